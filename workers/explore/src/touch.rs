//! Which places an instruction has touched, and which objects it has made known to other threads.

use machine::code::Code;
use machine::object::Body;
use machine::refs::Visit;
use machine::thread::Thread;
use machine::value::{ObjectId, Value};
use syntax::code::Marks;
use trace::event::Resource;
use trace::ids::ThreadId;

use crate::access::{Locks, Part, User, Whole};
use crate::focus::{Focus, of_classes};
use crate::held::{can_be_held, ended, holder, is_lock};
use crate::races::{Access, Manner};
use crate::state::State;
use crate::step::{Ran, Stepper};
use crate::world::ExploreWorld;

/// What an object was before an instruction.
enum Held {
    /// Nothing that can be held.
    NoLock,
    /// The thread's own: whatever it does to it now, no other thread can have to do with it meanwhile.
    Mine,
    /// A lock that anyone may take.
    Free,
}

impl Stepper {
    /// Notes what the instruction has touched; whether another thread can notice.
    pub(crate) fn note(&mut self, ran: Ran, state: &State) -> bool {
        if self.is_unseen(ran) {
            if !self.is_last() {
                self.note_individuals();
            }
            return false;
        }
        let touched = std::mem::take(self.world.touched.get_mut());
        let visible = if self.is_last() {
            self.note_seen(&touched);
            self.world.effects.unsupported.is_some()
        } else {
            let locks = self.world.locks_of(self.thread.id);
            self.note_glances();
            self.note_individuals();
            self.note_touched(&touched, &locks) | self.note_effects(ran, &locks, state)
        };
        *self.world.touched.get_mut() = touched;
        visible
    }

    /// Whether the instruction has touched nothing that anybody could ever notice: so it is with most.
    fn is_unseen(&mut self, ran: Ran) -> bool {
        let world = &mut self.world;
        let class_read = world.class_read.get() && world.places.is_written(world.classes());
        matches!(ran, Ran::On { .. })
            && !class_read
            && world.touched.get_mut().is_empty()
            && world.effects.is_nothing()
            && !world.took_thread_id()
    }

    /// Whether all other threads that have ever been have ended before: the running thread has waited for each of
    /// them, and starts none now. What it does then comes after all that they have done.
    pub(crate) fn is_last(&self) -> bool {
        self.process == 0
            && self.world.exchange.is_none()
            && self.state.joined == self.others()
            && self.world.heap.next_thread < 64
            && self.world.effects.spawned.is_empty()
            && !self.world.took_thread_id()
    }

    /// A bit for each other thread that the process of the running thread has ever had.
    fn others(&self) -> u64 {
        (1_u64 << (self.world.heap.next_thread.min(64) - 1)) - 1
    }

    /// Whether the running thread has ended its process without having waited for all others.
    pub(crate) fn ends_too_soon(&self, state: &State) -> bool {
        state.processes[self.process].exit.is_some()
            && self.world.heap.next_thread < 64
            && self.state.joined != self.others()
    }

    /// Notes which objects are looked at as a whole: who does can see in which order others have added to them.
    fn note_seen(&mut self, touched: &[(ObjectId, bool)]) {
        if touched.is_empty() {
            return;
        }
        let focus = self.focus();
        for (id, write) in touched {
            let (whole, parts) = self.parts(*id, *write, focus);
            for part in parts.into_iter().filter(|part| part.is_all()) {
                self.world.places.found_seen(whole, part);
            }
        }
    }

    /// Notes which locks do not keep threads apart.
    fn note_glances(&mut self) {
        for at in std::mem::take(&mut self.world.effects.glanced) {
            if self.world.heap.slot(at).owner != self.world.owner {
                let whole = self.world.whole(at);
                self.world.places.found_peeked(whole);
                if !is_lock(&self.world.heap.slot(at).stored.object) {
                    self.world.places.found_individuals();
                }
            }
        }
    }

    /// Notes what the thread would wait for: whoever has taken that keeps this thread from going on, even if the two never
    /// come to take it one after the other.
    pub(crate) fn note_wait(&mut self, ran: Ran) {
        let Ran::Parked(park) = ran else { return };
        if self.world.effects.has_asked {
            let user = self.user(&[]);
            self.world
                .places
                .touch(Whole::KERNEL, Part::ALL, user, true);
            return;
        }
        let on = park.on.filter(|on| on.resource != Resource::Thread);
        if let Some(at) = on.and_then(|on| self.world.waited_for(on)) {
            let locks = self.world.locks_of(self.thread.id);
            let user = self.user(&locks);
            let whole = self.world.whole(at);
            self.world.places.touch(whole, Part::ALL, user, true);
        }
    }

    /// Notes whether the thread depends on which thread it is.
    fn note_individuals(&mut self) {
        if self.thread.id.0 == 0 {
            return;
        }
        // The program's own `run` or `excepthook` is given the thread, at the bottom of its frames.
        let mut calls = self.saved.frames.windows(2).take(2);
        let knows_itself = calls
            .any(|call| call[0].code.marks.has(Marks::HANDS_THREAD) && !call[1].code.is_library);
        if knows_itself || self.world.effects.thread_asked {
            self.world.places.found_individuals();
        }
    }

