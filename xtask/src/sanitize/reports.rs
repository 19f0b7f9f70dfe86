//! What sanitizers have written.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// How often each place is named by the reports in a folder.
///
/// # Errors
/// The folder cannot be read.
pub fn read(folder: &Path) -> Result<BTreeMap<String, usize>> {
    let mut summaries = BTreeMap::new();
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    for entry in entries {
        let path = entry.with_context(|| folder.display().to_string())?.path();
        let text = fs::read(&path).with_context(|| path.display().to_string())?;
        for summary in summaries_of(&String::from_utf8_lossy(&text)) {
            *summaries.entry(summary.to_owned()).or_default() += 1;
        }
    }
    Ok(summaries)
}

/// The summaries of a log: one line for each report.
fn summaries_of(log: &str) -> impl Iterator<Item = &str> {
    log.lines()
        .filter_map(|line| line.strip_prefix("SUMMARY: "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_report_has_a_summary() {
        let log = "==1==\nWARNING: ThreadSanitizer: data race (pid=1)\n  #0 a\nSUMMARY: ThreadSanitizer: data race \
            a.rs:3 in a\n\nSUMMARY: ThreadSanitizer: data race b.rs:4 in b\nThreadSanitizer: reported 2 warnings\n";
        let found: Vec<&str> = summaries_of(log).collect();
        let expected = [
            "ThreadSanitizer: data race a.rs:3 in a",
            "ThreadSanitizer: data race b.rs:4 in b",
        ];
        assert_eq!(found, expected);
    }
}
