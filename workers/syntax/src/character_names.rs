//! Names of characters in literals: `"\N{GREEK SMALL LETTER MU}"`.
//!
//! The tables are in the library, so nothing is known of a name until it has been looked up there. Whoever compiles a
//! text to run it has [`names`] of it looked up before and [`learn`]s them: each time, so that a run does the same
//! whatever has run before.

/// The names in a text, whatever the literals or comments are that they stand in.
pub fn names(text: &str) -> impl Iterator<Item = &str> {
    let after = text.split("\\N{").skip(1);
    after.filter_map(|rest| Some(rest.split_once('}')?.0))
}

/// Remembers which character has a name, or that none has.
pub fn learn(name: &str, character: Option<char>) {
    unicode_names2::learn(name, character);
}

/// What has been learnt of the names in a text, for [`learn_all`] elsewhere: each character, its name and `}`.
pub fn told(text: &str) -> String {
    let known = names(text).filter_map(|name| Some((unicode_names2::known(name)??, name)));
    known.fold(String::new(), |mut told, (character, name)| {
        told.push(character);
        told.push_str(name);
        told.push('}');
        told
    })
}

/// Learns what [`told`] has told.
pub fn learn_all(told: &str) {
    let mut letters = told.chars();
    while let Some(character) = letters.next() {
        let Some((name, rest)) = letters.as_str().split_once('}') else {
            return;
        };
        learn(name, Some(character));
        letters = rest.chars();
    }
}
