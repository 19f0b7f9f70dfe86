//! Markdown to HTML that is safe to insert, with the course's own links resolved.
//!
//! `[race](term:race-condition)` marks a term of the glossary, `[locks](lesson:locks)` points to a lesson.
//! Raw HTML is refused: what an author writes is what a page, a slide and a handout can all show.

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};

use super::highlight::escape;
use super::problem::{Reporter, line_at};
use crate::model::Term;

/// What links may point to.
#[derive(Debug)]
pub struct Targets {
    /// The glossary.
    pub terms: Vec<Term>,
    /// The lessons: slug, title and whether they can be read.
    pub lessons: Vec<(String, String, bool)>,
}

/// The Markdown extensions in force.
pub const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_SMART_PUNCTUATION);

/// Turns Markdown that starts at `first_line` of the reporter's file into HTML.
pub fn html(text: &str, first_line: u32, targets: &Targets, reporter: &mut Reporter) -> String {
    resolved(text, first_line, Resolver::new(targets), reporter)
}

fn resolved(
    text: &str,
    first_line: u32,
    mut resolver: Resolver<'_>,
    reporter: &mut Reporter,
) -> String {
    let events = Parser::new_ext(text, OPTIONS).into_offset_iter();
    let mut resolved = Vec::new();
    for (event, range) in events {
        let line = first_line + line_at(text, range.start) - 1;
        resolved.push(resolver.resolve(event, line, reporter));
    }
    render(resolved)
}

/// As [`html`], without the paragraph's own tags when the text is one paragraph. It may stand in a label, so it marks
/// no terms: a label holds no buttons.
pub fn inline_html(
    text: &str,
    first_line: u32,
    targets: &Targets,
    reporter: &mut Reporter,
) -> String {
    let resolver = Resolver {
        in_label: true,
        ..Resolver::new(targets)
    };
    let html = resolved(text, first_line, resolver, reporter);
    let trimmed = html.trim();
    match trimmed
        .strip_prefix("<p>")
        .and_then(|html| html.strip_suffix("</p>"))
    {
        Some(inner) if !inner.contains("<p>") => inner.to_owned(),
        _ => trimmed.to_owned(),
    }
}

/// Events as HTML.
pub fn render(events: Vec<Event<'_>>) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, events.into_iter());
    html
}

/// Replaces the course's own links, one event after the other.
#[derive(Debug)]
pub struct Resolver<'t> {
    targets: &'t Targets,
    open_links: Vec<CowStr<'static>>,
    in_listing: bool,
    in_label: bool,
}

/// The widest line of a listing that fits the column of the text without scrolling.
const LISTING_CHARS_MAX: usize = 54;

impl<'t> Resolver<'t> {
    /// A resolver at the beginning of a text.
    pub fn new(targets: &'t Targets) -> Self {
        Resolver {
            targets,
            open_links: Vec::new(),
            in_listing: false,
            in_label: false,
        }
    }

    /// The event as the page gets it.
    pub fn resolve<'e>(
        &mut self,
        event: Event<'e>,
        line: u32,
        reporter: &mut Reporter,
    ) -> Event<'e> {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                let (open, close) = self.link(&dest_url, line, reporter);
                self.open_links.push(CowStr::from(close));
                Event::InlineHtml(CowStr::from(open))
            }
            Event::End(TagEnd::Link) => {
                Event::InlineHtml(self.open_links.pop().unwrap_or(CowStr::from("")))
            }
            Event::Html(_) | Event::InlineHtml(_) => {
                reporter.report(line, "raw HTML", "use Markdown, or a block of the course");
                Event::Text(CowStr::from(""))
            }
            Event::Start(Tag::Image { .. }) => {
                reporter.report(line, "an image", "show a live program instead");
                event
            }
            Event::Start(Tag::CodeBlock(ref kind)) => {
                check_code_block(kind, line, reporter);
                self.in_listing = true;
                event
            }
            Event::End(TagEnd::CodeBlock) => {
                self.in_listing = false;
                event
            }
            Event::Text(ref text) if self.in_listing => {
                let width = text.lines().map(|line| line.chars().count()).max();
                if width > Some(LISTING_CHARS_MAX) {
                    let message = format!("a line of more than {LISTING_CHARS_MAX} characters");
                    reporter.report(line, message, "make the listing narrower");
                }
                event
            }
            other => other,
        }
    }

    /// The tags that stand for a link. A lesson's address is relative to the base of the site.
    fn link(&self, url: &str, line: u32, reporter: &mut Reporter) -> (String, String) {
        if let Some(slug) = url.strip_prefix("term:") {
            return self.term(slug, line, reporter).unwrap_or_default();
        }
        if let Some(slug) = url.strip_prefix("lesson:") {
            let Some((_, title, available)) =
                self.targets.lessons.iter().find(|lesson| lesson.0 == slug)
            else {
                reporter.report(
                    line,
                    format!("no lesson `{slug}`"),
                    "its slug is in lessons/course.toml",
                );
                return Default::default();
            };
            let title = escape(title);
            if *available {
                let open =
                    format!("<a href=\"lesson/{slug}\" data-lesson=\"{slug}\" title=\"{title}\">");
                return (open, "</a>".to_owned());
            }
            return (
                format!("<span class=\"planned\" title=\"{title} (planned)\">"),
                "</span>".to_owned(),
            );
        }
        if !url.starts_with("https://") {
            let help = "links start with https://, term: or lesson:";
            reporter.report(line, format!("a link to `{url}`"), help);
        }
        (
            format!("<a href=\"{}\" rel=\"noopener\">", escape(url)),
            "</a>".to_owned(),
        )
    }

    /// The tags that stand for a term: a button, and the definition that it opens. A term is marked once a line of
    /// the file, which tells its definitions apart.
    fn term(&self, slug: &str, line: u32, reporter: &mut Reporter) -> Option<(String, String)> {
        if self.in_label {
            let help = "mark it in the text of the lesson";
            reporter.report(line, format!("the term `{slug}` in a choice"), help);
            return None;
        }
        let Some(term) = self.targets.terms.iter().find(|term| term.slug == slug) else {
            let help = "add it to lessons/glossary.toml";
            reporter.report(line, format!("no term `{slug}`"), help);
            return None;
        };
        let open = format!(
            "<dfn class=\"term\" data-term=\"{slug}\"><button type=\"button\" popovertarget=\"term-{slug}-{line}\">"
        );
        let close = format!(
            "</button></dfn><span class=\"term-definition\" id=\"term-{slug}-{line}\" popover>{}</span>",
            escape(&term.definition)
        );
        Some((open, close))
    }
}

/// Code of the lesson's language may stand in the text only as a named excerpt of a program that is run.
fn check_code_block(kind: &CodeBlockKind<'_>, line: u32, reporter: &mut Reporter) {
    let info = match kind {
        CodeBlockKind::Fenced(info) => info.as_ref(),
        CodeBlockKind::Indented => "",
    };
    if info != "text" {
        let help = "programs appear by ```excerpt and ```demo; ```text is for listings and output";
        reporter.report(line, format!("a code block of kind `{info}`"), help);
    }
}
