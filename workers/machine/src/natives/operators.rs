//! The special methods of built-in values: what `int.__add__(a, b)` and `super().__repr__()` call.
//!
//! The interpreter itself computes without them and gets here only by name. They follow the rules of the built-in
//! class, whatever a derived class overrides.

use syntax::code::{Binary, Compare, Unary};

use super::argument::plain;
use crate::arith::Number;
use crate::native::{Args, Cx, Flow, Res};
use crate::object::Body;
use crate::types;
use crate::value::Value;
use crate::world::World;

macro_rules! binary_methods {
    ($($name:ident, $reflected:ident = $op:ident;)*) => {
        $(
            fn $name<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
                binary(cx, Binary::$op, args.get(0), args.get(1))
            }
            fn $reflected<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
                binary(cx, Binary::$op, args.get(1), args.get(0))
            }
        )*
    };
}

binary_methods! {
    add, radd = Add;
    subtract, rsubtract = Subtract;
    multiply, rmultiply = Multiply;
    true_divide, rtrue_divide = TrueDivide;
    floor_divide, rfloor_divide = FloorDivide;
    remainder, rremainder = Remainder;
    power, rpower = Power;
    left_shift, rleft_shift = LeftShift;
    right_shift, rright_shift = RightShift;
    and, rand = And;
    or, ror = Or;
    xor, rxor = Xor;
}

macro_rules! inplace_methods {
    ($($name:ident = $op:ident;)*) => {
        $(
            fn $name<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
                match cx.inplace(Binary::$op, args.get(0), args.get(1))? {
                    Some(done) => Ok(done.into()),
                    None => inplace_in_python(cx, Binary::$op, args),
                }
            }
        )*
    };
}

inplace_methods! {
    iadd = Add;
    imultiply = Multiply;
    iand = And;
    ior = Or;
    ixor = Xor;
    isubtract = Subtract;
}

macro_rules! compare_methods {
    ($($name:ident = $op:ident;)*) => {
        $(
            fn $name<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
                compare(cx, Compare::$op, args.get(0), args.get(1))
            }
        )*
    };
}

compare_methods! {
    less = Less;
    less_equal = LessEqual;
    equal = Equal;
    not_equal = NotEqual;
    greater = Greater;
    greater_equal = GreaterEqual;
}

