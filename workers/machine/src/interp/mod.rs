//! The interpreter: executes instructions of one thread until something needs its caller.
//!
//! While an instruction executes, `frame.pc` is its own index; completing it advances the index. An instruction that
//! has to wait or that has called Python to find out something keeps its operands and runs again.

use crate::native::{Cx, Raised, Res};
use crate::thread::Park;
use crate::value::Value;
use crate::world::World;

mod alone;
mod arguments;
mod assign_attributes;
mod attributes;
mod bases;
mod cached;
mod call;
mod classes;
mod control;
mod fast_attributes;
mod finish;
mod functions;
mod generators;
mod hot;
mod imports;
mod inline;
mod names;
mod operators;
mod plain;
mod raise;
mod slots;
mod slow;
mod traced;

pub(crate) use attributes::Found;
pub(crate) use classes::CONFLICT;
pub(crate) use operators::is_python;

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
    /// As `Reload`, after the loop has been left and entered anew.
    Leave,
    /// End the process.
    Exit(i32),
    /// The exception goes on without a new line in its traceback.
    Reraise(Raised),
    /// The last frame has returned.
    Ended,
}

/// Executes up to `fuel` instructions of the thread. One step is `run(cx, 1)`.
pub fn run<W: World>(cx: &mut Cx<'_, W>, mut fuel: u32) -> Stop {
    run_counted(cx, &mut fuel)
}

/// As [`run`]; takes from `fuel` what was executed.
pub fn run_counted<W: World>(cx: &mut Cx<'_, W>, fuel: &mut u32) -> Stop {
    run_until(cx, fuel, true)
}

/// As [`run`] with all the fuel there is, for code that has to come to its end though the run is being stopped: its
/// exceptions are handled.
pub fn run_through<W: World>(cx: &mut Cx<'_, W>) -> Stop {
    let mut fuel = u32::MAX;
    run_until(cx, &mut fuel, false)
}

fn run_until<W: World>(cx: &mut Cx<'_, W>, fuel: &mut u32, ends_early: bool) -> Stop {
    if let Some(Value::Obj(id)) = cx.thread.pending.take() {
        // A wait that this cuts short is not gone on with.
        cx.thread.resume = None;
        let follows = cx.active_tracer().is_some_and(|tracer| !tracer.busy);
        if follows {
            cx.raise_traced(Raised(id), true);
        } else if let Some(stop) = cx.unwind(Raised(id), true) {
            return stop;
        }
    }
    loop {
        if cx.thread.tracer.is_some()
            && let Some(stop) = cx.run_traced(fuel)
        {
            return stop;
        }
        match hot::burst(cx.world, cx.thread, fuel) {
            Ok(Stop::Pause) if cx.has_left() => {}
            Ok(stop) => return stop,
            Err((raised, fresh)) => {
                if ends_early && cx.world.is_ending() {
                    return Stop::Pause;
                }
                if let Some(stop) = cx.unwind(raised, fresh) {
                    return stop;
                }
                if cx.world.watches() && cx.world.wants_pause() {
                    return Stop::Pause;
                }
            }
        }
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
    #[inline]
    fn pop(&mut self) -> Value {
        self.thread.stack.pop().unwrap_or(Value::Unbound)
    }

    /// Pushes an operand.
    #[inline]
    fn push(&mut self, value: Value) {
        self.thread.stack.push(value);
    }

    /// The operand at a depth; 1 is the top.
    #[inline]
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
    #[inline]
    fn floor(&self, count: usize) -> u32 {
        (self.thread.stack.len().saturating_sub(count)) as u32
    }

    /// Replaces the operands above a floor by the result of the instruction, which is then done.
    #[inline]
    fn done(&mut self, floor: u32, value: Value) -> Res<Go> {
        self.thread.stack.truncate(floor as usize);
        self.push(value);
        Ok(Go::Next)
    }
}
