//! A lesson as a reading page: the text first, every program live where it stands.

use leptos::prelude::*;
use leptos_router::hooks::{use_navigate, use_params_map};
use lessons::model::{Block, Course, Lesson, LessonCard, Question, SectionKind};

use crate::address::{self, LoadError};
use crate::components::blocks::SectionBlocks;
use crate::components::header::focus;
use crate::components::icon::{Icon, icon};
use crate::components::notice::{SupportNotice, load_failed, loading};
use crate::components::shortcuts::Shortcuts;
use crate::course::{fetch_course, fetch_lesson, neighbours, progress, title_of};
use crate::pages::not_found::NotFoundPage;
use crate::shell::set_title;

/// What the parts of a lesson share.
#[derive(Clone, Copy)]
pub struct LessonContext {
    /// The lesson's name in links.
    pub slug: StoredValue<String>,
    /// The questions of its predictions.
    pub predictions: StoredValue<Vec<Question>>,
    ran: RwSignal<bool>,
}

impl LessonContext {
    /// The context of a lesson in which nothing was run yet.
    pub fn new(lesson: &Lesson) -> LessonContext {
        let predictions = lesson
            .sections
            .iter()
            .filter(|section| section.kind == SectionKind::Predict)
            .flat_map(|section| &section.blocks)
            .filter_map(|block| match block {
                Block::Question(question) => Some(question.clone()),
                _ => None,
            })
            .collect();
        LessonContext {
            slug: StoredValue::new(lesson.card.slug.clone()),
            predictions: StoredValue::new(predictions),
            ran: RwSignal::new(false),
        }
    }

    /// Notes that a program of the lesson has run to its end.
    pub fn note_run(&self) {
        self.ran.try_set(true);
    }

    /// Whether a program of the lesson has run to its end.
    pub fn has_run(&self) -> bool {
        self.ran.get()
    }
}

type CourseResource = LocalResource<Result<Course, LoadError>>;

/// What a section of each kind is called on the page, and its class.
pub fn kind_name(kind: SectionKind) -> (&'static str, &'static str) {
    match kind {
        SectionKind::Hook => ("The question", "hook"),
        SectionKind::Predict => ("Predict", "predict"),
        SectionKind::Run => ("Run it", "run"),
        SectionKind::SeeWhy => ("See why", "see-why"),
        SectionKind::LookInside => ("Look inside", "look-inside"),
        SectionKind::TryThis => ("Try this", "try-this"),
        SectionKind::CheckYourself => ("Check yourself", "check-yourself"),
        SectionKind::Challenge => ("Challenge", "challenge"),
        SectionKind::RealWorld => ("In the real world", "real-world"),
    }
}

/// The id of a section, by its place in the lesson from 0.
fn section_id(index: usize) -> String {
    format!("section-{}", index + 1)
}

/// The page of one lesson.
#[component]
pub fn LessonPage() -> impl IntoView {
    let params = use_params_map();
    let slug = Memo::new(move |_| params.with(|params| params.get("slug").unwrap_or_default()));
    let lesson = LocalResource::new(move || {
        let slug = slug.get();
        async move { fetch_lesson(&slug).await }
    });
    view! {
        {move || match lesson.get() {
            None => view! { <div class="page">{loading("lesson")}</div> }.into_any(),
            Some(Err(LoadError::Missing)) => view! { <NotFoundPage/> }.into_any(),
            Some(Err(error)) => view! { <div class="page">{load_failed("lesson", &error)}</div> }.into_any(),
            Some(Ok(lesson)) => view! { <Reading lesson=lesson/> }.into_any(),
        }}
    }
}

#[component]
fn Reading(lesson: Lesson) -> impl IntoView {
    let context = LessonContext::new(&lesson);
    let Lesson {
        card,
        sections,
        programs,
    } = lesson;
    set_title(&card.title);
    provide_context(context);
    let progress = progress::expect();
    progress.update(|progress| progress.open(&card.slug));
    present_key(&card.slug);
    let course = LocalResource::new(fetch_course);

    let current = section_in_view(sections.len());
    let contents = sections
        .iter()
        .enumerate()
        .map(|(index, section)| {
            contents_row(&card.slug, index, section.kind, &section.title, current)
        })
        .collect_view();
    let programs = StoredValue::new(programs);
    let body = sections
        .into_iter()
        .enumerate()
        .map(|(index, section)| {
            let (kind, class) = kind_name(section.kind);
            let id = section_id(index);
            let heading = format!("{id}-title");
            view! {
                <section id=id class=format!("section section-{class}") aria-labelledby=heading.clone()>
                    <p class="section-kind">{kind}</p>
                    <h2 id=heading.clone() class="section-title">{section.title}</h2>
                    <SectionBlocks kind=section.kind blocks=section.blocks programs context/>
                </section>
            }
        })
        .collect_view();

    view! {
        <article class="page lesson">
            <LessonHead card=card.clone() course/>
            <nav class="contents" aria-label="Contents of this lesson">
                <ol>{contents}</ol>
            </nav>
            <div class="lesson-body">
                <SupportNotice/>
                {body}
                <LessonFoot card course/>
            </div>
        </article>
    }
}

