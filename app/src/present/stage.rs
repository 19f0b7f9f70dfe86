//! The stage: one slide at a time, 16:9, as large as the screen allows.
//!
//! While it is open the document's root has `data-stage`, and one `rem` is an eightieth of the stage's width:
//! every component grows with the screen without being drawn twice.

use leptos::html;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_navigate, use_params_map, use_query_map};
use lessons::model::{Lesson, LessonCard, Program};
use wasm_bindgen::JsCast;

use super::keys::{Action, action, is_for_control, is_on_control, is_typing};
use super::slides::{Slide, slide_number, slides};
use crate::address::{self, LoadError};
use crate::browser::popover_is_open;
use crate::components::blocks::SectionBlocks;
use crate::components::header::mark;
use crate::components::icon::{Icon, icon};
use crate::components::notice::{load_failed, loading};
use crate::components::shortcuts::Shortcuts;
use crate::course::fetch_lesson;
use crate::pages::lesson::{LessonContext, kind_name};
use crate::pages::not_found::NotFoundPage;
use crate::shell::set_title;

/// The sizes, relative to the usual, that a slide's content may shrink to until it fits.
const FITS: [f64; 6] = [1.0, 0.92, 0.84, 0.76, 0.68, 0.6];

/// Present in the context of everything on the stage.
#[derive(Clone, Copy)]
struct OnStage;

/// Whether what is being built stands on the stage.
pub fn on_stage() -> bool {
    use_context::<OnStage>().is_some()
}

/// The slides of one lesson.
#[component]
pub fn StagePage() -> impl IntoView {
    let params = use_params_map();
    let slug = Memo::new(move |_| params.with(|params| params.get("slug").unwrap_or_default()));
    let lesson = LocalResource::new(move || {
        let slug = slug.get();
        async move { fetch_lesson(&slug).await }
    });
    view! {
        {move || match lesson.get() {
            None => loading("slides").into_any(),
            Some(Err(LoadError::Missing)) => view! { <NotFoundPage/> }.into_any(),
            Some(Err(error)) => load_failed("lesson", &error).into_any(),
            Some(Ok(lesson)) => view! { <Stage lesson=lesson/> }.into_any(),
        }}
    }
}

#[component]
fn Stage(lesson: Lesson) -> impl IntoView {
    set_title(&format!("{}: slides", lesson.card.title));
    set_stage(true);
    on_cleanup(|| set_stage(false));

    provide_context(OnStage);
    let context = LessonContext::new(&lesson);
    provide_context(context);
    let deck = slides(&lesson);
    let count = deck.len();
    let query = use_query_map();
    let at =
        Memo::new(move |_| query.with(|query| slide_number(query.get("slide").as_deref(), count)));
    let blank = RwSignal::new(false);
    let go = take_keys(&lesson.card.slug, count, at, blank);

    let programs = StoredValue::new(lesson.programs);
    let card = lesson.card;
    let views = (1..)
        .zip(deck)
        .map(|(number, slide)| {
            view! { <SlideView number slide card=card.clone() at programs context/> }
        })
        .collect_view();
    let share = move || format!("{:.3}%", at.get() as f64 / count as f64 * 100.0);
    view! {
        <div class="stage" class:stage-blank=move || blank.get()>
            <div class="stage-screen" role="group" aria-roledescription="slides" aria-label=card.title.clone()>
                {views}
                <footer class="stage-foot">
                    <span class="stage-title">{mark()}{card.title.clone()}</span>
                    <span class="stage-keys">
                        <button type="button" aria-label="Previous slide" on:click=move |_| go.run(Action::Previous)>
                            {icon(Icon::Previous)}
                        </button>
                        <span class="stage-number" role="status">{move || format!("{} / {count}", at.get())}</span>
                        <button type="button" aria-label="Next slide" on:click=move |_| go.run(Action::Next)>
                            {icon(Icon::Next)}
                        </button>
                        <button type="button" aria-label="Back to the reading page" on:click=move |_| go.run(Action::Leave)>
                            {icon(Icon::Wrong)}
                        </button>
                    </span>
                </footer>
                <div class="stage-progress" aria-hidden="true">
                    <span style:inline-size=share></span>
                </div>
            </div>
            <p class="visually-hidden" role="status">
                {move || if blank.get() { "The screen is blank. Press B to show the slide." } else { "" }}
            </p>
        </div>
    }
}

