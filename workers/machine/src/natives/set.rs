//! `set` and `frozenset`: their methods.

use crate::dict::Dict;
use crate::native::{Args, Cx, Flow, Res, Row};
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// The methods of `set` that change it.
pub const fn rows<W: World>() -> &'static [Row<W>] {
    const {
        &[
            Row {
                signature: "staticmethod __new__(cls, /, *args, **kwargs)",
                function: new::<W>,
            },
            Row {
                signature: "__init__(self, iterable=(), /)",
                function: init::<W>,
            },
            Row {
                signature: "add(self, element, /)",
                function: add::<W>,
            },
            Row {
                signature: "discard(self, element, /)",
                function: discard::<W>,
            },
            Row {
                signature: "remove(self, element, /)",
                function: remove::<W>,
            },
            Row {
                signature: "pop(self, /)",
                function: pop::<W>,
            },
            Row {
                signature: "clear(self, /)",
                function: clear::<W>,
            },
            Row {
                signature: "update(self, /, *others)",
                function: update::<W>,
            },
            Row {
                signature: "intersection_update(self, /, *others)",
                function: intersection_update::<W>,
            },
            Row {
                signature: "difference_update(self, /, *others)",
                function: difference_update::<W>,
            },
            Row {
                signature: "symmetric_difference_update(self, other, /)",
                function: symmetric_difference_update::<W>,
            },
        ]
    }
}

/// The constructor of `frozenset`.
pub const fn frozen_rows<W: World>() -> &'static [Row<W>] {
    const {
        &[Row {
            signature: "staticmethod __new__(cls, iterable=(), /)",
            function: new_frozen::<W>,
        }]
    }
}

/// The methods that `set` and `frozenset` share.
pub const fn shared_rows<W: World>() -> &'static [Row<W>] {
    const {
        &[
            Row {
                signature: "copy(self, /)",
                function: copy::<W>,
            },
            Row {
                signature: "union(self, /, *others)",
                function: union::<W>,
            },
            Row {
                signature: "intersection(self, /, *others)",
                function: intersection::<W>,
            },
            Row {
                signature: "difference(self, /, *others)",
                function: difference::<W>,
            },
            Row {
                signature: "symmetric_difference(self, other, /)",
                function: symmetric_difference::<W>,
            },
            Row {
                signature: "issubset(self, other, /)",
                function: issubset::<W>,
            },
            Row {
                signature: "issuperset(self, other, /)",
                function: issuperset::<W>,
            },
            Row {
                signature: "isdisjoint(self, other, /)",
                function: isdisjoint::<W>,
            },
        ]
    }
}

fn this<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<ObjectId> {
    cx.receiver(args, types::SET, method)
}

/// The receiver of a shared method.
fn either<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<ObjectId> {
    if cx.is_instance(args.get(0), types::FROZENSET) {
        return cx.receiver(args, types::FROZENSET, method);
    }
    cx.receiver(args, types::SET, method)
}

fn new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.instance_class(args.get(0), types::SET)?;
    Ok(cx.make_instance(class, Body::Set(Box::default())).into())
}

fn init<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "__init__")?;
    if let Body::Set(table) = &mut cx.world.write(id).body {
        table.clear();
    }
    let Some(iterable) = args.get(1).given() else {
        return cx.none();
    };
    match cx.add_all(id, iterable)? {
        true => cx.none(),
        false => cx.in_python("set_update", &[args.get(0), iterable]),
    }
}

fn new_frozen<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.instance_class(args.get(0), types::FROZENSET)?;
    let iterable = match args.get(1).given() {
        None => {
            return Ok(cx
                .make_instance(class, Body::FrozenSet(Box::default()))
                .into());
        }
        Some(same) if class == types::FROZENSET && cx.class_of(same) == class => {
            return Ok(same.into());
        }
        Some(iterable) => iterable,
    };
    let set = cx.make(types::SET, Body::Set(Box::default()));
    if let Value::Obj(id) = set
        && cx.add_all(id, iterable)?
    {
        let table = cx.table_of(set).unwrap_or_default();
        return Ok(cx.make_instance(class, Body::FrozenSet(table)).into());
    }
    cx.in_python("frozenset_from", &[args.get(0), iterable])
}

impl<W: World> Cx<'_, W> {
    /// Adds all items of an iterable to a set; `false` if Python code must do it (again from the start).
    ///
    /// # Errors
    /// `TypeError` if it is not iterable or an item is not hashable; `MemoryError`.
    pub fn add_all(&mut self, set: ObjectId, iterable: Value) -> Res<bool> {
        if let Some(table) = self.table_of(iterable)
            && iterable
                .id()
                .is_some_and(|id| !self.has_python_method(id, crate::names::ITER))
        {
            for entry in table.iter() {
                let Some(at) = self.quick_find(set, entry.hash, entry.key) else {
                    return Ok(false);
                };
                if at.is_none() {
                    self.put(set, entry.hash, None, entry.key, Value::Unbound)?;
                }
            }
            return Ok(true);
        }
        let Some(items) = self.collect(iterable)? else {
            return if self.is_iterable(iterable) {
                Ok(false)
            } else {
                Err(self.not_iterable(iterable))
            };
        };
        for item in items {
            if !self.add_to_set(set, item)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// `set.add(item)`: an equal element that is there stays. `false` if Python code must compare.
    ///
    /// # Errors
    /// `TypeError` for an unhashable item, `MemoryError`.
    pub fn add_to_set(&mut self, set: ObjectId, item: Value) -> Res<bool> {
        let Some(hash) = self.quick_hash(item)? else {
            return Ok(false);
        };
        match self.quick_find(set, hash, item) {
            None => Ok(false),
            Some(Some(_)) => Ok(true),
            Some(None) => {
                self.put(set, hash, None, item, Value::Unbound)?;
                Ok(true)
            }
        }
    }

    /// The set that an operand of a set method is, made from an iterable if need be; `None` if that needs Python.
    fn as_set(&mut self, operand: Value) -> Res<Option<ObjectId>> {
        if let Value::Obj(id) = operand
            && matches!(
                self.world.read(id).body,
                Body::Set(_) | Body::FrozenSet(_) | Body::Dict(_)
            )
        {
            return Ok(Some(id));
        }
        let set = self.make(types::SET, Body::Set(Box::default()));
        let Value::Obj(id) = set else {
            return Ok(None);
        };
        Ok(self.add_all(id, operand)?.then_some(id))
    }
}

fn add<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "add")?;
    match cx.add_to_set(id, args.get(1))? {
        true => cx.none(),
        false => cx.in_python("set_add", &[args.get(0), args.get(1)]),
    }
}

