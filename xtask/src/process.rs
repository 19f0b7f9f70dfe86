//! Running other programs: with their errors explained, and free of the environment of the cargo that runs us.

use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::thread;

use anyhow::{Context, Result, bail};

use crate::report;

/// Runs a command to its end, its output shown as it comes.
///
/// # Errors
/// The command cannot be started, or ends with a failure.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start {}", shown(command)))?;
    if !status.success() {
        bail!("{} ended with {status}", shown(command));
    }
    Ok(())
}

/// Runs a command to its end and returns its standard output, trimmed; its standard error is part of the failure.
///
/// # Errors
/// The command cannot be started, ends with a failure, or prints what is not UTF-8.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start {}", shown(command)))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!(
            "{} ended with {}: {}",
            shown(command),
            output.status,
            said.trim()
        );
    }
    let text = String::from_utf8(output.stdout)
        .with_context(|| format!("output of {}", shown(command)))?;
    Ok(text.trim().to_owned())
}

/// A command that runs while other things are done. What it prints is kept until it is asked for.
#[derive(Debug)]
pub struct Background {
    child: Child,
    printed: thread::JoinHandle<String>,
    name: String,
}

impl Background {
    /// Starts it.
    ///
    /// # Errors
    /// The command cannot be started.
    pub fn start(mut command: Command) -> Result<Background> {
        let name = shown(&command);
        let (mut reader, writer) = std::io::pipe()?;
        command
            .stdin(Stdio::null())
            .stdout(writer.try_clone()?)
            .stderr(writer);
        let child = command
            .spawn()
            .with_context(|| format!("cannot start {name}"))?;
        // It holds the other end, which would keep the reader waiting.
        drop(command);
        let printed = thread::spawn(move || {
            let mut bytes = Vec::new();
            // What came before a failure is all that there is.
            drop(reader.read_to_end(&mut bytes));
            String::from_utf8_lossy(&bytes).into_owned()
        });
        Ok(Background {
            child,
            printed,
            name,
        })
    }

    /// Waits for its end and shows what it has printed.
    ///
    /// # Errors
    /// It ends with a failure.
    pub fn finish(mut self) -> Result<()> {
        let status = self.child.wait()?;
        let printed = self.printed.join().unwrap_or_default();
        report::note(printed.trim_end());
        if !status.success() {
            bail!("{} ended with {status}", self.name);
        }
        Ok(())
    }
}

/// Removes what the calling cargo and the user's shell say about compilers and their flags.
///
/// An inherited `RUSTFLAGS` would replace the flags that make memory shared, in silence.
/// Where cargo keeps and fetches things, and how it talks, stays as the user set it.
pub fn without_cargo_environment(command: &mut Command) -> &mut Command {
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(chooses_compiler) {
            command.env_remove(name);
        }
    }
    command
}

/// Whether a variable chooses a compiler, its flags or its target.
///
/// What rustup is told stays: without `RUSTUP_TOOLCHAIN` a `rust-toolchain.toml` inside a published crate would make
/// rustup change the user's tool chain in the middle of a build.
fn chooses_compiler(name: &str) -> bool {
    const KEPT: [&str; 3] = ["CARGO_HOME", "CARGO_TARGET_DIR", "CARGO_BUILD_JOBS"];
    const KEPT_PREFIXES: [&str; 5] = [
        "CARGO_HTTP",
        "CARGO_NET",
        "CARGO_REGISTR",
        "CARGO_SOURCE",
        "CARGO_TERM",
    ];
    let kept = KEPT.contains(&name) || KEPT_PREFIXES.iter().any(|prefix| name.starts_with(prefix));
    let of_rust = name.starts_with("RUST")
        && !name.starts_with("RUSTUP_")
        && !["RUST_BACKTRACE", "RUST_LOG"].contains(&name);
    (name.starts_with("CARGO") && !kept) || of_rust || name == "MAKEFLAGS"
}

/// The program and its arguments, as one would type them.
fn shown(command: &Command) -> String {
    let mut text = format!("`{}", command.get_program().to_string_lossy());
    for argument in command.get_args().take(6) {
        text.push(' ');
        text.push_str(&argument.to_string_lossy());
    }
    text.push('`');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_do_not_pass_and_the_registry_does() {
        for name in [
            "RUSTFLAGS",
            "CARGO_ENCODED_RUSTFLAGS",
            "CARGO_BUILD_TARGET",
            "RUSTC",
            "CARGO",
        ] {
            assert!(chooses_compiler(name), "{name}");
        }
        for name in [
            "CARGO_HOME",
            "CARGO_HTTP_CAINFO",
            "CARGO_TERM_COLOR",
            "RUSTUP_HOME",
            "RUSTUP_TOOLCHAIN",
            "RUSTUP_AUTO_INSTALL",
            "PATH",
            "HTTPS_PROXY",
        ] {
            assert!(!chooses_compiler(name), "{name}");
        }
    }
}
