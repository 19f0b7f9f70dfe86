//! The special methods that containers share: what `super().__getitem__(key)` and `list.__len__(a)` call.
//!
//! The interpreter itself goes through [`crate::subscript`] and its neighbours and gets here only by name.

use crate::names;
use crate::native::{Args, Cx, Flow, Raised, Res};
use crate::object::Body;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// Of everything that can be iterated over and has a length.
    collection_rows {
        "__len__(self, /)" = len,
        "__iter__(self, /)" = iter,
        "__contains__(self, key, /)" = contains,
    }
}

rows! {
    /// Of sequences and dictionaries: reading by index or key.
    subscript_rows {
        "__getitem__(self, key, /)" = getitem,
    }
}

rows! {
    /// Of lists, dictionaries and mutable bytes.
    mutable_rows {
        "__setitem__(self, key, value, /)" = setitem,
        "__delitem__(self, key, /)" = delitem,
    }
}

fn container<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<ObjectId> {
    match args.get(0) {
        Value::Obj(id) => Ok(id),
        other => Err(wrong_receiver(cx, other, method)),
    }
}

fn wrong_receiver<W: World>(cx: &mut Cx<'_, W>, value: Value, method: &str) -> Raised {
    let name = cx.type_name(value);
    cx.type_error(format!(
        "descriptor '{method}' doesn't apply to a '{name}' object"
    ))
}

fn len<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = container(cx, args, "__len__")?;
    match cx.body_len(id)? {
        Some(length) => Ok(Value::Int(length as i64).into()),
        None => Err(wrong_receiver(cx, args.get(0), "__len__")),
    }
}

fn iter<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = container(cx, args, "__iter__")?;
    match cx.body_iter(id) {
        Some(iterator) => Ok(iterator.into()),
        None => Err(wrong_receiver(cx, args.get(0), "__iter__")),
    }
}

fn contains<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = container(cx, args, "__contains__")?;
    match cx.body_contains(id, args.get(1))? {
        Some(found) => Ok(Value::Bool(found).into()),
        None => cx.in_python("contains", &[args.get(0), args.get(1)]),
    }
}

fn getitem<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = container(cx, args, "__getitem__")?;
    let key = args.get(1);
    if let Some(item) = cx.get_item(id, key)? {
        return Ok(item.into());
    }
    let is_dict = matches!(cx.world.read(id).body, Body::Dict(_));
    if is_dict
        && cx.quick_get(id, key)?.is_some()
        && let Some(hook) = cx.missing_hook(id)
    {
        return Ok(Flow::Call(hook, [args.get(0), key].as_slice().into()));
    }
    cx.in_python("getitem", &[args.get(0), key])
}

fn setitem<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = container(cx, args, "__setitem__")?;
    if cx.set_item(id, args.get(1), args.get(2))? {
        return cx.none();
    }
    cx.in_python("setitem", &[args.get(0), args.get(1), args.get(2)])
}

fn delitem<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = container(cx, args, "__delitem__")?;
    if cx.delete_item(id, args.get(1))? {
        return cx.none();
    }
    cx.in_python("delitem", &[args.get(0), args.get(1)])
}

impl<W: World> Cx<'_, W> {
    /// An integer argument.
    ///
    /// # Errors
    /// `TypeError` for anything else.
    pub fn index_argument(&mut self, value: Value) -> Res<i64> {
        match self.index_of(value) {
            Some(index) => Ok(index),
            None => Err(self.not_an_integer(value)),
        }
    }

    /// `TypeError`: not an integer.
    pub fn not_an_integer(&mut self, value: Value) -> Raised {
        let name = self.type_name(value);
        let message = format!("'{name}' object cannot be interpreted as an integer");
        let raised = self.type_error(message);
        self.or_its_index(raised, value)
    }

    /// An exception for a value that is no integer. If its class has `__index__`, the exception bears the value: the
    /// native function that raises it is then called again with the integer.
    pub fn or_its_index(&mut self, raised: Raised, value: Value) -> Raised {
        if self.python_method_of(value, names::INDEX).is_some() {
            self.set_own_attribute(raised.0, names::INDEX, value);
        }
        raised
    }

    /// Whether a value's class has a method, in Python or built in.
    pub fn has_method(&mut self, value: Value, name: ObjectId) -> bool {
        let class = self.class_of(value);
        let method = self.class_attribute(class, name);
        !method.is_unbound() && !method.is_none()
    }

    /// Whether a value is a mapping for `dict.update`: it has `keys`.
    pub fn is_mapping(&mut self, value: Value) -> bool {
        self.has_method(value, names::KEYS)
            || value
                .id()
                .is_some_and(|id| self.own_attribute(id, names::KEYS).is_some())
    }
}
