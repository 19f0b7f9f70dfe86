//! Reads the fenced blocks that are more than text: demos, comparisons, questions, experiments, notes.
//!
//! Each is TOML, so that a slip is reported at its line; texts inside are Markdown.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::experiment::ExperimentToml;
use super::highlight;
use super::markdown::{self, Targets};
use super::problem::{Reporter, toml_at};
use super::program::Source;
use crate::model::{Block, Choice, Demo, Question, Token};
use crate::settings;

/// The kinds of special blocks.
#[derive(Clone, Copy, Debug)]
pub enum Special {
    /// A program to run.
    Demo,
    /// Several runs over one time axis.
    Compare,
    /// A multiple-choice question.
    Question,
    /// A program with sliders and switches.
    Experiment,
    /// What the speaker says.
    Notes,
    /// Help that is shown when asked for.
    Hint,
    /// Lines of a program.
    Excerpt,
}

impl Special {
    /// The kind with this name after the fence.
    pub fn named(info: &str) -> Option<Self> {
        Some(match info {
            "demo" => Special::Demo,
            "compare" => Special::Compare,
            "question" => Special::Question,
            "experiment" => Special::Experiment,
            "notes" => Special::Notes,
            "hint" => Special::Hint,
            "excerpt" => Special::Excerpt,
            _ => return None,
        })
    }
}

/// What a block is read against.
#[derive(Debug)]
pub struct Context<'a> {
    /// The line of the opening fence.
    pub line: u32,
    /// The programs of the lesson.
    pub sources: &'a [Source],
    /// What links may point to.
    pub targets: &'a Targets,
    /// Where mistakes go.
    pub reporter: &'a mut Reporter,
}

/// What a block turned out to be.
#[derive(Debug)]
pub enum Read {
    /// A part of the prose.
    Html(String),
    /// A block of its own.
    Block(Block),
}

/// Reads a block; nothing comes back when it had to be reported.
pub fn read(special: Special, text: &str, cx: &mut Context<'_>) -> Option<Read> {
    Some(match special {
        Special::Demo => Read::Block(Block::Demo(cx.toml::<DemoToml>(text)?.build(cx)?)),
        Special::Compare => Read::Block(cx.toml::<CompareToml>(text)?.build(cx)?),
        Special::Question => Read::Block(cx.toml::<QuestionToml>(text)?.build(cx)),
        Special::Experiment => Read::Block(cx.toml::<ExperimentToml>(text)?.build(cx)?),
        Special::Notes => Read::Block(Block::Notes {
            html: cx.html(text),
        }),
        Special::Hint => {
            let body = cx.html(text);
            Read::Html(format!(
                "<details class=\"hint\"><summary>Hint</summary>{body}</details>\n"
            ))
        }
        Special::Excerpt => Read::Html(cx.toml::<ExcerptToml>(text)?.build(cx)?),
    })
}

impl<'a> Context<'a> {
    fn toml<T: serde::de::DeserializeOwned>(&mut self, text: &str) -> Option<T> {
        toml_at(text, self.line + 1, self.reporter)
    }

    /// Markdown as HTML.
    pub fn html(&mut self, text: &str) -> String {
        markdown::html(text, self.line + 1, self.targets, self.reporter)
    }

    fn inline_html(&mut self, text: &str) -> String {
        markdown::inline_html(text, self.line, self.targets, self.reporter)
    }

    /// Reports a problem at the block's first line.
    pub fn report(&mut self, message: String, help: &str) {
        self.reporter.report(self.line, message, help);
    }

    /// The program with this name, or a report that there is none.
    pub fn source(&mut self, name: &str) -> Option<&'a Source> {
        let sources = self.sources;
        let found = sources.iter().find(|source| source.program.name == name);
        if found.is_none() {
            let names: Vec<&str> = sources
                .iter()
                .map(|source| source.program.name.as_str())
                .collect();
            let help = format!("the lesson's programs are {}", names.join(", "));
            self.report(format!("no program `{name}`"), &help);
        }
        found
    }
}

/// A `demo` block, or a run within another block.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoToml {
    id: String,
    program: String,
    label: String,
    #[serde(default = "yes")]
    gil: bool,
    #[serde(default = "spawn")]
    start: String,
    #[serde(default)]
    set: BTreeMap<String, toml::Value>,
    #[serde(default)]
    folded: bool,
    /// An excerpt of the program whose lines are highlighted.
    highlight: Option<String>,
}

fn yes() -> bool {
    true
}

fn spawn() -> String {
    "spawn".to_owned()
}

