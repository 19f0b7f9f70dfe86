//! The engine: the module that the workers of a process execute. What it does is in `live::web`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    live::web::register();
}
