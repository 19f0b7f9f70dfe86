//! The ordinary cases of calls, returns, iteration and subscripts, without detours. Each says whether it was one; if it
//! was not, nothing has happened.

use syntax::code::Flavour;

use crate::index::position;
use crate::iterate::advance_range;
use crate::names;
use crate::native::Cx;
use crate::object::{Body, Iter};
use crate::thread::{Frame, Then};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Calls of functions with more parameters than these are not plain if they have keyword arguments.
const SLOTS_MAX: usize = 8;

impl<W: World> Cx<'_, W> {
    /// Replaces the top operand.
    #[inline]
    pub(super) fn replace(&mut self, value: Value) {
        if let Some(top) = self.thread.stack.last_mut() {
            *top = value;
        }
    }

    /// What is called by operands `[callable, a1 .. an]`.
    #[inline]
    pub(super) fn callable(&self, count: usize) -> Value {
        self.peek(count + 1)
    }

    /// Calls a Python function with the operands in place, `[function, a1 .. an]`, for the instruction at `pc`; missing
    /// arguments come from its defaults.
    #[inline]
    pub(super) fn call_plainly(&mut self, id: ObjectId, count: usize, pc: u32) -> bool {
        let is_deep = self.thread.is_deep();
        let stack = &mut self.thread.stack;
        let Some(floor) = stack.len().checked_sub(count + 1) else {
            return false;
        };
        let object = self.world.read(id);
        let Body::Function(function) = &object.body else {
            return false;
        };
        let code = function.code;
        let positional = code.params.positional as usize;
        let plain = code.param_slots as usize == positional && code.flavour == Flavour::Plain;
        if !plain || count > positional || is_deep {
            return false;
        }
        if count < positional {
            let Some(skipped) = function.defaults.len().checked_sub(positional - count) else {
                return false;
            };
            stack.extend_from_slice(&function.defaults[skipped..]);
        }
        let base = floor + 1;
        let slots = base + code.locals.len();
        if code.free > 0 {
            stack.resize(slots - code.free as usize, Value::Unbound);
            stack.extend_from_slice(&function.closure);
        }
        stack.resize(slots, Value::Unbound);
        let globals = function.globals;
        drop(object);
        for cell in &code.cells {
            let at = base + *cell as usize;
            let content = self.thread.stack[at];
            self.thread.stack[at] = self.make(types::CELL, Body::Cell(content));
        }
        if let Some(frame) = self.thread.frames.last_mut() {
            frame.pc = pc;
        }
        push_frame(&mut self.thread.frames, || Frame {
            code,
            pc: 0,
            base: base as u32,
            floor: floor as u32,
            globals,
            context: Value::Obj(id),
            then: Then::Push,
            generator: None,
        });
        true
    }

    /// Calls a Python function with keyword arguments, `[callable, a1 .. an, names]`, for the instruction at `pc`.
    pub(super) fn call_keywords_plainly(&mut self, count: usize, pc: u32) -> bool {
        let stack = &self.thread.stack;
        let Some(floor) = stack.len().checked_sub(count + 2) else {
            return false;
        };
        let Some((function, receiver)) = self.function_of(stack[floor]) else {
            return false;
        };
        let object = self.world.read(function);
        let Body::Function(parts) = &object.body else {
            return false;
        };
        let (code, globals) = (parts.code, parts.globals);
        let named = (code.params.positional + code.params.keyword_only) as usize;
        let plain = code.param_slots as usize == named
            && code.flavour == Flavour::Plain
            && code.cells.is_empty()
            && code.free == 0;
        if !plain || self.thread.is_deep() {
            return false;
        }
        let names = stack[floor + 1 + count].id().map(|id| self.world.read(id));
        let Some(Body::Tuple(names)) = names.as_ref().map(|names| &names.body) else {
            return false;
        };
        // A receiver takes the place of what is called.
        let base = floor + usize::from(receiver.is_none());
        let positional = code.params.positional as usize;
        let first_named = floor + 1 + count - names.len();
        let given = first_named - base;
        if given > positional || named > SLOTS_MAX {
            return false;
        }
        let mut values = [Value::Unbound; SLOTS_MAX];
        let from = code.params.positional_only as usize;
        for (name, value) in names.iter().zip(&stack[first_named..]) {
            let mut locals = code.locals[from..named].iter();
            match locals.position(|local| name.is(Value::Obj(*local))) {
                Some(at) if from + at >= given => values[from + at] = *value,
                _ => return false,
            }
        }
        let first = positional - parts.defaults.len().min(positional);
        let defaults = parts.defaults.iter().chain(&parts.keyword_defaults);
        for (slot, default) in values[first..named].iter_mut().zip(defaults) {
            *slot = slot.or(*default);
        }
        if values[given..named].iter().any(|slot| slot.is_unbound()) {
            return false;
        }
        let stack = &mut self.thread.stack;
        stack.truncate(first_named);
        stack.extend_from_slice(&values[given..named]);
        stack.resize(base + code.locals.len(), Value::Unbound);
        if let Some(receiver) = receiver {
            stack[floor] = receiver;
        }
        if let Some(frame) = self.thread.frames.last_mut() {
            frame.pc = pc;
        }
        push_frame(&mut self.thread.frames, || Frame {
            code,
            pc: 0,
            base: base as u32,
            floor: floor as u32,
            globals,
            context: Value::Obj(function),
            then: Then::Push,
            generator: None,
        });
        true
    }

    /// The function that a callable is, or that it is a method of with its receiver.
    fn function_of(&self, callable: Value) -> Option<(ObjectId, Option<Value>)> {
        let id = callable.id()?;
        match self.world.read(id).body {
            Body::Function(_) => Some((id, None)),
            Body::Method(Value::Obj(function), receiver) => Some((function, Some(receiver))),
            _ => None,
        }
    }

    /// Returns from a function to a caller that wants nothing but the value.
    #[inline]
    pub(super) fn return_plainly(&mut self, value: Value) -> bool {
        let [.., caller, frame] = self.thread.frames.as_mut_slice() else {
            return false;
        };
        let result = match &frame.then {
            Then::Push => value,
            Then::Init(instance, None) if value.is_none() => *instance,
            _ => return false,
        };
        if frame.generator.is_some() {
            return false;
        }
        let floor = frame.floor as usize;
        caller.pc += 1;
        // Not popped: what is popped is moved, and a frame is large.
        let depth = self.thread.frames.len() - 1;
        self.thread.frames.truncate(depth);
        let stack = &mut self.thread.stack;
        stack.truncate(floor);
        stack.push(result);
        true
    }

    /// The next item of an iterator over a range, list, tuple or ASCII text; `Some(None)` at the end of a range.
    #[inline]
    pub(super) fn step_iterator(&mut self, iterator: ObjectId) -> Option<Option<Value>> {
        let (sequence, at) = {
            let mut object = self.world.write(iterator);
            let Body::Iterator(iter) = &mut object.body else {
                return None;
            };
            match &mut **iter {
                Iter::Range(range) => return Some(advance_range(range).map(Value::Int)),
                Iter::Sequence(sequence, at) => {
                    *at += 1;
                    (*sequence, *at - 1)
                }
                Iter::Str(text, at) => {
                    let (text, at) = (*text, *at);
                    drop(object);
                    return self.step_text(iterator, text, at);
                }
                _ => return None,
            }
        };
        let item = match &self.world.read(sequence).body {
            Body::List(items) => items.get(at).copied(),
            Body::Tuple(items) => items.get(at).copied(),
            _ => None,
        };
        item.map(Some)
    }

    /// The next character of a text, if it is ASCII.
    fn step_text(
        &mut self,
        iterator: ObjectId,
        text: ObjectId,
        at: usize,
    ) -> Option<Option<Value>> {
        let byte = match &self.world.read(text).body {
            Body::Str(text) => *text.as_str().as_bytes().get(at)?,
            _ => return None,
        };
        if !byte.is_ascii() {
            return None;
        }
        if let Body::Iterator(iter) = &mut self.world.write(iterator).body {
            **iter = Iter::Str(text, at + 1);
        }
        Some(Some(Value::Obj(names::character(byte))))
    }

    /// `container[key]` of a list or tuple, or of a dictionary that has the key.
    #[inline]
    pub(crate) fn item(&mut self, container: Value, key: Value) -> Option<Value> {
        let Value::Obj(id) = container else {
            return None;
        };
        let object = self.world.read(id);
        match (&object.body, key) {
            (Body::List(items), Value::Int(index)) if object.class == types::LIST => {
                position(index, items.len()).map(|at| items[at])
            }
            (Body::Tuple(items), Value::Int(index)) if object.class == types::TUPLE => {
                position(index, items.len()).map(|at| items[at])
            }
            (Body::Dict(table), _) if object.class == types::DICT => {
                let at = self.plain_find(table, key)??;
                table.at(at).map(|entry| entry.value)
            }
            _ => None,
        }
    }

    /// `item in container` of two strings, or of a key that a dictionary or set is asked for.
    #[inline]
    pub(super) fn contains(&mut self, item: Value, container: Value) -> Option<bool> {
        let object = self.world.read(container.id()?);
        match (&object.body, object.class) {
            (Body::Dict(table), types::DICT) | (Body::Set(table), types::SET) => {
                Some(self.plain_find(table, item)?.is_some())
            }
            (Body::Str(text), types::STR) => {
                self.with_str(item, |part| text.as_str().contains(part))
            }
            _ => None,
        }
    }

    /// `container[key] = value` of a list, or of a dictionary that has the key already.
    pub(super) fn store_item(&mut self, container: Value, key: Value, value: Value) -> bool {
        let Value::Obj(id) = container else {
            return false;
        };
        if let Value::Int(index) = key {
            let object = self.world.read(id);
            let is_list = object.class == types::LIST;
            drop(object);
            if is_list {
                if let Body::List(items) = &mut self.world.write(id).body
                    && let Some(at) = position(index, items.len())
                {
                    items[at] = value;
                    return true;
                }
                return false;
            }
        }
        let (at, known) = {
            let object = self.world.read(id);
            let Body::Dict(table) = &object.body else {
                return false;
            };
            if object.class != types::DICT {
                return false;
            }
            let found = self.plain_find(table, key).flatten();
            match found.and_then(|at| Some((at, table.at(at)?.key))) {
                Some(found) => found,
                None => return false,
            }
        };
        let mut object = self.world.write(id);
        let Body::Dict(table) = &mut object.body else {
            return false;
        };
        // Another thread may have changed the table in between, if there is no GIL.
        match table.at(at) {
            Some(entry) if entry.key.is(known) => table.set_at(at, value),
            _ => return false,
        }
        true
    }
}

/// Adds a frame, which is made where it is to be: there is room for it before there is a frame. Else it would be made
/// elsewhere and copied.
#[inline(always)]
fn push_frame(frames: &mut Vec<Frame>, frame: impl FnOnce() -> Frame) {
    match frames.try_reserve(1) {
        Ok(()) => frames.push(frame()),
        // Ends the process, as any growth does for which there is no memory.
        Err(_) => frames.reserve(1),
    }
}
