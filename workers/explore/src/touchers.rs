//! Which threads touch a place, and what they had waited for by then.

use smallvec::SmallVec;

/// A thread that touches a part, and the threads whose ends it had waited for at all of these touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Toucher {
    /// As in [`crate::access::User`].
    pub(crate) thread: u32,
    /// As in [`crate::access::User`].
    pub(crate) joined: u64,
}

impl Toucher {
    /// Whether the one has touched after the other had ended, or the other way round: then neither could have come first.
    fn is_ordered(self, other: Toucher) -> bool {
        let has_joined = |some: Toucher, other: Toucher| {
            // The first thread of a process has the number 1.
            let number = (other.thread & 0xffff).checked_sub(2);
            let is_of_same_process = some.thread >> 16 == other.thread >> 16;
            is_of_same_process && number.is_some_and(|at| at < 64 && some.joined & (1 << at) != 0)
        };
        has_joined(self, other) || has_joined(other, self)
    }
}

/// So many threads that touch a part are told apart.
const TOUCHERS_MAX: usize = 8;

/// Threads that touch a part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Threads {
    few: SmallVec<[Toucher; 2]>,
    /// Whether there are too many to be told apart.
    are_many: bool,
}

impl Threads {
    /// Whether there is none.
    pub(crate) fn are_none(&self) -> bool {
        self.few.is_empty() && !self.are_many
    }

    /// Adds touches of a thread; whether that is any news.
    pub(crate) fn add(&mut self, toucher: Toucher) -> bool {
        if self.are_many {
            return false;
        }
        let mut known = self.few.iter_mut();
        if let Some(known) = known.find(|known| known.thread == toucher.thread) {
            let before = known.joined;
            known.joined &= toucher.joined;
            return known.joined != before;
        }
        match self.few.len() < TOUCHERS_MAX {
            true => self.few.push(toucher),
            false => {
                self.few.clear();
                self.are_many = true;
            }
        }
        true
    }

    /// Adds those of others.
    pub(crate) fn join(&mut self, other: &Threads) {
        if other.are_many {
            self.few.clear();
            self.are_many = true;
        }
        for toucher in &other.few {
            self.add(*toucher);
        }
    }

    /// Whether touches of two different threads are among both, of which either could come first.
    pub(crate) fn meet(&self, others: &Threads) -> bool {
        if self.are_none() || others.are_none() {
            return false;
        }
        let mut pairs = self
            .few
            .iter()
            .flat_map(|some| others.few.iter().map(move |it| (some, it)));
        self.are_many
            || others.are_many
            || pairs.any(|(some, other)| some.thread != other.thread && !some.is_ordered(*other))
    }
}
