//! Functions and lambdas.

use ruff_python_ast::{Decorator, Expr, ExprLambda, Parameters, StmtFunctionDef};
use ruff_text_size::{Ranged, TextRange};

use super::unit::Unit;
use super::{Compiler, after_docstring, docstring};
use crate::assemble::count;
use crate::code::{Code, Const, Instr, Params};
use crate::scope_visit::DEFAULTS;

impl<'a> Compiler<'a> {
    pub(super) fn function(&mut self, node: &'a StmtFunctionDef) {
        self.decorators(&node.decorator_list);
        // The place of `def name(…)`, without decorators and body.
        let range = definition_range(node.range, &node.decorator_list, node.name.range, self);
        match node.type_params.as_deref() {
            None => {
                self.defaults(Some(&node.parameters), range);
                self.annotated_function(node, range);
            }
            Some(parameters) => {
                let arguments = self.generic(parameters, &node.name, range, |compiler| {
                    for name in DEFAULTS {
                        compiler.load_name(name, range);
                    }
                    compiler.annotated_function(node, range);
                    compiler.keep_parameters(parameters, range);
                });
                self.defaults(Some(&node.parameters), range);
                self.call_generic(&arguments, DEFAULTS.len(), range);
            }
        }
        self.apply_decorators(&node.decorator_list);
        self.store_name(&node.name, range);
    }

    /// `[defaults, keyword-defaults] -> [function]`
    fn annotated_function(&mut self, node: &'a StmtFunctionDef, range: TextRange) {
        self.annotations(node, range);
        self.begin(self.scopes.of(node), &node.name, range);
        if let Some(first) = node.decorator_list.first() {
            self.unit.first_line = self.source.line(first.range.start());
        }
        self.unit.params = params(&node.parameters);
        self.unit.doc = docstring(&node.body).map(|(text, _)| text);
        self.body(after_docstring(&node.body));
        if node.body.len() == 1 && self.unit.doc.is_some() {
            let range = node.body[0].range();
            self.none(range);
            self.emit(Instr::Return, range);
        }
        self.implicit_return();
        let code = self.end();
        self.make_function(code, range);
    }

    pub(super) fn lambda(&mut self, node: &'a ExprLambda) {
        let range = node.range;
        let parameters = node.parameters.as_deref();
        self.defaults(parameters, range);
        self.none(range);
        self.begin(self.scopes.of(node), "<lambda>", range);
        self.unit.params = parameters.map(params).unwrap_or_default();
        self.expression(&node.body);
        let body = node.body.range();
        self.emit(Instr::Return, body);
        let code = self.end();
        self.make_function(code, range);
    }

    /// `[defaults, keyword-defaults, annotations] -> [function]`
    pub(super) fn make_function(&mut self, code: Code, range: TextRange) {
        let free = Unit::free_names(&code).to_vec();
        if free.is_empty() {
            self.none(range);
        } else {
            for name in &free {
                // A free variable of ours or a cell of ours, the class's own included.
                let slot = self.unit.slots.find(name).unwrap_or(u32::MAX);
                self.emit(Instr::LoadClosure(slot), range);
            }
            self.emit(Instr::BuildTuple(count(free.len())), range);
        }
        self.constant(Const::Code(Box::new(code)), range);
        self.emit(Instr::MakeFunction, range);
    }

    /// Leaves the tuple of defaults and the dictionary of keyword-only defaults on the stack, or `None`.
    fn defaults(&mut self, parameters: Option<&'a Parameters>, range: TextRange) {
        let Some(parameters) = parameters else {
            self.none(range);
            self.none(range);
            return;
        };
        let positional: Vec<&'a Expr> = parameters
            .posonlyargs
            .iter()
            .chain(&parameters.args)
            .filter_map(|parameter| parameter.default())
            .collect();
        if positional.is_empty() {
            self.none(range);
        } else {
            let constants: Option<Vec<Const>> = positional
                .iter()
                .map(|default| super::expression::constant(default))
                .collect();
            if let Some(constants) = constants {
                self.constant(Const::Tuple(constants), range);
            } else {
                for default in &positional {
                    self.expression(default);
                }
                self.emit(Instr::BuildTuple(count(positional.len())), range);
            }
        }
        let mut pairs = 0;
        for parameter in &parameters.kwonlyargs {
            if let Some(default) = parameter.default() {
                let name = self.mangled(&parameter.parameter.name);
                self.constant(Const::Str(name), range);
                self.expression(default);
                pairs += 1;
            }
        }
        if pairs == 0 {
            self.none(range);
        } else {
            self.emit(Instr::BuildMap(pairs), range);
        }
    }

    /// Leaves the dictionary of annotations on the stack, or `None`.
    fn annotations(&mut self, node: &'a StmtFunctionDef, range: TextRange) {
        let parameters = &node.parameters;
        let named = |parameters: &'a [ruff_python_ast::ParameterWithDefault]| {
            parameters.iter().map(|parameter| &parameter.parameter)
        };
        // CPython's order.
        let all = named(&parameters.args)
            .chain(named(&parameters.posonlyargs))
            .chain(parameters.vararg.as_deref())
            .chain(named(&parameters.kwonlyargs))
            .chain(parameters.kwarg.as_deref());
        let mut pairs = 0;
        for parameter in all {
            if let Some(annotation) = &parameter.annotation {
                let name = self.mangled(&parameter.name);
                self.constant(Const::Str(name), range);
                match &**annotation {
                    // `*args: *Ts`
                    Expr::Starred(starred) => {
                        self.expression(&starred.value);
                        self.emit(Instr::UnpackSequence(1), starred.range);
                    }
                    annotation => self.annotation(annotation),
                }
                pairs += 1;
            }
        }
        if let Some(returns) = &node.returns {
            self.constant(Const::Str("return".to_owned()), range);
            self.annotation(returns);
            pairs += 1;
        }
        if pairs == 0 {
            self.none(range);
        } else {
            self.emit(Instr::BuildMap(pairs), range);
        }
    }

    /// Decorators are evaluated first and called last.
    pub(super) fn decorators(&mut self, decorators: &'a [Decorator]) {
        for decorator in decorators {
            self.expression(&decorator.expression);
        }
    }

    pub(super) fn apply_decorators(&mut self, decorators: &'a [Decorator]) {
        for decorator in decorators.iter().rev() {
            self.emit(Instr::Call(1), decorator.expression.range());
        }
    }
}

/// From `def` or `class` to the end of the name's line.
pub(super) fn definition_range(
    whole: TextRange,
    decorators: &[Decorator],
    name: TextRange,
    compiler: &Compiler<'_>,
) -> TextRange {
    let line = compiler
        .source
        .line_range(compiler.source.line(name.start()));
    let start = match decorators.last() {
        None => whole.start(),
        // The keyword stands on the line of the name, or a line before it after a backslash.
        Some(last) => {
            let text = compiler.source.slice(line);
            let indent = text.len() - text.trim_start().len();
            let start = line.start() + crate::source::size(indent);
            start.max(last.range.end()).min(name.start())
        }
    };
    TextRange::new(
        start,
        line.end().max(name.end()).min(whole.end().max(name.end())),
    )
}

fn params(parameters: &Parameters) -> Params {
    Params {
        positional_only: count(parameters.posonlyargs.len()),
        positional: count(parameters.posonlyargs.len() + parameters.args.len()),
        keyword_only: count(parameters.kwonlyargs.len()),
        var_positional: parameters.vararg.is_some(),
        var_keyword: parameters.kwarg.is_some(),
    }
}
