//! Data races: two threads that could touch the same variable, attribute or item at the same moment, one of them
//! writing.
//!
//! Two accesses race if no synchronisation puts one of them before the other. The search comes to a state in which
//! both are the next steps of their threads exactly if there is an execution in which nothing orders them: from the
//! shortest one, everything between the two that does not have to come after the first can be moved before it.

use std::hash::{Hash, Hasher};

use machine::code::Code;
use machine::object::Body;
use machine::value::ObjectId;
use rustc_hash::FxHashSet;
use syntax::code::Instr;

use crate::access::{Part, Whole};
use crate::report::{Flaw, FlawKind};
use crate::store::Heap;

/// How an instruction treats what it touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Manner {
    /// It is about one variable, attribute or item.
    One,
    /// It asks a container to do something, which does it while nobody else has to do with it: in the free-threaded build
    /// containers have locks of their own.
    Atomic,
    /// It goes through a container, or changes it, one item after the other, and others may come between.
    Piecewise,
}

impl Manner {
    /// Whether two that touch one place can be in each other's way. That one item is set or read while a container does
    /// something is no race.
    fn disturbs(self, other: Manner) -> bool {
        self == Manner::Piecewise
            || other == Manner::Piecewise
            || (self, other) == (Manner::One, Manner::One)
    }
}

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
    /// How.
    pub manner: Manner,
    /// The string that a call names an attribute by, if it does.
    pub name: Option<ObjectId>,
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
    fn key(&self) -> (u32, Whole, Part, bool, Manner, Option<ObjectId>, usize, u32) {
        let code = std::ptr::from_ref(self.code).addr();
        (
            self.object,
            self.whole,
            self.part,
            self.write,
            self.manner,
            self.name,
            code,
            self.pc,
        )
    }

    /// Whether both touch one place in ways that can be in each other's way. In a state, parts of states are with the ids of their objects, so ids that were
    /// remembered with a step name the objects of every state in which it is taken again.
    fn meets(&self, other: &Access) -> bool {
        self.object == other.object
            && self.whole == other.whole
            && self.part.meets(other.part)
            && self.manner.disturbs(other.manner)
    }

    fn line(&self) -> u32 {
        self.code.line(self.pc)
    }

    /// What the program calls the place.
    fn name(&self, heap: &Heap) -> String {
        let text = |name: ObjectId| match &heap.slot(name).stored.object.body {
            Body::Str(text) => text.as_str(),
            _ => "",
        };
        let name = |at: u32| text(self.code.names[at as usize]);
        if let Some(name) = self.name {
            return format!("the attribute {}", text(name));
        }
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

    /// What the program would call the container.
    fn container(&self, heap: &Heap) -> &'static str {
        match heap.get(self.object).map(|slot| &slot.stored.object.body) {
            Some(Body::List(_)) => "the list",
            Some(Body::Dict(_)) => "the dictionary",
            Some(Body::Set(_)) => "the set",
            Some(Body::Deque(_)) => "the deque",
            _ => "the container",
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
    if let Some(message) = piecewise(first, second, heap) {
        return Flaw {
            kind: FlawKind::Race,
            message,
            line: first.line(),
        };
    }
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

/// The message for two of which one goes through a container.
fn piecewise(first: &Access, second: &Access, heap: &Heap) -> Option<String> {
    let doing = |access: &Access| match (access.manner, access.write) {
        (Manner::Piecewise, true) => "sorts",
        (Manner::Piecewise, false) => "goes through",
        (_, true) => "changes",
        (_, false) => "reads",
    };
    let is_one = |access: &Access| access.manner != Manner::Piecewise;
    (!is_one(first) || !is_one(second)).then(|| {
        format!(
            "line {} {} {} while line {} {} it",
            first.line(),
            doing(first),
            first.container(heap),
            second.line(),
            doing(second),
        )
    })
}
