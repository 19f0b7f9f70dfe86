//! The lab's panels: what a run gives beside the program, and its timeline below both.
//!
//! A view of its own is one more [`Tab`] of [`Views`]; one that is large is a part that is fetched when it is first shown.

use std::sync::Arc;

use leptos::prelude::*;
use trace::ids::Line;

use crate::components::diagnostics::Diagnostics;
use crate::components::icon::{Icon, icon};
use crate::components::outcomes::Checking;
use crate::components::output::Output;
use crate::components::pictures::{budget, timeline};
use crate::components::tabs::{Tab, Tabs};
use crate::pages::lab::Lab;
use crate::parts::{self, part};
use crate::run::link::View;
use crate::run::session::Session;
use crate::run::state::Phase;
use crate::timeline::run::RunTrace;

/// The last run, beside those that the reader has kept to compare with.
#[derive(Clone, Copy)]
pub struct Runs {
    session: Session,
    kept: RwSignal<Vec<Arc<RunTrace>>>,
    all: Signal<Vec<Arc<RunTrace>>>,
}

impl Runs {
    /// The runs of a session; none is kept yet.
    pub fn of(session: Session) -> Runs {
        let kept = RwSignal::new(Vec::<Arc<RunTrace>>::new());
        let all = Signal::derive(move || {
            let mut runs = kept.get();
            if let Some(trace) = session.trace()
                && !is_among(&runs, &trace)
            {
                runs.push(trace);
            }
            runs
        });
        Runs { session, kept, all }
    }

    /// Whether there is something to draw. Followed.
    fn can_be_drawn(self) -> bool {
        self.kept.with(|kept| !kept.is_empty()) || self.session.has_timeline()
    }

    /// Whether the last run is over and not kept yet. Followed.
    fn can_keep(self) -> bool {
        let is_kept = |trace| self.kept.with(|kept| is_among(kept, &trace));
        !self.session.is_busy()
            && self.session.has_timeline()
            && !self.session.trace().is_some_and(is_kept)
    }

    fn keep(self) {
        self.kept.update(|kept| kept.extend(self.session.trace()));
    }
}

fn is_among(runs: &[Arc<RunTrace>], trace: &Arc<RunTrace>) -> bool {
    runs.iter().any(|run| Arc::ptr_eq(run, trace))
}

/// What the run gives, one view at a time.
#[component]
pub fn Views(
    /// The lab.
    lab: Lab,
    /// The run.
    session: Session,
    /// The run and those beside it.
    runs: Runs,
    /// Goes to a line, from 1, and a column, from 0.
    go_to: Callback<(u32, u32)>,
    /// The name of the view that is shown.
    shown: RwSignal<&'static str>,
) -> impl IntoView {
    // What is wrong with a program stands with its output.
    Effect::new(move |_| {
        if session.phase() == Phase::Rejected {
            shown.set("output");
        }
    });
    // Who opens a place in a run wants to see it.
    Effect::new(move |_| {
        if let Some(view) = lab.view.get() {
            shown.set(view.name());
            if view == View::Step && lab.desk.was_shown() {
                lab.desk.open(untrack(|| lab.desk.place_now()));
            }
        }
    });
    let outcomes = Checking {
        desk: lab.desk,
        on_open: Callback::new(move |()| shown.set("step")),
    };
    let output = view! {
        <div class="lab-output">
            <Diagnostics session go_to/>
            <Output session/>
        </div>
    };
    let tabs = vec![
        Tab {
            name: "output",
            title: "Output",
            panel: output.into_any(),
        },
        Tab {
            name: "step",
            title: "Step",
            panel: when_shown("step", shown, move || {
                part("step view", parts::step, lab.desk).into_any()
            }),
        },
        Tab {
            name: "outcomes",
            title: "Outcomes",
            panel: when_shown("outcomes", shown, move || {
                part("outcomes", parts::outcomes, outcomes).into_any()
            }),
        },
        Tab {
            name: "time-budget",
            title: "Time budget",
            panel: view! { <LabBudget runs/> }.into_any(),
        },
    ];
    view! { <Tabs label="Views of the run" tabs shown/> }
}

/// A panel that is made when it is first shown, and then stays.
fn when_shown(
    name: &'static str,
    shown: RwSignal<&'static str>,
    make: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let was_shown = Memo::new(move |before| before == Some(&true) || shown.get() == name);
    view! { <div class="lab-part">{move || was_shown.get().then(&make)}</div> }.into_any()
}

#[component]
fn LabBudget(runs: Runs) -> impl IntoView {
    let drawn = Memo::new(move |_| runs.can_be_drawn());
    view! {
        <div class="lab-budget">
            <Show
                when=move || drawn.get()
                fallback=|| view! { <p class="output-note">"Where the time of every thread went appears here after a run."</p> }
            >
                {budget(runs.all)}
            </Show>
        </div>
    }
}

/// The timeline of the last run, over those that the reader has kept; nothing before the first run.
#[component]
pub fn LabTimeline(
    /// The runs.
    runs: Runs,
    /// Called with a source line when the reader goes to it.
    on_line: Callback<Line>,
    /// Opens the last run in Step.
    step: Callback<()>,
) -> impl IntoView {
    let can_step = Memo::new(move |_| runs.session.with(|state| state.schedule.is_some()));
    let drawn = Memo::new(move |_| runs.can_be_drawn());
    let can_keep = Memo::new(move |_| runs.can_keep());
    let n_kept = move || runs.kept.with(Vec::len);
    view! {
        <Show when=move || drawn.get()>
            <section class="lab-picture panel" aria-label="What the threads did">
                {timeline(runs.all, on_line)}
                <div class="lab-compare">
                    <Show when=move || can_step.get()>
                        <button type="button" class="button button-quiet lab-step" on:click=move |_| step.run(())>
                            {icon(Icon::Next)}
                            "Step through this run"
                        </button>
                    </Show>
                    <Show when=move || can_keep.get()>
                        <button type="button" class="button button-quiet" on:click=move |_| runs.keep()>
                            {icon(Icon::Compare)}
                            "Keep this run and compare"
                        </button>
                    </Show>
                    <Show when=move || { n_kept() > 0 }>
                        <p>{move || format!("Kept for comparison: {}", n_kept())}</p>
                        <button type="button" class="button button-quiet" on:click=move |_| runs.kept.set(Vec::new())>
                            "Forget"
                        </button>
                    </Show>
                </div>
            </section>
        </Show>
    }
}
