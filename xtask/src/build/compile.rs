//! Compiling a module: cargo with the standard library built from source and flags that nothing can replace.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::module::{Module, Purpose};
use crate::process;
use crate::setup::toolchain::{Linker, Toolchain};
use crate::workspace::Workspace;

/// The target of both modules.
const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles a module and returns the path of its WebAssembly file.
///
/// # Errors
/// The compiler refuses the sources (it has said so on standard error), or cargo names no such file.
pub fn compile(
    workspace: &Workspace,
    toolchain: &Toolchain,
    module: Module,
    purpose: Purpose,
) -> Result<PathBuf> {
    let mut command = cargo(workspace, toolchain, module, "build");
    command
        .args([
            "--profile",
            module.profile(purpose),
            "--message-format=json-render-diagnostics",
        ])
        .stdout(Stdio::piped());
    let mut child = command
        .spawn()
        .with_context(|| format!("cannot start {}", toolchain.cargo.display()))?;
    let messages = BufReader::new(child.stdout.take().context("cargo's messages")?);
    let mut wasm = None;
    for line in messages.lines() {
        let line = line.context("cargo's messages")?;
        if let Ok(message) = serde_json::from_str::<Value>(&line) {
            wasm = wasm_of(&message, module).or(wasm);
        }
    }
    let status = child.wait().context("cargo")?;
    if !status.success() {
        bail!("the {} does not compile", module.title());
    }
    wasm.with_context(|| format!("cargo made no WebAssembly file for the {}", module.title()))
}

/// A cargo command for a module, without its profile.
pub fn cargo(workspace: &Workspace, toolchain: &Toolchain, module: Module, verb: &str) -> Command {
    let mut flags = module.rustflags();
    if let Linker::Named(path) = &toolchain.linker {
        flags.push(format!("-Clinker={}", path.display()));
    }
    let mut command = Command::new(&toolchain.cargo);
    process::without_cargo_environment(&mut command)
        .env("RUSTC", &toolchain.rustc)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
        .current_dir(&workspace.root)
        .args([verb, "-Zbuild-std=std,panic_abort", "--target", TARGET])
        .args(module.cargo_selection());
    command
}

/// The WebAssembly file that a message of cargo announces for this module.
fn wasm_of(message: &Value, module: Module) -> Option<PathBuf> {
    let ours =
        message["reason"] == "compiler-artifact" && message["target"]["name"] == module.name();
    let files = message["filenames"].as_array().filter(|_| ours)?;
    let mut names = files.iter().filter_map(Value::as_str);
    names
        .find(|name| name.ends_with(".wasm"))
        .map(PathBuf::from)
}
