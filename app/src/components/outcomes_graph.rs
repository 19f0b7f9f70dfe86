//! The graph of the states that a search has found: a picture to look at, and one state after the other to go through.

use std::collections::BTreeMap;
use std::sync::Arc;

use explorer::messages::{Found, GraphStep, Place, Standing, StateGraph};
use leptos::prelude::*;
use trace::moment::Who;

use super::outcomes::Checking;
use crate::explore::desk::Desk;
use crate::explore::graph::{Drawing, HEAD, RADIUS, beside};
use crate::explore::words::count;
use crate::pace::Pace;
use crate::run::colors::thread_color;

/// How often it is asked anew which states the run passes while it is stepped through, in milliseconds.
const PERIOD_MS: f64 = 300.0;

/// What is shown of a search, with its program.
type Shown = Arc<(Found, String)>;

/// The graph, if anything was searched; folded if it is only a part of all.
pub fn state_graph(found: &Shown, checking: Checking) -> Option<impl IntoView + use<>> {
    let data = Arc::new(found.0.graph.clone()?);
    let n_drawn = data.places.len() as u64;
    let is_whole = n_drawn == data.n_states;
    let title = match is_whole {
        true => format!("The graph of all {}", states(data.n_states)),
        false => format!(
            "The ways to what was found: {} of {}",
            count(n_drawn),
            states(data.n_states)
        ),
    };
    let graph = Graph {
        found: Arc::clone(found),
        drawing: Arc::new(Drawing::of(&data)),
        data,
        selected: RwSignal::new(0),
        checking,
    };
    Some(view! {
        <details class="outcomes-part state-graph" open=is_whole>
            <summary><h3>{title}</h3></summary>
            <p class="outcomes-hint">
                "Each arrow is one thing that other threads can notice, in the colour of its thread. Press a state to see what can happen next."
            </p>
            {view(graph)}
        </details>
    })
}

fn states(n: u64) -> String {
    match n {
        1 => "1 state".to_owned(),
        n => format!("{} states", count(n)),
    }
}

/// A graph on the page.
#[derive(Clone)]
struct Graph {
    found: Shown,
    data: Arc<StateGraph>,
    drawing: Arc<Drawing>,
    selected: RwSignal<u32>,
    checking: Checking,
}

impl Graph {
    /// What is written into a state: the number of its outcome, or what went wrong.
    fn mark(&self, place: &Place) -> String {
        match &place.standing {
            Standing::Inner => String::new(),
            Standing::Ended(output) => {
                let outcomes = &self.found.0.outcomes;
                let at = outcomes.iter().position(|it| it.output == *output);
                at.map_or_else(|| "·".to_owned(), |at| (at + 1).to_string())
            }
            Standing::Failed => "!".to_owned(),
            Standing::Stuck => "×".to_owned(),
        }
    }

    /// What a state is, in words.
    fn meaning(&self, place: &Place) -> String {
        match &place.standing {
            Standing::Inner => "The program goes on.".to_owned(),
            Standing::Ended(output) => match output.trim_end() {
                "" => format!(
                    "Ends normally, without output (outcome {}).",
                    self.mark(place)
                ),
                text => format!("Ends normally (outcome {}): {text}", self.mark(place)),
            },
            Standing::Failed => "Ends with an exception that nobody caught.".to_owned(),
            Standing::Stuck => "Nobody can go on: a deadlock.".to_owned(),
        }
    }
}

