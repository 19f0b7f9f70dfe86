//! Cutting off ends and filling up to a width.

use compact_str::CompactString;

use super::{is_space, map, map_changed, this};
use crate::format::spec::pad;
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::argument;
use crate::object::Body;
use crate::value::Value;
use crate::world::World;

/// A text without the characters at its ends that are to be cut off; `None` if there are none.
fn stripped<'a>(text: &'a str, chars: Option<&str>, left: bool, right: bool) -> Option<&'a str> {
    // Few characters are cut off, so looking them up one by one is quick.
    let is_cut = |char: char| match (chars, u8::try_from(char)) {
        (Some(chars), Ok(byte @ 0..0x80)) => chars.bytes().any(|it| it == byte),
        (Some(chars), _) => chars.contains(char),
        (None, _) => is_space(char),
    };
    let stays =
        |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii() && !is_cut(char::from(*byte)));
    // So it is with most texts.
    let (first, last) = (text.as_bytes().first(), text.as_bytes().last());
    if (!left || stays(first)) && (!right || stays(last)) {
        return None;
    }
    let mut kept = text;
    if left {
        kept = kept.trim_start_matches(is_cut);
    }
    if right {
        kept = kept.trim_end_matches(is_cut);
    }
    (kept.len() < text.len()).then_some(kept)
}

fn strip_by<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    left: bool,
    right: bool,
) -> Res<Flow> {
    map_changed(cx, args, method, |cx, text| {
        let given = args.get(1).id().map(|id| cx.world.read(id));
        let chars = match (args.get(1), given.as_ref().map(|given| &given.body)) {
            (Value::Unbound | Value::None, _) => None,
            (_, Some(Body::Str(chars))) => Some(chars.as_str()),
            _ => return Err(format!("{method} arg must be None or str")),
        };
        Ok(stripped(text.as_str(), chars, left, right).map(CompactString::from))
    })
}

pub(super) fn strip<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    strip_by(cx, args, "strip", true, true)
}

pub(super) fn lstrip<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    strip_by(cx, args, "lstrip", true, false)
}

pub(super) fn rstrip<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    strip_by(cx, args, "rstrip", false, true)
}

/// The character that an optional argument says to fill up with.
fn fill_argument<W: World>(cx: &mut Cx<'_, W>, value: Value) -> Res<char> {
    let Some(value) = value.given() else {
        return Ok(' ');
    };
    let Some(text) = cx.string(value) else {
        let name = cx.type_name(value);
        return Err(cx.type_error(format!(
            "The fill character must be a unicode character, not {name}"
        )));
    };
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(char), None) => Ok(char),
        _ => Err(cx.type_error("The fill character must be exactly one character long")),
    }
}

/// Fills up the receiver: how many characters go before it, given how many are missing and the width.
fn fill_by<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    before: impl FnOnce(usize, usize) -> usize,
) -> Res<Flow> {
    let id = this(cx, args, method)?;
    let width = usize::try_from(argument::integer(cx, args.get(1))?).unwrap_or(0);
    let fill = fill_argument(cx, args.get(2))?;
    let length = match &cx.world.read(id).body {
        Body::Str(text) => text.chars(),
        _ => 0,
    };
    let missing = width.saturating_sub(length);
    if missing > 1 << 12 {
        cx.reserve(missing.saturating_mul(fill.len_utf8()))?;
    }
    let before = before(missing, width);
    map(cx, args, method, |text| {
        let mut filled = String::with_capacity(text.len() + missing * fill.len_utf8());
        filled.extend(std::iter::repeat_n(fill, before));
        filled.push_str(text);
        filled.extend(std::iter::repeat_n(fill, missing - before));
        filled
    })
}

pub(super) fn center<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    // An odd space goes left if the width is odd.
    fill_by(cx, args, "center", |missing, width| {
        missing / 2 + (missing & width & 1)
    })
}

pub(super) fn ljust<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    fill_by(cx, args, "ljust", |_, _| 0)
}

pub(super) fn rjust<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    fill_by(cx, args, "rjust", |missing, _| missing)
}

pub(super) fn zfill<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let width = usize::try_from(argument::integer(cx, args.get(1))?).unwrap_or(0);
    if width > 1 << 12 {
        cx.reserve(width)?;
    }
    map(cx, args, "zfill", |text| {
        let sign = if text.starts_with(['+', '-']) { 1 } else { 0 };
        let (sign, digits) = text.split_at(sign);
        format!(
            "{sign}{}",
            pad(digits, width.saturating_sub(sign.len()), '0', '>')
        )
    })
}

pub(super) fn expandtabs<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let size = match args.get(1).given() {
        Some(size) => usize::try_from(argument::integer(cx, size)?).unwrap_or(0),
        None => 8,
    };
    let id = this(cx, args, "expandtabs")?;
    let tabs = cx
        .with_str(Value::Obj(id), |text| text.matches('\t').count())
        .unwrap_or(0);
    if tabs.saturating_mul(size) > 1 << 12 {
        cx.reserve(tabs.saturating_mul(size))?;
    }
    map(cx, args, "expandtabs", |text| {
        let (mut result, mut column) = (String::new(), 0);
        for char in text.chars() {
            if char == '\t' {
                let spaces = if size == 0 { 0 } else { size - column % size };
                result.extend(std::iter::repeat_n(' ', spaces));
                column += spaces;
            } else {
                result.push(char);
                column = if matches!(char, '\n' | '\r') {
                    0
                } else {
                    column + 1
                };
            }
        }
        result
    })
}
