//! Looking things up: keys in dictionaries, names in classes, globals and library functions.

mod plain;

use smallvec::SmallVec;

use crate::boot;
use crate::dict::{Dict, Entry};
use crate::native::{Cx, Res};
use crate::object::Body;
use crate::text::hash_text;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Keys of one hash in the order in which a table meets them.
pub type Others = SmallVec<[Value; 2]>;

/// Where a key is in a table.
#[derive(Clone, Debug)]
pub enum Spot {
    /// There, in this entry.
    Taken(Entry),
    /// Nowhere: these are the other keys of its hash.
    Free(Others),
}

impl Spot {
    /// Whether the key is nowhere.
    pub fn is_free(&self) -> bool {
        matches!(self, Spot::Free(_))
    }
}

impl<W: World> Cx<'_, W> {
    /// What a class, or the first of its bases that has it, holds under a name; `Unbound` if nothing.
    pub fn class_attribute(&mut self, class: ObjectId, name: ObjectId) -> Value {
        let epoch = self.world.class_epoch();
        if let Some(value) = self.thread.cache.method(class, name, epoch) {
            return value;
        }
        let order: Vec<ObjectId> = match &self.world.read(class).body {
            Body::Class(class) => class.mro.to_vec(),
            _ => Vec::new(),
        };
        let mut value = Value::Unbound;
        for base in order {
            if let Some(found) = self.own_class_attribute(base, name) {
                value = found;
                break;
            }
        }
        self.thread.cache.set_method(class, name, epoch, value);
        value
    }

    /// What a class itself holds under a name.
    pub fn own_class_attribute(&self, class: ObjectId, name: ObjectId) -> Option<Value> {
        let hash = self.name_hash(name);
        match &self.world.read(class).body {
            Body::Class(class) => {
                let at = class.dict.find(hash, |key| key.is(Value::Obj(name)))?;
                class.dict.at(at).map(|entry| entry.value)
            }
            _ => None,
        }
    }

    /// What an object's own `__dict__` holds under a name.
    pub fn own_attribute(&self, object: ObjectId, name: ObjectId) -> Option<Value> {
        let hash = self.name_hash(name);
        let object = self.world.read(object);
        if let Some(dict) = object.attributes_elsewhere() {
            drop(object);
            return self.dict_name(dict, name);
        }
        let attrs = object.attrs.as_ref()?;
        let at = attrs.find(hash, |key| key.is(Value::Obj(name)))?;
        attrs.at(at).map(|entry| entry.value)
    }

    /// Sets an entry of an object's own `__dict__`, which it gets if it has none.
    pub fn set_own_attribute(&mut self, object: ObjectId, name: ObjectId, value: Value) {
        let hash = self.name_hash(name);
        let mut object = self.world.write(object);
        if let Some(dict) = object.attributes_elsewhere() {
            drop(object);
            return self.set_dict_name(dict, name, value);
        }
        set_name(object.attrs.get_or_insert_default(), hash, name, value);
    }

    /// Removes an entry of an object's own `__dict__`; whether there was one.
    pub fn delete_own_attribute(&mut self, object: ObjectId, name: ObjectId) -> bool {
        let hash = self.name_hash(name);
        let mut object = self.world.write(object);
        if let Some(dict) = object.attributes_elsewhere() {
            drop(object);
            return self.delete_dict_name(dict, name);
        }
        let Some(attrs) = object.attrs.as_mut() else {
            return false;
        };
        remove_name(attrs, hash, name)
    }

    /// Sets an attribute of a class.
    pub fn set_class_attribute(&mut self, class: ObjectId, name: ObjectId, value: Value) {
        let hash = self.name_hash(name);
        if let Body::Class(class) = &mut self.world.write(class).body {
            set_name(&mut class.dict, hash, name, value);
        }
        self.world.class_changed();
    }

    /// Removes an attribute of a class; whether there was one.
    pub fn delete_class_attribute(&mut self, class: ObjectId, name: ObjectId) -> bool {
        let hash = self.name_hash(name);
        let removed = match &mut self.world.write(class).body {
            Body::Class(class) => remove_name(&mut class.dict, hash, name),
            _ => false,
        };
        self.world.class_changed();
        removed
    }

    /// An entry of a dictionary of names: globals, a namespace.
    pub fn dict_name(&self, dict: ObjectId, name: ObjectId) -> Option<Value> {
        let hash = self.name_hash(name);
        match &self.world.read(dict).body {
            Body::Dict(table) => {
                let at = self.find_name(table, hash, name)?;
                table.at(at).map(|entry| entry.value)
            }
            _ => None,
        }
    }

    /// Sets an entry of a dictionary of names.
    pub fn set_dict_name(&mut self, dict: ObjectId, name: ObjectId, value: Value) {
        let hash = self.name_hash(name);
        let at = match &self.world.read(dict).body {
            Body::Dict(table) => self.find_name(table, hash, name),
            _ => None,
        };
        if let Body::Dict(table) = &mut self.world.write(dict).body {
            // Another thread may have changed the table since: a position counts only if it still holds the name.
            match at.filter(|at| table.at(*at).is_some_and(|entry| entry.hash == hash)) {
                Some(at) => table.set_at(at, value),
                None => set_name(table, hash, name, value),
            }
        }
    }

    /// Adds an entry to a dictionary of interned names unless it has one of the name; whether it did. Of several threads
    /// one does.
    pub(crate) fn add_dict_name(&mut self, dict: ObjectId, name: ObjectId, value: Value) -> bool {
        let hash = self.name_hash(name);
        match &mut self.world.write(dict).body {
            Body::Dict(table) if table.find(hash, |key| key.is(Value::Obj(name))).is_none() => {
                set_name(table, hash, name, value);
                true
            }
            _ => false,
        }
    }

    /// Removes an entry of a dictionary of names; whether there was one.
    pub fn delete_dict_name(&mut self, dict: ObjectId, name: ObjectId) -> bool {
        let hash = self.name_hash(name);
        match &mut self.world.write(dict).body {
            Body::Dict(table) => remove_name(table, hash, name),
            _ => false,
        }
    }

    fn find_name(&self, table: &Dict, hash: u64, name: ObjectId) -> Option<usize> {
        table
            .find(hash, |key| key.is(Value::Obj(name)))
            .or_else(|| {
                let text = self.name_text(name);
                table.find(hash, |key| {
                    self.with_str(key, |key| key == text) == Some(true)
                })
            })
    }

    pub(crate) fn name_hash(&self, name: ObjectId) -> u64 {
        match &self.world.read(name).body {
            Body::Str(text) => text.hash(),
            _ => hash_text(""),
        }
    }

    /// The value under a key of a dictionary or set: `Ok(None)` if Python code must compare keys,
    /// `Ok(Some(None))` if there is none. A set's values are `Unbound`.
    ///
    /// # Errors
    /// `TypeError` for an unhashable key.
    pub fn quick_get(&mut self, table: ObjectId, key: Value) -> Res<Option<Option<Value>>> {
        if let Some(found) = self.plain_get(table, key) {
            return Ok(Some(found));
        }
        let Some(hash) = self.quick_hash(key)? else {
            return Ok(None);
        };
        Ok(self.quick_find(table, hash, key).map(|spot| match spot {
            Spot::Taken(entry) => Some(entry.value),
            Spot::Free(_) => None,
        }))
    }

    /// Where a key is in a table, or that it is not; `None` if Python code must compare. What is said was so at one
    /// moment: another thread may have changed the table since.
    pub fn quick_find(&mut self, table: ObjectId, hash: u64, key: Value) -> Option<Spot> {
        let mut unsure = false;
        let mut others = Others::new();
        let plain = self.with_table(table, |table| {
            let at = table.find(hash, |found| match self.plainly_equal(found, key) {
                Some(true) => true,
                equal => {
                    unsure |= equal.is_none();
                    others.push(found);
                    false
                }
            })?;
            table.at(at).copied()
        });
        if let Some(entry) = plain {
            return Some(Spot::Taken(entry));
        }
        if unsure {
            for candidate in others.clone() {
                if self.quick_equal(candidate, key)? {
                    let entry = self.with_table(table, |table| {
                        let at = table.find(hash, |found| found.is(candidate))?;
                        table.at(at).copied()
                    });
                    return match entry {
                        Some(entry) => Some(Spot::Taken(entry)),
                        // It was removed meanwhile.
                        None => self.quick_find(table, hash, key),
                    };
                }
            }
        }
        Some(Spot::Free(others))
    }

    /// Sets the value under a key; `Ok(false)` if Python code must compare keys.
    ///
    /// # Errors
    /// `TypeError` for an unhashable key, `MemoryError`.
    pub fn quick_set(&mut self, table: ObjectId, key: Value, value: Value) -> Res<bool> {
        let Some(hash) = self.quick_hash(key)? else {
            return Ok(false);
        };
        let Some(spot) = self.quick_find(table, hash, key) else {
            return Ok(false);
        };
        self.put(table, hash, spot, key, value)?;
        Ok(true)
    }

    /// Writes under a key that was looked for before. If another thread has changed the table meanwhile, it is looked
    /// for again.
    ///
    /// # Errors
    /// `MemoryError`
    pub fn put(
        &mut self,
        table: ObjectId,
        hash: u64,
        mut spot: Spot,
        key: Value,
        value: Value,
    ) -> Res<()> {
        while !self.put_at(table, hash, &spot, key, value)? {
            spot = match self.quick_find(table, hash, key) {
                Some(spot) => spot,
                // Python code would have to compare the key that came in meanwhile: they are taken for different.
                None => Spot::Free(self.keys_of_hash(table, hash)),
            };
        }
        Ok(())
    }

    /// Asks for the memory by which a table grows when it takes one more entry.
    ///
    /// # Errors
    /// `MemoryError`
    pub fn reserve_entry(&mut self, table: ObjectId) -> Res<()> {
        let growth_bytes = self.with_table(table, |table| Some(table.growth_bytes()));
        match growth_bytes {
            Some(bytes) if bytes > 1 << 16 => self.reserve(bytes),
            _ => Ok(()),
        }
    }

    fn keys_of_hash(&self, table: ObjectId, hash: u64) -> Others {
        self.with_table(table, |table| Some(table.candidates(hash).into()))
            .unwrap_or_default()
    }

    /// Writes under a key that was looked for before; `false` if the table has other keys of this hash by now, and
    /// nothing was written.
    ///
    /// # Errors
    /// `MemoryError`
    pub fn put_at(
        &mut self,
        table: ObjectId,
        hash: u64,
        spot: &Spot,
        key: Value,
        value: Value,
    ) -> Res<bool> {
        if spot.is_free() {
            self.reserve_entry(table)?;
        }
        let mut is_fixed = None;
        let mut object = self.world.write(table);
        if !matches!(object.body, Body::Dict(_)) {
            // Looking at an object takes its lock, and only one is taken at a time.
            if matches!(key, Value::Obj(_)) {
                drop(object);
                is_fixed = Some(self.has_fixed_hash(key));
                object = self.world.write(table);
            } else {
                is_fixed = Some(matches!(
                    key,
                    Value::Int(_) | Value::Bool(_) | Value::Float(_)
                ));
            }
        }
        let Some(table) = table_mut(&mut object.body) else {
            return Ok(true);
        };
        match spot {
            Spot::Taken(entry) => match table.find(hash, |found| found.is(entry.key)) {
                Some(at) => table.set_at(at, value),
                None => return Ok(false),
            },
            Spot::Free(others) => {
                let mut known = others.iter();
                let other = table.find(hash, |found| !known.next().is_some_and(|it| it.is(found)));
                if other.is_some() || known.next().is_some() {
                    return Ok(false);
                }
                match is_fixed {
                    None => table.push(hash, key, value),
                    Some(is_fixed) => table.push_element(hash, key, is_fixed),
                }
            }
        }
        Ok(true)
    }

    /// Whether the hash of a key is the same in every run of CPython: a number's, or a tuple of numbers'.
    pub fn has_fixed_hash(&self, key: Value) -> bool {
        match key {
            Value::Int(_) | Value::Bool(_) | Value::Float(_) => true,
            Value::Obj(id) => {
                let items = match &self.world.read(id).body {
                    Body::BigInt(_) | Body::Float(_) => return true,
                    Body::Tuple(items) => items.to_vec(),
                    _ => return false,
                };
                items.iter().all(|item| self.has_fixed_hash(*item))
            }
            _ => false,
        }
    }

    /// Removes a key: `Ok(None)` if Python code must compare keys, `Ok(Some(None))` if it was not there.
    ///
    /// # Errors
    /// `TypeError` for an unhashable key.
    pub fn quick_remove(&mut self, table: ObjectId, key: Value) -> Res<Option<Option<Value>>> {
        let Some(hash) = self.quick_hash(key)? else {
            return Ok(None);
        };
        let entry = match self.quick_find(table, hash, key) {
            None => return Ok(None),
            Some(Spot::Free(_)) => return Ok(Some(None)),
            Some(Spot::Taken(entry)) => entry,
        };
        let mut object = self.world.write(table);
        let removed = table_mut(&mut object.body).and_then(|table| {
            let at = table.find(hash, |found| found.is(entry.key))?;
            Some(table.remove_at(at))
        });
        Ok(Some(removed))
    }

    /// Looks at the table of a dictionary, set or frozen set.
    #[inline]
    pub fn with_table<R>(&self, id: ObjectId, look: impl FnOnce(&Dict) -> Option<R>) -> Option<R> {
        match &self.world.read(id).body {
            Body::Dict(table) | Body::Set(table) | Body::FrozenSet(table) => look(table),
            _ => None,
        }
    }

    /// A function of the prelude: library code written in Python that built-ins fall back on.
    pub fn prelude(&mut self, name: &str) -> Value {
        let name = self.world.intern(name);
        self.dict_name(boot::PRELUDE, name).unwrap_or(Value::None)
    }
}

/// The table of a dictionary, set or frozen set.
pub fn table_mut(body: &mut Body) -> Option<&mut Dict> {
    match body {
        Body::Dict(table) | Body::Set(table) | Body::FrozenSet(table) => Some(table),
        _ => None,
    }
}

/// Sets an interned name in a table whose names are all interned.
pub fn set_name(table: &mut Dict, hash: u64, name: ObjectId, value: Value) {
    match table.find(hash, |key| key.is(Value::Obj(name))) {
        Some(at) => table.set_at(at, value),
        None => table.push(hash, Value::Obj(name), value),
    }
}

fn remove_name(table: &mut Dict, hash: u64, name: ObjectId) -> bool {
    match table.find(hash, |key| key.is(Value::Obj(name))) {
        Some(at) => {
            table.remove_at(at);
            true
        }
        None => false,
    }
}