fn view(graph: Graph) -> impl IntoView {
    let desk = graph.checking.desk;
    follow(desk, Arc::clone(&graph.found));
    let (width, height) = graph.drawing.size;
    let label = format!(
        "A graph of {} states and {} steps; what follows it goes through it in words.",
        graph.data.places.len(),
        graph.data.steps.len()
    );
    let names = names(&graph.data);
    let legend = names.into_iter().map(|(who, name)| {
        view! { <li data-thread=thread_color(who.0, who.1)>{name}</li> }
    });
    let arrows = graph.data.steps.iter().zip(beside(&graph.data));
    let arrows = arrows.map(|(step, beside)| arrow(&graph, step, beside));
    let circles = (0..).zip(&graph.data.places);
    let circles = circles.map(|(at, place)| circle(&graph, at, place));
    view! {
        <ul class="state-graph-legend" aria-label="Threads">{legend.collect_view()}</ul>
        <div class="state-graph-picture" tabindex="0" role="group" aria-label="Picture of the graph">
            <svg
                viewBox=format!("0 0 {width:.0} {height:.0}")
                width=format!("{width:.0}")
                height=format!("{height:.0}")
                role="img"
                aria-label=label
            >
                {arrows.collect_view()}
                {circles.collect_view()}
            </svg>
        </div>
        {{
            let graph = graph.clone();
            move || graph.data.places.get(graph.selected.get() as usize).map(|place| selected(&graph, graph.selected.get(), place))
        }}
    }
}

/// Asks which states the run that is stepped through passes, whenever it is another one.
fn follow(desk: Desk, found: Shown) {
    let run = Memo::new(move |_| {
        let is_same = desk.source.with(|source| *source == found.1);
        let place = desk.place_now().filter(|_| is_same);
        place.map(|place| place.schedule).unwrap_or_default()
    });
    let pace = Pace::every(PERIOD_MS);
    Effect::new(move |_| {
        run.track();
        // The view may be gone by then.
        pace.ask(move || {
            run.try_get_untracked()
                .into_iter()
                .for_each(|run| desk.ask_passed(run))
        });
    });
}

/// The threads that take steps, by name.
fn names(graph: &StateGraph) -> Vec<(Who, String)> {
    let mut names = BTreeMap::new();
    for step in &graph.steps {
        for act in step.acts.iter().filter(|act| act.who == step.who) {
            names.entry(act.who).or_insert_with(|| act.name.clone());
        }
    }
    names.into_iter().collect()
}

fn arrow(graph: &Graph, step: &GraphStep, beside: f64) -> impl IntoView + use<> {
    let (from, to) = (step.from, step.to);
    let (x, y, angle) = graph.drawing.head(from, to, beside);
    let desk = graph.checking.desk;
    let is_passed = Memo::new(move |_| {
        desk.passed.with(|passed| {
            let places = passed.windows(2);
            places
                .into_iter()
                .any(|two| (two[0].place, two[1].place) == (from, to))
        })
    });
    let selected = graph.selected;
    let is_next = move || selected.get() == from;
    view! {
        <g
            class="state-graph-step"
            class:state-graph-passed=move || is_passed.get()
            class:state-graph-next=is_next
            data-thread=thread_color(step.who.0, step.who.1)
        >
            <path d=graph.drawing.curve(from, to, beside)></path>
            <path
                class="state-graph-head"
                d=format!("M-{HEAD} -4L0 0L-{HEAD} 4z")
                transform=format!("translate({x:.1} {y:.1}) rotate({angle})")
            ></path>
        </g>
    }
}

fn circle(graph: &Graph, at: u32, place: &Place) -> impl IntoView + use<> {
    let (x, y) = graph.drawing.places[at as usize];
    let desk = graph.checking.desk;
    let selected = graph.selected;
    let is_passed = Memo::new(move |_| {
        desk.passed
            .with(|passed| passed.iter().any(|it| it.place == at))
    });
    let is_here = Memo::new(move |_| here(desk) == Some(at));
    let kind = match place.standing {
        Standing::Inner => "inner",
        Standing::Ended(_) => "ended",
        Standing::Failed | Standing::Stuck => "wrong",
    };
    let r = RADIUS;
    let shape = match kind {
        "inner" => view! { <circle cx=x cy=y r={r - 2.0}></circle> }.into_any(),
        "ended" => view! { <rect x={x - r} y={y - r} width={2.0 * r} height={2.0 * r} rx="3"></rect> }.into_any(),
        _ => view! { <path d=format!("M{x} {}L{} {y}L{x} {}L{} {y}z", y - r - 2.0, x + r + 2.0, y + r + 2.0, x - r - 2.0)></path> }.into_any(),
    };
    view! {
        <g
            class="state-graph-place"
            class:state-graph-passed=move || is_passed.get()
            class:state-graph-here=move || is_here.get()
            class:state-graph-selected=move || selected.get() == at
            data-kind=kind
            on:click=move |_| selected.set(at)
        >
            <title>{format!("State {}", at + 1)}</title>
            <circle class="state-graph-ring" cx=x cy=y r={r + 4.0}></circle>
            {shape}
            <text x=x y={y + 4.5}>{graph.mark(place)}</text>
        </g>
    }
}

