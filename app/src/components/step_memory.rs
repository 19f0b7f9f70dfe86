//! What threads share: variables and objects with arrows between them, one picture for each process, and the same in
//! words.

use std::sync::Arc;

use leptos::prelude::*;
use trace::moment::Moment;

use super::step::Seen;
use crate::explore::memory::{Arrow, Group, LEFT, Picture, RIGHT, ROW, WIDTH, layout};
use crate::run::colors::thread_color;

/// The pictures.
#[component]
pub fn StepMemory(
    /// The moment that is looked at.
    seen: Seen,
) -> impl IntoView {
    move || seen.get().map(|moment| pictures(&moment))
}

fn pictures(moment: &Arc<Moment>) -> impl IntoView + use<> {
    let many = moment.memory.len() > 1;
    let parts = (0..moment.memory.len()).map(|process| {
        let picture = layout(moment, process);
        let title = many.then(|| view! { <h4>{format!("Process {process}")}</h4> });
        view! {
            {title}
            {drawing(&picture)}
            {in_words(&picture)}
        }
    });
    view! {
        <section class="step-part">
            <h3>"Variables and objects"</h3>
            {parts.collect_view()}
        </section>
    }
}

fn drawing(picture: &Picture) -> impl IntoView + use<> {
    let height = picture.height.max(ROW);
    let more = (picture.n_more > 0).then(|| {
        view! { <p class="step-faint">{format!("and {} more objects", picture.n_more)}</p> }
    });
    view! {
        <svg class="step-memory" viewBox=format!("-1 -1 {} {}", WIDTH + 2.0, height + 2.0) aria-hidden="true">
            {picture.variables.iter().map(|it| group(it, 0.0, LEFT)).collect_view()}
            {picture.objects.iter().map(|it| group(it, RIGHT, WIDTH - RIGHT - 60.0)).collect_view()}
            {picture.arrows.iter().map(arrow).collect_view()}
        </svg>
        {more}
    }
}

fn group(group: &Group, x: f64, width: f64) -> impl IntoView + use<> {
    let color = group.who.map(|who| thread_color(who.0, who.1));
    let rows = group.rows.iter().enumerate().map(|(number, row)| {
        let y = group.row_middle(number) + 4.5;
        view! {
            <text class="step-memory-name" x={x + 10.0} y=y>{shortened(&row.name, width * 0.55)}</text>
            <text class="step-memory-value" x={x + width - 10.0} y=y>{shortened(&row.value, width * 0.45)}</text>
        }
    });
    view! {
        <g class="step-memory-group" data-thread=color>
            <rect x=x y=group.top width=width height=group.height() rx="5"></rect>
            <text class="step-memory-title" x={x + 10.0} y={group.top + ROW / 2.0 + 4.5}>{shortened(&group.title, width)}</text>
            {rows.collect_view()}
        </g>
    }
}

/// As much of a text as fits.
fn shortened(text: &str, width: f64) -> String {
    let most = ((width - 12.0) / 7.2) as usize;
    match text.chars().count() > most {
        true => text
            .chars()
            .take(most.saturating_sub(1))
            .chain(['…'])
            .collect(),
        false => text.to_owned(),
    }
}

fn arrow(arrow: &Arrow) -> impl IntoView + use<> {
    let ((x1, y1), (x2, y2)) = (arrow.from, arrow.to);
    let (path, turn) = match arrow.between_objects {
        false => {
            let bend = (x2 - x1) / 2.0;
            (
                format!(
                    "M{x1} {y1}C{} {y1} {} {y2} {} {y2}",
                    x1 + bend,
                    x2 - bend,
                    x2 - 7.0
                ),
                0,
            )
        }
        // From the right edge of one object round to the right edge of another.
        true => {
            let out = x1 + 14.0 + (y2 - y1).abs().min(160.0) / 4.5;
            (
                format!("M{x1} {y1}C{out} {y1} {out} {y2} {} {y2}", x2 + 7.0),
                180,
            )
        }
    };
    view! {
        <g class="step-memory-arrow">
            <path d=path></path>
            <path class="step-memory-head" d="M-8 -4.500L0 0L-8 4.500z" transform=format!("translate({x2} {y2}) rotate({turn})")></path>
        </g>
    }
}

/// The picture in words.
fn in_words(picture: &Picture) -> impl IntoView + use<> {
    let groups = picture.variables.iter().chain(&picture.objects);
    let groups = groups.map(|group| {
        let rows = group.rows.iter().map(|row| match row.to {
            Some(to) => format!("{} → #{to}", row.name),
            None if row.value.is_empty() => row.name.clone(),
            None => format!("{} = {}", row.name, row.value),
        });
        let rows: Vec<String> = rows.collect();
        view! { <li>{format!("{}: ", group.title)} <code>{rows.join(", ")}</code></li> }
    });
    view! {
        <details class="step-inside">
            <summary>"The same in words"</summary>
            <ul class="step-words">{groups.collect_view()}</ul>
        </details>
    }
}
