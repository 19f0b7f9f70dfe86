//! From a program's text to the state in which a search begins.

use std::sync::Arc;

use machine::kernel::Beginning;
use machine::world::ProcessFacts;
use syntax::diagnostic::Diagnostic;

use crate::newborn;
use crate::schedule::Schedule;
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
    pub library_apart: LibraryApart,
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
    /// Loads a program.
    ///
    /// # Errors
    /// What is wrong with it.
    ///
    /// # Panics
    /// If the machine cannot boot: a machine bug.
    pub fn load(&self, atomicity: Atomicity) -> Result<Loaded, Vec<Diagnostic>> {
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
        let (world, mut state) = newborn::booted(facts, self.library_apart)?;
        let mut stepper = Stepper::new(world, atomicity);
        let prefix = newborn::run_alone(&mut stepper, &mut state);
        let heap = &mut state.processes[0].heap;
        heap.freeze();
        stepper.world.places.set_fixed_below(heap.fixed_below());
        Ok(Loaded {
            stepper,
            root: state,
            prefix,
        })
    }
}
