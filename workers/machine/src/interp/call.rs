//! Calls: of Python functions, natives, methods, classes and anything with `__call__`.

use smallvec::SmallVec;

use crate::code::Code;
use crate::interp::{Go, is_python};
use crate::names;
use crate::native::{Args, Cx, Flow, Raised, Res};
use crate::natives;
use crate::object::Body;
use crate::signature::PLAIN_MAX;
use crate::thread::{Frame, NewCall, Then};
use crate::types;
use crate::value::{NativeId, ObjectId, Value};
use crate::world::World;

/// So many objects may stand for a function, each by the `__call__` of the one before.
const HOOKS_MAX: usize = 100;

/// What calling a value comes down to.
enum Callee {
    /// The function itself, its code and its globals.
    Function(ObjectId, &'static Code, ObjectId),
    Native(NativeId),
    Method(Value, Value),
    Class(ObjectId),
    Hook(Value),
}

impl<W: World> Cx<'_, W> {
    /// Calls a value. The operands above `floor` are replaced by the result, as `then` says.
    pub(crate) fn call(
        &mut self,
        callable: Value,
        args: &[Value],
        keywords: &[(ObjectId, Value)],
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        match self.callee(callable)? {
            Callee::Function(function, code, globals) => {
                self.call_function(function, code, globals, args, keywords, floor, then)
            }
            Callee::Native(id) => self.call_native(id, args, keywords, floor, then),
            Callee::Method(function, receiver) => {
                let mut all: SmallVec<[Value; 8]> = SmallVec::with_capacity(args.len() + 1);
                all.push(receiver);
                all.extend_from_slice(args);
                self.call(function, &all, keywords, floor, then)
            }
            Callee::Class(class) => self.call_class(class, args, keywords, floor, then),
            Callee::Hook(hook) => {
                // Each object whose `__call__` is an object again adds an argument.
                if args.len() > HOOKS_MAX && matches!(self.callee(hook)?, Callee::Hook(_)) {
                    let message = "maximum recursion depth exceeded while calling a Python object";
                    return Err(self.error(types::RECURSION_ERROR, message));
                }
                let mut all: SmallVec<[Value; 8]> = SmallVec::with_capacity(args.len() + 1);
                all.push(callable);
                all.extend_from_slice(args);
                self.call(hook, &all, keywords, floor, then)
            }
        }
    }

    /// The first call of a thread.
    pub(crate) fn start(&mut self, function: Value, args: &[Value]) -> Res<()> {
        self.call(function, args, &[], 0, Then::End).map(|_| ())
    }

    fn callee(&mut self, callable: Value) -> Res<Callee> {
        if let Value::Native(id) = callable {
            return Ok(Callee::Native(id));
        }
        if let Value::Obj(id) = callable {
            let object = self.world.read(id);
            match &object.body {
                Body::Function(function) => {
                    return Ok(Callee::Function(id, function.code, function.globals));
                }
                Body::Method(function, receiver) => {
                    return Ok(Callee::Method(*function, *receiver));
                }
                Body::Class(_) => return Ok(Callee::Class(id)),
                Body::Wrapper(inner)
                    if [types::STATICMETHOD, types::BUILTIN_FUNCTION].contains(&object.class) =>
                {
                    let inner = *inner;
                    drop(object);
                    return self.callee(inner);
                }
                _ => {}
            }
        }
        let class = self.class_of(callable);
        let hook = self.class_attribute(class, names::CALL);
        if hook.is_unbound() {
            if self.python_method(class, names::GET).is_some() {
                return Ok(Callee::Hook(self.prelude("call_descriptor")));
            }
            let name = self.type_name(callable);
            return Err(self.type_error(format!("'{name}' object is not callable")));
        }
        Ok(Callee::Hook(hook))
    }

