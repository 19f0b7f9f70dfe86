//! Type parameters and `type` statements (PEP 695).
//!
//! The parameters are variables of a function of their own, which makes what is defined and is called at once, as in
//! CPython. What makes them is in `typing`, under names with an underscore.

use ruff_python_ast::{Expr, StmtTypeAlias, TypeParam, TypeParams};
use ruff_text_size::{Ranged, TextRange};

use super::Compiler;
use crate::assemble::count;
use crate::code::{Const, Instr};
use crate::scope::ScopeId;

impl<'a> Compiler<'a> {
    /// Leaves a function on the stack that binds type parameters and returns what `make` leaves. Returns the names of the
    /// class around that the function is handed.
    pub(super) fn generic(
        &mut self,
        parameters: &'a TypeParams,
        name: &str,
        range: TextRange,
        make: impl FnOnce(&mut Self),
    ) -> Vec<String> {
        let scopes = self.scopes;
        let id = scopes.of(parameters);
        let scope = &scopes.all[id];
        self.thunk(
            id,
            &format!("<generic parameters of {name}>"),
            range,
            |compiler| {
                let names = scope.symbols.iter();
                let n_handed = names.filter(|symbol| symbol.uses.parameter).count();
                compiler.unit.params.positional = count(n_handed);
                for parameter in parameters {
                    compiler.type_parameter(parameter);
                }
                make(compiler);
            },
        );
        scope.class_names.clone()
    }

    /// `[function, (its own arguments)…] -> [what is defined]`
    pub(super) fn call_generic(&mut self, class_names: &[String], n_own: usize, range: TextRange) {
        for name in class_names {
            self.load_name(name, range);
        }
        self.emit(Instr::Call(count(n_own + class_names.len())), range);
    }

    /// Leaves a function without defaults on the stack, which returns what `make` leaves.
    fn thunk(
        &mut self,
        scope: ScopeId,
        name: &str,
        range: TextRange,
        make: impl FnOnce(&mut Self),
    ) {
        for _ in 0..3 {
            self.none(range);
        }
        self.begin(scope, name, range);
        make(self);
        self.emit(Instr::Return, range);
        let code = self.end();
        self.make_function(code, range);
    }

    /// Binds the name of a type parameter.
    fn type_parameter(&mut self, parameter: &'a TypeParam) {
        let range = parameter.range();
        let name = parameter.name();
        let maker = match parameter {
            TypeParam::TypeVar(variable) => match variable.bound.as_deref() {
                Some(Expr::Tuple(_)) => "_constrained",
                _ => "_variable",
            },
            TypeParam::TypeVarTuple(_) => "_variables",
            TypeParam::ParamSpec(_) => "_parameters",
        };
        self.typing_name(maker, range);
        self.constant(Const::Str(name.to_string()), range);
        match parameter {
            TypeParam::TypeVar(variable) if variable.bound.is_some() => {
                let scope = self.scopes.of(variable);
                self.thunk(scope, name, range, |compiler| {
                    if let Some(bound) = &variable.bound {
                        compiler.expression(bound);
                    }
                });
            }
            _ => self.none(range),
        }
        self.emit(Instr::Call(2), range);
        self.store_name(name, range);
    }

    /// `[bases] -> [bases and Generic]` of a class with type parameters.
    pub(super) fn generic_base(&mut self, parameters: &'a TypeParams, range: TextRange) {
        self.typing_name("_with_generic", range);
        self.emit(Instr::Swap(2), range);
        self.parameter_tuple(Some(parameters), range);
        self.emit(Instr::Call(2), range);
    }

    /// `[object] -> [object]`: sets its `__type_params__`.
    pub(super) fn keep_parameters(&mut self, parameters: &'a TypeParams, range: TextRange) {
        self.emit(Instr::Copy(1), range);
        self.parameter_tuple(Some(parameters), range);
        self.emit(Instr::Swap(2), range);
        let name = self.unit.names.add("__type_params__");
        self.emit(Instr::StoreAttr(name), range);
    }

    /// `type Name[parameters] = value`: the value is reckoned when it is asked for.
    pub(super) fn type_alias(&mut self, node: &'a StmtTypeAlias) {
        let range = node.range;
        let Expr::Name(name) = &*node.name else {
            return;
        };
        match node.type_params.as_deref() {
            None => self.alias(node, &name.id),
            Some(parameters) => {
                let handed = self.generic(parameters, &name.id, range, |compiler| {
                    compiler.alias(node, &name.id);
                });
                self.call_generic(&handed, 0, range);
            }
        }
        self.store_name(&name.id, range);
    }

    fn alias(&mut self, node: &'a StmtTypeAlias, name: &str) {
        let range = node.range;
        self.typing_name("_alias", range);
        self.constant(Const::Str(name.to_owned()), range);
        let scope = self.scopes.of(node);
        self.thunk(scope, name, range, |compiler| {
            compiler.expression(&node.value)
        });
        self.parameter_tuple(node.type_params.as_deref(), range);
        self.emit(Instr::Call(3), range);
    }

    fn typing_name(&mut self, name: &str, range: TextRange) {
        let module = self.unit.names.add("typing");
        self.emit(Instr::ImportLeaf(module), range);
        let name = self.unit.names.add(name);
        self.emit(Instr::LoadAttr(name), range);
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
