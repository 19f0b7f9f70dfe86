//! What kind of characters a string has: `isalpha` and its relatives.

use super::ask;
use super::case::is_cased;
use super::digits::{decimal_value, is_digit};
use crate::format::quote::is_printable;
use crate::native::{Args, Cx, Flow, Res};
use crate::world::World;

/// Whether a string has characters and all of them are of a kind.
fn all(text: &str, kind: impl Fn(char) -> bool) -> bool {
    !text.is_empty() && text.chars().all(kind)
}

/// The white space among the first 64 characters: tab to carriage return, the four separators, the space.
const SPACES: u64 = 0x1f << 0x09 | 0xf << 0x1c | 1 << 0x20;

/// White space as `str.isspace` and `str.split` know it.
#[inline]
pub fn is_space(char: char) -> bool {
    match u32::from(char) {
        code @ 0..64 => SPACES >> code & 1 == 1,
        64..0x80 => false,
        _ => char.is_whitespace(),
    }
}

/// A letter: alphabetic, but neither a number nor a mark.
fn is_alpha(char: char) -> bool {
    char.is_alphabetic() && !char.is_numeric() && !is_mark(char)
}

/// A letter or a number.
pub fn is_alnum(char: char) -> bool {
    is_alpha(char) || char.is_numeric()
}

/// A combining mark: what Rust escapes where it stands alone, though it can be printed.
fn is_mark(char: char) -> bool {
    !char.is_ascii() && is_printable(char) && char.escape_debug().count() > 1
}

pub(super) fn isalnum<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    ask(cx, args, "isalnum", |text| all(text, is_alnum))
}

pub(super) fn isalpha<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    ask(cx, args, "isalpha", |text| all(text, is_alpha))
}

pub(super) fn isascii<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    ask(cx, args, "isascii", str::is_ascii)
}

pub(super) fn isdecimal<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    ask(cx, args, "isdecimal", |text| {
        all(text, |char| decimal_value(char).is_some())
    })
}

pub(super) fn isdigit<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    ask(cx, args, "isdigit", |text| all(text, is_digit))
}

pub(super) fn isnumeric<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    ask(cx, args, "isnumeric", |text| all(text, char::is_numeric))
}

pub(super) fn isidentifier<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    ask(cx, args, "isidentifier", is_identifier)
}

/// Whether a text could be a name.
pub fn is_identifier(text: &str) -> bool {
    let starts = |char: char| char == '_' || char.is_alphabetic() && !is_mark(char);
    let goes_on = |char: char| char == '_' || is_alnum(char) || is_mark(char);
    text.starts_with(starts) && text.chars().all(goes_on)
}

pub(super) fn isprintable<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    ask(cx, args, "isprintable", |text| {
        text.chars().all(is_printable)
    })
}

pub(super) fn isspace<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    ask(cx, args, "isspace", |text| all(text, is_space))
}

pub(super) fn islower<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    ask(cx, args, "islower", |text| {
        text.chars().any(char::is_lowercase) && !text.chars().any(char::is_uppercase)
    })
}

pub(super) fn isupper<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    ask(cx, args, "isupper", |text| {
        text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase)
    })
}

pub(super) fn istitle<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    ask(cx, args, "istitle", |text| {
        let (mut in_word, mut cased) = (false, false);
        for char in text.chars() {
            if is_cased(char) && char.is_uppercase() == in_word {
                return false;
            }
            in_word = is_cased(char);
            cased |= in_word;
        }
        cased
    })
}
