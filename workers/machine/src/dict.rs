//! The insertion-ordered hash table behind `dict`, `set`, instances, classes and modules.
//!
//! The table knows hashes, not equality: the caller says which candidate is equal, because comparing two keys may
//! need the store or even Python code. Up to `SMALL` entries are searched in order, without an index.

use crate::value::Value;

/// Tables up to this many entries have no index.
const SMALL: usize = 8;
const EMPTY: u32 = u32::MAX;
/// A slot whose entry was removed: searches go on past it.
const REMOVED: u32 = u32::MAX - 1;

/// One entry. A deleted entry has an `Unbound` key and stays until the table is compacted, so that positions of
/// running iterators stay valid.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The key's hash.
    pub hash: u64,
    /// The key.
    pub key: Value,
    /// The value; `Unbound` in sets.
    pub value: Value,
}

/// An insertion-ordered table.
#[derive(Clone, Debug, Default)]
pub struct Dict {
    entries: Vec<Entry>,
    /// Open addressing: positions in `entries`. Its length is a power of two, or 0 while the table is small.
    index: Vec<u32>,
    /// Slots of the index that are not empty.
    used: usize,
    live: usize,
}

impl Dict {
    /// An empty table.
    pub fn new() -> Dict {
        Dict::default()
    }

    /// A table of these entries; those with an `Unbound` key are deleted ones that keep their places.
    pub fn from_entries(entries: Vec<Entry>) -> Dict {
        let live = entries.iter().filter(|it| !it.key.is_unbound()).count();
        let mut table = Dict {
            entries,
            live,
            ..Dict::default()
        };
        if table.entries.len() > SMALL {
            table.reindex();
        }
        table
    }

    /// The number of keys.
    pub fn len(&self) -> usize {
        self.live
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.live == 0
    }

    /// The number of entries, deleted ones included; positions run below it.
    pub fn positions(&self) -> usize {
        self.entries.len()
    }

    /// The entry at a position, unless it is deleted or out of range.
    #[inline]
    pub fn at(&self, position: usize) -> Option<&Entry> {
        self.entries
            .get(position)
            .filter(|entry| !entry.key.is_unbound())
    }

