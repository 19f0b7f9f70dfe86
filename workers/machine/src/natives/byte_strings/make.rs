//! Making bytes, and text of them.

use smallvec::smallvec;

use super::this;
use crate::names;
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::argument::{self, has_python};
use crate::natives::strings;
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

pub(super) fn new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let base = match args.get(0) {
        Value::Obj(class) if cx.is_subclass(class, types::BYTEARRAY) => types::BYTEARRAY,
        _ => types::BYTES,
    };
    let class = cx.instance_class(args.get(0), base)?;
    let (source, encoding, errors) = (args.get(1), args.get(2), args.get(3));
    let encoded = !encoding.is_unbound() || !errors.is_unbound();
    if cx.string(source).is_some() {
        if encoding.is_unbound() {
            return Err(cx.type_error("string argument without an encoding"));
        }
        let bytes = strings::encode_value(cx, source, "bytes", encoding, errors)?;
        return Ok(finish(cx, class, bytes).into());
    }
    if encoded {
        return Err(cx.type_error("encoding without a string argument"));
    }
    if source.is_unbound() {
        return Ok(finish(cx, class, Vec::new()).into());
    }
    if has_python(cx, source, names::BYTES) || has_python(cx, source, names::INDEX) {
        return cx.in_python("new_bytes", &[Value::Obj(class), source]);
    }
    if cx.big_int(source).is_some() {
        let length = argument::integer(cx, source)?;
        let Ok(length) = usize::try_from(length) else {
            return Err(cx.value_error("negative count"));
        };
        cx.reserve(length)?;
        return Ok(finish(cx, class, vec![0; length]).into());
    }
    let item = match base {
        types::BYTES => "bytes",
        _ => "byte",
    };
    match bytes_from(cx, source, item)? {
        Some(bytes) => Ok(finish(cx, class, bytes).into()),
        None => cx.in_python("new_bytes", &[Value::Obj(class), source]),
    }
}

fn finish<W: World>(cx: &mut Cx<'_, W>, class: ObjectId, bytes: Vec<u8>) -> Value {
    let body = if cx.is_subclass(class, types::BYTEARRAY) {
        Body::ByteArray(bytes)
    } else {
        Body::Bytes(bytes.into())
    };
    cx.make_instance(class, body)
}

/// The bytes that a value is or gives when iterated over; `None` if Python code must iterate. `what` names the items
/// in messages.
///
/// # Errors
/// `TypeError`, `ValueError` for items that are no bytes.
pub fn bytes_from<W: World>(cx: &mut Cx<'_, W>, source: Value, what: &str) -> Res<Option<Vec<u8>>> {
    if let Some(bytes) = cx.byte_content(source) {
        return Ok(Some(bytes));
    }
    let is_text = cx.string(source).is_some();
    let items = if is_text {
        None
    } else {
        cx.quick_items(source)?
    };
    let Some(items) = items else {
        let class = cx.class_of(source);
        let iterates = !cx.class_attribute(class, names::ITER).is_unbound();
        if iterates && !is_text {
            return Ok(None);
        }
        let name = cx.type_name(source);
        return Err(cx.type_error(format!("cannot convert '{name}' object to bytes")));
    };
    let mut bytes = Vec::with_capacity(items.len());
    for item in items {
        let number = match cx.small_int(item) {
            Some(number) => number,
            None if cx.big_int(item).is_some() => -1,
            None => return Err(cx.not_an_integer(item)),
        };
        match u8::try_from(number) {
            Ok(byte) => bytes.push(byte),
            Err(_) => return Err(cx.value_error(format!("{what} must be in range(0, 256)"))),
        }
    }
    Ok(Some(bytes))
}

pub(super) fn decode<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if let Some(flow) = strings::rare_codec(cx, args, false) {
        return flow;
    }
    let bytes = this(cx, args, "decode")?;
    let text = strings::decode(cx, &bytes, "decode", args.get(1), args.get(2))?;
    Ok(cx.str(text).into())
}

