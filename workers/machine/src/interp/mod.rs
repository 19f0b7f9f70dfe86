//! The interpreter: executes instructions of one thread until something needs its caller.
//!
//! While an instruction executes, `frame.pc` is its own index; completing it advances the index. An instruction that
//! has to wait or that has called Python to find out something keeps its operands and runs again.

use syntax::code::{Binary, Compare, Instr};

use crate::boot;
use crate::code::Code;
use crate::iterate::Next;
use crate::native::{Cx, Raised, Res};
use crate::thread::{Park, Then};
use crate::value::{ObjectId, Value};
use crate::world::World;

mod arguments;
mod assign_attributes;
mod attributes;
mod call;
mod classes;
mod control;
mod finish;
mod functions;
mod generators;
mod imports;
mod names;
mod operators;
mod raise;
mod slow;

pub(crate) use attributes::Found;

/// Why [`run`] returned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stop {
    /// The fuel is used up.
    Fuel,
    /// The world wanted a pause and the thread is at a switch point.
    Pause,
    /// The thread must wait.
    Park(Park),
    /// The process is to end at once with this exit code.
    Exit(i32),
    /// The thread is over: its last frame returned, or an exception left it.
    Ended(Result<(), Raised>),
}

/// What follows an instruction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Go {
    /// The next instruction.
    Next,
    /// The instruction at this index.
    Jump(u32),
    /// The frames have changed, or the same instruction runs again: look at the top frame anew.
    Reload,
    /// As `Reload`, and this was a switch point.
    Switch,
    /// Wait, then run the same instruction again.
    Park(Park),
    /// End the process.
    Exit(i32),
    /// The exception goes on without a new line in its traceback.
    Reraise(Raised),
    /// The last frame has returned.
    Ended,
}

/// Executes up to `fuel` instructions of the thread. One step is `run(cx, 1)`.
pub fn run<W: World>(cx: &mut Cx<'_, W>, fuel: u32) -> Stop {
    let mut left = fuel;
    if let Some(Value::Obj(id)) = cx.thread.pending.take() {
        // A wait that this cuts short is not gone on with.
        cx.thread.resume = None;
        if let Some(stop) = cx.unwind(Raised(id), true) {
            return stop;
        }
    }
    loop {
        match burst(cx, &mut left) {
            Ok(stop) => return stop,
            Err((raised, fresh)) => {
                if cx.world.is_ending() {
                    return Stop::Pause;
                }
                if let Some(stop) = cx.unwind(raised, fresh) {
                    return stop;
                }
            }
        }
    }
}

/// Executes until an exception needs a handler (`Err`, with whether it is freshly raised) or the caller is needed.
fn burst<W: World>(cx: &mut Cx<'_, W>, left: &mut u32) -> Result<Stop, (Raised, bool)> {
    'frame: loop {
        let Some(frame) = cx.thread.frames.last() else {
            return Ok(Stop::Ended(Ok(())));
        };
        let here = Here {
            code: frame.code,
            base: frame.base as usize,
            globals: frame.globals,
        };
        let mut pc = frame.pc;
        loop {
            if *left == 0 {
                cx.sync(pc);
                return Ok(Stop::Fuel);
            }
            *left -= 1;
            let instr = here.code.instrs[pc as usize];
            if let Some(next) = fast(cx, &here, pc, instr) {
                pc = next;
                continue;
            }
            cx.sync(pc);
            let go = match cx.execute(instr) {
                Ok(go) => go,
                Err(raised) => return Err((raised, true)),
            };
            match go {
                Go::Next => pc += 1,
                Go::Jump(target) => {
                    let backward = target <= pc;
                    pc = target;
                    if backward && cx.world.wants_pause() {
                        cx.sync(pc);
                        return Ok(Stop::Pause);
                    }
                }
                Go::Reload => continue 'frame,
                Go::Switch => {
                    if cx.world.wants_pause() {
                        return Ok(Stop::Pause);
                    }
                    continue 'frame;
                }
                Go::Park(park) => return Ok(Stop::Park(park)),
                Go::Exit(code) => return Ok(Stop::Exit(code)),
                Go::Reraise(raised) => return Err((raised, false)),
                Go::Ended => return Ok(Stop::Ended(Ok(()))),
            }
        }
    }
}

/// What the loop knows of the running frame without looking at it.
struct Here {
    code: &'static Code,
    base: usize,
    globals: ObjectId,
}