rows! {
    /// Of integers.
    integer_rows {
        "__and__(self, value, /)" = and, "__rand__(self, value, /)" = rand,
        "__or__(self, value, /)" = or, "__ror__(self, value, /)" = ror,
        "__xor__(self, value, /)" = xor, "__rxor__(self, value, /)" = rxor,
        "__lshift__(self, value, /)" = left_shift, "__rlshift__(self, value, /)" = rleft_shift,
        "__rshift__(self, value, /)" = right_shift, "__rrshift__(self, value, /)" = rright_shift,
        "__invert__(self, /)" = invert, "__index__(self, /)" = itself,
        "__repr__(self, /)" = integer_repr,
    }
    /// Of all numbers.
    number_rows {
        "__add__(self, value, /)" = add, "__radd__(self, value, /)" = radd,
        "__sub__(self, value, /)" = subtract, "__rsub__(self, value, /)" = rsubtract,
        "__mul__(self, value, /)" = multiply, "__rmul__(self, value, /)" = rmultiply,
        "__truediv__(self, value, /)" = true_divide, "__rtruediv__(self, value, /)" = rtrue_divide,
        "__pow__(self, value, mod=None, /)" = power_modulo, "__rpow__(self, value, mod=None, /)" = rpower,
        "__neg__(self, /)" = negative, "__pos__(self, /)" = positive, "__abs__(self, /)" = absolute,
        "__bool__(self, /)" = truth,
    }
    /// Of integers and floats.
    real_rows {
        "__floordiv__(self, value, /)" = floor_divide, "__rfloordiv__(self, value, /)" = rfloor_divide,
        "__mod__(self, value, /)" = remainder, "__rmod__(self, value, /)" = rremainder,
        "__divmod__(self, value, /)" = divide_modulo, "__rdivmod__(self, value, /)" = rdivide_modulo,
        "__int__(self, /)" = truncated, "__trunc__(self, /)" = truncated, "__float__(self, /)" = float,
        "__floor__(self, /)" = floor, "__ceil__(self, /)" = ceil, "__round__(self, ndigits=None, /)" = round,
    }
    /// Of everything that can be ordered.
    order_rows {
        "__lt__(self, value, /)" = less, "__le__(self, value, /)" = less_equal,
        "__gt__(self, value, /)" = greater, "__ge__(self, value, /)" = greater_equal,
    }
    /// Of everything that is compared by content.
    equality_rows {
        "__eq__(self, value, /)" = equal, "__ne__(self, value, /)" = not_equal,
    }
    /// Of everything immutable that is compared by content.
    hash_rows {
        "__hash__(self, /)" = hash,
    }
    /// Of sequences.
    sequence_rows {
        "__add__(self, value, /)" = add, "__mul__(self, value, /)" = multiply,
        "__rmul__(self, value, /)" = multiply,
    }
    /// Of lists and mutable bytes.
    mutable_sequence_rows {
        "__iadd__(self, value, /)" = iadd, "__imul__(self, value, /)" = imultiply,
    }
    /// Of strings and bytes.
    percent_rows {
        "__mod__(self, value, /)" = remainder,
    }
    /// Of sets and frozen sets.
    set_rows {
        "__and__(self, value, /)" = and, "__rand__(self, value, /)" = rand,
        "__or__(self, value, /)" = or, "__ror__(self, value, /)" = ror,
        "__sub__(self, value, /)" = subtract, "__rsub__(self, value, /)" = rsubtract,
        "__xor__(self, value, /)" = xor, "__rxor__(self, value, /)" = rxor,
    }
    /// Of sets.
    mutable_set_rows {
        "__iand__(self, value, /)" = iand, "__ior__(self, value, /)" = ior,
        "__isub__(self, value, /)" = isubtract, "__ixor__(self, value, /)" = ixor,
    }
    /// Of dictionaries.
    dict_rows {
        "__or__(self, value, /)" = or, "__ror__(self, value, /)" = ror, "__ior__(self, value, /)" = ior,
    }
    /// Of strings.
    text_rows {
        "__str__(self, /)" = itself, "__format__(self, spec, /)" = format,
    }
    /// Of everything that is shown by content.
    repr_rows {
        "__repr__(self, /)" = content_repr,
    }
    /// Of numbers.
    format_rows {
        "__format__(self, spec, /)" = format,
    }
}

fn binary<W: World>(cx: &mut Cx<'_, W>, op: Binary, a: Value, b: Value) -> Res<Flow> {
    Ok(cx.binary(op, a, b)?.unwrap_or(Value::NotImplemented).into())
}

/// What takes any iterable for the other operand.
fn inplace_in_python<W: World>(cx: &mut Cx<'_, W>, op: Binary, args: &Args) -> Res<Flow> {
    let function = match (
        op,
        cx.with_body(args.get(0), |body| matches!(body, Body::List(_))),
    ) {
        (Binary::Add, Some(true)) => "list_iadd",
        (Binary::Or, Some(false)) if cx.is_instance(args.get(0), types::DICT) => "dict_ior",
        _ => return Ok(Value::NotImplemented.into()),
    };
    cx.in_python(function, &[args.get(0), args.get(1)])
}

fn power_modulo<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if args.get(2).or(Value::None).is_none() {
        return power(cx, args);
    }
    if (0..3).any(|at| cx.big_int(args.get(at)).is_none()) {
        return Ok(Value::NotImplemented.into());
    }
    let parts = [0, 1, 2].map(|at| plain(cx, args.get(at)));
    super::builtins_text::power_of(cx, parts)
}

fn content_repr<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    builtin_repr(cx, args.get(0))
}

/// That of an integer is a number for `True` as well.
fn integer_repr<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match args.get(0) {
        Value::Bool(truth) => builtin_repr(cx, Value::Int(i64::from(truth))),
        other => builtin_repr(cx, other),
    }
}

fn compare<W: World>(cx: &mut Cx<'_, W>, op: Compare, a: Value, b: Value) -> Res<Flow> {
    let (a, b) = (plain(cx, a), plain(cx, b));
    if matches!(op, Compare::Equal | Compare::NotEqual) {
        if !comparable(cx, a, b) {
            return Ok(Value::NotImplemented.into());
        }
        return match cx.quick_equal(a, b) {
            Some(equal) => Ok(Value::Bool(equal == (op == Compare::Equal)).into()),
            None => {
                let name = if op == Compare::Equal {
                    "equal"
                } else {
                    "unequal"
                };
                cx.in_python(name, &[a, b])
            }
        };
    }
    let result = cx.compare(op, a, b)?;
    Ok(result.map_or(Value::NotImplemented, Value::Bool).into())
}

