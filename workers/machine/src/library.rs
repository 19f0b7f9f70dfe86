//! The library: modules written in Python, as text, which learners can open, and compiled, so that none is parsed when a
//! program starts.
//!
//! What is in the folder `library` is in the program, but for the text of what tracebacks seldom show. What is in
//! `library_apart`, which some programs import, is in a file of its own, what is in `library_seldom` in another, and so are
//! all those texts: a world hands a [`Volume`] over when it is asked for. `build.rs` makes them.

use std::ops::Range;

use syntax::code::Code;

/// A file of the library.
#[derive(Debug)]
pub struct File {
    /// Its name in tracebacks: `collections/abc.py`, and `collections.py` for a package.
    pub name: &'static str,
    /// Whether it is a package.
    pub package: bool,
    /// Its text.
    source: Piece,
    /// Its bytecode, encoded.
    code: Piece,
}

/// Where the bytes of something are.
#[derive(Debug)]
enum Piece {
    /// In the program.
    Here(&'static [u8]),
    /// In a file apart.
    Apart(Volume, Range<usize>),
}

/// The files apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Volume {
    /// The bytecode of the modules that some programs about concurrency import.
    Modules,
    /// The bytecode of the modules that few do.
    Seldom,
    /// The texts that are not in the program.
    Texts,
}

impl Volume {
    /// Its content, for who has it in the program after all.
    pub const fn content(self) -> &'static [u8] {
        match self {
            Volume::Modules => include_bytes!(concat!(env!("OUT_DIR"), "/library.bin")),
            Volume::Seldom => include_bytes!(concat!(env!("OUT_DIR"), "/library_seldom.bin")),
            Volume::Texts => include_bytes!(concat!(env!("OUT_DIR"), "/library_texts.bin")),
        }
    }
}

/// A file of the library, read.
#[derive(Debug)]
pub struct Opened {
    /// Its name in tracebacks.
    pub name: &'static str,
    /// Its text; empty if that is apart.
    pub source: &'static str,
    /// Its bytecode.
    pub code: Code,
}

/// All files in the order of their names.
const FILES: &[File] = include!(concat!(env!("OUT_DIR"), "/library.rs"));

impl File {
    /// Reads it. `apart` gives the content of a volume and is called if one is needed; `None` means that it cannot be had,
    /// or is not of this build.
    pub fn open(&self, mut apart: impl FnMut(Volume) -> Option<&'static [u8]>) -> Option<Opened> {
        let is_here = matches!(self.source, Piece::Here(_));
        Some(Opened {
            name: self.name,
            source: if is_here { self.text(&mut apart)? } else { "" },
            code: postcard::from_bytes(self.code.bytes(&mut apart)?).ok()?,
        })
    }

    /// Its text. `apart` and `None` are as in [`File::open`].
    pub fn text(
        &self,
        mut apart: impl FnMut(Volume) -> Option<&'static [u8]>,
    ) -> Option<&'static str> {
        std::str::from_utf8(self.source.bytes(&mut apart)?).ok()
    }
}

impl Piece {
    fn bytes(
        &self,
        apart: &mut impl FnMut(Volume) -> Option<&'static [u8]>,
    ) -> Option<&'static [u8]> {
        match self {
            Piece::Here(bytes) => Some(bytes),
            Piece::Apart(volume, range) => apart(*volume)?.get(range.clone()),
        }
    }
}

/// Files whose functions are the prelude: what built-ins fall back on. They are in the program.
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
    file(&format!("{}.py", path.replace('.', "/")))
        .filter(|file| !file.name.starts_with("_prelude_"))
}

/// Whether a path is a package of the library.
pub fn is_package(path: &str) -> bool {
    find(path).is_some_and(|file| file.package)
}
