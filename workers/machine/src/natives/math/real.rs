//! Functions of real numbers.

use std::f64::consts::PI;

use num_bigint::{BigInt, Sign};
use num_traits::ToPrimitive;

use super::{domain_error, float_argument, one, pair, range_error, with_floats};
use crate::arith::{Number, precise};
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::argument;
use crate::types;
use crate::value::Value;
use crate::world::World;

macro_rules! functions {
    ($($name:ident, $overflows:literal, $function:expr;)*) => {
        $(
            pub(super) fn $name<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
                one(cx, args, stringify!($name), $overflows, $function)
            }
        )*
    };
}

functions! {
    acos, false, libm::acos;
    acosh, false, libm::acosh;
    asin, false, libm::asin;
    asinh, false, libm::asinh;
    atan, false, libm::atan;
    atanh, false, libm::atanh;
    cbrt, false, libm::cbrt;
    cos, false, libm::cos;
    cosh, true, precise::cosh;
    degrees, false, |x| x * (180.0 / PI);
    erf, false, libm::erf;
    erfc, false, libm::erfc;
    exp, true, precise::exp;
    exp2, true, libm::exp2;
    expm1, true, libm::expm1;
    fabs, false, f64::abs;
    log1p, false, libm::log1p;
    radians, false, |x| x * (PI / 180.0);
    sin, false, libm::sin;
    sinh, true, libm::sinh;
    sqrt, false, f64::sqrt;
    tan, false, libm::tan;
    tanh, false, libm::tanh;
    ulp, false, unit_in_last_place;
}

fn unit_in_last_place(x: f64) -> f64 {
    let x = x.abs();
    if !x.is_finite() {
        return x;
    }
    let above = x.next_up();
    if above.is_infinite() {
        x - x.next_down()
    } else {
        above - x
    }
}

pub(super) fn gamma<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if let Some(x) = float_argument(cx, args.get(0))?
        && x <= 0.0
        && (x == x.floor() || x == f64::NEG_INFINITY)
    {
        return Err(domain_error(cx));
    }
    one(cx, args, "gamma", true, libm::tgamma)
}

pub(super) fn lgamma<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if let Some(x) = float_argument(cx, args.get(0))?
        && x <= 0.0
        && x == x.floor()
        && x.is_finite()
    {
        return Err(domain_error(cx));
    }
    one(cx, args, "lgamma", true, libm::lgamma)
}

pub(super) fn atan2<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match pair(cx, args)? {
        Some((y, x)) => Ok(Value::Float(libm::atan2(y, x)).into()),
        None => with_floats(cx, "atan2", &[args.get(0), args.get(1)]),
    }
}

pub(super) fn copysign<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match pair(cx, args)? {
        Some((x, y)) => Ok(Value::Float(x.copysign(y)).into()),
        None => with_floats(cx, "copysign", &[args.get(0), args.get(1)]),
    }
}

pub(super) fn fmod<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some((x, y)) = pair(cx, args)? else {
        return with_floats(cx, "fmod", &[args.get(0), args.get(1)]);
    };
    let result = x % y;
    if result.is_nan() && !x.is_nan() && !y.is_nan() {
        return Err(domain_error(cx));
    }
    Ok(Value::Float(result).into())
}

pub(super) fn remainder<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some((x, y)) = pair(cx, args)? else {
        return with_floats(cx, "remainder", &[args.get(0), args.get(1)]);
    };
    let result = libm::remainder(x, y);
    if result.is_nan() && !x.is_nan() && !y.is_nan() {
        return Err(domain_error(cx));
    }
    Ok(Value::Float(result).into())
}

pub(super) fn pow<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some((x, y)) = pair(cx, args)? else {
        return with_floats(cx, "pow", &[args.get(0), args.get(1)]);
    };
    let result = precise::pow(x, y);
    if x.is_finite() && y.is_finite() {
        if result.is_nan() || result.is_infinite() && x == 0.0 {
            return Err(domain_error(cx));
        }
        if result.is_infinite() {
            return Err(range_error(cx));
        }
    }
    Ok(Value::Float(result).into())
}

pub(super) fn frexp<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some(x) = float_argument(cx, args.get(0))? else {
        return with_floats(cx, "frexp", &[args.get(0)]);
    };
    let (mantissa, exponent) = if x.is_finite() {
        libm::frexp(x)
    } else {
        (x, 0)
    };
    let exponent = Value::Int(i64::from(exponent));
    Ok(cx.tuple(vec![Value::Float(mantissa), exponent]).into())
}

pub(super) fn ldexp<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some(x) = float_argument(cx, args.get(0))? else {
        return in_floats_first(cx, args);
    };
    let Some(exponent) = cx.big_int(args.get(1)) else {
        return Err(cx.type_error("Expected an int as second argument to ldexp."));
    };
    let limit = 1 << 20;
    let exponent = exponent
        .to_i64()
        .unwrap_or(if exponent.sign() == Sign::Minus {
            -limit
        } else {
            limit
        });
    let result = crate::arith::float::scale(x, exponent);
    if result.is_infinite() && x.is_finite() {
        return Err(range_error(cx));
    }
    Ok(Value::Float(result).into())
}

fn in_floats_first<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.in_python("math_ldexp", &[args.get(0), args.get(1)])
}

