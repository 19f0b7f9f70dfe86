//! What was asked for on the command line.

use std::path::PathBuf;

use explore::step::Atomicity;
use lexopt::prelude::{Long, Short, Value, ValueExt};
use live::messages::{Options, StartMethod};

/// One line for those who mistyped.
pub const USAGE: &str =
    "usage: interleave run|check [OPTIONS] FILE.py   (interleave --help says more)";

/// Everything.
pub const HELP: &str =
    "Runs a Python program with real threads and processes, or looks at all its interleavings.

usage: interleave run [OPTIONS] FILE.py [ARGS...]
       interleave check [OPTIONS] FILE.py

run: Python threads are threads of the operating system; processes are isolated heaps.
Everything after FILE.py goes to the program as sys.argv[1:].

options of run:
  --gil on|off              the global interpreter lock, as in CPython (on) or its
                            free-threaded build (off); default: on
  --start-method spawn|fork how multiprocessing starts a child; default: spawn
  --switch-interval MS      how long a thread waits for the GIL before it asks for it,
                            in milliseconds; default: 5
  --trace OUT.json          write what every thread did when, as a Chrome trace file
                            (open it in ui.perfetto.dev or in the page's Traces room)

exit code: the program's own; 1 after an uncaught exception, 2 for wrong usage,
130 when interrupted.

check: lists every output that the program can have and everything that can go
wrong, each with a schedule that brings it about.

options of check:
  --json                    write the result as JSON
  --atomicity bytecode|cpython310|free-threaded
                            where threads may be switched: after any bytecode, only
                            where CPython 3.10 and later switch, or after any bytecode
                            and in parallel; default: bytecode
  --any-random              let what random.choice, randint and their like draw from at
                            most 64 numbers be any of them
  --max-states N            keep at most so many states; default: 100000000
  --max-seconds N           search for at most so long; default: no limit
  --threads N               search on so many threads; default: one for each core

exit code: 0 safe, 1 flawed, 2 not everything was searched, 3 not a valid program,
64 for wrong usage.

  -h, --help                this text
  -V, --version             the version";

/// What to do.
#[derive(Debug)]
pub enum Task {
    /// Say how it is used.
    Help,
    /// Say which version it is.
    Version,
    /// Run a program.
    Run(Job),
    /// Look at all interleavings of a program.
    Check(CheckJob),
}

/// A program to be checked.
#[derive(Debug)]
pub struct CheckJob {
    /// The program's file.
    pub file: PathBuf,
    /// Where threads may be switched.
    pub atomicity: Atomicity,
    /// Whether the result is written as JSON.
    pub json: bool,
    /// Whether what is drawn at random may be anything.
    pub any_random: bool,
    /// The most states to be kept; `None` for the default.
    pub states_max: Option<u64>,
    /// How long to search, in seconds.
    pub seconds_max: Option<f64>,
    /// On how many threads to search; `None` for one for each core.
    pub n_threads: Option<u32>,
}

/// A program to be run.
#[derive(Debug)]
pub struct Job {
    /// The program's file.
    pub file: PathBuf,
    /// Its arguments.
    pub arguments: Vec<String>,
    /// How to run it.
    pub options: Options,
    /// Where the trace goes, if anywhere.
    pub trace: Option<PathBuf>,
}

/// Reads the command line.
///
/// # Errors
/// What is wrong with it.
pub fn parse(mut parser: lexopt::Parser) -> Result<Task, lexopt::Error> {
    let mut options = Options::default();
    let mut trace = None;
    let mut verb_seen = false;
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Task::Help),
            Short('V') | Long("version") => return Ok(Task::Version),
            Long("gil") => {
                options.gil = one_of(&mut parser, "--gil", [("on", true), ("off", false)])?
            }
            Long("start-method") => {
                let known = [("spawn", StartMethod::Spawn), ("fork", StartMethod::Fork)];
                options.start_method = one_of(&mut parser, "--start-method", known)?;
            }
            Long("switch-interval") => {
                options.switch_interval_us = microseconds(&parser.value()?.string()?)?;
            }
            Long("trace") => trace = Some(PathBuf::from(parser.value()?)),
            Value(verb) if !verb_seen => {
                if verb == "check" {
                    return parse_check(parser);
                }
                if verb != "run" {
                    let verb = verb.to_string_lossy();
                    return Err(format!("there is no command '{verb}'").into());
                }
                verb_seen = true;
            }
            Value(file) => {
                let arguments = parser
                    .raw_args()?
                    .map(|it| it.string())
                    .collect::<Result<_, _>>()?;
                let file = PathBuf::from(file);
                return Ok(Task::Run(Job {
                    file,
                    arguments,
                    options,
                    trace,
                }));
            }
            other => return Err(other.unexpected()),
        }
    }
    if verb_seen {
        Err("which program? FILE.py is missing".into())
    } else {
        Ok(Task::Help)
    }
}

