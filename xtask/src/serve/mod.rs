//! `cargo xtask serve`: from a fresh clone to the page in the browser, and up to date from then on.

pub mod files;
pub mod headers;
pub mod http;
mod news;
pub mod server;
mod watch;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::build::module::{Module, Purpose};
use crate::build::{self, Builder};
use crate::report;
use crate::serve::files::Files;
use crate::serve::news::{Event, News};
use crate::serve::server::Site;
use crate::serve::watch::{Dirty, Watch};
use crate::setup;

/// How to serve.
#[derive(clap::Args, Debug)]
pub struct Options {
    /// The port on 127.0.0.1.
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

/// Sets up, builds, serves and watches; ends only by a failure or by the user.
///
/// # Errors
/// A tool is missing and cannot be installed, the port is taken, or the first build of the page fails.
pub fn run(options: &Options) -> Result<()> {
    let start = Instant::now();
    let builder = setup::prepare(Purpose::Serve)?;
    let root = &builder.workspace.root;
    let watch = Watch::start(root)?;
    let news = Arc::new(News::default());
    let files = Files {
        index: root.join("index.html"),
        mounts: vec![
            ("style/", root.join("style")),
            ("", root.join("app/public")),
            ("", builder.site()),
        ],
    };
    report::step("scripts of the page", || builder.scripts())?;
    report::step("lessons", || builder.data())?;
    report::step(
        "interface (the first build compiles the standard library too)",
        || builder.module(Module::App),
    )?;
    news.starts(Module::Engine);
    news.starts(Module::Explorer);
    let address = server::start(
        Site {
            files,
            news: Some(Arc::clone(&news)),
            plain: false,
        },
        options.port,
    )?;
    report::note(&format!(
        "the site: http://{address}/ (ready after {})",
        report::seconds(start)
    ));
    let engine = Dirty {
        engine: true,
        ..Dirty::default()
    };
    let explorer = Dirty {
        explorer: true,
        ..Dirty::default()
    };
    for (module, first) in [(Module::Engine, engine), (Module::Explorer, explorer)] {
        rebuild(&builder, &news, first);
        news.ends(module);
    }
    report::note(&format!(
        "serving http://{address}/ and watching the sources; Ctrl+C ends"
    ));
    while let Some(dirty) = watch.next() {
        rebuild(&builder, &news, dirty);
    }
    thread::park();
    Ok(())
}

/// Serves a published site from a free port, in threads of its own, and returns its address.
///
/// `beside` are further folders by their address prefixes; `plain` sends as the plainest host does.
///
/// # Errors
/// There is no such site.
pub fn published(dist: &Path, beside: Vec<(&'static str, PathBuf)>, plain: bool) -> Result<String> {
    let index = dist.join("index.html");
    if !index.is_file() {
        bail!(
            "{} is missing: build the site with `cargo xtask dist`",
            index.display()
        );
    }
    let mut mounts = beside;
    mounts.push(("", dist.to_owned()));
    let site = Site {
        files: Files { index, mounts },
        news: None,
        plain,
    };
    Ok(format!("http://{}", server::start(site, 0)?))
}

/// Makes anew what has changed and tells the open pages. A failure is told and shown, and work goes on.
fn rebuild(builder: &Builder, news: &News, dirty: Dirty) {
    let parts: [(bool, &str, build::Part); 5] = [
        (dirty.scripts, "scripts of the page", Builder::scripts),
        (dirty.data, "lessons", Builder::data),
        (dirty.app, "interface", |builder| {
            builder.module(Module::App)
        }),
        (dirty.engine, "engine", |builder| {
            builder.module(Module::Engine)
        }),
        (dirty.explorer, "explorer", |builder| {
            builder.module(Module::Explorer)
        }),
    ];
    let mut failed = false;
    for (_, name, make) in parts.iter().filter(|(wanted, ..)| *wanted) {
        if let Err(error) = report::step(name, || make(builder)) {
            report::failure(&error);
            news.tell(&Event::Failed((*name).to_owned() + " could not be built"));
            failed = true;
        }
    }
    if failed {
        return;
    }
    let modules = dirty.app || dirty.engine || dirty.explorer;
    let reload = dirty.page || dirty.scripts || dirty.data || modules;
    if reload {
        news.tell(&Event::Reload);
    } else if dirty.styles {
        news.tell(&Event::Styles);
    }
    if dirty.styles || dirty.page {
        report::note("changed files are shown in open pages");
    }
}
