//! Variables: globals, class and module namespaces, cells, and the errors for missing ones.

use crate::boot;
use crate::interp::Go;
use crate::names;
use crate::native::{Cx, Raised, Res};
use crate::object::Body;
use crate::thread::Then;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

impl<W: World> Cx<'_, W> {
    /// A global or builtin by name.
    pub(super) fn load_global(&mut self, name: ObjectId) -> Res<Go> {
        let Some(frame) = self.thread.frames.last() else {
            return Ok(Go::Ended);
        };
        let globals = frame.globals;
        if let Some(value) = self.cached_global(globals, name) {
            self.push(value);
            return Ok(Go::Next);
        }
        // Versions are read before the values, so a change in between makes the remembered value unusable.
        let version = self.world.version(globals);
        let (value, builtins_version) = match self.dict_name(globals, name) {
            Some(value) => (value, None),
            None => {
                let version = self.world.version(boot::BUILTINS);
                match self.dict_name(boot::BUILTINS, name) {
                    Some(value) => (value, Some(version)),
                    None => return Err(self.no_name(name)),
                }
            }
        };
        self.thread
            .cache
            .set_global(globals, name, version, builtins_version, value);
        self.push(value);
        Ok(Go::Next)
    }

    /// `[value] -> []`
    pub(super) fn store_global(&mut self, name: ObjectId) -> Res<Go> {
        let value = self.pop();
        if let Some(frame) = self.thread.frames.last() {
            let globals = frame.globals;
            self.set_dict_name(globals, name, value);
        }
        Ok(Go::Next)
    }

    /// `del name` of a global.
    pub(super) fn delete_global(&mut self, name: ObjectId) -> Res<Go> {
        let globals = self.thread.frames.last().map(|frame| frame.globals);
        match globals.is_some_and(|globals| self.delete_dict_name(globals, name)) {
            true => Ok(Go::Next),
            false => Err(self.no_name(name)),
        }
    }

    /// The namespace of the running module or class body.
    pub(crate) fn namespace(&self) -> ObjectId {
        match self.thread.frames.last() {
            Some(frame) => match frame.context {
                Value::Obj(id) if frame.code.kind == syntax::code::CodeKind::Class => id,
                _ => frame.globals,
            },
            None => boot::BUILTINS,
        }
    }

    /// A method of the namespace of the running class body, if a metaclass has made it of a class written in Python.
    fn namespace_method(&mut self, namespace: ObjectId, name: ObjectId) -> Option<Value> {
        self.python_method_of(Value::Obj(namespace), name)
    }

    /// A name of a module or class body.
    pub(super) fn load_name(&mut self, name: ObjectId) -> Res<Go> {
        let namespace = self.namespace();
        let hooked = self.namespace_method(namespace, names::GETITEM).is_some();
        match self.dict_name(namespace, name) {
            Some(value) if !hooked => {
                self.push(value);
                Ok(Go::Next)
            }
            _ if hooked || self.namespace_method(namespace, names::MISSING).is_some() => {
                let globals = self.thread.frames.last().map(|frame| frame.globals);
                let outer = globals.and_then(|globals| self.dict_name(globals, name));
                let outer = outer.or_else(|| self.dict_name(boot::BUILTINS, name));
                let outer = self.tuple(outer.into_iter().collect());
                let function = self.prelude("namespace_item");
                let args = [Value::Obj(namespace), Value::Obj(name), outer];
                self.call(function, &args, &[], self.floor(0), Then::Push)
            }
            _ => self.load_global(name),
        }
    }

    /// `[value] -> []`
    pub(super) fn store_name(&mut self, name: ObjectId) -> Res<Go> {
        let namespace = self.namespace();
        if let Some(method) = self.namespace_method(namespace, names::SETITEM) {
            let args = [Value::Obj(namespace), Value::Obj(name), self.peek(1)];
            return self.call(method, &args, &[], self.floor(1), Then::Discard);
        }
        let value = self.pop();
        self.set_dict_name(namespace, name, value);
        Ok(Go::Next)
    }

    /// `del name` in a module or class body.
    pub(super) fn delete_name(&mut self, name: ObjectId) -> Res<Go> {
        let namespace = self.namespace();
        match self.delete_dict_name(namespace, name) {
            true => Ok(Go::Next),
            false => Err(self.no_name(name)),
        }
    }

    /// The value of a slot.
    pub(super) fn slot(&self, slot: u32) -> Value {
        let base = self.thread.frames.last().map_or(0, |frame| frame.base);
        self.thread
            .stack
            .get((base + slot) as usize)
            .copied()
            .unwrap_or(Value::Unbound)
    }

    /// Writes a slot.
    pub(super) fn set_slot(&mut self, slot: u32, value: Value) {
        let base = self.thread.frames.last().map_or(0, |frame| frame.base);
        if let Some(place) = self.thread.stack.get_mut((base + slot) as usize) {
            *place = value;
        }
    }

    /// The content of the cell in a slot.
    pub(super) fn load_deref(&mut self, slot: u32) -> Res<Go> {
        let value = match self.slot(slot) {
            Value::Obj(id) => match &self.world.read(id).body {
                Body::Cell(value) => *value,
                _ => Value::Unbound,
            },
            _ => Value::Unbound,
        };
        if value.is_unbound() {
            return Err(self.empty_slot(slot));
        }
        self.push(value);
        Ok(Go::Next)
    }

    /// Writes the cell in a slot; `Unbound` empties it.
    pub(super) fn store_deref(&mut self, slot: u32, value: Value) {
        if let Value::Obj(id) = self.slot(slot)
            && let Body::Cell(content) = &mut self.world.write(id).body
        {
            *content = value;
        }
    }

    /// In a class body: the namespace first, then the cell.
    pub(super) fn load_class_deref(&mut self, slot: u32) -> Res<Go> {
        let name = self
            .thread
            .frames
            .last()
            .map(|frame| frame.code.locals[slot as usize]);
        let namespace = self.namespace();
        match name.and_then(|name| self.dict_name(namespace, name)) {
            Some(value) => {
                self.push(value);
                Ok(Go::Next)
            }
            None => self.load_deref(slot),
        }
    }

    /// The error for an empty slot or cell.
    pub(super) fn empty_slot(&mut self, slot: u32) -> Raised {
        let Some(frame) = self.thread.frames.last() else {
            return self.error(types::NAME_ERROR, "no such variable");
        };
        let code = frame.code;
        let name = self.name_text(code.locals[slot as usize]);
        if slot as usize >= code.locals.len() - code.free as usize {
            let message = format!(
                "cannot access free variable '{name}' where it is not associated with a value in enclosing scope"
            );
            let raised = self.error(types::NAME_ERROR, message);
            let name = Value::Obj(code.locals[slot as usize]);
            self.set_own_attribute(raised.0, names::NAME_ATTR, name);
            return raised;
        }
        let message = format!(
            "cannot access local variable '{name}' where it is not associated with a value"
        );
        self.error(types::UNBOUND_LOCAL_ERROR, message)
    }

    fn no_name(&mut self, name: ObjectId) -> Raised {
        let text = self.name_text(name);
        let raised = self.error(types::NAME_ERROR, format!("name '{text}' is not defined"));
        self.set_own_attribute(raised.0, names::NAME_ATTR, Value::Obj(name));
        if self.is_of_self(name) {
            self.set_own_attribute(raised.0, names::OF_SELF, Value::Bool(true));
        }
        raised
    }

    /// Whether the variable `self` of the running method has an attribute of this name, which may have been meant.
    fn is_of_self(&mut self, name: ObjectId) -> bool {
        let Some(frame) = self.thread.frames.last() else {
            return false;
        };
        let (base, locals) = (frame.base as usize, &frame.code.locals);
        let slot = locals.iter().position(|it| self.name_text(*it) == "self");
        let value = slot.and_then(|slot| self.thread.stack.get(base + slot).copied());
        let Some(Value::Obj(id)) = value else {
            return false;
        };
        let class = self.class_of(Value::Obj(id));
        self.own_attribute(id, name).is_some() || !self.class_attribute(class, name).is_unbound()
    }
}
