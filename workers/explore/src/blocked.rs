//! Saying who waits for what when nobody can go on.

use machine::thread::Park;
use trace::event::Resource;

use crate::report::{Flaw, FlawKind};
use crate::schedule::Choice;
use crate::state::{State, ThreadState};
use crate::step::Stepper;

/// The deadlock that a state is in.
pub fn describe(stepper: &mut Stepper, state: &State) -> Flaw {
    let mut waits = Vec::new();
    let mut line = 0;
    for (number, process) in state.processes.iter().enumerate() {
        for thread in &process.threads {
            let choice = Choice::run(number as u32, thread.id);
            let park = thread.parked.or_else(|| would_wait(stepper, state, choice));
            // The main thread is the last to be named: it usually waits for the others to end.
            if line == 0 || process.threads.len() == 1 || thread.id.0 != 0 {
                if line == 0 || thread.id.0 == 1 {
                    line = thread.line();
                }
            }
            waits.push(sentence(thread, park));
        }
    }
    Flaw {
        kind: FlawKind::Deadlock,
        message: waits.join("; "),
        line,
    }
}

/// What the next step of a thread would wait for.
fn would_wait(stepper: &mut Stepper, state: &State, choice: Choice) -> Option<Park> {
    let mut state = state.clone();
    stepper.single(&mut state, choice)?;
    let process = state.processes.get(choice.process as usize)?;
    let thread = process.threads.iter().find(|it| it.id == choice.thread)?;
    thread.parked
}

fn sentence(thread: &ThreadState, park: Option<Park>) -> String {
    let who = match thread.id.0 {
        0 => "the main thread".to_owned(),
        number => format!("thread {number}"),
    };
    let what = match park.and_then(|park| park.on).map(|on| on.resource) {
        Some(Resource::Lock | Resource::RLock) => "a lock",
        Some(Resource::Semaphore) => "a semaphore",
        Some(Resource::Condition) => "a notification",
        Some(Resource::Event) => "an event",
        Some(Resource::Barrier) => "a barrier",
        Some(Resource::Queue) => "a queue",
        Some(Resource::Thread) => "a thread to end",
        Some(Resource::Process) => "a process to end",
        Some(Resource::Message) => "a message",
        Some(Resource::Future) => "a result",
        None => "nothing",
    };
    match thread.line() {
        0 => format!("{who} waits for {what}"),
        line => format!("{who} waits for {what} at line {line}"),
    }
}
