//! Which scope every name belongs to, by Python's rules.
//!
//! The first pass ([`crate::scope_visit`]) collects what each scope does with each name; the second, here,
//! decides where the name lives, as CPython's `symtable.c` does.

use ruff_text_size::TextRange;
use rustc_hash::FxHashMap;

/// Index of a scope; 0 is the module.
pub(crate) type ScopeId = usize;

/// What a scope is the scope of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ScopeKind {
    Module,
    Class,
    Function,
    Lambda,
    Comprehension,
    /// The type parameters of a definition; what is evaluated among them, and the definition itself.
    TypeParameters,
}

/// Where a name lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A slot of the function, or the namespace of the module or class.
    Local,
    /// A slot of the function that inner functions share.
    Cell,
    /// A cell of an outer function.
    Free,
    /// Declared by `global`.
    GlobalExplicit,
    /// Not bound in any enclosing function.
    GlobalImplicit,
}

/// What a scope does with a name.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Uses {
    pub(crate) bound: bool,
    pub(crate) parameter: bool,
    pub(crate) used: bool,
    pub(crate) global: Option<TextRange>,
    pub(crate) nonlocal: Option<TextRange>,
    pub(crate) annotated: bool,
    /// Bound as the target of a comprehension's `for`.
    pub(crate) iteration: bool,
}

/// A name of a scope.
#[derive(Clone, Debug)]
pub(crate) struct Symbol {
    pub(crate) name: String,
    pub(crate) uses: Uses,
    pub(crate) place: Place,
    /// A class body hands the cell of an outer function through to its methods.
    pub(crate) passed_through: bool,
}

/// A scope and its names, in order of first appearance.
#[derive(Debug)]
pub(crate) struct Scope {
    pub(crate) kind: ScopeKind,
    pub(crate) parent: Option<ScopeId>,
    /// The name of the innermost class around, which mangles private names.
    pub(crate) private: Option<String>,
    pub(crate) symbols: Vec<Symbol>,
    by_name: FxHashMap<String, usize>,
    pub(crate) is_async: bool,
    pub(crate) has_yield: bool,
    /// A comprehension that awaits or has an `async for`.
    pub(crate) awaits: bool,
    /// A class whose methods need its `__class__` cell.
    pub(crate) needs_class_cell: bool,
    /// A module or class with annotated names.
    pub(crate) has_annotations: bool,
    /// Of type parameters in a class: its names that are handed in.
    pub(crate) class_names: Vec<String>,
    /// The first parameter, for `super()` without arguments.
    pub(crate) first_parameter: Option<String>,
}

impl Scope {
    pub(crate) fn new(kind: ScopeKind, parent: Option<ScopeId>, private: Option<String>) -> Self {
        Self {
            kind,
            parent,
            private,
            symbols: Vec::new(),
            by_name: FxHashMap::default(),
            is_async: false,
            has_yield: false,
            awaits: false,
            needs_class_cell: false,
            has_annotations: false,
            class_names: Vec::new(),
            first_parameter: None,
        }
    }

    /// Whether its names live in slots.
    pub(crate) fn is_function(&self) -> bool {
        matches!(
            self.kind,
            ScopeKind::Function
                | ScopeKind::Lambda
                | ScopeKind::Comprehension
                | ScopeKind::TypeParameters
        )
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Symbol> {
        self.by_name.get(name).map(|&index| &self.symbols[index])
    }

    /// Adds a parameter that the program does not write.
    pub(crate) fn declare_parameter(&mut self, name: &str) {
        let uses = &mut self.entry(name).uses;
        uses.bound = true;
        uses.parameter = true;
    }

    pub(crate) fn entry(&mut self, name: &str) -> &mut Symbol {
        let index = match self.by_name.get(name) {
            Some(&index) => index,
            None => {
                let index = self.symbols.len();
                self.by_name.insert(name.to_owned(), index);
                self.symbols.push(Symbol {
                    name: name.to_owned(),
                    uses: Uses::default(),
                    place: Place::GlobalImplicit,
                    passed_through: false,
                });
                index
            }
        };
        &mut self.symbols[index]
    }
}

/// All scopes of a module.
pub(crate) struct Scopes {
    pub(crate) all: Vec<Scope>,
    /// The scope of a definition, lambda or comprehension by the address of its node, which does not move
    /// while the tree is borrowed.
    by_node: FxHashMap<usize, ScopeId>,
}

/// The address of a node.
pub(crate) fn key<T>(node: &T) -> usize {
    std::ptr::from_ref(node).addr()
}

impl Scopes {
    pub(crate) fn new() -> Self {
        Self {
            all: vec![Scope::new(ScopeKind::Module, None, None)],
            by_node: FxHashMap::default(),
        }
    }

