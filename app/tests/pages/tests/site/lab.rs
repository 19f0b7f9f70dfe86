//! The lab: programs on real workers, in both browsers, with the GIL on and off, in threads and processes, stopped.

use anyhow::Result;
use pages::page::Page;

const THREADS: &str = "\
from threading import Thread, Lock

total = 0
lock = Lock()

def add(n):
    global total
    for _ in range(n):
        with lock:
            total += 1

threads = [Thread(target=add, args=(500,)) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('total', total)
";

const PROCESSES: &str = "\
from multiprocessing import Process, Queue

def square(n, queue):
    queue.put(n * n)

if __name__ == '__main__':
    queue = Queue()
    children = [Process(target=square, args=(n, queue)) for n in (2, 3)]
    for child in children:
        child.start()
    print(sorted(queue.get() for _ in children))
    for child in children:
        child.join()
";

const ENDLESS: &str = "\
from threading import Thread

def spin():
    while True:
        pass

for _ in range(3):
    Thread(target=spin).start()
print('spinning')
";

async fn threads_share(page: &Page) -> Result<()> {
    page.open_lab().await?;
    for gil in [true, false] {
        page.put(THREADS, gil).await?;
        assert_eq!(page.run_to_end().await?.out, "total 1500", "GIL {gil}");
    }
    Ok(())
}

async fn processes_exchange(page: &Page) -> Result<()> {
    page.open_lab().await?;
    for gil in [true, false] {
        page.put(PROCESSES, gil).await?;
        assert_eq!(page.run_to_end().await?.out, "[4, 9]", "GIL {gil}");
    }
    Ok(())
}

/// Also while three threads spin, the page answers; Stop ends them, and the next run works.
async fn stop_ends_endless_threads(page: &Page) -> Result<()> {
    page.open_lab().await?;
    for gil in [true, false] {
        page.put(ENDLESS, gil).await?;
        page.start().await?;
        page.printed("spinning").await?;
        page.answers().await?;
        page.stop().await?;
        page.put("print('again')", gil).await?;
        assert_eq!(page.run_to_end().await?.out, "again");
    }
    Ok(())
}

#[test]
fn threads_share_memory_in_chromium() {
    pages::chromium(threads_share);
}

#[test]
fn threads_share_memory_in_firefox() {
    pages::firefox(threads_share);
}

#[test]
fn processes_exchange_messages_in_chromium() {
    pages::chromium(processes_exchange);
}

#[test]
fn processes_exchange_messages_in_firefox() {
    pages::firefox(processes_exchange);
}

#[test]
fn stop_ends_endless_threads_in_chromium() {
    pages::chromium(stop_ends_endless_threads);
}

#[test]
fn stop_ends_endless_threads_in_firefox() {
    pages::firefox(stop_ends_endless_threads);
}

/// Asks the site for one of its files from two threads, then another site.
const ASKING: &str = "\
from threading import Thread
from urllib.error import URLError
from urllib.request import urlopen

def ask():
    with urlopen('index.html') as answer:
        print(answer.status, answer.headers.get_content_type(), b'Interleave' in answer.read())

threads = [Thread(target=ask) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
try:
    urlopen('http://127.0.0.1:1/elsewhere')
except URLError as error:
    print('refused')
try:
    urlopen('assets/none.js')
except URLError as error:
    print(error)
";

#[test]
fn a_program_asks_its_own_site_and_no_other() {
    pages::chromium(async |page| {
        page.open_lab().await?;
        page.put(ASKING, true).await?;
        let outcome = page.run_to_end().await?;
        let lines: Vec<&str> = outcome.out.lines().collect();
        let expected = [
            "200 text/html True",
            "200 text/html True",
            "refused",
            "HTTP Error 404: Not Found",
        ];
        assert_eq!(lines, expected, "{outcome:?}");
        Ok(())
    });
}
