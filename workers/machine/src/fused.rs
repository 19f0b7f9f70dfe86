//! Fused instructions: what follows an index in a body, several instructions at a time.
//!
//! A body has one entry for each index of its bytecode. An entry says how to do the instruction there, or that one and
//! the next few, on values that need no other object's code: integers, floats, plain containers, plain calls. Where a
//! value turns out to be something else the instructions themselves are executed, so an entry never changes what a
//! program does. Whoever steps instruction by instruction never meets one.

use syntax::code::{Binary, Compare, Conversion, Instr, Unary};

/// The most instructions that one entry stands for.
pub const LEN_MAX: u32 = 4;

/// In place of a slot: the result goes onto the stack.
pub const PUSH: u16 = u16::MAX;

/// What to do at an index. Slots and constants are as in the instructions that the entry stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fused {
    /// Nothing is known: execute the instruction.
    Plain,
    /// `Pop`
    Pop,
    /// `Copy`
    Copy(u32),
    /// `Swap`
    Swap(u32),
    /// `LoadConst`
    LoadConst(u32),
    /// `LoadFast`
    LoadFast(u32),
    /// `StoreFast`
    StoreFast(u32),
    /// `LoadDeref`
    LoadDeref(u32),
    /// `LoadGlobal`
    LoadGlobal(u32),
    /// `LoadAttr`
    LoadAttr(u32),
    /// `StoreAttr`
    StoreAttr(u32),
    /// `LoadMethod`
    LoadMethod(u32),
    /// `UnaryOp`
    UnaryOp(Unary),
    /// `CompareOp`
    CompareOp(Compare),
    /// `IsOp`
    IsOp(bool),
    /// `ContainsOp`
    Contains(bool),
    /// `BinarySubscr`
    Subscript,
    /// `StoreSubscr`
    StoreSubscript,
    /// `Jump`
    Jump(u32),
    /// `JumpBackward`
    JumpBackward(u32),
    /// `PopJumpIfFalse`
    PopJumpIfFalse(u32),
    /// `PopJumpIfTrue`
    PopJumpIfTrue(u32),
    /// `ForIter`
    ForIter(u32),
    /// `Return`
    Return,
    /// `Call`
    Call(u32),
    /// `CallMethod`
    CallMethod(u32),
    /// `CallKw`
    CallKw(u32),
    /// `LoadFast`, `LoadFast`
    LoadFastFast(u16, u16),
    /// `LoadFast`, `LoadConst`
    LoadFastConst(u16, u16),
    /// `LoadFast` or `LoadConst` (if the flag is set), `StoreFast`
    Move {
        /// The constant or slot that is read.
        from: u16,
        /// Whether it is a constant.
        constant: bool,
        /// The slot that is written.
        to: u16,
    },
    /// `LoadFast a`, `LoadFast b`, a binary operator, and `StoreFast` unless `to` is [`PUSH`].
    BinaryFastFast {
        /// The operator.
        op: Binary,
        /// Left operand.
        a: u16,
        /// Right operand.
        b: u16,
        /// Where the result goes.
        to: u16,
    },
    /// `LoadFast a`, `LoadConst b`, a binary operator, perhaps `StoreFast`.
    BinaryFastConst {
        /// The operator.
        op: Binary,
        /// Left operand.
        a: u16,
        /// Right operand.
        b: u16,
        /// Where the result goes.
        to: u16,
    },
    /// `LoadFast b`, a binary operator on the top operand and it, perhaps `StoreFast`.
    BinaryFast {
        /// The operator.
        op: Binary,
        /// Right operand.
        b: u16,
        /// Where the result goes.
        to: u16,
    },
    /// `LoadConst b`, a binary operator on the top operand and it, perhaps `StoreFast`.
    BinaryConst {
        /// The operator.
        op: Binary,
        /// Right operand.
        b: u16,
        /// Where the result goes.
        to: u16,
    },
    /// A binary operator, perhaps `StoreFast`.
    Binary {
        /// The operator.
        op: Binary,
        /// Where the result goes.
        to: u16,
    },
    /// `LoadFast a`, `LoadFast b`, a comparison, a conditional jump.
    CompareFastFast(Branch, u16, u16),
    /// `LoadFast a`, `LoadConst b`, a comparison, a conditional jump.
    CompareFastConst(Branch, u16, u16),
    /// `LoadFast b`, a comparison of the top operand with it, a conditional jump.
    CompareFast(Branch, u16),
    /// `LoadConst b`, a comparison of the top operand with it, a conditional jump.
    CompareConst(Branch, u16),
    /// A comparison, a conditional jump.
    Compare(Branch),
    /// `LoadFast`, `LoadFast`, `BinarySubscr`
    SubscriptFastFast(u16, u16),
    /// `LoadFast`, `BinarySubscr`
    SubscriptFast(u16),
    /// `LoadFast`, `LoadFast`, `StoreSubscr`
    StoreSubscriptFastFast(u16, u16),
    /// `ForIter`, `StoreFast`
    ForIterStore(u32, u16),
    /// `LoadFast`, `LoadAttr`
    AttributeFast(u16, u32),
    /// `LoadFast`, `Copy(1)`, `LoadAttr`: the object stays below its attribute.
    AttributeBeside(u16, u32),
    /// `LoadFast b`, `LoadConst b` or nothing, a binary operator on an attribute and that, `Swap(2)`, `StoreAttr`.
    ChangeAttribute {
        /// The operator.
        op: Binary,
        /// Where the right operand is.
        from: From,
        /// Which slot or constant that is.
        b: u16,
        /// The attribute's name.
        name: u32,
    },
    /// `LoadFast`, `LoadMethod`
    MethodFast(u16, u32),
    /// `LoadFast`, `StoreAttr`
    StoreAttributeFast(u16, u32),
    /// `FormatSimple` of what `BuildString` takes: a text or a small integer may stay as it is.
    FormatPart,
    /// `LoadFast`, `Return`
    ReturnFast(u16),
    /// `LoadConst`, `Return`
    ReturnConst(u16),
}

