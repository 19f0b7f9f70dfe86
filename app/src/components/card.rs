//! A lesson on the course map.

use leptos::prelude::*;
use lessons::model::LessonCard;

use super::icon::{Icon, icon};
use crate::address;
use crate::course::progress::{self, Stage};

/// One lesson: number, title, goal, minutes, and how far the reader is with it.
#[component]
pub fn Card(
    /// The lesson.
    card: LessonCard,
) -> impl IntoView {
    let progress = progress::expect();
    let slug = card.slug.clone();
    let stage = Memo::new(move |_| progress.with(|progress| progress.stage(&slug)));
    let title = if card.available {
        view! { <a href=address::lesson(&card.slug)>{card.title}</a> }.into_any()
    } else {
        view! { <span>{card.title}</span> }.into_any()
    };
    let state = move || match (card.available, stage.get()) {
        (false, _) => Some(view! { <span class="card-state">"Announced"</span> }.into_any()),
        (true, Stage::Fresh) => None,
        (true, Stage::Begun) => Some(view! { <span class="card-state">"Begun"</span> }.into_any()),
        (true, Stage::Finished) => Some(
            view! { <span class="card-state card-finished">{icon(Icon::Right)}"Finished"</span> }
                .into_any(),
        ),
    };
    view! {
        <li class="card" class:card-announced=!card.available>
            <span class="card-number" aria-hidden="true">{card.number}</span>
            <div class="card-text">
                <h3 class="card-title">{title}</h3>
                <p class="card-goal">{card.goal}</p>
            </div>
            <p class="card-facts">
                {card.available.then(|| view! { <span>{format!("{} min", card.minutes)}</span> })}
                {state}
            </p>
        </li>
    }
}
