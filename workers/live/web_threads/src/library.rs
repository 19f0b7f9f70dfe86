//! The file with those modules of Python's library that are not in a module of ours. It is fetched when a program first
//! imports one of them; all threads share it.

use std::sync::OnceLock;

use js_sys::Uint8Array;

use crate::scope;

/// Its name, which the build gives it.
pub const NAME: &str = "library.bin";

static APART: OnceLock<Vec<u8>> = OnceLock::new();

/// Its content, from an address. The worker waits for it; `None` if it cannot be fetched now.
pub fn apart(address: impl FnOnce() -> Option<String>) -> Option<&'static [u8]> {
    if let Some(bytes) = APART.get() {
        return Some(bytes);
    }
    let bytes = scope::fetch(&address()?).ok()?;
    let bytes = Uint8Array::new(&bytes).to_vec();
    // Two threads may fetch it at once; the first one's is kept.
    Some(APART.get_or_init(|| bytes))
}
