//! What of Python is supported: found from any page, searched, opened, and without an engine.

use anyhow::Result;
use pages::page::Page;
use thirtyfour::Key;

use crate::reading::open;

/// The names of the modules that are shown.
const MODULES: &str =
    "[...document.querySelectorAll('.python-name')].map((name) => name.textContent)";

async fn search(page: &Page, text: &str) -> Result<()> {
    page.click(".python .search input").await?;
    page.press(Key::Control + "a").await?;
    page.press(text).await
}

#[test]
fn the_foot_of_a_page_leads_to_what_is_supported() {
    pages::chromium(async |page| {
        open(page, "/lesson/locks", ".lesson-foot").await?;
        page.click(".footer a").await?;
        let count = page.text(".python-module .python-count").await?;
        assert!(count.contains(" of ") && count.contains("names"), "{count}");
        let modules = page.count(".python-module").await?;
        assert!(modules > 50, "only {modules} modules");
        let engine = "performance.getEntriesByType('resource').filter((r) => r.name.includes('/assets/engine')).length";
        assert_eq!(page.evaluate(engine).await?, 0);
        Ok(())
    });
}

#[test]
fn a_module_opens_to_its_names() {
    pages::chromium(async |page| {
        open(page, "/python", ".python-module").await?;
        assert_eq!(page.count(".python-there").await?, 0);
        page.click(".python-module summary").await?;
        page.find(".python-module[open] .python-there code").await?;
        page.find(".python-module[open] .python-class h3").await?;
        let errors = page.accessibility_findings().await?;
        assert!(errors.is_empty(), "{errors:#?}");
        Ok(())
    });
}

#[test]
fn a_search_leaves_what_matches_and_opens_it() {
    pages::chromium(async |page| {
        open(page, "/python", ".python-module").await?;
        search(page, "Thread.join").await?;
        page.until(&format!("{MODULES}.join() === 'threading'"))
            .await?;
        assert_eq!(page.text(".python-class .python-there li").await?, "join");
        search(page, "ssl").await?;
        let offered = "[...document.querySelectorAll('.python-missing')].some((list) =>\
            list.querySelector('.python-kind').textContent.includes('urllib.request')\
              && [...list.querySelectorAll('li')].some((name) => name.textContent === 'ssl'))";
        page.until(offered).await?;
        search(page, "no such name").await?;
        page.until("document.querySelectorAll('.python-module').length === 0")
            .await?;
        Ok(())
    });
}

#[test]
fn the_decisions_are_those_of_the_architecture() {
    pages::chromium(async |page| {
        open(page, "/python", ".python-differences li").await?;
        let text = page.text(".python-differences").await?;
        let document = include_str!("../../../../../ARCHITECTURE.md");
        let section = document.split("## Differences from CPython").nth(1);
        let section = section
            .and_then(|text| text.split("\n## ").next())
            .unwrap_or_default();
        let items: Vec<String> = section
            .lines()
            .filter_map(|line| line.strip_prefix("- "))
            .map(|item| item.replace('`', ""))
            .collect();
        assert!(items.len() > 3, "no list of differences");
        for item in items {
            assert!(text.contains(&item), "{item} is not in {text}");
        }
        Ok(())
    });
}
