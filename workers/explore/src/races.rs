//! Data races: two threads that could touch the same variable, attribute or item at the same moment, one of them
//! writing.
//!
//! Two accesses race if no synchronisation puts one of them before the other. The search comes to a state in which
//! both are the next steps of their threads exactly if there is an execution in which nothing orders them: from the
//! shortest one, everything between the two that does not have to come after the first can be moved before it.

use std::hash::{Hash, Hasher};

use machine::code::Code;
use machine::object::Body;
use rustc_hash::FxHashSet;
use syntax::code::Instr;

use crate::access::{Part, Whole};
use crate::report::{Flaw, FlawKind};
use crate::store::Heap;

/// What an instruction of the program does to one place.
#[derive(Clone, Copy, Debug)]
pub struct Access {
    /// The object: objects that were made at one place in the program are one whole, but what threads do to two of them
    /// is no race. 0 for classes.
    pub object: u32,
    /// The place.
    pub whole: Whole,
    /// The place.
    pub part: Part,
    /// Whether it writes.
    pub write: bool,
    /// The instruction.
    pub code: &'static Code,
    /// The instruction.
    pub pc: u32,
}

impl PartialEq for Access {
    fn eq(&self, other: &Access) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Access {}

impl Hash for Access {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl Access {
    /// All of it; code is the same if it is at the same address.
    fn key(&self) -> (u32, Whole, Part, bool, usize, u32) {
        let code = std::ptr::from_ref(self.code).addr();
        (
            self.object,
            self.whole,
            self.part,
            self.write,
            code,
            self.pc,
        )
    }

    /// Whether both touch one place. In a state, parts of states are with the ids of their objects, so ids that were
    /// remembered with a step name the objects of every state in which it is taken again.
    fn meets(&self, other: &Access) -> bool {
        self.object == other.object && self.whole == other.whole && self.part.meets(other.part)
    }

    fn line(&self) -> u32 {
        self.code.line(self.pc)
    }

    /// What the program calls the place.
    fn name(&self, heap: &Heap) -> String {
        let name = |at: u32| match &heap.slot(self.code.names[at as usize]).stored.object.body {
            Body::Str(text) => text.as_str(),
            _ => "",
        };
        match self.code.instrs[self.pc as usize] {
            Instr::LoadGlobal(at)
            | Instr::StoreGlobal(at)
            | Instr::DeleteGlobal(at)
            | Instr::LoadName(at)
            | Instr::StoreName(at)
            | Instr::DeleteName(at) => format!("the variable {}", name(at)),
            Instr::LoadAttr(at)
            | Instr::LoadMethod(at)
            | Instr::StoreAttr(at)
            | Instr::DeleteAttr(at) => format!("the attribute {}", name(at)),
            _ => "the same item".to_owned(),
        }
    }
}

/// Finds races, each pair of instructions once.
#[derive(Debug, Default)]
pub struct Races {
    known: FxHashSet<[(usize, u32, bool); 2]>,
}

impl Races {
    /// The new ones between what one thread and what another could do now.
    pub fn between(&mut self, some: &[Access], others: &[Access], heap: &Heap) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        for a in some {
            for b in others {
                if a.meets(b) && (a.write || b.write) {
                    let instr = |access: &Access| {
                        (
                            std::ptr::from_ref(access.code).addr(),
                            access.pc,
                            access.write,
                        )
                    };
                    let mut pair = [instr(a), instr(b)];
                    pair.sort_unstable();
                    if self.known.insert(pair) {
                        flaws.push(race(a, b, heap));
                    }
                }
            }
        }
        flaws
    }
}

fn race(a: &Access, b: &Access, heap: &Heap) -> Flaw {
    // Told the same whichever thread is which.
    let a_first = (!a.write, a.line()) <= (!b.write, b.line());
    let (first, second) = if a_first { (a, b) } else { (b, a) };
    let doing = |access: &Access| if access.write { "writes" } else { "reads" };
    Flaw {
        kind: FlawKind::Race,
        message: format!(
            "line {} {} {} while line {} {} it",
            first.line(),
            doing(first),
            first.name(heap),
            second.line(),
            doing(second),
        ),
        line: first.line(),
    }
}
