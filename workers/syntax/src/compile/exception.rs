//! `try` in all its forms, and leaving blocks early.

use ruff_python_ast::{ExceptHandler, ExceptHandlerExceptHandler, Stmt, StmtTry};
use ruff_text_size::{Ranged, TextRange};

use super::Compiler;
use super::unit::Block;
use crate::assemble::{Label, Region};
use crate::code::Instr;

impl<'a> Compiler<'a> {
    pub(super) fn try_statement(&mut self, node: &'a StmtTry) {
        self.unit.asm.start(node.range());
        if node.finalbody.is_empty() {
            self.try_except(node);
            return;
        }
        let handler = self.unit.asm.label();
        let end = self.unit.asm.label();
        let region = self.unit.asm.protect(handler);
        self.unit.blocks.push(Block::Finally {
            region,
            body: &node.finalbody,
        });
        if node.handlers.is_empty() {
            self.body(&node.body);
        } else {
            self.try_except(node);
        }
        self.unit.blocks.pop();
        self.unit.asm.suspend(region);
        self.body(&node.finalbody);
        let range = self.unit.asm.last_range().unwrap_or_default();
        self.unit.asm.jump(Instr::Jump, end, range);

        self.unit.asm.place(handler);
        self.emit(Instr::PushExcInfo, range);
        let (cleanup, region) = self.protect_handler();
        self.unit.blocks.push(Block::FinallyHandler { region });
        self.body(&node.finalbody);
        self.unit.blocks.pop();
        self.emit(Instr::Reraise, range);
        self.unit.asm.suspend(region);
        self.restore_and_reraise(cleanup, range);
        self.unit.asm.place(end);
    }

    /// Protects the code of a handler, after `PushExcInfo`: the exception that was handled before is kept.
    pub(super) fn protect_handler(&mut self) -> (Label, Region) {
        let cleanup = self.unit.asm.label();
        let depth = self.unit.asm.depth().saturating_sub(1);
        let region = self.unit.asm.protect_keeping(cleanup, depth);
        (cleanup, region)
    }

    /// `[previous, exc] -> raises exc`, with `previous` as the handled exception again.
    pub(super) fn restore_and_reraise(&mut self, cleanup: Label, range: TextRange) {
        self.unit.asm.place(cleanup);
        self.emit(Instr::Swap(2), range);
        self.emit(Instr::PopExcept, range);
        self.emit(Instr::Reraise, range);
    }

    fn try_except(&mut self, node: &'a StmtTry) {
        let handler = self.unit.asm.label();
        let end = self.unit.asm.label();
        let region = self.unit.asm.protect(handler);
        self.unit.blocks.push(Block::Try { region });
        self.body(&node.body);
        self.unit.blocks.pop();
        self.unit.asm.suspend(region);
        self.body(&node.orelse);
        let range = self.unit.asm.last_range().unwrap_or_default();
        self.unit.asm.jump(Instr::Jump, end, range);

        self.unit.asm.place(handler);
        let range = node
            .handlers
            .first()
            .map_or(range, |handler| TextRange::empty(handler.start()));
        self.emit(Instr::PushExcInfo, range);
        let (cleanup, region) = self.protect_handler();
        if node.is_star {
            self.star_handlers(&node.handlers, region, end);
        } else {
            self.handlers(&node.handlers, region, end);
        }
        self.unit.asm.suspend(region);
        self.restore_and_reraise(cleanup, range);
        self.unit.asm.place(end);
    }

    fn handlers(&mut self, handlers: &'a [ExceptHandler], region: Region, end: Label) {
        for (index, handler) in handlers.iter().enumerate() {
            let ExceptHandler::ExceptHandler(handler) = handler;
            let next = self.unit.asm.label();
            match &handler.type_ {
                Some(types) => {
                    let range = handler.range;
                    self.expression(types);
                    self.emit(Instr::CheckExcMatch, range);
                    self.unit.asm.jump(Instr::PopJumpIfFalse, next, range);
                }
                None if index + 1 < handlers.len() => {
                    self.error(handler.range, "default 'except:' must be last");
                }
                None => {}
            }
            self.handler_body(handler, region, end);
            self.unit.asm.resume(region);
            self.unit.asm.place(next);
        }
        let range = self.unit.asm.last_range().unwrap_or_default();
        self.emit(Instr::Reraise, range);
    }

