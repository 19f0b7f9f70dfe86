//! Attributes: reading, setting and deleting, with descriptors, properties and the hooks of a class.
//!
//! The order of look-up is that of the language reference, "Invoking Descriptors": data descriptors of the class, the
//! object's own attributes, other attributes of the class, `__getattr__`.

use smallvec::{SmallVec, smallvec};

use crate::interp::{Go, is_python};
use crate::names;
use crate::native::{Cx, Raised, Res};
use crate::natives::{Owner, tables};
use crate::object::Body;
use crate::special;
use crate::thread::Then;
use crate::types;
use crate::value::{NativeId, ObjectId, Value};
use crate::world::World;

/// What looking up an attribute has found.
pub(crate) enum Found {
    /// A value.
    Value(Value),
    /// A getter that has to be called.
    Call(Value, SmallVec<[Value; 4]>),
    /// Nothing.
    Missing,
}

/// How an attribute of a class acts when it is read through an instance.
enum Role {
    /// A function or native: becomes a method.
    Method,
    /// `classmethod` of this callable.
    ClassMethod(Value),
    /// `staticmethod` of this callable.
    StaticMethod(Value),
    /// A property with this getter.
    Property(Value),
    /// The descriptor of this slot.
    Slot(ObjectId),
    /// An object with a `__get__` (and perhaps a `__set__`) written in Python.
    Descriptor { get: Value, data: bool },
    /// Anything else.
    Plain,
}

/// Whether a native function belongs to a class: one of a module does not become a method of what has it.
pub(super) fn is_method<W: World>(id: NativeId) -> bool {
    matches!(tables::<W>()[id.table as usize].0, Owner::Class(_))
}

