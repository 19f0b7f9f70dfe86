//! From an address to a file: mounts, MIME types, and what is answered when nothing is there.

use std::path::{Component, Path, PathBuf};

/// Folders whose files make up a site.
#[derive(Clone, Debug)]
pub struct Files {
    /// The page's entry.
    pub index: PathBuf,
    /// Pairs of address prefix (`"style/"`, `""`) and folder, in order of precedence.
    pub mounts: Vec<(&'static str, PathBuf)>,
}

/// What an address leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// This file.
    File(PathBuf),
    /// The page's entry: the address is a page route.
    Index,
    /// Nothing: the address names a file that is not there.
    Nothing,
}

impl Files {
    /// Finds what a request's path leads to; the query is ignored.
    pub fn find(&self, url: &str) -> Found {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let Some(path) = decoded(path.trim_start_matches('/')) else {
            return Found::Nothing;
        };
        let inside = Path::new(&path)
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        if !inside {
            return Found::Nothing;
        }
        if path == "index.html" {
            return Found::Index;
        }
        for (prefix, folder) in &self.mounts {
            if let Some(rest) = path.strip_prefix(prefix).filter(|rest| !rest.is_empty()) {
                let file = folder.join(rest);
                if file.is_file() {
                    return Found::File(file);
                }
            }
        }
        let names_file = path
            .rsplit('/')
            .next()
            .is_some_and(|name| name.contains('.'));
        if names_file {
            Found::Nothing
        } else {
            Found::Index
        }
    }
}

/// The path with `%20` and the like resolved; none if they are not well formed.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digit = |byte: u8| char::from(byte).to_digit(16);
            let value = digit(rest.next()?)? * 16 + digit(rest.next()?)?;
            bytes.push(u8::try_from(value).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// The MIME type of a file by its ending.
pub fn mime(path: &Path) -> &'static str {
    match path
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
    {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "py" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn routes_get_the_page_and_missing_files_do_not() {
        let folder = std::env::temp_dir();
        let files = Files {
            index: folder.join("index.html"),
            mounts: vec![("", folder)],
        };
        assert_eq!(files.find("/"), Found::Index);
        assert_eq!(files.find("/lesson/race-conditions?step=2"), Found::Index);
        assert_eq!(files.find("/assets/app/no-such-file.wasm"), Found::Nothing);
        assert_eq!(files.find("/../etc/passwd"), Found::Nothing);
        assert_eq!(files.find("/%2e%2e/%2e%2e/etc/passwd"), Found::Nothing);
        assert_eq!(files.find("/%zz"), Found::Nothing);
    }
}
