//! The `interleave` command as people use it: a process with a command line, output and an exit code.

mod input;
mod mistakes;
mod names;
mod samples;

use std::io::Read;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Far longer than any program here takes on a busy machine: one that is still running then hangs.
const PATIENCE: Duration = Duration::from_secs(30);

/// How a command ended.
struct Outcome {
    /// Standard output.
    out: String,
    /// Standard error.
    err: String,
    /// The exit code; `None` if the command hung and was killed.
    code: Option<i32>,
}

/// Runs `interleave` with these arguments in a folder.
fn interleave(folder: &Path, arguments: &[&str]) -> Outcome {
    let mut command = Command::new(env!("CARGO_BIN_EXE_interleave"));
    command.args(arguments).current_dir(folder);
    finish(command)
}

/// Runs a command to its end, or to the end of all patience.
fn finish(command: Command) -> Outcome {
    finish_with(command, Stdio::null())
}

/// The same with what the command reads.
fn finish_with(mut command: Command, input: Stdio) -> Outcome {
    let mut child = command
        .stdin(input)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a command that can be started");
    let out = read(child.stdout.take());
    let err = read(child.stderr.take());
    let (done, until_done) = mpsc::channel();
    let keeper = thread::spawn(move || {
        if until_done.recv_timeout(PATIENCE).is_err() {
            child.kill().expect("a process that can be killed");
        }
        child.wait().expect("an exit status")
    });
    let (out, err) = (joined(out), joined(err));
    // Nobody listens any more if patience has ended.
    let _ = done.send(());
    let status: ExitStatus = joined(keeper);
    Outcome {
        out,
        err,
        code: status.code(),
    }
}

fn read(stream: Option<impl Read + Send + 'static>) -> JoinHandle<String> {
    thread::spawn(move || {
        let mut text = String::new();
        if let Some(mut stream) = stream {
            stream.read_to_string(&mut text).expect("readable output");
        }
        text
    })
}

fn joined<T>(thread: JoinHandle<T>) -> T {
    thread.join().expect("a thread of this test")
}
