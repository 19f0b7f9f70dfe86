//! Notes from the threads of a process to its coordinator.

use std::cell::Cell;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use machine::kernel::{Request, Ticket};
use wasm_bindgen::JsValue;

use crate::sync::lock;
use crate::sync::script::Pass;
use web_threads::scope;

/// A note.
#[derive(Debug)]
pub enum Note {
    /// Pass this request to the kernel.
    Request(Ticket, Request),
    /// Take it back.
    Cancel(Ticket),
    /// The process has ended with this code; what is to be passed on after that.
    Ended(i32, Option<Pass>),
    /// This is to be passed on to the other processes of a forced run.
    Pass(Pass),
}

static NOTES: Mutex<Vec<Note>> = Mutex::new(Vec::new());
/// Whether the coordinator has been rung and has not yet looked.
static RUNG: AtomicBool = AtomicBool::new(false);

/// Leaves a note and rings.
pub fn leave(note: Note) {
    lock(&NOTES).push(note);
    ring();
}

thread_local! {
    static IS_COORDINATOR: Cell<bool> = const { Cell::new(false) };
}

/// Says that the calling thread is the coordinator: it looks after everything that it does and needs no bell.
pub fn set_coordinator() {
    IS_COORDINATOR.set(true);
}

/// Makes the coordinator look: at the notes, the output, the jobs that wait for workers.
pub fn ring() {
    if !IS_COORDINATOR.get() && !RUNG.swap(true, Ordering::AcqRel) {
        // From a thread's worker the message goes to the coordinator, which has made the worker. It is sent at once,
        // also by a worker that never comes back to its event loop.
        drop(scope::this().post_message(&JsValue::NULL));
    }
}

/// Takes all notes; the next one will ring again.
pub fn take() -> Vec<Note> {
    RUNG.store(false, Ordering::Release);
    std::mem::take(&mut *lock(&NOTES))
}
