//! What becomes of a call's outcome: the continuations of [`Then`].

use crate::interp::Go;
use crate::native::{Cx, Raised, Res};
use crate::thread::{Park, Then};
use crate::types;
use crate::value::Value;
use crate::world::World;

impl<W: World> Cx<'_, W> {
    /// A call that began at `floor` has returned `value`.
    #[expect(clippy::too_many_lines, reason = "one arm a continuation")]
    pub(super) fn finish(&mut self, then: Then, value: Value, floor: u32) -> Res<Go> {
        match then {
            Then::Push => self.complete(floor, Some(value)),
            Then::Discard => self.complete(floor, None),
            Then::Truth => {
                let truth = self.must_be_bool(value)?;
                self.thread.stack.truncate(floor as usize);
                self.push(Value::Bool(truth));
                Ok(Go::Reload)
            }
            Then::Kept(wanted, target) => {
                self.thread.stack.truncate(floor as usize);
                if self.must_be_bool(value)? == wanted {
                    return Ok(Go::Jump(target));
                }
                self.pop();
                Ok(Go::Next)
            }
            Then::Again => {
                self.thread.stack.truncate(floor as usize);
                self.push(value);
                Ok(Go::Reload)
            }
            Then::Farewell => {
                self.thread.stack.truncate(floor as usize);
                Ok(Go::Reload)
            }
            Then::Traced => {
                self.thread.stack.truncate(floor as usize);
                self.has_told();
                Ok(Go::Leave)
            }
            Then::Signal(resume, permits) => {
                self.thread.stack.truncate(floor as usize);
                self.thread.resume = resume;
                let (Some(resume), Some(permits)) = (&mut self.thread.resume, permits) else {
                    return Ok(Go::Reload);
                };
                if self.world.was_unparked(permits) {
                    resume.unparked = true;
                    return Ok(Go::Reload);
                }
                let deadline = resume.deadline;
                Ok(Go::Park(Park { on: None, deadline }))
            }
            Then::Import(name) => {
                self.module_loaded(name);
                Ok(Go::Reload)
            }
            Then::Init(instance, next) => {
                if !value.is_none() {
                    let name = self.type_name(value);
                    return Err(
                        self.type_error(format!("__init__() should return None, not '{name}'"))
                    );
                }
                self.finish(Then::of(next), instance, floor)
            }
            Then::New(call, next) => self.after_new(*call, value, floor, Then::of(next)),
            Then::Bool(negate, next) => {
                let truth = match self.quick_truth(value) {
                    Some(truth) => truth,
                    None => return self.truth_call(value, floor, Then::Bool(negate, next)),
                };
                self.finish(Then::of(next), Value::Bool(truth != negate), floor)
            }
            Then::Asked(length, next) => {
                let truth = if length {
                    self.length_of(value)? != 0
                } else {
                    self.must_be_bool(value)?
                };
                self.finish(Then::of(next), Value::Bool(truth), floor)
            }
            Then::ForIter(_) | Then::Send(_) | Then::Keep => self.complete(floor, Some(value)),
            Then::Method => {
                self.thread.stack.truncate(floor as usize);
                self.push(value);
                self.push(Value::Unbound);
                Ok(Go::Next)
            }
            Then::Pair => {
                let items = self.items(value).unwrap_or_default();
                self.thread.stack.truncate(floor as usize);
                self.thread.stack.extend_from_slice(&items);
                Ok(Go::Next)
            }
            Then::Operator(attempt, next) => {
                if matches!(value, Value::NotImplemented) {
                    return self.next_attempt(*attempt, floor, Then::of(next));
                }
                self.finish(Then::of(next), value, floor)
            }
            Then::GetAttr(_, _, next) => self.finish(Then::of(next), value, floor),
            Then::Default(_, _, replacement, next) => {
                let value = replacement.or(value);
                self.finish(Then::of(next), value, floor)
            }
            Then::BuildClass(parts, next) => {
                self.class_body_done(*parts, value, floor, Then::of(next))
            }
            Then::Enter(exit) => {
                self.thread.stack.truncate(floor as usize);
                self.push(exit);
                self.push(value);
                Ok(Go::Next)
            }
            Then::Native(id, state, next) => {
                let mut args = state.to_vec();
                args.push(value);
                self.call_native(id, &args, &[], floor, Then::of(next))
            }
            Then::End => {
                self.thread.stack.clear();
                self.push(value);
                Ok(Go::Ended)
            }
        }
    }

    /// An exception has left a call: what its continuation makes of it, or the exception goes on.
    pub(super) fn catch(
        &mut self,
        then: Then,
        raised: Raised,
        floor: u32,
    ) -> Result<Res<Go>, Raised> {
        let is = |cx: &Self, class| cx.is_instance(Value::Obj(raised.0), class);
        match then {
            Then::ForIter(target) if is(self, types::STOP_ITERATION) => {
                self.thread.stack.truncate(floor as usize - 1);
                Ok(Ok(Go::Jump(target)))
            }
            Then::Send(target) if is(self, types::STOP_ITERATION) => {
                let value = self.exception_argument(raised);
                self.thread.stack.truncate(floor as usize - 1);
                self.push(value);
                Ok(Ok(Go::Jump(target)))
            }
            Then::GetAttr(object, name, next) if is(self, types::ATTRIBUTE_ERROR) => {
                Ok(self.call_getattr_hook(object, name, raised, floor, Then::of(next)))
            }
            Then::Default(class, value, _, next) if is(self, class) => {
                Ok(self.finish(Then::of(next), value, floor))
            }
            Then::Init(_, next)
            | Then::New(_, next)
            | Then::Bool(_, next)
            | Then::Asked(_, next)
            | Then::Operator(_, next)
            | Then::GetAttr(_, _, next)
            | Then::Default(_, _, _, next)
            | Then::BuildClass(_, next)
            | Then::Native(_, _, next) => match next {
                Some(then) => self.catch(*then, raised, floor),
                None => Err(raised),
            },
            Then::Traced => {
                self.tells_no_more();
                Err(raised)
            }
            Then::Import(name) => {
                self.forget_module(name);
                Err(raised)
            }
            _ => Err(raised),
        }
    }

    /// The instruction that began a call is done.
    fn complete(&mut self, floor: u32, value: Option<Value>) -> Res<Go> {
        self.thread.stack.truncate(floor as usize);
        if let Some(value) = value {
            self.push(value);
        }
        Ok(Go::Next)
    }

    /// After a frame was left: what `go` means for the frame that is now on top.
    pub(super) fn settle(&mut self, go: Go) -> Go {
        let Some(frame) = self.thread.frames.last_mut() else {
            return Go::Ended;
        };
        match go {
            Go::Next => frame.pc += 1,
            Go::Jump(target) => frame.pc = target,
            other => return other,
        }
        // Who has just begun to watch ends goes on instruction by instruction.
        if self.world.watches() {
            Go::Switch
        } else {
            Go::Reload
        }
    }

    fn must_be_bool(&mut self, value: Value) -> Res<bool> {
        match value {
            Value::Bool(truth) => Ok(truth),
            other => {
                let name = self.type_name(other);
                Err(self.type_error(format!("__bool__ should return bool, returned {name}")))
            }
        }
    }

    /// What `__len__` may return.
    fn length_of(&mut self, value: Value) -> Res<i64> {
        let length = self.index_argument(value)?;
        if length < 0 {
            return Err(self.value_error("__len__() should return >= 0"));
        }
        Ok(length)
    }
}
