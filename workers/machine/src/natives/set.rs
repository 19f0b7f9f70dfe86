//! `set` and `frozenset`: making them, adding to them and taking from them.

use crate::dict::Dict;
use crate::lookup::Spot;
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::set_algebra as algebra;
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// The methods of `set` that change it.
    rows {
        "staticmethod __new__(cls, /, *args, **kwargs)" = new,
        "__init__(self, iterable=(), /)" = init,
        "add(self, element, /)" = add,
        "discard(self, element, /)" = discard,
        "remove(self, element, /)" = remove,
        "pop(self, /)" = pop,
        "clear(self, /)" = clear,
        "update(self, /, *others)" = algebra::update,
        "intersection_update(self, /, *others)" = algebra::intersection_update,
        "difference_update(self, /, *others)" = algebra::difference_update,
        "symmetric_difference_update(self, other, /)" = algebra::symmetric_difference_update,
    }
}

rows! {
    /// The constructor of `frozenset`.
    frozen_rows {
        "staticmethod __new__(cls, iterable=(), /)" = new_frozen,
    }
}

/// The receiver of a method of `set`.
pub(super) fn this<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<ObjectId> {
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
            if let Body::Set(own) = &mut self.world.write(set).body {
                own.prepare(&table);
            }
            for entry in table.iter() {
                let Some(spot) = self.quick_find(set, entry.hash, entry.key) else {
                    return Ok(false);
                };
                if spot.is_free() {
                    self.put(set, entry.hash, spot, entry.key, Value::Unbound)?;
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
            Some(Spot::Taken(_)) => Ok(true),
            Some(free) => {
                self.put(set, hash, free, item, Value::Unbound)?;
                Ok(true)
            }
        }
    }

    /// The set that an operand of a set method is, made from an iterable if need be; `None` if that needs Python.
    pub(super) fn as_set(&mut self, operand: Value) -> Res<Option<ObjectId>> {
        if let Value::Obj(id) = operand
            && matches!(self.world.read(id).body, Body::Set(_) | Body::FrozenSet(_))
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
    let key = cx.as_key_of(id, args.get(1));
    match cx.quick_remove(id, key)? {
        Some(_) => cx.none(),
        None => cx.in_python("set_discard", &[args.get(0), args.get(1)]),
    }
}

fn remove<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "remove")?;
    let key = cx.as_key_of(id, args.get(1));
    match cx.quick_remove(id, key)? {
        Some(Some(_)) => cx.none(),
        Some(None) => Err(cx.error_with(types::KEY_ERROR, vec![args.get(1)])),
        None => cx.in_python("set_remove", &[args.get(0), args.get(1)]),
    }
}

fn pop<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "pop")?;
    let first = match &mut cx.world.write(id).body {
        Body::Set(table) => table.pop_element(),
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

/// Replaces the elements of a set.
fn set_table<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, table: Box<Dict>) {
    if let Body::Set(own) = &mut cx.world.write(id).body {
        *own = table;
    }
}
