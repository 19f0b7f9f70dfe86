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

/// Takes service workers away, as a private window of Firefox does.
const NO_SERVICE_WORKERS: &str = "delete Navigator.prototype.serviceWorker;";

/// Two threads that share a list, two processes, and what they say.
const BOTH_KINDS: &str = "\
from multiprocessing import Process, Queue
from threading import Thread

seen = []

def square(n, queue):
    queue.put(n * n)

if __name__ == '__main__':
    threads = [Thread(target=seen.append, args=(n,)) for n in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    queue = Queue()
    children = [Process(target=square, args=(n, queue)) for n in (2, 3)]
    for child in children:
        child.start()
    print(sorted(seen), sorted(queue.get() for _ in children))
    for child in children:
        child.join()
";

/// Runs threads and processes in the lab, in parallel or in turns.
async fn run_both_kinds(page: &Page, parallel: bool) -> Result<()> {
    for gil in [true, false] {
        page.put(BOTH_KINDS, gil).await?;
        let outcome = page.run_to_end().await?;
        assert_eq!(outcome.out, "[0, 1] [4, 9]", "{outcome:?}");
        assert_eq!(page.count(".run-mode").await?, usize::from(!parallel));
    }
    Ok(())
}

#[test]
fn threads_run_where_the_service_worker_isolates_the_page() {
    pages::chromium_on_plain_host(async |page| {
        page.goto("/").await?;
        page.until("navigator.serviceWorker.controller !== null && window.crossOriginIsolated")
            .await?;
        page.open_lab().await?;
        assert_eq!(page.count(".notice").await?, 0);
        run_both_kinds(page, true).await
    });
}

#[test]
fn without_isolation_the_lab_says_what_to_do_and_threads_take_turns() {
    pages::chromium_on_plain_host(async |page| {
        page.before_each_load(NO_SERVICE_WORKERS).await?;
        page.open_lab().await?;
        let notice = page.text(".notice").await?;
        for words in ["not isolated", "Cross-Origin-Opener-Policy", "take turns"] {
            assert!(notice.contains(words), "{notice}");
        }
        run_both_kinds(page, false).await?;
        page.put("print('begun')\nwhile True: pass", true).await?;
        page.start().await?;
        page.printed("begun").await?;
        page.answers().await?;
        page.stop().await.map(drop)
    });
}

#[test]
fn without_shared_memory_threads_take_turns() {
    pages::chromium(async |page| {
        page.before_each_load("delete globalThis.SharedArrayBuffer;")
            .await?;
        page.open_lab().await?;
        assert!(page.text(".notice").await?.contains("take turns"));
        run_both_kinds(page, false).await
    });
}

#[test]
fn a_browser_without_workers_shows_every_text_and_says_what_is_missing() {
    pages::chromium(async |page| {
        page.before_each_load("delete globalThis.Worker;").await?;
        page.open_lab().await?;
        let notice = page.text(".notice").await?;
        for words in ["cannot run", "Firefox 114", "can be read"] {
            assert!(notice.contains(words), "{notice}");
        }
        page.goto("/lesson/race-conditions").await?;
        page.find(".lesson .demo").await.map(drop)
    });
}

#[test]
fn a_browser_without_webassembly_is_told_so() {
    pages::chromium(async |page| {
        page.before_each_load("delete globalThis.WebAssembly;")
            .await?;
        page.goto("/").await?;
        page.until("document.querySelector('[role=alert]') !== null")
            .await?;
        let alert = page.text("[role=alert]").await?;
        assert!(
            alert.contains("no WebAssembly") && alert.contains("Firefox 114"),
            "{alert}"
        );
        Ok(())
    });
}

#[test]
fn an_address_that_nothing_has_says_so_on_any_host() {
    async fn check(page: &Page) -> Result<()> {
        for path in [
            "/no/such/place",
            "/lesson/no-such-lesson",
            "/present/no-such-lesson",
        ] {
            page.goto(path).await?;
            page.find(".not-found a[href$='/course']").await?;
        }
        page.goto("/lesson/locks").await?;
        page.find(".lesson .demo").await.map(drop)
    }
    pages::chromium(check);
    pages::chromium_on_plain_host(check);
}

#[test]
fn a_broken_link_leaves_the_lab_as_it_was() {
    pages::chromium(async |page| {
        page.open_lab().await?;
        page.put("print('mine')", false).await?;
        for fragment in ["code=%25%25", "code=AAAA", "text=_w"] {
            page.evaluate(&format!("location.hash = '{fragment}'"))
                .await?;
            page.until(
                "document.querySelector('.lab-status').textContent.includes('could not be read')",
            )
            .await?;
            let outcome = page.run_to_end().await?;
            assert_eq!(outcome.out, "mine", "{fragment}");
        }
        Ok(())
    });
}

#[test]
fn a_storage_that_is_full_or_forbidden_stops_nobody() {
    for script in [
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
    ] {
        pages::chromium(async |page| {
            page.before_each_load(script).await?;
            page.goto("/lesson/race-conditions").await?;
            page.find(".lesson .demo").await?;
            page.click(".header-theme").await?;
            page.open_lab().await?;
            page.put("print('kept nowhere')", true).await?;
            assert_eq!(page.run_to_end().await?.out, "kept nowhere");
            let errors = page.errors().await?;
            assert!(errors.is_empty(), "{errors:#?}");
            Ok(())
        });
    }
}
