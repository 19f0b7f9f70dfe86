//! Collects what every scope does with every name, as the first pass of CPython's `symtable.c`.

mod definitions;

use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{
    Comprehension, ExceptHandler, Expr, ExprContext, ExprNamed, Parameters, Pattern, Stmt,
    StmtAnnAssign,
};
use ruff_text_size::{Ranged, TextRange};

use crate::scope::{Scope, ScopeId, ScopeKind, Scopes, key, mangle};

/// Collects and resolves the scopes of a module. Also returns what is wrong: places and messages.
pub(crate) fn scopes(body: &[Stmt]) -> (Scopes, Vec<(TextRange, String)>) {
    let mut collector = Collector {
        scopes: Scopes::new(),
        current: 0,
        errors: Vec::new(),
        in_iterable: 0,
        in_target: false,
    };
    collector.visit_body(body);
    let Collector {
        mut scopes,
        mut errors,
        ..
    } = collector;
    errors.extend(scopes.resolve());
    (scopes, errors)
}

/// What the scope of a function's type parameters is handed: its defaults, and those of keyword-only parameters.
pub(crate) const DEFAULTS: [&str; 2] = [".defaults", ".kwdefaults"];

struct Collector {
    scopes: Scopes,
    current: ScopeId,
    errors: Vec<(TextRange, String)>,
    /// How many iterables of comprehensions we are in.
    in_iterable: u32,
    /// Whether we are in the target of a comprehension's `for`.
    in_target: bool,
}

impl Collector {
    fn scope(&mut self) -> &mut Scope {
        &mut self.scopes.all[self.current]
    }

    fn error(&mut self, range: TextRange, message: impl Into<String>) {
        self.errors.push((range, message.into()));
    }

    fn mangled(&self, name: &str) -> String {
        mangle(self.scopes.all[self.current].private.as_deref(), name)
    }

    fn bind(&mut self, name: &str) {
        let name = self.mangled(name);
        let in_target = self.in_target;
        let uses = &mut self.scope().entry(&name).uses;
        uses.bound = true;
        uses.iteration |= in_target;
    }

    fn load(&mut self, name: &str) {
        let name = self.mangled(name);
        self.scope().entry(&name).uses.used = true;
    }

    /// Visits something in a new scope.
    fn enter(
        &mut self,
        node: usize,
        kind: ScopeKind,
        private: Option<String>,
        visit: impl FnOnce(&mut Self),
    ) -> ScopeId {
        let scope = Scope::new(kind, Some(self.current), private);
        let id = self.scopes.add(node, scope);
        let outer = std::mem::replace(&mut self.current, id);
        let in_iterable = std::mem::take(&mut self.in_iterable);
        let in_target = std::mem::take(&mut self.in_target);
        visit(self);
        self.current = outer;
        self.in_iterable = in_iterable;
        self.in_target = in_target;
        id
    }

    fn private(&self) -> Option<String> {
        self.scopes.all[self.current].private.clone()
    }

    fn declare_parameters(&mut self, parameters: &Parameters) {
        let positional = parameters.posonlyargs.iter().chain(&parameters.args);
        if let Some(first) = positional.clone().next() {
            let name = self.mangled(&first.parameter.name);
            self.scope().first_parameter = Some(name);
        }
        let named = positional
            .chain(&parameters.kwonlyargs)
            .map(|parameter| &parameter.parameter);
        let all = named
            .chain(parameters.vararg.as_deref())
            .chain(parameters.kwarg.as_deref());
        for parameter in all {
            let name = self.mangled(&parameter.name);
            if name == "__debug__" {
                self.error(parameter.range, "cannot assign to __debug__".to_owned());
            }
            let uses = &mut self.scope().entry(&name).uses;
            if std::mem::replace(&mut uses.parameter, true) {
                let message = format!("duplicate argument '{name}' in function definition");
                self.error(parameter.range, message);
            }
            self.bind(&parameter.name);
        }
    }

    /// Defaults are evaluated where the function is defined.
    fn visit_defaults(&mut self, parameters: &Parameters) {
        for parameter in parameters.iter_non_variadic_params() {
            if let Some(default) = parameter.default() {
                self.visit_expr(default);
            }
        }
    }

