//! Where things are in this workspace, as cargo itself says.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process;

/// What is tested natively, as cargo is told: what is chosen together is compiled once, with the same features.
pub const NATIVE: [&str; 5] = [
    "--workspace",
    "--exclude=bench",
    "--exclude=pages",
    "--exclude=xtask",
    "--features=lessons/author,live/native",
];

/// The workspace on disk.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// The folder of the root manifest.
    pub root: PathBuf,
    /// Cargo's target folder.
    pub target: PathBuf,
    /// Name of package and of one of its binaries or libraries, with the kind of the latter.
    targets: Vec<(String, String, String)>,
}

impl Workspace {
    /// Asks cargo.
    ///
    /// # Errors
    /// A manifest cannot be read.
    pub fn load() -> Result<Workspace> {
        let manifest_dir = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = manifest_dir
            .parent()
            .context("the folder above xtask")?
            .to_owned();
        let mut command = Command::new(cargo());
        command
            .args(["metadata", "--format-version=1", "--no-deps"])
            .current_dir(&root);
        let metadata: Value =
            serde_json::from_str(&process::output(&mut command)?).context("cargo metadata")?;
        let target = metadata["target_directory"]
            .as_str()
            .context("target_directory")?
            .into();
        let mut targets = Vec::new();
        for package in metadata["packages"].as_array().into_iter().flatten() {
            for target in package["targets"].as_array().into_iter().flatten() {
                let kinds = target["kind"].as_array().into_iter().flatten();
                targets.extend(
                    kinds.map(|kind| (text(&package["name"]), text(&target["name"]), text(kind))),
                );
            }
        }
        Ok(Workspace {
            root,
            target,
            targets,
        })
    }

    /// Whether a package has a target of this name and kind (`bin`, `cdylib`, …).
    pub fn has_target(&self, package: &str, name: &str, kind: &str) -> bool {
        let wanted = (package.to_owned(), name.to_owned(), kind.to_owned());
        self.targets.contains(&wanted)
    }
}

/// The cargo that runs us, or the one on the path.
pub fn cargo() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