    /// `[previous, exc] -> []`
    fn handler_body(
        &mut self,
        handler: &'a ExceptHandlerExceptHandler,
        region: Region,
        end: Label,
    ) {
        let range = TextRange::empty(handler.start());
        let Some(name) = &handler.name else {
            self.emit(Instr::Pop, range);
            self.unit.blocks.push(Block::Except { region, name: None });
            self.body(&handler.body);
            self.unit.blocks.pop();
            self.unit.asm.suspend(region);
            let last = self.unit.asm.last_range().unwrap_or(range);
            self.emit(Instr::PopExcept, last);
            self.unit.asm.jump(Instr::Jump, end, last);
            return;
        };
        self.store_name(name, name.range);
        let unbind = self.unit.asm.label();
        let inner = self.unit.asm.protect(unbind);
        self.unit.blocks.push(Block::Except {
            region,
            name: Some((name, inner, name.range)),
        });
        self.body(&handler.body);
        self.unit.blocks.pop();
        self.unit.asm.suspend(inner);
        self.unit.asm.suspend(region);
        let last = self.unit.asm.last_range().unwrap_or(range);
        self.emit(Instr::PopExcept, last);
        self.unbind(name, name.range);
        self.unit.asm.jump(Instr::Jump, end, last);
        self.unit.asm.resume(region);
        self.unit.asm.place(unbind);
        self.unbind(name, name.range);
        self.emit(Instr::Reraise, name.range);
    }

    /// The name of `except E as name` is gone after the clause, whatever the clause did with it.
    pub(super) fn unbind(&mut self, name: &str, range: TextRange) {
        self.none(range);
        self.store_name(name, range);
        self.delete_name(name, range);
    }

    /// The clauses of `except*`. Within them the stack holds `[previous, original, raised-list, rest]`.
    fn star_handlers(&mut self, handlers: &'a [ExceptHandler], region: Region, end: Label) {
        let start = handlers.first().map_or_else(TextRange::default, |handler| {
            TextRange::empty(handler.start())
        });
        self.emit(Instr::Copy(1), start);
        self.emit(Instr::BuildList(0), start);
        self.emit(Instr::Swap(2), start);
        for handler in handlers {
            let ExceptHandler::ExceptHandler(handler) = handler;
            self.star_handler(handler);
        }
        // `[previous, original, list, rest]`: what no clause took is raised as well.
        let range = self.unit.asm.last_range().unwrap_or_default();
        self.emit(Instr::ListAppend(1), range);
        self.emit(Instr::PrepReraiseStar, range);
        self.emit(Instr::Copy(1), range);
        let reraise = self.unit.asm.label();
        self.unit.asm.jump(Instr::PopJumpIfNotNone, reraise, range);
        self.emit(Instr::Pop, range);
        self.unit.asm.suspend(region);
        self.emit(Instr::PopExcept, range);
        self.unit.asm.jump(Instr::Jump, end, range);
        self.unit.asm.place(reraise);
        self.emit(Instr::Swap(2), range);
        self.emit(Instr::PopExcept, range);
        self.emit(Instr::Reraise, range);
        self.unit.asm.resume(region);
    }