pub(super) fn modf<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some(x) = float_argument(cx, args.get(0))? else {
        return with_floats(cx, "modf", &[args.get(0)]);
    };
    let (fraction, whole) = if x.is_infinite() {
        (0.0f64.copysign(x), x)
    } else {
        ((x - x.trunc()).copysign(x), x.trunc())
    };
    Ok(cx
        .tuple(vec![Value::Float(fraction), Value::Float(whole)])
        .into())
}

pub(super) fn nextafter<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some((x, y)) = pair(cx, args)? else {
        return with_floats(cx, "nextafter", &[args.get(0), args.get(1)]);
    };
    let steps = match args.get(2) {
        Value::Unbound | Value::None => 1,
        steps => match cx.big_int(steps) {
            Some(steps) if steps.sign() == Sign::Minus => {
                return Err(cx.value_error("steps must be a non-negative integer"));
            }
            Some(steps) => steps.to_u64().unwrap_or(u64::MAX),
            None => argument::integer(cx, steps)? as u64,
        },
    };
    Ok(Value::Float(stepped(x, y, steps)).into())
}

/// The float so many steps from `x` towards `y`.
fn stepped(x: f64, y: f64, steps: u64) -> f64 {
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    // Floats in order are integers in order once the negative ones are mirrored.
    let place = |float: f64| {
        let bits = float.to_bits() as i64;
        i128::from(if bits < 0 { i64::MIN - bits } else { bits })
    };
    let (from, to) = (place(x), place(y));
    if from == to {
        return if steps == 0 { x } else { y };
    }
    let steps = i128::from(steps);
    let target = if from < to {
        (from + steps).min(to)
    } else {
        (from - steps).max(to)
    };
    if target == to {
        return y;
    }
    let bits = if target < 0 {
        i128::from(i64::MIN) - target
    } else {
        target
    };
    let float = f64::from_bits(bits as i64 as u64);
    if float == 0.0 {
        0.0f64.copysign(x)
    } else {
        float
    }
}

fn test<W: World>(cx: &mut Cx<'_, W>, args: &Args, name: &str, test: fn(f64) -> bool) -> Res<Flow> {
    match float_argument(cx, args.get(0))? {
        Some(x) => Ok(Value::Bool(test(x)).into()),
        None => with_floats(cx, name, &[args.get(0)]),
    }
}

pub(super) fn isfinite<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    test(cx, args, "isfinite", f64::is_finite)
}

pub(super) fn isinf<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    test(cx, args, "isinf", f64::is_infinite)
}

pub(super) fn isnan<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    test(cx, args, "isnan", f64::is_nan)
}

pub(super) fn isclose<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let relative = float_argument(cx, args.get(2).or(Value::Float(1e-9)))?.unwrap_or(1e-9);
    let absolute = float_argument(cx, args.get(3).or(Value::Float(0.0)))?.unwrap_or(0.0);
    if relative < 0.0 || absolute < 0.0 {
        return Err(cx.value_error("tolerances must be non-negative"));
    }
    let Some((a, b)) = pair(cx, args)? else {
        return cx.in_python(
            "math_isclose",
            &[
                args.get(0),
                args.get(1),
                Value::Float(relative),
                Value::Float(absolute),
            ],
        );
    };
    let difference = (a - b).abs();
    let close = a == b
        || a.is_finite()
            && b.is_finite()
            && (difference <= (relative * b).abs()
                || difference <= (relative * a).abs()
                || difference <= absolute);
    Ok(Value::Bool(close).into())
}

/// A logarithm, of integers of any size too.
fn logarithm<W: World>(
    cx: &mut Cx<'_, W>,
    value: Value,
    function: fn(f64) -> f64,
) -> Res<Option<f64>> {
    if let Some(Number::Big(big)) = cx.number(value)
        && big.sign() == Sign::Plus
        && big.to_f64().is_none_or(f64::is_infinite)
    {
        // The logarithm of m * 2**e, where m is a float from 0.5 to 1.
        let exponent = big.bits();
        let mantissa: BigInt = big >> (exponent - 64);
        let mantissa = mantissa.to_f64().unwrap_or(1.0) / 18_446_744_073_709_551_616.0;
        return Ok(Some(function(mantissa) + function(2.0) * exponent as f64));
    }
    let Some(x) = float_argument(cx, value)? else {
        return Ok(None);
    };
    if x <= 0.0 {
        return Err(domain_error(cx));
    }
    Ok(Some(function(x)))
}

pub(super) fn log<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (value, base) = (args.get(0), args.get(1));
    let Some(result) = logarithm(cx, value, precise::log)? else {
        return with_floats(cx, "log", &[value, base].map(|value| value.or(Value::None)));
    };
    let Some(base) = base.given() else {
        return Ok(Value::Float(result).into());
    };
    let Some(base) = logarithm(cx, base, precise::log)? else {
        return with_floats(cx, "log", &[value, args.get(1)]);
    };
    if base == 0.0 {
        return Err(cx.error(types::ZERO_DIVISION_ERROR, "float division by zero"));
    }
    Ok(Value::Float(result / base).into())
}

pub(super) fn log2<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match logarithm(cx, args.get(0), libm::log2)? {
        Some(result) => Ok(Value::Float(result).into()),
        None => with_floats(cx, "log2", &[args.get(0)]),
    }
}

pub(super) fn log10<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match logarithm(cx, args.get(0), precise::log10)? {
        Some(result) => Ok(Value::Float(result).into()),
        None => with_floats(cx, "log10", &[args.get(0)]),
    }
}
