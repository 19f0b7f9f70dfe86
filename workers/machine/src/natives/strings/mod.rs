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

pub use classify::is_identifier;
use compact_str::CompactString;

use crate::native::{Args, Cx, Flow, Res};
use crate::object::Body;
use crate::text::Text;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// The methods of `str`.
    rows {
        "capitalize(self, /)" = case::capitalize,
        "casefold(self, /)" = case::casefold,
        "lower(self, /)" = case::lower,
        "upper(self, /)" = case::upper,
        "swapcase(self, /)" = case::swapcase,
        "title(self, /)" = case::title,
        "isalnum(self, /)" = classify::isalnum,
        "isalpha(self, /)" = classify::isalpha,
        "isascii(self, /)" = classify::isascii,
        "isdecimal(self, /)" = classify::isdecimal,
        "isdigit(self, /)" = classify::isdigit,
        "isidentifier(self, /)" = classify::isidentifier,
        "islower(self, /)" = classify::islower,
        "isnumeric(self, /)" = classify::isnumeric,
        "isprintable(self, /)" = classify::isprintable,
        "isspace(self, /)" = classify::isspace,
        "istitle(self, /)" = classify::istitle,
        "isupper(self, /)" = classify::isupper,
        "find(self, sub, start=None, end=None, /)" = search::find,
        "rfind(self, sub, start=None, end=None, /)" = search::rfind,
        "index(self, sub, start=None, end=None, /)" = search::index,
        "rindex(self, sub, start=None, end=None, /)" = search::rindex,
        "count(self, sub, start=None, end=None, /)" = search::count,
        "startswith(self, prefix, start=None, end=None, /)" = search::startswith,
        "endswith(self, suffix, start=None, end=None, /)" = search::endswith,
        "replace(self, old, new, count=-1, /)" = search::replace,
        "removeprefix(self, prefix, /)" = search::removeprefix,
        "removesuffix(self, suffix, /)" = search::removesuffix,
        "split(self, /, sep=None, maxsplit=-1)" = split::split,
        "rsplit(self, /, sep=None, maxsplit=-1)" = split::rsplit,
        "splitlines(self, /, keepends=False)" = split::splitlines,
        "partition(self, sep, /)" = split::partition,
        "rpartition(self, sep, /)" = split::rpartition,
        "strip(self, chars=None, /)" = strip::strip,
        "lstrip(self, chars=None, /)" = strip::lstrip,
        "rstrip(self, chars=None, /)" = strip::rstrip,
        "center(self, width, fillchar=?, /)" = strip::center,
        "ljust(self, width, fillchar=?, /)" = strip::ljust,
        "rjust(self, width, fillchar=?, /)" = strip::rjust,
        "zfill(self, width, /)" = strip::zfill,
        "expandtabs(self, /, tabsize=8)" = strip::expandtabs,
        "join(self, iterable, /)" = build::join,
        "encode(self, /, encoding='utf-8', errors='strict')" = encode::encode,
        "translate(self, table, /)" = translate::translate,
        "staticmethod maketrans(x, y=?, z=?, /)" = translate::maketrans,
        "format(self, /, *args, **kwargs)" = format::format,
        "format_map(self, mapping, /)" = format::format_map,
        "staticmethod __new__(cls, object=?, encoding=?, errors=?)" = build::new,
    }
}

pub use classify::{is_alnum, is_space};
pub use digits::decimal_value;
pub use encode::{decode, encode_value, rare_codec};

/// The receiver of a method: what has the body of a string is a string.
fn this<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<ObjectId> {
    match args.get(0) {
        Value::Obj(id) if matches!(cx.world.read(id).body, Body::Str(_)) => Ok(id),
        other => Err(cx.wrong_receiver(other, types::STR, method)),
    }
}

/// Makes a string of what a pure function makes of the receiver.
fn map<W: World, R: Into<CompactString>>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    change: impl FnOnce(&str) -> R,
) -> Res<Flow> {
    match cx.with_str(args.get(0), change) {
        Some(text) => Ok(cx.str(text).into()),
        None => Err(cx.wrong_receiver(args.get(0), types::STR, method)),
    }
}

/// As [`map`], where the function answers `None` for a text that stays as it is: then a plain string is its own result.
/// It fails with the message of a `TypeError`.
fn map_changed<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    change: impl FnOnce(&Cx<'_, W>, &Text) -> Result<Option<CompactString>, String>,
) -> Res<Flow> {
    if let Value::Obj(id) = args.get(0) {
        let object = cx.world.read(id);
        if let Body::Str(text) = &object.body {
            let changed = match change(cx, text) {
                Ok(None) if object.class == types::STR => return Ok(Value::Obj(id).into()),
                Ok(None) => Ok(CompactString::from(text.as_str())),
                Ok(Some(changed)) => Ok(changed),
                Err(message) => Err(message),
            };
            drop(object);
            return match changed {
                Ok(text) => Ok(cx.str(text).into()),
                Err(message) => Err(cx.type_error(message)),
            };
        }
    }
    Err(cx.wrong_receiver(args.get(0), types::STR, method))
}

/// Answers what a pure function says of the receiver.
fn ask<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    test: impl FnOnce(&str) -> bool,
) -> Res<Flow> {
    match cx.with_str(args.get(0), test) {
        Some(truth) => Ok(Value::Bool(truth).into()),
        None => Err(cx.wrong_receiver(args.get(0), types::STR, method)),
    }
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
