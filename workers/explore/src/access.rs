//! What threads share: the places in memory that one writes and another touches.
//!
//! A *place* is a part of an object: a name in a module's dictionary, an attribute, a key, an element, the state of a
//! lock. Objects of the base are told apart by their ids, later ones by where in the program they were made; where threads
//! do not change places, see `likeness.rs`, also by which thread has made them, and states in which others have made
//! them are not one.
//!
//! Two touches of a place by two threads *conflict* if one of them writes, no lock is held at both, and neither thread had
//! waited for the end of the other by then: what comes after the end of a thread cannot come before. A place is
//! *visible* once there was a conflict at it. The search takes a thread's steps that touch no visible place together
//! with the step before. Whether a place is visible is found out by searching: when the search meets a conflict at a
//! place that it took for invisible, it begins anew with what it knows now ([`Places::grew`]). In the last round no
//! such conflict was met; a thread that waits for a lock touches it, as the step that has taken the lock does not commute
//! with taking it. Then none exists: of the executions that have one, take the shortest; up to its last step all
//! steps at invisible places commute with those of other threads, so an execution that the search has taken brings the
//! same two threads to the same two touches, and it would have met them.
//!
//! A lock keeps threads apart as long as nobody touches it while another holds it other than by waiting for it
//! (`Places::peeked`): then what its holder does to it, releasing it above all, commutes with all that others do.
//! It could not be told from releasing it at once, after the step before (Lipton's left movers).

use machine::value::ObjectId;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use crate::touchers::{Threads, Toucher};

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

    /// Whether it is all of the content, or all attributes.
    pub fn is_all(self) -> bool {
        self.0 & !Self::ATTRIBUTE == 0
    }

    /// Whether it is an attribute, or all of them.
    pub fn is_attribute(self) -> bool {
        self.space() != 0
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
    /// Standard output.
    pub const OUTPUT: Whole = Whole(u32::MAX - 1);
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

    /// All classes of a process: their attributes are told apart by name alone.
    pub fn classes(process: u32) -> Whole {
        Whole(0x7c00_0000 | process)
    }

    /// The numbers that new threads of a process get.
    pub fn threads(process: u32) -> Whole {
        Whole(0x7d00_0000 | process)
    }

    /// The numbers that a process is told of where its objects are.
    pub fn places(process: u32) -> Whole {
        Whole(0x7e00_0000 | process)
    }

    /// Whether a thread of a process is parked. There are at most 65,536 of them.
    pub fn parking(process: u32, thread: u32) -> Whole {
        Whole(0x7f00_0000 | (process & 0xff) << 16 | thread)
    }
}

/// Locks, by the ids of objects of the base, in order.
pub type Locks = SmallVec<[u32; 2]>;

/// Who touches a place.
#[derive(Clone, Copy, Debug)]
pub struct User<'a> {
    /// The thread, told apart from those of all processes: the process above 16 bits with the thread's number and 1.
    pub thread: u32,
    /// The threads of its process of which it knows that they have ended, by bits.
    pub joined: u64,
    /// The locks that it holds before the instruction or after it: taking or giving them back and the touch are one.
    pub locks: &'a [u32],
}

/// What is known of the touches of one part.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Users {
    part: Part,
    readers: Threads,
    writers: Threads,
    /// What was held at all touches.
    locks: Locks,
    /// Whether there was a conflict.
    visible: bool,
}

impl Users {
    /// Whether some thread's touches of this part and another thread's of that one conflict.
    fn conflicts(&self, other: &Users) -> bool {
        let apart = self.writers.meet(&other.writers)
            || self.writers.meet(&other.readers)
            || self.readers.meet(&other.writers);
        apart && !self.locks.iter().any(|lock| other.locks.contains(lock))
    }

    /// Nobody touches a part yet.
    fn none(part: Part) -> Users {
        Users {
            part,
            readers: Threads::default(),
            writers: Threads::default(),
            locks: Locks::new(),
            visible: false,
        }
    }

    /// Takes in more touches of the same part; whether there are any new ones.
    fn join(&mut self, other: &Users) -> bool {
        let before = self.clone();
        if self.is_untouched() {
            self.locks.clone_from(&other.locks);
        } else if !other.is_untouched() {
            self.locks.retain(|lock| other.locks.contains(lock));
        }
        self.readers.join(&other.readers);
        self.writers.join(&other.writers);
        self.visible |= other.visible;
        *self != before
    }

