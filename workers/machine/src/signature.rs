//! Signatures of native functions: parsing `get(self, key, default=None, /)` and binding arguments to it.

mod words;

use std::sync::OnceLock;

use smallvec::SmallVec;

use crate::native::{Args, Cx, Res};
use crate::natives;
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
        signature.positional = Arity::of(text).positional as usize;
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
            } else {
                let (name, required) = match part.split_once('=') {
                    Some((name, _)) => (name, false),
                    None => (part, true),
                };
                signature.params.push(Param {
                    name: name.to_owned(),
                    required,
                });
            }
        }
        signature
    }
}

/// What a signature says about arguments given by position, known when the program is compiled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Arity {
    /// How many named parameters there are.
    pub params: u8,
    /// How many of them can be given by position.
    pub positional: u8,
    /// With so many arguments given by position, none that is required is missing.
    pub enough: u8,
}

impl Arity {
    /// Whether so many arguments given by position, and no others, are to be put in order and no more.
    #[inline]
    pub fn is_plain(self, given: usize) -> bool {
        given >= self.enough as usize
            && given <= self.positional as usize
            && self.params as usize <= PLAIN_MAX
    }

    /// The arity of a signature.
    pub const fn of(signature: &str) -> Arity {
        let (mut arity, mut keyword_only, mut at) = (
            Arity {
                params: 0,
                positional: 0,
                enough: 0,
            },
            false,
            0,
        );
        let text = signature.as_bytes();
        while at < text.len() && text[at] != b'(' {
            at += 1;
        }
        while at + 1 < text.len() {
            // After the bracket or a comma: one parameter, up to the next comma.
            at += 1;
            while text[at] == b' ' {
                at += 1;
            }
            let (first, mut required) = (text[at], true);
            while at < text.len() && text[at] != b',' {
                required = required && text[at] != b'=';
                at += 1;
            }
            match first {
                b'/' | b')' => {}
                b'*' => keyword_only = true,
                _ => {
                    arity.params += 1;
                    arity.positional += !keyword_only as u8;
                    if required {
                        arity.enough = arity.params;
                    }
                }
            }
        }
        arity
    }
}

/// The most parameters of a native that is given its operands as they are.
pub const PLAIN_MAX: usize = 4;

/// Arguments bound to a signature: what [`Args`] refers to.
#[derive(Clone, Debug, Default)]
pub struct Bound {
    values: SmallVec<[Value; PLAIN_MAX]>,
    rest: SmallVec<[Value; PLAIN_MAX]>,
    keywords: Vec<(ObjectId, Value)>,
}

impl Bound {
    /// As natives are given them.
    pub fn args(&self) -> Args<'_> {
        Args {
            values: &self.values,
            rest: &self.rest,
            keywords: &self.keywords,
        }
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

impl<W: World> Cx<'_, W> {
    /// Binds arguments to a native's signature.
    ///
    /// # Errors
    /// `TypeError` in CPython's words when they do not fit.
    pub fn bind(
        &mut self,
        id: NativeId,
        positional: &[Value],
        keywords: &[(ObjectId, Value)],
    ) -> Res<Bound> {
        let signature = of::<W>(id);
        let given = positional.len();
        let fixed = given.min(signature.positional);
        if given > signature.positional && !signature.rest {
            return Err(self.too_many(id, signature, given));
        }
        let mut args = Bound {
            values: SmallVec::from_slice(&positional[..fixed]),
            rest: SmallVec::from_slice(&positional[fixed..]),
            keywords: Vec::new(),
        };
        args.values.resize(signature.params.len(), Value::Unbound);
        for (name, value) in keywords {
            let text = self.name_text(*name);
            let at = signature.params.iter().position(|param| param.name == text);
            match at.filter(|at| *at >= signature.positional_only) {
                Some(at) if args.values[at].is_unbound() => args.values[at] = *value,
                Some(_) => return Err(self.given_twice(id, signature, &text)),
                None if signature.keywords => args.keywords.push((*name, *value)),
                None => return Err(self.unknown_keyword(id, signature, &text)),
            }
        }
        if given < natives::row::<W>(id).arity.enough as usize
            && let Some(at) = (0..signature.params.len())
                .find(|at| signature.params[*at].required && args.values[*at].is_unbound())
        {
            return Err(self.missing(id, signature, given, at));
        }
        Ok(args)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(signature: &str, params: u8, positional: u8, enough: u8) {
        let expected = Arity {
            params,
            positional,
            enough,
        };
        assert_eq!(Arity::of(signature), expected, "{signature}");
        let parsed = Signature::parse(signature);
        assert_eq!(parsed.params.len(), usize::from(params), "{signature}");
        let required = parsed.params.iter().rposition(|param| param.required);
        assert_eq!(
            required.map_or(0, |at| at + 1),
            usize::from(enough),
            "{signature}"
        );
    }

    #[test]
    fn an_arity_counts_what_can_and_what_must_be_given_by_position() {
        check("thread_number()", 0, 0, 0);
        check("popitem(self, /)", 1, 1, 1);
        check("get(self, key, default=None, /)", 3, 3, 2);
        check("staticmethod __new__(cls, iterable=(), /)", 2, 2, 1);
        check("classmethod __init_subclass__(cls)", 1, 1, 1);
        check("sort(self, /, *, key=None, reverse=False)", 3, 1, 1);
        check("print(*args, sep=' ', end='\\n', file=None)", 3, 0, 0);
        check("format(self, /, *args, **kwargs)", 1, 1, 1);
        check("new(name, /, *, wanted)", 2, 1, 2);
    }
}
