//! The site as its host sends it: isolation, missing files, page routes, offline.

use anyhow::Result;
use pages::page::Page;
use serde_json::Value;

/// The status and type of an answer, as the page itself gets it.
async fn fetched(page: &Page, path: &str) -> Result<(Value, Value)> {
    let script = format!(
        "const done = arguments[0]; fetch({path:?}).then((r) => done([r.status, r.headers.get('content-type')]), \
         (cause) => done([0, String(cause)]));"
    );
    let answer = page
        .driver
        .execute_async(script, Vec::new())
        .await?
        .json()
        .clone();
    Ok((answer[0].clone(), answer[1].clone()))
}

#[test]
fn a_page_is_isolated_so_that_threads_can_share_memory() {
    pages::chromium(async |page| {
        page.goto("/").await?;
        page.until("window.crossOriginIsolated").await
    });
}

#[test]
fn firefox_isolates_the_page_too() {
    pages::firefox(async |page| {
        page.goto("/").await?;
        page.until("window.crossOriginIsolated").await
    });
}

#[test]
fn a_missing_file_is_not_answered_with_the_page() {
    pages::chromium(async |page| {
        page.goto("/").await?;
        assert_eq!(fetched(page, "/assets/none.js").await?.0, 404);
        let (status, kind) = fetched(page, "/any/page/route").await?;
        assert_eq!(status, 200);
        assert_eq!(kind, "text/html; charset=utf-8");
        Ok(())
    });
}

#[test]
fn the_service_worker_isolates_the_page_where_the_host_cannot() {
    pages::chromium_on_plain_host(async |page| {
        page.goto("/").await?;
        page.until("navigator.serviceWorker.controller !== null && window.crossOriginIsolated")
            .await
    });
}
