//! Names and attributes through the thread's cache: for an attribute one look at the instance and one at the position
//! in its `__dict__` where it was last time.

use crate::boot;
use crate::cache::{AttributeRow, NEVER};
use crate::interp::attributes::is_method;
use crate::interp::is_python;
use crate::names;
use crate::native::Cx;
use crate::object::{Body, Layout};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

impl<W: World> Cx<'_, W> {
    /// A global or builtin that was read before and has not changed.
    #[inline]
    pub(super) fn cached_global(&self, globals: ObjectId, name: ObjectId) -> Option<Value> {
        let builtins_version = || self.world.version(boot::BUILTINS);
        self.thread
            .cache
            .global(globals, name, self.world.version(globals), builtins_version)
    }

    /// `object.name` where the attribute is not where it was last time; `None` for all that needs a closer look, and when
    /// the class is not yet known.
    #[inline(never)]
    pub(super) fn attribute_elsewhere(&mut self, id: ObjectId, name: ObjectId) -> Option<Value> {
        let object = self.world.read(id);
        let class = object.class;
        let epoch = self.world.class_epoch();
        let Some(row) = self.thread.cache.attribute(class, name, epoch) else {
            drop(object);
            self.learn_attribute(class, name, epoch);
            return None;
        };
        if row.reads_in != epoch || !matches!(object.body, Body::Instance) {
            return None;
        }
        if let Some(attrs) = &object.attrs {
            let key = Value::Obj(name);
            if let Some(at) = attrs.find(row.hash, |found| found.is(key)) {
                let value = attrs.at(at)?.value;
                self.thread.cache.set_position(class, name, at as u32);
                return Some(value);
            }
        }
        if row.method {
            let function = row.value;
            drop(object);
            return Some(self.bound(function, Value::Obj(id)));
        }
        (row.plain && !row.value.is_unbound()).then_some(row.value)
    }

    /// The function or native that `object.name(…)` calls with the object as its first argument; `None` for all that
    /// needs a closer look, and when the class is not yet known.
    #[inline(never)]
    pub(super) fn cached_method(&mut self, object: Value, name: ObjectId) -> Option<Value> {
        let epoch = self.world.class_epoch();
        let Value::Obj(id) = object else {
            let class = self.class_of(object);
            let Some(row) = self.thread.cache.attribute(class, name, epoch) else {
                self.learn_attribute(class, name, epoch);
                return None;
            };
            return row.method.then_some(row.value);
        };
        let object = self.world.read(id);
        let class = object.class;
        let Some(row) = self.thread.cache.attribute(class, name, epoch) else {
            drop(object);
            self.learn_attribute(class, name, epoch);
            return None;
        };
        if !row.method || !row.sure && !matches!(object.body, Body::Instance) {
            return None;
        }
        if let Some(attrs) = &object.attrs
            && attrs
                .find(row.hash, |key| key.is(Value::Obj(name)))
                .is_some()
        {
            return None;
        }
        Some(row.value)
    }

    /// `object.name = value`, where that sets an entry of the object's own `__dict__`; `false` if nothing was done.
    #[inline(never)]
    pub(super) fn store_cached_attribute(
        &mut self,
        object: Value,
        name: ObjectId,
        value: Value,
    ) -> bool {
        let Value::Obj(id) = object else {
            return false;
        };
        let epoch = self.world.class_epoch();
        let (class, instance) = {
            let object = self.world.read(id);
            (object.class, matches!(object.body, Body::Instance))
        };
        if !instance {
            return false;
        }
        let Some(row) = self.thread.cache.attribute(class, name, epoch) else {
            self.learn_attribute(class, name, epoch);
            return false;
        };
        if !row.writable {
            return false;
        }
        let mut object = self.world.write(id);
        if object.class != class {
            return false;
        }
        let Some(attrs) = &mut object.attrs else {
            return false;
        };
        let value = value.fresh();
        if attrs.set_value_at(row.position as usize, name, value) {
            return true;
        }
        let key = Value::Obj(name);
        match attrs.find(row.hash, |found| found.is(key)) {
            Some(at) => attrs.set_at(at, value),
            None => attrs.push(row.hash, key, value),
        }
        true
    }

    /// Finds out about an attribute of the instances of a class.
    #[cold]
    fn learn_attribute(&mut self, class: ObjectId, name: ObjectId, epoch: u32) {
        let hash = self.name_hash(name);
        let (free, layout) = match &self.world.read(class).body {
            Body::Class(class) => (class.instance_dict, class.layout),
            _ => return,
        };
        let user = class.0 >= types::BUILTIN_COUNT;
        // Classes and modules have attributes of their own, and `super` looks elsewhere.
        let elsewhere = matches!(layout, Layout::Class | Layout::Module) || class == types::SUPER;
        let hooked = |cx: &mut Self, hook| user && is_python(cx.class_attribute(class, hook));
        let read_hook = hooked(self, names::GETATTRIBUTE);
        let write_hook = hooked(self, names::SETATTR);
        let value = self.class_attribute(class, name);
        let role = self.plain_role(value, name);
        let special = self
            .with_str(Value::Obj(name), |name| name.starts_with("__"))
            .unwrap_or(true);
        let readable = user && !read_hook && !special && role != PlainRole::Other;
        let row = AttributeRow {
            class,
            name,
            epoch,
            hash,
            position: 0,
            value,
            reads_in: if readable { epoch } else { NEVER },
            plain: role == PlainRole::Value,
            method: !read_hook && role == PlainRole::Method,
            sure: !user && !elsewhere,
            writable: user
                && (free || role == PlainRole::Slot)
                && !write_hook
                && !special
                && role != PlainRole::Other,
        };
        self.thread.cache.set_attribute(row);
    }

    fn plain_role(&self, found: Value, name: ObjectId) -> PlainRole {
        match found {
            Value::Native(id) if is_method::<W>(id) => PlainRole::Method,
            Value::Obj(id) => {
                let object = self.world.read(id);
                match &object.body {
                    Body::Function(_) => PlainRole::Method,
                    Body::Slot(own, _) if *own == name => PlainRole::Slot,
                    Body::Slot(..) => PlainRole::Other,
                    Body::Wrapper(_) | Body::Property(_) => PlainRole::Other,
                    _ if object.class.0 < types::BUILTIN_COUNT => PlainRole::Value,
                    _ => PlainRole::Other,
                }
            }
            _ => PlainRole::Value,
        }
    }
}

/// How an attribute of a class acts when it is read through an instance.
#[derive(Clone, Copy, PartialEq)]
enum PlainRole {
    /// As itself, or there is none.
    Value,
    /// As a method.
    Method,
    /// As the slot of its name.
    Slot,
    /// By code of its own.
    Other,
}
