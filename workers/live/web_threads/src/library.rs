//! The files with those modules of Python's library that are not in a module of ours, and with its texts. Each is fetched
//! when it is first wanted; all threads share it.

use std::sync::OnceLock;

use js_sys::Uint8Array;

use crate::scope;

/// A file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// Modules that some programs import.
    Modules,
    /// Modules that few programs import.
    Seldom,
    /// Texts.
    Texts,
}

static CONTENTS: [OnceLock<Vec<u8>>; 3] = [const { OnceLock::new() }; 3];

impl File {
    /// Its name, which the build gives it.
    pub fn name(self) -> &'static str {
        match self {
            File::Modules => "library.bin",
            File::Seldom => "library_seldom.bin",
            File::Texts => "library_texts.bin",
        }
    }
}

/// The content of a file, from an address. The worker waits for it; `None` if it cannot be fetched now.
pub fn apart(file: File, address: impl FnOnce() -> Option<String>) -> Option<&'static [u8]> {
    let content = &CONTENTS[file as usize];
    if let Some(bytes) = content.get() {
        return Some(bytes);
    }
    let bytes = scope::fetch(&address()?).ok()?;
    let bytes = Uint8Array::new(&bytes).to_vec();
    // Two threads may fetch it at once; the first one's is kept.
    Some(content.get_or_init(|| bytes))
}
