//! Compiles the library, so that no process has to parse it when it starts.
//!
//! What is in the folder `library` is in the program: bytecode, and the text of what tracebacks often show. What is in
//! `library_apart` goes to a file of its own, one piece after the other, what is in `library_seldom` to another, and the
//! texts that are seldom wanted to a third, and the program knows where each begins and ends.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use syntax::code::{Code, Const, Marks};
use syntax::span::Span;

/// What the names of files begin with whose lines are in the tracebacks of everyday programs: threads that fail, results
/// that are exceptions. The text of the others is apart.
const SHOWN: &[&str] = &["threading", "concurrent/futures/_base"];

/// What comes before marks of bodies in the text of the library, see [`Marks`].
const MARK: &str = "# mark: ";

/// A file of the library.
struct File {
    /// Its name in tracebacks: `collections/abc.py`, and `collections.py` for a package.
    name: String,
    package: bool,
    path: PathBuf,
    place: Place,
}

/// Where a file's bytecode goes.
#[derive(Clone, Copy)]
enum Place {
    Program,
    /// A volume, by its name and number.
    Volume(&'static str, usize),
}

/// The folders of the library.
const FOLDERS: [(&str, Place); 3] = [
    ("library", Place::Program),
    ("library_apart", Place::Volume("Modules", 0)),
    ("library_seldom", Place::Volume("Seldom", 1)),
];

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default());
    let mut files = Vec::new();
    for (folder, place) in FOLDERS {
        find(&root.join(folder), "", place, &mut files);
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    let mut table = String::from("&[\n");
    let (mut volumes, mut texts) = ([Vec::new(), Vec::new()], Vec::new());
    for (number, file) in files.iter().enumerate() {
        let text = fs::read(&file.path).expect("a file of the library can be read");
        let code = compile(file);
        let source = match file.is_shown() {
            true => here(&file.path),
            false => add("Texts", &mut texts, &text),
        };
        let code = match file.place {
            Place::Volume(name, number) => add(name, &mut volumes[number], &code),
            Place::Program => {
                let path = out.join(format!("{number}.code"));
                fs::write(&path, code).expect("a file can be written to the output folder");
                here(&path)
            }
        };
        let File { name, package, .. } = file;
        writeln!(
            table,
            "File {{ name: {name:?}, package: {package}, source: {source}, code: {code} }},"
        )
        .expect("a string can be written to");
    }
    table.push_str("]\n");
    fs::write(out.join("library.rs"), table).expect("a file can be written to the output folder");
    let [apart, seldom] = volumes;
    for (name, bytes) in [
        ("library.bin", apart),
        ("library_seldom.bin", seldom),
        ("library_texts.bin", texts),
    ] {
        fs::write(out.join(name), bytes).expect("a file can be written to the output folder");
    }
}

/// A piece in the program.
fn here(path: &Path) -> String {
    format!("Piece::Here(include_bytes!({path:?}))")
}

/// A piece in a file apart, which is added to it.
fn add(volume: &str, content: &mut Vec<u8>, piece: &[u8]) -> String {
    let start = content.len();
    content.extend_from_slice(piece);
    format!("Piece::Apart(Volume::{volume}, {start}..{})", content.len())
}

/// Adds the Python files in a folder whose names begin with `prefix`.
fn find(folder: &Path, prefix: &str, place: Place, files: &mut Vec<File>) {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder).expect("the library is a folder") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            find(&path, &format!("{prefix}{name}/"), place, files);
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
                place,
            });
        }
    }
}

impl File {
    /// Whether its lines are in everyday tracebacks.
    fn is_shown(&self) -> bool {
        SHOWN.iter().any(|shown| self.name.starts_with(shown))
    }
}

fn compile(file: &File) -> Vec<u8> {
    let text = fs::read_to_string(&file.path).expect("a file of the library can be read");
    let checked = syntax::compile::compile(&text, &file.name);
    match checked.code {
        Some(mut code) => {
            let lines: Vec<&str> = text.lines().collect();
            let of_file = lines.iter().find(|line| line.starts_with(MARK));
            let of_file = of_file.map_or(Marks::default(), |line| marks(line));
            mark(&mut code, &lines, of_file);
            if !file.is_shown() {
                keep_lines(&mut code);
            }
            postcard::to_allocvec(&code).expect("code can be encoded")
        }
        None => panic!("{}: {:#?}", file.path.display(), checked.diagnostics),
    }
}

/// Marks bodies as the file says: at the end of the line of a `def` or `class`, of that and what is in it; on a line of its
/// own, of the whole file.
fn mark(code: &mut Code, lines: &[&str], outer: Marks) {
    let at = (code.first_line as usize).saturating_sub(1);
    let head = lines.get(at).copied().unwrap_or_default();
    let is_head = ["def ", "class ", "async "]
        .iter()
        .any(|word| head.trim_start().starts_with(word));
    code.marks = match is_head && head.contains(MARK) {
        true => marks(head),
        false => outer,
    };
    for constant in &mut code.consts {
        if let Const::Code(inner) = constant {
            mark(inner, lines, code.marks);
        }
    }
}

/// The marks at the end of a line.
fn marks(line: &str) -> Marks {
    let (_, names) = line.split_once(MARK).expect("a line with a mark");
    let all = names
        .split(", ")
        .map(|name| Marks::named(name).unwrap_or_else(|| panic!("there is no such mark: {line}")));
    all.fold(Marks::default(), Marks::and)
}

/// Of the place of each instruction, keeps the line: the columns are for carets in tracebacks.
fn keep_lines(code: &mut Code) {
    for span in &mut code.spans {
        *span = Span {
            line: span.line,
            end_line: span.line,
            ..Span::default()
        };
    }
    for constant in &mut code.consts {
        if let Const::Code(inner) = constant {
            keep_lines(inner);
        }
    }
}
