//! Upper and lower case.

use compact_str::CompactString;

use super::{map, map_changed};
use crate::native::{Args, Cx, Flow, Res};
use crate::world::World;

pub(super) fn capitalize<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    map(cx, args, "capitalize", |text| {
        let mut chars = text.chars();
        match chars.next() {
            Some(first) => title_case(first) + &chars.as_str().to_lowercase(),
            None => String::new(),
        }
    })
}

/// A character as it begins a word: only the first of several capitals stays one.
fn title_case(char: char) -> String {
    // The digraphs have a form of their own for the beginning of a word.
    for (title, forms) in [
        ('ǅ', ['Ǆ', 'ǆ']),
        ('ǈ', ['Ǉ', 'ǉ']),
        ('ǋ', ['Ǌ', 'ǌ']),
        ('ǲ', ['Ǳ', 'ǳ']),
    ] {
        if char == title || forms.contains(&char) {
            return title.to_string();
        }
    }
    // Georgian words begin with the same letters as they go on with.
    if ('\u{10d0}'..='\u{10ff}').contains(&char) {
        return char.to_string();
    }
    let mut upper = char.to_uppercase();
    let mut result: String = upper.next().into_iter().collect();
    result.extend(upper.flat_map(char::to_lowercase));
    result
}

pub(super) fn casefold<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    map(cx, args, "casefold", |text| {
        if text.is_ascii() {
            return text.to_ascii_lowercase();
        }
        let mut result = String::with_capacity(text.len());
        for char in text.chars() {
            // The dotless i is the one lower-case letter that folds to itself though its capital is another's.
            if char == 'ı' {
                result.push(char);
            } else if char == 'ẞ' {
                result.push_str("ss");
            } else {
                result.extend(char.to_uppercase().flat_map(char::to_lowercase));
            }
        }
        result
    })
}

pub(super) fn lower<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    map_changed(cx, args, "lower", |_, text| {
        if !text.is_ascii() {
            return Ok(Some(text.as_str().to_lowercase().into()));
        }
        let first = text
            .as_str()
            .bytes()
            .position(|byte| byte.is_ascii_uppercase());
        Ok(first.map(|first| {
            let mut text = CompactString::from(text.as_str());
            text[first..].make_ascii_lowercase();
            text
        }))
    })
}

pub(super) fn upper<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    map_changed(cx, args, "upper", |_, text| {
        if !text.is_ascii() {
            return Ok(Some(text.as_str().to_uppercase().into()));
        }
        let first = text
            .as_str()
            .bytes()
            .position(|byte| byte.is_ascii_lowercase());
        Ok(first.map(|first| {
            let mut text = CompactString::from(text.as_str());
            text[first..].make_ascii_uppercase();
            text
        }))
    })
}

pub(super) fn swapcase<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    map(cx, args, "swapcase", |text| {
        let mut result = String::with_capacity(text.len());
        let (mut chars, mut in_word) = (text.chars().peekable(), false);
        while let Some(char) = chars.next() {
            if char.is_uppercase() {
                lower_in_word(char, in_word, chars.peek().copied(), &mut result);
            } else {
                result.extend(char.to_uppercase());
            }
            in_word = is_cased(char);
        }
        result
    })
}

pub(super) fn title<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    map(cx, args, "title", |text| {
        let mut result = String::with_capacity(text.len());
        let (mut chars, mut in_word) = (text.chars().peekable(), false);
        while let Some(char) = chars.next() {
            if in_word {
                lower_in_word(char, true, chars.peek().copied(), &mut result);
            } else {
                result.push_str(&title_case(char));
            }
            in_word = is_cased(char);
        }
        result
    })
}

/// The small form of a letter: a sigma has another one at the end of a word.
fn lower_in_word(char: char, in_word: bool, next: Option<char>, result: &mut String) {
    if char == 'Σ' && in_word && !next.is_some_and(is_cased) {
        result.push('ς');
    } else {
        result.extend(char.to_lowercase());
    }
}

/// Whether a character has a case, so that the next one does not begin a word.
pub(super) fn is_cased(char: char) -> bool {
    char.is_uppercase() || char.is_lowercase()
}
