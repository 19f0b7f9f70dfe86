//! Built-in functions on numbers and text: `abs`, `round`, `divmod`, `pow`, `hex`, `chr`, `repr`, `format`.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};
use syntax::code::Binary;

use super::argument::has_python;
use crate::arith::{Number, float, integer};
use crate::format::float::fixed;
use crate::names;
use crate::native::{Args, Cx, Flow, Res};
use crate::types;
use crate::value::Value;
use crate::world::World;

rows! {
    /// Functions of `builtins`.
    rows {
        "abs(x, /)" = abs,
        "round(number, ndigits=None)" = round,
        "divmod(x, y, /)" = divmod,
        "pow(base, exp, mod=None)" = pow,
        "hex(number, /)" = hex,
        "oct(number, /)" = oct,
        "bin(number, /)" = bin,
        "chr(i, /)" = chr,
        "ord(c, /)" = ord,
        "ascii(obj, /)" = ascii,
        "repr(obj, /)" = repr,
        "format(value, format_spec='', /)" = format,
    }
}

fn abs<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let value = args.get(0);
    if has_python(cx, value, names::ABS) {
        return cx.in_python("absolute", &[value]);
    }
    absolute_value(cx, value)
}

/// The size of a built-in number.
///
/// # Errors
/// `TypeError` for anything else.
pub fn absolute_value<W: World>(cx: &mut Cx<'_, W>, value: Value) -> Res<Flow> {
    match cx.number(value) {
        Some(Number::Float(float)) => Ok(Value::Float(float.abs()).into()),
        Some(Number::Complex(re, im)) => {
            let size = libm::hypot(re, im);
            if size.is_infinite() && re.is_finite() && im.is_finite() {
                return Err(cx.error(types::OVERFLOW_ERROR, "absolute value too large"));
            }
            Ok(Value::Float(size).into())
        }
        Some(number) => {
            let big = number.into_big().unwrap_or_default();
            Ok(cx.int(big.abs()).into())
        }
        None => {
            let name = cx.type_name(value);
            Err(cx.type_error(format!("bad operand type for abs(): '{name}'")))
        }
    }
}

fn round<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (value, digits) = (args.get(0), args.get(1));
    if has_python(cx, value, names::ROUND) {
        let name = if digits.is_unbound() {
            "rounded"
        } else {
            "rounded_to"
        };
        let arguments: &[Value] = if digits.is_unbound() {
            &[value]
        } else {
            &[value, digits]
        };
        return cx.in_python(name, arguments);
    }
    rounded(cx, value, digits)
}

/// A built-in number rounded half to even.
///
/// # Errors
/// `TypeError` for anything else; `OverflowError` and `ValueError` for infinities and NaN without digits.
pub fn rounded<W: World>(cx: &mut Cx<'_, W>, value: Value, digits: Value) -> Res<Flow> {
    let number = match cx.number(value) {
        Some(Number::Complex(..)) | None => {
            let name = cx.type_name(value);
            return Err(cx.type_error(format!("type {name} doesn't define __round__ method")));
        }
        Some(number) => number,
    };
    let digits = match digits {
        Value::Unbound | Value::None => None,
        digits => Some(super::argument::integer(cx, digits)?),
    };
    match (number, digits) {
        (Number::Float(float), None) => {
            super::integers::truncate(cx, Value::Float(float), libm::roundeven)
        }
        (Number::Float(float), Some(digits)) => {
            let result = round_float(float, digits);
            if result.is_infinite() && float.is_finite() {
                let message = "rounded value too large to represent";
                return Err(cx.error(types::OVERFLOW_ERROR, message));
            }
            Ok(Value::Float(result).into())
        }
        (number, Some(digits)) if digits < 0 => {
            let big = number.into_big().unwrap_or_default();
            Ok(cx.int(round_integer(&big, digits.unsigned_abs())).into())
        }
        (number, _) => Ok(cx.number_value(number).into()),
    }
}

