//! `float` and `complex`: their methods.

use num_bigint::BigInt;
use num_integer::Integer;

use super::argument::has_python;
use crate::arith::Number;
use crate::format::{float, quote, read};
use crate::names;
use crate::native::{Args, Cx, Flow, Res};
use crate::object::Body;
use crate::types;
use crate::value::Value;
use crate::world::World;

rows! {
    /// The methods of `float`.
    rows {
        "staticmethod __new__(cls, x=0, /)" = new,
        "is_integer(self, /)" = is_integer,
        "as_integer_ratio(self, /)" = as_integer_ratio,
        "conjugate(self, /)" = itself,
        "hex(self, /)" = hex,
        "classmethod fromhex(cls, string, /)" = fromhex,
    }
    /// The methods of `complex`.
    complex_rows {
        "staticmethod __new__(cls, real=?, imag=?)" = new_complex,
        "conjugate(self, /)" = conjugate,
    }
}

fn new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.instance_class(args.get(0), types::FLOAT)?;
    let value = args.get(1).or(Value::Float(0.0));
    let Some(number) = from_value(cx, value)? else {
        return cx.in_python("new_float", &[Value::Obj(class), value]);
    };
    if class == types::FLOAT {
        return Ok(Value::Float(number).into());
    }
    Ok(cx.make_instance(class, Body::Float(number)).into())
}

/// The float that a value is read as; `None` if Python code must convert it.
fn from_value<W: World>(cx: &mut Cx<'_, W>, value: Value) -> Res<Option<f64>> {
    let text = match cx.string(value) {
        Some(text) => Some((text.clone(), quote::quote(&text))),
        None => cx.byte_content(value).map(|bytes| {
            let text = bytes.iter().map(|byte| char::from(*byte)).collect();
            (text, quote::quote_bytes(&bytes))
        }),
    };
    if let Some((text, shown)) = text {
        return match read::float(&text) {
            Some(number) => Ok(Some(number)),
            None => Err(cx.value_error(format!("could not convert string to float: {shown}"))),
        };
    }
    if has_python(cx, value, names::FLOAT) || has_python(cx, value, names::INDEX) {
        return Ok(None);
    }
    match cx.number(value).map(|number| number.to_float()) {
        Some(Ok(Some(number))) => Ok(Some(number)),
        Some(Err(fault)) => Err(cx.fault(fault)),
        _ => {
            let name = cx.type_name(value);
            Err(cx.type_error(format!(
                "float() argument must be a string or a real number, not '{name}'"
            )))
        }
    }
}

/// The float that a method is called on.
fn this<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<f64> {
    match cx.number(args.get(0)) {
        Some(Number::Float(number)) => Ok(number),
        _ => Err(cx.wrong_receiver(args.get(0), types::FLOAT, method)),
    }
}

fn is_integer<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let number = this(cx, args, "is_integer")?;
    Ok(Value::Bool(number.is_finite() && number.fract() == 0.0).into())
}

fn itself<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    Ok(Value::Float(this(cx, args, "conjugate")?).into())
}

fn hex<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let number = this(cx, args, "hex")?;
    Ok(cx.str(float::hex(number)).into())
}

fn fromhex<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.instance_class(args.get(0), types::FLOAT)?;
    let Some(text) = cx.string(args.get(1)) else {
        return Err(cx.type_error("bad argument type for built-in operation"));
    };
    let number = match read::hexadecimal_float(&text) {
        Some(number) if number.is_infinite() && !text.to_ascii_lowercase().contains("inf") => {
            let message = "hexadecimal value too large to represent as a float";
            return Err(cx.error(types::OVERFLOW_ERROR, message));
        }
        Some(number) => Value::Float(number),
        None => return Err(cx.value_error("invalid hexadecimal floating-point string")),
    };
    if class == types::FLOAT {
        return Ok(number.into());
    }
    Ok(Flow::Call(Value::Obj(class), [number].as_slice().into()))
}

