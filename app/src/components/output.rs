//! What a program printed, as it is printed: each piece in the colour of its thread, its name beside it.

use leptos::html;
use leptos::prelude::*;
use live::messages::Stream;

use crate::run::colors::thread_color;
use crate::run::output::{LINES_MAX, Line, Piece};
use crate::run::session::Session;
use crate::run::state::Phase;

/// How many lines are shown while a program runs: so many can be drawn anew several times a second.
const RUNNING_LINES_MAX: usize = 200;

/// The output panel.
#[component]
pub fn Output(
    /// The run.
    session: Session,
) -> impl IntoView {
    let scroller = NodeRef::<html::Div>::new();
    let follow = StoredValue::new(true);
    let lines = Memo::new(move |_| {
        let hidden = hidden_lines(session);
        session.with(|state| {
            state
                .output
                .lines()
                .skip(hidden)
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    // The newest line stays in view unless the reader has scrolled away from it.
    Effect::new(move |_| {
        lines.track();
        if follow.get_value()
            && let Some(scroller) = scroller.get()
        {
            request_animation_frame(move || scroller.set_scroll_top(scroller.scroll_height()));
        }
    });
    let note_scroll = move |_| {
        if let Some(scroller) = scroller.get_untracked() {
            let below = scroller.scroll_height() - scroller.scroll_top() - scroller.client_height();
            follow.set_value(below < 24);
        }
    };
    view! {
        <div
            class="output"
            role="log"
            tabindex="0"
            aria-label="Output of the program"
            node_ref=scroller
            on:scroll=note_scroll
        >
            {move || waiting_note(session)}
            {move || dropped_note(session)}
            <For
                each=move || with_authors(lines.get())
                key=|(line, named)| (line.number, line.chars(), line.complete, *named)
                children=move |(line, named)| line_view(session, line, named)
            />
            {move || discarded_note(session)}
        </div>
    }
}

/// Each line, and whether its author is to be named: where it differs from the line before.
fn with_authors(lines: Vec<Line>) -> Vec<(Line, bool)> {
    let mut last = None;
    lines
        .into_iter()
        .map(|line| {
            let author = line
                .pieces
                .first()
                .map(|piece| (piece.process, piece.thread));
            let named = author != last || line.pieces.len() > 1;
            last = line
                .pieces
                .last()
                .map(|piece| (piece.process, piece.thread));
            (line, named)
        })
        .collect()
}

fn line_view(session: Session, line: Line, named: bool) -> impl IntoView {
    let author = line.pieces.first().map(|piece| {
        let name = session.with_untracked(|state| state.thread_name(piece.process, piece.thread));
        let color = thread_color(piece.process, piece.thread);
        view! {
            <span class="output-author" data-thread=color title=name.clone()>
                {if named { short_name(&name).to_owned() } else { String::new() }}
            </span>
        }
    });
    let pieces = line
        .pieces
        .into_iter()
        .map(|piece| piece_view(session, piece))
        .collect_view();
    view! { <div class="output-line">{author}<span class="output-text">{pieces}</span></div> }
}

/// A thread's name without the function that it runs: `Thread-1` of `Thread-1 (visit)`.
fn short_name(name: &str) -> &str {
    name.split_once(" (").map_or(name, |(short, _)| short)
}

fn piece_view(session: Session, piece: Piece) -> impl IntoView {
    let name = session.with_untracked(|state| state.thread_name(piece.process, piece.thread));
    let is_error = piece.stream == Stream::Err;
    view! {
        <span
            class="output-piece"
            class:output-error=is_error
            data-thread=thread_color(piece.process, piece.thread)
            title=if is_error { format!("{name}, standard error") } else { name }
        >
            {piece.text}
        </span>
    }
}

/// What an empty panel says.
fn waiting_note(session: Session) -> Option<impl IntoView> {
    let empty = session.with(|state| state.output.is_empty());
    let text = match session.phase() {
        Phase::Idle => {
            "What the program prints appears here, in the colour of the thread that prints it."
        }
        Phase::Ended { .. } => "Nothing was printed.",
        Phase::Loading(_) | Phase::Running | Phase::Rejected => return None,
    };
    empty.then(|| view! { <p class="output-note">{text}</p> })
}

/// How many of the kept lines are not shown yet: a program that prints without end would keep the page drawing.
fn hidden_lines(session: Session) -> usize {
    if session.phase() != Phase::Running {
        return 0;
    }
    session.with(|state| state.output.lines().len().saturating_sub(RUNNING_LINES_MAX))
}

fn dropped_note(session: Session) -> Option<impl IntoView> {
    let hidden = hidden_lines(session);
    let dropped = session.with(|state| state.output.dropped_lines());
    let text = if hidden > 0 {
        format!("While the program runs, the newest {RUNNING_LINES_MAX} lines are shown.")
    } else {
        format!("The first {dropped} lines are not shown; the newest {LINES_MAX} are.")
    };
    (hidden > 0 || dropped > 0).then(|| view! { <p class="output-note">{text}</p> })
}

fn discarded_note(session: Session) -> Option<impl IntoView> {
    let bytes = session.with(|state| state.output.discarded_bytes);
    (bytes > 0).then(|| {
        let kilobytes = bytes.div_ceil(1000);
        view! {
            <p class="output-note" role="status">
                {format!("The output reached its ceiling; {kilobytes} kB beyond it were discarded.")}
            </p>
        }
    })
}

#[cfg(test)]
mod tests {
    use live::messages::Stream;
    use trace::ids::{Nanos, ProcessId, ThreadId};

    use super::{short_name, with_authors};
    use crate::run::output::Output;

    #[test]
    fn names_are_short_where_they_stand_beside_text() {
        assert_eq!(short_name("Thread-1 (visit)"), "Thread-1");
        assert_eq!(
            short_name("Process-1: Thread-2 (visit)"),
            "Process-1: Thread-2"
        );
        assert_eq!(short_name("ann"), "ann");
    }

    #[test]
    fn a_thread_is_named_where_it_takes_over() {
        let mut output = Output::default();
        for (thread, text) in [(0, "a\n"), (0, "b\n"), (1, "c\n"), (0, "d\n")] {
            output.push(
                Stream::Out,
                (ProcessId(0), ThreadId(thread)),
                Nanos(0),
                text,
            );
        }
        let named: Vec<_> = with_authors(output.lines().cloned().collect())
            .into_iter()
            .map(|(_, named)| named)
            .collect();
        assert_eq!(named, [true, false, true, true]);
    }
}
