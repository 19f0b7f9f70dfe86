//! From sources to a site: the WebAssembly modules and their parts, the bundled scripts, and the data: the lessons and
//! what of Python there is.

pub mod bindings;
pub mod compile;
pub mod lessons;
pub mod module;
pub mod optimise;
pub mod parts;
pub mod python;
pub mod scripts;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use compile::Compiled;
use module::{Module, Purpose};

use crate::report;
use crate::setup::toolchain::Toolchain;
use crate::workspace::Workspace;

/// A part of the build, as a function of the builder.
pub type Part = fn(&Builder) -> Result<()>;

/// The modules of Python's library that are not in the engine, as `machine` writes them and as the engine fetches them.
const LIBRARY: [&str; 3] = ["library.bin", "library_seldom.bin", "library_texts.bin"];

/// What every part of a build needs to know.
#[derive(Clone, Debug)]
pub struct Builder {
    /// Where the sources are.
    pub workspace: Workspace,
    /// What compiles them.
    pub toolchain: Toolchain,
    /// For whom.
    pub purpose: Purpose,
    /// Whether a warning of the compiler fails the build.
    pub refuse_warnings: bool,
}

impl Builder {
    /// Where the site is put together.
    pub fn site(&self) -> PathBuf {
        let name = match self.purpose {
            Purpose::Serve => "site",
            Purpose::Dist => "site-dist",
        };
        self.workspace.target.join(name)
    }

    /// Where its scripts and modules go.
    pub fn assets(&self) -> PathBuf {
        self.site().join("assets")
    }

    /// Bundles the page's scripts.
    ///
    /// # Errors
    /// A script is wrong.
    pub fn scripts(&self) -> Result<()> {
        let root = &self.workspace.root;
        let scripts = scripts::entries(&root.join("app/js"))?;
        scripts::bundle(root, &scripts, &self.assets(), self.purpose)
    }

    /// Writes the data that pages fetch: the lessons, and what of Python there is.
    ///
    /// # Errors
    /// A lesson is wrong; all that is wrong has been said.
    pub fn data(&self) -> Result<()> {
        let folder = self.site().join("data");
        lessons::write(&self.workspace, &folder)?;
        python::write(&self.workspace.root, &folder)
    }

    /// Compiles a module, makes its JavaScript side, and puts the scripts of its workers beside it, and those modules of
    /// Python's library that are not in it.
    ///
    /// # Errors
    /// The sources do not compile, or the module is not what it should be.
    pub fn module(&self, module: Module) -> Result<()> {
        let Builder {
            workspace, purpose, ..
        } = self;
        if !module.exists(workspace) {
            report::note(&format!("there is no {} yet", module.title()));
            return Ok(());
        }
        let Compiled { mut wasm, machine } = compile::compile(self, module)?;
        let folder = self.assets().join(module.name());
        if module.is_split(*purpose) {
            wasm = parts::split(workspace, &wasm, &folder)?;
        }
        bindings::generate(&wasm, &folder, module, *purpose)?;
        if module.is_split(*purpose) {
            parts::join_scripts(&workspace.root, &folder)?;
        }
        if let Some(scripts) = module.worker_scripts() {
            let scripts = scripts::entries(&workspace.root.join(scripts))?;
            scripts::bundle(&workspace.root, &scripts, &folder, *purpose)?;
        }
        // The explorer fetches it from there too.
        if module == Module::Engine {
            let library = machine.context("the library of the engine")?;
            for file in LIBRARY {
                fs::copy(library.join(file), folder.join(file)).context(file)?;
            }
        }
        Ok(())
    }
}
