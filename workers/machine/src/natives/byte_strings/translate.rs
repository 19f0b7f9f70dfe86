//! `translate`, the tables that `maketrans` makes, and tabs.

use super::{bytes_argument, map, same_kind, this};
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::argument;
use crate::value::Value;
use crate::world::World;

pub(super) fn translate<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let bytes = this(cx, args, "translate")?;
    let table = match args.get(1) {
        Value::None => None,
        table => Some(bytes_argument(cx, table)?),
    };
    if table.as_ref().is_some_and(|table| table.len() != 256) {
        return Err(cx.value_error("translation table must be 256 characters long"));
    }
    let deleted = match args.get(2).given() {
        Some(deleted) => bytes_argument(cx, deleted)?,
        None => Vec::new(),
    };
    let kept = bytes.into_iter().filter(|byte| !deleted.contains(byte));
    let result = match table {
        Some(table) => kept.map(|byte| table[usize::from(byte)]).collect(),
        None => kept.collect(),
    };
    Ok(same_kind(cx, args, result).into())
}

pub(super) fn maketrans<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let from = bytes_argument(cx, args.get(0))?;
    let to = bytes_argument(cx, args.get(1))?;
    if from.len() != to.len() {
        return Err(cx.value_error("maketrans arguments must have same length"));
    }
    let mut table: Vec<u8> = (0..=255).collect();
    for (from, to) in from.into_iter().zip(to) {
        table[usize::from(from)] = to;
    }
    Ok(cx.bytes(table).into())
}

pub(super) fn expandtabs<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let size = match args.get(1).given() {
        Some(size) => usize::try_from(argument::integer(cx, size)?).unwrap_or(0),
        None => 8,
    };
    let tabs = this(cx, args, "expandtabs")?;
    let tabs = tabs.iter().filter(|byte| **byte == b'\t').count();
    cx.reserve(tabs.saturating_mul(size))?;
    map(cx, args, "expandtabs", |bytes| {
        let mut result = Vec::with_capacity(bytes.len());
        let mut column = 0;
        for byte in bytes {
            match byte {
                b'\t' if size > 0 => {
                    let spaces = size - column % size;
                    result.resize(result.len() + spaces, b' ');
                    column += spaces;
                }
                b'\t' => {}
                b'\n' | b'\r' => {
                    column = 0;
                    result.push(byte);
                }
                byte => {
                    column += 1;
                    result.push(byte);
                }
            }
        }
        result
    })
}
