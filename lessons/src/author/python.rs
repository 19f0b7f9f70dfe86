//! Runs a lesson's program on a real CPython, so that the course claims nothing that CPython does not do.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::{env, fs, process};

use super::check::{RunProgram, RunRequest};
use super::expect::Observed;

/// A `python3` found on this machine.
#[derive(Debug)]
pub struct Python {
    command: PathBuf,
    folder: PathBuf,
    timeout_s: u32,
}

/// Sets the start method in the main process (a spawned child is told by its parent), and passes every line
/// on when it is printed, as on a terminal, so that lines of several processes come in their true order.
const SITE: &str = "import multiprocessing, os, sys\n\
    multiprocessing.set_start_method(os.environ['LESSON_START_METHOD'])\n\
    sys.stdout.reconfigure(line_buffering=True)\n";

impl Python {
    /// The `python3` of this machine, or of the environment variable `PYTHON3`; none if it does not answer.
    /// A run may take `timeout_s` seconds.
    pub fn find(timeout_s: u32) -> Option<Self> {
        let command =
            env::var_os("PYTHON3").map_or_else(|| PathBuf::from("python3"), PathBuf::from);
        let answer = Command::new(&command).arg("--version").output().ok()?;
        let folder = env::temp_dir().join(format!("lessons-{}", process::id()));
        answer.status.success().then_some(Python {
            command,
            folder,
            timeout_s,
        })
    }
}

impl RunProgram for Python {
    fn run(&mut self, request: &RunRequest) -> Result<Observed, String> {
        let told = |error: std::io::Error| format!("cannot run python3: {error}");
        let site = self.folder.join("site");
        fs::create_dir_all(&site).map_err(told)?;
        fs::write(site.join("sitecustomize.py"), SITE).map_err(told)?;
        let path = self.folder.join(&request.file_name);
        fs::write(&path, &request.source).map_err(told)?;
        let output = Command::new("timeout")
            .arg(self.timeout_s.to_string())
            .arg(&self.command)
            .arg(&path)
            .env_remove("PYTHONUNBUFFERED")
            .env("PYTHONPATH", &site)
            .env("LESSON_START_METHOD", &request.start_method)
            .stdin(Stdio::null())
            .output()
            .map_err(told)?;
        let exit_code = output.status.code().unwrap_or(-1);
        if exit_code == 124 {
            return Err(format!("still running after {} s", self.timeout_s));
        }
        Ok(Observed {
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
            exit_code,
        })
    }
}

impl Drop for Python {
    fn drop(&mut self) {
        // A leftover folder of temporary files does no harm.
        fs::remove_dir_all(&self.folder).ok();
    }
}
