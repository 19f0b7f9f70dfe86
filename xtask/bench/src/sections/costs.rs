//! What a thread, a process, a lock and a message cost in the browser, beside their bare counterparts.

use anyhow::{Context, Result, ensure};

use crate::document::{Section, Table};
use crate::figures::{self, Target, median, median_ratio};
use crate::lab::{self, Lab};
use crate::programs::{Printed, Program};
use crate::report;
use crate::setting::Setting;

/// The section's title.
pub const TITLE: &str = "Starts, locks and messages in Chromium";

/// What a bare worker runs that is only to start: it turns a few times.
const START: &str = include_str!("../../web/count.wat");
const START_LOOPS: u32 = 256;
/// How often two bare workers pass something to and fro.
const PING_PONGS: u32 = 4000;
const CLONES: u32 = 40;
/// The length of the message, in bytes.
const MESSAGE_BYTES: u32 = 1_000_000;

/// The line that says how many processes wait.
const PROCESSES: &str = "PROCESSES = 4";

/// How long a warm thread's start may take, in seconds.
const THREAD: Target = Target::AtMost(0.001);
/// How many starts of a bare worker a process's start may take.
const PROCESS: Target = Target::AtMost(3.0);
/// How many rounds of two bare workers a lock may take until it has changed hands.
const LOCK: Target = Target::AtMost(1.5);
/// How many bare copies a message may take.
const MESSAGE: Target = Target::AtMost(3.0);
/// How long four processes may take, in seconds.
const FOUR: Target = Target::AtMost(0.2);
/// How much memory they may add, in MiB.
const FOUR_MIB: Target = Target::AtMost(60.0);

/// The seconds of one thing beside its bare counterpart's, round by round.
#[derive(Debug, Default)]
struct Beside {
    ours: Vec<f64>,
    bare: Vec<f64>,
}

#[derive(Debug, Default)]
struct Measured {
    thread: Vec<f64>,
    process: Beside,
    lock: Beside,
    lock_gil: Beside,
    message: Beside,
    four: Vec<f64>,
    four_mib: Vec<f64>,
}

/// Measures all in one page, round by round.
///
/// # Errors
/// A program fails.
pub fn measure(setting: &Setting) -> Result<Section> {
    let (mut measured, version) = lab::in_browser(setting, async |page| {
        let lab = Lab::open(page).await?;
        Ok((in_lab(&lab, setting).await?, lab.version()))
    })?;
    for _ in 0..setting.rounds {
        measured.four_mib.push(added_mib(setting)?);
    }
    let method = format!(
        "All in one page of the lab in {version}, all anew in each round; {}, and the median of the rounds' quotients.
The programs (`xtask/bench/programs/costs`) measure themselves.
A thread, after others have run: from before `start()` until its first line, the median of 40, one after the other.
A process: the same, the median of 8. Beside it a bare worker, from before it is made until it has answered after a short call of a compiled WebAssembly module.
A lock: two threads give back in turn the lock that the other one waits for, {PING_PONGS} times. Beside it a word of shared memory that two bare workers pass to and fro with `Atomics.wait` and `Atomics.notify`: a round is there and back.
A message: {MESSAGE_BYTES} bytes by a `Pipe` to another process and back, {CLONES} times, halved. Beside it a copy of as many bytes (structured clone) by a `MessagePort` between two bare workers and back, halved.
Four processes: from before the first `start()` until the last one's word has come.
Their memory: of the browser with all its processes (`Pss` of Linux) while a program and four processes wait, without what it is while the program waits alone; each in a browser of its own with a fresh profile.",
        setting.medians()
    );
    Ok(Section {
        title: TITLE,
        method,
        tables: tables(&measured),
    })
}

