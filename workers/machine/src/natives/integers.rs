//! `int` and `bool`: their methods.

use num_bigint::{BigInt, Sign};
use num_traits::{One, Signed, ToPrimitive, Zero};

use super::argument::{self, has_python};
use crate::arith::{Number, integer};
use crate::format::DECIMAL_DIGITS_FREE;
use crate::format::quote::{quote, quote_bytes};
use crate::format::read::{self, Unreadable};
use crate::names;
use crate::native::{Args, Cx, Flow, Res};
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// The methods of `int`.
    rows {
        "staticmethod __new__(cls, x=?, /, base=?)" = new,
        "bit_length(self, /)" = bit_length,
        "bit_count(self, /)" = bit_count,
        "conjugate(self, /)" = itself,
        "is_integer(self, /)" = is_integer,
        "as_integer_ratio(self, /)" = as_integer_ratio,
        "to_bytes(self, /, length=1, byteorder='big', *, signed=False)" = to_bytes,
        "classmethod from_bytes(cls, bytes, byteorder='big', *, signed=False)" = from_bytes,
    }
    /// The methods of `bool`.
    bool_rows {
        "staticmethod __new__(cls, object=False, /)" = new_bool,
    }
}

fn new_bool<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let value = args.get(1).or(Value::Bool(false));
    match cx.quick_truth(value) {
        Some(truth) => Ok(Value::Bool(truth).into()),
        None => cx.in_python("truth", &[value]),
    }
}

fn new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.instance_class(args.get(0), types::INT)?;
    let (value, base) = (args.get(1), args.get(2));
    let base = match base.given() {
        None => None,
        Some(base) => match cx.big_int(base) {
            Some(base) => Some(base.to_u32().unwrap_or(1)),
            None => {
                return Err(cx.not_an_integer(base));
            }
        },
    };
    match (value.given(), base) {
        (None, None) => finish(cx, class, BigInt::zero()),
        (None, Some(_)) => Err(cx.type_error("int() missing string argument")),
        (Some(value), base) => match from_value(cx, value, base)? {
            Some(number) => finish(cx, class, number),
            None => cx.in_python("new_int", &[Value::Obj(class), value]),
        },
    }
}

/// Makes an instance of `int` or of a class that inherits from it.
fn finish<W: World>(cx: &mut Cx<'_, W>, class: ObjectId, number: BigInt) -> Res<Flow> {
    if class == types::INT {
        return Ok(cx.int(number).into());
    }
    Ok(cx
        .make_instance(class, Body::BigInt(Box::new(number)))
        .into())
}

/// The integer that a value is read as; `None` if Python code must convert it.
fn from_value<W: World>(
    cx: &mut Cx<'_, W>,
    value: Value,
    base: Option<u32>,
) -> Res<Option<BigInt>> {
    let text = match cx.string(value) {
        Some(text) => Some((text.clone(), quote(&text))),
        None => cx.byte_content(value).map(|bytes| {
            let text = bytes.iter().map(|byte| char::from(*byte)).collect();
            (text, quote_bytes(&bytes))
        }),
    };
    if let Some((text, shown)) = text {
        return from_text(cx, &text, &shown, base.unwrap_or(10)).map(Some);
    }
    if base.is_some() {
        return Err(cx.type_error("int() can't convert non-string with explicit base"));
    }
    if has_python(cx, value, names::INT) || has_python(cx, value, names::INDEX) {
        return Ok(None);
    }
    match cx.number(value) {
        Some(Number::Float(float)) => match integer::from_float(float) {
            Some(number) => Ok(Some(number)),
            None if float.is_nan() => Err(cx.value_error("cannot convert float NaN to integer")),
            None => {
                let message = "cannot convert float infinity to integer";
                Err(cx.error(types::OVERFLOW_ERROR, message))
            }
        },
        Some(number @ (Number::Int(_) | Number::Big(_))) => Ok(number.into_big()),
        _ => {
            let name = cx.type_name(value);
            Err(cx.type_error(format!(
                "int() argument must be a string, a bytes-like object or a real number, not '{name}'"
            )))
        }
    }
}

fn from_text<W: World>(cx: &mut Cx<'_, W>, text: &str, shown: &str, base: u32) -> Res<BigInt> {
    if base != 0 && !(2..=36).contains(&base) {
        return Err(cx.value_error("int() base must be >= 2 and <= 36, or 0"));
    }
    let most = match text.len() > DECIMAL_DIGITS_FREE {
        true => cx.digits_max(),
        false => DECIMAL_DIGITS_FREE,
    };
    match read::integer(text, base, most) {
        Ok(number) => Ok(number),
        Err(Unreadable::Invalid) => Err(cx.value_error(format!(
            "invalid literal for int() with base {base}: {shown}"
        ))),
        Err(Unreadable::TooLong(digits)) => Err(cx.value_error(format!(
            "Exceeds the limit ({most} digits) for integer string conversion: value has {digits} digits; use sys.set_int_max_str_digits() to increase the limit"
        ))),
    }
}

