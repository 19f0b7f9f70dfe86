//! Expressions: operators, attributes, subscripts, conditions, awaiting and yielding.

use ruff_python_ast::{
    BoolOp, CmpOp, Expr, ExprAttribute, ExprBoolOp, ExprCompare, ExprIf, ExprNumberLiteral,
    ExprSlice, Number, Operator, UnaryOp,
};
use ruff_text_size::{Ranged, TextRange};

use super::Compiler;
use crate::assemble::Label;
use crate::code::{Binary, Compare, Const, Instr, Unary};
use crate::scope::ScopeKind;

impl<'a> Compiler<'a> {
    /// Leaves the value of an expression on the stack.
    pub(super) fn expression(&mut self, expression: &'a Expr) {
        let range = expression.range();
        if let Some(constant) = constant(expression) {
            self.constant(constant, range);
            return;
        }
        match expression {
            Expr::BoolOp(node) => self.bool_op(node),
            Expr::Named(node) => {
                self.expression(&node.value);
                self.emit(Instr::Copy(1), range);
                self.store(&node.target);
            }
            Expr::BinOp(node) => {
                self.expression(&node.left);
                self.expression(&node.right);
                self.emit(Instr::BinaryOp(binary(node.op)), range);
            }
            Expr::UnaryOp(node) => {
                self.expression(&node.operand);
                self.emit(Instr::UnaryOp(unary(node.op)), range);
            }
            Expr::Lambda(node) => self.lambda(node),
            Expr::If(node) => self.conditional(node),
            Expr::Dict(node) => self.dict(node),
            Expr::Set(node) => self.set_display(&node.elts, range),
            Expr::List(node) => self.list_display(&node.elts, range),
            Expr::Tuple(node) => self.tuple_display(&node.elts, range),
            Expr::ListComp(_) | Expr::SetComp(_) | Expr::DictComp(_) | Expr::Generator(_) => {
                self.comprehension(expression);
            }
            Expr::Await(node) => {
                self.check_await(range);
                self.expression(&node.value);
                self.emit(Instr::GetAwaitable, range);
                self.delegate(range);
            }
            Expr::Yield(node) => self.yield_value(node.value.as_deref(), range),
            Expr::YieldFrom(node) => {
                if self.is_async_function() {
                    self.error(range, "'yield from' inside async function");
                }
                self.check_yield(range);
                self.expression(&node.value);
                self.emit(Instr::GetYieldFromIter, range);
                self.delegate(range);
            }
            Expr::Compare(node) => self.compare(node),
            Expr::Call(node) => self.call(node),
            Expr::FString(node) => self.fstring(node),
            Expr::Attribute(node) => {
                self.expression(&node.value);
                let name = self.name_index(&node.attr);
                let range = self.attribute_range(node);
                self.emit(Instr::LoadAttr(name), range);
            }
            Expr::Subscript(node) => {
                self.check_subscript(node);
                self.expression(&node.value);
                self.expression(&node.slice);
                self.emit(Instr::BinarySubscr, range);
            }
            Expr::Starred(_) => self.error(range, "can't use starred expression here"),
            Expr::Name(node) => self.load_name(&node.id, range),
            Expr::Slice(node) => self.slice(node),
            Expr::TString(_) => {
                self.error(range, "template strings are not part of Python 3.12");
            }
            // Literals are constants; the rest never leaves the parser without an error.
            _ => self.none(range),
        }
    }

    /// The place of an attribute access: its own line where a chain of calls runs over several lines.
    pub(super) fn attribute_range(&self, node: &ExprAttribute) -> TextRange {
        let attribute = node.attr.range();
        if self.source.line(node.range.start()) == self.source.line(attribute.start()) {
            node.range
        } else {
            attribute
        }
    }

    fn bool_op(&mut self, node: &'a ExprBoolOp) {
        let Some((last, first)) = node.values.split_last() else {
            return;
        };
        let end = self.unit.asm.label();
        let jump: fn(u32) -> Instr = match node.op {
            BoolOp::And => Instr::JumpIfFalseOrPop,
            BoolOp::Or => Instr::JumpIfTrueOrPop,
        };
        for value in first {
            self.expression(value);
            self.unit.asm.jump(jump, end, node.range);
        }
        self.expression(last);
        self.unit.asm.place(end);
    }

