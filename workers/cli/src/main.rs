//! The `interleave` command: runs Python programs with real threads and processes, as the page does.

mod arguments;
mod check;
mod hands;
mod refusal;
mod run;
mod source;
#[cfg(test)]
mod tests;

use std::process::ExitCode;

use arguments::Task;

/// A search is made of small blocks that several threads take and free.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let task = match arguments::parse(lexopt::Parser::from_env()) {
        Ok(task) => task,
        Err(error) => {
            run::complain(&format!("interleave: {error}\n{}", arguments::USAGE));
            let is_check = std::env::args_os()
                .nth(1)
                .is_some_and(|verb| verb == "check");
            return ExitCode::from(match is_check {
                true => check::EXIT_USAGE,
                false => run::EXIT_USAGE,
            });
        }
    };
    match task {
        Task::Help => run::say(arguments::HELP),
        Task::Version => run::say(concat!("interleave ", env!("CARGO_PKG_VERSION"))),
        Task::Run(job) => return run::run(job),
        Task::Check(job) => return check::check(&job),
    }
    ExitCode::SUCCESS
}
