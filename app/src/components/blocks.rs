//! The blocks of a section, as the reading page and the slides show them.

use leptos::prelude::*;
use lessons::model::{Block, Demo, Program, Question, SectionKind};

use super::compare::CompareView;
use super::demo::DemoView;
use super::icon::{Icon, icon};
use super::prediction::PredictionEcho;
use super::question::QuestionView;
use crate::pages::lesson::LessonContext;
use crate::present::stage::on_stage;

/// The blocks of a section, in order. Notes are for the speaker and not shown here.
#[component]
pub fn SectionBlocks(
    /// What the section is for.
    kind: SectionKind,
    /// The blocks.
    blocks: Vec<Block>,
    /// The programs of the lesson.
    programs: StoredValue<Vec<Program>>,
    /// The lesson.
    context: LessonContext,
) -> impl IntoView {
    let views = blocks
        .into_iter()
        .map(|block| block_view(kind, block, programs, context))
        .collect_view();
    let echo = (kind == SectionKind::Run && !on_stage())
        .then(|| view! { <PredictionEcho lesson=context/> });
    view! {
        {views}
        {echo}
    }
}

fn block_view(
    kind: SectionKind,
    block: Block,
    programs: StoredValue<Vec<Program>>,
    context: LessonContext,
) -> AnyView {
    match block {
        Block::Prose { html } => view! { <div class="prose" inner_html=html></div> }.into_any(),
        Block::Notes { .. } | Block::SlideBreak => ().into_any(),
        Block::Demo(demo) => demo_view(demo, programs),
        Block::Compare { title, runs } => {
            let runs: Vec<(Demo, Program)> = runs
                .into_iter()
                .filter_map(|demo| program_of(&demo, programs).map(|program| (demo, program)))
                .collect();
            view! { <CompareView title runs/> }.into_any()
        }
        Block::Question(question) => question_view(kind, question, context),
        Block::Experiment {
            html,
            demo,
            controls,
        } => {
            let program = program_of(&demo, programs);
            view! {
                <div class="experiment">
                    <div class="prose" inner_html=html></div>
                    {match program {
                        Some(program) => view! { <DemoView demo program controls/> }.into_any(),
                        None => missing_program(&demo).into_any(),
                    }}
                </div>
            }
            .into_any()
        }
    }
}

fn demo_view(demo: Demo, programs: StoredValue<Vec<Program>>) -> AnyView {
    match program_of(&demo, programs) {
        Some(program) => view! { <DemoView demo program/> }.into_any(),
        None => missing_program(&demo).into_any(),
    }
}

fn question_view(kind: SectionKind, question: Question, lesson: LessonContext) -> AnyView {
    let predict = kind == SectionKind::Predict;
    view! { <QuestionView question lesson predict/> }.into_any()
}

fn program_of(demo: &Demo, programs: StoredValue<Vec<Program>>) -> Option<Program> {
    programs.with_value(|programs| {
        programs
            .iter()
            .find(|program| program.name == demo.program)
            .cloned()
    })
}

fn missing_program(demo: &Demo) -> impl IntoView + use<> {
    view! {
        <div class="notice notice-warning" role="note">
            {icon(Icon::Warning)}
            <p>{format!("This lesson names a program that it does not hold: {}.", demo.program)}</p>
        </div>
    }
}
