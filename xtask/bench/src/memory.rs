//! How much memory a browser holds, as the operating system counts it.

use std::collections::HashMap;
use std::fs;

use anyhow::{Context, Result};
use pages::page::Page;
use serde_json::Value;

/// The memory of a page's browser and of all processes that it has started, in bytes: their proportional set sizes
/// (`Pss` in Linux's `/proc/PID/smaps_rollup`), in which a page of memory that several share counts once.
///
/// # Errors
/// The driver does not say which process the browser is, or this is not Linux.
pub fn of_browser(page: &Page) -> Result<u64> {
    let facts = page.driver.handle().capabilities();
    let browser = facts.get("goog:processID").and_then(Value::as_u64);
    let browser = browser.context("the driver does not tell the browser's process")?;
    let parents = parents()?;
    let is_browser = |pid: u64| {
        let mut at = Some(pid);
        while let Some(pid) = at {
            if pid == browser {
                return true;
            }
            at = parents.get(&pid).copied();
        }
        false
    };
    let sizes = parents.keys().filter(|pid| is_browser(**pid)).map(|pid| {
        // A process may have ended meanwhile.
        let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
        proportional_kib(&text) * 1024
    });
    let sum = sizes.sum();
    anyhow::ensure!(sum > 0, "the browser's memory cannot be read");
    Ok(sum)
}

/// All processes with their parents.
fn parents() -> Result<HashMap<u64, u64>> {
    let mut parents = HashMap::new();
    for entry in fs::read_dir("/proc").context("/proc")? {
        let name = entry?.file_name();
        let Some(pid) = name.to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("PPid:"));
        if let Some(parent) = line.and_then(|parent| parent.trim().parse().ok()) {
            parents.insert(pid, parent);
        }
    }
    Ok(parents)
}

/// What a text like that of `smaps_rollup` says after `Pss:`, in KiB; 0 if nothing.
fn proportional_kib(text: &str) -> u64 {
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
    let number = line.and_then(|rest| rest.trim().strip_suffix("kB"));
    number
        .and_then(|number| number.trim().parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_proportional_size_is_read_and_not_its_parts() {
        let text = "Rss:   900 kB\nPss:                1234 kB\nPss_Dirty:  7 kB\n";
        assert_eq!(proportional_kib(text), 1234);
        assert_eq!(proportional_kib("Rss: 1 kB\n"), 0);
    }
}