impl DemoToml {
    /// The run; nothing when it had to be reported.
    pub fn build(self, cx: &mut Context<'_>) -> Option<Demo> {
        if !matches!(self.start.as_str(), "spawn" | "fork") {
            cx.report(
                format!("no start method `{}`", self.start),
                "it is spawn or fork",
            );
        }
        let source = cx.source(&self.program)?;
        let lines = match &self.highlight {
            None => Vec::new(),
            Some(name) => match source.excerpt(name) {
                Some(lines) => lines.collect(),
                None => {
                    cx.report(format!("no excerpt `{name}` in {}", self.program), "");
                    return None;
                }
            },
        };
        let text = &source.program.source;
        let mut pairs = Vec::new();
        for (name, value) in &self.set {
            if let Err(error) = settings::value(text, name) {
                cx.report(error.to_string(), "");
            }
            pairs.push((name.clone(), python(value, cx)?));
        }
        Some(Demo {
            id: self.id,
            program: self.program,
            label: self.label,
            gil: self.gil,
            start_method: self.start,
            settings: pairs,
            folded: self.folded,
            lines,
        })
    }
}

/// A TOML value as a Python literal; nothing when it had to be reported.
pub fn python(value: &toml::Value, cx: &mut Context<'_>) -> Option<String> {
    Some(match value {
        toml::Value::Boolean(true) => "True".to_owned(),
        toml::Value::Boolean(false) => "False".to_owned(),
        toml::Value::Integer(number) => number.to_string(),
        toml::Value::String(text) => {
            format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
        }
        toml::Value::Float(number) => format!("{number:?}"),
        toml::Value::Array(items) => {
            let items = items
                .iter()
                .map(|item| python(item, cx))
                .collect::<Option<Vec<_>>>()?;
            format!("[{}]", items.join(", "))
        }
        toml::Value::Datetime(_) | toml::Value::Table(_) => {
            cx.report(
                format!("`{value:?}` is no value for a program"),
                "write a number, a text, a truth value or a list",
            );
            return None;
        }
    })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CompareToml {
    title: String,
    run: Vec<DemoToml>,
}

impl CompareToml {
    fn build(self, cx: &mut Context<'_>) -> Option<Block> {
        if self.run.len() < 2 {
            cx.report(
                "a comparison of fewer than two runs".to_owned(),
                "add a [[run]]",
            );
        }
        let runs: Vec<Demo> = self
            .run
            .into_iter()
            .map(|run| run.build(cx))
            .collect::<Option<_>>()?;
        for (at, run) in runs.iter().enumerate() {
            if runs[..at].iter().any(|other| runs_alike(run, other)) {
                let message = format!("`{}` repeats another run of the comparison", run.id);
                cx.report(message, "change its program, gil, start or set");
            }
        }
        Some(Block::Compare {
            title: self.title,
            runs,
        })
    }
}

/// Whether two runs do the same, whatever they are called.
fn runs_alike(a: &Demo, b: &Demo) -> bool {
    let what = |run: &Demo| (run.gil, run.start_method.clone(), run.settings.clone());
    a.program == b.program && what(a) == what(b)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionToml {
    id: String,
    ask: String,
    choice: Vec<ChoiceToml>,
    #[serde(default)]
    several: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChoiceToml {
    text: String,
    #[serde(default)]
    right: bool,
    why: String,
}

impl QuestionToml {
    fn build(self, cx: &mut Context<'_>) -> Block {
        let n_right = self.choice.iter().filter(|choice| choice.right).count();
        if self.choice.len() < 3 {
            cx.report(
                format!("question `{}` has fewer than three choices", self.id),
                "",
            );
        }
        if n_right == 0 || (n_right > 1 && !self.several) {
            let help = "mark one choice with `right = true`, or say `several = true`";
            cx.report(
                format!("question `{}` has {n_right} right choices", self.id),
                help,
            );
        }
        let html = cx.html(&self.ask);
        let choices = self.choice.into_iter().map(|choice| Choice {
            html: cx.inline_html(&choice.text),
            right: choice.right,
            why: cx.inline_html(&choice.why),
        });
        Block::Question(Question {
            html,
            choices: choices.collect(),
            several: self.several,
            id: self.id,
        })
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExcerptToml {
    program: String,
    name: String,
}

impl ExcerptToml {
    fn build(self, cx: &mut Context<'_>) -> Option<String> {
        let source = cx.source(&self.program)?;
        let Some(lines) = source.excerpt(&self.name) else {
            cx.report(
                format!("no excerpt `{}` in {}", self.name, self.program),
                "",
            );
            return None;
        };
        let before = lines.start() - 1;
        let tokens = lines.filter_map(|line| source.program.lines.get(line as usize - 1));
        let tokens: Vec<&[Token]> = tokens.map(Vec::as_slice).collect();
        let code = highlight::dedented_html(&tokens);
        let program = highlight::escape(&self.program);
        Some(format!(
            "<pre class=\"excerpt\" data-program=\"{program}\" style=\"--lines-before: {before}\"><code>{code}\n</code></pre>\n"
        ))
    }
}
