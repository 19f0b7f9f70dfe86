//! Taking all items of an iterable at once: for constructors, unpacking and methods like `extend`.

use crate::iterate::Next;
use crate::names;
use crate::native::{Cx, Raised, Res};
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Iterators nested deeper than this are left to Python code.
const DEPTH_MAX: u32 = 16;

impl<W: World> Cx<'_, W> {
    /// All items of an iterable; `None` if that needs Python code (nothing has then been consumed).
    ///
    /// # Errors
    /// `MemoryError`; what the iteration raises.
    pub fn collect(&mut self, iterable: Value) -> Res<Option<Vec<Value>>> {
        let Value::Obj(id) = iterable else {
            return Ok(None);
        };
        if self.has_python_method(id, names::ITER) {
            return Ok(None);
        }
        let size = match &self.world.read(id).body {
            Body::List(items) => items.len(),
            Body::Tuple(items) => items.len(),
            Body::Range(range) => usize::try_from(range.len()).unwrap_or(usize::MAX),
            _ => 0,
        };
        if size > 1 << 12 {
            self.reserve(size.saturating_mul(size_of::<Value>()))?;
        }
        match &self.world.read(id).body {
            Body::List(items) => return Ok(Some(items.clone())),
            Body::Tuple(items) => return Ok(Some(items.to_vec())),
            Body::Deque(deque) => return Ok(Some(deque.items.iter().copied().collect())),
            Body::Dict(table) | Body::Set(table) | Body::FrozenSet(table) => {
                return Ok(Some(table.iter().map(|entry| entry.key).collect()));
            }
            _ => {}
        }
        if let Some(items) = self.view_items(id) {
            return Ok(Some(items));
        }
        let Some(Value::Obj(iterator)) = self.quick_iter(iterable)? else {
            return Ok(None);
        };
        if !self.is_quick(iterator, DEPTH_MAX) {
            return Ok(None);
        }
        let mut items = Vec::with_capacity(size);
        while let Next::Item(item) = self.quick_next(iterator)? {
            self.look_up(items.len())?;
            self.grow(&mut items, item)?;
        }
        Ok(Some(items))
    }

    /// What a view of a dictionary shows, read at one moment: `list(d.values())` is safe while other threads change `d`,
    /// as in CPython. `None` if it is no view.
    fn view_items(&mut self, id: ObjectId) -> Option<Vec<Value>> {
        let (class, dict) = {
            let object = self.world.read(id);
            match object.body {
                Body::View(dict) => (object.class, dict),
                _ => return None,
            }
        };
        let entries: Vec<(Value, Value)> = self.with_table(dict, |table| {
            Some(table.iter().map(|entry| (entry.key, entry.value)).collect())
        })?;
        Some(match class {
            types::DICT_KEYS => entries.into_iter().map(|(key, _)| key).collect(),
            types::DICT_VALUES => entries.into_iter().map(|(_, value)| value).collect(),
            _ => entries
                .into_iter()
                .map(|(key, value)| self.tuple(vec![key, value]))
                .collect(),
        })
    }

    /// Appends to a vector that becomes a container, asking for memory when it is large.
    ///
    /// # Errors
    /// `MemoryError`
    pub fn grow(&mut self, items: &mut Vec<Value>, item: Value) -> Res<()> {
        if items.len() == items.capacity() && items.len() >= 1 << 12 {
            self.reserve(items.len() * 2 * size_of::<Value>())?;
        }
        items.push(item);
        Ok(())
    }

    /// The items that `a, b = v` or `a, *b, c = v` assign, the starred ones as a list; `None` if Python code must
    /// iterate. `star` is the number of targets after the star.
    ///
    /// # Errors
    /// `ValueError` if the number does not fit, `TypeError` if `v` cannot be iterated over.
    pub fn unpack(
        &mut self,
        v: Value,
        before: usize,
        star: Option<usize>,
    ) -> Res<Option<Vec<Value>>> {
        if let (Value::Obj(id), None) = (v, star) {
            let items = match &self.world.read(id).body {
                Body::Tuple(items) if items.len() == before => Some(items.to_vec()),
                Body::List(items) if items.len() == before => Some(items.clone()),
                _ => None,
            };
            if items.is_some() && !self.has_python_method(id, names::ITER) {
                return Ok(items);
            }
        }
        if let Some(after) = star {
            let Some(items) = self.collect(v)? else {
                return self.not_unpackable(v);
            };
            return self.unpack_star(items, before, after).map(Some);
        }
        let Some(Value::Obj(iterator)) = self.quick_iter(v)? else {
            return self.not_unpackable(v);
        };
        if !self.is_quick(iterator, DEPTH_MAX) {
            return Ok(None);
        }
        let mut items = Vec::with_capacity(before.min(1 << 12));
        while items.len() < before {
            match self.quick_next(iterator)? {
                Next::Item(item) => items.push(item),
                Next::Done | Next::Python => {
                    let got = items.len();
                    return Err(self.value_error(format!(
                        "not enough values to unpack (expected {before}, got {got})"
                    )));
                }
            }
        }
        match self.quick_next(iterator)? {
            Next::Item(_) => {
                Err(self.value_error(format!("too many values to unpack (expected {before})")))
            }
            Next::Done | Next::Python => Ok(Some(items)),
        }
    }

    fn unpack_star(
        &mut self,
        mut items: Vec<Value>,
        before: usize,
        after: usize,
    ) -> Res<Vec<Value>> {
        if items.len() < before + after {
            return Err(self.value_error(format!(
                "not enough values to unpack (expected at least {}, got {})",
                before + after,
                items.len()
            )));
        }
        let end = items.len() - after;
        let middle = items[before..end].to_vec();
        let middle = self.list(middle);
        items.splice(before..end, [middle]);
        Ok(items)
    }

    fn not_unpackable(&mut self, v: Value) -> Res<Option<Vec<Value>>> {
        if self.is_iterable(v) {
            return Ok(None);
        }
        let class = self.class_of(v);
        if class.0 >= types::BUILTIN_COUNT
            && self.class_attribute(class, names::ITER).is_none()
            && !self.qualified_name(class).contains('.')
        {
            return Err(self.not_iterable(v));
        }
        let name = self.type_name(v);
        Err(self.type_error(format!("cannot unpack non-iterable {name} object")))
    }

    /// Whether the class of a value has `__iter__` or `__getitem__`.
    pub fn is_iterable(&mut self, v: Value) -> bool {
        let class = self.class_of(v);
        match self.class_attribute(class, names::ITER) {
            Value::None => false,
            Value::Unbound => {
                let method = self.class_attribute(class, names::GETITEM);
                !method.is_unbound() && !method.is_none()
            }
            _ => true,
        }
    }

    /// `TypeError`: not iterable.
    pub fn not_iterable(&mut self, v: Value) -> Raised {
        let name = self.type_name(v);
        self.type_error(format!("'{name}' object is not iterable"))
    }

    /// `len(v)`; `None` if `__len__` must be called, or if there is none.
    ///
    /// # Errors
    /// `OverflowError` for a range longer than an index can tell.
    pub fn quick_len(&mut self, v: Value) -> Res<Option<usize>> {
        let Value::Obj(id) = v else {
            return Ok(None);
        };
        if self.has_python_method(id, names::LEN) {
            return Ok(None);
        }
        self.body_len(id)
    }

    /// `len` of a built-in container, whatever its class says.
    ///
    /// # Errors
    /// As [`Cx::quick_len`].
    pub fn body_len(&mut self, id: ObjectId) -> Res<Option<usize>> {
        let length = {
            let object = self.world.read(id);
            match &object.body {
                Body::List(items) => items.len(),
                Body::Tuple(items) => items.len(),
                Body::Deque(deque) => deque.items.len(),
                Body::Str(text) => text.chars(),
                Body::Bytes(bytes) => bytes.len(),
                Body::ByteArray(bytes) => bytes.len(),
                Body::Dict(table) | Body::Set(table) | Body::FrozenSet(table) => table.len(),
                Body::View(dict) => self
                    .with_table(*dict, |table| Some(table.len()))
                    .unwrap_or(0),
                Body::Range(range) => match usize::try_from(range.len()) {
                    Ok(length) if length <= i64::MAX as usize => length,
                    _ => {
                        drop(object);
                        return Err(self.error(
                            types::OVERFLOW_ERROR,
                            "Python int too large to convert to C ssize_t",
                        ));
                    }
                },
                _ => return Ok(None),
            }
        };
        Ok(Some(length))
    }
}
