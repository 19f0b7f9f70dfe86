//! Iteration over built-in values, without calling Python.
//!
//! An iterator is *quick* if nothing behind it is written in Python: then [`Cx::quick_next`] gives its items. For any
//! other the interpreter calls `__next__`. Whether an iterator is quick never changes, so an operation can ask first
//! and then consume without the risk of stopping half-way.

use crate::names;
use crate::native::{Cx, Raised, Res};
use crate::object::{Body, Iter, Range};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Iterators may be nested this deep (`enumerate(zip(…))`) and still be quick.
const DEPTH_MAX: u32 = 16;

/// What an iterator gives.
#[derive(Clone, Copy, Debug)]
pub enum Next {
    /// An item.
    Item(Value),
    /// Nothing any more.
    Done,
    /// Python code must be asked; nothing has been consumed.
    Python,
}

/// One step of an iterator, told while it is locked; what it needs from other objects follows.
enum Advance {
    Range(Option<i64>),
    Sequence(ObjectId, usize),
    Reversed(ObjectId, usize),
    Deque(ObjectId, usize, usize),
    Str(ObjectId, usize),
    Bytes(ObjectId, usize),
    Table(ObjectId, usize, usize, Part),
    TableReversed(ObjectId, usize, usize),
    Nested,
    Failed(ObjectId),
    Done,
    Python,
}

/// What an iterator over a table gives.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Key,
    Value,
    Item,
}

