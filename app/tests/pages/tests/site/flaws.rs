//! Flaws that luck hardly shows, forced upon real workers: what each program says at its end happens there.

use anyhow::{Context, Result, ensure};
use pages::page::Page;

/// The programs; the last line of each says what happens when its worst flaw is forced.
const PROGRAMS: [(&str, &str); 10] = [
    ("key_gone", include_str!("flaws/key_gone.py")),
    ("lost_update", include_str!("flaws/lost_update.py")),
    ("made_twice", include_str!("flaws/made_twice.py")),
    ("missed_signal", include_str!("flaws/missed_signal.py")),
    ("overdraft", include_str!("flaws/overdraft.py")),
    ("peterson_late", include_str!("flaws/peterson_late.py")),
    ("philosophers", include_str!("flaws/philosophers.py")),
    ("pop_from_empty", include_str!("flaws/pop_from_empty.py")),
    ("torn_pair", include_str!("flaws/torn_pair.py")),
    ("two_locks", include_str!("flaws/two_locks.py")),
];

/// Programs of several processes, in the same way.
const OF_PROCESSES: [(&str, &str); 3] = [
    ("deaf_pipe", include_str!("flaws/deaf_pipe.py")),
    ("shared_value", include_str!("flaws/shared_value.py")),
    ("two_ledgers", include_str!("flaws/two_ledgers.py")),
];

/// Programs with a loop of tasks or a pool, whose schedules lead through the library, in the same way.
const OF_THE_LIBRARY: [(&str, &str); 3] = [
    ("pool_of_two", include_str!("flaws/pool_of_two.py")),
    ("task_and_thread", include_str!("flaws/task_and_thread.py")),
    ("tasks_in_a_ring", include_str!("flaws/tasks_in_a_ring.py")),
];

/// What is said of a forced run, and of the run itself.
const FORCED: &str = "(document.querySelector('.forced p')?.textContent ?? '')";
const STATUS: &str = "document.querySelector('.run-status').textContent";

#[test]
fn ten_flaws_happen_on_real_workers_when_they_are_forced() {
    force_all(&PROGRAMS);
}

#[test]
fn flaws_of_processes_happen_in_real_ones_when_they_are_forced() {
    force_all(&OF_PROCESSES);
}

#[test]
fn flaws_of_tasks_and_pools_happen_when_they_are_forced() {
    force_all(&OF_THE_LIBRARY);
}

fn force_all(programs: &'static [(&str, &str)]) {
    pages::chromium(async |page| {
        for (name, source) in programs {
            force(page, source).await.context(*name)?;
        }
        Ok(())
    });
}

async fn force(page: &Page, source: &str) -> Result<()> {
    let last = source.lines().last().unwrap_or_default();
    let expected = last
        .strip_prefix("# forced: ")
        .context("a last line that says what happens")?;
    page.check(source).await?;
    page.click(".flaw .outcomes-buttons .button:nth-child(2)")
        .await?;
    page.until(&format!("{FORCED}.includes('Frozen after')"))
        .await?;
    page.click(".forced .button").await?;
    page.until(&format!("{FORCED}.includes('followed to its end')"))
        .await?;
    if expected == "deadlock" {
        page.until(&format!("{STATUS}.includes('Running')")).await?;
        page.click(".button-run").await?;
        page.until(&format!("{STATUS}.includes('Stopped')")).await?;
        let output = page.seen().await?;
        ensure!(!output.out.contains("done"), "it came to its end");
        return Ok(());
    }
    page.until(&format!("!{STATUS}.includes('Running')"))
        .await?;
    let seen = page.seen().await?;
    ensure!(seen.err.contains(expected), "{seen:?}");
    Ok(())
}
