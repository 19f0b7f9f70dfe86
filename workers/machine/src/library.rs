//! The library: modules written in Python, as text, which learners can open, and compiled, so that none is parsed when a
//! program starts. What is in the folder `library` is in the library; `build.rs` compiles it.

use syntax::code::Code;

/// A file of the library.
#[derive(Debug)]
pub struct File {
    /// Its name in tracebacks: `collections/abc.py`, and `collections.py` for a package.
    pub name: &'static str,
    /// Whether it is a package.
    pub package: bool,
    /// Its text.
    pub source: &'static str,
    /// Its bytecode, encoded.
    code: &'static [u8],
}

/// All files in the order of their names.
const FILES: &[File] = include!(concat!(env!("OUT_DIR"), "/library.rs"));

impl File {
    /// Its bytecode; `None` never, unless the program was built wrongly.
    pub fn code(&self) -> Option<Code> {
        postcard::from_bytes(self.code).ok()
    }
}

/// Files whose functions are the prelude: what built-ins fall back on.
pub fn prelude() -> impl Iterator<Item = &'static File> {
    FILES
        .iter()
        .filter(|file| file.name.starts_with("_prelude_"))
}

/// The file of a name.
pub fn file(name: &str) -> Option<&'static File> {
    let at = FILES.binary_search_by(|file| file.name.cmp(name)).ok()?;
    Some(&FILES[at])
}

/// The file of a module.
pub fn find(path: &str) -> Option<&'static File> {
    if let Some(root) = std::option_env!("LIBRARY_FOLDER") {
        let base = format!("{root}/{}", path.replace('.', "/"));
        for (end, package) in [("/__init__.py", true), (".py", false)] {
            if let Ok(t) = std::fs::read_to_string(format!("{base}{end}")) {
                let name: &'static str = Box::leak(format!("{}.py", path.replace('.', "/")).into_boxed_str());
                let source: &'static str = Box::leak(t.into_boxed_str());
                let checked = syntax::compile::compile(source, name);
                let code: &'static [u8] = match checked.code {
                    Some(code) => Box::leak(postcard::to_allocvec(&code).unwrap().into_boxed_slice()),
                    None => panic!("{name}: {:#?}", checked.diagnostics),
                };
                return Some(Box::leak(Box::new(File { name, package, source, code })));
            }
        }
    }
    file(&format!("{}.py", path.replace('.', "/")))
        .filter(|file| !file.name.starts_with("_prelude_"))
}

/// Whether a path is a package of the library.
pub fn is_package(path: &str) -> bool {
    find(path).is_some_and(|file| file.package)
}
