//! Going on: a thread that the reader chooses, or all of them as a scheduler wants.

use trace::ids::ThreadId;

use super::{Run, Stride};
use crate::schedulers::Scheduler;
use crate::state::ThreadState;
use trace::schedule::Choice;

/// A thread that is to go on takes no more instructions at once than this, so that one that spins comes back.
const INSTRUCTIONS_MAX: u32 = 20_000;

/// Why a thread cannot take a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such thread, or it is over.
    Over,
    /// It waits for another thread.
    Waits,
    /// The recording is as long as it can be.
    Full,
}

impl Run {
    /// A thread goes on for a stride: what was recorded gives way if it is another thread's turn there. It stops early
    /// where it has to wait, and at its end.
    ///
    /// # Errors
    /// See [`Refused`]; then nothing has happened.
    pub fn step(&mut self, process: u32, thread: ThreadId, stride: Stride) -> Result<(), Refused> {
        let start = self.position.state.thread(process, thread);
        let start = Place::of(start.ok_or(Refused::Over)?);
        if self.choice(process, thread).is_none() {
            return Err(Refused::Waits);
        }
        let end = self.at().saturating_add(INSTRUCTIONS_MAX);
        let mut moved = false;
        let mut last = start;
        while self.at() < end
            && let Some(choice) = self.choice(process, thread)
        {
            // A deadline passes only where that is what was asked for.
            if moved && choice.late {
                break;
            }
            if !self.take(choice) {
                return if moved { Ok(()) } else { Err(Refused::Full) };
            }
            moved = true;
            let Some(now) = self.position.state.thread(process, thread) else {
                break;
            };
            let is_there = match stride {
                Stride::Instruction => !now.is_in_library(),
                Stride::Line => Place::of(now).is_another_line(start, last),
                Stride::Switch | Stride::Whole => false,
            };
            if is_there {
                break;
            }
            last = Place::of(now);
        }
        Ok(())
    }

    /// How a thread could take its next step.
    fn choice(&self, process: u32, thread: ThreadId) -> Option<Choice> {
        let mut options = self.options().into_iter();
        options.find(|it| (it.process, it.thread) == (process, thread))
    }

    /// Goes on one stride: along what is recorded, and from its end on as a scheduler chooses.
    pub fn forward(&mut self, stride: Stride, scheduler: &dyn Scheduler) {
        let start = self.at();
        if start < self.steps() && self.after(stride) < self.steps() {
            self.go_to(self.after(stride));
            return;
        }
        self.go_to(self.steps());
        while let Some(choice) = self.chosen(scheduler) {
            if self.at() > start && self.is_far_enough(start, choice, stride) {
                break;
            }
            if !self.take(choice) {
                break;
            }
        }
    }

    /// Records what comes after the moment that is looked at as a scheduler chooses, so many steps at most, in place of
    /// what was recorded there. The moment stays.
    pub fn plan(&mut self, scheduler: &dyn Scheduler, steps_max: u32) {
        let at = self.at();
        self.cut();
        let end = at.saturating_add(steps_max);
        while self.at() < end
            && let Some(choice) = self.chosen(scheduler)
            && self.take(choice)
        {}
        self.go_to(at);
    }

    /// Whether a stride from a moment ends here, before a choice.
    fn is_far_enough(&self, start: u32, choice: Choice, stride: Stride) -> bool {
        let last = self.choices[self.at() as usize - 1];
        let switched = (last.process, last.thread) != (choice.process, choice.thread);
        let thread = self.position.state.thread(choice.process, choice.thread);
        let line = thread.map_or(0, |it| it.line());
        match stride {
            Stride::Instruction => switched || thread.is_none_or(|it| !it.is_in_library()),
            Stride::Line => switched || line != self.marks[start as usize].line,
            Stride::Switch => switched,
            Stride::Whole => false,
        }
    }
}

/// Where a thread stands in its innermost frame.
#[derive(Clone, Copy)]
struct Place {
    line: u32,
    depth: usize,
    pc: u32,
    is_library: bool,
}

impl Place {
    fn of(thread: &ThreadState) -> Place {
        Place {
            line: thread.line(),
            depth: thread.frames.len(),
            pc: thread.frames.last().map_or(0, |frame| frame.pc),
            is_library: thread.is_in_library(),
        }
    }

    /// Whether a thread that started somewhere and was last somewhere has come to another line: of the program, to the
    /// same line once more, or back to the library that began it.
    fn is_another_line(self, start: Place, last: Place) -> bool {
        if self.is_library {
            return self.line == 0 && start.line != 0;
        }
        let is_back = self.depth == start.depth && last.depth == self.depth && self.pc < last.pc;
        self.line != start.line || is_back
    }
}
