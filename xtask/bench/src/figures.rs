//! Figures: medians, targets, and how they are written.

use std::fmt;

/// The middle of some values, or the mean of the two in the middle; 0 of none.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = sorted.len() / 2;
    match sorted.len() {
        0 => 0.0,
        length if length % 2 == 1 => sorted[upper],
        _ => f64::midpoint(sorted[upper - 1], sorted[upper]),
    }
}

/// The median of the quotients of values that were measured side by side.
pub fn median_ratio(numerators: &[f64], denominators: &[f64]) -> f64 {
    let quotients = numerators.iter().zip(denominators).map(|(n, d)| n / d);
    median(&quotients.collect::<Vec<_>>())
}

/// What a figure should be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target {
    /// This or less.
    AtMost(f64),
    /// This or more.
    AtLeast(f64),
}

impl Target {
    /// The target in words, with what became of it: `at most 3: met`.
    pub fn verdict(self, figure: f64) -> String {
        let met = match self {
            Target::AtMost(limit) => figure <= limit,
            Target::AtLeast(limit) => figure >= limit,
        };
        format!("{self}: {}", if met { "met" } else { "**missed**" })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::AtMost(limit) => write!(f, "at most {limit}"),
            Target::AtLeast(limit) => write!(f, "at least {limit}"),
        }
    }
}

/// A time in the unit that reads best: `1.24 s`, `85 ms`, `7.5 ms`, `42 µs`.
pub fn time(seconds: f64) -> String {
    let ms = seconds * 1e3;
    match ms {
        1000.0.. => format!("{seconds:.2} s"),
        100.0.. => format!("{ms:.0} ms"),
        1.0.. => format!("{ms:.1} ms"),
        _ => format!("{:.0} µs", ms * 1e3),
    }
}

/// A quotient: `1.53`.
pub fn ratio(ratio: f64) -> String {
    format!("{ratio:.2}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_is_in_the_middle() {
        for (values, expected) in [
            (&[][..], 0.0),
            (&[3.0], 3.0),
            (&[9.0, 1.0, 2.0], 2.0),
            (&[4.0, 1.0, 2.0, 100.0], 3.0),
        ] {
            assert_eq!(median(values), expected, "{values:?}");
        }
    }

    #[test]
    fn ratios_are_taken_side_by_side() {
        // The second round was slow on both sides: its quotient is like the others.
        assert_eq!(median_ratio(&[2.0, 40.0, 3.0], &[1.0, 20.0, 2.0]), 2.0);
    }

    #[test]
    fn a_verdict_says_what_was_wanted() {
        assert_eq!(Target::AtMost(1.5).verdict(1.5), "at most 1.5: met");
        assert_eq!(Target::AtMost(3.0).verdict(3.01), "at most 3: **missed**");
        assert_eq!(Target::AtLeast(4.0).verdict(5.0), "at least 4: met");
        assert_eq!(
            Target::AtLeast(0.85).verdict(0.8),
            "at least 0.85: **missed**"
        );
    }

    #[test]
    fn times_have_the_unit_that_reads_best() {
        let texts = [1.239, 0.456, 0.0123, 0.000_042].map(time);
        assert_eq!(texts, ["1.24 s", "456 ms", "12.3 ms", "42 µs"]);
    }
}