fn contents_row(
    slug: &str,
    index: usize,
    kind: SectionKind,
    title: &str,
    current: RwSignal<usize>,
) -> impl IntoView + use<> {
    let (kind, class) = kind_name(kind);
    let id = section_id(index);
    let href = format!("{}#{id}", address::lesson(slug));
    view! {
        <li class=format!("contents-{class}")>
            <a href=href aria-current=move || (current.get() == index).then_some("location") on:click=move |_| focus(&id)>
                <span class="contents-kind">{kind}</span>
                <span class="contents-title">{title.to_owned()}</span>
            </a>
        </li>
    }
}

#[component]
fn LessonHead(card: LessonCard, course: CourseResource) -> impl IntoView {
    let needs = card
        .needs
        .iter()
        .map(|slug| {
            let href = address::lesson(slug);
            let slug = slug.clone();
            // Until the course has come, the name in links says nearly the same.
            let title = move || {
                let known = course.with(|course| title_of(course.as_ref()?.as_ref().ok()?, &slug));
                known.unwrap_or_else(|| slug.replace('-', " "))
            };
            view! { <li><a href=href>{title}</a></li> }
        })
        .collect_view();
    let has_needs = !card.needs.is_empty();
    view! {
        <header class="lesson-head">
            <p class="lesson-number">
                <a href=address::page("/course")>"Course"</a>
                <span>{format!("Lesson {}", card.number)}</span>
                <span>{format!("{} minutes", card.minutes)}</span>
            </p>
            <h1>{card.title}</h1>
            <p class="lead">{card.goal}</p>
            <div class="lesson-facts">
                {has_needs.then(|| view! {
                    <div class="lesson-needs">
                        <span>"Builds on"</span>
                        <ul>{needs}</ul>
                    </div>
                })}
                <a class="button button-quiet" href=address::slides(&card.slug, 1)>
                    {icon(Icon::Present)}
                    "Present"
                    <kbd>"P"</kbd>
                </a>
            </div>
        </header>
    }
}

#[component]
fn LessonFoot(card: LessonCard, course: CourseResource) -> impl IntoView {
    let progress = progress::expect();
    let slug = StoredValue::new(card.slug.clone());
    let finished =
        Memo::new(move |_| slug.with_value(|slug| progress.with(|p| p.is_finished(slug))));
    let toggle = move |_| {
        let was_finished = finished.get_untracked();
        slug.with_value(|slug| {
            progress.update(|progress| {
                if was_finished {
                    progress.reopen(slug)
                } else {
                    progress.finish(slug)
                }
            });
        });
    };
    let links = move || {
        let course = course.get()?.ok()?;
        let (previous, next) = slug.with_value(|slug| neighbours(&course, slug));
        Some(view! {
            <nav class="lesson-neighbours" aria-label="Previous and next lesson">
                {previous.map(|card| neighbour_link(card, false))}
                {next.map(|card| neighbour_link(card, true))}
            </nav>
        })
    };
    view! {
        <footer class="lesson-foot">
            <button type="button" class="button" aria-pressed=move || finished.get().to_string() on:click=toggle>
                {move || finished.get().then(|| icon(Icon::Right))}
                {move || if finished.get() { "Finished" } else { "Mark as finished" }}
            </button>
            {links}
        </footer>
    }
}

fn neighbour_link(card: LessonCard, next: bool) -> impl IntoView {
    view! {
        <a class="neighbour" class:neighbour-next=next href=address::lesson(&card.slug)>
            <span class="neighbour-way">
                {(!next).then(|| icon(Icon::Previous))}
                {if next { "Next lesson" } else { "Previous lesson" }}
                {next.then(|| icon(Icon::Next))}
            </span>
            <span class="neighbour-title">{card.title}</span>
        </a>
    }
}

/// The section that is being read: the last one that begins above the middle of the window.
fn section_in_view(count: usize) -> RwSignal<usize> {
    let current = RwSignal::new(0);
    let asked = StoredValue::new(false);
    let look = move || {
        asked.try_set_value(false);
        let middle = window()
            .inner_height()
            .ok()
            .and_then(|height| height.as_f64())
            .unwrap_or(0.0)
            / 2.0;
        let begins_above = |index: &usize| {
            let section = document().get_element_by_id(&section_id(*index));
            section.is_some_and(|section| section.get_bounding_client_rect().top() < middle)
        };
        let section = (0..count).rev().find(begins_above).unwrap_or(0);
        if current
            .try_get_untracked()
            .is_some_and(|known| known != section)
        {
            current.try_set(section);
        }
    };
    let handle = window_event_listener(leptos::ev::scroll, move |_| {
        if asked.try_get_value() == Some(false) {
            asked.set_value(true);
            request_animation_frame(look);
        }
    });
    on_cleanup(move || handle.remove());
    current
}

/// `P` opens the projection.
fn present_key(slug: &str) {
    let navigate = use_navigate();
    let shortcuts = expect_context::<Shortcuts>();
    let target = address::slides(slug, 1);
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        if event.key().eq_ignore_ascii_case("p") && shortcuts.is_command(&event) {
            event.prevent_default();
            navigate(&target, leptos_router::NavigateOptions::default());
        }
    });
    on_cleanup(move || handle.remove());
}
