//! The lesson as the page, the slides and the handout see it: plain data, one JSON file a lesson.

use serde::{Deserialize, Serialize};

/// The course map: everything a list of lessons needs, nothing more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Course {
    /// The version of this format; a page refuses one it does not know.
    pub format_version: u32,
    /// The parts, in order.
    pub parts: Vec<Part>,
}

/// A part of the course: `Concurrency and parallelism`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Its title.
    pub title: String,
    /// Its lessons, in order; planned ones have no page yet.
    pub lessons: Vec<LessonCard>,
}

/// What the course map shows of a lesson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LessonCard {
    /// Its number in the curriculum, from 1.
    pub number: u32,
    /// Its name in links: `race-conditions`.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// What the learner can do afterwards, one sentence.
    pub goal: String,
    /// How long it takes.
    pub minutes: u32,
    /// Slugs of the lessons it builds on.
    pub needs: Vec<String>,
    /// Whether the lesson can be read now; otherwise it is announced only.
    pub available: bool,
}

/// One lesson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lesson {
    /// Its card.
    pub card: LessonCard,
    /// Its sections, in the order of the curriculum's "shape of a lesson".
    pub sections: Vec<Section>,
    /// Its programs, by name.
    pub programs: Vec<Program>,
}

/// What a section of a lesson is for; each kind has its own heading, colour and slide layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionKind {
    /// One question the reader cannot answer for sure, with a program.
    Hook,
    /// Choose what will happen.
    Predict,
    /// Run it for real.
    Run,
    /// The explanation, tied to the picture.
    SeeWhy,
    /// Step and check.
    LookInside,
    /// Experiments.
    TryThis,
    /// Three questions.
    CheckYourself,
    /// Break it or fix it.
    Challenge,
    /// How it really is, with sources.
    RealWorld,
}

/// A section: a heading and blocks. One section is one or more slides.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// What it is for.
    pub kind: SectionKind,
    /// Its heading.
    pub title: String,
    /// Its content.
    pub blocks: Vec<Block>,
}

/// A block of a section.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// Prose: HTML made from the lesson's Markdown, safe to insert.
    Prose {
        /// The HTML.
        html: String,
    },
    /// What the speaker says; shown in the speaker's window only.
    Notes {
        /// The HTML.
        html: String,
    },
    /// A heading that starts a new slide within the section.
    SlideBreak,
    /// A program that can be read, edited and run, with its output, timeline and time budget.
    Demo(Demo),
    /// Two or more runs over one time axis.
    Compare {
        /// What is compared, one sentence.
        title: String,
        /// The runs, in order of their lanes.
        runs: Vec<Demo>,
    },
    /// A multiple-choice question; in a `Predict` section the choice is kept and shown again after the run.
    Question(Question),
    /// An experiment: a program with values that the reader changes by sliders and switches.
    Experiment {
        /// What to try and what to look for, as HTML.
        html: String,
        /// The program and its options.
        demo: Demo,
        /// What can be changed.
        controls: Vec<Control>,
    },
}

/// A program on the page and how it is run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Demo {
    /// Unique in the lesson; used in links.
    pub id: String,
    /// The name of the program in [`Lesson::programs`].
    pub program: String,
    /// A label, such as `threads, GIL on`.
    pub label: String,
    /// Whether the GIL is on.
    pub gil: bool,
    /// `spawn` or `fork`.
    pub start_method: String,
    /// Global names of the program that are set before the run: `("WORKERS", "4")`. Each must be assigned
    /// once at the top level of the program as `NAME = literal`; the run replaces that literal.
    pub settings: Vec<(String, String)>,
    /// Whether the editor is shown folded until asked for.
    pub folded: bool,
    /// The lines to highlight, from 1.
    pub lines: Vec<u32>,
}

/// Something the reader changes in an experiment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Control {
    /// A number that replaces the literal of a top-level assignment.
    Slider {
        /// The global name.
        name: String,
        /// The label.
        label: String,
        /// Smallest value.
        min: i64,
        /// Largest value.
        max: i64,
        /// Step.
        step: i64,
    },
    /// One of several literals for a top-level assignment.
    Choice {
        /// The global name.
        name: String,
        /// The label.
        label: String,
        /// `(label, Python literal)`.
        choices: Vec<(String, String)>,
    },
    /// The GIL, on or off.
    Gil,
    /// The start method.
    StartMethod,
}

/// A multiple-choice question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Unique in the lesson.
    pub id: String,
    /// The question, as HTML.
    pub html: String,
    /// The choices, in order.
    pub choices: Vec<Choice>,
    /// Whether several choices are right.
    pub several: bool,
}

/// One choice of a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// The text, as HTML.
    pub html: String,
    /// Whether it is right.
    pub right: bool,
    /// Why it is right or wrong, as HTML.
    pub why: String,
}

/// A program of a lesson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Program {
    /// Its file name: `counter.py`.
    pub name: String,
    /// Its text, without the expectation comments.
    pub source: String,
    /// The text as lines of highlighted tokens, so that it can be read before any script has loaded.
    pub lines: Vec<Vec<Token>>,
}

/// A highlighted piece of a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Token {
    /// What kind, which is also its CSS class: `keyword`, `string`, `number`, `comment`, `function`, `class`,
    /// `builtin`, `operator`; empty for plain text.
    pub kind: String,
    /// The text.
    pub text: String,
}

/// A term of the field, as the glossary defines it.
///
/// Prose marks a term as `<dfn class="term" data-term="race-condition">` with a button in it that opens the definition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Term {
    /// Its name in links: `race-condition`.
    pub slug: String,
    /// The term: `race condition`.
    pub term: String,
    /// Its definition, one sentence of plain text.
    pub definition: String,
    /// The slug of the lesson that explains it.
    pub lesson: String,
}
