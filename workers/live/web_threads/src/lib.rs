//! What modules have in common whose workers share a memory: the engine, whose threads execute Python, and the explorer,
//! whose hands search.
//!
//! The first worker of a module becomes its memory's owner ([`begin`]) and starts the others
//! ([`scope::start_thread_worker`]); each of them joins ([`join`]) before it does anything else.

pub mod allocator;
pub mod library;
pub mod scope;

/// To be called once by the worker that instantiates a module's memory: how large that is made at first and how large it
/// is made before it has to be, in bytes.
pub fn begin(first_bytes: usize, most_bytes: usize) {
    say_why_it_panics();
    allocator::keep_lists();
    allocator::grow_memory(first_bytes, most_bytes);
}

/// To be called once by each further worker.
pub fn join() {
    allocator::keep_lists();
}

/// A panic becomes an error of its worker with the panic's own words, which whoever started the worker hears. Without
/// this they would hear of an `unreachable` instruction.
fn say_why_it_panics() {
    std::panic::set_hook(Box::new(|panic| {
        wasm_bindgen::throw_str(&panic.to_string().replace('\n', " "))
    }));
}
