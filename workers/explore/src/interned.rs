//! Values that are numbered in the order in which they are first met, by several hands at once.

use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustc_hash::FxHashMap;

/// Values and their numbers, from 1 on.
#[derive(Debug)]
pub struct Interned<T: ?Sized>(Mutex<Inner<T>>);

#[derive(Debug)]
struct Inner<T: ?Sized> {
    all: Vec<Arc<T>>,
    numbers: FxHashMap<Arc<T>, u32>,
}

impl<T: ?Sized> Default for Interned<T> {
    fn default() -> Self {
        Interned(Mutex::new(Inner {
            all: Vec::new(),
            numbers: FxHashMap::default(),
        }))
    }
}

impl<T: ?Sized + Hash + Eq> Interned<T> {
    fn lock(&self) -> MutexGuard<'_, Inner<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of a value.
    pub fn number<'a>(&self, value: &'a T) -> u32
    where
        Arc<T>: From<&'a T>,
    {
        let inner = &mut *self.lock();
        if let Some(known) = inner.numbers.get(value) {
            return *known;
        }
        let value: Arc<T> = Arc::from(value);
        inner.all.push(Arc::clone(&value));
        let number = inner.all.len() as u32;
        inner.numbers.insert(value, number);
        number
    }

    /// The value of a number.
    pub fn get(&self, number: u32) -> Option<Arc<T>> {
        let at = (number as usize).checked_sub(1)?;
        self.lock().all.get(at).cloned()
    }
}
