//! Compiles every program in the folders named by `SYNTAX_CORPUS` (separated by colons) and verifies the code.

use std::path::Path;

use crate::compile::compile;
use crate::verify;

fn visit(folder: &Path, failures: &mut Vec<String>, seen: &mut usize) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            visit(&path, failures, seen);
        } else if path.extension().is_some_and(|extension| extension == "py")
            && let Ok(source) = std::fs::read_to_string(&path)
        {
            *seen += 1;
            let name = path.display().to_string();
            let compiled = compile(&source, &name);
            match compiled.code {
                Some(code) => {
                    if let Err(error) = verify::check(&code) {
                        failures.push(format!("{name}: {error}"));
                    }
                }
                None => failures.push(format!("{name}: {:?}", compiled.diagnostics.first())),
            }
        }
    }
}

#[test]
fn a_corpus_of_programs_compiles() {
    let Ok(folders) = std::env::var("SYNTAX_CORPUS") else {
        return;
    };
    let (mut failures, mut seen) = (Vec::new(), 0);
    for folder in folders.split(':') {
        visit(Path::new(folder), &mut failures, &mut seen);
    }
    assert!(
        failures.is_empty(),
        "{seen} files, {} failures:\n{}",
        failures.len(),
        failures.join("\n")
    );
}
