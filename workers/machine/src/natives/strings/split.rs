//! Taking text apart.

use super::{is_space, text_argument, this};
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::argument;
use crate::object::{Body, Object};
use crate::text::Text;
use crate::types;
use crate::value::Value;
use crate::world::World;

/// The texts between separators, at most `limit` cuts from the left.
fn split_text(text: &str, separator: &str, limit: usize) -> Vec<Text> {
    text.splitn(limit.saturating_add(1), separator)
        .map(Text::copy)
        .collect()
}

fn split_text_right(text: &str, separator: &str, limit: usize) -> Vec<Text> {
    let cuts = text.rsplitn(limit.saturating_add(1), separator);
    let mut parts: Vec<Text> = cuts.map(Text::copy).collect();
    parts.reverse();
    parts
}

/// Adds a copy of a text, which is made where it is to be: there is room for it before there is a copy.
#[inline(always)]
fn add(parts: &mut Vec<Text>, text: &str) {
    match parts.try_reserve(1) {
        Ok(()) => parts.push(Text::copy(text)),
        // Ends the process, as any growth does for which there is no memory.
        Err(_) => parts.reserve(1),
    }
}

/// How many bytes of a text come before the first character that is wanted.
#[inline]
fn until(text: &str, is_wanted: impl Fn(char) -> bool) -> usize {
    for (at, byte) in text.bytes().enumerate() {
        if !byte.is_ascii() {
            let found = text[at..].find(is_wanted);
            return found.map_or(text.len(), |found| at + found);
        }
        if is_wanted(char::from(byte)) {
            return at;
        }
    }
    text.len()
}

/// A text without the white space that it begins with.
fn trim_space(text: &str) -> &str {
    &text[until(text, |char| !is_space(char))..]
}

/// The words between white space, at most `limit` cuts from the left; what is left then keeps its spaces.
fn split_space(text: &str, limit: usize) -> Vec<Text> {
    let mut parts = Vec::new();
    let mut rest = trim_space(text);
    while !rest.is_empty() {
        if parts.len() == limit {
            add(&mut parts, rest);
            break;
        }
        let (word, behind) = rest.split_at(until(rest, is_space));
        add(&mut parts, word);
        rest = trim_space(behind);
    }
    parts
}

fn split_space_right(text: &str, limit: usize) -> Vec<Text> {
    let mut parts = Vec::new();
    let mut rest = text.trim_end_matches(is_space);
    while !rest.is_empty() {
        if parts.len() == limit {
            add(&mut parts, rest);
            break;
        }
        let word = rest.chars().rev().take_while(|char| !is_space(*char));
        let start = rest.len() - word.map(char::len_utf8).sum::<usize>();
        add(&mut parts, &rest[start..]);
        rest = rest[..start].trim_end_matches(is_space);
    }
    parts.reverse();
    parts
}

fn split_by<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    by_space: fn(&str, usize) -> Vec<Text>,
    by_text: fn(&str, &str, usize) -> Vec<Text>,
) -> Res<Flow> {
    let id = this(cx, args, method)?;
    let limit = match args.get(2).given() {
        Some(limit) => argument::integer(cx, limit)?,
        None => -1,
    };
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let separator = match args.get(1).given() {
        None | Some(Value::None) => None,
        Some(separator) => Some(text_argument(cx, separator, "must be str or None")?),
    };
    if separator.as_deref() == Some("") {
        return Err(cx.value_error("empty separator"));
    }
    let parts = cx.with_str(Value::Obj(id), |text| match &separator {
        Some(separator) => by_text(text, separator, limit),
        None => by_space(text, limit),
    });
    strings(cx, parts.unwrap_or_default())
}

/// A list of strings.
fn strings<W: World>(cx: &mut Cx<'_, W>, parts: Vec<Text>) -> Res<Flow> {
    if parts.len() > 1 << 10 {
        cx.reserve(parts.len() * size_of::<Object>())?;
    }
    let text = |part| cx.make(types::STR, Body::Str(part));
    let items = parts.into_iter().map(text).collect();
    Ok(cx.list(items).into())
}

pub(super) fn split<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    split_by(cx, args, "split", split_space, split_text)
}

pub(super) fn rsplit<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    split_by(cx, args, "rsplit", split_space_right, split_text_right)
}

/// How many bytes the line end at the start of a text has; 0 if there is none.
fn line_end(text: &str) -> usize {
    if text.starts_with("\r\n") {
        return 2;
    }
    text.chars()
        .next()
        .filter(|char| is_line_end(*char))
        .map_or(0, char::len_utf8)
}

fn is_line_end(char: char) -> bool {
    matches!(
        char,
        '\n'..='\r' | '\x1c'..='\x1e' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

fn lines(text: &str, keep_ends: bool) -> Vec<Text> {
    let mut lines = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let length = until(rest, is_line_end);
        let whole = length + line_end(&rest[length..]);
        add(&mut lines, &rest[..if keep_ends { whole } else { length }]);
        rest = &rest[whole..];
    }
    lines
}

pub(super) fn splitlines<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "splitlines")?;
    let keep_ends = cx.quick_truth(args.get(1)).unwrap_or(true);
    let parts = cx.with_str(Value::Obj(id), |text| lines(text, keep_ends));
    strings(cx, parts.unwrap_or_default())
}

pub(super) fn partition<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    partition_by(cx, args, "partition", |text, separator| {
        match text.split_once(separator) {
            Some((before, after)) => [before.to_owned(), separator.to_owned(), after.to_owned()],
            None => [text.to_owned(), String::new(), String::new()],
        }
    })
}

pub(super) fn rpartition<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    partition_by(cx, args, "rpartition", |text, separator| {
        match text.rsplit_once(separator) {
            Some((before, after)) => [before.to_owned(), separator.to_owned(), after.to_owned()],
            None => [String::new(), String::new(), text.to_owned()],
        }
    })
}

fn partition_by<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    cut: impl FnOnce(&str, &str) -> [String; 3],
) -> Res<Flow> {
    let id = this(cx, args, method)?;
    let separator = text_argument(cx, args.get(1), "must be str")?;
    if separator.is_empty() {
        return Err(cx.value_error("empty separator"));
    }
    let parts = cx
        .with_str(Value::Obj(id), |text| cut(text, &separator))
        .unwrap_or_default();
    let items = parts.into_iter().map(|part| cx.str(part)).collect();
    Ok(cx.tuple(items).into())
}
