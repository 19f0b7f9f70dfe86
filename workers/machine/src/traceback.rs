//! Uncaught exceptions as CPython prints them: chains, file and line, the source line, carets.

use syntax::code::Marks;
use syntax::span::Span;

use crate::code::Code;
use crate::library;
use crate::names;
use crate::native::Cx;
use crate::object::{Body, TracebackEntry};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Longest chain of causes that is printed.
const CHAIN_MAX: usize = 50;

impl<W: World> Cx<'_, W> {
    /// The whole text for an exception, ending in a line break. `messages` are the texts of the exception, of its cause
    /// or context, and so on, as Python code has made them; those that are not given are what the machine can tell.
    pub fn format_exception(&mut self, exception: ObjectId, messages: &[String]) -> String {
        let mut text = String::new();
        let mut chain = vec![(exception, "")];
        let mut at = exception;
        for _ in 0..CHAIN_MAX {
            let cause = self.exception_part(at, |exception| exception.cause);
            let context = self.exception_part(at, |exception| {
                if exception.suppress_context {
                    Value::None
                } else {
                    exception.context
                }
            });
            let (next, words) = match (cause, context) {
                (Value::Obj(cause), _) => (
                    cause,
                    "The above exception was the direct cause of the following exception:",
                ),
                (_, Value::Obj(context)) => (
                    context,
                    "During handling of the above exception, another exception occurred:",
                ),
                _ => break,
            };
            if chain.iter().any(|link| link.0 == next) {
                break;
            }
            chain.push((next, words));
            at = next;
        }
        for at in (0..chain.len()).rev() {
            let message = messages.get(at).map(String::as_str);
            self.format_one(chain[at].0, message, &mut text);
            if at > 0 {
                text.push_str(&format!("\n{}\n\n", chain[at].1));
            }
        }
        text
    }

    fn format_one(&mut self, exception: ObjectId, message: Option<&str>, text: &mut String) {
        let entries: Vec<TracebackEntry> = match &self.world.read(exception).body {
            Body::Exception(exception) => exception.traceback.iter().rev().copied().collect(),
            _ => Vec::new(),
        };
        if entries.iter().any(is_shown) {
            text.push_str("Traceback (most recent call last):\n");
            self.format_entries(&entries, text);
        }
        let class = self.world.read(exception).class;
        let name = self.qualified_name(class);
        let message = match message {
            Some(message) => message.to_owned(),
            None => self
                .quick_str(Value::Obj(exception))
                .ok()
                .flatten()
                .unwrap_or_default(),
        };
        if message.is_empty() {
            text.push_str(&format!("{name}\n"));
        } else {
            text.push_str(&format!("{name}: {message}\n"));
        }
        let notes = self
            .own_attribute(exception, names::NOTES)
            .unwrap_or(Value::None);
        for note in self.items(notes).unwrap_or_default() {
            let note = self.string(note).unwrap_or_default();
            text.push_str(&format!("{note}\n"));
        }
    }

    /// The lines of a traceback, repetitions folded after the third as CPython does.
    fn format_entries(&mut self, entries: &[TracebackEntry], text: &mut String) {
        let shown: Vec<&TracebackEntry> = entries.iter().filter(|entry| is_shown(entry)).collect();
        let key =
            |entry: &TracebackEntry| (entry.code.file, entry.code.line(entry.pc), entry.code.name);
        let mut repeats = 0;
        for (at, entry) in shown.iter().enumerate() {
            let same = at > 0 && key(shown[at - 1]) == key(entry);
            if !same {
                fold(repeats, text);
                repeats = 0;
            } else {
                repeats += 1;
            }
            if repeats < 3 {
                self.format_entry(entry, text);
            }
        }
        fold(repeats, text);
    }

    /// The lines of a traceback about one entry.
    pub(crate) fn format_entry(&mut self, entry: &TracebackEntry, text: &mut String) {
        let span = entry
            .code
            .spans
            .get(entry.pc as usize)
            .copied()
            .unwrap_or_default();
        text.push_str(&format!(
            "  File \"{}\", line {}, in {}\n",
            entry.code.file, span.line, entry.code.name
        ));
        let Some(line) = self.source_line(entry) else {
            return;
        };
        let trimmed = line.trim();
        if trimmed.is_empty() {
            return;
        }
        text.push_str(&format!("    {trimmed}\n"));
        if let Some(carets) = carets(line, span) {
            text.push_str(&format!("    {carets}\n"));
        }
    }

    /// The line of the source that an instruction begins on, if it is in a file.
    pub(crate) fn source_line(&mut self, entry: &TracebackEntry) -> Option<&'static str> {
        // What `doctest` runs is known to `linecache` in CPython; of other texts it does not know the lines.
        let file = entry.code.file;
        if file.starts_with('<') && !file.starts_with("<doctest") {
            return None;
        }
        let line = entry.code.line(entry.pc) as usize;
        self.source(entry.code).lines().nth(line.checked_sub(1)?)
    }

    /// The whole text that code is from; empty if that is in the library apart and cannot be had.
    pub fn source(&mut self, code: &Code) -> &'static str {
        if code.is_library && code.source.is_empty() {
            let text = library::file(code.file)
                .and_then(|it| it.text(|volume| self.world.apart_library(volume)));
            return text.unwrap_or_default();
        }
        code.source
    }

    /// The `__qualname__` of a class.
    pub fn class_qualname(&self, class: ObjectId) -> String {
        match &self.world.read(class).body {
            Body::Class(class) => class.qualname.to_string(),
            _ => String::new(),
        }
    }

    /// `module.Class`, without the module for built-in classes and those of the main program.
    pub fn qualified_name(&mut self, class: ObjectId) -> String {
        let module = if class.0 < types::BUILTIN_COUNT {
            String::new()
        } else {
            let module = self.class_attribute(class, names::MODULE);
            self.string(module).unwrap_or_default()
        };
        let name = self.class_qualname(class);
        match module.as_str() {
            "" | "__main__" | "builtins" => name,
            module => format!("{module}.{name}"),
        }
    }
}

