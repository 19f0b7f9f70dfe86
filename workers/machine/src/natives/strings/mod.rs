//! `str`: its methods, by what they do.

mod build;
mod case;
mod classify;
mod digits;
mod encode;
mod format;
mod search;
mod split;
mod strip;
mod translate;

use super::argument;
use crate::native::{Args, Cx, Flow, Res, Row};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// The methods of `str`.
pub const fn rows<W: World>() -> &'static [Row<W>] {
    const {
        &[
            Row {
                signature: "capitalize(self, /)",
                function: case::capitalize,
            },
            Row {
                signature: "casefold(self, /)",
                function: case::casefold,
            },
            Row {
                signature: "lower(self, /)",
                function: case::lower,
            },
            Row {
                signature: "upper(self, /)",
                function: case::upper,
            },
            Row {
                signature: "swapcase(self, /)",
                function: case::swapcase,
            },
            Row {
                signature: "title(self, /)",
                function: case::title,
            },
            Row {
                signature: "isalnum(self, /)",
                function: classify::isalnum,
            },
            Row {
                signature: "isalpha(self, /)",
                function: classify::isalpha,
            },
            Row {
                signature: "isascii(self, /)",
                function: classify::isascii,
            },
            Row {
                signature: "isdecimal(self, /)",
                function: classify::isdecimal,
            },
            Row {
                signature: "isdigit(self, /)",
                function: classify::isdigit,
            },
            Row {
                signature: "isidentifier(self, /)",
                function: classify::isidentifier,
            },
            Row {
                signature: "islower(self, /)",
                function: classify::islower,
            },
            Row {
                signature: "isnumeric(self, /)",
                function: classify::isnumeric,
            },
            Row {
                signature: "isprintable(self, /)",
                function: classify::isprintable,
            },
            Row {
                signature: "isspace(self, /)",
                function: classify::isspace,
            },
            Row {
                signature: "istitle(self, /)",
                function: classify::istitle,
            },
            Row {
                signature: "isupper(self, /)",
                function: classify::isupper,
            },
            Row {
                signature: "find(self, sub, start=None, end=None, /)",
                function: search::find,
            },
            Row {
                signature: "rfind(self, sub, start=None, end=None, /)",
                function: search::rfind,
            },
            Row {
                signature: "index(self, sub, start=None, end=None, /)",
                function: search::index,
            },
            Row {
                signature: "rindex(self, sub, start=None, end=None, /)",
                function: search::rindex,
            },
            Row {
                signature: "count(self, sub, start=None, end=None, /)",
                function: search::count,
            },
            Row {
                signature: "startswith(self, prefix, start=None, end=None, /)",
                function: search::startswith,
            },
            Row {
                signature: "endswith(self, suffix, start=None, end=None, /)",
                function: search::endswith,
            },
            Row {
                signature: "replace(self, old, new, count=-1, /)",
                function: search::replace,
            },
            Row {
                signature: "removeprefix(self, prefix, /)",
                function: search::removeprefix,
            },
            Row {
                signature: "removesuffix(self, suffix, /)",
                function: search::removesuffix,
            },
            Row {
                signature: "split(self, /, sep=None, maxsplit=-1)",
                function: split::split,
            },
            Row {
                signature: "rsplit(self, /, sep=None, maxsplit=-1)",
                function: split::rsplit,
            },
            Row {
                signature: "splitlines(self, /, keepends=False)",
                function: split::splitlines,
            },
            Row {
                signature: "partition(self, sep, /)",
                function: split::partition,
            },
            Row {
                signature: "rpartition(self, sep, /)",
                function: split::rpartition,
            },
            Row {
                signature: "strip(self, chars=None, /)",
                function: strip::strip,
            },
            Row {
                signature: "lstrip(self, chars=None, /)",
                function: strip::lstrip,
            },
            Row {
                signature: "rstrip(self, chars=None, /)",
                function: strip::rstrip,
            },
            Row {
                signature: "center(self, width, fillchar=?, /)",
                function: strip::center,
            },
            Row {
                signature: "ljust(self, width, fillchar=?, /)",
                function: strip::ljust,
            },
            Row {
                signature: "rjust(self, width, fillchar=?, /)",
                function: strip::rjust,
            },
            Row {
                signature: "zfill(self, width, /)",
                function: strip::zfill,
            },
            Row {
                signature: "expandtabs(self, /, tabsize=8)",
                function: strip::expandtabs,
            },
            Row {
                signature: "join(self, iterable, /)",
                function: build::join,
            },
            Row {
                signature: "encode(self, /, encoding='utf-8', errors='strict')",
                function: encode::encode,
            },
            Row {
                signature: "translate(self, table, /)",
                function: translate::translate,
            },
            Row {
                signature: "staticmethod maketrans(x, y=?, z=?, /)",
                function: translate::maketrans,
            },
            Row {
                signature: "format(self, /, *args, **kwargs)",
                function: format::format,
            },
            Row {
                signature: "format_map(self, mapping, /)",
                function: format::format_map,
            },
            Row {
                signature: "staticmethod __new__(cls, object=?, encoding=?, errors=?)",
                function: build::new,
            },
        ]
    }
}

pub use classify::is_space;
pub use digits::decimal_value;
pub use encode::{decode, encode_value};

/// The receiver of a method.
fn this<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<ObjectId> {
    argument::receiver(cx, args, types::STR, method)
}

/// Makes a string of what a pure function makes of the receiver.
fn map<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    change: impl FnOnce(&str) -> String,
) -> Res<Flow> {
    let id = this(cx, args, method)?;
    let text = cx.with_str(Value::Obj(id), change).unwrap_or_default();
    Ok(cx.str(text).into())
}

/// Answers what a pure function says of the receiver.
fn ask<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    test: impl FnOnce(&str) -> bool,
) -> Res<Flow> {
    let id = this(cx, args, method)?;
    Ok(Value::Bool(cx.with_str(Value::Obj(id), test) == Some(true)).into())
}

/// The text of an argument that must be a string.
///
/// # Errors
/// `TypeError`: `{wanted}, not int`.
fn text_argument<W: World>(cx: &mut Cx<'_, W>, value: Value, wanted: &str) -> Res<String> {
    match cx.string(value) {
        Some(text) => Ok(text),
        None => {
            let name = cx.type_name(value);
            Err(cx.type_error(format!("{wanted}, not {name}")))
        }
    }
}
