//! The loop that executes a thread: fused entries as long as fuel allows, else instruction by instruction.
//!
//! While an entry is executed, `pc` lives here alone; it is written to the frame before anything that looks at frames.
//! An entry that cannot do its work leaves everything as it was, or does the loads it begins with, and the instruction
//! at `pc` is executed in the ordinary way.

use super::fast_attributes::Compared;
use super::inline::{arithmetic, comparison, truth};
use super::{Go, Stop};
use crate::fused::{Fused, LEN_MAX, PUSH};
use crate::native::{Cx, Raised};
use crate::thread::Thread;
use crate::value::Value;
use crate::world::World;

/// Executes until an exception needs a handler (`Err`, with whether it is freshly raised) or the caller is needed.
#[expect(
    clippy::too_many_lines,
    reason = "one arm an entry; calls between them would cost time"
)]
pub(super) fn burst<W: World>(
    world: &mut W,
    thread: &mut Thread,
    fuel: &mut u32,
) -> Result<Stop, (Raised, bool)> {
    let mut left = *fuel;
    macro_rules! leave {
        ($result:expr) => {{
            *fuel = left;
            return $result;
        }};
    }
    macro_rules! cx {
        () => {
            Cx {
                world: &mut *world,
                thread: &mut *thread,
            }
        };
    }
    'frame: loop {
        let Some(frame) = thread.frames.last() else {
            leave!(Ok(Stop::Ended(Ok(()))));
        };
        let code = frame.code;
        let base = frame.base as usize;
        let globals = frame.globals;
        let fused: &[Fused] = &code.fused;
        let mut pc = frame.pc as usize;
        'step: loop {
            // Where a binary operation's result goes, and how many instructions were done.
            macro_rules! result {
                ($value:expr, $to:expr, $len:expr) => {{
                    let to = $to;
                    if to == PUSH {
                        thread.stack.push($value);
                    } else {
                        thread.stack[base + to as usize] = $value;
                        (pc, left) = (pc + 1, left - 1);
                    }
                    (pc, left) = (pc + $len, left - $len);
                    continue 'step;
                }};
            }
            macro_rules! done {
                ($len:expr) => {{
                    let len: u32 = $len;
                    (pc, left) = (pc + len as usize, left - len);
                    continue 'step;
                }};
            }
            // The loads that an entry begins with, where it can do no more.
            macro_rules! loaded {
                ($len:expr, $($value:expr),+) => {
                    if $(!$value.is_unbound())&&+ {
                        $(
                            let value = $value;
                            thread.stack.push(value);
                        )+
                        (pc, left) = (pc + $len, left - $len);
                    }
                };
            }
            // A Python function was called.
            macro_rules! entered {
                () => {{
                    left -= 1;
                    if world.wants_pause() {
                        leave!(Ok(Stop::Pause));
                    }
                    continue 'frame;
                }};
            }
            // Returns to a caller that wants nothing but the value.
            macro_rules! returned {
                ($value:expr, $len:expr) => {{
                    let value: Value = $value;
                    if !value.is_unbound() && cx!().return_plainly(value.fresh()) {
                        left -= $len;
                        continue 'frame;
                    }
                }};
            }
            // Executes the instruction in the ordinary way.
            macro_rules! one {
                () => {{
                    left -= 1;
                    let mut cx = cx!();
                    cx.sync(pc as u32);
                    cx.execute(code.instrs[pc])
                }};
            }
            // Operands were used up.
            macro_rules! dropped {
                ($operands:expr, $len:expr) => {{
                    let rest = thread.stack.len() - $operands;
                    thread.stack.truncate(rest);
                    done!($len);
                }};
            }
            macro_rules! jump {
                ($jump:expr, $truth:expr, $len:expr) => {{
                    left -= $len;
                    let to = $jump.target as usize;
                    pc = if $truth == $jump.wanted {
                        to
                    } else {
                        pc + $len
                    };
                    continue 'step;
                }};
            }
            // Jumps if the truth of the top operand, which is used up, is plain and as wanted.
            macro_rules! pop_jump {
                ($wanted:expr, $target:expr) => {{
                    if let Some(truth) = thread.stack.last().copied().and_then(truth) {
                        thread.stack.pop();
                        left -= 1;
                        pc = if truth == $wanted {
                            $target as usize
                        } else {
                            pc + 1
                        };
                        continue 'step;
                    }
                }};
            }
            // Goes on with the next item, or jumps where there is none.
            macro_rules! iterate {
                ($target:expr, $item:ident, $keep:expr, $len:expr) => {{
                    if let Some(Value::Obj(iterator)) = thread.stack.last().copied()
                        && let Some(item) = cx!().step_iterator(iterator)
                    {
                        let Some($item) = item else {
                            thread.stack.pop();
                            (pc, left) = ($target as usize, left - 1);
                            continue 'step;
                        };
                        $keep;
                        done!($len);
                    }
                }};
            }
            let go = 'entry: {
                // Calls what is below the operands.
                macro_rules! call {
                    ($count:expr) => {{
                        let count = $count;
                        match cx!().callable(count) {
                            Value::Obj(id) if cx!().call_plainly(id, count, pc as u32) => {
                                entered!()
                            }
                            Value::Native(id) => {
                                left -= 1;
                                break 'entry cx!().call_native_in_place(id, count, pc as u32);
                            }
                            _ => {}
                        }
                    }};
                }
                if left < LEN_MAX {
                    // An entry could do more than is left.
                    if left == 0 {
                        cx!().sync(pc as u32);
                        leave!(Ok(Stop::Fuel));
                    }
                    break 'entry one!();
                }
                let stack = &mut thread.stack;
                match fused[pc] {
                    Fused::Plain => {}
                    Fused::LoadFastFast(a, b) => {
                        let (a, b) = (stack[base + a as usize], stack[base + b as usize]);
                        if !a.is_unbound() && !b.is_unbound() {
                            stack.push(a);
                            stack.push(b);
                            done!(2);
                        }
                    }
                    Fused::LoadFastConst(a, b) => {
                        let a = stack[base + a as usize];
                        if !a.is_unbound() {
                            stack.push(a);
                            stack.push(code.consts[b as usize]);
                            done!(2);
                        }
                    }
                    Fused::Move { from, constant, to } => {
                        let value = if constant {
                            code.consts[from as usize]
                        } else {
                            stack[base + from as usize]
                        };
                        if !value.is_unbound() {
                            stack[base + to as usize] = value;
                            done!(2);
                        }
                    }
                    Fused::BinaryFastFast { op, a, b, to } => {
                        let (a, b) = (base + a as usize, base + b as usize);
                        if let Some(value) = arithmetic(op, stack[a], stack[b]) {
                            result!(value, to, 3);
                        }
                        loaded!(2, thread.stack[a], thread.stack[b]);
                    }
                    Fused::BinaryFastConst { op, a, b, to } => {
                        let (a, b) = (base + a as usize, &code.consts[b as usize]);
                        if let Some(value) = arithmetic(op, stack[a], *b) {
                            result!(value, to, 3);
                        }
                        loaded!(2, thread.stack[a], *b);
                    }
                    Fused::BinaryFast { op, b, to } => {
                        let b = base + b as usize;
                        if let Some(a) = stack.last()
                            && let Some(value) = arithmetic(op, *a, stack[b])
                        {
                            stack.pop();
                            result!(value, to, 2);
                        }
                        loaded!(1, thread.stack[b]);
                    }
                    Fused::BinaryConst { op, b, to } => {
                        let b = &code.consts[b as usize];
                        if let Some(a) = stack.last()
                            && let Some(value) = arithmetic(op, *a, *b)
                        {
                            stack.pop();
                            result!(value, to, 2);
                        }
                        loaded!(1, *b);
                    }
                    Fused::Binary { op, to } => {
                        if let [.., a, b] = stack.as_slice()
                            && let Some(value) = arithmetic(op, *a, *b)
                        {
                            stack.truncate(stack.len() - 2);
                            result!(value, to, 1);
                        }
                    }
                    Fused::CompareFastFast(jump, a, b) => {
                        let (a, b) = (base + a as usize, base + b as usize);
                        if let Some(truth) = comparison(jump.op, stack[a], stack[b]) {
                            jump!(jump, truth, 4);
                        }
                        loaded!(2, thread.stack[a], thread.stack[b]);
                    }
                    Fused::CompareFastConst(jump, a, b) => {
                        let (a, b) = (base + a as usize, &code.consts[b as usize]);
                        if let Some(truth) = comparison(jump.op, stack[a], *b) {
                            jump!(jump, truth, 4);
                        }
                        loaded!(2, thread.stack[a], *b);
                    }
                    Fused::CompareFast(jump, b) => {
                        let b = base + b as usize;
                        if let Some(a) = stack.last()
                            && let Some(truth) = comparison(jump.op, *a, stack[b])
                        {
                            stack.pop();
                            jump!(jump, truth, 3);
                        }
                        loaded!(1, thread.stack[b]);
                    }
                    Fused::CompareConst(jump, b) => {
                        let b = &code.consts[b as usize];
                        if let Some(a) = stack.last()
                            && let Some(truth) = comparison(jump.op, *a, *b)
                        {
                            stack.pop();
                            jump!(jump, truth, 3);
                        }
                        loaded!(1, *b);
                    }
                    Fused::Compare(jump) => {
                        if let [.., a, b] = stack.as_slice()
                            && let Some(truth) = comparison(jump.op, *a, *b)
                        {
                            stack.truncate(stack.len() - 2);
                            jump!(jump, truth, 2);
                        }
                    }
                    Fused::SubscriptFastFast(a, b) => {
                        let (a, b) = (stack[base + a as usize], stack[base + b as usize]);
                        if let Some(value) = cx!().item(a, b) {
                            thread.stack.push(value);
                            done!(3);
                        }
                        loaded!(2, a, b);
                    }
                    Fused::SubscriptFast(b) => {
                        let b = stack[base + b as usize];
                        if let Some(a) = stack.last().copied()
                            && let Some(value) = cx!().item(a, b)
                        {
                            cx!().replace(value);
                            done!(2);
                        }
                        loaded!(1, b);
                    }
                    Fused::StoreSubscriptFastFast(a, b) => {
                        let (a, b) = (stack[base + a as usize], stack[base + b as usize]);
                        if let Some(value) = stack.last().copied()
                            && cx!().store_item(a, b, value)
                        {
                            thread.stack.pop();
                            done!(3);
                        }
                        loaded!(2, a, b);
                    }
                    Fused::ForIterStore(target, to) => {
                        iterate!(target, item, thread.stack[base + to as usize] = item, 2);
                    }
                    Fused::AttributeFast(slot, name) => {
                        if cx!().push_attribute(base + slot as usize, name) {
                            done!(2);
                        }
                    }
                    Fused::AttributeBeside(slot, name) => {
                        if cx!().push_attribute_beside(base + slot as usize, name) {
                            done!(3);
                        }
                    }
                    Fused::CompareAttributeConst(jump, slot, b, name) => {
                        let (object, b) = (stack[base + slot as usize], code.consts[b as usize]);
                        let name = code.names[name as usize];
                        match cx!().compare_attribute(jump, object, name, b) {
                            Compared::Not => {}
                            Compared::Loaded => done!(2),
                            Compared::As(truth) => jump!(jump, truth, 5),
                        }
                    }
                    Fused::ChangeAttribute { .. } | Fused::ChangeAttributeFast { .. } => {
                        let len = cx!().change_attribute(code, &fused[pc], base);
                        if len > 0 {
                            done!(len);
                        }
                    }
                    Fused::MethodFast(slot, name) => {
                        let object = stack[base + slot as usize];
                        if let Some(method) = cx!().cached_method(object, name) {
                            thread.stack.push(method);
                            thread.stack.push(object);
                            done!(2);
                        }
                    }
                    Fused::StoreAttributeFast(slot, name) => {
                        let object = stack[base + slot as usize];
                        if let Some(value) = stack.last().copied()
                            && cx!().store_cached_attribute(object, name, value)
                        {
                            dropped!(1, 2);
                        }
                    }
                    Fused::ReturnFast(slot) => returned!(stack[base + slot as usize], 2),
                    Fused::ReturnConst(index) => returned!(code.consts[index as usize], 2),
                    Fused::LoadFast(slot) => {
                        let value = stack[base + slot as usize];
                        if !value.is_unbound() {
                            stack.push(value);
                            done!(1);
                        }
                    }
                    Fused::StoreFast(slot) => {
                        if let Some(value) = stack.pop() {
                            stack[base + slot as usize] = value.fresh();
                            done!(1);
                        }
                    }
                    Fused::LoadConst(index) => {
                        stack.push(code.consts[index as usize]);
                        done!(1);
                    }
                    Fused::LoadGlobal(name) => {
                        if let Some(value) = cx!().cached_global(globals, name) {
                            thread.stack.push(value);
                            done!(1);
                        }
                    }
                    Fused::LoadAttr(name) => {
                        if cx!().replace_by_attribute(name) {
                            done!(1);
                        }
                    }
                    Fused::LoadMethod(name) => {
                        if let Some(object) = stack.last().copied()
                            && let Some(method) = cx!().cached_method(object, name)
                        {
                            cx!().replace(method);
                            thread.stack.push(object);
                            done!(1);
                        }
                    }
                    Fused::StoreAttr(name) => {
                        if let [.., value, object] = *stack.as_slice()
                            && cx!().store_cached_attribute(object, name, value)
                        {
                            dropped!(2, 1);
                        }
                    }
                    Fused::Call(count) => {
                        call!(count as usize);
                    }
                    Fused::CallMethod(count) => {
                        let count = count as usize + 1;
                        if !cx!().peek(count).is_unbound() {
                            call!(count);
                        }
                    }
                    Fused::Return => returned!(cx!().peek(1), 1),
                    Fused::Subscript => {
                        if let [.., a, b] = *stack.as_slice()
                            && let Some(value) = cx!().item(a, b)
                        {
                            thread.stack.pop();
                            cx!().replace(value);
                            done!(1);
                        }
                    }
                    Fused::PopJumpIfFalse(target) => pop_jump!(false, target),
                    Fused::PopJumpIfTrue(target) => pop_jump!(true, target),
                    Fused::ForIter(target) => iterate!(target, item, thread.stack.push(item), 1),
                    Fused::JumpBackward(target) => {
                        if !world.wants_pause() {
                            (pc, left) = (target as usize, left - 1);
                            continue 'step;
                        }
                    }
                    Fused::Jump(target) => {
                        (pc, left) = (target as usize, left - 1);
                        continue 'step;
                    }
                    Fused::CallKw(count) => {
                        if cx!().call_keywords_plainly(count as usize, pc as u32) {
                            entered!();
                        }
                    }
                    entry => {
                        if cx!().alone(entry, base) {
                            done!(1);
                        }
                    }
                }
                one!()
            };
            match go {
                Ok(Go::Next) => pc += 1,
                Ok(Go::Jump(target)) => {
                    let target = target as usize;
                    let backward = target <= pc;
                    pc = target;
                    if backward && world.wants_pause() {
                        cx!().sync(pc as u32);
                        leave!(Ok(Stop::Pause));
                    }
                }
                Ok(Go::Reload) => continue 'frame,
                Ok(Go::Switch) => {
                    if world.wants_pause() {
                        leave!(Ok(Stop::Pause));
                    }
                    continue 'frame;
                }
                Ok(Go::Park(park)) => leave!(Ok(Stop::Park(park))),
                Ok(Go::Leave) => leave!(Ok(Stop::Pause)),
                Ok(Go::Exit(code)) => leave!(Ok(Stop::Exit(code))),
                Ok(Go::Reraise(raised)) => leave!(Err((raised, false))),
                Ok(Go::Ended) => leave!(Ok(Stop::Ended(Ok(())))),
                Err(raised) => leave!(Err((raised, true))),
            }
        }
    }
}
