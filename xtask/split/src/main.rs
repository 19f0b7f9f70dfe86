//! Cuts a module that the linker made into parts: `split MODULE FOLDER MAIN`.
//!
//! It stands apart from the automation, so that only who publishes compiles it.
//! `MAIN` is what every page loads, and has yet to be bound to JavaScript; `FOLDER` gets the parts, which a page loads
//! later, `parts.js`, which loads them, and `parts.txt` with a line `PART FILE` for each file that a part consists of.
//! The module must have been linked with `--emit-relocs` and must still have its names.

use std::path::PathBuf;

use anyhow::{Context, Result, anyhow, bail};
use wasm_split_cli_support::{Options, transform};

fn main() -> Result<()> {
    let paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [module, folder, main] = paths.as_slice() else {
        bail!("usage: split MODULE FOLDER MAIN");
    };
    let bytes = std::fs::read(module).with_context(|| module.display().to_string())?;
    let mut options = Options::new(&bytes);
    options.output_dir = folder;
    options.main_out_path = main;
    options.main_module = "./app.js";
    options.link_name = "./parts.js";
    let parts = transform(options).map_err(|error| anyhow!("{error:#}"))?;
    if parts.split_modules.is_empty() {
        bail!("the module has no parts");
    }
    let of_part = |(part, files): (&String, &Vec<String>)| -> Vec<String> {
        files
            .iter()
            .map(|file| format!("{part} {file}.wasm\n"))
            .collect()
    };
    let mut lines: Vec<String> = parts.prefetch_map.iter().flat_map(of_part).collect();
    lines.sort();
    let list = folder.join("parts.txt");
    std::fs::write(&list, lines.concat()).with_context(|| list.display().to_string())
}
