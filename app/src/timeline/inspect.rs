//! What is under a pointer, and where the arrow keys go from there.

use trace::activity::Activity;
use trace::ids::Nanos;
use trace::interval::Lane;
use trace::visible::slices;

use super::layout::Viewport;
use super::rows::{Kind, Rows, RunView};

/// Something in the picture that can be looked at: some intervals of one lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// The index of the row.
    pub row: usize,
    /// The first interval.
    pub first: usize,
    /// How many intervals: more than one where they are too narrow to be seen apart.
    pub count: usize,
}

/// The lane that a row shows.
pub fn lane_of<'a>(runs: &[RunView<'a>], rows: &Rows, row: usize) -> Option<&'a Lane> {
    let row = rows.rows.get(row)?;
    match row.kind {
        Kind::Lane(idx) => runs.get(row.run)?.timeline.lanes().get(idx),
        _ => None,
    }
}

/// What is at a point of the viewport, in CSS pixels.
pub fn at(
    runs: &[RunView<'_>],
    rows: &Rows,
    viewport: &Viewport,
    x_px: f64,
    y_px: f64,
) -> Option<Target> {
    let row = rows.at(y_px + viewport.top_px)?;
    let at = viewport.view.at_px(x_px, viewport.width_px);
    at_moment(runs, rows, viewport, row, at)
}

/// What a row shows at a moment.
pub fn at_moment(
    runs: &[RunView<'_>],
    rows: &Rows,
    viewport: &Viewport,
    row: usize,
    at: Nanos,
) -> Option<Target> {
    let lane = lane_of(runs, rows, row)?;
    let slices = slices(lane, viewport.window());
    let idx = slices.partition_point(|it| it.end <= at);
    let slice = slices.get(idx).filter(|it| it.start <= at)?;
    Some(Target {
        row,
        first: slice.intervals.start,
        count: slice.intervals.len(),
    })
}

/// Its first moment and the first after it.
pub fn extent(runs: &[RunView<'_>], rows: &Rows, target: &Target) -> Option<(Nanos, Nanos)> {
    let lane = lane_of(runs, rows, target.row)?;
    let last = target.first + target.count.max(1) - 1;
    let (first, last) = (
        lane.intervals().get(target.first)?,
        lane.intervals().get(last)?,
    );
    Some((first.start, last.end))
}

/// How many threads of a run are running at a moment.
pub fn running_at(run: &RunView<'_>, at: Nanos) -> usize {
    let is_running = |lane: &&Lane| {
        let interval = lane.interval_at(at).map(|idx| &lane.intervals()[idx]);
        interval.is_some_and(|it| it.activity == Activity::Running)
    };
    run.timeline.lanes().iter().filter(is_running).count()
}

/// The single interval after (or before) `target` in its lane.
pub fn beside(runs: &[RunView<'_>], rows: &Rows, target: &Target, forward: bool) -> Option<Target> {
    let lane = lane_of(runs, rows, target.row)?;
    let first = if forward {
        target.first + target.count.max(1)
    } else {
        target.first.checked_sub(1)?
    };
    (first < lane.intervals().len()).then_some(Target {
        first,
        count: 1,
        ..*target
    })
}

/// What the next lane below (or above) shows at the middle of `target`; where that thread does
/// not exist then, its nearest moment.
pub fn across(runs: &[RunView<'_>], rows: &Rows, target: &Target, down: bool) -> Option<Target> {
    let (start, end) = extent(runs, rows, target)?;
    let middle = Nanos(start.0 / 2 + end.0 / 2);
    let mut row = target.row;
    loop {
        row = rows.next_lane(row, down)?;
        let lane = lane_of(runs, rows, row)?;
        let n_intervals = lane.intervals().len();
        let nearest = lane
            .intervals()
            .partition_point(|it| it.end <= middle)
            .min(n_intervals.saturating_sub(1));
        if n_intervals > 0 {
            return Some(Target {
                row,
                first: nearest,
                count: 1,
            });
        }
    }
}