/// The state that the moment looked at in Step has come to.
fn here(desk: Desk) -> Option<u32> {
    let moment = desk
        .place
        .with(|place| place.as_ref().map(|it| it.moment))?;
    desk.passed.with(|passed| {
        let mut passed = passed.iter().rev();
        passed.find(|it| it.at <= moment).map(|it| it.place)
    })
}

/// The selected state: what it is, what can happen next, and what came before.
fn selected(graph: &Graph, at: u32, place: &Place) -> impl IntoView + use<> {
    let data = &graph.data;
    let step = |step: &GraphStep, to: u32| step_button(graph, step, to);
    let next = data.steps.iter().filter(|it| it.from == at);
    let next = next.map(|it| step(it, it.to)).collect_view();
    let title = match &place.standing {
        _ if !next.is_empty() => "What can happen next",
        Standing::Inner => "What can happen next is not drawn",
        _ => "Nothing can happen next",
    };
    let before = data.steps.iter().filter(|it| it.to == at && it.from != at);
    let before = before.map(|it| step(it, it.from)).collect_view();
    let is_passed = move |desk: Desk| {
        desk.passed
            .with(|passed| passed.iter().any(|it| it.place == at))
    };
    let desk = graph.checking.desk;
    let schedule = place.schedule.clone();
    let on_open = graph.checking.on_open;
    let open = move |_| {
        desk.open_schedule(&schedule, false);
        on_open.run(());
    };
    view! {
        <div class="state-graph-selected-text" role="status">
            <h4>{format!("State {} of {}", at + 1, data.places.len())}</h4>
            <p>{graph.meaning(place)}</p>
            {move || is_passed(desk).then(|| view! { <p class="step-faint">"The run in Step passes it."</p> })}
        </div>
        <button type="button" class="button button-quiet state-graph-open" on:click=open>"Open in Step"</button>
        <div class="state-graph-steps">
            <div>
                <h4>{title}</h4>
                <ul>{next}</ul>
            </div>
            {(!before.is_empty()).then(|| view! {
                <div>
                    <h4>"What came before"</h4>
                    <ul>{before}</ul>
                </div>
            })}
        </div>
    }
}

/// A step as a button that selects the state at its other end.
fn step_button(graph: &Graph, step: &GraphStep, to: u32) -> impl IntoView + use<> {
    let selected = graph.selected;
    let name = step.acts.first().map_or_else(
        || format!("thread {}", step.who.1.0),
        |act| act.name.clone(),
    );
    let events: Vec<String> = step
        .acts
        .iter()
        .map(|act| match act.line.0 {
            0 => act.events.clone(),
            line => format!("line {line}: {}", act.events),
        })
        .collect();
    let events = match events.is_empty() {
        true => "goes on".to_owned(),
        false => events.join("; "),
    };
    view! {
        <li data-thread=thread_color(step.who.0, step.who.1)>
            <button type="button" class="state-graph-button" on:click=move |_| selected.set(to)>
                <span class="flaw-who">{name}</span>
                <span>{events}</span>
                <span class="step-faint">{format!("state {}", to + 1)}</span>
            </button>
        </li>
    }
}
