//! Makes texts and programs at random and looks for what Interleave does wrong with them. Started by `cargo xtask fuzz`,
//! which builds the command that is tried.

mod child;
mod choices;
mod compiler;
mod finding;
mod grammar;
mod programs;
mod python;
mod reduce;
mod subject;
mod text;
mod threads;
mod wild;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use clap::Parser;
use clap::builder::PossibleValuesParser;

use choices::Source;
use finding::Findings;
use subject::Subject;

/// What is tried.
#[derive(Debug)]
pub struct Setting {
    /// Where programs are written to: those that are tried, and what is found.
    pub folder: PathBuf,
    /// The `interleave` command.
    pub subject: Subject,
    /// The CPython that is right, if one was named.
    pub python: Option<PathBuf>,
}

/// One kind of trial.
trait Part {
    /// Tries what comes from one source; gives the number of texts or programs.
    fn round(&mut self, source: &mut Source, findings: &mut Findings) -> Result<usize>;
}

type Open = fn(&Setting) -> Result<Box<dyn Part>>;

/// The parts by name.
const PARTS: [(&str, Open); 4] = [
    ("text", text::open),
    ("programs", programs::open),
    ("threads", threads::open),
    ("wild", wild::open),
];

/// Tries texts and programs until the time is over.
#[derive(Parser)]
struct Arguments {
    /// How long to try, in minutes; the parts share the time.
    #[arg(long, default_value_t = 3.0)]
    minutes: f64,
    /// What the first round's random numbers follow from.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The first round.
    #[arg(long, default_value_t = 0)]
    round: u64,
    /// Only so many rounds of each part, however long they take.
    #[arg(long)]
    rounds: Option<u64>,
    /// Only these parts.
    #[arg(long, value_parser = PossibleValuesParser::new(PARTS.map(|(name, _)| name)))]
    only: Vec<String>,
    /// The CPython to compare with.
    #[arg(long)]
    python: Option<PathBuf>,
    /// Compile the texts on standard input: the child that the part `text` asks.
    #[arg(long, hide = true)]
    compile: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = if arguments.compile {
        compiler::serve().map(|()| true)
    } else {
        run(&arguments)
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            finding::say(&format!("error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

/// Tries; whether nothing was found.
fn run(arguments: &Arguments) -> Result<bool> {
    let folder = PathBuf::from(std::env::var_os("FUZZ_FOLDER").context("FUZZ_FOLDER")?);
    fs::create_dir_all(folder.join("found")).with_context(|| folder.display().to_string())?;
    let interleave = std::env::var_os("INTERLEAVE").context("INTERLEAVE")?;
    let setting = Setting {
        subject: Subject::new(PathBuf::from(interleave), &folder),
        folder,
        python: arguments.python.clone(),
    };
    let is_wanted =
        |name: &str| arguments.only.is_empty() || arguments.only.iter().any(|it| it == name);
    let wanted: Vec<_> = PARTS.iter().filter(|part| is_wanted(part.0)).collect();
    let share = Duration::from_secs_f64(arguments.minutes * 60.0 / wanted.len() as f64);
    let mut n_findings = 0;
    for (name, open) in wanted {
        let mut part = open(&setting)?;
        let mut findings = Findings::new(&setting.folder, name);
        let start = Instant::now();
        let mut n_tried = 0;
        let mut round = arguments.round;
        let last = arguments.rounds.map(|rounds| arguments.round + rounds);
        while last.map_or(start.elapsed() < share, |last| round < last) {
            findings.round = format!(
                "--only={name} --seed={} --round={round} --rounds=1",
                arguments.seed
            );
            let mut source = Source::new(arguments.seed, round);
            n_tried += part.round(&mut source, &mut findings)?;
            round += 1;
        }
        let seconds = start.elapsed().as_secs();
        let n_found = findings.len();
        finding::say(&format!(
            "==> {name}: {n_tried} tried in {seconds} s, {n_found} findings"
        ));
        n_findings += n_found;
    }
    Ok(n_findings == 0)
}
