//! A program on the page: a highlighted listing that can be read at once, and the editor that replaces it
//! when the reader wants to change the program.

use leptos::html;
use leptos::prelude::*;
use lessons::model::Token;

use crate::editor::{Editor, Events, Mark, ThreadAt};
use crate::run::session::Session;

/// How long an editor that waits does so at most, in milliseconds.
const START_MS: u64 = 1500;

/// The part of a program view that does not change.
#[derive(Clone)]
pub struct CodeProps {
    /// What the program is called, for screen readers.
    pub label: String,
    /// The text; the editor writes to it.
    pub source: RwSignal<String>,
    /// The run whose diagnostics are marked.
    pub session: Session,
    /// Where threads are, for the gutter.
    pub threads: Signal<Vec<ThreadAt>>,
    /// The lines to highlight, from 1.
    pub marked: Vec<u32>,
    /// Asks for a run.
    pub run: Callback<()>,
}

/// A highlighted listing. Each line shows the threads that are at it.
#[component]
pub fn Listing(
    /// The lines as tokens.
    #[prop(into)]
    lines: Signal<Vec<Vec<Token>>>,
    /// The lines to highlight, from 1.
    marked: Vec<u32>,
    /// Where the threads are.
    #[prop(into)]
    threads: Signal<Vec<ThreadAt>>,
    /// What the program is called.
    label: String,
) -> impl IntoView {
    let rows = move || {
        let marked = marked.clone();
        (1u32..)
            .zip(lines.get())
            .map(|(number, tokens)| {
                let tokens = tokens
                    .into_iter()
                    .map(|token| {
                        let class =
                            (!token.kind.is_empty()).then(|| format!("token-{}", token.kind));
                        view! { <span class=class>{token.text}</span> }
                    })
                    .collect_view();
                view! {
                    <span class="listing-line" class:listing-marked=marked.contains(&number)>
                        <span class="listing-threads" aria-hidden="true">
                            {move || thread_bars(&threads.get(), number)}
                        </span>
                        {tokens}
                        "\n"
                    </span>
                }
            })
            .collect_view()
    };
    view! {
        <pre class="listing" tabindex="0" role="region" aria-label=label><code>{rows}</code></pre>
    }
}

fn thread_bars(threads: &[ThreadAt], line: u32) -> impl IntoView + use<> {
    threads
        .iter()
        .filter(|at| at.line == line)
        .map(|at| view! { <span class="thread-bar" data-thread=at.color title=at.name.clone()></span> })
        .collect_view()
}

/// The editor. Until its script has come, the plain text is shown; where the script does not come, a plain
/// text field does its work.
#[component]
pub fn CodeEditor(
    /// What to edit.
    props: CodeProps,
    /// Whether to take the focus when it opens.
    #[prop(optional)]
    take_focus: bool,
    /// Whether it leaves the processor to the page and to what runs first until the reader comes near it, or until the
    /// page has had time to start.
    #[prop(optional)]
    waits: bool,
    /// A line, from 1, and a column, from 0, that somebody points at: the editor goes there as soon as it can.
    #[prop(optional)]
    target: Option<RwSignal<Option<(u32, u32)>>>,
) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    let open = RwSignal::new(false);
    let is_wanted = RwSignal::new(!waits);
    let touched = StoredValue::new(false);
    let touch = move || {
        touched.set_value(true);
        is_wanted.set(true);
    };
    if waits {
        want_after_start(is_wanted, props.session);
    }
    let failed = RwSignal::new(None::<String>);
    let editor = StoredValue::new_local(None::<Editor>);
    let CodeProps {
        label,
        source,
        session,
        threads,
        marked,
        run,
    } = props;
    let waiting_label = label.clone();
    let wanted = Wanted {
        source,
        session,
        run,
        marked,
        label: format!("{label}. Press Escape, then Tab to leave the editor."),
        take_focus,
    };
    Effect::new(move |started: Option<bool>| {
        let started = started == Some(true);
        match place.get() {
            Some(parent) if !started && is_wanted.get() => {
                let mut wanted = wanted.clone();
                wanted.take_focus |= touched.get_value();
                open_in(parent.into(), wanted, editor, open, failed);
                true
            }
            _ => started,
        }
    });
    follow(editor, open, source, session, threads);
    if let Some(target) = target {
        go_to(target, editor, open, is_wanted);
    }
    on_cleanup(move || {
        editor.try_set_value(None);
    });

    view! {
        <div
            class="editor"
            on:pointerenter=move |_| is_wanted.set(true)
            on:pointerdown=move |_| touch()
        >
            <div class="editor-place" node_ref=place hidden=move || failed.with(Option::is_some)></div>
            <Show when=move || !open.get() && failed.with(Option::is_none)>
                <pre
                    class="editor-waiting"
                    tabindex="0"
                    role="region"
                    aria-label=waiting_label.clone()
                    on:focus=move |_| touch()
                >{move || source.get()}</pre>
            </Show>
            <PlainField label source failed/>
        </div>
    }
}

