//! Threads and processes in the browser beside bare workers.

use anyhow::{Context, Result, ensure};

use crate::document::{Section, Table};
use crate::figures::{self, Target, median, median_ratio};
use crate::lab::{self, Lab};
use crate::programs::Program;
use crate::report;
use crate::setting::Setting;

/// The section's title.
pub const TITLE: &str = "Threads and processes in Chromium";

/// A loop in which each calculation needs the last: two of them hardly share what a core has.
const COUNT: &str = include_str!("../../web/count.wat");
/// How often it turns: about a second's work.
const COUNT_LOOPS: u32 = 500_000_000;
/// The smallest interpreter: two of them need of the machine what two threads of Python need.
const INTERPRETER: &str = include_str!("../../web/interpreter.wat");
/// How often it turns: about a second's work.
const INTERPRETER_LOOPS: u32 = 30_000_000;

/// The share of the bare workers' speed-up that must be reached.
const SHARE: Target = Target::AtLeast(0.85);
/// How much longer two threads under the GIL may take than one after the other.
const GIL_ON: Target = Target::AtMost(1.15);
/// How much longer eight sleeping threads may take than one.
const SLEEPING: Target = Target::AtMost(1.2);

/// What is measured: a name and the seconds before (one after the other, or one alone) and after (together), by round.
#[derive(Debug, Default)]
struct Times {
    alone: Vec<f64>,
    together: Vec<f64>,
}

impl Times {
    fn note(&mut self, (alone, together): (f64, f64)) {
        self.alone.push(alone);
        self.together.push(together);
    }

    /// How many times as fast together.
    fn speed_up(&self) -> f64 {
        median_ratio(&self.alone, &self.together)
    }
}

#[derive(Debug, Default)]
struct Measured {
    counting: Times,
    interpreting: Times,
    gil_on: Times,
    gil_off: Times,
    processes: Times,
    sleeping: Times,
}

/// Measures all in one page, round by round.
///
/// # Errors
/// A program fails.
pub fn measure(setting: &Setting) -> Result<Section> {
    let (measured, version) = lab::in_browser(setting, async |page| {
        in_lab(&Lab::open(page).await?, setting).await
    })?;
    let method = format!(
        "All in one page of the lab in {version}, all anew in each round; {}, and the median of the rounds' quotients.
A program works twice one after the other, then twice at once: in two threads with the GIL on, with the GIL off, or in two processes; it measures both itself, the second from before the first start until after the last join.
Beside them bare workers run tiny WebAssembly modules (`xtask/bench/web/*.wat`): first one worker all of the work, then two workers one half each, measured from before the first worker is started until after the last has answered.
One module does nothing but calculate, each result from the last; the other is the smallest interpreter.
Two threads of execution that a processor lets share one core hinder each other in the second as they do in Python, and not in the first.
Speed-up is the first time divided by the second; a share is the speed-up divided by that of bare workers, which is the most that this machine gives at that moment. The target is for the share of the interpreters.
Eight threads sleep a second each, beside one that does.",
        setting.medians()
    );
    Ok(Section {
        title: TITLE,
        method,
        tables: tables(&measured),
    })
}

async fn in_lab(lab: &Lab<'_>, setting: &Setting) -> Result<(Measured, String)> {
    let threads = Program::read("threads/threads.py")?;
    let processes = Program::read("threads/processes.py")?;
    let sleeping = Program::read("threads/sleeping.py")?;
    let version = lab.version();
    let mut measured = Measured::default();
    for round in 1..=setting.rounds {
        report::progress(&format!("in Chromium, round {round} of {}", setting.rounds));
        for (times, module, loops) in [
            (&mut measured.counting, COUNT, COUNT_LOOPS),
            (&mut measured.interpreting, INTERPRETER, INTERPRETER_LOOPS),
        ] {
            let one = lab.bare(module, 1, 2 * loops).await?;
            let two = lab.bare(module, 2, loops).await?;
            times.note((one, two));
        }
        for (times, program, options) in [
            (&mut measured.gil_on, &threads, "gil=on"),
            (&mut measured.gil_off, &threads, "gil=off"),
            (&mut measured.processes, &processes, "gil=on"),
            (&mut measured.sleeping, &sleeping, "gil=on"),
        ] {
            let lines = lab.run(&program.source, options).await?;
            let pair = pair(&lines).with_context(|| format!("{} {options}", program.name))?;
            times.note(pair);
        }
    }
    Ok((measured, version))
}

/// The two times that a program prints after its proof of work.
fn pair(lines: &[String]) -> Result<(f64, f64)> {
    let [proof, alone, together] = lines else {
        anyhow::bail!("not three lines: {lines:?}");
    };
    // Four pieces of work with one and the same result, or sleep, which has none.
    ensure!(
        proof == "4 1" || proof == "slept",
        "the work went wrong: {proof}"
    );
    Ok((alone.trim().parse()?, together.trim().parse()?))
}

fn tables(measured: &Measured) -> Vec<Table> {
    let mut parallel = Table::new(&[
        "twice the work",
        "one after the other",
        "at once",
        "speed-up",
        "share of counting",
        "share of interpreters",
        "target",
    ]);
    for (name, times, is_python) in [
        ("two bare workers that count", &measured.counting, false),
        ("two bare interpreters", &measured.interpreting, false),
        ("two threads, GIL off", &measured.gil_off, true),
        ("two processes", &measured.processes, true),
    ] {
        let share = |bare: &Times| times.speed_up() / bare.speed_up();
        let shown = |text: String| if is_python { text } else { String::new() };
        parallel.row(&[
            name,
            &figures::time(median(&times.alone)),
            &figures::time(median(&times.together)),
            &figures::ratio(times.speed_up()),
            &shown(figures::ratio(share(&measured.counting))),
            &shown(figures::ratio(share(&measured.interpreting))),
            &shown(SHARE.verdict(share(&measured.interpreting))),
        ]);
    }
    let mut ratios = Table::new(&["as long as", "first", "second", "ratio", "target"]);
    for (name, times, target) in [
        (
            "one after the other; two threads, GIL on",
            &measured.gil_on,
            GIL_ON,
        ),
        ("one sleeping thread; eight", &measured.sleeping, SLEEPING),
    ] {
        let ratio = median_ratio(&times.together, &times.alone);
        ratios.row(&[
            name,
            &figures::time(median(&times.alone)),
            &figures::time(median(&times.together)),
            &figures::ratio(ratio),
            &target.verdict(ratio),
        ]);
    }
    vec![parallel, ratios]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_times_follow_the_proof() {
        let read = |lines: &[&str]| {
            pair(
                &lines
                    .iter()
                    .map(|&line| line.to_owned())
                    .collect::<Vec<_>>(),
            )
        };
        assert_eq!(read(&["4 1", "2.5", "1.25"]).ok(), Some((2.5, 1.25)));
        for wrong in [
            &["4 2", "2.5", "1.25"][..],
            &["4 1", "2.5"],
            &["4 1", "a", "b"],
        ] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }
}
