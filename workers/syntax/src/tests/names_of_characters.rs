//! `"\N{…}"`, whose meaning is learnt before.

use crate::character_names;
use crate::code::Const;
use crate::compile::compile;

#[test]
fn a_name_means_what_was_learnt_of_it() {
    character_names::learn("GREEK SMALL LETTER MU", Some('μ'));
    character_names::learn("BULLET", Some('•'));
    let text = "text = '\\N{greek small letter mu}'\nf'\\N{BULLET} {text}'\n";
    let names: Vec<&str> = character_names::names(text).collect();
    assert_eq!(names, ["greek small letter mu", "BULLET"]);
    let code = compile(text, "names.py").code.expect("the text is right");
    for expected in ["μ", "• "] {
        let is_it = |one: &Const| matches!(one, Const::Str(text) if text == expected);
        assert!(code.consts.iter().any(is_it), "{expected}");
    }
}

#[test]
fn what_was_learnt_can_be_told() {
    character_names::learn("RIGHT CURLY BRACKET", Some('}'));
    let told = character_names::told("'\\N{RIGHT CURLY BRACKET}' '\\N{NOBODY HAS ASKED FOR IT}'");
    assert_eq!(told, "}RIGHT CURLY BRACKET}");
    character_names::learn_all(&told.replace("RIGHT", "ANOTHER"));
    let told = character_names::told("'\\N{ANOTHER CURLY BRACKET}'");
    assert_eq!(told, "}ANOTHER CURLY BRACKET}");
}

#[test]
fn a_name_that_no_character_has_is_an_error() {
    character_names::learn("NO SUCH NAME", None);
    let message = |text: &str| compile(text, "names.py").diagnostics[0].message.clone();
    let expected = |place: &str| {
        format!(
            "(unicode error) 'unicodeescape' codec can't decode bytes in position {place}: \
             unknown Unicode character name"
        )
    };
    assert_eq!(message("x = 'ab\\N{NO SUCH NAME}'"), expected("2-17"));
    assert_eq!(message("x = 'é\\N{NO SUCH NAME}'"), expected("10-25"));
    assert_eq!(message("x = f'ab\\N{NO SUCH NAME}{x}'"), expected("2-17"));
}
