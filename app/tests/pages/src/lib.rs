//! Whole pages in real browsers: a test gets a page of the built site and does what a reader does.
//!
//! The site and the drivers are started by `cargo xtask test` or `cargo xtask pages`, which say where they are in
//! the environment.

pub mod browser;
pub mod lab;
pub mod page;
pub mod runs;

use std::panic::{AssertUnwindSafe, Location};

use anyhow::Result;
use browser::Browser;
use futures_util::FutureExt;
use page::Page;

/// Runs a test on a page in Chromium.
///
/// # Panics
/// When the test fails; the picture of the page and the browser's log are kept.
#[track_caller]
pub fn chromium(test: impl AsyncFnOnce(&Page) -> Result<()>) {
    run(Browser::Chromium, "SITE_URL", Location::caller(), test);
}

/// Runs a test on a page in Firefox.
///
/// # Panics
/// When the test fails; the picture of the page is kept.
#[track_caller]
pub fn firefox(test: impl AsyncFnOnce(&Page) -> Result<()>) {
    run(Browser::Firefox, "SITE_URL", Location::caller(), test);
}

/// Runs a test in Chromium on a host that sends no headers of its own.
///
/// # Panics
/// When the test fails; the picture of the page and the browser's log are kept.
#[track_caller]
pub fn chromium_on_plain_host(test: impl AsyncFnOnce(&Page) -> Result<()>) {
    run(
        Browser::Chromium,
        "PLAIN_SITE_URL",
        Location::caller(),
        test,
    );
}

fn run(
    browser: Browser,
    site: &str,
    place: &Location<'_>,
    test: impl AsyncFnOnce(&Page) -> Result<()>,
) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("pages: a runtime for the driver's connection");
    let failure = runtime.block_on(async {
        let page = Page::open(browser, &setting(site))
            .await
            .expect("pages: a browser");
        let outcome = AssertUnwindSafe(test(&page)).catch_unwind().await;
        let failure = match outcome {
            Ok(Ok(())) => None,
            Ok(Err(error)) => Some(format!("{error:#}")),
            Err(panic) => Some(message(&*panic)),
        };
        let report = match failure {
            None => None,
            Some(reason) => Some(format!("{reason}\n{}", page.evidence(place).await)),
        };
        page.close().await;
        report
    });
    if let Some(report) = failure {
        panic!("{place}: {report}");
    }
}

/// What a failed assertion said.
fn message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|&text| text.to_owned()))
        .unwrap_or_else(|| "panicked".to_owned())
}

/// What the environment says about the site or a driver.
pub(crate) fn setting(name: &str) -> String {
    std::env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: run these tests with `cargo xtask pages`"))
}
