//! The explorer's module: what the worker executes. What it does is in `explorer::web`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    explorer::web::register();
}