    /// `callable(a1, .., an)` with the operands in place: `[callable, a1 .. an]`.
    pub(super) fn call_in_place(&mut self, count: usize) -> Res<Go> {
        let pc = self.thread.frames.last().map_or(0, |frame| frame.pc);
        let callable = self.callable(count);
        match callable {
            Value::Obj(id) if self.call_plainly(id, count, pc) => return Ok(Go::Switch),
            Value::Native(id) => return self.call_native_in_place(id, count, pc),
            Value::Obj(types::STR) if count == 1 => {
                if let Some(text) = self.plain_text(self.peek(1)) {
                    return self.done(self.floor(2), text);
                }
            }
            _ => {}
        }
        let floor = self.floor(count + 1);
        let at = self.thread.stack.len() - count;
        let args: SmallVec<[Value; 8]> = SmallVec::from_slice(&self.thread.stack[at..]);
        self.call(callable, &args, &[], floor, Then::Push)
    }

    /// Puts a frame on top; its slots are already on the stack.
    pub(super) fn enter(&mut self, frame: Frame) -> Res<Go> {
        if self.thread.is_deep() {
            self.thread.stack.truncate(frame.base as usize);
            return Err(self.error(types::RECURSION_ERROR, "maximum recursion depth exceeded"));
        }
        self.thread.frames.push(frame);
        Ok(Go::Switch)
    }

    /// Calls a native function.
    pub(super) fn call_native(
        &mut self,
        id: NativeId,
        args: &[Value],
        keywords: &[(ObjectId, Value)],
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        let bound = self.bind(id, args, keywords)?;
        match (natives::row::<W>(id).function)(self, &bound.args()) {
            Ok(flow) => self.go_on(flow, floor, then),
            Err(raised) => self.native_failed(raised, id, args, keywords, floor, then),
        }
    }

    /// A native function has raised an exception: for an argument that stands for an integer it is called again with
    /// that integer.
    #[cold]
    fn native_failed(
        &mut self,
        raised: Raised,
        id: NativeId,
        args: &[Value],
        keywords: &[(ObjectId, Value)],
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        if let Some(value) = self.own_attribute(raised.0, names::INDEX) {
            let named = keywords.iter().map(|pair| &pair.1);
            if args.iter().chain(named).any(|given| given.is(value)) {
                let (args, keywords) = (self.tuple(args.to_vec()), self.keyword_dict(keywords));
                let function = self.prelude("with_index");
                let args = [Value::Native(id), value, args, keywords];
                return self.call(function, &args, &[], floor, then);
            }
        }
        self.catch(then, raised, floor).unwrap_or_else(Err)
    }

    /// Calls a native with the operands in place, `[native, a1 .. an]`, for the instruction at `pc`.
    pub(super) fn call_native_in_place(&mut self, id: NativeId, count: usize, pc: u32) -> Res<Go> {
        self.sync(pc);
        let at = self.thread.stack.len() - count;
        let floor = at as u32 - 1;
        let row = natives::row::<W>(id);
        let given = &self.thread.stack[at..];
        if !row.arity.is_plain(given.len()) {
            return self.call_native_with_operands(id, count);
        }
        // One by one: a loop would become a call that copies memory.
        let value = |at: usize| given.get(at).copied().unwrap_or(Value::Unbound);
        let values: [Value; PLAIN_MAX] = [value(0), value(1), value(2), value(3)];
        let args = Args {
            values: &values,
            rest: &[],
            keywords: &[],
        };
        let answer = (row.function)(self, &args);
        if let Ok(Flow::Value(value)) = answer {
            // There is nothing in it to be dropped, and moving it would take longer.
            std::mem::forget(answer);
            self.thread.stack.truncate(at);
            self.replace(value.fresh());
            return Ok(Go::Next);
        }
        match answer {
            Ok(flow) => self.go_on(flow, floor, Then::Push),
            Err(raised) => {
                let args: SmallVec<[Value; 8]> = SmallVec::from_slice(&self.thread.stack[at..]);
                self.native_failed(raised, id, &args, &[], floor, Then::Push)
            }
        }
    }

    #[inline(never)]
    fn call_native_with_operands(&mut self, id: NativeId, count: usize) -> Res<Go> {
        let at = self.thread.stack.len() - count;
        let args: SmallVec<[Value; 8]> = SmallVec::from_slice(&self.thread.stack[at..]);
        self.call_native(id, &args, &[], at as u32 - 1, Then::Push)
    }