/// A float rounded to so many digits after the point, by its exact decimal value.
fn round_float(float: f64, digits: i64) -> f64 {
    if !float.is_finite() || float == 0.0 || digits > 323 {
        return float;
    }
    if digits < -308 {
        return 0.0f64.copysign(float);
    }
    if digits >= 0 {
        return fixed(float, digits as usize, false)
            .parse()
            .unwrap_or(float);
    }
    // Left of the point: rounded in scientific notation, to the digits that remain.
    let power = crate::arith::precise::pow(10.0, -digits as f64);
    let size = float.abs();
    let exponent: i64 = format!("{size:e}")
        .split_once('e')
        .and_then(|(_, e)| e.parse().ok())
        .unwrap_or(0);
    let kept = exponent + digits;
    let rounded = if kept < 0 {
        // Less than one unit: it rounds up only beyond one half, for a half goes to the even 0.
        if kept == -1 && size > power / 2.0 {
            power
        } else {
            0.0
        }
    } else {
        format!("{size:.*e}", kept as usize).parse().unwrap_or(size)
    };
    rounded.copysign(float)
}

fn round_integer(number: &BigInt, digits: u64) -> BigInt {
    // Beyond all its digits nothing is left; a number of n bits has fewer than n digits.
    if digits > number.bits() {
        return BigInt::zero();
    }
    let unit = num_traits::Pow::pow(BigInt::from(10), digits);
    let (quotient, rest) = number.div_mod_floor(&unit);
    let twice = &rest * 2;
    let up = twice > unit || twice == unit && quotient.is_odd();
    if up {
        (quotient + 1) * unit
    } else {
        quotient * unit
    }
}

fn divmod<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (a, b) = (args.get(0), args.get(1));
    let user = [a, b].iter().any(|value| cx.is_user_object(*value));
    if user {
        return cx.in_python("divide_modulo", &[a, b]);
    }
    match quotient_and_rest(cx, a, b)? {
        Some(pair) => Ok(pair.into()),
        None => {
            let (left, right) = (cx.type_name(a), cx.type_name(b));
            Err(cx.type_error(format!(
                "unsupported operand type(s) for divmod(): '{left}' and '{right}'"
            )))
        }
    }
}

/// `divmod(a, b)` of built-in numbers; `None` for anything else.
///
/// # Errors
/// `ZeroDivisionError`, `OverflowError`.
pub fn quotient_and_rest<W: World>(cx: &mut Cx<'_, W>, a: Value, b: Value) -> Res<Option<Value>> {
    let (Some(x), Some(y)) = (cx.number(a), cx.number(b)) else {
        return Ok(None);
    };
    if matches!(x, Number::Complex(..)) || matches!(y, Number::Complex(..)) {
        return Ok(None);
    }
    if matches!(x, Number::Float(_)) || matches!(y, Number::Float(_)) {
        let (x, y) = match (x.to_float(), y.to_float()) {
            (Ok(x), Ok(y)) => (x.unwrap_or(0.0), y.unwrap_or(0.0)),
            (Err(fault), _) | (_, Err(fault)) => return Err(cx.fault(fault)),
        };
        if y == 0.0 {
            return Err(cx.error(types::ZERO_DIVISION_ERROR, "float divmod()"));
        }
        let (quotient, rest) = float::divide_modulo(x, y);
        return Ok(Some(
            cx.tuple(vec![Value::Float(quotient), Value::Float(rest)]),
        ));
    }
    let quotient = cx.binary(Binary::FloorDivide, a, b)?;
    let rest = cx.binary(Binary::Remainder, a, b)?;
    let (Some(quotient), Some(rest)) = (quotient, rest) else {
        return Ok(None);
    };
    Ok(Some(cx.tuple(vec![quotient, rest])))
}

fn pow<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let parts = [args.get(0), args.get(1), args.get(2).or(Value::None)];
    power_of(cx, parts)
}

