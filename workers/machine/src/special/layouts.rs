//! Which classes an object may be given by setting its `__class__`.

use crate::native::{Cx, Res};
use crate::object::{Body, Layout};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// What is said of objects whose `__class__` cannot be set.
const CLASS_IS_FIXED: &str =
    "__class__ assignment only supported for mutable types or ModuleType subclasses";

/// `object.__class__ = class`: both the old and the new one must be written in Python.
///
/// # Errors
/// `TypeError`
pub fn class_to_set<W: World>(cx: &mut Cx<'_, W>, object: Value, class: Value) -> Res<ObjectId> {
    let Some(class) = class.id().filter(|_| cx.is_class(class)) else {
        let got = cx.type_name(class);
        let message = format!("__class__ must be set to a class, not '{got}' object");
        return Err(cx.type_error(message));
    };
    let old = cx.class_of(object);
    let module = cx.is_subclass(class, types::MODULE) && cx.is_subclass(old, types::MODULE);
    let fixed = object
        .id()
        .is_none_or(|id| cx.world.read(id).is_immutable());
    if fixed || !module && (old.0 < types::BUILTIN_COUNT || class.0 < types::BUILTIN_COUNT) {
        return Err(cx.type_error(CLASS_IS_FIXED));
    }
    if made_of(cx, old) != made_of(cx, class) {
        let (new, old) = (cx.class_name(class), cx.class_name(old));
        let message = format!("__class__ assignment: '{new}' object layout differs from '{old}'");
        return Err(cx.type_error(message));
    }
    Ok(class)
}

/// What instances of a class consist of: their body, whether they have a `__dict__`, and their slots.
fn made_of<W: World>(cx: &Cx<'_, W>, class: ObjectId) -> (Option<Layout>, bool, Vec<ObjectId>) {
    let (layout, free, mro) = match &cx.world.read(class).body {
        Body::Class(class) => (Some(class.layout), class.instance_dict, class.mro.to_vec()),
        _ => (None, false, Vec::new()),
    };
    let mut slots = Vec::new();
    for base in mro.iter().filter(|base| base.0 >= types::BUILTIN_COUNT) {
        let values: Vec<Value> = match &cx.world.read(*base).body {
            Body::Class(class) => class.dict.iter().map(|entry| entry.value).collect(),
            _ => Vec::new(),
        };
        slots.extend(values.iter().filter_map(|value| cx.member_name(*value)));
    }
    slots.sort_unstable();
    (layout, free || layout == Some(Layout::Module), slots)
}