    fn conditional(&mut self, node: &'a ExprIf) {
        let otherwise = self.unit.asm.label();
        let end = self.unit.asm.label();
        self.jump_if(&node.test, otherwise, false);
        self.expression(&node.body);
        self.unit.asm.jump(Instr::Jump, end, node.range);
        self.unit.asm.place(otherwise);
        self.expression(&node.orelse);
        self.unit.asm.place(end);
    }

    /// Jumps if the truth of an expression is `when`; leaves nothing on the stack.
    pub(super) fn jump_if(&mut self, test: &'a Expr, target: Label, when: bool) {
        match test {
            Expr::UnaryOp(node) if node.op == UnaryOp::Not => {
                self.jump_if(&node.operand, target, !when);
            }
            Expr::BoolOp(node) => {
                let Some((last, first)) = node.values.split_last() else {
                    return;
                };
                // `a or b` is decided by the first true value, `a and b` by the first false one.
                let decides = node.op == BoolOp::Or;
                let skip = self.unit.asm.label();
                for value in first {
                    let to = if decides == when { target } else { skip };
                    self.jump_if(value, to, decides);
                }
                self.jump_if(last, target, when);
                self.unit.asm.place(skip);
            }
            Expr::If(node) => {
                let otherwise = self.unit.asm.label();
                let end = self.unit.asm.label();
                self.jump_if(&node.test, otherwise, false);
                self.jump_if(&node.body, target, when);
                self.unit.asm.jump(Instr::Jump, end, node.range);
                self.unit.asm.place(otherwise);
                self.jump_if(&node.orelse, target, when);
                self.unit.asm.place(end);
            }
            Expr::Compare(node) if node.ops.len() > 1 => self.jump_if_chain(node, target, when),
            Expr::Compare(node) if is_none_test(node) => {
                self.check_compare(node);
                self.expression(&node.left);
                let jump: fn(u32) -> Instr = if (node.ops[0] == CmpOp::Is) == when {
                    Instr::PopJumpIfNone
                } else {
                    Instr::PopJumpIfNotNone
                };
                self.unit.asm.jump(jump, target, node.range);
            }
            _ => {
                if let Some(truth) = constant(test).as_ref().map(truth) {
                    if truth == when {
                        self.unit.asm.jump(Instr::Jump, target, test.range());
                    }
                    return;
                }
                self.expression(test);
                self.unit.asm.jump(pop_jump_if(when), target, test.range());
            }
        }
    }

    fn compare(&mut self, node: &'a ExprCompare) {
        self.check_compare(node);
        self.expression(&node.left);
        let Some((last, first)) = node.comparators.split_last() else {
            return;
        };
        let [first_ops @ .., last_op] = &*node.ops else {
            return;
        };
        if first.is_empty() {
            self.comparator(*last_op, last);
            self.emit(compare(*last_op), node.range);
            return;
        }
        let cleanup = self.unit.asm.label();
        let end = self.unit.asm.label();
        for (op, value) in first_ops.iter().zip(first) {
            self.compare_and_keep(*op, value, node.range);
            self.unit
                .asm
                .jump(Instr::JumpIfFalseOrPop, cleanup, node.range);
        }
        self.expression(last);
        self.emit(compare(*last_op), node.range);
        self.unit.asm.jump(Instr::Jump, end, node.range);
        self.unit.asm.place(cleanup);
        self.emit(Instr::Swap(2), node.range);
        self.emit(Instr::Pop, node.range);
        self.unit.asm.place(end);
    }

    /// The right side of a comparison: `x in [1, 2]` looks into a constant tuple, as in CPython.
    fn comparator(&mut self, op: CmpOp, value: &'a Expr) {
        if let (CmpOp::In | CmpOp::NotIn, Expr::List(list)) = (op, value) {
            let items: Option<Vec<Const>> = list.elts.iter().map(constant).collect();
            if let Some(items) = items {
                self.constant(Const::Tuple(items), list.range);
                return;
            }
        }
        self.expression(value);
    }

