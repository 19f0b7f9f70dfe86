//! Functions of integers.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};
use syntax::code::Binary;

use crate::arith::Fault;
use crate::arith::integer::{INTEGER_BITS_MAX, affordable, words};
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::integers::truncate;
use crate::types;
use crate::value::Value;
use crate::world::World;

fn made_whole<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    name: &str,
    whole: fn(f64) -> f64,
) -> Res<Flow> {
    if cx.is_user_object(args.get(0)) {
        let name = cx.str(name);
        return cx.in_python("math_whole", &[name, args.get(0)]);
    }
    truncate(cx, args.get(0), whole)
}

pub(super) fn ceil<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    made_whole(cx, args, "ceil", f64::ceil)
}

pub(super) fn floor<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    made_whole(cx, args, "floor", f64::floor)
}

pub(super) fn trunc<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if let Value::Obj(_) = args.get(0)
        && cx.number(args.get(0)).is_none()
        && !cx.is_user_object(args.get(0))
    {
        let name = cx.type_name(args.get(0));
        return Err(cx.type_error(format!("type {name} doesn't define __trunc__ method")));
    }
    made_whole(cx, args, "trunc", f64::trunc)
}

/// An argument that must be an integer.
fn integer<W: World>(cx: &mut Cx<'_, W>, value: Value) -> Res<BigInt> {
    match cx.big_int(value) {
        Some(number) => Ok(number),
        None => Err(cx.not_an_integer(value)),
    }
}

pub(super) fn gcd<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let mut result = BigInt::zero();
    for value in args.rest {
        let number = integer(cx, *value)?;
        result = greatest_common_divisor(cx, result, number)?;
    }
    Ok(cx.int(result).into())
}

/// Integers of more bits than this are divided rather than halved bit by bit.
const HALVED_BITS_MAX: u64 = 1 << 10;

/// `gcd(a, b)` by Euclid's algorithm down to a size for which the library's own is faster.
fn greatest_common_divisor<W: World>(
    cx: &mut Cx<'_, W>,
    mut a: BigInt,
    mut b: BigInt,
) -> Res<BigInt> {
    let mut step = 0;
    while b.bits().min(a.bits()) > HALVED_BITS_MAX {
        cx.look_up(step)?;
        step += 1;
        let rest = cx.binary_integers(Binary::Remainder, &a, &b)?;
        (a, b) = (b, rest);
    }
    Ok(a.gcd(&b))
}

pub(super) fn lcm<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let mut result = BigInt::one();
    for value in args.rest {
        let number = integer(cx, *value)?;
        if result.bits() + number.bits() > INTEGER_BITS_MAX {
            return Err(cx.fault(Fault::Memory));
        }
        if result.is_zero() || number.is_zero() {
            result = BigInt::zero();
            continue;
        }
        let common = greatest_common_divisor(cx, result.clone(), number.clone())?;
        result *= cx.binary_integers(Binary::FloorDivide, &number, &common)?;
    }
    Ok(cx.int(result.abs()).into())
}

pub(super) fn isqrt<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let number = integer(cx, args.get(0))?;
    if number.is_negative() {
        return Err(cx.value_error("isqrt() argument must be nonnegative"));
    }
    // Newton's method divides about this often.
    const DIVISIONS: u64 = 16;
    let steps = words(&number).saturating_mul(words(&number));
    affordable(steps.saturating_mul(DIVISIONS)).map_err(|fault| cx.fault(fault))?;
    Ok(cx.int(number.sqrt()).into())
}

/// The product of the integers from `first` to `last`, halves first so that factors are of like size.
fn product(first: u64, last: u64) -> BigInt {
    if first > last {
        return BigInt::one();
    }
    if last - first < 8 {
        return (first..=last).fold(BigInt::one(), |product, factor| product * factor);
    }
    let middle = first + (last - first) / 2;
    product(first, middle) * product(middle + 1, last)
}

pub(super) fn factorial<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let number = integer(cx, args.get(0))?;
    if number.is_negative() {
        return Err(cx.value_error("factorial() not defined for negative values"));
    }
    let Some(number) = number.to_i64() else {
        let message = "factorial() argument should not exceed 9223372036854775807";
        return Err(cx.error(types::OVERFLOW_ERROR, message));
    };
    let number = number as u64;
    let bits = number.saturating_mul(u64::from(64 - number.leading_zeros()));
    if bits > INTEGER_BITS_MAX {
        return Err(cx.fault(Fault::Memory));
    }
    Ok(cx.int(product(2, number)).into())
}

/// The arguments of `comb` and `perm`: `None` where the answer is 0.
fn choice<W: World>(cx: &mut Cx<'_, W>, n: Value, k: Value) -> Res<Option<(BigInt, BigInt)>> {
    let (n, k) = (integer(cx, n)?, integer(cx, k)?);
    if n.is_negative() {
        return Err(cx.value_error("n must be a non-negative integer"));
    }
    if k.is_negative() {
        return Err(cx.value_error("k must be a non-negative integer"));
    }
    Ok((k <= n).then_some((n, k)))
}

/// `n * (n - 1) * …`, so many factors.
fn falling<W: World>(cx: &mut Cx<'_, W>, n: &BigInt, factors: &BigInt) -> Res<BigInt> {
    let bits = factors
        .to_u64()
        .map(|factors| factors.saturating_mul(n.bits()));
    let (Some(factors), Some(bits)) = (factors.to_u64(), bits) else {
        return Err(cx.fault(Fault::Memory));
    };
    if bits > INTEGER_BITS_MAX {
        return Err(cx.fault(Fault::Memory));
    }
    Ok(match n.to_u64() {
        Some(_) if factors == 0 => BigInt::one(),
        Some(n) => product(n - factors + 1, n),
        None => (0..factors).fold(BigInt::one(), |product, at| product * (n - at)),
    })
}

pub(super) fn comb<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some((n, k)) = choice(cx, args.get(0), args.get(1))? else {
        return Ok(Value::Int(0).into());
    };
    let rest = &n - &k;
    let k = k.min(rest);
    let (ordered, orders) = (falling(cx, &n, &k)?, falling(cx, &k, &k)?);
    let ways = cx.binary_integers(Binary::FloorDivide, &ordered, &orders)?;
    Ok(cx.int(ways).into())
}

pub(super) fn perm<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if matches!(args.get(1), Value::Unbound | Value::None) {
        return factorial(cx, args);
    }
    let Some((n, k)) = choice(cx, args.get(0), args.get(1))? else {
        return Ok(Value::Int(0).into());
    };
    let ways = falling(cx, &n, &k)?;
    Ok(cx.int(ways).into())
}
