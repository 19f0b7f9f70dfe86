//! In which order sets show what is in them.
//!
//! CPython keeps a set in a table by hash, and its order is that of the table. Hashes of numbers are the same in every
//! run, so programs can rely on the order of sets of numbers, and many show it. Here a table keeps the order of
//! insertion. Before a set of numbers, or of tuples of numbers, is gone through, its entries are brought into the order
//! that CPython's table would have: `set_add_entry` and `set_table_resize` of its `setobject.c`, as if nothing had ever
//! been removed. Sets of anything else stay as they are, since CPython's order of texts differs from run to run.

use crate::dict::{Dict, Entry};
use crate::native::Cx;
use crate::object::Body;
use crate::value::{ObjectId, Value};
use crate::world::World;

const LINEAR_PROBES: usize = 9;
const PERTURB_SHIFT: u32 = 5;
/// Nesting of tuples that is looked into.
const DEPTH_MAX: u32 = 3;

/// A table of CPython: positions of entries.
struct Table {
    slots: Vec<Option<u32>>,
    used: usize,
}

impl Table {
    fn of_size(size: usize) -> Table {
        Table {
            slots: vec![None; size],
            used: 0,
        }
    }

    fn place(&mut self, hash: u64, position: u32) {
        let mask = self.slots.len() - 1;
        let (mut perturb, mut at) = (hash, hash as usize & mask);
        loop {
            let probes = if at + LINEAR_PROBES <= mask {
                LINEAR_PROBES
            } else {
                0
            };
            let free = (at..=at + probes).find(|slot| self.slots[*slot].is_none());
            if let Some(slot) = free {
                self.slots[slot] = Some(position);
                self.used += 1;
                return;
            }
            perturb >>= PERTURB_SHIFT;
            at = at
                .wrapping_mul(5)
                .wrapping_add(1)
                .wrapping_add(perturb as usize)
                & mask;
        }
    }

    fn grow(&mut self, entries: &[Entry]) {
        let wanted = self.used * if self.used > 50_000 { 2 } else { 4 };
        let mut size = 8;
        while size <= wanted {
            size *= 2;
        }
        let mut larger = Table::of_size(size);
        for position in self.slots.iter().flatten() {
            larger.place(entries[*position as usize].hash, *position);
        }
        *self = larger;
    }
}

/// The entries in the order of CPython's table.
fn ordered(entries: &[Entry]) -> Vec<Entry> {
    let mut table = Table::of_size(8);
    for (position, entry) in entries.iter().enumerate() {
        table.place(entry.hash, position as u32);
        if table.used * 5 >= (table.slots.len() - 1) * 3 {
            table.grow(entries);
        }
    }
    let places = table.slots.iter().flatten();
    places.map(|position| entries[*position as usize]).collect()
}

impl<W: World> Cx<'_, W> {
    /// What is in a set, in order; `None` if it is no set.
    pub fn set_keys(&mut self, set: ObjectId) -> Option<Vec<Value>> {
        self.order_set(set);
        match &self.world.read(set).body {
            Body::Set(table) | Body::FrozenSet(table) => {
                Some(table.iter().map(|entry| entry.key).collect())
            }
            _ => None,
        }
    }

    /// Brings the entries of a set of numbers into the order in which CPython would show them.
    pub fn order_set(&mut self, set: ObjectId) {
        let table = {
            let object = self.world.read(set);
            let (Body::Set(table) | Body::FrozenSet(table)) = &object.body else {
                return;
            };
            if table.len() < 2 || is_plain(table) {
                return;
            }
            let entries: Vec<Entry> = table.iter().copied().collect();
            if !entries
                .iter()
                .all(|entry| self.has_known_hash(entry.key, 0))
            {
                return;
            }
            let sorted = ordered(&entries);
            let same = |pair: (&Entry, &Entry)| pair.0.key.is(pair.1.key);
            if entries.iter().zip(&sorted).all(same) {
                return;
            }
            Dict::from_entries(sorted)
        };
        let mut object = self.world.write(set);
        if let Body::Set(own) | Body::FrozenSet(own) = &mut object.body
            && own.len() == table.len()
        {
            **own = table;
        }
    }

    /// Whether CPython gives a key the same hash in every run.
    fn has_known_hash(&self, key: Value, depth: u32) -> bool {
        match key {
            Value::Int(_) | Value::Bool(_) | Value::Float(_) => true,
            Value::Obj(id) => match &self.world.read(id).body {
                Body::BigInt(_) | Body::Float(_) | Body::Complex(..) => true,
                Body::Tuple(items) => {
                    let mut items = items.iter();
                    depth < DEPTH_MAX && items.all(|item| self.has_known_hash(*item, depth + 1))
                }
                _ => false,
            },
            _ => false,
        }
    }
}

/// Whether a table is in order at the first look: small numbers that grow, or something else than a number.
fn is_plain(table: &Dict) -> bool {
    let mut last = -1;
    // CPython's table has more slots than entries, a power of two.
    let slots = table.len().next_multiple_of(8) as i64;
    for entry in table.iter() {
        match entry.key {
            Value::Int(number) if number > last && number < slots => last = number,
            Value::Int(_) | Value::Bool(_) | Value::Float(_) | Value::Obj(_) => return false,
            _ => return true,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quick::hash_int;

    fn check(numbers: &[i64], expected: &[i64]) {
        let entries: Vec<Entry> = numbers
            .iter()
            .map(|number| Entry {
                hash: hash_int(*number),
                key: Value::Int(*number),
                value: Value::Unbound,
            })
            .collect();
        let found: Vec<i64> = ordered(&entries)
            .iter()
            .map(|entry| match entry.key {
                Value::Int(number) => number,
                _ => 0,
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn numbers_are_where_cpython_has_them() {
        check(&[3, 1, 2], &[1, 2, 3]);
        check(&[8, 0], &[8, 0]);
        check(&[-1, 5], &[5, -1]);
        let squares: Vec<i64> = (0..10).map(|x| x * x).collect();
        check(&squares, &[0, 1, 64, 4, 36, 9, 16, 49, 81, 25]);
    }
}
