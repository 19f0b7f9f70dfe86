//! The store under several threads, and the collector.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;

use machine::dict::Dict;
use machine::object::{Body, Class, Layout, Object};
use machine::thread::Thread;
use machine::types;
use machine::value::{ObjectId, Value};
use trace::ids::ThreadId;

use crate::store::{Heap, Mutator, OBJECT_BYTES_MAX};
use crate::sync::pause::Pause;

const THREADS: i64 = 4;
const ROUNDS: i64 = 5_000;

fn list(items: Vec<Value>) -> Object {
    Object::plain(types::LIST, Body::List(items))
}

fn length(heap: &Heap, mutator: &Mutator, id: ObjectId) -> usize {
    match &heap.read(mutator, id).body {
        Body::List(items) => items.len(),
        _ => 0,
    }
}

fn push(heap: &Heap, mutator: &mut Mutator, id: ObjectId, value: Value) {
    if let Body::List(items) = &mut heap.write(mutator, id).body {
        items.push(value);
    }
}

fn in_threads(heap: &Heap, act: impl Fn(i64, &mut Mutator) + Sync) {
    let start = Barrier::new(THREADS as usize);
    thread::scope(|scope| {
        for thread in 0..THREADS {
            let (start, act) = (&start, &act);
            scope.spawn(move || {
                let mut mutator = heap.mutator();
                start.wait();
                act(thread, &mut mutator);
                heap.retire(&mut mutator);
            });
        }
    });
}

#[test]
fn threads_that_change_one_object_lose_nothing() {
    let heap = Heap::new(Arc::default());
    let mut first = heap.mutator();
    let shared = heap.alloc(&mut first, list(Vec::new()));
    heap.start_locking();
    let before = heap.version(shared);
    in_threads(&heap, |thread, mutator| {
        for round in 0..ROUNDS {
            let own = heap.alloc(mutator, list(vec![Value::Int(thread)]));
            push(&heap, mutator, shared, Value::Obj(own));
            if round % 16 == 0 {
                assert!(length(&heap, mutator, shared) > 0);
            }
        }
    });
    let total = (THREADS * ROUNDS) as usize;
    let reader = heap.mutator();
    assert_eq!(length(&heap, &reader, shared), total);
    assert_eq!(heap.version(shared).wrapping_sub(before) as usize, total);
    let Body::List(items) = &heap.read(&reader, shared).body else {
        return;
    };
    let mut ids: Vec<ObjectId> = items.iter().filter_map(|item| item.id()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), total, "an id was given out twice");
}

#[test]
fn a_class_changes_while_all_threads_read_it() {
    let heap = Heap::new(Arc::default());
    let mut first = heap.mutator();
    let class = Class {
        name: "C".into(),
        qualname: "C".into(),
        bases: Box::default(),
        mro: Box::default(),
        dict: Dict::new(),
        layout: Layout::Instance,
        instance_dict: true,
    };
    let class = heap.alloc(
        &mut first,
        Object::plain(types::TYPE, Body::Class(Box::new(class))),
    );
    heap.start_locking();
    let n_writes = AtomicU32::new(0);
    in_threads(&heap, |thread, mutator| {
        for round in 0..ROUNDS {
            if round % 50 == thread {
                // Two values that readers must never see apart.
                let mut object = heap.write(mutator, class);
                let Body::Class(class) = &mut object.body else {
                    return;
                };
                class.name = format!("C{round}").into();
                class.qualname = format!("C{round}").into();
                n_writes.fetch_add(1, Ordering::Relaxed);
            }
            let outer = heap.read(mutator, class);
            let inner = heap.read(mutator, class);
            if let (Body::Class(a), Body::Class(b)) = (&outer.body, &inner.body) {
                assert_eq!(a.name, b.qualname);
            }
        }
    });
    assert!(n_writes.into_inner() > 0);
}

#[test]
fn one_object_for_each_name_however_many_threads_ask() {
    let heap = Heap::new(Arc::default());
    heap.start_locking();
    let mut asker = heap.mutator();
    in_threads(&heap, |_, mutator| {
        for round in 0..500 {
            heap.intern(mutator, &format!("name{}", round % 50));
        }
    });
    let mut ids: Vec<ObjectId> = (0..50)
        .map(|at| heap.intern(&mut asker, &format!("name{at}")))
        .collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 50);
}

#[expect(unsafe_code, reason = "the test is the only thread")]
fn collect(heap: &Heap, thread: &Thread) -> bool {
    // SAFETY: there is one thread, and it is between two steps.
    unsafe { heap.collect(std::iter::once(thread), &[]) }
}

#[test]
fn what_a_thread_reaches_survives_and_the_rest_is_used_again() {
    let heap = Heap::new(Arc::default());
    let mut mutator = heap.mutator();
    let mut thread = Thread::new(ThreadId(0));
    let leaf = heap.alloc(&mut mutator, list(vec![Value::Int(1)]));
    let root = heap.alloc(&mut mutator, list(vec![Value::Obj(leaf)]));
    // A cycle does not keep itself alive.
    push(&heap, &mut mutator, leaf, Value::Obj(root));
    thread.stack.push(Value::Obj(root));
    let garbage: Vec<ObjectId> = (0..1_000)
        .map(|_| heap.alloc(&mut mutator, list(Vec::new())))
        .collect();
    assert!(collect(&heap, &thread));
    assert_eq!(length(&heap, &mutator, leaf), 2);
    let again: Vec<ObjectId> = (0..2_000)
        .map(|_| heap.alloc(&mut mutator, list(Vec::new())))
        .collect();
    assert!(again.iter().any(|id| garbage.contains(id)));
    assert!(!again.contains(&leaf) && !again.contains(&root));
    thread.stack.clear();
    assert!(collect(&heap, &thread));
    let third: Vec<ObjectId> = (0..4_000)
        .map(|_| heap.alloc(&mut mutator, list(Vec::new())))
        .collect();
    assert!(third.contains(&leaf) && third.contains(&root));
}

#[test]
fn names_that_nothing_uses_are_forgotten() {
    let heap = Heap::new(Arc::default());
    let mut mutator = heap.mutator();
    let mut thread = Thread::new(ThreadId(0));
    let kept = heap.intern(&mut mutator, "kept");
    heap.intern(&mut mutator, "forgotten");
    thread.stack.push(Value::Obj(kept));
    assert!(collect(&heap, &thread));
    assert_eq!(heap.intern(&mut mutator, "kept"), kept);
    let fresh = heap.intern(&mut mutator, "forgotten");
    assert!(
        matches!(&heap.read(&mutator, fresh).body, Body::Str(text) if text.as_str() == "forgotten")
    );
}

#[test]
fn the_ceiling_refuses_and_a_collection_makes_room() {
    let pause = Arc::<Pause>::default();
    let heap = Heap::new(Arc::clone(&pause));
    let mut mutator = heap.mutator();
    let thread = Thread::new(ThreadId(0));
    assert!(heap.reserve(&mut mutator, OBJECT_BYTES_MAX / 2));
    assert!(heap.reserve(&mut mutator, OBJECT_BYTES_MAX / 4));
    assert!(!heap.reserve(&mut mutator, OBJECT_BYTES_MAX / 2));
    assert!(pause.has(Pause::COLLECT));
    assert!(collect(&heap, &thread));
    assert!(!pause.has(Pause::COLLECT));
    assert!(heap.reserve(&mut mutator, OBJECT_BYTES_MAX / 2));
}
