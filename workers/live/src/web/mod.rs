//! Running programs in a browser: a process is a worker with a memory of its own, its threads are further workers that
//! share that memory.
//!
//! The process's own worker is its coordinator: it executes no Python, never blocks, and connects the threads with
//! the page (gloo-worker) and with the kernel of the run (a message port). Threads reach it by leaving a note in shared
//! memory and ringing. Without cross-origin isolation no memory can be shared: then the coordinator itself executes
//! all threads in turn.

pub mod allocator;
mod cooperative;
mod coordinator;
mod host;
mod library;
mod link;
mod notes;
mod pool;
mod scope;
pub(crate) mod time;

use gloo_worker::Registrable;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::MessagePort;

/// Becomes the coordinator of a process. Called once in the process's own worker.
pub fn register() {
    say_why_it_panics();
    allocator::keep_lists();
    allocator::grow_memory();
    notes::set_coordinator();
    coordinator::Coordinator::registrar().register();
    coordinator::begin();
}

/// A panic becomes an error of its worker with the panic's own words, which whoever started the worker hears. Without
/// this they would hear of an `unreachable` instruction.
fn say_why_it_panics() {
    std::panic::set_hook(Box::new(|panic| {
        wasm_bindgen::throw_str(&panic.to_string().replace('\n', " "))
    }));
}

/// A port to another process: in the kernel's process to the process of this number, elsewhere to the kernel.
#[wasm_bindgen]
pub fn link(number: u32, port: MessagePort) {
    coordinator::linked(number, port);
}

/// Executes one thread after the other, for ever. Called in the workers of threads.
#[wasm_bindgen]
pub fn work() {
    allocator::keep_lists();
    pool::work();
}
