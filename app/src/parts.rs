//! The parts of the interface that are fetched when they are first needed, each as a WebAssembly module of its own.
//!
//! A lesson's page is what must be on screen soon, so everything else stands behind a part: the other pages, and
//! what begins a run and draws it, which is fetched before the engine or with it.
//! Without the feature `split` the parts are in the one module, and fetching them is done at once.

use std::future::Future;
use std::pin::Pin;

use leptos::prelude::*;

use crate::components::notice::{loading, part_failed};
use crate::components::outcomes::{Checking, outcomes_view};
use crate::components::pictures::{Picture, draw};
use crate::components::shortcuts::places;
use crate::components::step::step_view;
use crate::explore::desk::Desk;
use crate::pages::course::CoursePage;
use crate::pages::home::HomePage;
use crate::pages::lab::LabPage;
use crate::pages::python::PythonPage;
use crate::present::stage::StagePage;
use crate::run::runner::{self, Begin, Running};

/// The function of a part that builds its view.
pub type Build<P> = fn(P) -> AnyView;

/// A function of a part that is on its way.
pub type Fetch<F> = Pin<Box<dyn Future<Output = Result<F, PartError>>>>;

/// A part could not be fetched; asking again tries again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartError;

impl From<leptos::wasm_split::SplitLoaderError> for PartError {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> PartError {
        PartError
    }
}

/// Declares a function of a part: nothing that only functions of parts reach is in the main module.
macro_rules! part {
    ($(#[$doc:meta])* $part:ident: $name:ident -> $function:ty = $value:expr) => {
        $(#[$doc])*
        pub fn $name() -> Fetch<$function> {
            #[cfg(feature = "split")]
            #[leptos::wasm_split::wasm_split($part, wasm_split_path = leptos::wasm_split, fallible)]
            fn $name() -> Result<$function, PartError> {
                Ok($value)
            }
            #[cfg(not(feature = "split"))]
            async fn $name() -> Result<$function, PartError> {
                Ok($value)
            }
            // The inner function: a split point is told from others by its name.
            Box::pin($name())
        }
    };
}

part! {
    /// The first page.
    home: home -> Build<()> = |()| view! { <HomePage/> }.into_any()
}
part! {
    /// The map of the course.
    course: course -> Build<()> = |()| view! { <CoursePage/> }.into_any()
}
part! {
    /// The lab.
    lab: lab -> Build<()> = |()| view! { <LabPage/> }.into_any()
}
part! {
    /// What of Python there is.
    python: python -> Build<()> = |()| view! { <PythonPage/> }.into_any()
}
part! {
    /// The projection.
    stage: stage -> Build<()> = |()| view! { <StagePage/> }.into_any()
}
part! {
    /// The list of keys.
    keys: shortcuts -> Build<()> = |()| places()
}
part! {
    /// What begins a run.
    run: runner -> fn(Begin) -> Box<dyn Running> = runner::begin
}
part! {
    /// What loads the engine before it is needed.
    run: preload -> fn(String) = runner::preload
}
part! {
    /// Timeline and time budget.
    run: pictures -> Build<Picture> = draw
}

part! {
    /// Stepping through a run.
    explore: step -> Build<Desk> = step_view
}
part! {
    /// All outcomes.
    explore: outcomes -> Build<Checking> = outcomes_view
}

/// The view of a part as soon as it is there; until then that it is being loaded, and where that fails, a way to try
/// again.
pub fn part<P: Clone + Send + 'static>(
    what: &'static str,
    fetch: fn() -> Fetch<Build<P>>,
    properties: P,
) -> impl IntoView {
    let fetched = RwSignal::new(None);
    let load = move || {
        leptos::task::spawn_local(async move {
            let answer = fetch().await;
            fetched.try_set(Some(answer));
        });
    };
    load();
    let again = Callback::new(move |()| {
        fetched.set(None);
        load();
    });
    move || match fetched.get() {
        None => loading(what).into_any(),
        Some(Ok(build)) => build(properties.clone()),
        Some(Err(PartError)) => part_failed(what, again).into_any(),
    }
}
