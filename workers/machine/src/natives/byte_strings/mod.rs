//! `bytes` and `bytearray`: their methods.

mod change;
mod classify;
mod make;
mod search;
mod split;

use super::argument;
use crate::native::{Args, Cx, Flow, Res, Row};
use crate::object::Body;
use crate::types;
use crate::value::Value;
use crate::world::World;

pub use make::bytes_from;

/// The methods that `bytes` and `bytearray` share.
pub const fn rows<W: World>() -> &'static [Row<W>] {
    const {
        &[
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
                signature: "strip(self, bytes=None, /)",
                function: split::strip,
            },
            Row {
                signature: "lstrip(self, bytes=None, /)",
                function: split::lstrip,
            },
            Row {
                signature: "rstrip(self, bytes=None, /)",
                function: split::rstrip,
            },
            Row {
                signature: "upper(self, /)",
                function: classify::upper,
            },
            Row {
                signature: "lower(self, /)",
                function: classify::lower,
            },
            Row {
                signature: "swapcase(self, /)",
                function: classify::swapcase,
            },
            Row {
                signature: "capitalize(self, /)",
                function: classify::capitalize,
            },
            Row {
                signature: "title(self, /)",
                function: classify::title,
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
                signature: "isdigit(self, /)",
                function: classify::isdigit,
            },
            Row {
                signature: "isspace(self, /)",
                function: classify::isspace,
            },
            Row {
                signature: "islower(self, /)",
                function: classify::islower,
            },
            Row {
                signature: "isupper(self, /)",
                function: classify::isupper,
            },
            Row {
                signature: "center(self, width, fillchar=?, /)",
                function: classify::center,
            },
            Row {
                signature: "ljust(self, width, fillchar=?, /)",
                function: classify::ljust,
            },
            Row {
                signature: "rjust(self, width, fillchar=?, /)",
                function: classify::rjust,
            },
            Row {
                signature: "zfill(self, width, /)",
                function: classify::zfill,
            },
            Row {
                signature: "join(self, iterable, /)",
                function: make::join,
            },
            Row {
                signature: "decode(self, /, encoding='utf-8', errors='strict')",
                function: make::decode,
            },
            Row {
                signature: "hex(self, sep=?, bytes_per_sep=1)",
                function: make::hex,
            },
            Row {
                signature: "classmethod fromhex(cls, string, /)",
                function: make::fromhex,
            },
            Row {
                signature: "staticmethod __new__(cls, source=?, encoding=?, errors=?)",
                function: make::new,
            },
        ]
    }
}

/// The methods of `bytearray` that change it.
pub const fn mutable_rows<W: World>() -> &'static [Row<W>] {
    const {
        &[
            Row {
                signature: "append(self, item, /)",
                function: change::append,
            },
            Row {
                signature: "extend(self, iterable_of_ints, /)",
                function: change::extend,
            },
            Row {
                signature: "insert(self, index, item, /)",
                function: change::insert,
            },
            Row {
                signature: "pop(self, index=-1, /)",
                function: change::pop,
            },
            Row {
                signature: "remove(self, value, /)",
                function: change::remove,
            },
            Row {
                signature: "clear(self, /)",
                function: change::clear,
            },
            Row {
                signature: "copy(self, /)",
                function: change::copy,
            },
            Row {
                signature: "reverse(self, /)",
                function: change::reverse,
            },
        ]
    }
}

/// The content of the receiver.
fn this<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<Vec<u8>> {
    match cx.byte_content(args.get(0)) {
        Some(bytes) => Ok(bytes),
        None => Err(argument::wrong_receiver(
            cx,
            args.get(0),
            types::BYTES,
            method,
        )),
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