impl<W: World> Cx<'_, W> {
    /// `object.name`, with the operands above `floor` replaced.
    pub(crate) fn get_attribute(
        &mut self,
        object: Value,
        name: ObjectId,
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        let class = self.class_of(object);
        if class.0 >= types::BUILTIN_COUNT {
            let hook = self.class_attribute(class, names::GETATTRIBUTE);
            if is_python(hook) {
                let fallback = Then::GetAttr(object, name, then.next());
                return self.call(hook, &[object, Value::Obj(name)], &[], floor, fallback);
            }
        }
        match self.find_attribute(object, name)? {
            Found::Value(value) => self.finish(then, value, floor),
            Found::Call(getter, args) => {
                let fallback = match self.getattr_hook(object, name) {
                    Some(_) => Then::GetAttr(object, name, then.next()),
                    None => then,
                };
                self.call(getter, &args, &[], floor, fallback)
            }
            Found::Missing => match self.getattr_hook(object, name) {
                Some((hook, args)) => self.call(hook, &args, &[], floor, then),
                None => {
                    let raised = self.no_attribute(object, name);
                    self.maybe_default(then, raised, floor)
                }
            },
        }
    }

    /// An error in the making of a value that a continuation may replace (`getattr` with a default).
    pub(super) fn maybe_default(&mut self, then: Then, raised: Raised, floor: u32) -> Res<Go> {
        match self.catch(then, raised, floor) {
            Ok(go) => go,
            Err(raised) => Err(raised),
        }
    }

    fn getattr_hook(
        &mut self,
        object: Value,
        name: ObjectId,
    ) -> Option<(Value, SmallVec<[Value; 4]>)> {
        if let Some(dict) = self.module_dict(object)
            && let Some(hook) = self.dict_name(dict, names::GETATTR)
        {
            return Some((hook, smallvec![Value::Obj(name)]));
        }
        let class = self.class_of(object);
        if class.0 < types::BUILTIN_COUNT {
            return None;
        }
        let hook = self.class_attribute(class, names::GETATTR);
        (!hook.is_unbound()).then(|| (hook, smallvec![object, Value::Obj(name)]))
    }

    /// After an `AttributeError` of a getter: the class's `__getattr__`, or the error again.
    pub(super) fn call_getattr_hook(
        &mut self,
        object: Value,
        name: ObjectId,
        raised: Raised,
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        match self.getattr_hook(object, name) {
            Some((hook, args)) => self.call(hook, &args, &[], floor, then),
            None => self.maybe_default(then, raised, floor),
        }
    }

    /// Looks an attribute up without calling anything.
    pub(crate) fn find_attribute(&mut self, object: Value, name: ObjectId) -> Res<Found> {
        let mut own = None;
        if let Value::Obj(id) = object {
            let module = {
                let read = self.world.read(id);
                match &read.body {
                    Body::Class(_) => {
                        drop(read);
                        return self.find_in_class(id, name).map(|(found, _)| found);
                    }
                    Body::Super(start, receiver, order) => {
                        let (start, receiver, order) = (*start, *receiver, *order);
                        drop(read);
                        return self.find_in_super(start, receiver, order, name);
                    }
                    Body::Module(dict) => Some(*dict),
                    _ => None,
                }
            };
            own = module.and_then(|dict| self.dict_name(dict, name));
        }
        let class = self.class_of(object);
        if let (Some(value), true) = (own, class.0 < types::BUILTIN_COUNT) {
            return Ok(Found::Value(value));
        }
        let found = self.class_attribute(class, name);
        let role = if found.is_unbound() {
            Role::Plain
        } else {
            self.role(found)
        };
        if matches!(
            role,
            Role::Property(_) | Role::Slot(_) | Role::Descriptor { data: true, .. }
        ) {
            return self.bind_found(found, role, object, class, name);
        }
        if let Value::Obj(id) = object
            && let Some(value) = own.or_else(|| self.own_attribute(id, name))
        {
            return Ok(Found::Value(value));
        }
        if !found.is_unbound() {
            return self.bind_found(found, role, object, class, name);
        }
        Ok(match special::get(self, object, name) {
            Some(value) => Found::Value(value),
            None => Found::Missing,
        })
    }

    fn role(&mut self, found: Value) -> Role {
        let id = match found {
            Value::Obj(id) => id,
            Value::Native(id) if is_method::<W>(id) => return Role::Method,
            _ => return Role::Plain,
        };
        // Also what is built on a property may bind in its own way.
        let has_own = self.has_python_method(id, names::GET);
        let class = {
            let object = self.world.read(id);
            match &object.body {
                _ if has_own => object.class,
                Body::Function(_) => return Role::Method,
                Body::Wrapper(inner) if self.is_subclass(object.class, types::CLASSMETHOD) => {
                    return Role::ClassMethod(*inner);
                }
                Body::Wrapper(_) if object.class == types::BUILTIN_FUNCTION => return Role::Method,
                Body::Wrapper(inner) => return Role::StaticMethod(*inner),
                Body::Slot(name, _) => return Role::Slot(*name),
                Body::Property(parts) => return Role::Property(parts[0]),
                _ => object.class,
            }
        };
        if class.0 < types::BUILTIN_COUNT {
            return Role::Plain;
        }
        let get = self.class_attribute(class, names::GET);
        let data = [names::SET, names::DELETE]
            .iter()
            .any(|name| !self.class_attribute(class, *name).is_unbound());
        if get.is_unbound() {
            Role::Plain
        } else {
            Role::Descriptor { get, data }
        }
    }

    fn bind_found(
        &mut self,
        found: Value,
        role: Role,
        object: Value,
        class: ObjectId,
        name: ObjectId,
    ) -> Res<Found> {
        Ok(match role {
            Role::Method => Found::Value(self.bound(found, object)),
            Role::ClassMethod(inner) => self.class_method(inner, class),
            Role::StaticMethod(inner) => Found::Value(inner),
            Role::Property(getter) if getter.is_none() => {
                return Err(self.no_accessor(object, name, "getter"));
            }
            Role::Property(getter) => Found::Call(getter, smallvec![object]),
            Role::Slot(name) => match self.member_value(object, name) {
                Some(value) => Found::Value(value),
                None => Found::Missing,
            },
            Role::Descriptor { get, .. } => {
                Found::Call(get, smallvec![found, object, Value::Obj(class)])
            }
            Role::Plain => Found::Value(found),
        })
    }

    /// An attribute of a class, and whether it is a function that would be a method of an instance.
    fn find_in_class(&mut self, class: ObjectId, name: ObjectId) -> Res<(Found, bool)> {
        let metaclass = self.world.read(class).class;
        let meta = self.class_attribute(metaclass, name);
        let meta_role = if meta.is_unbound() {
            Role::Plain
        } else {
            self.role(meta)
        };
        if matches!(
            meta_role,
            Role::Property(_) | Role::Descriptor { data: true, .. }
        ) {
            return Ok((
                self.bind_found(meta, meta_role, Value::Obj(class), metaclass, name)?,
                false,
            ));
        }
        let found = self.class_attribute(class, name);
        if !found.is_unbound() && !special::is_class_fact(name) {
            let bound = match self.role(found) {
                Role::ClassMethod(inner) => self.class_method(inner, class),
                Role::StaticMethod(inner) => Found::Value(inner),
                Role::Descriptor { get, .. } => {
                    Found::Call(get, smallvec![found, Value::None, Value::Obj(class)])
                }
                _ => Found::Value(self.unwrapped(found)),
            };
            return Ok((bound, true));
        }
        if let Some(value) = special::get(self, Value::Obj(class), name) {
            return Ok((Found::Value(value), false));
        }
        if !meta.is_unbound() {
            return Ok((
                self.bind_found(meta, meta_role, Value::Obj(class), metaclass, name)?,
                false,
            ));
        }
        Ok((Found::Missing, false))
    }

    /// A function bound to its first argument.
    pub(super) fn bound(&mut self, function: Value, receiver: Value) -> Value {
        let class = match function {
            Value::Native(_) => types::BUILTIN_FUNCTION,
            _ => types::METHOD,
        };
        self.make(class, Body::Method(function, receiver))
    }

    /// What a `classmethod` is of a class: a method, or what a property in it says of the class.
    fn class_method(&mut self, inner: Value, class: ObjectId) -> Found {
        let getter = inner.id().and_then(|id| self.property_part(id, 0));
        match getter {
            Some(getter) => Found::Call(getter, smallvec![Value::Obj(class)]),
            None => Found::Value(self.bound(inner, Value::Obj(class))),
        }
    }

    /// The native function that a class has as a special method; any other value as it is.
    fn unwrapped(&self, found: Value) -> Value {
        let Value::Obj(id) = found else { return found };
        let object = self.world.read(id);
        match object.body {
            Body::Wrapper(inner) if object.class == types::BUILTIN_FUNCTION => inner,
            _ => found,
        }
    }

    fn find_in_super(
        &mut self,
        start: ObjectId,
        receiver: Value,
        order: ObjectId,
        name: ObjectId,
    ) -> Res<Found> {
        let mro: Vec<ObjectId> = match &self.world.read(order).body {
            Body::Class(class) => class.mro.to_vec(),
            _ => Vec::new(),
        };
        let after = mro
            .iter()
            .position(|class| *class == start)
            .map_or(0, |at| at + 1);
        for class in &mro[after.min(mro.len())..] {
            let Some(found) = self.own_class_attribute(*class, name) else {
                continue;
            };
            let role = self.role(found);
            let bound_to_class = receiver.is(Value::Obj(order));
            let is_for_instances = matches!(
                role,
                Role::Method | Role::Plain | Role::Property(_) | Role::Slot(_)
            );
            if bound_to_class && is_for_instances {
                return Ok(Found::Value(found));
            }
            if name == names::NEW {
                return Ok(Found::Value(found));
            }
            return self.bind_found(found, role, receiver, order, name);
        }
        Ok(match special::get_super(self, receiver, name) {
            Some(value) => Found::Value(value),
            None => Found::Missing,
        })
    }

    /// `[object] -> [callable, self-or-empty]`
    pub(super) fn load_method(&mut self, name: ObjectId) -> Res<Go> {
        let object = self.peek(1);
        let class = self.class_of(object);
        if self.is_plain_instance(object) {
            let found = self.class_attribute(class, name);
            let method = match found {
                Value::Native(id) => is_method::<W>(id),
                Value::Obj(id) => matches!(self.world.read(id).body, Body::Function(_)),
                _ => false,
            };
            if method
                && object
                    .id()
                    .is_none_or(|id| self.own_attribute(id, name).is_none())
            {
                let top = self.thread.stack.len() - 1;
                self.thread.stack[top] = found;
                self.push(object);
                return Ok(Go::Next);
            }
        }
        let floor = self.floor(1);
        self.get_attribute(object, name, floor, Then::Method)
    }

    /// Whether attribute look-up on a value follows the ordinary path.
    fn is_plain_instance(&mut self, object: Value) -> bool {
        let Value::Obj(id) = object else { return true };
        let class = {
            let read = self.world.read(id);
            if matches!(
                read.body,
                Body::Class(_) | Body::Module(_) | Body::Super(..)
            ) {
                return false;
            }
            read.class
        };
        class.0 < types::BUILTIN_COUNT
            || !matches!(
                self.class_attribute(class, names::GETATTRIBUTE),
                Value::Obj(_)
            )
    }

    /// The `AttributeError` for a missing attribute.
    pub(crate) fn no_attribute(&mut self, object: Value, name: ObjectId) -> Raised {
        let text = self.name_text(name);
        let asked = self.with_body(object, |body| match body {
            // A method asks its function.
            Body::Method(function, _) => Some(*function),
            _ => None,
        });
        let message = if let Some(id) = object.id().filter(|_| self.is_class(object)) {
            format!(
                "type object '{}' has no attribute '{text}'",
                self.class_name(id)
            )
        } else if let Some(dict) = self.module_dict(object) {
            let module = self.dict_name(dict, names::NAME).unwrap_or(Value::None);
            let module = self.string(module).unwrap_or_default();
            format!("module '{module}' has no attribute '{text}'")
        } else {
            format!(
                "'{}' object has no attribute '{text}'",
                self.type_name(asked.flatten().unwrap_or(object))
            )
        };
        let raised = self.error(types::ATTRIBUTE_ERROR, message);
        self.set_own_attribute(raised.0, names::NAME_ATTR, Value::Obj(name));
        self.set_own_attribute(raised.0, names::OBJ, object);
        raised
    }

    /// The getter (0), setter (1) or deleter (2) of a property, `None` where it has none.
    pub(super) fn property_part(&self, id: ObjectId, at: usize) -> Option<Value> {
        match &self.world.read(id).body {
            Body::Property(parts) => Some(parts[at]),
            _ => None,
        }
    }

    /// Whether a value is a class.
    pub(crate) fn is_class(&self, value: Value) -> bool {
        self.with_body(value, |body| matches!(body, Body::Class(_))) == Some(true)
    }

    /// The dictionary of a module.
    pub(crate) fn module_dict(&self, value: Value) -> Option<ObjectId> {
        self.with_body(value, |body| match body {
            Body::Module(dict) => Some(*dict),
            _ => None,
        })?
    }
}
