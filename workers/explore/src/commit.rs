//! Letting what an instruction has done beyond the heap happen: to other threads, to other processes, to the output.

use std::sync::Arc;

use machine::native::Cx;
use machine::object::Body;
use machine::types;
use machine::value::{ObjectId, Value};
use machine::world::ProcessFacts;
use trace::ids::ThreadId;

use crate::exchange::Sequel;
use crate::state::{State, ThreadState};
use crate::step::{Failure, Moved, Ran, Stepper, Unsupported};
use crate::store::Heap;

/// How much the clock shows to have passed since the program last asked, in seconds.
const TICK: f64 = 0.001;
/// The same for the library, which asks more often than a program knows: `asyncio` in each turn of its loop.
const TICK_OF_LIBRARY: f64 = 1.0 / 65_536.0;

impl Stepper {
    /// Lets what an instruction has done beyond the heap happen; whether the thread is over.
    pub(crate) fn commit(&mut self, state: &mut State, ran: Ran, moved: &mut Moved) -> bool {
        moved.count(self.process as u32, self.thread.id);
        self.state.joined |= std::mem::take(&mut self.just_joined);
        self.world.now = self.state.now;
        if matches!(ran, Ran::On { .. }) && self.world.effects.is_nothing() {
            return state.processes[self.process].exit.is_some();
        }
        let effects = std::mem::take(&mut self.world.effects);
        moved.unsupported = moved.unsupported.or(effects.unsupported);
        moved.has_asked |= effects.has_asked;
        if !effects.out.is_empty() {
            state.out = Arc::new(state.out.and(&effects.out));
        }
        for (exception, message) in effects.uncaught {
            let failure = self.describe(exception, &message);
            moved.failures.push(failure);
            state.failed = true;
        }
        let it = &mut state.processes[self.process];
        it.threads.extend(
            effects
                .spawned
                .into_iter()
                .map(|thread| Arc::new(ThreadState::new(*thread))),
        );
        for thread in effects.unparked {
            moved.unparked.push(thread);
            if thread == self.thread.id {
                self.state.permit = true;
            } else if let Some(thread) = it.threads.iter_mut().find(|it| it.id == thread) {
                Arc::make_mut(thread).unpark();
            }
        }
        self.follow(state, effects.sequel, moved);
        let over = match ran {
            Ran::On { .. } => {
                if effects.asked_time && self.saved.resume.is_none() {
                    self.state.asked_time = true;
                    self.tick();
                }
                false
            }
            Ran::Parked(park) => {
                if park.on.is_some() && std::mem::take(&mut self.state.permit) {
                    if let Some(resume) = &mut self.thread.resume {
                        resume.unparked = true;
                    }
                } else {
                    self.state.parked = Some(park);
                }
                false
            }
            Ran::Exit(code) => {
                self.exit(state, code, moved);
                true
            }
            Ran::Ended(result) => {
                if self.thread.id == ThreadId(0) {
                    let code = match (result, self.thread.stack.first()) {
                        (Ok(()), Some(Value::Int(code))) => *code as i32,
                        _ => 1,
                    };
                    self.exit(state, code, moved);
                }
                true
            }
        };
        over || state.processes[self.process].exit.is_some()
    }

    /// The process of the running thread ends.
    fn exit(&mut self, state: &mut State, code: i32, moved: &mut Moved) {
        let it = &mut state.processes[self.process];
        it.exit = Some(code);
        it.threads.clear();
        let mut sequel = Sequel::default();
        if let Some(exchange) = &mut self.world.exchange {
            Arc::make_mut(exchange).ended(self.process as u32, code, &mut sequel);
        }
        self.follow(state, sequel, moved);
    }

    /// Lets what follows from a request happen to other processes.
    fn follow(&mut self, state: &mut State, sequel: Sequel, moved: &mut Moved) {
        for (process, thread) in sequel.answered {
            let threads = &mut state.processes[process as usize].threads;
            if process as usize == self.process {
                moved.unparked.push(thread);
            }
            if let Some(thread) = threads.iter_mut().find(|it| it.id == thread) {
                Arc::make_mut(thread).unpark();
            }
        }
        for (number, code) in sequel.killed {
            let it = &mut state.processes[number as usize];
            it.exit = Some(code);
            it.threads.clear();
            if number as usize != self.process {
                it.heap = Heap::default();
            }
        }
        for (number, parent, start) in sequel.started {
            let facts = ProcessFacts {
                number,
                parent: Some(parent),
                main_name: "__mp_main__".to_owned(),
                begin: start.begin,
                ..(*self.world.facts).clone()
            };
            let apart = self.world.apart;
            match self.nursery.process(facts, apart, self.atomicity) {
                Ok(process) => state.processes.push(process),
                // It is the program that runs already.
                Err(_) => moved.unsupported = Unsupported::end("programs that change"),
            }
        }
    }

    /// The thread has been told the time: for it some has passed.
    fn tick(&mut self) {
        let frame = self.saved.frames.last();
        self.state.now += match frame.is_some_and(|it| it.code.is_library) {
            true => TICK_OF_LIBRARY,
            false => TICK,
        };
        self.world.now = self.state.now;
    }

    fn describe(&mut self, exception: ObjectId, message: &str) -> Failure {
        let watching = std::mem::take(&mut self.world.watching);
        let cx = Cx {
            world: &mut self.world,
            thread: &mut self.thread,
        };
        let class = cx.class_of(Value::Obj(exception));
        let name = cx.class_name(class);
        let is_assertion = cx.is_subclass(class, types::ASSERTION_ERROR);
        let line = cx.with_body(Value::Obj(exception), |body| match body {
            Body::Exception(exception) => {
                let own = exception.traceback.iter();
                let mut own = own.filter(|entry| !entry.code.is_library);
                own.next().map_or(0, |entry| entry.code.line(entry.pc))
            }
            _ => 0,
        });
        let thread = cx.thread.id;
        self.world.watching = watching;
        Failure {
            is_assertion,
            message: match message {
                "" => name,
                message => format!("{name}: {message}"),
            },
            line: line.unwrap_or(0),
            thread,
        }
    }
}
