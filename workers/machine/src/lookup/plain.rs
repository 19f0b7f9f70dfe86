//! Looking up strings and integers, and comparing keys, where no class written in Python can have a say. All of it only
//! reads.

use std::cmp::Ordering;

use crate::dict::Dict;
use crate::native::Cx;
use crate::object::Body;
use crate::quick::hash_int;
use crate::text::Text;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Tuples nested deeper than this need a closer look.
const DEPTH_MAX: u32 = 8;

impl<W: World> Cx<'_, W> {
    /// The value that a dictionary has under a string or an integer: `Some(None)` if there is none, `None` if that needs
    /// a closer look.
    #[inline]
    pub fn plain_get(&self, dict: ObjectId, key: Value) -> Option<Option<Value>> {
        match &self.world.read(dict).body {
            Body::Dict(table) => {
                let found = self.plain_find(table, key)?;
                Some(found.and_then(|at| Some(table.at(at)?.value)))
            }
            _ => None,
        }
    }

    /// The position of a string or an integer among the keys of a table: `Some(None)` if it is none of them, `None` if
    /// it is something else or some key needs a closer look.
    pub fn plain_find(&self, table: &Dict, key: Value) -> Option<Option<usize>> {
        let mut unsure = false;
        let found = match key {
            Value::Int(number) => table.find(hash_int(number), |found| match found {
                Value::Int(found) => found == number,
                _ => {
                    unsure = true;
                    false
                }
            }),
            Value::Obj(id) => {
                let object = self.world.read(id);
                let text = object.text()?;
                table.find(text.hash(), |found| match found {
                    Value::Obj(found) if found == id => true,
                    found => self.is_text(found, text).unwrap_or_else(|| {
                        unsure = true;
                        false
                    }),
                })
            }
            _ => return None,
        };
        (found.is_some() || !unsure).then_some(found)
    }

    /// Whether a string is this text; `None` for anything else.
    #[inline]
    fn is_text(&self, value: Value, text: &Text) -> Option<bool> {
        Some(self.world.read(value.id()?).text()?.same(text))
    }

    /// Whether two keys of equal hash are equal, where that is plain: identical ones, strings, integers, tuples of
    /// such.
    #[inline]
    pub(super) fn plainly_equal(&self, a: Value, b: Value) -> Option<bool> {
        match (a, b) {
            (Value::Int(a), Value::Int(b)) => Some(a == b),
            (Value::Obj(x), Value::Obj(y)) if x != y => self.plainly_equal_objects(x, y),
            (a, b) => a.is(b).then_some(true),
        }
    }

    fn plainly_equal_objects(&self, x: ObjectId, y: ObjectId) -> Option<bool> {
        let (a, b) = (self.world.read(x), self.world.read(y));
        if a.class != b.class {
            return None;
        }
        match (&a.body, &b.body) {
            (Body::Str(left), Body::Str(right)) if a.class == types::STR => Some(left.same(right)),
            (Body::Tuple(left), Body::Tuple(right))
                if a.class == types::TUPLE && left.len() == right.len() && left.len() <= 8 =>
            {
                for (a, b) in left.iter().zip(right) {
                    match self.plainly_equal(*a, *b) {
                        Some(true) => {}
                        other => return other,
                    }
                }
                Some(true)
            }
            _ => None,
        }
    }

    /// How two values are ordered, where that is plain: small integers, floats, strings, tuples of which such items
    /// decide.
    #[inline]
    pub fn plain_order(&self, a: Value, b: Value) -> Option<Ordering> {
        self.plain_order_at(a, b, 0)
    }

    fn plain_order_at(&self, a: Value, b: Value, depth: u32) -> Option<Ordering> {
        let (x, y) = match (a, b) {
            (Value::Int(a), Value::Int(b)) => return Some(a.cmp(&b)),
            (Value::Float(a), Value::Float(b)) => return a.partial_cmp(&b),
            (Value::Obj(x), Value::Obj(y)) => (self.world.read(x), self.world.read(y)),
            _ => return None,
        };
        match (&x.body, &y.body) {
            (Body::Str(left), Body::Str(right))
                if [x.class, y.class] == [types::STR, types::STR] =>
            {
                Some(left.as_str().cmp(right.as_str()))
            }
            (Body::Tuple(left), Body::Tuple(right))
                if [x.class, y.class] == [types::TUPLE, types::TUPLE] && depth < DEPTH_MAX =>
            {
                let pairs = left.iter().zip(right);
                for (a, b) in pairs.filter(|(a, b)| !a.is(**b)) {
                    match self.plain_order_at(*a, *b, depth + 1)? {
                        Ordering::Equal => {}
                        order => return Some(order),
                    }
                }
                Some(left.len().cmp(&right.len()))
            }
            _ => None,
        }
    }

    /// Whether two values have a [plain order](Self::plain_order), and with all that are like them: both are numbers of
    /// one kind and not NaN, both are strings, or they are tuples of one length whose items are so.
    pub fn are_alike(&self, a: Value, b: Value) -> bool {
        self.are_alike_at(a, b, 0)
    }

    fn are_alike_at(&self, a: Value, b: Value, depth: u32) -> bool {
        let (x, y) = match (a, b) {
            (Value::Int(_), Value::Int(_)) | (Value::None, Value::None) => return true,
            (Value::Float(a), Value::Float(b)) => return !a.is_nan() && !b.is_nan(),
            (Value::Obj(x), Value::Obj(y)) => (self.world.read(x), self.world.read(y)),
            _ => return false,
        };
        match (&x.body, &y.body) {
            (Body::Str(_), Body::Str(_)) => [x.class, y.class] == [types::STR, types::STR],
            (Body::Tuple(a), Body::Tuple(b)) => {
                [x.class, y.class] == [types::TUPLE, types::TUPLE]
                    && a.len() == b.len()
                    && depth < DEPTH_MAX
                    && a.iter()
                        .zip(b)
                        .all(|(a, b)| self.are_alike_at(*a, *b, depth + 1))
            }
            _ => false,
        }
    }
}
