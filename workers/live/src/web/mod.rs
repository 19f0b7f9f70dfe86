//! Running programs in a browser: a process is a worker with a memory of its own, its threads are further workers that
//! share that memory.
//!
//! The process's own worker is its coordinator: it executes no Python, never blocks, and connects the threads with
//! the page (gloo-worker) and with the kernel of the run (a message port). Threads reach it by leaving a note in shared
//! memory and ringing. Without cross-origin isolation no memory can be shared: then the coordinator itself executes
//! all threads in turn.

mod cooperative;
mod coordinator;
mod host;
mod link;
mod notes;
mod pool;
pub(crate) mod time;

use gloo_worker::Registrable;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::MessagePort;

/// How large a process's memory is made at first, in bytes.
const FIRST_BYTES: usize = 96 << 20;
/// How large it is made before it has to be.
const MOST_BYTES: usize = 448 << 20;

/// Becomes the coordinator of a process. Called once in the process's own worker.
pub fn register() {
    web_threads::begin(FIRST_BYTES, MOST_BYTES);
    notes::set_coordinator();
    coordinator::Coordinator::registrar().register();
    coordinator::begin();
}

/// A port to another process: in the kernel's process to the process of this number, elsewhere to the kernel.
#[wasm_bindgen]
pub fn link(number: u32, port: MessagePort) {
    coordinator::linked(number, port);
}

/// Executes one thread after the other, for ever. Called in the workers of threads.
#[wasm_bindgen]
pub fn work() {
    web_threads::join();
    pool::work();
}
