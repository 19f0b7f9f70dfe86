//! What of Python there is: every public name of its library, beside what CPython has.

use leptos::html;
use leptos::prelude::*;

use crate::components::icon::{Icon, icon};
use crate::components::notice::{load_failed, loading};
use crate::python::{Absent, Entry, Python, Tally, fetch_python};
use crate::shell::set_title;

/// The most names that a search opens by itself.
const OPENED_MAX: usize = 400;

/// The page.
#[component]
pub fn PythonPage() -> impl IntoView {
    set_title("Python");
    let python = LocalResource::new(fetch_python);
    view! {
        <div class="page python">
            <header class="page-head">
                <h1>"Python in Interleave"</h1>
                <p class="lead">
                    "Programs run on an interpreter of Interleave's own. This is what there is of Python's library, name by name."
                </p>
            </header>
            {move || match python.get() {
                None => loading("list").into_any(),
                Some(Err(error)) => load_failed("list", &error).into_any(),
                Some(Ok(python)) => view! { <Names python=python/> }.into_any(),
            }}
        </div>
    }
}

#[component]
fn Names(python: Python) -> impl IntoView {
    let search = RwSignal::new(String::new());
    let differences = python.differences.clone();
    let found = Memo::new(move |_| search.with(|search| python.matching(search)));
    view! {
        <div class="python-tools">
            <label class="search">
                {icon(Icon::Search)}
                <span class="visually-hidden">"Search the names"</span>
                <input
                    type="search"
                    placeholder="Search: queue, Thread.join, socket …"
                    prop:value=move || search.get()
                    on:input:target=move |event| search.set(event.target().value())
                />
            </label>
            <p class="python-tally" role="status">{move || found.with(tally)}</p>
        </div>
        <section class="python-part">
            <h2>"Modules"</h2>
            {move || {
                let mut modules = found.with(|found| found.modules.clone());
                // A package that only holds others has no names.
                modules.retain(|module| module.tally().n_all + module.tally_of_classes().n_all > 0);
                if modules.is_empty() {
                    return view! { <p>"No name of a module here contains this."</p> }.into_any();
                }
                let is_searching = search.with(|search| !search.trim().is_empty());
                let open = is_searching && found.with(Python::tally).n_all <= OPENED_MAX;
                modules.into_iter().map(|module| module_view(module, open)).collect_view().into_any()
            }}
        </section>
        <section class="python-part">
            <h2>"Modules that there are not"</h2>
            <p class="python-note">
                "An import of one of these fails with ModuleNotFoundError, and the output says what does its work, where something does."
            </p>
            {move || absent_view(found.with(|found| found.absent.clone()))}
        </section>
        <section class="python-part">
            <h2>"Differences that are decisions"</h2>
            <ul class="python-differences">
                {differences.into_iter().map(|text| view! { <li>{with_code(&text)}</li> }).collect_view()}
            </ul>
        </section>
    }
}

/// How much there is of what is shown, in a sentence.
fn tally(python: &Python) -> String {
    let Tally { n_supported, n_all } = python.tally();
    format!(
        "{n_supported} of {n_all} names of CPython {}",
        python.python
    )
}

/// A module: how much of it there is, and when opened its names.
fn module_view(module: Entry, starts_open: bool) -> impl IntoView {
    let is_open = RwSignal::new(starts_open);
    let details = NodeRef::<html::Details>::new();
    let (own, of_classes) = (module.tally(), module.tally_of_classes());
    let members = match of_classes.n_all {
        0 => String::new(),
        _ => format!(", {} in classes", fraction(of_classes)),
    };
    let both = Tally {
        n_supported: own.n_supported + of_classes.n_supported,
        n_all: own.n_all + of_classes.n_all,
    };
    let name = module.name.clone();
    let names = StoredValue::new(module);
    view! {
        <details
            class="python-module"
            open=starts_open
            node_ref=details
            on:toggle=move |_| {
                if let Some(details) = details.get_untracked() {
                    is_open.set(details.open());
                }
            }
        >
            <summary>
                <code class="python-name">{name}</code>
                <span class="python-bar" aria-hidden="true">
                    <span style:inline-size=format!("{:.1}%", both.percent())></span>
                </span>
                <span class="python-count">{format!("{} names{members}", fraction(own))}</span>
            </summary>
            <Show when=move || is_open.get()>{names.with_value(names_view)}</Show>
        </details>
    }
}

fn fraction(tally: Tally) -> String {
    format!("{} of {}", tally.n_supported, tally.n_all)
}

/// The names of a module, then those of each of its classes.
fn names_view(module: &Entry) -> impl IntoView + use<> {
    let classes = module
        .classes
        .iter()
        .map(|class| {
            view! {
                <div class="python-class">
                    <h3><code>{class.name.clone()}</code>" "<span class="python-count">{fraction(class.tally())}</span></h3>
                    {lists(class)}
                </div>
            }
        })
        .collect_view();
    view! { <div class="python-names">{lists(module)}{classes}</div> }
}

/// What is there, what is not, and what is there beside it.
fn lists(entry: &Entry) -> impl IntoView + use<> {
    [
        ("Missing", "python-missing", &entry.missing),
        ("There", "python-there", &entry.supported),
        ("Also there", "python-extra", &entry.extra),
    ]
    .map(|(title, class, names)| {
        (!names.is_empty()).then(|| {
            let names = names
                .iter()
                .map(|name| view! { <li><code>{name.clone()}</code></li> })
                .collect_view();
            view! {
                <div class=format!("python-list {class}")>
                    <p class="python-kind">{title}</p>
                    <ul>{names}</ul>
                </div>
            }
        })
    })
    .collect_view()
}

/// The modules that there are not: first those whose work something else does.
fn absent_view(absent: Vec<Absent>) -> impl IntoView {
    let (alone, replaced): (Vec<Absent>, Vec<Absent>) = absent
        .into_iter()
        .partition(|module| module.instead.is_empty());
    let mut offers: Vec<(String, Vec<String>)> = Vec::new();
    for Absent { name, instead } in replaced {
        match offers.iter_mut().find(|offer| offer.0 == instead) {
            Some(offer) => offer.1.push(name),
            None => offers.push((instead, vec![name])),
        }
    }
    let codes = |names: Vec<String>| {
        let codes = names
            .into_iter()
            .map(|name| view! { <li><code>{name}</code></li> });
        view! { <ul>{codes.collect_view()}</ul> }
    };
    let offers = offers.into_iter().map(|(instead, names)| {
        view! {
            <div class="python-list python-missing">
                <p class="python-kind">{instead}</p>
                {codes(names)}
            </div>
        }
    });
    let names: Vec<String> = alone.into_iter().map(|module| module.name).collect();
    let alone = (!names.is_empty()).then(|| {
        view! {
            <div class="python-list python-missing">
                <p class="python-kind">"Without anything in their place"</p>
                {codes(names)}
            </div>
        }
    });
    view! { <div class="python-names">{offers.collect_view()}{alone}</div> }
}

/// A text with its code between backticks as code.
fn with_code(text: &str) -> impl IntoView + use<> {
    let pieces = text.split('`').enumerate().map(|(at, piece)| {
        let piece = piece.to_owned();
        if at % 2 == 1 {
            view! { <code>{piece}</code> }.into_any()
        } else {
            piece.into_any()
        }
    });
    pieces.collect_view()
}
