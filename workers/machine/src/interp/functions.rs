//! Making functions, and filling containers and strings.

use smallvec::{SmallVec, smallvec};
use syntax::code::{Conversion, Instr};

use crate::dict::Dict;
use crate::interp::Go;
use crate::names;
use crate::native::{Cx, Res};
use crate::object::{Body, Function, Object};
use crate::thread::Then;
use crate::types;
use crate::value::Value;
use crate::world::World;

impl<W: World> Cx<'_, W> {
    /// `[defaults, kwdefaults, annotations, closure, code] -> [function]`
    pub(super) fn make_function(&mut self) -> Res<Go> {
        let parts = self.pop_many(5);
        let [defaults, keyword_defaults, annotations, closure, code] = parts[..] else {
            return Err(self.error(types::SYSTEM_ERROR, "machine bug: function parts"));
        };
        let code = match self.with_body(code, |body| match body {
            Body::Code(code) => Some(*code),
            _ => None,
        }) {
            Some(Some(code)) => code,
            _ => return Err(self.error(types::SYSTEM_ERROR, "machine bug: function code")),
        };
        let positional = code.params.positional as usize;
        let keyword_only = &code.locals[positional..positional + code.params.keyword_only as usize];
        let given = self.keyword_pairs(keyword_defaults)?;
        let keyword_defaults = keyword_only
            .iter()
            .map(|name| {
                given
                    .iter()
                    .find(|pair| pair.0 == *name)
                    .map_or(Value::Unbound, |pair| pair.1)
            })
            .collect();
        let globals = self
            .thread
            .frames
            .last()
            .map_or(crate::boot::BUILTINS, |frame| frame.globals);
        let module = self.dict_name(globals, names::NAME).unwrap_or(Value::None);
        let function = Function {
            code,
            globals,
            name: self.name(code.name),
            qualname: self.name(code.qualname),
            doc: code.doc,
            module,
            defaults: self.items(defaults).unwrap_or_default().into(),
            keyword_defaults,
            closure: self.items(closure).unwrap_or_default().into(),
            annotations: if annotations.is_none() {
                Value::Unbound
            } else {
                annotations
            },
        };
        let body = Body::Function(Box::new(function));
        let function = self.world.alloc(Object {
            class: types::FUNCTION,
            attrs: None,
            body,
        });
        self.push(Value::Obj(function));
        Ok(Go::Next)
    }

    /// `[value] -> [str]` or `[value, spec] -> [str]`
    pub(super) fn format_field(&mut self, conversion: Conversion, with_spec: bool) -> Res<Go> {
        let count = 1 + usize::from(with_spec);
        let value = self.peek(count);
        if !with_spec
            && matches!(conversion, Conversion::None | Conversion::Str)
            && let Some(text) = self.plain_text(value)
        {
            return self.done(self.floor(1), text);
        }
        let spec = if with_spec {
            self.string(self.peek(1)).unwrap_or_default()
        } else {
            String::new()
        };
        let floor = self.floor(count);
        let converted = match conversion {
            Conversion::None => {
                if self.python_method_of(value, names::FORMAT).is_none()
                    && let Some(text) = self.quick_format(value, &spec)?
                {
                    let text = self.str(text);
                    return self.done(floor, text);
                }
                let function = self.prelude("format_value");
                let spec = self.str(spec);
                return self.call(function, &[value, spec], &[], floor, Then::Push);
            }
            Conversion::Str => self.quick_str(value)?,
            Conversion::Repr => self.quick_repr(value)?,
            Conversion::Ascii => self.quick_ascii(value)?,
        };
        if let Some(text) = converted {
            let text = self.str(text);
            return match self.quick_format(text, &spec)? {
                Some(text) => {
                    let text = self.str(text);
                    self.done(floor, text)
                }
                None => self.done(floor, text),
            };
        }
        let letter = match conversion {
            Conversion::Repr => "r",
            Conversion::Ascii => "a",
            _ => "s",
        };
        let function = self.prelude("format_converted");
        let (letter, spec) = (self.str(letter), self.str(spec));
        self.call(function, &[value, letter, spec], &[], floor, Then::Push)
    }

    /// `str(value)` of a string or a small integer.
    #[inline]
    pub(crate) fn plain_text(&mut self, value: Value) -> Option<Value> {
        match value {
            Value::Int(number) => Some(self.str(itoa::Buffer::new().format(number))),
            Value::Obj(id) => (self.world.read(id).class == types::STR).then_some(value),
            _ => None,
        }
    }

    /// A method written in Python of a value's class.
    pub(crate) fn python_method_of(
        &mut self,
        value: Value,
        name: crate::value::ObjectId,
    ) -> Option<Value> {
        let class = self.class_of(value);
        self.python_method(class, name)
    }

    /// `[s1 .. sn] -> [str]`, where small integers stand for their texts.
    pub(super) fn build_string(&mut self, count: usize) -> Res<Go> {
        let floor = self.floor(count);
        let mut bytes: SmallVec<[u8; 128]> = SmallVec::new();
        for part in &self.thread.stack[floor as usize..] {
            match part {
                Value::Int(number) => {
                    bytes.extend_from_slice(itoa::Buffer::new().format(*number).as_bytes());
                }
                other => {
                    self.with_str(*other, |part| bytes.extend_from_slice(part.as_bytes()));
                }
            }
        }
        // Whole texts one after the other are a text.
        let text = str::from_utf8(&bytes).unwrap_or_default();
        if text.len() > 1 << 12 {
            self.reserve(text.len())?;
        }
        let text = self.str(text);
        self.done(floor, text)
    }

    /// `[k1, v1 .. kn, vn] -> [dict]`
    pub(super) fn build_map(&mut self, count: usize) -> Res<Go> {
        let at = self.thread.stack.len() - 2 * count;
        let pairs = self.thread.stack[at..].to_vec();
        let dict = self.dict(Dict::new());
        let Value::Obj(id) = dict else {
            return Ok(Go::Next);
        };
        for (index, pair) in pairs.chunks(2).enumerate() {
            if !self.quick_set(id, pair[0], pair[1])? {
                return self.build_in_python("build_dict", &pairs, at as u32, index);
            }
        }
        self.done(at as u32, dict)
    }

    /// `[a1 .. an] -> [set]`
    pub(super) fn build_set(&mut self, count: usize) -> Res<Go> {
        let at = self.thread.stack.len() - count;
        let items = self.thread.stack[at..].to_vec();
        let set = self.make(types::SET, Body::Set(Box::default()));
        let Value::Obj(id) = set else {
            return Ok(Go::Next);
        };
        for (index, item) in items.iter().enumerate() {
            if !self.quick_set(id, *item, Value::Unbound)? {
                return self.build_in_python("build_set", &items, at as u32, index);
            }
        }
        if count > 2 && self.are_constants(count) {
            // CPython makes a frozen set of constants when it compiles, that again when it looks for equal constants, and
            // copies it here.
            if let Body::Set(table) = &mut self.world.write(id).body
                && table.order().is_some()
            {
                let mut constant = Dict::new();
                table
                    .iter()
                    .for_each(|it| constant.push_element(it.hash, it.key, true));
                **table = constant.copied();
            }
        }
        self.done(at as u32, set)
    }

    /// Whether the last `count` instructions loaded constants.
    fn are_constants(&self, count: usize) -> bool {
        let Some(frame) = self.thread.frames.last() else {
            return false;
        };
        let end = frame.pc as usize;
        let loads = end
            .checked_sub(count)
            .and_then(|at| frame.code.instrs.get(at..end));
        loads.is_some_and(|loads| loads.iter().all(|it| matches!(it, Instr::LoadConst(_))))
    }

    /// Some key has its own idea of equality: the display is built by the prelude from a tuple of its operands.
    fn build_in_python(
        &mut self,
        name: &str,
        operands: &[Value],
        floor: u32,
        _at: usize,
    ) -> Res<Go> {
        let function = self.prelude(name);
        let operands = self.tuple(operands.to_vec());
        self.call(function, &[operands], &[], floor, Then::Push)
    }

    /// `[.., set, .., item] -> [.., set, ..]`
    pub(super) fn set_add(&mut self, depth: usize) -> Res<Go> {
        let (item, set) = (self.peek(1), self.peek(depth + 1));
        let floor = self.floor(1);
        if let Value::Obj(id) = set
            && self.quick_set(id, item, Value::Unbound)?
        {
            self.pop();
            return Ok(Go::Next);
        }
        let function = self.prelude("set_add");
        self.call(function, &[set, item], &[], floor, Then::Discard)
    }

    /// `[.., dict, .., key, value] -> [.., dict, ..]`
    pub(super) fn map_add(&mut self, depth: usize) -> Res<Go> {
        let (key, value, dict) = (self.peek(2), self.peek(1), self.peek(depth + 2));
        let floor = self.floor(2);
        if let Value::Obj(id) = dict
            && self.quick_set(id, key, value)?
        {
            self.pop_many(2);
            return Ok(Go::Next);
        }
        let function = self.prelude("setitem");
        self.call(function, &[dict, key, value], &[], floor, Then::Discard)
    }

    /// `[.., list, .., item] -> [.., list, ..]`
    pub(super) fn list_append(&mut self, depth: usize) -> Res<Go> {
        let item = self.pop();
        let list = self.peek(depth);
        self.append(list, item)?;
        Ok(Go::Next)
    }

    /// Appends to a list, asking for memory when it has to grow much.
    pub(crate) fn append(&mut self, list: Value, item: Value) -> Res<()> {
        let Value::Obj(id) = list else { return Ok(()) };
        let growth = match &self.world.read(id).body {
            Body::List(items) if items.len() == items.capacity() && items.len() >= 64 => {
                items.len() * size_of::<Value>()
            }
            _ => 0,
        };
        if growth > 0 {
            self.reserve(growth)?;
        }
        if let Body::List(items) = &mut self.world.write(id).body {
            items.push(item);
        }
        Ok(())
    }

    /// `[.., container, .., iterable] -> [.., container, ..]` for lists and sets.
    pub(super) fn extend(&mut self, depth: usize, set: bool) -> Res<Go> {
        let (iterable, container) = (self.peek(1), self.peek(depth + 1));
        let floor = self.floor(1);
        let plain = self.with_body(iterable, |body| {
            matches!(body, Body::List(_) | Body::Tuple(_))
        });
        if plain != Some(true) && !self.is_iterable(iterable) {
            // Alone in a call it is what has been put after the function and an empty list.
            let alone = self.items(container).is_some_and(|items| items.is_empty());
            let next = self.thread.frames.last().and_then(|frame| {
                let following = frame.code.instrs.get(frame.pc as usize + 1)?;
                matches!(following, Instr::ListToTuple).then_some(frame.base)
            });
            let below = self.thread.stack.len().checked_sub(depth + 2);
            let callable = match (next, below) {
                // A set says it in other words.
                _ if set => Value::Bool(true),
                (Some(base), Some(at)) if alone && at >= base as usize => self.thread.stack[at],
                _ => Value::None,
            };
            let function = self.prelude("not_unpackable");
            return self.call(function, &[callable, iterable], &[], floor, Then::Discard);
        }
        if !set && let Some(items) = self.collect(iterable)? {
            self.reserve(items.len() * size_of::<Value>())?;
            if let Value::Obj(id) = container
                && let Body::List(list) = &mut self.world.write(id).body
            {
                list.extend(items);
            }
            self.pop();
            return Ok(Go::Next);
        }
        let function = self.prelude(if set { "set_update" } else { "extend" });
        self.call(function, &[container, iterable], &[], floor, Then::Discard)
    }

    /// `[.., dict, .., mapping] -> [.., dict, ..]`
    pub(super) fn dict_update(&mut self, depth: usize, merge: bool) -> Res<Go> {
        let (mapping, dict) = (self.peek(1), self.peek(depth + 1));
        let floor = self.floor(1);
        if merge {
            // Keywords are merged for a call alone: below the dictionary are the arguments, and below them is what is
            // called.
            let callable = self.peek(depth + 3);
            let function = self.prelude("merge_keywords");
            return self.call(
                function,
                &[dict, mapping, callable],
                &[],
                floor,
                Then::Discard,
            );
        }
        let function = self.prelude("update");
        self.call(function, &[dict, mapping], &[], floor, Then::Discard)
    }

    /// `[start, stop, (step)] -> [slice]`
    pub(super) fn build_slice(&mut self, count: usize) -> Res<Go> {
        let mut parts = self.pop_many(count);
        parts.resize(3, Value::None);
        let slice = Body::Slice(Box::new([parts[0], parts[1], parts[2]]));
        let slice = self.make(types::SLICE, slice);
        self.push(slice);
        Ok(Go::Next)
    }

    /// `[iterable] -> [xn .. x1]`, or with a star.
    pub(super) fn unpack_op(&mut self, before: usize, after: Option<usize>) -> Res<Go> {
        let value = self.peek(1);
        let floor = self.floor(1);
        let Some(items) = self.unpack(value, before, after)? else {
            let function = self.prelude("list_from");
            let args: SmallVec<[Value; 4]> = smallvec![value];
            return self.call(function, &args, &[], floor, Then::Again);
        };
        self.pop();
        for item in items.into_iter().rev() {
            self.push(item);
        }
        Ok(Go::Next)
    }
}