/// Where an operand is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// On the stack.
    Stack,
    /// In a slot.
    Slot,
    /// Among the constants.
    Constants,
}

/// A comparison and where it leads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Branch {
    /// The comparison.
    pub op: Compare,
    /// Which truth jumps.
    pub wanted: bool,
    /// Where to.
    pub target: u32,
}

/// The entries of a body.
pub fn fuse(instrs: &[Instr]) -> Box<[Fused]> {
    (0..instrs.len()).map(|at| entry(&instrs[at..])).collect()
}

fn entry(instrs: &[Instr]) -> Fused {
    change(instrs)
        .or_else(|| part(instrs))
        .or_else(|| several(instrs))
        .unwrap_or_else(|| one(instrs[0]))
}

/// A value in a text, if what follows until the text is built is so simple that it can be followed.
fn part(instrs: &[Instr]) -> Option<Fused> {
    let (Instr::FormatSimple(Conversion::None | Conversion::Str), rest) = instrs.split_first()?
    else {
        return None;
    };
    // How many operands there are from the value on.
    let mut depth = 1;
    for instr in rest {
        match instr {
            Instr::LoadFast(_)
            | Instr::LoadConst(_)
            | Instr::LoadGlobal(_)
            | Instr::LoadDeref(_) => depth += 1,
            Instr::LoadAttr(_) | Instr::UnaryOp(_) | Instr::FormatSimple(_) if depth > 1 => {}
            Instr::BinaryOp(_) | Instr::BinarySubscr | Instr::FormatWithSpec(_) if depth > 2 => {
                depth -= 1;
            }
            Instr::BuildString(count) => return (*count >= depth).then_some(Fused::FormatPart),
            _ => return None,
        }
    }
    None
}

/// What ends `object.name op= b`.
fn change(instrs: &[Instr]) -> Option<Fused> {
    let (from, b, rest) = match instrs {
        [Instr::LoadFast(b), rest @ ..] => (From::Slot, small(*b)?, rest),
        [Instr::LoadConst(b), rest @ ..] => (From::Constants, small(*b)?, rest),
        rest => (From::Stack, 0, rest),
    };
    match rest {
        [operator, Instr::Swap(2), Instr::StoreAttr(name), ..] => Some(Fused::ChangeAttribute {
            op: binary(*operator)?,
            from,
            b,
            name: *name,
        }),
        _ => None,
    }
}

/// The instructions that the loop itself knows; all others are executed in the ordinary way.
fn one(instr: Instr) -> Fused {
    match instr {
        Instr::BinaryOp(op) | Instr::InplaceOp(op) => Fused::Binary { op, to: PUSH },
        Instr::Pop => Fused::Pop,
        Instr::Copy(depth) => Fused::Copy(depth),
        Instr::Swap(depth) => Fused::Swap(depth),
        Instr::LoadConst(index) => Fused::LoadConst(index),
        Instr::LoadFast(slot) => Fused::LoadFast(slot),
        Instr::StoreFast(slot) => Fused::StoreFast(slot),
        Instr::LoadDeref(slot) => Fused::LoadDeref(slot),
        Instr::LoadGlobal(name) => Fused::LoadGlobal(name),
        Instr::LoadAttr(name) => Fused::LoadAttr(name),
        Instr::StoreAttr(name) => Fused::StoreAttr(name),
        Instr::LoadMethod(name) => Fused::LoadMethod(name),
        Instr::UnaryOp(op) => Fused::UnaryOp(op),
        Instr::CompareOp(op) => Fused::CompareOp(op),
        Instr::IsOp(negate) => Fused::IsOp(negate),
        Instr::ContainsOp(negate) => Fused::Contains(negate),
        Instr::BinarySubscr => Fused::Subscript,
        Instr::StoreSubscr => Fused::StoreSubscript,
        Instr::Jump(target) => Fused::Jump(target),
        Instr::JumpBackward(target) => Fused::JumpBackward(target),
        Instr::PopJumpIfFalse(target) => Fused::PopJumpIfFalse(target),
        Instr::PopJumpIfTrue(target) => Fused::PopJumpIfTrue(target),
        Instr::ForIter(target) => Fused::ForIter(target),
        Instr::Return => Fused::Return,
        Instr::Call(count) => Fused::Call(count),
        Instr::CallMethod(count) => Fused::CallMethod(count),
        Instr::CallKw(count) => Fused::CallKw(count),
        _ => Fused::Plain,
    }
}