    /// Adds the scope of a node.
    pub(crate) fn add(&mut self, node: usize, scope: Scope) -> ScopeId {
        self.all.push(scope);
        let id = self.all.len() - 1;
        self.by_node.insert(node, id);
        id
    }

    /// The scope of a node; the module's for a node that has none.
    pub(crate) fn of<T>(&self, node: &T) -> ScopeId {
        self.by_node.get(&key(node)).copied().unwrap_or(0)
    }

    /// Among the type parameters of a definition in a class, names of the class are known: they are handed in, each under
    /// its own name with a dot before it, which functions within cannot see.
    fn hand_in_class_names(&mut self) {
        for id in 0..self.all.len() {
            let scope = &self.all[id];
            let parent = scope.parent.map(|parent| &self.all[parent]);
            let Some(class) = parent.filter(|parent| {
                scope.kind == ScopeKind::TypeParameters && parent.kind == ScopeKind::Class
            }) else {
                continue;
            };
            let of_class = |symbol: &&Symbol| {
                symbol.uses.used
                    && !symbol.uses.bound
                    && class.get(&symbol.name).is_some_and(|it| it.uses.bound)
            };
            let names = scope.symbols.iter().filter(of_class);
            let names: Vec<String> = names.map(|symbol| symbol.name.clone()).collect();
            for name in names {
                self.all[id].declare_parameter(&format!(".{name}"));
                self.all[id].class_names.push(name);
            }
        }
    }

    /// Decides where every name lives. Returns what is wrong: a place and a message.
    pub(crate) fn resolve(&mut self) -> Vec<(TextRange, String)> {
        let mut errors = Vec::new();
        self.hand_in_class_names();
        // Parents come before their children.
        for id in 0..self.all.len() {
            for index in 0..self.all[id].symbols.len() {
                let symbol = &self.all[id].symbols[index];
                let (name, uses) = (symbol.name.clone(), symbol.uses);
                let place = if uses.global.is_some() {
                    Place::GlobalExplicit
                } else if let Some(range) = uses.nonlocal {
                    if self.capture(id, &name) {
                        Place::Free
                    } else {
                        errors.push((range, format!("no binding for nonlocal '{name}' found")));
                        Place::Local
                    }
                } else if uses.bound {
                    Place::Local
                } else if self.capture(id, &name) {
                    Place::Free
                } else {
                    Place::GlobalImplicit
                };
                self.all[id].symbols[index].place = place;
            }
        }
        errors
    }

    /// Looks for the function around `id` that binds a name; makes it a cell there and free in between.
    fn capture(&mut self, id: ScopeId, name: &str) -> bool {
        let mut between = Vec::new();
        let mut outer = self.all[id].parent;
        let owner = loop {
            let Some(scope_id) = outer else { return false };
            let scope = &self.all[scope_id];
            match scope.kind {
                ScopeKind::Module => return false,
                ScopeKind::Class if name == "__class__" => break scope_id,
                ScopeKind::Class => {}
                _ => {
                    if let Some(symbol) = scope.get(name) {
                        if symbol.uses.global.is_some() {
                            return false;
                        }
                        if symbol.uses.bound && symbol.uses.nonlocal.is_none() {
                            break scope_id;
                        }
                    }
                }
            }
            between.push(scope_id);
            outer = scope.parent;
        };
        let scope = &mut self.all[owner];
        if scope.kind == ScopeKind::Class {
            scope.needs_class_cell = true;
        } else {
            scope.entry(name).place = Place::Cell;
        }
        for scope_id in between {
            let scope = &mut self.all[scope_id];
            if scope.kind == ScopeKind::Class {
                scope.entry(name).passed_through = true;
            } else {
                scope.entry(name).place = Place::Free;
            }
        }
        true
    }
}

/// The name CPython uses inside a class for a private name: `__x` in `class Bank` is `_Bank__x`.
pub(crate) fn mangle(private: Option<&str>, name: &str) -> String {
    let Some(class) = private else {
        return name.to_owned();
    };
    let class = class.trim_start_matches('_');
    if !name.starts_with("__") || name.ends_with("__") || name.contains('.') || class.is_empty() {
        return name.to_owned();
    }
    format!("_{class}{name}")
}
