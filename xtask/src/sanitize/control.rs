//! Programs that do what a sanitizer must report: where it does not, silence about the engine would mean nothing.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::Sanitizer;
use super::build::Build;
use super::programs::{REPORTED, options};
use crate::process;

/// Two threads add to one number.
const RACE: &str = include_str!("control/race.txt");

/// A number is read after its end.
const USE_AFTER_END: &str = include_str!("control/use_after_end.txt");

/// Makes sure that the sanitizer of a build notices what it is for.
///
/// # Errors
/// It does not, or the program does not build.
pub fn check(build: &Build) -> Result<()> {
    let text = match build.sanitizer {
        Sanitizer::Thread => RACE,
        Sanitizer::Address => USE_AFTER_END,
    };
    fs::create_dir_all(&build.folder).with_context(|| build.folder.display().to_string())?;
    let source = build.folder.join("control.rs");
    let program = build.folder.join("control");
    fs::write(&source, text).with_context(|| source.display().to_string())?;
    let mut rustc = Command::new(&build.toolchain.rustc);
    process::without_cargo_environment(&mut rustc)
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["--edition=2021", "--cap-lints=allow"])
        // The library is the one that the compiler brings along, which knows of no sanitizer.
        .arg("-Cunsafe-allow-abi-mismatch=sanitizer")
        .args(build.rustflags())
        .arg("-o")
        .args([&program, &source]);
    process::run(&mut rustc)?;
    let log = build.folder.join("control.log");
    let status = Command::new(&program)
        .env(build.sanitizer.variable(), options(build.sanitizer, &log))
        .status()
        .with_context(|| program.display().to_string())?;
    if status.code() != Some(REPORTED) {
        bail!(
            "the sanitizer does not report what {} does: {status}",
            source.display()
        );
    }
    Ok(())
}
