//! How far one goes at once.

use super::{Mark, Run};

/// A distance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stride {
    /// One instruction of the program; those of the library in between are taken with it.
    Instruction,
    /// Up to another line.
    Line,
    /// Up to where another thread goes on.
    Switch,
    /// Up to the end of the run.
    Whole,
}

impl Run {
    /// Whether a recorded run has a boundary of this kind at a moment, beginning and end apart.
    fn is_boundary(&self, moment: u32, stride: Stride) -> bool {
        let at = moment as usize;
        let (before, after) = (&self.choices[at - 1], &self.choices[at]);
        let switched = (before.process, before.thread) != (after.process, after.thread);
        let (last, next): (Mark, Mark) = (self.marks[at - 1], self.marks[at]);
        match stride {
            Stride::Instruction => switched || !next.is_library,
            Stride::Line => switched || last.line != next.line,
            Stride::Switch => switched,
            Stride::Whole => false,
        }
    }

    /// The moment that is one stride back.
    fn before(&self, stride: Stride) -> u32 {
        let boundaries = (1..self.at()).rev();
        let mut boundaries = boundaries.filter(|at| self.is_boundary(*at, stride));
        boundaries.next().unwrap_or(0)
    }

    /// The moment that is one recorded stride on.
    pub(super) fn after(&self, stride: Stride) -> u32 {
        let boundaries = self.at() + 1..self.steps();
        let mut boundaries = boundaries
            .into_iter()
            .filter(|at| self.is_boundary(*at, stride));
        boundaries.next().unwrap_or(self.steps())
    }

    /// Goes back one stride.
    pub fn back(&mut self, stride: Stride) {
        self.go_to(self.before(stride));
    }

    /// The moment at which what the latest thread is doing at its line began.
    pub(crate) fn deed_start(&self) -> u32 {
        match self.at() {
            0 => 0,
            _ => self.before(Stride::Line),
        }
    }
}
