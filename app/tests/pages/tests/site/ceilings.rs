//! Programs that would take everything: each ends in an exception or by Stop, and the page answers all the while.

use anyhow::{Result, ensure};
use pages::page::Page;

/// Programs that go on until they are stopped; each has printed a line with `begun` by then, or prints such lines.
const ENDLESS: [(&str, &str); 9] = [
    ("a loop", "print('begun')\nwhile True: pass"),
    (
        "loops in four threads",
        "import threading
def spin():
    while True: pass
for _ in range(4): threading.Thread(target=spin).start()
print('begun')",
    ),
    (
        "loops in as many threads as there can be",
        "import threading
def spin():
    while True: pass
try:
    while True: threading.Thread(target=spin).start()
except RuntimeError as error:
    print('begun', error)
spin()",
    ),
    ("printing", "while True: print('begun again and again')"),
    (
        "printing in threads",
        "import threading
def shout():
    while True: print('begun again and again')
for _ in range(4): threading.Thread(target=shout).start()",
    ),
    (
        "loops in processes",
        "from multiprocessing import Process
def spin(number):
    print('begun', number)
    while True: pass
if __name__ == '__main__':
    for number in range(3): Process(target=spin, args=(number,)).start()",
    ),
    ("one native call", "print('begun')\nsum(range(10**12))"),
    (
        "garbage",
        "print('begun')\nwhile True: [[i] for i in range(1000)]",
    ),
    (
        "threads that come and go",
        "import threading
while True:
    thread = threading.Thread(target=print, args=('begun',))
    thread.start()
    thread.join()",
    ),
];

/// Programs that reach a ceiling, and the last line of what Python says then.
const CEILINGS: [(&str, &str); 14] = [
    ("items = []\nwhile True: items.append(items)", "MemoryError"),
    ("items = []\nwhile True: items.append([])", "MemoryError"),
    ("text = 'a'\nwhile True: text += text", "MemoryError"),
    (
        "parts = {}\nwhile True: parts[len(parts)] = str(len(parts))",
        "MemoryError",
    ),
    (
        "number = 3\nwhile True: number = number ** 7",
        "MemoryError",
    ),
    ("10**10**8", "MemoryError: integers have at most"),
    ("1 << 10**10", "MemoryError: integers have at most"),
    ("pow(3, 10**8)", "MemoryError: integers have at most"),
    ("'a' * 10**9", "MemoryError"),
    ("list(range(10**9))", "MemoryError"),
    ("sorted(range(10**8))", "MemoryError"),
    (
        "def deeper(): deeper()\ndeeper()",
        "RecursionError: maximum recursion depth exceeded",
    ),
    (
        "import threading
wait = threading.Event()
for _ in range(10_000): threading.Thread(target=wait.wait, daemon=True).start()",
        "RuntimeError: can't start new thread",
    ),
    (
        "from multiprocessing import Process
def again():
    child = Process(target=again)
    child.start()
    child.join()
    raise SystemExit(child.exitcode)
if __name__ == '__main__': again()",
        "OSError",
    ),
];

/// The page answers, and the next program runs.
async fn go_on(page: &Page) -> Result<()> {
    page.answers().await?;
    page.put("print('and on it goes')", true).await?;
    let outcome = page.run_to_end().await?;
    ensure!(outcome.out == "and on it goes", "{outcome:?}");
    Ok(())
}

#[test]
#[expect(
    clippy::print_stdout,
    reason = "how long each stop took is for whoever runs the test by hand"
)]
fn what_never_ends_is_stopped() {
    pages::chromium(async |page| {
        page.open_lab().await?;
        for (name, source) in ENDLESS {
            for gil in [true, false] {
                page.put(source, gil).await?;
                page.start().await?;
                page.printed("begun").await?;
                page.answers().await?;
                let before = page.seen().await?;
                let took_ms = page.stop().await?;
                let after = page.seen().await?;
                println!("{name}, GIL {gil}: stopped after {took_ms:.0} ms");
                let begun = before.out.lines().next().unwrap_or_default();
                ensure!(
                    after.out.contains(begun),
                    "{name}: {begun} is gone from {after:?}"
                );
                go_on(page).await?;
            }
        }
        Ok(())
    });
}

#[test]
fn what_is_too_much_is_an_exception() {
    pages::chromium(async |page| {
        page.open_lab().await?;
        for (source, exception) in CEILINGS {
            for gil in [true, false] {
                let source = format!("print('begun')\n{source}");
                page.put(&source, gil).await?;
                page.start().await?;
                page.answers().await?;
                let outcome = page.ended().await?;
                let said = outcome.err.lines().any(|line| line.starts_with(exception));
                ensure!(
                    said && outcome.out.contains("begun"),
                    "{source}, GIL {gil}: {outcome:?}"
                );
            }
            go_on(page).await?;
        }
        Ok(())
    });
}
