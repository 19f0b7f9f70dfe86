//! `+` and `*` of sequences.

use std::iter;

use compact_str::CompactString;
use num_traits::Signed;

use crate::names;
use crate::native::{Cx, Res};
use crate::object::{Body, Deque};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// What `+` makes of two bodies.
enum Joined {
    Text(CompactString),
    Bytes(Vec<u8>),
    ByteArray(Vec<u8>),
    Tuple(Vec<Value>),
    List(Vec<Value>),
    Deque(Deque),
    /// The left operand is a sequence and the right one is of another kind.
    Mismatch,
    No,
}

impl<W: World> Cx<'_, W> {
    /// `a + b` of sequences.
    ///
    /// # Errors
    /// `MemoryError`; `TypeError` for a sequence and something else.
    pub fn concatenate(&mut self, a: Value, b: Value) -> Res<Option<Value>> {
        let Value::Obj(x) = a else { return Ok(None) };
        if let Some(text) = self.join_texts(x, b)? {
            return Ok(Some(text));
        }
        let bytes = self.sequence_bytes(x) + b.id().map_or(0, |y| self.sequence_bytes(y));
        if bytes > 1 << 12 {
            self.reserve(bytes)?;
        }
        let joined = {
            let left = self.world.read(x);
            match b {
                Value::Obj(y) => join(&left.body, Some(&self.world.read(y).body)),
                _ => join(&left.body, None),
            }
        };
        Ok(Some(match joined {
            Joined::Text(text) => self.str(text),
            Joined::Bytes(bytes) => self.bytes(bytes),
            Joined::ByteArray(bytes) => self.make(types::BYTEARRAY, Body::ByteArray(bytes)),
            Joined::Tuple(items) => self.tuple(items),
            Joined::List(items) => self.list(items),
            Joined::Deque(deque) => self.make(types::DEQUE, Body::Deque(Box::new(deque))),
            Joined::No => return Ok(None),
            Joined::Mismatch => return self.cannot_concatenate(a, b),
        }))
    }

    fn join_texts(&mut self, x: ObjectId, b: Value) -> Res<Option<Value>> {
        let Value::Obj(y) = b else { return Ok(None) };
        let mut asked_bytes = 1 << 12;
        loop {
            let joined = match (&self.world.read(x).body, &self.world.read(y).body) {
                (Body::Str(left), Body::Str(right)) => match left.joining_bytes(right) {
                    bytes if bytes <= asked_bytes => Ok(left.join(right)),
                    bytes => Err(bytes),
                },
                _ => return Ok(None),
            };
            match joined {
                Ok(text) => return Ok(Some(self.make(types::STR, Body::Str(text)))),
                Err(bytes) => {
                    self.reserve(bytes)?;
                    asked_bytes = bytes;
                }
            }
        }
    }

    fn cannot_concatenate(&mut self, a: Value, b: Value) -> Res<Option<Value>> {
        if let Value::Obj(id) = b
            && self.has_python_method(id, names::RADD)
        {
            return Ok(None);
        }
        let right = self.type_name(b);
        let kind = self.with_body(a, |body| match body {
            Body::Str(_) => "str",
            Body::Tuple(_) => "tuple",
            Body::List(_) => "list",
            Body::Deque(_) => "deque",
            _ => "",
        });
        let message = match kind {
            Some("") | None => format!("can't concat {right} to {}", self.type_name(a)),
            Some(kind) => format!("can only concatenate {kind} (not \"{right}\") to {kind}"),
        };
        Err(self.type_error(message))
    }

    /// `a * b` where one is a sequence and the other an integer.
    ///
    /// # Errors
    /// `MemoryError`, `OverflowError`; `TypeError` for a sequence and something else.
    pub fn repeat(&mut self, a: Value, b: Value) -> Res<Option<Value>> {
        let (sequence, count) = match (self.sequence_id(a), self.sequence_id(b)) {
            (Some(id), _) if self.is_integer(b) => (id, b),
            (_, Some(id)) if self.is_integer(a) => (id, a),
            (Some(_), _) => return self.cannot_repeat(b, names::RMUL),
            (_, Some(_)) => return self.cannot_repeat(a, names::MUL),
            _ => return Ok(None),
        };
        let count = self.repeat_count(count)?;
        let bytes = self.sequence_bytes(sequence);
        match bytes.checked_mul(count) {
            Some(total) if total > 1 << 12 => self.reserve(total)?,
            Some(_) => {}
            None => return Err(self.no_memory()),
        }
        let repeated = match &self.world.read(sequence).body {
            Body::Str(text) => Joined::Text(repeat_text(text.as_str(), count)),
            Body::Bytes(bytes) => Joined::Bytes(bytes.repeat(count)),
            Body::ByteArray(bytes) => Joined::ByteArray(bytes.repeat(count)),
            Body::Tuple(items) => Joined::Tuple(items.repeat(count)),
            Body::List(items) => Joined::List(items.repeat(count)),
            _ => Joined::No,
        };
        Ok(Some(match repeated {
            Joined::Text(text) => self.str(text),
            Joined::Bytes(bytes) => self.bytes(bytes),
            Joined::ByteArray(bytes) => self.make(types::BYTEARRAY, Body::ByteArray(bytes)),
            Joined::Tuple(items) => self.tuple(items),
            Joined::List(items) => self.list(items),
            Joined::No | Joined::Mismatch | Joined::Deque(_) => return Ok(None),
        }))
    }

    /// How often a sequence is to be repeated; negative counts are 0.
    ///
    /// # Errors
    /// `OverflowError` beyond 64 bits.
    pub fn repeat_count(&mut self, count: Value) -> Res<usize> {
        match self.small_int(count) {
            Some(count) => Ok(usize::try_from(count.max(0)).unwrap_or(usize::MAX)),
            None if self.big_int(count).is_some_and(|big| big.is_negative()) => Ok(0),
            None => Err(self.error(
                types::OVERFLOW_ERROR,
                "cannot fit 'int' into an index-sized integer",
            )),
        }
    }

    fn cannot_repeat(&mut self, other: Value, method: ObjectId) -> Res<Option<Value>> {
        if let Value::Obj(id) = other
            && (self.has_python_method(id, method) || self.has_python_method(id, names::INDEX))
        {
            return Ok(None);
        }
        let name = self.type_name(other);
        Err(self.type_error(format!(
            "can't multiply sequence by non-int of type '{name}'"
        )))
    }

    fn sequence_id(&self, value: Value) -> Option<ObjectId> {
        let id = value.id()?;
        let known = matches!(
            self.world.read(id).body,
            Body::Str(_) | Body::Bytes(_) | Body::ByteArray(_) | Body::Tuple(_) | Body::List(_)
        );
        known.then_some(id)
    }

    /// How many bytes a sequence's content takes.
    pub fn sequence_bytes(&self, id: ObjectId) -> usize {
        match &self.world.read(id).body {
            Body::Str(text) => text.len(),
            Body::Bytes(bytes) => bytes.len(),
            Body::ByteArray(bytes) => bytes.len(),
            Body::Tuple(items) => size_of_val::<[Value]>(items),
            Body::List(items) => size_of_val::<[Value]>(items),
            Body::Deque(deque) => deque.items.len() * size_of::<Value>(),
            _ => 0,
        }
    }
}

