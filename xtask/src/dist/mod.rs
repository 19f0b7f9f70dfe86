//! `cargo xtask dist`: the site as a folder of static files that any server can send.

mod names;
pub mod page;
pub mod sizes;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use self::names::{Hash, Renamed, address, content_hash, files};
use crate::build::module::{Module, Purpose};
use crate::build::{Builder, optimise};
use crate::serve::headers;
use crate::setup;
use crate::{process, report};

/// How to publish.
#[derive(clap::Args, Debug)]
pub struct Options {
    /// The path under which the site will lie on its host, such as `/course/`.
    #[arg(long, default_value = "/")]
    base: String,
    /// Let warnings of the compiler be errors, so that what only the browser compiles is checked too.
    #[arg(long)]
    refuse_warnings: bool,
}

/// Files of these kinds get compressed copies; the others are compressed already.
const COMPRESSED_KINDS: [&str; 11] = [
    "html",
    "css",
    "js",
    "mjs",
    "json",
    "wasm",
    "svg",
    "txt",
    "webmanifest",
    "py",
    "bin",
];

/// Builds everything for publication and writes it to `dist/`.
///
/// # Errors
/// A tool is missing, something does not build, or a size is over its limit.
pub fn run(options: &Options) -> Result<()> {
    if !options.base.starts_with('/') || !options.base.ends_with('/') {
        bail!("--base needs a slash at both ends, as in /course/");
    }
    let mut builder = setup::prepare(Purpose::Dist)?;
    builder.refuse_warnings = options.refuse_warnings;
    publish_with(&builder, &options.base)
}

/// Builds everything and writes it to `dist/`, for a site that will lie under a path of its host.
///
/// # Errors
/// Something does not build, or a size is over its limit.
pub fn publish_with(builder: &Builder, base: &str) -> Result<()> {
    let site = builder.site();
    empty(&site)?;
    report::step("scripts of the page", || builder.scripts())?;
    report::step("lessons", || builder.data())?;
    for module in [Module::App, Module::Engine, Module::Explorer] {
        report::step(module.title(), || builder.module(module))?;
        report::step(&format!("{}, optimised", module.title()), || {
            shrink(builder, module)
        })?;
    }
    let root = &builder.workspace.root;
    report::step("static files", || publish(builder, base))?;
    report::step("compressed copies", || compress(root, &site))?;
    let dist = root.join("dist");
    empty(&dist)?;
    copy(&site, &dist)?;
    report::note(&format!("the site is in {}", dist.display()));
    sizes::check(&dist)
}

/// Runs wasm-opt on a module and on each of its parts, if it is built at all.
fn shrink(builder: &Builder, module: Module) -> Result<()> {
    let folder = builder.assets().join(module.name());
    if !folder.is_dir() {
        return Ok(());
    }
    for file in files(&folder)? {
        if file.extension().is_some_and(|kind| kind == "wasm") {
            optimise::optimise(&builder.workspace.root, &folder.join(file), module)?;
        }
    }
    Ok(())
}

/// Puts the parts together: styles, copied files, hashed names, the entry, the service worker, the hosts' files.
fn publish(builder: &Builder, base: &str) -> Result<()> {
    let root = &builder.workspace.root;
    let site = builder.site();
    let html = fs::read_to_string(root.join("index.html")).context("index.html")?;
    let public = root.join("app/public");
    if public.is_dir() {
        copy(&public, &site)?;
    }
    let offline = [root.join("xtask/js/offline.js")];
    crate::build::scripts::bundle(root, &offline, &builder.assets(), Purpose::Dist)?;
    // Without parts there is no list of them.
    let parts = fs::read_to_string(builder.assets().join("app/parts.txt")).unwrap_or_default();
    let renamed = names::hash_assets(&site)?;
    let style = styles(root, &site, &page::style_sheets(&html))?;
    let offline = renamed
        .iter()
        .find(|renamed| renamed.from == "assets/offline.js")
        .context("offline.js")?;
    let published = page::Published {
        renamed: &renamed,
        style: style.as_deref(),
        base,
        policy: headers::CONTENT_SECURITY_POLICY,
        offline: &offline.to,
        parts: &parts,
    };
    let index = page::rewrite(&html, &published)?;
    fs::write(site.join("index.html"), &index).context("index.html")?;
    service_worker(root, &site, &renamed, style.as_deref())?;
    // Static hosts send this for page routes; the router in it finds the page.
    fs::write(site.join("404.html"), &index).context("404.html")?;
    // GitHub Pages would leave out names that begin with an underscore.
    fs::write(site.join(".nojekyll"), "").context(".nojekyll")?;
    fs::write(site.join("_headers"), host_headers(base)).context("_headers")
}

