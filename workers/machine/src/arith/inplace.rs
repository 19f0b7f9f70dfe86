//! In-place operators: those of mutable containers change their left operand, all others are the plain ones.

use syntax::code::Binary;

use crate::native::{Cx, Res};
use crate::object::{Body, Object, Range};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// What the left operand of an in-place operator is.
enum Target {
    List,
    ByteArray,
    Set,
    Dict,
    Deque,
    Other,
}

impl<W: World> Cx<'_, W> {
    /// `a op= b` of built-in values: the value that the target is bound to. `None` if Python code decides.
    ///
    /// # Errors
    /// As [`Cx::binary`].
    #[inline]
    pub fn inplace(&mut self, op: Binary, a: Value, b: Value) -> Res<Option<Value>> {
        let Value::Obj(id) = a else {
            return self.binary(op, a, b);
        };
        let target = match &self.world.read(id).body {
            Body::List(_) => Target::List,
            Body::ByteArray(_) => Target::ByteArray,
            Body::Set(_) => Target::Set,
            Body::Dict(_) => Target::Dict,
            Body::Deque(_) => Target::Deque,
            _ => Target::Other,
        };
        if matches!(target, Target::Other) {
            return self.binary(op, a, b);
        }
        match (target, op) {
            (Target::List, Binary::Add) => self.extend_list(a, id, b),
            (Target::List | Target::ByteArray, Binary::Multiply) => self.repeat_inplace(a, id, b),
            (Target::ByteArray, Binary::Add) => self.extend_bytes(a, id, b),
            (Target::Set, Binary::Or | Binary::And | Binary::Subtract | Binary::Xor) => {
                self.set_inplace(op, a, id, b)
            }
            (Target::Deque, Binary::Add) => Ok(None),
            (Target::Dict, Binary::Or) => self.update_dict(a, id, b),
            _ => self.binary(op, a, b),
        }
    }

    fn extend_list(&mut self, a: Value, id: ObjectId, b: Value) -> Res<Option<Value>> {
        let Some(more) = self.quick_items(b)? else {
            return Ok(None);
        };
        let bytes = self.sequence_bytes(id) + size_of_val(&more[..]);
        if bytes > 1 << 12 {
            self.reserve(bytes)?;
        }
        if let Body::List(items) = &mut self.world.write(id).body {
            items.extend(more);
        }
        Ok(Some(a))
    }

    fn extend_bytes(&mut self, a: Value, id: ObjectId, b: Value) -> Res<Option<Value>> {
        let Some(more) = self.byte_content(b) else {
            let name = self.type_name(b);
            return Err(self.type_error(format!("can't concat {name} to bytearray")));
        };
        if !more.is_empty() {
            self.check_views(id)?;
        }
        let bytes = self.sequence_bytes(id) + more.len();
        if bytes > 1 << 12 {
            self.reserve(bytes)?;
        }
        if let Body::ByteArray(bytes) = &mut self.world.write(id).body {
            bytes.extend(more);
        }
        Ok(Some(a))
    }

    fn repeat_inplace(&mut self, a: Value, id: ObjectId, b: Value) -> Res<Option<Value>> {
        let Some(Value::Obj(repeated)) = self.repeat(a, b)? else {
            return Ok(None);
        };
        self.check_views(id)?;
        let body = self.world.read(repeated).body.clone();
        self.world.write(id).body = body;
        Ok(Some(a))
    }

    /// `a op= b` of a set; `None` if `b` is no set or Python code must compare elements.
    ///
    /// # Errors
    /// `MemoryError`
    pub(crate) fn set_inplace(
        &mut self,
        op: Binary,
        a: Value,
        id: ObjectId,
        b: Value,
    ) -> Res<Option<Value>> {
        let is_set = self.with_body(b, |body| matches!(body, Body::Set(_) | Body::FrozenSet(_)));
        let (Some(true), Value::Obj(other)) = (is_set, b) else {
            return Ok(None);
        };
        if op == Binary::Or {
            return Ok(self.table_update(id, other)?.then_some(a));
        }
        if matches!(op, Binary::Subtract | Binary::Xor) && id != other {
            let elements = self.table_entries(other);
            let done = match op {
                Binary::Subtract => self.remove_all(id, &elements)?,
                _ => self.exchange_all(id, &elements)?,
            };
            return Ok(done.then_some(a));
        }
        let Some(Value::Obj(result)) = self.tables(op, a, b)? else {
            return Ok(None);
        };
        let body = self.world.read(result).body.clone();
        let mut object = self.world.write(id);
        if let (Body::Set(table), Body::Set(changed)) = (&mut object.body, body) {
            *table = changed;
        }
        drop(object);
        Ok(Some(a))
    }

    fn update_dict(&mut self, a: Value, id: ObjectId, b: Value) -> Res<Option<Value>> {
        match b {
            Value::Obj(other) if matches!(self.world.read(other).body, Body::Dict(_)) => {
                Ok(self.table_update(id, other)?.then_some(a))
            }
            _ => Ok(None),
        }
    }

    /// The content of bytes or a bytearray.
    pub fn byte_content(&self, value: Value) -> Option<Vec<u8>> {
        let class = {
            let object = self.world.read(value.id()?);
            match &object.body {
                Body::Bytes(bytes) => return Some(bytes.to_vec()),
                Body::ByteArray(bytes) => return Some(bytes.clone()),
                Body::Instance if object.class.0 >= types::BUILTIN_COUNT => object.class,
                _ => return None,
            }
        };
        match self.class_name(class) == "memoryview" {
            true => self.viewed_bytes(value),
            false => None,
        }
    }

    /// What a `memoryview` of single bytes in a row shows, unless it is of something written in Python.
    fn viewed_bytes(&self, view: Value) -> Option<Vec<u8>> {
        let slots = self.world.read(view.id()?).attrs.clone()?;
        let slot = |name| {
            let is_it = |key| self.with_str(key, |text| text == name) == Some(true);
            let mut entries = slots.iter();
            entries
                .find(|entry| is_it(entry.key))
                .map(|entry| entry.value)
        };
        let number = |name| match slot(name)? {
            Value::Int(number) => usize::try_from(number).ok(),
            _ => None,
        };
        let (start, length, step) = (number("_start")?, number("_length")?, number("_step")?);
        if step != 1 || slot("_released")?.is(Value::Bool(true)) {
            return None;
        }
        let whole = match &self.world.read(slot("_buffer")?.id()?).body {
            Body::Bytes(bytes) => bytes.get(start..start + length)?.to_vec(),
            Body::ByteArray(bytes) => bytes.get(start..start + length)?.to_vec(),
            _ => return None,
        };
        Some(whole)
    }

    /// What iterating over a built-in container gives; `None` for anything else and where Python code iterates.
    ///
    /// # Errors
    /// `MemoryError`.
    pub fn quick_items(&mut self, value: Value) -> Res<Option<Vec<Value>>> {
        let Value::Obj(id) = value else {
            return Ok(None);
        };
        if self.has_python_method(id, crate::names::ITER) {
            return Ok(None);
        }
        let found = {
            let object = self.world.read(id);
            match &object.body {
                Body::Range(range) => Found::Range(**range),
                Body::Str(text) => Found::Text(text.as_str().to_owned()),
                Body::View(dict) => Found::View(*dict, object.class),
                _ => Found::Items(plain_items(&object)),
            }
        };
        match found {
            Found::Items(items) => Ok(items),
            Found::Range(range) => self.range_items(range).map(Some),
            Found::Text(text) => {
                self.reserve(text.len() * size_of::<Object>())?;
                Ok(Some(
                    text.chars()
                        .map(|char| self.name(char.encode_utf8(&mut [0; 4])))
                        .collect(),
                ))
            }
            Found::View(dict, class) => {
                let entries = self.table_entries(dict);
                Ok(Some(
                    entries
                        .iter()
                        .map(|entry| match class {
                            types::DICT_KEYS => entry.key,
                            types::DICT_VALUES => entry.value,
                            _ => self.tuple(vec![entry.key, entry.value]),
                        })
                        .collect(),
                ))
            }
        }
    }

    fn range_items(&mut self, range: Range) -> Res<Vec<Value>> {
        let length = usize::try_from(range.len()).unwrap_or(usize::MAX);
        self.reserve(length.saturating_mul(size_of::<Value>()))?;
        let mut next = range.start;
        let mut items = Vec::with_capacity(length);
        for _ in 0..length {
            items.push(Value::Int(next));
            next = next.wrapping_add(range.step);
        }
        Ok(items)
    }
}

enum Found {
    Items(Option<Vec<Value>>),
    Range(Range),
    Text(String),
    View(ObjectId, ObjectId),
}

fn plain_items(object: &Object) -> Option<Vec<Value>> {
    match &object.body {
        Body::List(items) => Some(items.clone()),
        Body::Tuple(items) => Some(items.to_vec()),
        Body::Bytes(bytes) => Some(
            bytes
                .iter()
                .map(|byte| Value::Int((*byte).into()))
                .collect(),
        ),
        Body::ByteArray(bytes) => Some(
            bytes
                .iter()
                .map(|byte| Value::Int((*byte).into()))
                .collect(),
        ),
        Body::Dict(table) | Body::Set(table) | Body::FrozenSet(table) => {
            Some(table.iter().map(|entry| entry.key).collect())
        }
        _ => None,
    }
}