/// What follows `check`.
fn parse_check(mut parser: lexopt::Parser) -> Result<Task, lexopt::Error> {
    let mut file = None;
    let mut job = CheckJob {
        file: PathBuf::new(),
        atomicity: Atomicity::Bytecode,
        json: false,
        any_random: false,
        states_max: None,
        seconds_max: None,
        n_threads: None,
    };
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Task::Help),
            Long("json") => job.json = true,
            Long("any-random") => job.any_random = true,
            Long("atomicity") => {
                let known = [
                    ("bytecode", Atomicity::Bytecode),
                    ("cpython310", Atomicity::Cpython310),
                    ("free-threaded", Atomicity::FreeThreaded),
                ];
                job.atomicity = one_of(&mut parser, "--atomicity", known)?;
            }
            Long("max-states") => job.states_max = Some(parser.value()?.parse()?),
            Long("max-seconds") => job.seconds_max = Some(parser.value()?.parse()?),
            Long("threads") => {
                job.n_threads = match parser.value()?.parse()? {
                    0 => return Err("--threads is at least 1".into()),
                    count => Some(count),
                };
            }
            Value(given) if file.is_none() => file = Some(PathBuf::from(given)),
            other => return Err(other.unexpected()),
        }
    }
    job.file = file.ok_or("which program? FILE.py is missing")?;
    Ok(Task::Check(job))
}

fn one_of<T: Copy, const N: usize>(
    parser: &mut lexopt::Parser,
    option: &str,
    known: [(&str, T); N],
) -> Result<T, lexopt::Error> {
    let given = parser.value()?.string()?;
    let found = known.iter().find(|(name, _)| *name == given);
    found.map(|(_, value)| *value).ok_or_else(|| {
        let names = known.map(|(name, _)| name).join(" or ");
        format!("{option} is {names}, not '{given}'").into()
    })
}

fn microseconds(milliseconds: &str) -> Result<u32, lexopt::Error> {
    match milliseconds.parse::<f64>() {
        Ok(number) if (0.001..=1e6).contains(&number) => Ok((number * 1e3) as u32),
        _ => Err(format!(
            "--switch-interval is a number of milliseconds from 0.001 to 1000000, not '{milliseconds}'"
        )
        .into()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Task, parse};

    fn parsed(line: &str) -> String {
        let parser = lexopt::Parser::from_args(line.split_whitespace());
        match parse(parser) {
            Err(error) => format!("error: {error}"),
            Ok(Task::Help) => "help".to_owned(),
            Ok(Task::Version) => "version".to_owned(),
            Ok(Task::Check(job)) => format!(
                "{} {:?} json={} any={} {:?} {:?}",
                job.file.display(),
                job.atomicity,
                job.json,
                job.any_random,
                job.states_max,
                job.seconds_max
            ),
            Ok(Task::Run(job)) => {
                let options = job.options;
                let method = options.start_method;
                let (gil, interval) = (options.gil, options.switch_interval_us);
                format!(
                    "{} {:?} gil={gil} {method:?} {interval}us {:?}",
                    job.file.display(),
                    job.arguments,
                    job.trace
                )
            }
        }
    }

    #[test]
    fn options_before_the_file_are_ours_and_the_rest_the_programs() {
        assert_eq!(
            parsed("run --gil off --start-method fork --switch-interval 0.5 a.py --gil on"),
            r#"a.py ["--gil", "on"] gil=false Fork 500us None"#
        );
        assert_eq!(
            parsed("run --trace o.json a.py"),
            r#"a.py [] gil=true Spawn 5000us Some("o.json")"#
        );
    }

    #[test]
    fn options_of_check_stand_before_or_after_the_file() {
        assert_eq!(
            parsed("check --json a.py --max-states 5 --atomicity cpython310"),
            "a.py Cpython310 json=true any=false Some(5) None"
        );
        assert_eq!(
            parsed("check a.py --any-random"),
            "a.py Bytecode json=false any=true None None"
        );
        assert_eq!(
            parsed("check a.py --atomicity none"),
            "error: --atomicity is bytecode or cpython310 or free-threaded, not 'none'"
        );
        assert_eq!(parsed("check"), "error: which program? FILE.py is missing");
    }

    #[test]
    fn mistakes_are_named() {
        assert_eq!(parsed("run"), "error: which program? FILE.py is missing");
        assert_eq!(parsed("walk a.py"), "error: there is no command 'walk'");
        assert_eq!(
            parsed("run --gil maybe a.py"),
            "error: --gil is on or off, not 'maybe'"
        );
        assert_eq!(parsed("run --fast a.py"), "error: invalid option '--fast'");
        assert!(
            parsed("run --switch-interval never a.py").starts_with("error: --switch-interval is")
        );
    }
}
