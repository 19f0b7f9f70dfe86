//! Long texts that grow at their end: `text += piece` in a loop must not copy the whole text each time.
//!
//! Such a text is a base and the first so many bytes of a tail, both of which it shares with the texts it grew from and
//! those that grow from it. The longest of them can be appended to; who appends to another one makes a new base.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// The longest tail, in bytes: nobody asks for the memory of tails.
const TAIL_BYTES_MAX: usize = 4 << 20;

/// A text in two parts.
#[derive(Clone, Debug)]
pub(super) struct Grown {
    base: Arc<Base>,
    /// How many bytes of the base's tail are this text's.
    tail: usize,
    /// Both parts as one, once somebody has asked for that.
    whole: OnceLock<Box<str>>,
}

/// What several texts share.
#[derive(Debug)]
struct Base {
    text: Box<str>,
    /// What was appended so far. It only grows, so what a text has of it stays.
    tail: Mutex<String>,
    /// How long the tail is. Only for who wants to know beforehand whether appending will do.
    end: AtomicUsize,
    /// How many bytes of whole texts were made since somebody last asked.
    wholes: AtomicUsize,
}

impl Base {
    fn tail(&self) -> MutexGuard<'_, String> {
        self.tail.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Grown {
    /// A text that others can grow from.
    pub(super) fn new(text: String) -> Grown {
        Grown {
            base: Arc::new(Base {
                text: text.into(),
                tail: Mutex::default(),
                end: AtomicUsize::new(0),
                wholes: AtomicUsize::new(0),
            }),
            tail: 0,
            whole: OnceLock::new(),
        }
    }

    /// Whether a text that is this one and a piece of so many bytes should share the base. Who has asked for the whole
    /// text will ask again: then there is nothing to gain. A tail that is as long as its base makes a new one, so that
    /// all in all each byte is copied a few times.
    pub(super) fn has_room(&self, piece: usize) -> bool {
        self.whole.get().is_none()
            && self.tail + piece <= self.base.text.len().min(TAIL_BYTES_MAX)
            && self.tail == self.base.end.load(Ordering::Relaxed)
    }

    /// This text and a piece, sharing the base; `None` if something else was appended to this text before.
    pub(super) fn and(&self, piece: &str) -> Option<Grown> {
        let mut tail = self.base.tail();
        if tail.len() != self.tail {
            return None;
        }
        tail.push_str(piece);
        self.base.end.store(tail.len(), Ordering::Relaxed);
        Some(Grown {
            base: Arc::clone(&self.base),
            tail: tail.len(),
            whole: OnceLock::new(),
        })
    }

    pub(super) fn as_str(&self) -> &str {
        if self.tail == 0 {
            return &self.base.text;
        }
        self.whole.get_or_init(|| {
            self.base.wholes.fetch_add(self.len(), Ordering::Relaxed);
            [&*self.base.text, &self.base.tail()[..self.tail]]
                .concat()
                .into()
        })
    }

    pub(super) fn len(&self) -> usize {
        self.base.text.len() + self.tail
    }

    /// How many bytes of whole texts with this base were made since this was asked last: nobody has accounted for them.
    pub(super) fn take_wholes(&self) -> usize {
        let wholes = &self.base.wholes;
        match wholes.load(Ordering::Relaxed) {
            0 => 0,
            _ => wholes.swap(0, Ordering::Relaxed),
        }
    }

    /// The memory it takes, its share of the base included.
    pub(super) fn owned_bytes(&self) -> usize {
        let whole = self.whole.get().map_or(0, |whole| whole.len());
        size_of::<Grown>() + whole + self.len() / Arc::strong_count(&self.base)
    }
}
