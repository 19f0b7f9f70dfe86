//! What methods of built-in classes check first: that `self` is of the class, for `list.append(3, 4)` is possible.

use crate::native::{Args, Cx, Flow, Raised, Res};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

impl<W: World> Cx<'_, W> {
    /// The receiver of a method of a built-in class.
    ///
    /// # Errors
    /// `TypeError` if it is not an instance of the class.
    #[inline]
    pub fn receiver(&mut self, args: &Args, class: ObjectId, method: &str) -> Res<ObjectId> {
        match args.get(0) {
            Value::Obj(id) if self.world.read(id).class == class => Ok(id),
            value => self.derived_receiver(value, class, method),
        }
    }

    #[inline(never)]
    fn derived_receiver(&mut self, value: Value, class: ObjectId, method: &str) -> Res<ObjectId> {
        match value {
            Value::Obj(id) if self.is_instance(value, class) => Ok(id),
            _ => Err(self.wrong_receiver(value, class, method)),
        }
    }

    /// The error for a method that is called on something else.
    pub fn wrong_receiver(&mut self, value: Value, class: ObjectId, method: &str) -> Raised {
        let (name, got) = (self.class_name(class), self.type_name(value));
        self.type_error(format!(
            "descriptor '{method}' for '{name}' objects doesn't apply to a '{got}' object"
        ))
    }

    /// The class that `__new__` is to make an instance of; it must be `base` or inherit from it.
    ///
    /// # Errors
    /// `TypeError`
    pub fn instance_class(&mut self, value: Value, base: ObjectId) -> Res<ObjectId> {
        let base_name = self.class_name(base);
        let Value::Obj(class) = value else {
            let got = self.type_name(value);
            return Err(self.type_error(format!(
                "{base_name}.__new__(X): X is not a type object ({got})"
            )));
        };
        if self.is_subclass(class, base) {
            return Ok(class);
        }
        let name = self.class_name(class);
        Err(self.type_error(format!(
            "{base_name}.__new__({name}): {name} is not a subtype of {base_name}"
        )))
    }

    /// Makes an instance of a built-in class or of one that inherits from it, whose instances have attributes.
    pub fn make_instance(&mut self, class: ObjectId, body: crate::object::Body) -> Value {
        let mut object = crate::object::Object::plain(class, body);
        if class.0 >= types::BUILTIN_COUNT {
            object.attrs = Some(Box::default());
        }
        let instance = self.world.alloc(object);
        self.watch_instance(class, instance);
        Value::Obj(instance)
    }

    /// A call of a function of the prelude in the native's place.
    ///
    /// # Errors
    /// None.
    pub fn in_python(&mut self, name: &str, args: &[Value]) -> Res<Flow> {
        Ok(Flow::Call(self.prelude(name), args.into()))
    }
}
