//! `bytes` and `bytearray`: their methods.

mod change;
mod classify;
mod make;
mod search;
mod split;
mod translate;
mod views;

use super::argument;
use crate::native::{Args, Cx, Flow, Res};
use crate::object::Body;
use crate::types;
use crate::value::Value;
use crate::world::World;

pub use make::bytes_from;
pub(super) use views::is_viewed;

rows! {
    /// The methods that `bytes` and `bytearray` share.
    rows {
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
        "strip(self, bytes=None, /)" = split::strip,
        "lstrip(self, bytes=None, /)" = split::lstrip,
        "rstrip(self, bytes=None, /)" = split::rstrip,
        "upper(self, /)" = classify::upper,
        "lower(self, /)" = classify::lower,
        "swapcase(self, /)" = classify::swapcase,
        "capitalize(self, /)" = classify::capitalize,
        "title(self, /)" = classify::title,
        "isalnum(self, /)" = classify::isalnum,
        "isalpha(self, /)" = classify::isalpha,
        "isascii(self, /)" = classify::isascii,
        "isdigit(self, /)" = classify::isdigit,
        "isspace(self, /)" = classify::isspace,
        "islower(self, /)" = classify::islower,
        "isupper(self, /)" = classify::isupper,
        "istitle(self, /)" = classify::istitle,
        "center(self, width, fillchar=?, /)" = classify::center,
        "ljust(self, width, fillchar=?, /)" = classify::ljust,
        "rjust(self, width, fillchar=?, /)" = classify::rjust,
        "zfill(self, width, /)" = classify::zfill,
        "expandtabs(self, /, tabsize=8)" = translate::expandtabs,
        "translate(self, table, /, delete=?)" = translate::translate,
        "staticmethod maketrans(frm, to, /)" = translate::maketrans,
        "join(self, iterable, /)" = make::join,
        "decode(self, /, encoding='utf-8', errors='strict')" = make::decode,
        "hex(self, sep=?, bytes_per_sep=1)" = make::hex,
        "classmethod fromhex(cls, string, /)" = make::fromhex,
        "staticmethod __new__(cls, source=?, encoding=?, errors=?)" = make::new,
    }
    /// The methods of `bytearray` that change it.
    mutable_rows {
        "append(self, item, /)" = change::append,
        "extend(self, iterable_of_ints, /)" = change::extend,
        "insert(self, index, item, /)" = change::insert,
        "pop(self, index=-1, /)" = change::pop,
        "remove(self, value, /)" = change::remove,
        "clear(self, /)" = change::clear,
        "copy(self, /)" = change::copy,
        "reverse(self, /)" = change::reverse,
    }
}

/// The content of the receiver.
fn this<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<Vec<u8>> {
    match cx.byte_content(args.get(0)) {
        Some(bytes) => Ok(bytes),
        None => Err(cx.wrong_receiver(args.get(0), types::BYTES, method)),
    }
}

/// Bytes of the receiver's kind.
fn same_kind<W: World>(cx: &mut Cx<'_, W>, args: &Args, bytes: Vec<u8>) -> Value {
    let mutable = cx.with_body(args.get(0), |body| matches!(body, Body::ByteArray(_)));
    if mutable == Some(true) {
        cx.make(types::BYTEARRAY, Body::ByteArray(bytes))
    } else {
        cx.bytes(bytes)
    }
}

/// Makes bytes of the receiver's kind of what a pure function makes of it.
fn map<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    change: impl FnOnce(Vec<u8>) -> Vec<u8>,
) -> Res<Flow> {
    let bytes = change(this(cx, args, method)?);
    Ok(same_kind(cx, args, bytes).into())
}

/// The content of an argument that must be bytes.
///
/// # Errors
/// `TypeError`
fn bytes_argument<W: World>(cx: &mut Cx<'_, W>, value: Value) -> Res<Vec<u8>> {
    match cx.byte_content(value) {
        Some(bytes) => Ok(bytes),
        None => {
            let name = cx.type_name(value);
            Err(cx.type_error(format!("a bytes-like object is required, not '{name}'")))
        }
    }
}

/// A byte argument.
///
/// # Errors
/// `TypeError`, `ValueError`
fn byte_argument<W: World>(cx: &mut Cx<'_, W>, value: Value) -> Res<u8> {
    let number = argument::integer(cx, value)?;
    match u8::try_from(number) {
        Ok(byte) => Ok(byte),
        Err(_) => Err(cx.value_error("byte must be in range(0, 256)")),
    }
}

/// The position of the first occurrence.
fn position(bytes: &[u8], sub: &[u8]) -> Option<usize> {
    if sub.is_empty() {
        return Some(0);
    }
    bytes.windows(sub.len()).position(|window| window == sub)
}

/// The position of the last occurrence.
fn last_position(bytes: &[u8], sub: &[u8]) -> Option<usize> {
    if sub.is_empty() {
        return Some(bytes.len());
    }
    bytes.windows(sub.len()).rposition(|window| window == sub)
}

/// White space as `bytes.isspace` and `bytes.split` know it.
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}
