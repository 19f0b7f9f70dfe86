//! Building with a sanitizer.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::Sanitizer;
use super::programs::options;
use crate::process;
use crate::setup::toolchain::Toolchain;
use crate::workspace::Workspace;

/// How to build with one sanitizer.
#[derive(Debug)]
pub struct Build {
    /// What is watched.
    pub sanitizer: Sanitizer,
    /// The archive of its runtime.
    pub runtime: PathBuf,
    /// The target folder: what is built for a sanitizer is of no use to anybody else.
    pub folder: PathBuf,
    /// The compiler, with the sources of the standard library.
    pub toolchain: Toolchain,
    /// What is built.
    pub workspace: Workspace,
}

/// The crate with `unsafe` in it. The programs have been run by then.
const TESTS: [&str; 5] = [
    "--package=live",
    "--features=live/native",
    "--lib",
    "--",
    "--skip=do_what_python_does",
];

impl Build {
    /// The `interleave` command. It uses the system's allocator, as a sanitizer sees nothing of another one.
    ///
    /// # Errors
    /// It does not build.
    pub fn command(&self) -> Result<PathBuf> {
        process::run(
            self.cargo("build")
                .args(["--package=cli", "--no-default-features"]),
        )?;
        let folder = self.folder.join(&self.toolchain.host).join("debug");
        Ok(folder.join("interleave"))
    }

    /// Runs the tests of the engine itself; what the sanitizer says goes into a folder.
    ///
    /// # Errors
    /// They do not build, or one fails.
    pub fn test(&self, logs: &Path) -> Result<()> {
        let mut command = self.cargo("test");
        command.env(
            self.sanitizer.variable(),
            options(self.sanitizer, &logs.join("tests")),
        );
        process::run(command.args(TESTS))
    }

    /// Cargo with the flags. What is compiled for the machine that builds has none of them, as there is a `--target`.
    fn cargo(&self, verb: &str) -> Command {
        let mut command = Command::new(&self.toolchain.cargo);
        process::without_cargo_environment(&mut command)
            .env("RUSTC", &self.toolchain.rustc)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_ENCODED_RUSTFLAGS", self.rustflags().join("\u{1f}"))
            .current_dir(&self.workspace.root)
            .args([verb, "--quiet", "-Zbuild-std"])
            .args(["--target", &self.toolchain.host])
            .arg("--target-dir")
            .arg(&self.folder);
        command
    }

    /// The runtime is named, as only rustup's tool chains have one where rustc looks for it. It is linked by LLVM's own
    /// linker: GNU's does not find some of the names of glibc that it asks for with their versions.
    pub fn rustflags(&self) -> [String; 6] {
        let runtime = self.runtime.display();
        let linkers = self.toolchain.linkers();
        [
            format!("-Zsanitizer={}", self.sanitizer.name()),
            "-Zexternal-clangrt".to_owned(),
            format!("-Clink-arg=-Wl,--whole-archive,{runtime},--no-whole-archive"),
            format!("-Clink-arg=-B{}", linkers.display()),
            "-Clink-arg=-fuse-ld=lld".to_owned(),
            "-Cforce-frame-pointers=yes".to_owned(),
        ]
    }
}
