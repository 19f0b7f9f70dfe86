//! The text of a `str`: UTF-8 with its length in characters, so that ASCII text is indexed in constant time.

mod grown;

use std::hash::Hasher;
use std::sync::atomic::{AtomicU64, Ordering};

use compact_str::CompactString;
use rustc_hash::FxHasher;

use grown::Grown;

/// Joined texts of at least so many bytes may share what they begin with.
const GROWN_BYTES_MIN: usize = 1 << 10;

/// Texts of at most so many bytes are hashed when they are made: to write the hash later, atomically, takes longer.
const HASHED_BYTES_MAX: usize = 16;

/// An immutable string.
#[derive(Debug)]
pub struct Text {
    content: Content,
    chars: usize,
    /// The hash, or 0 before it is asked for. Writing it twice writes the same number, so a race is harmless.
    hash: AtomicU64,
}

#[derive(Clone, Debug)]
enum Content {
    Flat(CompactString),
    Grown(Box<Grown>),
}

impl Clone for Text {
    fn clone(&self) -> Self {
        Text {
            content: self.content.clone(),
            chars: self.chars,
            hash: AtomicU64::new(self.hash.load(Ordering::Relaxed)),
        }
    }
}

impl Text {
    /// Makes a text.
    pub fn new(text: impl Into<CompactString>) -> Text {
        let text = text.into();
        Text {
            chars: count_chars(&text),
            hash: AtomicU64::new(first_hash(&text)),
            content: Content::Flat(text),
        }
    }

    /// Makes a text that is a copy of this one or of a part.
    #[inline]
    pub fn copy(text: &str) -> Text {
        // Looked at before it is copied: a small copy cannot be read as quickly as it is made.
        Text {
            chars: count_chars(text),
            hash: AtomicU64::new(first_hash(text)),
            content: Content::Flat(CompactString::new(text)),
        }
    }

    /// How many bytes are to be accounted for when two texts are joined.
    pub fn joining_bytes(&self, other: &Text) -> usize {
        match &self.content {
            Content::Grown(grown) if grown.has_room(other.len()) => grown.take_wholes(),
            _ => self.len() + other.len(),
        }
    }

    /// Joins two texts.
    pub fn join(&self, other: &Text) -> Text {
        let shared = match &self.content {
            Content::Grown(grown) if grown.has_room(other.len()) => grown.and(other.as_str()),
            _ => None,
        };
        let content = if let Some(grown) = shared {
            Content::Grown(Box::new(grown))
        } else if self.len() + other.len() < GROWN_BYTES_MIN {
            Content::Flat(joined(self.as_str(), other.as_str()))
        } else {
            let whole = [self.as_str(), other.as_str()].concat();
            Content::Grown(Box::new(Grown::new(whole)))
        };
        Text {
            content,
            chars: self.chars + other.chars,
            hash: AtomicU64::new(0),
        }
    }

    /// The UTF-8 text.
    #[inline]
    pub fn as_str(&self) -> &str {
        match &self.content {
            Content::Flat(text) => text,
            Content::Grown(grown) => grown.as_str(),
        }
    }

    /// Its length in bytes.
    #[inline]
    pub fn len(&self) -> usize {
        match &self.content {
            Content::Flat(text) => text.len(),
            Content::Grown(grown) => grown.len(),
        }
    }

    /// Whether it has no characters.
    pub fn is_empty(&self) -> bool {
        self.chars == 0
    }

    /// The memory it owns, in bytes.
    #[inline]
    pub fn owned_bytes(&self) -> usize {
        match &self.content {
            Content::Flat(text) if text.is_heap_allocated() => text.capacity(),
            Content::Flat(_) => 0,
            Content::Grown(grown) => grown.owned_bytes(),
        }
    }

    /// Its length in characters.
    #[inline]
    pub fn chars(&self) -> usize {
        self.chars
    }

