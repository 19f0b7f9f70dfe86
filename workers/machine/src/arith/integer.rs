//! Arithmetic of integers: 64 bits first, any size where that overflows.

use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_traits::{One, Pow, Signed, ToPrimitive, Zero};
use syntax::code::Binary;

use super::{Fault, Number, float};

/// The most bits that an integer may have: beyond it, results are refused as if memory had run out. Ten million decimal
/// digits; what multiplies up to here takes a second or two.
pub const INTEGER_BITS_MAX: u64 = 1 << 25;

/// The most steps on words of 64 bits that an operation may take whose time grows with the square of its operands or
/// faster: a few seconds. Nothing can interrupt one, so longer ones are refused.
pub const WORD_STEPS_MAX: u64 = 1 << 31;

/// How many words an integer has.
pub fn words(number: &BigInt) -> u64 {
    number.bits() / 64 + 1
}

/// Whether so many steps on words are not too many.
///
/// # Errors
/// They are.
pub fn affordable(steps: u64) -> Result<(), Fault> {
    if steps > WORD_STEPS_MAX {
        return Err(Fault::TooLong);
    }
    Ok(())
}

/// Whether dividing does not take too long.
fn divisible(a: &BigInt, b: &BigInt) -> Result<(), Fault> {
    let quotient = words(a).saturating_sub(words(b)) + 1;
    affordable(quotient.saturating_mul(words(b)))
}

const TOO_LARGE: Fault = Fault::Overflow("int too large to convert to float");

/// `a op b` where both operands and the result have at most 64 bits and the operation cannot fail; `None` otherwise.
#[inline]
pub fn small(op: Binary, a: i64, b: i64) -> Option<i64> {
    match op {
        Binary::Add => a.checked_add(b),
        Binary::Subtract => a.checked_sub(b),
        Binary::Multiply => a.checked_mul(b),
        Binary::FloorDivide if b > 0 => Some(a.div_euclid(b)),
        Binary::Remainder if b > 0 => Some(a.rem_euclid(b)),
        Binary::And => Some(a & b),
        Binary::Or => Some(a | b),
        Binary::Xor => Some(a ^ b),
        Binary::RightShift if b >= 0 => Some(a >> b.min(63)),
        _ => None,
    }
}

/// `a op b`; `None` for an operator that integers do not have.
///
/// # Errors
/// Division by zero, a negative shift, a result that is too big.
pub fn binary(op: Binary, a: i64, b: i64) -> Result<Option<Number>, Fault> {
    if let Some(result) = small(op, a, b) {
        return Ok(Some(Number::Int(result)));
    }
    match op {
        Binary::FloorDivide if b != 0 && !(a == i64::MIN && b == -1) => {
            Ok(Some(Number::Int(Integer::div_floor(&a, &b))))
        }
        Binary::Remainder if b != 0 => Ok(Some(Number::Int(if b == -1 {
            0
        } else {
            Integer::mod_floor(&a, &b)
        }))),
        Binary::TrueDivide
            if b != 0 && a.unsigned_abs() <= 1 << 53 && b.unsigned_abs() <= 1 << 53 =>
        {
            Ok(Some(Number::Float(a as f64 / b as f64)))
        }
        Binary::LeftShift if (0..63).contains(&b) && (a << b) >> b == a => {
            Ok(Some(Number::Int(a << b)))
        }
        Binary::Power if b >= 0 => match u32::try_from(b).ok().and_then(|b| a.checked_pow(b)) {
            Some(result) => Ok(Some(Number::Int(result))),
            None => big_binary(op, &BigInt::from(a), &BigInt::from(b)),
        },
        _ => big_binary(op, &BigInt::from(a), &BigInt::from(b)),
    }
}

/// `a op b` of integers of any size.
///
/// # Errors
/// As [`binary`].
pub fn big_binary(op: Binary, a: &BigInt, b: &BigInt) -> Result<Option<Number>, Fault> {
    let result = match op {
        Binary::Add => a + b,
        Binary::Subtract => a - b,
        Binary::Multiply => {
            if a.bits() + b.bits() > INTEGER_BITS_MAX {
                return Err(Fault::Memory);
            }
            a * b
        }
        Binary::FloorDivide => {
            if b.is_zero() {
                return Err(Fault::ZeroDivision("integer division or modulo by zero"));
            }
            divisible(a, b)?;
            a.div_floor(b)
        }
        Binary::Remainder => {
            if b.is_zero() {
                return Err(Fault::ZeroDivision("integer modulo by zero"));
            }
            divisible(a, b)?;
            a.mod_floor(b)
        }
        Binary::TrueDivide => return true_divide(a, b).map(|f| Some(Number::Float(f))),
        Binary::Power => return power(a, b).map(Some),
        Binary::LeftShift => shift_left(a, b)?,
        Binary::RightShift => {
            if b.is_negative() {
                return Err(Fault::Value("negative shift count"));
            }
            match b.to_u64() {
                Some(count) => a >> count.min(a.bits() + 1),
                None => a >> (a.bits() + 1),
            }
        }
        Binary::And => a & b,
        Binary::Or => a | b,
        Binary::Xor => a ^ b,
        Binary::MatrixMultiply => return Ok(None),
    };
    Ok(Some(Number::Big(result)))
}

