//! The JavaScript side of a module, and the proof that a memory is shared where it has to be.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;
use wasmparser::{Parser, Payload, TypeRef};

use super::module::{Module, Purpose};

/// Writes `NAME.js` and `NAME_bg.wasm` into a folder.
///
/// # Errors
/// The module is not one of wasm-bindgen's version, its memory is not what the module needs, or a file cannot be
/// read or written.
pub fn generate(wasm: &Path, folder: &Path, module: Module, purpose: Purpose) -> Result<()> {
    let bytes = fs::read(wasm).with_context(|| wasm.display().to_string())?;
    if imports_shared_memory(&bytes)? != module.shares_memory() {
        let wanted = if module.shares_memory() {
            "does not share its memory"
        } else {
            "shares its memory"
        };
        bail!(
            "the {} {wanted}: the compiler's flags were lost or changed on their way",
            module.title()
        );
    }
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(wasm)
        .out_name(module.name())
        .typescript(false);
    bindgen.web(true)?;
    bindgen
        // The parts of a split module call into it through its function table.
        .keep_lld_exports(module.is_split(purpose))
        .remove_name_section(purpose == Purpose::Dist)
        .remove_producers_section(true);
    bindgen
        .generate(folder)
        .with_context(|| format!("wasm-bindgen on the {}", module.title()))
}

/// Whether a module imports a memory that threads share.
fn imports_shared_memory(wasm: &[u8]) -> Result<bool> {
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ImportSection(imports) = payload.context("WebAssembly")? {
            for import in imports.into_imports() {
                if let TypeRef::Memory(memory) = import.context("WebAssembly imports")?.ty {
                    return Ok(memory.shared);
                }
            }
        }
    }
    Ok(false)
}
