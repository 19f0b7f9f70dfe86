//! `container[key]`, and assigning and deleting it, for built-in containers.
//!
//! Each answers "not handled" where Python code has a say: a method of a subclass, `__missing__`, the `__hash__` and
//! `__eq__` of a key, the `__index__` of an index. The rows `__getitem__` and so on then call the prelude.

use crate::index::{SliceRange, position};
use crate::names;
use crate::native::{Cx, Res};
use crate::object::{Body, Range};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// What kind of container an object is, for subscripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    List,
    Tuple,
    Str,
    Bytes,
    ByteArray,
    Range(Range),
    Deque,
    Dict,
    Other,
}

impl Kind {
    /// How messages call it: indices, and one out of range.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Kind::List => ("list", "list index out of range"),
            Kind::Tuple => ("tuple", "tuple index out of range"),
            Kind::Str => ("string", "string index out of range"),
            Kind::Bytes => ("byte", "index out of range"),
            Kind::ByteArray => ("bytearray", "bytearray index out of range"),
            Kind::Deque => ("sequence", "deque index out of range"),
            _ => ("range", "range object index out of range"),
        }
    }
}

impl<W: World> Cx<'_, W> {
    /// `container[key]`; `None` if Python code must decide or if there are no subscripts.
    ///
    /// # Errors
    /// `IndexError`, `KeyError`, `TypeError` as CPython.
    #[inline]
    pub fn subscript(&mut self, container: Value, key: Value) -> Res<Option<Value>> {
        let Value::Obj(id) = container else {
            return Ok(None);
        };
        if let Value::Int(index) = key {
            let object = self.world.read(id);
            let items: &[Value] = match &object.body {
                Body::List(items) if object.class == types::LIST => items,
                Body::Tuple(items) if object.class == types::TUPLE => items,
                _ => &[],
            };
            if let Some(at) = position(index, items.len()) {
                return Ok(Some(items[at]));
            }
        }
        if self.has_python_method(id, names::GETITEM) {
            return Ok(None);
        }
        self.get_item(id, key)
    }

    /// `container[key] = value`; `false` if Python code must decide or if there is no such assignment.
    ///
    /// # Errors
    /// As CPython.
    #[inline]
    pub fn set_subscript(&mut self, container: Value, key: Value, value: Value) -> Res<bool> {
        let Value::Obj(id) = container else {
            return Ok(false);
        };
        if let Value::Int(index) = key {
            let is_list = self.world.read(id).class == types::LIST;
            if is_list
                && let Body::List(items) = &mut self.world.write(id).body
                && let Some(at) = position(index, items.len())
            {
                items[at] = value;
                return Ok(true);
            }
        }
        if self.has_python_method(id, names::SETITEM) {
            return Ok(false);
        }
        self.set_item(id, key, value)
    }

    /// `del container[key]`; `false` if Python code must decide or if there is no such deletion.
    ///
    /// # Errors
    /// As CPython.
    pub fn delete_subscript(&mut self, container: Value, key: Value) -> Res<bool> {
        let Value::Obj(id) = container else {
            return Ok(false);
        };
        if self.has_python_method(id, names::DELITEM) {
            return Ok(false);
        }
        self.delete_item(id, key)
    }

    fn kind(&self, id: ObjectId) -> (Kind, usize) {
        match &self.world.read(id).body {
            Body::List(items) => (Kind::List, items.len()),
            Body::Tuple(items) => (Kind::Tuple, items.len()),
            Body::Str(text) => (Kind::Str, text.chars()),
            Body::Bytes(bytes) => (Kind::Bytes, bytes.len()),
            Body::ByteArray(bytes) => (Kind::ByteArray, bytes.len()),
            Body::Range(range) => (
                Kind::Range(**range),
                usize::try_from(range.len()).unwrap_or(usize::MAX),
            ),
            Body::Dict(table) => (Kind::Dict, table.len()),
            Body::Deque(deque) => (Kind::Deque, deque.items.len()),
            _ => (Kind::Other, 0),
        }
    }

    /// `container[key]` whatever methods a subclass has: what `list.__getitem__` and so on do.
    ///
    /// # Errors
    /// As [`Cx::subscript`].
    pub fn get_item(&mut self, id: ObjectId, key: Value) -> Res<Option<Value>> {
        let (kind, length) = self.kind(id);
        match kind {
            Kind::Dict => return self.get_key(id, key),
            Kind::Other => return Ok(None),
            _ => {}
        }
        let words = kind.words();
        if let Some(index) = self.index_of(key) {
            if let Kind::Range(range) = kind {
                return match range_item(&range, index) {
                    Some(number) => Ok(Some(Value::Int(number))),
                    None => Err(self.index_error(key, words.1)),
                };
            }
            return match position(index, length).and_then(|at| self.item_at(id, at)) {
                Some(item) => Ok(Some(item)),
                None => Err(self.index_error(key, words.1)),
            };
        }
        if self.has_index(key) {
            return Ok(None);
        }
        let Some(parts) = self.slice_parts(key).filter(|_| kind != Kind::Deque) else {
            return Err(self.bad_index(words.0, key));
        };
        if let Kind::Range(range) = kind {
            return self.slice_range_object(range, parts);
        }
        let Some(slice) = self.slice_of(parts, length)? else {
            return Ok(None);
        };
        if slice.count > 1 << 12 {
            self.reserve(slice.count * size_of::<Value>())?;
        }
        Ok(Some(self.select(id, slice)))
    }

    fn item_at(&mut self, id: ObjectId, at: usize) -> Option<Value> {
        let character = {
            let object = self.world.read(id);
            match &object.body {
                Body::List(items) => return items.get(at).copied(),
                Body::Tuple(items) => return items.get(at).copied(),
                Body::Deque(deque) => return deque.items.get(at).copied(),
                Body::Bytes(bytes) => return bytes.get(at).map(|byte| Value::Int((*byte).into())),
                Body::ByteArray(bytes) => {
                    return bytes.get(at).map(|byte| Value::Int((*byte).into()));
                }
                Body::Str(text) => text.char_at(at)?,
                _ => return None,
            }
        };
        Some(self.char(character))
    }

    fn select(&mut self, id: ObjectId, slice: SliceRange) -> Value {
        enum Part {
            List(Vec<Value>),
            Tuple(Vec<Value>),
            Bytes(Vec<u8>),
            ByteArray(Vec<u8>),
            Str(String),
        }
        let part = match &self.world.read(id).body {
            Body::List(items) => Part::List(slice.select(items)),
            Body::Tuple(items) => Part::Tuple(slice.select(items)),
            Body::Bytes(bytes) => Part::Bytes(slice.select(bytes)),
            Body::ByteArray(bytes) => Part::ByteArray(slice.select(bytes)),
            Body::Str(text) if slice.step == 1 => Part::Str(
                text.slice(slice.start, slice.start + slice.count)
                    .to_owned(),
            ),
            Body::Str(text) if text.is_ascii() => {
                let bytes = slice.select(text.as_str().as_bytes());
                Part::Str(bytes.into_iter().map(char::from).collect())
            }
            Body::Str(text) => {
                let characters: Vec<char> = text.as_str().chars().collect();
                Part::Str(slice.select(&characters).into_iter().collect())
            }
            _ => Part::Tuple(Vec::new()),
        };
        match part {
            Part::List(items) => self.list(items),
            Part::Tuple(items) => self.tuple(items),
            Part::Bytes(bytes) => self.bytes(bytes),
            Part::ByteArray(bytes) => self.make(types::BYTEARRAY, Body::ByteArray(bytes)),
            Part::Str(text) => self.str(text),
        }
    }

    fn slice_range_object(&mut self, range: Range, parts: [Value; 3]) -> Res<Option<Value>> {
        let length = usize::try_from(range.len())
            .unwrap_or(usize::MAX)
            .min(i64::MAX as usize);
        let Some(slice) = self.slice_of(parts, length)? else {
            return Ok(None);
        };
        let at = |n: i64| i128::from(range.start) + i128::from(n) * i128::from(range.step);
        let (first, last) = slice.bounds;
        let narrow = |wide: i128| wide.clamp(i64::MIN.into(), i64::MAX.into()) as i64;
        let part = Range {
            start: narrow(at(first)),
            stop: narrow(at(last)),
            step: range.step.saturating_mul(slice.step),
        };
        Ok(Some(self.make(types::RANGE, Body::Range(Box::new(part)))))
    }

    fn get_key(&mut self, id: ObjectId, key: Value) -> Res<Option<Value>> {
        match self.quick_get(id, key)? {
            None => Ok(None),
            Some(Some(value)) => Ok(Some(value)),
            Some(None) if self.missing_hook(id).is_some() => Ok(None),
            Some(None) => Err(self.error_with(types::KEY_ERROR, vec![key])),
        }
    }

    /// `__missing__` of a subclass of `dict`.
    pub fn missing_hook(&mut self, id: ObjectId) -> Option<Value> {
        let class = self.world.read(id).class;
        if class == types::DICT {
            return None;
        }
        self.class_attribute(class, names::MISSING).given()
    }

    /// `container[key] = value` whatever methods a subclass has.
    ///
    /// # Errors
    /// As [`Cx::set_subscript`].
    pub fn set_item(&mut self, id: ObjectId, key: Value, value: Value) -> Res<bool> {
        let (kind, length) = self.kind(id);
        match kind {
            Kind::Dict => return self.quick_set(id, key, value),
            Kind::List | Kind::ByteArray | Kind::Deque => {}
            _ => return Ok(false),
        }
        if let Some(index) = self.index_of(key) {
            let out = if kind == Kind::List {
                "list assignment index out of range"
            } else {
                kind.words().1
            };
            let Some(at) = position(index, length) else {
                return Err(self.index_error(key, out));
            };
            let byte = if kind == Kind::ByteArray {
                self.byte(value)?
            } else {
                0
            };
            let stored = match &mut self.world.write(id).body {
                Body::List(items) => items.get_mut(at).map(|item| *item = value),
                Body::Deque(deque) => deque.items.get_mut(at).map(|item| *item = value),
                Body::ByteArray(bytes) => bytes.get_mut(at).map(|item| *item = byte),
                _ => None,
            };
            return match stored {
                Some(()) => Ok(true),
                None => Err(self.index_error(key, out)),
            };
        }
        if self.has_index(key) {
            return Ok(false);
        }
        let Some(parts) = self.slice_parts(key).filter(|_| kind != Kind::Deque) else {
            return Err(self.bad_index(kind.words().0, key));
        };
        self.set_slice(id, kind == Kind::List, parts, length, value)
    }

    /// An integer from 0 to 255.
    ///
    /// # Errors
    /// `TypeError`, `ValueError`
    pub fn byte(&mut self, value: Value) -> Res<u8> {
        match self.index_of(value).map(u8::try_from) {
            Some(Ok(byte)) => Ok(byte),
            Some(Err(_)) => Err(self.value_error("byte must be in range(0, 256)")),
            None => Err(self.not_an_integer(value)),
        }
    }

    fn set_slice(
        &mut self,
        id: ObjectId,
        is_list: bool,
        parts: [Value; 3],
        length: usize,
        value: Value,
    ) -> Res<bool> {
        let Some(slice) = self.slice_of(parts, length)? else {
            return Ok(false);
        };
        let Some(items) = self.collect(value)? else {
            if self.is_iterable(value) {
                return Ok(false);
            }
            return Err(self.type_error(match (is_list, slice.step) {
                (true, 1) => "can only assign an iterable",
                (true, _) => "must assign iterable to extended slice",
                _ => "can assign only bytes, buffers, or iterables of ints in range(0, 256)",
            }));
        };
        let mut bytes = Vec::new();
        if !is_list {
            for item in &items {
                bytes.push(self.byte(*item)?);
            }
        }
        if slice.step != 1 && items.len() != slice.count {
            let (got, count) = (items.len(), slice.count);
            let kind = if is_list { "sequence" } else { "bytes" };
            return Err(self.value_error(format!(
                "attempt to assign {kind} of size {got} to extended slice of size {count}"
            )));
        }
        self.reserve_if_large(items.len())?;
        if !is_list && items.len() != slice.count {
            self.check_views(id)?;
        }
        match &mut self.world.write(id).body {
            Body::List(target) => replace(target, slice, items),
            Body::ByteArray(target) => replace(target, slice, bytes),
            _ => {}
        }
        Ok(true)
    }

    /// Asks for memory for so many more values if they are many.
    ///
    /// # Errors
    /// `MemoryError`
    pub fn reserve_if_large(&mut self, values: usize) -> Res<()> {
        if values > 1 << 12 {
            self.reserve(values.saturating_mul(size_of::<Value>()))?;
        }
        Ok(())
    }

    /// `del container[key]` whatever methods a subclass has.
    ///
    /// # Errors
    /// As [`Cx::delete_subscript`].
    pub fn delete_item(&mut self, id: ObjectId, key: Value) -> Res<bool> {
        let (kind, length) = self.kind(id);
        match kind {
            Kind::Dict => {
                return match self.quick_remove(id, key)? {
                    None => Ok(false),
                    Some(Some(_)) => Ok(true),
                    Some(None) => Err(self.error_with(types::KEY_ERROR, vec![key])),
                };
            }
            Kind::List | Kind::ByteArray | Kind::Deque => {}
            _ => return Ok(false),
        }
        let slice = match (self.index_of(key), self.slice_parts(key)) {
            (Some(index), _) => match position(index, length) {
                Some(at) => SliceRange {
                    start: at,
                    stop: at + 1,
                    step: 1,
                    count: 1,
                    bounds: (at as i64, at as i64 + 1),
                },
                None if kind == Kind::List => {
                    return Err(self.index_error(key, "list assignment index out of range"));
                }
                None => return Err(self.index_error(key, kind.words().1)),
            },
            (None, Some(parts)) if kind != Kind::Deque => match self.slice_of(parts, length)? {
                Some(slice) => slice,
                None => return Ok(false),
            },
            _ if self.has_index(key) => return Ok(false),
            _ => return Err(self.bad_index(kind.words().0, key)),
        };
        if kind == Kind::ByteArray && slice.count > 0 {
            self.check_views(id)?;
        }
        match &mut self.world.write(id).body {
            Body::List(items) => remove(items, slice),
            Body::ByteArray(bytes) => remove(bytes, slice),
            Body::Deque(deque) => {
                deque.items.remove(slice.start);
            }
            _ => {}
        }
        Ok(true)
    }
}