    /// Does what a native has answered.
    fn go_on(&mut self, flow: Flow, floor: u32, then: Then) -> Res<Go> {
        match flow {
            Flow::Value(value) => self.finish(then, value, floor),
            Flow::Call(callable, args) => self.call(callable, &args, &[], floor, then),
            Flow::CallKeywords(callable, args, keywords) => {
                self.call(callable, &args, &keywords, floor, then)
            }
            Flow::CallThen {
                callable,
                args,
                then: native,
                state,
            } => self.call(
                callable,
                &args,
                &[],
                floor,
                Then::Native(native, state, then.next()),
            ),
            Flow::CallOr {
                callable,
                args,
                class,
                value,
                replacement,
            } => self.call(
                callable,
                &args,
                &[],
                floor,
                Then::Default(class, value, replacement, then.next()),
            ),
            Flow::Resume(generator, value) => self.resume_generator(generator, value, floor, then),
            Flow::Throw(generator, raised) => self.throw_into(generator, raised, floor, then),
            other => self.follow(other, floor, then),
        }
    }

    /// The answers of natives that stand for an instruction.
    fn follow(&mut self, flow: Flow, floor: u32, then: Then) -> Res<Go> {
        match flow {
            Flow::Attribute {
                object,
                name,
                default,
                replacement,
            } => {
                let then = if default.is_unbound() {
                    then
                } else {
                    Then::Default(types::ATTRIBUTE_ERROR, default, replacement, then.next())
                };
                self.get_attribute(object, name, floor, then)
            }
            Flow::SetAttribute {
                object,
                name,
                value,
                hooks,
            } => {
                if value.is_unbound() {
                    self.remove_attribute(object, name, floor, then, hooks)
                } else {
                    self.set_attribute(object, name, value, floor, then, hooks)
                }
            }
            Flow::Iterate(value) => self.iterator_of(value, floor, then),
            Flow::Next(iterator, default) => {
                let then = if default.is_unbound() {
                    then
                } else {
                    Then::Default(types::STOP_ITERATION, default, Value::Unbound, then.next())
                };
                self.next_item(iterator, floor, then)
            }
            Flow::Instantiate {
                class,
                args,
                keywords,
            } => self.instantiate(class, &args, &keywords, floor, then),
            Flow::ClassBody(body, parts) => self.run_class_body(body, *parts, floor, then),
            Flow::Binary(op, in_place, a, b) => self.binary_values(op, in_place, a, b, floor, then),
            Flow::Compare(op, a, b) => self.compare_values(op, a, b, floor, then),
            Flow::Import(path) => match self.loaded_or_load(&path)? {
                Ok(module) => self.finish(then, module, floor),
                Err(go) => Ok(go),
            },
            Flow::Truth(value) => match self.quick_truth(value) {
                Some(truth) => self.finish(then, Value::Bool(truth), floor),
                None => self.truth_call(value, floor, Then::Bool(false, then.next())),
            },
            Flow::Followed => {
                let go = self.finish(then, Value::None, floor)?;
                self.settle(go);
                Ok(Go::Leave)
            }
            Flow::Park(park) => Ok(Go::Park(park)),
            Flow::Exit(code) => Ok(Go::Exit(code)),
            other => Err(self.error(types::SYSTEM_ERROR, format!("machine bug: {other:?}"))),
        }
    }

    /// `C(…)`: `__new__`, then `__init__`.
    fn call_class(
        &mut self,
        class: ObjectId,
        args: &[Value],
        keywords: &[(ObjectId, Value)],
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        let metaclass = self.world.read(class).class;
        if metaclass != types::TYPE {
            let hook = self.class_attribute(metaclass, names::CALL);
            if is_python(hook) {
                let mut all = vec![Value::Obj(class)];
                all.extend_from_slice(args);
                return self.call(hook, &all, keywords, floor, then);
            }
        }
        self.instantiate(class, args, keywords, floor, then)
    }

