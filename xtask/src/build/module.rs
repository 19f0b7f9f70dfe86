//! The three WebAssembly modules and how each is built.
//!
//! The interface is small and has no shared memory, so that it loads fast and its DOM handles may cross `Send`
//! bounds; the engine and the explorer are fast, and each has a memory that its workers share. See ARCHITECTURE.md.

use crate::workspace::Workspace;

/// A WebAssembly module of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Module {
    /// The interface: crate `app`.
    App,
    /// What executes programs: binary `engine` of crate `live`.
    Engine,
    /// What steps through programs and checks them: binary `explorer` of crate `explorer`.
    Explorer,
}

/// For whom a module is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// For the person who works on it: ready soon.
    Serve,
    /// For everybody else: small and fast.
    Dist,
}

/// The most memory one engine, that is one Python process, can have, in bytes; it is address space until used.
const ENGINE_MEMORY_MAX_BYTES: u32 = 512 << 20;
/// The same for an explorer, which keeps the states of a search.
const EXPLORER_MEMORY_MAX_BYTES: u32 = 2 << 30;

impl Module {
    /// Its name: that of its folder under `assets/` and of its files.
    pub fn name(self) -> &'static str {
        match self {
            Module::App => "app",
            Module::Engine => "engine",
            Module::Explorer => "explorer",
        }
    }

    /// What a person calls it.
    pub fn title(self) -> &'static str {
        match self {
            Module::App => "interface",
            Module::Engine => "engine",
            Module::Explorer => "explorer",
        }
    }

    /// The folder of the scripts of its workers, from the root.
    pub fn worker_scripts(self) -> Option<&'static str> {
        match self {
            Module::App => None,
            Module::Engine => Some("workers/live/js"),
            Module::Explorer => Some("workers/explorer/js"),
        }
    }

    /// Whether the workspace has it.
    pub fn exists(self, workspace: &Workspace) -> bool {
        match self {
            Module::App => {
                workspace.has_target("app", "app", "bin")
                    || workspace.has_target("app", "app", "cdylib")
            }
            Module::Engine => workspace.has_target("live", "engine", "bin"),
            Module::Explorer => workspace.has_target("explorer", "explorer", "bin"),
        }
    }

    /// Whether it is cut into parts that are fetched when needed; that takes a while, so only for publication.
    pub fn is_split(self, purpose: Purpose) -> bool {
        self == Module::App && purpose == Purpose::Dist
    }

    /// The cargo arguments that choose it.
    pub fn cargo_selection(self, purpose: Purpose) -> &'static [&'static str] {
        match self {
            Module::App if self.is_split(purpose) => {
                &["--package=app", "--bin=app", "--features=split"]
            }
            Module::App => &["--package=app", "--bin=app"],
            Module::Engine => &[
                "--package=live",
                "--bin=engine",
                "--no-default-features",
                "--features=web",
            ],
            Module::Explorer => &["--package=explorer", "--bin=explorer", "--features=web"],
        }
    }

    /// The cargo profile.
    pub fn profile(self, purpose: Purpose) -> &'static str {
        match (self, purpose) {
            (Module::App, Purpose::Serve) => "ui-dev",
            (Module::App, Purpose::Dist) => "ui",
            (Module::Engine | Module::Explorer, Purpose::Serve) => "engine-dev",
            (Module::Engine | Module::Explorer, Purpose::Dist) => "engine",
        }
    }

    /// Whether several workers share its memory.
    pub fn shares_memory(self) -> bool {
        self != Module::App
    }

    /// The compiler's flags.
    pub fn rustflags(self, purpose: Purpose) -> Vec<String> {
        let flags: &[&str] = match (self, purpose) {
            (Module::App, Purpose::Serve) => &[],
            (Module::App, Purpose::Dist) => &SMALL,
            (Module::Engine | Module::Explorer, _) => &SHARED_MEMORY,
        };
        let mut flags: Vec<String> = flags.iter().map(|&flag| flag.to_owned()).collect();
        let memory_max = match self {
            Module::App => None,
            Module::Engine => Some(ENGINE_MEMORY_MAX_BYTES),
            Module::Explorer => Some(EXPLORER_MEMORY_MAX_BYTES),
        };
        flags.extend(memory_max.map(|bytes| format!("-Clink-arg=--max-memory={bytes}")));
        if self.is_split(purpose) {
            flags.push("-Clink-arg=--emit-relocs".to_owned());
        }
        flags
    }
}

/// What makes the interface small.
///
/// Leptos forgets the types of views, so that their code exists once; a panic, which on this target says nothing
/// to anybody in any case, becomes a plain trap, which `boot.js` reports; and nothing formats for debugging.
const SMALL: [&str; 5] = [
    "--cfg=erase_components",
    "-Zfmt-debug=none",
    "-Zlocation-detail=none",
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
];

/// What makes a module's memory shared.
///
/// rustc adds no arguments for threads by itself: without each of these the memory is not shared.
const SHARED_MEMORY: [&str; 8] = [
    "-Ctarget-feature=+atomics",
    "-Clink-arg=--shared-memory",
    "-Clink-arg=--import-memory",
    "-Clink-arg=--export=__heap_base",
    "-Clink-arg=--export=__wasm_init_tls",
    "-Clink-arg=--export=__tls_size",
    "-Clink-arg=--export=__tls_align",
    "-Clink-arg=--export=__tls_base",
];
