//! The states that are known: their identities, by share, and how each was first reached.
//!
//! Several hands enter states at once, each those of some shares. What each finds depends on the order of the states
//! only, and numbers are given in that order, so all crews find the same.

use std::hint::black_box;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use trace::ids::ThreadId;
use trace::schedule::Choice;

/// So many bits of an identity say in which share it is.
const SHARE_BITS: u32 = 6;
/// So many shares: the same for any number of hands.
const N_SHARES: usize = 1 << SHARE_BITS;
/// A table of so many places takes so much memory that it is not made twice as long.
const GROWS_SLOWLY_FROM: usize = 1 << 12;
/// So many identities are looked for at once.
const AT_ONCE: usize = 32;

/// A choice in 32 bits: the process, the thread, what it draws, and whether it is late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brief(u32);

impl Brief {
    /// As a number.
    pub fn word(self) -> u32 {
        self.0
    }

    /// From its number.
    pub fn of_word(word: u32) -> Brief {
        Brief(word)
    }

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

/// What the shares say of an arrival: which state it is, by its share and its place there, and whether it is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entered(u32);

impl Entered {
    const NEW: u32 = 1 << 31;
    /// So many states fit in a share, as the place leaves room for the rest.
    const PLACES_MAX: u32 = 1 << (31 - SHARE_BITS);

    fn new(share: usize, place: u32, is_new: bool) -> Entered {
        let new = if is_new { Self::NEW } else { 0 };
        Entered(place << SHARE_BITS | share as u32 | new)
    }

    /// Whether the state was not known.
    pub fn is_new(self) -> bool {
        self.0 & Self::NEW != 0
    }

    /// The state: the same number for all its arrivals.
    pub fn code(self) -> u32 {
        self.0 & !Self::NEW
    }
}

/// What has been found out of arrivals, by several hands at once.
#[derive(Debug, Default)]
pub struct Answers(Vec<AtomicU32>);

impl Answers {
    /// Room for so many.
    pub fn make_room(&mut self, count: usize) {
        self.0.resize_with(count, AtomicU32::default);
    }

    /// The answer for an arrival, once all hands are done.
    pub fn get(&self, at: usize) -> Entered {
        Entered(self.0[at].load(Ordering::Relaxed))
    }
}

/// The states whose identities fall to one share.
///
/// They stand in a table, each as near as possible behind the place that the first 32 bits name: so a table grows by
/// going through it once, from front to back. Kept are 96 bits of each.
#[derive(Debug)]
#[repr(align(64))]
struct Share {
    /// 96 bits of the identity, and the state's place in the order of entering from 1 on; 0 is nothing.
    table: Vec<[u32; 4]>,
    n_states: u32,
    /// How many there were when the last round of steps began.
    n_before: u32,
    /// Whether a step led to a state that was known before its round.
    leads_back: bool,
}

impl Share {
    /// No states. Shares have tables of different lengths, so that they do not all grow at once.
    fn new(number: usize) -> Share {
        Share {
            table: vec![[0; 4]; 32 + number / 4],
            n_states: 0,
            n_before: 0,
            leads_back: false,
        }
    }

    fn home(&self, id: u128) -> usize {
        (((id >> 64) as u32 as u64 * self.table.len() as u64) >> 32) as usize
    }

    /// Has what is at the place of an identity fetched from memory.
    fn touch(&self, id: u128) -> u32 {
        self.table[self.home(id)][3]
    }

    /// The entry that is wanted, or the free one in its place.
    fn find(&self, id: u128) -> usize {
        let wanted = [id >> 64, id >> 32, id].map(|word| word as u32);
        let mut at = self.home(id);
        loop {
            let entry = &self.table[at];
            if entry[3] == 0 || entry[..3] == wanted {
                return at;
            }
            at += 1;
            if at == self.table.len() {
                at = 0;
            }
        }
    }

    /// The place of a state, and whether it is new.
    fn enter(&mut self, id: u128) -> (u32, bool) {
        let at = self.find(id);
        let known = self.table[at][3];
        if known > 0 {
            self.leads_back |= known <= self.n_before;
            return (known - 1, false);
        }
        self.n_states += 1;
        let [a, b, c] = [id >> 64, id >> 32, id].map(|word| word as u32);
        self.table[at] = [a, b, c, self.n_states];
        // At most seven places in ten are taken.
        if self.n_states as usize * 10 >= self.table.len() * 7 {
            self.grow();
        }
        (self.n_states - 1, true)
    }

    fn grow(&mut self) {
        let n_places = match self.table.len() {
            few @ ..GROWS_SLOWLY_FROM => few * 2,
            many => many * 3 / 2,
        };
        let longer = vec![[0; 4]; n_places];
        for entry in std::mem::replace(&mut self.table, longer) {
            if entry[3] == 0 {
                continue;
            }
            let mut at = ((u64::from(entry[0]) * self.table.len() as u64) >> 32) as usize;
            while self.table[at][3] != 0 {
                at = if at + 1 == self.table.len() {
                    0
                } else {
                    at + 1
                };
            }
            self.table[at] = entry;
        }
    }
}

/// All states.
#[derive(Debug)]
pub struct Known {
    shares: Vec<Mutex<Share>>,
    /// By number.
    nodes: Vec<Vec<Node>>,
    n_states: u32,
}

/// So many nodes are kept in one piece: what has been written need not be copied when there are more.
const NODES_IN_PIECE: usize = 1 << 16;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn share_of(id: u128) -> usize {
    (id >> (128 - SHARE_BITS)) as usize
}

impl Default for Known {
    /// No states.
    fn default() -> Known {
        Known {
            shares: (0..N_SHARES).map(|it| Mutex::new(Share::new(it))).collect(),
            nodes: Vec::new(),
            n_states: 0,
        }
    }
}

impl Known {
    /// How many states there are.
    pub fn len(&self) -> usize {
        self.n_states as usize
    }

