//! `|`, `&`, `-` and `^` of sets, frozen sets and views of keys; `|` of dictionaries.

use syntax::code::Binary;

use crate::dict::{Dict, Entry};
use crate::lookup::table_mut;
use crate::native::{Cx, Res};
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// What kind of table an operand is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Set,
    FrozenSet,
    Keys,
    Dict,
}

impl<W: World> Cx<'_, W> {
    /// `a op b` of tables; `None` if an operand is no table or if Python code must compare keys.
    ///
    /// # Errors
    /// `MemoryError`.
    pub fn tables(&mut self, op: Binary, a: Value, b: Value) -> Res<Option<Value>> {
        let (Some((x, left)), Some((y, right))) = (self.table_kind(a), self.table_kind(b)) else {
            return Ok(None);
        };
        if (left == Kind::Dict) != (right == Kind::Dict) || left == Kind::Dict && op != Binary::Or {
            return Ok(None);
        }
        let result = match left {
            Kind::Dict => self.dict(Dict::new()),
            Kind::FrozenSet if right != Kind::Keys => {
                self.make(types::FROZENSET, Body::FrozenSet(Box::default()))
            }
            _ => self.make(types::SET, Body::Set(Box::default())),
        };
        let Value::Obj(result_id) = result else {
            return Ok(None);
        };
        let done = if left == Kind::Dict {
            let (first, second) = (self.table_entries(x), self.table_entries(y));
            self.fill(result_id, &first, true)? && self.fill(result_id, &second, true)?
        } else {
            self.combine_sets(op, result_id, x, y)?
        };
        Ok(done.then_some(result))
    }

    /// Puts `x op y` into an empty set, in the order in which CPython does it; `false` if Python code must compare
    /// elements.
    fn combine_sets(
        &mut self,
        op: Binary,
        result: ObjectId,
        x: ObjectId,
        y: ObjectId,
    ) -> Res<bool> {
        let (first, second) = (self.table_entries(x), self.table_entries(y));
        match op {
            Binary::Or | Binary::And if x == y => {
                self.become_copy(result, x);
                Ok(true)
            }
            Binary::Or => {
                self.become_copy(result, x);
                self.prepare(result, y);
                self.fill(result, &second, false)
            }
            Binary::And if second.len() > first.len() => self.fill_where(result, &first, y, true),
            Binary::And => self.fill_where(result, &second, x, true),
            Binary::Subtract if first.len() / 4 > second.len() => {
                self.become_copy(result, x);
                self.remove_all(result, &second)
            }
            Binary::Subtract => self.fill_where(result, &first, y, false),
            _ => {
                self.become_copy(result, y);
                self.exchange_all(result, &first)
            }
        }
    }

    /// Makes an empty set a copy of another, or of a dictionary's keys.
    fn become_copy(&mut self, set: ObjectId, of: ObjectId) {
        let copy = self.with_table(of, |table| Some(table.copied()));
        let is_set = matches!(self.world.read(of).body, Body::Set(_) | Body::FrozenSet(_));
        let Some(mut copy) = copy else { return };
        if !is_set {
            copy = Dict::new();
            for it in self.table_entries(of) {
                copy.push_element(it.hash, it.key, self.has_fixed_hash(it.key));
            }
        }
        if let Some(table) = table_mut(&mut self.world.write(set).body) {
            *table = copy;
        }
    }

    fn prepare(&mut self, set: ObjectId, other: ObjectId) {
        if let Some(other) = self.table_of(Value::Obj(other))
            && let Some(table) = table_mut(&mut self.world.write(set).body)
        {
            table.prepare(&other);
        }
    }

    /// Removes the elements of a set that are in `elements` and adds the others; `false` if Python code must compare
    /// elements, in which case nothing was done.
    ///
    /// # Errors
    /// `MemoryError`
    pub fn exchange_all(&mut self, set: ObjectId, elements: &[Entry]) -> Res<bool> {
        let mut found = |it: &Entry| self.quick_find(set, it.hash, it.key).is_some();
        if !elements.iter().all(&mut found) {
            return Ok(false);
        }
        for entry in elements {
            match self.quick_find(set, entry.hash, entry.key) {
                Some(spot) if spot.is_free() => {
                    self.put(set, entry.hash, spot, entry.key, Value::Unbound)?;
                }
                _ => {
                    self.quick_remove(set, entry.key)?;
                }
            }
        }
        Ok(true)
    }

    /// Removes elements from a set; `false` if Python code must compare elements.
    ///
    /// # Errors
    /// `MemoryError`
    pub fn remove_all(&mut self, set: ObjectId, elements: &[Entry]) -> Res<bool> {
        for entry in elements {
            if self.quick_remove(set, entry.key)?.is_none() {
                return Ok(false);
            }
        }
        if let Some(table) = table_mut(&mut self.world.write(set).body) {
            table.tidy();
        }
        Ok(true)
    }

    fn table_kind(&self, value: Value) -> Option<(ObjectId, Kind)> {
        let id = value.id()?;
        let object = self.world.read(id);
        match &object.body {
            Body::Set(_) => Some((id, Kind::Set)),
            Body::FrozenSet(_) => Some((id, Kind::FrozenSet)),
            Body::Dict(_) => Some((id, Kind::Dict)),
            Body::View(dict) if object.class == types::DICT_KEYS => Some((*dict, Kind::Keys)),
            _ => None,
        }
    }

    /// A copy of the entries of a dictionary, set or frozen set.
    pub fn table_entries(&self, table: ObjectId) -> Vec<Entry> {
        self.with_table(table, |table| Some(table.iter().copied().collect()))
            .unwrap_or_default()
    }

    /// Adds entries to a table, values included if `keep`; `false` if Python code must compare keys.
    fn fill(&mut self, table: ObjectId, entries: &[Entry], keep: bool) -> Res<bool> {
        for entry in entries {
            let Some(spot) = self.quick_find(table, entry.hash, entry.key) else {
                return Ok(false);
            };
            let value = if keep { entry.value } else { Value::Unbound };
            if keep || spot.is_free() {
                self.put(table, entry.hash, spot, entry.key, value)?;
            }
        }
        Ok(true)
    }

    /// Adds those keys to a table that another one has (`has`) or has not.
    fn fill_where(
        &mut self,
        table: ObjectId,
        entries: &[Entry],
        other: ObjectId,
        has: bool,
    ) -> Res<bool> {
        for entry in entries {
            let Some(found) = self.quick_find(other, entry.hash, entry.key) else {
                return Ok(false);
            };
            if found.is_free() != has {
                let Some(spot) = self.quick_find(table, entry.hash, entry.key) else {
                    return Ok(false);
                };
                self.put(table, entry.hash, spot, entry.key, Value::Unbound)?;
            }
        }
        Ok(true)
    }

    /// Whether every key of a table is in another; `None` if Python code must compare keys.
    pub fn quick_subset(&mut self, table: ObjectId, other: ObjectId) -> Option<bool> {
        let count = |id| self.with_table(id, |table| Some(table.len()));
        if count(table)? > count(other)? {
            return Some(false);
        }
        for entry in self.table_entries(table) {
            if self.quick_find(other, entry.hash, entry.key)?.is_free() {
                return Some(false);
            }
        }
        Some(true)
    }

    /// Adds the entries of one table to another in place; `false` if Python code must compare keys, in which case
    /// some may have been added.
    ///
    /// # Errors
    /// `MemoryError`.
    pub fn table_update(&mut self, table: ObjectId, from: ObjectId) -> Res<bool> {
        let keep = matches!(self.world.read(table).body, Body::Dict(_));
        let entries = self.table_entries(from);
        if !keep {
            self.prepare(table, from);
        }
        self.fill(table, &entries, keep)
    }
}
