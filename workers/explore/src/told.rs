//! Steps that one hand has taken and tells the others, so that each need not take all of them itself.
//!
//! In a small search most of the work is to take each step for the first time, in a large one hardly any: so only the
//! first steps of a search are told.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::memo::Way;
use crate::races::Access;

/// So many steps are told at most.
const TOLD_MAX: usize = 1 << 14;

/// A step that a hand has taken.
#[derive(Clone, Debug)]
pub struct Told {
    /// Which hand.
    pub by: u32,
    /// The thread that took it, as a part of the state.
    pub own: u32,
    /// The common part in which it did.
    pub common: u32,
    /// The step; the numbers in it of what it prints and of what it does to shared places are those of the hand.
    pub way: Way,
    /// What it prints.
    pub text: Box<str>,
    /// What it does to places that threads share.
    pub accesses: Box<[Access]>,
}

/// Where the hands of a search tell each other.
#[derive(Debug, Default)]
pub struct Board(Mutex<Vec<Told>>);

impl Board {
    fn lock(&self) -> MutexGuard<'_, Vec<Told>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells a step, if it is one of the first.
    pub fn tell(&self, told: impl FnOnce() -> Told) {
        let mut all = self.lock();
        if all.len() < TOLD_MAX {
            all.push(told());
        }
    }

    /// The steps that other hands than one have told since it looked last, up to `read_to`.
    pub fn news(&self, number: u32, read_to: &mut usize) -> Vec<Told> {
        let all = self.lock();
        let new = all.get(*read_to..).unwrap_or_default();
        *read_to = all.len();
        let others = new.iter().filter(|told| told.by != number);
        others.cloned().collect()
    }

    /// Forgets all steps: the numbers of parts are about to change.
    pub fn clear(&self) {
        self.lock().clear();
    }
}
