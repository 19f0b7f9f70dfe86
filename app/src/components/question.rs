//! A multiple-choice question: to predict before a run, or to check oneself.

use leptos::prelude::*;
use lessons::model::{Choice, Question};

use super::controls::unique_name;
use super::icon::{Icon, icon};
use crate::course::progress;
use crate::pages::lesson::LessonContext;

/// Whether the chosen answers are exactly the right ones.
pub fn is_right(question: &Question, chosen: &[usize]) -> bool {
    question
        .choices
        .iter()
        .enumerate()
        .all(|(index, choice)| choice.right == chosen.contains(&index))
}

/// A question with its choices. In a prediction the verdict waits until the program has run.
#[component]
pub fn QuestionView(
    /// The question.
    question: Question,
    /// The lesson it belongs to.
    lesson: LessonContext,
    /// Whether it is a prediction.
    #[prop(default = false)]
    predict: bool,
) -> impl IntoView {
    let progress = progress::expect();
    let (slug, id) = (lesson.slug, question.id.clone());
    let kept_id = id.clone();
    let kept = Memo::new(move |_| {
        progress.with(|progress| {
            slug.with_value(|slug| progress.answer_to(slug, &kept_id).map(<[usize]>::to_vec))
        })
    });
    let chosen = RwSignal::new(kept.get_untracked().unwrap_or_default());
    let answered = Memo::new(move |_| kept.with(Option::is_some));
    let judged = Memo::new(move |_| answered.get() && (!predict || lesson.has_run()));

    let answer_id = id.clone();
    let answer = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let choices = chosen.get_untracked();
        if !choices.is_empty() {
            slug.with_value(|slug| progress.update(|p| p.answer(slug, &answer_id, choices)));
        }
    };
    let again = move |_| {
        chosen.set(Vec::new());
        slug.with_value(|slug| progress.update(|progress| progress.forget_answer(slug, &id)));
    };
    let verdict_question = question.clone();
    let verdict = move || {
        judged
            .get()
            .then(|| verdict(is_right(&verdict_question, &chosen.get()), predict))
    };
    let name = unique_name();
    let several = question.several;
    let choices = question
        .choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            view! { <ChoiceRow index choice several name=name.clone() chosen answered judged/> }
        })
        .collect_view();

    view! {
        <form class="question" class:question-predict=predict on:submit=answer>
            <fieldset>
                <legend class="prose" inner_html=question.html></legend>
                <div class="question-choices">{choices}</div>
            </fieldset>
            <div class="question-foot">
                <Show when=move || !answered.get()>
                    <button type="submit" class="button" disabled=move || chosen.with(Vec::is_empty)>
                        {if predict { "Keep my prediction" } else { "Check" }}
                    </button>
                </Show>
                <Show when=move || answered.get() && !judged.get()>
                    <p class="question-kept" role="status">"Kept. Run the program to see whether it holds."</p>
                </Show>
                <div role="status">{verdict}</div>
                <Show when=move || answered.get()>
                    <button type="button" class="button button-quiet" on:click=again.clone()>
                        {if predict { "Change it" } else { "Try again" }}
                    </button>
                </Show>
            </div>
        </form>
    }
}

fn verdict(right: bool, predict: bool) -> impl IntoView {
    let (sign, text) = match (right, predict) {
        (true, true) => (Icon::Right, "You saw it coming."),
        (true, false) => (Icon::Right, "Right."),
        (false, true) => (
            Icon::Wrong,
            "Not what happens. The reason is worth knowing.",
        ),
        (false, false) => (Icon::Wrong, "Not quite."),
    };
    view! {
        <p class="question-verdict" class:question-right=right class:question-wrong=!right>
            {icon(sign)}
            {text}
        </p>
    }
}

#[component]
fn ChoiceRow(
    index: usize,
    choice: Choice,
    several: bool,
    name: String,
    chosen: RwSignal<Vec<usize>>,
    answered: Memo<bool>,
    judged: Memo<bool>,
) -> impl IntoView {
    let is_chosen = move || chosen.with(|chosen| chosen.contains(&index));
    let choose = move |_| {
        chosen.update(|chosen| {
            if !several {
                *chosen = vec![index];
            } else if chosen.contains(&index) {
                chosen.retain(|&other| other != index);
            } else {
                chosen.push(index);
            }
        });
    };
    let right = choice.right;
    let shows_why = move || judged.get() && is_chosen();
    let has_why = !choice.why.is_empty();
    view! {
        <div
            class="choice"
            class:choice-right=move || shows_why() && right
            class:choice-wrong=move || shows_why() && !right
        >
            <label>
                <input
                    type=if several { "checkbox" } else { "radio" }
                    name=name
                    prop:checked=is_chosen
                    disabled=move || answered.get()
                    on:change=choose
                />
                <span class="prose" inner_html=choice.html></span>
            </label>
            <Show when=move || shows_why() && has_why>
                <div class="choice-why prose" inner_html=choice.why.clone()></div>
            </Show>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use lessons::model::{Choice, Question};

    use super::is_right;

    #[test]
    fn all_right_choices_and_no_other_must_be_chosen() {
        let choice = |right| Choice {
            html: String::new(),
            right,
            why: String::new(),
        };
        let question = Question {
            id: "q".to_owned(),
            html: String::new(),
            choices: vec![choice(true), choice(false), choice(true)],
            several: true,
        };
        assert!(is_right(&question, &[2, 0]));
        for wrong in [&[][..], &[0], &[0, 1, 2], &[1]] {
            assert!(!is_right(&question, wrong));
        }
    }
}
