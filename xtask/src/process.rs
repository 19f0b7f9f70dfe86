//! Running other programs: with their errors explained, and free of the environment of the cargo that runs us.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

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

/// Removes what the calling cargo and the user's shell say about compilers and their flags.
///
/// An inherited `RUSTFLAGS` would replace the flags that make memory shared, in silence.
pub fn without_cargo_environment(command: &mut Command) -> &mut Command {
    const KEPT: [&str; 3] = ["CARGO_HOME", "CARGO_TARGET_DIR", "CARGO_TERM_COLOR"];
    for (name, _) in std::env::vars_os() {
        let Some(name) = name.to_str() else { continue };
        let cargo = name.starts_with("CARGO") && !KEPT.contains(&name) && !network_setting(name);
        let rust = [
            "RUSTFLAGS",
            "RUSTDOCFLAGS",
            "RUSTC",
            "RUSTDOC",
            "RUSTC_BOOTSTRAP",
            "RUSTUP_TOOLCHAIN",
            "MAKEFLAGS",
        ];
        if cargo || rust.contains(&name) {
            command.env_remove(name);
        }
    }
    command
}

/// Whether a variable says how cargo reaches its registry, which must stay as the user set it.
fn network_setting(name: &str) -> bool {
    ["CARGO_HTTP", "CARGO_NET", "CARGO_REGISTR", "CARGO_SOURCE"]
        .iter()
        .any(|prefix| name.starts_with(prefix))
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
