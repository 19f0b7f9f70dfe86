//! A program that can be read, edited and run where it stands, with everything its run shows.

use leptos::prelude::*;
use lessons::model::{Control, Demo, Program, Token};
use lessons::settings;
use live::messages::Options;

use super::code::{CodeEditor, CodeProps, Listing, threads_at};
use super::controls::{Controls, method_of};
use super::diagnostics::Diagnostics;
use super::icon::{Icon, icon};
use super::output::Output;
use super::pictures::Pictures;
use super::run_bar::{RunButton, RunStatus, asks_for_run};
use crate::address;
use crate::pages::lesson::LessonContext;
use crate::present::stage::on_stage;
use crate::run::link::{Link, Payload, View};
use crate::run::session::Session;
use crate::run::state::Phase;

/// The options that a demo asks for.
pub fn options_of(demo: &Demo) -> Options {
    Options {
        gil: demo.gil,
        start_method: method_of(&demo.start_method),
        ..Options::default()
    }
}

/// The text that a demo runs: its program with its settings. The build has checked that they can be put in.
pub fn source_of(demo: &Demo, program: &Program) -> String {
    settings::apply(&program.source, &demo.settings).unwrap_or_else(|_| program.source.clone())
}

/// The tokens of a text that differs from the program's own by its settings only: changed lines are shown
/// plain but for what changed; `None` where the reader has changed more.
pub fn tokens_of(program: &Program, text: &str) -> Option<Vec<Vec<Token>>> {
    let mut lines = Vec::with_capacity(program.lines.len());
    let mut texts = text.lines();
    for (tokens, original) in program.lines.iter().zip(program.source.lines()) {
        let text = texts.next()?;
        if text == original {
            lines.push(tokens.clone());
            continue;
        }
        let (name, literal) = text.split_once('=')?;
        if original.split_once('=')?.0 != name {
            return None;
        }
        let token = |kind: &str, text: String| Token {
            kind: kind.to_owned(),
            text,
        };
        lines.push(vec![
            token("", format!("{name}=")),
            token("setting", literal.to_owned()),
        ]);
    }
    texts.next().is_none().then_some(lines)
}

/// Tells the lesson, if this is in one, of runs that have ended.
fn note_runs(session: Session) {
    if let Some(lesson) = use_context::<LessonContext>() {
        Effect::new(move |_| {
            if matches!(session.phase(), Phase::Ended { .. }) {
                lesson.note_run();
            }
        });
    }
}

/// A live program.
#[component]
pub fn DemoView(
    /// How it is run.
    demo: Demo,
    /// The program.
    program: Program,
    /// What the reader can change by controls, in an experiment.
    #[prop(optional)]
    controls: Vec<Control>,
) -> impl IntoView {
    let original = source_of(&demo, &program);
    let source = RwSignal::new(original.clone());
    let usual = options_of(&demo);
    let options = RwSignal::new(usual.clone());
    let session = Session::new();
    session.stop_on_escape();
    let editing = RwSignal::new(false);
    let file_name = program.name.clone();

    let (run_name, run_label) = (file_name.clone(), demo.label.clone());
    let run = Callback::new(move |()| {
        session.start(
            &run_label,
            source.get_untracked(),
            run_name.clone(),
            options.get_untracked(),
        );
    });
    note_runs(session);

    let changed_from = original.clone();
    let changed = Memo::new(move |_| source.with(|source| *source != changed_from));
    let reset = Callback::new(move |()| {
        source.set(original.clone());
        options.set(usual.clone());
        editing.set(false);
        session.clear();
    });
    let lab = move |view| {
        Signal::derive(move || {
            let fragment = lab_fragment(&source.get(), options.get(), view);
            address::page(&format!("/lab#{fragment}"))
        })
    };
    let code = CodeProps {
        label: format!("Program {file_name}"),
        source,
        session,
        threads: threads_at(session).into(),
        marked: demo.lines.clone(),
        run,
    };

    let on_key = move |event: web_sys::KeyboardEvent| {
        if asks_for_run(&event) {
            event.prevent_default();
            run.run(());
        }
    };

    view! {
        <section class="demo" id=format!("demo-{}", demo.id) aria-label=demo.label.clone() on:keydown=on_key>
            <header class="demo-head">
                <span class="demo-label">{demo.label.clone()}</span>
                <span class="demo-file">{file_name}</span>
                <DemoTools changed reset editing lab=lab(None)/>
            </header>
            {(!controls.is_empty()).then(|| view! { <Controls controls source options/> })}
            <DemoCode program code editing folded=demo.folded && !on_stage()/>
            <div class="demo-run">
                <RunButton session run/>
                <RunStatus session/>
                <Show when=move || source.with(|source| can_be_explored(source))>
                    <span class="demo-look">
                        <a class="button button-quiet" href=lab(Some(View::Step))>"Step through it"</a>
                        <a class="button button-quiet" href=lab(Some(View::Outcomes))>"Every outcome"</a>
                    </span>
                </Show>
            </div>
            <RunResults session/>
        </section>
    }
}

