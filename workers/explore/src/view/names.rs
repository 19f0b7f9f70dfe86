//! What the program calls the things that threads wait for.

use machine::object::Body;
use machine::primitive::Primitive;
use machine::value::{ObjectId, Value};
use rustc_hash::FxHashMap;
use trace::ids::ThreadId;
use trace::moment::{Named, Shown};

use super::memory::{main_globals, parts, value};
use crate::show::{class_name, name_of, text};
use crate::state::Process;

/// Names go through so many steps from a variable: `bank.accounts[0].lock`.
const DEPTH_MAX: usize = 3;

/// Names of objects by their ids.
pub struct Names(FxHashMap<u32, String>);

impl Names {
    /// The names that the variables of a process give.
    pub fn of(process: &Process) -> Names {
        let heap = &process.heap;
        let mut names = Names(FxHashMap::default());
        let mut level: Vec<Named> = Vec::new();
        for entry in main_globals(process).iter().flat_map(|dict| dict.iter()) {
            let name = text(entry.key, heap).filter(|name| !name.starts_with("__"));
            level.extend(name.map(|name| Named {
                name: name.to_owned(),
                value: value(entry.value, heap),
            }));
        }
        for thread in &process.threads {
            let frames = super::frames::of(thread, heap);
            let own = frames.into_iter().filter(|frame| !frame.is_library);
            level.extend(own.flat_map(|frame| frame.locals));
        }
        for _ in 0..DEPTH_MAX {
            let mut next = Vec::new();
            for Named { name, value } in level {
                let Shown::Object(id) = value else { continue };
                if names.0.contains_key(&id) {
                    continue;
                }
                names.0.insert(id, name.clone());
                let object = &heap.slot(ObjectId(id)).stored.object;
                let inner = parts(object, heap).into_iter();
                next.extend(inner.map(|part| Named {
                    name: format!("{name}{}", part.name),
                    value: part.value,
                }));
            }
            level = next;
        }
        names
    }

    /// What the program calls a primitive, or its class and number.
    pub fn primitive(&self, id: u32, primitive: &Primitive, process: &Process) -> String {
        let class = process.heap.slot(ObjectId(id)).stored.object.class;
        let class = class_name(Value::Obj(class), &process.heap);
        let unnamed = || format!("a {class} (no. {})", primitive.number);
        self.0.get(&id).cloned().unwrap_or_else(unnamed)
    }

    /// What the program calls an object.
    pub fn get(&self, id: u32) -> Option<&str> {
        self.0.get(&id).map(String::as_str)
    }

    /// Whether the program has a name for an object.
    pub fn has(&self, id: u32) -> bool {
        self.0.contains_key(&id)
    }
}

/// All primitives of a process with the ids of their objects.
pub fn primitives(process: &Process) -> impl Iterator<Item = (u32, &Primitive)> {
    process
        .heap
        .all()
        .filter_map(|slot| match &slot.stored.object.body {
            Body::Primitive(primitive) => Some((slot.id, &**primitive)),
            _ => None,
        })
}

/// The name of a thread that may be over.
pub fn thread_name(thread: ThreadId, process: &Process) -> String {
    let found = process.threads.iter().find(|it| it.id == thread);
    match found {
        Some(thread) => name_of(thread, &process.heap),
        None => format!("thread {}", thread.0),
    }
}
