//! Runs every program as the page would and compares with what its comments expect.
//!
//! The engine comes from outside, so that this crate depends on none.

use std::collections::BTreeSet;

use super::expect::{Expectation, Observed};
use super::{Built, rules};
use crate::model::{Block, Control, Demo, Lesson};
use crate::settings;

/// One run to be made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RunRequest {
    /// The name of the program, for tracebacks.
    pub file_name: String,
    /// Its text, with the settings in place.
    pub source: String,
    /// Whether the GIL is on.
    pub gil: bool,
    /// `spawn` or `fork`.
    pub start_method: String,
}

/// What can run a Python program.
pub trait RunProgram {
    /// Runs the program to its end.
    ///
    /// # Errors
    ///
    /// When there is no result, with the reason: the engine failed or time ran out.
    fn run(&mut self, request: &RunRequest) -> Result<Observed, String>;
}

/// A run that did not do what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The lesson's slug.
    pub lesson: String,
    /// The run's id in the lesson.
    pub demo: String,
    /// What differs.
    pub message: String,
}

/// A run as some block of a lesson makes it.
#[derive(Debug)]
pub struct Planned<'b> {
    /// The lesson.
    pub lesson: &'b Lesson,
    /// The block's id, with the setting where an experiment goes to its ends.
    pub name: String,
    /// The run.
    pub request: RunRequest,
    /// What it must do.
    pub expectation: &'b Expectation,
    /// Whether its output must be as expected; with an experiment's controls moved, only its ending must.
    pub exact: bool,
}

/// Every different run that a lesson offers; experiments also with each control at its ends.
pub fn plan(built: &Built) -> Vec<Planned<'_>> {
    let mut seen = BTreeSet::new();
    let mut planned = Vec::new();
    for (lesson, expectations) in built.lessons.iter().zip(&built.expectations) {
        let blocks = lesson.sections.iter().flat_map(|section| &section.blocks);
        let mut demos: Vec<(String, Demo, bool)> = Vec::new();
        for demo in lesson.sections.iter().flat_map(rules::demos) {
            demos.push((demo.id.clone(), demo.clone(), true));
        }
        for block in blocks {
            if let Block::Experiment { demo, controls, .. } = block {
                let moved = controls.iter().flat_map(|control| extremes(demo, control));
                demos.extend(moved.map(|(name, demo)| (name, demo, false)));
            }
        }
        for (name, demo, exact) in demos {
            let Some(at) = lesson
                .programs
                .iter()
                .position(|program| program.name == demo.program)
            else {
                continue;
            };
            let Ok(source) = settings::apply(&lesson.programs[at].source, &demo.settings) else {
                continue;
            };
            let request = RunRequest {
                file_name: demo.program,
                source,
                gil: demo.gil,
                start_method: demo.start_method,
            };
            if seen.insert((lesson.card.number, request.clone())) {
                let expectation = &expectations[at];
                planned.push(Planned {
                    lesson,
                    name,
                    request,
                    expectation,
                    exact,
                });
            }
        }
    }
    planned
}

/// The experiment with one control moved to each of its ends or choices.
fn extremes(demo: &Demo, control: &Control) -> Vec<(String, Demo)> {
    let with = |name: &str, literal: &str| {
        let mut changed = demo.clone();
        changed.settings.retain(|(other, _)| other != name);
        changed.settings.push((name.to_owned(), literal.to_owned()));
        (format!("{} with {name} = {literal}", demo.id), changed)
    };
    match control {
        Control::Slider { name, min, max, .. } => {
            vec![with(name, &min.to_string()), with(name, &max.to_string())]
        }
        Control::Choice { name, choices, .. } => choices
            .iter()
            .map(|(_, literal)| with(name, literal))
            .collect(),
        Control::Gil => {
            let changed = Demo {
                gil: !demo.gil,
                ..demo.clone()
            };
            vec![(format!("{} with the GIL switched", demo.id), changed)]
        }
        Control::StartMethod => {
            let other = if demo.start_method == "spawn" {
                "fork"
            } else {
                "spawn"
            };
            let changed = Demo {
                start_method: other.to_owned(),
                ..demo.clone()
            };
            vec![(format!("{} with {other}", demo.id), changed)]
        }
    }
}

/// Runs everything that was planned and says what failed; `progress` hears of each run before it starts.
pub fn run_all(
    planned: &[Planned<'_>],
    engine: &mut dyn RunProgram,
    progress: &mut dyn FnMut(&Planned<'_>),
) -> Vec<Failure> {
    let mut failures = Vec::new();
    for plan in planned {
        progress(plan);
        let expectation = plan.expectation;
        let checked = engine.run(&plan.request).and_then(|observed| {
            if plan.exact {
                expectation.check(&observed)
            } else {
                expectation.check_ending(&observed)
            }
        });
        if let Err(message) = checked {
            failures.push(Failure {
                lesson: plan.lesson.card.slug.clone(),
                demo: plan.name.clone(),
                message,
            });
        }
    }
    failures
}
