//! `item in container` for built-in containers, without calling Python.

use num_traits::ToPrimitive;

use crate::iterate::Next;
use crate::names;
use crate::native::{Cx, Res};
use crate::object::{Body, Range};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Iterators nested deeper than this are left to Python code.
const DEPTH_MAX: u32 = 16;

/// What a container is searched by.
enum Search {
    Known(bool),
    Sequence,
    Table(ObjectId),
    Values(ObjectId),
    Items(ObjectId),
    Text,
    Bytes(Vec<u8>),
    Range(Range),
    Iterator,
    Python,
}

impl<W: World> Cx<'_, W> {
    /// `item in container`; `None` if Python code must decide or if the container cannot be searched.
    ///
    /// # Errors
    /// `TypeError` for an unhashable key or a wrong kind of item; what an iteration raises.
    pub fn quick_contains(&mut self, container: Value, item: Value) -> Res<Option<bool>> {
        let Value::Obj(id) = container else {
            return Ok(None);
        };
        if self.has_python_method(id, names::CONTAINS) || self.has_python_method(id, names::ITER) {
            return Ok(None);
        }
        self.body_contains(id, item)
    }

    /// `item in container` whatever methods a subclass has.
    ///
    /// # Errors
    /// As [`Cx::quick_contains`].
    pub fn body_contains(&mut self, id: ObjectId, item: Value) -> Res<Option<bool>> {
        let container = Value::Obj(id);
        match self.search(id, item) {
            Search::Known(found) => Ok(Some(found)),
            Search::Sequence => Ok(self.sequence_contains(id, item)),
            Search::Table(table) => {
                let item = self.as_key_of(id, item);
                Ok(self.quick_get(table, item)?.map(|found| found.is_some()))
            }
            Search::Values(table) => {
                let values: Vec<Value> = self
                    .with_table(table, |table| {
                        Some(table.iter().map(|entry| entry.value).collect())
                    })
                    .unwrap_or_default();
                for value in values {
                    match self.same(value, item) {
                        Some(false) => {}
                        decided => return Ok(decided),
                    }
                }
                Ok(Some(false))
            }
            Search::Items(table) => self.items_contain(table, item),
            Search::Text => {
                let found = self.with_str(item, |part| {
                    self.with_str(container, |text| text.contains(part))
                });
                if found.is_none() {
                    let name = self.type_name(item);
                    return Err(self.type_error(format!(
                        "'in <string>' requires string as left operand, not {name}"
                    )));
                }
                Ok(found.flatten())
            }
            Search::Bytes(bytes) => self.bytes_contain(&bytes, item),
            Search::Range(range) => Ok(self.range_contains(&range, item)),
            Search::Iterator => self.iterator_contains(id, item),
            Search::Python => Ok(None),
        }
    }

    /// What a set is asked for: for another set, the frozen set of the same items.
    pub fn as_key_of(&mut self, container: ObjectId, item: Value) -> Value {
        let table = match item {
            Value::Obj(id) => match &self.world.read(id).body {
                Body::Set(table) => table.clone(),
                _ => return item,
            },
            _ => return item,
        };
        match &self.world.read(container).body {
            Body::Set(_) | Body::FrozenSet(_) => {}
            _ => return item,
        }
        self.make(types::FROZENSET, Body::FrozenSet(table))
    }

    fn search(&self, id: ObjectId, item: Value) -> Search {
        let object = self.world.read(id);
        match &object.body {
            Body::List(items) => search_items(items, item),
            Body::Tuple(items) => search_items(items, item),
            Body::Deque(_) => Search::Sequence,
            Body::Dict(_) | Body::Set(_) | Body::FrozenSet(_) => Search::Table(id),
            Body::View(dict) => match object.class {
                types::DICT_KEYS => Search::Table(*dict),
                types::DICT_VALUES => Search::Values(*dict),
                _ => Search::Items(*dict),
            },
            Body::Str(_) => Search::Text,
            Body::Bytes(bytes) => Search::Bytes(bytes.to_vec()),
            Body::ByteArray(bytes) => Search::Bytes(bytes.clone()),
            Body::Range(range) => Search::Range(**range),
            Body::Iterator(_) => Search::Iterator,
            _ => Search::Python,
        }
    }

    /// `a is b or a == b`, which is how containers compare; `None` if Python code must decide.
    pub fn same(&mut self, a: Value, b: Value) -> Option<bool> {
        if a.is(b) {
            Some(true)
        } else {
            self.quick_equal(a, b)
        }
    }

    fn sequence_contains(&mut self, id: ObjectId, item: Value) -> Option<bool> {
        let mut at = 0;
        loop {
            let candidate = match &self.world.read(id).body {
                Body::List(items) => items.get(at).copied(),
                Body::Tuple(items) => items.get(at).copied(),
                Body::Deque(deque) => deque.items.get(at).copied(),
                _ => None,
            };
            match candidate {
                None => return Some(false),
                Some(candidate) if self.same(candidate, item)? => return Some(true),
                Some(_) => at += 1,
            }
        }
    }

    fn items_contain(&mut self, table: ObjectId, item: Value) -> Res<Option<bool>> {
        let pair = match self.with_body(item, |body| match body {
            Body::Tuple(pair) => <[Value; 2]>::try_from(&pair[..]).ok(),
            _ => None,
        }) {
            Some(Some(pair)) => pair,
            _ => return Ok(Some(false)),
        };
        Ok(match self.quick_get(table, pair[0])? {
            None => None,
            Some(None) => Some(false),
            Some(Some(value)) => self.same(value, pair[1]),
        })
    }

    fn bytes_contain(&mut self, bytes: &[u8], item: Value) -> Res<Option<bool>> {
        if let Some(part) = self.byte_content(item) {
            let found = part.is_empty() || bytes.windows(part.len()).any(|window| window == part);
            return Ok(Some(found));
        }
        match self.index_of(item) {
            Some(byte) => match u8::try_from(byte) {
                Ok(byte) => Ok(Some(bytes.contains(&byte))),
                Err(_) => Err(self.value_error("byte must be in range(0, 256)")),
            },
            None => {
                let name = self.type_name(item);
                Err(self.type_error(format!("a bytes-like object is required, not '{name}'")))
            }
        }
    }

    fn range_contains(&mut self, range: &Range, item: Value) -> Option<bool> {
        let number = match item {
            Value::Float(float) if float.fract() == 0.0 => float.to_i64(),
            Value::Float(_) => None,
            Value::Obj(id) if self.has_python_method(id, names::EQ) => return None,
            other => self.small_int(other),
        };
        Some(number.is_some_and(|number| {
            let within = if range.step > 0 {
                range.start <= number && number < range.stop
            } else {
                range.stop < number && number <= range.start
            };
            let distance = i128::from(number) - i128::from(range.start);
            within && distance % i128::from(range.step) == 0
        }))
    }

    fn iterator_contains(&mut self, iterator: ObjectId, item: Value) -> Res<Option<bool>> {
        if !self.is_quick(iterator, DEPTH_MAX) || item.id().is_some_and(|id| self.is_user(id)) {
            return Ok(None);
        }
        let mut number = 0;
        while let Next::Item(candidate) = self.quick_next(iterator)? {
            self.look_up(number)?;
            number += 1;
            match self.same(candidate, item) {
                Some(false) => {}
                Some(true) => return Ok(Some(true)),
                // The item is built in, so a candidate of a user's class with its own equality is the only way here.
                None => return Ok(None),
            }
        }
        Ok(Some(false))
    }

    fn is_user(&self, id: ObjectId) -> bool {
        self.world.read(id).class.0 >= types::BUILTIN_COUNT
    }
}

fn search_items(items: &[Value], item: Value) -> Search {
    if items.iter().any(|candidate| candidate.is(item)) {
        return Search::Known(true);
    }
    let number = matches!(item, Value::Int(_));
    if number
        && items
            .iter()
            .all(|candidate| matches!(candidate, Value::Int(_)))
    {
        return Search::Known(false);
    }
    Search::Sequence
}