fn discard<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "discard")?;
    match cx.quick_remove(id, args.get(1))? {
        Some(_) => cx.none(),
        None => cx.in_python("set_discard", &[args.get(0), args.get(1)]),
    }
}

fn remove<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "remove")?;
    match cx.quick_remove(id, args.get(1))? {
        Some(Some(_)) => cx.none(),
        Some(None) => Err(cx.error_with(types::KEY_ERROR, vec![args.get(1)])),
        None => cx.in_python("set_remove", &[args.get(0), args.get(1)]),
    }
}

fn pop<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "pop")?;
    let first = match &mut cx.world.write(id).body {
        Body::Set(table) => {
            let at = (0..table.positions()).find(|at| table.at(*at).is_some());
            at.and_then(|at| {
                let key = table.at(at)?.key;
                table.remove_at(at);
                Some(key)
            })
        }
        _ => None,
    };
    match first {
        Some(key) => Ok(key.into()),
        None => {
            let message = cx.str("pop from an empty set");
            Err(cx.error_with(types::KEY_ERROR, vec![message]))
        }
    }
}

fn clear<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "clear")?;
    set_table(cx, id, Box::default());
    cx.none()
}

fn set_table<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, table: Box<Dict>) {
    if let Body::Set(own) = &mut cx.world.write(id).body {
        *own = table;
    }
}

/// How a set is combined with others.
#[derive(Clone, Copy, PartialEq)]
enum Operation {
    Union,
    Intersection,
    Difference,
    Symmetric,
}

/// The result of combining a set with others; `None` if Python code must compare elements.
fn combine<W: World>(
    cx: &mut Cx<'_, W>,
    first: Value,
    others: &[Value],
    operation: Operation,
) -> Res<Option<Box<Dict>>> {
    let table = cx.table_of(first).unwrap_or_default();
    let Value::Obj(result) = cx.make(types::SET, Body::Set(table)) else {
        return Ok(None);
    };
    for other in others {
        if operation == Operation::Union {
            if !cx.add_all(result, *other)? {
                return Ok(None);
            }
            continue;
        }
        let Some(other) = cx.as_set(*other)? else {
            return Ok(None);
        };
        let elements = cx.table_of(Value::Obj(result)).unwrap_or_default();
        for entry in elements.iter() {
            let Some(found) = cx.quick_find(other, entry.hash, entry.key) else {
                return Ok(None);
            };
            if found.is_some() != (operation == Operation::Intersection) {
                cx.quick_remove(result, entry.key)?;
            }
        }
        if operation == Operation::Symmetric {
            for entry in cx.table_of(Value::Obj(other)).unwrap_or_default().iter() {
                match cx.quick_find(result, entry.hash, entry.key) {
                    None => return Ok(None),
                    Some(Some(_)) => {}
                    Some(None) if elements.find(entry.hash, |key| key.is(entry.key)).is_some() => {}
                    Some(None) => match find_in(cx, first, entry.hash, entry.key) {
                        None => return Ok(None),
                        Some(true) => {}
                        Some(false) => {
                            cx.put(result, entry.hash, None, entry.key, Value::Unbound)?
                        }
                    },
                }
            }
        }
    }
    Ok(cx.table_of(Value::Obj(result)))
}

fn find_in<W: World>(cx: &mut Cx<'_, W>, set: Value, hash: u64, key: Value) -> Option<bool> {
    cx.quick_find(set.id()?, hash, key)
        .map(|found| found.is_some())
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
    match combine(cx, args.get(0), others, operation)? {
        Some(table) => {
            set_table(cx, id, table);
            cx.none()
        }
        None => in_python(cx, args, others, name),
    }
}

fn in_python<W: World>(cx: &mut Cx<'_, W>, args: &Args, others: &[Value], name: &str) -> Res<Flow> {
    let others = cx.tuple(others.to_vec());
    let name = cx.str(name);
    cx.in_python("set_method", &[name, args.get(0), others])
}

fn update<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    changed(cx, args, &args.rest, Operation::Union, "update")
}

fn intersection_update<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    changed(
        cx,
        args,
        &args.rest,
        Operation::Intersection,
        "intersection_update",
    )
}

fn difference_update<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    changed(
        cx,
        args,
        &args.rest,
        Operation::Difference,
        "difference_update",
    )
}

fn symmetric_difference_update<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
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
    combined(cx, args, &args.rest, Operation::Union, "union")
}

fn intersection<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    combined(
        cx,
        args,
        &args.rest,
        Operation::Intersection,
        "intersection",
    )
}

fn difference<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    combined(cx, args, &args.rest, Operation::Difference, "difference")
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
        if cx.quick_find(other, entry.hash, entry.key)?.is_some() != wanted {
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
