//! Generators, coroutines and asynchronous generators: frames that leave their thread and come back.

use syntax::code::{Flavour, Instr};

use crate::interp::Go;
use crate::names;
use crate::native::{Cx, Raised, Res};
use crate::object::{Body, Exception, GeneratorState, Object};
use crate::thread::{Frame, Suspended, Then};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

impl<W: World> Cx<'_, W> {
    /// Whether an object is a generator or coroutine.
    pub(crate) fn is_generator(&self, id: ObjectId) -> bool {
        matches!(self.world.read(id).body, Body::Generator(_))
    }

    pub(super) fn set_generator_state(
        &mut self,
        id: ObjectId,
        state: GeneratorState,
    ) -> GeneratorState {
        match &mut self.world.write(id).body {
            Body::Generator(generator) => std::mem::replace(&mut generator.state, state),
            _ => GeneratorState::Finished,
        }
    }

    fn generator_kind(&self, id: ObjectId) -> &'static str {
        match self.world.read(id).class {
            types::COROUTINE => "coroutine",
            types::ASYNC_GENERATOR => "async generator",
            _ => "generator",
        }
    }

    /// Resumes a generator: it goes on from its `yield` with `sent`.
    pub(crate) fn resume_generator(
        &mut self,
        id: ObjectId,
        sent: Value,
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        match self.set_generator_state(id, GeneratorState::Running) {
            GeneratorState::Created(suspended) => {
                if !sent.is_none() {
                    let kind = self.generator_kind(id);
                    self.set_generator_state(id, GeneratorState::Created(suspended));
                    let message = format!("can't send non-None value to a just-started {kind}");
                    return Err(self.type_error(message));
                }
                self.moved_on(id);
                self.put_back(id, *suspended, floor, then)?;
                Ok(Go::Switch)
            }
            GeneratorState::Suspended(suspended) => {
                self.put_back(id, *suspended, floor, then)?;
                self.push(sent);
                Ok(Go::Switch)
            }
            GeneratorState::Running => {
                let kind = self.generator_kind(id);
                Err(self.value_error(format!("{kind} already executing")))
            }
            GeneratorState::Finished => {
                self.set_generator_state(id, GeneratorState::Finished);
                let raised = if self.world.read(id).class == types::COROUTINE {
                    self.reused()
                } else {
                    self.stop_iteration(Value::None)
                };
                self.maybe_default(then, raised, floor)
            }
        }
    }

    /// Puts a generator's frame on top. Where frames are nested too deeply already, the generator is finished.
    fn put_back(&mut self, id: ObjectId, suspended: Suspended, floor: u32, then: Then) -> Res<()> {
        if self.thread.is_deep() {
            self.set_generator_state(id, GeneratorState::Finished);
            return Err(self.error(types::RECURSION_ERROR, "maximum recursion depth exceeded"));
        }
        let Suspended {
            mut frame,
            stack,
            handling,
        } = suspended;
        frame.base = self.thread.stack.len() as u32;
        frame.floor = floor;
        frame.then = then;
        frame.generator = Some((id, self.thread.handling));
        if !handling.is_none() {
            self.thread.handling = handling;
        }
        self.thread.stack.extend_from_slice(&stack);
        self.thread.frames.push(frame);
        Ok(())
    }

    /// Raises an exception where a generator stands.
    pub(crate) fn throw_into(
        &mut self,
        id: ObjectId,
        raised: Raised,
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        match self.set_generator_state(id, GeneratorState::Running) {
            GeneratorState::Suspended(suspended) => {
                if let Some(inner) = self.delegate(&suspended) {
                    return self.throw_to_delegate(id, *suspended, inner, raised, (floor, then));
                }
                self.put_back(id, *suspended, floor, then)?;
                Err(raised)
            }
            GeneratorState::Finished if self.world.read(id).class == types::COROUTINE => {
                self.set_generator_state(id, GeneratorState::Finished);
                Err(self.reused())
            }
            GeneratorState::Created(_) | GeneratorState::Finished => {
                self.set_generator_state(id, GeneratorState::Finished);
                self.maybe_default(then, raised, floor)
            }
            GeneratorState::Running => {
                let kind = self.generator_kind(id);
                Err(self.value_error(format!("{kind} already executing")))
            }
        }
    }

    /// A coroutine goes through once.
    fn reused(&mut self) -> Raised {
        let message = "cannot reuse already awaited coroutine";
        self.error(types::RUNTIME_ERROR, message)
    }

    /// The iterator that a suspended frame is delegating to (`yield from`, `await`), if it is.
    pub(crate) fn delegate(&self, suspended: &Suspended) -> Option<Value> {
        suspended.awaited()
    }

    fn throw_to_delegate(
        &mut self,
        id: ObjectId,
        suspended: Suspended,
        inner: Value,
        raised: Raised,
        (floor, then): (u32, Then),
    ) -> Res<Go> {
        self.put_back(id, suspended, floor, then)?;
        // The frame goes on at its `Send` as if that instruction had just been given the exception.
        let send = self.thread.frames.last().map_or(0, |frame| frame.pc - 2);
        self.sync(send);
        let target = match self
            .thread
            .frames
            .last()
            .map(|frame| frame.code.instrs[send as usize])
        {
            Some(Instr::Send(target)) => target,
            _ => send,
        };
        let inner_floor = self.floor(0);
        if let Value::Obj(inner_id) = inner
            && self.is_generator(inner_id)
        {
            return self.throw_into(inner_id, raised, inner_floor, Then::Send(target));
        }
        let class = self.class_of(inner);
        let method = self.class_attribute(class, names::THROW);
        if method.is_unbound() {
            return Err(raised);
        }
        let args = [inner, Value::Obj(raised.0)];
        self.call(method, &args, &[], inner_floor, Then::Send(target))
            .map(|go| self.after_delegate(go))
    }

    fn after_delegate(&mut self, go: Go) -> Go {
        match go {
            Go::Next | Go::Jump(_) => self.settle(go),
            other => other,
        }
    }

    /// A `StopIteration` with the value that a generator returned.
    pub(crate) fn stop_iteration(&mut self, value: Value) -> Raised {
        let args = if value.is_none() {
            Vec::new()
        } else {
            vec![value]
        };
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
            class: types::STOP_ITERATION,
            attrs: None,
            body,
        }))
    }

    /// `[value] -> [sent]`: suspends the running generator.
    pub(super) fn yield_value(&mut self) -> Res<Go> {
        let mut value = self.pop();
        let Some(mut frame) = self.thread.frames.pop() else {
            return Ok(Go::Ended);
        };
        if is_item(&frame) {
            value = self.make(types::CELL, Body::Cell(value));
        }
        frame.pc += 1;
        let Some((generator, outer)) = frame.generator.take() else {
            return Err(self.error(
                types::SYSTEM_ERROR,
                "machine bug: yield outside a generator",
            ));
        };
        let floor = frame.floor;
        let then = std::mem::replace(&mut frame.then, Then::Push);
        let stack = self.thread.stack.split_off(frame.base as usize);
        let own = self.thread.handling;
        let handling = if own.is(outer) { Value::None } else { own };
        self.thread.handling = outer;
        let suspended = Suspended {
            frame,
            stack,
            handling,
        };
        self.set_generator_state(generator, GeneratorState::Suspended(Box::new(suspended)));
        if !matches!(then, Then::ForIter(_) | Then::Send(_)) && self.world.can_watch() {
            self.yielded_to_call(generator);
        }
        self.returned(then, value, floor)
    }

    /// A frame has returned: what becomes of its value, for the frame below.
    pub(super) fn returned(&mut self, then: Then, value: Value, floor: u32) -> Res<Go> {
        let go = self.finish(then, value, floor)?;
        Ok(self.settle_after(go))
    }

    fn settle_after(&mut self, go: Go) -> Go {
        match go {
            Go::Next | Go::Jump(_) => self.settle(go),
            other => other,
        }
    }

    /// `return`: leaves the frame.
    pub(super) fn return_value(&mut self) -> Res<Go> {
        let value = self.pop();
        let Some(frame) = self.thread.frames.pop() else {
            return Ok(Go::Ended);
        };
        self.thread.stack.truncate(frame.base as usize);
        if let Some((generator, outer)) = frame.generator {
            self.set_generator_state(generator, GeneratorState::Finished);
            self.moved_on(generator);
            self.thread.handling = outer;
            let raised = if frame.code.flavour == Flavour::AsyncGenerator {
                self.error_with(types::STOP_ASYNC_ITERATION, Vec::new())
            } else {
                self.stop_iteration(value)
            };
            let go = self.maybe_default(frame.then, raised, frame.floor)?;
            return Ok(self.settle_after(go));
        }
        self.returned(frame.then, value, frame.floor)
    }

    /// `[iterable] -> [iterator]` for `yield from`.
    pub(super) fn get_yield_from_iter(&mut self) -> Res<Go> {
        let value = self.peek(1);
        match self.class_of(value) {
            types::GENERATOR => Ok(Go::Next),
            types::COROUTINE => Err(self
                .type_error("cannot 'yield from' a coroutine object in a non-coroutine generator")),
            _ => self.get_iter(),
        }
    }

    /// `[awaitable] -> [iterator]`
    pub(super) fn get_awaitable(&mut self) -> Res<Go> {
        let value = self.peek(1);
        let class = self.class_of(value);
        if class == types::COROUTINE {
            return Ok(Go::Next);
        }
        let method = self.class_attribute(class, names::AWAIT);
        if method.is_unbound() {
            let name = self.type_name(value);
            let message = match self.instr_before() {
                Some(Instr::BeforeAsyncWith) => not_awaitable("with", "__aenter__", &name),
                Some(Instr::WithExceptStart(_)) => not_awaitable("with", "__aexit__", &name),
                Some(Instr::Call(3)) if self.leaves_with() => {
                    not_awaitable("with", "__aexit__", &name)
                }
                Some(Instr::GetAnext) => {
                    format!("'async for' received an invalid object from __anext__: {name}")
                }
                _ => format!("object {name} can't be used in 'await' expression"),
            };
            return Err(self.type_error(message));
        }
        let floor = self.floor(1);
        self.call(method, &[value], &[], floor, Then::Push)
    }

    /// `[iterator, sent] -> [iterator, yielded]` or jump with the result.
    pub(super) fn send(&mut self, target: u32) -> Res<Go> {
        let (iterator, sent) = (self.peek(2), self.peek(1));
        let floor = self.floor(1);
        if let Value::Obj(id) = iterator
            && self.is_generator(id)
        {
            return self.resume_generator(id, sent, floor, Then::Send(target));
        }
        if self
            .class_attribute(self.class_of(iterator), names::NEXT)
            .is_unbound()
        {
            let name = self.type_name(iterator);
            return Err(self.type_error(format!(
                "__await__() returned non-iterator of type '{name}'"
            )));
        }
        if sent.is_none() {
            return self.advance_iterator(iterator, floor, Then::Send(target));
        }
        let class = self.class_of(iterator);
        let method = self.class_attribute(class, names::SEND);
        if method.is_unbound() {
            let name = self.type_name(iterator);
            let message = format!("'{name}' object has no attribute 'send'");
            return Err(self.error(types::ATTRIBUTE_ERROR, message));
        }
        self.call(method, &[iterator, sent], &[], floor, Then::Send(target))
    }

    /// `[asynchronous-iterable] -> [asynchronous-iterator]` and `[iterator] -> [iterator, awaitable]`.
    pub(super) fn async_iteration(&mut self, name: ObjectId, keep: bool) -> Res<Go> {
        let value = self.peek(1);
        let class = self.class_of(value);
        let method = self.class_attribute(class, name);
        if method.is_unbound() {
            let class = self.type_name(value);
            let message = if keep {
                format!(
                    "'async for' received an object from __aiter__ that does not implement __anext__: {class}"
                )
            } else {
                format!("'async for' requires an object with __aiter__ method, got {class}")
            };
            return Err(self.type_error(message));
        }
        let floor = self.floor(usize::from(!keep));
        let then = if keep { Then::Keep } else { Then::Push };
        self.call(method, &[value], &[], floor, then)
    }

    /// The instruction before the one that is being executed.
    fn instr_before(&self) -> Option<Instr> {
        let frame = self.thread.frames.last()?;
        let before = frame.pc.checked_sub(1)?;
        frame.code.instrs.get(before as usize).copied()
    }

    /// Whether the call before this instruction is that of `__aexit__`: it and its arguments have one place in the text.
    fn leaves_with(&self) -> bool {
        self.thread.frames.last().is_some_and(|frame| {
            let call = frame.pc.saturating_sub(1) as usize;
            let spans = frame.code.spans.get(call.saturating_sub(3)..=call);
            spans.is_some_and(|spans| spans.iter().all(|span| *span == spans[0]))
        })
    }

    /// `[value] -> []`. A coroutine that a call has made, and that nobody keeps, is never awaited.
    pub(super) fn drop_value(&mut self) -> Res<Go> {
        let value = self.peek(1);
        let called = matches!(
            self.instr_before(),
            Some(Instr::Call(_) | Instr::CallMethod(_) | Instr::CallKw(_) | Instr::CallEx)
        );
        if called && value.id().is_some_and(|id| self.is_fresh_coroutine(id)) {
            let warn = self.prelude("never_awaited");
            let floor = self.floor(1);
            return self.call(warn, &[value], &[], floor, Then::Discard);
        }
        if value.id().is_some_and(|id| self.is_left_open(id)) {
            let left = self.prelude("async_left");
            let floor = self.floor(1);
            return self.call(left, &[value], &[], floor, Then::Discard);
        }
        self.pop();
        if let Value::Obj(id) = value
            && self.is_in_the_middle(&self.world.read(id))
            && !self.world.tells_end_of(id)
        {
            self.world.watch(Some(id));
            return Ok(self.settle(Go::Next));
        }
        Ok(Go::Next)
    }

    /// Whether an object is a coroutine that has not been entered.
    fn is_fresh_coroutine(&self, id: ObjectId) -> bool {
        let object = self.world.read(id);
        object.class == types::COROUTINE
            && matches!(&object.body, Body::Generator(it) if matches!(it.state, GeneratorState::Created(_)))
    }

    /// Whether an object is an asynchronous generator that has begun and not ended.
    fn is_left_open(&self, id: ObjectId) -> bool {
        let object = self.world.read(id);
        object.class == types::ASYNC_GENERATOR
            && self.world.can_watch()
            && matches!(&object.body, Body::Generator(it) if matches!(it.state, GeneratorState::Suspended(_)))
    }

    /// Whether something may be to be done when an object is dropped.
    #[inline(never)]
    pub(super) fn is_in_use(&self, id: ObjectId) -> bool {
        matches!(self.world.read(id).body, Body::Generator(_))
    }

    /// `[asynchronous-iterator, exc] -> []` at the end of the iteration.
    pub(super) fn end_async_for(&mut self) -> Res<Go> {
        let Value::Obj(id) = self.pop() else {
            return Ok(Go::Next);
        };
        if self.is_instance(Value::Obj(id), types::STOP_ASYNC_ITERATION) {
            self.pop();
            return Ok(Go::Next);
        }
        Ok(Go::Reraise(Raised(id)))
    }
}

fn not_awaitable(statement: &str, method: &str, class: &str) -> String {
    format!(
        "'async {statement}' received an object from {method} that does not implement __await__: {class}"
    )
}

/// Whether what a frame yields is an item of an asynchronous generator, and not what an awaited object hands on to the
/// event loop. Items travel in a cell, by which the prelude tells them apart.
fn is_item(frame: &Frame) -> bool {
    let before = frame
        .pc
        .checked_sub(1)
        .map(|pc| frame.code.instrs[pc as usize]);
    frame.code.flavour == Flavour::AsyncGenerator && !matches!(before, Some(Instr::Send(_)))
}
