//! The parts of the interface that are fetched when they are first needed, each as a WebAssembly module of its own.
//!
//! A lesson's page is what must be on screen soon, so everything else stands behind a part: the other pages, and
//! the pictures of a run, which arrive while the engine does.
//! Without the feature `split` the parts are in the one module, and fetching them is done at once.

use std::future::Future;
use std::pin::Pin;

use leptos::prelude::*;

use crate::components::notice::{loading, part_failed};
use crate::components::pictures::{Picture, draw};
use crate::pages::course::CoursePage;
use crate::pages::home::HomePage;
use crate::pages::lab::LabPage;
use crate::present::stage::StagePage;

/// The function of a part that builds its view.
pub type Build<P> = fn(P) -> AnyView;

/// A part on its way.
pub type Fetch<P> = Pin<Box<dyn Future<Output = Result<Build<P>, PartError>>>>;

/// A part could not be fetched; asking again tries again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartError;

impl From<leptos::wasm_split::SplitLoaderError> for PartError {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> PartError {
        PartError
    }
}

/// Declares a part by what is called to build its view: nothing that only this function reaches is in the main module.
macro_rules! part {
    ($(#[$doc:meta])* $name:ident($properties:ty) => $build:expr) => {
        $(#[$doc])*
        pub fn $name() -> Fetch<$properties> {
            #[cfg(feature = "split")]
            #[leptos::wasm_split::wasm_split($name, wasm_split_path = leptos::wasm_split, fallible)]
            fn fetched() -> Result<Build<$properties>, PartError> {
                Ok($build)
            }
            #[cfg(not(feature = "split"))]
            async fn fetched() -> Result<Build<$properties>, PartError> {
                Ok($build)
            }
            Box::pin(fetched())
        }
    };
}

part! {
    /// The first page.
    home(()) => |()| view! { <HomePage/> }.into_any()
}
part! {
    /// The map of the course.
    course(()) => |()| view! { <CoursePage/> }.into_any()
}
part! {
    /// The lab.
    lab(()) => |()| view! { <LabPage/> }.into_any()
}
part! {
    /// The projection.
    stage(()) => |()| view! { <StagePage/> }.into_any()
}
part! {
    /// Timeline and time budget.
    pictures(Picture) => draw
}

/// The view of a part as soon as it is there; until then that it is being loaded, and where that fails, a way to try
/// again.
pub fn part<P: Clone + Send + 'static>(
    what: &'static str,
    fetch: fn() -> Fetch<P>,
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