    fn note_touched(&mut self, touched: &[(ObjectId, bool)], locks: &[u32]) -> bool {
        let class_read = self.world.class_read.get();
        if touched.is_empty() && !class_read {
            return false;
        }
        let (thread, joined) = (self.user(&[]).thread, self.state.joined);
        let focus = self.focus();
        let only_stores = self.collecting && self.only_stores();
        let manner = self.collecting.then(|| self.manner(focus.is_one()));
        let mut visible = false;
        for (id, write) in touched {
            let (whole, parts) = self.parts(*id, *write, focus);
            for part in parts {
                let write = *write && !(part == Part::ATTRIBUTES && self.keeps_attributes(*id));
                let locks = match self.held_before(*id, whole, part) {
                    Held::NoLock => Locks::from(locks),
                    Held::Mine => continue,
                    // The lock itself is not held before it is taken.
                    Held::Free => locks
                        .iter()
                        .copied()
                        .filter(|it| *it != self.world.lock_number(id.0))
                        .collect(),
                };
                let user = self.user(&locks);
                visible |= self.world.places.touch(whole, part, user, write);
                let is_told = |manner: &Manner| match manner {
                    Manner::One => write || !only_stores,
                    _ => !part.is_attribute() && self.is_container(*id),
                };
                if let Some(manner) = manner.filter(is_told) {
                    // Classes are one whole, whichever of them is asked.
                    let is_class = whole == self.world.classes();
                    let object = if is_class { 0 } else { id.0 };
                    self.collect((object, whole, part), write, manner);
                }
            }
        }
        let classes = self.world.classes();
        if class_read && self.world.places.is_written(classes) {
            for part in of_classes(focus, false) {
                let places = &mut self.world.places;
                visible |= places.touch(
                    classes,
                    part,
                    User {
                        thread,
                        joined,
                        locks,
                    },
                    false,
                );
                let is_named = matches!(focus, Focus::Name { .. }) && part != Part::SPECIAL;
                if let Some(manner) = manner.filter(|_| is_named && !only_stores) {
                    self.collect((0, classes, part), false, manner);
                }
            }
        }
        visible
    }

    /// Whether an object that the instruction has written has the attributes that it had before: most natives that change
    /// a queue or a condition have nothing to do with these.
    fn keeps_attributes(&self, id: ObjectId) -> bool {
        let before = self.world.before(id).map(|before| &before.attrs);
        let after = &self.world.heap.slot(id).stored.object.attrs;
        match (before, after) {
            (Some(None), None) => true,
            (Some(Some(before)), Some(after)) => {
                let mut both = before.iter().zip(after.iter());
                before.len() == after.len()
                    && both.all(|(a, b)| a.key.is(b.key) && a.value.is(b.value))
            }
            _ => false,
        }
    }