pub(super) fn hex<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let bytes = this(cx, args, "hex")?;
    let separator = match args.get(1).given() {
        None => None,
        Some(value) => {
            let text = match cx.string(value) {
                Some(text) => text,
                None => {
                    let bytes = super::bytes_argument(cx, value)?;
                    bytes.iter().map(|byte| char::from(*byte)).collect()
                }
            };
            let mut chars = text.chars();
            match (chars.next(), chars.next()) {
                (Some(char), None) if char.is_ascii() => Some(char),
                (Some(_), None) => return Err(cx.value_error("sep must be ASCII.")),
                _ => return Err(cx.value_error("sep must be length 1.")),
            }
        }
    };
    let group = match args.get(2).given() {
        Some(group) => argument::integer(cx, group)?,
        None => 1,
    };
    cx.reserve(bytes.len() * 3)?;
    let mut text = String::with_capacity(bytes.len() * 2);
    let size = group.unsigned_abs() as usize;
    for (at, byte) in bytes.iter().enumerate() {
        // Groups are counted from the right, from the left if the number is negative.
        let counted = if group > 0 { bytes.len() - at } else { at };
        if let Some(separator) = separator
            && at > 0
            && size > 0
            && counted.is_multiple_of(size)
        {
            text.push(separator);
        }
        text.push_str(&format!("{byte:02x}"));
    }
    Ok(cx.str(text).into())
}

pub(super) fn fromhex<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some(text) = cx.string(args.get(1)) else {
        let name = cx.type_name(args.get(1));
        return Err(cx.type_error(format!("fromhex() argument must be str, not {name}")));
    };
    let chars: Vec<char> = text.chars().collect();
    let wrong =
        |at: usize| format!("non-hexadecimal number found in fromhex() arg at position {at}");
    // What is not ASCII is noticed before anything else.
    if let Some(at) = chars.iter().position(|letter| !letter.is_ascii()) {
        return Err(cx.value_error(wrong(at)));
    }
    let (mut bytes, mut at) = (Vec::new(), 0);
    while at < chars.len() {
        if chars[at].is_ascii_whitespace() {
            at += 1;
            continue;
        }
        let digit = |at: usize| chars.get(at).and_then(|char| char.to_digit(16));
        let (Some(high), Some(low)) = (digit(at), digit(at + 1)) else {
            let at = if digit(at).is_some() { at + 1 } else { at };
            return Err(cx.value_error(wrong(at)));
        };
        bytes.push((high * 16 + low) as u8);
        at += 2;
    }
    match args.get(0) {
        Value::Obj(types::BYTES) => Ok(cx.bytes(bytes).into()),
        Value::Obj(types::BYTEARRAY) => {
            Ok(cx.make(types::BYTEARRAY, Body::ByteArray(bytes)).into())
        }
        class => {
            let bytes = cx.bytes(bytes);
            Ok(Flow::Call(class, smallvec![bytes]))
        }
    }
}

pub(super) fn join<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let separator = this(cx, args, "join")?;
    let Some(items) = cx.quick_items(args.get(1))? else {
        let class = cx.class_of(args.get(1));
        let join = cx.world.intern("join");
        let iterates = !cx.class_attribute(class, names::ITER).is_unbound();
        let Value::Native(then) = cx.class_attribute(types::BYTES, join) else {
            return Err(cx.type_error("can only join an iterable"));
        };
        if !iterates {
            return Err(cx.type_error("can only join an iterable"));
        }
        return Ok(Flow::CallThen {
            callable: Value::Obj(types::LIST),
            args: smallvec![args.get(1)],
            then,
            state: Box::new([args.get(0)]),
        });
    };
    let mut joined = Vec::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            joined.extend_from_slice(&separator);
        }
        let Some(bytes) = cx.byte_content(*item) else {
            let name = cx.type_name(*item);
            return Err(cx.type_error(format!(
                "sequence item {index}: expected a bytes-like object, {name} found"
            )));
        };
        if joined.len() > 1 << 12 {
            cx.reserve(joined.len() + bytes.len())?;
        }
        joined.extend_from_slice(&bytes);
    }
    Ok(super::same_kind(cx, args, joined).into())
}
