//! Two or more runs, one after another, laid over one time axis.

use leptos::prelude::*;
use lessons::model::{Demo, Program};
use live::messages::Ending;

use super::code::{Listing, threads_now};
use super::demo::{options_of, source_of, tokens_of};
use super::diagnostics::Diagnostics;
use super::icon::{Icon, icon};
use super::output::Output;
use super::pictures::Pictures;
use super::run_bar::RunStatus;
use crate::editor::ThreadAt;
use crate::pages::lesson::LessonContext;
use crate::run::session::{Session, expect_a_run};
use crate::run::state::{Phase, duration_text};

/// One of the runs that are compared.
#[derive(Clone)]
struct Row {
    demo: Demo,
    program: Program,
    session: Session,
}

/// The runs of a comparison and which of them is under way. They do not overlap, so that they do not take the
/// cores from each other.
#[derive(Clone, Copy)]
struct Comparison {
    rows: StoredValue<Vec<Row>, LocalStorage>,
    count: usize,
    /// The run under way; `count` and above: none.
    at: RwSignal<usize>,
}

impl Comparison {
    fn new(runs: Vec<(Demo, Program)>) -> Comparison {
        let count = runs.len();
        let row = |(demo, program)| Row {
            demo,
            program,
            session: Session::new(),
        };
        let comparison = Comparison {
            rows: StoredValue::new_local(runs.into_iter().map(row).collect()),
            count,
            at: RwSignal::new(count),
        };
        comparison.stop_on_escape();
        Effect::new(move |_| {
            let index = comparison.at.get();
            if comparison.has_ended(index) {
                comparison.start(index + 1);
            }
        });
        comparison
    }

    /// Starts one run; past the last there is none.
    fn start(self, index: usize) {
        self.at.set(index);
        self.rows.with_value(|rows| {
            if let Some(Row {
                demo,
                program,
                session,
            }) = rows.get(index)
            {
                let source = source_of(demo, program);
                session.start(&demo.label, source, program.name.clone(), options_of(demo));
            }
        });
    }

    /// Starts over, or ends what runs.
    fn toggle(self) {
        let sessions = self.sessions();
        if untrack(|| self.is_busy()) {
            self.at.set(self.count);
            sessions.iter().for_each(Session::stop);
        } else {
            sessions.iter().for_each(Session::clear);
            self.start(0);
        }
    }

    /// Lets Escape end the comparison, not only the run under way.
    fn stop_on_escape(self) {
        let handle = window_event_listener(leptos::ev::keydown, move |event| {
            if event.key() == "Escape" && untrack(|| self.is_busy()) {
                event.prevent_default();
                self.toggle();
            }
        });
        on_cleanup(move || handle.remove());
    }

    fn sessions(self) -> Vec<Session> {
        self.rows
            .with_value(|rows| rows.iter().map(|row| row.session).collect())
    }

    /// Whether a run has ended, and not because the reader stopped it. Followed.
    fn has_ended(self, index: usize) -> bool {
        self.sessions()
            .get(index)
            .is_some_and(|session| match session.phase() {
                Phase::Ended { how, .. } => how != Ending::Stopped,
                _ => false,
            })
    }

    /// Whether every run has ended by itself. Followed.
    fn is_complete(self) -> bool {
        self.at.get() >= self.count && (0..self.count).all(|index| self.has_ended(index))
    }

    fn is_busy(self) -> bool {
        self.sessions().iter().any(Session::is_busy)
    }
}

