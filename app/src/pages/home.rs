//! The first page: what Interleave is, shown by running a program.

use leptos::prelude::*;
use lessons::model::{Demo, Program, Token};

use crate::address;
use crate::components::compare::CompareView;
use crate::components::icon::{Icon, icon};
use crate::components::notice::SupportNotice;
use crate::shell::set_title;

/// The program of the first page.
const PROGRAM: &str = include_str!("home.py");

/// The home page.
#[component]
pub fn HomePage() -> impl IntoView {
    set_title("");
    view! {
        <div class="home">
            <section class="hero page">
                <div class="hero-text">
                    <h1>"See what your threads really do."</h1>
                    <p class="lead">
                        "Interleave runs real Python on real threads and processes, here in this page, and draws what happened: who ran, who waited, and for what."
                    </p>
                    <p class="hero-ways">
                        <a class="button button-strong" href=address::page("/course")>
                            "Start the course"
                            {icon(Icon::Next)}
                        </a>
                        <a class="button" href=address::page("/lab")>"Open the lab"</a>
                    </p>
                </div>
                <div class="hero-run">
                    <SupportNotice/>
                    <CompareView
                        title="Two threads count down. Does a second thread help?".to_owned()
                        runs=vec![run("GIL on", true), run("GIL off", false)]
                    />
                </div>
            </section>
            <section class="page promises">
                {promise("Predict, then run", "Each lesson asks before it tells. You commit to an answer, run the program, and see whether the machine agrees.")}
                {promise("Nothing is staged", "No film, no simulation. A race here is a race between two cores of your computer, and every line on a timeline was measured.")}
                {promise("Ready for the room", "Every lesson is also a deck of slides with its programs live on them. Press P and project it.")}
                {promise("Yours alone", "No account and no server. The programs run in your browser and stay there.")}
            </section>
        </div>
    }
}

fn promise(title: &'static str, text: &'static str) -> impl IntoView {
    view! {
        <div class="promise">
            <h2>{title}</h2>
            <p>{text}</p>
        </div>
    }
}

fn run(label: &str, gil: bool) -> (Demo, Program) {
    let demo = Demo {
        id: format!("home-{gil}"),
        program: "count_down.py".to_owned(),
        label: label.to_owned(),
        gil,
        start_method: "spawn".to_owned(),
        settings: Vec::new(),
        folded: false,
        lines: Vec::new(),
    };
    let plain = |text: &str| vec![Token { kind: String::new(), text: text.to_owned() }];
    let program = Program {
        name: "count_down.py".to_owned(),
        source: PROGRAM.to_owned(),
        lines: PROGRAM.lines().map(plain).collect(),
    };
    (demo, program)
}