impl<W: World> Cx<'_, W> {
    /// `iter(v)` for built-in iterables; `Ok(None)` if `__iter__` or `__getitem__` must be called, or if there is
    /// neither.
    ///
    /// # Errors
    /// None at present; iterables that fail to start raise here.
    pub fn quick_iter(&mut self, v: Value) -> Res<Option<Value>> {
        let Value::Obj(id) = v else {
            return Ok(None);
        };
        if self.has_python_method(id, names::ITER) {
            return Ok(None);
        }
        Ok(self.body_iter(id))
    }

    /// An iterator over a built-in iterable, whatever its class says; `None` for anything else.
    pub fn body_iter(&mut self, id: ObjectId) -> Option<Value> {
        let (class, iter) = {
            let object = self.world.read(id);
            match &object.body {
                Body::List(_) => (types::LIST_ITERATOR, Iter::Sequence(id, 0)),
                Body::Tuple(_) => (types::TUPLE_ITERATOR, Iter::Sequence(id, 0)),
                Body::Deque(deque) => {
                    (types::DEQUE_ITERATOR, Iter::Deque(id, 0, deque.items.len()))
                }
                Body::Range(range) => (types::RANGE_ITERATOR, Iter::Range(**range)),
                Body::Str(_) => (types::STR_ITERATOR, Iter::Str(id, 0)),
                Body::Bytes(_) => (types::BYTES_ITERATOR, Iter::Bytes(id, 0)),
                Body::ByteArray(_) => (types::BYTEARRAY_ITERATOR, Iter::Bytes(id, 0)),
                Body::Dict(table) => (types::DICT_KEYITERATOR, Iter::Keys(id, 0, table.len())),
                Body::Set(table) | Body::FrozenSet(table) => {
                    (types::SET_ITERATOR, Iter::Keys(id, 0, table.len()))
                }
                Body::View(dict) => {
                    let (dict, class) = (*dict, object.class);
                    let size = self
                        .with_table(dict, |table| Some(table.len()))
                        .unwrap_or(0);
                    match class {
                        types::DICT_KEYS => (types::DICT_KEYITERATOR, Iter::Keys(dict, 0, size)),
                        types::DICT_VALUES => {
                            (types::DICT_VALUEITERATOR, Iter::Values(dict, 0, size))
                        }
                        _ => (types::DICT_ITEMITERATOR, Iter::Items(dict, 0, size)),
                    }
                }
                Body::Iterator(_) => return Some(Value::Obj(id)),
                Body::Generator(_) if object.class == types::GENERATOR => {
                    return Some(Value::Obj(id));
                }
                _ => return None,
            }
        };
        Some(self.make_iter(class, iter))
    }

    /// Makes an iterator object.
    pub fn make_iter(&mut self, class: ObjectId, iter: Iter) -> Value {
        self.make(class, Body::Iterator(Box::new(iter)))
    }

    /// The next item of an iterator.
    ///
    /// # Errors
    /// `RuntimeError` if a dictionary or set has changed its size since the iteration began; `ValueError` of a
    /// strict `zip`.
    #[inline]
    pub fn quick_next(&mut self, iterator: ObjectId) -> Res<Next> {
        match self.advance(iterator) {
            Advance::Range(Some(number)) => Ok(Next::Item(Value::Int(number))),
            Advance::Sequence(sequence, at) => {
                let item = match &self.world.read(sequence).body {
                    Body::List(items) => items.get(at).copied(),
                    Body::Tuple(items) => items.get(at).copied(),
                    _ => None,
                };
                match item {
                    Some(item) => Ok(Next::Item(item)),
                    None => self.end(iterator),
                }
            }
            other => self.next_of(iterator, other),
        }
    }

    #[inline]
    fn advance(&mut self, iterator: ObjectId) -> Advance {
        let mut object = self.world.write(iterator);
        let Body::Iterator(iter) = &mut object.body else {
            return Advance::Python;
        };
        let step = |at: &mut usize| {
            *at += 1;
            *at - 1
        };
        match &mut **iter {
            Iter::Range(range) => Advance::Range(advance_range(range)),
            Iter::Sequence(sequence, at) => Advance::Sequence(*sequence, step(at)),
            Iter::SequenceReversed(sequence, at) => {
                *at = at.saturating_sub(1);
                Advance::Reversed(*sequence, *at)
            }
            Iter::Deque(deque, at, size) => Advance::Deque(*deque, step(at), *size),
            Iter::Str(text, at) => Advance::Str(*text, *at),
            Iter::Bytes(bytes, at) => Advance::Bytes(*bytes, step(at)),
            Iter::Keys(table, at, size) => Advance::Table(*table, *at, *size, Part::Key),
            Iter::Values(table, at, size) => Advance::Table(*table, *at, *size, Part::Value),
            Iter::Items(table, at, size) => Advance::Table(*table, *at, *size, Part::Item),
            Iter::KeysReversed(table, at, size) => Advance::TableReversed(*table, *at, *size),
            Iter::Exhausted => Advance::Done,
            Iter::Failed(exception) => Advance::Failed(*exception),
            Iter::Enumerate(..) | Iter::Zip(..) => Advance::Nested,
            _ => Advance::Python,
        }
    }

    fn next_of(&mut self, iterator: ObjectId, advance: Advance) -> Res<Next> {
        match advance {
            Advance::Range(_) | Advance::Sequence(..) | Advance::Done => Ok(Next::Done),
            Advance::Reversed(sequence, at) => self.next_reversed(iterator, sequence, at),
            Advance::Deque(deque, at, size) => self.next_of_deque(iterator, deque, at, size),
            Advance::Str(text, at) => self.next_char(iterator, text, at),
            Advance::Bytes(bytes, at) => {
                let byte = match &self.world.read(bytes).body {
                    Body::Bytes(bytes) => bytes.get(at).copied(),
                    Body::ByteArray(bytes) => bytes.get(at).copied(),
                    _ => None,
                };
                match byte {
                    Some(byte) => Ok(Next::Item(Value::Int(i64::from(byte)))),
                    None => self.end(iterator),
                }
            }
            Advance::Table(table, at, size, part) => {
                self.next_entry(iterator, table, at, size, part)
            }
            Advance::TableReversed(table, at, size) => {
                self.next_entry_back(iterator, table, at, size)
            }
            Advance::Failed(exception) => {
                self.set_iter(iterator, Iter::Exhausted);
                Err(Raised(exception))
            }
            Advance::Nested if self.is_quick(iterator, DEPTH_MAX) => self.next_nested(iterator),
            Advance::Nested | Advance::Python => Ok(Next::Python),
        }
    }

    /// Marks an iterator as ended for good.
    fn end(&mut self, iterator: ObjectId) -> Res<Next> {
        self.set_iter(iterator, Iter::Exhausted);
        Ok(Next::Done)
    }

    /// An iterator fails. The interpreter's short way asks again on the long one, which must meet the same.
    fn fail(&mut self, iterator: ObjectId, raised: Raised) -> Res<Next> {
        self.set_iter(iterator, Iter::Failed(raised.0));
        Err(raised)
    }

    /// Replaces the state of an iterator.
    pub fn set_iter(&mut self, iterator: ObjectId, state: Iter) {
        if let Body::Iterator(iter) = &mut self.world.write(iterator).body {
            **iter = state;
        }
    }

    /// A copy of the state of an iterator; `None` for anything else.
    pub fn iter_state(&self, iterator: Value) -> Option<Iter> {
        match &self.world.read(iterator.id()?).body {
            Body::Iterator(iter) => Some((**iter).clone()),
            _ => None,
        }
    }

    fn next_reversed(&mut self, iterator: ObjectId, sequence: ObjectId, at: usize) -> Res<Next> {
        let item = match &self.world.read(sequence).body {
            Body::List(items) => items.get(at).copied(),
            Body::Tuple(items) => items.get(at).copied(),
            _ => None,
        };
        match item {
            Some(item) => {
                if at == 0 {
                    self.set_iter(iterator, Iter::Exhausted);
                }
                Ok(Next::Item(item))
            }
            None => self.end(iterator),
        }
    }

    fn next_of_deque(
        &mut self,
        iterator: ObjectId,
        deque: ObjectId,
        at: usize,
        size: usize,
    ) -> Res<Next> {
        let item = match &self.world.read(deque).body {
            Body::Deque(deque) if deque.items.len() == size => Some(deque.items.get(at).copied()),
            _ => None,
        };
        match item {
            Some(Some(item)) => Ok(Next::Item(item)),
            Some(None) => self.end(iterator),
            None => {
                let raised = self.error(types::RUNTIME_ERROR, "deque mutated during iteration");
                self.fail(iterator, raised)
            }
        }
    }

    fn next_char(&mut self, iterator: ObjectId, text: ObjectId, at: usize) -> Res<Next> {
        let next = self
            .with_str(Value::Obj(text), |text| text.get(at..)?.chars().next())
            .flatten();
        let Some(next) = next else {
            return self.end(iterator);
        };
        self.set_iter(iterator, Iter::Str(text, at + next.len_utf8()));
        Ok(Next::Item(self.char(next)))
    }

    /// The string of one character.
    pub fn char(&mut self, character: char) -> Value {
        match u8::try_from(character) {
            Ok(ascii @ ..0x80) => Value::Obj(names::character(ascii)),
            _ => self.str(&*character.encode_utf8(&mut [0; 4])),
        }
    }

    fn next_entry(
        &mut self,
        iterator: ObjectId,
        table: ObjectId,
        at: usize,
        size: usize,
        part: Part,
    ) -> Res<Next> {
        let found = self.with_table(table, |dict| {
            if dict.len() != size {
                return None;
            }
            let place = (at..dict.places()).find(|at| dict.at_place(*at).is_some());
            Some(place.and_then(|at| Some((at, *dict.at_place(at)?))))
        });
        let Some(found) = found else {
            return Err(self.changed_size(iterator, table));
        };
        let Some((position, entry)) = found else {
            return self.end(iterator);
        };
        let item = match part {
            Part::Key => entry.key,
            Part::Value => entry.value,
            Part::Item => self.tuple(vec![entry.key, entry.value]),
        };
        let next = position + 1;
        self.set_iter(
            iterator,
            match part {
                Part::Key => Iter::Keys(table, next, size),
                Part::Value => Iter::Values(table, next, size),
                Part::Item => Iter::Items(table, next, size),
            },
        );
        Ok(Next::Item(item))
    }

    fn next_entry_back(
        &mut self,
        iterator: ObjectId,
        table: ObjectId,
        at: usize,
        size: usize,
    ) -> Res<Next> {
        let found = self.with_table(table, |dict| {
            if dict.len() != size {
                return None;
            }
            let position = (0..at.min(dict.positions()))
                .rev()
                .find(|at| dict.at(*at).is_some());
            Some(position.and_then(|at| Some((at, dict.at(at)?.key))))
        });
        match found {
            None => Err(self.changed_size(iterator, table)),
            Some(None) => self.end(iterator),
            Some(Some((position, key))) => {
                self.set_iter(iterator, Iter::KeysReversed(table, position, size));
                Ok(Next::Item(key))
            }
        }
    }

    fn changed_size(&mut self, iterator: ObjectId, table: ObjectId) -> Raised {
        let kind = match &self.world.read(table).body {
            Body::Dict(_) => "dictionary changed size during iteration",
            _ => "Set changed size during iteration",
        };
        // CPython: an iterator that has noticed a change stays broken; no table ever has this size.
        let broken = usize::MAX;
        self.set_iter(iterator, Iter::Keys(table, 0, broken));
        self.error(types::RUNTIME_ERROR, kind)
    }

    /// Whether an iterator needs no Python code.
    pub fn is_quick(&self, iterator: ObjectId, depth: u32) -> bool {
        let object = self.world.read(iterator);
        let Body::Iterator(iter) = &object.body else {
            return false;
        };
        let quick = |inner: &Value| {
            depth > 0
                && inner
                    .id()
                    .is_some_and(|inner| self.is_quick(inner, depth - 1))
        };
        match &**iter {
            Iter::Enumerate(inner, _) => quick(inner),
            Iter::Zip(inner, _) => inner.iter().all(quick),
            Iter::GetItem(..) | Iter::Call(..) | Iter::Map(..) | Iter::Filter(..) => false,
            _ => true,
        }
    }

    /// The next of an `enumerate` or `zip` that is known to be quick.
    fn next_nested(&mut self, iterator: ObjectId) -> Res<Next> {
        match self.iter_state(Value::Obj(iterator)) {
            Some(Iter::Enumerate(inner, number)) => {
                let Some(inner) = inner.id() else {
                    return Ok(Next::Done);
                };
                let Next::Item(item) = self.quick_next(inner)? else {
                    return Ok(Next::Done);
                };
                if let Body::Iterator(iter) = &mut self.world.write(iterator).body
                    && let Iter::Enumerate(_, count) = &mut **iter
                {
                    *count = count.saturating_add(1);
                }
                Ok(Next::Item(self.tuple(vec![Value::Int(number), item])))
            }
            Some(Iter::Zip(inner, strict)) => match self.next_zip(&inner, strict) {
                Err(raised) => self.fail(iterator, raised),
                next => next,
            },
            _ => Ok(Next::Done),
        }
    }

    fn next_zip(&mut self, inner: &[Value], strict: bool) -> Res<Next> {
        let mut items = Vec::with_capacity(inner.len());
        for (at, one) in inner.iter().enumerate() {
            match self.next_inner(*one)? {
                Some(item) => items.push(item),
                None if strict && at > 0 => return Err(self.zip_mismatch(at + 1, "shorter")),
                None if strict => {
                    for (at, one) in inner.iter().enumerate().skip(1) {
                        if self.next_inner(*one)?.is_some() {
                            return Err(self.zip_mismatch(at + 1, "longer"));
                        }
                    }
                    return Ok(Next::Done);
                }
                None => return Ok(Next::Done),
            }
        }
        if items.is_empty() {
            return Ok(Next::Done);
        }
        Ok(Next::Item(self.tuple(items)))
    }

    fn next_inner(&mut self, inner: Value) -> Res<Option<Value>> {
        let Value::Obj(inner) = inner else {
            return Ok(None);
        };
        Ok(match self.quick_next(inner)? {
            Next::Item(item) => Some(item),
            Next::Done | Next::Python => None,
        })
    }

    fn zip_mismatch(&mut self, number: usize, how: &str) -> Raised {
        let others = if number == 2 {
            " 1".to_owned()
        } else {
            format!("s 1-{}", number - 1)
        };
        self.value_error(format!(
            "zip() argument {number} is {how} than argument{others}"
        ))
    }
}

/// Takes the first integer off a range. The last step may leave 64 bits: the range is then empty.
#[inline]
pub fn advance_range(range: &mut Range) -> Option<i64> {
    let more = if range.step > 0 {
        range.start < range.stop
    } else {
        range.start > range.stop
    };
    if !more {
        return None;
    }
    let number = range.start;
    range.start = number.checked_add(range.step).unwrap_or(range.stop);
    Some(number)
}
