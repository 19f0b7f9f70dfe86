//! Setting and deleting attributes, with properties, descriptors, `__slots__` and the hooks of a class.

use crate::interp::{Go, is_python};
use crate::names;
use crate::native::{Cx, Raised, Res};
use crate::object::Body;
use crate::special;
use crate::thread::Then;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Where attributes are kept.
enum Place {
    Class,
    Module(ObjectId),
    Own,
    Nowhere,
}

impl<W: World> Cx<'_, W> {
    /// `[value, object] -> []`
    pub(super) fn store_attribute(&mut self, name: ObjectId) -> Res<Go> {
        let (value, object) = (self.peek(2), self.peek(1));
        let floor = self.floor(2);
        self.set_attribute(object, name, value, floor, Then::Discard, true)
    }

    /// `object.name = value`; `hooks` says whether a `__setattr__` written in Python is asked.
    pub(crate) fn set_attribute(
        &mut self,
        object: Value,
        name: ObjectId,
        value: Value,
        floor: u32,
        then: Then,
        hooks: bool,
    ) -> Res<Go> {
        let class = self.class_of(object);
        if class.0 >= types::BUILTIN_COUNT {
            let hook = self.class_attribute(class, names::SETATTR);
            if hooks && is_python(hook) {
                return self.call(hook, &[object, Value::Obj(name), value], &[], floor, then);
            }
            let found = self.class_attribute(class, name);
            if let Value::Obj(found_id) = found {
                if let Some(setter) = self.property_part(found_id, 1)
                    && !self.has_python_method(found_id, names::SET)
                {
                    if setter.is_none() {
                        return Err(self.no_accessor(object, name, "setter"));
                    }
                    return self.call(setter, &[object, value], &[], floor, then);
                }
                if let (Some(slot), Value::Obj(id)) = (self.member_name(found), object) {
                    self.set_member(id, slot, value);
                    return self.finish(then, Value::None, floor);
                }
                let descriptor = self.class_of(found);
                let set = self.class_attribute(descriptor, names::SET);
                if !set.is_unbound() {
                    return self.call(set, &[found, object, value], &[], floor, then);
                }
                self.refuse_half(descriptor, names::DELETE, names::SET)?;
            }
        }
        self.set_plain_attribute(object, name, value)?;
        self.finish(then, Value::None, floor)
    }

    fn set_plain_attribute(&mut self, object: Value, name: ObjectId, value: Value) -> Res<()> {
        let Value::Obj(id) = object else {
            if name == names::CLASS {
                special::class_to_set(self, object, value)?;
            }
            return Err(self.read_only(object, name));
        };
        if special::set(self, id, name, value)? {
            return Ok(());
        }
        match self.place_of_attributes(id) {
            Place::Class => {
                let value = self.value_in_class(name, value);
                self.set_class_attribute(id, name, value);
            }
            Place::Module(dict) => self.set_dict_name(dict, name, value),
            Place::Own => {
                let class = self.world.read(id).class;
                if !self.has_free_attributes(class) {
                    let found = self.class_attribute(class, name);
                    return Err(match found.is_unbound() {
                        true => self.no_attribute(object, name),
                        false => self.read_only(object, name),
                    });
                }
                self.set_own_attribute(id, name, value);
            }
            Place::Nowhere => return Err(self.read_only(object, name)),
        }
        Ok(())
    }

    /// Where the attributes of an object are that a program sets and deletes.
    fn place_of_attributes(&self, id: ObjectId) -> Place {
        let read = self.world.read(id);
        match &read.body {
            Body::Class(_) if id.0 < types::BUILTIN_COUNT => Place::Nowhere,
            Body::Class(_) => Place::Class,
            Body::Module(dict) => Place::Module(*dict),
            Body::Function(_) | Body::Exception(_) => Place::Own,
            Body::Primitive(_) if read.attrs.is_some() => Place::Own,
            _ if read.class.0 < types::BUILTIN_COUNT => Place::Nowhere,
            _ => Place::Own,
        }
    }

    /// A descriptor that can only be set cannot be deleted, and the other way round.
    fn refuse_half(&mut self, descriptor: ObjectId, has: ObjectId, wanted: ObjectId) -> Res<()> {
        if self.python_method(descriptor, has).is_none() {
            return Ok(());
        }
        let text = self.name_text(wanted);
        Err(self.error(types::ATTRIBUTE_ERROR, text))
    }

    /// Whether instances of a class may have attributes of any name: unless `__slots__` say otherwise.
    fn has_free_attributes(&self, class: ObjectId) -> bool {
        // Instances of built-in classes that get here (functions, exceptions) all take attributes.
        match &self.world.read(class).body {
            Body::Class(of) => of.instance_dict || class.0 < types::BUILTIN_COUNT,
            _ => true,
        }
    }

    /// `[object] -> []`
    pub(super) fn delete_attribute(&mut self, name: ObjectId) -> Res<Go> {
        let object = self.peek(1);
        let floor = self.floor(1);
        self.remove_attribute(object, name, floor, Then::Discard, true)
    }

    /// `del object.name`
    pub(crate) fn remove_attribute(
        &mut self,
        object: Value,
        name: ObjectId,
        floor: u32,
        then: Then,
        hooks: bool,
    ) -> Res<Go> {
        let class = self.class_of(object);
        let hook = self.class_attribute(class, names::DELATTR);
        if hooks && class.0 >= types::BUILTIN_COUNT && is_python(hook) {
            return self.call(hook, &[object, Value::Obj(name)], &[], floor, then);
        }
        if let Value::Obj(found) = self.class_attribute(class, name) {
            if let Some(deleter) = self.property_part(found, 2)
                && !self.has_python_method(found, names::DELETE)
            {
                if deleter.is_none() {
                    return Err(self.no_accessor(object, name, "deleter"));
                }
                return self.call(deleter, &[object], &[], floor, then);
            }
            if let (Some(slot), Value::Obj(id)) = (self.member_name(Value::Obj(found)), object) {
                if !self.set_member(id, slot, Value::Unbound) {
                    let text = self.name_text(name);
                    return Err(self.error(types::ATTRIBUTE_ERROR, text));
                }
                return self.finish(then, Value::None, floor);
            }
            let descriptor = self.class_of(Value::Obj(found));
            let delete = self.class_attribute(descriptor, names::DELETE);
            if !delete.is_unbound() {
                return self.call(delete, &[Value::Obj(found), object], &[], floor, then);
            }
            self.refuse_half(descriptor, names::SET, names::DELETE)?;
        }
        if name == names::CLASS {
            return Err(self.type_error("can't delete __class__ attribute"));
        }
        let Value::Obj(id) = object else {
            return Err(self.read_only(object, name));
        };
        if special::delete(self, id, name)? {
            return self.finish(then, Value::None, floor);
        }
        let removed = match self.place_of_attributes(id) {
            Place::Class => self.delete_class_attribute(id, name),
            Place::Module(dict) => self.delete_dict_name(dict, name),
            Place::Own => self.delete_own_attribute(id, name),
            Place::Nowhere => return Err(self.read_only(object, name)),
        };
        if !removed {
            return Err(self.not_removed(object, name));
        }
        self.finish(then, Value::None, floor)
    }

    /// The error for an attribute that is not there, or that every exception has.
    fn not_removed(&mut self, object: Value, name: ObjectId) -> Raised {
        let part = matches!(
            name,
            names::ARGS | names::CAUSE | names::CONTEXT | names::TRACEBACK
        );
        if part && self.is_instance(object, types::BASE_EXCEPTION) {
            let name = self.name_text(name);
            return self.type_error(format!("{name} may not be deleted"));
        }
        self.no_attribute(object, name)
    }

    pub(super) fn no_accessor(&mut self, object: Value, name: ObjectId, what: &str) -> Raised {
        let (class, name) = (self.class_of(object), self.name_text(name));
        let class = self.class_qualname(class);
        self.error(
            types::ATTRIBUTE_ERROR,
            format!("property '{name}' of '{class}' object has no {what}"),
        )
    }

    fn read_only(&mut self, object: Value, name: ObjectId) -> Raised {
        let found = self.class_of(object);
        let found = self.class_attribute(found, name);
        let (class, text) = (self.type_name(object), self.name_text(name));
        if self.is_class(object) {
            let class = object
                .id()
                .map(|id| self.class_name(id))
                .unwrap_or_default();
            let message = format!("cannot set '{text}' attribute of immutable type '{class}'");
            return self.type_error(message);
        }
        if found.is_unbound() && name != names::DOC {
            if special::get(self, object, name).is_none() {
                let message = format!("'{class}' object has no attribute '{text}'");
                return self.error(types::ATTRIBUTE_ERROR, message);
            }
            let numbers = [types::INT, types::FLOAT];
            let owner = numbers.iter().find(|of| self.is_instance(object, **of));
            let message = match owner {
                Some(of) => {
                    let class = self.class_name(*of);
                    format!("attribute '{text}' of '{class}' objects is not writable")
                }
                None => "readonly attribute".to_owned(),
            };
            return self.error(types::ATTRIBUTE_ERROR, message);
        }
        self.error(
            types::ATTRIBUTE_ERROR,
            format!("'{class}' object attribute '{text}' is read-only"),
        )
    }
}
