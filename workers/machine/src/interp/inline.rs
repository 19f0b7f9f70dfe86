//! Operators on values that need no object: what the loop does without asking anything.

use syntax::code::{Binary, Compare, Unary};

use crate::value::Value;

/// Integers within these bounds are floats without loss.
const EXACT: i64 = 1 << 53;

/// `a op b`; `None` where an object, an exception or a large result is involved.
#[inline(always)]
pub(super) fn arithmetic(op: Binary, a: Value, b: Value) -> Option<Value> {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => integers(op, a, b),
        (Value::Float(a), Value::Float(b)) => floats(op, a, b),
        (Value::Int(a), Value::Float(b)) => floats(op, a as f64, b),
        (Value::Float(a), Value::Int(b)) => floats(op, a, b as f64),
        _ => None,
    }
}

#[inline(always)]
fn integers(op: Binary, a: i64, b: i64) -> Option<Value> {
    Some(Value::Int(match op {
        Binary::Add => a.checked_add(b)?,
        Binary::Subtract => a.checked_sub(b)?,
        Binary::Multiply => a.checked_mul(b)?,
        Binary::FloorDivide if b > 0 => a.div_euclid(b),
        Binary::Remainder if b > 0 => remainder(a, b),
        Binary::TrueDivide if b != 0 && is_exact(a) && is_exact(b) => {
            return Some(Value::Float(a as f64 / b as f64));
        }
        Binary::LeftShift if (0..63).contains(&b) && (a << b) >> b == a => a << b,
        Binary::RightShift if b >= 0 => a >> b.min(63),
        Binary::And => a & b,
        Binary::Or => a | b,
        Binary::Xor => a ^ b,
        _ => return None,
    }))
}

/// Division is much quicker in 32 bits.
#[inline(always)]
fn remainder(a: i64, b: i64) -> i64 {
    match (u32::try_from(a), u32::try_from(b)) {
        (Ok(a), Ok(b)) if b != 0 => i64::from(a % b),
        _ => a.rem_euclid(b),
    }
}

#[inline(always)]
fn is_exact(number: i64) -> bool {
    (-EXACT..=EXACT).contains(&number)
}

#[inline(always)]
fn floats(op: Binary, a: f64, b: f64) -> Option<Value> {
    Some(Value::Float(match op {
        Binary::Add => a + b,
        Binary::Subtract => a - b,
        Binary::Multiply => a * b,
        Binary::TrueDivide if b != 0.0 => a / b,
        _ => return None,
    }))
}

/// `a cmp b`; `None` where an object is involved or rounding could deceive.
#[inline(always)]
pub(super) fn comparison(op: Compare, a: Value, b: Value) -> Option<bool> {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => Some(ordered(op, a, b)),
        (Value::Float(a), Value::Float(b)) => Some(ordered(op, a, b)),
        (Value::Int(a), Value::Float(b)) if is_exact(a) => Some(ordered(op, a as f64, b)),
        (Value::Float(a), Value::Int(b)) if is_exact(b) => Some(ordered(op, a, b as f64)),
        _ => None,
    }
}

#[inline(always)]
fn ordered<T: PartialOrd>(op: Compare, a: T, b: T) -> bool {
    match op {
        Compare::Less => a < b,
        Compare::LessEqual => a <= b,
        Compare::Equal => a == b,
        Compare::NotEqual => a != b,
        Compare::Greater => a > b,
        Compare::GreaterEqual => a >= b,
    }
}

/// `op a`; `None` where an object or a large result is involved.
#[inline(always)]
pub(super) fn unary(op: Unary, a: Value) -> Option<Value> {
    match (op, a) {
        (Unary::Not, Value::Bool(truth)) => Some(Value::Bool(!truth)),
        (Unary::Not, Value::Int(number)) => Some(Value::Bool(number == 0)),
        (Unary::Not, Value::None) => Some(Value::Bool(true)),
        (Unary::Negative, Value::Int(number)) => number.checked_neg().map(Value::Int),
        (Unary::Negative, Value::Float(number)) => Some(Value::Float(-number)),
        _ => None,
    }
}

/// The truth of a value that is no object.
#[inline(always)]
pub(super) fn truth(value: Value) -> Option<bool> {
    match value {
        Value::Bool(truth) => Some(truth),
        Value::Int(number) => Some(number != 0),
        Value::None => Some(false),
        _ => None,
    }
}
