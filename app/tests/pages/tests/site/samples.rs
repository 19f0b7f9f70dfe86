//! The samples in the lab: what `python3` prints, with the GIL on and off, time after time.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use pages::page::Page;

/// How often each sample runs in a row.
const TIMES: usize = 20;
/// The same for one that computes for seconds, unless `RUN_SLOW_TESTS` is set.
const TIMES_IF_SLOW: usize = 1;

fn sample(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../workers/cli/samples");
    folder.join(name)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| path.display().to_string())
}

/// Runs a sample so many times with the GIL on, and again off; the different texts that it printed.
async fn endings(page: &Page, name: &str, times: usize) -> Result<BTreeSet<String>> {
    let source = read(&sample(name))?;
    let mut endings = BTreeSet::new();
    for gil in [true, false] {
        page.put(&source, gil).await?;
        for _ in 0..times {
            let outcome = page.run_to_end().await?;
            ensure!(
                outcome.status.starts_with("Finished"),
                "{name}, GIL {gil}: {outcome:?}"
            );
            endings.insert(outcome.out);
        }
    }
    Ok(endings)
}

/// The sample prints what is recorded of `python3`.
async fn check(page: &Page, name: &str, times: usize) -> Result<()> {
    let expected = read(&sample(name).with_extension("txt"))?;
    let endings = endings(page, name, times).await?;
    assert_eq!(
        endings,
        BTreeSet::from([expected.trim_end().to_owned()]),
        "{name}"
    );
    Ok(())
}

#[test]
fn samples_with_one_ending_print_what_python_prints() {
    pages::chromium(async |page| {
        page.open_lab().await?;
        for name in [
            "memory_of_their_own.py",
            "primes_four_ways.py",
            "squares_executor.py",
            "squares_pool.py",
            "squares_threads.py",
        ] {
            check(page, name, TIMES).await?;
        }
        Ok(())
    });
}

#[test]
fn waiting_and_computing_prints_what_python_prints() {
    pages::chromium(async |page| {
        page.open_lab().await?;
        let slow = env::var_os("RUN_SLOW_TESTS").is_some();
        let times = if slow { TIMES } else { TIMES_IF_SLOW };
        check(page, "waiting_and_computing.py", times).await
    });
}

#[test]
fn a_race_ends_in_one_of_its_totals() {
    pages::chromium(async |page| {
        page.open_lab().await?;
        let totals = endings(page, "counter_race.py", TIMES).await?;
        let possible = ["2", "3", "4", "5", "6"];
        assert!(
            totals.iter().all(|total| possible.contains(&&**total)),
            "{totals:?}"
        );
        Ok(())
    });
}

#[test]
fn two_locks_in_opposite_order_finish_or_wait_for_each_other() {
    pages::chromium(async |page| {
        page.open_lab().await?;
        let source = read(&sample("two_locks.py"))?;
        for gil in [true, false] {
            page.put(&source, gil).await?;
            for _ in 0..TIMES {
                page.start().await?;
                // The main thread waits for the others in either case: a run that is not over by then hangs.
                match page.ended_or_hangs().await? {
                    Some(outcome) => assert_eq!(outcome.out, "{'ann': 120, 'bob': 80}"),
                    None => drop(page.stop().await?),
                }
            }
        }
        Ok(())
    });
}
