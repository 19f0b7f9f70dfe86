//! Matching of regular expressions: a backtracking machine for the programs that `re/_program.py` writes.
//!
//! A run is a value: it stops when its fuel is used up and goes on later, so that a pattern that tries without end can
//! be interrupted like any other program. Nothing of it is on the Rust stack.

mod run;
mod single;

pub use run::{Run, Stopped};

/// The words of a program. Places in it are absolute.
pub mod word {
    /// The whole pattern has matched.
    pub const END: u32 = 0;
    /// `CHAR c`
    pub const CHAR: u32 = 1;
    /// `CHAR_ANY_CASE c`, with `c` in lower case.
    pub const CHAR_ANY_CASE: u32 = 2;
    /// Any character but a line break.
    pub const ANY: u32 = 3;
    /// Any character.
    pub const ALL: u32 = 4;
    /// `SET bits n` and `n` parts of three words: 0 and the bounds of a range, or 1, the class and its bits.
    pub const SET: u32 = 5;
    /// `JUMP to`
    pub const JUMP: u32 = 6;
    /// `SPLIT first second`
    pub const SPLIT: u32 = 7;
    /// `OPEN group`
    pub const OPEN: u32 = 8;
    /// `CLOSE group`
    pub const CLOSE: u32 = 9;
    /// `AT place`
    pub const AT: u32 = 10;
    /// `BACK group any_case`
    pub const BACK: u32 = 11;
    /// `REPEAT least most mode next` and a word for one character.
    pub const REPEAT: u32 = 12;
    /// `BEGIN loop`
    pub const BEGIN: u32 = 13;
    /// `LOOP loop least most is_lazy exit` and the body, which jumps back here.
    pub const LOOP: u32 = 14;
    /// `ENTER kind back next` and a part that ends with `LEAVE`: kind 0 is atomic, 1 looks, 2 must not match.
    pub const ENTER: u32 = 15;
    /// The end of the part after `ENTER`.
    pub const LEAVE: u32 = 16;
    /// `IF group otherwise`
    pub const IF: u32 = 17;
}

/// The places of `AT`, in the order of their numbers.
#[derive(Clone, Copy, Debug)]
enum Place {
    Start,
    End,
    BeforeEnd,
    LineStart,
    LineEnd,
    Boundary,
    NoBoundary,
}

const PLACES: [Place; 7] = [
    Place::Start,
    Place::End,
    Place::BeforeEnd,
    Place::LineStart,
    Place::LineEnd,
    Place::Boundary,
    Place::NoBoundary,
];

/// A text by the positions of its characters.
#[derive(Debug)]
pub enum Subject<'a> {
    /// ASCII.
    Bytes(&'a [u8]),
    /// Anything.
    Chars(Vec<char>),
}

impl<'a> Subject<'a> {
    /// A text.
    pub fn new(text: &'a str, is_ascii: bool) -> Subject<'a> {
        if is_ascii {
            Subject::Bytes(text.as_bytes())
        } else {
            Subject::Chars(text.chars().collect())
        }
    }

    /// The number of characters.
    pub fn len(&self) -> usize {
        match self {
            Subject::Bytes(bytes) => bytes.len(),
            Subject::Chars(chars) => chars.len(),
        }
    }

    /// Whether there are no characters.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[inline]
    fn at(&self, index: usize) -> Option<char> {
        match self {
            Subject::Bytes(bytes) => bytes.get(index).map(|byte| char::from(*byte)),
            Subject::Chars(chars) => chars.get(index).copied(),
        }
    }

    /// The first place of a character in a part.
    fn find(&self, wanted: char, from: usize, end: usize) -> Option<usize> {
        match self {
            Subject::Bytes(bytes) => {
                let wanted = u8::try_from(wanted).ok()?;
                let at = bytes
                    .get(from..end)?
                    .iter()
                    .position(|byte| *byte == wanted)?;
                Some(from + at)
            }
            Subject::Chars(chars) => {
                let at = chars
                    .get(from..end)?
                    .iter()
                    .position(|char| *char == wanted)?;
                Some(from + at)
            }
        }
    }
}

/// A pattern's program on a text.
#[derive(Debug)]
pub struct Matcher<'a> {
    /// The program.
    pub code: &'a [u32],
    /// The text.
    pub text: Subject<'a>,
    /// Where the text ends for this search, in characters.
    pub end: usize,
}

impl Matcher<'_> {
    fn word(&self, at: usize) -> u32 {
        self.code.get(at).copied().unwrap_or_default()
    }

    fn is_at(&self, place: u32, at: usize) -> bool {
        let newline_at = |at: usize| self.text.at(at) == Some('\n');
        let word_at = |at: usize| at < self.end && self.text.at(at).is_some_and(single::is_word);
        let is_boundary = || (at > 0 && word_at(at - 1)) != word_at(at);
        match PLACES.get(place as usize) {
            Some(Place::Start) => at == 0,
            Some(Place::End) => at == self.end,
            Some(Place::BeforeEnd) => at == self.end || at + 1 == self.end && newline_at(at),
            Some(Place::LineStart) => at == 0 || newline_at(at - 1),
            Some(Place::LineEnd) => at == self.end || newline_at(at),
            Some(Place::Boundary) => is_boundary(),
            // CPython before 3.14: an empty text has no place of this kind.
            Some(Place::NoBoundary) => self.end > 0 && !is_boundary(),
            None => false,
        }
    }

    /// The character that every match begins with, if the program says so.
    fn first(&self) -> Option<char> {
        let mut at = 0;
        while self.word(at) == word::OPEN {
            at += 2;
        }
        (self.word(at) == word::CHAR)
            .then(|| char::from_u32(self.word(at + 1)))
            .flatten()
    }

    /// Whether a part of the text is there again at another place.
    fn is_again(&self, begin: usize, finish: usize, at: usize, any_case: bool) -> bool {
        (begin..finish).enumerate().all(|(offset, from)| {
            let (a, b) = (self.text.at(from), self.text.at(at + offset));
            at + offset < self.end
                && (a == b
                    || any_case
                        && a.zip(b)
                            .is_some_and(|(a, b)| single::lower(a) == single::lower(b)))
        })
    }
}
