//! Exceptions: raising, tracebacks, finding the handler.

use syntax::code::Handler;

use crate::interp::{Go, Stop};
use crate::names;
use crate::native::{Cx, Raised, Res};
use crate::natives::attributes;
use crate::object::{Body, GeneratorState, TracebackEntry};
use crate::thread::Then;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

impl<W: World> Cx<'_, W> {
    /// Unwinds frames until something handles the exception; `Some` if the thread is over or must wait.
    ///
    /// `fresh` says whether the innermost frame gets a line in the traceback; frames outside it always do.
    pub(super) fn unwind(&mut self, mut raised: Raised, mut fresh: bool) -> Option<Stop> {
        self.chain(raised, fresh);
        loop {
            if self.thread.frames.is_empty() {
                return Some(Stop::Ended(Err(raised)));
            }
            self.note_place(raised, fresh);
            if self.find_handler() {
                self.push(Value::Obj(raised.0));
                return None;
            }
            match self.pass_on(raised) {
                Err(next) => (raised, fresh) = next,
                Ok(stop) => return stop,
            }
        }
    }

    /// Adds where the innermost frame stands to the traceback of an exception, if it is to be there.
    pub(super) fn note_place(&mut self, raised: Raised, fresh: bool) {
        if let Some(frame) = self.thread.frames.last()
            && fresh
        {
            let (code, pc) = (frame.code, frame.pc);
            self.add_traceback(raised, TracebackEntry { code, pc });
        }
    }

    /// Whether the innermost frame handles exceptions where it stands: then it goes on there, and lacks the exception.
    pub(super) fn find_handler(&mut self) -> bool {
        let Some(frame) = self.thread.frames.last() else {
            return false;
        };
        let covers = |row: &&Handler| (row.start..row.end).contains(&frame.pc);
        let Some(handler) = frame.code.handlers.iter().find(covers) else {
            return false;
        };
        let target = handler.target;
        let keep = frame.base as usize + frame.code.locals.len() + handler.depth as usize;
        self.lets_go_from(keep);
        self.thread.stack.truncate(keep);
        self.sync(target);
        true
    }

    /// The exception leaves the innermost frame. It goes on, perhaps as another, and with whether the next frame gets a
    /// line in the traceback; or it is no more, and the thread may be over or have to wait.
    pub(super) fn pass_on(&mut self, raised: Raised) -> Result<Option<Stop>, (Raised, bool)> {
        let inlined = self.thread.frames.last().is_some_and(|it| it.code.inlined);
        let (raised, then, floor) = self.leave_frame(raised);
        match self.catch(then, raised, floor) {
            Err(same) => Err((same, !inlined)),
            Ok(Err(other)) => {
                self.chain(other, true);
                Err((other, !inlined))
            }
            Ok(Ok(go)) => Ok(match self.settle(go) {
                Go::Park(park) => Some(Stop::Park(park)),
                Go::Exit(code) => Some(Stop::Exit(code)),
                Go::Ended => Some(Stop::Ended(Ok(()))),
                _ => None,
            }),
        }
    }

    /// Pops the top frame because of an exception; gives its continuation and floor.
    fn leave_frame(&mut self, raised: Raised) -> (Raised, Then, u32) {
        if self.world.watches() {
            self.keep_held(raised);
        }
        let at = self.thread.frames.len().saturating_sub(1);
        if self
            .thread
            .frames
            .get(at)
            .is_some_and(|frame| frame.code.keeps_locals)
        {
            self.keep_locals(raised, at);
        }
        let Some(frame) = self.thread.frames.pop() else {
            return (raised, Then::End, 0);
        };
        self.lets_go_from(frame.base as usize + frame.code.locals.len());
        let mut raised = raised;
        if let Some((generator, outer)) = frame.generator {
            self.set_generator_state(generator, GeneratorState::Finished);
            self.moved_on(generator);
            self.thread.handling = outer;
            raised = self.no_stop_iteration(raised, frame.code.flavour);
        }
        if matches!(frame.then, Then::Push | Then::Method) {
            self.tell_attribute(raised, frame.floor);
        }
        (raised, frame.then, frame.floor)
    }

    /// The exception keeps the variables of a call for the last place of its traceback.
    fn keep_locals(&mut self, raised: Raised, at: usize) {
        let variables = attributes::locals_of(self, at);
        let place = match &self.world.read(raised.0).body {
            Body::Exception(exception) => exception.traceback.len() as i64 - 1,
            _ => return,
        };
        let pair = self.tuple(vec![Value::Int(place), variables]);
        self.with_exception(raised.0, |exception| exception.held.push(pair));
    }

    /// PEP 479: a `StopIteration` that leaves a generator's body is an error; so is a `StopAsyncIteration` that leaves that
    /// of an asynchronous one.
    fn no_stop_iteration(&mut self, raised: Raised, flavour: syntax::code::Flavour) -> Raised {
        use syntax::code::Flavour;
        let stop = if self.is_instance(Value::Obj(raised.0), types::STOP_ITERATION) {
            "StopIteration"
        } else if flavour == Flavour::AsyncGenerator
            && self.is_instance(Value::Obj(raised.0), types::STOP_ASYNC_ITERATION)
        {
            "StopAsyncIteration"
        } else {
            return raised;
        };
        let what = match flavour {
            Flavour::Coroutine => "coroutine",
            Flavour::AsyncGenerator => "async generator",
            _ => "generator",
        };
        let error = self.error(types::RUNTIME_ERROR, format!("{what} raised {stop}"));
        self.with_exception(error.0, |exception| {
            exception.cause = Value::Obj(raised.0);
            exception.context = Value::Obj(raised.0);
            exception.suppress_context = true;
        });
        error
    }

    /// Sets `__context__` to what is being handled where it has none yet. An exception that is only passed on keeps what it
    /// has.
    pub(super) fn chain(&mut self, raised: Raised, fresh: bool) {
        let wants = match &self.world.read(raised.0).body {
            Body::Exception(exception) => {
                exception.context.is_none() && (fresh || exception.traceback.is_empty())
            }
            _ => false,
        };
        if wants {
            self.set_context(raised);
        }
    }

    /// Sets `__context__` to what is being handled, if anything is; a circle is cut.
    fn set_context(&mut self, raised: Raised) {
        let handling = self.thread.handling;
        let Value::Obj(handled) = handling else {
            return;
        };
        if handled == raised.0 {
            return;
        }
        let mut next = handling;
        for _ in 0..100 {
            let Value::Obj(id) = next else { break };
            let context = self.exception_part(id, |exception| exception.context);
            if context.is(Value::Obj(raised.0)) {
                self.with_exception(id, |exception| exception.context = Value::None);
                break;
            }
            next = context;
        }
        self.with_exception(raised.0, |exception| exception.context = handling);
    }

    fn add_traceback(&mut self, raised: Raised, entry: TracebackEntry) {
        self.with_exception(raised.0, |exception| exception.traceback.push(entry));
    }

    /// Changes an exception.
    pub(crate) fn with_exception(
        &mut self,
        id: ObjectId,
        change: impl FnOnce(&mut crate::object::Exception),
    ) {
        if let Body::Exception(exception) = &mut self.world.write(id).body {
            change(exception);
        }
    }

    /// An `AttributeError` that comes out of the look-up of an attribute, and does not say of which, is about that one.
    fn tell_attribute(&mut self, raised: Raised, floor: u32) {
        use syntax::code::Instr;
        if !self.is_instance(Value::Obj(raised.0), types::ATTRIBUTE_ERROR) {
            return;
        }
        let Some(frame) = self.thread.frames.last() else {
            return;
        };
        let name = match frame.code.instrs.get(frame.pc as usize) {
            Some(Instr::LoadAttr(name) | Instr::LoadMethod(name)) => {
                frame.code.names[*name as usize]
            }
            _ => return,
        };
        let object = self.thread.stack.get(floor as usize).copied();
        let says = |cx: &Self, name| cx.own_attribute(raised.0, name).is_some();
        if let Some(object) = object
            && !says(self, names::NAME_ATTR)
            && !says(self, names::OBJ)
        {
            self.set_own_attribute(raised.0, names::NAME_ATTR, Value::Obj(name));
            self.set_own_attribute(raised.0, names::OBJ, object);
        }
    }

    /// A part of an exception; `None` for anything else.
    pub(crate) fn exception_part(
        &self,
        id: ObjectId,
        part: impl FnOnce(&crate::object::Exception) -> Value,
    ) -> Value {
        match &self.world.read(id).body {
            Body::Exception(exception) => part(exception),
            _ => Value::None,
        }
    }

    /// The first argument of an exception, or `None`: the value of a `StopIteration`.
    pub(crate) fn exception_argument(&self, raised: Raised) -> Value {
        let args = self.exception_part(raised.0, |exception| exception.args);
        self.items(args)
            .and_then(|items| items.first().copied())
            .unwrap_or(Value::None)
    }

    /// `raise`, `raise exc`, `raise exc from cause`.
    pub(super) fn raise(&mut self, count: u32) -> Res<Go> {
        if count == 0 {
            return match self.thread.handling {
                Value::Obj(id) => Ok(Go::Reraise(Raised(id))),
                _ => Err(self.error(types::RUNTIME_ERROR, "No active exception to reraise")),
            };
        }
        let cause = if count == 2 {
            self.peek(1)
        } else {
            Value::Unbound
        };
        let exception = self.peek(count as usize);
        if self.exception_class(exception).is_some() {
            if count == 1 {
                let floor = self.floor(1);
                return self.call(exception, &[], &[], floor, Then::Again);
            }
            let raise_from = self.prelude("raise_from");
            let floor = self.floor(2);
            return self.call(raise_from, &[exception, cause], &[], floor, Then::Push);
        }
        let Value::Obj(id) = exception else {
            return Err(self.not_an_exception());
        };
        if !self.is_instance(exception, types::BASE_EXCEPTION) {
            return Err(self.not_an_exception());
        }
        if !cause.is_unbound() {
            let cause = match self.exception_class(cause) {
                Some(class) => Value::Obj(self.error_with(class, Vec::new()).0),
                None => cause,
            };
            if !cause.is_none() && !self.is_instance(cause, types::BASE_EXCEPTION) {
                return Err(self.type_error("exception causes must derive from BaseException"));
            }
            self.with_exception(id, |exception| {
                exception.cause = cause;
                exception.suppress_context = true;
            });
        }
        self.set_context(Raised(id));
        Err(Raised(id))
    }

    fn not_an_exception(&mut self) -> Raised {
        self.type_error("exceptions must derive from BaseException")
    }

    /// The class, if a value is an exception class.
    pub(crate) fn exception_class(&self, value: Value) -> Option<ObjectId> {
        let id = value.id()?;
        let is_class = matches!(self.world.read(id).body, Body::Class(_));
        (is_class && self.is_subclass(id, types::BASE_EXCEPTION)).then_some(id)
    }

    /// `except types:` on the exception below the top.
    pub(super) fn matches_exception(&mut self, exception: Value, classes: Value) -> Res<bool> {
        let candidates = match self.with_body(classes, |body| matches!(body, Body::Tuple(_))) {
            Some(true) => self.items(classes).unwrap_or_default(),
            _ => vec![classes],
        };
        for candidate in &candidates {
            if self.exception_class(*candidate).is_none() {
                let message =
                    "catching classes that do not inherit from BaseException is not allowed";
                return Err(self.type_error(message));
            }
        }
        let class = self.class_of(exception);
        Ok(candidates.iter().any(|candidate| {
            candidate
                .id()
                .is_some_and(|candidate| self.is_subclass(class, candidate))
        }))
    }
}
