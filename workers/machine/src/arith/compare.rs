//! Comparison of built-in values.

use std::cmp::Ordering;

use num_bigint::BigInt;
use num_traits::ToPrimitive;
use syntax::code::Compare;

use super::Number;
use crate::names;
use crate::native::{Cx, Res};
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Sequences nested deeper than this are compared by Python code, which counts its depth.
const DEPTH_MAX: u32 = 50;

/// How two objects have to be ordered.
enum Pairing {
    Known(Ordering),
    Items(Vec<Value>, Vec<Value>),
    Sets,
    Keys(ObjectId, ObjectId),
    No,
}

impl<W: World> Cx<'_, W> {
    /// `a op b` of built-in values; `None` if they have no such comparison or if Python code decides.
    ///
    /// # Errors
    /// `TypeError` where items of two sequences cannot be ordered.
    #[inline]
    pub fn compare(&mut self, op: Compare, a: Value, b: Value) -> Res<Option<bool>> {
        match (a, b) {
            (Value::Int(x), Value::Int(y)) => Ok(Some(holds(op, &x, &y))),
            (Value::Float(x), Value::Float(y)) => Ok(Some(holds(op, &x, &y))),
            (Value::Obj(_), Value::Obj(_)) => match self.plain_order(a, b) {
                Some(order) => Ok(Some(holds(op, &order, &Ordering::Equal))),
                None => self.compare_at(op, a, b, 0),
            },
            _ => self.compare_at(op, a, b, 0),
        }
    }

    fn compare_at(&mut self, op: Compare, a: Value, b: Value, depth: u32) -> Res<Option<bool>> {
        match op {
            Compare::Equal => return Ok(self.quick_equal(a, b)),
            Compare::NotEqual => return Ok(self.quick_equal(a, b).map(|equal| !equal)),
            _ => {}
        }
        if let (Some(x), Some(y)) = (self.number(a), self.number(b)) {
            return Ok(compare_numbers(op, &x, &y));
        }
        let (Value::Obj(x), Value::Obj(y)) = (a, b) else {
            return Ok(None);
        };
        let pairing = {
            let (a, b) = (self.world.read(x), self.world.read(y));
            let key_views = a.class == types::DICT_KEYS && b.class == types::DICT_KEYS;
            match (&a.body, &b.body) {
                (Body::View(x), Body::View(y)) if key_views => Pairing::Keys(*x, *y),
                (a, b) => pair(a, b),
            }
        };
        match pairing {
            Pairing::Known(order) => Ok(Some(holds(op, &order, &Ordering::Equal))),
            Pairing::Items(left, right) => self.compare_items(op, &left, &right, depth),
            Pairing::Sets => Ok(self.compare_sets(op, x, y)),
            Pairing::Keys(x, y) => Ok(self.compare_sets(op, x, y)),
            Pairing::No => Ok(None),
        }
    }

    /// Whether two values are numbers and equal.
    pub fn numbers_equal(&self, a: Value, b: Value) -> bool {
        match (self.number(a), self.number(b)) {
            (Some(a), Some(b)) => same_number(&a, &b),
            _ => false,
        }
    }

    fn has_own(&mut self, value: Value, name: ObjectId) -> bool {
        value
            .id()
            .is_some_and(|id| self.has_python_method(id, name))
    }

    fn compare_items(
        &mut self,
        op: Compare,
        left: &[Value],
        right: &[Value],
        depth: u32,
    ) -> Res<Option<bool>> {
        if depth > DEPTH_MAX {
            return Ok(None);
        }
        for (a, b) in left.iter().zip(right) {
            if a.is(*b) {
                continue;
            }
            match self.quick_equal(*a, *b) {
                Some(true) => {}
                Some(false) => return self.compare_differing(op, *a, *b, depth),
                None => return Ok(None),
            }
        }
        Ok(Some(holds(op, &left.len(), &right.len())))
    }

    fn compare_differing(
        &mut self,
        op: Compare,
        a: Value,
        b: Value,
        depth: u32,
    ) -> Res<Option<bool>> {
        let (name, reflected) = order_names(op);
        if self.has_own(a, name) || self.has_own(b, reflected) {
            return Ok(None);
        }
        if let Some(result) = self.compare_at(op, a, b, depth + 1)? {
            return Ok(Some(result));
        }
        if depth >= DEPTH_MAX || self.is_sequence(a) && self.is_sequence(b) {
            return Ok(None);
        }
        let (left, right) = (self.type_name(a), self.type_name(b));
        let sign = sign(op);
        Err(self.type_error(format!(
            "'{sign}' not supported between instances of '{left}' and '{right}'"
        )))
    }

    fn is_sequence(&self, value: Value) -> bool {
        self.with_body(value, |body| matches!(body, Body::List(_) | Body::Tuple(_))) == Some(true)
    }

    fn compare_sets(&mut self, op: Compare, x: ObjectId, y: ObjectId) -> Option<bool> {
        let (small, large) = match op {
            Compare::Less | Compare::LessEqual => (x, y),
            _ => (y, x),
        };
        let strict = matches!(op, Compare::Less | Compare::Greater);
        let sizes = [small, large].map(|id| self.with_table(id, |table| Some(table.len())));
        if strict && sizes[0] >= sizes[1] {
            return Some(false);
        }
        self.quick_subset(small, large)
    }
}