    /// A chained comparison as a condition: `if 0 < x < 10`.
    fn jump_if_chain(&mut self, node: &'a ExprCompare, target: Label, when: bool) {
        self.check_compare(node);
        let Some((last, first)) = node.comparators.split_last() else {
            return;
        };
        let [first_ops @ .., last_op] = &*node.ops else {
            return;
        };
        let cleanup = self.unit.asm.label();
        let end = self.unit.asm.label();
        self.expression(&node.left);
        for (op, value) in first_ops.iter().zip(first) {
            self.compare_and_keep(*op, value, node.range);
            self.unit
                .asm
                .jump(Instr::PopJumpIfFalse, cleanup, node.range);
        }
        self.expression(last);
        self.emit(compare(*last_op), node.range);
        self.unit.asm.jump(pop_jump_if(when), target, node.range);
        self.unit.asm.jump(Instr::Jump, end, node.range);
        self.unit.asm.place(cleanup);
        self.emit(Instr::Pop, node.range);
        if !when {
            self.unit.asm.jump(Instr::Jump, target, node.range);
        }
        self.unit.asm.place(end);
    }

    /// `[a] -> [b, a op b]`
    fn compare_and_keep(&mut self, op: CmpOp, value: &'a Expr, range: TextRange) {
        self.expression(value);
        self.emit(Instr::Swap(2), range);
        self.emit(Instr::Copy(2), range);
        self.emit(compare(op), range);
    }

    pub(super) fn slice(&mut self, node: &'a ExprSlice) {
        for bound in [&node.lower, &node.upper] {
            match bound {
                Some(bound) => self.expression(bound),
                None => self.none(node.range),
            }
        }
        if let Some(step) = &node.step {
            self.expression(step);
        }
        let operands = if node.step.is_some() { 3 } else { 2 };
        self.emit(Instr::BuildSlice(operands), node.range);
    }

    fn yield_value(&mut self, value: Option<&'a Expr>, range: TextRange) {
        self.check_yield(range);
        match value {
            Some(value) => self.expression(value),
            None => self.none(range),
        }
        self.emit(Instr::Yield, range);
    }

    /// `[iterator] -> [result]`: passes on what the iterator yields and what is sent in.
    pub(super) fn delegate(&mut self, range: TextRange) {
        let top = self.unit.asm.label();
        let end = self.unit.asm.label();
        self.none(range);
        self.unit.asm.place(top);
        self.unit.asm.jump(Instr::Send, end, range);
        self.emit(Instr::Yield, range);
        self.unit.asm.jump(Instr::Jump, top, range);
        self.unit.asm.place(end);
    }

    fn check_yield(&mut self, range: TextRange) {
        let scope = &self.scopes.all[self.unit.scope];
        match scope.kind {
            ScopeKind::Function | ScopeKind::Lambda => {}
            ScopeKind::Comprehension => {
                let what = match &*self.unit.name {
                    "<listcomp>" => "list comprehension",
                    "<setcomp>" => "set comprehension",
                    "<dictcomp>" => "dict comprehension",
                    _ => "generator expression",
                };
                self.error(range, format!("'yield' inside {what}"));
            }
            ScopeKind::Module | ScopeKind::Class | ScopeKind::TypeParameters => {
                self.error(range, "'yield' outside function")
            }
        }
    }

    fn check_await(&mut self, range: TextRange) {
        let scope = &self.scopes.all[self.unit.scope];
        if !scope.is_function() {
            self.error(range, "'await' outside function");
        } else if scope.kind != ScopeKind::Comprehension && !self.is_async_function() {
            // Of a comprehension that may not wait the whole is complained of.
            self.error(range, "'await' outside async function");
        }
    }

    /// Whether the function around the comprehensions being compiled is asynchronous.
    pub(super) fn encloses_async(&self) -> bool {
        let mut id = self.unit.scope;
        while self.scopes.all[id].kind == ScopeKind::Comprehension {
            id = self.scopes.all[id].parent.unwrap_or(0);
        }
        self.scopes.all[id].is_async
    }
}