/// The comparison.
#[component]
pub fn CompareView(
    /// What is compared.
    title: String,
    /// The runs and their programs.
    runs: Vec<(Demo, Program)>,
    /// Whether the timeline alone is shown, without bars and time budget.
    #[prop(default = false)]
    brief: bool,
) -> impl IntoView {
    let comparison = Comparison::new(runs);
    let rows = comparison.rows;
    if let Some(lesson) = use_context::<LessonContext>() {
        Effect::new(move |_| {
            if comparison.is_complete() {
                lesson.note_run();
            }
        });
    }
    let busy = Memo::new(move |_| comparison.is_busy());
    let label = if comparison.count == 2 {
        "Run both"
    } else {
        "Run all"
    };
    let runs = Signal::derive(move || {
        comparison
            .sessions()
            .iter()
            .filter_map(Session::trace)
            .collect()
    });
    let when = Signal::derive(move || comparison.sessions().iter().any(Session::has_timeline));
    let shared = rows.with_value(|rows| shared_listing(rows));
    let own_listings = shared.is_none();

    view! {
        <section class="compare" aria-label=title.clone()>
            <header class="compare-head">
                {icon(Icon::Compare)}
                <p class="compare-title">{title.clone()}</p>
                <button
                    type="button"
                    class="button button-run"
                    class:button-stop=move || busy.get()
                    on:pointerenter=move |_| expect_a_run()
                    on:focus=move |_| expect_a_run()
                    on:click=move |_| comparison.toggle()
                >
                    {move || icon(if busy.get() { Icon::Stop } else { Icon::Run })}
                    <span>{move || if busy.get() { "Stop" } else { label }}</span>
                </button>
            </header>
            {shared}
            <div class="compare-runs">
                {rows.with_value(|rows| {
                    rows.iter().cloned().map(|row| run_view(row, own_listings)).collect_view()
                })}
            </div>
            {(!brief).then(|| durations(rows))}
            <Pictures runs budget=!brief when/>
        </section>
    }
}

/// The one listing of runs that differ by their options only; the threads of all of them are shown in it.
fn shared_listing(rows: &[Row]) -> Option<AnyView> {
    let first = rows.first()?;
    let text = source_of(&first.demo, &first.program);
    let all_alike = rows
        .iter()
        .all(|row| source_of(&row.demo, &row.program) == text);
    let sessions: Vec<Session> = rows.iter().map(|row| row.session).collect();
    let threads = Signal::derive(move || {
        let running = sessions.iter().find(|session| session.is_busy());
        running
            .map(|session| threads_now(*session))
            .unwrap_or_default()
    });
    all_alike.then(|| listing(first, threads))
}

fn listing(row: &Row, threads: Signal<Vec<ThreadAt>>) -> AnyView {
    let Row { demo, program, .. } = row;
    let text = source_of(demo, program);
    let lines = tokens_of(program, &text).unwrap_or_else(|| program.lines.clone());
    let label = format!("Program {}", program.name);
    let body =
        view! { <Listing lines=Signal::stored(lines) marked=demo.lines.clone() threads label/> };
    if demo.folded {
        let name = program.name.clone();
        view! { <details><summary>"The program " <span class="demo-file">{name}</span></summary>{body}</details> }
            .into_any()
    } else {
        body.into_any()
    }
}

fn run_view(row: Row, own_listing: bool) -> impl IntoView {
    let session = row.session;
    let threads = Signal::derive(move || threads_now(session));
    let listing = own_listing.then(|| listing(&row, threads));
    let has_output = move || session.with(|state| !state.output.is_empty());
    view! {
        <div class="compare-run">
            <p class="compare-label">{row.demo.label}</p>
            {listing}
            <RunStatus session/>
            <Diagnostics session/>
            <Show when=has_output>
                <Output session/>
            </Show>
        </div>
    }
}

/// The wall times as bars of one scale, drawn when every run has ended by itself.
fn durations(rows: StoredValue<Vec<Row>, LocalStorage>) -> impl IntoView {
    let times = move || {
        rows.with_value(|rows| {
            rows.iter()
                .map(|row| match row.session.phase() {
                    Phase::Ended {
                        at,
                        how: Ending::Exited(_),
                    } => Some((row.demo.label.clone(), at)),
                    _ => None,
                })
                .collect::<Option<Vec<_>>>()
        })
    };
    move || {
        let times = times()?;
        let longest = times.iter().map(|(_, at)| at.0).max().unwrap_or(1).max(1);
        let bars = times
            .into_iter()
            .map(|(label, at)| {
                let share = at.0 as f64 / longest as f64 * 100.0;
                view! {
                    <tr>
                        <th scope="row">{label}</th>
                        <td>
                            <span class="compare-bar" style:inline-size=format!("{share:.1}%")></span>
                        </td>
                        <td class="compare-time">{duration_text(at)}</td>
                    </tr>
                }
            })
            .collect_view();
        Some(view! {
            <table class="compare-times">
                <caption>"Wall time of each run"</caption>
                <tbody>{bars}</tbody>
            </table>
        })
    }
}