    /// `type.__call__`: what calling a class does unless its metaclass says otherwise.
    pub(crate) fn instantiate(
        &mut self,
        class: ObjectId,
        args: &[Value],
        keywords: &[(ObjectId, Value)],
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        if class == types::TYPE && args.len() == 1 {
            let of = self.class_of(args[0]);
            return self.finish(then, Value::Obj(of), floor);
        }
        if class == types::TYPE && args.len() != 3 {
            return Err(self.type_error("type() takes 1 or 3 arguments"));
        }
        if class == types::STR
            && let [value] = args
            && keywords.is_empty()
            && let Some(text) = self.plain_text(*value)
        {
            return self.finish(then, text, floor);
        }
        let new = self.class_attribute(class, names::NEW);
        if self.is_object_new(new) {
            let instance = self.new_instance(class, args, keywords)?;
            return self.initialise(class, instance, args, keywords, floor, then);
        }
        let new = match self.with_body(new, |body| match body {
            Body::Wrapper(inner) => Some(*inner),
            _ => None,
        }) {
            Some(Some(inner)) => inner,
            _ => new,
        };
        let taken = match self.leaves_keywords(class, new, names::INIT) {
            true => &[],
            false => keywords,
        };
        let mut all = vec![Value::Obj(class)];
        all.extend_from_slice(args);
        let call = NewCall {
            class,
            args: args.to_vec(),
            keywords: keywords.to_vec(),
        };
        self.call(
            new,
            &all,
            taken,
            floor,
            Then::New(Box::new(call), then.next()),
        )
    }

    /// `__new__` has returned.
    pub(super) fn after_new(
        &mut self,
        call: NewCall,
        value: Value,
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        if !self.is_instance(value, call.class) {
            return self.finish(then, value, floor);
        }
        self.initialise(
            self.class_of(value),
            value,
            &call.args,
            &call.keywords,
            floor,
            then,
        )
    }

    fn initialise(
        &mut self,
        class: ObjectId,
        instance: Value,
        args: &[Value],
        keywords: &[(ObjectId, Value)],
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        let init = self.class_attribute(class, names::INIT);
        if init.is_unbound() {
            return self.finish(then, instance, floor);
        }
        let taken = match keywords.is_empty() || self.leaves_keywords(class, init, names::NEW) {
            true => &[],
            false => keywords,
        };
        let mut all: SmallVec<[Value; 8]> = SmallVec::with_capacity(args.len() + 1);
        all.push(instance);
        all.extend_from_slice(args);
        self.call(init, &all, taken, floor, Then::Init(instance, then.next()))
    }

    /// `[callable, args-tuple, kwargs-dict-or-None]`
    pub(super) fn call_unpacked(&mut self) -> Res<Go> {
        let (callable, args, keywords) = (self.peek(3), self.peek(2), self.peek(1));
        let args = self.items(args).unwrap_or_default();
        let keywords = self.keyword_pairs(keywords)?;
        let floor = self.floor(3);
        self.call(callable, &args, &keywords, floor, Then::Push)
    }

    /// `[callable, a1 .. an, names]`
    pub(super) fn call_keywords(&mut self, count: usize) -> Res<Go> {
        let names = self.items(self.peek(1)).unwrap_or_default();
        let at = self.thread.stack.len() - 1 - count;
        let args: SmallVec<[Value; 8]> = SmallVec::from_slice(&self.thread.stack[at..at + count]);
        let callable = self.peek(count + 2);
        let positional = count - names.len();
        let keywords: SmallVec<[(ObjectId, Value); 4]> = names
            .iter()
            .zip(&args[positional..])
            .filter_map(|(name, value)| Some((name.id()?, *value)))
            .collect();
        let floor = self.floor(count + 2);
        self.call(callable, &args[..positional], &keywords, floor, Then::Push)
    }

    /// The entries of a keyword dictionary, their names interned.
    pub(crate) fn keyword_pairs(&mut self, dict: Value) -> Res<Vec<(ObjectId, Value)>> {
        let Value::Obj(id) = dict else {
            return Ok(Vec::new());
        };
        let entries: Vec<(Value, Value)> = self
            .with_table(id, |table| {
                Some(table.iter().map(|entry| (entry.key, entry.value)).collect())
            })
            .unwrap_or_default();
        let mut pairs = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            let Some(text) = self.string(key) else {
                return Err(self.type_error("keywords must be strings"));
            };
            pairs.push((self.world.intern(&text), value));
        }
        Ok(pairs)
    }
}