fn as_integer_ratio<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let number = this(cx, args, "as_integer_ratio")?;
    if number.is_nan() {
        return Err(cx.value_error("cannot convert NaN to integer ratio"));
    }
    if number.is_infinite() {
        let message = "cannot convert Infinity to integer ratio";
        return Err(cx.error(types::OVERFLOW_ERROR, message));
    }
    let (numerator, denominator) = ratio(number);
    let (numerator, denominator) = (cx.int(numerator), cx.int(denominator));
    Ok(cx.tuple(vec![numerator, denominator]).into())
}

/// The fraction in lowest terms that a finite float is.
pub fn ratio(number: f64) -> (BigInt, BigInt) {
    let (mantissa, exponent) = libm::frexp(number);
    // 53 bits of mantissa make it an integer.
    let numerator = BigInt::from(libm::ldexp(mantissa, 53) as i64);
    let power = exponent - 53;
    let one = BigInt::from(1);
    let (numerator, denominator) = if power >= 0 {
        (numerator << power, one)
    } else {
        (numerator, one << -power)
    };
    let divisor = numerator.gcd(&denominator);
    (numerator / &divisor, denominator / divisor)
}

fn new_complex<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.instance_class(args.get(0), types::COMPLEX)?;
    let (re, im) = (args.get(1), args.get(2));
    if let Some(text) = cx.string(re) {
        if !im.is_unbound() {
            return Err(cx.type_error("complex() can't take second arg if first is a string"));
        }
        return match read::complex(&text) {
            Some((re, im)) => finish_complex(cx, class, re, im),
            None => Err(cx.value_error("complex() arg is a malformed string")),
        };
    }
    if cx.string(im).is_some() {
        return Err(cx.type_error("complex() second arg can't be a string"));
    }
    for value in [re, im] {
        let converts = [names::COMPLEX, names::FLOAT, names::INDEX]
            .iter()
            .any(|name| has_python(cx, value, *name));
        if converts {
            let (re, im) = (re.or(Value::Int(0)), im.or(Value::Int(0)));
            return cx.in_python("new_complex", &[Value::Obj(class), re, im]);
        }
    }
    let mut parts = [(0.0, 0.0); 2];
    for (at, value) in [re, im].into_iter().enumerate() {
        let Some(value) = value.given() else { continue };
        parts[at] = match cx.number(value) {
            Some(Number::Complex(re, im)) => (re, im),
            Some(number) => match number.to_float() {
                Ok(number) => (number.unwrap_or(0.0), 0.0),
                Err(fault) => return Err(cx.fault(fault)),
            },
            None => {
                let name = cx.type_name(value);
                return Err(cx.type_error(if at == 0 {
                    format!("complex() first argument must be a string or a number, not '{name}'")
                } else {
                    format!("complex() second argument must be a number, not '{name}'")
                }));
            }
        };
    }
    let [(a, b), (c, d)] = parts;
    // A part that only a complex argument has is not added where there is none: `-0.0` stays.
    let re_is_complex = matches!(cx.number(re), Some(Number::Complex(..)));
    let im = match (args.get(2).is_unbound(), re_is_complex) {
        (true, _) => b,
        (false, true) => b + c,
        (false, false) => c,
    };
    finish_complex(cx, class, a - d, im)
}

fn finish_complex<W: World>(
    cx: &mut Cx<'_, W>,
    class: crate::value::ObjectId,
    re: f64,
    im: f64,
) -> Res<Flow> {
    if class == types::COMPLEX {
        return Ok(cx.make(class, Body::Complex(re, im)).into());
    }
    Ok(cx.make_instance(class, Body::Complex(re, im)).into())
}

fn conjugate<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match cx.number(args.get(0)) {
        Some(Number::Complex(re, im)) => Ok(cx.make(types::COMPLEX, Body::Complex(re, -im)).into()),
        _ => Err(cx.wrong_receiver(args.get(0), types::COMPLEX, "conjugate")),
    }
}
