//! Assignment, in all its forms, and `del`.

use ruff_python_ast::{Expr, StmtAnnAssign, StmtAssign, StmtAugAssign};
use ruff_text_size::{Ranged, TextRange};

use super::Compiler;
use super::expression::binary;
use crate::assemble::count;
use crate::code::{CodeKind, Const, Instr};

/// `UnpackEx` has 16 bits for each of its counts; CPython allows 8 before the star.
const UNPACK_MAX: usize = 0xFFFF;

impl<'a> Compiler<'a> {
    pub(super) fn assign(&mut self, statement: &'a StmtAssign) {
        if let [target] = &*statement.targets
            && self.exchange(target, &statement.value)
        {
            return;
        }
        self.expression(&statement.value);
        let Some((last, first)) = statement.targets.split_last() else {
            return;
        };
        for target in first {
            self.emit(Instr::Copy(1), statement.range);
            self.store(target);
        }
        self.store(last);
    }

    /// `a, b = b, a` for two or three of each: no tuple is made.
    fn exchange(&mut self, target: &'a Expr, value: &'a Expr) -> bool {
        let (Some(targets), Expr::Tuple(values)) = (sequence(target), value) else {
            return false;
        };
        let starred = targets
            .iter()
            .chain(&values.elts)
            .any(Expr::is_starred_expr);
        if starred || targets.len() != values.elts.len() || !matches!(targets.len(), 2 | 3) {
            return false;
        }
        for value in &values.elts {
            self.expression(value);
        }
        // The first value must be on top; the middle one of three is in place.
        self.emit(Instr::Swap(count(targets.len())), target.range());
        for target in targets {
            self.store(target);
        }
        true
    }

    /// Takes the value on top of the stack.
    pub(super) fn store(&mut self, target: &'a Expr) {
        let range = target.range();
        match target {
            Expr::Name(node) => {
                self.store_name(&node.id, range);
            }
            Expr::Attribute(node) => {
                self.refuse_debug(&node.attr, node.range, "assign to");
                self.expression(&node.value);
                let name = self.name_index(&node.attr);
                let range = self.attribute_range(node);
                self.emit(Instr::StoreAttr(name), range);
            }
            Expr::Subscript(node) => {
                self.expression(&node.value);
                self.expression(&node.slice);
                self.emit(Instr::StoreSubscr, range);
            }
            Expr::Starred(_) => {
                self.error(
                    range,
                    "starred assignment target must be in a list or tuple",
                );
            }
            _ => match sequence(target) {
                Some(targets) => self.unpack(targets, range),
                // The parser has reported any other target.
                None => self.emit(Instr::Pop, range),
            },
        }
    }

    fn unpack(&mut self, targets: &'a [Expr], range: TextRange) {
        let star = targets.iter().position(Expr::is_starred_expr);
        match star {
            None => self.emit(Instr::UnpackSequence(count(targets.len())), range),
            Some(before) => {
                let after = targets.len() - before - 1;
                if targets[before + 1..].iter().any(Expr::is_starred_expr) {
                    self.error(range, "multiple starred expressions in assignment");
                }
                if before > UNPACK_MAX || after > UNPACK_MAX {
                    self.error(range, "too many expressions in star-unpacking assignment");
                }
                let counts = count(before & UNPACK_MAX) | (count(after & UNPACK_MAX) << 16);
                self.emit(Instr::UnpackEx(counts), range);
            }
        }
        for target in targets {
            match target {
                Expr::Starred(starred) => self.store(&starred.value),
                _ => self.store(target),
            }
        }
    }

    pub(super) fn augmented_assign(&mut self, statement: &'a StmtAugAssign) {
        let range = statement.range;
        let op = Instr::InplaceOp(binary(statement.op));
        match &*statement.target {
            Expr::Name(node) => {
                self.load_name(&node.id, node.range);
                self.expression(&statement.value);
                self.emit(op, range);
                self.store_name(&node.id, node.range);
            }
            Expr::Attribute(node) => {
                self.expression(&node.value);
                self.emit(Instr::Copy(1), node.range);
                let name = self.name_index(&node.attr);
                let attribute_range = self.attribute_range(node);
                self.emit(Instr::LoadAttr(name), attribute_range);
                self.expression(&statement.value);
                self.emit(op, range);
                self.emit(Instr::Swap(2), attribute_range);
                self.emit(Instr::StoreAttr(name), attribute_range);
            }
            Expr::Subscript(node) => {
                self.expression(&node.value);
                self.expression(&node.slice);
                self.emit(Instr::Copy(2), node.range);
                self.emit(Instr::Copy(2), node.range);
                self.emit(Instr::BinarySubscr, node.range);
                self.expression(&statement.value);
                self.emit(op, range);
                self.emit(Instr::Swap(3), node.range);
                self.emit(Instr::Swap(2), node.range);
                self.emit(Instr::StoreSubscr, node.range);
            }
            // The parser has reported any other target.
            _ => {}
        }
    }

    pub(super) fn annotated_assign(&mut self, statement: &'a StmtAnnAssign) {
        if let Some(value) = &statement.value {
            self.expression(value);
            self.store(&statement.target);
        }
        let keeps = self.unit.kind != CodeKind::Function;
        let range = statement.range;
        match &*statement.target {
            Expr::Name(node) if statement.simple => {
                if keeps {
                    self.annotation(&statement.annotation);
                    self.load_name("__annotations__", range);
                    let name = self.mangled(&node.id);
                    self.constant(Const::Str(name), range);
                    self.emit(Instr::StoreSubscr, range);
                }
                return;
            }
            Expr::Attribute(node) if statement.value.is_none() => {
                self.expression(&node.value);
                self.emit(Instr::Pop, range);
            }
            Expr::Subscript(node) if statement.value.is_none() => {
                self.expression(&node.value);
                self.emit(Instr::Pop, range);
                self.expression(&node.slice);
                self.emit(Instr::Pop, range);
            }
            _ => {}
        }
        if keeps && !self.future_annotations {
            self.expression(&statement.annotation);
            self.emit(Instr::Pop, range);
        }
    }

    /// Leaves an annotation on the stack: its value, or its text under `from __future__ import annotations`.
    pub(super) fn annotation(&mut self, annotation: &'a Expr) {
        if self.future_annotations {
            let text = self.source.slice(annotation.range());
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            self.constant(Const::Str(text), annotation.range());
        } else {
            self.expression(annotation);
        }
    }

    pub(super) fn delete(&mut self, target: &'a Expr) {
        let range = target.range();
        match target {
            Expr::Name(node) => self.delete_name(&node.id, range),
            Expr::Attribute(node) => {
                self.expression(&node.value);
                let name = self.name_index(&node.attr);
                let range = self.attribute_range(node);
                self.emit(Instr::DeleteAttr(name), range);
            }
            Expr::Subscript(node) => {
                self.expression(&node.value);
                self.expression(&node.slice);
                self.emit(Instr::DeleteSubscr, range);
            }
            _ => {
                for target in sequence(target).into_iter().flatten() {
                    self.delete(target);
                }
            }
        }
    }
}

/// The elements of a list or tuple display.
fn sequence(target: &Expr) -> Option<&[Expr]> {
    match target {
        Expr::Tuple(node) => Some(&node.elts),
        Expr::List(node) => Some(&node.elts),
        _ => None,
    }
}
