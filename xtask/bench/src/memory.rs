//! What a browser holds of memory, as the system counts it.

use std::fs;

use anyhow::{Result, ensure};

/// The bytes that a browser's processes hold: their proportional set sizes, in which a page that several share counts for
/// each in part, added up (`smaps_rollup` in Linux' proc(5)). Of all processes whose command has `mark` in it.
///
/// # Errors
/// There is no such process, or the system does not tell.
pub fn held_by(mark: &str) -> Result<u64> {
    let mut bytes = 0;
    for entry in fs::read_dir("/proc")?.flatten() {
        let read = |file: &str| fs::read_to_string(entry.path().join(file)).unwrap_or_default();
        if read("cmdline").contains(mark) {
            bytes += proportional(&read("smaps_rollup")).unwrap_or_default();
        }
    }
    ensure!(bytes > 0, "no process of the browser tells what it holds");
    Ok(bytes)
}

/// The bytes in a text of `smaps_rollup`.
fn proportional(text: &str) -> Option<u64> {
    let line = text.lines().find(|line| line.starts_with("Pss:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_proportional_set_size_is_read() {
        let text = "55d0-7ffc ---p 00000000 00:00 0 [rollup]\nRss:  900 kB\nPss:  324 kB\nPss_Anon: 1 kB\n";
        assert_eq!(proportional(text), Some(324 * 1024));
        assert_eq!(proportional("Rss: 1 kB\n"), None);
    }
}