fn several(instrs: &[Instr]) -> Option<Fused> {
    let next = |n: usize| instrs.get(n).copied().unwrap_or(Instr::Nop);
    Some(match (next(0), next(1), next(2)) {
        (Instr::LoadFast(a), Instr::LoadFast(b), third) => {
            let (a, b) = (small(a)?, small(b)?);
            if let Some(op) = binary(third) {
                let to = store(next(3));
                Fused::BinaryFastFast { op, a, b, to }
            } else if let Some(jump) = jump(third, next(3)) {
                Fused::CompareFastFast(jump, a, b)
            } else if third == Instr::BinarySubscr {
                Fused::SubscriptFastFast(a, b)
            } else if third == Instr::StoreSubscr {
                Fused::StoreSubscriptFastFast(a, b)
            } else if matches!(
                third,
                Instr::LoadAttr(_) | Instr::LoadMethod(_) | Instr::StoreAttr(_)
            ) {
                return None;
            } else {
                Fused::LoadFastFast(a, b)
            }
        }
        (Instr::LoadFast(a), Instr::LoadConst(b), third) => {
            let (a, b) = (small(a)?, small(b)?);
            if let Some(op) = binary(third) {
                let to = store(next(3));
                Fused::BinaryFastConst { op, a, b, to }
            } else if let Some(jump) = jump(third, next(3)) {
                Fused::CompareFastConst(jump, a, b)
            } else {
                Fused::LoadFastConst(a, b)
            }
        }
        (Instr::LoadFast(b), second, third) => after_load(small(b)?, second, third)?,
        (Instr::LoadConst(b), second, third) => {
            let b = small(b)?;
            if let Some(op) = binary(second) {
                let to = store(third);
                Fused::BinaryConst { op, b, to }
            } else if let Some(jump) = jump(second, third) {
                Fused::CompareConst(jump, b)
            } else if let Instr::StoreFast(to) = second {
                moved(b, true, to)?
            } else if second == Instr::Return {
                Fused::ReturnConst(b)
            } else {
                return None;
            }
        }
        (Instr::ForIter(target), Instr::StoreFast(to), _) => {
            Fused::ForIterStore(target, small(to)?)
        }
        (first, second, _) => {
            if let Some(op) = binary(first) {
                let to = store(second);
                Fused::Binary { op, to }
            } else {
                Fused::Compare(jump(first, second)?)
            }
        }
    })
}

/// What begins with `LoadFast b` and is not another load.
fn after_load(b: u16, second: Instr, third: Instr) -> Option<Fused> {
    if let Some(op) = binary(second) {
        let to = store(third);
        return Some(Fused::BinaryFast { op, b, to });
    }
    if let Some(jump) = jump(second, third) {
        return Some(Fused::CompareFast(jump, b));
    }
    if let (Instr::Copy(1), Instr::LoadAttr(name)) = (second, third) {
        return Some(Fused::AttributeBeside(b, name));
    }
    Some(match second {
        Instr::BinarySubscr => Fused::SubscriptFast(b),
        Instr::LoadAttr(name) => Fused::AttributeFast(b, name),
        Instr::LoadMethod(name) => Fused::MethodFast(b, name),
        Instr::StoreAttr(name) => Fused::StoreAttributeFast(b, name),
        Instr::Return => Fused::ReturnFast(b),
        Instr::StoreFast(to) => return moved(b, false, to),
        _ => return None,
    })
}

fn moved(from: u16, constant: bool, to: u32) -> Option<Fused> {
    let to = small(to)?;
    Some(Fused::Move { from, constant, to })
}

fn small(index: u32) -> Option<u16> {
    u16::try_from(index).ok().filter(|index| *index != PUSH)
}

fn binary(instr: Instr) -> Option<Binary> {
    match instr {
        Instr::BinaryOp(op) | Instr::InplaceOp(op) => Some(op),
        _ => None,
    }
}

/// Where a result goes if this instruction follows.
fn store(instr: Instr) -> u16 {
    match instr {
        Instr::StoreFast(to) => small(to).unwrap_or(PUSH),
        _ => PUSH,
    }
}

fn jump(compare: Instr, jump: Instr) -> Option<Branch> {
    let Instr::CompareOp(op) = compare else {
        return None;
    };
    match jump {
        Instr::PopJumpIfFalse(target) => Some(Branch {
            op,
            wanted: false,
            target,
        }),
        Instr::PopJumpIfTrue(target) => Some(Branch {
            op,
            wanted: true,
            target,
        }),
        _ => None,
    }
}
