//! Taking bytes apart, cutting off their ends.

use super::{bytes_argument, is_space, last_position, map, position, same_kind, this};
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::argument;
use crate::value::Value;
use crate::world::World;

/// Takes bytes apart at a separator or at white space, with at most so many cuts.
type Cut = fn(&[u8], Option<&[u8]>, usize) -> Vec<Vec<u8>>;

/// The pieces between separators, at most `limit` cuts from the left.
fn split_by(bytes: &[u8], separator: Option<&[u8]>, limit: usize) -> Vec<Vec<u8>> {
    let (mut parts, mut rest) = (Vec::new(), bytes);
    match separator {
        Some(separator) => {
            while parts.len() < limit {
                let Some(at) = position(rest, separator) else {
                    break;
                };
                parts.push(rest[..at].to_vec());
                rest = &rest[at + separator.len()..];
            }
            parts.push(rest.to_vec());
        }
        None => {
            rest = trim_start(rest);
            while !rest.is_empty() {
                if parts.len() == limit {
                    parts.push(rest.to_vec());
                    break;
                }
                let end = rest
                    .iter()
                    .position(|byte| is_space(*byte))
                    .unwrap_or(rest.len());
                parts.push(rest[..end].to_vec());
                rest = trim_start(&rest[end..]);
            }
        }
    }
    parts
}

fn split_by_right(bytes: &[u8], separator: Option<&[u8]>, limit: usize) -> Vec<Vec<u8>> {
    let (mut parts, mut rest) = (Vec::new(), bytes);
    match separator {
        Some(separator) => {
            while parts.len() < limit {
                let Some(at) = last_position(rest, separator) else {
                    break;
                };
                parts.push(rest[at + separator.len()..].to_vec());
                rest = &rest[..at];
            }
            parts.push(rest.to_vec());
        }
        None => {
            rest = trim_end(rest);
            while !rest.is_empty() {
                if parts.len() == limit {
                    parts.push(rest.to_vec());
                    break;
                }
                let start = rest
                    .iter()
                    .rposition(|byte| is_space(*byte))
                    .map_or(0, |at| at + 1);
                parts.push(rest[start..].to_vec());
                rest = trim_end(&rest[..start]);
            }
        }
    }
    parts.reverse();
    parts
}

fn trim_start(bytes: &[u8]) -> &[u8] {
    let start = bytes
        .iter()
        .position(|byte| !is_space(*byte))
        .unwrap_or(bytes.len());
    &bytes[start..]
}

fn trim_end(bytes: &[u8]) -> &[u8] {
    let end = bytes
        .iter()
        .rposition(|byte| !is_space(*byte))
        .map_or(0, |at| at + 1);
    &bytes[..end]
}

fn split_with<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str, cut: Cut) -> Res<Flow> {
    let bytes = this(cx, args, method)?;
    let separator = match args.get(1) {
        Value::Unbound | Value::None => None,
        separator => Some(bytes_argument(cx, separator)?),
    };
    let limit = match args.get(2).given() {
        Some(limit) => usize::try_from(argument::integer(cx, limit)?).unwrap_or(usize::MAX),
        None => usize::MAX,
    };
    if separator.as_deref() == Some(b"") {
        return Err(cx.value_error("empty separator"));
    }
    pieces(cx, args, cut(&bytes, separator.as_deref(), limit))
}

fn pieces<W: World>(cx: &mut Cx<'_, W>, args: &Args, parts: Vec<Vec<u8>>) -> Res<Flow> {
    if parts.len() > 1 << 10 {
        cx.reserve(parts.len() * size_of::<crate::object::Object>())?;
    }
    let items = parts
        .into_iter()
        .map(|part| same_kind(cx, args, part))
        .collect();
    Ok(cx.list(items).into())
}

pub(super) fn split<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    split_with(cx, args, "split", split_by)
}

pub(super) fn rsplit<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    split_with(cx, args, "rsplit", split_by_right)
}

pub(super) fn splitlines<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let bytes = this(cx, args, "splitlines")?;
    let keep_ends = cx.quick_truth(args.get(1)).unwrap_or(true);
    let (mut lines, mut rest) = (Vec::new(), &bytes[..]);
    while !rest.is_empty() {
        let end = rest
            .iter()
            .position(|byte| matches!(byte, b'\n' | b'\r'))
            .unwrap_or(rest.len());
        let whole = match rest[end..] {
            [b'\r', b'\n', ..] => end + 2,
            [_, ..] => end + 1,
            [] => end,
        };
        lines.push(rest[..if keep_ends { whole } else { end }].to_vec());
        rest = &rest[whole..];
    }
    pieces(cx, args, lines)
}

fn partition_with<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    right: bool,
) -> Res<Flow> {
    let bytes = this(cx, args, method)?;
    let separator = bytes_argument(cx, args.get(1))?;
    if separator.is_empty() {
        return Err(cx.value_error("empty separator"));
    }
    let look = if right { last_position } else { position };
    let parts = match look(&bytes, &separator) {
        Some(at) => [
            bytes[..at].to_vec(),
            separator.clone(),
            bytes[at + separator.len()..].to_vec(),
        ],
        None if right => [Vec::new(), Vec::new(), bytes],
        None => [bytes, Vec::new(), Vec::new()],
    };
    let items = parts
        .into_iter()
        .map(|part| same_kind(cx, args, part))
        .collect();
    Ok(cx.tuple(items).into())
}

pub(super) fn partition<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    partition_with(cx, args, "partition", false)
}

pub(super) fn rpartition<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    partition_with(cx, args, "rpartition", true)
}

fn strip_with<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    left: bool,
    right: bool,
) -> Res<Flow> {
    let cut = match args.get(1) {
        Value::Unbound | Value::None => None,
        bytes => Some(bytes_argument(cx, bytes)?),
    };
    let keeps = |byte: &u8| match &cut {
        Some(cut) => !cut.contains(byte),
        None => !is_space(*byte),
    };
    map(cx, args, method, |bytes| {
        let end = bytes.iter().rposition(keeps).map_or(0, |at| at + 1);
        let end = if right { end } else { bytes.len() };
        let start = bytes.iter().position(keeps).unwrap_or(bytes.len());
        let start = if left { start.min(end) } else { 0 };
        bytes[start..end].to_vec()
    })
}

pub(super) fn strip<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    strip_with(cx, args, "strip", true, true)
}

pub(super) fn lstrip<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    strip_with(cx, args, "lstrip", true, false)
}

pub(super) fn rstrip<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    strip_with(cx, args, "rstrip", false, true)
}
