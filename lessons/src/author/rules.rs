//! The shape that every lesson has, checked: sections in order, something to do in each, names that are used.

use std::collections::BTreeSet;

use super::document::{KINDS, Placed};
use super::markdown::Targets;
use super::problem::Reporter;
use crate::model::{Block, Course, Demo, Program, Section, SectionKind};

/// Checks the course map: numbers in order, names once, prerequisites that come before.
pub fn check_course(course: &Course, reporter: &mut Reporter) {
    let mut before = BTreeSet::new();
    let lessons = course.parts.iter().flat_map(|part| &part.lessons);
    for (card, number) in lessons.zip(1..) {
        let slug = &card.slug;
        if card.number != number {
            reporter.report(
                0,
                format!("`{slug}` is number {}, not {number}", card.number),
                "",
            );
        }
        for need in &card.needs {
            if !before.contains(need) {
                let message = format!("`{slug}` needs `{need}`, which does not come before it");
                reporter.report(0, message, "");
            }
        }
        if !before.insert(slug.clone()) {
            reporter.report(0, format!("`{slug}` stands twice"), "");
        }
        if !card.goal.ends_with('.') {
            reporter.report(0, format!("the goal of `{slug}` is no sentence"), "");
        }
    }
}

/// Checks the glossary: each term once, one sentence, explained by a lesson of the course.
pub fn check_glossary(targets: &Targets, reporter: &mut Reporter) {
    let mut seen = BTreeSet::new();
    for term in &targets.terms {
        let name = &term.term;
        if !seen.insert(&term.slug) {
            reporter.report(0, format!("`{name}` stands twice"), "");
        }
        if !targets
            .lessons
            .iter()
            .any(|(slug, _, _)| *slug == term.lesson)
        {
            reporter.report(0, format!("`{name}` names no lesson of the course"), "");
        }
        if !term.definition.ends_with('.') || term.definition.contains(". ") {
            reporter.report(
                0,
                format!("the definition of `{name}` is not one sentence"),
                "",
            );
        }
    }
}

/// Checks one lesson.
pub fn check_sections(placed: &[Placed], programs: &[Program], reporter: &mut Reporter) {
    let kinds: Vec<SectionKind> = placed.iter().map(|placed| placed.section.kind).collect();
    let wanted: Vec<SectionKind> = KINDS.iter().map(|(_, kind)| *kind).collect();
    if kinds != wanted {
        let names: Vec<&str> = KINDS.iter().map(|(name, _)| *name).collect();
        let help = format!("each once and in this order: {}", names.join(", "));
        reporter.report(0, "the sections are not those of a lesson", help);
    }
    for placed in placed {
        check_section(placed, reporter);
    }
    check_names(placed, programs, reporter);
}

/// A section's blocks: what its kind promises the reader.
fn check_section(placed: &Placed, reporter: &mut Reporter) {
    let count = |wanted: &dyn Fn(&Block) -> bool| {
        placed
            .section
            .blocks
            .iter()
            .filter(|block| wanted(block))
            .count()
    };
    let n_runs = count(&|block| matches!(block, Block::Demo(_) | Block::Compare { .. }));
    let n_questions = count(&|block| matches!(block, Block::Question(_)));
    let n_experiments = count(&|block| matches!(block, Block::Experiment { .. }));
    let n_notes = count(&|block| matches!(block, Block::Notes { .. }));
    let mut need = |met: bool, message: &str| {
        if !met {
            let message = format!("`{}` {message}", placed.section.title);
            reporter.report(placed.line, message, "");
        }
    };
    need(n_notes > 0, "has no notes for the speaker");
    match placed.section.kind {
        SectionKind::Hook => need(n_runs > 0, "shows no program"),
        SectionKind::Predict => need(n_questions > 0, "asks nothing"),
        SectionKind::Run => need(n_runs > 0, "runs nothing"),
        SectionKind::TryThis => need(
            (2..=3).contains(&n_experiments),
            "has not two or three experiments",
        ),
        SectionKind::CheckYourself => need(n_questions == 3, "has not three questions"),
        SectionKind::Challenge => {
            need(n_runs > 0, "has no program to work on");
            need(
                prose(&placed.section).contains("<details class=\"hint\">"),
                "has no hint",
            );
        }
        SectionKind::RealWorld => {
            let n_sources = prose(&placed.section).matches("href=\"https://").count();
            need(n_sources >= 2, "names fewer than two sources");
        }
        SectionKind::SeeWhy | SectionKind::LookInside => {
            need(!prose(&placed.section).is_empty(), "explains nothing");
        }
    }
}

/// The HTML of a section's prose.
fn prose(section: &Section) -> String {
    let html = section.blocks.iter().filter_map(|block| match block {
        Block::Prose { html } => Some(html.as_str()),
        _ => None,
    });
    html.collect()
}

/// Every run of a section, wherever it stands.
pub fn demos(section: &Section) -> Vec<&Demo> {
    fn of_block(block: &Block) -> Vec<&Demo> {
        match block {
            Block::Demo(demo) | Block::Experiment { demo, .. } => vec![demo],
            Block::Compare { runs, .. } => runs.iter().collect(),
            _ => Vec::new(),
        }
    }
    section.blocks.iter().flat_map(of_block).collect()
}

/// Identifiers stand once; no program is left over.
fn check_names(placed: &[Placed], programs: &[Program], reporter: &mut Reporter) {
    let mut ids = BTreeSet::new();
    let mut used = BTreeSet::new();
    for placed in placed {
        let of_questions = placed
            .section
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Question(question) => Some(&question.id),
                _ => None,
            });
        let demos = demos(&placed.section);
        used.extend(demos.iter().map(|demo| demo.program.clone()));
        for id in demos.iter().map(|demo| &demo.id).chain(of_questions) {
            if !ids.insert(id.clone()) {
                reporter.report(
                    placed.line,
                    format!("the id `{id}` stands twice"),
                    "links need it once",
                );
            }
        }
    }
    for program in programs {
        if !used.contains(&program.name) {
            reporter.report(0, format!("no block runs `{}`", program.name), "");
        }
    }
}