/// Whether two values are of kinds that are compared by content with each other.
fn comparable<W: World>(cx: &Cx<'_, W>, a: Value, b: Value) -> bool {
    let rank = |value: Value| {
        cx.number(value).map(|number| match number {
            Number::Int(_) | Number::Big(_) => 0,
            Number::Float(_) => 1,
            Number::Complex(..) => 2,
        })
    };
    if let Some(left) = rank(a) {
        // A number knows those of its own kind and simpler ones.
        return rank(b).is_some_and(|right| right <= left);
    }
    let kind = |body: &Body| match body {
        Body::Bytes(_) | Body::ByteArray(_) => Some(0),
        Body::Set(_) | Body::FrozenSet(_) => Some(1),
        Body::Str(_) => Some(2),
        Body::Tuple(_) => Some(3),
        Body::List(_) => Some(4),
        Body::Dict(_) => Some(5),
        Body::Range(_) => Some(6),
        Body::Slice(_) => Some(7),
        Body::View(_) => Some(8),
        _ => None,
    };
    let left = cx.with_body(a, kind).flatten();
    left.is_some() && left == cx.with_body(b, kind).flatten()
}

fn unary<W: World>(cx: &mut Cx<'_, W>, op: Unary, value: Value) -> Res<Flow> {
    let value = plain(cx, value);
    Ok(cx.unary(op, value)?.unwrap_or(Value::NotImplemented).into())
}

fn invert<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    unary(cx, Unary::Invert, args.get(0))
}

fn negative<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    unary(cx, Unary::Negative, args.get(0))
}

fn positive<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    unary(cx, Unary::Positive, args.get(0))
}

fn absolute<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let value = plain(cx, args.get(0));
    super::builtins_text::absolute_value(cx, value)
}

fn itself<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    Ok(plain(cx, args.get(0)).into())
}

fn truth<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let value = plain(cx, args.get(0));
    Ok(Value::Bool(cx.quick_truth(value).unwrap_or(true)).into())
}

fn float<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match cx.number(args.get(0)).map(|number| number.to_float()) {
        Some(Ok(Some(float))) => Ok(Value::Float(float).into()),
        Some(Err(fault)) => Err(cx.fault(fault)),
        _ => Ok(Value::NotImplemented.into()),
    }
}

fn truncated<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    super::integers::truncate(cx, args.get(0), f64::trunc)
}

fn floor<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    super::integers::truncate(cx, args.get(0), f64::floor)
}

fn ceil<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    super::integers::truncate(cx, args.get(0), f64::ceil)
}

fn round<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let value = plain(cx, args.get(0));
    super::builtins_text::rounded(cx, value, args.get(1))
}

fn divide_modulo<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let pair = super::builtins_text::quotient_and_rest(cx, args.get(0), args.get(1))?;
    Ok(pair.unwrap_or(Value::NotImplemented).into())
}

fn rdivide_modulo<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let pair = super::builtins_text::quotient_and_rest(cx, args.get(1), args.get(0))?;
    Ok(pair.unwrap_or(Value::NotImplemented).into())
}

fn hash<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let value = plain(cx, args.get(0));
    match cx.quick_hash(value)? {
        Some(hash) => Ok(Value::Int(hash as i64).into()),
        None => cx.in_python("hash_of", &[value]),
    }
}

/// `repr(value)` by the rules of the built-in class it has or inherits from.
///
/// # Errors
/// As [`Cx::quick_repr`].
pub fn builtin_repr<W: World>(cx: &mut Cx<'_, W>, value: Value) -> Res<Flow> {
    match cx.body_repr(value)? {
        Some(text) => Ok(cx.str(text).into()),
        None => cx.in_python("container_repr", &[value]),
    }
}

fn format<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some(spec) = cx.string(args.get(1)) else {
        let name = cx.type_name(args.get(1));
        return Err(cx.type_error(format!("__format__() argument must be str, not {name}")));
    };
    if spec.is_empty() {
        return match cx.quick_str(args.get(0))? {
            Some(text) => Ok(cx.str(text).into()),
            None => cx.in_python("to_str", &[args.get(0)]),
        };
    }
    let value = plain(cx, args.get(0));
    match cx.quick_format(value, &spec)? {
        Some(text) => Ok(cx.str(text).into()),
        None => Ok(Value::NotImplemented.into()),
    }
}
