//! `__dict__`: the attributes of an object as a dictionary of their own.
//!
//! Until somebody asks for it there is no such dictionary. From then on the attributes are in it, but for those that
//! `__slots__` name.

use crate::dict::Dict;
use crate::names;
use crate::native::{Cx, Res};
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// The `__dict__` of an object, if objects of its class have one.
pub(super) fn instance_dict<W: World>(cx: &mut Cx<'_, W>, id: ObjectId) -> Option<Value> {
    let attrs = {
        let object = cx.world.read(id);
        if let Some(dict) = object.attributes_elsewhere() {
            return Some(Value::Obj(dict));
        }
        object.attrs.clone()
    };
    if !has_dict(cx, id) {
        return None;
    }
    let mut free = attrs.unwrap_or_default();
    let slots = take_slots(cx, id, &mut free);
    let dict = cx.dict(*free);
    if let Value::Obj(dict) = dict {
        place_attributes(cx, id, slots, dict);
    }
    Some(dict)
}

/// Whether an object is one with a `__dict__`.
pub(super) fn has_dict<W: World>(cx: &Cx<'_, W>, id: ObjectId) -> bool {
    let (class, given) = {
        let object = cx.world.read(id);
        let kind = matches!(object.body, Body::Function(_) | Body::Exception(_));
        let given = object.attrs.is_some() && !matches!(object.body, Body::Module(_));
        (object.class, kind || given)
    };
    if class.0 < types::BUILTIN_COUNT {
        return given;
    }
    match &cx.world.read(class).body {
        Body::Class(class) => class.instance_dict,
        _ => false,
    }
}

/// Takes the attributes that `__slots__` name out of those of an object.
fn take_slots<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, attrs: &mut Dict) -> Dict {
    let class = cx.world.read(id).class;
    let mut slots = Dict::new();
    let has_parts = cx.is_subclass(class, types::BASE_EXCEPTION);
    if class.0 < types::BUILTIN_COUNT && !has_parts {
        return slots;
    }
    let entries: Vec<_> = attrs.iter().copied().collect();
    for entry in entries {
        let Value::Obj(name) = entry.key else {
            continue;
        };
        let found = cx.class_attribute(class, name);
        if (cx.is_member(found) || has_parts && is_part(cx, class, name))
            && let Some(at) = attrs.find(entry.hash, |key| key.is(entry.key))
        {
            attrs.remove_at(at);
            slots.push(entry.hash, entry.key, entry.value);
        }
    }
    slots
}

/// Whether an attribute of an exception is a part that CPython does not keep in its `__dict__`.
fn is_part<W: World>(cx: &Cx<'_, W>, class: ObjectId, name: ObjectId) -> bool {
    let of: &[ObjectId] = match name {
        names::FILENAME | names::FILENAME2 => &[types::OS_ERROR],
        names::NAME_ATTR => &[
            types::ATTRIBUTE_ERROR,
            types::NAME_ERROR,
            types::IMPORT_ERROR,
        ],
        names::OBJ => &[types::ATTRIBUTE_ERROR],
        _ => &[],
    };
    of.iter().any(|of| cx.is_subclass(class, *of))
}

/// From now on the attributes of an object are in this dictionary, but for those of its slots.
fn place_attributes<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, slots: Dict, dict: ObjectId) {
    let mut object = cx.world.write(id);
    if matches!(object.body, Body::Instance | Body::InstanceDict(_)) {
        object.body = Body::InstanceDict(dict);
        object.attrs = (!slots.is_empty()).then(|| Box::new(slots));
        return;
    }
    let mut attrs = Dict::new();
    attrs.push(0, Value::None, Value::Obj(dict));
    for entry in slots.iter() {
        attrs.push(entry.hash, entry.key, entry.value);
    }
    object.attrs = Some(Box::new(attrs));
}

/// `object.__dict__ = value`; whether the object is one with a `__dict__`.
///
/// # Errors
/// `TypeError` for anything else than a dictionary.
pub(super) fn set_instance_dict<W: World>(
    cx: &mut Cx<'_, W>,
    id: ObjectId,
    value: Value,
) -> Res<bool> {
    if !has_dict(cx, id) {
        return Ok(false);
    }
    match value {
        Value::Obj(dict) if matches!(cx.world.read(dict).body, Body::Dict(_)) => {
            let mut attrs = cx.world.read(id).attrs.clone().unwrap_or_default();
            let slots = take_slots(cx, id, &mut attrs);
            place_attributes(cx, id, slots, dict);
            Ok(true)
        }
        _ => {
            let class = cx.type_name(value);
            let message = format!("__dict__ must be set to a dictionary, not a '{class}'");
            Err(cx.type_error(message))
        }
    }
}

/// All attributes of an object, wherever they are.
pub fn table_of_attributes<W: World>(cx: &Cx<'_, W>, id: ObjectId) -> Dict {
    let object = cx.world.read(id);
    let mut table = object.attrs.as_deref().cloned().unwrap_or_default();
    let Some(dict) = object.attributes_elsewhere() else {
        return table;
    };
    if let Some(at) = table.find(0, |key| key.is_none()) {
        table.remove_at(at);
    }
    if let Body::Dict(own) = &cx.world.read(dict).body {
        for entry in own.iter() {
            table.push(entry.hash, entry.key, entry.value);
        }
    }
    table
}