    /// Whether there may be too many for a share.
    pub fn is_full(&self) -> bool {
        let is_full = |share: &Mutex<Share>| lock(share).n_states >= Entered::PLACES_MAX / 2;
        self.shares.iter().any(is_full)
    }

    /// How a state was first reached.
    pub fn node(&self, number: u32) -> Option<Node> {
        let piece = self.nodes.get(number as usize / NODES_IN_PIECE)?;
        piece.get(number as usize % NODES_IN_PIECE).copied()
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

    /// A round of steps begins: all steps from states that are known now, and no others.
    pub fn begin_round(&self) {
        for share in &self.shares {
            let share = &mut *lock(share);
            share.n_before = share.n_states;
        }
    }

    /// Whether any step led to a state that was known before its round. If none did, nobody can go round.
    pub fn leads_back(&self) -> bool {
        self.shares.iter().any(|share| lock(share).leads_back)
    }

    /// Which of several hands enters an identity.
    pub fn hand_of(id: u128, n_hands: usize) -> usize {
        share_of(id) * n_hands / N_SHARES
    }

    /// Enters those arrivals, in their order, that fall to one of several hands: `arrivals` tells them, piece by piece.
    pub fn enter(&self, hand: usize, n_hands: usize, arrivals: &mut dyn FnMut(&mut Entering<'_>)) {
        let first = (hand * N_SHARES).div_ceil(n_hands);
        let end = ((hand + 1) * N_SHARES).div_ceil(n_hands);
        let shares = self.shares[first..end].iter().map(lock).collect();
        arrivals(&mut Entering { first, shares });
    }

    /// Gives new states their numbers, in their order.
    pub fn number(&mut self, new: &[Node]) {
        let mut left = new;
        while !left.is_empty() {
            let is_full = |piece: &Vec<Node>| piece.len() == NODES_IN_PIECE;
            if self.nodes.last().is_none_or(is_full) {
                let first = self.nodes.is_empty();
                let room = if first { 0 } else { NODES_IN_PIECE };
                self.nodes.push(Vec::with_capacity(room));
            }
            let Some(piece) = self.nodes.last_mut() else {
                return;
            };
            let (now, later) = left.split_at(left.len().min(NODES_IN_PIECE - piece.len()));
            piece.extend_from_slice(now);
            left = later;
        }
        self.n_states += new.len() as u32;
    }
}

/// The shares of one hand, for a while.
#[derive(Debug)]
pub struct Entering<'a> {
    first: usize,
    shares: Vec<MutexGuard<'a, Share>>,
}

impl Entering<'_> {
    /// Enters those of some identities that have these places among them; all fall to these shares.
    pub fn enter(&mut self, ids: &[u128], places: &[u32], answers: &Answers) {
        for places in places.chunks(AT_ONCE) {
            // What several of them need from memory comes at once.
            let mut touched = 0;
            for at in places {
                let id = ids[*at as usize];
                touched |= self.shares[share_of(id) - self.first].touch(id);
            }
            black_box(touched);
            for at in places {
                let id = ids[*at as usize];
                let number = share_of(id);
                let (place, is_new) = self.shares[number - self.first].enter(id);
                let entered = Entered::new(number, place, is_new);
                answers.0[*at as usize].store(entered.0, Ordering::Relaxed);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Answers, Brief, Choice, Known, ThreadId};

    #[test]
    fn states_are_known_from_when_they_have_been_entered() {
        for n_hands in [1, 3] {
            let known = Known::default();
            // Each of them twice, in an order in which others come between; all bits differ, as in fingerprints.
            let mixed = |number: u64| {
                let a = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
                let b = (a ^ a >> 31).wrapping_mul(0xd6e8_feb8_6659_fd93);
                u128::from(b ^ b >> 29) << 64 | u128::from(b.wrapping_mul(0x2545_f491_4f6c_dd1d))
            };
            let ids: Vec<u128> = (0..20_000)
                .flat_map(|it| [mixed(it), mixed(it / 2)])
                .collect();
            let mut answers = Answers::default();
            answers.make_room(ids.len());
            for hand in 0..n_hands {
                let falls_to = |at: &u32| Known::hand_of(ids[*at as usize], n_hands) == hand;
                let places: Vec<u32> = (0..ids.len() as u32).filter(falls_to).collect();
                known.enter(hand, n_hands, &mut |shares| {
                    shares.enter(&ids, &places, &answers)
                });
            }
            let mut codes = std::collections::BTreeMap::new();
            for (at, id) in ids.iter().enumerate() {
                let answer = answers.get(at);
                assert_eq!(answer.is_new(), !codes.contains_key(id), "arrival {at}");
                assert_eq!(*codes.entry(*id).or_insert(answer.code()), answer.code());
            }
            let distinct: std::collections::BTreeSet<u32> = codes.values().copied().collect();
            assert_eq!((codes.len(), distinct.len()), (20_000, 20_000));
            assert!(!known.leads_back());
            known.begin_round();
            known.enter(0, 1, &mut |shares| shares.enter(&ids, &[0], &answers));
            assert!(known.leads_back());
        }
    }

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
