//! The end of objects that a program wants to know about: see [`machine::farewell`].
//!
//! While anything is watched, threads execute one instruction at a time. After one that may have let go of something, a
//! search from the threads and from what lives for ever looks for everything that is watched; mostly it is found at once.
//! What is not found is dead.
#![expect(
    unsafe_code,
    reason = "thread values are reached through their slots; see `slot`"
)]

mod held;
mod search;

use std::sync::Arc;

use machine::farewell::Suspects;
use machine::interp::{self, Stop};
use machine::native::Cx;
use machine::object::{Body, Weak};
use machine::refs::Visit;
use machine::thread::Thread;
use machine::value::{ObjectId, Value};
use machine::world::Store;
use rustc_hash::FxHashSet;
use trace::ids::ThreadId;

use super::slot::ThreadSlot;
use super::step::Runner;
use super::world::LiveWorld;
use crate::platform::Mutex;
use crate::platform::atomic::{AtomicBool, AtomicU64, Ordering};
use crate::sync::lock;
use crate::sync::pause::Pause;
use held::Held;
use search::{Search, cycles_in, first_free};

/// So many objects may be visited before searches are made less often.
const VISITS_FREE: u64 = 30_000_000;
/// After that, so many are visited for each instruction that may let go of something.
const VISITS_EACH: u64 = 256;

/// The objects that are watched, in the order in which that began, and those whose end they tell.
#[derive(Debug, Default)]
struct Watched {
    all: Vec<ObjectId>,
    /// Of these some may be of no interest any more.
    told: FxHashSet<ObjectId>,
}

/// The dead that a thread has found at once, in the order in which they are to be told, but for those that have been.
#[derive(Debug)]
struct Batch {
    thread: ThreadId,
    left: Vec<ObjectId>,
}

/// What is watched in one process.
#[derive(Debug, Default)]
pub struct Ends {
    on: AtomicBool,
    /// Whether there is a class with `__del__`: its instances are watched when they are made.
    stays_on: AtomicBool,
    watched: Mutex<Watched>,
    /// The dead whom threads are bidding farewell, one after the other.
    batches: Mutex<Vec<Batch>>,
    /// Who held what is watched at the last search.
    held: Mutex<Held>,
    /// Whether objects that only each other refer to are dead too, until none is left.
    cycles_due: AtomicBool,
    counted: AtomicBool,
    cycles_found: AtomicU64,
    visits: AtomicU64,
    skipping: AtomicU64,
}

impl Ends {
    /// Whether anything is watched, or is going to be.
    pub fn is_on(&self) -> bool {
        self.on.load(Ordering::Acquire)
    }

    /// From now on; `of` is the object whose end `object` tells.
    pub fn watch(&self, object: Option<(ObjectId, ObjectId)>) {
        let mut watched = lock(&self.watched);
        match object {
            Some((id, of)) => {
                watched.all.push(id);
                watched.told.insert(of);
            }
            None => self.stays_on.store(true, Ordering::Release),
        }
        self.on.store(true, Ordering::Release);
    }

    /// What is watched, in the order in which that began.
    pub fn watched(&self) -> Vec<ObjectId> {
        lock(&self.watched).all.clone()
    }

    /// Whether something tells the end of an object.
    pub fn is_told(&self, of: ObjectId) -> bool {
        lock(&self.watched).told.contains(&of)
    }

    /// The end of an object is no longer to be noticed. Whether it was to be.
    pub fn unwatch(&self, object: ObjectId) -> bool {
        let mut watched = lock(&self.watched);
        let before = watched.all.len();
        watched.all.retain(|id| *id != object);
        if watched.all.is_empty() {
            watched.told.clear();
        }
        watched.all.len() < before
    }

    /// If nothing is watched any more, and nobody is being bidden farewell, threads may go on as ever.
    fn rest(&self) {
        let batches = lock(&self.batches);
        let watched = lock(&self.watched);
        let is_busy = self.stays_on.load(Ordering::Acquire)
            || self.cycles_due.load(Ordering::Acquire)
            || !batches.is_empty();
        if watched.all.is_empty() && !is_busy {
            self.on.store(false, Ordering::Release);
        }
    }

    /// What a collection must not take away before its end was noticed.
    pub fn kept(&self, world: &LiveWorld) -> Vec<ObjectId> {
        let mut kept = self.watched();
        let targets = kept.iter().filter_map(|id| match world.read(*id).body {
            Body::Weak(Weak(target)) => target,
            _ => None,
        });
        let targets: Vec<ObjectId> = targets.collect();
        kept.extend(targets);
        kept
    }

    /// A weak reference that is gone itself tells nobody anything, unless what is dead may come back with it: then it is
    /// kept for now. The dead that are to be told, each once.
    fn forget_references(
        &self,
        dead: &FxHashSet<ObjectId>,
        watched: &[(ObjectId, ObjectId)],
    ) -> Vec<ObjectId> {
        let may_return = watched.iter().any(|(id, of)| id == of && dead.contains(id));
        let is_gone = |(id, of): &(ObjectId, ObjectId)| id != of && dead.contains(id);
        if !may_return {
            self.forget(|id| watched.iter().any(|it| it.0 == id && is_gone(it)));
        }
        let mut all: Vec<ObjectId> = Vec::new();
        for it in watched {
            if dead.contains(&it.1) && !is_gone(it) && !all.contains(&it.1) {
                all.push(it.1);
            }
        }
        all
    }

