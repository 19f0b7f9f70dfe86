//! The lab: any program with its options, run here, kept in the browser and in a link.

use leptos::html;
use leptos::prelude::*;
use live::messages::{Options, StartMethod};
use serde::{Deserialize, Serialize};
use trace::ids::Line;

use crate::components::code::{CodeEditor, CodeProps, threads_at};
use crate::components::controls::{GilSwitch, StartMethodSwitch, SwitchInterval, interval_text};
use crate::components::examples::Examples;
use crate::components::forced::ForcedNote;
use crate::components::icon::{Icon, icon};
use crate::components::notice::SupportNotice;
use crate::components::run_bar::{RunButton, RunStatus, asks_for_run};
use crate::components::share::{ShareButton, keep_in_address};
use crate::editor::ThreadAt;
use crate::explore::desk::Desk;
use crate::explore::place::Place;
use crate::pages::lab_panels::{LabTimeline, Runs, Views};
use crate::run::colors::thread_color;
use crate::run::link::View;
use crate::run::session::Session;
use crate::shell::set_title;
use crate::support::Support;
use crate::{browser, storage};

/// The file name that tracebacks show.
const FILE_NAME: &str = "main.py";

/// The largest file that is taken in, in bytes.
const FILE_BYTES_MAX: f64 = 1_000_000.0;

/// The program of a lab in which nothing was written yet.
const FIRST_PROGRAM: &str = include_str!("lab.py");

/// What the lab holds: it survives a reload, and a link carries it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The program.
    pub source: String,
    /// How it is to be run.
    pub options: Options,
    /// Where in its run the reader is, if it is stepped through.
    #[serde(default)]
    pub place: Option<Place>,
}

/// The state of the lab.
#[derive(Clone, Copy)]
pub struct Lab {
    /// The program.
    pub source: RwSignal<String>,
    /// How it is to be run.
    pub options: RwSignal<Options>,
    /// What to say about a file, a link or a copy.
    pub message: RwSignal<Option<String>>,
    /// Stepping and checking.
    pub desk: Desk,
    /// What is to be shown because the program was opened so.
    pub view: RwSignal<Option<View>>,
}

impl Lab {
    /// The lab as it was left, or with its first program.
    fn kept() -> Lab {
        let first = Draft {
            source: FIRST_PROGRAM.to_owned(),
            options: Options::default(),
            place: None,
        };
        let kept = storage::load::<Draft>("lab").unwrap_or(first);
        let source = RwSignal::new(kept.source);
        let options = RwSignal::new(kept.options);
        let desk = Desk::new(source, options);
        desk.restore(kept.place);
        Lab {
            source,
            options,
            message: RwSignal::new(None),
            desk,
            view: RwSignal::new(None),
        }
    }

    /// Takes a program in. The one before stays in the editor's history.
    pub fn open(&self, draft: Draft) {
        if self.source.try_set(draft.source).is_some() {
            // The page was left meanwhile.
            return;
        }
        self.options.try_set(draft.options);
        self.desk.restore(draft.place);
    }

    /// What the lab holds now. Followed.
    pub fn draft(&self) -> Draft {
        Draft {
            source: self.source.get(),
            options: self.options.get(),
            place: self.desk.place_now(),
        }
    }
}

/// The lab.
#[component]
pub fn LabPage() -> impl IntoView {
    set_title("Lab");
    let lab = Lab::kept();
    keep_in_address(lab);
    let session = Session::new();
    let target = RwSignal::new(None);
    let run = Callback::new(move |()| {
        session.start(
            &options_text(&lab.options.get_untracked()),
            lab.source.get_untracked(),
            FILE_NAME.to_owned(),
            lab.options.get_untracked(),
        );
    });
    run_keys(session, run);
    let shown = RwSignal::new("output");
    run_forced(lab, session, shown);
    let code = CodeProps {
        label: format!("Program {FILE_NAME}"),
        source: lab.source,
        session,
        threads: threads_of(lab, session, shown),
        marked: Vec::new(),
        run,
    };
    let go_to = Callback::new(move |place| target.set(Some(place)));
    let dropping = RwSignal::new(false);
    let runs = Runs::of(session);
    let on_line = Callback::new(move |line: Line| go_to.run((line.0, 0)));
    let step = Callback::new(move |()| step_through(lab, session, shown));

    view! {
        <div
            class="lab"
            class:lab-dropping=move || dropping.get()
            on:dragover=move |event| {
                event.prevent_default();
                dropping.set(true);
            }
            on:dragleave=move |_| dropping.set(false)
            on:drop=move |event| {
                event.prevent_default();
                dropping.set(false);
                if let Some(file) = event.data_transfer().and_then(|data| data.files()?.get(0)) {
                    take_file(lab, file);
                }
            }
        >
            <h1 class="visually-hidden">"Lab"</h1>
            <LabBar lab session run/>
            <SupportNotice/>
            <div class="lab-panels">
                <section class="lab-editor" aria-label="Program">
                    <CodeEditor props=code target waits=true/>
                </section>
                <section class="lab-views panel" aria-label="What the run gives">
                    <Views lab session runs go_to shown/>
                </section>
                <LabTimeline runs on_line step/>
            </div>
        </div>
    }
}

