//! The module `_ends`: what `weakref` and `gc` need of the machine. See [`crate::farewell`].

use crate::native::{Args, Cx, Flow, Res};
use crate::object::{Body, Weak};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// The module `_ends`.
    rows {
        "aim(reference, target, /)" = aim,
        "target(reference, /)" = target,
        "references(target, /)" = references,
        "watch(object, /)" = watch,
        "watched(generators=False, /)" = watched,
        "unwatch(object, /)" = unwatch,
        "left_at_exit()" = left_at_exit,
        "left_coroutines()" = left_coroutines,
        "cycles(ask, /)" = cycles,
        "finalize(object, /)" = finalize,
    }
}

/// Makes an instance without a body of its own a weak reference to an object.
fn aim<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if let (Value::Obj(reference), Value::Obj(target)) = (args.get(0), args.get(1)) {
        let mut object = cx.world.write(reference);
        if matches!(object.body, Body::Instance | Body::Weak(_)) {
            object.body = Body::Weak(Weak(Some(target)));
        }
        drop(object);
        cx.world.watch(Some(reference));
    }
    cx.none()
}

/// What a weak reference refers to, or `None`.
fn target<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let found = args.get(0).id().and_then(|id| cx.aimed_at(id));
    Ok(Flow::Value(found.map_or(Value::None, Value::Obj)))
}

/// The weak references to an object, in the order in which they were made.
fn references<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let target = args.get(0).id();
    let mut found = cx.world.watched();
    found.retain(|id| target.is_some() && cx.aimed_at(*id) == target);
    let found = found.into_iter().map(Value::Obj).collect();
    Ok(Flow::Value(cx.list(found)))
}

/// From now on the end of an object is noticed.
fn watch<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.world.watch(args.get(0).id());
    cx.none()
}

/// All objects whose class has `__del__`, which has not been called yet, in the order in which they were made; or all
/// generators that are watched.
fn watched<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let generators = args.get(0).is(Value::Bool(true));
    let mut found = cx.world.watched();
    found.retain(|id| match cx.world.read(*id).body {
        Body::Weak(_) => false,
        Body::Generator(_) => generators,
        _ => !generators,
    });
    let found = found.into_iter().map(Value::Obj).collect();
    Ok(Flow::Value(cx.list(found)))
}

/// What names of the main program refer to, if anything has something to do at its end; else `None`.
fn left_at_exit<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    if !cx.world.can_watch() {
        return cx.none();
    }
    let values = values_of_main(cx);
    let is_going = |value: &Value| {
        let id = value.id();
        id.is_some_and(|id| cx.is_in_the_middle(&cx.world.read(id)))
    };
    if cx.world.watched().is_empty() && !values.iter().any(is_going) {
        return cx.none();
    }
    Ok(Flow::Value(cx.list(values)))
}

/// The coroutines that names of the main program refer to. A search is not told of any: who looks at values is seen to.
fn left_coroutines<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    let mut values = Vec::new();
    if cx.world.can_watch() {
        values = values_of_main(cx);
        values.retain(|value| cx.class_of(*value) == types::COROUTINE);
    }
    Ok(Flow::Value(cx.list(values)))
}

/// What the names of the main program refer to.
fn values_of_main<W: World>(cx: &mut Cx<'_, W>) -> Vec<Value> {
    let main = cx.module("__main__").and_then(|main| cx.module_dict(main));
    let values = main.and_then(|main| {
        cx.with_table(main, |names| {
            Some(names.iter().map(|entry| entry.value).collect::<Vec<_>>())
        })
    });
    values.unwrap_or_default()
}

/// See [`World::unwatch`].
fn unwatch<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let was_watched = args.get(0).id().is_some_and(|id| cx.world.unwatch(id));
    Ok(Flow::Value(Value::Bool(was_watched)))
}

/// See [`World::cycles`].
fn cycles<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let found = cx.world.cycles(args.get(0).is(Value::Bool(true)));
    Ok(Flow::Value(Value::Int(found as i64)))
}

/// Does what is to be done at the end of an object.
fn finalize<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.in_python("finalize", &[args.get(0)])
}

impl<W: World> Cx<'_, W> {
    fn aimed_at(&self, id: ObjectId) -> Option<ObjectId> {
        match self.world.read(id).body {
            Body::Weak(Weak(target)) => target,
            _ => None,
        }
    }
}
