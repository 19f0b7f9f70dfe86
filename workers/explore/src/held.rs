//! Locks and the ends of threads: what one thread has, and others wait for.

use machine::object::{Body, Object};
use machine::primitive::{Primitive, PrimitiveState};
use machine::value::ObjectId;
use trace::event::{Resource, Waiting};
use trace::ids::ThreadId;

use crate::access::Locks;
use crate::store::Heap;
use crate::world::{ExploreWorld, Undo};

/// The thread that holds a lock; the thread whose end is being waited for, if it has not ended.
pub fn holder(object: &Object) -> Option<ThreadId> {
    let Body::Primitive(primitive) = &object.body else {
        return None;
    };
    match primitive.state {
        PrimitiveState::Lock { holder } => holder,
        PrimitiveState::RLock { owner, .. } => owner,
        PrimitiveState::Thread {
            thread,
            ended: false,
        } => Some(thread),
        _ => None,
    }
}

/// The thread of which an object says that it has ended.
pub fn ended(object: &Object) -> Option<ThreadId> {
    match &object.body {
        Body::Primitive(primitive) => match primitive.state {
            PrimitiveState::Thread {
                thread,
                ended: true,
            } => Some(thread),
            _ => None,
        },
        _ => None,
    }
}

/// Whether an object is a lock.
pub fn is_lock(object: &Object) -> bool {
    let Body::Primitive(primitive) = &object.body else {
        return false;
    };
    matches!(
        primitive.state,
        PrimitiveState::Lock { .. } | PrimitiveState::RLock { .. }
    )
}

/// Whether an object is what [`holder`] is about.
pub fn can_be_held(object: &Object) -> bool {
    let is_end = |primitive: &Primitive| matches!(primitive.state, PrimitiveState::Thread { .. });
    is_lock(object) || matches!(&object.body, Body::Primitive(primitive) if is_end(primitive))
}

impl ExploreWorld {
    /// An object as it was before the step, which can be taken back; `None` if there was none.
    pub fn before(&self, id: ObjectId) -> Option<&Object> {
        let known = self.journal.iter().find_map(|undo| match undo {
            Undo::Changed(slot) if slot.id == id.0 => Some(slot),
            Undo::Adopted(known) if *known == id.0 => self.heap.in_base(id.0),
            _ => None,
        });
        let now = || Some(self.heap.slot(id)).filter(|slot| !self.is_of_step(slot.version));
        known.or_else(now).map(|slot| &slot.stored.object)
    }

    /// The lock, or the end of a thread, that a thread waits for, among what the step, which can be taken back, has
    /// changed.
    pub fn waits_at(&self, on: Waiting) -> Option<ObjectId> {
        let at = self.waited_for(on)?;
        can_be_held(&self.heap.slot(at).stored.object).then_some(at)
    }

    /// What the instruction has begun to wait for, whatever it is.
    pub fn waited_for(&self, on: Waiting) -> Option<ObjectId> {
        let mut changed = self.journal.iter().map(|undo| match undo {
            Undo::Changed(slot) => ObjectId(slot.id),
            Undo::Adopted(id) => ObjectId(*id),
        });
        changed.find(|id| {
            let is_it = |primitive: &Primitive| match primitive.state {
                PrimitiveState::Thread { thread, .. } => {
                    on.resource == Resource::Thread && thread.0 == on.number
                }
                _ => on.resource != Resource::Thread && primitive.number == on.number,
            };
            let body = &self.heap.slot(*id).stored.object.body;
            matches!(body, Body::Primitive(it) if is_it(it))
        })
    }

    /// The locks among the objects of the base that a thread holds now or held before the step, which can be taken
    /// back, and that keep threads apart.
    pub fn locks_of(&self, thread: ThreadId) -> Locks {
        let fixed_below = self.heap.fixed_below();
        let mut locks = self.locks_in(&self.heap, thread);
        let is_held = |object: &Object| is_lock(object) && holder(object) == Some(thread);
        for undo in &self.journal {
            let slot = match undo {
                Undo::Changed(slot) if slot.id < fixed_below => Some(slot),
                Undo::Changed(_) => None,
                Undo::Adopted(id) => self.heap.in_base(*id),
            };
            let known = slot.filter(|slot| is_held(&slot.stored.object));
            let known =
                known.filter(|slot| !self.places.is_peeked(self.whole_fixed(ObjectId(slot.id))));
            let new = known
                .map(|slot| self.lock_number(slot.id))
                .filter(|id| !locks.contains(id));
            locks.extend(new);
        }
        locks
    }

    /// The locks among the objects of the base that a thread holds and that keep threads apart.
    pub fn locks_in(&self, heap: &Heap, thread: ThreadId) -> Locks {
        let fixed_below = heap.fixed_below();
        let slots = heap.slots().iter();
        let held = slots
            .take_while(|slot| slot.id < fixed_below)
            .filter(|slot| {
                let object = &slot.stored.object;
                is_lock(object)
                    && holder(object) == Some(thread)
                    && !self.places.is_peeked(self.whole_fixed(ObjectId(slot.id)))
            });
        held.map(|slot| self.lock_number(slot.id)).collect()
    }

    /// The number of a lock among those of all processes.
    pub fn lock_number(&self, id: u32) -> u32 {
        id ^ self.facts.number << 24
    }
}
