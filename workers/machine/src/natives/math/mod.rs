//! `_math`: what `math` computes.
//!
//! All functions come from the crate `libm`, so that native and WebAssembly builds give the same digits.

mod real;
mod sums;
mod whole;

use super::argument::has_python;
use crate::names;
use crate::native::{Args, Cx, Flow, Raised, Res};
use crate::types;
use crate::value::Value;
use crate::world::World;

rows! {
    /// The functions of `_math`.
    rows {
        "acos(x, /)" = real::acos,
        "acosh(x, /)" = real::acosh,
        "asin(x, /)" = real::asin,
        "asinh(x, /)" = real::asinh,
        "atan(x, /)" = real::atan,
        "atanh(x, /)" = real::atanh,
        "cbrt(x, /)" = real::cbrt,
        "cos(x, /)" = real::cos,
        "cosh(x, /)" = real::cosh,
        "degrees(x, /)" = real::degrees,
        "erf(x, /)" = real::erf,
        "erfc(x, /)" = real::erfc,
        "exp(x, /)" = real::exp,
        "exp2(x, /)" = real::exp2,
        "expm1(x, /)" = real::expm1,
        "fabs(x, /)" = real::fabs,
        "gamma(x, /)" = real::gamma,
        "lgamma(x, /)" = real::lgamma,
        "log1p(x, /)" = real::log1p,
        "radians(x, /)" = real::radians,
        "sin(x, /)" = real::sin,
        "sinh(x, /)" = real::sinh,
        "sqrt(x, /)" = real::sqrt,
        "tan(x, /)" = real::tan,
        "tanh(x, /)" = real::tanh,
        "ulp(x, /)" = real::ulp,
        "atan2(y, x, /)" = real::atan2,
        "copysign(x, y, /)" = real::copysign,
        "fmod(x, y, /)" = real::fmod,
        "pow(x, y, /)" = real::pow,
        "remainder(x, y, /)" = real::remainder,
        "frexp(x, /)" = real::frexp,
        "ldexp(x, i, /)" = real::ldexp,
        "modf(x, /)" = real::modf,
        "nextafter(x, y, /, *, steps=None)" = real::nextafter,
        "isfinite(x, /)" = real::isfinite,
        "isinf(x, /)" = real::isinf,
        "isnan(x, /)" = real::isnan,
        "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)" = real::isclose,
        "log(x, base=?, /)" = real::log,
        "log2(x, /)" = real::log2,
        "log10(x, /)" = real::log10,
        "ceil(x, /)" = whole::ceil,
        "floor(x, /)" = whole::floor,
        "trunc(x, /)" = whole::trunc,
        "comb(n, k, /)" = whole::comb,
        "factorial(n, /)" = whole::factorial,
        "gcd(*integers)" = whole::gcd,
        "isqrt(n, /)" = whole::isqrt,
        "lcm(*integers)" = whole::lcm,
        "perm(n, k=None, /)" = whole::perm,
        "dist(p, q, /)" = sums::dist,
        "fsum(seq, /)" = sums::fsum,
        "hypot(*coordinates)" = sums::hypot,
        "prod(iterable, /, *, start=1)" = sums::prod,
        "sumprod(p, q, /)" = sums::sumprod,
    }
}

fn domain_error<W: World>(cx: &mut Cx<'_, W>) -> Raised {
    cx.value_error("math domain error")
}

fn range_error<W: World>(cx: &mut Cx<'_, W>) -> Raised {
    cx.error(types::OVERFLOW_ERROR, "math range error")
}

/// The float that an argument is; `None` if Python code must convert it.
fn float_argument<W: World>(cx: &mut Cx<'_, W>, value: Value) -> Res<Option<f64>> {
    if let Value::Float(float) = value {
        return Ok(Some(float));
    }
    match cx.number(value).map(|number| number.to_float()) {
        Some(Ok(Some(float))) => Ok(Some(float)),
        Some(Err(fault)) => Err(cx.fault(fault)),
        _ if has_python(cx, value, names::FLOAT) || has_python(cx, value, names::INDEX) => Ok(None),
        _ => {
            let name = cx.type_name(value);
            Err(cx.type_error(format!("must be real number, not {name}")))
        }
    }
}

/// The same call with arguments that Python code has made floats.
fn with_floats<W: World>(cx: &mut Cx<'_, W>, name: &str, args: &[Value]) -> Res<Flow> {
    let name = cx.str(name);
    let args = cx.tuple(args.to_vec());
    cx.in_python("math_call", &[name, args])
}

/// A function of one float. CPython's `math_1`: a NaN out of nothing is outside the domain; an infinity out of a finite
/// number is too large, or outside the domain if the function cannot overflow.
fn one<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    name: &str,
    overflows: bool,
    function: fn(f64) -> f64,
) -> Res<Flow> {
    let Some(x) = float_argument(cx, args.get(0))? else {
        return with_floats(cx, name, &[args.get(0)]);
    };
    let result = function(x);
    if result.is_nan() && !x.is_nan() {
        return Err(domain_error(cx));
    }
    if result.is_infinite() && x.is_finite() {
        return Err(if overflows {
            range_error(cx)
        } else {
            domain_error(cx)
        });
    }
    Ok(Value::Float(result).into())
}

/// Two float arguments; `None` if Python code must convert one.
fn pair<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Option<(f64, f64)>> {
    let (Some(x), Some(y)) = (
        float_argument(cx, args.get(0))?,
        float_argument(cx, args.get(1))?,
    ) else {
        return Ok(None);
    };
    Ok(Some((x, y)))
}