fn pair(a: &Body, b: &Body) -> Pairing {
    match (a, b) {
        (Body::Str(a), Body::Str(b)) => Pairing::Known(a.as_str().cmp(b.as_str())),
        (Body::Bytes(a), Body::Bytes(b)) => Pairing::Known(a.cmp(b)),
        (Body::Bytes(a), Body::ByteArray(b)) => Pairing::Known(a[..].cmp(&b[..])),
        (Body::ByteArray(a), Body::Bytes(b)) => Pairing::Known(a[..].cmp(&b[..])),
        (Body::ByteArray(a), Body::ByteArray(b)) => Pairing::Known(a.cmp(b)),
        (Body::List(a), Body::List(b)) => Pairing::Items(a.clone(), b.clone()),
        (Body::Tuple(a), Body::Tuple(b)) => Pairing::Items(a.to_vec(), b.to_vec()),
        (Body::Deque(a), Body::Deque(b)) => Pairing::Items(
            a.items.iter().copied().collect(),
            b.items.iter().copied().collect(),
        ),
        (Body::Set(_) | Body::FrozenSet(_), Body::Set(_) | Body::FrozenSet(_)) => Pairing::Sets,
        _ => Pairing::No,
    }
}

#[inline]
fn holds<T: PartialOrd>(op: Compare, a: &T, b: &T) -> bool {
    match op {
        Compare::Less => a < b,
        Compare::LessEqual => a <= b,
        Compare::Equal => a == b,
        Compare::NotEqual => a != b,
        Compare::Greater => a > b,
        Compare::GreaterEqual => a >= b,
    }
}

/// The methods of an ordering: plain and reflected.
fn order_names(op: Compare) -> (ObjectId, ObjectId) {
    match op {
        Compare::Less => (names::LT, names::GT),
        Compare::LessEqual => (names::LE, names::GE),
        Compare::Equal => (names::EQ, names::EQ),
        Compare::NotEqual => (names::NE, names::NE),
        Compare::Greater => (names::GT, names::LT),
        Compare::GreaterEqual => (names::GE, names::LE),
    }
}

/// A comparison as it is written.
fn sign(op: Compare) -> &'static str {
    match op {
        Compare::Less => "<",
        Compare::LessEqual => "<=",
        Compare::Equal => "==",
        Compare::NotEqual => "!=",
        Compare::Greater => ">",
        Compare::GreaterEqual => ">=",
    }
}

/// Whether two numbers are equal, exactly.
fn same_number(a: &Number, b: &Number) -> bool {
    let parts = |number: &Number| match number {
        Number::Complex(re, im) => (Number::Float(*re), *im),
        other => (other.clone(), 0.0),
    };
    let ((a, a_im), (b, b_im)) = (parts(a), parts(b));
    a_im == b_im && compare_numbers(Compare::Equal, &a, &b) == Some(true)
}

/// Orders two numbers exactly, whatever their kinds; `None` for complex ones.
fn compare_numbers(op: Compare, a: &Number, b: &Number) -> Option<bool> {
    let order = match (a, b) {
        (Number::Int(x), Number::Int(y)) => Some(x.cmp(y)),
        (Number::Float(x), Number::Float(y)) => x.partial_cmp(y),
        (Number::Float(x), Number::Int(y)) => float_order(*x, &BigInt::from(*y)),
        (Number::Int(x), Number::Float(y)) => {
            float_order(*y, &BigInt::from(*x)).map(Ordering::reverse)
        }
        (Number::Float(x), Number::Big(y)) => float_order(*x, y),
        (Number::Big(x), Number::Float(y)) => float_order(*y, x).map(Ordering::reverse),
        (Number::Big(x), Number::Big(y)) => Some(x.cmp(y)),
        (Number::Big(x), Number::Int(y)) => Some(x.cmp(&BigInt::from(*y))),
        (Number::Int(x), Number::Big(y)) => Some(BigInt::from(*x).cmp(y)),
        (Number::Complex(..), _) | (_, Number::Complex(..)) => return None,
    };
    // Nothing is in any order with NaN.
    Some(order.is_some_and(|order| holds(op, &order, &Ordering::Equal)))
}

fn float_order(float: f64, int: &BigInt) -> Option<Ordering> {
    if float.is_nan() {
        return None;
    }
    if float.is_infinite() {
        return Some(if float > 0.0 {
            Ordering::Greater
        } else {
            Ordering::Less
        });
    }
    if let Some(small) = int.to_i64()
        && small.unsigned_abs() <= 1 << 53
    {
        return float.partial_cmp(&(small as f64));
    }
    let whole = super::integer::from_float(float)?;
    // A float beyond 2**53 has no fraction.
    Some(whole.cmp(int))
}
