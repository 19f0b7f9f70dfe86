//! From a program's text to the state in which a search begins.

use std::sync::Arc;

use machine::kernel::Beginning;
use machine::world::ProcessFacts;
use syntax::diagnostic::Diagnostic;
use trace::schedule::Schedule;

use crate::newborn;
use crate::state::State;
use crate::step::{Atomicity, Stepper};
use crate::world::LibraryApart;

/// A program.
#[derive(Clone, Debug)]
pub struct Program {
    /// Its text.
    pub source: String,
    /// Its file name, as tracebacks show it.
    pub file_name: String,
    /// Where the part of the library comes from that few programs import.
    pub apart: LibraryApart,
    /// Whether a search lets what `random` draws from few numbers be any of them; else it is what the generator gives
    /// after the program's seed, or after one that is always the same.
    pub any_random: bool,
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
        stepper.world.any_random = self.any_random;
        let prefix = newborn::run_alone(&mut stepper, &mut state);
        freeze(&mut stepper, &mut state);
        state.processes[0].heap.end_early();
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
        let (world, state) = newborn::booted(facts, self.apart)?;
        Ok((Stepper::new(world, atomicity), state))
    }
}

/// Makes what exists now the base that all later states share.
fn freeze(stepper: &mut Stepper, state: &mut State) {
    let heap = &mut state.processes[0].heap;
    heap.freeze();
    stepper.world.places.set_fixed_below(heap.fixed_below());
}