async fn in_lab(lab: &Lab<'_>, setting: &Setting) -> Result<Measured> {
    let thread = Program::read("costs/thread.py")?;
    let process = Program::read("costs/process.py")?;
    let lock = Program::read("costs/lock.py")?;
    let message = Program::read("costs/message.py")?;
    let four = Program::read("costs/four.py")?;
    let waiting = Program::read("costs/waiting.py")?;
    ensure!(
        waiting.source.contains(PROCESSES),
        "{PROCESSES} is not in it"
    );
    let mut measured = Measured::default();
    for round in 1..=setting.rounds {
        report::progress(&format!("in Chromium, round {round} of {}", setting.rounds));
        measured.thread.push(seconds(lab, &thread, "gil=on").await?);
        let bare = lab.bare(START, 1, START_LOOPS).await?;
        measured.process.bare.push(bare);
        let ours = seconds(lab, &process, "gil=on").await?;
        measured.process.ours.push(ours);
        for (beside, options) in [
            (&mut measured.lock, "gil=off"),
            (&mut measured.lock_gil, "gil=on"),
        ] {
            beside.bare.push(lab.pair(0, PING_PONGS).await?);
            beside.ours.push(seconds(lab, &lock, options).await?);
        }
        let bare = lab.pair(MESSAGE_BYTES, CLONES).await? / 2.0;
        measured.message.bare.push(bare);
        let ours = seconds(lab, &message, "gil=on").await?;
        measured.message.ours.push(ours);
        let lines = lab.run(&four.source, "gil=on").await?;
        measured.four.push(read(&four, &lines)?);
    }
    Ok(measured)
}

/// How much memory four processes add to a browser, in MiB.
fn added_mib(setting: &Setting) -> Result<f64> {
    let four = Program::read("costs/waiting.py")?.source;
    ensure!(four.contains(PROCESSES), "{PROCESSES} is not in it");
    let none = four.replace(PROCESSES, "PROCESSES = 0");
    let mib = |source: &str| {
        let bytes = lab::in_browser(setting, async |page| {
            Lab::open(page).await?.waiting(source).await
        });
        Ok::<f64, anyhow::Error>(bytes? as f64 / f64::from(1 << 20))
    };
    Ok(mib(&four)? - mib(&none)?)
}

/// Runs a program and returns the seconds on its last line.
async fn seconds(lab: &Lab<'_>, program: &Program, options: &str) -> Result<f64> {
    read(program, &lab.run(&program.source, options).await?)
}

fn read(program: &Program, lines: &[String]) -> Result<f64> {
    let printed = Printed::read(lines.iter().map(String::as_str));
    Ok(printed.with_context(|| program.name.clone())?.seconds)
}

fn tables(measured: &Measured) -> Vec<Table> {
    let mut beside = Table::new(&["", "bare", "Interleave", "ratio", "target"]);
    for (name, times, target) in [
        (
            "a process starts; a bare worker",
            &measured.process,
            PROCESS,
        ),
        (
            "a lock changes hands, GIL off; a ping-pong",
            &measured.lock,
            LOCK,
        ),
        (
            "a lock changes hands, GIL on; a ping-pong",
            &measured.lock_gil,
            LOCK,
        ),
        (
            "a message of 1 MB between processes; a clone",
            &measured.message,
            MESSAGE,
        ),
    ] {
        let ratio = median_ratio(&times.ours, &times.bare);
        beside.row(&[
            name,
            &figures::time(median(&times.bare)),
            &figures::time(median(&times.ours)),
            &figures::ratio(ratio),
            &target.verdict(ratio),
        ]);
    }
    let mut alone = Table::new(&["", "Interleave", "target"]);
    let in_seconds = |target: Target, seconds: f64| {
        let Target::AtMost(limit) = target else {
            return target.verdict(seconds);
        };
        let verdict = target.verdict(seconds);
        verdict.replacen(&limit.to_string(), &figures::time(limit), 1)
    };
    let (thread, four) = (median(&measured.thread), median(&measured.four));
    alone.row(&[
        "a warm thread starts",
        &figures::time(thread),
        &in_seconds(THREAD, thread),
    ]);
    alone.row(&[
        "four processes are ready",
        &figures::time(four),
        &in_seconds(FOUR, four),
    ]);
    let added = median(&measured.four_mib);
    alone.row(&[
        "four processes add",
        &format!("{added:.0} MiB"),
        &FOUR_MIB.verdict(added),
    ]);
    vec![beside, alone]
}
