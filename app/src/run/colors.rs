//! Which colour a thread has, everywhere: gutter, output, lane and legend.

use trace::ids::{ProcessId, ThreadId};

/// How many thread colours the style sheet defines: `--color-thread-1` to `--color-thread-8`.
pub const COLORS: u32 = 8;

/// The colour of a thread, from 1 to [`COLORS`].
///
/// It depends on the ids only, so that every view agrees without asking another.
/// Three is prime to eight: up to eight threads of one process, or the main threads of up to eight
/// processes, all differ.
pub fn thread_color(process: ProcessId, thread: ThreadId) -> u32 {
    (thread.0 % COLORS + 3 * (process.0 % COLORS)) % COLORS + 1
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use trace::ids::{ProcessId, ThreadId};

    use super::{COLORS, thread_color};

    #[test]
    fn eight_threads_and_eight_processes_all_differ() {
        let threads: BTreeSet<u32> = (0..COLORS)
            .map(|thread| thread_color(ProcessId(0), ThreadId(thread)))
            .collect();
        let processes: BTreeSet<u32> = (0..COLORS)
            .map(|process| thread_color(ProcessId(process), ThreadId(0)))
            .collect();
        let all: BTreeSet<u32> = (1..=COLORS).collect();
        assert_eq!(threads, all);
        assert_eq!(processes, all);
    }

    #[test]
    fn large_ids_still_have_a_colour() {
        let color = thread_color(ProcessId(u32::MAX), ThreadId(u32::MAX));
        assert!((1..=COLORS).contains(&color));
    }
}
