//! List, tuple, set and dictionary displays, with and without `*` and `**`.

use ruff_python_ast::{Expr, ExprDict};
use ruff_text_size::{Ranged, TextRange};

use super::Compiler;
use crate::assemble::count;
use crate::code::Instr;

impl<'a> Compiler<'a> {
    pub(super) fn list_display(&mut self, elements: &'a [Expr], range: TextRange) {
        self.display(
            elements,
            range,
            Instr::BuildList,
            Instr::ListAppend,
            Instr::ListExtend,
        );
    }

    pub(super) fn set_display(&mut self, elements: &'a [Expr], range: TextRange) {
        self.display(
            elements,
            range,
            Instr::BuildSet,
            Instr::SetAdd,
            Instr::SetUpdate,
        );
    }

    pub(super) fn tuple_display(&mut self, elements: &'a [Expr], range: TextRange) {
        if elements.iter().any(Expr::is_starred_expr) {
            self.list_display(elements, range);
            self.emit(Instr::ListToTuple, range);
        } else {
            for element in elements {
                self.expression(element);
            }
            self.emit(Instr::BuildTuple(count(elements.len())), range);
        }
    }

    fn display(
        &mut self,
        elements: &'a [Expr],
        range: TextRange,
        build: fn(u32) -> Instr,
        add: fn(u32) -> Instr,
        extend: fn(u32) -> Instr,
    ) {
        let plain = elements
            .iter()
            .position(Expr::is_starred_expr)
            .unwrap_or(elements.len());
        let (first, rest) = elements.split_at(plain);
        for element in first {
            self.expression(element);
        }
        self.emit(build(count(first.len())), range);
        for element in rest {
            match element {
                Expr::Starred(starred) => {
                    self.expression(&starred.value);
                    self.emit(extend(1), range);
                }
                _ => {
                    self.expression(element);
                    self.emit(add(1), range);
                }
            }
        }
    }

    pub(super) fn dict(&mut self, node: &'a ExprDict) {
        let plain = node
            .items
            .iter()
            .position(|item| item.key.is_none())
            .unwrap_or(node.items.len());
        let (first, rest) = node.items.split_at(plain);
        for item in first {
            if let Some(key) = &item.key {
                self.expression(key);
            }
            self.expression(&item.value);
        }
        self.emit(Instr::BuildMap(count(first.len())), node.range);
        for item in rest {
            match &item.key {
                Some(key) => {
                    self.expression(key);
                    self.expression(&item.value);
                    self.emit(Instr::MapAdd(1), node.range);
                }
                None => {
                    self.expression(&item.value);
                    self.emit(Instr::DictUpdate(1), item.value.range());
                }
            }
        }
    }
}
