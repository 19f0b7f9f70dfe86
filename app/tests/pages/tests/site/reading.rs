//! Reading: every page stands without the engine, without errors, and for readers who do not see it.

use anyhow::Result;
use pages::page::Page;

/// Pages that a reader visits, and a selector for what must be on each.
const PAGES: [(&str, &str); 5] = [
    ("/", "h1"),
    ("/course", ".course-parts .card a"),
    ("/lesson/race-conditions", ".lesson .demo"),
    ("/lab", ".lab .button-run"),
    ("/present/race-conditions", "h1, h2"),
];

async fn open(page: &Page, path: &str, content: &str) -> Result<()> {
    page.goto(path).await?;
    page.find(content).await.map(|_| ())
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
fn every_page_is_accessible_light_and_dark() {
    pages::chromium(async |page| {
        for (path, content) in PAGES {
            open(page, path, content).await?;
            for scheme in ["light", "dark"] {
                page.driver
                    .execute(
                        format!("document.documentElement.dataset.theme = '{scheme}';"),
                        Vec::new(),
                    )
                    .await?;
                let findings = page.accessibility_findings().await?;
                assert!(findings.is_empty(), "{path}, {scheme}: {findings:#?}");
            }
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
            let too_wide = page
                .evaluate("document.documentElement.scrollWidth - innerWidth")
                .await?;
            assert!(
                too_wide.as_i64().is_some_and(|px| px <= 0),
                "{path} is {too_wide} px too wide"
            );
        }
        Ok(())
    });
}
