//! Sets combined with other sets and iterables: union, intersection, differences, inclusion.

use syntax::code::Binary;

use crate::dict::Dict;
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::set::this;
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// The methods that `set` and `frozenset` share.
    rows {
        "copy(self, /)" = copy,
        "union(self, /, *others)" = union,
        "intersection(self, /, *others)" = intersection,
        "difference(self, /, *others)" = difference,
        "symmetric_difference(self, other, /)" = symmetric_difference,
        "issubset(self, other, /)" = issubset,
        "issuperset(self, other, /)" = issuperset,
        "isdisjoint(self, other, /)" = isdisjoint,
    }
}

/// The receiver of a shared method.
fn either<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<ObjectId> {
    if cx.is_instance(args.get(0), types::FROZENSET) {
        return cx.receiver(args, types::FROZENSET, method);
    }
    cx.receiver(args, types::SET, method)
}

/// How a set is combined with others.
#[derive(Clone, Copy, PartialEq)]
enum Operation {
    Union,
    Intersection,
    Difference,
    Symmetric,
}

impl Operation {
    /// The operator of two sets that does the same; `None` of a union, which takes any iterable as it comes.
    fn operator(self) -> Option<Binary> {
        match self {
            Operation::Union => None,
            Operation::Intersection => Some(Binary::And),
            Operation::Difference => Some(Binary::Subtract),
            Operation::Symmetric => Some(Binary::Xor),
        }
    }
}

/// The result of combining a set with others; `None` if Python code must compare elements.
fn combine<W: World>(
    cx: &mut Cx<'_, W>,
    first: Value,
    others: &[Value],
    operation: Operation,
) -> Res<Option<Box<Dict>>> {
    let table = cx.table_of(first).unwrap_or_default();
    let table = Box::new(table.copied());
    let Value::Obj(mut result) = cx.make(types::SET, Body::Set(table)) else {
        return Ok(None);
    };
    for other in others {
        let Some(op) = operation.operator() else {
            if !cx.add_all(result, *other)? {
                return Ok(None);
            }
            continue;
        };
        let is_set = cx.with_body(*other, |body| {
            matches!(body, Body::Set(_) | Body::FrozenSet(_))
        });
        let Some(other) = cx.as_set(*other)? else {
            return Ok(None);
        };
        if operation == Operation::Difference && is_set != Some(true) {
            let elements = cx.table_entries(other);
            if !cx.remove_all(result, &elements)? {
                return Ok(None);
            }
            continue;
        }
        match cx.tables(op, Value::Obj(result), Value::Obj(other))? {
            Some(Value::Obj(combined)) => result = combined,
            _ => return Ok(None),
        }
    }
    Ok(cx.table_of(Value::Obj(result)))
}
fn combined<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    others: &[Value],
    operation: Operation,
    name: &str,
) -> Res<Flow> {
    either(cx, args, name)?;
    match combine(cx, args.get(0), others, operation)? {
        Some(table) if cx.is_instance(args.get(0), types::FROZENSET) => {
            Ok(cx.make(types::FROZENSET, Body::FrozenSet(table)).into())
        }
        Some(table) => Ok(cx.make(types::SET, Body::Set(table)).into()),
        None => in_python(cx, args, others, name),
    }
}

fn changed<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    others: &[Value],
    operation: Operation,
    name: &str,
) -> Res<Flow> {
    let id = this(cx, args, name)?;
    for other in others {
        let done = match operation.operator() {
            None => cx.add_all(id, *other)?,
            Some(op) => match cx.as_set(*other)? {
                None => false,
                Some(other) => cx
                    .set_inplace(op, args.get(0), id, Value::Obj(other))?
                    .is_some(),
            },
        };
        if !done {
            return in_python(cx, args, others, name);
        }
    }
    cx.none()
}

fn in_python<W: World>(cx: &mut Cx<'_, W>, args: &Args, others: &[Value], name: &str) -> Res<Flow> {
    let others = cx.tuple(others.to_vec());
    let name = cx.str(name);
    cx.in_python("set_method", &[name, args.get(0), others])
}

/// `set.update`
pub(super) fn update<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    changed(cx, args, args.rest, Operation::Union, "update")
}

/// `set.intersection_update`
pub(super) fn intersection_update<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    changed(
        cx,
        args,
        args.rest,
        Operation::Intersection,
        "intersection_update",
    )
}

/// `set.difference_update`
pub(super) fn difference_update<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    changed(
        cx,
        args,
        args.rest,
        Operation::Difference,
        "difference_update",
    )
}

/// `set.symmetric_difference_update`
pub(super) fn symmetric_difference_update<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    changed(
        cx,
        args,
        &[args.get(1)],
        Operation::Symmetric,
        "symmetric_difference_update",
    )
}

fn copy<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    combined(cx, args, &[], Operation::Union, "copy")
}

fn union<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    combined(cx, args, args.rest, Operation::Union, "union")
}

fn intersection<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    combined(cx, args, args.rest, Operation::Intersection, "intersection")
}

fn difference<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    combined(cx, args, args.rest, Operation::Difference, "difference")
}

fn symmetric_difference<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    combined(
        cx,
        args,
        &[args.get(1)],
        Operation::Symmetric,
        "symmetric_difference",
    )
}

/// Whether every element of one set is (or none is, if not `wanted`) in another; `None` if Python must compare.
fn every<W: World>(
    cx: &mut Cx<'_, W>,
    one: ObjectId,
    other: ObjectId,
    wanted: bool,
) -> Option<bool> {
    for entry in cx.table_of(Value::Obj(one)).unwrap_or_default().iter() {
        if cx.quick_find(other, entry.hash, entry.key)?.is_free() == wanted {
            return Some(false);
        }
    }
    Some(true)
}

fn issubset<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = either(cx, args, "issubset")?;
    let other = cx.as_set(args.get(1))?;
    match other.and_then(|other| every(cx, id, other, true)) {
        Some(truth) => Ok(Value::Bool(truth).into()),
        None => in_python(cx, args, &[args.get(1)], "issubset"),
    }
}

fn issuperset<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = either(cx, args, "issuperset")?;
    let other = cx.as_set(args.get(1))?;
    match other.and_then(|other| every(cx, other, id, true)) {
        Some(truth) => Ok(Value::Bool(truth).into()),
        None => in_python(cx, args, &[args.get(1)], "issuperset"),
    }
}

fn isdisjoint<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = either(cx, args, "isdisjoint")?;
    let other = cx.as_set(args.get(1))?;
    match other.and_then(|other| every(cx, id, other, false)) {
        Some(truth) => Ok(Value::Bool(truth).into()),
        None => in_python(cx, args, &[args.get(1)], "isdisjoint"),
    }
}
