//! Long texts that grow at their end: `text += piece` in a loop must not copy the whole text each time.
//!
//! Such a text is a base that it shares with the texts it grew from, and a tail of its own. Tails are kept so short that
//! copying them and, once in a while, making a new base cost about the same.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

/// A text in two parts.
#[derive(Clone, Debug)]
pub(super) struct Grown {
    base: Arc<Base>,
    tail: Box<str>,
    /// Both parts as one, once somebody has asked for that.
    whole: OnceLock<Box<str>>,
}

/// What several texts begin with.
#[derive(Debug)]
struct Base {
    text: Box<str>,
    /// How many bytes of whole texts were made since somebody last asked.
    wholes: AtomicUsize,
}

impl Grown {
    /// A text that others can grow from.
    pub(super) fn new(text: String) -> Grown {
        Grown {
            base: Arc::new(Base {
                text: text.into(),
                wholes: AtomicUsize::new(0),
            }),
            tail: Box::default(),
            whole: OnceLock::new(),
        }
    }

    /// Whether a text that is this one and a piece of so many bytes should share the base. Who has asked for the whole
    /// text will ask again: then there is nothing to gain.
    pub(super) fn has_room(&self, piece: usize) -> bool {
        self.whole.get().is_none() && self.tail.len() + piece <= 2 * self.base.text.len().isqrt()
    }

    /// This text and a piece, sharing the base.
    pub(super) fn and(&self, piece: &str) -> Grown {
        Grown {
            base: Arc::clone(&self.base),
            tail: [&*self.tail, piece].concat().into(),
            whole: OnceLock::new(),
        }
    }

    pub(super) fn as_str(&self) -> &str {
        if self.tail.is_empty() {
            return &self.base.text;
        }
        self.whole.get_or_init(|| {
            self.base.wholes.fetch_add(self.len(), Ordering::Relaxed);
            [&*self.base.text, &*self.tail].concat().into()
        })
    }

    pub(super) fn len(&self) -> usize {
        self.base.text.len() + self.tail.len()
    }

    /// How many bytes of whole texts with this base were made since this was asked last: nobody has accounted for them.
    pub(super) fn take_wholes(&self) -> usize {
        self.base.wholes.swap(0, Ordering::Relaxed)
    }

    /// The memory it takes, its share of the base included.
    pub(super) fn owned_bytes(&self) -> usize {
        let whole = self.whole.get().map_or(0, |whole| whole.len());
        let base = self.base.text.len() / Arc::strong_count(&self.base);
        size_of::<Grown>() + whole + self.tail.len() + base
    }
}
