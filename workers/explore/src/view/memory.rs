//! What threads share: the program's global variables and the objects that variables lead to.

use std::collections::VecDeque;

use machine::dict::Dict;
use machine::object::{Body, Object};
use machine::primitive::PrimitiveState;
use machine::value::{ObjectId, Value};
use rustc_hash::FxHashSet;
use trace::ids::ProcessId;
use trace::moment::{Memory, Named, ObjectMoment, Shown};

use super::names::thread_name;
use crate::show::{class_name, is_definition, shown, text};
use crate::state::Process;
use crate::store::Heap;

/// So many objects are listed.
const OBJECTS_MAX: usize = 40;
/// So many parts of an object are listed.
const PARTS_MAX: usize = 12;

/// A value as it is shown: in words where it is no thing of its own, else by the number of its object.
pub fn value(value: Value, heap: &Heap) -> Shown {
    match (shown(value, heap), value) {
        (None, Value::Obj(id)) => Shown::Object(id.0),
        (text, _) => Shown::Text(text.unwrap_or_default()),
    }
}

/// What the threads of a process share.
pub fn of(number: ProcessId, process: &Process) -> Memory {
    let heap = &process.heap;
    let globals = globals(process);
    let mut todo: VecDeque<ObjectId> = VecDeque::new();
    let mut known = FxHashSet::default();
    let mut meet = |it: &Named, todo: &mut VecDeque<ObjectId>| {
        if let Shown::Object(id) = it.value
            && known.insert(id)
        {
            todo.push_back(ObjectId(id));
        }
    };
    globals.iter().for_each(|it| meet(it, &mut todo));
    for thread in &process.threads {
        for frame in super::frames::of(thread, heap) {
            let its_own = frame.locals.iter().filter(|_| !frame.is_library);
            its_own.for_each(|it| meet(it, &mut todo));
        }
    }
    let mut objects = Vec::new();
    while let Some(id) = todo.pop_front() {
        if objects.len() == OBJECTS_MAX {
            todo.push_front(id);
            break;
        }
        let object = one(id, process);
        object.parts.iter().for_each(|it| meet(it, &mut todo));
        objects.push(object);
    }
    Memory {
        process: number,
        globals,
        objects,
        n_more: todo.len() as u32,
    }
}

/// The program's global variables, without functions, classes and modules.
fn globals(process: &Process) -> Vec<Named> {
    let heap = &process.heap;
    let Some(globals) = main_globals(process) else {
        return Vec::new();
    };
    let listed = globals.iter().filter_map(|entry| {
        let name = text(entry.key, heap)?;
        let is_data = !is_definition(entry.value, heap) && !name.starts_with("__");
        is_data.then(|| Named {
            name: name.to_owned(),
            value: value(entry.value, heap),
        })
    });
    listed.collect()
}

/// The dictionary of the main module: that of the outermost frame of the program of any thread.
pub fn main_globals(process: &Process) -> Option<&Dict> {
    let frames = process.threads.iter().flat_map(|it| &it.frames);
    let mut own = frames.filter(|frame| !frame.code.is_library);
    match &process.heap.slot(own.next()?.globals).stored.object.body {
        Body::Dict(dict) => Some(dict),
        _ => None,
    }
}

fn one(id: ObjectId, process: &Process) -> ObjectMoment {
    let heap = &process.heap;
    let object = &heap.slot(id).stored.object;
    let mut parts = parts(object, heap);
    let n_more = parts.len().saturating_sub(PARTS_MAX);
    parts.truncate(PARTS_MAX);
    ObjectMoment {
        number: id.0,
        class: class_name(Value::Obj(object.class), heap).to_owned(),
        state: state(object, process),
        parts,
        n_more: n_more as u32,
    }
}

