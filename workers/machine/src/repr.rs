//! `repr`, `str` and `ascii` of everything built in, without calling Python.

use crate::format::quote::{ascii, complex_repr, inline_repr, native_repr, quote, quote_bytes};
use crate::format::{float, integer_text};
use crate::names;
use crate::native::{Cx, Res};
use crate::object::{Body, Iter, Range};
use crate::signature;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Containers nested deeper than this are shown by Python code, which counts its depth.
const DEPTH_MAX: usize = 60;

/// The representation of a container: what is before, between and after its items.
enum Shape {
    Text(String),
    Items(&'static str, Vec<Value>, &'static str),
    Pairs(&'static str, Vec<(Value, Value)>, &'static str),
    Wrapped(String, Vec<Value>, &'static str),
    Python,
}

/// Whether what is shown of an object does not tell where it is.
fn has_no_address(body: &Body) -> bool {
    matches!(
        body,
        Body::Class(_)
            | Body::Module(_)
            | Body::Super(..)
            | Body::Exception(_)
            | Body::Deque(_)
            | Body::View(_)
            | Body::Wrapper(_)
    )
}

impl<W: World> Cx<'_, W> {
    /// The number that `id()` gives for an object and that default representations show: unique within a process, the
    /// same in every run.
    pub fn address(&mut self, id: ObjectId) -> u64 {
        0x7f3a_1000_0000 + self.world.id_shown(id) * 48
    }

    /// The address as representations show it.
    pub fn address_text(&mut self, id: ObjectId) -> String {
        format!("{:#x}", self.address(id))
    }

    /// `repr(value)`; `None` if Python code must decide.
    ///
    /// # Errors
    /// `ValueError` for an integer of too many digits, `MemoryError`.
    pub fn quick_repr(&mut self, value: Value) -> Res<Option<String>> {
        let mut text = String::new();
        let done = self.push_repr(&mut text, value, &mut Vec::new())?;
        Ok(done.then_some(text))
    }

    /// `repr(value)` by the rules of the built-in class that the value has or inherits from: what `list.__repr__` means.
    ///
    /// # Errors
    /// As [`Cx::quick_repr`].
    pub fn body_repr(&mut self, value: Value) -> Res<Option<String>> {
        let Value::Obj(id) = value else {
            return self.quick_repr(value);
        };
        let mut text = String::new();
        let done = self.push_body_repr(&mut text, id, &mut Vec::new())?;
        Ok(done.then_some(text))
    }

    /// `ascii(value)`; `None` if Python code must decide.
    ///
    /// # Errors
    /// As [`Cx::quick_repr`].
    pub fn quick_ascii(&mut self, value: Value) -> Res<Option<String>> {
        Ok(self.quick_repr(value)?.map(|text| ascii(&text)))
    }

    /// Appends `repr(value)`; `false` if Python code must decide. `open` holds the containers around it.
    fn push_repr(
        &mut self,
        text: &mut String,
        value: Value,
        open: &mut Vec<ObjectId>,
    ) -> Res<bool> {
        let id = match value {
            Value::Obj(id) => id,
            Value::Native(native) => {
                text.push_str(&native_repr::<W>(native));
                return Ok(true);
            }
            other => {
                text.push_str(&inline_repr(other));
                return Ok(true);
            }
        };
        if open.len() > DEPTH_MAX || self.has_python_method(id, names::REPR) {
            return Ok(false);
        }
        self.push_body_repr(text, id, open)
    }

    /// As [`Cx::push_repr`], by the rules of the built-in class that an object has or inherits from.
    fn push_body_repr(
        &mut self,
        text: &mut String,
        id: ObjectId,
        open: &mut Vec<ObjectId>,
    ) -> Res<bool> {
        let value = Value::Obj(id);
        let shape = self.shape(id, value)?;
        if open.contains(&id) && !matches!(shape, Shape::Text(_)) {
            text.push_str(match shape {
                Shape::Items("[", ..) => "[...]",
                Shape::Items("(", ..) => "(...)",
                Shape::Pairs(..) => "{...}",
                // A deque shows a list of what is in it.
                Shape::Wrapped(before, ..) if before == "deque([" => "[...]",
                _ => "...",
            });
            return Ok(true);
        }
        open.push(id);
        let done = match shape {
            Shape::Text(shown) => {
                text.push_str(&shown);
                true
            }
            Shape::Python => false,
            Shape::Items(before, items, after) => {
                text.push_str(before);
                let single = before == "(" && items.len() == 1;
                let done = self.push_items(text, &items, open)?;
                text.push_str(if single { ",)" } else { after });
                done
            }
            Shape::Wrapped(before, items, after) => {
                text.push_str(&before);
                let done = self.push_items(text, &items, open)?;
                text.push_str(after);
                done
            }
            Shape::Pairs(before, pairs, after) => {
                text.push_str(before);
                let done = self.push_pairs(text, &pairs, open)?;
                text.push_str(after);
                done
            }
        };
        open.pop();
        if text.len() > 1 << 16 {
            self.reserve(text.len() * 2)?;
        }
        Ok(done)
    }

