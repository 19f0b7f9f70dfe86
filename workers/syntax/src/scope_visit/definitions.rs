//! Functions, classes and `type` statements, with the scopes of their type parameters.

use ruff_python_ast::visitor::Visitor;
use ruff_python_ast::{Expr, StmtClassDef, StmtFunctionDef, StmtTypeAlias, TypeParam, TypeParams};
use ruff_text_size::Ranged;

use super::{Collector, DEFAULTS};
use crate::scope::{ScopeKind, key};

impl Collector {
    /// Visits a definition in the scope of its type parameters, if it has any. That of a function gets the defaults.
    fn visit_generic(
        &mut self,
        parameters: Option<&TypeParams>,
        is_function: bool,
        visit: impl FnOnce(&mut Self),
    ) {
        let Some(parameters) = parameters else {
            return visit(self);
        };
        let private = self.private();
        let node = key(parameters);
        self.enter(node, ScopeKind::TypeParameters, private, |inner| {
            for name in DEFAULTS.iter().filter(|_| is_function) {
                inner.scope().declare_parameter(name);
            }
            inner.visit_type_parameters(parameters);
            visit(inner);
        });
    }

    fn visit_type_parameters(&mut self, parameters: &TypeParams) {
        let mut seen: Vec<&str> = Vec::new();
        for parameter in parameters {
            let name = parameter.name().as_str();
            if seen.contains(&name) {
                let message = format!("duplicate type parameter '{name}'");
                self.error(parameter.range(), message);
            }
            seen.push(name);
            self.bind(parameter.name());
            if let TypeParam::TypeVar(variable) = parameter
                && let Some(bound) = &variable.bound
            {
                // It is reckoned when it is asked for.
                let private = self.private();
                self.enter(key(variable), ScopeKind::Lambda, private, |inner| {
                    inner.visit_expr(bound);
                });
            }
        }
    }

    pub(super) fn visit_type_alias(&mut self, alias: &StmtTypeAlias) {
        if let Expr::Name(name) = &*alias.name {
            self.bind(&name.id);
        }
        let private = self.private();
        self.visit_generic(alias.type_params.as_deref(), false, |outer| {
            outer.enter(key(alias), ScopeKind::Lambda, private, |inner| {
                inner.visit_expr(&alias.value);
            });
        });
    }

    pub(super) fn visit_function(&mut self, function: &StmtFunctionDef) {
        self.bind(&function.name);
        self.visit_defaults(&function.parameters);
        for decorator in &function.decorator_list {
            self.visit_expr(&decorator.expression);
        }
        let private = self.private();
        self.visit_generic(function.type_params.as_deref(), true, |outer| {
            for parameter in &*function.parameters {
                if let Some(annotation) = parameter.annotation() {
                    outer.visit_expr(annotation);
                }
            }
            if let Some(returns) = &function.returns {
                outer.visit_expr(returns);
            }
            outer.enter(key(function), ScopeKind::Function, private, |inner| {
                inner.scope().is_async = function.is_async;
                inner.declare_parameters(&function.parameters);
                inner.visit_body(&function.body);
            });
        });
    }

    pub(super) fn visit_class(&mut self, class: &StmtClassDef) {
        self.bind(&class.name);
        for decorator in &class.decorator_list {
            self.visit_expr(&decorator.expression);
        }
        self.visit_generic(class.type_params.as_deref(), false, |outer| {
            if let Some(arguments) = &class.arguments {
                outer.visit_arguments(arguments);
            }
            let private = Some(class.name.to_string());
            outer.enter(key(class), ScopeKind::Class, private, |inner| {
                inner.visit_body(&class.body);
            });
        });
    }
}
