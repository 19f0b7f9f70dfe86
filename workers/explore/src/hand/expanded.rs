//! What a hand finds in some states: their steps, and what else was met.

use crate::known::{Answers, Brief, Entering, Known, Node};
use crate::report::Flaw;
use crate::step::Unsupported;

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
    Unsupported(Unsupported),
    /// There is no step.
    End(End),
}

/// All that can happen in some states. What different hands write stands in different lines of their caches, two of which
/// are fetched at once.
#[derive(Debug, Default)]
#[repr(align(128))]
pub struct Expanded {
    /// The number of the first of the states.
    pub first: u32,
    /// How many steps each state has, in order.
    pub n_steps: Vec<u32>,
    /// The identities of the states that the steps lead to.
    pub ids: Vec<u128>,
    /// The places among these of those that fall to each hand, one hand after the other, and where those of each end.
    places: Vec<u32>,
    places_end: Vec<u32>,
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

    /// All steps have been taken; so many hands are about to ask what is known of the states that they lead to.
    pub fn end(&mut self, n_hands: usize) {
        let n_arrivals = self.ids.len();
        self.answers.make_room(n_arrivals);
        self.places.clear();
        self.places_end.clear();
        self.places_end.resize(n_hands, 0);
        if n_hands == 1 {
            self.places.extend(0..n_arrivals as u32);
            self.places_end[0] = n_arrivals as u32;
            return;
        }
        let hand_of = |id: &u128| Known::hand_of(*id, n_hands);
        for id in &self.ids {
            self.places_end[hand_of(id)] += 1;
        }
        // First it is where the places of each hand begin; that moves on to where they end.
        let mut start = 0;
        for end in &mut self.places_end {
            start += std::mem::replace(end, start);
        }
        self.places.resize(n_arrivals, 0);
        for (at, id) in self.ids.iter().enumerate() {
            let place = &mut self.places_end[hand_of(id)];
            self.places[*place as usize] = at as u32;
            *place += 1;
        }
    }

    /// Asks for those that fall to a hand.
    pub fn enter(&self, hand: usize, shares: &mut Entering<'_>) {
        let start = hand
            .checked_sub(1)
            .map_or(0, |before| self.places_end[before]);
        let places = &self.places[start as usize..self.places_end[hand] as usize];
        shares.enter(&self.ids, places, &self.answers);
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
