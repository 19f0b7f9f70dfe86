//! The timeline and the time budget: by keys, as tables, and two runs on one axis.

use anyhow::Result;
use pages::page::Page;
use pages::runs;
use thirtyfour::Key;

use crate::reading::open;

/// Two threads of which one waits for the other.
const QUEUE: &str = "\
from threading import Lock, Thread
from time import sleep

door = Lock()

def visit():
    with door:
        sleep(0.05)

guests = [Thread(target=visit, name=name) for name in ('ann', 'bob')]
for guest in guests:
    guest.start()
for guest in guests:
    guest.join()
";

async fn run_queue(page: &Page) -> Result<()> {
    runs::run(page, QUEUE, true).await?;
    runs::ended(page, ".lab").await?;
    // What grows is drawn by and by, so its end is on the page a moment later.
    page.until(
        "document.querySelector('.run-status').textContent.includes(\
         `after ${document.querySelector('.timeline-wall').textContent}`)",
    )
    .await?;
    page.find(".timeline-plot").await.map(|_| ())
}

#[test]
fn the_timeline_is_inspected_by_keys() {
    pages::chromium(async |page| {
        run_queue(page).await?;
        page.find(".timeline-plot").await?.focus().await?;
        page.press(Key::Enter).await?;
        let thread = page.text(".timeline-details-thread").await?;
        let range = page.text(".timeline-details-range").await?;
        page.press(Key::Down).await?;
        page.until(&format!(
            "document.querySelector('.timeline-details-thread').textContent !== '{thread}'"
        ))
        .await?;
        page.press(Key::Right).await?;
        page.until(&format!(
            "document.querySelector('.timeline-details-range').textContent !== '{range}'"
        ))
        .await?;
        let spoken = "document.querySelector('.timeline p[role=status]').textContent";
        let said = page.evaluate(spoken).await?;
        assert!(
            said.as_str().is_some_and(|said| said.contains(" for ")),
            "said: {said}"
        );
        page.press(Key::Escape).await?;
        page.until("!document.querySelector('.timeline-mark-picked')")
            .await
    });
}

#[test]
fn enter_on_an_interval_goes_to_its_line() {
    pages::chromium(async |page| {
        run_queue(page).await?;
        page.find(".timeline-plot").await?.focus().await?;
        page.press(Key::Enter).await?;
        page.find(".timeline-details-thread").await?;
        // Some intervals, such as the start of a thread, have no line; one of the next has.
        for _ in 0..4 {
            let has_line = "!!document.querySelector('.timeline-details .timeline-line')";
            if page.evaluate(has_line).await? == true {
                break;
            }
            page.press(Key::Right).await?;
        }
        page.find(".timeline-details .timeline-line").await?;
        page.press(Key::Enter).await?;
        page.until("document.activeElement.classList.contains('editor-place')")
            .await
    });
}

#[test]
fn keys_zoom_the_timeline() {
    pages::chromium(async |page| {
        run_queue(page).await?;
        page.find(".timeline-plot").await?.focus().await?;
        let wall = page.text(".timeline-wall").await?;
        page.press("+").await?;
        page.until("document.querySelector('.timeline-wall').textContent.includes(' of ')")
            .await?;
        page.press(Key::Home).await?;
        page.until(&format!(
            "document.querySelector('.timeline-wall').textContent === '{wall}'"
        ))
        .await
    });
}

#[test]
fn the_tables_say_who_waited() {
    pages::chromium(async |page| {
        run_queue(page).await?;
        page.click(".timeline-tools [aria-expanded]").await?;
        page.find(".timeline-intervals tbody tr").await?;
        // The tables of a run are made anew a few times a second.
        page.until(
            "['blocked', 'sleeping'].every((it) => \
             document.querySelector('.timeline-tables:not(.visually-hidden) thead').textContent.includes(it))",
        )
        .await?;
        page.until(
            "[...document.querySelectorAll('.timeline-table-frame tbody th')].map((th) => th.textContent).join() \
             === 'MainThread,ann,bob'",
        )
        .await
    });
}

#[test]
fn the_time_budget_adds_up_to_wall_time_times_threads() {
    pages::chromium(async |page| {
        run_queue(page).await?;
        page.click("#tab-time-budget").await?;
        page.click(".time-budget-head [aria-expanded]").await?;
        page.until(
            "document.querySelectorAll('.time-budget-table:not(.visually-hidden) tbody tr').length === 4",
        )
        .await?;
        let sums = page
            .evaluate(
                "[...document.querySelectorAll('.time-budget-table tbody tr')].map((row) => \
                 [...row.querySelectorAll('td .timeline-share')].reduce((sum, share) => sum + parseFloat(share.textContent), 0))",
            )
            .await?;
        let sums = sums.as_array().cloned().unwrap_or_default();
        assert_eq!(sums.len(), 4, "all threads together, and each of three");
        for sum in sums {
            let percent = sum.as_f64().unwrap_or_default();
            // Each share is rounded for itself.
            assert!(
                (97.0..=103.0).contains(&percent),
                "shares add up to {percent} %"
            );
        }
        Ok(())
    });
}

#[test]
fn two_runs_share_one_time_axis() {
    pages::chromium(async |page| {
        open(page, "/", ".compare .button-run").await?;
        page.click(".compare .button-run").await?;
        page.find(".compare .button-stop").await?;
        page.until("!document.querySelector('.compare .button-stop')")
            .await?;
        runs::ended(page, ".compare").await?;
        page.until("document.querySelectorAll('.timeline-title-run').length === 2")
            .await?;
        assert_eq!(page.count(".compare .timeline-canvas").await?, 1);
        let titles = page
            .evaluate("[...document.querySelectorAll('.timeline-title-run .timeline-name')].map((it) => it.textContent)")
            .await?;
        assert_eq!(titles, serde_json::json!(["GIL on", "GIL off"]));
        Ok(())
    });
}

#[test]
fn the_lab_keeps_a_run_and_lays_the_next_over_it() {
    pages::chromium(async |page| {
        run_queue(page).await?;
        page.click(".lab-compare button:not(.lab-step)").await?;
        page.click(".lab .segments label:has(input[value=off])")
            .await?;
        page.click(".lab .button-run").await?;
        page.find(".lab .button-stop").await?;
        runs::ended(page, ".lab").await?;
        page.until("document.querySelectorAll('.lab .timeline-title-run').length === 2")
            .await
    });
}
