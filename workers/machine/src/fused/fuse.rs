//! Which entry an index of a body gets: the longest one that the instructions there fit.

use syntax::code::{Binary, Conversion, Instr};

use super::{Branch, From, Fused, Operand, PUSH};
use crate::value::ObjectId;

/// The entries of a body with these names.
pub fn fuse(instrs: &[Instr], names: &[ObjectId]) -> Box<[Fused]> {
    let entry = |at| entry(&instrs[at..], names);
    (0..instrs.len()).map(entry).collect()
}

fn entry(instrs: &[Instr], names: &[ObjectId]) -> Fused {
    attribute(instrs, names)
        .or_else(|| change(instrs, names))
        .or_else(|| part(instrs))
        .or_else(|| several(instrs, names))
        .or_else(|| one(instrs[0], names))
        .unwrap_or(Fused::Plain)
}

fn named(names: &[ObjectId], index: u32) -> Option<ObjectId> {
    names.get(index as usize).copied()
}

/// What begins with an attribute of what is in a slot and does all that is done with it.
fn attribute(instrs: &[Instr], names: &[ObjectId]) -> Option<Fused> {
    let (Instr::LoadFast(slot), rest) = instrs.split_first()? else {
        return None;
    };
    let slot = small(*slot)?;
    if let [
        Instr::LoadAttr(name),
        Instr::LoadConst(b),
        compare,
        then,
        ..,
    ] = rest
    {
        let jump = jump(*compare, *then)?;
        return Some(Fused::CompareAttributeConst(
            jump,
            slot,
            small(*b)?,
            small(*name)?,
        ));
    }
    let [Instr::Copy(1), Instr::LoadAttr(name), rest @ ..] = rest else {
        return None;
    };
    let (from, b, second, rest) = match rest {
        [Instr::LoadConst(b), rest @ ..] => (Operand::Constants, *b, 0, rest),
        [Instr::LoadFast(b), Instr::LoadAttr(second), rest @ ..] => {
            (Operand::Attribute, *b, *second, rest)
        }
        [Instr::LoadFast(b), rest @ ..] => (Operand::Slot, *b, 0, rest),
        _ => return None,
    };
    let [operator, Instr::Swap(2), Instr::StoreAttr(stored), ..] = rest else {
        return None;
    };
    (stored == name).then_some(Fused::ChangeAttributeFast {
        op: binary(*operator)?,
        from,
        slot,
        b: small(b)?,
        second: small(second)?,
        name: named(names, *name)?,
    })
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
fn change(instrs: &[Instr], names: &[ObjectId]) -> Option<Fused> {
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
            name: named(names, *name)?,
        }),
        _ => None,
    }
}

/// The instructions that the loop itself knows; all others are executed in the ordinary way.
fn one(instr: Instr, names: &[ObjectId]) -> Option<Fused> {
    Some(match instr {
        Instr::BinaryOp(op) | Instr::InplaceOp(op) => Fused::Binary { op, to: PUSH },
        Instr::Pop => Fused::Pop,
        Instr::Copy(depth) => Fused::Copy(depth),
        Instr::Swap(depth) => Fused::Swap(depth),
        Instr::LoadConst(index) => Fused::LoadConst(index),
        Instr::LoadFast(slot) => Fused::LoadFast(slot),
        Instr::StoreFast(slot) => Fused::StoreFast(slot),
        Instr::LoadDeref(slot) => Fused::LoadDeref(slot),
        Instr::LoadGlobal(name) => Fused::LoadGlobal(named(names, name)?),
        Instr::LoadAttr(name) => Fused::LoadAttr(named(names, name)?),
        Instr::StoreAttr(name) => Fused::StoreAttr(named(names, name)?),
        Instr::LoadMethod(name) => Fused::LoadMethod(named(names, name)?),
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
        _ => return None,
    })
}

fn several(instrs: &[Instr], names: &[ObjectId]) -> Option<Fused> {
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
        (Instr::LoadFast(b), second, third) => after_load(small(b)?, second, third, names)?,
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
fn after_load(b: u16, second: Instr, third: Instr, names: &[ObjectId]) -> Option<Fused> {
    if let Some(op) = binary(second) {
        let to = store(third);
        return Some(Fused::BinaryFast { op, b, to });
    }
    if let Some(jump) = jump(second, third) {
        return Some(Fused::CompareFast(jump, b));
    }
    if let (Instr::Copy(1), Instr::LoadAttr(name)) = (second, third) {
        return Some(Fused::AttributeBeside(b, named(names, name)?));
    }
    Some(match second {
        Instr::BinarySubscr => Fused::SubscriptFast(b),
        Instr::LoadAttr(name) => Fused::AttributeFast(b, named(names, name)?),
        Instr::LoadMethod(name) => Fused::MethodFast(b, named(names, name)?),
        Instr::StoreAttr(name) => Fused::StoreAttributeFast(b, named(names, name)?),
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
