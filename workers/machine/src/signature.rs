//! Signatures of native functions: parsing `get(self, key, default=None, /)` and binding arguments to it.

use std::sync::OnceLock;

use smallvec::SmallVec;

use crate::native::{Args, Cx, Res};
use crate::natives::{self, Owner};
use crate::value::{NativeId, ObjectId, Value};
use crate::world::World;

/// A parsed signature.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    /// The function's name.
    pub name: String,
    /// Whether it is declared with `classmethod` in front: the first argument is then the class.
    pub class_method: bool,
    /// Whether it is declared with `staticmethod` in front.
    pub static_method: bool,
    /// The named parameters in order, keyword-only ones last.
    pub params: Vec<Param>,
    /// How many of them can be given by position.
    pub positional: usize,
    /// How many of them can only be given by position.
    pub positional_only: usize,
    /// With so many arguments given by position, none that is required is missing.
    pub enough: usize,
    /// Whether there is a `*rest`.
    pub rest: bool,
    /// Whether there is a `**keywords`.
    pub keywords: bool,
}

/// A named parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Param {
    /// Its name.
    pub name: String,
    /// Whether it must be given.
    pub required: bool,
}

impl Signature {
    /// Parses a signature; the tables are ours, so a malformed one is a machine bug and shows in the tests.
    pub fn parse(text: &str) -> Signature {
        let mut signature = Signature::default();
        let text = match text.strip_prefix("classmethod ") {
            Some(rest) => {
                signature.class_method = true;
                rest
            }
            None => match text.strip_prefix("staticmethod ") {
                Some(rest) => {
                    signature.static_method = true;
                    rest
                }
                None => text,
            },
        };
        let (name, params) = text.split_once('(').unwrap_or((text, ")"));
        signature.name = name.to_owned();
        let mut keyword_only = false;
        for part in params
            .trim_end_matches(')')
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
        {
            if part == "/" {
                signature.positional_only = signature.params.len();
            } else if part.starts_with("**") {
                signature.keywords = true;
            } else if part.starts_with('*') {
                signature.rest = part.len() > 1;
                keyword_only = true;
            } else {
                let (name, required) = match part.split_once('=') {
                    Some((name, _)) => (name, false),
                    None => (part, true),
                };
                signature.params.push(Param {
                    name: name.to_owned(),
                    required,
                });
                signature.positional += usize::from(!keyword_only);
                if required {
                    signature.enough = signature.params.len();
                }
            }
        }
        signature
    }
}

/// The signature of a native function, parsed once in the life of the program.
pub fn of<W: World>(id: NativeId) -> &'static Signature {
    // One list for all worlds: the tables of different worlds have the same rows.
    static PARSED: OnceLock<Vec<Vec<Signature>>> = OnceLock::new();
    let parsed = PARSED.get_or_init(|| {
        natives::tables::<W>()
            .iter()
            .map(|(_, rows)| {
                rows.iter()
                    .map(|row| Signature::parse(row.signature))
                    .collect()
            })
            .collect()
    });
    &parsed[id.table as usize][id.row as usize]
}

/// Arguments that are given by position only, if that is enough and not too many.
#[inline]
fn plainly(signature: &Signature, given: &[Value]) -> Option<Args> {
    if given.len() < signature.enough || given.len() > signature.positional {
        return None;
    }
    let mut first = [Value::Unbound; 4];
    let values = if signature.params.len() <= first.len() {
        first
            .iter_mut()
            .zip(given)
            .for_each(|(to, from)| *to = *from);
        SmallVec::from_buf_and_len(first, signature.params.len())
    } else {
        let mut values = SmallVec::from_slice(given);
        values.resize(signature.params.len(), Value::Unbound);
        values
    };
    Some(Args {
        values,
        rest: Vec::new(),
        keywords: Vec::new(),
    })
}

