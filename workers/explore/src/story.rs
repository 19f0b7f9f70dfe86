//! Telling what happens in a schedule, step by step, in the words of the program.

use machine::object::Body;
use machine::primitive::PrimitiveState;
use machine::value::Value;
use syntax::code::Instr;
use trace::ids::ThreadId;

use crate::asked::Asked;
use crate::replay::{Unfit, steps};
use crate::search::choices;
use crate::show::{is_definition, name_of, shown, text};
use crate::state::{Process, State, ThreadState};
use crate::step::{Moved, Stepper};
use crate::store::Heap;
use crate::view::names::Names;
use crate::view::waits;
use trace::schedule::{Choice, Schedule};

/// What one thread does at one line, until it comes to another line or another thread takes over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The process, by its number in the run.
    pub process: u32,
    /// The thread.
    pub thread: ThreadId,
    /// Its Python name; of other processes than the first the number too.
    pub name: String,
    /// The line of the program, from 1.
    pub line: u32,
    /// What it does there with what others can see: `reads counter = 0`.
    pub events: Vec<String>,
}

/// Tells what happens in a schedule from the state where more than one thread exists, to which its beginning has led.
///
/// # Errors
/// [`Unfit::Foreign`].
pub(crate) fn story(
    stepper: &mut Stepper,
    mut state: State,
    beginning: &Schedule,
    schedule: &Schedule,
) -> Result<Vec<Act>, Unfit> {
    let mut acts = Vec::new();
    for (at, choice) in steps(schedule, beginning)? {
        let before = Before::of(&state, choice);
        let moved = stepper.single(&mut state, choice);
        let moved = moved.ok_or(Unfit::Foreign(at))?;
        if let Some(before) = before {
            before.tell(&state, &moved, &mut acts);
        }
    }
    tell_waits(stepper, &state, &mut acts);
    acts.retain(|act: &Act| !act.events.is_empty());
    Ok(acts)
}

/// If nobody can do anything but wait, what each begins to wait for.
fn tell_waits(stepper: &mut Stepper, state: &State, acts: &mut Vec<Act>) {
    let mut waits = Vec::new();
    for choice in choices(state) {
        let mut next = state.clone();
        let moved = stepper.single(&mut next, choice);
        let mut threads = next.processes[choice.process as usize].threads.iter();
        let is_parked = threads.any(|it| it.id == choice.thread && it.parked.is_some());
        let (Some(before), Some(moved), true) = (Before::of(state, choice), moved, is_parked)
        else {
            return;
        };
        before.tell(&next, &moved, &mut waits);
    }
    acts.extend(waits);
}

/// What is to be known before an instruction to tell what it did.
pub(crate) struct Before {
    choice: Choice,
    name: String,
    line: u32,
    out: usize,
    n_threads: usize,
    /// The instruction, if it is one of the program and not of the library.
    instr: Option<Instr>,
    /// What the instruction is about, as the program calls it: `counter`, `account.balance`.
    place: Option<String>,
    /// The value that is on top of the stack.
    top: Option<Value>,
    /// What it asks for that processes share.
    asked: Option<Asked>,
    n_processes: usize,
}

impl Before {
    pub(crate) fn of(state: &State, choice: Choice) -> Option<Before> {
        let process = state.processes.get(choice.process as usize)?;
        let thread = process.threads.iter().find(|it| it.id == choice.thread)?;
        let frame = thread.frames.last()?;
        let instr = frame.code.instrs.get(frame.pc as usize).copied();
        let instr = instr.filter(|_| !frame.code.is_library);
        Some(Before {
            choice,
            name: match (choice.process, thread.id.0) {
                (0, _) => name_of(thread, &process.heap),
                (number, 0) => format!("process {number}"),
                (number, _) => format!("{} of process {number}", name_of(thread, &process.heap)),
            },
            line: thread.line(),
            out: state.out.text.len(),
            n_threads: process.threads.len(),
            place: instr.and_then(|instr| place(thread, &process.heap, instr)),
            instr,
            top: thread.stack.last().copied(),
            asked: Asked::by(thread, process),
            n_processes: state.processes.len(),
        })
    }

