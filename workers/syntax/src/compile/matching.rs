//! `match` statements, after CPython's `compiler_match`.

use ruff_python_ast::{MatchCase, Pattern, PatternMatchAs, Singleton, StmtMatch};
use ruff_text_size::{Ranged, TextRange};

use super::Compiler;
use crate::assemble::{Label, count};
use crate::code::{Compare, Const, Instr};

/// The state of matching one case.
///
/// Names are bound only when the whole pattern has matched: until then their values wait on the stack, under
/// the subjects that are still to be looked at.
pub(super) struct Case<'a> {
    /// The names captured so far: the value of the first is on top of the others'.
    pub(super) stores: Vec<(&'a str, TextRange)>,
    /// How many operands lie over the captured values.
    pub(super) on_top: usize,
    /// `fail_pop[n]` drops n operands and goes on with the next case.
    pub(super) fail_pop: Vec<Label>,
    /// Whether a pattern that always matches is fine here.
    pub(super) allow_irrefutable: bool,
}

impl<'a> Compiler<'a> {
    pub(super) fn match_subject(&mut self, node: &'a StmtMatch) {
        self.expression(&node.subject);
        let end = self.unit.asm.label();
        let Some((last, others)) = node.cases.split_last() else {
            self.emit(Instr::Pop, node.range);
            return;
        };
        let has_default = is_wildcard(&last.pattern) && !others.is_empty();
        let tried = if has_default { others } else { &node.cases };
        for (index, case) in tried.iter().enumerate() {
            let is_last = index + 1 == node.cases.len();
            self.match_case(case, is_last, index + 1 == tried.len(), end);
        }
        if has_default {
            // `case _:` needs no look at the subject, which the case before has dropped.
            if let Some(guard) = &last.guard {
                self.jump_if(guard, end, false);
            }
            self.body(&last.body);
        }
        self.unit.asm.place(end);
    }

    /// `[subject] -> [subject]` if the case does not match and another is tried, else `[]`.
    fn match_case(&mut self, case: &'a MatchCase, is_last: bool, drops_subject: bool, end: Label) {
        let range = case.pattern.range();
        let mut state = Case {
            stores: Vec::new(),
            on_top: 0,
            fail_pop: Vec::new(),
            allow_irrefutable: case.guard.is_some() || is_last,
        };
        if !drops_subject {
            self.emit(Instr::Copy(1), range);
        }
        self.pattern(&case.pattern, &mut state);
        for (name, range) in std::mem::take(&mut state.stores) {
            self.store_name(name, range);
        }
        if let Some(guard) = &case.guard {
            let fail = self.fail_label(&mut state, 0);
            self.jump_if(guard, fail, false);
        }
        if !drops_subject {
            self.emit(Instr::Pop, range);
        }
        self.body(&case.body);
        let last = self.unit.asm.last_range().unwrap_or(range);
        self.unit.asm.jump(Instr::Jump, end, last);
        self.place_fail_pops(&mut state, range);
    }

    /// The label that drops `n` operands and then goes on with the next case.
    fn fail_label(&mut self, case: &mut Case<'a>, n: usize) -> Label {
        while case.fail_pop.len() <= n {
            let label = self.unit.asm.label();
            case.fail_pop.push(label);
        }
        case.fail_pop[n]
    }

    pub(super) fn place_fail_pops(&mut self, case: &mut Case<'a>, range: TextRange) {
        while let Some(label) = case.fail_pop.pop() {
            self.unit.asm.place(label);
            if !case.fail_pop.is_empty() {
                self.emit(Instr::Pop, range);
            }
        }
    }

    /// Goes on with the next case if the truth of the top of the stack is not `wanted`.
    pub(super) fn fail_unless(
        &mut self,
        case: &mut Case<'a>,
        jump: fn(u32) -> Instr,
        range: TextRange,
    ) {
        let pops = case.on_top + case.stores.len();
        let label = self.fail_label(case, pops);
        self.unit.asm.jump(jump, label, range);
    }

    /// `[subject] -> []`, captured values below.
    pub(super) fn pattern(&mut self, pattern: &'a Pattern, case: &mut Case<'a>) {
        let range = pattern.range();
        match pattern {
            Pattern::MatchValue(node) => {
                self.expression(&node.value);
                self.emit(Instr::CompareOp(Compare::Equal), range);
                self.fail_unless(case, Instr::PopJumpIfFalse, range);
            }
            Pattern::MatchSingleton(node) => {
                let value = match node.value {
                    Singleton::None => Const::None,
                    Singleton::True => Const::Bool(true),
                    Singleton::False => Const::Bool(false),
                };
                self.constant(value, range);
                self.emit(Instr::IsOp(false), range);
                self.fail_unless(case, Instr::PopJumpIfFalse, range);
            }
            Pattern::MatchSequence(node) => self.sequence_pattern(&node.patterns, range, case),
            Pattern::MatchMapping(node) => self.mapping_pattern(node, case),
            Pattern::MatchClass(node) => self.class_pattern(node, case),
            Pattern::MatchStar(node) => {
                self.capture(node.name.as_ref().map(|name| name.as_str()), range, case);
            }
            Pattern::MatchAs(node) => self.as_pattern(node, case),
            Pattern::MatchOr(node) => self.or_pattern(node, case),
        }
    }

    /// Keeps the top of the stack for a name, or drops it.
    pub(super) fn capture(&mut self, name: Option<&'a str>, range: TextRange, case: &mut Case<'a>) {
        let Some(name) = name else {
            self.emit(Instr::Pop, range);
            return;
        };
        if case.stores.iter().any(|(known, _)| *known == name) {
            let message = format!("multiple assignments to name '{name}' in pattern");
            self.error(range, message);
        }
        self.rotate(case.on_top + case.stores.len() + 1, range);
        case.stores.push((name, range));
    }

    /// Moves the top of the stack down to depth `n`, the others up by one.
    pub(super) fn rotate(&mut self, n: usize, range: TextRange) {
        for depth in (2..=n).rev() {
            self.emit(Instr::Swap(count(depth)), range);
        }
    }

    fn as_pattern(&mut self, node: &'a PatternMatchAs, case: &mut Case<'a>) {
        let name = node.name.as_ref().map(|name| name.as_str());
        let Some(pattern) = &node.pattern else {
            if !case.allow_irrefutable {
                let message = match name {
                    Some(name) => {
                        format!("name capture '{name}' makes remaining patterns unreachable")
                    }
                    None => "wildcard makes remaining patterns unreachable".to_owned(),
                };
                self.error(node.range, message);
            }
            self.capture(name, node.range, case);
            return;
        };
        case.on_top += 1;
        self.emit(Instr::Copy(1), node.range);
        self.pattern(pattern, case);
        case.on_top -= 1;
        self.capture(name, node.range, case);
    }
}

/// Whether a pattern is `_`.
fn is_wildcard(pattern: &Pattern) -> bool {
    matches!(pattern, Pattern::MatchAs(node) if node.pattern.is_none() && node.name.is_none())
}

/// Whether a pattern is `_` or `*_`.
pub(super) fn is_any_wildcard(pattern: &Pattern) -> bool {
    match pattern {
        Pattern::MatchStar(node) => node.name.is_none(),
        _ => is_wildcard(pattern),
    }
}
