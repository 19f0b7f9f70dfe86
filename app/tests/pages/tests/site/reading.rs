//! Reading: every page stands without the engine and without errors, also on a phone.

use anyhow::Result;
use pages::page::Page;
use pages::runs;

/// Pages that a reader visits, and a selector for what must be on each.
pub const PAGES: [(&str, &str); 7] = [
    ("/", "h1"),
    ("/course", ".course-parts .card a"),
    ("/lesson/race-conditions", ".lesson .demo"),
    ("/lab", ".lab .button-run"),
    ("/python", ".python-module"),
    ("/present/race-conditions", "h1, h2"),
    ("/no/such/page", ".not-found"),
];

/// Opens a page and waits for its content.
pub async fn open(page: &Page, path: &str, content: &str) -> Result<()> {
    page.goto(path).await?;
    page.find(content).await.map(|_| ())
}

/// Two threads that wait for one lock.
const TWO_WORKERS: &str = "\
from threading import Lock, Thread
from time import sleep

door = Lock()

def visit():
    with door:
        sleep(0.02)
        print('inside')

for _ in range(2):
    Thread(target=visit).start()
";

async fn not_too_wide(page: &Page, what: &str) -> Result<()> {
    let too_wide = page
        .evaluate("document.documentElement.scrollWidth - innerWidth")
        .await?;
    assert!(
        too_wide.as_i64().is_some_and(|px| px <= 0),
        "{what} is {too_wide} px too wide"
    );
    Ok(())
}

#[test]
fn every_page_opens_without_an_error() {
    pages::chromium(async |page| {
        for (path, content) in PAGES {
            open(page, path, content).await?;
            let errors = page.errors().await?;
            assert!(errors.is_empty(), "{path}: {errors:#?}");
        }
        Ok(())
    });
}

#[test]
fn the_course_map_leads_to_a_lesson() {
    pages::chromium(async |page| {
        open(page, "/course", ".course-parts .card a").await?;
        assert!(
            page.count(".course-parts .card a").await? >= 8,
            "fewer than eight lessons can be read"
        );
        page.click(".course-parts .card a").await?;
        page.find(".lesson .demo").await?;
        Ok(())
    });
}

#[test]
fn a_lesson_is_read_before_any_engine_is_loaded() {
    pages::chromium(async |page| {
        open(page, "/lesson/race-conditions", ".lesson .demo").await?;
        page.until("document.readyState === 'complete'").await?;
        let loaded = "performance.getEntriesByType('resource').filter((r) => r.name.includes('/assets/engine')).length";
        assert_eq!(page.evaluate(loaded).await?, 0);
        Ok(())
    });
}

#[test]
fn no_page_scrolls_sideways_on_a_phone() {
    pages::chromium(async |page| {
        page.resize(390, 844).await?;
        for (path, content) in PAGES {
            open(page, path, content).await?;
            not_too_wide(page, path).await?;
        }
        Ok(())
    });
}

#[test]
fn a_run_does_not_widen_the_page_on_a_phone() {
    pages::chromium(async |page| {
        page.resize(390, 844).await?;
        runs::run(page, TWO_WORKERS, true).await?;
        runs::ended(page, ".lab").await?;
        page.find(".lab .time-budget-bars").await?;
        not_too_wide(page, "the lab after a run").await?;
        open(page, "/lesson/threads-and-processes", ".lesson .demo").await?;
        page.click("#demo-run-till .button-run").await?;
        runs::ended(page, "#demo-run-till").await?;
        page.find("#demo-run-till .time-budget-bars").await?;
        not_too_wide(page, "a lesson after a run").await
    });
}
