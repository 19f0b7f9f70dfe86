//! Finding what a build needs and setting up what is missing, each thing by its ordinary installer.

pub mod browsers;
pub mod npm;
pub mod packages;
pub mod toolchain;

use anyhow::Result;

use crate::build::Builder;
use crate::build::module::Purpose;
use crate::report;
use crate::workspace::Workspace;

/// Sets up what a build of the site needs.
///
/// # Errors
/// Something is missing and cannot be installed; the message says what to do.
pub fn prepare(purpose: Purpose) -> Result<Builder> {
    let workspace = Workspace::load()?;
    let toolchain = report::step("tool chain for WebAssembly", || {
        let toolchain = toolchain::find_or_install()?;
        report::note(&toolchain.version);
        Ok(toolchain)
    })?;
    report::step("npm parts", || npm::install(&workspace.root))?;
    Ok(Builder {
        workspace,
        toolchain,
        purpose,
        refuse_warnings: false,
    })
}
