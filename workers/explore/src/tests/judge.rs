//! The judge: every instruction of every thread is a step, and every step is taken in every state.

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;

use crate::blocked;
use crate::identity::Identity;
use crate::program::Program;
use crate::report::{Flaw, FlawKind};
use syntax::code::Marks;
use trace::schedule::Choice;

use crate::search::{choices, flaw};
use crate::state::State;
use crate::step::Atomicity;

/// More states than a program for the judge should have.
const STATES_MAX: usize = 2_500_000;

/// What the judge finds: outcomes, and flaws without their words.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Judgement {
    /// Outputs of executions that end normally.
    pub outcomes: BTreeSet<String>,
    /// Kind and line of each flaw.
    pub flaws: BTreeSet<(FlawKind, u32)>,
}

impl Judgement {
    /// Adds a flaw.
    pub fn add(&mut self, flaw: &Flaw) {
        self.flaws.insert((flaw.kind, flaw.line));
    }
}

/// Judges a program; `None` if it is too large.
pub fn judge(program: &Program) -> Option<Judgement> {
    let loaded = program.load(Atomicity::Bytecode).expect("a valid program");
    let mut stepper = loaded.stepper;
    let mut identity = Identity::default();
    let mut known = FxHashSet::default();
    let mut open = vec![loaded.root];
    let mut found = Judgement::default();
    while let Some(state) = open.pop() {
        let choices = whole_functions(&state, choices(&state));
        if choices.is_empty() {
            if !state.is_over() {
                found.add(&blocked::describe(&mut stepper, &state));
            } else if !state.failed {
                found.outcomes.insert(state.out.text.clone());
            }
        }
        for choice in choices {
            let mut next = state.clone();
            let moved = stepper
                .single(&mut next, choice)
                .expect("a thread that can go on");
            moved
                .failures
                .iter()
                .for_each(|failure| found.add(&flaw(failure)));
            if known.insert(identity.of(&next)) {
                identity.sweep(&mut next);
                open.push(next);
            }
        }
        if known.len() > STATES_MAX {
            return None;
        }
    }
    Some(found)
}

/// What is one step in CPython goes on until it is over, unless the thread waits in it.
fn whole_functions(state: &State, choices: Vec<Choice>) -> Vec<Choice> {
    let is_in_c = |choice: &Choice| {
        let threads = &state.processes[choice.process as usize].threads;
        let thread = threads.iter().find(|it| it.id == choice.thread);
        thread.is_some_and(|it| {
            it.parked.is_none()
                && it
                    .frames
                    .last()
                    .is_some_and(|frame| frame.code.marks.has(Marks::IN_C))
        })
    };
    match choices.iter().find(|choice| is_in_c(choice)) {
        Some(inside) => vec![*inside],
        None => choices,
    }
}