/// The integer at an index of a range.
fn range_item(range: &Range, index: i64) -> Option<i64> {
    let length = i128::from(range.len());
    let at = if index < 0 {
        i128::from(index) + length
    } else {
        i128::from(index)
    };
    (0..length)
        .contains(&at)
        .then(|| (i128::from(range.start) + at * i128::from(range.step)) as i64)
}

/// Assigns to a slice. The target may have changed its length meanwhile: positions outside are ignored.
fn replace<T>(target: &mut Vec<T>, slice: SliceRange, items: Vec<T>) {
    if slice.step == 1 {
        let start = slice.start.min(target.len());
        let stop = slice.stop.clamp(start, target.len());
        target.splice(start..stop, items);
        return;
    }
    for (at, item) in slice.positions().zip(items) {
        if let Some(place) = target.get_mut(at) {
            *place = item;
        }
    }
}

/// Deletes a slice; positions outside are ignored.
fn remove<T>(target: &mut Vec<T>, slice: SliceRange) {
    if slice.step == 1 {
        let start = slice.start.min(target.len());
        let stop = (slice.start + slice.count).clamp(start, target.len());
        target.drain(start..stop);
        return;
    }
    let gone = slice.ascending();
    let mut next = gone.into_iter().peekable();
    let mut at = 0;
    target.retain(|_| {
        let keep = next.next_if_eq(&at).is_none();
        at += 1;
        keep
    });
}