    pub(crate) fn tell(self, state: &State, moved: &Moved, acts: &mut Vec<Act>) {
        let choice = self.choice;
        let process = &state.processes[choice.process as usize];
        let thread = process.threads.iter().find(|it| it.id == choice.thread);
        let mut events = Vec::new();
        let drawn = choice.drawn.map(u32::from);
        events.extend(drawn.map(|drawn| format!("draws possibility {} at random", drawn + 1)));
        let after = thread.and_then(|it| it.stack.last().copied());
        let heap = &process.heap;
        if let (Some(instr), Some(place)) = (self.instr, &self.place) {
            let written = |value: Option<Value>| value.and_then(|value| shown(value, heap));
            match instr {
                Instr::LoadGlobal(_) | Instr::LoadAttr(_) | Instr::BinarySubscr => {
                    // Functions and classes are hardly ever replaced, so reading them is not worth a word.
                    let value = after.filter(|value| !is_definition(*value, heap));
                    let value = written(value);
                    events.extend(value.map(|value| format!("reads {place} = {value}")));
                }
                Instr::StoreGlobal(_) => {
                    let value = written(self.top);
                    events.extend(value.map(|value| format!("writes {place} = {value}")));
                }
                _ => events.push(format!("writes {place}")),
            }
        }
        if state.out.text.len() > self.out {
            events.push(format!("prints {:?}", &state.out.text[self.out..]));
        }
        if process.threads.len() > self.n_threads {
            let new = process.threads.last().map(|it| name_of(it, heap));
            events.extend(new.map(|name| format!("starts {name}")));
        }
        let new = self.n_processes..state.processes.len();
        events.extend(new.map(|number| format!("starts process {number}")));
        for failure in &moved.failures {
            events.push(format!("fails with {}", failure.message));
        }
        match thread {
            None => events.push("ends".to_owned()),
            Some(thread) => {
                if let Some(park) = thread.parked {
                    events.push(format!(
                        "waits for {}",
                        waits::what(thread, park, process, &Names::of(process))
                    ));
                } else {
                    let done = self.asked.as_ref().and_then(|asked| asked.done(after));
                    events.extend(done.or_else(|| self.lock_event(process)));
                }
            }
        }
        // An exception is left uncaught when the frames of the program are gone already.
        let failed_at = moved.failures.iter().map(|failure| failure.line);
        let line = failed_at.max().unwrap_or(self.line);
        match acts.last_mut() {
            Some(last)
                if (last.process, last.thread, last.line)
                    == (choice.process, choice.thread, line) =>
            {
                last.events.extend(events);
            }
            _ => acts.push(Act {
                process: choice.process,
                thread: choice.thread,
                name: self.name,
                line,
                events,
            }),
        }
    }

    /// `with lock:` that has taken the lock.
    fn lock_event(&self, process: &Process) -> Option<String> {
        let heap = &process.heap;
        let id = self.top?.id()?;
        if !matches!(self.instr, Some(Instr::BeforeWith)) {
            return None;
        }
        let Body::Primitive(primitive) = &heap.slot(id).stored.object.body else {
            return None;
        };
        let name = Names::of(process).primitive(id.0, primitive, process);
        match primitive.state {
            PrimitiveState::Lock { .. } | PrimitiveState::RLock { .. } => {
                Some(format!("takes {name}"))
            }
            PrimitiveState::Semaphore { .. } => Some(format!("takes a permit of {name}")),
            _ => None,
        }
    }
}

/// What an instruction reads or writes.
fn place(thread: &ThreadState, heap: &Heap, instr: Instr) -> Option<String> {
    let code = thread.frames.last()?.code;
    let name = |at: u32| text(Value::Obj(code.names[at as usize]), heap);
    let top = |depth: usize| {
        let at = thread.stack.len().checked_sub(depth)?;
        thread.stack.get(at).copied()
    };
    match instr {
        Instr::LoadGlobal(at) | Instr::StoreGlobal(at) => name(at).map(str::to_owned),
        Instr::LoadAttr(at) | Instr::StoreAttr(at) => {
            let is_instance = matches!(
                heap.slot(top(1)?.id()?).stored.object.body,
                Body::Instance | Body::Class(_)
            );
            name(at)
                .filter(|_| is_instance)
                .map(|name| format!(".{name}"))
        }
        Instr::BinarySubscr | Instr::StoreSubscr => {
            let key = shown(top(1)?, heap)?;
            Some(format!("[{key}]"))
        }
        _ => None,
    }
}
