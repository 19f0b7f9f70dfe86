//! Finding and replacing text.

use super::{text_argument, this};
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::argument;
use crate::object::Body;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Looks for a text between two optional bounds; the position is counted in characters.
fn search<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    look: impl FnOnce(&str, &str) -> Option<usize>,
) -> Res<Option<usize>> {
    let id = this(cx, args, method)?;
    let sub = text_argument(cx, args.get(1), "must be str")?;
    let Some((from, to)) = bounds(cx, id, args)? else {
        return Ok(None);
    };
    let object = cx.world.read(id);
    let Body::Str(text) = &object.body else {
        return Ok(None);
    };
    let part = text.slice(from, to);
    Ok(look(part, &sub).map(|at| {
        let chars = if text.is_ascii() {
            at
        } else {
            part[..at].chars().count()
        };
        from + chars
    }))
}

fn bounds<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, args: &Args) -> Res<Option<(usize, usize)>> {
    let length = match &cx.world.read(id).body {
        Body::Str(text) => text.chars(),
        _ => 0,
    };
    argument::bounds(cx, args.get(2), args.get(3), length)
}

fn position(found: Option<usize>) -> Res<Flow> {
    Ok(Value::Int(found.map_or(-1, |at| at as i64)).into())
}

pub(super) fn find<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    position(search(cx, args, "find", |text, sub| text.find(sub))?)
}

pub(super) fn rfind<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    position(search(cx, args, "rfind", |text, sub| text.rfind(sub))?)
}

pub(super) fn index<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match search(cx, args, "index", |text, sub| text.find(sub))? {
        None => Err(cx.value_error("substring not found")),
        found => position(found),
    }
}

pub(super) fn rindex<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match search(cx, args, "rindex", |text, sub| text.rfind(sub))? {
        None => Err(cx.value_error("substring not found")),
        found => position(found),
    }
}

pub(super) fn count<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "count")?;
    let sub = text_argument(cx, args.get(1), "must be str")?;
    let Some((from, to)) = bounds(cx, id, args)? else {
        return Ok(Value::Int(0).into());
    };
    let count = match &cx.world.read(id).body {
        Body::Str(text) => text.slice(from, to).matches(&sub).count(),
        _ => 0,
    };
    Ok(Value::Int(count as i64).into())
}

pub(super) fn startswith<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    affix(cx, args, "startswith", |text, sub| text.starts_with(sub))
}

pub(super) fn endswith<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    affix(cx, args, "endswith", |text, sub| text.ends_with(sub))
}

fn affix<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    test: impl Fn(&str, &str) -> bool,
) -> Res<Flow> {
    let id = this(cx, args, method)?;
    let given = args.get(1);
    let options = cx.with_body(given, |body| match body {
        Body::Tuple(items) => Some(items.to_vec()),
        _ => None,
    });
    let options = options.flatten().unwrap_or_else(|| vec![given]);
    let mut texts = Vec::new();
    for option in &options {
        let Some(text) = cx.string(*option) else {
            let name = cx.type_name(*option);
            return Err(cx.type_error(if option.is(given) {
                format!("{method} first arg must be str or a tuple of str, not {name}")
            } else {
                format!("tuple for {method} must only contain str, not {name}")
            }));
        };
        texts.push(text);
    }
    let Some((from, to)) = bounds(cx, id, args)? else {
        return Ok(Value::Bool(false).into());
    };
    let found = match &cx.world.read(id).body {
        Body::Str(text) => {
            let part = text.slice(from, to);
            texts.iter().any(|sub| test(part, sub))
        }
        _ => false,
    };
    Ok(Value::Bool(found).into())
}

pub(super) fn replace<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "replace")?;
    let old = text_argument(cx, args.get(1), "replace() argument 1 must be str")?;
    let new = text_argument(cx, args.get(2), "replace() argument 2 must be str")?;
    let limit = match args.get(3).given() {
        Some(count) => argument::integer(cx, count)?,
        None => -1,
    };
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let grown = cx.with_str(Value::Obj(id), |text| {
        if new.len() <= old.len() {
            return 0;
        }
        let times = text.matches(&old).count().min(limit);
        text.len()
            .saturating_add(times.saturating_mul(new.len() - old.len()))
    });
    let grown = grown.unwrap_or(0);
    if grown > 1 << 12 {
        cx.reserve(grown)?;
    }
    super::map(cx, args, "replace", |text| text.replacen(&old, &new, limit))
}

pub(super) fn removeprefix<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let prefix = text_argument(cx, args.get(1), "removeprefix() argument must be str")?;
    super::map(cx, args, "removeprefix", |text| {
        text.strip_prefix(&prefix[..]).unwrap_or(text).to_owned()
    })
}

pub(super) fn removesuffix<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let suffix = text_argument(cx, args.get(1), "removesuffix() argument must be str")?;
    super::map(cx, args, "removesuffix", |text| {
        text.strip_suffix(&suffix[..]).unwrap_or(text).to_owned()
    })
}
