//! Other processes, with limits: what crashes, hangs or takes all memory is a finding and not the end.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

/// What a child may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Of address space, in MiB.
    pub memory_mib: u64,
    /// Until it has answered or ended.
    pub time: Duration,
}

/// What became of a child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// It wrote this to standard output and standard error, and ended with this code.
    Exited { out: String, err: String, code: i32 },
    /// A signal ended it; what it had written to standard error.
    Killed { err: String },
    /// It had not ended after its time; what it had written to standard output.
    Hung { out: String },
}

/// A command that is started with limits.
pub fn limited(program: &Path, limits: Limits) -> Command {
    let mut command = Command::new("prlimit");
    command
        .arg(format!("--as={}", limits.memory_mib << 20))
        .arg("--core=0")
        .arg(program);
    command
}

/// Runs a command to its end, or to that of its time.
///
/// # Errors
/// It cannot be started.
pub fn run(command: &mut Command, time: Duration) -> Result<End> {
    command.stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command
        .spawn()
        .with_context(|| format!("cannot start {command:?}"))?;
    let out = read_all(child.stdout.take());
    let err = read_all(child.stderr.take());
    // Who ends closes what it writes to.
    let (out, hung) = match out.recv_timeout(time) {
        Ok(out) => (out, false),
        Err(_) => {
            child.kill().context("ending a child")?;
            (out.recv().unwrap_or_default(), true)
        }
    };
    let err = err.recv().unwrap_or_default();
    let status = child.wait().context("waiting for a child")?;
    if hung {
        return Ok(End::Hung { out });
    }
    Ok(match status.code() {
        Some(code) => End::Exited { out, err, code },
        None => End::Killed { err },
    })
}

/// Reads to the end in a thread of its own.
fn read_all(from: Option<impl Read + Send + 'static>) -> Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut from) = from {
            // What came before a failure is what there is.
            drop(from.read_to_end(&mut bytes));
        }
        drop(sender.send(String::from_utf8_lossy(&bytes).into_owned()));
    });
    receiver
}

/// What a server said to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Its answer.
    Said(String),
    /// It ended instead; how, with the end of what it wrote to standard error.
    Died(String),
    /// It did not answer in time.
    Hung,
}

/// A child that answers one request after the other; started anew after it has failed to.
pub struct Server {
    start: Box<dyn Fn() -> Command>,
    complaints: PathBuf,
    time: Duration,
    running: Option<Running>,
}

struct Running {
    child: Child,
    requests: ChildStdin,
    answers: Receiver<String>,
}

impl Server {
    /// A server that is started when it is first asked; `complaints` is the file of its standard error.
    pub fn new(start: impl Fn() -> Command + 'static, complaints: PathBuf, time: Duration) -> Self {
        Server {
            start: Box::new(start),
            complaints,
            time,
            running: None,
        }
    }

    /// Asks and waits for the answer.
    ///
    /// # Errors
    /// The child cannot be started.
    pub fn ask(&mut self, verb: &str, text: &str) -> Result<Answer> {
        let running = match &mut self.running {
            Some(running) => running,
            none => none.insert(Running::start((self.start)(), &self.complaints)?),
        };
        let mut request = frame(verb, text);
        request.push_str(text);
        // Who cannot be written to has died, which the missing answer shows.
        drop(running.requests.write_all(request.as_bytes()));
        let answer = running.answers.recv_timeout(self.time);
        if let Ok(said) = answer {
            return Ok(Answer::Said(said));
        }
        let mut dead = self.running.take().expect("it has just been asked");
        if answer == Err(mpsc::RecvTimeoutError::Timeout) {
            dead.child.kill().context("ending a child")?;
            dead.child.wait().context("waiting for a child")?;
            return Ok(Answer::Hung);
        }
        let status = dead.child.wait().context("waiting for a child")?;
        Ok(Answer::Died(self.last_words(status)))
    }

    fn last_words(&self, status: ExitStatus) -> String {
        let complaints = fs::read(&self.complaints).unwrap_or_default();
        let complaints = String::from_utf8_lossy(&complaints);
        let lines: Vec<&str> = complaints.lines().collect();
        let last = lines[lines.len().saturating_sub(5)..].join("\n");
        format!("{status}: {last}")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(mut running) = self.running.take() {
            // One that has ended already needs no end.
            drop(running.child.kill());
            drop(running.child.wait());
        }
    }
}

impl Running {
    fn start(mut command: Command, complaints: &Path) -> Result<Running> {
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        command.stderr(File::create(complaints).context("a file for complaints")?);
        let mut child = command
            .spawn()
            .with_context(|| format!("cannot start {command:?}"))?;
        let requests = child.stdin.take().context("a child's input")?;
        let mut out = BufReader::new(child.stdout.take().context("a child's output")?);
        let (sender, answers) = mpsc::channel();
        thread::spawn(move || {
            while let Ok(Some((_, text))) = read_frame(&mut out) {
                if sender.send(text).is_err() {
                    break;
                }
            }
        });
        Ok(Running {
            child,
            requests,
            answers,
        })
    }
}

/// The line before a text: a word and how many bytes follow.
pub fn frame(word: &str, text: &str) -> String {
    format!("{word} {}\n", text.len())
}

/// The next word and text; none at the end.
///
/// # Errors
/// What is read is no frame.
pub fn read_frame(from: &mut impl BufRead) -> io::Result<Option<(String, String)>> {
    let mut line = String::new();
    if from.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let wrong = || io::Error::new(io::ErrorKind::InvalidData, "no frame");
    let (word, length) = line.trim_end().split_once(' ').ok_or_else(wrong)?;
    let mut bytes = vec![0; length.parse().map_err(|_| wrong())?];
    from.read_exact(&mut bytes)?;
    let text = String::from_utf8(bytes).map_err(|_| wrong())?;
    Ok(Some((word.to_owned(), text)))
}
