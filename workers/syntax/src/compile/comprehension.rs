//! Comprehensions and generator expressions: nested functions, as CPython 3.11 compiles them.

use ruff_python_ast::{Comprehension, Expr};
use ruff_text_size::{Ranged, TextRange, TextSize};

use super::Compiler;
use crate::assemble::count;
use crate::code::{Flavour, Instr, Params};
use crate::scope::ScopeId;

/// What a comprehension makes.
enum Making<'a> {
    List(&'a Expr),
    Set(&'a Expr),
    Dict(Option<&'a Expr>, &'a Expr),
    Generator(&'a Expr),
}

impl<'a> Compiler<'a> {
    pub(super) fn comprehension(&mut self, expression: &'a Expr) {
        let (scope, generators, making) = match expression {
            Expr::ListComp(node) => (
                self.scopes.of(node),
                &node.generators,
                Making::List(&node.elt),
            ),
            Expr::SetComp(node) => (
                self.scopes.of(node),
                &node.generators,
                Making::Set(&node.elt),
            ),
            Expr::DictComp(node) => (
                self.scopes.of(node),
                &node.generators,
                Making::Dict(node.key.as_deref(), &node.value),
            ),
            Expr::Generator(node) => (
                self.scopes.of(node),
                &node.generators,
                Making::Generator(&node.elt),
            ),
            _ => return,
        };
        let Some(first) = generators.first() else {
            return;
        };
        let range = self.comprehension_range(expression);
        for _ in 0..3 {
            // No defaults, keyword defaults or annotations.
            self.none(range);
        }
        self.comprehension_body(scope, generators, &making, range);
        self.expression(&first.iter);
        let get = if first.is_async {
            Instr::GetAiter
        } else {
            Instr::GetIter
        };
        self.emit(get, range);
        self.emit(Instr::Call(1), range);
        let is_generator = matches!(making, Making::Generator(_));
        if self.scopes.all[scope].awaits && !is_generator {
            if !self.encloses_async() {
                let message = "asynchronous comprehension outside of an asynchronous function";
                self.error(range, message);
            }
            self.emit(Instr::GetAwaitable, range);
            self.delegate(range);
        }
    }

    /// The place of a comprehension; as in CPython the parentheses of a call belong to its only argument.
    fn comprehension_range(&self, expression: &Expr) -> TextRange {
        let range = expression.range();
        let bare = matches!(expression, Expr::Generator(node) if !node.parenthesized);
        let one = TextSize::new(1);
        if !bare || range.start() < one {
            return range;
        }
        let wide = TextRange::new(range.start() - one, range.end() + one);
        let text = self.source.slice(wide);
        if text.starts_with('(') && text.ends_with(')') {
            wide
        } else {
            range
        }
    }

    /// Leaves the function of a comprehension on the stack.
    fn comprehension_body(
        &mut self,
        scope: ScopeId,
        generators: &'a [Comprehension],
        making: &Making<'a>,
        range: TextRange,
    ) {
        let awaits = self.scopes.all[scope].awaits;
        let (name, flavour, build) = match making {
            Making::List(_) => ("<listcomp>", Flavour::Coroutine, Some(Instr::BuildList(0))),
            Making::Set(_) => ("<setcomp>", Flavour::Coroutine, Some(Instr::BuildSet(0))),
            Making::Dict(..) => ("<dictcomp>", Flavour::Coroutine, Some(Instr::BuildMap(0))),
            Making::Generator(_) => ("<genexpr>", Flavour::AsyncGenerator, None),
        };
        self.begin(scope, name, range);
        self.unit.flavour = match (awaits, making) {
            (true, _) => flavour,
            (false, Making::Generator(_)) => Flavour::Generator,
            (false, _) => Flavour::Plain,
        };
        self.unit.params = Params {
            positional_only: 1,
            positional: 1,
            ..Params::default()
        };
        if let Some(build) = build {
            self.emit(build, range);
        }
        self.generators(generators, 0, making, range);
        if build.is_none() {
            self.none(range);
        }
        self.emit(Instr::Return, range);
        let mut code = self.end();
        if build.is_some() {
            let outer = std::iter::once(&self.unit).chain(self.outer.iter().rev());
            let is_inlined = |name: &str| ["<listcomp>", "<setcomp>", "<dictcomp>"].contains(&name);
            let around = outer.into_iter().find(|unit| !is_inlined(&unit.name));
            code.inlined = true;
            if let Some(around) = around {
                code.name.clone_from(&around.name);
                code.qualname.clone_from(&around.qualname);
            }
        }
        self.make_function(code, range);
    }

    /// The `for` at `index` and those inside it.
    fn generators(
        &mut self,
        generators: &'a [Comprehension],
        index: usize,
        making: &Making<'a>,
        range: TextRange,
    ) {
        let Some(generator) = generators.get(index) else {
            self.element(making, count(generators.len()) + 1, range);
            return;
        };

        if index == 0 {
            self.load_name(".0", range);
        } else {
            self.expression(&generator.iter);
            let get = if generator.is_async {
                Instr::GetAiter
            } else {
                Instr::GetIter
            };
            self.emit(get, range);
        }
        let top = self.unit.asm.label();
        let skip = self.unit.asm.label();
        let end = self.unit.asm.label();
        self.unit.asm.place(top);
        if generator.is_async {
            self.next_of_async(end, range);
        } else {
            self.unit.asm.jump(Instr::ForIter, end, range);
        }
        self.store(&generator.target);
        for condition in &generator.ifs {
            self.jump_if(condition, skip, false);
        }
        self.generators(generators, index + 1, making, range);
        self.unit.asm.place(skip);
        self.unit.asm.jump(Instr::Jump, top, range);
        self.unit.asm.place(end);
        if generator.is_async {
            self.emit(Instr::EndAsyncFor, range);
        }
    }

    /// Adds an element to the result, which lies `depth` deep under the iterators.
    fn element(&mut self, making: &Making<'a>, depth: u32, range: TextRange) {
        match making {
            Making::List(element) => {
                self.comprehension_element(element);
                self.emit(Instr::ListAppend(depth), range);
            }
            Making::Set(element) => {
                self.comprehension_element(element);
                self.emit(Instr::SetAdd(depth), element.range());
            }
            Making::Dict(key, value) => {
                let mut place = value.range();
                match key {
                    Some(key) => {
                        self.expression(key);
                        place = place.cover(key.range());
                    }
                    None => {
                        self.error(range, "dict unpacking cannot be used in dict comprehension")
                    }
                }
                self.expression(value);
                self.emit(Instr::MapAdd(depth), place);
            }
            Making::Generator(element) => {
                self.comprehension_element(element);
                self.emit(Instr::Yield, range);
                self.emit(Instr::Pop, range);
            }
        }
    }

    fn comprehension_element(&mut self, element: &'a Expr) {
        if element.is_starred_expr() {
            let message = "iterable unpacking cannot be used in comprehension";
            self.error(element.range(), message);
        } else {
            self.expression(element);
        }
    }
}
