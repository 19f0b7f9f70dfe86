//! What the last thread of a process goes on to do once all others have ended.
//!
//! Many steps end a thread, in many states; what is left then is often the same: who has waited for all of them, and
//! what they have come to. What that thread does follows from itself and its process, so it is found out once.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::digest::Digest;
use crate::parts::Marks;
use crate::parts::making;
use crate::state::{Process, State};
use crate::step::Moved;

/// So many are remembered before all are forgotten.
const KNOWN_MAX: usize = 4096;

/// What a thread has come to.
#[derive(Debug)]
struct Settled {
    process: Process,
    text: String,
    failed: bool,
    moved: Moved,
    has_ended: bool,
}

/// Remembers what threads have gone on to do.
#[derive(Debug, Default)]
pub struct SettledThreads {
    known: FxHashMap<u128, Settled>,
    marks: Marks,
}

impl SettledThreads {
    /// Forgets all.
    pub fn clear(&mut self) {
        self.known.clear();
    }

    /// What the only thread of the only process of a state is remembered by; `None` for all other states.
    pub fn key(&mut self, state: &State) -> Option<u128> {
        let ([process], None) = (&*state.processes, &state.exchange) else {
            return None;
        };
        let [thread] = &*process.threads else {
            return None;
        };
        self.marks.of(process);
        let mut digest = Digest::default();
        digest.print(making::common_key(process, &self.marks));
        let slots = making::owned(process, thread, &self.marks);
        digest.print(making::own_key(process, thread, &slots));
        digest.word(u64::from(state.failed));
        Some(digest.finish())
    }

    /// Lets a thread go on as it did before; whether it has ended. `None` if it is not known.
    pub fn again(&self, key: u128, state: &mut State, moved: &mut Moved) -> Option<bool> {
        let known = self.known.get(&key)?;
        state.processes[0].clone_from(&known.process);
        if !known.text.is_empty() {
            state.out = Arc::new(state.out.and(&known.text));
        }
        state.failed = known.failed;
        moved.append(&known.moved);
        Some(known.has_ended)
    }

    /// Remembers what a thread has done that has led from a state with so long an output to a state.
    pub fn learn(
        &mut self,
        key: u128,
        n_printed: usize,
        state: &State,
        moved: Moved,
        has_ended: bool,
    ) {
        // What it has asked for, or whom it has started, is not in its process alone.
        let [process] = &*state.processes else { return };
        if moved.has_asked || moved.unsupported.is_some() || state.exchange.is_some() {
            return;
        }
        if self.known.len() >= KNOWN_MAX {
            self.known.clear();
        }
        let settled = Settled {
            process: process.clone(),
            text: state.out.text[n_printed..].to_owned(),
            failed: state.failed,
            moved,
            has_ended,
        };
        self.known.insert(key, settled);
    }
}
