//! The file with those modules of the library that are not in the engine. It lies beside the engine's scripts and is
//! fetched when a program first imports one of them; the threads of a process share it.

use std::sync::OnceLock;

use js_sys::Uint8Array;

use super::scope;

/// Its name, which the build gives it.
const NAME: &str = "library.bin";

static APART: OnceLock<Vec<u8>> = OnceLock::new();

/// Its content. The worker waits for it, as for any step of a thread; `None` if it cannot be fetched now.
pub fn apart() -> Option<&'static [u8]> {
    if let Some(bytes) = APART.get() {
        return Some(bytes);
    }
    let bytes = scope::fetch(&scope::beside(NAME)).ok()?;
    let bytes = Uint8Array::new(&bytes).to_vec();
    // Without a GIL two threads may fetch it at once; the first one's is kept.
    Some(APART.get_or_init(|| bytes))
}
