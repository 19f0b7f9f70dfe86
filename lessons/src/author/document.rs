//! Reads `lesson.md`: front matter, sections and blocks.

use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, Parser, Tag, TagEnd};
use serde::Deserialize;

use super::blocks::{self, Special};
use super::markdown::{self, Resolver, Targets};
use super::problem::{Reporter, line_at, toml_at};
use super::program::Source;
use crate::model::{Block, Section, SectionKind};

/// What stands between the two `+++` lines at the top of `lesson.md`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrontMatter {
    /// The title, as in `course.toml`.
    pub title: String,
    /// How long the lesson takes.
    pub minutes: u32,
    /// Slugs of the lessons it builds on.
    pub needs: Vec<String>,
    /// What the learner can do afterwards, as in `course.toml`.
    pub goal: String,
}

/// A section and where it stands.
#[derive(Debug)]
pub struct Placed {
    /// The line of its heading.
    pub line: u32,
    /// The section.
    pub section: Section,
}

/// The names of sections in headings, in the order in which a lesson has them.
pub const KINDS: [(&str, SectionKind); 9] = [
    ("hook", SectionKind::Hook),
    ("predict", SectionKind::Predict),
    ("run", SectionKind::Run),
    ("see-why", SectionKind::SeeWhy),
    ("look-inside", SectionKind::LookInside),
    ("try-this", SectionKind::TryThis),
    ("check-yourself", SectionKind::CheckYourself),
    ("challenge", SectionKind::Challenge),
    ("real-world", SectionKind::RealWorld),
];

/// Splits a `lesson.md` into front matter and body; the body comes with the number of its first line.
pub fn front_matter<'t>(
    text: &'t str,
    reporter: &mut Reporter,
) -> Option<(FrontMatter, &'t str, u32)> {
    let split = text
        .strip_prefix("+++\n")
        .and_then(|rest| rest.split_once("\n+++\n"));
    let Some((front, body)) = split else {
        let help = "start the file with +++, then title, minutes, needs and goal as TOML, then +++";
        reporter.report(1, "no front matter", help);
        return None;
    };
    let first_line = line_at(text, text.len() - body.len());
    Some((toml_at(front, 2, reporter)?, body, first_line))
}

/// Reads the body of a `lesson.md`.
pub fn sections(
    body: &str,
    first_line: u32,
    sources: &[Source],
    targets: &Targets,
    reporter: &mut Reporter,
) -> Vec<Placed> {
    let mut reader = Reader {
        sources,
        targets,
        reporter,
        resolver: Resolver::new(targets),
        sections: Vec::new(),
        prose: Vec::new(),
    };
    let mut events = Parser::new_ext(body, markdown::OPTIONS).into_offset_iter();
    let mut depth = 0_u32;
    while let Some((event, range)) = events.next() {
        let line = first_line + line_at(body, range.start) - 1;
        match event {
            Event::Start(Tag::Heading { level, .. }) if level <= HeadingLevel::H2 => {
                let title = text_until_end(&mut events);
                if body[range].starts_with('#') {
                    reader.open_section(level, &title, line);
                } else {
                    let help = "leave an empty line before `---`, or it makes a heading";
                    reader.reporter.report(line, "an underlined heading", help);
                }
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info)))
                if Special::named(&info).is_some() =>
            {
                let text = text_until_end(&mut events);
                if depth > 0 {
                    let message = format!("a `{info}` block inside a list or quotation");
                    reader
                        .reporter
                        .report(line, message, "move it to the left margin");
                } else if let Some(special) = Special::named(&info) {
                    reader.special(special, &text, line);
                }
            }
            Event::Rule => {
                reader.flush();
                reader.push(Block::SlideBreak, line);
            }
            other => {
                match other {
                    Event::Start(_) => depth += 1,
                    Event::End(_) => depth -= 1,
                    _ => {}
                }
                reader.prose(other, line);
            }
        }
    }
    reader.flush();
    reader.sections
}

/// The text up to the end of the element that has just begun.
fn text_until_end<'e, R>(events: &mut impl Iterator<Item = (Event<'e>, R)>) -> String {
    let mut text = String::new();
    for (event, _) in events {
        match event {
            Event::Text(piece) | Event::Code(piece) => text.push_str(&piece),
            Event::End(TagEnd::CodeBlock | TagEnd::Heading(_)) => break,
            _ => {}
        }
    }
    text
}

struct Reader<'a, 'e> {
    sources: &'a [Source],
    targets: &'a Targets,
    reporter: &'a mut Reporter,
    resolver: Resolver<'a>,
    sections: Vec<Placed>,
    prose: Vec<Event<'e>>,
}

impl<'e> Reader<'_, 'e> {
    fn open_section(&mut self, level: HeadingLevel, heading: &str, line: u32) {
        self.flush();
        let named = heading.split_once(": ");
        let kind = named.and_then(|(name, _)| KINDS.iter().find(|(other, _)| *other == name));
        let (Some((_, title)), Some((_, kind)), HeadingLevel::H2) = (named, kind, level) else {
            let names: Vec<&str> = KINDS.iter().map(|(name, _)| *name).collect();
            let help = format!("write `## KIND: Title`; the kinds are {}", names.join(", "));
            self.reporter
                .report(line, format!("the heading `{heading}`"), help);
            return;
        };
        let section = Section {
            kind: *kind,
            title: title.to_owned(),
            blocks: Vec::new(),
        };
        self.sections.push(Placed { line, section });
    }

    fn prose(&mut self, event: Event<'e>, line: u32) {
        let resolved = self.resolver.resolve(event, line, self.reporter);
        if self.sections.is_empty() {
            self.reporter.report(
                line,
                "text before the first section",
                "start with `## hook: …`",
            );
        } else {
            self.prose.push(resolved);
        }
    }

    fn flush(&mut self) {
        if self.prose.is_empty() {
            return;
        }
        let html = markdown::render(std::mem::take(&mut self.prose));
        self.push(Block::Prose { html }, 0);
    }

    fn push(&mut self, block: Block, line: u32) {
        match self.sections.last_mut() {
            Some(placed) => placed.section.blocks.push(block),
            None => self
                .reporter
                .report(line, "a block before the first section", ""),
        }
    }

    fn special(&mut self, special: Special, text: &str, line: u32) {
        // An excerpt or a hint is part of the prose around it; everything else stands on its own.
        let mut cx = blocks::Context {
            line,
            sources: self.sources,
            targets: self.targets,
            reporter: self.reporter,
        };
        match blocks::read(special, text, &mut cx) {
            Some(blocks::Read::Html(html)) => self.prose.push(Event::Html(CowStr::from(html))),
            Some(blocks::Read::Block(block)) => {
                self.flush();
                self.push(block, line);
            }
            None => {}
        }
    }
}
