//! Type parameters and `type` statements (PEP 695).
//!
//! In CPython the parameters have a scope of their own; here they are names of the scope that the definition is in. What
//! makes them is in `typing`, under names with an underscore.

use ruff_python_ast::{Expr, StmtTypeAlias, TypeParam, TypeParams};
use ruff_text_size::{Ranged, TextRange};

use super::Compiler;
use crate::assemble::count;
use crate::code::{Const, Instr};

impl<'a> Compiler<'a> {
    /// Binds the names of type parameters.
    pub(super) fn type_parameters(&mut self, parameters: Option<&'a TypeParams>) {
        for parameter in parameters.into_iter().flatten() {
            let range = parameter.range();
            let (maker, bound) = match parameter {
                TypeParam::TypeVar(variable) => ("_variable", variable.bound.as_deref()),
                TypeParam::TypeVarTuple(_) => ("_variables", None),
                TypeParam::ParamSpec(_) => ("_parameters", None),
            };
            self.typing_name(maker, range);
            self.constant(Const::Str(parameter.name().to_string()), range);
            self.expression_or_none(bound, range);
            self.expression_or_none(parameter.default(), range);
            self.emit(Instr::Call(3), range);
            self.store_name(parameter.name(), range);
        }
    }

    /// `[bases] -> [bases and Generic]` of a class with type parameters.
    pub(super) fn generic_base(&mut self, parameters: Option<&'a TypeParams>, range: TextRange) {
        if let Some(parameters) = parameters {
            self.typing_name("_with_generic", range);
            self.emit(Instr::Swap(2), range);
            self.parameter_tuple(Some(parameters), range);
            self.emit(Instr::Call(2), range);
        }
    }

    /// `[object] -> [object]`: sets its `__type_params__`.
    pub(super) fn keep_parameters(&mut self, parameters: Option<&'a TypeParams>, range: TextRange) {
        if parameters.is_some() {
            self.emit(Instr::Copy(1), range);
            self.parameter_tuple(parameters, range);
            self.emit(Instr::Swap(2), range);
            let name = self.unit.names.add("__type_params__");
            self.emit(Instr::StoreAttr(name), range);
        }
    }

    /// `type Name[parameters] = value`: the value is reckoned when it is asked for.
    pub(super) fn type_alias(&mut self, node: &'a StmtTypeAlias) {
        let range = node.range;
        let parameters = node.type_params.as_deref();
        let Expr::Name(name) = &*node.name else {
            return;
        };
        self.type_parameters(parameters);
        self.typing_name("_alias", range);
        self.constant(Const::Str(name.id.to_string()), range);
        for _ in 0..3 {
            // No defaults, keyword defaults or annotations.
            self.none(range);
        }
        self.begin(self.scopes.of(node), &name.id, range);
        self.expression(&node.value);
        self.emit(Instr::Return, range);
        let code = self.end();
        self.make_function(code, range);
        self.parameter_tuple(parameters, range);
        self.emit(Instr::Call(3), range);
        self.store_name(&name.id, range);
    }

    fn typing_name(&mut self, name: &str, range: TextRange) {
        let module = self.unit.names.add("typing");
        self.emit(Instr::ImportLeaf(module), range);
        let name = self.unit.names.add(name);
        self.emit(Instr::LoadAttr(name), range);
    }

    fn expression_or_none(&mut self, expression: Option<&'a Expr>, range: TextRange) {
        match expression {
            Some(expression) => self.expression(expression),
            None => self.none(range),
        }
    }

    fn parameter_tuple(&mut self, parameters: Option<&'a TypeParams>, range: TextRange) {
        let names = parameters.into_iter().flatten().map(TypeParam::name);
        let mut n_names = 0;
        for name in names {
            self.load_name(name, range);
            n_names += 1;
        }
        self.emit(Instr::BuildTuple(count(n_names)), range);
    }
}
