//! The interpreter beside CPython natively and beside Pyodide in Chromium.

use std::collections::BTreeMap;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::document::{Section, Table};
use crate::figures::{self, Target, median, median_ratio};
use crate::lab::{self, Lab};
use crate::programs::{self, Printed, Program};
use crate::report;
use crate::setting::{self, Setting};

/// The section's title.
pub const TITLE: &str = "Interpreter";

/// The programs.
const PROGRAMS: [&str; 10] = [
    "loop_sum",
    "fib",
    "primes",
    "mandelbrot",
    "word_count",
    "attributes",
    "methods",
    "dict_updates",
    "string_building",
    "sorting",
];

/// How many times longer than CPython's a program's time may be, and how many programs must need no longer.
const NATIVE_TARGET: Target = Target::AtMost(1.5);
const NO_SLOWER: Target = Target::AtLeast(5.0);
/// How many times longer than Pyodide's.
const BROWSER_TARGET: Target = Target::AtMost(1.0);

/// Prints the versions of Python and of Pyodide.
const PYODIDE_VERSION: &str =
    "import sys, pyodide_js\nprint(pyodide_js.version, sys.version.split()[0])\n";

/// The seconds of both sides, by program, round by round.
type Times = BTreeMap<&'static str, (Vec<f64>, Vec<f64>)>;

/// Runs every program on both sides in turn.
///
/// # Errors
/// A program fails, or does not print the same everywhere.
pub fn measure(setting: &Setting) -> Result<Section> {
    let programs = PROGRAMS.map(|name| Program::read(&format!("{name}.py")));
    let programs: Vec<Program> = programs.into_iter().collect::<Result<_>>()?;
    let python = setting::output(Command::new("python3").arg("--version"))?;
    let mut expected = BTreeMap::new();
    let native = native(setting, &programs, &mut expected)?;
    let (browser, versions) = lab::in_browser(setting, async |page| {
        browser(&Lab::open(page).await?, setting, &programs, &expected).await
    })?;
    let method = format!(
        "Each program is run by `python3` ({python}) and by `interleave run` (release build), in turn; then in the lab in {versions}, in turn, as a reader would run it and in a Web Worker of the same page.
The GIL is on, as CPython's is.
A program's time is what it measures itself around its work with `time.perf_counter()`, so that starting is not in it; {}, and the median of the rounds' quotients.
All four must print the same.",
        setting.medians()
    );
    Ok(Section {
        title: TITLE,
        method,
        tables: vec![
            table(
                &["natively", "python3", "Interleave"],
                &native,
                NATIVE_TARGET,
            ),
            table(
                &["in Chromium", "Pyodide", "Interleave"],
                &browser,
                BROWSER_TARGET,
            ),
        ],
    })
}

/// `python3` and `interleave run` in turn. What the former prints is expected of all.
fn native(
    setting: &Setting,
    programs: &[Program],
    expected: &mut BTreeMap<String, Vec<String>>,
) -> Result<Times> {
    let mut times = Times::new();
    for round in 1..=setting.rounds {
        report::progress(&format!("natively, round {round} of {}", setting.rounds));
        for (program, name) in programs.iter().zip(PROGRAMS) {
            let python = programs::natively(&mut Command::new("python3"), program)?;
            let ours = programs::natively(Command::new(&setting.interleave).arg("run"), program)?;
            let lines = expected.entry(program.name.clone()).or_insert(python.lines);
            check(program, "interleave", &ours, lines)?;
            note(&mut times, name, python.seconds, ours.seconds);
        }
    }
    Ok(times)
}

/// Pyodide and the lab in turn, in one page; also the versions.
async fn browser(
    lab: &Lab<'_>,
    setting: &Setting,
    programs: &[Program],
    expected: &BTreeMap<String, Vec<String>>,
) -> Result<(Times, String)> {
    let pyodide = lab.pyodide(PYODIDE_VERSION).await?.concat();
    let (pyodide, python) = pyodide.split_once(' ').context("Pyodide's version")?;
    let versions = format!(
        "{} and by Pyodide {pyodide} (Python {python})",
        lab.version()
    );
    let mut times = Times::new();
    for round in 1..=setting.rounds {
        report::progress(&format!("in Chromium, round {round} of {}", setting.rounds));
        for (program, name) in programs.iter().zip(PROGRAMS) {
            let lines = expected
                .get(&program.name)
                .context("what python3 printed")?;
            let read = |lines: Vec<String>| {
                let printed = Printed::read(lines.iter().map(String::as_str));
                printed.with_context(|| program.name.clone())
            };
            let pyodide = read(lab.pyodide(&program.source).await?)?;
            check(program, "Pyodide", &pyodide, lines)?;
            let ours = read(lab.run(&program.source, "gil=on").await?)?;
            check(program, "the lab", &ours, lines)?;
            note(&mut times, name, pyodide.seconds, ours.seconds);
        }
    }
    Ok((times, versions))
}

/// Compares what was printed with what `python3` printed.
fn check(program: &Program, who: &str, printed: &Printed, expected: &[String]) -> Result<()> {
    let Program { name, .. } = program;
    let Printed { lines, .. } = printed;
    ensure!(
        lines == expected,
        "{name}: {who} prints {lines:?}, python3 {expected:?}"
    );
    Ok(())
}

fn note(times: &mut Times, name: &'static str, theirs: f64, ours: f64) {
    let (of_them, of_us) = times.entry(name).or_default();
    of_them.push(theirs);
    of_us.push(ours);
}

fn table(head: &[&str; 3], times: &Times, target: Target) -> Table {
    let [place, them, us] = head;
    let mut table = Table::new(&[place, them, us, "ratio", "target"]);
    let mut n_no_slower = 0;
    for name in PROGRAMS {
        let Some((theirs, ours)) = times.get(name) else {
            continue;
        };
        let ratio = median_ratio(ours, theirs);
        n_no_slower += u32::from(ratio <= 1.0);
        table.row(&[
            name,
            &figures::time(median(theirs)),
            &figures::time(median(ours)),
            &figures::ratio(ratio),
            &target.verdict(ratio),
        ]);
    }
    table.row(&[
        "no slower",
        "",
        "",
        &format!("{n_no_slower} of {}", PROGRAMS.len()),
        &NO_SLOWER.verdict(f64::from(n_no_slower)),
    ]);
    table
}