    fn forget(&self, gone: impl Fn(ObjectId) -> bool) {
        let mut watched = lock(&self.watched);
        watched.all.retain(|id| !gone(*id));
        if watched.all.is_empty() {
            watched.told.clear();
        }
    }

    /// Asks for cycles to be looked for.
    pub fn ask_for_cycles(&self) {
        self.counted.store(false, Ordering::Release);
        self.cycles_due.store(true, Ordering::Release);
    }

    /// All who were found in cycles have been bidden farewell: what they were is to be collected.
    fn end_cycles(&self, pause: &Pause) {
        if self.cycles_due.swap(false, Ordering::AcqRel) {
            pause.set(Pause::COLLECT);
        }
    }

    /// How many objects in cycles were found last.
    pub fn cycles_found(&self) -> u64 {
        self.cycles_found.load(Ordering::Relaxed)
    }

    /// Whether a search is to be left out because too many were made in vain.
    fn skips(&self) -> bool {
        let left = self.skipping.load(Ordering::Relaxed);
        self.skipping
            .store(left.saturating_sub(1), Ordering::Relaxed);
        left > 0
    }

    fn account(&self, visits: u64) {
        let sum = self.visits.fetch_add(visits, Ordering::Relaxed) + visits;
        if sum > VISITS_FREE {
            self.skipping.store(visits / VISITS_EACH, Ordering::Relaxed);
        }
    }
}

impl Runner {
    /// Executes instructions one by one while something is watched; takes from `left` what was executed.
    pub(super) fn burst_watching(&mut self, left: &mut u32) -> Stop {
        let process = Arc::clone(self.process());
        while *left > 0 {
            // SAFETY: this is the thread's worker, it has its turn, and the reference ends with this round.
            let (thread, world) = unsafe { self.parts() };
            let mut cx = Cx { world, thread };
            let suspects = cx.suspects();
            let depth = cx.thread.frames.len();
            let next = cx.thread.frames.last().map_or(0, |frame| frame.pc + 1);
            let mut one = 1;
            let stop = interp::run_counted(&mut cx, &mut one);
            *left -= 1 - one;
            if !matches!(stop, Stop::Fuel | Stop::Pause) {
                return stop;
            }
            let frames = &cx.thread.frames;
            let has_jumped = frames.last().is_some_and(|frame| frame.pc != next);
            let lets_go = !suspects.values.is_empty() && (!suspects.if_jumping || has_jumped);
            let is_within = cx.is_within_farewell();
            let has_raised = frames.len() < depth && !suspects.leaves;
            if (lets_go || has_raised) && !is_within {
                self.look_for_dead(&suspects);
            }
            if stop == Stop::Pause || process.pause.any() {
                return Stop::Pause;
            }
        }
        process.ends.rest();
        Stop::Fuel
    }

    /// Looks whether anything that is watched can no longer be reached, and bids it farewell.
    pub(super) fn look_for_dead(&mut self, suspects: &Suspects) {
        let process = Arc::clone(self.process());
        let ends = &process.ends;
        // SAFETY: this is the thread's worker, it has its turn, and the references end here.
        let (thread, world) = unsafe { self.parts() };
        if thread.pending.is_some() {
            // That comes first, and not within a farewell.
            process.pause.set(Pause::ENDS);
            return;
        }
        let me = thread.id;
        let cycles =
            ends.cycles_due.load(Ordering::Acquire) && !Cx { world, thread }.is_bidding_farewell();
        if !cycles && ends.skips() {
            return;
        }
        // Until the farewell has begun, so that nobody else begins it too, nor takes hold of the dead.
        let _alone = process.alone();
        if !cycles && !suspects.end_farewell && self.is_all_held() {
            return;
        }
        let (search, watched) = self.search(cycles);
        ends.account(search.visits);
        if search.wanted.is_empty() && !suspects.end_farewell {
            if cycles {
                ends.end_cycles(&process.pause);
            }
            return;
        }
        // SAFETY: this is the thread's worker and it has its turn.
        let (thread, world) = unsafe { self.parts() };
        let dead = &search.wanted;
        let all = ends.forget_references(dead, &watched);
        let cx = Cx { world, thread };
        let mut batches = lock(&ends.batches);
        let mine = if suspects.end_farewell {
            batches.iter().rposition(|batch| batch.thread == me)
        } else {
            None
        };
        let candidates: Vec<ObjectId> = match mine {
            Some(at) => {
                batches[at].left.retain(|id| dead.contains(id));
                batches[at].left.clone()
            }
            None => {
                let is_taken = |id: &ObjectId| batches.iter().any(|it| it.left.contains(id));
                let new: Vec<ObjectId> = all.iter().filter(|id| !is_taken(id)).copied().collect();
                cx.in_order(&suspects.values, &new)
            }
        };
        let has_references = |of: &&ObjectId| watched.iter().any(|(id, it)| it == *of && id != *of);
        let first = if cycles {
            let first = candidates.iter().find(has_references);
            first.or(candidates.first()).copied()
        } else {
            first_free(cx.world, &candidates, &search)
        };
        let Some(id) = first else {
            if let Some(at) = mine {
                // What is left of it refers to itself; but others may have come since.
                batches.remove(at);
                process.pause.set(Pause::ENDS);
            } else if cycles {
                ends.end_cycles(&process.pause);
            }
            return;
        };
        let at = mine.unwrap_or_else(|| {
            let left = candidates.clone();
            batches.push(Batch { thread: me, left });
            batches.len() - 1
        });
        if self.tell_end(id, &watched, cycles) {
            batches[at].left.retain(|it| *it != id);
        }
    }

