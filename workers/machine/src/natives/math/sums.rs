//! Functions of many numbers.

use syntax::code::Binary;

use super::{float_argument, range_error};
use crate::native::{Args, Cx, Flow, Res};
use crate::value::Value;
use crate::world::World;

/// The floats that an iterable gives; `None` if Python code must iterate or convert.
fn floats<W: World>(cx: &mut Cx<'_, W>, iterable: Value) -> Res<Option<Vec<f64>>> {
    let Some(items) = cx.quick_items(iterable)? else {
        return Ok(None);
    };
    let mut floats = Vec::with_capacity(items.len());
    for item in items {
        match float_argument(cx, item)? {
            Some(float) => floats.push(float),
            None => return Ok(None),
        }
    }
    Ok(Some(floats))
}

pub(super) fn fsum<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some(numbers) = floats(cx, args.get(0))? else {
        return cx.in_python("math_fsum", &[args.get(0)]);
    };
    let special: f64 = numbers.iter().filter(|number| !number.is_finite()).sum();
    if numbers.iter().any(|number| !number.is_finite()) {
        if special.is_nan() && !numbers.iter().any(|number| number.is_nan()) {
            return Err(cx.value_error("-inf + inf in fsum"));
        }
        return Ok(Value::Float(special).into());
    }
    match exact_sum(&numbers) {
        Some(sum) => Ok(Value::Float(sum).into()),
        None => {
            let message = "intermediate overflow in fsum";
            Err(cx.error(crate::types::OVERFLOW_ERROR, message))
        }
    }
}

/// The sum of finite numbers, rounded once: Shewchuk's algorithm with partial sums that do not overlap, as in CPython.
/// `None` if a partial sum overflows.
fn exact_sum(numbers: &[f64]) -> Option<f64> {
    let mut partials: Vec<f64> = Vec::new();
    for number in numbers {
        let mut x = *number;
        let mut kept = 0;
        for at in 0..partials.len() {
            let mut y = partials[at];
            if x.abs() < y.abs() {
                (x, y) = (y, x);
            }
            let high = x + y;
            let low = y - (high - x);
            if low != 0.0 {
                partials[kept] = low;
                kept += 1;
            }
            x = high;
        }
        if !x.is_finite() {
            return None;
        }
        partials.truncate(kept);
        if x != 0.0 {
            partials.push(x);
        }
    }
    let Some(mut high) = partials.pop() else {
        return Some(0.0);
    };
    let mut low = 0.0;
    while let Some(y) = partials.pop() {
        let x = high;
        high = x + y;
        low = y - (high - x);
        if low != 0.0 {
            break;
        }
    }
    // Half-way cases go where the next partial sum points.
    if let Some(next) = partials.last()
        && (low < 0.0 && *next < 0.0 || low > 0.0 && *next > 0.0)
    {
        let y = low * 2.0;
        let x = high + y;
        if y == x - high {
            high = x;
        }
    }
    Some(high)
}

/// The Euclidean length of a vector, infinite where it is too large, nearly always correctly rounded: squares are summed with their rounding errors.
fn norm(coordinates: &[f64]) -> f64 {
    let largest = coordinates.iter().fold(0.0f64, |most, x| most.max(x.abs()));
    if coordinates.iter().any(|x| x.is_infinite()) {
        return f64::INFINITY;
    }
    if coordinates.iter().any(|x| x.is_nan()) {
        return f64::NAN;
    }
    if largest == 0.0 {
        return 0.0;
    }
    if let [x] = coordinates {
        return x.abs();
    }
    let (_, exponent) = libm::frexp(largest);
    let exponent = i64::from(exponent);
    let (mut sum, mut error) = (0.0f64, 0.0f64);
    for x in coordinates {
        let x = crate::arith::float::scale(*x, -exponent);
        let square = x * x;
        let square_error = libm::fma(x, x, -square);
        let total = sum + square;
        let part = if sum >= square {
            (sum - total) + square
        } else {
            (square - total) + sum
        };
        error += part + square_error;
        sum = total;
    }
    let root = (sum + error).sqrt();
    // One step of Newton's method on the exact remainder.
    let square = root * root;
    let square_error = libm::fma(root, root, -square);
    let rest = (sum - square) - square_error + error;
    crate::arith::float::scale(root + rest / (2.0 * root), exponent)
}

pub(super) fn hypot<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let coordinates = cx.tuple(args.rest.to_vec());
    match floats(cx, coordinates)? {
        Some(coordinates) => Ok(Value::Float(norm(&coordinates)).into()),
        None => super::with_floats(cx, "hypot", args.rest),
    }
}

pub(super) fn dist<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (Some(p), Some(q)) = (floats(cx, args.get(0))?, floats(cx, args.get(1))?) else {
        return cx.in_python("math_dist", &[args.get(0), args.get(1)]);
    };
    if p.len() != q.len() {
        return Err(cx.value_error("both points must have the same number of dimensions"));
    }
    let differences: Vec<f64> = p.iter().zip(&q).map(|(a, b)| (a - b).abs()).collect();
    Ok(Value::Float(norm(&differences)).into())
}

pub(super) fn prod<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let start = args.get(1).or(Value::Int(1));
    let Some(items) = cx.quick_items(args.get(0))? else {
        return cx.in_python("math_prod", &[args.get(0), start]);
    };
    let mut product = start;
    for item in &items {
        let user = cx.is_user_object(product) || cx.is_user_object(*item);
        let next = if user {
            None
        } else {
            cx.binary(Binary::Multiply, product, *item)?
        };
        match next {
            Some(next) => product = next,
            None => return cx.in_python("math_prod", &[args.get(0), start]),
        }
    }
    Ok(product.into())
}

pub(super) fn sumprod<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let in_order = |cx: &mut Cx<'_, W>| cx.in_python("math_sumprod", &[args.get(0), args.get(1)]);
    let (Some(p), Some(q)) = (cx.quick_items(args.get(0))?, cx.quick_items(args.get(1))?) else {
        return in_order(cx);
    };
    if p.len() != q.len() {
        return Err(cx.value_error("Inputs are not the same length"));
    }
    if p.iter()
        .chain(&q)
        .any(|value| matches!(value, Value::Float(_)))
    {
        let (Some(a), Some(b)) = (floats(cx, args.get(0))?, floats(cx, args.get(1))?) else {
            return in_order(cx);
        };
        // Products with their rounding errors, summed exactly.
        let terms: Vec<f64> = a
            .iter()
            .zip(&b)
            .flat_map(|(x, y)| {
                let high = x * y;
                [high, libm::fma(*x, *y, -high)]
            })
            .collect();
        return match exact_sum(&terms) {
            Some(sum) => Ok(Value::Float(sum).into()),
            None => Err(range_error(cx)),
        };
    }
    let mut sum = Value::Int(0);
    for (a, b) in p.iter().zip(&q) {
        let Some(term) = cx.binary(Binary::Multiply, *a, *b)? else {
            return in_order(cx);
        };
        match cx.binary(Binary::Add, sum, term)? {
            Some(next) => sum = next,
            None => return in_order(cx),
        }
    }
    Ok(sum.into())
}
