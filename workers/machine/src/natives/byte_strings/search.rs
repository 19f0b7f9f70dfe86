//! Finding and replacing bytes.

use super::{bytes_argument, last_position, map, position, this};
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::argument;
use crate::object::Body;
use crate::value::Value;
use crate::world::World;

/// What is looked for: bytes or one byte by its number.
fn needle<W: World>(cx: &mut Cx<'_, W>, value: Value) -> Res<Vec<u8>> {
    if let Some(bytes) = cx.byte_content(value) {
        return Ok(bytes);
    }
    if cx.big_int(value).is_some() {
        return Ok(vec![super::byte_argument(cx, value)?]);
    }
    let name = cx.type_name(value);
    Err(cx.type_error(format!(
        "argument should be integer or bytes-like object, not '{name}'"
    )))
}

fn search<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    look: fn(&[u8], &[u8]) -> Option<usize>,
) -> Res<Option<usize>> {
    let bytes = this(cx, args, method)?;
    let sub = needle(cx, args.get(1))?;
    let Some((from, to)) = argument::bounds(cx, args.get(2), args.get(3), bytes.len())? else {
        return Ok(None);
    };
    Ok(look(&bytes[from..to], &sub).map(|at| at + from))
}

fn answer(found: Option<usize>) -> Res<Flow> {
    Ok(Value::Int(found.map_or(-1, |at| at as i64)).into())
}

pub(super) fn find<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    answer(search(cx, args, "find", position)?)
}

pub(super) fn rfind<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    answer(search(cx, args, "rfind", last_position)?)
}

pub(super) fn index<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match search(cx, args, "index", position)? {
        None => Err(cx.value_error("subsection not found")),
        found => answer(found),
    }
}

pub(super) fn rindex<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match search(cx, args, "rindex", last_position)? {
        None => Err(cx.value_error("subsection not found")),
        found => answer(found),
    }
}

pub(super) fn count<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let bytes = this(cx, args, "count")?;
    let sub = needle(cx, args.get(1))?;
    let Some((from, to)) = argument::bounds(cx, args.get(2), args.get(3), bytes.len())? else {
        return Ok(Value::Int(0).into());
    };
    let mut rest = &bytes[from..to];
    if sub.is_empty() {
        return Ok(Value::Int(rest.len() as i64 + 1).into());
    }
    let mut count = 0;
    while let Some(at) = position(rest, &sub) {
        count += 1;
        rest = &rest[at + sub.len()..];
    }
    Ok(Value::Int(count).into())
}

fn affix<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    test: fn(&[u8], &[u8]) -> bool,
) -> Res<Flow> {
    let bytes = this(cx, args, method)?;
    let given = args.get(1);
    let options = cx.with_body(given, |body| match body {
        Body::Tuple(items) => Some(items.to_vec()),
        _ => None,
    });
    let mut affixes = Vec::new();
    for option in options.flatten().unwrap_or_else(|| vec![given]) {
        match cx.byte_content(option) {
            Some(bytes) => affixes.push(bytes),
            None if option.is(given) => {
                let name = cx.type_name(option);
                return Err(cx.type_error(format!(
                    "{method} first arg must be bytes or a tuple of bytes, not {name}"
                )));
            }
            None => affixes.push(bytes_argument(cx, option)?),
        }
    }
    let found = match argument::bounds(cx, args.get(2), args.get(3), bytes.len())? {
        Some((from, to)) => affixes.iter().any(|affix| test(&bytes[from..to], affix)),
        None => false,
    };
    Ok(Value::Bool(found).into())
}

pub(super) fn startswith<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    affix(cx, args, "startswith", |bytes, affix| {
        bytes.starts_with(affix)
    })
}

pub(super) fn endswith<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    affix(cx, args, "endswith", |bytes, affix| bytes.ends_with(affix))
}

pub(super) fn replace<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let old = bytes_argument(cx, args.get(1))?;
    let new = bytes_argument(cx, args.get(2))?;
    let limit = match args.get(3).given() {
        Some(limit) => usize::try_from(argument::integer(cx, limit)?).unwrap_or(usize::MAX),
        None => usize::MAX,
    };
    let length = this(cx, args, "replace")?.len();
    let most = (length + 1).saturating_mul(new.len().saturating_add(1));
    if most > 1 << 16 && new.len() > old.len() {
        cx.reserve(most)?;
    }
    map(cx, args, "replace", |bytes| {
        let (mut result, mut rest, mut done) = (Vec::new(), &bytes[..], 0);
        while done < limit {
            let Some(at) = position(rest, &old) else {
                break;
            };
            result.extend_from_slice(&rest[..at]);
            result.extend_from_slice(&new);
            done += 1;
            if old.is_empty() {
                // Between all bytes, and once at the end.
                let Some((first, after)) = rest.split_first() else {
                    break;
                };
                result.push(*first);
                rest = after;
            } else {
                rest = &rest[at + old.len()..];
            }
        }
        result.extend_from_slice(rest);
        result
    })
}

pub(super) fn removeprefix<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let prefix = bytes_argument(cx, args.get(1))?;
    map(cx, args, "removeprefix", |bytes| {
        bytes.strip_prefix(&prefix[..]).unwrap_or(&bytes).to_vec()
    })
}

pub(super) fn removesuffix<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let suffix = bytes_argument(cx, args.get(1))?;
    map(cx, args, "removesuffix", |bytes| {
        bytes.strip_suffix(&suffix[..]).unwrap_or(&bytes).to_vec()
    })
}
