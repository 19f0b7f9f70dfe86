//! Checking all interleavings of a program, and telling what was found.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use explore::program::Program;
use explore::report::{Report, Verdict};
use explore::search::{Options, Search};
use explore::story::Act;
use live::messages::Stream;
use serde_json::json;

use crate::arguments::CheckJob;
use crate::hands::Hands;
use crate::refusal::syntax_error;
use crate::run::{complain, say, write_out};
use crate::source;

/// The exit code for what is no valid program.
const EXIT_INVALID: u8 = 3;
/// The exit code for wrong usage, as BSD has it: 2 has another meaning here.
pub const EXIT_USAGE: u8 = 64;
/// This part of the time allowed is kept for what comes after the search, but no more than so many seconds.
const RESERVE_PART: f64 = 0.1;
const RESERVE_MAX: f64 = 1.0;
/// As good as for ever.
const LONG: Duration = Duration::from_secs(1 << 31);
/// No more outcomes than this are listed for people.
const OUTCOMES_SHOWN: usize = 20;

/// Checks a program; the exit code tells the verdict.
pub fn check(job: &CheckJob) -> ExitCode {
    let file_name = job.file.display().to_string();
    let source = match source::read(&job.file) {
        Ok(source) => source,
        Err(refused) => {
            complain(&refused.words);
            return ExitCode::from(EXIT_INVALID);
        }
    };
    let program = Program {
        source,
        file_name,
        apart: |volume| Some(volume.content()),
        any_random: job.any_random,
    };
    let defaults = Options::default();
    let options = Options {
        atomicity: job.atomicity,
        states_max: job.states_max.unwrap_or(defaults.states_max),
    };
    let start = Instant::now();
    let end = job.seconds_max.map(|seconds| after(start, seconds));
    // Some of the time is for telling what was found, and for looking a little further.
    let search_end = job
        .seconds_max
        .map(|seconds| after(start, seconds - reserve(seconds)));
    let in_time = |end: Option<Instant>| end.is_none_or(|end| Instant::now() < end);
    let cores = || std::thread::available_parallelism().map_or(1, |count| count.get() as u32);
    let hands = Hands::new(job.n_threads.unwrap_or_else(cores), search_end);
    let mut search = match Search::new(&hands, &program, &options) {
        Ok(search) => search,
        Err(diagnostics) => {
            let text = syntax_error(&program.file_name, &program.source, &diagnostics);
            write_out(Stream::Err, &text);
            return ExitCode::from(EXIT_INVALID);
        }
    };
    search.run(&mut |_| in_time(search_end));
    let report = search.report(&mut || in_time(end));
    let seconds = start.elapsed().as_secs_f64();
    match job.json {
        true => say(&as_json(&report, seconds)),
        false => say(&as_text(&program, &mut search, &report, seconds)),
    }
    // The process is about to end: giving back each of its states before would only take time.
    std::mem::forget(search);
    ExitCode::from(match report.verdict {
        Verdict::Safe => 0,
        Verdict::Incomplete => 2,
        _ => 1,
    })
}

/// So many seconds after a moment; never if they are too many to be counted.
fn after(start: Instant, seconds: f64) -> Instant {
    let wait = Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(LONG);
    start.checked_add(wait.min(LONG)).unwrap_or(start)
}

/// How much of so many seconds is kept for what comes after the search.
fn reserve(seconds: f64) -> f64 {
    (seconds * RESERVE_PART).min(RESERVE_MAX)
}

fn as_json(report: &Report, seconds: f64) -> String {
    let outcomes: Vec<&str> = report.outcomes.iter().map(|it| it.what.as_str()).collect();
    let flaws = report.flaws.iter().map(|it| {
        json!({
            "kind": it.what.kind.verdict().name(),
            "message": it.what.message,
            "line": it.what.line,
            "schedule": it.schedule.to_string(),
        })
    });
    let whole = json!({
        "verdict": report.verdict.name(),
        "outcomes": outcomes,
        "flaws": flaws.collect::<Vec<_>>(),
        "states": report.states,
        "transitions": report.transitions,
        "seconds": seconds,
        "bound": report.bound,
    });
    format!("{whole:#}")
}

fn as_text(program: &Program, search: &mut Search<'_>, report: &Report, seconds: f64) -> String {
    let mut text = format!("{}: {}\n", program.file_name, in_words(report.verdict));
    if let Some(bound) = &report.bound {
        text.push_str(&format!("Not everything was searched: {bound}.\n"));
    }
    let n_outcomes = report.outcomes.len();
    if n_outcomes > 0 {
        text.push_str(&format!("\nPossible outputs: {n_outcomes}\n"));
    }
    for (number, outcome) in (1..=OUTCOMES_SHOWN).zip(&report.outcomes) {
        let mut lines = outcome.what.lines();
        text.push_str(&format!(
            "  {number:>2}  {}\n",
            lines.next().unwrap_or("(nothing)")
        ));
        lines.for_each(|line| text.push_str(&format!("      {line}\n")));
    }
    if n_outcomes > OUTCOMES_SHOWN {
        text.push_str(&format!("      and {} more\n", n_outcomes - OUTCOMES_SHOWN));
    }
    for flaw in &report.flaws {
        let kind = flaw.what.kind.verdict().name();
        let line = flaw.what.line;
        text.push_str(&format!("\n{kind}, line {line}: {}\n", flaw.what.message));
        let acts = search.story(&flaw.schedule).unwrap_or_default();
        text.push_str(&steps(program, &acts));
        text.push_str(&format!("  schedule {}\n", flaw.schedule));
    }
    let (states, transitions) = (report.states, report.transitions);
    text.push_str(&format!(
        "\n{states} states, {transitions} steps, {seconds:.2} s"
    ));
    text
}

fn in_words(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Safe => "safe: every execution ends, and nothing goes wrong in any",
        Verdict::Assertion => "an assertion can fail",
        Verdict::Deadlock => "threads can wait for ever",
        Verdict::Exception => "an exception can be left uncaught",
        Verdict::Race => "threads can race for the same data",
        Verdict::Livelock => "threads can go on for ever without getting anywhere",
        Verdict::Incomplete => "nothing was found, but not everything was searched",
    }
}

/// Numbered steps: thread, line, what happens, and the program's own text.
fn steps(program: &Program, acts: &[Act]) -> String {
    let name_width = acts.iter().map(|act| act.name.chars().count()).max();
    let name_width = name_width.unwrap_or(0);
    let mut text = String::new();
    for (number, act) in (1..).zip(acts) {
        let at = act.line.checked_sub(1);
        let line = at.and_then(|at| program.source.lines().nth(at as usize));
        let source = line.unwrap_or("").trim();
        let events = act.events.join(", ");
        let name = &act.name;
        let line = match act.line {
            0 => String::new(),
            line => format!("line {line:>3}"),
        };
        let step = format!("  {number:>3}. {name:<name_width$}  {line:8}  {source}");
        text.push_str(&format!("{step:<72}  {events}\n"));
    }
    text
}
