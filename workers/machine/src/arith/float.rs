//! Arithmetic of floats where Python's differs from the processor's: floor division, modulo, powers.

use syntax::code::Binary;

use super::{Fault, Number};

/// `a op b` where the processor's result is Python's; `None` otherwise.
#[inline]
pub fn simple(op: Binary, a: f64, b: f64) -> Option<f64> {
    match op {
        Binary::Add => Some(a + b),
        Binary::Subtract => Some(a - b),
        Binary::Multiply => Some(a * b),
        Binary::TrueDivide if b != 0.0 => Some(a / b),
        _ => None,
    }
}

/// `a op b` where at least one operand is a float and none is complex; `None` for an operator that floats lack.
///
/// # Errors
/// Division by zero; an integer operand that is too large; a power that overflows.
pub fn binary(op: Binary, a: &Number, b: &Number) -> Result<Option<Number>, Fault> {
    let known = !matches!(
        op,
        Binary::And
            | Binary::Or
            | Binary::Xor
            | Binary::LeftShift
            | Binary::RightShift
            | Binary::MatrixMultiply
    );
    if !known {
        return Ok(None);
    }
    let (Some(a), Some(b)) = (a.to_float()?, b.to_float()?) else {
        return Ok(None);
    };
    if let Some(result) = simple(op, a, b) {
        return Ok(Some(Number::Float(result)));
    }
    let result = match op {
        Binary::TrueDivide => Err(Fault::ZeroDivision("float division by zero")),
        Binary::FloorDivide if b == 0.0 => Err(Fault::ZeroDivision("float floor division by zero")),
        Binary::FloorDivide => Ok(Number::Float(divide_modulo(a, b).0)),
        Binary::Remainder if b == 0.0 => Err(Fault::ZeroDivision("float modulo")),
        Binary::Remainder => Ok(Number::Float(divide_modulo(a, b).1)),
        Binary::Power => power(a, b),
        _ => return Ok(None),
    };
    result.map(Some)
}

/// `divmod(a, b)` for `b` other than zero: CPython's `_float_div_mod`.
pub fn divide_modulo(a: f64, b: f64) -> (f64, f64) {
    let mut modulo = a % b;
    let mut quotient = (a - modulo) / b;
    if modulo != 0.0 {
        if (b < 0.0) != (modulo < 0.0) {
            modulo += b;
            quotient -= 1.0;
        }
    } else {
        modulo = 0.0f64.copysign(b);
    }
    let floor = if quotient == 0.0 {
        0.0f64.copysign(a / b)
    } else {
        let floor = quotient.floor();
        if quotient - floor > 0.5 {
            floor + 1.0
        } else {
            floor
        }
    };
    (floor, modulo)
}

/// `a ** b`: a complex number for a negative base and a fraction.
///
/// # Errors
/// Zero to a negative power; a result beyond the floats.
pub fn power(a: f64, b: f64) -> Result<Number, Fault> {
    if a == 0.0 && b < 0.0 && b.is_finite() {
        return Err(Fault::ZeroDivision(
            "0.0 cannot be raised to a negative power",
        ));
    }
    if a < 0.0 && a.is_finite() && b.is_finite() && b != b.floor() {
        return super::complex::power((a, 0.0), (b, 0.0));
    }
    let result = super::precise::pow(a, b);
    if result.is_infinite() && a.is_finite() && b.is_finite() {
        return Err(Fault::Range);
    }
    Ok(Number::Float(result))
}

/// `a * 2**exponent`, rounded once.
pub fn scale(a: f64, exponent: i64) -> f64 {
    libm::ldexp(a, exponent.clamp(-5000, 5000) as i32)
}
