//! The part of the time axis that is shown, how it moves, and its ticks.

use trace::ids::Nanos;

/// The shortest part of a run that can fill the picture, in nanoseconds.
pub const SPAN_NS_MIN: u64 = 1_000;

/// The part of the time axis that is shown. Never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    /// The first moment shown, in nanoseconds.
    pub from_ns: u64,
    /// The first moment no longer shown, in nanoseconds.
    pub to_ns: u64,
}

impl View {
    /// All of a run that lasts `end_ns`.
    pub fn fit(end_ns: u64) -> View {
        View {
            from_ns: 0,
            to_ns: end_ns.max(SPAN_NS_MIN),
        }
    }

    /// Its length in nanoseconds.
    pub fn span_ns(&self) -> u64 {
        self.to_ns - self.from_ns
    }

    /// Shows `factor` times as much time; the moment at the share `anchor` (0 left, 1 right) stays
    /// where it is.
    pub fn zoom(&self, factor: f64, anchor: f64, end_ns: u64) -> View {
        let span_ns = self.span_ns() as f64;
        let at_ns = self.from_ns as f64 + span_ns * anchor;
        let longest_ns = end_ns.max(SPAN_NS_MIN) as f64;
        let new_ns = (span_ns * factor).clamp(SPAN_NS_MIN as f64, longest_ns);
        View::placed(at_ns - new_ns * anchor, new_ns, end_ns)
    }

    /// Moves by a share of its own length, to the right if positive.
    pub fn pan(&self, share: f64, end_ns: u64) -> View {
        let span_ns = self.span_ns() as f64;
        View::placed(self.from_ns as f64 + span_ns * share, span_ns, end_ns)
    }

    /// Moves as little as makes `at` visible, with some room around it.
    pub fn reveal(&self, from: Nanos, to: Nanos, end_ns: u64) -> View {
        if from.0 >= self.from_ns && to.0 <= self.to_ns {
            return *self;
        }
        let span_ns = self.span_ns();
        let wanted_ns = (to.0 - from.0).saturating_mul(3) / 2;
        let new_ns = span_ns.max(wanted_ns) as f64;
        let middle_ns = from.0 as f64 / 2.0 + to.0 as f64 / 2.0;
        View::placed(middle_ns - new_ns / 2.0, new_ns, end_ns)
    }

    fn placed(from_ns: f64, span_ns: f64, end_ns: u64) -> View {
        let end_ns = end_ns.max(SPAN_NS_MIN);
        let span_ns = (span_ns.round() as u64).clamp(SPAN_NS_MIN, end_ns);
        let from_ns = (from_ns.round().max(0.0) as u64).min(end_ns - span_ns);
        View {
            from_ns,
            to_ns: from_ns + span_ns,
        }
    }

    /// Where `at` lies on `width_px` pixels; outside of `0..width_px` if it is not shown.
    pub fn x_px(&self, at: Nanos, width_px: f64) -> f64 {
        (at.0 as f64 - self.from_ns as f64) / self.span_ns() as f64 * width_px
    }

    /// The moment shown at `x_px` of `width_px` pixels.
    pub fn at_px(&self, x_px: f64, width_px: f64) -> Nanos {
        let share = (x_px / width_px.max(1.0)).clamp(0.0, 1.0);
        Nanos(self.from_ns + (self.span_ns() as f64 * share) as u64)
    }
}

/// A mark on the time axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Where.
    pub at: Nanos,
    /// Its label, as `1.5 ms`.
    pub label: String,
}

/// The ticks of `view`: at multiples of 1, 2 or 5 times a power of ten, at most `n_max` of them.
pub fn ticks(view: View, n_max: u32) -> Vec<Tick> {
    let least_ns = view.span_ns() / u64::from(n_max.max(1)) + 1;
    let mut step_ns: u64 = 1;
    for factor in [2, 5, 2].into_iter().cycle() {
        if step_ns >= least_ns {
            break;
        }
        // 1, 2, 5, 10: the factor from 2 to 5 is two and a half.
        step_ns = if factor == 5 {
            step_ns / 2 * 5
        } else {
            step_ns * 2
        };
    }
    let first = view.from_ns.div_ceil(step_ns);
    let last = view.to_ns / step_ns;
    (first..=last)
        .map(|idx| Tick {
            at: Nanos(idx * step_ns),
            label: label(idx * step_ns, step_ns),
        })
        .collect()
}

/// A moment in the unit that suits the step, with as many decimals as the step needs.
fn label(at_ns: u64, step_ns: u64) -> String {
    if at_ns == 0 {
        return "0".to_owned();
    }
    let (unit_ns, unit) = match at_ns.max(step_ns) {
        0..1_000 => (1, "ns"),
        1_000..1_000_000 => (1_000, "µs"),
        1_000_000..1_000_000_000 => (1_000_000, "ms"),
        _ => (1_000_000_000, "s"),
    };
    let mut n_decimals = 0;
    let mut step_left = step_ns;
    while !step_left.is_multiple_of(unit_ns) && n_decimals < 9 {
        step_left = step_left.saturating_mul(10);
        n_decimals += 1;
    }
    let value = at_ns as f64 / unit_ns as f64;
    format!("{value:.n_decimals$} {unit}")
}
