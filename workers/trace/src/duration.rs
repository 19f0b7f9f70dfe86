//! Lengths of time as people write them.

use std::fmt;

/// Nanoseconds, displayed with three significant digits and a fitting unit: `0`, `850 ns`,
/// `12.5 µs`, `1.6 ms`, `2 s`. Zeros behind the point are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Human(pub u64);

impl fmt::Display for Human {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ns = self.0;
        if ns == 0 {
            return f.write_str("0");
        }
        // The next unit begins where three digits of this one would round up to a thousand.
        let (unit_ns, unit) = match ns {
            0..1_000 => (1, "ns"),
            1_000..999_500 => (1_000, "µs"),
            999_500..999_500_000 => (1_000_000, "ms"),
            _ => (1_000_000_000, "s"),
        };
        let value = ns as f64 / unit_ns as f64;
        let n_decimals = match value {
            _ if unit_ns == 1 => 0,
            v if v < 9.995 => 2,
            v if v < 99.95 => 1,
            _ => 0,
        };
        let mut text = format!("{value:.n_decimals$}");
        if text.contains('.') {
            text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
        }
        write!(f, "{text} {unit}")
    }
}