    /// The entries in order of insertion.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().filter(|entry| !entry.key.is_unbound())
    }

    /// The position of the key for which `same` holds among those of this hash.
    #[inline]
    pub fn find(&self, hash: u64, mut same: impl FnMut(Value) -> bool) -> Option<usize> {
        if self.index.is_empty() {
            return self.entries.iter().position(|entry| {
                entry.hash == hash && !entry.key.is_unbound() && same(entry.key)
            });
        }
        let mask = self.index.len() - 1;
        let mut slot = hash as usize & mask;
        loop {
            let position = self.index[slot];
            if position == EMPTY {
                return None;
            }
            if let Some(entry) = self.entries.get(position as usize)
                && entry.hash == hash
                && same(entry.key)
            {
                return Some(position as usize);
            }
            slot = (slot + 1) & mask;
        }
    }

    /// The keys of this hash: the candidates that Python code may have to compare.
    pub fn candidates(&self, hash: u64) -> Vec<Value> {
        let mut found = Vec::new();
        self.find(hash, |key| {
            found.push(key);
            false
        });
        found
    }

    /// Appends a key that is known to be absent.
    pub fn push(&mut self, hash: u64, key: Value, value: Value) {
        self.entries.push(Entry { hash, key, value });
        self.live += 1;
        if self.index.is_empty() {
            if self.entries.len() > SMALL {
                self.rebuild();
            }
        } else if (self.used + 1) * 3 > self.index.len() * 2 {
            self.rebuild();
        } else {
            self.place(self.entries.len() - 1);
        }
    }

    /// Replaces the value at a position that [`Dict::find`] gave.
    #[inline]
    pub fn set_at(&mut self, position: usize, value: Value) {
        self.entries[position].value = value;
    }

    /// Removes the entry at a position that [`Dict::find`] gave and returns its value.
    pub fn remove_at(&mut self, position: usize) -> Value {
        self.unplace(position);
        let entry = &mut self.entries[position];
        let value = entry.value;
        entry.key = Value::Unbound;
        entry.value = Value::Unbound;
        self.live -= 1;
        if self.live == 0 {
            self.clear();
        } else if position + 1 == self.entries.len() {
            while self
                .entries
                .last()
                .is_some_and(|entry| entry.key.is_unbound())
            {
                self.entries.pop();
            }
        } else if self.entries.len() > 32 && self.live * 4 < self.entries.len() {
            self.rebuild();
        }
        value
    }

    /// Removes everything.
    pub fn clear(&mut self) {
        *self = Dict::default();
    }

    /// How many bytes the table owns, for the memory ceiling.
    pub fn bytes(&self) -> usize {
        self.entries.capacity() * size_of::<Entry>() + self.index.capacity() * size_of::<u32>()
    }

    /// By how many bytes the next [`Dict::push`] makes the table larger.
    pub fn growth_bytes(&self) -> usize {
        if self.entries.len() < self.entries.capacity() {
            return 0;
        }
        self.bytes()
    }

    fn rebuild(&mut self) {
        self.entries.retain(|entry| !entry.key.is_unbound());
        if self.entries.len() <= SMALL {
            self.index = Vec::new();
            self.used = 0;
            return;
        }
        self.reindex();
    }

    fn reindex(&mut self) {
        let slots = (self.entries.len() * 3).next_power_of_two();
        self.index = vec![EMPTY; slots];
        self.used = 0;
        for position in 0..self.entries.len() {
            if !self.entries[position].key.is_unbound() {
                self.place(position);
            }
        }
    }

    fn place(&mut self, position: usize) {
        let mask = self.index.len() - 1;
        let mut slot = self.entries[position].hash as usize & mask;
        while self.index[slot] != EMPTY {
            slot = (slot + 1) & mask;
        }
        self.index[slot] = position as u32;
        self.used += 1;
    }

    fn unplace(&mut self, position: usize) {
        if self.index.is_empty() {
            return;
        }
        let mask = self.index.len() - 1;
        let mut slot = self.entries[position].hash as usize & mask;
        while self.index[slot] != EMPTY {
            if self.index[slot] == position as u32 {
                self.index[slot] = REMOVED;
                return;
            }
            slot = (slot + 1) & mask;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn position(table: &Dict, number: i64) -> Option<usize> {
        table.find(number as u64 % 7, |key| key.is(Value::Int(number)))
    }

    fn add(table: &mut Dict, number: i64) {
        table.push(number as u64 % 7, Value::Int(number), Value::None);
    }

    #[test]
    fn memory_for_growth_is_asked_for_when_a_table_grows_and_not_for_each_entry() {
        let mut table = Dict::new();
        let mut asked_bytes = 0;
        for number in 0..100_000u32 {
            asked_bytes += table.growth_bytes();
            table.push(u64::from(number), Value::Int(number.into()), Value::None);
        }
        let has_bytes = table.bytes();
        assert!(
            (has_bytes / 2..has_bytes * 2).contains(&asked_bytes),
            "{asked_bytes} of {has_bytes}"
        );
    }

    #[test]
    fn keys_of_equal_hash_are_found_after_others_were_removed() {
        let mut table = Dict::new();
        (0..100).for_each(|number| add(&mut table, number));
        for number in (0..100).step_by(3) {
            let at = position(&table, number).expect("a key that was added");
            table.remove_at(at);
        }
        for number in 0..100 {
            assert_eq!(
                position(&table, number).is_some(),
                number % 3 != 0,
                "{number}"
            );
        }
        assert_eq!(
            table.candidates(0).len(),
            (0..100).filter(|n| n % 7 == 0 && n % 3 != 0).count()
        );
    }

    #[test]
    fn an_index_does_not_fill_up_with_removed_slots() {
        let mut table = Dict::new();
        (0..20).for_each(|number| add(&mut table, number));
        for number in 20..5_000 {
            add(&mut table, number);
            let at = position(&table, number).expect("the key just added");
            table.remove_at(at);
        }
        assert_eq!(table.len(), 20);
        assert!(table.positions() < 64, "{} positions", table.positions());
        assert_eq!(position(&table, 9_999), None);
    }
}
