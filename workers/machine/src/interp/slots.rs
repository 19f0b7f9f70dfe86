//! `__slots__`: attributes that a class declares, each found through a descriptor in the class.

use crate::dict::Dict;
use crate::lookup::set_name;
use crate::names;
use crate::native::{Cx, Res};
use crate::natives::strings::is_identifier;
use crate::object::{Body, Layout};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// What `__slots__` of a class body says.
#[derive(Default)]
pub(super) struct Slots {
    /// The names, those that are private to the class under the names that attributes have then.
    pub names: Vec<ObjectId>,
    /// Whether instances have a `__dict__` all the same.
    pub dict: bool,
}

impl<W: World> Cx<'_, W> {
    /// Reads `__slots__` of a class named `class`.
    ///
    /// # Errors
    /// `TypeError` for what is no name, and where the bases forbid slots; `ValueError` for a name that the class body
    /// defines as well.
    pub(super) fn slots_of(
        &mut self,
        class: &str,
        namespace: &Dict,
        slots: Value,
        layout: Layout,
        inherits_dict: bool,
    ) -> Res<Slots> {
        let one = self.string(slots).is_some();
        let items = match self.collect(slots)? {
            Some(items) if !one => items,
            _ => vec![slots],
        };
        let mut found = Slots::default();
        for item in items {
            let Some(name) = self.string(item) else {
                let got = self.type_name(item);
                return Err(
                    self.type_error(format!("__slots__ items must be strings, not '{got}'"))
                );
            };
            let base = match layout {
                Layout::Int => Some("int"),
                Layout::Bytes => Some("bytes"),
                Layout::Tuple => Some("tuple"),
                Layout::Class => Some("type"),
                _ => None,
            };
            if !is_identifier(&name) {
                return Err(self.type_error("__slots__ must be identifiers"));
            }
            match (name.as_str(), base) {
                ("__dict__", _) if inherits_dict || found.dict => {
                    let message = "__dict__ slot disallowed: we already got one";
                    return Err(self.type_error(message));
                }
                ("__dict__", _) => found.dict = true,
                ("__weakref__", _) => {}
                (_, Some(base)) => {
                    let message =
                        format!("nonempty __slots__ not supported for subtype of '{base}'");
                    return Err(self.type_error(message));
                }
                _ => {
                    let owner = class.trim_start_matches('_');
                    let private = name.starts_with("__") && !name.ends_with("__");
                    let name = match private && !owner.is_empty() {
                        true => format!("_{owner}{name}"),
                        false => name,
                    };
                    let id = self.world.intern(&name);
                    if namespace.iter().any(|entry| entry.key.is(Value::Obj(id))) {
                        let message =
                            format!("'{name}' in __slots__ conflicts with class variable");
                        return Err(self.value_error(message));
                    }
                    found.names.push(id);
                }
            }
        }
        Ok(found)
    }

    /// Gives a class the descriptors of its slots.
    pub(super) fn add_slots(&mut self, class: ObjectId, names: &[ObjectId]) {
        for name in names {
            let slot = self.make(types::MEMBER_DESCRIPTOR, Body::Slot(*name, class));
            self.set_class_attribute(class, *name, slot);
        }
    }

    /// Whether a value is the descriptor of a slot.
    pub(crate) fn is_member(&self, value: Value) -> bool {
        self.member_name(value).is_some()
    }

    /// Of which attribute a value is the descriptor.
    pub(crate) fn member_name(&self, value: Value) -> Option<ObjectId> {
        self.with_body(value, |body| match body {
            Body::Slot(name, _) => Some(*name),
            _ => None,
        })?
    }

    /// What an object has in a slot.
    pub(crate) fn member_value(&self, object: Value, name: ObjectId) -> Option<Value> {
        let hash = self.name_hash(name);
        let object = self.world.read(object.id()?);
        let attrs = object.attrs.as_ref()?;
        let at = attrs.find(hash, |key| key.is(Value::Obj(name)))?;
        attrs.at(at).map(|entry| entry.value)
    }

    /// Sets a slot of an object, or empties it; whether there was anything to empty.
    pub(crate) fn set_member(&mut self, object: ObjectId, name: ObjectId, value: Value) -> bool {
        let hash = self.name_hash(name);
        let mut object = self.world.write(object);
        let attrs = object.attrs.get_or_insert_default();
        if !value.is_unbound() {
            set_name(attrs, hash, name, value);
            return true;
        }
        match attrs.find(hash, |key| key.is(Value::Obj(name))) {
            Some(at) => {
                attrs.remove_at(at);
                true
            }
            None => false,
        }
    }

    /// Whether instances of some bases could not be laid out as one: two of them have slots of their own, and neither
    /// inherits from the other.
    pub(super) fn slots_conflict(&mut self, bases: &[ObjectId]) -> bool {
        let mut winner = types::OBJECT;
        for base in bases {
            let mro: Vec<ObjectId> = match &self.world.read(*base).body {
                Body::Class(class) => class.mro.to_vec(),
                _ => Vec::new(),
            };
            let own = mro.into_iter().find(|class| self.has_own_slots(*class));
            let Some(solid) = own else { continue };
            if self.is_subclass(solid, winner) {
                winner = solid;
            } else if !self.is_subclass(winner, solid) {
                return true;
            }
        }
        false
    }

    fn has_own_slots(&self, class: ObjectId) -> bool {
        if self.own_class_attribute(class, names::SLOTS).is_none() {
            return false;
        }
        let values: Vec<Value> = match &self.world.read(class).body {
            Body::Class(class) => class.dict.iter().map(|entry| entry.value).collect(),
            _ => Vec::new(),
        };
        values.into_iter().any(|value| self.is_member(value))
    }
}
