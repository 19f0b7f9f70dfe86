//! Telling written states apart, as [`crate::identity`] tells states apart; and threads that are alike may have changed
//! places.
//!
//! A thread that is *anonymous* ([`crate::state::ThreadState::is_anonymous`]) does nothing until it ends that depends
//! on which of them it is: its number and its object are known to the frames of `threading.Thread` alone, and these use
//! them only when the thread ends. Which of them ends first shows in two ways only: somebody waits for one of them, or
//! looks whether it has ended. Who waits for one and goes on to wait for the others, doing nothing in between that
//! anybody could notice, is held up until the last of them has ended whatever their order. The search finds out whether
//! anything else happens anywhere ([`crate::access::Places::found_individuals`]) and begins anew without this if it
//! does; by the argument given for places in [`crate::access`], an execution in which it happens is met up to a renaming
//! of threads.

use machine::value::ObjectId;
use smallvec::SmallVec;
use trace::ids::ThreadId;

use crate::content::{is_end, made_at};
use crate::digest::{Digest, Ref, Summary};
use crate::parts::{Common, Group, Own, Parts, Record, groups};

/// Tells records apart: equal for states that no program can tell apart, different for all others but for a chance
/// that [`crate::digest`] reckons up. Owns what it needs to work, so that it is made once.
#[derive(Debug)]
pub struct Likeness {
    merges_threads: bool,
    /// Anonymous threads in an order that depends on nothing but what they are in the midst of.
    order: SmallVec<[(u64, ThreadId, u32); 8]>,
    /// Objects that are reached from threads only, in the order in which they are met.
    loose: Vec<u32>,
    n_walked: usize,
    /// Of the state whose steps are taken.
    base: Option<Base>,
    /// What does not belong to any process: numbers of parts, and their digest. The same in most states.
    beginning: ([u32; 3], Digest),
}

/// What a step leaves as it was in the identity of a state of one process, all of whose threads stand alone.
#[derive(Clone, Copy, Debug)]
struct Base {
    beginning: Digest,
    threads: u128,
}

impl Likeness {
    /// Tells records apart; anonymous threads may have changed places or not.
    pub fn new(merges_threads: bool) -> Likeness {
        Likeness {
            merges_threads,
            order: SmallVec::new(),
            loose: Vec::new(),
            n_walked: 0,
            base: None,
            beginning: ([u32::MAX; 3], Digest::default()),
        }
    }

    /// Steps of a state are about to be taken.
    pub fn begin(&mut self, record: &Record, parts: &Parts) {
        let mut groups = groups(record);
        let (first, second) = (groups.next(), groups.next());
        let alone = first.filter(|_| second.is_none());
        let alone = alone.and_then(|group| all_alone(group, parts));
        self.base = alone.map(|threads| Base {
            beginning: self.beginning(record, parts),
            threads,
        });
    }

    /// What does not belong to any process.
    fn beginning(&mut self, record: &Record, parts: &Parts) -> Digest {
        let header = [record[0], record[1], record[2]];
        if self.beginning.0 != header {
            let mut digest = Digest::default();
            digest.print(parts.out(record[0]).print());
            digest.word(u64::from(record[1]));
            digest.print(parts.exchange(record[2]));
            self.beginning = (header, digest);
        }
        self.beginning.1
    }

    /// The numbers of parts are about to change.
    pub fn forget(&mut self) {
        self.beginning.0 = [u32::MAX; 3];
    }

    /// The identity of the state after a step that has led a thread, the common part and some other threads to others, and
    /// has done nothing else. `None` if that is not enough to know.
    #[inline]
    pub fn after(
        &self,
        group: Group<'_>,
        at: usize,
        (own, common, others): (Option<u32>, u32, &[(u32, u32)]),
        parts: &Parts,
    ) -> Option<u128> {
        let Base {
            mut beginning,
            threads,
        } = self.base?;
        let before = parts.glance(group.owns[at]).alone()?;
        let (after, has_ended) = match own {
            Some(own) => (parts.glance(own).alone()?, false),
            None => (0, true),
        };
        let mut threads = threads.wrapping_sub(before).wrapping_add(after);
        for (before, after) in others {
            let [before, after] = [before, after].map(|own| parts.glance(*own).alone());
            threads = threads.wrapping_sub(before?).wrapping_add(after?);
        }
        let n_threads = group.owns.len() - usize::from(has_ended);
        plain_group(parts.plain(common)?, n_threads, threads, &mut beginning);
        Some(beginning.finish())
    }

    /// The identity of the state that is written down.
    pub fn of(&mut self, record: &Record, parts: &Parts) -> u128 {
        let mut digest = self.beginning(record, parts);
        for group in groups(record) {
            self.group(group, parts, &mut digest);
        }
        digest.finish()
    }