fn shift_left(a: &BigInt, b: &BigInt) -> Result<BigInt, Fault> {
    if b.is_negative() {
        return Err(Fault::Value("negative shift count"));
    }
    if a.is_zero() {
        return Ok(BigInt::zero());
    }
    match b.to_u64() {
        None => Err(Fault::Overflow("too many digits in integer")),
        Some(count) if count.saturating_add(a.bits()) > INTEGER_BITS_MAX => Err(Fault::Memory),
        Some(count) => Ok(a << count),
    }
}

fn power(a: &BigInt, b: &BigInt) -> Result<Number, Fault> {
    if b.is_negative() {
        if a.is_zero() {
            return Err(Fault::ZeroDivision(
                "0.0 cannot be raised to a negative power",
            ));
        }
        return float::power(to_float(a)?, to_float(b)?);
    }
    if a.is_zero() || a.is_one() {
        let one = b.is_zero() || a.is_one();
        return Ok(Number::Int(i64::from(one)));
    }
    if a.magnitude().is_one() {
        return Ok(Number::Int(if b.is_even() { 1 } else { -1 }));
    }
    // The result has more than (bits - 1) * b bits.
    let exponent = b.to_u64().ok_or(Fault::Memory)?;
    if (a.bits() - 1).max(1).saturating_mul(exponent) > INTEGER_BITS_MAX {
        return Err(Fault::Memory);
    }
    Ok(Number::Big(Pow::pow(a, exponent)))
}

/// `pow(a, b, modulus)`
///
/// # Errors
/// A modulus of zero, a negative exponent of a base without an inverse, or operands so large that it takes too long.
pub fn power_modulo(a: &BigInt, b: &BigInt, modulus: &BigInt) -> Result<BigInt, Fault> {
    if modulus.is_zero() {
        return Err(Fault::Value("pow() 3rd argument cannot be 0"));
    }
    let positive = modulus.abs();
    if positive.is_one() {
        return Ok(BigInt::zero());
    }
    divisible(a, &positive)?;
    // Each bit of the exponent is a square and a remainder; an inverse takes a step a bit.
    let one = words(&positive).saturating_mul(words(&positive));
    let bits = if b.is_negative() {
        b.bits() + positive.bits()
    } else {
        b.bits()
    };
    affordable(one.saturating_mul(bits.saturating_mul(2)))?;
    let (base, exponent) = if b.is_negative() {
        let inverse = inverse(a, &positive)
            .ok_or(Fault::Value("base is not invertible for the given modulus"))?;
        (inverse, -b)
    } else {
        (a.mod_floor(&positive), b.clone())
    };
    let result = base.modpow(&exponent, &positive);
    Ok(if modulus.is_negative() && !result.is_zero() {
        result + modulus
    } else {
        result
    })
}

fn inverse(a: &BigInt, modulus: &BigInt) -> Option<BigInt> {
    let reduced = a.mod_floor(modulus);
    let parts = reduced.extended_gcd(modulus);
    parts.gcd.is_one().then(|| parts.x.mod_floor(modulus))
}

/// The float nearest to an integer, ties to even.
///
/// # Errors
/// Beyond the largest float.
pub fn to_float(number: &BigInt) -> Result<f64, Fault> {
    match number.to_f64() {
        Some(float) if float.is_finite() => Ok(float),
        _ => Err(TOO_LARGE),
    }
}

/// `a / b`, correctly rounded even where the operands themselves are no floats. The algorithm is that of CPython's
/// `long_true_divide`: a quotient of 55 bits or more with its inexactness, rounded once.
///
/// # Errors
/// Division by zero; a result beyond the floats.
pub fn true_divide(a: &BigInt, b: &BigInt) -> Result<f64, Fault> {
    const LARGE: Fault = Fault::Overflow("integer division result too large for a float");
    if b.is_zero() {
        return Err(Fault::ZeroDivision("division by zero"));
    }
    let negative = (a.sign() == Sign::Minus) != (b.sign() == Sign::Minus);
    if a.is_zero() {
        return Ok(if negative { -0.0 } else { 0.0 });
    }
    let sign = if negative { -1.0 } else { 1.0 };
    let (x, y) = (a.magnitude(), b.magnitude());
    let difference = x.bits() as i64 - y.bits() as i64;
    if difference > 1024 {
        return Err(LARGE);
    }
    if difference < -1021 - 53 - 1 {
        return Ok(sign * 0.0);
    }
    let shift = difference.max(-1021) - 53 - 2;
    let (quotient, rest) = if shift <= 0 {
        (x << shift.unsigned_abs()).div_rem(y)
    } else {
        x.div_rem(&(y << shift.unsigned_abs()))
    };
    let mut quotient = quotient.to_u64().unwrap_or(u64::MAX);
    let bits = i64::from(64 - quotient.leading_zeros());
    let extra = bits.max(-1021 - shift) - 53;
    let mask = 1u64 << (extra - 1);
    let low = quotient | u64::from(!rest.is_zero());
    if low & mask != 0 && low & (3 * mask - 1) != 0 {
        quotient += mask;
    }
    quotient &= !(2 * mask - 1);
    let result = float::scale(quotient as f64, shift);
    if result.is_infinite() {
        return Err(LARGE);
    }
    Ok(sign * result)
}

/// The integer that a finite float is after dropping its fraction; `None` for infinities and NaN.
pub fn from_float(float: f64) -> Option<BigInt> {
    num_traits::FromPrimitive::from_f64(float.trunc())
}