fn repeat_text(text: &str, count: usize) -> CompactString {
    // A short text needs no memory of its own; a long one is copied by doubling.
    if text.len() * count > 24 {
        return text.repeat(count).into();
    }
    let mut repeated = CompactString::default();
    repeated.extend(iter::repeat_n(text, count));
    repeated
}

fn join(a: &Body, b: Option<&Body>) -> Joined {
    match (a, b) {
        (Body::Bytes(a), Some(Body::Bytes(b))) => Joined::Bytes([&a[..], &b[..]].concat()),
        (Body::Bytes(a), Some(Body::ByteArray(b))) => Joined::Bytes([&a[..], &b[..]].concat()),
        (Body::ByteArray(a), Some(Body::Bytes(b))) => Joined::ByteArray([&a[..], &b[..]].concat()),
        (Body::ByteArray(a), Some(Body::ByteArray(b))) => {
            Joined::ByteArray([&a[..], &b[..]].concat())
        }
        (Body::Tuple(a), Some(Body::Tuple(b))) => Joined::Tuple([&a[..], &b[..]].concat()),
        (Body::List(a), Some(Body::List(b))) => Joined::List([&a[..], &b[..]].concat()),
        (Body::Deque(a), Some(Body::Deque(b))) => {
            let mut joined = Deque {
                items: a.items.iter().chain(&b.items).copied().collect(),
                maxlen: a.maxlen,
            };
            let most = a.maxlen.unwrap_or(usize::MAX);
            let over = joined.items.len().saturating_sub(most);
            joined.items.drain(..over);
            Joined::Deque(joined)
        }
        (
            Body::Str(_)
            | Body::Bytes(_)
            | Body::ByteArray(_)
            | Body::Tuple(_)
            | Body::List(_)
            | Body::Deque(_),
            _,
        ) => Joined::Mismatch,
        _ => Joined::No,
    }
}
