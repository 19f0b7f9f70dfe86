//! Statements, but those with files of their own.

use ruff_python_ast::{
    Expr, Stmt, StmtAssert, StmtFor, StmtIf, StmtImport, StmtImportFrom, StmtRaise, StmtReturn,
    StmtWhile,
};
use ruff_text_size::{Ranged, TextRange, TextSize};

use super::Compiler;
use super::expression::{constant, truth};
use super::unit::Block;
use crate::code::{Flavour, Instr};
use crate::scope::ScopeKind;

impl<'a> Compiler<'a> {
    pub(super) fn body(&mut self, body: &'a [Stmt]) {
        for statement in body {
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &'a Stmt) {
        let range = statement.range();
        match statement {
            Stmt::FunctionDef(node) => self.function(node),
            Stmt::ClassDef(node) => self.class(node),
            Stmt::Return(node) => self.return_value(node),
            Stmt::Delete(node) => {
                for target in &node.targets {
                    self.delete(target);
                }
            }
            Stmt::Assign(node) => self.assign(node),
            Stmt::AugAssign(node) => self.augmented_assign(node),
            Stmt::AnnAssign(node) => self.annotated_assign(node),
            Stmt::For(node) if node.is_async => self.async_for(node),
            Stmt::For(node) => self.for_loop(node),
            Stmt::While(node) => self.while_loop(node),
            Stmt::If(node) => self.if_else(node),
            Stmt::With(node) => self.with(&node.items, &node.body, node.is_async, node.range),
            Stmt::Match(node) => self.match_subject(node),
            Stmt::Raise(node) => self.raise(node),
            Stmt::Try(node) => self.try_statement(node),
            Stmt::Assert(node) => self.assert(node),
            Stmt::Import(node) => self.import(node),
            Stmt::ImportFrom(node) => self.import_from(node),
            Stmt::Expr(node) => {
                // A literal alone on a line does nothing.
                if constant(&node.value).is_none() {
                    self.expression(&node.value);
                    self.emit(Instr::Pop, range);
                } else {
                    self.emit(Instr::Nop, range);
                }
            }
            Stmt::Pass(_) => self.emit(Instr::Nop, range),
            Stmt::Break(_) => self.leave_loop(range, true),
            Stmt::Continue(_) => self.leave_loop(range, false),
            Stmt::TypeAlias(node) => self.type_alias(node),
            // The names were declared when the scopes were made.
            Stmt::Global(_) | Stmt::Nonlocal(_) => {}
            Stmt::IpyEscapeCommand(_) => self.error(range, "invalid syntax"),
        }
    }

    fn if_else(&mut self, node: &'a StmtIf) {
        let end = self.unit.asm.label();
        let mut next = self.unit.asm.label();
        self.jump_if(&node.test, next, false);
        self.body(&node.body);
        for (index, clause) in node.elif_else_clauses.iter().enumerate() {
            let range = self.unit.asm.last_range().unwrap_or_default();
            self.unit.asm.jump(Instr::Jump, end, range);
            self.unit.asm.place(next);
            next = self.unit.asm.label();
            if let Some(test) = &clause.test {
                self.jump_if(test, next, false);
            } else if index + 1 < node.elif_else_clauses.len() {
                // Only the last clause can be an `else`.
                continue;
            }
            self.body(&clause.body);
        }
        self.unit.asm.place(next);
        self.unit.asm.place(end);
    }

    fn while_loop(&mut self, node: &'a StmtWhile) {
        let top = self.unit.asm.label();
        let otherwise = self.unit.asm.label();
        let end = self.unit.asm.label();
        self.unit.asm.place(top);
        if !constant(&node.test).as_ref().is_some_and(truth) {
            self.jump_if(&node.test, otherwise, false);
        }
        self.unit.blocks.push(Block::While { top, end });
        self.body(&node.body);
        self.unit.blocks.pop();
        self.jump_back(top, node.range);
        self.unit.asm.place(otherwise);
        self.body(&node.orelse);
        self.unit.asm.place(end);
    }

    fn for_loop(&mut self, node: &'a StmtFor) {
        let top = self.unit.asm.label();
        let otherwise = self.unit.asm.label();
        let end = self.unit.asm.label();
        let range = node.range;
        self.expression(&node.iter);
        self.emit(Instr::GetIter, range);
        self.unit.asm.place(top);
        self.unit.asm.jump(Instr::ForIter, otherwise, range);
        self.store(&node.target);
        self.unit.blocks.push(Block::For { top, end });
        self.body(&node.body);
        self.unit.blocks.pop();
        self.jump_back(top, node.range);
        self.unit.asm.place(otherwise);
        self.body(&node.orelse);
        self.unit.asm.place(end);
    }

    fn async_for(&mut self, node: &'a StmtFor) {
        if !self.is_async_function() {
            self.error(node.range, "'async for' outside async function");
        }
        let top = self.unit.asm.label();
        let finished = self.unit.asm.label();
        let end = self.unit.asm.label();
        let range = node.range;
        self.expression(&node.iter);
        self.emit(Instr::GetAiter, range);
        self.unit.asm.place(top);
        self.next_of_async(finished, range);
        self.store(&node.target);
        self.unit.blocks.push(Block::For { top, end });
        self.body(&node.body);
        self.unit.blocks.pop();
        self.jump_back(top, node.range);
        self.unit.asm.place(finished);
        self.emit(Instr::EndAsyncFor, range);
        self.body(&node.orelse);
        self.unit.asm.place(end);
    }

    /// `[asynchronous-iterator] -> [asynchronous-iterator, item]`, or its exception at `finished`.
    pub(super) fn next_of_async(&mut self, finished: crate::assemble::Label, range: TextRange) {
        let region = self.unit.asm.protect(finished);
        self.emit(Instr::GetAnext, range);
        self.emit(Instr::GetAwaitable, range);
        self.delegate(range);
        self.unit.asm.suspend(region);
    }

    /// Ends the body of a loop, on the line of its last statement.
    pub(super) fn jump_back(&mut self, top: crate::assemble::Label, range: TextRange) {
        let range = self.unit.asm.last_range().unwrap_or(range);
        self.unit.asm.jump(Instr::Jump, top, range);
    }

    fn leave_loop(&mut self, range: TextRange, is_break: bool) {
        let found = self.unit.blocks.iter().rposition(|block| {
            matches!(
                block,
                Block::For { .. } | Block::While { .. } | Block::ExceptStar
            )
        });
        let Some(index) = found else {
            let message = if is_break {
                "'break' outside loop"
            } else {
                "'continue' not properly in loop"
            };
            self.error(range, message);
            return;
        };
        let (Block::For { top, end } | Block::While { top, end }) = self.unit.blocks[index] else {
            self.error(range, EXCEPT_STAR);
            return;
        };
        let from = if is_break { index } else { index + 1 };
        let target = if is_break { end } else { top };
        // The line of the statement is a place to stop at when stepping.
        self.emit(Instr::Nop, range);
        self.unwind(from, false, range, |compiler| {
            compiler.unit.asm.jump(Instr::Jump, target, range);
        });
    }

    fn return_value(&mut self, node: &'a StmtReturn) {
        let range = node.range;
        let scope = &self.scopes.all[self.unit.scope];
        if !matches!(scope.kind, ScopeKind::Function) {
            self.error(range, "'return' outside function");
        }
        if node.value.is_some() && self.unit.flavour == Flavour::AsyncGenerator {
            self.error(range, "'return' with value in async generator");
        }
        if self
            .unit
            .blocks
            .iter()
            .any(|block| matches!(block, Block::ExceptStar))
        {
            self.error(range, EXCEPT_STAR);
            return;
        }
        let value = node.value.as_deref();
        match value.filter(|value| constant(value).is_none()) {
            Some(value) => {
                self.expression(value);
                self.unwind(0, true, range, |compiler| {
                    compiler.emit(Instr::Return, range);
                });
            }
            None => {
                self.unwind(0, false, range, |compiler| {
                    match value.and_then(constant) {
                        Some(constant) => compiler.constant(constant, range),
                        None => compiler.none(range),
                    }
                    compiler.emit(Instr::Return, range);
                });
            }
        }
    }

    fn raise(&mut self, node: &'a StmtRaise) {
        let operands = [&node.exc, &node.cause];
        let mut count = 0;
        for operand in operands.into_iter().flatten() {
            self.expression(operand);
            count += 1;
        }
        self.emit(Instr::Raise(count), node.range);
    }

    fn assert(&mut self, node: &'a StmtAssert) {
        if matches!(&*node.test, Expr::Tuple(tuple) if !tuple.elts.is_empty()) {
            let message = "assertion is always true, perhaps remove parentheses?";
            self.warn(node.range, message);
        }
        let end = self.unit.asm.label();
        // As CPython 3.11 and 3.13: a comparison is pointed at, any other test is not.
        let range = match &*node.test {
            Expr::Compare(test) => test.range,
            _ => node.range,
        };
        self.jump_if(&node.test, end, true);
        self.emit(Instr::LoadAssertionError, range);
        if let Some(message) = &node.msg {
            self.expression(message);
            self.emit(Instr::Call(1), range);
        }
        self.emit(Instr::Raise(1), range);
        self.unit.asm.place(end);
    }

    fn import(&mut self, node: &'a StmtImport) {
        for alias in &node.names {
            let module = self.unit.names.add(&alias.name);
            match &alias.asname {
                Some(name) => {
                    self.emit(Instr::ImportLeaf(module), node.range);
                    self.store_name(name, node.range);
                }
                None => {
                    self.emit(Instr::ImportName(module), node.range);
                    let first = alias.name.split('.').next().unwrap_or_default();
                    self.store_name(first, node.range);
                }
            }
        }
    }

    fn import_from(&mut self, node: &'a StmtImportFrom) {
        let range = node.range;
        let module = node.module.as_ref().map_or("", |name| name.as_str());
        if node.level == 0 && module == "__future__" {
            // A message to the compiler.
            if range.start() >= self.futures_end {
                let message = "from __future__ imports must occur at the beginning of the file";
                self.error(range, message);
            }
            return;
        }
        let path = format!("{}{module}", ".".repeat(node.level as usize));
        let module = self.unit.names.add(&path);
        self.emit(Instr::ImportLeaf(module), range);
        if node.names.iter().any(|alias| alias.name.as_str() == "*") {
            self.emit(Instr::ImportStar, range);
            return;
        }
        for alias in &node.names {
            let name = self.name_index(&alias.name);
            self.emit(Instr::ImportFrom(name), range);
            self.store_name(alias.asname.as_ref().unwrap_or(&alias.name), range);
        }
        self.emit(Instr::Pop, range);
    }

    /// Reads `from __future__ import …` at the beginning of a module: whether annotations are to be kept as text, and
    /// where such imports must not stand any more.
    pub(super) fn future_imports(&mut self, body: &'a [Stmt]) {
        for import in super::after_docstring(body).iter().map_while(future_import) {
            self.futures_end = import.range.end();
            let start = TextRange::at(import.start(), TextSize::new(1));
            for alias in &import.names {
                match alias.name.as_str() {
                    "annotations" => self.future_annotations = true,
                    "nested_scopes" | "generators" | "division" | "absolute_import"
                    | "with_statement" | "print_function" | "unicode_literals"
                    | "generator_stop" => {}
                    "braces" => self.error(start, "not a chance"),
                    name => {
                        let message = format!("future feature {name} is not defined");
                        self.error(start, message);
                    }
                }
            }
        }
    }
}

/// A statement that tells the compiler something.
fn future_import(statement: &Stmt) -> Option<&StmtImportFrom> {
    let import = statement.as_import_from_stmt()?;
    let module = import.module.as_ref()?;
    (import.level == 0 && module.as_str() == "__future__").then_some(import)
}

/// CPython's words for leaving an `except*` clause.
const EXCEPT_STAR: &str = "'break', 'continue' and 'return' cannot appear in an except* block";
