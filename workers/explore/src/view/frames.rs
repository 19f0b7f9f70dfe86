//! The calls of a thread, and the instructions around the next one.

use machine::code::Code;
use machine::object::Body;
use machine::thread::Frame;
use machine::value::Value;
use syntax::code::{CodeKind, Instr};
use syntax::dis::{self, Operand};
use trace::ids::Line;
use trace::moment::{FrameMoment, Instruction, Named, Shown};

use super::memory::value;
use crate::show::{shown, text};
use crate::state::ThreadState;
use crate::store::Heap;

/// So many instructions are shown before and after the next one.
const AROUND: usize = 6;

/// The calls of a thread, the innermost first. Calls of the library are left out, but for those that the innermost call
/// of the program is waiting for.
pub fn of(thread: &ThreadState, heap: &Heap) -> Vec<FrameMoment> {
    let ends = thread.frames.iter().skip(1).map(|frame| frame.base);
    let ends = ends.chain([thread.stack.len() as u32]);
    let frames: Vec<(&Frame, u32)> = thread.frames.iter().zip(ends).collect();
    let inner = frames
        .iter()
        .rev()
        .take_while(|(frame, _)| frame.code.is_library);
    let n_inner = inner.count();
    let shown = frames.iter().rev().enumerate();
    let shown = shown.filter(|(at, (frame, _))| *at < n_inner || !frame.code.is_library);
    shown
        .map(|(_, (frame, end))| one(frame, *end, thread, heap))
        .collect()
}

fn one(frame: &Frame, end: u32, thread: &ThreadState, heap: &Heap) -> FrameMoment {
    let code = frame.code;
    let base = frame.base as usize;
    let stack = &thread.stack[base.min(thread.stack.len())..(end as usize).min(thread.stack.len())];
    let n_locals = match code.kind {
        CodeKind::Function => code.locals.len(),
        _ => 0,
    };
    let locals = code.locals.iter().zip(stack).take(n_locals);
    let locals = locals.filter_map(|(name, slot)| {
        let slot = match slot.id().map(|id| &heap.slot(id).stored.object.body) {
            Some(Body::Cell(inner)) => *inner,
            _ => *slot,
        };
        let name = text(Value::Obj(*name), heap)?;
        // Names with a point are the compiler's own.
        (!slot.is_unbound() && !name.starts_with('.')).then(|| Named {
            name: name.to_owned(),
            value: value(slot, heap),
        })
    });
    let operands = stack.iter().skip(code.locals.len());
    FrameMoment {
        function: code.qualname.to_owned(),
        line: Line(code.line(frame.pc)),
        is_library: code.is_library,
        locals: locals.collect(),
        operands: operands.map(|it| operand(*it, heap)).collect(),
    }
}

fn operand(it: Value, heap: &Heap) -> Shown {
    match it {
        Value::Unbound => Shown::Text("NULL".to_owned()),
        it => value(it, heap),
    }
}

/// The instructions around the next one of a thread's innermost frame.
pub fn instructions(thread: &ThreadState, heap: &Heap) -> Vec<Instruction> {
    let Some(frame) = thread.frames.last() else {
        return Vec::new();
    };
    let code = frame.code;
    let pc = frame.pc as usize;
    let from = pc.saturating_sub(AROUND);
    let to = (pc + AROUND + 1).min(code.instrs.len());
    let listed = from..to;
    listed
        .map(|index| Instruction {
            index: index as u32,
            line: Line(code.line(index as u32)),
            text: described(code, code.instrs[index], heap),
            is_next: index == pc,
        })
        .collect()
}

fn described(code: &Code, instr: Instr, heap: &Heap) -> String {
    let name =
        |id: Option<&machine::value::ObjectId>| text(Value::Obj(*id?), heap).map(str::to_owned);
    let (name, argument) = dis::describe_with(instr, |operand| match operand {
        Operand::Const(at) => {
            let constant = *code.consts.get(at as usize)?;
            Some(shown(constant, heap).unwrap_or_else(|| "<code>".to_owned()))
        }
        Operand::Local(slot) => name(code.locals.get(slot as usize)),
        Operand::Name(at) => name(code.names.get(at as usize)),
    });
    format!("{name} {argument}").trim_end().to_owned()
}