/// The value of a literal, a negative number literal or a tuple of constants.
pub(super) fn constant(expression: &Expr) -> Option<Const> {
    Some(match expression {
        Expr::NoneLiteral(_) => Const::None,
        Expr::EllipsisLiteral(_) => Const::Ellipsis,
        Expr::BooleanLiteral(node) => Const::Bool(node.value),
        Expr::NumberLiteral(node) => number(node),
        Expr::StringLiteral(node) => Const::Str(node.value.to_str().to_owned()),
        Expr::BytesLiteral(node) => Const::Bytes(node.value.bytes().collect()),
        Expr::UnaryOp(node) if node.op == UnaryOp::USub => match constant(&node.operand)? {
            Const::Int(value) => match value.checked_neg() {
                Some(value) => Const::Int(value),
                None => Const::BigInt(value.unsigned_abs().to_string()),
            },
            Const::BigInt(digits) if digits == "9223372036854775808" => Const::Int(i64::MIN),
            Const::BigInt(digits) if !digits.starts_with('-') => {
                Const::BigInt(format!("-{digits}"))
            }
            Const::Float(value) => Const::Float(-value),
            _ => return None,
        },
        Expr::Tuple(node) => {
            let items: Option<Vec<Const>> = node.elts.iter().map(constant).collect();
            Const::Tuple(items?)
        }
        _ => return None,
    })
}

fn number(node: &ExprNumberLiteral) -> Const {
    match &node.value {
        Number::Int(value) => match value.as_i64() {
            Some(value) => Const::Int(value),
            None => Const::BigInt(crate::integer::decimal(&value.to_string())),
        },
        Number::Float(value) => Const::Float(*value),
        Number::Complex { imag, .. } => Const::Imaginary(*imag),
    }
}

/// Whether a constant is true.
pub(super) fn truth(constant: &Const) -> bool {
    match constant {
        Const::None => false,
        Const::Bool(value) => *value,
        Const::Int(value) => *value != 0,
        Const::Float(value) | Const::Imaginary(value) => *value != 0.0,
        Const::Str(text) => !text.is_empty(),
        Const::Bytes(bytes) => !bytes.is_empty(),
        Const::Tuple(items) => !items.is_empty(),
        Const::BigInt(_) | Const::Ellipsis | Const::Code(_) => true,
    }
}

fn pop_jump_if(when: bool) -> fn(u32) -> Instr {
    if when {
        Instr::PopJumpIfTrue
    } else {
        Instr::PopJumpIfFalse
    }
}

/// Whether this is `x is None` or `x is not None`.
fn is_none_test(node: &ExprCompare) -> bool {
    matches!(&*node.ops, [CmpOp::Is | CmpOp::IsNot])
        && matches!(&*node.comparators, [Expr::NoneLiteral(_)])
}
/// The instruction of a comparison operator.
fn compare(op: CmpOp) -> Instr {
    match op {
        CmpOp::Eq => Instr::CompareOp(Compare::Equal),
        CmpOp::NotEq => Instr::CompareOp(Compare::NotEqual),
        CmpOp::Lt => Instr::CompareOp(Compare::Less),
        CmpOp::LtE => Instr::CompareOp(Compare::LessEqual),
        CmpOp::Gt => Instr::CompareOp(Compare::Greater),
        CmpOp::GtE => Instr::CompareOp(Compare::GreaterEqual),
        CmpOp::Is => Instr::IsOp(false),
        CmpOp::IsNot => Instr::IsOp(true),
        CmpOp::In => Instr::ContainsOp(false),
        CmpOp::NotIn => Instr::ContainsOp(true),
    }
}

/// The operator of the bytecode.
pub(super) fn binary(op: Operator) -> Binary {
    match op {
        Operator::Add => Binary::Add,
        Operator::Sub => Binary::Subtract,
        Operator::Mult => Binary::Multiply,
        Operator::MatMult => Binary::MatrixMultiply,
        Operator::Div => Binary::TrueDivide,
        Operator::Mod => Binary::Remainder,
        Operator::Pow => Binary::Power,
        Operator::LShift => Binary::LeftShift,
        Operator::RShift => Binary::RightShift,
        Operator::BitOr => Binary::Or,
        Operator::BitXor => Binary::Xor,
        Operator::BitAnd => Binary::And,
        Operator::FloorDiv => Binary::FloorDivide,
    }
}

fn unary(op: UnaryOp) -> Unary {
    match op {
        UnaryOp::Invert => Unary::Invert,
        UnaryOp::Not => Unary::Not,
        UnaryOp::UAdd => Unary::Positive,
        UnaryOp::USub => Unary::Negative,
    }
}
