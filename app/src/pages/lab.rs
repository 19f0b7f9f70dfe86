//! The lab: any program, with its options, in a link.

use leptos::prelude::*;

/// The lab.
#[component]
pub fn LabPage() -> impl IntoView {
    crate::shell::set_title("Lab");
    view! { <div class="page lab"><h1>"Lab"</h1></div> }
}