    /// The running thread among those of all processes, with the locks that it holds.
    fn user<'a>(&self, locks: &'a [u32]) -> User<'a> {
        User {
            thread: (self.process as u32) << 16 | self.world.owner,
            joined: self.state.joined,
            locks,
        }
    }

    /// What an object that the instruction has touched was as a lock, or as the end of a thread, before.
    fn held_before(&mut self, id: ObjectId, whole: Whole, part: Part) -> Held {
        let before = self.world.before(id).filter(|_| part == Part::ALL);
        let Some(before) = before.filter(|it| can_be_held(it)) else {
            return Held::NoLock;
        };
        let is_lock = is_lock(before);
        let ended = ended(before);
        let before = holder(before);
        let after = holder(&self.world.heap.slot(id).stored.object);
        let me = Some(self.thread.id);
        let is_mine = before == me || after == me;
        if !is_mine && is_lock {
            // Releasing what is not one's own.
            self.world.places.found_peeked(whole);
        }
        let is_peeked = self.world.places.is_peeked(whole);
        match before {
            // That a thread has ended does not change any more.
            None if !is_lock => {
                self.just_joined |= ended.map_or(0, bit);
                self.has_learnt = true;
                Held::Mine
            }
            Some(_) if before == me && !is_peeked => Held::Mine,
            _ => Held::Free,
        }
    }

    /// Whether an object has items and, in the free-threaded build, a lock for what its methods do to them.
    fn is_container(&self, id: ObjectId) -> bool {
        matches!(
            self.world.heap.slot(id).stored.object.body,
            Body::List(_) | Body::Dict(_) | Body::Set(_) | Body::Deque(_) | Body::ByteArray(_)
        )
    }

    /// Remembers what the instruction does to a variable, an attribute or an item, or to a container.
    fn collect(&mut self, (object, whole, part): (u32, Whole, Part), write: bool, manner: Manner) {
        if let Some((code, pc)) = self.instruction_of_program(manner) {
            let name = self.named();
            self.accesses.push(Access {
                object,
                whole,
                part,
                write,
                manner,
                name,
                code,
                pc,
            });
        }
    }

    fn note_effects(&mut self, ran: Ran, locks: &[u32], state: &State) -> bool {
        let mut visible = false;
        let mut spawned = self.world.effects.spawned.iter();
        if spawned.any(|thread| self.is_daemon(thread)) {
            self.world.places.found_daemon();
        }
        let user = self.user(locks);
        let world = &mut self.world;
        let took_thread_id = world.took_thread_id();
        let thread_is_main = self.thread.id.0 == 0;
        let process = world.facts.number;
        let mut ends_others = false;
        if world.effects.shows_place {
            let numbers = world.has_numbered();
            let places = &mut world.places;
            visible |= places.touch(Whole::places(process), Part::ALL, user, numbers);
        }
        let mut touch = |whole| visible |= world.places.touch(whole, Part::ALL, user, true);
        if !world.effects.out.is_empty() || !world.effects.uncaught.is_empty() {
            touch(Whole::OUTPUT);
        }
        if took_thread_id {
            touch(Whole::threads(process));
        }
        let ends = matches!(ran, Ran::Exit(_)) || thread_is_main && matches!(ran, Ran::Ended(_));
        if world.effects.unsupported.is_some()
            || world.effects.has_asked
            || ends && world.exchange.is_some()
        {
            touch(Whole::KERNEL);
        }
        // A process that is ended from outside, or with its parent, does nothing more.
        let others = state.processes.iter().enumerate();
        let mut others = others.filter(|it| it.0 != self.process);
        let may_kill = ends && others.any(|it| it.1.exit.is_none());
        if may_kill || !world.effects.sequel.killed.is_empty() {
            touch(Whole::OUTPUT);
            ends_others = true;
        }
        for unparked in &world.effects.unparked {
            touch(Whole::parking(process, unparked.0));
        }
        match ran {
            Ran::Parked(park) if park.on.is_some() => {
                touch(Whole::parking(process, self.thread.id.0));
            }
            // The end of a process ends its other threads: what they have written by then is all that they write. The
            // main thread has waited for those that are not daemons.
            Ran::Ended(_) if self.thread.id.0 == 0 => {
                visible |= !state.processes[self.process].threads.is_empty();
                if world.places.has_daemon() {
                    visible |= world.places.touch(Whole::OUTPUT, Part::ALL, user, false);
                }
            }
            Ran::Exit(_) => {
                visible |= !state.processes[self.process].threads.is_empty();
                visible |= world.places.touch(Whole::OUTPUT, Part::ALL, user, false);
            }
            _ => {}
        }
        visible | ends_others
    }

    /// Whether a thread that is about to start is a daemon.
    fn is_daemon(&self, thread: &Thread) -> bool {
        let heap = &self.world.heap;
        let attrs = thread.object.id();
        let attrs = attrs.and_then(|id| heap.slot(id).stored.object.attrs.as_ref());
        attrs.is_some_and(|attrs| {
            attrs.iter().any(|entry| {
                let is_name = entry.key.id().is_some_and(|id| {
                    matches!(&heap.slot(id).stored.object.body, Body::Str(text) if text.as_str() == "_daemonic")
                });
                is_name && !matches!(entry.value, Value::Bool(false))
            })
        })
    }

    /// Objects that the instruction has put where others can find them are no longer the thread's own.
    pub(crate) fn escape(&mut self) {
        let fixed_below = self.world.heap.fixed_below();
        let has_new = |last: &crate::store::Slot| last.id >= fixed_below;
        if !self.world.heap.slots().last().is_some_and(has_new) {
            return;
        }
        let mut found = Found::new(fixed_below);
        for (id, write) in self.world.touched.get_mut().iter() {
            if *write {
                self.world.heap.slot(*id).stored.object.each_ref(&mut found);
            }
        }
        for thread in &self.world.effects.spawned {
            thread.each_ref(&mut found);
        }
        self.world.share(found);
    }
}

impl ExploreWorld {
    /// New objects, and what they refer to, are no longer a thread's own.
    pub(crate) fn share(&mut self, mut found: Found) {
        while let Some(id) = found.ids.pop() {
            let Some(at) = self.heap.find(id.0) else {
                continue;
            };
            let slot = self.heap.slot_mut(at);
            if slot.owner != 0 {
                slot.owner = 0;
                slot.stored.object.each_ref(&mut found);
            }
        }
    }
}

/// The bit of a thread among those that another one has waited for.
fn bit(thread: ThreadId) -> u64 {
    let at = thread.0.checked_sub(1).filter(|at| *at < 64);
    at.map_or(0, |at| 1 << at)
}

/// Objects beyond the base that something refers to.
#[derive(Debug)]
pub(crate) struct Found {
    fixed_below: u32,
    ids: Vec<ObjectId>,
}

impl Found {
    /// None yet.
    pub(crate) fn new(fixed_below: u32) -> Found {
        Found {
            fixed_below,
            ids: Vec::new(),
        }
    }
}

impl Visit for Found {
    fn object(&mut self, id: ObjectId) {
        if id.0 >= self.fixed_below {
            self.ids.push(id);
        }
    }
    fn code(&mut self, _: &'static Code) {}
}