    fn group(&mut self, group: Group<'_>, parts: &Parts, digest: &mut Digest) {
        let common = parts.common(group.common);
        if let (Some(print), Some(threads)) = (parts.plain(group.common), all_alone(group, parts)) {
            plain_group(print, group.owns.len(), threads, digest);
            return;
        }
        self.arrange(group, parts, common);
        self.loose.clear();
        self.n_walked = 0;
        digest.print(common.print);
        digest.word(group.owns.len() as u64);
        for own in group.owns.iter().map(|own| parts.own(*own)) {
            if !own.is_anonymous {
                self.part(own.print, &own.outside, common, digest);
            }
        }
        for at in 0..self.order.len() {
            let (_, thread, own) = self.order[at];
            if !self.merges_threads {
                digest.word(u64::from(thread.0));
            }
            let own = parts.own(own);
            self.part(own.print, &own.outside, common, digest);
        }
        for thread in &common.threads {
            digest.word(self.thread(*thread));
        }
        self.walk(common, digest);
        if common.has_loose {
            // Threads keep their objects; nothing else depends on which of them it is.
            let fixed_below = common.process.heap.fixed_below();
            for at in 0..self.order.len() {
                let object = parts.own(self.order[at].2).thread.object.id();
                if let Some(id) = object.filter(|id| id.0 >= fixed_below) {
                    self.number(id, common);
                }
            }
            self.walk(common, digest);
        }
    }

    /// Takes in the objects that are reached from threads only.
    fn walk(&mut self, common: &Common, digest: &mut Digest) {
        let heap = &common.process.heap;
        while let Some(id) = self.loose.get(self.n_walked).copied() {
            self.n_walked += 1;
            let slot = heap.slot(ObjectId(id));
            digest.word(u64::from(heap.is_name(id)));
            if !self.merges_threads {
                digest.word(made_at(slot));
            }
            if !(self.merges_threads && is_end(slot)) {
                let Summary { print, refs, .. } = slot.stored.summary(heap.fixed_below());
                self.part(*print, refs, common, digest);
            }
        }
    }

    fn part(&mut self, print: u128, refs: &[Ref], common: &Common, digest: &mut Digest) {
        digest.print(print);
        for it in refs {
            digest.word(match it {
                Ref::Object(id) => self.number(*id, common),
                Ref::Thread(id) => self.thread(*id),
            });
        }
    }

    fn number(&mut self, id: ObjectId, common: &Common) -> u64 {
        if let Some(number) = common.number(id.0) {
            return u64::from(number);
        }
        let known = self.loose.iter().position(|known| *known == id.0);
        let place = known.unwrap_or_else(|| {
            self.loose.push(id.0);
            self.loose.len() - 1
        });
        (common.numbers.len() + place) as u64
    }

    fn thread(&self, id: ThreadId) -> u64 {
        let at = self.order.iter().position(|known| known.1 == id);
        match at.filter(|_| self.merges_threads) {
            Some(at) => at as u64 | 1 << 32,
            None => u64::from(id.0),
        }
    }

    /// Puts anonymous threads in order.
    fn arrange(&mut self, group: Group<'_>, parts: &Parts, common: &Common) {
        self.order.clear();
        for number in group.owns {
            let own = parts.own(*number);
            if own.is_anonymous {
                let rank = match self.merges_threads {
                    true => rank(own, common),
                    false => 0,
                };
                self.order.push((rank, own.thread.id, *number));
            }
        }
        self.order.sort_unstable();
    }
}

/// A process whose threads and common part all stand alone. Their fingerprints are added up, see [`all_alone`]; that of
/// the common part and the number of threads are multiplied by odd numbers before, so that they are not taken for threads.
#[inline]
fn plain_group(common: u128, n_threads: usize, threads: u128, digest: &mut Digest) {
    const COMMON: u128 = 0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835;
    const COUNT: u128 = 0xd6e8_feb8_6659_fd93_2545_f491_4f6c_dd1d;
    let common = common.wrapping_mul(COMMON);
    let count = (n_threads as u128).wrapping_mul(COUNT);
    digest.print(threads.wrapping_add(common).wrapping_add(count));
}

/// The threads of a process together, if nothing but the content of each matters, as far as they can tell. As it makes no
/// difference in which order they stand, their fingerprints are added up: each is well mixed, so that sums of different
/// ones are the same by chance only, as fingerprints are.
#[inline]
fn all_alone(group: Group<'_>, parts: &Parts) -> Option<u128> {
    let mut owns = group.owns.iter().map(|own| parts.glance(*own).alone());
    owns.try_fold(0_u128, |sum, own| Some(sum.wrapping_add(own?)))
}

/// What an anonymous thread is in the midst of, as far as it is known without the rest of the state: two threads of
/// equal rank may yet differ, and then a state may have more than one identity, but never two states the same.
fn rank(own: &Own, common: &Common) -> u64 {
    if own.outside.is_empty() {
        return own.print as u64;
    }
    let mut digest = Digest::default();
    digest.print(own.print);
    for it in &own.outside {
        let Ref::Object(id) = it else { continue };
        match common.number(id.0) {
            Some(number) => digest.word(u64::from(number)),
            None => {
                let heap = &common.process.heap;
                digest.print(heap.slot(*id).stored.summary(heap.fixed_below()).print);
            }
        }
    }
    digest.finish() as u64
}
