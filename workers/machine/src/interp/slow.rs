//! The dispatch of every instruction, one at a time.

use syntax::code::Instr;

use crate::interp::Go;
use crate::names;
use crate::native::{Cx, Res};
use crate::thread::Then;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

impl<W: World> Cx<'_, W> {
    fn code_name(&self, index: u32) -> ObjectId {
        self.thread
            .frames
            .last()
            .map_or(names::EMPTY, |frame| frame.code.names[index as usize])
    }

    /// Executes one instruction.
    pub(super) fn execute(&mut self, instr: Instr) -> Res<Go> {
        match instr {
            Instr::LoadGlobal(name) => self.load_global(self.code_name(name)),
            Instr::LoadMethod(name) => self.load_method(self.code_name(name)),
            Instr::CallMethod(count) => self.call_method(count as usize),
            Instr::Call(count) => self.call_in_place(count as usize),
            Instr::LoadAttr(name) => {
                let (object, floor) = (self.peek(1), self.floor(1));
                self.load_attribute(object, self.code_name(name), floor)
            }
            Instr::StoreAttr(name) => self.store_attribute(self.code_name(name)),
            Instr::BinarySubscr => self.binary_subscr(),
            Instr::StoreSubscr => self.store_subscr(),
            Instr::ForIter(target) => self.for_iter(target),
            Instr::Return => self.return_value(),
            Instr::JumpBackward(target) | Instr::Jump(target) => Ok(Go::Jump(target)),
            Instr::BinaryOp(op) => self.binary_op(op, false),
            Instr::InplaceOp(op) => self.binary_op(op, true),
            Instr::UnaryOp(op) => self.unary_op(op),
            Instr::CompareOp(op) => self.compare_op(op),
            Instr::IsOp(negate) => {
                let (b, a) = (self.pop(), self.pop());
                self.push(Value::Bool(a.is(b) != negate));
                Ok(Go::Next)
            }
            Instr::ContainsOp(negate) => self.contains_op(negate),
            Instr::PopJumpIfFalse(target) => self.jump_if(false, false, target),
            Instr::PopJumpIfTrue(target) => self.jump_if(true, false, target),
            Instr::JumpIfFalseOrPop(target) => self.jump_if(false, true, target),
            Instr::JumpIfTrueOrPop(target) => self.jump_if(true, true, target),
            Instr::PopJumpIfNone(target) => Ok(if self.pop().is_none() {
                Go::Jump(target)
            } else {
                Go::Next
            }),
            Instr::PopJumpIfNotNone(target) => Ok(if self.pop().is_none() {
                Go::Next
            } else {
                Go::Jump(target)
            }),
            Instr::GetIter => self.get_iter(),
            other => self.execute_variable(other),
        }
    }

    /// Variables.
    fn execute_variable(&mut self, instr: Instr) -> Res<Go> {
        match instr {
            Instr::LoadFast(slot) => {
                let value = self.slot(slot);
                if value.is_unbound() {
                    return Err(self.empty_slot(slot));
                }
                self.push(value);
                Ok(Go::Next)
            }
            Instr::StoreFast(slot) => {
                let value = self.pop();
                self.set_slot(slot, value);
                Ok(Go::Next)
            }
            Instr::LoadConst(index) => {
                let value = self
                    .thread
                    .frames
                    .last()
                    .map_or(Value::None, |frame| frame.code.consts[index as usize]);
                self.push(value);
                Ok(Go::Next)
            }
            Instr::DeleteFast(slot) => {
                if self.slot(slot).is_unbound() {
                    return Err(self.empty_slot(slot));
                }
                self.set_slot(slot, Value::Unbound);
                Ok(Go::Next)
            }
            Instr::LoadDeref(slot) => self.load_deref(slot),
            Instr::StoreDeref(slot) => {
                let value = self.pop();
                self.store_deref(slot, value);
                Ok(Go::Next)
            }
            Instr::DeleteDeref(slot) => {
                self.load_deref(slot)?;
                self.pop();
                self.store_deref(slot, Value::Unbound);
                Ok(Go::Next)
            }
            Instr::LoadClassDeref(slot) => self.load_class_deref(slot),
            Instr::LoadClosure(slot) => {
                let cell = self.slot(slot);
                self.push(cell);
                Ok(Go::Next)
            }
            Instr::StoreGlobal(name) => self.store_global(self.code_name(name)),
            Instr::DeleteGlobal(name) => self.delete_global(self.code_name(name)),
            Instr::LoadName(name) => self.load_name(self.code_name(name)),
            Instr::StoreName(name) => self.store_name(self.code_name(name)),
            Instr::DeleteName(name) => self.delete_name(self.code_name(name)),
            Instr::DeleteAttr(name) => self.delete_attribute(self.code_name(name)),
            Instr::DeleteSubscr => self.delete_subscr(),
            other => self.execute_stack(other),
        }
    }

    /// What moves operands and nothing else.
    fn execute_stack(&mut self, instr: Instr) -> Res<Go> {
        match instr {
            Instr::Nop => Ok(Go::Next),
            Instr::Pop => self.drop_value(),
            Instr::Copy(depth) => {
                let value = self.peek(depth as usize);
                self.push(value);
                Ok(Go::Next)
            }
            Instr::Swap(depth) => {
                let top = self.thread.stack.len() - 1;
                self.thread.stack.swap(top, top + 1 - depth as usize);
                Ok(Go::Next)
            }
            other => self.execute_building(other),
        }
    }

    /// Building and unpacking.
    fn execute_building(&mut self, instr: Instr) -> Res<Go> {
        match instr {
            Instr::BuildTuple(count) => {
                let items = self.pop_many(count as usize);
                let tuple = self.tuple(items);
                self.push(tuple);
                Ok(Go::Next)
            }
            Instr::BuildList(count) => {
                let items = self.pop_many(count as usize);
                let list = self.list(items);
                self.push(list);
                Ok(Go::Next)
            }
            Instr::BuildSet(count) => self.build_set(count as usize),
            Instr::BuildMap(count) => self.build_map(count as usize),
            Instr::BuildString(count) => self.build_string(count as usize),
            Instr::BuildSlice(count) => self.build_slice(count as usize),
            Instr::ListAppend(depth) => self.list_append(depth as usize),
            Instr::SetAdd(depth) => self.set_add(depth as usize),
            Instr::MapAdd(depth) => self.map_add(depth as usize),
            Instr::ListExtend(depth) => self.extend(depth as usize, false),
            Instr::SetUpdate(depth) => self.extend(depth as usize, true),
            Instr::DictUpdate(depth) => self.dict_update(depth as usize, false),
            Instr::DictMerge(depth) => self.dict_update(depth as usize, true),
            Instr::ListToTuple => {
                let list = self.pop();
                let items = self.items(list).unwrap_or_default();
                let tuple = self.tuple(items);
                self.push(tuple);
                Ok(Go::Next)
            }
            Instr::FormatSimple(conversion) => self.format_field(conversion, false),
            Instr::FormatWithSpec(conversion) => self.format_field(conversion, true),
            Instr::UnpackSequence(count) => self.unpack_op(count as usize, None),
            Instr::UnpackEx(counts) => {
                self.unpack_op((counts & 0xffff) as usize, Some((counts >> 16) as usize))
            }
            other => self.execute_call(other),
        }
    }

    /// Calls, modules and exceptions.
    fn execute_call(&mut self, instr: Instr) -> Res<Go> {
        match instr {
            Instr::CallKw(count) => self.call_keywords(count as usize),
            Instr::CallEx => self.call_unpacked(),
            Instr::MakeFunction => self.make_function(),
            Instr::BuildClass => self.build_class(),
            Instr::ImportName(name) => self.import(self.code_name(name), false),
            Instr::ImportLeaf(name) => self.import(self.code_name(name), true),
            Instr::ImportFrom(name) => self.import_from(self.code_name(name)),
            Instr::ImportStar => self.import_star(),
            Instr::Raise(count) => self.raise(count),
            Instr::PushExcInfo => {
                let exception = self.pop();
                let before = std::mem::replace(&mut self.thread.handling, exception);
                self.push(before);
                self.push(exception);
                Ok(Go::Next)
            }
            Instr::PopExcept => {
                self.thread.handling = self.pop();
                Ok(Go::Next)
            }
            Instr::CheckExcMatch => {
                let classes = self.pop();
                let matches = self.matches_exception(self.peek(1), classes)?;
                self.push(Value::Bool(matches));
                Ok(Go::Next)
            }
            Instr::Reraise => match self.pop() {
                Value::Obj(id) => Ok(Go::Reraise(crate::native::Raised(id))),
                _ => Err(self.error(types::SYSTEM_ERROR, "machine bug: nothing to reraise")),
            },
            Instr::LoadAssertionError => {
                self.push(Value::Obj(types::ASSERTION_ERROR));
                Ok(Go::Next)
            }
            Instr::CheckEgMatch => {
                self.call_prelude("check_eg_match", 2, self.floor(2), Then::Pair)
            }
            Instr::PrepReraiseStar => {
                self.call_prelude("prep_reraise_star", 2, self.floor(2), Then::Push)
            }
            other => self.execute_suspending(other),
        }
    }

    /// `with`, generators, coroutines and patterns.
    fn execute_suspending(&mut self, instr: Instr) -> Res<Go> {
        match instr {
            Instr::BeforeWith => self.before_with(names::ENTER, names::EXIT),
            Instr::BeforeAsyncWith => self.before_with(names::AENTER, names::AEXIT),
            Instr::WithExceptStart(depth) => self.with_except_start(depth as usize),
            Instr::Yield => self.yield_value(),
            Instr::GetYieldFromIter => self.get_yield_from_iter(),
            Instr::GetAwaitable => self.get_awaitable(),
            Instr::GetAiter => self.async_iteration(names::AITER, false),
            Instr::GetAnext => self.async_iteration(names::ANEXT, true),
            Instr::Send(target) => self.send(target),
            Instr::EndAsyncFor => self.end_async_for(),
            Instr::MatchSequence => {
                let built_in = [types::LIST, types::TUPLE, types::RANGE, types::DEQUE];
                self.match_kind(&built_in, "Sequence")
            }
            Instr::MatchMapping => self.match_kind(&[types::DICT], "Mapping"),
            Instr::MatchKeys => self.call_prelude("match_keys", 2, self.floor(0), Then::Keep),
            Instr::MatchClass(count) => {
                let count = Value::Int(i64::from(count));
                self.push(count);
                self.call_prelude("match_class", 4, self.floor(4), Then::Push)
            }
            Instr::GetLen => self.call_prelude("len_of", 1, self.floor(0), Then::Keep),
            _ => Err(self.error(types::SYSTEM_ERROR, "machine bug: unknown instruction")),
        }
    }

    /// Calls a prelude function on the top `count` operands.
    fn call_prelude(&mut self, name: &str, count: usize, floor: u32, then: Then) -> Res<Go> {
        let at = self.thread.stack.len() - count;
        let args = self.thread.stack[at..].to_vec();
        let function = self.prelude(name);
        self.call(function, &args, &[], floor, then)
    }

    /// Whether the top operand is of built-in classes, or of one written in Python that `collections.abc` knows.
    fn match_kind(&mut self, classes: &[ObjectId], kind: &str) -> Res<Go> {
        let value = self.peek(1);
        let fits = classes.iter().any(|class| self.is_instance(value, *class));
        if !fits && self.is_user_object(value) {
            let (function, kind) = (self.prelude("match_kind"), self.str(kind));
            return self.call(function, &[value, kind], &[], self.floor(0), Then::Keep);
        }
        self.push(Value::Bool(fits));
        Ok(Go::Next)
    }

    fn load_attribute(&mut self, object: Value, name: ObjectId, floor: u32) -> Res<Go> {
        self.get_attribute(object, name, floor, Then::Push)
    }

    /// `[callable, self-or-empty, a1 .. an]`
    fn call_method(&mut self, count: usize) -> Res<Go> {
        let receiver = self.peek(count + 1);
        if receiver.is_unbound() {
            let at = self.thread.stack.len() - 1 - count;
            self.thread.stack.remove(at);
            let go = self.call_in_place(count);
            if matches!(go, Ok(Go::Park(_))) {
                // The instruction runs again and must find its operands as they were.
                let at = self.thread.stack.len() - count;
                self.thread.stack.insert(at, Value::Unbound);
            }
            return go;
        }
        self.call_in_place(count + 1)
    }
}
