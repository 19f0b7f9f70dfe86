//! The prediction beside what really happened.

use leptos::prelude::*;
use lessons::model::{Choice, Question};

use super::icon::{Icon, icon};
use super::question::is_right;
use crate::course::progress;
use crate::pages::lesson::LessonContext;

/// What the reader predicted, shown again after the run; before it, a word to those who predicted nothing.
#[component]
pub fn PredictionEcho(
    /// The lesson.
    lesson: LessonContext,
) -> impl IntoView {
    let progress = progress::expect();
    let kept = move || {
        let questions = lesson.predictions.get_value();
        let answers = |question: Question| {
            let chosen = progress.with(|progress| {
                let slug = lesson.slug.get_value();
                progress
                    .answer_to(&slug, &question.id)
                    .map(<[usize]>::to_vec)
            })?;
            Some((question, chosen))
        };
        questions
            .into_iter()
            .filter_map(answers)
            .collect::<Vec<_>>()
    };
    move || {
        if lesson.predictions.with_value(Vec::is_empty) {
            return None;
        }
        let kept = kept();
        if lesson.has_run() {
            Some(
                kept.into_iter()
                    .map(|(question, chosen)| echo(&question, &chosen))
                    .collect_view()
                    .into_any(),
            )
        } else if kept.is_empty() {
            Some(view! {
                <p class="prediction-nudge">
                    "You have not predicted anything yet. A wrong prediction teaches more than none."
                </p>
            }
            .into_any())
        } else {
            None
        }
    }
}

fn echo(question: &Question, chosen: &[usize]) -> impl IntoView + use<> {
    let right = is_right(question, chosen);
    let choices = question
        .choices
        .iter()
        .enumerate()
        .filter(|(index, _)| chosen.contains(index))
        .map(|(_, choice)| choice_view(choice))
        .collect_view();
    let (sign, word) = if right {
        (Icon::Right, "and so it is")
    } else {
        (Icon::Wrong, "but look at what happened")
    };
    view! {
        <aside class="prediction" class:prediction-right=right>
            <p class="prediction-head">{icon(sign)}<span>"You predicted, " {word} ":"</span></p>
            {choices}
        </aside>
    }
}

fn choice_view(choice: &Choice) -> impl IntoView + use<> {
    view! {
        <div class="prediction-choice prose" inner_html=choice.html.clone()></div>
        <div class="prediction-why prose" inner_html=choice.why.clone()></div>
    }
}
