//! Guards: two threads change one object, classes change while others read them, ids and names are given out once.

use std::sync::{Arc, Mutex};

use machine::dict::Dict;
use machine::object::{Body, Class, Layout, Object};
use machine::types;
use machine::value::{ObjectId, Value};

use super::{NO_TIME, every, in_threads};
use crate::search;
use crate::store::{Heap, Mutator};

fn list(items: Vec<Value>) -> Object {
    Object::plain(types::LIST, Body::List(items))
}

fn class() -> Object {
    let class = Class {
        name: "C".into(),
        qualname: "C".into(),
        bases: Box::default(),
        mro: Box::default(),
        dict: Dict::new(),
        layout: Layout::Instance,
        instance_dict: true,
    };
    Object::plain(types::TYPE, Body::Class(Box::new(class)))
}

/// A heap that several threads use, with one object.
fn shared(object: Object) -> (Arc<Heap>, ObjectId) {
    let heap = Heap::new(Arc::default());
    let mut first = heap.mutator();
    let id = heap.alloc(&mut first, object);
    heap.start_locking();
    (Arc::new(heap), id)
}

fn length(heap: &Heap, mutator: &Mutator, id: ObjectId) -> usize {
    match &heap.read(mutator, id).body {
        Body::List(items) => items.len(),
        _ => 0,
    }
}

/// Adds an item in two steps, between which other threads may go on.
fn push(heap: &Heap, mutator: &mut Mutator, id: ObjectId) {
    let mut object = heap.write(mutator, id);
    if let Body::List(items) = &mut object.body {
        let n_items = items.len();
        search::point();
        assert_eq!(items.len(), n_items, "another thread has changed it");
        items.push(Value::None);
    }
}

#[test]
fn threads_that_change_one_object_lose_nothing() {
    every(1, NO_TIME, || {
        let (heap, id) = shared(list(Vec::new()));
        let before = heap.version(id);
        let used = Arc::clone(&heap);
        in_threads(2, move |_| {
            let mut mutator = used.mutator();
            push(&used, &mut mutator, id);
            assert!(length(&used, &mutator, id) > 0);
            used.retire(&mut mutator);
        });
        assert_eq!(length(&heap, &heap.mutator(), id), 2);
        assert_eq!(heap.version(id).wrapping_sub(before), 2);
    });
}

#[test]
fn two_objects_in_opposite_order_block_nobody() {
    every(1, NO_TIME, || {
        let heap = Heap::new(Arc::default());
        let mut first = heap.mutator();
        let ids = [(); 2].map(|()| heap.alloc(&mut first, list(Vec::new())));
        heap.start_locking();
        in_threads(2, move |thread| {
            let mut mutator = heap.mutator();
            let (one, other) = (ids[thread as usize], ids[1 - thread as usize]);
            push(&heap, &mut mutator, one);
            {
                let outer = heap.read(&mutator, other);
                let inner = heap.read(&mutator, one);
                assert!(matches!(
                    (&outer.body, &inner.body),
                    (Body::List(_), Body::List(_))
                ));
            }
            push(&heap, &mut mutator, other);
        });
    });
}

#[test]
fn a_class_changes_as_a_whole_while_others_read_it() {
    every(1, NO_TIME, || {
        let (heap, id) = shared(class());
        in_threads(3, move |thread| {
            let mut mutator = heap.mutator();
            if thread < 2 {
                let mut object = heap.write(&mut mutator, id);
                if let Body::Class(class) = &mut object.body {
                    class.name = format!("C{thread}").into();
                    search::point();
                    class.qualname = format!("C{thread}").into();
                }
            } else {
                let outer = heap.read(&mutator, id);
                let inner = heap.read(&mutator, id);
                if let (Body::Class(outer), Body::Class(inner)) = (&outer.body, &inner.body) {
                    let name = outer.name.clone();
                    search::point();
                    assert_eq!(name, inner.qualname);
                }
            }
        });
    });
}

#[test]
fn an_id_is_given_out_once() {
    every(1, NO_TIME, || {
        let (heap, first) = shared(list(Vec::new()));
        let given = Arc::new(Mutex::new(vec![first]));
        let noted = Arc::clone(&given);
        in_threads(2, move |_| {
            let mut mutator = heap.mutator();
            let id = heap.alloc(&mut mutator, list(Vec::new()));
            noted.lock().expect("no panic").push(id);
            assert_eq!(length(&heap, &mutator, id), 0);
            heap.retire(&mut mutator);
        });
        let mut ids = given.lock().expect("no panic").clone();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 3);
    });
}

#[test]
fn a_name_has_one_object_whoever_asks_first() {
    every(1, NO_TIME, || {
        let (heap, _) = shared(list(Vec::new()));
        let given = Arc::new(Mutex::new(Vec::new()));
        let noted = Arc::clone(&given);
        in_threads(2, move |_| {
            let mut mutator = heap.mutator();
            let id = heap.intern(&mut mutator, "name");
            noted.lock().expect("no panic").push(id);
        });
        let ids = given.lock().expect("no panic").clone();
        assert_eq!(ids[0], ids[1]);
    });
}
