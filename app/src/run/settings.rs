//! Experiments change a program by replacing the literal of a top-level `NAME = literal`.

use std::ops::Range;

/// The source with each named literal replaced; a name that is not assigned so is left alone.
pub fn apply(source: &str, settings: &[(String, String)]) -> String {
    let mut text = source.to_owned();
    for (name, literal) in settings {
        if let Some(range) = literal_range(&text, name) {
            text.replace_range(range, literal);
        }
    }
    text
}

/// The literal that a top-level `NAME = literal` has in the source.
pub fn literal<'source>(source: &'source str, name: &str) -> Option<&'source str> {
    literal_range(source, name).map(|range| &source[range])
}

/// Where that literal stands: the bytes from after `=` to the end of the statement, without a comment.
fn literal_range(source: &str, name: &str) -> Option<Range<usize>> {
    let mut line_start = 0;
    for line in source.split_inclusive('\n') {
        if let Some(offset) = value_offset(line, name) {
            let start = line_start + offset;
            return Some(start..start + literal_len(&source[start..]));
        }
        line_start += line.len();
    }
    None
}

/// The offset of the value in a line that assigns to the name at the top level.
fn value_offset(line: &str, name: &str) -> Option<usize> {
    let after_name = line.strip_prefix(name)?;
    if !after_name.starts_with([' ', '=', ':', '\t']) {
        return None;
    }
    let equals = after_name.find('=')?;
    let before = after_name[..equals].trim();
    let value = &after_name[equals + 1..];
    let annotated = before.starts_with(':');
    if (!before.is_empty() && !annotated) || value.starts_with('=') {
        return None;
    }
    let blank = value.len() - value.trim_start_matches([' ', '\t']).len();
    Some(name.len() + equals + 1 + blank)
}

/// How many bytes the literal has: up to the end of its line, or of the line where its brackets close.
fn literal_len(text: &str) -> usize {
    let mut depth = 0usize;
    let mut quote = None;
    let mut escaped = false;
    let mut end = text.len();
    for (index, c) in text.char_indices() {
        match (quote, c) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth = depth.saturating_sub(1),
            (None, '#') | (None, '\n') if depth == 0 => {
                end = index;
                break;
            }
            _ => {}
        }
    }
    text[..end].trim_end().len()
}

#[cfg(test)]
mod tests {
    use super::{apply, literal};

    #[track_caller]
    fn check(source: &str, name: &str, value: &str, expect: &str) {
        assert_eq!(apply(source, &[(name.to_owned(), value.to_owned())]), expect);
    }

    #[test]
    fn the_literal_is_replaced_and_the_rest_stays() {
        check("WORKERS = 2\nprint(WORKERS)\n", "WORKERS", "4", "WORKERS = 4\nprint(WORKERS)\n");
        check("A = 1\nN = 2  # two\n", "N", "8", "A = 1\nN = 8  # two\n");
        check("N: int = 2", "N", "3", "N: int = 3");
        check("N=2\n", "N", "3", "N=3\n");
    }

    #[test]
    fn brackets_and_strings_are_taken_whole() {
        check("SIZES = [\n    1,\n    2,\n]\nx = 1\n", "SIZES", "[9]", "SIZES = [9]\nx = 1\n");
        check("MARK = '#'  # a mark\n", "MARK", "'*'", "MARK = '*'  # a mark\n");
    }

    #[test]
    fn other_statements_are_left_alone() {
        for source in ["    N = 2\n", "N == 2\n", "NUMBER = 2\n", "N += 2\n", "print(N)\n"] {
            check(source, "N", "7", source);
        }
    }

    #[test]
    fn the_present_literal_can_be_read() {
        assert_eq!(literal("import x\nN = 40_000\n", "N"), Some("40_000"));
        assert_eq!(literal("import x\n", "N"), None);
    }
}