/// Opens the run that has ended in the stepper, if its schedule is known.
fn step_through(lab: Lab, session: Session, shown: RwSignal<&'static str>) {
    if let Some(schedule) = session.with_untracked(|state| state.schedule.clone()) {
        lab.desk.open_schedule(&schedule, false);
        shown.set("step");
    }
}

/// Runs the program as a schedule says whenever one is to be forced.
fn run_forced(lab: Lab, session: Session, shown: RwSignal<&'static str>) {
    let wanted = lab.desk.forced;
    Effect::new(move |_| {
        if wanted.with(Option::is_none) {
            return;
        }
        let options = Options {
            forced: wanted.write().take(),
            // So do the children of a run that is searched or stepped through.
            start_method: StartMethod::Spawn,
            ..lab.options.get_untracked()
        };
        let source = lab.source.get_untracked();
        session.start("Forced", source, FILE_NAME.to_owned(), options);
        // What the run does is seen beside the moment that is stepped through; a list of outcomes gives way to it.
        if shown.get_untracked() == "outcomes" {
            shown.set("output");
        }
    });
}

/// Where the threads are: those of the moment that is stepped through while that is shown, else those of the run.
fn threads_of(lab: Lab, session: Session, shown: RwSignal<&'static str>) -> Signal<Vec<ThreadAt>> {
    let live = threads_at(session);
    let stepped = Memo::new(move |_| {
        let is_shown = shown.get() == "step" && !lab.desk.is_stale();
        let moment = lab.desk.moment.get().filter(|_| is_shown)?;
        let alive = moment.threads.iter().filter(|thread| thread.line.0 > 0);
        let at = alive.map(|thread| ThreadAt {
            line: thread.line.0,
            color: thread_color(thread.who.0, thread.who.1),
            name: thread.name.clone(),
        });
        Some(at.collect::<Vec<_>>())
    });
    Signal::derive(move || stepped.get().unwrap_or_else(|| live.get()))
}

/// Everything that governs a run, in one row.
#[component]
fn LabBar(lab: Lab, session: Session, run: Callback<()>) -> impl IntoView {
    let support = expect_context::<Support>();
    let chooser = NodeRef::<html::Input>::new();
    let choose = move |_| {
        if let Some(chooser) = chooser.get_untracked() {
            chooser.click();
        }
    };
    let chosen = move |_| {
        if let Some(chooser) = chooser.get_untracked() {
            if let Some(file) = chooser.files().and_then(|files| files.get(0)) {
                take_file(lab, file);
            }
            // So that the same file can be chosen again.
            chooser.set_value("");
        }
    };
    let cores = match support.cores {
        1 => "1 core".to_owned(),
        cores => format!("{cores} cores"),
    };
    view! {
        <div class="lab-bar">
            <RunButton session run/>
            <div class="lab-options">
                <GilSwitch options=lab.options/>
                <StartMethodSwitch options=lab.options/>
                <SwitchInterval options=lab.options/>
                <span class="lab-cores" title="What this browser reports">{cores}</span>
            </div>
            <div class="lab-tools">
                <Examples lab/>
                <input node_ref=chooser type="file" accept=".py,text/x-python" hidden on:change=chosen/>
                <button type="button" class="button button-quiet" on:click=choose>
                    {icon(Icon::Open)}
                    "Open file"
                </button>
                <ShareButton lab/>
            </div>
            <div class="lab-status">
                <RunStatus session/>
                <ForcedNote session/>
                <p role="status">{move || lab.message.get()}</p>
            </div>
        </div>
    }
}

/// What tells a run of the lab from another: what differs from a plain `python3`.
fn options_text(options: &Options) -> String {
    let usual = Options::default();
    let mut text = if options.gil { "GIL on" } else { "GIL off" }.to_owned();
    if options.start_method != usual.start_method {
        text.push_str(", fork");
    }
    if options.gil && options.switch_interval_us != usual.switch_interval_us {
        text.push_str(&format!(
            ", switch {}",
            interval_text(options.switch_interval_us)
        ));
    }
    text
}

fn take_file(lab: Lab, file: web_sys::File) {
    if file.size() > FILE_BYTES_MAX {
        lab.message
            .set(Some(format!("{} is larger than 1 MB.", file.name())));
        return;
    }
    leptos::task::spawn_local(async move {
        let message = match browser::text_of(&file).await {
            Ok(source) => {
                lab.source.try_set(source);
                format!("{} is open.", file.name())
            }
            Err(cause) => format!("{} could not be read: {cause}.", file.name()),
        };
        lab.message.try_set(Some(message));
    });
}

/// Ctrl+Enter (Cmd on a Mac) runs the program wherever the focus is; the editor does the same for itself.
fn run_keys(session: Session, run: Callback<()>) {
    session.stop_on_escape();
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        if asks_for_run(&event) {
            event.prevent_default();
            run.try_run(());
        }
    });
    on_cleanup(move || handle.remove());
}
