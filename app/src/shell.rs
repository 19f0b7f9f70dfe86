//! The frame around every page: routes, header, footer, skip link.

use leptos::prelude::*;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::path;

use crate::components::header::{Footer, Header};
use crate::components::shortcuts::{self, ShortcutsDialog};
use crate::pages::lesson::LessonPage;
use crate::pages::not_found::NotFoundPage;
use crate::parts::{self, part};
use crate::run::session::expect_a_run;
use crate::{address, course, support, theme};

/// Puts the interface into the document, in place of what `index.html` shows until then.
pub fn mount() {
    if let Some(body) = document().body() {
        body.replace_children_with_node_0();
    }
    mount_to_body(App);
}

/// The whole interface.
#[component]
pub fn App() -> impl IntoView {
    theme::provide();
    course::progress::provide();
    shortcuts::provide();
    provide_context(support::detect());
    let base = address::base();
    view! {
        <Router base=base>
            <Header/>
            <main id="content" tabindex="-1">
                <Routes fallback=NotFoundPage>
                    <Route path=path!("/") view=|| part("home page", parts::home, ())/>
                    <Route path=path!("/course") view=|| part("course", parts::course, ())/>
                    <Route path=path!("/lesson/:slug") view=LessonPage/>
                    <Route path=path!("/lab") view=lab/>
                    <Route path=path!("/python") view=|| part("list of names", parts::python, ())/>
                    <Route path=path!("/present/:slug") view=|| part("slides", parts::stage, ())/>
                </Routes>
            </main>
            <Footer/>
        </Router>
        <ShortcutsDialog/>
    }
}

/// The lab. Whoever opens it is about to run something, so what runs programs comes beside it.
fn lab() -> impl IntoView {
    expect_a_run();
    part("lab", parts::lab, ())
}

/// Names the page in the browser's tab and history.
pub fn set_title(title: &str) {
    document().set_title(&if title.is_empty() {
        "Interleave: a concurrency lab in the browser".to_owned()
    } else {
        format!("{title} · Interleave")
    });
}
