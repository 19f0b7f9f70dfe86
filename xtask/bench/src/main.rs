//! Measures the engine and the page, always beside something that is measured in the same run: CPython, Pyodide, bare
//! workers. Started by `cargo xtask bench`, which makes ready what is measured.

mod document;
mod figures;
mod lab;
mod memory;
mod programs;
mod report;
mod sections;
mod setting;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;
use clap::builder::PossibleValuesParser;

use sections::PARTS;
use setting::Setting;

/// Measures and writes BENCHMARKS.md.
#[derive(Parser)]
struct Arguments {
    /// Only these parts.
    #[arg(long, value_parser = PossibleValuesParser::new(PARTS.map(|part| part.name)))]
    only: Vec<String>,
    /// How often each measurement is repeated.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..))]
    rounds: u16,
    /// Only find out whether the arguments are right.
    #[arg(long)]
    dry_run: bool,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report::failure(&error);
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<()> {
    if arguments.dry_run {
        return Ok(());
    }
    let setting = Setting::from_environment(arguments.rounds)?;
    let circumstances = setting::circumstances()?;
    let file = setting::home().join("../../BENCHMARKS.md");
    let order = PARTS.map(|part| part.title);
    let is_wanted =
        |name: &str| arguments.only.is_empty() || arguments.only.iter().any(|it| it == name);
    for part in PARTS.iter().filter(|part| is_wanted(part.name)) {
        report::heading(part.title);
        let section = (part.measure)(&setting)?.markdown(&circumstances);
        report::result(&section);
        // Written part by part, so that a failure of a later one loses nothing.
        document::write(&file, &order, &[section])?;
    }
    Ok(())
}
