//! The order in which a set of integers, floats and tuples of them is gone through: that of the slots of CPython's hash table
//! (`Objects/setobject.c`, 3.11), which programs print. Sets of anything else keep the order of insertion, as the hashes of
//! strings and objects differ from run to run in CPython.

/// A slot that has never had an element.
const EMPTY: u32 = u32::MAX;
/// A slot whose element was removed: it is passed by, and taken by the next element that comes by.
const REMOVED: u32 = u32::MAX - 1;
/// Slots of a new table.
const SLOTS_MIN: usize = 8;
/// So many slots after the first are looked at before the search jumps.
const LINEAR_PROBES: usize = 9;

/// The slots.
#[derive(Clone, Debug)]
pub struct Order {
    /// Positions of elements in the entries of the set's table.
    pub slots: Vec<u32>,
    /// Slots that are not empty.
    pub fill: usize,
    /// Where the next `pop` looks first.
    pub finger: usize,
}

/// The slots for a hash, one after the other, without end.
fn probes(hash: i64, mask: usize) -> impl Iterator<Item = usize> {
    let mut perturb = hash as u64;
    let mut first = hash as usize & mask;
    std::iter::from_fn(move || {
        let group = first;
        perturb >>= 5;
        first = first
            .wrapping_mul(5)
            .wrapping_add(1)
            .wrapping_add(perturb as usize)
            & mask;
        let more = if group + LINEAR_PROBES <= mask {
            LINEAR_PROBES
        } else {
            0
        };
        Some(group..=group + more)
    })
    .flatten()
}

/// How many slots are wanted for so many elements in a set that grows.
fn roomy(count: usize) -> usize {
    if count > 50_000 { count * 2 } else { count * 4 }
}

impl Default for Order {
    fn default() -> Self {
        Order {
            slots: vec![EMPTY; SLOTS_MIN],
            fill: 0,
            finger: 0,
        }
    }
}

impl Order {
    fn mask(&self) -> usize {
        self.slots.len() - 1
    }

    /// The position of the element in a slot, if there is one.
    pub fn position(&self, slot: usize) -> Option<usize> {
        match self.slots.get(slot) {
            None | Some(&(EMPTY | REMOVED)) => None,
            Some(position) => Some(*position as usize),
        }
    }

    /// Takes in the element at a position, which makes `count` elements.
    pub fn add(
        &mut self,
        position: usize,
        hash: i64,
        count: usize,
        hash_at: impl Fn(usize) -> i64,
    ) {
        let mut removed = None;
        for slot in probes(hash, self.mask()) {
            match self.slots[slot] {
                EMPTY => {
                    self.slots[removed.unwrap_or(slot)] = position as u32;
                    self.fill += usize::from(removed.is_none());
                    break;
                }
                REMOVED if removed.is_none() => removed = Some(slot),
                _ => {}
            }
        }
        if removed.is_none() && self.fill * 5 >= self.mask() * 3 {
            self.resize(roomy(count), hash_at);
        }
    }

    /// Has no slots of removed elements if they are many.
    pub fn tidy(&mut self, count: usize, hash_at: impl Fn(usize) -> i64) {
        if self.fill - count > self.mask() / 4 {
            self.resize(roomy(count), hash_at);
        }
    }

    /// Makes room before `more` elements of another set are added to `count`.
    pub fn prepare(&mut self, more: usize, count: usize, hash_at: impl Fn(usize) -> i64) {
        if (self.fill + more) * 5 >= self.mask() * 3 {
            self.resize((count + more) * 2, hash_at);
        }
    }

    fn resize(&mut self, wanted: usize, hash_at: impl Fn(usize) -> i64) {
        let mut size = SLOTS_MIN;
        while size <= wanted {
            size *= 2;
        }
        let old = std::mem::replace(&mut self.slots, vec![EMPTY; size]);
        self.fill = 0;
        for position in old {
            if position < REMOVED {
                self.insert(position, hash_at(position as usize));
            }
        }
    }

    fn insert(&mut self, position: u32, hash: i64) {
        let free = probes(hash, self.mask()).find(|slot| self.slots[*slot] == EMPTY);
        if let Some(slot) = free {
            self.slots[slot] = position;
            self.fill += 1;
        }
    }

    /// The element at a position is removed.
    pub fn remove(&mut self, position: usize, hash: i64) {
        let found = probes(hash, self.mask())
            .take_while(|slot| self.slots[*slot] != EMPTY)
            .find(|slot| self.slots[*slot] == position as u32);
        if let Some(slot) = found {
            self.slots[slot] = REMOVED;
        }
    }

    /// The slots of a copy of a set of `count` elements.
    pub fn copied(&self, count: usize, hash_at: impl Fn(usize) -> i64) -> Order {
        let mut copy = Order::default();
        if count * 5 >= copy.mask() * 3 {
            copy.resize(count * 2, &hash_at);
        }
        if copy.slots.len() == self.slots.len() && self.fill == count {
            return Order {
                finger: 0,
                ..self.clone()
            };
        }
        for slot in 0..self.slots.len() {
            if let Some(position) = self.position(slot) {
                copy.insert(position as u32, hash_at(position));
            }
        }
        copy
    }

    /// Elements have other positions now.
    pub fn moved(&mut self, to: impl Fn(usize) -> usize) {
        for slot in &mut self.slots {
            if *slot < REMOVED {
                *slot = to(*slot as usize) as u32;
            }
        }
    }
}
