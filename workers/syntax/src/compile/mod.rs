//! From the checked syntax tree to bytecode, in the order of evaluation of CPython.

mod assign;
mod call;
mod class;
mod comprehension;
mod display;
mod doubts;
mod exception;
mod expression;
mod fstring;
mod function;
mod generics;
mod matching;
mod names;
mod pattern;
mod statement;
mod unit;
mod with;

use ruff_python_ast::Stmt;
use ruff_text_size::{Ranged, TextRange, TextSize};

use crate::code::{Code, CodeKind, Const, Flavour, Instr};
use crate::diagnostic::Diagnostic;
use crate::errors;
use crate::parse::parse;
use crate::scope::{ScopeId, ScopeKind, Scopes, mangle};
use crate::scope_visit::scopes;
use crate::source::Source;
use unit::Unit;

/// What became of a source text.
#[derive(Clone, Debug, PartialEq)]
pub struct Compiled {
    /// The module's code; nothing if any diagnostic is an error.
    pub code: Option<Code>,
    /// Everything that is wrong or doubtful, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
}

/// Compiles the source of a module. Never panics, whatever the text.
///
/// `file_name` names the file in the message about a bug of the compiler itself; a code object holds no file name.
pub fn compile(source: &str, file_name: &str) -> Compiled {
    let source = Source::new(source);
    let parsed = match parse(&source) {
        Ok(parsed) => parsed,
        Err(diagnostics) => {
            return Compiled {
                code: None,
                diagnostics,
            };
        }
    };
    let body = parsed.suite();
    let (scopes, problems) = scopes(body);
    let mut compiler = Compiler::new(&source, &scopes);
    for (range, message) in problems {
        compiler.error(range, message);
    }
    compiler.check_tokens(parsed.tokens());
    let code = compiler.module(body);
    let mut diagnostics = std::mem::take(&mut compiler.diagnostics);
    let code = match code {
        Ok(code) => Some(code),
        // Code is consistent only where the program is right.
        Err(_) if errors::any(&diagnostics) => None,
        Err(bug) => {
            let message = format!("compiler bug in {file_name}: {bug}");
            diagnostics.push(errors::bug(message));
            None
        }
    };
    errors::sort(&mut diagnostics);
    let code = code.filter(|_| !errors::any(&diagnostics));
    Compiled { code, diagnostics }
}

/// The state of a compilation.
struct Compiler<'a> {
    source: &'a Source<'a>,
    scopes: &'a Scopes,
    /// The code object being written.
    unit: Unit<'a>,
    /// Those around it.
    outer: Vec<Unit<'a>>,
    diagnostics: Vec<Diagnostic>,
    /// Whether `from __future__ import annotations` is in force.
    future_annotations: bool,
    /// Where the imports from `__future__` at the beginning of the module end.
    futures_end: TextSize,
    /// The first inconsistency found in finished code.
    bug: Option<String>,
}

impl<'a> Compiler<'a> {
    fn new(source: &'a Source<'a>, scopes: &'a Scopes) -> Self {
        Self {
            source,
            scopes,
            unit: Unit::new(scopes, 0, "<module>", "<module>"),
            outer: Vec::new(),
            diagnostics: Vec::new(),
            future_annotations: false,
            futures_end: TextSize::default(),
            bug: None,
        }
    }

    /// Compiles the module.
    ///
    /// # Errors
    ///
    /// What is inconsistent in the code written: a bug of ours.
    fn module(&mut self, body: &'a [Stmt]) -> Result<Code, String> {
        self.unit.first_line = 1;
        self.future_imports(body);
        self.begin_namespace(body);
        self.body(after_docstring(body));
        self.implicit_return();
        let unit = std::mem::replace(&mut self.unit, Unit::new(self.scopes, 0, "", ""));
        let code = unit.finish(self.source, &mut self.bug);
        match self.bug.take() {
            None => Ok(code),
            Some(bug) => Err(bug),
        }
    }

