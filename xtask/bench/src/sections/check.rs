//! The search through all interleavings beside Harmony, a model checker with a language of its own.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::document::{Section, Table};
use crate::figures::{self, Target, median, median_ratio};
use crate::report;
use crate::setting::{self, Setting};

/// The section's title.
pub const TITLE: &str = "Checking all interleavings";

/// How many times sooner a verdict on a program of class size must be there, and on any other.
const CLASS_SIZE: Target = Target::AtLeast(10.0);
const LARGE: Target = Target::AtLeast(1.0);
/// How many times less memory.
const MEMORY: Target = Target::AtLeast(1.0);
/// A program is of class size if Harmony needs no longer than this, in seconds.
const CLASS_SECONDS: f64 = 1.0;
/// A search is given up after so many seconds.
const SECONDS_MAX: u32 = 60;

/// A program in both languages, and the constants that are set in it.
pub type Case = (&'static str, &'static [(&'static str, u32)]);

const CASES: [Case; 30] = [
    ("peterson", &[]),
    ("counter", &[("N", 2), ("K", 1)]),
    ("counter", &[("N", 2), ("K", 2)]),
    ("counter", &[("N", 2), ("K", 5)]),
    ("counter", &[("N", 2), ("K", 50)]),
    ("counter", &[("N", 3), ("K", 1)]),
    ("counter", &[("N", 3), ("K", 3)]),
    ("counter", &[("N", 3), ("K", 5)]),
    ("counter", &[("N", 4), ("K", 2)]),
    ("counter", &[("N", 4), ("K", 3)]),
    ("counter", &[("N", 4), ("K", 5)]),
    ("counter", &[("N", 5), ("K", 3)]),
    ("counter", &[("N", 5), ("K", 4)]),
    ("counter", &[("N", 5), ("K", 5)]),
    ("dining", &[("N", 3)]),
    ("dining", &[("N", 4)]),
    ("dining", &[("N", 5)]),
    ("dining", &[("N", 6)]),
    ("dining", &[("N", 7)]),
    ("dining", &[("N", 8)]),
    ("ordered", &[("N", 3)]),
    ("ordered", &[("N", 4)]),
    ("ordered", &[("N", 6)]),
    ("ordered", &[("N", 8)]),
    ("readers_writers", &[("N", 3)]),
    ("readers_writers", &[("N", 4)]),
    ("readers_writers", &[("N", 5)]),
    ("readers_writers", &[("N", 6)]),
    ("buffer", &[]),
    ("barrier", &[]),
];

/// A search of no more than so many seconds is made [`ROUNDS`] times, so that chance does not decide.
const SHORT_SECONDS: f64 = 2.0;
const ROUNDS: usize = 5;

/// One search.
#[derive(Clone, Debug)]
pub struct Search {
    /// From the command to its end, in seconds.
    pub seconds: f64,
    /// The seconds that the command tells of its search; 0 of Harmony's, which does not.
    pub search_seconds: f64,
    peak_mb: f64,
    /// Whether threads can wait for ever, and how many states there are; `None` if it was given up.
    pub found: Option<(bool, u64)>,
}

/// Lets both search each program in turn, short searches several times.
///
/// # Errors
/// A search fails, or they do not come to the same verdict.
pub fn measure(setting: &Setting) -> Result<Section> {
    let mut table = Table::new(&[
        "program",
        "Harmony",
        "states",
        "memory",
        "Interleave",
        "states",
        "memory",
        "times sooner",
        "target",
        "times less memory",
        "target",
    ]);
    for case in CASES {
        let name = name(case);
        report::progress(&name);
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        loop {
            ours.push(interleave(setting, case, &[]).with_context(|| name.clone())?);
            theirs.push(harmony(setting, case).with_context(|| name.clone())?);
            if theirs[0].seconds > SHORT_SECONDS || theirs.len() == ROUNDS {
                break;
            }
        }
        if let (Some(ours), Some(theirs)) = (ours[0].found, theirs[0].found) {
            ensure!(ours.0 == theirs.0, "{name}: the verdicts differ");
        }
        table.row(&row(&name, &theirs, &ours).each_ref().map(String::as_str));
    }
    let method = format!(
        "Each program is checked by Harmony {} and by `interleave check` (release build, one thread for each core), in turn: from the command to its end, starting included; once, or {ROUNDS} times if Harmony needs at most {SHORT_SECONDS} s: then medians, and the median of the rounds' quotients.
The programs are written in both languages to the same plan (`xtask/bench/programs/check`); both must come to the same verdict.
Harmony is told not to open a browser, and is left its default number of workers.
Memory is the most that the command or a child of it held.
Of class size is a program that Harmony needs at most {CLASS_SECONDS} s for; a search is given up after {SECONDS_MAX} s.",
        setting.harmony_version
    );
    Ok(Section {
        title: TITLE,
        method,
        tables: vec![table],
    })
}

fn row(name: &str, theirs: &[Search], ours: &[Search]) -> [String; 11] {
    let seconds = |rounds: &[Search]| -> Vec<f64> { rounds.iter().map(|it| it.seconds).collect() };
    let sooner = median_ratio(&seconds(theirs), &seconds(ours));
    let (theirs, ours) = (&middle(theirs), &middle(ours));
    let less = theirs.peak_mb / ours.peak_mb;
    let target = match theirs.seconds <= CLASS_SECONDS {
        true => CLASS_SIZE,
        false => LARGE,
    };
    let time = |search: &Search| match search.found {
        Some(_) => figures::time(search.seconds),
        None => "given up".to_owned(),
    };
    let states = |search: &Search| search.found.map_or_else(String::new, |it| it.1.to_string());
    let memory = |search: &Search| format!("{:.0} MB", search.peak_mb);
    let (ratio, verdict) = match (theirs.found, ours.found) {
        (Some(_), Some(_)) => (figures::ratio(sooner), target.verdict(sooner)),
        (None, Some(_)) => (
            format!("more than {}", figures::ratio(sooner)),
            target.verdict(sooner),
        ),
        (Some(_), None) => (String::new(), target.verdict(0.0)),
        (None, None) => (String::new(), "neither has finished".to_owned()),
    };
    [
        name.to_owned(),
        time(theirs),
        states(theirs),
        memory(theirs),
        time(ours),
        states(ours),
        memory(ours),
        ratio,
        verdict,
        figures::ratio(less),
        MEMORY.verdict(less),
    ]
}

/// The first round with the median of the seconds of all.
fn middle(rounds: &[Search]) -> Search {
    let seconds: Vec<f64> = rounds.iter().map(|it| it.seconds).collect();
    Search {
        seconds: median(&seconds),
        ..rounds[0].clone()
    }
}

/// A case's name, as tables show it.
pub fn name((program, constants): Case) -> String {
    let constants = constants
        .iter()
        .map(|(name, value)| format!(" {name}={value}"));
    format!("{program}{}", constants.collect::<String>())
}

/// Runs a command through the script that measures it.
fn run(command: &[String]) -> Result<(Value, Search)> {
    let script = setting::home().join("programs/check/measure.py");
    let mut python = Command::new("python3");
    python
        .arg(script)
        .arg(SECONDS_MAX.to_string())
        .args(command);
    let measured: Value = serde_json::from_str(&setting::output(&mut python)?)?;
    let number = |key: &str| measured[key].as_f64().context("no figure");
    let search = Search {
        seconds: number("seconds")?,
        search_seconds: 0.0,
        peak_mb: number("peak_kb")? / 1024.0,
        found: None,
    };
    Ok((measured["output"].clone(), search))
}

/// A case's Python program, written to a file.
///
/// # Errors
/// It cannot be read or written.
pub fn written(setting: &Setting, (program, constants): Case) -> Result<PathBuf> {
    let path = setting::home().join(format!("programs/check/{program}.py"));
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let file = scratch(setting)?.join(format!("{program}.py"));
    fs::write(&file, with_constants(&text, constants)?)?;
    Ok(file)
}

/// Checks a case with `interleave check` and some options.
///
/// # Errors
/// The command fails.
pub fn interleave(setting: &Setting, case: Case, options: &[&str]) -> Result<Search> {
    let mut command = vec![
        setting.interleave.display().to_string(),
        "check".to_owned(),
        "--json".to_owned(),
        written(setting, case)?.display().to_string(),
    ];
    command.extend(options.iter().map(|&option| option.to_owned()));
    let (output, mut search) = run(&command)?;
    if let Some(output) = output.as_str() {
        let report: Value = serde_json::from_str(output)?;
        let is_deadlock = match report["verdict"].as_str() {
            Some("deadlock") => true,
            Some("safe") => false,
            other => bail!("unexpected verdict {other:?}"),
        };
        let states = report["states"].as_u64().context("no states")?;
        search.found = Some((is_deadlock, states));
        search.search_seconds = report["seconds"].as_f64().context("no seconds")?;
    }
    Ok(search)
}

fn harmony(setting: &Setting, case: Case) -> Result<Search> {
    let (program, constants) = case;
    let path = setting::home().join(format!("programs/check/{program}.hny"));
    let file = scratch(setting)?.join(format!("{program}.hny"));
    fs::copy(&path, &file).with_context(|| path.display().to_string())?;
    let mut command = vec![setting.harmony.display().to_string(), "--noweb".to_owned()];
    for (name, value) in constants {
        command.extend(["-c".to_owned(), format!("{name}={value}")]);
    }
    command.push(file.display().to_string());
    let (output, mut search) = run(&command)?;
    if let Some(output) = output.as_str() {
        search.found = Some(read_harmony(output)?);
    }
    Ok(search)
}

/// Whether threads can wait for ever, and the number of states, from what Harmony prints.
fn read_harmony(output: &str) -> Result<(bool, u64)> {
    let states = output.lines().find_map(|line| {
        let rest = line.trim().strip_prefix("* ")?;
        let (count, rest) = rest.split_once(' ')?;
        rest.starts_with("states (").then(|| count.parse().ok())?
    });
    let states = states.with_context(|| format!("no states in {output}"))?;
    let is_fine = |line: &str| line.contains("No issues found") || line.contains("Data race");
    if output.contains("cannot terminate") {
        Ok((true, states))
    } else if output.lines().any(is_fine) {
        Ok((false, states))
    } else {
        bail!("unexpected verdict in {output}")
    }
}

/// A program with other values for its constants.
///
/// # Errors
/// It has no line that sets one of them.
pub fn with_constants(text: &str, constants: &[(&str, u32)]) -> Result<String> {
    let mut text = text.to_owned();
    for (name, value) in constants {
        let line = text
            .lines()
            .find(|line| line.starts_with(&format!("{name} = ")));
        let line = line
            .with_context(|| format!("no constant {name}"))?
            .to_owned();
        text = text.replacen(&line, &format!("{name} = {value}"), 1);
    }
    Ok(text)
}

/// A folder for what is written meanwhile.
fn scratch(setting: &Setting) -> Result<PathBuf> {
    let folder = setting.harmony.with_file_name("scratch");
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_harmony_prints_is_read() {
        let text = "* Phase 3: Scan states\n    * 229 states (time 0.38s, mem=0.000GB)\n";
        let with = |rest: &str| read_harmony(&format!("{text}{rest}\n")).ok();
        assert_eq!(
            with("**Summary: some execution cannot terminate**"),
            Some((true, 229))
        );
        assert_eq!(with("* **No issues found**"), Some((false, 229)));
        assert_eq!(
            with("**Summary: Data race (?counter)**"),
            Some((false, 229))
        );
        assert_eq!(with("**Summary: Safety Violation**"), None);
    }

    #[test]
    fn constants_are_set() {
        let text = "N = 2\nK = 3\nprint(N)\n";
        let set = with_constants(text, &[("N", 5)]).ok();
        assert_eq!(set.as_deref(), Some("N = 5\nK = 3\nprint(N)\n"));
        assert!(with_constants(text, &[("M", 5)]).is_err());
    }

    #[test]
    fn every_case_has_its_programs() {
        for (program, constants) in CASES {
            let read = |end: &str| {
                let path = setting::home().join(format!("programs/check/{program}.{end}"));
                fs::read_to_string(path).unwrap_or_default()
            };
            assert!(with_constants(&read("py"), constants).is_ok(), "{program}");
            for (name, _) in constants {
                assert!(
                    read("hny").contains(&format!("const {name} = ")),
                    "{program}"
                );
            }
        }
    }
}