/// Frames of the prelude and of the start of a process are not part of the program, nor are those of what CPython has
/// written in C.
pub(crate) fn is_shown(entry: &TracebackEntry) -> bool {
    let code = entry.code;
    !code.is_library
        || !code.marks.has(Marks::IN_C)
            && match code.file {
                "asyncio/futures.py" | "contextvars.py" | "sys.py" => false,
                "asyncio/tasks.py" => !["_step", "_advance", "_wake_up"].contains(&code.name),
                file => !file.starts_with('_'),
            }
}

fn fold(repeats: usize, text: &mut String) {
    if repeats >= 3 {
        let count = repeats - 2;
        let plural = if count == 1 { "" } else { "s" };
        text.push_str(&format!(
            "  [Previous line repeated {count} more time{plural}]\n"
        ));
    }
}

/// The line of carets under the part of a line that an instruction covers; `None` if that is all of it and no part of
/// it stands out.
fn carets(line: &str, span: Span) -> Option<String> {
    let indent = line.chars().take_while(|c| c.is_whitespace()).count();
    let length = line.trim_end().chars().count();
    let start = (span.column as usize).max(indent);
    let end = if span.end_line == span.line {
        span.end_column as usize
    } else {
        length
    }
    .min(length);
    if end <= start {
        return None;
    }
    let mut marks = vec!['^'; end - start];
    let covered: Vec<char> = line.chars().skip(start).take(end - start).collect();
    if span.end_line == span.line
        && let Some((from, to)) = anchor(&covered)
    {
        for (at, mark) in marks.iter_mut().enumerate() {
            if at < from || at >= to {
                *mark = '~';
            }
        }
    }
    if start == indent && end >= length && !marks.contains(&'~') {
        return None;
    }
    Some(" ".repeat(start - indent) + &marks.into_iter().collect::<String>())
}

/// The operator of a binary operation or the brackets of a subscript at the top level of an expression, as positions
/// within it: what CPython points at with carets while it underlines the operands.
fn anchor(text: &[char]) -> Option<(usize, usize)> {
    let parsed = syntax::anchor::find(&text.iter().collect::<String>())?;
    Some(parsed)
}