    /// What a module and a class body begin with: the doc string and room for annotations.
    fn begin_namespace(&mut self, body: &'a [Stmt]) {
        let range = TextRange::default();
        if self.scopes.all[self.unit.scope].has_annotations {
            self.emit(Instr::BuildMap(0), range);
            self.store_name("__annotations__", range);
        }
        if let Some((text, range)) = docstring(body) {
            self.unit.doc = Some(text.clone());
            self.constant(Const::Str(text), range);
            self.store_name("__doc__", range);
        }
    }

    /// Falling off the end returns `None`, from the line of the last statement.
    fn implicit_return(&mut self) {
        if self.unit.asm.is_live() {
            let range = self.unit.asm.last_range().unwrap_or_default();
            self.constant(Const::None, range);
            self.emit(Instr::Return, range);
        }
    }

    /// Begins a nested code object.
    fn begin(&mut self, scope: ScopeId, name: &str, range: TextRange) {
        let qualname = self.qualname(name);
        let mut unit = Unit::new(self.scopes, scope, name, &qualname);
        unit.first_line = self.source.line(range.start());
        self.outer.push(std::mem::replace(&mut self.unit, unit));
    }

    /// Ends the nested code object that [`Compiler::begin`] began.
    fn end(&mut self) -> Code {
        let unit = match self.outer.pop() {
            Some(outer) => std::mem::replace(&mut self.unit, outer),
            None => std::mem::replace(&mut self.unit, Unit::new(self.scopes, 0, "", "")),
        };
        unit.finish(self.source, &mut self.bug)
    }

    /// The qualified name of something defined in the current code object.
    fn qualname(&self, name: &str) -> String {
        use crate::scope::Place;
        // A definition with type parameters is called as if they had no scope.
        let outer = match self.scopes.all[self.unit.scope].kind {
            ScopeKind::TypeParameters => self.outer.last().unwrap_or(&self.unit),
            _ => &self.unit,
        };
        if outer.kind == CodeKind::Module {
            return name.to_owned();
        }
        let scope = &self.scopes.all[outer.scope];
        let mangled = mangle(scope.private.as_deref(), name);
        if scope
            .get(&mangled)
            .is_some_and(|symbol| symbol.place == Place::GlobalExplicit)
        {
            return name.to_owned();
        }
        match outer.kind {
            CodeKind::Function => format!("{}.<locals>.{name}", outer.qualname),
            _ => format!("{}.{name}", outer.qualname),
        }
    }

    fn emit(&mut self, instr: Instr, range: TextRange) {
        self.unit.asm.emit(instr, range);
    }

    fn constant(&mut self, constant: Const, range: TextRange) {
        if self.unit.asm.is_live() {
            let index = self.unit.consts.add(constant);
            self.emit(Instr::LoadConst(index), range);
        }
    }

    fn none(&mut self, range: TextRange) {
        self.constant(Const::None, range);
    }

    /// Reports an error of the program.
    fn error(&mut self, range: TextRange, message: impl Into<String>) {
        let diagnostic = errors::syntax(self.source, range, message.into());
        self.diagnostics.push(diagnostic);
    }

    /// Reports something doubtful.
    fn warn(&mut self, range: TextRange, message: &str) {
        let diagnostic = errors::warning(self.source, range, message.to_owned());
        self.diagnostics.push(diagnostic);
    }

    fn is_async_function(&self) -> bool {
        matches!(
            self.unit.flavour,
            Flavour::Coroutine | Flavour::AsyncGenerator
        )
    }
}

/// The doc string of a body and its place.
fn docstring(body: &[Stmt]) -> Option<(String, TextRange)> {
    let Some(Stmt::Expr(first)) = body.first() else {
        return None;
    };
    let literal = first.value.as_string_literal_expr()?;
    Some((literal.value.to_str().to_owned(), first.range()))
}

/// A body without its doc string.
fn after_docstring(body: &[Stmt]) -> &[Stmt] {
    match docstring(body) {
        Some(_) => &body[1..],
        None => body,
    }
}
