//! Arithmetic of complex numbers, as CPython's `complexobject.c` does it.

use syntax::code::Binary;

use super::{Fault, Number};

type Pair = (f64, f64);

/// `a op b` where at least one operand is complex; `None` for an operator that complex numbers lack.
///
/// # Errors
/// Division by zero; an integer operand that is too large; a power that overflows.
pub fn binary(op: Binary, a: &Number, b: &Number) -> Result<Option<Number>, Fault> {
    let known = matches!(
        op,
        Binary::Add | Binary::Subtract | Binary::Multiply | Binary::TrueDivide | Binary::Power
    );
    if !known {
        return Ok(None);
    }
    let (a, b) = (pair(a)?, pair(b)?);
    Ok(Some(match op {
        Binary::Add => Number::Complex(a.0 + b.0, a.1 + b.1),
        Binary::Subtract => Number::Complex(a.0 - b.0, a.1 - b.1),
        Binary::Multiply => {
            let (re, im) = multiply(a, b);
            Number::Complex(re, im)
        }
        Binary::TrueDivide => {
            let (re, im) = divide(a, b)?;
            Number::Complex(re, im)
        }
        _ => power(a, b)?,
    }))
}

fn pair(number: &Number) -> Result<Pair, Fault> {
    match number {
        Number::Complex(re, im) => Ok((*re, *im)),
        other => Ok((other.to_float()?.unwrap_or(0.0), 0.0)),
    }
}

fn multiply(a: Pair, b: Pair) -> Pair {
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

/// Smith's division: scales by the larger part of the divisor so that nothing overflows on the way.
fn divide(a: Pair, b: Pair) -> Result<Pair, Fault> {
    if b.0.abs() >= b.1.abs() {
        if b.0 == 0.0 {
            return Err(Fault::ZeroDivision("complex division by zero"));
        }
        let ratio = b.1 / b.0;
        let denominator = b.0 + b.1 * ratio;
        Ok((
            (a.0 + a.1 * ratio) / denominator,
            (a.1 - a.0 * ratio) / denominator,
        ))
    } else if b.1.abs() >= b.0.abs() {
        let ratio = b.0 / b.1;
        let denominator = b.0 * ratio + b.1;
        Ok((
            (a.0 * ratio + a.1) / denominator,
            (a.1 * ratio - a.0) / denominator,
        ))
    } else {
        Ok((f64::NAN, f64::NAN))
    }
}

/// `a ** b`: by repeated multiplication for small whole exponents, by logarithms otherwise.
///
/// # Errors
/// Zero to a negative or complex power; a result beyond the floats.
pub fn power(a: Pair, b: Pair) -> Result<Number, Fault> {
    let result = if b.1 == 0.0 && b.0 == b.0.floor() && b.0.abs() <= 100.0 {
        whole_power(a, b.0 as i64)?
    } else {
        general_power(a, b)?
    };
    if result.0.is_infinite() || result.1.is_infinite() {
        return Err(Fault::Overflow("complex exponentiation"));
    }
    Ok(Number::Complex(result.0, result.1))
}

fn whole_power(a: Pair, exponent: i64) -> Result<Pair, Fault> {
    if a == (0.0, 0.0) && exponent < 0 {
        return Err(ZERO_POWER);
    }
    let mut rest = exponent.unsigned_abs();
    let (mut result, mut square) = ((1.0, 0.0), a);
    while rest > 0 {
        if rest & 1 == 1 {
            result = multiply(result, square);
        }
        square = multiply(square, square);
        rest >>= 1;
    }
    if exponent >= 0 {
        Ok(result)
    } else {
        divide((1.0, 0.0), result)
    }
}

const ZERO_POWER: Fault = Fault::ZeroDivision("0.0 to a negative or complex power");

fn general_power(a: Pair, b: Pair) -> Result<Pair, Fault> {
    if b == (0.0, 0.0) {
        return Ok((1.0, 0.0));
    }
    if a == (0.0, 0.0) {
        if b.1 != 0.0 || b.0 < 0.0 {
            return Err(ZERO_POWER);
        }
        return Ok((0.0, 0.0));
    }
    let size = libm::hypot(a.0, a.1);
    let angle = libm::atan2(a.1, a.0);
    let mut length = super::precise::pow(size, b.0);
    let mut phase = angle * b.0;
    if b.1 != 0.0 {
        length *= super::precise::exp(-angle * b.1);
        phase += b.1 * super::precise::log(size);
    }
    Ok((length * libm::cos(phase), length * libm::sin(phase)))
}
