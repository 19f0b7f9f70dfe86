//! Making a module smaller or faster with binaryen's `wasm-opt`, as it comes from npm.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::module::Module;
use crate::process;

/// What the compiler may have used; wasm-opt must be told, since the file no longer says it.
const FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Optimises a WebAssembly file in its place.
///
/// # Errors
/// wasm-opt refuses the file, or it cannot be written.
pub fn optimise(root: &Path, wasm: &Path, module: Module) -> Result<()> {
    let optimised = wasm.with_extension("optimised");
    let mut command = Command::new("node");
    command
        .current_dir(root)
        .arg("node_modules/binaryen/bin/wasm-opt")
        .arg(wasm)
        .arg("--output")
        .arg(&optimised)
        .args(FEATURES);
    match module {
        Module::App => command.arg("-Oz"),
        // What the first time leaves the second makes smaller: two kilobytes of the engine's transfer.
        Module::Engine | Module::Explorer => command.args(["-O3", "-O3", "--enable-threads"]),
    };
    process::run(&mut command)?;
    fs::rename(&optimised, wasm).with_context(|| wasm.display().to_string())
}
