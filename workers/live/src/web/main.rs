//! The engine: the module that the workers of a process execute. What it does is in `live::web`.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: web_threads::allocator::Allocator = web_threads::allocator::Allocator;

fn main() {
    #[cfg(target_arch = "wasm32")]
    live::web::register();
}
