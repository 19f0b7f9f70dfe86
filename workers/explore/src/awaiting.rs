//! Where the tasks of an event loop wait: what a thread that runs them waits for tells nobody what is wrong.

use machine::object::{Body, GeneratorState};
use machine::thread::{Frame, Suspended};
use machine::value::ObjectId;
use syntax::code::{Flavour, Marks};

use crate::state::{Process, ThreadState};
use crate::store::{Heap, Slot};

/// The lines of the program at which coroutines wait for what is no other coroutine of the program, in the order in
/// which these were made; none if the thread does not wait for these.
pub fn lines(process: &Process, thread: &ThreadState) -> Vec<u32> {
    let frames = &thread.frames;
    let runs_tasks = |frame: &Frame| frame.code.marks.has(Marks::RUNS_TASKS);
    let above = frames.iter().rposition(runs_tasks).map(|at| &frames[at..]);
    // A task that has itself made the whole thread wait is on top of that.
    if above.is_none_or(|above| above.iter().any(|frame| !frame.code.is_library)) {
        return Vec::new();
    }
    let heap = &process.heap;
    let mut all: Vec<&Slot> = heap.all().collect();
    all.sort_unstable_by_key(|slot| slot.id);
    let innermost = all.into_iter().filter_map(|slot| {
        let waits = own_coroutine(slot)?;
        let is_innermost = !reaches_own(waits, heap);
        is_innermost.then(|| waits.frame.code.line(waits.frame.pc.saturating_sub(1)))
    });
    innermost.collect()
}

/// A coroutine of the program that waits.
fn own_coroutine(slot: &Slot) -> Option<&Suspended> {
    let waits = suspended(slot)?;
    let code = waits.frame.code;
    let is_coroutine = matches!(code.flavour, Flavour::Coroutine | Flavour::AsyncGenerator);
    (is_coroutine && !code.is_library).then_some(waits)
}

fn suspended(slot: &Slot) -> Option<&Suspended> {
    let Body::Generator(generator) = &slot.stored.object.body else {
        return None;
    };
    match &generator.state {
        GeneratorState::Suspended(waits) => Some(waits),
        _ => None,
    }
}

/// Whether what a coroutine awaits is, or awaits, a coroutine of the program.
fn reaches_own(waits: &Suspended, heap: &Heap) -> bool {
    let next = |waits: &Suspended| -> Option<ObjectId> { waits.awaited()?.id() };
    let mut at = next(waits);
    while let Some(slot) = at.and_then(|id| heap.get(id.0)) {
        if own_coroutine(slot).is_some() {
            return true;
        }
        at = suspended(slot).and_then(next);
    }
    false
}
