//! Reading a program's file: what cannot be read is refused in CPython's words, with its exit codes.

use std::io::{self, ErrorKind};
use std::path::{Path, absolute};
use std::{fs, str};

/// The exit code for a file that cannot be opened.
const EXIT_UNOPENED: u8 = 2;
/// The exit code for a file that is no program.
const EXIT_NO_PROGRAM: u8 = 1;

/// Why there is no program to run.
#[derive(Debug, PartialEq, Eq)]
pub struct Refused {
    /// What to write to standard error.
    pub words: String,
    /// What to exit with.
    pub exit_code: u8,
}

/// The text of a program's file.
///
/// # Errors
/// It cannot be opened, is a folder, or is not UTF-8.
pub fn read(file: &Path) -> Result<String, Refused> {
    // As CPython does; a path that cannot be made absolute is named as it was given.
    let path = absolute(file).unwrap_or_else(|_| file.to_owned());
    match fs::read(file) {
        Ok(bytes) => decoded(&path, bytes),
        Err(error) if error.kind() == ErrorKind::IsADirectory => Err(Refused {
            words: format!(
                "interleave: can't find '__main__' module in '{}'",
                path.display()
            ),
            exit_code: EXIT_NO_PROGRAM,
        }),
        Err(error) => Err(Refused {
            words: format!(
                "interleave: can't open file '{}': {}",
                path.display(),
                reason(&error)
            ),
            exit_code: EXIT_UNOPENED,
        }),
    }
}

/// An error of the operating system as Python writes it: `[Errno 2] No such file or directory`.
pub fn reason(error: &io::Error) -> String {
    match error.raw_os_error() {
        Some(number) => {
            let text = error.to_string();
            let plain = text.split(" (os error").next().unwrap_or(&text);
            format!("[Errno {number}] {plain}")
        }
        None => error.to_string(),
    }
}

fn decoded(path: &Path, bytes: Vec<u8>) -> Result<String, Refused> {
    let error = match String::from_utf8(bytes) {
        Ok(source) => return Ok(source),
        Err(error) => error,
    };
    let at = error.utf8_error().valid_up_to();
    let bytes = error.as_bytes();
    let line = 1 + bytes[..at].iter().filter(|byte| **byte == b'\n').count();
    let words = match declared_encoding(bytes) {
        None => format!(
            "SyntaxError: Non-UTF-8 code starting with '\\x{:02x}' in file {} on line {line}, but no encoding \
             declared; see https://peps.python.org/pep-0263/ for details",
            bytes[at],
            path.display()
        ),
        Some(encoding) => format!(
            "SyntaxError: file {} is encoded as {encoding}; Interleave reads UTF-8 only: save it as UTF-8",
            path.display()
        ),
    };
    Err(Refused {
        words,
        exit_code: EXIT_NO_PROGRAM,
    })
}

/// What a comment in the first two lines says of the encoding (PEP 263).
fn declared_encoding(bytes: &[u8]) -> Option<String> {
    bytes.split(|byte| *byte == b'\n').take(2).find_map(|line| {
        let comment = str::from_utf8(line).ok()?.trim_start().strip_prefix('#')?;
        let (_, name) = comment.split_once("coding")?;
        let name = name.strip_prefix([':', '='])?.trim_start();
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && !"-_.".contains(c));
        Some(name[..end.unwrap_or(name.len())].to_owned())
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{declared_encoding, decoded};

    #[track_caller]
    fn check(bytes: &[u8], words: &str) {
        let refused = decoded(Path::new("/p.py"), bytes.to_vec()).expect_err("no UTF-8");
        assert_eq!((refused.words.as_str(), refused.exit_code), (words, 1));
    }

    #[test]
    fn a_file_that_is_not_utf8_is_refused_as_python_does() {
        check(
            b"a = 1\nb = '\xfc'\n",
            "SyntaxError: Non-UTF-8 code starting with '\\xfc' in file /p.py on line 2, but no encoding declared; \
             see https://peps.python.org/pep-0263/ for details",
        );
        check(
            b"# -*- coding: latin-1 -*-\nb = '\xfc'\n",
            "SyntaxError: file /p.py is encoded as latin-1; Interleave reads UTF-8 only: save it as UTF-8",
        );
    }

    #[test]
    fn an_encoding_is_declared_in_a_comment_of_the_first_two_lines() {
        for (text, declared) in [
            ("# coding=cp1252", Some("cp1252")),
            (
                "#!/usr/bin/python3\n# vim: set fileencoding: koi8-r :",
                Some("koi8-r"),
            ),
            ("x = 'coding: none'", None),
            ("\n\n# coding: too-late", None),
        ] {
            assert_eq!(
                declared_encoding(text.as_bytes()).as_deref(),
                declared,
                "{text}"
            );
        }
    }
}
