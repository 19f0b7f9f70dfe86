//! Compiling a module: cargo with the standard library built from source and flags that nothing can replace.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::Builder;
use super::module::Module;
use crate::process;
use crate::setup::toolchain::Linker;

/// The target of both modules.
const TARGET: &str = "wasm32-unknown-unknown";

/// What compiling a module makes.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The WebAssembly file.
    pub wasm: PathBuf,
    /// The folder to which the build of the crate `machine` wrote, if the module contains that crate.
    pub machine: Option<PathBuf>,
}

/// Compiles a module.
///
/// # Errors
/// The compiler refuses the sources (it has said so on standard error), or cargo names no WebAssembly file.
pub fn compile(builder: &Builder, module: Module) -> Result<Compiled> {
    let mut command = cargo(builder, module);
    let mut child = command
        .spawn()
        .with_context(|| format!("cannot start {}", builder.toolchain.cargo.display()))?;
    let messages = BufReader::new(child.stdout.take().context("cargo's messages")?);
    let (mut wasm, mut machine) = (None, None);
    for line in messages.lines() {
        let line = line.context("cargo's messages")?;
        if let Ok(message) = serde_json::from_str::<Value>(&line) {
            wasm = wasm_of(&message, module).or(wasm);
            machine = output_of(&message, "machine").or(machine);
        }
    }
    let status = child.wait().context("cargo")?;
    if !status.success() {
        bail!("the {} does not compile", module.title());
    }
    let wasm =
        wasm.with_context(|| format!("cargo made no WebAssembly file for the {}", module.title()))?;
    Ok(Compiled { wasm, machine })
}

/// The cargo command that builds a module and says what it made on its standard output.
fn cargo(builder: &Builder, module: Module) -> Command {
    let Builder {
        workspace,
        toolchain,
        purpose,
        refuse_warnings,
    } = builder;
    let mut flags = module.rustflags(*purpose);
    if let Linker::Named(path) = &toolchain.linker {
        flags.push(format!("-Clinker={}", path.display()));
    }
    let mut command = Command::new(&toolchain.cargo);
    process::without_cargo_environment(&mut command)
        .env("RUSTC", &toolchain.rustc)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
        .current_dir(&workspace.root)
        .args(["build", "-Zbuild-std=std,panic_abort", "--target", TARGET])
        .args([
            "--profile",
            module.profile(*purpose),
            "--message-format=json-render-diagnostics",
        ])
        .args(module.cargo_selection(*purpose))
        .stdout(Stdio::piped());
    if *refuse_warnings {
        command.args(["-Zwarnings", "--config", "build.warnings=\"deny\""]);
    }
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

/// The folder to which the build script of a crate of ours wrote, if that is what a message of cargo says.
fn output_of(message: &Value, krate: &str) -> Option<PathBuf> {
    let package = message["package_id"].as_str()?;
    let ours = message["reason"] == "build-script-executed"
        && package.starts_with("path+")
        && package.contains(&format!("/{krate}#"));
    let folder = message["out_dir"].as_str().filter(|_| ours)?;
    Some(PathBuf::from(folder))
}
