//! Stepping and checking in the lab: step, back, scrub, choose a thread, check, open an outcome, share and restore.

use anyhow::Result;
use pages::page::Page;
use thirtyfour::{Key, TypingData};

const RACE: &str = "\
from threading import Thread

counter = 0

def add():
    global counter
    counter += 1

threads = [Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('counter', counter)
";

const DEADLOCK: &str = include_str!("flaws/two_locks.py");

/// The moment that is looked at, as the slider says it.
const MOMENT: &str = "Number(document.querySelector('.step-slider input')?.value)";

async fn open_step(page: &Page, source: &str) -> Result<()> {
    page.open_tab(source, "step").await?;
    page.find(".step-thread").await.map(|_| ())
}

async fn moment(page: &Page) -> Result<f64> {
    Ok(page.evaluate(MOMENT).await?.as_f64().unwrap_or(-1.0))
}

/// Clicks a button of the bar by what it does.
async fn go(page: &Page, what: &str) -> Result<()> {
    page.click(&format!(".step-move[aria-label='{what}']"))
        .await
}

/// Goes back from the end of a run to the line that printed.
async fn back_before_output(page: &Page) -> Result<()> {
    // One line back from the end is after that line.
    for _ in 0..2 {
        let before = moment(page).await?;
        go(page, "One line back").await?;
        page.until(&format!("{MOMENT} < {before}")).await?;
    }
    page.until("document.querySelector('.step-output').textContent === 'nothing yet'")
        .await
}

/// What the card of a thread, counted from 1, says.
fn card(number: u32, part: &str) -> String {
    format!("document.querySelector('.step-thread:nth-child({number}) {part}')?.textContent ?? ''")
}

#[test]
fn steps_go_on_and_back_and_the_slider_goes_anywhere() {
    pages::chromium(async |page| {
        open_step(page, RACE).await?;
        page.until(&format!("{}.includes('line 1')", card(1, ".step-line")))
            .await?;
        let start = moment(page).await?;
        go(page, "One line on").await?;
        page.until(&format!("{}.includes('line 3')", card(1, ".step-line")))
            .await?;
        go(page, "One line back").await?;
        page.until(&format!("{MOMENT} === {start}")).await?;
        go(page, "To the end of the run").await?;
        page.until("document.querySelector('.step-output').textContent === 'counter 2\\n'")
            .await?;
        let end = moment(page).await?;
        page.evaluate(
            "(() => { const slider = document.querySelector('.step-slider input'); slider.value = slider.max / 2; \
             slider.dispatchEvent(new Event('input', { bubbles: true })); return true; })()",
        )
        .await?;
        page.until(&format!("{MOMENT} < {end}")).await?;
        page.until("document.querySelector('.step-output').textContent === 'nothing yet'")
            .await?;
        page.click(".step-sentence").await?;
        page.press(Key::Home).await?;
        page.until(&format!("{MOMENT} === 0")).await?;
        page.press(Key::End).await?;
        page.until(&format!("{MOMENT} === {end}")).await
    });
}

#[test]
fn every_move_through_a_run_has_a_key() {
    pages::chromium(async |page| {
        open_step(page, RACE).await?;
        page.until(&format!("{}.includes('line 1')", card(1, ".step-line")))
            .await?;
        page.evaluate("document.querySelector('.step').focus()")
            .await?;
        let keys = [
            (TypingData::from(Key::Right), ">"),
            (Key::Left.into(), "<"),
            (Key::Shift + Key::Right, ">"),
            (Key::Shift + Key::Left, "<"),
            (Key::PageDown.into(), ">"),
            (Key::PageUp.into(), "<"),
            // The first thread, by a line.
            ("1".into(), ">"),
            (Key::End.into(), ">"),
            (Key::Home.into(), "<"),
        ];
        for (key, direction) in keys {
            let before = moment(page).await?;
            page.press(key).await?;
            page.until(&format!("{MOMENT} {direction} {before}"))
                .await?;
        }
        Ok(())
    });
}

#[test]
fn the_slider_spans_the_run_that_another_scheduler_plans_anew() {
    pages::chromium(async |page| {
        open_step(page, RACE).await?;
        let steps = "Number(document.querySelector('.step-slider input')?.max)";
        page.until(&format!("{steps} > {MOMENT} + 100")).await?;
        let start = moment(page).await?;
        page.evaluate(
            "(() => { const choice = document.querySelector('.step-chooser select'); choice.value = 'adversary'; \
             choice.dispatchEvent(new Event('change', { bubbles: true })); return true; })()",
        )
        .await?;
        // The adversary finds no failure here, but threads that take turns.
        page.until("location.hash.split('schedule=')[1]?.split('&')[0].split('.').length > 4")
            .await?;
        page.until(&format!("{MOMENT} === {start}")).await
    });
}

#[test]
fn chosen_threads_lose_an_update() {
    pages::chromium(async |page| {
        open_step(page, RACE).await?;
        page.click(".step-thread:nth-child(1) .step-go:nth-child(3)")
            .await?;
        page.find(".step-thread:nth-child(3)").await?;
        // Each thread reads the counter before the other writes it.
        for thread in [2, 3] {
            let read = format!(
                "document.querySelector('.step-sentence').textContent.includes('reads counter = 0') \
                 && document.querySelector('.step-sentence').dataset.thread === \
                 document.querySelector('.step-thread:nth-child({thread})').dataset.thread"
            );
            for _ in 0..12 {
                if page.evaluate(&read).await?.as_bool() == Some(true) {
                    break;
                }
                let before = moment(page).await?;
                page.click(&format!(
                    ".step-thread:nth-child({thread}) .step-go:nth-child(2)"
                ))
                .await?;
                page.until(&format!("{MOMENT} > {before}")).await?;
            }
            page.until(&read).await?;
        }
        go(page, "To the end of the run").await?;
        page.until("document.querySelector('.step-output').textContent === 'counter 1\\n'")
            .await
    });
}

#[test]
fn a_check_lists_all_outcomes_and_opens_one() {
    pages::chromium(async |page| {
        page.check(RACE).await?;
        page.until("document.querySelector('.outcomes-verdict h3')?.textContent.startsWith('Nothing fails')")
            .await?;
        let outputs = "[...document.querySelectorAll('.outcomes-table pre')].map((it) => it.textContent).join()";
        assert_eq!(page.evaluate(outputs).await?, "counter 1,counter 2");
        page.click(".outcomes-table tr:first-child .button").await?;
        page.until("document.querySelector('.step-output')?.textContent === 'counter 1\\n'")
            .await?;
        page.until("document.querySelector('#tab-step').ariaSelected === 'true'")
            .await
    });
}

#[test]
fn a_deadlock_is_found_told_and_shown_as_a_circle() {
    pages::chromium(async |page| {
        page.check(DEADLOCK).await?;
        page.until("document.querySelector('.outcomes-verdict h3')?.textContent === 'Deadlock is possible'").await?;
        page.until("document.querySelectorAll('.flaw-acts li').length > 3")
            .await?;
        page.click(".flaw .outcomes-buttons .button:first-child")
            .await?;
        page.until("document.querySelectorAll('.step-waits li.step-cycle').length === 2")
            .await?;
        page.until("document.querySelector('.step-sentence').textContent.includes('Deadlock')")
            .await
    });
}

/// What is said of a forced run.
const FORCED: &str = "document.querySelector('.forced p')?.textContent ?? ''";

#[test]
fn an_outcome_that_luck_hardly_shows_is_forced_on_real_workers() {
    pages::chromium(async |page| {
        page.check(RACE).await?;
        page.click(".outcomes-table tr:first-child .button:nth-child(2)")
            .await?;
        page.until("document.querySelector('.output')?.textContent.includes('counter 1')")
            .await?;
        page.until("document.querySelector('.run-status').textContent.includes('Finished')")
            .await?;
        page.until(&format!("{FORCED}.includes('followed to its end')"))
            .await
    });
}

#[test]
fn a_forced_run_is_frozen_and_released_into_its_deadlock() {
    pages::chromium(async |page| {
        page.check(DEADLOCK).await?;
        page.click(".flaw .outcomes-buttons .button:nth-child(2)")
            .await?;
        page.until(&format!("{FORCED}.includes('Frozen after')"))
            .await?;
        page.click(".forced .button").await?;
        page.until(&format!("{FORCED}.includes('followed to its end')"))
            .await?;
        page.until("document.querySelector('.run-status').textContent.includes('Running')")
            .await?;
        page.click(".button-run").await?;
        page.until("document.querySelector('.run-status').textContent.includes('Stopped')")
            .await?;
        page.until("!document.querySelector('.output').textContent.includes('done')")
            .await
    });
}

#[test]
fn a_run_is_forced_up_to_the_moment_that_is_looked_at() {
    pages::chromium(async |page| {
        open_step(page, RACE).await?;
        go(page, "To the end of the run").await?;
        page.until("document.querySelector('.step-output').textContent === 'counter 2\\n'")
            .await?;
        back_before_output(page).await?;
        let place = moment(page).await?;
        page.click(".step-force").await?;
        page.until(&format!(
            "{FORCED}.replaceAll(',', '').includes('after {place} bytecodes')"
        ))
        .await?;
        page.click(".forced .button").await?;
        page.until("document.querySelector('.run-status').textContent.includes('Finished')")
            .await?;
        page.click("#tab-output").await?;
        page.until("document.querySelector('.output').textContent.includes('counter 2')")
            .await
    });
}

#[test]
fn a_lesson_leads_to_every_outcome_of_its_program() {
    pages::chromium(async |page| {
        page.goto("/lesson/race-conditions").await?;
        page.click(".demo-look a:nth-child(2)").await?;
        page.until("document.querySelector('#tab-outcomes')?.ariaSelected === 'true'")
            .await?;
        page.find(".outcomes-bar .button-strong").await.map(|_| ())
    });
}

#[test]
fn a_real_run_is_stepped_through() {
    pages::chromium(async |page| {
        page.open_tab(RACE, "output").await?;
        page.click(".button-run").await?;
        page.until("document.querySelector('.run-status').textContent.includes('Finished')")
            .await?;
        page.click(".lab-step").await?;
        page.until("document.querySelector('.step-output')?.textContent === 'counter 2\\n'")
            .await?;
        page.until("!document.querySelector('.step-refusal')")
            .await?;
        // Behind the line that prints there is the end of the process.
        go(page, "One line back").await?;
        go(page, "One line back").await?;
        page.until("document.querySelector('.step-output').textContent === 'nothing yet'")
            .await
    });
}

#[test]
fn the_lanes_of_the_run_follow_the_machine() {
    pages::chromium(async |page| {
        open_step(page, RACE).await?;
        go(page, "To the end of the run").await?;
        page.click(".step-lanes > summary").await?;
        page.find(".step-lanes .timeline").await.map(|_| ())
    });
}

#[test]
fn a_link_restores_the_moment() {
    pages::chromium(async |page| {
        open_step(page, RACE).await?;
        go(page, "To the end of the run").await?;
        page.until("document.querySelector('.step-output').textContent === 'counter 2\\n'")
            .await?;
        back_before_output(page).await?;
        let place = moment(page).await?;
        page.until(&format!("location.hash.includes('moment={place}&')"))
            .await?;
        let link = page.evaluate("location.pathname + location.hash").await?;
        page.goto("/course").await?;
        page.driver
            .execute("localStorage.clear();", Vec::new())
            .await?;
        page.goto(link.as_str().unwrap_or_default()).await?;
        page.until(&format!("{MOMENT} === {place}")).await?;
        page.until("Number(document.querySelector('.step-slider input').max) > 0")
            .await
    });
}

#[test]
fn step_and_outcomes_are_accessible() {
    pages::chromium(async |page| {
        open_step(page, DEADLOCK).await?;
        go(page, "To the end of the run").await?;
        page.until("document.querySelector('.step-output').textContent === 'done\\n'")
            .await?;
        assert_eq!(page.accessibility_findings().await?, Vec::<String>::new());
        page.click("#tab-outcomes").await?;
        page.click(".outcomes-bar .button-strong").await?;
        page.find(".outcomes-verdict").await?;
        assert_eq!(page.accessibility_findings().await?, Vec::<String>::new());
        Ok(())
    });
}
