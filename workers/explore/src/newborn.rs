//! Processes that start anew: each begins where it first does something that others could notice.
//!
//! Until then a new process boots, imports the main module and reads what it is to do, which nobody sees: so it is
//! there as soon as it is asked for, and that part of it is in no schedule.

use std::sync::{Arc, Mutex, PoisonError};

use machine::boot;
use machine::names;
use machine::native::Cx;
use machine::thread::Thread;
use machine::types::BUILTIN_COUNT;
use machine::value::ObjectId;
use machine::world::{ProcessFacts, Store};
use syntax::diagnostic::Diagnostic;
use trace::ids::ThreadId;

use crate::state::{Output, Process, State, ThreadState};
use crate::step::{Atomicity, Stepper};
use crate::world::{ExploreWorld, LibraryApart};
use trace::schedule::{ALONE_MAX, Choice, Schedule};

/// Processes that have been made, so that one that begins the same in many states is made once.
#[derive(Clone, Debug, Default)]
pub struct Nursery(Arc<Mutex<Vec<Process>>>);

impl Nursery {
    /// A process that begins as these facts say.
    ///
    /// # Errors
    /// What is wrong with its program.
    pub fn process(
        &self,
        facts: ProcessFacts,
        apart: LibraryApart,
        atomicity: Atomicity,
    ) -> Result<Process, Vec<Diagnostic>> {
        let mut made = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = made.iter().find(|known| *known.facts == facts) {
            return Ok(known.clone());
        }
        let booted = booted(Arc::new(facts), apart)?;
        let mut stepper = Stepper::new(booted.0, atomicity);
        // What is in no schedule must be the same whether anything may be drawn or not.
        stepper.world.any_random = true;
        let mut state = booted.1;
        run_alone(&mut stepper, &mut state);
        let mut process = state.processes.remove(0);
        process.heap.freeze();
        process.heap.end_early();
        made.push(process.clone());
        Ok(process)
    }
}

/// A process as it is before its first instruction, as the only one of a state, and its world.
///
/// # Errors
/// What is wrong with its program.
///
/// # Panics
/// If the machine cannot boot: a machine bug.
pub fn booted(
    facts: Arc<ProcessFacts>,
    apart: LibraryApart,
) -> Result<(ExploreWorld, State), Vec<Diagnostic>> {
    let mut world = ExploreWorld::new(Arc::clone(&facts), apart);
    let mut main = Thread::new(ThreadId(0));
    boot_store(&mut world, &mut main);
    boot::main_thread(&mut world, &mut main)?;
    let heap = std::mem::take(&mut world.heap);
    let state = State {
        processes: vec![Process {
            facts,
            heap,
            threads: vec![Arc::new(ThreadState::new(main))],
            exit: None,
        }],
        exchange: None,
        out: Arc::new(Output::default()),
        failed: false,
    };
    Ok((world, state))
}

fn boot_store(world: &mut ExploreWorld, thread: &mut Thread) {
    for object in boot::fixed_objects() {
        world.alloc(object);
    }
    for (at, text) in names::TEXTS.iter().enumerate() {
        world
            .heap
            .add_name(text, ObjectId(BUILTIN_COUNT + at as u32));
    }
    let mut cx = Cx { world, thread };
    let booted = boot::boot(&mut cx);
    assert!(booted.is_ok(), "machine bug: booting raised an exception");
}

/// Lets the only process of a state run as far as nobody else could notice.
pub fn run_alone(stepper: &mut Stepper, state: &mut State) -> Schedule {
    let moved = stepper.alone(state, Choice::run(0, ThreadId(0)), ALONE_MAX);
    let mut prefix = Schedule::default();
    prefix.extend(&moved.segments);
    prefix
}
