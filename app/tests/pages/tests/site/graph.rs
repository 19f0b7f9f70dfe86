//! The graph of states under Outcomes: drawn, gone through by keyboard, and lit by the run in Step.

use anyhow::Result;
use pages::page::Page;

const RACE: &str = include_str!("flaws/lost_update.py");

/// A program with more states than are drawn.
const MANY: &str = "\
from threading import Thread

counter = 0

def add():
    global counter
    for _ in range(3):
        counter += 1

threads = [Thread(target=add) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('counter', counter)
";

async fn check(page: &Page, source: &str) -> Result<()> {
    page.check(source).await?;
    page.find(".state-graph").await.map(drop)
}

#[test]
fn a_graph_of_states_is_gone_through_and_opens_in_step() {
    pages::chromium(async |page| {
        check(page, RACE).await?;
        let n_places = page.count(".state-graph-place").await?;
        let verdict = page.text(".outcomes-verdict").await?;
        assert!(verdict.contains(&format!("{n_places} states")), "{verdict}");
        // One can go on from the first state to an end, with buttons alone.
        for _ in 0..20 {
            let is_end =
                "document.querySelector('.state-graph-steps h4').textContent.startsWith('Nothing')";
            if page.evaluate(is_end).await?.as_bool() == Some(true) {
                break;
            }
            let before = page.text(".state-graph-selected-text h4").await?;
            page.click(".state-graph-steps > div:first-child .state-graph-button")
                .await?;
            page.until(&format!(
                "document.querySelector('.state-graph-selected-text h4').textContent !== '{before}'"
            ))
            .await?;
        }
        let meaning = page.text(".state-graph-selected-text p").await?;
        assert!(meaning.starts_with("Ends"), "{meaning}");
        assert_eq!(page.accessibility_findings().await?, Vec::<String>::new());
        page.click(".state-graph-open").await?;
        page.until("document.querySelector('#tab-step').ariaSelected === 'true'")
            .await?;
        // The run that is looked at now is lit, to its end.
        page.click("#tab-outcomes").await?;
        page.until("document.querySelectorAll('.state-graph-place.state-graph-passed').length > 3")
            .await?;
        page.until("document.querySelectorAll('.state-graph-step.state-graph-passed').length > 2")
            .await?;
        page.until("document.querySelectorAll('.state-graph-here').length === 1")
            .await
    });
}

#[test]
fn of_a_large_graph_the_ways_to_what_was_found_are_drawn() {
    pages::chromium(async |page| {
        check(page, MANY).await?;
        let title = page.text(".state-graph h3").await?;
        assert!(title.starts_with("The ways to what was found"), "{title}");
        page.until("!document.querySelector('.state-graph').open")
            .await?;
        page.click(".state-graph > summary").await?;
        page.until("document.querySelectorAll('.state-graph-place').length <= 150")
            .await?;
        // Each outcome is among them.
        let ends = "new Set([...document.querySelectorAll('.state-graph-place[data-kind=ended] text')].map((it) => it.textContent)).size";
        let outcomes = page.count(".outcomes-table tbody tr").await?;
        page.until(&format!("{ends} === {outcomes}")).await
    });
}