/// `pow(base, exponent, modulus)`
///
/// # Errors
/// As Python's.
pub fn power_of<W: World>(cx: &mut Cx<'_, W>, parts: [Value; 3]) -> Res<Flow> {
    let [base, exponent, modulus] = parts;
    let user = [base, exponent, modulus]
        .iter()
        .any(|value| cx.is_user_object(*value));
    if user {
        return cx.in_python("power", &[base, exponent, modulus]);
    }
    if modulus.is_none() {
        return match cx.binary(Binary::Power, base, exponent)? {
            Some(result) => Ok(result.into()),
            None => {
                let (left, right) = (cx.type_name(base), cx.type_name(exponent));
                Err(cx.type_error(format!(
                    "unsupported operand type(s) for ** or pow(): '{left}' and '{right}'"
                )))
            }
        };
    }
    let (Some(base), Some(exponent), Some(modulus)) =
        (cx.big_int(base), cx.big_int(exponent), cx.big_int(modulus))
    else {
        let message = if parts.iter().any(|part| matches!(part, Value::Float(_))) {
            "pow() 3rd argument not allowed unless all arguments are integers".to_owned()
        } else {
            let names = parts.map(|part| format!("'{}'", cx.type_name(part)));
            format!(
                "unsupported operand type(s) for ** or pow(): {}",
                names.join(", ")
            )
        };
        return Err(cx.type_error(message));
    };
    match integer::power_modulo(&base, &exponent, &modulus) {
        Ok(result) => Ok(cx.int(result).into()),
        Err(fault) => Err(cx.fault(fault)),
    }
}

fn radix<W: World>(cx: &mut Cx<'_, W>, value: Value, radix: u32, prefix: &str) -> Res<Flow> {
    let Some(number) = cx.big_int(value) else {
        return Err(cx.not_an_integer(value));
    };
    let sign = if number.is_negative() { "-" } else { "" };
    let digits = number.magnitude().to_str_radix(radix);
    Ok(cx.str(format!("{sign}{prefix}{digits}")).into())
}

fn hex<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    radix(cx, args.get(0), 16, "0x")
}

fn oct<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    radix(cx, args.get(0), 8, "0o")
}

fn bin<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    radix(cx, args.get(0), 2, "0b")
}

fn chr<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some(number) = cx.big_int(args.get(0)) else {
        return Err(cx.not_an_integer(args.get(0)));
    };
    match number.to_u32().and_then(char::from_u32) {
        Some(char) => Ok(cx.name(char.encode_utf8(&mut [0; 4])).into()),
        None => Err(cx.value_error("chr() arg not in range(0x110000)")),
    }
}

fn ord<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let value = args.get(0);
    let length = if let Some(text) = cx.string(value) {
        let mut chars = text.chars();
        if let (Some(char), None) = (chars.next(), chars.next()) {
            return Ok(Value::Int(i64::from(u32::from(char))).into());
        }
        text.chars().count()
    } else if let Some(bytes) = cx.byte_content(value) {
        if let [byte] = bytes[..] {
            return Ok(Value::Int(i64::from(byte)).into());
        }
        bytes.len()
    } else {
        let name = cx.type_name(value);
        return Err(cx.type_error(format!(
            "ord() expected string of length 1, but {name} found"
        )));
    };
    Err(cx.type_error(format!(
        "ord() expected a character, but string of length {length} found"
    )))
}

fn ascii<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match cx.quick_ascii(args.get(0))? {
        Some(text) => Ok(cx.str(text).into()),
        None => cx.in_python("ascii_text", &[args.get(0)]),
    }
}

fn repr<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match cx.quick_repr(args.get(0))? {
        Some(text) => Ok(cx.str(text).into()),
        None => cx.in_python("repr", &[args.get(0)]),
    }
}

fn format<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let spec = match args.get(1).given() {
        None => String::new(),
        Some(spec) => match cx.string(spec) {
            Some(spec) => spec,
            None => {
                let name = cx.type_name(spec);
                return Err(cx.type_error(format!("format() argument 2 must be str, not {name}")));
            }
        },
    };
    match cx.quick_format(args.get(0), &spec)? {
        Some(text) => Ok(cx.str(text).into()),
        None => {
            let spec = cx.str(spec);
            cx.in_python("format_value", &[args.get(0), spec])
        }
    }
}
