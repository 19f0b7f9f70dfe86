//! Walking along references: who can be reached, who refers to whom.

use std::collections::VecDeque;

use machine::code::Code;
use machine::object::Body;
use machine::refs::Visit;
use machine::value::ObjectId;
use machine::world::Store;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::process::world::LiveWorld;

/// A walk along references, nearest first, until everything wanted was met.
#[derive(Default)]
pub(super) struct Search {
    pub(super) met: Vec<u64>,
    next: VecDeque<ObjectId>,
    pub(super) wanted: FxHashSet<ObjectId>,
    /// Whether to go on to the end in any case.
    pub(super) whole: bool,
    pub(super) visits: u64,
    /// The object that is being visited, and from which object each other one was met first.
    at: Option<ObjectId>,
    pub(super) from: FxHashMap<ObjectId, ObjectId>,
}

impl Visit for Search {
    fn object(&mut self, id: ObjectId) {
        let (word, bit) = (id.0 as usize / 64, 1 << (id.0 % 64));
        if word >= self.met.len() {
            self.met.resize(word + 64, 0);
        }
        if self.met[word] & bit == 0 {
            self.met[word] |= bit;
            self.wanted.remove(&id);
            self.next.push_back(id);
            if let Some(at) = self.at {
                self.from.insert(id, at);
            }
        }
    }

    fn weak(&mut self, _: ObjectId) {}

    /// Constants of code refer to nothing that is watched.
    fn code(&mut self, _: &'static Code) {}
}

impl Search {
    pub(super) fn has_met(&self, id: ObjectId) -> bool {
        let word = self.met.get(id.0 as usize / 64).copied().unwrap_or(0);
        word >> (id.0 % 64) & 1 == 1
    }

    pub(super) fn go(&mut self, world: &LiveWorld) {
        while (self.whole || !self.wanted.is_empty())
            && let Some(id) = self.next.pop_front()
        {
            self.visits += 1;
            self.at = Some(id);
            world.read(id).each_ref(self);
        }
        self.at = None;
    }
}

/// The first of the dead to which no other of them refers, not even by way of others, nor itself: a count of the
/// references to it would be 0.
pub(super) fn first_free(
    world: &LiveWorld,
    dead: &[ObjectId],
    search: &Search,
) -> Option<ObjectId> {
    let mut from = Search {
        met: search.met.clone(),
        wanted: dead.iter().copied().collect(),
        whole: true,
        ..Search::default()
    };
    for id in dead {
        world.read(*id).each_ref(&mut from);
        from.go(world);
    }
    dead.iter().copied().find(|id| from.wanted.contains(id))
}

/// How many of the objects that were not met refer to each other in a circle, or are referred to from one, as CPython
/// counts them.
pub(super) fn cycles_in(
    world: &LiveWorld,
    ids: impl Iterator<Item = ObjectId>,
    search: &Search,
) -> u64 {
    let unmet: Vec<ObjectId> = ids.filter(|id| !search.has_met(*id)).collect();
    let references = |id: ObjectId| {
        let mut from = Search {
            met: search.met.clone(),
            ..Search::default()
        };
        world.read(id).each_ref(&mut from);
        from.next
    };
    let mut counts: FxHashMap<ObjectId, u32> = unmet.iter().map(|id| (*id, 0)).collect();
    for id in &unmet {
        for to in references(*id) {
            *counts.entry(to).or_default() += 1;
        }
    }
    let mut free: Vec<ObjectId> = unmet.iter().copied().filter(|id| counts[id] == 0).collect();
    while let Some(id) = free.pop() {
        counts.remove(&id);
        for to in references(id) {
            let count = counts.entry(to).or_default();
            *count -= 1;
            if *count == 0 {
                free.push(to);
            }
        }
    }
    let counted = |id: &ObjectId| match &world.read(*id).body {
        Body::Str(_) | Body::BigInt(_) | Body::Float(_) | Body::Bytes(_) | Body::Code(_) => 0,
        // There the cells are in a tuple.
        Body::Function(function) if !function.closure.is_empty() => 2,
        _ => 1,
    };
    counts.keys().map(counted).sum()
}
