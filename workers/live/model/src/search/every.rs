//! All executions within bounds, depth first. Which thread goes on where the present one cannot is a choice that costs
//! nothing; making it wait, or a wait's end while others could go on, is what the bounds count (as in "Iterative
//! Context Bounding for Systematic Testing of Multithreaded Programs", Musuvathi and Qadeer, 2007).

use shuttle::scheduler::{Schedule, Scheduler, Task, TaskId};

use super::{AMONG, Bounds, Ready, time};

/// The search.
#[derive(Debug)]
pub struct Every {
    bounds: Bounds,
    /// The choices of the present execution so far, and those that the last one made after them.
    path: Vec<Choice>,
    depth: usize,
    n_executions: usize,
    left: Left,
}

/// What of the bounds is left to an execution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Left {
    preemptions: u32,
    time_outs: u32,
}

/// A choice, and which of its options is tried.
#[derive(Debug)]
struct Choice {
    options: Vec<Pick>,
    at: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Pick {
    what: What,
    cost: Left,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Thread(TaskId),
    Number(u64),
}

const FREE: Left = Left {
    preemptions: 0,
    time_outs: 0,
};
const PREEMPTION: Left = Left {
    preemptions: 1,
    ..FREE
};
const TIME_OUT: Left = Left {
    time_outs: 1,
    ..FREE
};

impl Every {
    /// A search within these bounds.
    pub fn new(bounds: Bounds) -> Every {
        Every {
            bounds,
            path: Vec::new(),
            depth: 0,
            n_executions: 0,
            left: FREE,
        }
    }

    /// Goes back to the last choice with an option that was not tried. `false` if there is none.
    fn go_back(&mut self) -> bool {
        while let Some(choice) = self.path.last_mut() {
            choice.at += 1;
            if choice.at < choice.options.len() {
                return true;
            }
            self.path.pop();
        }
        false
    }

    /// Chooses among these, as far as the bounds allow.
    fn pick(&mut self, mut options: Vec<Pick>) -> What {
        options.retain(|pick| self.left.covers(pick.cost));
        if self.depth == self.path.len() {
            self.path.push(Choice { options, at: 0 });
        } else {
            let before = &self.path[self.depth].options;
            assert_eq!(
                *before, options,
                "the test depends on more than which thread goes on"
            );
        }
        let choice = &self.path[self.depth];
        let pick = choice.options[choice.at];
        self.depth += 1;
        self.left.preemptions -= pick.cost.preemptions;
        self.left.time_outs -= pick.cost.time_outs;
        pick.what
    }
}

impl Left {
    fn covers(self, cost: Left) -> bool {
        self.preemptions >= cost.preemptions && self.time_outs >= cost.time_outs
    }
}

impl Scheduler for Every {
    fn new_execution(&mut self) -> Option<Schedule> {
        if self.n_executions > 0 && !self.go_back() {
            return None;
        }
        self.n_executions += 1;
        self.depth = 0;
        self.left = Left {
            preemptions: self.bounds.preemptions,
            time_outs: self.bounds.time_outs.unwrap_or(0),
        };
        time::begin();
        Some(Schedule::new(0))
    }

    fn next_task(
        &mut self,
        runnable: &[&Task],
        current: Option<TaskId>,
        is_yielding: bool,
    ) -> Option<TaskId> {
        let ready = Ready::new(runnable, current, is_yielding);
        let thread = |id: TaskId, cost| Pick {
            what: What::Thread(id),
            cost,
        };
        let free = ready.free.iter();
        let options = if ready.only_time_helps() {
            ready
                .timed
                .first()
                .map(|id| thread(*id, FREE))
                .into_iter()
                .collect()
        } else {
            let cost = |id: &TaskId| match ready.present {
                Some(present) if present != *id => PREEMPTION,
                _ => FREE,
            };
            free.map(|id| thread(*id, cost(id)))
                .chain(ready.timed.iter().map(|id| thread(*id, TIME_OUT)))
                .collect()
        };
        match self.pick(options) {
            What::Thread(id) => Some(id),
            What::Number(_) => None,
        }
    }

    fn next_u64(&mut self) -> u64 {
        let number = |number| Pick {
            what: What::Number(number),
            cost: FREE,
        };
        match self.pick((0..AMONG.get()).map(number).collect()) {
            What::Number(number) => number,
            What::Thread(_) => 0,
        }
    }
}