impl<W: World> Cx<'_, W> {
    /// Binds the top `count` operands to a native's signature; `None` if that takes more than putting them in order.
    #[inline]
    pub fn bind_operands(&self, id: NativeId, count: usize) -> Option<Args> {
        let at = self.thread.stack.len().checked_sub(count)?;
        plainly(of::<W>(id), &self.thread.stack[at..])
    }

    /// Binds arguments to a native's signature.
    ///
    /// # Errors
    /// `TypeError` in CPython's words when they do not fit.
    pub fn bind(
        &mut self,
        id: NativeId,
        positional: &[Value],
        keywords: &[(ObjectId, Value)],
    ) -> Res<Args> {
        let signature = of::<W>(id);
        let given = positional.len();
        let fixed = given.min(signature.positional);
        if keywords.is_empty()
            && let Some(args) = plainly(signature, positional)
        {
            return Ok(args);
        }
        if given > signature.positional && !signature.rest {
            return Err(self.too_many(id, signature, given));
        }
        let mut args = Args {
            values: SmallVec::from_slice(&positional[..fixed]),
            rest: positional[fixed..].to_vec(),
            keywords: Vec::new(),
        };
        args.values.resize(signature.params.len(), Value::Unbound);
        for (name, value) in keywords {
            let text = self.name_text(*name);
            let at = signature.params.iter().position(|param| param.name == text);
            match at.filter(|at| *at >= signature.positional_only) {
                Some(at) if args.values[at].is_unbound() => args.values[at] = *value,
                Some(_) => {
                    let message = format!(
                        "argument for {}() given by name ('{text}') and position",
                        signature.name
                    );
                    return Err(self.type_error(message));
                }
                None if signature.keywords => args.keywords.push((*name, *value)),
                None if signature.params.len() == signature.positional_only => {
                    let (_, full) = self.called(id, signature);
                    return Err(self.type_error(format!("{full}() takes no keyword arguments")));
                }
                None => {
                    let message = format!(
                        "{}() got an unexpected keyword argument '{text}'",
                        signature.name
                    );
                    return Err(self.type_error(message));
                }
            }
        }
        if let Some(at) = (0..signature.params.len())
            .find(|at| signature.params[*at].required && args.values[*at].is_unbound())
        {
            return Err(self.missing(id, signature, given, at));
        }
        Ok(args)
    }

    /// How messages call a native: its name alone, and with its class. Constructors go by the class's name.
    fn called(&self, id: NativeId, signature: &Signature) -> (String, String) {
        let name = &signature.name;
        let Owner::Class(class) = natives::tables::<W>()[id.table as usize].0 else {
            return (name.clone(), name.clone());
        };
        let class = self.class_name(class);
        match name.as_str() {
            "__new__" | "__init__" => (class.clone(), class),
            _ => (name.clone(), format!("{class}.{name}")),
        }
    }

    fn too_many(
        &mut self,
        id: NativeId,
        signature: &Signature,
        given: usize,
    ) -> crate::native::Raised {
        let method = signature
            .params
            .first()
            .is_some_and(|param| param.name == "self" || param.name == "cls");
        let hidden = usize::from(method);
        let (most, given) = (
            signature.positional.saturating_sub(hidden),
            given.saturating_sub(hidden),
        );
        let least = signature
            .params
            .iter()
            .take(signature.positional)
            .filter(|p| p.required)
            .count();
        let least = least.saturating_sub(hidden);
        let (name, full) = self.called(id, signature);
        let message = match (least, most) {
            (_, 0) => format!("{full}() takes no arguments ({given} given)"),
            (1, 1) => format!("{full}() takes exactly one argument ({given} given)"),
            (least, most) if least == most => {
                format!("{name} expected {most} arguments, got {given}")
            }
            (_, most) => {
                let plural = if most == 1 { "" } else { "s" };
                format!("{name} expected at most {most} argument{plural}, got {given}")
            }
        };
        self.type_error(message)
    }

    fn missing(
        &mut self,
        id: NativeId,
        signature: &Signature,
        given: usize,
        at: usize,
    ) -> crate::native::Raised {
        let method = signature
            .params
            .first()
            .is_some_and(|param| param.name == "self" || param.name == "cls");
        let hidden = usize::from(method);
        let least = signature
            .params
            .iter()
            .take(signature.positional)
            .filter(|p| p.required)
            .count();
        let (least, given) = (least.saturating_sub(hidden), given.saturating_sub(hidden));
        let (name, full) = self.called(id, signature);
        let exact = least == signature.positional.saturating_sub(hidden) && !signature.rest;
        let message = if at >= signature.positional_only {
            let param = &signature.params[at].name;
            format!(
                "{name}() missing required argument '{param}' (pos {})",
                at + 1 - hidden
            )
        } else if least == 1 && exact {
            format!("{full}() takes exactly one argument ({given} given)")
        } else {
            let plural = if least == 1 { "" } else { "s" };
            let bound = if exact { "" } else { "at least " };
            format!("{name} expected {bound}{least} argument{plural}, got {given}")
        };
        self.type_error(message)
    }
}
