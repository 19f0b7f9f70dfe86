//! What every native function and instruction needs: making values, reading them, raising.

use compact_str::CompactString;
use num_bigint::BigInt;
use num_traits::ToPrimitive;

use crate::dict::Dict;
use crate::names;
use crate::native::{Cx, Flow, Raised, Res};
use crate::object::{Body, Exception, Object};
use crate::text::Text;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// The most bytes that one string, list or other container may be asked to have at once.
pub const CONTAINER_BYTES_MAX: usize = 256 << 20;

/// How many items natives go through before they look up.
const LOOK_UP_EVERY: usize = 1 << 12;

impl<W: World> Cx<'_, W> {
    /// Makes an object without attributes.
    #[inline]
    pub fn make(&mut self, class: ObjectId, body: Body) -> Value {
        Value::Obj(self.world.alloc(Object::plain(class, body)))
    }

    /// Makes a string.
    pub fn str(&mut self, text: impl Into<CompactString>) -> Value {
        self.make(types::STR, Body::Str(Text::new(text)))
    }

    /// The string object of a name.
    pub fn name(&mut self, text: &str) -> Value {
        Value::Obj(self.world.intern(text))
    }

    /// Makes bytes.
    pub fn bytes(&mut self, bytes: Vec<u8>) -> Value {
        self.make(types::BYTES, Body::Bytes(bytes.into()))
    }

    /// Makes a list.
    pub fn list(&mut self, items: Vec<Value>) -> Value {
        self.make(types::LIST, Body::List(items))
    }

    /// Makes a tuple.
    pub fn tuple(&mut self, items: Vec<Value>) -> Value {
        self.make(types::TUPLE, Body::Tuple(items.into()))
    }

    /// Makes a dictionary.
    pub fn dict(&mut self, table: Dict) -> Value {
        self.make(types::DICT, Body::Dict(Box::new(table)))
    }

    /// Makes an integer, inline if it has at most 64 bits.
    pub fn int(&mut self, number: BigInt) -> Value {
        match number.to_i64() {
            Some(small) => Value::Int(small),
            None => self.make(types::INT, Body::BigInt(Box::new(number))),
        }
    }

    /// The class of a value.
    #[inline]
    pub fn class_of(&self, value: Value) -> ObjectId {
        match value {
            Value::Unbound | Value::None => types::NONE_TYPE,
            Value::NotImplemented => types::NOT_IMPLEMENTED_TYPE,
            Value::Ellipsis => types::ELLIPSIS_TYPE,
            Value::Bool(_) => types::BOOL,
            Value::Int(_) => types::INT,
            Value::Float(_) => types::FLOAT,
            Value::Native(_) => types::BUILTIN_FUNCTION,
            Value::Obj(id) => self.world.read(id).class,
        }
    }

    /// The name of a class.
    pub fn class_name(&self, class: ObjectId) -> String {
        match &self.world.read(class).body {
            Body::Class(class) => class.name.to_string(),
            _ => "object".to_owned(),
        }
    }

    /// The name of a value's class, as error messages give it: that of a class which CPython has in C begins with its
    /// module.
    pub fn type_name(&self, value: Value) -> String {
        let name = self.with_body(value, |body| match body {
            Body::Generator(generator) => self.string(generator.name),
            _ => None,
        });
        // Where the library has a generator, CPython has a class of its own.
        if let Some(name) = name.flatten().filter(|name| name.starts_with("itertools.")) {
            return name;
        }
        self.told_class_name(self.class_of(value))
    }

    /// The same of a class.
    pub fn told_class_name(&self, class: ObjectId) -> String {
        let name = self.class_name(class);
        match class {
            types::DEQUE => return format!("collections.{name}"),
            types::COUNTER => return format!("itertools.{name}"),
            types::LOCK | types::RLOCK => return format!("_thread.{name}"),
            _ => {}
        }
        match self.c_module(class, &name) {
            Some(module) => format!("{module}.{name}"),
            None => name,
        }
    }

    /// The module of a class of the library that is in C in CPython, if that is told.
    fn c_module(&self, class: ObjectId, name: &str) -> Option<String> {
        if class.0 < types::BUILTIN_COUNT {
            return None;
        }
        let module = match &self.world.read(class).body {
            Body::Class(class) => {
                let key = Value::Obj(names::MODULE);
                class.dict.iter().find(|entry| entry.key.is(key))?.value
            }
            _ => return None,
        };
        let module = self.string(module)?;
        let told = match module.as_str() {
            "_io" | "_struct" | "_thread" | "_contextvars" | "_queue" | "array" | "datetime"
            | "decimal" | "re" => true,
            "collections" => ["OrderedDict", "defaultdict"].contains(&name),
            "functools" => name == "partial",
            "itertools" => true,
            "operator" => name.ends_with("getter") || name == "methodcaller",
            "time" => name == "struct_time",
            "types" => name == "SimpleNamespace",
            _ => false,
        };
        told.then_some(module)
    }

    /// Whether a class is another or inherits from it.
    pub fn is_subclass(&self, class: ObjectId, base: ObjectId) -> bool {
        class == base
            || match &self.world.read(class).body {
                Body::Class(class) => class.mro.contains(&base),
                _ => false,
            }
    }

    /// Whether a value is an instance of a class or of one that inherits from it.
    pub fn is_instance(&self, value: Value, class: ObjectId) -> bool {
        self.is_subclass(self.class_of(value), class)
    }

    /// Looks at an object's body; `None` for inline values.
    #[inline]
    pub fn with_body<R>(&self, value: Value, look: impl FnOnce(&Body) -> R) -> Option<R> {
        value.id().map(|id| look(&self.world.read(id).body))
    }

    /// Looks at a string (or an instance of a subclass); `None` for anything else.
    #[inline]
    pub fn with_str<R>(&self, value: Value, look: impl FnOnce(&str) -> R) -> Option<R> {
        match &self.world.read(value.id()?).body {
            Body::Str(text) => Some(look(text.as_str())),
            _ => None,
        }
    }

    /// A copy of a string's text.
    pub fn string(&self, value: Value) -> Option<String> {
        self.with_str(value, str::to_owned)
    }

    /// The text of a name.
    pub fn name_text(&self, name: ObjectId) -> String {
        self.string(Value::Obj(name)).unwrap_or_default()
    }

    /// A copy of the items of a list or tuple; `None` for anything else.
    pub fn items(&self, value: Value) -> Option<Vec<Value>> {
        match &self.world.read(value.id()?).body {
            Body::Tuple(items) => Some(items.to_vec()),
            Body::List(items) => Some(items.clone()),
            _ => None,
        }
    }

    /// Whether a value is an integer of any size or a boolean.
    pub fn is_integer(&self, value: Value) -> bool {
        match value {
            Value::Int(_) | Value::Bool(_) => true,
            other => self.with_body(other, |body| matches!(body, Body::BigInt(_))) == Some(true),
        }
    }

    /// An integer of any size, booleans included; `None` for anything else.
    pub fn big_int(&self, value: Value) -> Option<BigInt> {
        match value {
            Value::Int(small) => Some(BigInt::from(small)),
            Value::Bool(truth) => Some(BigInt::from(u8::from(truth))),
            Value::Obj(id) => match &self.world.read(id).body {
                Body::BigInt(big) => Some((**big).clone()),
                _ => None,
            },
            _ => None,
        }
    }

    /// An integer of at most 64 bits, booleans included; `None` for anything else.
    pub fn small_int(&self, value: Value) -> Option<i64> {
        match value {
            Value::Int(small) => Some(small),
            Value::Bool(truth) => Some(i64::from(truth)),
            Value::Obj(_) => self.big_int(value)?.to_i64(),
            _ => None,
        }
    }

    /// A float, or an integer as one; `None` for anything else.
    pub fn float(&self, value: Value) -> Option<f64> {
        match value {
            Value::Float(float) => Some(float),
            Value::Int(small) => Some(small as f64),
            Value::Bool(truth) => Some(f64::from(u8::from(truth))),
            Value::Obj(id) => match &self.world.read(id).body {
                Body::Float(float) => Some(*float),
                Body::BigInt(big) => big.to_f64(),
                _ => None,
            },
            _ => None,
        }
    }

    /// The number of seconds that a `timeout` argument means; `None` for no timeout (missing, `None`).
    pub fn timeout(&mut self, value: Value) -> Res<Option<f64>> {
        match value {
            Value::Unbound | Value::None => Ok(None),
            other => match self.float(other) {
                Some(seconds) => Ok(Some(seconds)),
                None => {
                    let name = self.type_name(other);
                    Err(self
                        .type_error(format!("'{name}' object cannot be interpreted as a number")))
                }
            },
        }
    }

    /// An exception of a built-in class with one message.
    pub fn error(&mut self, class: ObjectId, message: impl Into<String>) -> Raised {
        let message = self.str(message.into());
        self.error_with(class, vec![message])
    }

    /// An exception of a built-in class with these arguments.
    pub fn error_with(&mut self, class: ObjectId, args: Vec<Value>) -> Raised {
        let args = self.tuple(args);
        let exception = Exception {
            args,
            cause: Value::None,
            context: Value::None,
            suppress_context: false,
            held: Vec::new(),
            traceback: Vec::new(),
        };
        let body = Body::Exception(Box::new(exception));
        Raised(self.world.alloc(Object {
            class,
            attrs: None,
            body,
        }))
    }

    /// A `TypeError`.
    pub fn type_error(&mut self, message: impl Into<String>) -> Raised {
        self.error(types::TYPE_ERROR, message)
    }

    /// A `ValueError`.
    pub fn value_error(&mut self, message: impl Into<String>) -> Raised {
        self.error(types::VALUE_ERROR, message)
    }

    /// Asks for memory before a container grows.
    ///
    /// # Errors
    /// `MemoryError` if the process's ceiling or [`CONTAINER_BYTES_MAX`] would be exceeded.
    pub fn reserve(&mut self, bytes: usize) -> Res<()> {
        if bytes <= CONTAINER_BYTES_MAX && self.world.reserve(bytes) {
            return Ok(());
        }
        Err(self.no_memory())
    }

    /// The `MemoryError` of a process that has reached its ceiling; without words, as CPython's.
    pub fn no_memory(&mut self) -> Raised {
        self.error_with(types::MEMORY_ERROR, Vec::new())
    }

    /// To be called by natives for every item that they go through, with its number: they may take for ever, so every
    /// few thousand items they look up, as CPython's do.
    ///
    /// # Errors
    /// `KeyboardInterrupt` if the user wants it, `MemoryError` if memory has run out meanwhile.
    #[inline]
    pub fn look_up(&mut self, item: usize) -> Res<()> {
        if item % LOOK_UP_EVERY == LOOK_UP_EVERY - 1 {
            return self.look_up_now();
        }
        Ok(())
    }

    #[cold]
    fn look_up_now(&mut self) -> Res<()> {
        if self.world.interrupted() {
            return Err(self.error_with(types::KEYBOARD_INTERRUPT, Vec::new()));
        }
        self.reserve(0)
    }

    /// `None` as an answer.
    pub fn none(&self) -> Res<Flow> {
        Ok(Flow::Value(Value::None))
    }
}
