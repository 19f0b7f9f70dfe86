//! Tests of one character.

use super::{Matcher, word};
use crate::natives::strings::{decimal_value, is_alnum, is_space};

/// The bits of a set and of a class.
const NEGATED: u32 = 1;
const ANY_CASE: u32 = 2;
const ASCII: u32 = 2;

/// A letter, a digit or the low line.
pub fn is_word(char: char) -> bool {
    char == '_' || char.is_ascii_alphanumeric() || !char.is_ascii() && is_alnum(char)
}

/// The lower case of a character, if that is one character.
pub fn lower(char: char) -> char {
    one(char, char.to_lowercase())
}

fn upper(char: char) -> char {
    one(char, char.to_uppercase())
}

fn one(char: char, mut mapped: impl ExactSizeIterator<Item = char>) -> char {
    match mapped.len() {
        1 => mapped.next().unwrap_or(char),
        _ => char,
    }
}

/// `\d`, `\w` and `\s` in the order of their numbers.
fn is_of_class(class: u32, bits: u32, char: char) -> bool {
    let is_of = match class {
        0 => char.is_ascii_digit() || !char.is_ascii() && decimal_value(char).is_some(),
        1 => is_word(char),
        _ if bits & ASCII != 0 => matches!(char, ' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c'),
        _ => is_space(char),
    };
    (is_of && (bits & ASCII == 0 || char.is_ascii())) != (bits & NEGATED != 0)
}

impl Matcher<'_> {
    /// Whether a character passes the test that is at a place of the program; `None` if there is no test.
    #[inline]
    pub(super) fn passes(&self, at: usize, char: char) -> Option<bool> {
        Some(match self.word(at) {
            word::CHAR => self.word(at + 1) == u32::from(char),
            word::CHAR_ANY_CASE => self.word(at + 1) == u32::from(lower(char)),
            word::ANY => char != '\n',
            word::ALL => true,
            word::SET => self.is_in_set(at, char),
            _ => return None,
        })
    }

    /// How many words a test takes.
    pub(super) fn length_of_test(&self, at: usize) -> usize {
        match self.word(at) {
            word::CHAR | word::CHAR_ANY_CASE => 2,
            word::SET => 3 + 3 * self.word(at + 2) as usize,
            _ => 1,
        }
    }

    fn is_in_set(&self, at: usize, char: char) -> bool {
        let bits = self.word(at + 1);
        let parts = self.code.get(at + 3..at + self.length_of_test(at));
        let has = |char: char| {
            parts
                .unwrap_or_default()
                .chunks_exact(3)
                .any(|part| match *part {
                    [0, low, high] => (low..=high).contains(&u32::from(char)),
                    [_, class, bits] => is_of_class(class, bits, char),
                    _ => false,
                })
        };
        let found = has(char) || bits & ANY_CASE != 0 && (has(lower(char)) || has(upper(char)));
        found != (bits & NEGATED != 0)
    }
}