    /// Whether all characters are ASCII, so that character and byte positions agree.
    #[inline]
    pub fn is_ascii(&self) -> bool {
        self.chars == self.len()
    }

    /// Whether it has the same characters as another.
    #[inline]
    pub fn same(&self, other: &Text) -> bool {
        self.chars == other.chars && self.as_str() == other.as_str()
    }

    /// The character at a position, counted in characters.
    pub fn char_at(&self, index: usize) -> Option<char> {
        if self.is_ascii() {
            self.as_str()
                .as_bytes()
                .get(index)
                .map(|byte| char::from(*byte))
        } else {
            self.as_str().chars().nth(index)
        }
    }

    /// The characters from `start` up to `end`, both counted in characters and within the length.
    pub fn slice(&self, start: usize, end: usize) -> &str {
        if start >= end {
            return "";
        }
        if self.is_ascii() {
            return &self.as_str()[start..end];
        }
        let text = self.as_str();
        let mut bounds = text.char_indices().map(|(at, _)| at).chain([text.len()]);
        let from = bounds.nth(start).unwrap_or(text.len());
        let to = bounds.nth(end - start - 1).unwrap_or(text.len());
        &text[from..to]
    }

    /// Its hash: the same for equal texts, in every store and every run.
    #[inline]
    pub fn hash(&self) -> u64 {
        let known = self.hash.load(Ordering::Relaxed);
        if known != 0 {
            return known;
        }
        let hash = hash_text(self.as_str());
        self.hash.store(hash, Ordering::Relaxed);
        hash
    }
}

/// Two texts as one. Those that need no allocation are put together first: appending to one that is in place takes longer.
fn joined(a: &str, b: &str) -> CompactString {
    let len = a.len() + b.len();
    let mut small = [0; size_of::<CompactString>()];
    match small.get_mut(..len) {
        Some(bytes) => {
            bytes[..a.len()].copy_from_slice(a.as_bytes());
            bytes[a.len()..].copy_from_slice(b.as_bytes());
            CompactString::from_utf8(bytes).unwrap_or_default()
        }
        None => [a, b].concat().into(),
    }
}

fn count_chars(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        text.chars().count()
    }
}

/// The hash of a text that is short, else 0.
fn first_hash(text: &str) -> u64 {
    if text.len() <= HASHED_BYTES_MAX {
        hash_text(text)
    } else {
        0
    }
}

/// The hash of a text, never 0.
pub fn hash_text(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish().rotate_left(26).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_grew_piece_by_piece_is_the_joined_pieces() {
        let (mut grown, mut expected) = (Text::new(""), String::new());
        for number in 0..5_000 {
            let piece = format!("{number}é");
            expected.push_str(&piece);
            grown = grown.join(&Text::new(piece));
            assert_eq!(grown.len(), expected.len());
            if number % 700 == 0 {
                assert_eq!(grown.as_str(), expected);
            }
        }
        assert_eq!(grown.as_str(), expected);
        assert_eq!(grown.chars(), expected.chars().count());
        assert_eq!(grown.hash(), hash_text(&expected));
    }

    #[test]
    fn texts_that_grow_from_the_same_one_differ() {
        let start = Text::new("x".repeat(2 * GROWN_BYTES_MIN)).join(&Text::new("."));
        let [one, other] = ["one", "other"].map(|piece| start.join(&Text::new(piece)));
        let more = one.join(&Text::new("!"));
        assert!(one.as_str().ends_with("x.one") && other.as_str().ends_with("x.other"));
        assert!(more.as_str().ends_with("x.one!") && start.as_str().ends_with("x."));
        assert_eq!(one.len() + 1, more.len());
    }

    #[test]
    fn growing_copies_little() {
        let (mut grown, mut bytes) = (Text::new(""), 0);
        for _ in 0..100_000 {
            let piece = Text::new("x");
            bytes += grown.joining_bytes(&piece);
            grown = grown.join(&piece);
        }
        assert!(bytes < 100_000 * 200, "{bytes} bytes");
    }
}
