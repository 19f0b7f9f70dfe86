//! Masks the statement an error is in, so that what follows can be parsed on its own.
//!
//! Masked text is as long as the original: positions stay true.

use ruff_python_ast::token::{Token, TokenKind};
use ruff_text_size::{Ranged, TextSize};

use crate::errors::{Fault, Recovery};
use crate::source::Source;

/// The text without the statement of the fault; nothing where going on makes no sense.
pub(crate) fn mask(
    source: &Source<'_>,
    text: &str,
    tokens: &[Token],
    fault: &Fault,
) -> Option<String> {
    let mut mask = Mask {
        source,
        text: text.to_owned(),
    };
    match fault.recovery {
        Recovery::Stop => return None,
        Recovery::Statement(offset) => {
            let (start, end) = statement(source, tokens, offset);
            mask.statement(start, end)?;
        }
        Recovery::Line(offset) => {
            let line = source.line(offset);
            let start = mask.line_start(line);
            mask.statement(start, source.line_range(line).end().to_usize())?;
        }
        Recovery::Bracket(offset) => {
            let line = source.line(offset);
            let start = mask.line_start(line);
            let last = mask.lines_deeper_than(line, mask.indent(line)?);
            mask.statement(start, source.line_range(last).end().to_usize())?;
        }
        Recovery::Indentation(offset) => {
            let line = source.line(offset);
            let indent = mask.indent(line)?;
            mask.blank_line(line);
            mask.blank_block(line, indent.saturating_sub(1));
        }
    }
    Some(mask.text)
}

/// The logical line around an offset: where it starts, indentation excluded, and ends.
fn statement(source: &Source<'_>, tokens: &[Token], offset: TextSize) -> (usize, usize) {
    let mut start = None;
    for token in tokens {
        match token.kind() {
            TokenKind::Newline if token.start() >= offset => {
                let start = start.unwrap_or(offset).min(token.start());
                return (start.to_usize(), token.start().to_usize());
            }
            TokenKind::Newline => start = None,
            TokenKind::Indent
            | TokenKind::Dedent
            | TokenKind::Comment
            | TokenKind::NonLogicalNewline => {}
            _ => {
                start.get_or_insert(token.start());
            }
        }
    }
    let end = source.text.len();
    (start.unwrap_or(offset).to_usize().min(end), end)
}

struct Mask<'a> {
    source: &'a Source<'a>,
    text: String,
}

impl Mask<'_> {
    /// Replaces a statement by one of the same shape that is right.
    fn statement(&mut self, start: usize, end: usize) -> Option<()> {
        let line = self.source.line(crate::source::size(start));
        let last = self.source.line(crate::source::size(end));
        let indent = self.indent(line)?;
        let text = self.text.get(start..end)?.to_owned();
        let word = text
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .next()
            .unwrap_or_default();
        let has_block = self
            .next_line(last)
            .is_some_and(|next| self.indent(next).is_some_and(|deeper| deeper > indent));
        let clause = matches!(word, "elif" | "else" | "except" | "finally" | "case");
        let header = match word {
            "if" | "for" | "while" | "def" | "class" | "with" | "async" => "if 1:",
            "elif" => "elif 1:",
            "else" => "else:",
            "try" => "try:",
            "except" => "except:",
            "finally" => "finally:",
            _ => "",
        };
        if text.starts_with('@') {
            self.blank(start, end);
        } else if has_block && !header.is_empty() && header.len() <= end - start {
            self.replace(start, end, header);
        } else if clause {
            // Without this clause the statement before it may be incomplete.
            return None;
        } else {
            self.replace(start, end, "0");
            if has_block {
                self.blank_block(last, indent);
            }
            if matches!(word, "if" | "for" | "while" | "try" | "match") {
                self.blank_clauses(last, indent, word == "try");
            }
        }
        Some(())
    }

    /// Blanks the `else`, `except` and other clauses that lost their statement.
    ///
    /// With `must_come` lines that should have been indented may stand between.
    fn blank_clauses(&mut self, mut line: u32, indent: usize, mut must_come: bool) {
        while let Some(next) = self.next_line(line) {
            let text = self.line_text(next).trim_start();
            let clause = ["elif", "else", "except", "finally"]
                .iter()
                .any(|word| text.starts_with(word));
            if self.indent(next) == Some(indent) && clause {
                self.blank_line(next);
                self.blank_block(next, indent);
                must_come = false;
            } else if self
                .indent(next)
                .is_none_or(|deeper| deeper < indent || (deeper == indent && !must_come))
            {
                return;
            }
            line = next;
        }
    }

    /// The last line after `line` up to which all are indented deeper or close brackets.
    fn lines_deeper_than(&self, line: u32, indent: usize) -> u32 {
        let mut last = line;
        while let Some(next) = self.next_line(last) {
            let closes = self
                .line_text(next)
                .trim_start()
                .starts_with([')', ']', '}']);
            if self.indent(next).is_some_and(|deeper| deeper <= indent) && !closes {
                break;
            }
            last = next;
        }
        last
    }

    fn blank_block(&mut self, line: u32, indent: usize) {
        let last = self.lines_deeper_than(line, indent);
        for line in line + 1..=last {
            self.blank_line(line);
        }
    }

    fn blank_line(&mut self, line: u32) {
        let range = self.source.line_range(line);
        self.blank(range.start().to_usize(), range.end().to_usize());
    }

    fn blank(&mut self, start: usize, end: usize) {
        self.replace(start, end, "");
    }

    /// Puts `new` and then spaces over a part of the text.
    fn replace(&mut self, start: usize, end: usize, new: &str) {
        let spaces = " ".repeat((end - start).saturating_sub(new.len()));
        let new = &new[..new.len().min(end - start)];
        self.text
            .replace_range(start..end, &format!("{new}{spaces}"));
    }

    fn line_start(&self, line: u32) -> usize {
        let text = self.line_text(line);
        let indent = text.len() - text.trim_start().len();
        self.source.line_range(line).start().to_usize() + indent
    }

    fn line_text(&self, line: u32) -> &str {
        let range = self.source.line_range(line);
        self.text
            .get(range.start().to_usize()..range.end().to_usize())
            .unwrap_or("")
    }

    /// The indentation of a line in characters; nothing if it is empty or a comment.
    fn indent(&self, line: u32) -> Option<usize> {
        let text = self.line_text(line);
        let rest = text.trim_start();
        (!rest.is_empty() && !rest.starts_with('#')).then(|| text.len() - rest.len())
    }

    /// The next line that is not empty.
    fn next_line(&self, line: u32) -> Option<u32> {
        let last = self.source.line(self.source.end());
        (line + 1..=last).find(|&next| self.indent(next).is_some())
    }
}