    fn visit_comprehension_scope(
        &mut self,
        node: usize,
        generators: &[Comprehension],
        elements: &[&Expr],
        is_generator: bool,
    ) {
        if let Some(first) = generators.first() {
            self.in_iterable += 1;
            self.visit_expr(&first.iter);
            self.in_iterable -= 1;
        }
        let private = self.private();
        let id = self.enter(node, ScopeKind::Comprehension, private, |inner| {
            let uses = &mut inner.scope().entry(".0").uses;
            uses.bound = true;
            uses.parameter = true;
            for (index, generator) in generators.iter().enumerate() {
                if generator.is_async {
                    inner.scope().awaits = true;
                }
                inner.in_target = true;
                inner.visit_expr(&generator.target);
                inner.in_target = false;
                if index > 0 {
                    inner.in_iterable += 1;
                    inner.visit_expr(&generator.iter);
                    inner.in_iterable -= 1;
                }
                for condition in &generator.ifs {
                    inner.visit_expr(condition);
                }
            }
            for element in elements {
                inner.visit_expr(element);
            }
        });
        let awaits = self.scopes.all[id].awaits && !is_generator;
        if awaits && self.scope().kind == ScopeKind::Comprehension {
            self.scope().awaits = true;
        }
    }

    /// A walrus in a comprehension binds in the function (or module) around all comprehensions.
    fn bind_named(&mut self, named: &ExprNamed) {
        let Expr::Name(target) = &*named.target else {
            return;
        };
        let range = named.target.range();
        if self.in_iterable > 0 {
            let message =
                "assignment expression cannot be used in a comprehension iterable expression";
            self.error(named.range, message);
        }
        let name = self.mangled(&target.id);
        let mut id = self.current;
        let mut inner = Vec::new();
        while self.scopes.all[id].kind == ScopeKind::Comprehension {
            if self.scopes.all[id].entry(&name).uses.iteration {
                let message = format!(
                    "assignment expression cannot rebind comprehension iteration variable '{name}'"
                );
                self.error(range, message);
            }
            inner.push(id);
            id = self.scopes.all[id].parent.unwrap_or(0);
        }
        let owner = &mut self.scopes.all[id];
        let uses = &mut owner.entry(&name).uses;
        uses.bound = true;
        let is_global = uses.global.is_some();
        let kind = owner.kind;
        if inner.is_empty() {
            return;
        }
        if kind == ScopeKind::Class {
            let message =
                "assignment expression within a comprehension cannot be used in a class body";
            self.error(range, message);
        }
        for id in inner {
            let uses = &mut self.scopes.all[id].entry(&name).uses;
            if kind == ScopeKind::Module || is_global {
                uses.global = Some(range);
            } else if kind != ScopeKind::Class {
                uses.nonlocal = Some(range);
            }
        }
    }

    fn declare(&mut self, name: &str, range: TextRange, is_global: bool) {
        let word = if is_global { "global" } else { "nonlocal" };
        if !is_global && self.current == 0 {
            self.error(range, "nonlocal declaration not allowed at module level");
            return;
        }
        let mangled = self.mangled(name);
        let uses = self.scope().entry(&mangled).uses;
        let problem = if uses.parameter {
            Some(format!("name '{name}' is parameter and {word}"))
        } else if uses.annotated {
            Some(format!("annotated name '{name}' can't be {word}"))
        } else if (is_global && uses.nonlocal.is_some()) || (!is_global && uses.global.is_some()) {
            Some(format!("name '{name}' is nonlocal and global"))
        } else if uses.bound {
            Some(format!(
                "name '{name}' is assigned to before {word} declaration"
            ))
        } else if uses.used {
            Some(format!("name '{name}' is used prior to {word} declaration"))
        } else {
            None
        };
        if let Some(problem) = problem {
            // Of two declarations the first is pointed at.
            let first = uses.global.or(uses.nonlocal).unwrap_or(range);
            let both = problem.ends_with("nonlocal and global");
            self.error(if both { first } else { range }, problem);
        }
        let uses = &mut self.scope().entry(&mangled).uses;
        if is_global {
            uses.global = Some(range);
        } else {
            uses.nonlocal = Some(range);
        }
    }

    fn visit_annotated(&mut self, statement: &StmtAnnAssign) {
        self.scope().has_annotations = true;
        match &*statement.target {
            Expr::Name(name) if statement.simple || statement.value.is_some() => {
                let mangled = self.mangled(&name.id);
                let uses = self.scope().entry(&mangled).uses;
                let word = match (uses.global, uses.nonlocal) {
                    (Some(_), _) if self.current != 0 => Some("global"),
                    (_, Some(_)) => Some("nonlocal"),
                    _ => None,
                };
                if let Some(word) = word.filter(|_| statement.simple) {
                    let message = format!("annotated name '{}' can't be {word}", name.id);
                    self.error(statement.range, message);
                }
                self.bind(&name.id);
                self.scope().entry(&mangled).uses.annotated |= statement.simple;
            }
            Expr::Name(_) => {}
            target => self.visit_expr(target),
        }
        self.visit_expr(&statement.annotation);
        if let Some(value) = &statement.value {
            self.visit_expr(value);
        }
    }

