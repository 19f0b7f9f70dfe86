//! Who held what is watched when it was last looked for: mostly they still do, and nothing needs to be searched.

use machine::code::Code;
use machine::refs::Visit;
use machine::value::ObjectId;
use machine::world::Store;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::process::world::LiveWorld;

/// With more objects on the ways than this, looking whether they still hold each other takes as long as a search.
const OBJECTS_MAX: usize = 4_096;

/// Ways along references from a thread, or from what lives for ever, to everything that is watched.
#[derive(Debug, Default)]
pub struct Held {
    /// Where the ways begin.
    first: FxHashSet<ObjectId>,
    /// Which of the objects that an object refers to are next on a way.
    next: FxHashMap<ObjectId, FxHashSet<ObjectId>>,
    /// All objects on the ways.
    all: FxHashSet<ObjectId>,
}

impl Held {
    /// The ways of a search, which has noted from where it met each object, to these of the objects that it met.
    pub fn new(from: &FxHashMap<ObjectId, ObjectId>, met: impl Iterator<Item = ObjectId>) -> Held {
        let mut held = Held::default();
        for id in met {
            let mut at = id;
            while held.all.insert(at) {
                if held.all.len() > OBJECTS_MAX {
                    return Held::default();
                }
                match from.get(&at) {
                    Some(parent) => {
                        held.next.entry(*parent).or_default().insert(at);
                        at = *parent;
                    }
                    None => {
                        held.first.insert(at);
                    }
                }
            }
        }
        held
    }

    /// Whether there is a way to an object.
    pub fn has(&self, id: ObjectId) -> bool {
        self.all.contains(&id)
    }

    /// Where the ways begin that begin at no object that lives for ever.
    pub fn first(&self, is_fixed: impl Fn(ObjectId) -> bool) -> Wanted {
        let first = self.first.iter().copied();
        Wanted(first.filter(|id| !is_fixed(*id)).collect())
    }

    /// Whether every object on the ways still refers to the next. Then, if their beginnings can be reached, so can all: also
    /// where another object has been made in the place of one.
    pub fn holds(&self, world: &LiveWorld) -> bool {
        self.next.iter().all(|(id, next)| {
            let mut seen = Seen {
                of: next,
                ids: FxHashSet::default(),
            };
            world.read(*id).each_ref(&mut seen);
            seen.ids.len() == next.len()
        })
    }

    /// How many objects are looked at to find that out.
    pub fn visits(&self) -> u64 {
        (self.next.len() + self.first.len()) as u64
    }
}

/// Objects that have not been met yet.
#[derive(Debug)]
pub struct Wanted(pub FxHashSet<ObjectId>);

impl Visit for Wanted {
    fn object(&mut self, id: ObjectId) {
        self.0.remove(&id);
    }

    fn weak(&mut self, _: ObjectId) {}

    fn code(&mut self, _: &'static Code) {}
}

/// Those of some objects that have been met.
struct Seen<'a> {
    of: &'a FxHashSet<ObjectId>,
    ids: FxHashSet<ObjectId>,
}

impl Visit for Seen<'_> {
    fn object(&mut self, id: ObjectId) {
        if self.of.contains(&id) {
            self.ids.insert(id);
        }
    }

    fn weak(&mut self, _: ObjectId) {}

    fn code(&mut self, _: &'static Code) {}
}
