//! The table of names: one string object for each text that is used as a name.

use std::sync::PoisonError;

use machine::object::{Body, Object};
use machine::text::Text;
use machine::types;
use machine::value::ObjectId;
use rustc_hash::FxHashMap;

use crate::platform::RwLock;

/// The table.
#[derive(Debug, Default)]
pub struct Names(RwLock<FxHashMap<Box<str>, ObjectId>>);

/// The string object of a name.
pub fn name_object(text: &str) -> Object {
    Object::plain(types::STR, Body::Str(Text::new(text)))
}

impl Names {
    /// The object of a name, if there is one.
    pub fn find(&self, text: &str) -> Option<ObjectId> {
        let names = self.0.read().unwrap_or_else(PoisonError::into_inner);
        names.get(text).copied()
    }

    /// The object of a name; made by `make` the first time.
    pub fn find_or_insert(&self, text: &str, make: impl FnOnce() -> ObjectId) -> ObjectId {
        self.find(text).unwrap_or_else(|| {
            let mut names = self.0.write().unwrap_or_else(PoisonError::into_inner);
            *names.entry(text.into()).or_insert_with(make)
        })
    }

    /// Forgets the names whose objects are gone.
    pub fn retain(&self, keep: impl Fn(ObjectId) -> bool) {
        let mut names = self.0.write().unwrap_or_else(PoisonError::into_inner);
        names.retain(|_, id| keep(*id));
    }
}
