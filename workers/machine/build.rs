//! Compiles the library: its modules are in the program as bytecode beside their texts, so that no process has to parse
//! them when it starts.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// A file of the library.
struct File {
    /// Its name in tracebacks: `collections/abc.py`, and `collections.py` for a package.
    name: String,
    package: bool,
    path: PathBuf,
}

fn main() {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("library");
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    find(&folder, "", &mut files);
    files.sort_by(|a, b| a.name.cmp(&b.name));
    let mut table = String::from("&[\n");
    for (number, file) in files.iter().enumerate() {
        let code = out.join(format!("{number}.code"));
        fs::write(&code, compile(file)).expect("a file can be written to the output folder");
        writeln!(
            table,
            "File {{ name: {:?}, package: {}, source: include_str!({:?}), code: include_bytes!({:?}) }},",
            file.name, file.package, file.path, code
        )
        .expect("a string can be written to");
    }
    table.push_str("]\n");
    fs::write(out.join("library.rs"), table).expect("a file can be written to the output folder");
}

/// Adds the Python files in a folder whose names begin with `prefix`.
fn find(folder: &Path, prefix: &str, files: &mut Vec<File>) {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder).expect("the library is a folder") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            find(&path, &format!("{prefix}{name}/"), files);
        } else if name.ends_with(".py") {
            println!("cargo::rerun-if-changed={}", path.display());
            let package = name == "__init__.py";
            let name = match prefix.strip_suffix('/') {
                Some(module) if package => format!("{module}.py"),
                _ => format!("{prefix}{name}"),
            };
            files.push(File {
                name,
                package,
                path,
            });
        }
    }
}

fn compile(file: &File) -> Vec<u8> {
    let text = fs::read_to_string(&file.path).expect("a file of the library can be read");
    let checked = syntax::compile::compile(&text, &file.name);
    match checked.code {
        Some(code) => postcard::to_allocvec(&code).expect("code can be encoded"),
        None => panic!("{}: {:#?}", file.path.display(), checked.diagnostics),
    }
}
