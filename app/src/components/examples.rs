//! The menu of programs from the lessons.

use leptos::html;
use leptos::prelude::*;
use lessons::model::{Block, Demo, Lesson};
use wasm_bindgen::JsCast;

use super::demo::{options_of, source_of};
use super::notice::loading;
use crate::address::LoadError;
use crate::course::{fetch_course, fetch_lesson};
use crate::pages::lab::{Draft, Lab};

/// A lesson's programs, as the menu offers them.
#[derive(Clone)]
struct Group {
    title: String,
    items: Vec<(String, Draft)>,
}

/// The menu. The lessons are fetched when it is first opened.
#[component]
pub fn Examples(
    /// Where a chosen program goes.
    lab: Lab,
) -> impl IntoView {
    let opened = RwSignal::new(false);
    let menu = NodeRef::<html::Details>::new();
    let groups = LocalResource::new(move || {
        let wanted = opened.get();
        async move {
            if wanted {
                Some(fetch_groups().await)
            } else {
                None
            }
        }
    });
    let choose = Callback::new(move |draft: Draft| {
        lab.open(draft);
        if let Some(menu) = menu.get_untracked() {
            menu.set_open(false);
        }
    });
    close_menu(menu);
    view! {
        <details class="menu" node_ref=menu on:toggle=move |_| opened.set(true)>
            <summary class="button button-quiet">"Examples"</summary>
            <div class="menu-body">
                {move || match groups.get().flatten() {
                    None => opened.get().then(|| loading("examples")).into_any(),
                    Some(Err(error)) => super::notice::load_failed("course", &error).into_any(),
                    Some(Ok(groups)) => groups.into_iter().map(|group| group_view(group, choose)).collect_view().into_any(),
                }}
            </div>
        </details>
    }
}

/// Escape, and a click elsewhere, close the menu.
fn close_menu(menu: NodeRef<html::Details>) {
    let close = move || {
        if let Some(Some(menu)) = menu.try_get_untracked() {
            menu.set_open(false);
        }
    };
    let on_key = window_event_listener(leptos::ev::keydown, move |event| {
        if event.key() == "Escape" {
            close();
        }
    });
    let on_click = window_event_listener(leptos::ev::click, move |event| {
        let inside = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
            .is_some_and(|element| element.closest(".menu").ok().flatten().is_some());
        if !inside {
            close();
        }
    });
    on_cleanup(move || {
        on_key.remove();
        on_click.remove();
    });
}

fn group_view(group: Group, choose: Callback<Draft>) -> impl IntoView {
    let items = group
        .items
        .into_iter()
        .map(|(label, draft)| {
            view! {
                <li>
                    <button type="button" class="menu-item" on:click=move |_| choose.run(draft.clone())>{label}</button>
                </li>
            }
        })
        .collect_view();
    view! {
        <p class="menu-title">{group.title}</p>
        <ul>{items}</ul>
    }
}

async fn fetch_groups() -> Result<Vec<Group>, LoadError> {
    let course = fetch_course().await?;
    let mut groups = Vec::new();
    for card in course.parts.into_iter().flat_map(|part| part.lessons) {
        if card.available {
            groups.push(group_of(fetch_lesson(&card.slug).await?));
        }
    }
    Ok(groups)
}

/// Each program once, as the first demo that uses it runs it.
fn group_of(lesson: Lesson) -> Group {
    let Lesson {
        card,
        sections,
        programs,
    } = lesson;
    let demos: Vec<Demo> = sections
        .into_iter()
        .flat_map(|section| section.blocks)
        .flat_map(|block| match block {
            Block::Demo(demo) | Block::Experiment { demo, .. } => vec![demo],
            Block::Compare { runs, .. } => runs,
            Block::Prose { .. } | Block::Notes { .. } | Block::SlideBreak | Block::Question(_) => {
                Vec::new()
            }
        })
        .collect();
    let items = programs
        .iter()
        .filter_map(|program| {
            let demo = demos.iter().find(|demo| demo.program == program.name)?;
            let draft = Draft {
                source: source_of(demo, program),
                options: options_of(demo),
                place: None,
            };
            Some((program.name.clone(), draft))
        })
        .collect();
    Group {
        title: card.title,
        items,
    }
}