/// What can be done with the program beside running it.
#[component]
fn DemoTools(
    changed: Memo<bool>,
    reset: Callback<()>,
    editing: RwSignal<bool>,
    lab: Signal<String>,
) -> impl IntoView {
    view! {
        <span class="demo-tools">
            <Show when=move || changed.get()>
                <button type="button" class="button button-quiet" on:click=move |_| reset.run(())>
                    {icon(Icon::Reset)}
                    "Reset"
                </button>
            </Show>
            <Show when=move || !editing.get()>
                <button type="button" class="button button-quiet" on:click=move |_| editing.set(true)>
                    {icon(Icon::Edit)}
                    "Edit"
                </button>
            </Show>
            <a class="button button-quiet" href=move || lab.get()>
                {icon(Icon::Open)}
                "Lab"
            </a>
        </span>
    }
}

/// The program's text: listing until the reader edits it.
#[component]
fn DemoCode(
    program: Program,
    code: CodeProps,
    editing: RwSignal<bool>,
    folded: bool,
) -> impl IntoView {
    let CodeProps {
        source, session, ..
    } = code.clone();
    let (label, marked) = (code.label.clone(), code.marked.clone());
    let lines = Memo::new(move |_| {
        source
            .with(|source| tokens_of(&program, source))
            .unwrap_or_else(|| {
                let plain = |text: &str| {
                    vec![Token {
                        kind: String::new(),
                        text: text.to_owned(),
                    }]
                };
                source.with(|source| source.lines().map(plain).collect())
            })
    });
    let threads = threads_at(session);
    let body = move || {
        if editing.get() {
            view! { <CodeEditor props=code.clone() take_focus=true/> }.into_any()
        } else {
            view! { <Listing lines marked=marked.clone() threads label=label.clone()/> }.into_any()
        }
    };
    if folded {
        view! {
            <details class="demo-fold" prop:open=move || editing.get()>
                <summary>"The program"</summary>
                {body}
            </details>
        }
        .into_any()
    } else {
        view! { <div class="demo-code">{body}</div> }.into_any()
    }
}

/// Everything a run shows: diagnostics, output, timeline, time budget. Nothing before the first run.
#[component]
pub fn RunResults(
    /// The run.
    session: Session,
) -> impl IntoView {
    let has_output = move || session.with(|state| !state.output.is_empty());
    view! {
        <div class="results">
            <Diagnostics session/>
            <Show when=has_output>
                <Output session/>
            </Show>
            <Pictures runs=Signal::derive(move || session.trace().into_iter().collect()) when=Signal::derive(move || {
                session.has_timeline()
            })/>
        </div>
    }
}

/// Whether a program has threads and only them, as far as its text tells: others are not stepped through and checked yet.
fn can_be_explored(source: &str) -> bool {
    let has_threads = source.contains("threading") || source.contains("ThreadPoolExecutor");
    has_threads && !source.contains("multiprocessing") && !source.contains("ProcessPoolExecutor")
}

fn lab_fragment(source: &str, options: Options, view: Option<View>) -> String {
    let payload = Some(Payload::Plain(source.as_bytes().to_vec()));
    Link {
        options,
        place: None,
        view,
        payload,
    }
    .to_fragment()
}

#[cfg(test)]
mod tests {
    use lessons::model::{Program, Token};

    use super::tokens_of;

    fn program() -> Program {
        let token = |kind: &str, text: &str| Token {
            kind: kind.to_owned(),
            text: text.to_owned(),
        };
        Program {
            name: "count.py".to_owned(),
            source: "N = 2\nprint(N)\n".to_owned(),
            lines: vec![
                vec![token("", "N = "), token("number", "2")],
                vec![token("builtin", "print"), token("", "(N)")],
            ],
        }
    }

    #[test]
    fn the_listing_shows_the_setting_that_is_in_force() {
        let lines = tokens_of(&program(), "N = 8\nprint(N)\n").unwrap_or_default();
        assert_eq!(lines[0][1].text, " 8");
        assert_eq!(lines[0][1].kind, "setting");
        assert_eq!(lines[1], program().lines[1]);
    }

    #[test]
    fn a_text_that_was_edited_otherwise_has_no_tokens() {
        assert_eq!(tokens_of(&program(), "N = 2\nprint(N + 1)\n"), None);
        assert_eq!(tokens_of(&program(), "N = 2\n"), None);
        assert_eq!(tokens_of(&program(), "N = 2\nprint(N)\nprint(N)\n"), None);
        assert_eq!(
            tokens_of(&program(), "N = 2\nprint(N)\n"),
            Some(program().lines)
        );
    }
}