/// A built-in number made whole.
///
/// # Errors
/// `OverflowError` and `ValueError` for infinities and NaN, `TypeError` for what is no real number.
pub fn truncate<W: World>(cx: &mut Cx<'_, W>, value: Value, whole: fn(f64) -> f64) -> Res<Flow> {
    match cx.number(value) {
        Some(Number::Float(float)) => {
            let number = from_value(cx, Value::Float(whole(float)), None)?;
            Ok(cx.int(number.unwrap_or_default()).into())
        }
        Some(number @ (Number::Int(_) | Number::Big(_))) => Ok(cx.number_value(number).into()),
        _ => {
            let name = cx.type_name(value);
            Err(cx.type_error(format!("must be real number, not {name}")))
        }
    }
}

/// The integer that a method is called on.
fn this<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<BigInt> {
    match cx.big_int(args.get(0)) {
        Some(number) => Ok(number),
        None => Err(cx.wrong_receiver(args.get(0), types::INT, method)),
    }
}

fn bit_length<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let number = this(cx, args, "bit_length")?;
    Ok(Value::Int(number.bits() as i64).into())
}

fn bit_count<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let number = this(cx, args, "bit_count")?;
    Ok(Value::Int(number.magnitude().count_ones() as i64).into())
}

fn itself<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let number = this(cx, args, "conjugate")?;
    Ok(cx.int(number).into())
}

fn is_integer<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    this(cx, args, "is_integer")?;
    Ok(Value::Bool(true).into())
}

fn as_integer_ratio<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let number = this(cx, args, "as_integer_ratio")?;
    let number = cx.int(number);
    Ok(cx.tuple(vec![number, Value::Int(1)]).into())
}

/// Whether bytes are in little-endian order.
fn little_endian<W: World>(cx: &mut Cx<'_, W>, order: Value, function: &str) -> Res<bool> {
    if order.is_unbound() {
        return Ok(false);
    }
    match cx.string(order).as_deref() {
        Some("big") => Ok(false),
        Some("little") => Ok(true),
        Some(_) => Err(cx.value_error("byteorder must be either 'little' or 'big'")),
        None => {
            let name = cx.type_name(order);
            Err(cx.type_error(format!(
                "{function}() argument 'byteorder' must be str, not {name}"
            )))
        }
    }
}

fn to_bytes<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let number = this(cx, args, "to_bytes")?;
    let length = match args.get(1).given() {
        Some(length) => argument::integer(cx, length)?,
        None => 1,
    };
    let Ok(length) = usize::try_from(length) else {
        return Err(cx.value_error("length argument must be non-negative"));
    };
    cx.reserve(length)?;
    let little = little_endian(cx, args.get(2), "to_bytes")?;
    let signed = cx.quick_truth(args.get(3)).unwrap_or(true);
    if number.is_negative() && !signed {
        return Err(cx.error(
            types::OVERFLOW_ERROR,
            "can't convert negative int to unsigned",
        ));
    }
    let bits = length as u64 * 8;
    let fits = if signed {
        let bound = BigInt::one() << bits.saturating_sub(1);
        bits > 0 && number < bound && number >= -bound || number.is_zero()
    } else {
        number.bits() <= bits
    };
    if !fits {
        return Err(cx.error(types::OVERFLOW_ERROR, "int too big to convert"));
    }
    let mut bytes = number.to_signed_bytes_le();
    let fill = if number.is_negative() { 0xff } else { 0 };
    bytes.resize(length, fill);
    if !little {
        bytes.reverse();
    }
    Ok(cx.bytes(bytes).into())
}

fn from_bytes<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.instance_class(args.get(0), types::INT)?;
    let source = args.get(1);
    let bytes = match super::byte_strings::bytes_from(cx, source, "bytes")? {
        Some(bytes) => bytes,
        None => {
            return cx.in_python(
                "int_from_bytes",
                &[args.get(0), source, args.get(2), args.get(3)],
            );
        }
    };
    let little = little_endian(cx, args.get(2), "from_bytes")?;
    let signed = cx.quick_truth(args.get(3)).unwrap_or(true);
    let number = match (signed, little) {
        (true, true) => BigInt::from_signed_bytes_le(&bytes),
        (true, false) => BigInt::from_signed_bytes_be(&bytes),
        (false, true) => BigInt::from_bytes_le(Sign::Plus, &bytes),
        (false, false) => BigInt::from_bytes_be(Sign::Plus, &bytes),
    };
    if class == types::INT {
        return finish(cx, class, number);
    }
    let number = cx.int(number);
    Ok(Flow::Call(Value::Obj(class), [number].as_slice().into()))
}
