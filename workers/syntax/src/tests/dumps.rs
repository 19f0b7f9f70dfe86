//! Every program in `test_data/ok` compiles to the listing beside it, and every one in `test_data/err` gives the
//! diagnostics beside it. `UPDATE=1 cargo test -p syntax` writes them anew: read the difference.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use crate::compile::compile;
use crate::diagnostic::Diagnostic;
use crate::{dis, verify};

/// The programs of a folder, sorted by name.
fn programs(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("test_data")
        .join(folder);
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder)
        .expect("the folder of programs exists")
        .map(|entry| entry.expect("a folder can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "py"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "{} holds no programs", folder.display());
    paths
}

/// Compares with the text beside a program, or writes it. Returns a message if they differ.
fn differs(program: &Path, found: &str) -> Option<String> {
    let path = program.with_extension("txt");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, found).expect("the dump can be written");
        return None;
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    (expected != found).then(|| format!("{}:\n{found}", path.display()))
}

fn show(diagnostics: &[Diagnostic]) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        let span = diagnostic.span;
        writeln!(
            text,
            "{}:{}-{}:{} {}: {}",
            span.line,
            span.column,
            span.end_line,
            span.end_column,
            diagnostic.kind.name(),
            diagnostic.message
        )
        .expect("writing to a string cannot fail");
        for hint in &diagnostic.hints {
            writeln!(text, "    {hint}").expect("writing to a string cannot fail");
        }
    }
    text
}

#[test]
fn good_programs_give_the_listing_beside_them() {
    let mut failures = Vec::new();
    for path in programs("ok") {
        let source = std::fs::read_to_string(&path).expect("a program is text");
        let compiled = compile(&source, "program.py");
        let listing = match &compiled.code {
            Some(code) => {
                if let Err(error) = verify::check(code) {
                    failures.push(format!("{}: {error}", path.display()));
                }
                format!("{}{}", show(&compiled.diagnostics), dis::disassemble(code))
            }
            None => {
                failures.push(format!(
                    "{}: {}",
                    path.display(),
                    show(&compiled.diagnostics)
                ));
                continue;
            }
        };
        failures.extend(differs(&path, &listing));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn wrong_programs_give_the_diagnostics_beside_them() {
    let mut failures = Vec::new();
    for path in programs("err") {
        let source = std::fs::read_to_string(&path).expect("a program is text");
        let compiled = compile(&source, "program.py");
        if compiled.code.is_some() {
            failures.push(format!("{} compiles", path.display()));
        }
        failures.extend(differs(&path, &show(&compiled.diagnostics)));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
