//! The insertion-ordered hash table behind `dict`, `set`, instances, classes and modules.
//!
//! The table knows hashes, not equality: the caller says which candidate is equal, because comparing two keys may
//! need the store or even Python code. Up to `SMALL` entries are searched in order, without an index.
//!
//! Positions are those of entries; places are those of the order in which a table is gone through. They differ in sets of
//! numbers only (see `order`).

mod order;

use crate::value::{ObjectId, Value};

pub use order::Order;

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
    used: u32,
    live: u32,
    /// In which order the elements are gone through, if their hashes are fixed and the table is a set's.
    order: Option<Box<Order>>,
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
            live: live as u32,
            ..Dict::default()
        };
        if table.entries.len() > SMALL {
            table.reindex();
        }
        table
    }

    /// The number of keys.
    pub fn len(&self) -> usize {
        self.live as usize
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

    /// The value at a position, if the key there is this object.
    #[inline]
    pub fn value_at(&self, position: usize, key: ObjectId) -> Option<Value> {
        match self.entries.get(position) {
            Some(Entry {
                key: Value::Obj(found),
                value,
                ..
            }) if *found == key => Some(*value),
            _ => None,
        }
    }

    /// Replaces the value at a position, if the key there is this object; whether it is.
    #[inline]
    pub fn set_value_at(&mut self, position: usize, key: ObjectId, value: Value) -> bool {
        match self.entries.get_mut(position) {
            Some(entry) if matches!(entry.key, Value::Obj(found) if found == key) => {
                entry.value = value;
                true
            }
            _ => false,
        }
    }

    /// The number of places, empty ones included.
    #[inline]
    pub fn places(&self) -> usize {
        match &self.order {
            None => self.entries.len(),
            Some(order) => order.slots.len(),
        }
    }

    /// The entry at a place, unless that is empty or out of range.
    #[inline]
    pub fn at_place(&self, place: usize) -> Option<&Entry> {
        match &self.order {
            None => self.at(place),
            Some(order) => self.at(order.position(place)?),
        }
    }

    /// The entries in the order in which they are gone through.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        (0..self.places()).filter_map(|place| self.at_place(place))
    }

    /// The order, if it is not that of insertion.
    pub fn order(&self) -> Option<&Order> {
        self.order.as_deref()
    }

    /// The same entries in this order.
    pub fn with_order(self, order: Option<Order>) -> Dict {
        Dict {
            order: order.map(Box::new),
            ..self
        }
    }

    /// Appends an element of a set that is known to be absent. `is_fixed` says whether its hash is the same in every run
    /// of CPython.
    pub fn push_element(&mut self, hash: u64, key: Value, is_fixed: bool) {
        if self.entries.is_empty() && self.order.is_none() {
            self.order = Some(Box::default());
        }
        let entries = &self.entries;
        let hash_at = |at: usize| entries.get(at).map_or(hash as i64, |it| it.hash as i64);
        match &mut self.order {
            Some(order) if is_fixed => {
                order.add(entries.len(), hash as i64, self.live as usize + 1, hash_at);
            }
            _ => self.order = None,
        }
        self.push(hash, key, Value::Unbound);
    }

    /// Makes room in a set before the elements of another are added. A set that is new becomes a copy of the other.
    pub fn prepare(&mut self, other: &Dict) {
        let is_new = self.order.as_ref().is_none_or(|order| order.fill == 0);
        if self.is_empty() && is_new && other.order.is_some() {
            *self = other.copied();
            return;
        }
        let entries = &self.entries;
        if let Some(order) = &mut self.order {
            order.prepare(other.len(), self.live as usize, |at| hash_at(entries, at));
        }
    }

    /// After many elements of a set were removed.
    pub fn tidy(&mut self) {
        let entries = &self.entries;
        if let Some(order) = &mut self.order {
            order.tidy(self.live as usize, |at| hash_at(entries, at));
        }
    }

    /// A copy of a set.
    pub fn copied(&self) -> Dict {
        let order = self.order.as_ref();
        let copied = order.map(|it| it.copied(self.len(), |at| hash_at(&self.entries, at)));
        Dict {
            entries: self.entries.clone(),
            index: self.index.clone(),
            order: copied.map(Box::new),
            ..*self
        }
    }

    /// Removes the element of a set that `pop` takes: the first one after the last that it took.
    pub fn pop_element(&mut self) -> Option<Value> {
        let first = self.order.as_ref().map_or(0, |order| order.finger);
        let places = self.places();
        let mut from_there = (first..places).chain(0..first.min(places));
        let place = from_there.find(|place| self.at_place(*place).is_some())?;
        let position = match &mut self.order {
            None => place,
            Some(order) => {
                order.finger = (place + 1) % places;
                order.position(place)?
            }
        };
        let key = self.at(position)?.key;
        self.remove_at(position);
        Some(key)
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
        } else if (self.used as usize + 1) * 3 > self.index.len() * 2 {
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
        if let Some(order) = &mut self.order {
            order.remove(position, hash_at(&self.entries, position));
        }
        let entry = &mut self.entries[position];
        let value = entry.value;
        entry.key = Value::Unbound;
        entry.value = Value::Unbound;
        self.live -= 1;
        if self.live == 0 {
            let order = self.order.take();
            self.clear();
            self.order = order;
        } else if position + 1 == self.entries.len() {
            while self
                .entries
                .last()
                .is_some_and(|entry| entry.key.is_unbound())
            {
                self.entries.pop();
            }
        } else if self.entries.len() > 32 && self.live as usize * 4 < self.entries.len() {
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
        let slots = self
            .order
            .as_ref()
            .map_or(0, |order| order.slots.capacity());
        self.entries.capacity() * size_of::<Entry>()
            + (self.index.capacity() + slots) * size_of::<u32>()
    }

    /// By how many bytes the next [`Dict::push`] makes the table larger.
    pub fn growth_bytes(&self) -> usize {
        if self.entries.len() < self.entries.capacity() {
            return 0;
        }
        self.bytes()
    }

    fn rebuild(&mut self) {
        if let Some(order) = &mut self.order
            && self.entries.len() > self.live as usize
        {
            let mut after = Vec::with_capacity(self.entries.len());
            for entry in &self.entries {
                let last = after.last().copied().unwrap_or(0);
                after.push(last + usize::from(!entry.key.is_unbound()));
            }
            order.moved(|position| after[position] - 1);
        }
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

fn hash_at(entries: &[Entry], position: usize) -> i64 {
    entries.get(position).map_or(0, |entry| entry.hash as i64)
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
