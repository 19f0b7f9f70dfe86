//! The moments of a run that are kept, so that any other is near to one of them.

use super::Position;
use crate::identity::Identity;

/// At first every so manieth moment is kept.
const EVERY: u32 = 128;
/// So many objects are kept in all moments together, about; beyond that every second moment is given up.
const OBJECTS_MAX: usize = 2_000_000;

/// Moments that are kept, in order; the start is always one of them.
pub struct Kept {
    positions: Vec<Position>,
    every: u32,
    n_objects: usize,
    identity: Identity,
}

impl Kept {
    /// Only the start.
    pub fn new(start: Position) -> Kept {
        Kept {
            n_objects: weight(&start),
            positions: vec![start],
            every: EVERY,
            identity: Identity::default(),
        }
    }

    /// The latest of them that is not after a moment.
    pub fn before(&self, moment: u32) -> &Position {
        let after = self.positions.partition_point(|it| it.at <= moment);
        &self.positions[after.saturating_sub(1)]
    }

    /// The run has come to a moment: keeps it, if it is far enough from the one before.
    pub fn reach(&mut self, position: &mut Position) {
        let last = self.positions.last().map_or(0, |it| it.at);
        if position.at < last + self.every {
            return;
        }
        // Removes what nothing refers to any more, so that it need not be kept.
        self.identity.of(&position.state);
        self.identity.sweep(&mut position.state);
        self.n_objects += weight(position);
        self.positions.push(position.clone());
        if self.n_objects > OBJECTS_MAX {
            self.every *= 2;
            let mut at = 0;
            self.positions.retain(|_| {
                at += 1;
                at % 2 == 1
            });
            self.n_objects = self.positions.iter().map(weight).sum();
        }
    }

    /// The run is another from a moment on.
    pub fn truncate(&mut self, moment: u32) {
        let n_kept = self.positions.partition_point(|it| it.at <= moment);
        if n_kept < self.positions.len() {
            self.positions.truncate(n_kept.max(1));
            self.n_objects = self.positions.iter().map(weight).sum();
        }
    }
}

fn weight(position: &Position) -> usize {
    let processes = position.state.processes.iter();
    processes.map(|it| it.heap.slots().len()).sum()
}