    fn is_untouched(&self) -> bool {
        self.readers.are_none() && self.writers.are_none()
    }

    /// Whether two threads write the two parts without a common lock.
    fn both_written(&self, other: &Users) -> bool {
        self.writers.meet(&other.writers)
            && !self.locks.iter().any(|lock| other.locks.contains(lock))
    }
}

/// What is known of all places.
#[derive(Clone, Debug, Default)]
pub struct Places {
    users: FxHashMap<Whole, Vec<Users>>,
    /// A bit for each object of the base: whether it has been written.
    written_fixed: Vec<u64>,
    peeked: FxHashSet<Whole>,
    grew: bool,
    has_news: bool,
    has_daemon: bool,
    has_individuals: bool,
}

impl Places {
    /// Whether anything was written that was not known to be, or became visible, since the last time.
    pub fn grew(&mut self) -> bool {
        std::mem::take(&mut self.grew)
    }

    /// Whether anything was learnt since the last time; a growth is always something learnt.
    pub fn has_news(&mut self) -> bool {
        std::mem::take(&mut self.has_news) | self.grew
    }

    /// Takes in what somebody else has learnt who began with the same knowledge.
    pub fn absorb(&mut self, other: &Places) {
        let mut wholes: Vec<&Whole> = other.users.keys().collect();
        wholes.sort_unstable();
        for (word, theirs) in self.written_fixed.iter_mut().zip(&other.written_fixed) {
            *word |= theirs;
        }
        for whole in wholes {
            let users = self.users.entry(*whole).or_default();
            for theirs in &other.users[whole] {
                let at = users.iter().position(|known| known.part == theirs.part);
                let at = at.unwrap_or_else(|| {
                    users.push(Users::none(theirs.part));
                    users.len() - 1
                });
                if users[at].join(theirs) {
                    self.grew |= judge(users, at);
                }
            }
        }
        self.grew |= !other.peeked.is_subset(&self.peeked);
        self.peeked.extend(&other.peeked);
        self.grew |= other.grew;
        self.has_daemon |= other.has_daemon;
        self.has_individuals |= other.has_individuals;
    }

    /// Says that a daemon was started: the end of its process may cut it off.
    pub fn found_daemon(&mut self) {
        self.grew |= !std::mem::replace(&mut self.has_daemon, true);
    }

    /// Whether a daemon was ever started.
    pub fn has_daemon(&self) -> bool {
        self.has_daemon
    }

    /// Says that it makes a difference which thread is which; see [`crate::identity`].
    pub fn found_individuals(&mut self) {
        self.grew |= !std::mem::replace(&mut self.has_individuals, true);
    }

    /// Whether it makes a difference which thread is which.
    pub fn has_individuals(&self) -> bool {
        self.has_individuals
    }

    /// Says that a lock, or the end of a thread, was touched while another thread held it, or had not ended.
    pub fn found_peeked(&mut self, whole: Whole) {
        self.grew |= self.peeked.insert(whole);
    }

    /// Says that all parts of an object are looked at, at a time when nobody changes them any more.
    pub fn found_seen(&mut self, whole: Whole, part: Part) {
        if let Some(users) = self.users.get_mut(&whole)
            && !users.iter().any(|known| known.part == part)
        {
            users.push(Users::none(part));
            let last = users.len() - 1;
            self.grew |= judge(users, last);
        }
    }

