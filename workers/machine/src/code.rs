//! Bytecode linked to a store: constants are values and names are interned strings of that store.
//!
//! Linked code lives as long as the program (`Box::leak`): a program has a bounded amount of it, frames of several
//! real threads point at it, and counting references would make every call write to memory that all threads share.

use std::sync::OnceLock;

use syntax::code::{CodeKind, Flavour, Handler, Instr, Marks, Params};
use syntax::span::Span;

use crate::fused::Fused;
use crate::value::{ObjectId, Value};

/// A linked body.
#[derive(Debug)]
pub struct Code {
    /// Its number among the linked bodies of its module, outermost first: with the module's name it identifies the
    /// body in every store that has linked the same module.
    pub number: u32,
    /// A number by which it is told from other bodies: of its file, of its text unless it is the library's, and of its
    /// place there. The same in every store and on every machine.
    pub print: u64,
    /// The file it came from, as tracebacks show it.
    pub file: &'static str,
    /// The source of its file; of the library empty where that is apart: ask [`Cx::source`](crate::native::Cx::source).
    pub source: &'static str,
    /// `f`, `<module>`.
    pub name: &'static str,
    /// `Outer.f`
    pub qualname: &'static str,
    /// Whether it is a comprehension of which tracebacks show no call.
    pub inlined: bool,
    /// What it is the body of.
    pub kind: CodeKind,
    /// What calling it does.
    pub flavour: Flavour,
    /// Its parameters.
    pub params: Params,
    /// Slots taken by parameters.
    pub param_slots: u32,
    /// Names of the slots, interned.
    pub locals: Box<[ObjectId]>,
    /// Slots that start as cells.
    pub cells: Box<[u32]>,
    /// How many of the last slots come from the closure.
    pub free: u32,
    /// Constants.
    pub consts: Box<[Value]>,
    /// Names, interned.
    pub names: Box<[ObjectId]>,
    /// Instructions.
    pub instrs: Box<[Instr]>,
    /// What the loop does at each instruction if it may do several at once.
    pub fused: Box<[Fused]>,
    /// One span for each instruction.
    pub spans: Box<[Span]>,
    /// Exception table.
    pub handlers: Box<[Handler]>,
    /// Largest depth of the operand stack.
    pub stack_max: u32,
    /// First line of the definition.
    pub first_line: u32,
    /// Lines with a `try`, each with the instruction that it begins before.
    pub starts: Vec<(u32, u32)>,
    /// Doc string: a string or `None`.
    pub doc: Value,
    /// Whether this is library code, which the page shows folded.
    pub is_library: bool,
    /// The object of it among the constants of the code around it, if there is any: programs may compare code by identity.
    pub object: OnceLock<ObjectId>,
    /// Whether the program asks for variables of calls that are over: then exceptions keep those of the calls they leave.
    pub keeps_locals: bool,
    /// What the library says of it.
    pub marks: Marks,
}

impl Code {
    /// The line of an instruction, from 1.
    pub fn line(&self, pc: u32) -> u32 {
        self.spans.get(pc as usize).map_or(0, |span| span.line)
    }
}
