//! The two WebAssembly modules and how each is built.
//!
//! The interface is small and has no shared memory, so that it loads fast and its DOM handles may cross `Send`
//! bounds; the engine is fast and has a memory that its workers share. See ARCHITECTURE.md.

use crate::workspace::Workspace;

/// A WebAssembly module of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Module {
    /// The interface: crate `app`.
    App,
    /// What executes programs: binary `engine` of crate `live`.
    Engine,
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

impl Module {
    /// Its name: that of its folder under `assets/` and of its files.
    pub fn name(self) -> &'static str {
        match self {
            Module::App => "app",
            Module::Engine => "engine",
        }
    }

    /// What a person calls it.
    pub fn title(self) -> &'static str {
        match self {
            Module::App => "interface",
            Module::Engine => "engine",
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
        }
    }

    /// The cargo arguments that choose it.
    pub fn cargo_selection(self) -> &'static [&'static str] {
        match self {
            Module::App => &["--package=app"],
            Module::Engine => &[
                "--package=live",
                "--bin=engine",
                "--no-default-features",
                "--features=web",
            ],
        }
    }

    /// The cargo profile.
    pub fn profile(self, purpose: Purpose) -> &'static str {
        match (self, purpose) {
            (Module::App, Purpose::Serve) => "ui-dev",
            (Module::App, Purpose::Dist) => "ui",
            (Module::Engine, Purpose::Serve) => "engine-dev",
            (Module::Engine, Purpose::Dist) => "engine",
        }
    }

    /// Whether several workers share its memory.
    pub fn shares_memory(self) -> bool {
        self == Module::Engine
    }

    /// The compiler's flags.
    ///
    /// rustc adds no arguments for threads by itself: without each of these the memory is not shared.
    pub fn rustflags(self) -> Vec<String> {
        match self {
            Module::App => Vec::new(),
            Module::Engine => {
                let mut flags = vec!["-Ctarget-feature=+atomics".to_owned()];
                flags.extend(
                    [
                        "--shared-memory",
                        "--import-memory",
                        "--export=__heap_base",
                        "--export=__wasm_init_tls",
                        "--export=__tls_size",
                        "--export=__tls_align",
                        "--export=__tls_base",
                    ]
                    .map(|argument| format!("-Clink-arg={argument}")),
                );
                flags.push(format!("-Clink-arg=--max-memory={ENGINE_MEMORY_MAX_BYTES}"));
                flags
            }
        }
    }
}
