//! Indentation that cannot be read.

use ruff_python_ast::token::{Token, TokenKind};
use ruff_text_size::{Ranged, TextRange};

use super::{Fault, Recovery};
use crate::diagnostic::Kind;
use crate::source::Source;

/// A line that is indented like no open block.
pub(super) fn unexpected(source: &Source<'_>, range: TextRange) -> Fault {
    let line = source.line(range.start());
    let whole = source.line_range(line);
    let text = source.slice(whole);
    let here = &text[..text.len() - text.trim_start().len()];
    let tabs = |line: u32| {
        let text = source.slice(source.line_range(line));
        let space = &text[..text.len() - text.trim_start().len()];
        (space.contains('\t'), space.contains(' '))
    };
    let mixed = (1..line).rev().map(tabs).find(|&(tab, space)| tab || space);
    let (tab, space) = (here.contains('\t'), here.contains(' '));
    if mixed.is_some_and(|before| before != (tab, space) && (before.0 || tab)) {
        return tabs_and_spaces(whole);
    }
    no_such_level(whole)
}

/// The first line whose tabs make it unclear which block it belongs to. The parser takes a tab for two columns, so it
/// accepts some of what CPython, which takes it for up to eight, does not.
pub(super) fn uneven(source: &Source<'_>, tokens: &[Token]) -> Option<Fault> {
    if !source.text.contains('\t') {
        return None;
    }
    let mut open = vec![(0, 0)];
    let mut is_first = true;
    for token in tokens {
        match token.kind() {
            TokenKind::Newline => is_first = true,
            TokenKind::NonLogicalNewline
            | TokenKind::Comment
            | TokenKind::Indent
            | TokenKind::Dedent
            | TokenKind::EndOfFile => {}
            _ if is_first => {
                is_first = false;
                let line = source.line_range(source.line(token.start()));
                if let Some(fault) = misplaced(&mut open, columns(source.slice(line)), line) {
                    return Some(fault);
                }
            }
            _ => {}
        }
    }
    None
}

/// What is wrong with a line in these columns, below lines in the columns of the blocks that are open.
fn misplaced(
    open: &mut Vec<(usize, usize)>,
    (here, narrow): (usize, usize),
    line: TextRange,
) -> Option<Fault> {
    while open.last().is_some_and(|&(column, _)| here < column) {
        open.pop();
        if open.last().is_some_and(|&(column, _)| here > column) {
            return Some(no_such_level(line));
        }
    }
    let (column, narrow_column) = open.last().copied().unwrap_or_default();
    let is_even = if here == column {
        narrow == narrow_column
    } else {
        open.push((here, narrow));
        narrow > narrow_column
    };
    (!is_even).then(|| tabs_and_spaces(line))
}

/// The column that a line's first letter stands in: with tabs to every eighth, and with tabs as wide as any letter.
fn columns(line: &str) -> (usize, usize) {
    let space = &line[..line.len() - line.trim_start().len()];
    space
        .chars()
        .fold((0, 0), |(wide, narrow), letter| match letter {
            '\t' => (wide / 8 * 8 + 8, narrow + 1),
            _ => (wide + 1, narrow + 1),
        })
}

/// A line that is indented though no block begins.
pub(super) fn indented(source: &Source<'_>, range: TextRange) -> Fault {
    let line = source.line(range.start());
    let text = |line: u32| source.slice(source.line_range(line));
    let before = (1..line)
        .rev()
        .map(text)
        .find(|text| !text.trim().is_empty() && !text.trim_start().starts_with('#'));
    let ((before, narrow_before), (here, narrow)) =
        (columns(before.unwrap_or_default()), columns(text(line)));
    if here == before && narrow != narrow_before || here > before && narrow <= narrow_before {
        return tabs_and_spaces(source.line_range(line));
    }
    if here < before {
        return no_such_level(source.line_range(line));
    }
    Fault::new(range, "unexpected indent")
        .kind(Kind::IndentationError)
        .recovery(Recovery::Indentation(range.start()))
}

fn tabs_and_spaces(line: TextRange) -> Fault {
    Fault::new(line, "inconsistent use of tabs and spaces in indentation")
        .kind(Kind::TabError)
        .hint("Indent with four spaces everywhere, and with no tab.")
        .recovery(Recovery::Stop)
}

fn no_such_level(line: TextRange) -> Fault {
    Fault::new(
        TextRange::empty(line.end()),
        "unindent does not match any outer indentation level",
    )
    .kind(Kind::IndentationError)
    .hint("Align this line with the block it belongs to.")
    .recovery(Recovery::Stop)
}