/// The frequent instructions on inline values, without touching the frame: the next index, or `None` for
/// [`Cx::execute`] to do it.
#[expect(
    clippy::too_many_lines,
    reason = "one arm an instruction; calls between them would cost time"
)]
#[inline(always)]
fn fast<W: World>(cx: &mut Cx<'_, W>, here: &Here, pc: u32, instr: Instr) -> Option<u32> {
    let stack = &mut cx.thread.stack;
    match instr {
        Instr::LoadFast(slot) => {
            let value = stack[here.base + slot as usize];
            if value.is_unbound() {
                return None;
            }
            stack.push(value);
        }
        Instr::StoreFast(slot) => {
            let value = stack.pop()?;
            stack[here.base + slot as usize] = value;
        }
        Instr::LoadConst(index) => {
            stack.push(here.code.consts[index as usize]);
        }
        Instr::BinaryOp(op) | Instr::InplaceOp(op) => {
            let [.., a, b] = stack.as_mut_slice() else {
                return None;
            };
            *a = arithmetic(op, *a, *b)?;
            stack.pop();
        }
        Instr::CompareOp(op) => {
            let [.., a, b] = stack.as_mut_slice() else {
                return None;
            };
            *a = Value::Bool(comparison(op, *a, *b)?);
            stack.pop();
        }
        Instr::PopJumpIfFalse(target) => match stack.last()? {
            Value::Bool(true) => {
                stack.pop();
            }
            Value::Bool(false) => {
                stack.pop();
                return Some(target);
            }
            _ => return None,
        },
        Instr::PopJumpIfTrue(target) => match stack.last()? {
            Value::Bool(false) => {
                stack.pop();
            }
            Value::Bool(true) => {
                stack.pop();
                return Some(target);
            }
            _ => return None,
        },
        Instr::JumpBackward(target) => {
            if cx.world.wants_pause() {
                return None;
            }
            return Some(target);
        }
        Instr::Jump(target) => return Some(target),
        Instr::LoadGlobal(name) => {
            let name = here.code.names[name as usize];
            let versions = (
                cx.world.version(here.globals),
                cx.world.version(boot::BUILTINS),
            );
            let value = cx
                .thread
                .cache
                .global(here.globals, name, versions.0, versions.1)?;
            cx.thread.stack.push(value);
        }
        Instr::ForIter(target) => {
            let Value::Obj(iterator) = *stack.last()? else {
                return None;
            };
            match cx.quick_next(iterator) {
                Ok(Next::Item(item)) => cx.thread.stack.push(item),
                Ok(Next::Done) => {
                    cx.thread.stack.pop();
                    return Some(target);
                }
                // Nothing has been consumed: the slow path meets the same and deals with it.
                Ok(Next::Python) | Err(_) => return None,
            }
        }
        Instr::Pop => {
            stack.pop();
        }
        Instr::Nop => {}
        Instr::Copy(depth) => {
            let value = stack[stack.len() - depth as usize];
            stack.push(value);
        }
        Instr::Swap(depth) => {
            let top = stack.len() - 1;
            stack.swap(top, top + 1 - depth as usize);
        }
        _ => return None,
    }
    Some(pc + 1)
}

#[inline(always)]
fn arithmetic(op: Binary, a: Value, b: Value) -> Option<Value> {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => Some(Value::Int(match op {
            Binary::Add => a.checked_add(b)?,
            Binary::Subtract => a.checked_sub(b)?,
            Binary::Multiply => a.checked_mul(b)?,
            Binary::FloorDivide if b > 0 => a.div_euclid(b),
            Binary::Remainder if b > 0 => a.rem_euclid(b),
            Binary::And => a & b,
            Binary::Or => a | b,
            Binary::Xor => a ^ b,
            _ => return None,
        })),
        (Value::Float(a), Value::Float(b)) => Some(Value::Float(match op {
            Binary::Add => a + b,
            Binary::Subtract => a - b,
            Binary::Multiply => a * b,
            Binary::TrueDivide if b != 0.0 => a / b,
            _ => return None,
        })),
        _ => None,
    }
}

#[inline(always)]
fn comparison(op: Compare, a: Value, b: Value) -> Option<bool> {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => Some(ordered(op, a, b)),
        (Value::Float(a), Value::Float(b)) => Some(ordered(op, a, b)),
        _ => None,
    }
}

#[inline(always)]
fn ordered<T: PartialOrd>(op: Compare, a: T, b: T) -> bool {
    match op {
        Compare::Less => a < b,
        Compare::LessEqual => a <= b,
        Compare::Equal => a == b,
        Compare::NotEqual => a != b,
        Compare::Greater => a > b,
        Compare::GreaterEqual => a >= b,
    }
}

impl<W: World> Cx<'_, W> {
    /// Writes the index of the current instruction back to the frame.
    #[inline]
    fn sync(&mut self, pc: u32) {
        if let Some(frame) = self.thread.frames.last_mut() {
            frame.pc = pc;
        }
    }

    /// Takes the top operand.
    fn pop(&mut self) -> Value {
        self.thread.stack.pop().unwrap_or(Value::Unbound)
    }

    /// Pushes an operand.
    fn push(&mut self, value: Value) {
        self.thread.stack.push(value);
    }

    /// The operand at a depth; 1 is the top.
    fn peek(&self, depth: usize) -> Value {
        let stack = &self.thread.stack;
        stack
            .len()
            .checked_sub(depth)
            .map_or(Value::Unbound, |at| stack[at])
    }

    /// Takes the top `count` operands, in order.
    fn pop_many(&mut self, count: usize) -> Vec<Value> {
        let at = self.thread.stack.len().saturating_sub(count);
        self.thread.stack.split_off(at)
    }

    /// The stack's length without the top `count` operands: where a call that replaces them begins.
    fn floor(&self, count: usize) -> u32 {
        (self.thread.stack.len().saturating_sub(count)) as u32
    }

    /// Replaces the operands above a floor by the result of the instruction, which is then done.
    fn done(&mut self, floor: u32, value: Value) -> Res<Go> {
        self.finish(Then::Push, value, floor)
    }
}
