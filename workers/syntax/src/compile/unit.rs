//! One code object while it is written.

use ruff_python_ast::Stmt;
use ruff_text_size::TextRange;

use crate::assemble::{Assembler, Label, Region, count};
use crate::code::{Code, CodeKind, Flavour, Marks, Params};
use crate::constants::{Constants, Names};
use crate::scope::{Place, Scope, ScopeId, ScopeKind, Scopes, Symbol};
use crate::source::Source;
use crate::verify::stack_max;

/// What encloses the statement being compiled within its code object: `return`, `break` and `continue` leave
/// these one by one, and each wants something done.
#[derive(Clone, Copy)]
pub(super) enum Block<'a> {
    /// A `while` loop: `continue` and `break` targets.
    While { top: Label, end: Label },
    /// A `for` loop, whose iterator is on the stack.
    For { top: Label, end: Label },
    /// The body of a `try` with `except` clauses.
    Try { region: Region },
    /// The body of a `try` with a `finally` clause.
    Finally { region: Region, body: &'a [Stmt] },
    /// The copy of a `finally` clause for exceptions: previous and current exception are on the stack.
    FinallyHandler { region: Region },
    /// The body of an `except` clause: the previous exception is on the stack.
    Except {
        region: Region,
        name: Option<(&'a str, Region, TextRange)>,
    },
    /// The body of an `except*` clause, which cannot be left.
    ExceptStar,
    /// The body of a `with`: the exit method is on the stack.
    With {
        region: Region,
        is_async: bool,
        range: TextRange,
    },
    /// A value that a `return` is carrying out.
    Value,
}

/// One code object while it is written.
pub(super) struct Unit<'a> {
    pub(super) scope: ScopeId,
    pub(super) name: String,
    pub(super) qualname: String,
    pub(super) kind: CodeKind,
    pub(super) flavour: Flavour,
    pub(super) params: Params,
    pub(super) slots: Names,
    pub(super) cells: Vec<u32>,
    pub(super) free: u32,
    pub(super) consts: Constants,
    pub(super) names: Names,
    pub(super) asm: Assembler,
    pub(super) blocks: Vec<Block<'a>>,
    pub(super) first_line: u32,
    pub(super) doc: Option<String>,
}

impl Unit<'_> {
    /// An empty code object for a scope; its slots are laid out.
    pub(super) fn new(scopes: &Scopes, id: ScopeId, name: &str, qualname: &str) -> Self {
        let scope = &scopes.all[id];
        let kind = match scope.kind {
            ScopeKind::Module => CodeKind::Module,
            ScopeKind::Class => CodeKind::Class,
            _ => CodeKind::Function,
        };
        let mut unit = Self {
            scope: id,
            name: name.to_owned(),
            qualname: qualname.to_owned(),
            kind,
            flavour: flavour(scope),
            params: Params::default(),
            slots: Names::default(),
            cells: Vec::new(),
            free: 0,
            consts: Constants::default(),
            names: Names::default(),
            asm: Assembler::new(),
            blocks: Vec::new(),
            first_line: 0,
            doc: None,
        };
        unit.lay_out(scope);
        unit
    }

    /// Parameters first, then other locals, then free variables.
    fn lay_out(&mut self, scope: &Scope) {
        if scope.needs_class_cell {
            let slot = self.slots.add("__class__");
            self.cells.push(slot);
        }
        if scope.is_function() {
            for parameters in [true, false] {
                for symbol in &scope.symbols {
                    if symbol.uses.parameter != parameters {
                        continue;
                    }
                    if matches!(symbol.place, Place::Local | Place::Cell) {
                        let slot = self.slots.add(&symbol.name);
                        if symbol.place == Place::Cell {
                            self.cells.push(slot);
                        }
                    }
                }
            }
        }
        let locals = self.slots.all.len();
        let is_free = |symbol: &&Symbol| symbol.place == Place::Free || symbol.passed_through;
        let mut free: Vec<&Symbol> = scope.symbols.iter().filter(is_free).collect();
        // As CPython shows them.
        free.sort_by_key(|symbol| &symbol.name);
        for symbol in free {
            self.slots.add(&symbol.name);
        }
        self.free = count(self.slots.all.len() - locals);
    }

    /// The names of the free variables, in the order of the closure.
    pub(super) fn free_names(code: &Code) -> &[String] {
        &code.locals[code.locals.len() - code.free as usize..]
    }

    /// The finished code object. Notes in `bug` what is inconsistent in it, if nothing is noted yet.
    pub(super) fn finish(self, source: &Source<'_>, bug: &mut Option<String>) -> Code {
        let assembled = self.asm.finish(|range| source.line(range.start()));
        let line = |&(at, range): &(u32, TextRange)| (at, source.line(range.start()));
        let starts = assembled.starts.iter().map(line).collect();
        let spans = assembled
            .ranges
            .iter()
            .map(|&range| source.span(range))
            .collect();
        let mut code = Code {
            name: self.name,
            qualname: self.qualname,
            inlined: false,
            kind: self.kind,
            flavour: self.flavour,
            params: self.params,
            locals: self.slots.all,
            cells: self.cells,
            free: self.free,
            consts: self.consts.all,
            names: self.names.all,
            instrs: assembled.instrs,
            spans,
            starts,
            handlers: assembled.handlers,
            stack_max: 0,
            first_line: self.first_line,
            doc: self.doc,
            marks: Marks::default(),
        };
        match stack_max(&code) {
            Ok(depth) => code.stack_max = depth,
            Err(error) => {
                bug.get_or_insert_with(|| format!("{}: {error}", code.qualname));
            }
        }
        code
    }
}

/// What calling a scope's function does.
fn flavour(scope: &Scope) -> Flavour {
    match (scope.is_async || scope.awaits, scope.has_yield) {
        (false, false) => Flavour::Plain,
        (false, true) => Flavour::Generator,
        (true, false) => Flavour::Coroutine,
        (true, true) => Flavour::AsyncGenerator,
    }
}
