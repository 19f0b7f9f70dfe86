//! `cargo xtask sanitize`: the engine on real threads under ThreadSanitizer, which reports every access to memory that
//! no synchronisation orders, also where it did no harm.
//!
//! It must see what the standard library does to synchronise, so that is built with it, as the WebAssembly modules
//! need theirs built. Both are unstable features of the compiler, and programs are several times slower under it: so
//! this is no step of `cargo xtask test`.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::setup::toolchain::{self, Toolchain};
use crate::test::runner;
use crate::workspace::Workspace;
use crate::{process, report};

/// Programs about what one thread does alone.
const ONE_THREAD: [&str; 6] = [
    "programs_about_asyncio",
    "programs_about_containers",
    "programs_about_language",
    "programs_about_library",
    "programs_about_text",
    "programs_about_tracebacks",
];

/// Builds the engine's tests with ThreadSanitizer and runs those in which threads meet: with the GIL and without it.
///
/// # Errors
/// There is a report or a test fails; no compiler with its standard library's sources, or no runtime of
/// ThreadSanitizer, is found.
pub fn run() -> Result<()> {
    let workspace = Workspace::load()?;
    let toolchain = report::step("compiler with its standard library's sources", || {
        toolchain::find_or_install()
    })?;
    let host = process::output(Command::new(&toolchain.rustc).args(["--print", "host-tuple"]))?;
    let flags = flags(&toolchain)?;
    let mut command = Command::new(&toolchain.cargo);
    process::without_cargo_environment(&mut command)
        .env("RUSTC", &toolchain.rustc)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
        .env("CARGO_TERM_COLOR", "never")
        .env("CARGO_TARGET_DIR", workspace.target.join("sanitize"))
        .current_dir(&workspace.root)
        .args(["test", "-Zbuild-std", "--target", &host])
        .args(["--package=live", "--features=native", "--lib", "--"])
        .args(ONE_THREAD.iter().flat_map(|name| ["--skip", name]));
    let counts = runner::counted(&mut command)?;
    report::result(&format!(
        "{} passed, {} failed",
        counts.passed, counts.failed
    ));
    if counts.failed > 0 {
        bail!("not everything holds");
    }
    Ok(())
}

/// The compiler's flags. A compiler that came without ThreadSanitizer's runtime links that of the one on the path.
fn flags(toolchain: &Toolchain) -> Result<Vec<String>> {
    let mut flags = vec!["-Zsanitizer=thread".to_owned()];
    if runtime(&toolchain.rustc)?.is_none() {
        let other = runtime(Path::new("rustc"))?
            .context("ThreadSanitizer's runtime: it comes with the compilers of rustup")?;
        flags.push("-Zexternal-clangrt".to_owned());
        let link = [
            "-Wl,--whole-archive",
            &other.display().to_string(),
            "-Wl,--no-whole-archive",
            "-Wl,--export-dynamic",
        ];
        // Before all else, where a compiler puts its own.
        flags.extend(link.map(|argument| format!("-Zpre-link-arg={argument}")));
    }
    Ok(flags)
}

/// ThreadSanitizer's runtime beside a compiler's libraries, if it is there.
fn runtime(rustc: &Path) -> Result<Option<PathBuf>> {
    let folder = process::output(Command::new(rustc).args(["--print", "target-libdir"]))?;
    let Ok(entries) = std::fs::read_dir(&folder) else {
        return Ok(None);
    };
    let mut paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    Ok(paths.find(|path| path.to_string_lossy().ends_with("_rt.tsan.a")))
}