/// One slide. It is built when first shown and then kept, so that a run is still there on the way back.
#[component]
fn SlideView(
    number: usize,
    slide: Slide,
    card: LessonCard,
    at: Memo<usize>,
    programs: StoredValue<Vec<Program>>,
    context: LessonContext,
) -> impl IntoView {
    let shown = Memo::new(move |_| at.get() == number);
    let built = Memo::new(move |was: Option<&bool>| was.copied().unwrap_or(false) || shown.get());
    let body = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if shown.get()
            && let Some(body) = body.get()
        {
            request_animation_frame(move || {
                fit(&body);
                show_marked_line(&body);
            });
        }
    });
    let resized = window_event_listener(leptos::ev::resize, move |_| {
        if shown.try_get_untracked() == Some(true)
            && let Some(body) = body.try_get_untracked().flatten()
        {
            fit(&body);
        }
    });
    on_cleanup(move || resized.remove());

    let split = slide.is_split();
    let content = move || match slide.clone() {
        Slide::Title => title_view(&card).into_any(),
        Slide::Content {
            kind,
            title,
            blocks,
        } => {
            let (name, class) = kind_name(kind);
            view! {
                <div class=format!("slide-content section-{class}")>
                    <p class="section-kind">{name}</p>
                    <h2 class="slide-title">{title}</h2>
                    <div class="slide-body" class:slide-split=split node_ref=body>
                        <SectionBlocks kind blocks programs context/>
                    </div>
                </div>
            }
            .into_any()
        }
    };
    view! {
        <section
            class="slide"
            role="group"
            aria-roledescription="slide"
            aria-label=format!("Slide {number}")
            hidden=move || !shown.get()
        >
            <Show when=move || built.get()>{content.clone()}</Show>
        </section>
    }
}

fn title_view(card: &LessonCard) -> impl IntoView + use<> {
    view! {
        <div class="slide-opening">
            <p class="slide-number">{format!("Lesson {}", card.number)}</p>
            <h1>{card.title.clone()}</h1>
            <p class="lead">{card.goal.clone()}</p>
        </div>
    }
}

/// Shrinks a slide's content until it fits.
fn fit(body: &web_sys::HtmlElement) {
    for scale in FITS {
        // A property that cannot be set only means that the content scrolls.
        let _ = body.style().set_property("--fit", &scale.to_string());
        if body.scroll_height() <= body.client_height() + 1 {
            return;
        }
    }
}

/// Scrolls the program so that the first of its marked lines stands in the middle. A slide has one at most.
fn show_marked_line(body: &web_sys::HtmlElement) {
    let Ok(Some(frame)) = body.query_selector(".demo-code") else {
        return;
    };
    let Ok(Some(line)) = frame.query_selector(".listing-marked") else {
        return;
    };
    let (place, line) = (
        frame.get_bounding_client_rect(),
        line.get_bounding_client_rect(),
    );
    let below_middle_px = line.top() - place.top() - place.height() / 2.0;
    frame.set_scroll_top(frame.scroll_top() + below_middle_px as i32);
}

fn set_stage(on: bool) {
    if let Some(root) = document().document_element() {
        // Setting a fixed attribute name cannot fail.
        let _ = if on {
            root.set_attribute("data-stage", "")
        } else {
            root.remove_attribute("data-stage")
        };
    }
}

/// Listens to the keys of presenters; the answer does what a key does, for the buttons.
fn take_keys(slug: &str, count: usize, at: Memo<usize>, blank: RwSignal<bool>) -> Callback<Action> {
    let navigate = use_navigate();
    let shortcuts = expect_context::<Shortcuts>();
    let slug = slug.to_owned();
    let act = Callback::new(move |what: Action| {
        let here = at.get_untracked();
        let go = |slide: usize| {
            let options = NavigateOptions {
                replace: true,
                scroll: false,
                ..NavigateOptions::default()
            };
            navigate(&address::slides(&slug, slide.clamp(1, count)), options);
        };
        if blank.get_untracked() && what != Action::Leave {
            // While the screen is blank a key only brings the slide back.
            blank.set(false);
            return;
        }
        match what {
            Action::Next => go(here + 1),
            Action::Previous => go(here.saturating_sub(1)),
            Action::First | Action::Restart => go(1),
            Action::Last => go(count),
            Action::Blank => blank.set(true),
            Action::Run => press_run(),
            Action::FullScreen => toggle_full_screen(),
            Action::Leave => navigate(&address::lesson(&slug), NavigateOptions::default()),
        }
    });
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        let key = event.key();
        let taken =
            event.default_prevented() || event.ctrl_key() || event.meta_key() || event.alt_key();
        let letter = key.chars().count() == 1 && key != " ";
        if taken
            || (letter && !shortcuts.are_on())
            || is_for_control(&key, is_typing(&event), is_on_control(&event))
        {
            return;
        }
        // What runs on the slide takes Escape for itself, and so does an open definition.
        let runs = || run_button().is_some_and(|button| is_stop(&button));
        if key == "Escape" && (popover_is_open() || runs()) {
            return;
        }
        if let Some(what) = action(&key, event.shift_key()) {
            event.prevent_default();
            act.try_run(what);
        }
    });
    on_cleanup(move || handle.remove());
    act
}

/// The button of the first program on the slide that is shown.
fn run_button() -> Option<web_sys::HtmlElement> {
    let button = document().query_selector(".slide:not([hidden]) .button-run");
    button.ok().flatten()?.dyn_into().ok()
}

fn is_stop(button: &web_sys::HtmlElement) -> bool {
    button.class_list().contains("button-stop")
}

fn press_run() {
    if let Some(button) = run_button() {
        button.click();
    }
}

fn toggle_full_screen() {
    let document = document();
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        // A browser may refuse; the stage fills the window all the same.
        let _ = root.request_fullscreen();
    }
}