    /// Whether those who held everything that is watched at the last search still do. No other thread executes anything.
    fn is_all_held(&mut self) -> bool {
        let process = Arc::clone(self.process());
        // SAFETY: this is the thread's worker, it has its turn, and the references end here.
        let (thread, world) = unsafe { self.parts() };
        let held = lock(&process.ends.held);
        let watched = interests(world, thread, &process.ends);
        let has_all = |(id, of): &(ObjectId, ObjectId)| held.has(*id) && held.has(*of);
        if !watched.iter().all(has_all) {
            return false;
        }
        process.ends.account(held.visits());
        let mut first = held.first(|id| process.heap.is_fixed(id));
        let threads: Vec<Arc<ThreadSlot>> = lock(&process.threads).values().cloned().collect();
        for slot in &threads {
            // SAFETY: no other thread has its turn, so all thread values are at rest between two steps.
            unsafe { slot.value() }.each_ref(&mut first);
        }
        first.0.is_empty() && held.holds(self.world())
    }

    /// Looks for what is watched, which it gives too, each with the object whose end it tells. No other thread executes
    /// anything.
    fn search(&mut self, cycles: bool) -> (Search, Vec<(ObjectId, ObjectId)>) {
        let process = Arc::clone(self.process());
        // SAFETY: this is the thread's worker, it has its turn, and the references end here.
        let (thread, world) = unsafe { self.parts() };
        let mut search = Search::default();
        let watched = interests(world, thread, &process.ends);
        search.wanted = watched.iter().flat_map(|(id, of)| [*id, *of]).collect();
        search.whole = cycles;
        let threads: Vec<Arc<ThreadSlot>> = lock(&process.threads).values().cloned().collect();
        for slot in &threads {
            // SAFETY: no other thread has its turn, so all thread values are at rest between two steps.
            unsafe { slot.value() }.each_ref(&mut search);
        }
        search.go(self.world());
        process.heap.fixed().for_each(|id| search.object(id));
        search.go(self.world());
        if cycles && !process.ends.counted.swap(true, Ordering::AcqRel) {
            let count = cycles_in(self.world(), process.heap.others(), &search);
            process.ends.cycles_found.store(count, Ordering::Relaxed);
        }
        let all = watched.iter().flat_map(|(id, of)| [*id, *of]);
        let met = all.filter(|id| !search.wanted.contains(id));
        *lock(&process.ends.held) = Held::new(&search.from, met);
        (search, watched)
    }

    /// Bids one object farewell: does what it wants done, and at the next look what those want who refer to it weakly; of
    /// cycles the other way round.
    fn tell_end(&mut self, id: ObjectId, watched: &[(ObjectId, ObjectId)], cycles: bool) -> bool {
        let process = Arc::clone(self.process());
        // SAFETY: this is the thread's worker and it has its turn.
        let (thread, world) = unsafe { self.parts() };
        let mut cx = Cx { world, thread };
        let references = watched.iter().filter(|(by, of)| *of == id && *by != id);
        let references: Vec<ObjectId> = references.map(|(reference, _)| *reference).collect();
        let has_own = watched.contains(&(id, id));
        let is_last = references.is_empty() || !has_own;
        let told = if has_own && (references.is_empty() || !cycles) {
            process.ends.forget(|watched| watched == id);
            cx.bid_farewell(id)
        } else {
            process.ends.forget(|watched| references.contains(&watched));
            cx.forget_weakly(&references)
        };
        if let Err(raised) = told {
            cx.thread.pending = Some(Value::Obj(raised.0));
        }
        is_last
    }
}

/// What is watched, each with the object whose end it tells. What is of no interest any more is forgotten.
fn interests(world: &mut LiveWorld, thread: &mut Thread, ends: &Ends) -> Vec<(ObjectId, ObjectId)> {
    let cx = Cx { world, thread };
    let watched = ends.watched();
    let of: Vec<(ObjectId, ObjectId)> = watched
        .iter()
        .filter_map(|id| Some((*id, cx.interest(*id)?)))
        .collect();
    if of.len() < watched.len() {
        ends.forget(|id| watched.contains(&id) && !of.iter().any(|(it, _)| *it == id));
    }
    of
}
