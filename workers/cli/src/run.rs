//! Running one program: output goes where Python's would, and so does the exit code.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use live::messages::{Command, Ending, Report, Stream};
use live::native::{self, Handle};
use trace::collector::Collector;

use crate::arguments::Job;
use crate::refusal::syntax_error;
use crate::source;

/// The exit code for wrong usage.
pub const EXIT_USAGE: u8 = 2;
/// The exit code after an interrupt, as shells give it.
const EXIT_INTERRUPTED: u8 = 130;

/// Writes a line to standard output.
pub fn say(text: &str) {
    // A reader that has gone away is no reason to complain.
    drop(writeln!(io::stdout(), "{text}"));
}

/// Writes a line to standard error.
pub fn complain(text: &str) {
    drop(writeln!(io::stderr(), "{text}"));
}

/// Runs a program; the exit code is the program's.
pub fn run(job: Job) -> ExitCode {
    let source = match source::read(&job.file) {
        Ok(source) => source,
        Err(refused) => {
            complain(&refused.words);
            return ExitCode::from(refused.exit_code);
        }
    };
    // Before the program runs: hours of work are not to end with the news that there is no place for their trace.
    let trace = match job.trace.as_ref().map(File::create).transpose() {
        Ok(file) => file,
        Err(error) => {
            complain_of_trace(&job.trace, &error);
            return ExitCode::from(EXIT_USAGE);
        }
    };
    let file_name = job.file.display().to_string();
    let handle = native::prepare(Command::Start {
        source: source.clone(),
        file_name: file_name.clone(),
        options: job.options,
        arguments: job.arguments,
    });
    let Some(handle) = handle else {
        return ExitCode::from(EXIT_USAGE);
    };
    interrupt_on_ctrl_c(&handle);
    let mut collector = trace.as_ref().map(|_| Collector::default());
    let ending = handle.run(&mut |report| {
        match &report {
            Report::Output { stream, text, .. } => write_out(*stream, text),
            Report::Rejected(diagnostics) => {
                write_out(Stream::Err, &syntax_error(&file_name, &source, diagnostics));
            }
            _ => {}
        }
        if let Some(collector) = &mut collector {
            collect(collector, report);
        }
    });
    if let (Some(file), Some(collector)) = (trace, &collector)
        && let Err(error) = write_trace(file, collector)
    {
        complain_of_trace(&job.trace, &error);
        return ExitCode::FAILURE;
    }
    exit_code(ending)
}

/// The first Ctrl-C is the program's `KeyboardInterrupt`; the second ends the run.
fn interrupt_on_ctrl_c(handle: &Handle) {
    let handle = handle.clone();
    let mut asked = false;
    // Without a handler the system's own does the job.
    drop(ctrlc::set_handler(move || {
        if asked {
            handle.stop();
        }
        asked = true;
        handle.interrupt();
    }));
}

fn exit_code(ending: Ending) -> ExitCode {
    match ending {
        // A killed process ends with minus the signal's number; shells show 128 plus it.
        Ending::Exited(code) if code < 0 => ExitCode::from((128 - code) as u8),
        Ending::Exited(code) => ExitCode::from(code as u8),
        Ending::Stopped => ExitCode::from(EXIT_INTERRUPTED),
        Ending::Failed(how) => {
            complain(&format!("interleave: {how}"));
            ExitCode::FAILURE
        }
    }
}

/// Writes text as it is.
pub fn write_out(stream: Stream, text: &str) {
    let written = match stream {
        Stream::Out => write_all(&mut io::stdout().lock(), text),
        Stream::Err => write_all(&mut io::stderr().lock(), text),
    };
    // A closed pipe (`| head`) ends nothing: the program does not know, as its output is passed on by another thread.
    drop(written);
}

fn write_all(out: &mut impl Write, text: &str) -> io::Result<()> {
    out.write_all(text.as_bytes())?;
    out.flush()
}

fn collect(collector: &mut Collector, report: Report) {
    match report {
        Report::Process(info) => collector.process(info),
        Report::Events(events) => collector.events(&events),
        Report::Dropped(dropped) => collector.dropped(dropped),
        Report::Ended { at, .. } => collector.finish(at),
        _ => {}
    }
}

fn complain_of_trace(path: &Option<PathBuf>, error: &io::Error) {
    let path = path.as_deref().unwrap_or(Path::new("")).display();
    let reason = source::reason(error);
    complain(&format!(
        "interleave: the trace cannot be written to '{path}': {reason}"
    ));
}

fn write_trace(file: File, collector: &Collector) -> io::Result<()> {
    let mut out = BufWriter::new(file);
    trace::chrome::write::write(collector.timeline(), &mut out)?;
    out.flush()
}
