//! Calls of functions in C that do what an instruction of its own could do: `setattr(account, "balance", 5)`,
//! `operator.setitem(table, key, value)`.

use machine::code::Code;
use machine::natives::{self, Owner};
use machine::thread::Frame;
use machine::types;
use machine::value::{NativeId, ObjectId, Value};
use syntax::code::{Instr, Marks};

use crate::races::Manner;
use crate::step::Stepper;
use crate::world::ExploreWorld;

/// A function in C that an instruction calls with arguments by position.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Called<'a> {
    /// Which it is.
    pub(crate) id: NativeId,
    /// Its name.
    pub(crate) name: &'static str,
    /// What it is given; of methods the receiver first.
    pub(crate) args: &'a [Value],
}

impl Called<'_> {
    /// Whether it gives an attribute or an item a value, or takes it away.
    pub(crate) fn stores(&self) -> bool {
        matches!(
            self.name,
            "setattr" | "__setattr__" | "delattr" | "__delattr__" | "__setitem__" | "__delitem__"
        )
    }

    /// Whether it is a method of dictionaries or sets.
    pub(crate) fn is_of_table(&self) -> bool {
        let (owner, _) = natives::tables::<ExploreWorld>()[self.id.table as usize];
        matches!(owner, Owner::Class(types::DICT | types::SET))
    }
}

/// What the instruction of the innermost frame of a thread calls, if that is a function in C.
pub(crate) fn called_in<'a>(frame: &Frame, stack: &'a [Value]) -> Option<Called<'a>> {
    let (count, is_method) = match frame.code.instrs[frame.pc as usize] {
        Instr::Call(count) => (count as usize, false),
        Instr::CallMethod(count) => (count as usize, true),
        _ => return None,
    };
    let first = stack
        .len()
        .checked_sub(count + 1 + usize::from(is_method))?;
    let Value::Native(id) = stack[first] else {
        return None;
    };
    let has_receiver = is_method && !stack[first + 1].is_unbound();
    let args = &stack[first + 1 + usize::from(is_method && !has_receiver)..];
    let signature = natives::row::<ExploreWorld>(id).signature;
    let name = signature.split('(').next()?;
    Some(Called { id, name, args })
}

impl Stepper {
    /// What the instruction that has just been executed has called, if it was a function in C.
    pub(crate) fn called(&self) -> Option<Called<'_>> {
        called_in(self.saved.frames.last()?, &self.saved.stack)
    }

    /// The string by which the instruction that has just been executed names an attribute, if it is a call.
    pub(crate) fn named(&self) -> Option<ObjectId> {
        let called = self.called()?;
        let is_attribute = called.name.trim_matches('_').contains("attr");
        called.args.get(1).filter(|_| is_attribute)?.id()
    }

    /// How the instruction that has just been executed treats the containers that it touches.
    pub(crate) fn manner(&self, is_one: bool) -> Manner {
        let frame = self.saved.frames.last();
        let instr = frame.map(|frame| frame.code.instrs[frame.pc as usize]);
        if let Some(Instr::ForIter(_) | Instr::UnpackSequence(_) | Instr::UnpackEx(_)) = instr {
            return Manner::Piecewise;
        }
        match self.called().map(|called| called.name) {
            Some("sum" | "min" | "max" | "any" | "all" | "sort") => Manner::Piecewise,
            Some("get" | "pop" | "setdefault" | "add" | "discard" | "remove") => Manner::Atomic,
            _ if is_one => Manner::One,
            _ => Manner::Atomic,
        }
    }

    /// The instruction of the program that has just been executed. If it was one of a function of the library that is
    /// written in C in CPython, the call of that: methods such as `__setitem__` touch items for who calls them, and all
    /// may change containers.
    pub(crate) fn instruction_of_program(&self, manner: Manner) -> Option<(&'static Code, u32)> {
        let mut frames = self.saved.frames.iter().rev();
        let mut is_item = frames.clone().next().is_some_and(|frame| {
            matches!(
                frame.code.instrs[frame.pc as usize],
                Instr::BinarySubscr | Instr::StoreSubscr | Instr::DeleteSubscr
            )
        });
        let frame = frames.find(|frame| {
            let code = frame.code;
            let is_program = !code.is_library;
            is_item &= is_program || has_items(code.name);
            let is_its = manner == Manner::Atomic || manner == Manner::One && is_item;
            is_program || !is_its || !code.marks.has(Marks::IN_C)
        })?;
        (!frame.code.is_library).then_some((frame.code, frame.pc))
    }
}

/// Whether a function of this name is about an item.
fn has_items(name: &str) -> bool {
    let name = name.strip_prefix("__").unwrap_or(name);
    matches!(
        name.strip_suffix("__").unwrap_or(name),
        "getitem" | "setitem" | "delitem"
    )
}
