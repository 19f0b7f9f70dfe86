//! What is to be seen at a moment of a run, as plain data.

mod frames;
pub(crate) mod memory;
pub(crate) mod names;
mod sentence;
pub(crate) mod waits;

use trace::event::State as Doing;
use trace::ids::{Line, ProcessId, ThreadId};
use trace::moment::{Moment, ThreadMoment};

use crate::show::name_of;
use crate::state::{Process, ThreadState};
use crate::stepping::Run;
use names::Names;
use trace::schedule::Choice;

impl Run {
    /// What is to be seen at the moment that the run is at.
    pub fn moment(&mut self) -> Moment {
        let deed = self.deed();
        let state = &self.position.state;
        let names: Vec<Names> = state.processes.iter().map(Names::of).collect();
        let mut threads = self.over();
        let mut waits = Vec::new();
        for (number, (process, names)) in (0..).zip(state.processes.iter().zip(&names)) {
            let found = waits::of(number, process, names);
            for thread in &process.threads {
                threads.push(self.thread(number, process, thread, names));
            }
            waits.extend(found);
        }
        threads.sort_by_key(|thread| thread.who);
        Moment {
            at: self.at(),
            steps: self.steps(),
            time: self.position.clock.now(),
            threads,
            memory: (0..)
                .zip(&state.processes)
                .map(|(number, process)| memory::of(ProcessId(number), process))
                .collect(),
            waits,
            output: state.out.text.clone(),
            deed,
            end: self.end(),
        }
    }

    /// The threads that have ended.
    fn over(&self) -> Vec<ThreadMoment> {
        let all = self.position.clock.threads();
        let over = all.filter(|((process, thread), _)| {
            self.position.state.thread(*process, *thread).is_none()
        });
        let over = over.map(|((process, thread), watch)| ThreadMoment {
            who: (ProcessId(process), thread),
            name: watch.name.clone(),
            state: Doing::Ended,
            line: Line(0),
            can_step: false,
            waits_for: None,
            holds: Vec::new(),
            frames: Vec::new(),
            instructions: Vec::new(),
        });
        over.collect()
    }

    fn thread(
        &self,
        number: u32,
        process: &Process,
        thread: &ThreadState,
        names: &Names,
    ) -> ThreadMoment {
        let heap = &process.heap;
        let mut watches = self.position.clock.threads();
        let doing = watches.find(|(key, _)| *key == (number, thread.id));
        ThreadMoment {
            who: (ProcessId(number), thread.id),
            name: name_of(thread, heap),
            state: doing.map_or(Doing::Ready, |(_, watch)| watch.doing),
            line: Line(thread.line()),
            can_step: self.can_step(number, thread.id),
            waits_for: thread
                .parked
                .map(|park| waits::what(thread, park, process, names)),
            holds: waits::held_by(thread.id, process, names),
            frames: frames::of(thread, heap),
            instructions: frames::instructions(thread, heap),
        }
    }

    fn can_step(&self, process: u32, thread: ThreadId) -> bool {
        let is_it = |choice: &Choice| (choice.process, choice.thread) == (process, thread);
        self.options().iter().any(is_it)
    }
}
