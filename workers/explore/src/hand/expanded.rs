//! What a hand finds in some states: their steps, and what else was met.

use crate::known::{Answers, Brief, Node};
use crate::report::Flaw;

/// The end of an execution.
#[derive(Debug)]
pub enum End {
    /// It ends normally with this output.
    Outcome(String),
    /// It is stuck.
    Stuck(Flaw),
    /// An exception has ended it, which has been told already.
    Failed,
}

/// What was met in a state beside its steps.
#[derive(Debug)]
pub enum Event {
    /// A step shows a flaw: an exception, or a race with the steps before it.
    Flaw(Brief, Flaw),
    /// A step does what cannot be explored.
    Unsupported(&'static str),
    /// There is no step.
    End(End),
}

/// All that can happen in some states.
#[derive(Debug, Default)]
pub struct Expanded {
    /// The number of the first of the states.
    pub first: u32,
    /// How many steps each state has, in order.
    pub n_steps: Vec<u32>,
    /// The identities of the states that the steps lead to.
    pub ids: Vec<u128>,
    /// Who has taken each step.
    pub briefs: Vec<Brief>,
    /// What is known of these states, once it has been asked.
    pub answers: Answers,
    /// The states that they lead to, one after the other.
    pub records: Vec<u32>,
    /// Where each of them ends.
    pub ends: Vec<u32>,
    /// What else was met, with the number of the state.
    pub events: Vec<(u32, Event)>,
    /// How the new ones of these states were reached, once that is known; then the records are theirs.
    pub new: Vec<Node>,
}

impl Expanded {
    /// The steps of other states are about to be taken.
    pub fn begin(&mut self, first: u32) {
        self.first = first;
        self.n_steps.clear();
        self.ids.clear();
        self.briefs.clear();
        self.records.clear();
        self.ends.clear();
        self.events.clear();
        self.new.clear();
    }

    /// Leaves only the states that are new.
    pub fn keep_new(&mut self) {
        let (mut at, mut n_kept, mut start) = (0, 0, 0);
        for (parent, n_steps) in (self.first..).zip(&self.n_steps) {
            for _ in 0..*n_steps {
                let end = self.ends[at] as usize;
                if self.answers.get(at).is_new() {
                    let brief = self.briefs[at];
                    self.new.push(Node { parent, brief });
                    self.records.copy_within(start..end, n_kept);
                    n_kept += end - start;
                    self.ends[self.new.len() - 1] = n_kept as u32;
                }
                start = end;
                at += 1;
            }
        }
        self.records.truncate(n_kept);
        self.ends.truncate(self.new.len());
    }
}
