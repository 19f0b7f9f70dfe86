//! Searches in the lab that want more than one button: any number drawn at random, and more states than one hand takes.

use anyhow::Result;
use pages::page::Page;

/// A die of three sides, thrown by a thread.
const DIE: &str = "\
import random
from threading import Thread

def throw():
    print('thrown', random.randint(1, 3))

thread = Thread(target=throw)
thread.start()
thread.join()
";

/// So many states that several hands take the steps of some layers.
const WIDE: &str = "\
from threading import Thread

counter = 0

def add():
    global counter
    for _ in range(4):
        counter += 1

threads = [Thread(target=add) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter)
";

/// From when on the page hears nothing of the explorer's worker.
const SILENCE: &str = "(() => { const real = Worker.prototype.addEventListener; const set =\
     Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage'); const quiet = (listener) => function (event)\
     { return window.silent ? undefined : listener.call(this, event); };\
     Worker.prototype.addEventListener = function (kind, listener, ...rest)\
     { return real.call(this, kind, kind === 'message' ? quiet(listener) : listener, ...rest); };\
     Object.defineProperty(Worker.prototype, 'onmessage', { ...set, set(listener) { set.set.call(this, quiet(listener)); } });\
     })()";

const OUTPUTS: &str = "[...document.querySelectorAll('.outcomes-table pre')].map((it) => it.textContent.trim()).join()";
const VERDICT: &str = "document.querySelector('.outcomes-verdict h3')?.textContent ?? ''";

/// Waits for a verdict; the outcomes.
async fn found(page: &Page) -> Result<String> {
    page.until(&format!("{VERDICT}.startsWith('Nothing fails')"))
        .await?;
    let outputs = page.evaluate(OUTPUTS).await?;
    Ok(outputs.as_str().unwrap_or_default().to_owned())
}

#[test]
fn what_is_drawn_at_random_can_be_anything_and_is_forced() {
    pages::chromium(async |page| {
        page.check(DIE).await?;
        let as_seeded = found(page).await?;
        let is_one = as_seeded.starts_with("thrown ") && !as_seeded.contains(',');
        assert!(is_one, "{as_seeded}");
        let choose_any = "(() => { const choice = [...document.querySelectorAll('.outcomes-bar select')]\
             .find((it) => it.querySelector('option[value=any]')); choice.value = 'any';\
             choice.dispatchEvent(new Event('change', { bubbles: true })); return true; })()";
        page.evaluate(choose_any).await?;
        page.click(".outcomes-bar .button-strong").await?;
        page.until(&format!("{OUTPUTS}.split(',').length === 3"))
            .await?;
        assert_eq!(found(page).await?, "thrown 1,thrown 2,thrown 3");
        assert_eq!(page.accessibility_findings().await?, Vec::<String>::new());
        // Real workers draw what the schedule says, whatever their generator would have given.
        for number in 1..=3 {
            page.click("#tab-outcomes").await?;
            page.click(&format!(
                ".outcomes-table tr:nth-child({number}) .button:nth-child(2)"
            ))
            .await?;
            page.printed(&format!("thrown {number}")).await?;
        }
        Ok(())
    });
}

#[test]
fn a_search_on_several_workers_finds_every_outcome() {
    pages::chromium(async |page| {
        page.check(WIDE).await?;
        let outputs = found(page).await?;
        let mut numbers: Vec<u32> = outputs.split(',').flat_map(str::parse).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, (2..=16).collect::<Vec<_>>(), "{outputs}");
        let can_share = page
            .evaluate("crossOriginIsolated && navigator.hardwareConcurrency > 1")
            .await?;
        assert_eq!(can_share, true, "one hand alone has searched");
        // A second search uses the workers that are there.
        page.evaluate("document.querySelector('.outcomes-verdict').classList.add('of-the-first')")
            .await?;
        page.click(".outcomes-bar .button-strong").await?;
        page.until("document.querySelector('.outcomes-verdict:not(.of-the-first)') !== null")
            .await?;
        assert_eq!(found(page).await?, outputs);
        Ok(())
    });
}

#[test]
fn a_search_that_does_not_answer_is_given_up_and_the_next_one_works() {
    pages::chromium(async |page| {
        page.before_each_load(SILENCE).await?;
        page.check(WIDE).await?;
        found(page).await?;
        page.evaluate("window.silent = true").await?;
        page.click(".outcomes-bar .button-strong").await?;
        page.click(".outcomes-bar .button-stop").await?;
        let text = page.text(".outcomes-verdict").await?;
        assert!(text.contains("did not answer any more"), "{text}");
        page.evaluate("window.silent = false").await?;
        page.click(".outcomes-bar .button-strong").await?;
        let outputs = found(page).await?;
        assert!(outputs.split(',').any(|it| it == "16"), "{outputs}");
        Ok(())
    });
}
