//! Saying who waits for what when nobody can go on.

use machine::thread::Park;
use trace::event::Resource;
use trace::ids::ThreadId;

use crate::awaiting;
use crate::report::{Flaw, FlawKind};
use crate::state::{State, ThreadState};
use crate::step::Stepper;
use trace::schedule::Choice;

/// The deadlock that a state is in.
pub fn describe(stepper: &mut Stepper, state: &State) -> Flaw {
    let mut waits = Vec::new();
    let mut line = 0;
    let mut main_is_first = false;
    for (number, process) in state.processes.iter().enumerate() {
        for thread in &process.threads {
            let choice = Choice::run(number as u32, thread.id);
            let park = thread.parked.or_else(|| would_wait(stepper, state, choice));
            let tasks = awaiting::lines(process, thread);
            let at = match &*tasks {
                [] => thread.line(),
                [main] => *main,
                [_, other, ..] => *other,
            };
            // The main thread mostly waits for others to end: theirs is the line to look at. So it is with tasks. A worker
            // that waits for work is at no line of the program.
            if line == 0 || main_is_first && at > 0 {
                line = at;
                main_is_first = thread.id.0 == 0 && tasks.len() < 2;
            }
            waits.push(sentence(number, thread, park) + &of_tasks(&tasks));
        }
    }
    Flaw {
        kind: FlawKind::Deadlock,
        message: waits.join("; "),
        line,
    }
}

/// What is wrong with a state from which some threads can go round for ever, each of them as often as it can. If they
/// can never leave, others that wait for anything but the end of a thread are in a deadlock.
pub fn endless(
    stepper: &mut Stepper,
    state: &State,
    runners: &[(u32, ThreadId)],
    is_closed: bool,
) -> Flaw {
    let mut words = Vec::new();
    let (mut line, mut deadlocked) = (0, None);
    for (number, process) in state.processes.iter().enumerate() {
        for thread in &process.threads {
            if runners.contains(&(number as u32, thread.id)) {
                if line == 0 {
                    line = thread.line();
                }
                let at = thread.line();
                words.push(format!(
                    "{} goes round at line {at} for ever",
                    who(number, thread.id)
                ));
                continue;
            }
            let choice = Choice::run(number as u32, thread.id);
            let park = thread.parked.or_else(|| would_wait(stepper, state, choice));
            let resource = park.and_then(|park| park.on).map(|on| on.resource);
            if is_closed && resource.is_some_and(|it| it != Resource::Thread) {
                deadlocked = deadlocked.or(Some(thread.line()));
            }
            words.push(sentence(number, thread, park));
        }
    }
    Flaw {
        kind: match deadlocked {
            Some(_) => FlawKind::Deadlock,
            None => FlawKind::Livelock,
        },
        message: words.join("; "),
        line: deadlocked.unwrap_or(line),
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

fn who(process: usize, thread: ThreadId) -> String {
    match (process, thread.0) {
        (0, 0) => "the main thread".to_owned(),
        (0, number) => format!("thread {number}"),
        (process, 0) => format!("process {process}"),
        (process, number) => format!("thread {number} of process {process}"),
    }
}

fn sentence(process: usize, thread: &ThreadState, park: Option<Park>) -> String {
    let who = who(process, thread.id);
    let what = what_it_waits_for(park);
    match thread.line() {
        0 => format!("{who} waits for {what}"),
        line => format!("{who} waits for {what} at line {line}"),
    }
}

/// Where the tasks of a thread wait.
fn of_tasks(lines: &[u32]) -> String {
    let numbers: Vec<String> = lines.iter().map(u32::to_string).collect();
    match &*numbers {
        [] => String::new(),
        [line] => format!(", its task at line {line}"),
        lines => format!(", its tasks at lines {}", lines.join(", ")),
    }
}

/// What a thread waits for.
pub fn what_it_waits_for(park: Option<Park>) -> &'static str {
    match park.and_then(|park| park.on).map(|on| on.resource) {
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
        Some(Resource::Response) => "an answer",
        None => "time to pass",
    }
}
