//! Case, kind and width of bytes: all by ASCII.

use super::{is_space, map, this};
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::argument;
use crate::value::Value;
use crate::world::World;

pub(super) fn upper<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    map(cx, args, "upper", |bytes| bytes.to_ascii_uppercase())
}

pub(super) fn lower<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    map(cx, args, "lower", |bytes| bytes.to_ascii_lowercase())
}

fn swapped(byte: u8) -> u8 {
    if byte.is_ascii_alphabetic() {
        byte ^ 0x20
    } else {
        byte
    }
}

pub(super) fn swapcase<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    map(cx, args, "swapcase", |bytes| {
        bytes.into_iter().map(swapped).collect()
    })
}

pub(super) fn capitalize<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    map(cx, args, "capitalize", |bytes| {
        let mut bytes = bytes.to_ascii_lowercase();
        if let Some(first) = bytes.first_mut() {
            first.make_ascii_uppercase();
        }
        bytes
    })
}

pub(super) fn title<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    map(cx, args, "title", |mut bytes| {
        let mut in_word = false;
        for byte in &mut bytes {
            if in_word {
                byte.make_ascii_lowercase();
            } else {
                byte.make_ascii_uppercase();
            }
            in_word = byte.is_ascii_alphabetic();
        }
        bytes
    })
}

fn all<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    kind: impl Fn(u8) -> bool,
) -> Res<Flow> {
    let bytes = this(cx, args, method)?;
    Ok(Value::Bool(!bytes.is_empty() && bytes.into_iter().all(kind)).into())
}

pub(super) fn isalnum<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    all(cx, args, "isalnum", |byte| byte.is_ascii_alphanumeric())
}

pub(super) fn isalpha<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    all(cx, args, "isalpha", |byte| byte.is_ascii_alphabetic())
}

pub(super) fn isdigit<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    all(cx, args, "isdigit", |byte| byte.is_ascii_digit())
}

pub(super) fn isspace<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    all(cx, args, "isspace", is_space)
}

pub(super) fn isascii<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let bytes = this(cx, args, "isascii")?;
    Ok(Value::Bool(bytes.is_ascii()).into())
}

pub(super) fn islower<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let bytes = this(cx, args, "islower")?;
    let lower = bytes.iter().any(u8::is_ascii_lowercase);
    Ok(Value::Bool(lower && !bytes.iter().any(u8::is_ascii_uppercase)).into())
}

pub(super) fn isupper<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let bytes = this(cx, args, "isupper")?;
    let upper = bytes.iter().any(u8::is_ascii_uppercase);
    Ok(Value::Bool(upper && !bytes.iter().any(u8::is_ascii_lowercase)).into())
}

pub(super) fn istitle<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let bytes = this(cx, args, "istitle")?;
    let (mut titled, mut in_word) = (false, false);
    for byte in bytes {
        let begins = byte.is_ascii_uppercase();
        if byte.is_ascii_alphabetic() && begins == in_word {
            return Ok(Value::Bool(false).into());
        }
        titled |= begins;
        in_word = byte.is_ascii_alphabetic();
    }
    Ok(Value::Bool(titled).into())
}

/// Fills up the receiver: how many bytes go before it, given how many are missing and the width.
fn fill_with<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    before: fn(usize, usize) -> usize,
) -> Res<Flow> {
    let width = usize::try_from(argument::integer(cx, args.get(1))?).unwrap_or(0);
    let fill = match args.get(2).given() {
        None => b' ',
        Some(value) => match cx.byte_content(value).as_deref() {
            Some([byte]) => *byte,
            _ => {
                let name = cx.type_name(value);
                return Err(cx.type_error(format!(
                    "{method}() argument 2 must be a byte string of length 1, not {name}"
                )));
            }
        },
    };
    if width > 1 << 12 {
        cx.reserve(width)?;
    }
    map(cx, args, method, |bytes| {
        let missing = width.saturating_sub(bytes.len());
        let before = before(missing, width);
        let mut filled = vec![fill; before];
        filled.extend(bytes);
        filled.resize(filled.len() + missing - before, fill);
        filled
    })
}

pub(super) fn center<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    fill_with(cx, args, "center", |missing, width| {
        missing / 2 + (missing & width & 1)
    })
}

pub(super) fn ljust<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    fill_with(cx, args, "ljust", |_, _| 0)
}

pub(super) fn rjust<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    fill_with(cx, args, "rjust", |missing, _| missing)
}

pub(super) fn zfill<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let width = usize::try_from(argument::integer(cx, args.get(1))?).unwrap_or(0);
    if width > 1 << 12 {
        cx.reserve(width)?;
    }
    map(cx, args, "zfill", |mut bytes| {
        let missing = width.saturating_sub(bytes.len());
        let sign = usize::from(matches!(bytes.first(), Some(b'+' | b'-')));
        bytes.splice(sign..sign, std::iter::repeat_n(b'0', missing));
        bytes
    })
}
