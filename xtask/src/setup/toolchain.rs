//! A compiler for the WebAssembly modules.
//!
//! Threads in WebAssembly need a standard library built with atomics, which nobody ships: it is built here from
//! its sources. So what is looked for is a compiler whose own standard library sources lie beside it, and a linker
//! of the same LLVM. Any recent rustc serves; `RUSTC_BOOTSTRAP=1` lets a stable one build its standard library.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::packages;
use crate::process;
use crate::report;

/// The oldest compiler that the crates accept.
const RUSTC_MINOR_MIN: u32 = 95;

/// A compiler with the sources of its standard library, and a linker that fits.
#[derive(Clone, Debug)]
pub struct Toolchain {
    /// Cargo of the tool chain.
    pub cargo: PathBuf,
    /// Its compiler.
    pub rustc: PathBuf,
    /// Its linker for WebAssembly.
    pub linker: Linker,
    /// What `rustc --version` says.
    pub version: String,
    /// The major version of its LLVM.
    pub llvm: u32,
    /// The machine that it runs on, as a target.
    pub host: String,
    sysroot: PathBuf,
}

impl Toolchain {
    /// The folder of LLVM's linker for the machine itself, `ld.lld`.
    pub fn linkers(&self) -> PathBuf {
        match &self.linker {
            Linker::Own => {
                let tools = self.sysroot.join("lib/rustlib").join(&self.host);
                tools.join("bin/gcc-ld")
            }
            // It is one program with several names, of which one is a link elsewhere.
            Linker::Named(path) => path
                .canonicalize()
                .unwrap_or_else(|_| path.clone())
                .with_file_name(""),
        }
    }
}

/// How a compiler links WebAssembly.
#[derive(Clone, Debug)]
pub enum Linker {
    /// With the linker that it brings along.
    Own,
    /// With this one, which it must be told.
    Named(PathBuf),
}

/// What a compiler says of itself.
struct Compiler {
    rustc: PathBuf,
    cargo: PathBuf,
    sysroot: PathBuf,
    version: String,
    minor: u32,
    llvm: u32,
    host: String,
}

/// Finds a tool chain, or installs one: the sources by rustup where it may, else Debian's packages.
///
/// # Errors
/// None is there and none can be installed; the message says what to install.
pub fn find_or_install() -> Result<Toolchain> {
    if let Some(found) = find()? {
        return Ok(found);
    }
    if let Err(error) = install_sources_with_rustup() {
        report::note(&format!(
            "rustup cannot provide the standard library's sources: {error:#}"
        ));
    }
    if let Some(found) = find()? {
        return Ok(found);
    }
    packages::install(&["rustc-web", "cargo-web", "rust-web-src", "lld-22"])
        .context("a Rust compiler with the sources of its standard library (`rustup component add rust-src`)")?;
    find()?.context(
        "no Rust compiler with standard library sources and a WebAssembly linker of its LLVM was found; \
         install one with `rustup toolchain install nightly --component rust-src --profile minimal`",
    )
}

/// Looks through the compilers.
fn find() -> Result<Option<Toolchain>> {
    for compiler in compilers()? {
        if compiler.minor < RUSTC_MINOR_MIN || !has_sources(&compiler.sysroot) {
            continue;
        }
        let Some(linker) = compiler.linker() else {
            let Compiler { version, llvm, .. } = &compiler;
            report::note(&format!(
                "{version} has its sources but no linker of LLVM {llvm} or later"
            ));
            continue;
        };
        return Ok(Some(Toolchain {
            linker,
            cargo: compiler.cargo,
            rustc: compiler.rustc,
            version: compiler.version,
            llvm: compiler.llvm,
            host: compiler.host,
            sysroot: compiler.sysroot,
        }));
    }
    Ok(None)
}

/// The folders of the compilers of an LLVM, in which their libraries are.
///
/// # Errors
/// A compiler does not say what it is.
pub fn sysroots(llvm: u32) -> Result<Vec<PathBuf>> {
    let compilers = compilers()?.into_iter();
    let fitting = compilers.filter(|compiler| compiler.llvm == llvm);
    Ok(fitting.map(|compiler| compiler.sysroot).collect())
}

/// Those of rustup's tool chains, the active one first, then the system's own.
fn compilers() -> Result<Vec<Compiler>> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for name in rustup_toolchains() {
        let mut which = Command::new("rustup");
        which.args(["which", "--toolchain", &name, "rustc"]);
        paths.extend(process::output(&mut which).ok().map(PathBuf::from));
    }
    paths.push("/usr/bin/rustc".into());
    let there = paths.iter().filter(|rustc| rustc.is_file());
    there.map(|rustc| describe(rustc)).collect()
}

