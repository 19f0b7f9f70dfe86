//! The map of the course: every part and lesson, what was read, what is only announced.

use leptos::html;
use leptos::prelude::*;
use lessons::model::{Course, Part};

use crate::components::card::Card;
use crate::components::controls::Segments;
use crate::components::icon::{Icon, icon};
use crate::components::notice::{load_failed, loading};
use crate::components::shortcuts::Shortcuts;
use crate::course::filter::{Show as Shown, filter};
use crate::course::{fetch_course, progress};
use crate::shell::set_title;

/// The course map.
#[component]
pub fn CoursePage() -> impl IntoView {
    set_title("Course");
    let course = LocalResource::new(fetch_course);
    view! {
        <div class="page course">
            <header class="page-head">
                <h1>"The course"</h1>
                <p class="lead">
                    "From taking turns on one core to clusters: each lesson asks, runs a real program, and shows why."
                </p>
            </header>
            {move || match course.get() {
                None => loading("course").into_any(),
                Some(Err(error)) => load_failed("course", &error).into_any(),
                Some(Ok(course)) => view! { <Map course=course/> }.into_any(),
            }}
        </div>
    }
}

#[component]
fn Map(course: Course) -> impl IntoView {
    let progress = progress::expect();
    let search = RwSignal::new(String::new());
    let field = NodeRef::<html::Input>::new();
    search_key(field);
    let shown = RwSignal::new(Shown::All);
    let tally = {
        let course = course.clone();
        move || progress.with(|progress| tally(&course, progress))
    };
    let parts = Memo::new(move |_| {
        progress
            .with(|progress| search.with(|search| filter(&course, search, shown.get(), progress)))
    });
    view! {
        <div class="course-tools">
            <label class="search">
                {icon(Icon::Search)}
                <span class="visually-hidden">"Search the lessons"</span>
                <input
                    type="search"
                    node_ref=field
                    aria-keyshortcuts="/"
                    placeholder="Search the lessons"
                    prop:value=move || search.get()
                    on:input:target=move |event| search.set(event.target().value())
                />
            </label>
            <Segments
                legend="Show"
                choices=vec![("all", "All"), ("available", "Available now"), ("unfinished", "Not finished")]
                chosen=Signal::derive(move || name(shown.get()))
                choose=Callback::new(move |value| shown.set(shown_of(value)))
            />
            <p class="course-tally" role="status">{tally}</p>
        </div>
        <Show when=move || parts.with(Vec::is_empty)>
            <p class="course-none">"No lesson matches. Try another word, or show all."</p>
        </Show>
        <ol class="course-parts">
            {move || parts.get().into_iter().map(part_view).collect_view()}
        </ol>
    }
}

/// `/` goes to the search.
fn search_key(field: NodeRef<html::Input>) {
    let shortcuts = expect_context::<Shortcuts>();
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        if event.key() == "/"
            && shortcuts.is_command(&event)
            && let Some(Some(field)) = field.try_get_untracked()
        {
            event.prevent_default();
            // A field that cannot take the focus only stays as it is.
            let _ = field.focus();
        }
    });
    on_cleanup(move || handle.remove());
}

fn part_view(part: Part) -> impl IntoView {
    view! {
        <li class="part">
            <h2 class="part-title">{part.title}</h2>
            <ol class="part-lessons">
                {part.lessons.into_iter().map(|card| view! { <Card card/> }).collect_view()}
            </ol>
        </li>
    }
}

/// How far the reader is with the lessons that can be read now.
fn tally(course: &Course, progress: &progress::Progress) -> String {
    let available = course
        .parts
        .iter()
        .flat_map(|part| &part.lessons)
        .filter(|card| card.available);
    let (mut n_available, mut n_finished) = (0, 0);
    for card in available {
        n_available += 1;
        n_finished += u32::from(progress.is_finished(&card.slug));
    }
    format!("{n_finished} of {n_available} available lessons finished")
}

fn name(shown: Shown) -> &'static str {
    match shown {
        Shown::All => "all",
        Shown::Available => "available",
        Shown::Unfinished => "unfinished",
    }
}

fn shown_of(name: &str) -> Shown {
    match name {
        "available" => Shown::Available,
        "unfinished" => Shown::Unfinished,
        _ => Shown::All,
    }
}