/// Elements, then attributes.
pub fn parts(object: &Object, heap: &Heap) -> Vec<Named> {
    let named = |name: String, it: Value| Named {
        name,
        value: value(it, heap),
    };
    let numbered = |items: &mut dyn Iterator<Item = &Value>| -> Vec<Named> {
        let items = items.take(PARTS_MAX * 8).enumerate();
        items
            .map(|(at, item)| named(format!("[{at}]"), *item))
            .collect()
    };
    let keyed = |dict: &Dict| -> Vec<Named> {
        let entries = dict.iter().take(PARTS_MAX * 8).map(|entry| {
            let key = shown(entry.key, heap).unwrap_or_else(|| "…".to_owned());
            named(format!("[{key}]"), entry.value)
        });
        entries.collect()
    };
    let mut parts = match &object.body {
        Body::List(items) => numbered(&mut items.iter()),
        Body::Tuple(items) => numbered(&mut items.iter()),
        Body::Deque(deque) => numbered(&mut deque.items.iter()),
        Body::Dict(dict) => keyed(dict),
        Body::Set(dict) | Body::FrozenSet(dict) => {
            let keys = dict.iter().take(PARTS_MAX * 8);
            keys.map(|entry| named("·".to_owned(), entry.key)).collect()
        }
        Body::Cell(inner) => vec![named("value".to_owned(), *inner)],
        Body::Method(_, object) => vec![named("of".to_owned(), *object)],
        Body::Exception(exception) => vec![named("args".to_owned(), exception.args)],
        Body::Primitive(primitive) => match &primitive.state {
            PrimitiveState::Queue { items, .. } => numbered(&mut items.iter()),
            PrimitiveState::Opened { by } => vec![named("kept by".to_owned(), *by)],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    };
    let attrs = object.attrs.iter().flat_map(|attrs| attrs.iter());
    // Names with an underscore in front are nobody's business outside.
    let attrs = attrs.filter_map(|entry| {
        let name = text(entry.key, heap).filter(|name| !name.starts_with('_'))?;
        Some(named(format!(".{name}"), entry.value))
    });
    parts.extend(attrs);
    parts
}

/// The state of what threads wait for, in words.
fn state(object: &Object, process: &Process) -> Option<String> {
    let Body::Primitive(primitive) = &object.body else {
        return None;
    };
    let name = |thread| thread_name(thread, process);
    let words = match &primitive.state {
        PrimitiveState::Lock { holder: None } | PrimitiveState::RLock { owner: None, .. } => {
            "free".to_owned()
        }
        PrimitiveState::Lock {
            holder: Some(thread),
        } => format!("held by {}", name(*thread)),
        PrimitiveState::RLock {
            owner: Some(thread),
            count,
        } => match count {
            1 => format!("held by {}", name(*thread)),
            count => format!("held {count} times by {}", name(*thread)),
        },
        PrimitiveState::Semaphore { permits, .. } => match permits {
            1 => "1 permit left".to_owned(),
            permits => format!("{permits} permits left"),
        },
        PrimitiveState::Condition { .. } => "a condition".to_owned(),
        PrimitiveState::Event { set: true } => "set".to_owned(),
        PrimitiveState::Event { set: false } => "not set".to_owned(),
        PrimitiveState::Barrier {
            parties, present, ..
        } => format!("{} of {parties} are there", present.len()),
        PrimitiveState::Queue { items, maxsize, .. } => match maxsize {
            0 => format!("{} items", items.len()),
            most => format!("{} of {most} places taken", items.len()),
        },
        PrimitiveState::Opened { .. } => "a lock and three conditions".to_owned(),
        PrimitiveState::Thread { ended: true, .. } => "has ended".to_owned(),
        PrimitiveState::Thread { ended: false, .. } => "has not ended".to_owned(),
    };
    let waiters: Vec<String> = primitive.waiters.iter().map(|it| name(*it)).collect();
    Some(match waiters.is_empty() {
        true => words,
        false => format!("{words}; waiting: {}", waiters.join(", ")),
    })
}
