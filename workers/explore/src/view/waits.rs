//! Who waits for whom, and whether they go in a circle.

use machine::primitive::{Primitive, PrimitiveState};
use machine::thread::Park;
use trace::event::{Resource, Waiting};
use trace::ids::{ProcessId, ThreadId};
use trace::moment::Wait;

use super::names::{Names, primitives, thread_name};
use crate::asked::Asked;
use crate::blocked::what_it_waits_for;
use crate::state::{Process, ThreadState};

/// The waits of a process.
pub fn of(number: u32, process: &Process, names: &Names) -> Vec<Wait> {
    let process_id = ProcessId(number);
    let parked = process.threads.iter();
    let parked = parked.filter_map(|thread| Some((thread, thread.parked?)));
    let mut waits: Vec<Wait> = parked
        .filter(|(_, park)| park.on.is_some())
        .map(|(thread, park)| Wait {
            who: (process_id, thread.id),
            on: what(thread, park, process, names),
            holder: holder(park, process).map(|holder| (process_id, holder)),
            in_cycle: false,
        })
        .collect();
    mark_cycles(&mut waits);
    waits
}

/// What a thread waits for, as the program calls it.
pub fn what(thread: &ThreadState, park: Park, process: &Process, names: &Names) -> String {
    if let Some(asked) = Asked::by(thread, process) {
        return asked.waited_for();
    }
    match park.on {
        Some(on) if on.resource == Resource::Thread => {
            format!("{} to end", thread_name(ThreadId(on.number), process))
        }
        Some(on) => match find(on, process) {
            Some((id, primitive)) => names.primitive(id, primitive, process),
            None => what_it_waits_for(Some(park)).to_owned(),
        },
        None => what_it_waits_for(None).to_owned(),
    }
}

/// The locks that a thread holds and that have names, or that others wait for.
pub fn held_by(thread: ThreadId, process: &Process, names: &Names) -> Vec<String> {
    let held = primitives(process).filter(|(id, primitive)| {
        let is_known = names.has(*id) || !primitive.waiters.is_empty();
        is_known && owner(primitive) == Some(thread)
    });
    held.map(|(id, primitive)| names.primitive(id, primitive, process))
        .collect()
}

fn find(on: Waiting, process: &Process) -> Option<(u32, &Primitive)> {
    let mut all = primitives(process);
    all.find(|(_, it)| {
        // The ends of threads are numbered by threads.
        it.number == on.number && !matches!(it.state, PrimitiveState::Thread { .. })
    })
}

/// Who could end a wait, where that is one thread.
fn holder(park: Park, process: &Process) -> Option<ThreadId> {
    let on = park.on?;
    match on.resource {
        Resource::Thread => Some(ThreadId(on.number)),
        _ => owner(find(on, process)?.1),
    }
}

fn owner(primitive: &Primitive) -> Option<ThreadId> {
    match primitive.state {
        PrimitiveState::Lock { holder } => holder,
        PrimitiveState::RLock { owner, .. } => owner,
        _ => None,
    }
}

/// Marks the waits of threads that, going from each to who could end its wait, come back to themselves.
fn mark_cycles(waits: &mut [Wait]) {
    for at in 0..waits.len() {
        let start = waits[at].who;
        let mut next = waits[at].holder;
        for _ in 0..waits.len() {
            if next.is_none() || next == Some(start) {
                break;
            }
            next = waits
                .iter()
                .find(|wait| Some(wait.who) == next)
                .and_then(|wait| wait.holder);
        }
        waits[at].in_cycle = next == Some(start);
    }
}
