//! What threads share: the places in memory that one writes and another touches.
//!
//! A *place* is a part of an object: a name in a module's dictionary, an attribute, a key, an element, the state of a
//! lock. Objects of the base are told apart by their ids, later ones by where in the program they were made.
//!
//! A place is *visible* once two threads have touched it, one of them writing. The search takes a thread's steps that
//! touch no visible place together with the step before. Whether a place is visible is found out by searching: when
//! the search meets a conflict at a place that it took for invisible, it begins anew with what it knows now
//! ([`Places::grew`]). In the last round no such conflict was met. Then none exists: of the executions that have one,
//! take the shortest; up to its last step all steps at invisible places commute with those of other threads, so an
//! execution that the search has taken brings the same two threads to the same two touches, and it would have met them.

use machine::value::ObjectId;
use rustc_hash::{FxHashMap, FxHashSet};

/// A part of an object, or all of it: two places of one object conflict if they are equal or one is [`Part::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Part(u32);

impl Part {
    /// All parts of the content.
    pub const ALL: Part = Part(0);
    /// All attributes.
    pub const ATTRIBUTES: Part = Part(Self::ATTRIBUTE);
    /// Among the attributes of classes: those with names such as `__add__`.
    pub const SPECIAL: Part = Part(1);

    const ATTRIBUTE: u32 = 1 << 31;

    /// The part of the content with this hash or index. Parts of equal number are taken for the same.
    pub fn of(number: u64) -> Part {
        let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 33;
        Part((mixed as u32).max(2))
    }

    /// The attribute with a name of this hash.
    pub fn attribute(hash: u64) -> Part {
        Part(Part::of(hash).0 | Self::ATTRIBUTE)
    }

    fn is_all(self) -> bool {
        self.0 & !Self::ATTRIBUTE == 0
    }

    fn space(self) -> u32 {
        self.0 & Self::ATTRIBUTE
    }

    /// Whether both are, or one contains, the same part.
    pub fn meets(self, other: Part) -> bool {
        self.space() == other.space() && (self == other || self.is_all() || other.is_all())
    }
}

/// What a place is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Whole(u32);

impl Whole {
    /// All classes: their attributes are told apart by name alone.
    pub const CLASSES: Whole = Whole(u32::MAX);
    /// Standard output.
    pub const OUTPUT: Whole = Whole(u32::MAX - 1);
    /// The numbers that new threads get.
    pub const THREADS: Whole = Whole(u32::MAX - 2);
    /// The kernel of the run.
    pub const KERNEL: Whole = Whole(u32::MAX - 3);

    /// An object of the base.
    pub fn fixed(id: ObjectId) -> Whole {
        Whole(id.0)
    }

    /// All objects that were made at a place in the program.
    pub fn site(site: u32) -> Whole {
        Whole(site | 1 << 31)
    }

    /// Whether a thread is parked.
    pub fn parking(thread: u32) -> Whole {
        Whole(0x7f00_0000 | thread)
    }
}

/// One or more threads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Threads {
    #[default]
    None,
    One(u32),
    Many,
}

impl Threads {
    fn add(&mut self, thread: u32) {
        *self = match *self {
            Threads::None => Threads::One(thread),
            Threads::One(known) if known == thread => return,
            _ => Threads::Many,
        };
    }

    fn has_other_than(self, thread: u32) -> bool {
        match self {
            Threads::None => false,
            Threads::One(known) => known != thread,
            Threads::Many => true,
        }
    }
}

#[derive(Clone, Copy, Debug)]
struct Users {
    part: Part,
    readers: Threads,
    writers: Threads,
}

/// What is known of all places.
#[derive(Clone, Debug, Default)]
pub struct Places {
    users: FxHashMap<Whole, Vec<Users>>,
    visible: FxHashSet<(Whole, Part)>,
    /// A bit for each object of the base: whether it has been written.
    written_fixed: Vec<u64>,
    grew: bool,
    has_daemon: bool,
}

impl Places {
    /// Whether anything was written that was not known to be, or became visible, since the last time.
    pub fn grew(&mut self) -> bool {
        std::mem::take(&mut self.grew)
    }

    /// Says that a daemon was started: the end of its process may cut it off.
    pub fn found_daemon(&mut self) {
        self.grew |= !std::mem::replace(&mut self.has_daemon, true);
    }

    /// Whether a daemon was ever started.
    pub fn has_daemon(&self) -> bool {
        self.has_daemon
    }

    /// How many places are visible.
    pub fn n_visible(&self) -> usize {
        self.visible.len()
    }

    /// Whether anything of this is known to be written.
    #[inline]
    pub fn is_written(&self, whole: Whole) -> bool {
        let at = whole.0 as usize / 64;
        match self.written_fixed.get(at) {
            Some(bits) => bits & (1 << (whole.0 % 64)) != 0,
            None => self.users.contains_key(&whole),
        }
    }

    /// Says that ids below this are of the base.
    pub fn set_fixed_below(&mut self, end: u32) {
        self.written_fixed.resize(end as usize / 64 + 1, 0);
    }

    /// Notes that a thread touches a place; whether the place is visible. What was never written is not noted.
    pub fn touch(&mut self, whole: Whole, part: Part, thread: u32, write: bool) -> bool {
        if !self.is_written(whole) {
            if !write {
                return false;
            }
            self.grew = true;
            if let Some(bits) = self.written_fixed.get_mut(whole.0 as usize / 64) {
                *bits |= 1 << (whole.0 % 64);
            }
        }
        let users = self.users.entry(whole).or_default();
        let mut conflicts = false;
        for known in users.iter().filter(|known| known.part.meets(part)) {
            let conflict = known.writers.has_other_than(thread)
                || write && known.readers.has_other_than(thread);
            if conflict {
                conflicts = true;
                self.grew |= self.visible.insert((whole, known.part));
            }
        }
        if conflicts {
            self.grew |= self.visible.insert((whole, part));
        }
        let at = users.iter().position(|known| known.part == part);
        let at = at.unwrap_or_else(|| {
            users.push(Users {
                part,
                readers: Threads::None,
                writers: Threads::None,
            });
            users.len() - 1
        });
        let known = &mut users[at];
        if write {
            known.writers.add(thread);
        } else {
            known.readers.add(thread);
        }
        conflicts || self.visible.contains(&(whole, part))
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, Places, Whole};

    const LIST: Whole = Whole(7);

    fn places() -> Places {
        let mut places = Places::default();
        places.set_fixed_below(64);
        places
    }

    #[test]
    fn two_readers_do_not_make_a_place_visible() {
        let mut places = places();
        places.touch(LIST, Part::ALL, 1, true);
        assert!(!places.touch(LIST, Part::ALL, 1, false));
        assert!(places.grew());
        assert!(places.touch(LIST, Part::ALL, 2, false));
        assert!(places.grew());
        assert!(places.touch(LIST, Part::ALL, 1, true));
        assert!(!places.grew());
    }

    #[test]
    fn the_whole_conflicts_with_its_parts_and_parts_with_themselves_only() {
        let mut places = places();
        assert!(!places.touch(LIST, Part::of(1), 1, true));
        assert!(!places.touch(LIST, Part::of(2), 2, true));
        assert!(!places.touch(LIST, Part::attribute(1), 2, true));
        assert!(places.touch(LIST, Part::ALL, 2, false));
        assert!(places.touch(LIST, Part::of(1), 1, true));
        assert!(!places.touch(LIST, Part::of(2), 2, true));
    }
}
