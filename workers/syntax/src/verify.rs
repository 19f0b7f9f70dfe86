//! Follows every path through a code object with an abstract operand stack.
//!
//! This gives the depth of the stack, and it is the compiler's own check: every instruction has one depth
//! whichever way it is reached, every jump and index is in range, and no path runs off the end.

use crate::code::{Code, Const, Instr};

/// What an instruction does to the depth of the operand stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// Operands needed.
    pub pops: u32,
    /// Operands left in their place when control goes on with the next instruction; nothing if it never does.
    pub next: Option<u32>,
    /// The jump's target and the operands left in their place when it is taken.
    pub jump: Option<(u32, u32)>,
}

/// An instruction that pops, pushes and goes on with the next one.
const fn plain(pops: u32, pushes: u32) -> Effect {
    Effect {
        pops,
        next: Some(pushes),
        jump: None,
    }
}

/// An instruction that never goes on.
const fn last(pops: u32) -> Effect {
    Effect {
        pops,
        next: None,
        jump: None,
    }
}

/// An instruction that goes on with the next one or jumps.
const fn fork(pops: u32, next: u32, target: u32, taken: u32) -> Effect {
    Effect {
        pops,
        next: Some(next),
        jump: Some((target, taken)),
    }
}

/// What an instruction does to the depth of the operand stack.
pub fn effect(instr: Instr) -> Effect {
    use Instr as I;
    match instr {
        I::Jump(target) | I::JumpBackward(target) => Effect {
            pops: 0,
            next: None,
            jump: Some((target, 0)),
        },
        I::PopJumpIfFalse(target)
        | I::PopJumpIfTrue(target)
        | I::PopJumpIfNone(target)
        | I::PopJumpIfNotNone(target) => fork(1, 0, target, 0),
        I::JumpIfFalseOrPop(target) | I::JumpIfTrueOrPop(target) => fork(1, 0, target, 1),
        I::ForIter(target) => fork(1, 2, target, 0),
        I::Send(target) => fork(2, 2, target, 1),
        I::Return | I::Reraise => last(1),
        I::Raise(count) => last(count),
        other => straight(other),
    }
}

/// [`effect`] of the instructions that always go on with the next one.
fn straight(instr: Instr) -> Effect {
    use Instr as I;
    match instr {
        I::Pop
        | I::StoreFast(_)
        | I::StoreDeref(_)
        | I::StoreGlobal(_)
        | I::StoreName(_)
        | I::DeleteAttr(_)
        | I::ImportStar
        | I::PopExcept => plain(1, 0),
        I::Copy(depth) => plain(depth, depth + 1),
        I::Swap(depth) => plain(depth, depth),
        I::LoadConst(_)
        | I::LoadFast(_)
        | I::LoadDeref(_)
        | I::LoadClassDeref(_)
        | I::LoadClosure(_)
        | I::LoadGlobal(_)
        | I::LoadName(_)
        | I::ImportName(_)
        | I::ImportLeaf(_)
        | I::LoadAssertionError => plain(0, 1),
        I::StoreAttr(_) | I::DeleteSubscr | I::EndAsyncFor => plain(2, 0),
        I::StoreSubscr => plain(3, 0),
        I::LoadAttr(_)
        | I::UnaryOp(_)
        | I::ListToTuple
        | I::FormatSimple(_)
        | I::GetIter
        | I::Yield
        | I::GetYieldFromIter
        | I::GetAwaitable
        | I::GetAiter => plain(1, 1),
        I::LoadMethod(_)
        | I::ImportFrom(_)
        | I::PushExcInfo
        | I::BeforeWith
        | I::BeforeAsyncWith
        | I::GetAnext
        | I::MatchSequence
        | I::MatchMapping
        | I::GetLen => plain(1, 2),
        I::BinaryOp(_)
        | I::InplaceOp(_)
        | I::CompareOp(_)
        | I::IsOp(_)
        | I::ContainsOp(_)
        | I::BinarySubscr
        | I::FormatWithSpec(_)
        | I::PrepReraiseStar => plain(2, 1),
        I::CheckExcMatch | I::CheckEgMatch => plain(2, 2),
        I::MatchKeys => plain(2, 3),
        I::MatchClass(_) | I::CallEx => plain(3, 1),
        I::MakeFunction => plain(5, 1),
        I::BuildClass => plain(4, 1),
        other => counted(other),
    }
}

/// [`effect`] of the instructions whose argument counts operands.
fn counted(instr: Instr) -> Effect {
    use Instr as I;
    match instr {
        I::BuildTuple(n) | I::BuildList(n) | I::BuildSet(n) | I::BuildString(n) => plain(n, 1),
        I::BuildSlice(n) => plain(n, 1),
        I::BuildMap(n) => plain(n * 2, 1),
        I::ListAppend(depth)
        | I::SetAdd(depth)
        | I::ListExtend(depth)
        | I::SetUpdate(depth)
        | I::DictUpdate(depth)
        | I::DictMerge(depth) => plain(depth + 1, depth),
        I::MapAdd(depth) => plain(depth + 2, depth),
        I::UnpackSequence(n) => plain(1, n),
        I::UnpackEx(counts) => plain(1, (counts & 0xFFFF) + (counts >> 16) + 1),
        I::Call(n) => plain(n + 1, 1),
        I::CallMethod(n) | I::CallKw(n) => plain(n + 2, 1),
        I::WithExceptStart(depth) => plain(depth, depth + 1),
        // Nop and the deletions of names; the rest is in the other tables.
        _ => plain(0, 0),
    }
}

