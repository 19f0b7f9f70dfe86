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
                        brief=true
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
        program: "count.py".to_owned(),
        label: label.to_owned(),
        gil,
        start_method: "spawn".to_owned(),
        settings: Vec::new(),
        folded: false,
        lines: Vec::new(),
    };
    let program = Program {
        name: "count.py".to_owned(),
        source: PROGRAM.to_owned(),
        lines: PROGRAM.lines().map(highlighted).collect(),
    };
    (demo, program)
}

/// The words of a line, with those of the language marked. The lessons' listings are highlighted when the
/// site is built; this one short program has neither strings with spaces nor comments.
fn highlighted(line: &str) -> Vec<Token> {
    const KEYWORDS: [&str; 6] = ["from", "import", "def", "while", "for", "in"];
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut tokens = Vec::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let end = rest
            .find(|c| is_word(c) != is_word(first))
            .unwrap_or(rest.len());
        let (word, tail) = rest.split_at(end);
        let kind = match word {
            word if KEYWORDS.contains(&word) => "keyword",
            "print" | "range" => "builtin",
            "Thread" => "class",
            word if word.starts_with(|c: char| c.is_ascii_digit()) => "number",
            _ => "",
        };
        tokens.push(Token {
            kind: kind.to_owned(),
            text: word.to_owned(),
        });
        rest = tail;
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::{PROGRAM, highlighted};

    #[test]
    fn highlighting_loses_no_text() {
        for line in PROGRAM.lines() {
            let text: String = highlighted(line)
                .into_iter()
                .map(|token| token.text)
                .collect();
            assert_eq!(text, line);
        }
    }
}
