//! For readers who do not see the page, or not well: axe-core finds nothing grave on any screen, light or dark,
//! before a run and after it.

use anyhow::Result;
use pages::page::Page;
use pages::runs;
use thirtyfour::Key;

use crate::reading::{PAGES, open};

/// A program that shows every part of a run's results: output of several threads, and processes.
const MIXED: &str = "\
from multiprocessing import Process
from threading import Lock, Thread
from time import sleep

door = Lock()

def visit(name):
    with door:
        print(name, 'is inside')
        sleep(0.02)

if __name__ == '__main__':
    guests = [Thread(target=visit, args=(name,), name=name) for name in ('ann', 'bob')]
    guests.append(Process(target=visit, args=('cleo',)))
    for guest in guests:
        guest.start()
    for guest in guests:
        guest.join()
    raise ValueError('the party is over')
";

/// Checks what is on the screen in both themes.
async fn check(page: &Page, what: &str) -> Result<()> {
    for scheme in ["light", "dark"] {
        let script = format!("document.documentElement.dataset.theme = '{scheme}';");
        page.driver.execute(script, Vec::new()).await?;
        let findings = page.accessibility_findings().await?;
        assert!(findings.is_empty(), "{what}, {scheme}: {findings:#?}");
    }
    Ok(())
}

#[test]
fn every_page_is_accessible_light_and_dark() {
    pages::chromium(async |page| {
        for (path, content) in PAGES {
            open(page, path, content).await?;
            check(page, path).await?;
        }
        Ok(())
    });
}

#[test]
fn a_run_in_the_lab_is_accessible() {
    pages::chromium(async |page| {
        runs::run(page, MIXED, true).await?;
        runs::ended(page, ".lab").await?;
        page.find(".lab .time-budget-bars").await?;
        for button in page.find_all(".lab button[aria-expanded]").await? {
            if button.is_displayed().await? {
                button.click().await?;
            }
        }
        check(page, "the lab after a run").await?;
        page.click(".menu summary").await?;
        page.find(".menu-item").await?;
        check(page, "the menu of examples").await
    });
}

#[test]
fn what_is_wrong_with_a_program_is_accessible() {
    pages::chromium(async |page| {
        runs::run(page, "def visit(:\n    print('x'\nx = = 3\n", true).await?;
        page.find(".diagnostics").await?;
        check(page, "the lab with a wrong program").await
    });
}

#[test]
fn a_lesson_after_its_prediction_and_run_is_accessible() {
    pages::chromium(async |page| {
        open(page, "/lesson/threads-and-processes", ".lesson .demo").await?;
        page.click(".question-predict .choice label").await?;
        page.click(".question-predict button[type=submit]").await?;
        page.click("#demo-run-till .button-run").await?;
        runs::ended(page, "#demo-run-till").await?;
        page.find(".prediction").await?;
        page.click("#demo-run-till .demo-tools button").await?;
        page.find("#demo-run-till .editor").await?;
        check(page, "a lesson after a run").await
    });
}

#[test]
fn a_run_on_a_slide_is_accessible() {
    pages::chromium(async |page| {
        open(page, "/present/threads-and-processes?slide=2", ".slide").await?;
        while page.count(".slide:not([hidden]) .demo").await? == 0 {
            page.press(Key::PageDown).await?;
        }
        page.press("r").await?;
        runs::ended(page, ".slide:not([hidden])").await?;
        page.find(".slide:not([hidden]) .timeline").await?;
        check(page, "a slide after a run").await
    });
}

#[test]
fn the_list_of_keys_is_accessible() {
    pages::chromium(async |page| {
        open(page, "/course", ".course-parts .card a").await?;
        page.press("?").await?;
        page.find(".shortcuts[open] kbd").await?;
        check(page, "the list of keys").await
    });
}
