//! The states that are known: their identities, by number, and how each was first reached.
//!
//! Several hands enter states at once, each those of its share. What each finds depends on the order of the states
//! only, and numbers are given in that order, so all crews find the same.

use std::sync::{Mutex, MutexGuard, PoisonError};

use rustc_hash::FxHashMap;
use std::hash::{Hash, Hasher};
use trace::ids::ThreadId;

use trace::schedule::Choice;

/// An identity as a key: it is well mixed already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Key([u32; 4]);

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(u64::from(self.0[0]) << 32 | u64::from(self.0[1]));
    }
}

fn key(id: u128) -> Key {
    Key([id, id >> 32, id >> 64, id >> 96].map(|word| word as u32))
}

/// A choice in 32 bits: the process, the thread, what it draws, and whether it is late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brief(u32);

impl Brief {
    /// So many processes have a short form.
    pub const PROCESSES_MAX: u32 = 1 << 8;
    /// So many threads of a process have one.
    pub const THREADS_MAX: u32 = 1 << 16;

    /// The short form.
    pub fn of(choice: Choice) -> Brief {
        let thread = choice.thread.0 & (Self::THREADS_MAX - 1);
        let drawn = choice.drawn.map_or(0, |drawn| u32::from(drawn) + 1);
        Brief(choice.process << 24 | thread << 8 | drawn << 1 | u32::from(choice.late))
    }

    /// Who takes the step: the thread, and what it draws at random.
    pub fn actor(self) -> Brief {
        Brief(self.0 & !1)
    }

    /// The choice.
    pub fn choice(self) -> Choice {
        Choice {
            process: self.0 >> 24,
            thread: ThreadId(self.0 >> 8 & (Self::THREADS_MAX - 1)),
            late: self.0 & 1 == 1,
            drawn: (self.0 >> 1 & 0x7f).checked_sub(1).map(|it| it as u8),
        }
    }
}

/// Where a step has led.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// The identity of the state.
    pub id: u128,
    /// The number of the state before.
    pub parent: u32,
    /// Who has taken the step.
    pub brief: Brief,
}

/// How a state was first reached.
#[derive(Clone, Copy, Debug)]
pub struct Node {
    /// The state before, [`Node::NONE`] for the first.
    pub parent: u32,
    /// The step.
    pub brief: Brief,
}

impl Node {
    /// No state.
    pub const NONE: u32 = u32::MAX;
}

/// What a share of the states says of an arrival: the place of the state in the share, and whether it is new.
#[derive(Clone, Copy, Debug)]
pub struct Entered(u32);

impl Entered {
    const NEW: u32 = 1 << 31;

    /// The place of the state.
    fn place(self) -> usize {
        (self.0 & !Self::NEW) as usize
    }

    /// Whether the state was not known.
    pub fn is_new(self) -> bool {
        self.0 & Self::NEW != 0
    }
}

/// The states whose identities fall to one hand.
#[derive(Debug, Default)]
struct Share {
    known: FxHashMap<Key, u32>,
    /// How many there were when the last round of steps began.
    n_before: u32,
    /// Whether a step led to a state that was known before its round.
    leads_back: bool,
}

/// All states.
#[derive(Debug)]
pub struct Known {
    shares: Vec<Mutex<Share>>,
    /// The numbers of the states of each share; empty if nobody wants to know them.
    numbers: Vec<Vec<u32>>,
    keeps_numbers: bool,
    nodes: Vec<Node>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Known {
    /// No states, for so many hands.
    pub fn new(n_shares: u32) -> Known {
        Known {
            shares: (0..n_shares).map(|_| Mutex::default()).collect(),
            numbers: vec![Vec::new(); n_shares as usize],
            keeps_numbers: true,
            nodes: Vec::new(),
        }
    }

    /// How many states there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// How a state was first reached.
    pub fn node(&self, number: u32) -> Option<Node> {
        self.nodes.get(number as usize).copied()
    }

    /// A state and all on the way by which it was first reached, back to the first, by number.
    pub fn back_from(&self, number: u32) -> impl Iterator<Item = (u32, Node)> {
        let mut next = number;
        std::iter::from_fn(move || {
            let number = next;
            let node = self.node(number)?;
            next = node.parent;
            Some((number, node))
        })
    }

    /// The number of the state of an identity, if there is one and numbers are kept.
    pub fn find(&self, id: u128) -> Option<u32> {
        let share = self.share(id);
        let place = *lock(&self.shares[share]).known.get(&key(id))?;
        self.numbers[share].get(place as usize).copied()
    }

    /// The share of an identity.
    pub fn share(&self, id: u128) -> usize {
        (((id >> 96) as u64 * self.shares.len() as u64) >> 32) as usize
    }

    /// A round of steps begins: all steps from states that are known now, and no others.
    pub fn begin_round(&self) {
        for share in &self.shares {
            let share = &mut *lock(share);
            share.n_before = share.known.len() as u32;
        }
    }

    /// Whether any step led to a state that was known before its round. If none did, nobody can go round.
    pub fn leads_back(&self) -> bool {
        self.shares.iter().any(|share| lock(share).leads_back)
    }

    /// From now on numbers of known states are not wanted.
    pub fn drop_numbers(&mut self) {
        self.keeps_numbers = false;
        self.numbers.iter_mut().for_each(|it| *it = Vec::new());
    }

    /// Enters those arrivals that fall to a share.
    pub fn enter<'a>(
        &self,
        number: usize,
        arrivals: impl Iterator<Item = &'a Arrival>,
    ) -> Vec<Entered> {
        let share = &mut *lock(&self.shares[number]);
        let mut entered = Vec::new();
        for arrival in arrivals.filter(|it| self.share(it.id) == number) {
            let next = share.known.len() as u32;
            let place = *share.known.entry(key(arrival.id)).or_insert(next);
            share.leads_back |= place < share.n_before;
            let is_new = place == next;
            entered.push(Entered(place | if is_new { Entered::NEW } else { 0 }));
        }
        entered
    }

    /// Gives a new state its number, in the order of arrivals; tells that of a known one, if numbers are kept.
    pub fn number(&mut self, arrival: &Arrival, entered: Entered) -> u32 {
        let share = self.share(arrival.id);
        let numbers = &mut self.numbers[share];
        if entered.is_new() {
            let number = self.nodes.len() as u32;
            self.nodes.push(Node {
                parent: arrival.parent,
                brief: arrival.brief,
            });
            if self.keeps_numbers {
                numbers.push(number);
            }
            return number;
        }
        numbers.get(entered.place()).copied().unwrap_or(Node::NONE)
    }
}

#[cfg(test)]
mod tests {
    use super::{Brief, Choice, ThreadId};

    #[test]
    fn short_forms_keep_choices() {
        let last = Choice::run(Brief::PROCESSES_MAX - 1, ThreadId(Brief::THREADS_MAX - 1));
        for choice in [Choice::run(0, ThreadId(0)), last] {
            for drawn in [None, Some(0), Some(63)] {
                for late in [false, true] {
                    let choice = Choice {
                        late,
                        drawn,
                        ..choice
                    };
                    assert_eq!(Brief::of(choice).choice(), choice);
                }
            }
        }
    }
}
