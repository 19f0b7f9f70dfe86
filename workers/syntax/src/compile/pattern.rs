//! Patterns that contain patterns: sequences, mappings, classes and alternatives.

use ruff_python_ast::{Pattern, PatternMatchClass, PatternMatchMapping, PatternMatchOr};
use ruff_text_size::{Ranged, TextRange, TextSize};

use super::Compiler;
use super::expression::constant;
use super::matching::{Case, is_any_wildcard};
use crate::assemble::count;
use crate::code::{Binary, Compare, Const, Instr};
use crate::dis;

impl<'a> Compiler<'a> {
    /// A pattern inside another may be irrefutable.
    fn subpattern(&mut self, pattern: &'a Pattern, case: &mut Case<'a>) {
        let outer = std::mem::replace(&mut case.allow_irrefutable, true);
        self.pattern(pattern, case);
        case.allow_irrefutable = outer;
    }

    pub(super) fn sequence_pattern(
        &mut self,
        patterns: &'a [Pattern],
        range: TextRange,
        case: &mut Case<'a>,
    ) {
        let star = patterns.iter().position(Pattern::is_match_star);
        let stars = patterns.iter().filter(|pattern| pattern.is_match_star());
        if stars.count() > 1 {
            self.error(range, "multiple starred names in sequence pattern");
        }
        case.on_top += 1;
        self.emit(Instr::MatchSequence, range);
        self.fail_unless(case, Instr::PopJumpIfFalse, range);
        let len = Const::Int(i64::try_from(patterns.len()).unwrap_or(i64::MAX));
        if star.is_none() {
            self.emit(Instr::GetLen, range);
            self.constant(len, range);
            self.emit(Instr::CompareOp(Compare::Equal), range);
            self.fail_unless(case, Instr::PopJumpIfFalse, range);
        } else if let Some(least) = patterns.len().checked_sub(1).filter(|&least| least > 0) {
            self.emit(Instr::GetLen, range);
            let least = Const::Int(i64::try_from(least).unwrap_or(i64::MAX));
            self.constant(least, range);
            self.emit(Instr::CompareOp(Compare::GreaterEqual), range);
            self.fail_unless(case, Instr::PopJumpIfFalse, range);
        }
        case.on_top -= 1;
        let only_wildcards = patterns.iter().all(is_any_wildcard);
        if only_wildcards {
            self.emit(Instr::Pop, range);
            return;
        }
        match star {
            None => self.emit(Instr::UnpackSequence(count(patterns.len())), range),
            Some(star) if is_any_wildcard(&patterns[star]) => {
                self.subscribed_items(patterns, star, range, case);
                return;
            }
            Some(before) => {
                let after = patterns.len() - before - 1;
                if before > 0xFFFF || after > 0xFFFF {
                    self.error(
                        range,
                        "too many expressions in star-unpacking sequence pattern",
                    );
                }
                let counts = count(before & 0xFFFF) | (count(after & 0xFFFF) << 16);
                self.emit(Instr::UnpackEx(counts), range);
            }
        }
        case.on_top += patterns.len();
        for pattern in patterns {
            case.on_top -= 1;
            self.subpattern(pattern, case);
        }
    }

    /// `[first, *_, last]` looks only at the items it names.
    fn subscribed_items(
        &mut self,
        patterns: &'a [Pattern],
        star: usize,
        range: TextRange,
        case: &mut Case<'a>,
    ) {
        let int = |value: usize| Const::Int(i64::try_from(value).unwrap_or(i64::MAX));
        case.on_top += 1;
        for (index, pattern) in patterns.iter().enumerate() {
            if is_any_wildcard(pattern) {
                continue;
            }
            self.emit(Instr::Copy(1), range);
            if index < star {
                self.constant(int(index), range);
            } else {
                // The subject need not support negative indexes.
                self.emit(Instr::GetLen, range);
                self.constant(int(patterns.len() - index), range);
                self.emit(Instr::BinaryOp(Binary::Subtract), range);
            }
            self.emit(Instr::BinarySubscr, range);
            self.subpattern(pattern, case);
        }
        case.on_top -= 1;
        self.emit(Instr::Pop, range);
    }

    pub(super) fn mapping_pattern(&mut self, node: &'a PatternMatchMapping, case: &mut Case<'a>) {
        let range = node.range;
        case.on_top += 1;
        self.emit(Instr::MatchMapping, range);
        self.fail_unless(case, Instr::PopJumpIfFalse, range);
        if node.keys.is_empty() && node.rest.is_none() {
            case.on_top -= 1;
            self.emit(Instr::Pop, range);
            return;
        }
        if !node.keys.is_empty() {
            self.emit(Instr::GetLen, range);
            let len = i64::try_from(node.keys.len()).unwrap_or(i64::MAX);
            self.constant(Const::Int(len), range);
            self.emit(Instr::CompareOp(Compare::GreaterEqual), range);
            self.fail_unless(case, Instr::PopJumpIfFalse, range);
        }
        let mut seen: Vec<Const> = Vec::new();
        for key in &node.keys {
            if let Some(value) = constant(key) {
                if seen.contains(&value) {
                    let message = format!(
                        "mapping pattern checks duplicate key ({})",
                        dis::repr(&value)
                    );
                    self.error(range, message);
                }
                seen.push(value);
            }
            self.expression(key);
        }
        self.emit(Instr::BuildTuple(count(node.keys.len())), range);
        self.emit(Instr::MatchKeys, range);
        // `[subject, keys, values-or-None]`
        case.on_top += 2;
        self.emit(Instr::Copy(1), range);
        self.fail_unless(case, Instr::PopJumpIfNone, range);
        self.emit(Instr::UnpackSequence(count(node.keys.len())), range);
        case.on_top += node.keys.len();
        case.on_top -= 1;
        for pattern in &node.patterns {
            case.on_top -= 1;
            self.subpattern(pattern, case);
        }
        // `[subject, keys]`
        case.on_top -= 2;
        match &node.rest {
            Some(rest) => {
                self.mapping_rest(node.keys.len(), range);
                self.capture(Some(rest), range, case);
            }
            None => {
                self.emit(Instr::Pop, range);
                self.emit(Instr::Pop, range);
            }
        }
    }

