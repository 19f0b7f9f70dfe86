//! `with` and `async with`.

use ruff_python_ast::{Stmt, WithItem};
use ruff_text_size::TextRange;

use super::Compiler;
use super::unit::Block;
use crate::code::Instr;

impl<'a> Compiler<'a> {
    /// Each further item is a `with` inside the one before it.
    pub(super) fn with(
        &mut self,
        items: &'a [WithItem],
        body: &'a [Stmt],
        is_async: bool,
        statement: TextRange,
    ) {
        let Some((item, rest)) = items.split_first() else {
            self.body(body);
            return;
        };
        let range = statement;
        self.expression(&item.context_expr);
        if is_async {
            if !self.is_async_function() {
                self.error(statement, "'async with' outside async function");
            }
            self.emit(Instr::BeforeAsyncWith, range);
            self.emit(Instr::GetAwaitable, range);
            self.delegate(range);
        } else {
            self.emit(Instr::BeforeWith, range);
        }
        let handler = self.unit.asm.label();
        let end = self.unit.asm.label();
        let depth = self.unit.asm.depth().saturating_sub(1);
        let region = self.unit.asm.protect_keeping(handler, depth);
        self.unit.blocks.push(Block::With {
            region,
            is_async,
            range,
        });
        match &item.optional_vars {
            Some(target) => self.store(target),
            None => self.emit(Instr::Pop, range),
        }
        self.with(rest, body, is_async, statement);
        self.unit.blocks.pop();
        self.unit.asm.suspend(region);
        self.exit_normally(is_async, range);
        self.unit.asm.jump(Instr::Jump, end, range);

        self.unit.asm.place(handler);
        self.exit_with_exception(is_async, range);
        self.unit.asm.place(end);
    }

    /// `[exit-method] -> []`: calls it with `None` three times.
    pub(super) fn exit_normally(&mut self, is_async: bool, range: TextRange) {
        for _ in 0..3 {
            self.none(range);
        }
        self.emit(Instr::Call(3), range);
        if is_async {
            self.emit(Instr::GetAwaitable, range);
            self.delegate(range);
        }
        self.emit(Instr::Pop, range);
    }

    /// `[exit-method, exc] -> []` if the exit method returns something true, else raises again.
    fn exit_with_exception(&mut self, is_async: bool, range: TextRange) {
        let swallowed = self.unit.asm.label();
        let done = self.unit.asm.label();
        self.emit(Instr::PushExcInfo, range);
        let (cleanup, region) = self.protect_handler();
        self.emit(Instr::WithExceptStart(3), range);
        if is_async {
            self.emit(Instr::GetAwaitable, range);
            self.delegate(range);
        }
        self.unit.asm.jump(Instr::PopJumpIfTrue, swallowed, range);
        self.emit(Instr::Reraise, range);
        self.unit.asm.suspend(region);
        self.unit.asm.place(swallowed);
        self.emit(Instr::Pop, range);
        self.emit(Instr::PopExcept, range);
        self.emit(Instr::Pop, range);
        self.unit.asm.jump(Instr::Jump, done, range);
        self.restore_and_reraise(cleanup, range);
        self.unit.asm.place(done);
    }
}