/// Makes one style sheet of those that the entry links, and returns its address.
///
/// It lies in `style/` like the sheets it is made of, so that their addresses of fonts and pictures hold.
fn styles(root: &Path, site: &Path, sheets: &[&str]) -> Result<Option<String>> {
    if sheets.is_empty() {
        return Ok(None);
    }
    let folder = site.join("style");
    fs::create_dir_all(&folder).context("style")?;
    let list = folder.join("list.css");
    let imports: Vec<String> = sheets
        .iter()
        .map(|sheet| format!("@import \"{}\";\n", root.join(sheet).display()))
        .collect();
    fs::write(&list, imports.concat()).context("style")?;
    let bundled = folder.join("all.css");
    let mut command = Command::new("node");
    command
        .current_dir(root)
        .arg("node_modules/esbuild/bin/esbuild")
        .arg(&list)
        .arg(format!("--outfile={}", bundled.display()))
        .args([
            "--bundle",
            "--minify",
            "--target=es2022",
            "--log-level=warning",
        ])
        .args([
            "--external:*.woff2",
            "--external:*.svg",
            "--external:*.webp",
        ]);
    process::run(&mut command)?;
    fs::remove_file(&list).context("style")?;
    let name = format!("all-{}.css", content_hash(&bundled)?);
    fs::rename(&bundled, folder.join(&name)).context("style")?;
    Ok(Some(format!("style/{name}")))
}

/// Writes the service worker with the list of what it keeps.
fn service_worker(
    root: &Path,
    site: &Path,
    renamed: &[Renamed],
    style: Option<&str>,
) -> Result<()> {
    let mut build = Hash::EMPTY;
    let mut kept = Vec::new();
    for file in files(site)? {
        let name = address(&file);
        build = build
            .with(name.as_bytes())
            .with(&fs::read(site.join(&file)).context("site")?);
        let in_renamed =
            |renamed: &Renamed| name == renamed.to || name.starts_with(&format!("{}/", renamed.to));
        let hashed = Some(name.as_str()) == style || renamed.iter().any(in_renamed);
        kept.push(serde_json::json!({ "name": name, "hashed": hashed }));
    }
    let mut command = Command::new("node");
    command
        .current_dir(root)
        .args([
            "node_modules/esbuild/bin/esbuild",
            "xtask/js/service-worker.js",
            "--minify",
            "--log-level=warning",
        ])
        .arg(format!(
            "--outfile={}",
            site.join("service-worker.js").display()
        ))
        .arg(format!(
            "--define:BUILD={}",
            serde_json::json!(build.to_string())
        ))
        .arg(format!(
            "--define:HEADERS={}",
            serde_json::json!(headers::all().collect::<Vec<_>>())
        ))
        .arg(format!("--define:FILES={}", serde_json::Value::from(kept)));
    process::run(&mut command)
}

/// The headers in the form that several static hosts read.
fn host_headers(base: &str) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in headers::all() {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    for folder in ["assets", "style"] {
        text.push_str(&format!(
            "{base}{folder}/*\n  Cache-Control: public, max-age=31536000, immutable\n"
        ));
    }
    text
}

/// Writes compressed copies of everything in a folder that gains by it.
///
/// # Errors
/// A file cannot be read, or node fails.
pub fn compress(root: &Path, site: &Path) -> Result<()> {
    let mut names = String::new();
    for file in files(site)? {
        let kind = file
            .extension()
            .and_then(|kind| kind.to_str())
            .unwrap_or_default();
        if COMPRESSED_KINDS.contains(&kind) {
            names.push_str(&format!("{}\n", site.join(&file).display()));
        }
    }
    let mut child = Command::new("node")
        .arg("xtask/js/compress.mjs")
        .current_dir(root)
        .stdin(Stdio::piped())
        .spawn()
        .context("cannot start node")?;
    child
        .stdin
        .take()
        .context("node's input")?
        .write_all(names.as_bytes())
        .context("node's input")?;
    if !child.wait().context("node")?.success() {
        bail!("the site could not be compressed");
    }
    Ok(())
}

/// Makes a folder that is there and empty.
fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())
}

/// Copies a folder's files into another.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in files(from)? {
        let target: PathBuf = to.join(&file);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        fs::copy(from.join(&file), &target).with_context(|| target.display().to_string())?;
    }
    Ok(())
}