/// Checks a code object and those nested in it.
///
/// Returns the depth of the operand stack of the outermost.
///
/// # Errors
///
/// A sentence that names the instruction and what is inconsistent: a bug of the compiler.
pub fn check(code: &Code) -> Result<u32, String> {
    for constant in &code.consts {
        if let Const::Code(inner) = constant {
            let depth = check(inner).map_err(|error| format!("{}: {error}", inner.name))?;
            if depth != inner.stack_max {
                return Err(format!("{}: stack_max is not {depth}", inner.name));
            }
        }
    }
    if code.spans.len() != code.instrs.len() {
        return Err("there must be one span for each instruction".to_owned());
    }
    for (index, instr) in code.instrs.iter().enumerate() {
        check_indexes(code, *instr).map_err(|what| format!("{index} {instr:?}: {what}"))?;
    }
    stack_max(code)
}

/// Checks the argument of one instruction against the tables it points into.
fn check_indexes(code: &Code, instr: Instr) -> Result<(), &'static str> {
    use Instr as I;
    let (index, len) = match instr {
        I::LoadConst(index) => (index, code.consts.len()),
        I::LoadFast(slot) | I::StoreFast(slot) | I::DeleteFast(slot) => {
            if code.cells.contains(&slot) || is_free(code, slot) {
                return Err("a shared variable must be reached through its cell");
            }
            (slot, code.locals.len())
        }
        I::LoadDeref(slot)
        | I::StoreDeref(slot)
        | I::DeleteDeref(slot)
        | I::LoadClassDeref(slot)
        | I::LoadClosure(slot) => {
            if !code.cells.contains(&slot) && !is_free(code, slot) {
                return Err("the slot holds no cell");
            }
            (slot, code.locals.len())
        }
        I::LoadGlobal(name)
        | I::StoreGlobal(name)
        | I::DeleteGlobal(name)
        | I::LoadName(name)
        | I::StoreName(name)
        | I::DeleteName(name)
        | I::LoadAttr(name)
        | I::StoreAttr(name)
        | I::DeleteAttr(name)
        | I::LoadMethod(name)
        | I::ImportName(name)
        | I::ImportLeaf(name)
        | I::ImportFrom(name) => (name, code.names.len()),
        _ => return Ok(()),
    };
    if (index as usize) < len {
        Ok(())
    } else {
        Err("the index is out of range")
    }
}

/// Whether a slot holds a free variable.
fn is_free(code: &Code, slot: u32) -> bool {
    (slot as usize) + (code.free as usize) >= code.locals.len()
}

/// The deepest operand stack on any path.
///
/// # Errors
///
/// As [`check`].
pub fn stack_max(code: &Code) -> Result<u32, String> {
    let mut depths: Vec<Option<u32>> = vec![None; code.instrs.len()];
    let mut todo = Vec::new();
    let mut max = 0;
    let mut reach = |depths: &mut Vec<Option<u32>>, todo: &mut Vec<u32>, at: u32, depth: u32| {
        max = max.max(depth);
        match depths.get_mut(at as usize) {
            None => Err(format!("{at}: the end of the code is reached")),
            Some(Some(known)) if *known != depth => Err(format!(
                "{at}: reached with {known} and with {depth} operands"
            )),
            Some(Some(_)) => Ok(()),
            Some(unknown) => {
                *unknown = Some(depth);
                todo.push(at);
                Ok(())
            }
        }
    };
    reach(&mut depths, &mut todo, 0, 0)?;
    while let Some(at) = todo.pop() {
        let depth = depths[at as usize].unwrap_or(0);
        let instr = code.instrs[at as usize];
        let effect = effect(instr);
        let Some(rest) = depth.checked_sub(effect.pops) else {
            return Err(format!("{at} {instr:?}: only {depth} operands"));
        };
        if let Some(row) = code
            .handlers
            .iter()
            .find(|row| row.start <= at && at < row.end)
        {
            if row.depth > depth {
                return Err(format!("{at} {instr:?}: the handler keeps too many"));
            }
            reach(&mut depths, &mut todo, row.target, row.depth + 1)?;
        }
        if let Some((target, pushes)) = effect.jump {
            let backward = matches!(instr, Instr::JumpBackward(_));
            if backward != (target <= at) {
                return Err(format!("{at} {instr:?}: jumps the wrong way"));
            }
            reach(&mut depths, &mut todo, target, rest + pushes)?;
        }
        if let Some(pushes) = effect.next {
            reach(&mut depths, &mut todo, at + 1, rest + pushes)?;
        }
    }
    Ok(max)
}
