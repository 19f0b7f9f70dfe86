//! The text of a `str`: UTF-8 with its length in characters, so that ASCII text is indexed in constant time.

use std::hash::Hasher;
use std::sync::atomic::{AtomicU64, Ordering};

use rustc_hash::FxHasher;

/// An immutable string.
#[derive(Debug)]
pub struct Text {
    text: Box<str>,
    chars: usize,
    /// The hash, or 0 before it is asked for. Writing it twice writes the same number, so a race is harmless.
    hash: AtomicU64,
}

impl Clone for Text {
    fn clone(&self) -> Self {
        Text {
            text: self.text.clone(),
            chars: self.chars,
            hash: AtomicU64::new(self.hash.load(Ordering::Relaxed)),
        }
    }
}

impl Text {
    /// Makes a text.
    pub fn new(text: impl Into<Box<str>>) -> Text {
        let text = text.into();
        let chars = if text.is_ascii() {
            text.len()
        } else {
            text.chars().count()
        };
        Text {
            text,
            chars,
            hash: AtomicU64::new(0),
        }
    }

    /// The UTF-8 text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Its length in characters.
    pub fn chars(&self) -> usize {
        self.chars
    }

    /// Whether all characters are ASCII, so that character and byte positions agree.
    pub fn is_ascii(&self) -> bool {
        self.chars == self.text.len()
    }

    /// The character at a position, counted in characters.
    pub fn char_at(&self, index: usize) -> Option<char> {
        if self.is_ascii() {
            self.text
                .as_bytes()
                .get(index)
                .map(|byte| char::from(*byte))
        } else {
            self.text.chars().nth(index)
        }
    }

    /// The characters from `start` up to `end`, both counted in characters and within the length.
    pub fn slice(&self, start: usize, end: usize) -> &str {
        if start >= end {
            return "";
        }
        if self.is_ascii() {
            return &self.text[start..end];
        }
        let mut bounds = self
            .text
            .char_indices()
            .map(|(at, _)| at)
            .chain([self.text.len()]);
        let from = bounds.nth(start).unwrap_or(self.text.len());
        let to = bounds.nth(end - start - 1).unwrap_or(self.text.len());
        &self.text[from..to]
    }

    /// Its hash: the same for equal texts, in every store and every run.
    pub fn hash(&self) -> u64 {
        let known = self.hash.load(Ordering::Relaxed);
        if known != 0 {
            return known;
        }
        let hash = hash_text(&self.text);
        self.hash.store(hash, Ordering::Relaxed);
        hash
    }
}

/// The hash of a text, never 0.
pub fn hash_text(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish().rotate_left(26).max(1)
}
