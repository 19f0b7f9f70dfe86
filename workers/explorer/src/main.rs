//! The explorer's module: what the worker executes. What it does is in `explorer::web`.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: web_threads::allocator::Allocator = web_threads::allocator::Allocator;

fn main() {
    #[cfg(target_arch = "wasm32")]
    explorer::web::register();
}