    fn push_items(
        &mut self,
        text: &mut String,
        items: &[Value],
        open: &mut Vec<ObjectId>,
    ) -> Res<bool> {
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                text.push_str(", ");
            }
            if !self.push_repr(text, *item, open)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn push_pairs(
        &mut self,
        text: &mut String,
        pairs: &[(Value, Value)],
        open: &mut Vec<ObjectId>,
    ) -> Res<bool> {
        for (index, (key, value)) in pairs.iter().enumerate() {
            if index > 0 {
                text.push_str(", ");
            }
            if !self.push_repr(text, *key, open)? {
                return Ok(false);
            }
            text.push_str(": ");
            if !self.push_repr(text, *value, open)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn shape(&mut self, id: ObjectId, value: Value) -> Res<Shape> {
        let object = self.world.read(id);
        let class = object.class;
        let shape = match &object.body {
            Body::Str(text) => Shape::Text(quote(text.as_str())),
            Body::BigInt(big) => {
                let big = big.clone();
                drop(object);
                let most = self.digits_max_of(&big);
                return match integer_text(&big, most) {
                    Ok(text) => Ok(Shape::Text(text)),
                    Err(fault) => Err(self.fault(fault)),
                };
            }
            Body::Float(float) => Shape::Text(float::repr(*float)),
            Body::Complex(re, im) => Shape::Text(complex_repr(*re, *im)),
            Body::Bytes(bytes) => Shape::Text(quote_bytes(bytes)),
            Body::ByteArray(bytes) => {
                let bytes = quote_bytes(bytes);
                drop(object);
                let name = self.class_name(class);
                return Ok(Shape::Text(format!("{name}({bytes})")));
            }
            Body::Tuple(items) => Shape::Items("(", items.to_vec(), ")"),
            Body::List(items) => Shape::Items("[", items.clone(), "]"),
            Body::Dict(table) => {
                let pairs = table.iter().map(|entry| (entry.key, entry.value)).collect();
                Shape::Pairs("{", pairs, "}")
            }
            Body::Set(table) | Body::FrozenSet(table) => {
                let items: Vec<Value> = table.iter().map(|entry| entry.key).collect();
                drop(object);
                return Ok(self.set_shape(class, items));
            }
            Body::Range(range) => {
                let (start, stop) = (range.start, range.stop);
                Shape::Text(match range.step {
                    1 => format!("range({start}, {stop})"),
                    step => format!("range({start}, {stop}, {step})"),
                })
            }
            Body::Slice(parts) => Shape::Wrapped("slice(".to_owned(), parts.to_vec(), ")"),
            _ => {
                drop(object);
                return self.other_shape(id, value, class);
            }
        };
        Ok(shape)
    }

    fn set_shape(&mut self, class: ObjectId, items: Vec<Value>) -> Shape {
        if class == types::SET && !items.is_empty() {
            return Shape::Items("{", items, "}");
        }
        let name = self.class_name(class);
        if items.is_empty() {
            return Shape::Text(format!("{name}()"));
        }
        Shape::Wrapped(format!("{name}({{"), items, "})")
    }

    fn other_shape(&mut self, id: ObjectId, value: Value, class: ObjectId) -> Res<Shape> {
        let body = self.world.read(id).body.clone();
        let at = match has_no_address(&body) {
            true => String::new(),
            false => self.address_text(id),
        };
        Ok(match body {
            Body::Function(function) => {
                let name = self.string(function.qualname).unwrap_or_default();
                Shape::Text(format!("<function {name} at {at}>"))
            }
            Body::Method(function, receiver) => return self.method_shape(function, receiver),
            Body::Class(_) => Shape::Text(format!("<class '{}'>", self.full_class_name(id))),
            Body::Module(dict) => Shape::Text(self.module_repr(dict)),
            Body::Generator(generator) => {
                let name = self.string(generator.qualname).unwrap_or_default();
                let kind = self.type_name(value);
                Shape::Text(match class {
                    types::GENERATOR if kind == name => format!("<{kind} object at {at}>"),
                    _ => format!("<{kind} object {name} at {at}>"),
                })
            }
            Body::Iterator(iter) => Shape::Text(match *iter {
                Iter::Range(Range { start, step, .. }) if class == types::COUNTER => match step {
                    1 => format!("count({start})"),
                    step => format!("count({start}, {step})"),
                },
                _ => format!("<{} object at {at}>", self.full_class_name(class)),
            }),
            Body::Deque(deque) if deque.maxlen.is_none() => {
                let name = self.class_name(class);
                let items = deque.items.into_iter().collect();
                Shape::Wrapped(format!("{name}(["), items, "])")
            }
            Body::Deque(_) => Shape::Python,
            Body::View(_) => {
                let items = self.quick_items(value)?.unwrap_or_default();
                let name = self.class_name(class);
                Shape::Wrapped(format!("{name}(["), items, "])")
            }
            Body::Cell(content) => Shape::Text(self.cell_repr(&at, content)),
            Body::Code(code) => Shape::Text(format!(
                "<code object {} at {at}, file \"{}\", line {}>",
                code.name, code.file, code.first_line
            )),
            Body::Super(start, _, search) => Shape::Text(format!(
                "<super: <class '{}'>, <{} object>>",
                self.class_name(start),
                self.class_name(search)
            )),
            Body::Exception(exception) => {
                let name = self.class_name(class);
                let items = self.items(exception.args).unwrap_or_default();
                Shape::Wrapped(format!("{name}("), items, ")")
            }
            Body::Wrapper(callable) => {
                let name = self.class_name(class);
                Shape::Wrapped(format!("<{name}("), vec![callable], ")>")
            }
            Body::Slot(name, class) => Shape::Text(format!(
                "<member '{}' of '{}' objects>",
                self.name_text(name),
                self.class_name(class)
            )),
            Body::Primitive(_) => Shape::Python,
            _ => {
                let name = self.full_class_name(class);
                Shape::Text(format!("<{name} object at {at}>"))
            }
        })
    }

    fn cell_repr(&mut self, at: &str, content: Value) -> String {
        let inner = match content {
            Value::Unbound => "empty".to_owned(),
            Value::Obj(id) => {
                let name = self.type_name(content);
                format!("{name} object at {}", self.address_text(id))
            }
            other => format!("{} object at {at}", self.type_name(other)),
        };
        format!("<cell at {at}: {inner}>")
    }

    fn method_shape(&mut self, function: Value, receiver: Value) -> Res<Shape> {
        if let Value::Native(native) = function {
            let name = &signature::of::<W>(native).name;
            return Ok(Shape::Text(match receiver {
                Value::Obj(id) => {
                    let kind = self.type_name(receiver);
                    format!(
                        "<built-in method {name} of {kind} object at {}>",
                        self.address_text(id)
                    )
                }
                _ => format!("<built-in method {name}>"),
            }));
        }
        let name = match function {
            Value::Obj(id) => match &self.world.read(id).body {
                Body::Function(function) => self.string(function.qualname),
                _ => None,
            },
            _ => None,
        };
        let name = name.unwrap_or_else(|| "?".to_owned());
        Ok(Shape::Wrapped(
            format!("<bound method {name} of "),
            vec![receiver],
            ">",
        ))
    }

    /// A class's name with its module, as representations and tracebacks show it: built-in ones without.
    pub fn full_class_name(&mut self, class: ObjectId) -> String {
        if class.0 < types::BUILTIN_COUNT {
            let name = self.class_name(class);
            return match types::module_of(class) {
                "builtins" => name,
                module => format!("{module}.{name}"),
            };
        }
        let module = self.own_class_attribute(class, names::MODULE);
        let module = module.and_then(|module| self.string(module));
        let qualname = match &self.world.read(class).body {
            Body::Class(class) => class.qualname.to_string(),
            _ => String::new(),
        };
        match module {
            Some(module) if module != "builtins" => format!("{module}.{qualname}"),
            _ => qualname,
        }
    }

    fn module_repr(&mut self, dict: ObjectId) -> String {
        let name = self
            .dict_name(dict, names::NAME)
            .and_then(|name| self.string(name));
        let file = self
            .dict_name(dict, names::FILE)
            .and_then(|file| self.string(file));
        let name = name.unwrap_or_default();
        let known = self.module(&name).is_some();
        let name = quote(&name);
        match file {
            Some(file) => format!("<module {name} from {}>", quote(&file)),
            None if known => format!("<module {name} (built-in)>"),
            None => format!("<module {name}>"),
        }
    }
}
