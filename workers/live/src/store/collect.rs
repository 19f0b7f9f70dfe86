//! The garbage collector: mark and sweep, while all other threads are at rest between two steps.
#![expect(
    unsafe_code,
    reason = "the collector has the heap to itself; see the rules in the head of `store`"
)]

use machine::code::Code;
use machine::refs::Visit;
use machine::thread::Thread;
use machine::value::ObjectId;

use super::slot::{self, Kind};
use super::{COLLECT_AFTER_BYTES_MIN, Heap, OBJECT_BYTES_MAX};
use crate::platform::atomic::Ordering;
use crate::sync::lock;
use crate::sync::pause::Pause;

/// Objects are everywhere in memory: so long before the collector looks at one it has it fetched.
const AHEAD: usize = 8;

/// What has been reached so far.
struct Marker {
    marks: Vec<u64>,
    todo: Vec<ObjectId>,
}

impl Marker {
    fn is_marked(&self, id: ObjectId) -> bool {
        let word = self.marks.get(id.0 as usize / 64).copied().unwrap_or(0);
        word >> (id.0 % 64) & 1 == 1
    }
}

impl Visit for Marker {
    fn object(&mut self, id: ObjectId) {
        if let Some(word) = self.marks.get_mut(id.0 as usize / 64) {
            let bit = 1 << (id.0 % 64);
            if *word & bit == 0 {
                *word |= bit;
                self.todo.push(id);
            }
        }
    }

    fn weak(&mut self, _: ObjectId) {}

    /// All linked code is a root.
    fn code(&mut self, _: &'static Code) {}
}

impl Heap {
    /// Collects: everything that cannot be reached from these threads, from what boot made and from `kept` is dropped.
    /// Returns whether the live objects are within the ceiling.
    ///
    /// # Safety
    /// No other thread touches the heap or any of these threads during the call; all are between two steps.
    pub unsafe fn collect<'a>(
        &self,
        threads: impl Iterator<Item = &'a Thread>,
        kept: &[ObjectId],
    ) -> bool {
        let end = lock(&self.free.0).end;
        let mut marker = Marker {
            marks: vec![0; end as usize / 64 + 1],
            todo: Vec::new(),
        };
        (0..self.boot_end.load(Ordering::Relaxed)).for_each(|id| marker.object(ObjectId(id)));
        threads.for_each(|thread| thread.each_ref(&mut marker));
        kept.iter().for_each(|id| marker.object(*id));
        lock(&self.codes)
            .iter()
            .for_each(|code| code.each_ref(&mut marker));
        let mut live_bytes = 0;
        while let Some(id) = marker.todo.pop() {
            if let Some(soon) = marker.todo.len().checked_sub(AHEAD) {
                self.arena.prefetch(marker.todo[soon]);
            }
            let slot = self.arena.slot(id);
            if slot.kind() != Kind::Free {
                // SAFETY: live (checked), and by the caller's promise nobody changes it.
                let object = unsafe { slot.object() };
                live_bytes += slot::BYTES + object.owned_bytes();
                object.each_ref(&mut marker);
            }
        }
        self.names.0.retain(|id| marker.is_marked(id));
        self.sweep(end, &mut marker);
        self.sizes.0.live.store(live_bytes, Ordering::Relaxed);
        self.sizes.0.new.store(0, Ordering::Relaxed);
        let room = OBJECT_BYTES_MAX.saturating_sub(live_bytes) / 2;
        let after = live_bytes.max(COLLECT_AFTER_BYTES_MIN).min(room);
        self.sizes
            .0
            .collect_after
            .store(after.max(COLLECT_AFTER_BYTES_MIN / 4), Ordering::Relaxed);
        self.n_collections.fetch_add(1, Ordering::Release);
        self.pause.clear(Pause::COLLECT);
        live_bytes <= OBJECT_BYTES_MAX
    }

    /// Drops what is not marked. Slots that are known to be free are not even looked at: after a peak most are.
    fn sweep(&self, end: u32, marker: &mut Marker) {
        let mut free = lock(&self.free.0);
        for id in &free.ids {
            marker.marks[*id as usize / 64] |= 1 << (id % 64);
        }
        for (at, word) in marker.marks.iter().enumerate() {
            let mut unmarked = !word;
            while unmarked != 0 {
                let id = at as u32 * 64 + unmarked.trailing_zeros();
                unmarked &= unmarked - 1;
                if id >= end {
                    break;
                }
                let slot = self.arena.slot(ObjectId(id));
                if slot.kind() != Kind::Free {
                    // SAFETY: nothing reaches the object, and by the promise of `collect` no other thread runs.
                    unsafe { slot.clear() };
                    free.ids.push(id);
                }
            }
        }
    }
}
