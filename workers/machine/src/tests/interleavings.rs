//! Two threads stepped in every order: threads and worlds are values, and one step is one instruction.

use std::collections::{BTreeMap, BTreeSet};

use trace::ids::ThreadId;

use super::world::TestWorld;
use crate::boot;
use crate::interp::{self, Stop};
use crate::native::Cx;
use crate::thread::Thread;
use crate::value::Value;

/// A global of the main program.
fn global(world: &mut TestWorld, name: &str) -> Value {
    let mut thread = Thread::new(ThreadId(99));
    let mut cx = Cx {
        world,
        thread: &mut thread,
    };
    let module = cx.module("__main__").expect("a main module");
    let dict = cx.module_dict(module).expect("its dictionary");
    let name = crate::world::Store::intern(cx.world, name);
    cx.dict_name(dict, name).expect("the global")
}

/// Runs a program to its end, then threads that each call one of its functions.
fn start(source: &str, functions: &[&str]) -> (TestWorld, Vec<Thread>) {
    let mut world = TestWorld::new(source);
    let mut main = Thread::new(ThreadId(0));
    boot::main_thread(&mut world, &mut main).expect("a valid program");
    loop {
        match interp::run(
            &mut Cx {
                world: &mut world,
                thread: &mut main,
            },
            1_000,
        ) {
            Stop::Ended(result) => break assert_eq!(result, Ok(()), "the program ends"),
            Stop::Fuel | Stop::Pause => {}
            other => panic!("the program stops with {other:?}"),
        }
    }
    let threads = (1..)
        .zip(functions)
        .map(|(number, name)| {
            let function = global(&mut world, name);
            let mut thread = Thread::new(ThreadId(number));
            let mut cx = Cx {
                world: &mut world,
                thread: &mut thread,
            };
            boot::start_call(&mut cx, function, &[]).expect("a function without parameters");
            thread
        })
        .collect();
    (world, threads)
}

/// Every final value of `total`, with the number of schedules that lead to it.
fn outcomes(source: &str, functions: &[&str]) -> BTreeMap<i64, u64> {
    let mut found = BTreeMap::new();
    let mut open = vec![start(source, functions)];
    while let Some((world, threads)) = open.pop() {
        if threads.is_empty() {
            let mut world = world;
            let Value::Int(total) = global(&mut world, "total") else {
                panic!("total is an integer")
            };
            *found.entry(total).or_insert(0) += 1;
            continue;
        }
        for at in 0..threads.len() {
            let (mut world, mut threads) = (world.clone(), threads.clone());
            match interp::run(
                &mut Cx {
                    world: &mut world,
                    thread: &mut threads[at],
                },
                1,
            ) {
                Stop::Ended(_) => {
                    threads.remove(at);
                }
                Stop::Fuel | Stop::Pause => {}
                Stop::Park(_) | Stop::Exit(_) => continue,
            }
            open.push((world, threads));
        }
    }
    found
}

const ADD_ONE: &str = "total = 0\ndef add_one():\n    global total\n    total += 1\n";

#[test]
fn one_increment_each_reaches_one_and_two() {
    let found = outcomes(ADD_ONE, &["add_one", "add_one"]);
    assert_eq!(
        found.keys().copied().collect::<BTreeSet<_>>(),
        BTreeSet::from([1, 2])
    );
}

#[test]
fn every_schedule_is_tried_once() {
    // Six steps a thread: load the global, load 1, add, store, load None, return. 924 is "12 choose 6".
    let found = outcomes(ADD_ONE, &["add_one", "add_one"]);
    assert_eq!(found.values().sum::<u64>(), 924);
}

#[test]
fn a_lone_thread_has_one_schedule() {
    assert_eq!(outcomes(ADD_ONE, &["add_one"]), BTreeMap::from([(1, 1)]));
}

#[test]
fn stepping_a_clone_leaves_the_original_alone() {
    let (world, threads) = start(ADD_ONE, &["add_one"]);
    let (mut copy, mut copied) = (world.clone(), threads.clone());
    while !matches!(
        interp::run(
            &mut Cx {
                world: &mut copy,
                thread: &mut copied[0]
            },
            1
        ),
        Stop::Ended(_)
    ) {}
    let mut world = world;
    assert!(matches!(global(&mut world, "total"), Value::Int(0)));
    assert!(matches!(global(&mut copy, "total"), Value::Int(1)));
}
