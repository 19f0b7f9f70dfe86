//! Hashes in names: a file under such a name never changes, so browsers may keep it for ever.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// A 64-bit FNV-1a hash: enough to tell the builds of one site apart, and the same on every machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hash(u64);

impl Hash {
    /// The hash of nothing.
    pub const EMPTY: Hash = Hash(0xcbf2_9ce4_8422_2325);

    /// The hash of what was hashed before and these bytes.
    #[must_use]
    pub fn with(self, bytes: &[u8]) -> Hash {
        let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        Hash(bytes.iter().fold(self.0, step))
    }
}

impl std::fmt::Display for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// A renamed file or folder, relative to the site, with `/` between parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// `assets/boot.js` or `assets/app`.
    pub from: String,
    /// `assets/boot-0123456789abcdef.js` or `assets/app-0123456789abcdef`.
    pub to: String,
}

/// Every file below a folder, sorted, relative to it.
///
/// # Errors
/// A folder cannot be read.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).with_context(|| next.display().to_string())? {
            let path = entry.with_context(|| next.display().to_string())?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(
                    path.strip_prefix(folder)
                        .context("a file outside its folder")?
                        .to_owned(),
                );
            }
        }
    }
    found.sort();
    Ok(found)
}

/// A path with `/` between its parts, as addresses have it.
pub fn address(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// Gives every script and every folder directly under `assets/` of a site a name with its hash.
///
/// A folder is renamed as one, so that its files find each other by their own names.
///
/// # Errors
/// A file cannot be read or renamed.
pub fn hash_assets(site: &Path) -> Result<Vec<Renamed>> {
    let assets = site.join("assets");
    let mut entries: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(&assets).with_context(|| assets.display().to_string())? {
        entries.push(entry.context("assets")?.path());
    }
    entries.sort();
    let mut renamed = Vec::new();
    for path in entries {
        let hash = content_hash(&path)?;
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let ending = path
            .extension()
            .map(|ending| format!(".{}", ending.to_string_lossy()))
            .unwrap_or_default();
        let to = path.with_file_name(format!("{stem}-{hash}{ending}"));
        fs::rename(&path, &to).with_context(|| path.display().to_string())?;
        let name = |path: &Path| {
            path.strip_prefix(site)
                .map(address)
                .context("an asset outside the site")
        };
        renamed.push(Renamed {
            from: name(&path)?,
            to: name(&to)?,
        });
    }
    Ok(renamed)
}

/// The hash of a file, or of the names and contents of all files of a folder.
///
/// # Errors
/// A file cannot be read.
pub fn content_hash(path: &Path) -> Result<Hash> {
    let read = |path: &Path| fs::read(path).with_context(|| path.display().to_string());
    if path.is_file() {
        return Ok(Hash::EMPTY.with(&read(path)?));
    }
    let mut hash = Hash::EMPTY;
    for file in files(path)? {
        hash = hash
            .with(address(&file).as_bytes())
            .with(&read(&path.join(&file))?);
    }
    Ok(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_fnv_1a() {
        // From the tables of the FNV reference code.
        assert_eq!(Hash::EMPTY.with(b"a").to_string(), "af63dc4c8601ec8c");
        assert_eq!(
            Hash::EMPTY.with(b"foo").with(b"bar"),
            Hash::EMPTY.with(b"foobar")
        );
    }
}
