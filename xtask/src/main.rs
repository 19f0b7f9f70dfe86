//! The automation of the project, one verb each: `cargo xtask serve`, and what else `cargo xtask --help` lists.
//!
//! Reading order: [`setup`] finds the tools, [`build`] turns sources into a site, [`serve`] shows it while one works, [`dist`] publishes it, [`mod@test`] checks
//! everything, [`mod@bench`] measures.

mod bench;
mod build;
mod dist;
mod driver;
mod fuzz;
mod process;
mod report;
mod sanitize;
mod serve;
mod setup;
mod test;
#[cfg(test)]
mod tidy;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The automation of Interleave.
#[derive(Parser)]
#[command(name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Set up what is missing, build, and serve the site; changes show in the browser by themselves.
    Serve(serve::Options),
    /// Build the site for publication into `dist/`, print its sizes, fail if one is over its limit.
    Dist(dist::Options),
    /// Check everything: formatting, lints, rules, native tests, the published site, its pages in real browsers.
    Test,
    /// Measure the engine and the page beside CPython, Pyodide and bare workers, and write BENCHMARKS.md.
    Bench(bench::Options),
    /// Try texts and programs made at random, and compare with `python3`.
    Fuzz(fuzz::Options),
    /// Run programs with threads, and the engine's own tests, under ThreadSanitizer and AddressSanitizer.
    Sanitize(sanitize::Options),
    /// Check the lessons: each program runs, natively, to the output it states.
    Lessons,
    /// Write the list of what of Python is supported, `workers/machine/names.json`, beside what `python3` offers.
    Names,
    /// Run the page tests on the site as `dist` last published it.
    Pages(test::PagesOptions),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match arguments.verb {
        Verb::Serve(options) => serve::run(&options),
        Verb::Dist(options) => dist::run(&options),
        Verb::Bench(options) => bench::run(&options),
        Verb::Fuzz(options) => fuzz::run(&options),
        Verb::Sanitize(options) => sanitize::run(&options),
        Verb::Lessons => test::run_lessons(),
        Verb::Names => test::write_names(),
        Verb::Test => test::run(),
        Verb::Pages(options) => test::run_pages(&options),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report::failure(&error);
            ExitCode::FAILURE
        }
    }
}
