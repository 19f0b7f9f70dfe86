//! The parts of the interface that are fetched when needed: only then, again where that failed, and in their place.

use pages::page::Page;
use serde_json::json;

/// The names of the parts' files that the page has fetched.
const FETCHED: &str = "performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname)\
    .filter((path) => path.endsWith('.wasm') && !path.endsWith('_bg.wasm'))";

/// Lets every fetch of a part fail, until `mend()`.
const BREAK: &str = "const real = window.fetch; window.mend = () => { window.fetch = real; };\
    window.fetch = (what, how) => /(split|chunk)_[^/]*[.]wasm$/.test(String(what.url ?? what))\
      ? Promise.reject(new TypeError('no connection')) : real(what, how);";

async fn break_fetching(page: &Page) -> anyhow::Result<()> {
    page.driver.execute(BREAK, Vec::new()).await?;
    Ok(())
}

#[test]
fn a_lesson_is_read_without_any_part() {
    pages::chromium(async |page| {
        page.goto("/lesson/locks").await?;
        page.find(".lesson-foot").await?;
        assert_eq!(page.evaluate(FETCHED).await?, json!([]));
        Ok(())
    });
}

#[test]
fn a_page_that_could_not_be_fetched_is_fetched_when_asked_again() {
    pages::chromium(async |page| {
        page.goto("/lesson/locks").await?;
        page.find(".lesson-foot").await?;
        break_fetching(page).await?;
        page.click(".header-places a").await?;
        let text = page.text("[role=alert]").await?;
        assert!(text.contains("The course could not be loaded."), "{text}");
        page.driver.execute("mend()", Vec::new()).await?;
        page.click("[role=alert] button").await?;
        page.find(".course .part").await?;
        Ok(())
    });
}

#[test]
fn a_run_whose_part_could_not_be_fetched_says_so_and_the_next_one_runs() {
    pages::chromium(async |page| {
        page.goto("/lesson/locks").await?;
        page.find(".lesson-foot").await?;
        break_fetching(page).await?;
        page.click(".demo .button-run").await?;
        let text = page.text(".demo .run-failed").await?;
        assert!(text.contains("could not be loaded"), "{text}");
        page.driver.execute("mend()", Vec::new()).await?;
        page.click(".demo .button-run").await?;
        page.find(".demo .output-line").await?;
        page.find(".pictures .timeline").await?;
        page.find(".pictures .time-budget").await?;
        Ok(())
    });
}

#[test]
fn a_failure_of_the_interface_itself_is_said_once() {
    pages::chromium(async |page| {
        page.goto("/lesson/locks").await?;
        page.find(".lesson-foot").await?;
        let fail = "for (let i = 0; i < 2; i++) dispatchEvent(new ErrorEvent('error',\
            { error: new WebAssembly.RuntimeError('unreachable') }));";
        page.driver.execute(fail, Vec::new()).await?;
        let text = page.text(".failed").await?;
        assert!(text.contains("Please reload"), "{text}");
        assert_eq!(page.count(".failed").await?, 1);
        Ok(())
    });
}
