//! Who waits for whom, as a picture and in words; a circle of threads that wait for each other stands out.

use std::sync::Arc;

use leptos::prelude::*;
use trace::moment::{Moment, Wait, Who};

use super::step::Seen;
use crate::explore::ring::{self, Arrow, NODE_RADIUS, Node, SIZE};
use crate::run::colors::thread_color;

/// The wait-for graph; nothing while nobody waits.
#[component]
pub fn StepWaits(
    /// The moment that is looked at.
    seen: Seen,
) -> impl IntoView {
    let moment = move || seen.get().filter(|moment| !moment.waits.is_empty());
    move || moment().map(|moment| waits(&moment))
}

fn waits(moment: &Arc<Moment>) -> impl IntoView + use<> {
    let (nodes, arrows) = ring::layout(&moment.waits);
    let has_cycle = moment.waits.iter().any(|wait| wait.in_cycle);
    let name = |who: Who| name_of(moment, who);
    let picture = (!nodes.is_empty()).then(|| {
        let nodes = nodes.iter().map(|node| node_view(node, name(node.who)));
        view! {
            <svg class="step-ring" viewBox=format!("0 0 {} {}", SIZE.0, SIZE.1) aria-hidden="true">
                {arrows.iter().map(arrow_view).collect_view()}
                {nodes.collect_view()}
            </svg>
        }
    });
    let rows = moment.waits.iter().map(|wait| {
        let text = sentence(wait, &name);
        view! { <li class:step-cycle=wait.in_cycle data-thread=thread_color(wait.who.0, wait.who.1)>{text}</li> }
    });
    view! {
        <section class="step-part step-waits" class:step-has-cycle=has_cycle>
            <h3>"Who waits for whom"</h3>
            {has_cycle.then(|| view! { <p class="step-cycle-note">"A circle: each of these threads waits for the next, so none of them can ever go on."</p> })}
            <div class="step-waits-both">
                {picture}
                <ul>{rows.collect_view()}</ul>
            </div>
        </section>
    }
}

fn name_of(moment: &Moment, who: Who) -> String {
    let found = moment.threads.iter().find(|thread| thread.who == who);
    found.map_or_else(
        || format!("thread {}", who.1.0),
        |thread| thread.name.clone(),
    )
}

fn sentence(wait: &Wait, name: &impl Fn(Who) -> String) -> String {
    let who = name(wait.who);
    match wait.holder {
        Some(holder) if !wait.on.ends_with(" to end") => {
            format!("{who} waits for {}, held by {}", wait.on, name(holder))
        }
        _ => format!("{who} waits for {}", wait.on),
    }
}

fn node_view(node: &Node, name: String) -> impl IntoView + use<> {
    let (x, y) = node.at;
    let label_y = if y > SIZE.1 / 2.0 {
        y + NODE_RADIUS + 15.0
    } else {
        y - NODE_RADIUS - 6.0
    };
    view! {
        <g data-thread=thread_color(node.who.0, node.who.1)>
            <circle class="step-node" cx=x cy=y r=NODE_RADIUS></circle>
            <text class="step-node-number" x=x y={y + 5.0}>{node.who.1.0}</text>
            <text class="step-node-name" x=x y=label_y>{name}</text>
        </g>
    }
}

fn arrow_view(arrow: &Arrow) -> impl IntoView + use<> {
    let [(x1, y1), (x2, y2)] = arrow.line;
    let angle = (y2 - y1).atan2(x2 - x1).to_degrees();
    let (x, y) = arrow.label_at;
    view! {
        <g class="step-wait" class:step-cycle=arrow.in_cycle>
            <line x1=x1 y1=y1 x2=x2 y2=y2></line>
            <path d="M-1 -5L9 0L-1 5z" transform=format!("translate({x2} {y2}) rotate({angle})")></path>
            <text x=x y={y + 4.0}>{arrow.label.clone()}</text>
        </g>
    }
}
