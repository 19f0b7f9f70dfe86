//! Calls.

use ruff_python_ast::{Arguments, Expr, ExprCall, Keyword};
use ruff_text_size::{Ranged, TextRange};

use super::Compiler;
use crate::assemble::count;
use crate::code::{Const, Instr};
use crate::scope::Place;

impl<'a> Compiler<'a> {
    pub(super) fn call(&mut self, node: &'a ExprCall) {
        let range = node.range();
        let arguments = &node.arguments;
        self.check_keywords(&arguments.keywords);
        self.check_callee(&node.func, range);
        if self.super_call(node) {
            return;
        }
        let simple = !arguments.args.iter().any(Expr::is_starred_expr)
            && arguments
                .keywords
                .iter()
                .all(|keyword| keyword.arg.is_some());
        match &*node.func {
            Expr::Attribute(method) if simple && arguments.keywords.is_empty() => {
                self.expression(&method.value);
                let name = self.name_index(&method.attr);
                let attribute_range = self.attribute_range(method);
                self.emit(Instr::LoadMethod(name), attribute_range);
                for argument in &arguments.args {
                    self.expression(argument);
                }
                let call_range = self.method_call_range(attribute_range, range);
                self.emit(Instr::CallMethod(count(arguments.args.len())), call_range);
            }
            function => {
                self.expression(function);
                let range = match function {
                    Expr::Attribute(method) => {
                        let attribute_range = self.attribute_range(method);
                        self.method_call_range(attribute_range, range)
                    }
                    _ => range,
                };
                self.arguments(arguments, range, simple);
            }
        }
    }

    /// Calls in a chain over several lines are shown on the line of their own method.
    fn method_call_range(&self, attribute: TextRange, call: TextRange) -> TextRange {
        let (start, end) = (attribute.start(), attribute.end());
        if start == call.start() {
            call
        } else if self.source.line(call.end()) == self.source.line(end) {
            attribute
        } else {
            TextRange::new(start, call.end())
        }
    }

    /// `[callable] -> [result]`
    fn arguments(&mut self, arguments: &'a Arguments, range: TextRange, simple: bool) {
        if !simple {
            self.positional_tuple(&arguments.args, range);
            self.keyword_dict(&arguments.keywords, range);
            self.emit(Instr::CallEx, range);
            return;
        }
        for argument in &arguments.args {
            self.expression(argument);
        }
        let all = count(arguments.args.len() + arguments.keywords.len());
        if arguments.keywords.is_empty() {
            self.emit(Instr::Call(all), range);
            return;
        }
        let mut names = Vec::new();
        for keyword in &arguments.keywords {
            self.expression(&keyword.value);
            names.extend(
                keyword
                    .arg
                    .as_ref()
                    .map(|name| Const::Str(name.to_string())),
            );
        }
        self.constant(Const::Tuple(names), range);
        self.emit(Instr::CallKw(all), range);
    }

    /// Leaves a tuple of positional arguments on the stack.
    pub(super) fn positional_tuple(&mut self, arguments: &'a [Expr], range: TextRange) {
        if arguments.is_empty() {
            self.constant(Const::Tuple(Vec::new()), range);
        } else {
            self.tuple_display(arguments, range);
        }
    }

    /// Leaves a dictionary of keyword arguments on the stack, or `None`.
    pub(super) fn keyword_dict(&mut self, keywords: &'a [Keyword], range: TextRange) {
        if keywords.is_empty() {
            self.none(range);
            return;
        }
        let plain = keywords
            .iter()
            .position(|keyword| keyword.arg.is_none())
            .unwrap_or(keywords.len());
        let (first, mut rest) = keywords.split_at(plain);
        self.keyword_map(first, range);
        while let Some((unpacked, after)) = rest.split_first() {
            self.expression(&unpacked.value);
            self.emit(Instr::DictMerge(1), range);
            let plain = after
                .iter()
                .position(|keyword| keyword.arg.is_none())
                .unwrap_or(after.len());
            let (named, after) = after.split_at(plain);
            if !named.is_empty() {
                self.keyword_map(named, range);
                self.emit(Instr::DictMerge(1), range);
            }
            rest = after;
        }
    }

    fn keyword_map(&mut self, keywords: &'a [Keyword], range: TextRange) {
        for keyword in keywords {
            if let Some(name) = &keyword.arg {
                self.constant(Const::Str(name.to_string()), keyword.range);
            }
            self.expression(&keyword.value);
        }
        self.emit(Instr::BuildMap(count(keywords.len())), range);
    }

    pub(super) fn check_keywords(&mut self, keywords: &'a [Keyword]) {
        for (index, keyword) in keywords.iter().enumerate() {
            let Some(name) = &keyword.arg else { continue };
            self.refuse_debug(name, keyword.range, "assign to");
            let repeated = keywords[..index]
                .iter()
                .any(|before| before.arg.as_ref().is_some_and(|arg| arg.id == name.id));
            if repeated {
                let message = format!("keyword argument repeated: {name}");
                self.error(keyword.range, message);
            }
        }
    }

    /// `super()` in a method is `super(__class__, self)`.
    fn super_call(&mut self, node: &'a ExprCall) -> bool {
        let Expr::Name(name) = &*node.func else {
            return false;
        };
        let scope = &self.scopes.all[self.unit.scope];
        let is_builtin = |name: &str| {
            scope
                .get(name)
                .is_some_and(|symbol| symbol.place == Place::GlobalImplicit)
                && self.scopes.all[0]
                    .get(name)
                    .is_none_or(|symbol| !symbol.uses.bound)
        };
        if name.id != "super" || !node.arguments.is_empty() || !is_builtin("super") {
            return false;
        }
        let has_class = scope
            .get("__class__")
            .is_some_and(|symbol| symbol.place == Place::Free);
        let Some(first) = scope.first_parameter.clone().filter(|_| has_class) else {
            return false;
        };
        let range = node.range();
        self.load_name(&name.id, name.range);
        self.load_name("__class__", range);
        self.load_name(&first, range);
        self.emit(Instr::Call(2), range);
        true
    }
}
