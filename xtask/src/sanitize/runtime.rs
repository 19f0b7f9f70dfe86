//! The runtime of a sanitizer, which an instrumented program is linked with.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::Sanitizer;
use crate::setup::packages;
use crate::setup::toolchain::{self, Toolchain};

/// The archive for a compiler's LLVM: rustup's tool chains bring it along, and so does clang.
///
/// # Errors
/// There is none and it cannot be installed; the message says what to install.
pub fn find_or_install(toolchain: &Toolchain, sanitizer: Sanitizer) -> Result<PathBuf> {
    if !cfg!(target_os = "linux") {
        bail!("sanitizers are used on Linux only");
    }
    if let Some(found) = find(toolchain, sanitizer)? {
        return Ok(found);
    }
    let package = format!("libclang-rt-{}-dev", toolchain.llvm);
    packages::install(&[&package])
        .context("the runtimes of sanitizers for the LLVM of the compiler")?;
    find(toolchain, sanitizer)?
        .with_context(|| format!("{package} has no runtime of {}", sanitizer.name()))
}

fn find(toolchain: &Toolchain, sanitizer: Sanitizer) -> Result<Option<PathBuf>> {
    let Toolchain { host, llvm, .. } = toolchain;
    let short = sanitizer.short();
    for sysroot in toolchain::sysroots(*llvm)? {
        let folder = sysroot.join("lib/rustlib").join(host).join("lib");
        if let Some(found) = archive(&folder, &format!("_rt.{short}.a")) {
            return Ok(Some(found));
        }
    }
    let architecture = host.split('-').next().unwrap_or_default();
    let folder = format!("/usr/lib/llvm-{llvm}/lib/clang/{llvm}/lib/linux");
    Ok(archive(
        Path::new(&folder),
        &format!("clang_rt.{short}-{architecture}.a"),
    ))
}

/// The file of a folder whose name ends so; its beginning has the channel of the tool chain.
fn archive(folder: &Path, ending: &str) -> Option<PathBuf> {
    let paths = fs::read_dir(folder).ok()?.filter_map(|entry| entry.ok());
    paths
        .map(|entry| entry.path())
        .find(|path| path.to_string_lossy().ends_with(ending))
}
