//! Making classes: the class statement and `type(name, bases, namespace)`.

use crate::dict::Dict;
use crate::interp::Go;
use crate::interp::slots::Slots;
use crate::names;
use crate::native::{Cx, Res};
use crate::object::{Body, Class, Object};
use crate::thread::{ClassParts, Frame, Then};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

impl<W: World> Cx<'_, W> {
    /// `[body-function, name, bases, keywords] -> [class]`
    pub(super) fn build_class(&mut self) -> Res<Go> {
        let floor = self.floor(4);
        let (body, name, bases, keywords) =
            (self.peek(4), self.peek(3), self.peek(2), self.peek(1));
        let mut pairs = self.keyword_pairs(keywords)?;
        let given = pairs.iter().position(|pair| pair.0 == names::METACLASS);
        let base_ids: Vec<Value> = self.items(bases).unwrap_or_default();
        for base in &base_ids {
            if !self.is_class(*base) {
                let function = self.prelude("build_class_with_entries");
                return self.call(
                    function,
                    &[body, name, bases, keywords],
                    &[],
                    floor,
                    Then::Push,
                );
            }
        }
        let mut metaclass = match given {
            Some(at) => pairs.remove(at).1,
            None => Value::Obj(types::TYPE),
        };
        if let Value::Obj(least) = metaclass
            && self.is_class(metaclass)
        {
            metaclass = Value::Obj(self.metaclass_for(least, &base_ids)?);
        }
        let keywords = self.keyword_dict(&pairs);
        let namespace = self.dict(Dict::new());
        let parts = ClassParts {
            name,
            bases,
            keywords,
            metaclass,
            namespace,
        };
        if let Value::Obj(id) = metaclass
            && id != types::TYPE
            && let Some(prepare) = self.python_class_hook(id, names::PREPARE)
        {
            let function = self.prelude("build_class_prepared");
            let args = [prepare, metaclass, body, name, bases, keywords];
            return self.call(function, &args, &[], floor, Then::Push);
        }
        self.run_class_body(body, parts, floor, Then::Push)
    }

    /// The metaclass of a class with these bases: the one asked for, or one of a base that inherits from it.
    ///
    /// # Errors
    /// `TypeError` if none of them inherits from all others.
    pub(crate) fn metaclass_for(&mut self, least: ObjectId, bases: &[Value]) -> Res<ObjectId> {
        let mut metaclass = least;
        for base in bases {
            let of_base = self.class_of(*base);
            if self.is_subclass(of_base, metaclass) {
                metaclass = of_base;
            } else if !self.is_subclass(metaclass, of_base) {
                return Err(self.type_error(CONFLICT));
            }
        }
        Ok(metaclass)
    }

    fn python_class_hook(&mut self, class: ObjectId, name: ObjectId) -> Option<Value> {
        let found = self.class_attribute(class, name);
        matches!(found, Value::Obj(_)).then_some(found)
    }

    /// A dictionary of keyword arguments, or `None`.
    pub(crate) fn keyword_dict(&mut self, pairs: &[(ObjectId, Value)]) -> Value {
        if pairs.is_empty() {
            return Value::None;
        }
        let dict = self.dict(Dict::new());
        if let Value::Obj(id) = dict {
            for (name, value) in pairs {
                self.set_dict_name(id, *name, *value);
            }
        }
        dict
    }

    /// Runs a class body in its namespace; the class is made when it returns.
    pub(crate) fn run_class_body(
        &mut self,
        body: Value,
        parts: ClassParts,
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        let function = match self.with_body(body, |body| match body {
            Body::Function(function) => Some((function.code, function.globals)),
            _ => None,
        }) {
            Some(Some(function)) => function,
            _ => return Err(self.error(types::SYSTEM_ERROR, "machine bug: class body")),
        };
        let (code, globals) = function;
        let mut slots = vec![Value::Unbound; code.locals.len()];
        if let Value::Obj(id) = body {
            self.fill_cells(id, code, &mut slots);
        }
        // A namespace with a say of its own has been told by the prelude.
        if let Value::Obj(namespace) = parts.namespace
            && self
                .python_method_of(parts.namespace, names::SETITEM)
                .is_none()
        {
            let module = self.dict_name(globals, names::NAME).unwrap_or(Value::None);
            self.set_dict_name(namespace, names::MODULE, module);
            let qualname = self.str(code.qualname);
            self.set_dict_name(namespace, names::QUALNAME, qualname);
            if !code.doc.is_none() {
                self.set_dict_name(namespace, names::DOC, code.doc);
            }
        }
        let frame = Frame {
            code,
            pc: 0,
            base: self.thread.stack.len() as u32,
            floor,
            globals,
            context: parts.namespace,
            then: Then::BuildClass(Box::new(parts), then.next()),
            generator: None,
        };
        self.thread.stack.extend_from_slice(&slots);
        self.enter(frame)
    }

    /// The body of a class statement has run: calls the metaclass.
    pub(super) fn class_body_done(
        &mut self,
        parts: ClassParts,
        cell: Value,
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        if let Value::Obj(namespace) = parts.namespace
            && !cell.is_none()
        {
            self.set_dict_name(namespace, names::CLASSCELL, cell);
        }
        let keywords = self.keyword_pairs(parts.keywords)?;
        let args = [parts.name, parts.bases, parts.namespace];
        if !parts.metaclass.is(Value::Obj(types::TYPE)) {
            return self.call(parts.metaclass, &args, &keywords, floor, then);
        }
        let class = self.new_class(types::TYPE, parts.name, parts.bases, parts.namespace)?;
        self.class_hooks(class, &keywords, floor, then)
    }

    /// After a class is made: `__set_name__` of its attributes and `__init_subclass__` of its bases.
    pub(crate) fn class_hooks(
        &mut self,
        class: ObjectId,
        keywords: &[(ObjectId, Value)],
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        let values: Vec<Value> = match &self.world.read(class).body {
            Body::Class(class) => class.dict.iter().map(|entry| entry.value).collect(),
            _ => Vec::new(),
        };
        let mut hooked = !keywords.is_empty();
        for value in values {
            hooked = hooked
                || self.is_user_object(value)
                    && self.python_method_of(value, names::SET_NAME).is_some();
        }
        let bases = match &self.world.read(class).body {
            Body::Class(class) => class.mro[1..].to_vec(),
            _ => Vec::new(),
        };
        for base in bases.into_iter().filter(|base| *base != types::OBJECT) {
            let own = self.own_class_attribute(base, names::INIT_SUBCLASS);
            hooked = hooked || matches!(own, Some(Value::Obj(_)));
        }
        if !hooked {
            return self.finish(then, Value::Obj(class), floor);
        }
        let function = self.prelude("class_hooks");
        let keywords = self.keyword_dict(keywords);
        self.call(function, &[Value::Obj(class), keywords], &[], floor, then)
    }

    /// `type.__new__`: a class of these parts.
    pub(crate) fn new_class(
        &mut self,
        metaclass: ObjectId,
        name: Value,
        bases: Value,
        namespace: Value,
    ) -> Res<ObjectId> {
        let name = self.string(name).unwrap_or_default();
        let bases = self.bases_of(bases)?;
        let layout = self.class_layout(&bases)?;
        let mut dict = self.class_namespace(namespace)?;
        let cell = take_name(&mut dict, names::CLASSCELL);
        let qualname = take_name(&mut dict, names::QUALNAME).and_then(|value| self.string(value));
        if let Some(cell) = cell
            && !self.is_instance(cell, types::CELL)
        {
            let class = self.full_class_name(self.class_of(cell));
            let message = format!("__classcell__ must be a nonlocal cell, not <class '{class}'>");
            return Err(self.type_error(message));
        }
        self.add_implied(&mut dict);
        if find_name(&dict, names::DEL).is_some() {
            self.world.watch(None);
        }
        let inherits_dict = bases.iter().any(|base| match &self.world.read(*base).body {
            Body::Class(class) => *base != types::OBJECT && class.instance_dict,
            _ => true,
        });
        let slots = match find_name(&dict, names::SLOTS) {
            Some(slots) => self.slots_of(&name, &dict, slots, layout, inherits_dict)?,
            None => Slots {
                names: Vec::new(),
                dict: true,
            },
        };
        let class = Class {
            qualname: qualname.unwrap_or_else(|| name.clone()).into(),
            name: name.into(),
            bases: bases.clone().into(),
            mro: Box::default(),
            dict,
            layout,
            instance_dict: slots.dict || inherits_dict,
        };
        let body = Body::Class(Box::new(class));
        let id = self.world.alloc(Object {
            class: metaclass,
            attrs: None,
            body,
        });
        let mro = self.linearise(id, &bases)?;
        if let Body::Class(class) = &mut self.world.write(id).body {
            class.mro = mro.into();
        }
        self.world.class_changed();
        self.add_slots(id, &slots.names);
        if let Some(Value::Obj(cell)) = cell
            && let Body::Cell(content) = &mut self.world.write(cell).body
        {
            *content = Value::Obj(id);
        }
        Ok(id)
    }

    /// The namespace as a class dictionary: keys interned.
    fn class_namespace(&mut self, namespace: Value) -> Res<Dict> {
        let pairs = self.keyword_pairs(namespace)?;
        let mut dict = Dict::new();
        let given = self.prelude("getset_descriptor").id();
        for (name, value) in pairs {
            // What was taken out of another class's `__dict__` this one has of its own.
            if value.id().is_some() && Some(self.class_of(value)) == given {
                continue;
            }
            let hash = self.quick_hash(Value::Obj(name))?.unwrap_or(0);
            let value = self.value_in_class(name, value);
            dict.push(hash, Value::Obj(name), value);
        }
        Ok(dict)
    }

    /// What a class holds for a value: a native function as a special method of its own is wrapped, by which it is told
    /// from one that a built-in base has.
    pub(super) fn value_in_class(&mut self, name: ObjectId, value: Value) -> Value {
        let native = matches!(value, Value::Native(_)) && name != names::NEW;
        if native && self.with_str(Value::Obj(name), |name| name.starts_with("__")) == Some(true) {
            return self.make(types::BUILTIN_FUNCTION, Body::Wrapper(value));
        }
        value
    }

    /// What the data model implies: `__eq__` without `__hash__` makes unhashable, some functions are class or static
    /// methods, `__doc__` exists.
    fn add_implied(&mut self, dict: &mut Dict) {
        if find_name(dict, names::EQ).is_some() && find_name(dict, names::HASH).is_none() {
            self.insert_name(dict, names::HASH, Value::None);
        }
        for (name, class) in [
            (names::NEW, types::STATICMETHOD),
            (names::INIT_SUBCLASS, types::CLASSMETHOD),
            (names::CLASS_GETITEM, types::CLASSMETHOD),
        ] {
            if let Some(function) = find_name(dict, name)
                && self.class_of(function) == types::FUNCTION
            {
                let wrapped = self.make(class, Body::Wrapper(function));
                self.insert_name(dict, name, wrapped);
            }
        }
        if find_name(dict, names::DOC).is_none() {
            self.insert_name(dict, names::DOC, Value::None);
        }
    }

    fn insert_name(&mut self, dict: &mut Dict, name: ObjectId, value: Value) {
        let hash = match &self.world.read(name).body {
            Body::Str(text) => text.hash(),
            _ => 0,
        };
        crate::lookup::set_name(dict, hash, name, value);
    }
}

fn find_name(dict: &Dict, name: ObjectId) -> Option<Value> {
    dict.iter()
        .find(|entry| entry.key.is(Value::Obj(name)))
        .map(|entry| entry.value)
}

fn take_name(dict: &mut Dict, name: ObjectId) -> Option<Value> {
    let hash = dict
        .iter()
        .find(|entry| entry.key.is(Value::Obj(name)))?
        .hash;
    let at = dict.find(hash, |key| key.is(Value::Obj(name)))?;
    Some(dict.remove_at(at))
}

/// What is wrong with bases whose classes do not go together.
pub(crate) const CONFLICT: &str = "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the \
    metaclasses of all its bases";
