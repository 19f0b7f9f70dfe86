//! Operators on built-in values, without calling Python.
//!
//! The pure arithmetic is in `integer`, `float` and `complex`; what needs the store (sequences, tables, comparisons)
//! is in `impl` blocks on [`Cx`]. Every entry point answers `None` where a class written in Python has a say.

mod complex;
pub mod float;
pub mod integer;

mod compare;
mod inplace;
pub mod precise;
mod sequence;
mod table;

use num_bigint::BigInt;
use num_traits::ToPrimitive;
use syntax::code::{Binary, Unary};

use crate::native::{Cx, Raised, Res};
use crate::object::Body;
use crate::types;
use crate::value::Value;
use crate::world::World;

/// Why an operation on numbers has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// `ZeroDivisionError`
    ZeroDivision(&'static str),
    /// `OverflowError`
    Overflow(&'static str),
    /// `OverflowError` as the C library reports it.
    Range,
    /// `ValueError`
    Value(&'static str),
    /// `ValueError`: an integer has more than so many decimal digits.
    Digits(usize),
    /// `MemoryError`: an integer of more than [`integer::INTEGER_BITS_MAX`] bits.
    Memory,
    /// `OverflowError`: an operation of more than [`integer::WORD_STEPS_MAX`] steps.
    TooLong,
}

/// A number of any built-in kind.
#[derive(Clone, Debug, PartialEq)]
pub enum Number {
    /// An integer of at most 64 bits.
    Int(i64),
    /// A larger integer, or one of a subclass of `int`.
    Big(BigInt),
    /// A float.
    Float(f64),
    /// A complex number.
    Complex(f64, f64),
}

impl Number {
    /// It as a big integer, if it is an integer.
    pub fn into_big(self) -> Option<BigInt> {
        match self {
            Number::Int(small) => Some(BigInt::from(small)),
            Number::Big(big) => Some(big),
            _ => None,
        }
    }

    /// It as a float, unless it is complex.
    ///
    /// # Errors
    /// [`Fault::Overflow`] for an integer beyond the floats.
    pub fn to_float(&self) -> Result<Option<f64>, Fault> {
        match self {
            Number::Int(small) => Ok(Some(*small as f64)),
            Number::Float(float) => Ok(Some(*float)),
            Number::Big(big) => integer::to_float(big).map(Some),
            Number::Complex(..) => Ok(None),
        }
    }
}

impl<W: World> Cx<'_, W> {
    /// The exception for a fault.
    pub fn fault(&mut self, fault: Fault) -> Raised {
        match fault {
            Fault::ZeroDivision(text) => self.error(types::ZERO_DIVISION_ERROR, text),
            Fault::Overflow(text) => self.error(types::OVERFLOW_ERROR, text),
            Fault::Value(text) => self.value_error(text),
            Fault::Digits(most) => {
                let text = format!(
                    "Exceeds the limit ({most} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"
                );
                self.value_error(text)
            }
            Fault::Memory => {
                let text = format!(
                    "integers have at most {} bits here",
                    integer::INTEGER_BITS_MAX
                );
                self.error(types::MEMORY_ERROR, text)
            }
            Fault::TooLong => {
                let text = "integers too large: this operation would take too long";
                self.error(types::OVERFLOW_ERROR, text)
            }
            Fault::Range => {
                let text = self.str("Numerical result out of range");
                self.error_with(types::OVERFLOW_ERROR, vec![Value::Int(34), text])
            }
        }
    }

    /// The number that a value is, instances of subclasses included.
    pub fn number(&self, value: Value) -> Option<Number> {
        match value {
            Value::Int(small) => Some(Number::Int(small)),
            Value::Bool(truth) => Some(Number::Int(i64::from(truth))),
            Value::Float(float) => Some(Number::Float(float)),
            Value::Obj(id) => match &self.world.read(id).body {
                Body::BigInt(big) => Some(match big.to_i64() {
                    Some(small) => Number::Int(small),
                    None => Number::Big((**big).clone()),
                }),
                Body::Float(float) => Some(Number::Float(*float)),
                Body::Complex(re, im) => Some(Number::Complex(*re, *im)),
                _ => None,
            },
            _ => None,
        }
    }

    /// The value of a number.
    pub fn number_value(&mut self, number: Number) -> Value {
        match number {
            Number::Int(small) => Value::Int(small),
            Number::Big(big) => self.int(big),
            Number::Float(float) => Value::Float(float),
            Number::Complex(re, im) => self.make(types::COMPLEX, Body::Complex(re, im)),
        }
    }

    /// `a op b` by the rules of the built-in classes that the operands have or inherit from; `None` if they do not know
    /// the operator, or if Python code must decide about keys or text. Operators that a class defines in Python come
    /// first and are the interpreter's business.
    ///
    /// # Errors
    /// What Python raises: `ZeroDivisionError`, `OverflowError`, `MemoryError`, and `TypeError` where the message is
    /// the operand's own rather than "unsupported operand".
    #[inline]
    pub fn binary(&mut self, op: Binary, a: Value, b: Value) -> Res<Option<Value>> {
        match (a, b) {
            (Value::Int(x), Value::Int(y)) => {
                if let Some(z) = integer::small(op, x, y) {
                    return Ok(Some(Value::Int(z)));
                }
            }
            (Value::Float(x), Value::Float(y)) => {
                if let Some(z) = float::simple(op, x, y) {
                    return Ok(Some(Value::Float(z)));
                }
            }
            (Value::Float(x), Value::Int(y)) => {
                if let Some(z) = float::simple(op, x, y as f64) {
                    return Ok(Some(Value::Float(z)));
                }
            }
            (Value::Int(x), Value::Float(y)) => {
                if let Some(z) = float::simple(op, x as f64, y) {
                    return Ok(Some(Value::Float(z)));
                }
            }
            _ => {}
        }
        self.binary_objects(op, a, b)
    }

    fn binary_objects(&mut self, op: Binary, a: Value, b: Value) -> Res<Option<Value>> {
        if let Some(x) = self.number(a)
            && let Some(y) = self.number(b)
        {
            if let (Value::Bool(x), Value::Bool(y)) = (a, b)
                && let Some(z) = bools(op, x, y)
            {
                return Ok(Some(Value::Bool(z)));
            }
            return self.numbers(op, x, y);
        }
        match op {
            Binary::Add => self.concatenate(a, b),
            Binary::Multiply => self.repeat(a, b),
            Binary::Remainder => self.percent(a, b),
            Binary::And | Binary::Or | Binary::Xor | Binary::Subtract => self.tables(op, a, b),
            _ => Ok(None),
        }
    }

    fn numbers(&mut self, op: Binary, a: Number, b: Number) -> Res<Option<Value>> {
        let result = match (&a, &b) {
            (Number::Complex(..), _) | (_, Number::Complex(..)) => complex::binary(op, &a, &b),
            (Number::Float(_), _) | (_, Number::Float(_)) => float::binary(op, &a, &b),
            (Number::Int(x), Number::Int(y)) => integer::binary(op, *x, *y),
            _ => match (a.into_big(), b.into_big()) {
                (Some(x), Some(y)) => integer::big_binary(op, &x, &y),
                _ => Ok(None),
            },
        };
        match result {
            Ok(number) => {
                if let Some(Number::Big(big)) = &number {
                    let bytes = big.bits() as usize / 8;
                    if bytes > 1 << 12 {
                        self.reserve(bytes)?;
                    }
                }
                Ok(number.map(|number| self.number_value(number)))
            }
            Err(fault) => Err(self.fault(fault)),
        }
    }

    /// `a op b` of integers for an operator whose result is an integer.
    ///
    /// # Errors
    /// What Python raises.
    pub fn binary_integers(&mut self, op: Binary, a: &BigInt, b: &BigInt) -> Res<BigInt> {
        let result = integer::big_binary(op, a, b).map_err(|fault| self.fault(fault))?;
        Ok(result.and_then(Number::into_big).unwrap_or_default())
    }

    /// `-a`, `+a` and `~a` of built-in numbers; `None` for anything else.
    ///
    /// # Errors
    /// None yet; the operators of other built-in kinds may raise.
    pub fn unary(&mut self, op: Unary, a: Value) -> Res<Option<Value>> {
        let Some(number) = self.number(a) else {
            return Ok(None);
        };
        let result = match (op, number) {
            (Unary::Negative, Number::Int(small)) => match small.checked_neg() {
                Some(negative) => Number::Int(negative),
                None => Number::Big(-BigInt::from(small)),
            },
            (Unary::Negative, Number::Big(big)) => Number::Big(-big),
            (Unary::Negative, Number::Float(float)) => Number::Float(-float),
            (Unary::Negative, Number::Complex(re, im)) => Number::Complex(-re, -im),
            (Unary::Positive, number) => number,
            (Unary::Invert, Number::Int(small)) => Number::Int(!small),
            (Unary::Invert, Number::Big(big)) => Number::Big(!big),
            _ => return Ok(None),
        };
        Ok(Some(self.number_value(result)))
    }
}

fn bools(op: Binary, a: bool, b: bool) -> Option<bool> {
    match op {
        Binary::And => Some(a & b),
        Binary::Or => Some(a | b),
        Binary::Xor => Some(a ^ b),
        _ => None,
    }
}
