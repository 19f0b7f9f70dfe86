//! What is wrong with the arguments of a native function, in CPython's words: those of functions in C, or those of Python
//! where CPython has the function in Python.

use super::Signature;
use crate::native::{Cx, Raised};
use crate::natives::{self, Owner};
use crate::types;
use crate::value::{NativeId, ObjectId};
use crate::world::World;

/// Classes that CPython has in Python.
const IN_PYTHON: &[ObjectId] = &[
    types::SEMAPHORE,
    types::BOUNDED_SEMAPHORE,
    types::CONDITION,
    types::EVENT,
    types::BARRIER,
    types::QUEUE,
];

/// Functions that CPython gives a tuple of arguments, though they take one.
const UNPACKED: &[&str] = &["sorted", "reversed", "staticmethod", "classmethod"];

/// Methods whose arguments CPython's parser of formats counts.
const COUNTED: &[&str] = &[
    "count",
    "endswith",
    "find",
    "index",
    "rfind",
    "rindex",
    "startswith",
];

/// How a call of a native does not fit.
struct Call {
    /// The name alone, and with its class or module. Constructors go by the class's name.
    name: String,
    full: String,
    /// Whether CPython has it in Python.
    in_python: bool,
    /// Whether it is a method, whose first argument is not counted.
    hidden: usize,
    /// The fewest and the most arguments by position.
    least: usize,
    most: usize,
    /// Whether CPython's parser of formats counts them.
    counted: bool,
    /// Whether some can be given by name.
    by_name: bool,
}

impl<W: World> Cx<'_, W> {
    fn call_of(&self, id: NativeId, signature: &Signature) -> Call {
        let first = signature.params.first();
        let method = first.is_some_and(|param| param.name == "self" || param.name == "cls");
        let hidden = usize::from(method);
        let positional = signature.params.iter().take(signature.positional);
        let least = positional.filter(|param| param.required).count();
        let name = signature.name.clone();
        let owner = natives::tables::<W>()[id.table as usize].0;
        let in_python = matches!(owner, Owner::Class(class) if IN_PYTHON.contains(&class));
        let (name, full) = match owner {
            Owner::Class(class) => {
                let class = self.class_name(class);
                match name.as_str() {
                    "__new__" | "__init__" if in_python => {
                        (class.clone(), format!("{class}.__init__"))
                    }
                    "__new__" | "__init__" => (class.clone(), class),
                    _ => (name.clone(), format!("{class}.{name}")),
                }
            }
            Owner::Module(module @ ("_math" | "_time")) => {
                let full = format!("{}.{name}", &module[1..]);
                (name, full)
            }
            Owner::Module("_threads") if name == "sleep" => (name, "time.sleep".to_owned()),
            Owner::Module(_) => (name.clone(), name),
        };
        let of_text = ["str.", "bytes.", "bytearray."];
        Call {
            counted: COUNTED.contains(&name.as_str())
                && of_text.iter().any(|class| full.starts_with(class)),
            name,
            full,
            in_python,
            hidden,
            least: least.saturating_sub(hidden),
            most: signature.positional.saturating_sub(hidden),
            by_name: signature.params.len() > signature.positional_only,
        }
    }

    pub(super) fn too_many(&mut self, id: NativeId, signature: &Signature, given: usize) -> Raised {
        let call = self.call_of(id, signature);
        let Call {
            name,
            full,
            least,
            most,
            ..
        } = &call;
        let n_given = given.saturating_sub(call.hidden);
        let message = match (least, most) {
            _ if call.in_python => {
                let (least, most, given) = (least + 1, most + 1, n_given + 1);
                let takes = match least == most {
                    true => format!("{most} positional argument{}", plural(most)),
                    false => format!("from {least} to {most} positional arguments"),
                };
                format!("{full}() takes {takes} but {given} were given")
            }
            (_, 0) if signature.params.len() > signature.positional => {
                format!("{name}() takes no positional arguments")
            }
            (_, 0) => format!("{full}() takes no arguments ({n_given} given)"),
            (1, 1) if UNPACKED.contains(&name.as_str()) => {
                format!("{name} expected 1 argument, got {n_given}")
            }
            (1, 1) => format!("{full}() takes exactly one argument ({n_given} given)"),
            (least, most) if least == most => {
                format!("{name} expected {most} arguments, got {n_given}")
            }
            (_, most) if call.by_name || call.counted => {
                let arguments = plural(*most);
                format!("{name}() takes at most {most} argument{arguments} ({n_given} given)")
            }
            (_, most) => {
                let arguments = plural(*most);
                format!("{name} expected at most {most} argument{arguments}, got {n_given}")
            }
        };
        self.type_error(message)
    }

    /// The parameter at a place is missing.
    pub(super) fn missing(
        &mut self,
        id: NativeId,
        signature: &Signature,
        given: usize,
        at: usize,
    ) -> Raised {
        let call = self.call_of(id, signature);
        let Call {
            name,
            full,
            least,
            most,
            ..
        } = &call;
        let n_given = given.saturating_sub(call.hidden);
        let exact = least == most && !signature.rest;
        let param = &signature.params[at].name;
        let message = if call.in_python {
            format!("{full}() missing 1 required positional argument: '{param}'")
        } else if at >= signature.positional_only {
            let place = at + 1 - call.hidden;
            format!("{name}() missing required argument '{param}' (pos {place})")
        } else if *least == 1 && exact && !UNPACKED.contains(&name.as_str()) {
            format!("{full}() takes exactly one argument ({n_given} given)")
        } else if call.counted {
            format!(
                "{name}() takes at least {least} argument{} ({n_given} given)",
                plural(*least)
            )
        } else if call.by_name && !exact {
            let arguments = plural(*least);
            format!(
                "{name}() takes at least {least} positional argument{arguments} ({n_given} given)"
            )
        } else {
            let bound = if exact { "" } else { "at least " };
            let arguments = plural(*least);
            format!("{name} expected {bound}{least} argument{arguments}, got {n_given}")
        };
        self.type_error(message)
    }

    /// An argument is given by name that was given by position.
    pub(super) fn given_twice(
        &mut self,
        id: NativeId,
        signature: &Signature,
        text: &str,
    ) -> Raised {
        let call = self.call_of(id, signature);
        let (name, full) = (&signature.name, &call.full);
        let message = match call.in_python {
            true => format!("{full}() got multiple values for argument '{text}'"),
            false => format!("argument for {name}() given by name ('{text}') and position"),
        };
        self.type_error(message)
    }

    /// No argument has this name.
    pub(super) fn unknown_keyword(
        &mut self,
        id: NativeId,
        signature: &Signature,
        text: &str,
    ) -> Raised {
        let call = self.call_of(id, signature);
        let Call { name, full, .. } = &call;
        let message = if call.in_python {
            format!("{full}() got an unexpected keyword argument '{text}'")
        } else if !call.by_name {
            format!("{full}() takes no keyword arguments")
        } else {
            let name = if name == "sorted" { "sort" } else { name };
            format!("'{text}' is an invalid keyword argument for {name}()")
        };
        self.type_error(message)
    }
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}