    /// `[.., list, rest] -> [.., list, rest]`
    fn star_handler(&mut self, handler: &'a ExceptHandlerExceptHandler) {
        let range = TextRange::empty(handler.start());
        let Some(types) = &handler.type_ else { return };
        let next = self.unit.asm.label();
        let no_match = self.unit.asm.label();
        let raised = self.unit.asm.label();
        self.expression(types);
        self.emit(Instr::CheckEgMatch, handler.range);
        self.emit(Instr::Copy(1), range);
        self.unit.asm.jump(Instr::PopJumpIfNone, no_match, range);
        match &handler.name {
            Some(name) => self.store_name(name, name.range),
            None => self.emit(Instr::Pop, range),
        }
        let region = self.unit.asm.protect(raised);
        self.unit.blocks.push(Block::ExceptStar);
        self.body(&handler.body);
        self.unit.blocks.pop();
        self.unit.asm.suspend(region);
        if let Some(name) = &handler.name {
            self.unbind(name, name.range);
        }
        self.unit.asm.jump(Instr::Jump, next, range);
        // `[.., list, rest, exc]`: what the clause raised is collected.
        self.unit.asm.place(raised);
        if let Some(name) = &handler.name {
            self.unbind(name, name.range);
        }
        self.emit(Instr::ListAppend(2), range);
        self.unit.asm.jump(Instr::Jump, next, range);
        self.unit.asm.place(no_match);
        self.emit(Instr::Pop, range);
        self.unit.asm.place(next);
    }

    /// Leaves the blocks from `from` on, innermost first, then runs `go`; they are in force again afterwards.
    ///
    /// With `keep_top` the value on top of the stack survives.
    pub(super) fn unwind(
        &mut self,
        from: usize,
        keep_top: bool,
        range: TextRange,
        go: impl FnOnce(&mut Self),
    ) {
        let saved = self.unit.blocks.clone();
        let live = self.unit.asm.is_live();
        let mut suspended = Vec::new();
        while self.unit.blocks.len() > from {
            if let Some(block) = self.unit.blocks.pop() {
                self.leave(block, keep_top, range, &mut suspended);
            }
        }
        go(self);
        debug_assert!(
            !live || !self.unit.asm.is_live(),
            "compiler bug: unwinding must end in a jump"
        );
        self.unit.blocks = saved;
        for region in suspended {
            self.unit.asm.resume(region);
        }
    }

    fn leave(
        &mut self,
        block: Block<'a>,
        keep_top: bool,
        range: TextRange,
        suspended: &mut Vec<Region>,
    ) {
        let mut suspend = |compiler: &mut Self, region: Region| {
            compiler.unit.asm.suspend(region);
            suspended.push(region);
        };
        match block {
            Block::While { .. } | Block::ExceptStar => {}
            Block::For { .. } => self.drop_below(keep_top, range),
            Block::Try { region } => suspend(self, region),
            Block::Finally { region, body } => {
                suspend(self, region);
                self.final_body(body, keep_top);
            }
            Block::FinallyHandler { region } => {
                self.drop_below(keep_top, range);
                suspend(self, region);
                self.pop_except(keep_top, range);
            }
            Block::Except { region, name } => {
                if let Some((_, inner, _)) = name {
                    suspend(self, inner);
                }
                suspend(self, region);
                self.pop_except(keep_top, range);
                if let Some((name, _, name_range)) = name {
                    self.unbind(name, name_range);
                }
            }
            Block::With {
                region,
                is_async,
                range,
            } => {
                suspend(self, region);
                if keep_top {
                    self.emit(Instr::Swap(2), range);
                }
                self.exit_normally(is_async, range);
            }
            Block::Value => self.drop_below(keep_top, range),
        }
    }

    /// A copy of a `finally` clause for leaving its `try`.
    fn final_body(&mut self, body: &'a [Stmt], keep_top: bool) {
        if keep_top {
            self.unit.blocks.push(Block::Value);
        }
        self.body(body);
        if keep_top {
            self.unit.blocks.pop();
        }
    }

    fn drop_below(&mut self, keep_top: bool, range: TextRange) {
        if keep_top {
            self.emit(Instr::Swap(2), range);
        }
        self.emit(Instr::Pop, range);
    }

    fn pop_except(&mut self, keep_top: bool, range: TextRange) {
        if keep_top {
            self.emit(Instr::Swap(2), range);
        }
        self.emit(Instr::PopExcept, range);
    }
}
