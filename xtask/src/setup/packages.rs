//! Packages of the system, where it is Debian or one of its children and we may install.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::{process, report};

/// Installs system packages, or says what to type where we may not.
///
/// # Errors
/// The system has no `apt-get`, we are not root, or the installation fails.
pub fn install(names: &[&str]) -> Result<()> {
    let list = names.join(" ");
    if find_program("apt-get").is_none() {
        bail!(
            "missing: {list} (Debian's names); please install them with your system's package manager"
        );
    }
    if process::output(Command::new("id").arg("-u"))? != "0" {
        bail!("missing: please run `sudo apt-get install --yes {list}` and try again");
    }
    report::note(&format!("installing Debian packages: {list}"));
    let apt = || {
        let mut command = Command::new("apt-get");
        command
            .env("DEBIAN_FRONTEND", "noninteractive")
            .arg("--quiet=2");
        command
    };
    process::run(apt().arg("update"))?;
    process::run(
        apt()
            .args(["install", "--yes", "--no-install-recommends"])
            .args(names),
    )
}

/// The first program of this name on the search path.
pub fn find_program(name: &str) -> Option<PathBuf> {
    let paths = std::env::var_os("PATH")?;
    std::env::split_paths(&paths)
        .map(|folder| folder.join(name))
        .find(|path| is_program(path))
}

fn is_program(path: &Path) -> bool {
    path.is_file()
}
