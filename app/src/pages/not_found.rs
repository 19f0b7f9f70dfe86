//! The page for an address that nothing has.

use leptos::prelude::*;

use crate::address;
use crate::shell::set_title;

/// Says so, and where to go from here.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    set_title("No such page");
    view! {
        <div class="page not-found">
            <h1>"No such page"</h1>
            <p>"Nothing runs at this address. Perhaps the link was cut off when it was copied."</p>
            <p>
                <a href=address::page("/course")>"See the whole course"</a>
                " or "
                <a href=address::page("/lab")>"open the lab"</a>
                "."
            </p>
        </div>
    }
}
