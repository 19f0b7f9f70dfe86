//! Where and with what is measured: what `cargo xtask bench` has made ready, the machine, the date.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// What every measurement needs to know.
#[derive(Clone, Debug)]
pub struct Setting {
    /// How often each measurement is repeated; at least once.
    pub rounds: u16,
    /// The address of the published site, with the benchmark's own files under `/bench/`.
    pub site: String,
    /// The `interleave` command.
    pub interleave: PathBuf,
    /// The `harmony` command.
    pub harmony: PathBuf,
    /// Its version.
    pub harmony_version: String,
    /// What the parts of the site weigh: an array of objects with `name`, `bytes` and perhaps `bytes_max`.
    pub sizes: serde_json::Value,
}

impl Setting {
    /// Reads the environment.
    ///
    /// # Errors
    /// `cargo xtask bench` has not set it.
    pub fn from_environment(rounds: u16) -> Result<Setting> {
        let variable = |name: &str| {
            std::env::var(name)
                .with_context(|| format!("{name} is not set: use `cargo xtask bench`"))
        };
        Ok(Setting {
            rounds,
            site: variable("SITE_URL")?,
            interleave: variable("INTERLEAVE")?.into(),
            harmony: variable("HARMONY")?.into(),
            harmony_version: variable("HARMONY_VERSION")?,
            sizes: serde_json::from_str(&variable("SIZES")?).context("SIZES")?,
        })
    }

    /// `medians of 5`, for the methods.
    pub fn medians(&self) -> String {
        match self.rounds {
            1 => "one measurement each".to_owned(),
            rounds => format!("medians of {rounds}"),
        }
    }
}

/// The folder of this crate.
pub fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A sentence that says when and on which machine.
///
/// # Errors
/// The date is not to be had.
pub fn circumstances() -> Result<String> {
    let date = output(Command::new("date").args(["-u", "+%Y-%m-%d"]))?;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor = processor_name(&processor).unwrap_or("unknown processor");
    let os = std::env::consts::OS;
    Ok(format!(
        "Measured on {date}: {cores} cores, {processor}, {os}."
    ))
}

/// The processor's name in the text of `/proc/cpuinfo`.
fn processor_name(text: &str) -> Option<&str> {
    let line = text.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim())
}

/// Runs a command to its end and returns its standard output, trimmed.
///
/// # Errors
/// It cannot be started or fails; the text has what it said.
pub fn output(command: &mut Command) -> Result<String> {
    let name = format!("{command:?}");
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start {name}"))?;
    if !output.status.success() {
        bail!("{name}: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    let text = String::from_utf8(output.stdout).with_context(|| name.clone())?;
    Ok(text.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_processor_is_named() {
        let text = "processor\t: 0\nmodel name\t: A 64-Core Processor\nstepping\t: 1\n";
        assert_eq!(processor_name(text), Some("A 64-Core Processor"));
        assert_eq!(processor_name("Processor: ARMv8"), None);
    }
}