/// What does the editor's work where its script does not come.
#[component]
fn PlainField(
    /// What the program is called.
    label: String,
    /// The text.
    source: RwSignal<String>,
    /// Why the editor could not be loaded.
    failed: RwSignal<Option<String>>,
) -> impl IntoView {
    view! {
        <Show when=move || failed.with(Option::is_some)>
            <p class="editor-failed">
                "The editor could not be loaded ("
                {move || failed.get()}
                "). This plain field works all the same."
            </p>
            <textarea
                class="editor-plain"
                aria-label=label.clone()
                spellcheck="false"
                prop:value=move || source.get()
                on:input:target=move |event| source.set(event.target().value())
            ></textarea>
        </Show>
    }
}

/// Wants an editor when what runs first has shown what it does, or when the page has had time to start.
fn want_after_start(is_wanted: RwSignal<bool>, session: Session) {
    Effect::new(move |_| {
        if session.has_timeline() {
            is_wanted.set(true);
        }
    });
    let start = std::time::Duration::from_millis(START_MS);
    set_timeout(
        move || {
            is_wanted.try_set(true);
        },
        start,
    );
}

/// What an editor is opened with.
#[derive(Clone)]
struct Wanted {
    source: RwSignal<String>,
    session: Session,
    run: Callback<()>,
    marked: Vec<u32>,
    label: String,
    take_focus: bool,
}

/// Opens the editor as soon as its script has come.
fn open_in(
    parent: web_sys::Element,
    wanted: Wanted,
    editor: StoredValue<Option<Editor>, LocalStorage>,
    open: RwSignal<bool>,
    failed: RwSignal<Option<String>>,
) {
    let Wanted {
        source,
        session,
        run,
        marked,
        label,
        take_focus,
    } = wanted;
    let events = Events {
        change: Box::new(move |text| {
            source.try_set(text);
        }),
        run: Box::new(move || {
            run.try_run(());
        }),
        stop: Box::new(move || {
            let busy = session.is_busy_untracked();
            if busy {
                session.stop();
            }
            busy
        }),
    };
    leptos::task::spawn_local(async move {
        let text = move || source.try_get_untracked().unwrap_or_default();
        match Editor::open(parent, text, &label, events).await {
            Ok(made) => {
                made.set_marked(&marked);
                if take_focus {
                    made.focus();
                }
                // Where the view is gone by now, the editor is dropped here.
                editor.try_set_value(Some(made));
                open.try_set(true);
            }
            Err(cause) => {
                failed.try_set(Some(cause));
            }
        }
    });
}

/// Goes to the place that somebody points at; one that comes before the editor waits for it, and brings it.
fn go_to(
    target: RwSignal<Option<(u32, u32)>>,
    editor: StoredValue<Option<Editor>, LocalStorage>,
    open: RwSignal<bool>,
    is_wanted: RwSignal<bool>,
) {
    Effect::new(move |_| {
        let Some((line, column)) = target.get() else {
            return;
        };
        if open.get() {
            editor.with_value(|editor| editor.iter().for_each(|it| it.go_to(line, column)));
            target.set(None);
        } else {
            is_wanted.set(true);
        }
    });
}

/// Keeps the editor in step with the text, the threads and the diagnostics.
fn follow(
    editor: StoredValue<Option<Editor>, LocalStorage>,
    open: RwSignal<bool>,
    source: RwSignal<String>,
    session: Session,
    threads: Signal<Vec<ThreadAt>>,
) {
    let with_editor = move |act: &dyn Fn(&Editor)| {
        if open.get() {
            editor.try_with_value(|editor| editor.as_ref().map(act));
        }
    };
    Effect::new(move |_| {
        let text = source.get();
        with_editor(&|editor| editor.set_text(&text));
    });
    Effect::new(move |_| {
        let threads = threads.get();
        with_editor(&|editor| editor.set_threads(&threads));
    });
    let marks = Memo::new(move |_| session.with(|state| marks_of(&state.diagnostics)));
    Effect::new(move |_| {
        let marks = marks.get();
        with_editor(&|editor| editor.set_marks(&marks));
    });
}

/// Where the threads of a run are now.
pub fn threads_at(session: Session) -> Memo<Vec<ThreadAt>> {
    Memo::new(move |_| threads_now(session))
}

/// As [`threads_at`], for a caller that follows it itself.
pub fn threads_now(session: Session) -> Vec<ThreadAt> {
    session.with(|state| {
        state
            .lines
            .iter()
            .filter(|(_, _, line)| line.0 > 0)
            .map(|&(process, thread, line)| ThreadAt {
                line: line.0,
                color: crate::run::colors::thread_color(process, thread),
                name: state.thread_name(process, thread),
            })
            .collect()
    })
}

fn marks_of(diagnostics: &[syntax::diagnostic::Diagnostic]) -> Vec<Mark> {
    diagnostics
        .iter()
        .map(|diagnostic| Mark {
            span: diagnostic.span,
            error: diagnostic.severity == syntax::diagnostic::Severity::Error,
            message: std::iter::once(&diagnostic.message)
                .chain(&diagnostic.hints)
                .cloned()
                .collect::<Vec<_>>()
                .join("\n"),
        })
        .collect()
}