    /// `[subject, keys] -> [dictionary of the other items]`
    fn mapping_rest(&mut self, keys: usize, range: TextRange) {
        self.emit(Instr::BuildMap(0), range);
        self.emit(Instr::Swap(3), range);
        self.emit(Instr::DictUpdate(2), range);
        self.emit(Instr::UnpackSequence(count(keys)), range);
        for left in (1..=keys).rev() {
            self.emit(Instr::Copy(count(left + 1)), range);
            self.emit(Instr::Swap(2), range);
            self.emit(Instr::DeleteSubscr, range);
        }
    }

    pub(super) fn class_pattern(&mut self, node: &'a PatternMatchClass, case: &mut Case<'a>) {
        let range = node.range;
        let positional = node.arguments.patterns.len();
        let keywords = &node.arguments.keywords;
        for (index, keyword) in keywords.iter().enumerate() {
            if keywords[..index]
                .iter()
                .any(|before| before.attr.id == keyword.attr.id)
            {
                let message = format!("attribute name repeated in class pattern: {}", keyword.attr);
                let value = TextRange::at(keyword.pattern.start(), TextSize::new(1));
                self.error(value, message);
            }
        }
        self.expression(&node.cls);
        let names = keywords
            .iter()
            .map(|keyword| Const::Str(keyword.attr.to_string()))
            .collect();
        self.constant(Const::Tuple(names), range);
        self.emit(Instr::MatchClass(count(positional)), range);
        case.on_top += 1;
        self.emit(Instr::Copy(1), range);
        self.fail_unless(case, Instr::PopJumpIfNone, range);
        let all = positional + keywords.len();
        self.emit(Instr::UnpackSequence(count(all)), range);
        case.on_top += all;
        case.on_top -= 1;
        let patterns = node.arguments.patterns.iter();
        for pattern in patterns.chain(keywords.iter().map(|keyword| &keyword.pattern)) {
            case.on_top -= 1;
            self.subpattern(pattern, case);
        }
    }

    /// Alternatives bind the same names; each brings its values into the order of the first.
    pub(super) fn or_pattern(&mut self, node: &'a PatternMatchOr, case: &mut Case<'a>) {
        let end = self.unit.asm.label();
        let outer_stores = std::mem::take(&mut case.stores);
        let outer_fail = std::mem::take(&mut case.fail_pop);
        let outer_on_top = std::mem::replace(&mut case.on_top, 0);
        let outer_irrefutable = case.allow_irrefutable;
        let mut control: Option<Vec<(&'a str, TextRange)>> = None;
        for (index, alternative) in node.patterns.iter().enumerate() {
            let range = alternative.range();
            case.stores = Vec::new();
            case.on_top = 0;
            case.allow_irrefutable = index + 1 == node.patterns.len() && outer_irrefutable;
            self.emit(Instr::Copy(1), range);
            self.pattern(alternative, case);
            match &control {
                None => control = Some(case.stores.clone()),
                Some(control) => self.reorder(&mut case.stores, control, node.range),
            }
            self.unit.asm.jump(Instr::Jump, end, range);
            self.place_fail_pops(case, range);
        }
        case.stores = outer_stores;
        case.fail_pop = outer_fail;
        case.on_top = outer_on_top;
        case.allow_irrefutable = outer_irrefutable;
        // No alternative matched: drop the copy of the subject and go on.
        self.emit(Instr::Pop, node.range);
        self.fail_unless(case, Instr::Jump, node.range);
        self.unit.asm.place(end);
        // `[.., earlier captures, operands on top, subject, new captures]`: the new ones go to the earlier ones.
        let control = control.unwrap_or_default();
        let below = control.len() + 1 + case.on_top + case.stores.len();
        for (name, range) in control {
            self.rotate(below, node.range);
            if case.stores.iter().any(|(known, _)| *known == name) {
                let message = format!("multiple assignments to name '{name}' in pattern");
                self.error(range, message);
            }
            case.stores.push((name, range));
        }
        self.emit(Instr::Pop, node.range);
    }

    /// Brings captured values from the order of `stores` into that of `control`.
    fn reorder(
        &mut self,
        stores: &mut Vec<(&'a str, TextRange)>,
        control: &[(&'a str, TextRange)],
        range: TextRange,
    ) {
        let same = stores.len() == control.len()
            && control
                .iter()
                .all(|(name, _)| stores.iter().any(|(other, _)| other == name));
        if !same {
            self.error(range, "alternative patterns bind different names");
            return;
        }
        for (wanted, (wanted_name, _)) in control.iter().enumerate() {
            let found = stores.iter().position(|(name, _)| name == wanted_name);
            let Some(found) = found.filter(|&found| found != wanted) else {
                continue;
            };
            // The first name's value is on top. Exchange two values by way of the top.
            let (near, far) = (count(wanted + 1), count(found + 1));
            if near == 1 {
                self.emit(Instr::Swap(far), range);
            } else {
                for depth in [near, far, near] {
                    self.emit(Instr::Swap(depth), range);
                }
            }
            stores.swap(wanted, found);
        }
    }
}
