//! A stand-in for the crate of the same name, which ruff's parser needs only for `"\N{GREEK SMALL LETTER MU}"`.
//!
//! The real crate adds about 400 kB of compressed tables to the execution module. Here a name is known when it has been
//! looked up elsewhere: who compiles a text has the names in it looked up first, and tells them with [`learn`]. What a
//! name means never changes, so it does not matter who has learnt it.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

/// What has been looked up, by names in capitals; `None` for names that no character has.
static KNOWN: RwLock<BTreeMap<String, Option<char>>> = RwLock::new(BTreeMap::new());

/// The character of this Unicode name. One that has not been looked up is taken for one of private use, as good as always
/// another for another name, so that the text around it can be checked.
pub fn character(name: &str) -> Option<char> {
    known(name).unwrap_or_else(|| {
        let mix = |sum: u32, byte| (sum * 31 + u32::from(byte)) % 0xFFFD;
        char::from_u32(0xF_0000 + name.bytes().fold(0, mix))
    })
}

/// What has been learnt of a name; `None` if nothing.
pub fn known(name: &str) -> Option<Option<char>> {
    let known = KNOWN.read().unwrap_or_else(PoisonError::into_inner);
    known.get(&name.to_ascii_uppercase()).copied()
}

/// Remembers which character has a name, or that none has.
pub fn learn(name: &str, character: Option<char>) {
    let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
    known.insert(name.to_ascii_uppercase(), character);
}
