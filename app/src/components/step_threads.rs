//! The threads at a moment: what each does and is at, what it holds, its variables, calls and bytecode, and the buttons
//! that let it go on.

use std::sync::Arc;

use explorer::messages::{Step, Stride};
use leptos::prelude::*;
use trace::event::State;
use trace::ids::ProcessId;
use trace::moment::{FrameMoment, Instruction, Named, ThreadMoment, Who};

use super::step::Seen;
use crate::explore::desk::Desk;
use crate::explore::words::{self, Labels};
use crate::run::colors::thread_color;

/// The threads, a card each.
#[component]
pub fn StepThreads(
    /// The run.
    desk: Desk,
    /// The moment that is looked at.
    seen: Seen,
) -> impl IntoView {
    let all = Memo::new(move |_| {
        seen.with(|moment| moment.as_ref().map(|moment| moment.threads.clone()))
            .unwrap_or_default()
    });
    let labels: Signal<Arc<Labels>> = Memo::new(move |_| {
        seen.with(|moment| {
            moment
                .as_ref()
                .map(|moment| Arc::new(words::labels(moment)))
        })
        .unwrap_or_default()
    })
    .into();
    let who = Memo::new(move |_| {
        all.with(|threads| threads.iter().map(|it| it.who).collect::<Vec<Who>>())
    });
    view! {
        <section class="step-part">
            <h3>"Threads"</h3>
            <ol class="step-threads">
                <For
                    each=move || who.get().into_iter().zip(1..)
                    key=|(who, _)| *who
                    children=move |(who, number)| view! { <ThreadCard desk all labels who number/> }
                />
            </ol>
        </section>
    }
}

#[component]
fn ThreadCard(
    desk: Desk,
    all: Memo<Vec<ThreadMoment>>,
    labels: Signal<Arc<Labels>>,
    who: Who,
    number: usize,
) -> impl IntoView {
    let thread =
        Memo::new(move |_| all.with(|threads| threads.iter().find(|it| it.who == who).cloned()));
    let read = move |read: fn(&ThreadMoment) -> String| {
        move || thread.with(|thread| thread.as_ref().map(read).unwrap_or_default())
    };
    let is_over =
        move || thread.with(|thread| thread.as_ref().is_none_or(|it| it.state == State::Ended));
    let is_off = move || thread.with(|thread| thread.as_ref().is_none_or(|it| !it.can_step));
    let line = move || {
        let line = thread.with(|thread| thread.as_ref().map_or(0, |it| it.line.0));
        let text = desk.source.with(|source| {
            let line = source.lines().nth((line as usize).checked_sub(1)?)?;
            Some(line.trim().to_owned())
        });
        (line > 0).then(|| {
            view! {
                <p class="step-line">
                    <span class="step-line-number">{format!("line {line}")}</span>
                    <code>{text}</code>
                </p>
            }
        })
    };
    let go = move |stride, title: &'static str, what: &'static str| {
        let name = read(|it| it.name.clone());
        view! {
            <button
                type="button"
                class="button step-go"
                aria-disabled=move || is_off().to_string()
                aria-label=move || format!("{}: {what}", name())
                title=what
                on:click=move |_| desk.step(Step::Thread(who, stride))
            >
                {title}
            </button>
        }
    };
    view! {
        <li
            class="step-thread"
            class:step-over=is_over
            data-thread=thread_color(who.0, who.1)
            data-state=move || thread.with(|it| it.as_ref().map(|it| words::state_key(it.state)))
        >
            <header class="step-thread-head">
                {(number <= 9).then(|| view! { <kbd title="The key that lets this thread go on">{number}</kbd> })}
                <h4>{read(|it| it.name.clone())}</h4>
                <span class="step-state">{read(words::state)}</span>
            </header>
            {line}
            <Show when=move || !is_over()>
                <div class="step-goes">
                    {go(Stride::Line, "Line", "go on to another line")}
                    {go(Stride::Instruction, "Bytecode", "execute one bytecode")}
                    {go(Stride::Switch, "Until it waits", "go on until it waits or ends")}
                </div>
                {move || thread.with(|it| it.as_ref().map(held))}
                {move || thread.with(|it| it.as_ref().and_then(|it| own_locals(it, &labels.get())))}
                <details class="step-inside">
                    <summary>"Calls and bytecode"</summary>
                    {move || thread.with(|it| it.as_ref().map(|it| inside(it, &labels.get())))}
                </details>
            </Show>
        </li>
    }
}

fn held(thread: &ThreadMoment) -> impl IntoView + use<> {
    let held = thread.holds.join(", ");
    (!held.is_empty()).then(|| {
        view! { <p class="step-held"><span>"holds"</span> <code>{held}</code></p> }
    })
}

fn own_locals(thread: &ThreadMoment, labels: &Labels) -> Option<impl IntoView + use<>> {
    let frame = thread.frames.iter().find(|frame| !frame.is_library)?;
    (!frame.locals.is_empty()).then(|| locals(&frame.locals, thread.who.0, labels))
}

fn locals(locals: &[Named], process: ProcessId, labels: &Labels) -> impl IntoView + use<> {
    let rows = locals.iter().map(|Named { name, value }| {
        view! {
            <div>
                <dt>{name.clone()}</dt>
                <dd>{words::value(value, process, labels)}</dd>
            </div>
        }
    });
    view! { <dl class="step-locals">{rows.collect_view()}</dl> }
}

fn inside(thread: &ThreadMoment, labels: &Labels) -> impl IntoView + use<> {
    let frames = thread.frames.iter();
    let frames = frames
        .map(|it| frame(it, thread.who.0, labels))
        .collect_view();
    let listing = thread.instructions.iter().map(instruction).collect_view();
    view! {
        <div class="step-calls">
            <ol>{frames}</ol>
            <ol class="step-bytecode" aria-label="Bytecode around the next instruction">{listing}</ol>
        </div>
    }
}

fn frame(frame: &FrameMoment, process: ProcessId, labels: &Labels) -> impl IntoView + use<> {
    let operands = frame.operands.iter();
    let operands: Vec<String> = operands
        .map(|operand| words::value(operand, process, labels))
        .collect();
    let place = match (frame.is_library, frame.line.0) {
        (true, _) => "library".to_owned(),
        (false, line) => format!("line {line}"),
    };
    view! {
        <li>
            <code>{frame.function.clone()}</code>
            <span class="step-faint">{place}</span>
            {(!operands.is_empty()).then(|| view! {
                <span class="step-operands">"stack: " <code>{operands.join(" │ ")}</code></span>
            })}
        </li>
    }
}

fn instruction(it: &Instruction) -> impl IntoView + use<> {
    view! {
        <li class:step-next=it.is_next aria-current=it.is_next.then_some("step")>
            <span class="step-faint">{it.index}</span>
            <code>{it.text.clone()}</code>
        </li>
    }
}