    /// `super()` needs the cell `__class__` and the first argument of the method.
    fn use_super(&mut self) {
        if !self.scope().is_function() {
            return;
        }
        self.scope().entry("__class__").uses.used = true;
        let mut id = self.current;
        while self.scopes.all[id].kind == ScopeKind::Comprehension {
            id = self.scopes.all[id].parent.unwrap_or(0);
        }
        if id != self.current
            && let Some(first) = self.scopes.all[id].first_parameter.clone()
        {
            self.scope().first_parameter = Some(first.clone());
            self.scope().entry(&first).uses.used = true;
        }
    }
}

impl<'a> Visitor<'a> for Collector {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::FunctionDef(function) => self.visit_function(function),
            Stmt::ClassDef(class) => self.visit_class(class),
            Stmt::TypeAlias(alias) => self.visit_type_alias(alias),
            Stmt::AnnAssign(annotated) => self.visit_annotated(annotated),
            Stmt::Global(global) => {
                for name in &global.names {
                    self.declare(name, global.range, true);
                }
            }
            Stmt::Nonlocal(nonlocal) => {
                for name in &nonlocal.names {
                    self.declare(name, nonlocal.range, false);
                }
            }
            Stmt::Import(import) => {
                for alias in &import.names {
                    let first = alias.name.split('.').next().unwrap_or_default();
                    let name = alias.asname.as_ref().map_or(first, |name| name.as_str());
                    self.bind(name);
                }
            }
            Stmt::ImportFrom(import) => {
                for alias in &import.names {
                    if alias.name.as_str() == "*" {
                        if self.current != 0 {
                            self.error(alias.range, "import * only allowed at module level");
                        }
                    } else {
                        self.bind(alias.asname.as_ref().unwrap_or(&alias.name));
                    }
                }
            }
            _ => visitor::walk_stmt(self, statement),
        }
    }

    fn visit_except_handler(&mut self, handler: &'a ExceptHandler) {
        let ExceptHandler::ExceptHandler(inner) = handler;
        if let Some(name) = &inner.name {
            self.bind(name);
        }
        visitor::walk_except_handler(self, handler);
    }

    fn visit_pattern(&mut self, pattern: &'a Pattern) {
        let name = match pattern {
            Pattern::MatchAs(inner) => inner.name.as_ref(),
            Pattern::MatchStar(inner) => inner.name.as_ref(),
            Pattern::MatchMapping(inner) => inner.rest.as_ref(),
            _ => None,
        };
        if let Some(name) = name {
            self.bind(name);
        }
        visitor::walk_pattern(self, pattern);
    }

    fn visit_expr(&mut self, expression: &'a Expr) {
        match expression {
            Expr::Name(name) => match name.ctx {
                ExprContext::Store | ExprContext::Del => self.bind(&name.id),
                ExprContext::Load | ExprContext::Invalid => self.load(&name.id),
            },
            Expr::Named(named) => {
                self.visit_expr(&named.value);
                self.bind_named(named);
            }
            Expr::Lambda(lambda) => {
                if let Some(parameters) = &lambda.parameters {
                    self.visit_defaults(parameters);
                }
                let private = self.private();
                self.enter(key(lambda), ScopeKind::Lambda, private, |inner| {
                    if let Some(parameters) = &lambda.parameters {
                        inner.declare_parameters(parameters);
                    }
                    inner.visit_expr(&lambda.body);
                });
            }
            Expr::ListComp(node) => {
                self.visit_comprehension_scope(key(node), &node.generators, &[&node.elt], false);
            }
            Expr::SetComp(node) => {
                self.visit_comprehension_scope(key(node), &node.generators, &[&node.elt], false);
            }
            Expr::DictComp(node) => {
                let elements: Vec<&Expr> = node
                    .key
                    .as_deref()
                    .into_iter()
                    .chain([&*node.value])
                    .collect();
                self.visit_comprehension_scope(key(node), &node.generators, &elements, false);
            }
            Expr::Generator(node) => {
                self.visit_comprehension_scope(key(node), &node.generators, &[&node.elt], true);
            }
            Expr::Yield(_) | Expr::YieldFrom(_) => {
                self.scope().has_yield = true;
                visitor::walk_expr(self, expression);
            }
            Expr::Await(_) => {
                if self.scope().kind == ScopeKind::Comprehension {
                    self.scope().awaits = true;
                }
                visitor::walk_expr(self, expression);
            }
            Expr::Call(call) => {
                if call.arguments.is_empty()
                    && matches!(&*call.func, Expr::Name(name) if name.id == "super")
                {
                    self.use_super();
                }
                visitor::walk_expr(self, expression);
            }
            _ => visitor::walk_expr(self, expression),
        }
    }
}
