//! From a program's text to the state in which a search begins.

use std::sync::Arc;

use machine::boot;
use machine::kernel::Beginning;
use machine::names;
use machine::native::Cx;
use machine::thread::Thread;
use machine::types::BUILTIN_COUNT;
use machine::value::ObjectId;
use machine::world::{ProcessFacts, Store};
use syntax::diagnostic::Diagnostic;
use trace::ids::ThreadId;
use trace::schedule::{Choice, Schedule};

use crate::state::{Output, Process, State, ThreadState};
use crate::step::{Atomicity, Stepper};
use crate::world::{ExploreWorld, LibraryApart};

/// As long as a program does nothing but run by itself, so many instructions are taken without looking at states.
const ALONE_MAX: u32 = 500_000;

/// A program.
#[derive(Clone, Debug)]
pub struct Program {
    /// Its text.
    pub source: String,
    /// Its file name, as tracebacks show it.
    pub file_name: String,
    /// Where the part of the library comes from that few programs import.
    pub apart: LibraryApart,
}

/// A program that is ready to be explored.
pub struct Loaded {
    /// What takes its steps.
    pub stepper: Stepper,
    /// The state just before it first does something that may have more than one outcome: before it starts a thread.
    pub root: State,
    /// The steps up to there.
    pub prefix: Schedule,
}

impl Program {
    /// Loads a program to be searched.
    ///
    /// # Errors
    /// What is wrong with it.
    ///
    /// # Panics
    /// If the machine cannot boot: a machine bug.
    pub fn load(&self, atomicity: Atomicity) -> Result<Loaded, Vec<Diagnostic>> {
        let (mut stepper, mut state) = self.boot(atomicity)?;
        let prefix = run_alone(&mut stepper, &mut state);
        freeze(&mut stepper, &mut state);
        Ok(Loaded {
            stepper,
            root: state,
            prefix,
        })
    }

    /// Loads a program to be stepped through: the state before its first instruction.
    ///
    /// # Errors
    /// What is wrong with it.
    ///
    /// # Panics
    /// If the machine cannot boot: a machine bug.
    pub fn start(&self, atomicity: Atomicity) -> Result<(Stepper, State), Vec<Diagnostic>> {
        let (mut stepper, mut state) = self.boot(atomicity)?;
        freeze(&mut stepper, &mut state);
        Ok((stepper, state))
    }

    fn boot(&self, atomicity: Atomicity) -> Result<(Stepper, State), Vec<Diagnostic>> {
        let facts = Arc::new(ProcessFacts {
            number: 0,
            parent: None,
            fork: false,
            argv: vec![self.file_name.clone()],
            main_name: "__main__".to_owned(),
            begin: Beginning::Anew(Vec::new()),
            file_name: self.file_name.clone(),
            source: self.source.clone(),
        });
        let mut world = ExploreWorld::new(Arc::clone(&facts), self.apart);
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
            out: Arc::new(Output::default()),
            failed: false,
        };
        Ok((Stepper::new(world, atomicity), state))
    }
}

/// Makes what exists now the base that all later states share.
fn freeze(stepper: &mut Stepper, state: &mut State) {
    let heap = &mut state.processes[0].heap;
    heap.freeze();
    stepper.world.places.set_fixed_below(heap.fixed_below());
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

fn run_alone(stepper: &mut Stepper, state: &mut State) -> Schedule {
    let mut prefix = Schedule::default();
    for _ in 0..ALONE_MAX {
        let asleep = state.processes[0].threads[0].parked.is_some();
        let choice = Choice {
            late: asleep,
            ..Choice::run(0, ThreadId(0))
        };
        let Some(moved) = stepper.alone(state, choice) else {
            break;
        };
        prefix.extend(&moved.segments);
    }
    prefix
}