impl Compiler {
    /// A linker of the compiler's LLVM or later.
    fn linker(&self) -> Option<Linker> {
        let own = self
            .sysroot
            .join("lib/rustlib")
            .join(&self.host)
            .join("bin/rust-lld");
        if own.is_file() {
            return Some(Linker::Own);
        }
        let names = (self.llvm..self.llvm + 8).map(|version| format!("wasm-ld-{version}"));
        names
            .filter_map(|name| packages::find_program(&name))
            .next()
            .map(Linker::Named)
    }
}

fn has_sources(sysroot: &Path) -> bool {
    sysroot
        .join("lib/rustlib/src/rust/library/std/Cargo.toml")
        .is_file()
}

/// The names of rustup's tool chains, the active one first; none without rustup.
fn rustup_toolchains() -> Vec<String> {
    let Ok(list) = process::output(Command::new("rustup").args(["toolchain", "list"])) else {
        return Vec::new();
    };
    let mut names: Vec<(bool, String)> = list
        .lines()
        .filter_map(|line| {
            let name = line.split_whitespace().next()?;
            Some((!line.contains("active"), name.to_owned()))
        })
        .collect();
    names.sort();
    names.into_iter().map(|(_, name)| name).collect()
}

/// Asks a compiler for its version, host and sysroot.
fn describe(rustc: &Path) -> Result<Compiler> {
    let verbose = process::output(Command::new(rustc).arg("-vV"))?;
    let sysroot = process::output(Command::new(rustc).args(["--print", "sysroot"]))?;
    parse(rustc, &verbose, sysroot.into())
}

/// Reads what `rustc -vV` says.
fn parse(rustc: &Path, verbose: &str, sysroot: PathBuf) -> Result<Compiler> {
    let field = |name: &str| {
        verbose
            .lines()
            .find_map(|line| line.strip_prefix(name))
            .map(str::trim)
    };
    let release = field("release:").context("rustc -vV: no release")?;
    let minor = release
        .split('.')
        .nth(1)
        .and_then(|minor| minor.parse().ok());
    let llvm = field("LLVM version:").and_then(|version| version.split('.').next()?.parse().ok());
    Ok(Compiler {
        cargo: rustc.with_file_name("cargo"),
        rustc: rustc.to_owned(),
        version: verbose.lines().next().unwrap_or_default().to_owned(),
        minor: minor.context("rustc -vV: release")?,
        llvm: llvm.context("rustc -vV: LLVM version")?,
        host: field("host:").context("rustc -vV: no host")?.to_owned(),
        sysroot,
    })
}

/// Adds the sources to the active tool chain (a few megabytes), or fetches a nightly that has them.
///
/// `RUSTUP_AUTO_INSTALL=0` says that nothing is to be fetched.
fn install_sources_with_rustup() -> Result<()> {
    if std::env::var("RUSTUP_AUTO_INSTALL").is_ok_and(|value| value == "0") {
        bail!("RUSTUP_AUTO_INSTALL=0 says not to fetch any");
    }
    if packages::find_program("rustup").is_none() {
        bail!("rustup is not installed");
    }
    report::note("asking rustup for the sources of the standard library");
    if process::run(Command::new("rustup").args(["component", "add", "rust-src"])).is_ok()
        && find()?.is_some()
    {
        return Ok(());
    }
    let nightly = [
        "toolchain",
        "install",
        "nightly",
        "--component",
        "rust-src",
        "--profile",
        "minimal",
    ];
    process::run(Command::new("rustup").args(nightly))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compiler_describes_itself() {
        let verbose = "rustc 1.97.0-nightly (e50aa6fba 2026-05-19)\nbinary: rustc\nhost: x86_64-unknown-linux-gnu\n\
            release: 1.97.0-nightly\nLLVM version: 22.1.4\n";
        let compiler =
            parse(Path::new("/usr/bin/rustc"), verbose, "/usr".into()).expect("a whole answer");
        assert_eq!((compiler.minor, compiler.llvm), (97, 22));
        assert_eq!(compiler.host, "x86_64-unknown-linux-gnu");
        assert_eq!(compiler.cargo, Path::new("/usr/bin/cargo"));
        assert!(parse(Path::new("rustc"), "rustc 1.97.0", "/usr".into()).is_err());
    }
}