    /// Whether a lock does not keep threads apart.
    pub fn is_peeked(&self, whole: Whole) -> bool {
        self.peeked.contains(&whole)
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
    pub fn touch(&mut self, whole: Whole, part: Part, user: User<'_>, write: bool) -> bool {
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
        let (at, is_news) = enter(users, part, user, write);
        if is_news {
            self.has_news = true;
            self.grew |= judge(users, at);
        }
        users[at].visible
    }
}

/// Finds what conflicts with what is known of a part now; whether anything became visible.
fn judge(users: &mut [Users], at: usize) -> bool {
    let part = users[at].part;
    let mut found: SmallVec<[usize; 4]> = SmallVec::new();
    for (number, other) in users.iter().enumerate() {
        if other.part.meets(part) && users[at].conflicts(other) {
            found.extend([at, number]);
        }
    }
    let is_same_space = |users: &Users| users.part.space() == part.space();
    // Who looks at all parts can see in which order they were added.
    if users.iter().any(|it| is_same_space(it) && it.part.is_all()) {
        for (number, some) in users.iter().enumerate() {
            let before = users[..number].iter().enumerate();
            for (other_number, other) in before.filter(|it| is_same_space(it.1)) {
                if is_same_space(some) && some.both_written(other) {
                    found.extend([number, other_number]);
                }
            }
        }
    }
    let mut grew = false;
    for number in found {
        grew |= !std::mem::replace(&mut users[number].visible, true);
    }
    grew
}

/// Enters a touch; where, and whether anything about it is new.
fn enter(users: &mut Vec<Users>, part: Part, user: User<'_>, write: bool) -> (usize, bool) {
    let at = users.iter().position(|known| known.part == part);
    let at = at.unwrap_or_else(|| {
        users.push(Users::none(part));
        users.len() - 1
    });
    let known = &mut users[at];
    if known.is_untouched() {
        known.locks = user.locks.into();
    }
    let n_locks = known.locks.len();
    known.locks.retain(|lock| user.locks.contains(lock));
    let threads = match write {
        true => &mut known.writers,
        false => &mut known.readers,
    };
    let is_new = threads.add(Toucher {
        thread: user.thread,
        joined: user.joined,
    });
    let is_news = is_new || known.locks.len() < n_locks;
    (at, is_news)
}

#[cfg(test)]
mod tests {
    use super::{Part, Places, User, Whole};

    const LIST: Whole = Whole(7);

    fn places() -> Places {
        let mut places = Places::default();
        places.set_fixed_below(64);
        places
    }

    fn by(thread: u32) -> User<'static> {
        User {
            thread,
            joined: 0,
            locks: &[],
        }
    }

    #[test]
    fn two_readers_do_not_make_a_place_visible() {
        let mut places = places();
        places.touch(LIST, Part::ALL, by(1), true);
        assert!(!places.touch(LIST, Part::ALL, by(1), false));
        assert!(places.grew());
        assert!(places.touch(LIST, Part::ALL, by(2), false));
        assert!(places.grew());
        assert!(places.touch(LIST, Part::ALL, by(1), true));
        assert!(!places.grew());
    }

    #[test]
    fn the_whole_conflicts_with_its_parts_and_parts_with_themselves_only() {
        let mut places = places();
        assert!(!places.touch(LIST, Part::of(1), by(1), true));
        assert!(!places.touch(LIST, Part::of(2), by(2), true));
        assert!(!places.touch(LIST, Part::attribute(1), by(2), true));
        assert!(places.touch(LIST, Part::ALL, by(2), false));
        assert!(places.touch(LIST, Part::of(1), by(1), true));
    }

    #[test]
    fn who_looks_at_all_parts_sees_the_order_in_which_others_and_it_have_added_them() {
        let mut places = places();
        places.touch(LIST, Part::of(1), by(1), true);
        places.touch(LIST, Part::of(2), by(2), true);
        assert!(!places.touch(LIST, Part::of(1), by(1), true));
        places.touch(LIST, Part::ALL, by(1), false);
        assert!(places.touch(LIST, Part::of(1), by(1), true));
        assert!(places.touch(LIST, Part::of(2), by(2), true));
    }

    #[test]
    fn a_lock_that_is_always_held_keeps_touches_apart() {
        let mut places = places();
        let with = |thread, locks| User {
            thread,
            joined: 0,
            locks,
        };
        assert!(!places.touch(LIST, Part::ALL, with(1, &[3, 4]), true));
        assert!(!places.touch(LIST, Part::ALL, with(2, &[4, 5]), true));
        places.grew();
        assert!(!places.touch(LIST, Part::ALL, with(1, &[3, 4]), true));
        assert!(!places.grew());
        // Without a lock in common with the others, even under one.
        assert!(places.touch(LIST, Part::ALL, with(1, &[3]), false));
        assert!(places.grew());
    }
}
