//! From the address to the first printed line, beside Pyodide.

use anyhow::{Context, Result};
use pages::page::Page;
use serde_json::Value;

use crate::document::{Section, Table};
use crate::figures::{self, Target, median, median_ratio};
use crate::lab;
use crate::report;
use crate::setting::Setting;

/// The section's title.
pub const TITLE: &str = "Start-up";

/// How many times sooner than Pyodide the first line must be there.
const TARGET: Target = Target::AtLeast(4.0);

/// What notes the moments in a page.
const PROBE: &str = include_str!("../../web/probe.js");

/// The moments of the lab's start: what the probe calls them, and what they are.
const MOMENTS: [(&str, &str); 7] = [
    ("worker", "a process's worker is started"),
    ("app", "the interface's module has come"),
    ("engine", "the engine is compiled"),
    ("loaded", "the worker has loaded it"),
    ("usable", "the lab can be used; Run is pressed"),
    ("ready", "the process is ready and gets the program"),
    ("printed", "the first line is on the page"),
];

/// Both pages in turn, each in a browser that has never seen it.
///
/// # Errors
/// A page does not print its line.
pub fn measure(setting: &Setting) -> Result<Section> {
    let mut ours: Vec<Value> = Vec::new();
    let mut theirs: Vec<Value> = Vec::new();
    let mut version = String::new();
    for round in 1..=setting.rounds {
        report::progress(&format!("in Chromium, round {round} of {}", setting.rounds));
        for (path, moments) in [("/bench/pyodide.html", &mut theirs), ("/lab", &mut ours)] {
            let (noted, browser) =
                lab::in_browser(setting, async |page| first_visit(page, path).await)?;
            moments.push(noted);
            version = browser;
        }
    }
    let seconds = |moments: &[Value], name: &str| -> Result<Vec<f64>> {
        let of_round = |noted: &Value| Some(noted[name].as_f64()? / 1e3);
        let all: Option<Vec<f64>> = moments.iter().map(of_round).collect();
        all.with_context(|| format!("{name} was not noted in every round"))
    };
    let (them, us) = (seconds(&theirs, "printed")?, seconds(&ours, "printed")?);
    let ratio = median_ratio(&them, &us);
    let mut table = Table::new(&[
        "first printed line",
        "Pyodide",
        "Interleave",
        "times sooner",
        "target",
    ]);
    table.row(&[
        "of `print(\"hello\")`",
        &figures::time(median(&them)),
        &figures::time(median(&us)),
        &figures::ratio(ratio),
        &TARGET.verdict(ratio),
    ]);
    let mut steps = Table::new(&["Interleave, since the navigation", "at"]);
    for (name, what) in MOMENTS {
        steps.row(&[what, &figures::time(median(&seconds(&ours, name)?))]);
    }
    Ok(Section {
        title: TITLE,
        method: method(setting, &version),
        tables: vec![table, steps],
    })
}

fn method(setting: &Setting, version: &str) -> String {
    format!(
        "Two pages of the same server on this machine, in turn, each in {version} with a fresh profile, so that nothing is cached; {}, and the median of the rounds' quotients.
One is the lab as it is published, with the program in it; Run is pressed by a script at the first moment at which it can be.
The other is a page with nothing on it that starts Pyodide in a Web Worker, which runs the same program.
Both get files compressed by brotli.
The clock is the page's own and starts with the navigation; it stops when the line is in the document.",
        setting.medians()
    )
}

/// What the probe notes on a page until its line is there, and the browser.
async fn first_visit(page: &Page, path: &str) -> Result<(Value, String)> {
    page.before_each_load(PROBE).await?;
    page.goto(path).await?;
    let printed = page.until("marks.printed !== undefined").await;
    let errors = page.errors().await?;
    printed.with_context(|| format!("{path}: {errors:?}"))?;
    let came = |file: &str| {
        format!(
            "performance.getEntriesByType('resource').find((entry) => entry.name.endsWith('/{file}'))?.responseEnd"
        )
    };
    let noted = format!("({{ ...marks, app: {} }})", came("app_bg.wasm"));
    let noted = page.evaluate(&noted).await?;
    Ok((noted, lab::version(page)))
}
