//! Laws that hold for every run, checked on random ones against a model that looks at each
//! nanosecond by itself.

use crate::activity::{Activity, Totals};
use crate::budget::Budget;
use crate::collector::{Collector, Timeline};
use crate::event::{Dropped, Event, EventKind, ProcessInfo, State};
use crate::ids::{Line, Nanos, ProcessId, ThreadId};
use crate::interval::Lane;
use crate::visible::{Window, holders, slices};

use super::script;

/// Marsaglia's xorshift64: small, and the same everywhere.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % n
    }

    fn chance(&mut self, one_in: u64) -> bool {
        self.below(one_in) == 0
    }
}

/// What happens to one thread, and what a perfect observer of what is left would know.
struct Life {
    reports: Vec<Report>,
    /// Per nanosecond of the run; `None` where the thread does not exist.
    known: Vec<Option<Activity>>,
    held: Vec<bool>,
}

/// What can be known of one thread, per nanosecond: its activity, and whether it held the GIL.
type Known = (ProcessId, ThreadId, Vec<Option<Activity>>, Vec<bool>);

#[derive(Clone)]
enum Report {
    Event(Event),
    Gap(Dropped),
}

const END: u64 = 400;

fn life(random: &mut Random, process: ProcessId, thread: ThreadId) -> Life {
    let event = |at: u64, kind: EventKind| Event {
        at: Nanos(at),
        process,
        thread,
        line: Line(at as u32),
        kind,
    };
    let mut at = random.below(50);
    let mut events = vec![event(
        at,
        EventKind::Created {
            name: format!("T{}", thread.0),
        },
    )];
    let mut holding = false;
    for _ in 0..random.below(120) {
        at += random.below(6);
        let kind = match random.below(4) {
            0 => {
                holding = !holding;
                if holding {
                    EventKind::GilTaken
                } else {
                    EventKind::GilDropped
                }
            }
            _ => EventKind::Enter {
                state: script::state(Activity::ALL[random.below(7) as usize]),
                on: None,
            },
        };
        events.push(event(at, kind));
    }
    if random.chance(2) {
        at += random.below(6);
        events.push(event(
            at,
            EventKind::Enter {
                state: State::Ended,
                on: None,
            },
        ));
    }
    lose_some(random, events)
}

/// Loses a stretch of the events with some luck, and works out what can still be known.
fn lose_some(random: &mut Random, events: Vec<Event>) -> Life {
    let n = events.len() as u64;
    let mut kept = events;
    let mut gap = None;
    // How many events come before the gap.
    let mut cut = 0;
    if n > 3 && random.chance(2) {
        let first = 1 + random.below(n - 2);
        let last = first + random.below(n - 1 - first);
        let (from, to) = (kept[first as usize - 1].at, kept[last as usize + 1].at);
        cut = first as usize;
        gap = Some(Dropped {
            process: kept[0].process,
            thread: kept[0].thread,
            from,
            to,
            count: last + 1 - first,
        });
        kept.drain(first as usize..=last as usize);
    }
    // After a gap the state is known again from the first event that announces one.
    let found_again = |gap: &Dropped, at: u64| {
        let after = kept.iter().filter(|it| it.at >= gap.to && it.at.0 <= at);
        let mut states = after.filter(|it| matches!(it.kind, EventKind::Enter { .. }));
        gap.to.0 <= at && states.next().is_some()
    };
    let is_lost = |at: u64| gap.is_some_and(|it| it.from.0 <= at && !found_again(&it, at));
    let mut known = Vec::new();
    let mut held = Vec::new();
    for at in 0..END {
        let until = || kept.iter().filter(|it| it.at.0 <= at);
        let state = until().fold(None, |state, it| match &it.kind {
            EventKind::Created { .. } => Some(State::Starting),
            EventKind::Enter { state, .. } => Some(*state),
            _ => state,
        });
        let state = state.and_then(Activity::of);
        known.push(if is_lost(at) {
            Some(Activity::Unknown)
        } else {
            state
        });
        // A turn is known from its GilTaken until anything is missing.
        let is_cut = |taken: usize, now: Nanos| gap.is_some_and(|it| taken < cut && it.from <= now);
        let turn = (0..)
            .zip(until())
            .fold(None, |turn, (idx, it)| match it.kind {
                EventKind::GilTaken => turn.filter(|&it| it >= cut || idx < cut).or(Some(idx)),
                EventKind::GilDropped => None,
                _ => turn,
            });
        let is_over = state.is_none();
        held.push(turn.is_some_and(|it| !is_cut(it, Nanos(at))) && !is_over);
    }
    // The gap is told as soon as it began, or after anything later.
    let mut reports: Vec<Report> = kept.iter().cloned().map(Report::Event).collect();
    if let Some(gap) = gap {
        let begun = kept.iter().position(|it| it.at >= gap.to).unwrap_or(0);
        let place = begun as u64 + random.below((reports.len() - begun) as u64 + 1);
        reports.insert(place as usize, Report::Gap(gap));
    }
    Life {
        reports,
        known,
        held,
    }
}

/// A random run of up to 2 processes with up to 4 threads each, and its model per lane.
pub fn run(seed: u64) -> (Timeline, Vec<Known>) {
    let mut random = Random::new(seed);
    let mut collector = Collector::default();
    let mut model = Vec::new();
    let mut queues = Vec::new();
    for process in 0..1 + random.below(2) as u32 {
        for thread in 1..2 + random.below(4) as u32 {
            let (process, thread) = (ProcessId(process), ThreadId(thread));
            let life = life(&mut random, process, thread);
            model.push((process, thread, life.known, life.held));
            queues.push(life.reports.into_iter());
        }
    }
    // Threads report in any order, each in its own.
    while !queues.is_empty() {
        let place = random.below(queues.len() as u64) as usize;
        match queues[place].next() {
            Some(Report::Event(event)) => collector.events(&[event]),
            Some(Report::Gap(gap)) => collector.dropped(gap),
            None => drop(queues.remove(place)),
        }
    }
    let before = collector.clone().into_timeline();
    assert_contiguous(&before);
    collector.finish(Nanos(END));
    (collector.into_timeline(), model)
}

fn assert_contiguous(timeline: &Timeline) {
    for lane in timeline.lanes() {
        let mut reached = lane.start();
        for it in lane.intervals() {
            assert_eq!(reached, it.start);
            assert!(it.end >= it.start);
            reached = it.end;
        }
        assert_eq!(reached, lane.end());
    }
}

fn shown(lane: &Lane, at: u64) -> Option<Activity> {
    let idx = lane.interval_at(Nanos(at))?;
    Some(lane.intervals()[idx].activity)
}

#[test]
fn lanes_show_what_is_known_and_nothing_else() {
    for seed in 0..200 {
        let (timeline, model) = run(seed);
        assert!(timeline.end().0 >= END);
        assert_contiguous(&timeline);
        for (process, thread, known, held) in model {
            let lane = timeline
                .lanes_of(process)
                .iter()
                .find(|it| it.thread == thread);
            let lane = lane.expect("a lane per thread");
            for at in 0..END {
                let moment = (Nanos(at), Nanos(at + 1));
                assert_eq!(
                    known[at as usize],
                    shown(lane, at),
                    "seed {seed}, {process:?} {thread:?} at {at}"
                );
                let is_held = lane.held_ns(moment.0, moment.1) == 1;
                assert_eq!(
                    held[at as usize], is_held,
                    "GIL: seed {seed}, {process:?} {thread:?} at {at}"
                );
            }
        }
    }
}

#[test]
fn budgets_add_up_to_wall_time_times_lanes() {
    for seed in 0..200 {
        let (timeline, _) = run(seed);
        let mut random = Random::new(seed);
        let (a, b) = (random.below(END), random.below(END));
        for (from, to) in [(0, timeline.end().0), (a.min(b), a.max(b))] {
            let budget = Budget::of_range(&timeline, Nanos(from), Nanos(to));
            assert_eq!(to - from, budget.wall_ns);
            for (_, _, split) in &budget.lanes {
                assert_eq!(budget.wall_ns, split.whole_ns());
            }
            for (process, split) in &budget.processes {
                let n_lanes = timeline.lanes_of(*process).len() as u64;
                assert_eq!(budget.wall_ns * n_lanes, split.whole_ns());
            }
            let n_lanes = timeline.lanes().len() as u64;
            assert_eq!(budget.wall_ns * n_lanes, budget.total.whole_ns());
        }
    }
}

#[test]
fn totals_of_a_range_equal_the_sum_over_its_moments() {
    for seed in 0..100 {
        let (timeline, _) = run(seed);
        let mut random = Random::new(seed);
        for lane in timeline.lanes() {
            let (a, b) = (random.below(END), random.below(END));
            let (from, to) = (a.min(b), a.max(b));
            let mut expected = Totals::default();
            for at in from..to {
                if let Some(activity) = shown(lane, at) {
                    expected.add(activity, 1);
                }
            }
            assert_eq!(expected, lane.totals(Nanos(from), Nanos(to)), "seed {seed}");
        }
    }
}

#[test]
fn slices_cover_the_window_in_order_and_stay_few() {
    for seed in 0..300 {
        let (timeline, _) = run(seed);
        let mut random = Random::new(seed);
        let from = random.below(END / 2);
        let window = Window {
            from: Nanos(from),
            to: Nanos(from + 1 + random.below(END / 2)),
            n_columns: 1 + random.below(60) as u32,
        };
        for lane in timeline.lanes() {
            let slices = slices(lane, window);
            assert!(slices.len() <= 2 * window.n_columns as usize + 2);
            let mut reached = lane.start().max(window.from);
            for it in &slices {
                assert!(it.start <= reached, "seed {seed}: a hole before {it:?}");
                let covered = &lane.intervals()[it.intervals.clone()];
                assert_eq!(it.start, covered[0].start);
                assert_eq!(it.end, covered[covered.len() - 1].end);
                reached = it.end;
            }
            assert!(slices.is_empty() || reached >= lane.end().min(window.to));
        }
        for process in [ProcessId(0), ProcessId(1)] {
            let holders = holders(&timeline, process, window);
            assert!(holders.is_sorted_by_key(|it| it.start));
            for it in holders {
                let lanes = timeline.lanes_of(process);
                let lane = lanes.iter().find(|lane| lane.thread == it.thread);
                let held_ns = lane.map_or(0, |lane| lane.held_ns(it.start, it.end));
                assert!(held_ns > 0, "seed {seed}: {it:?} held nothing");
            }
        }
    }
}

#[test]
fn a_process_without_events_is_starting_since_it_was_requested() {
    let mut collector = Collector::default();
    collector.process(ProcessInfo {
        id: ProcessId(3),
        name: "Process-3".to_owned(),
        requested: Nanos(20),
        started: None,
        ended: None,
    });
    collector.advance(Nanos(50));
    let lane = &collector.timeline().lanes()[0];
    assert_eq!(30, lane.totals(Nanos(0), Nanos(50)).get(Activity::Starting));
}

#[test]
fn a_dead_process_ends_its_threads() {
    let script = "
        process p0 MainProcess requested 0
        10 p0.t0 running @1
        12 p0.t1 created daemon
        process p0 MainProcess requested 0 started 10 ended 40 exit 0
        end 90";
    let timeline = script::play(script, Collector::default());
    for lane in timeline.lanes() {
        assert_eq!(Nanos(40_000), lane.end());
    }
}

#[test]
fn a_million_events_are_kept_and_the_rest_is_counted() {
    let mut collector = Collector::default();
    let batch = |first: u64, n: u64| -> Vec<Event> {
        let states = [State::Running, State::WaitingForGil];
        let events = (first..first + n).map(|idx| Event {
            at: Nanos(idx * 10),
            process: ProcessId(0),
            thread: ThreadId(0),
            line: Line(1),
            kind: EventKind::Enter {
                state: states[idx as usize % 2],
                on: None,
            },
        });
        events.collect()
    };
    for first in (0..1_001_000).step_by(1_000) {
        collector.events(&batch(first, 1_000));
    }
    collector.finish(Nanos(10_010_000));
    let timeline = collector.timeline();
    assert_eq!(1_000, timeline.dropped_count());
    let lane = &timeline.lanes()[0];
    assert_eq!(Nanos(10_000_000), lane.gaps()[0].from);
    let totals = lane.totals(Nanos(0), timeline.end());
    assert_eq!(5_000_000, totals.get(Activity::Running));
    assert_eq!(10_000, totals.get(Activity::Unknown));
    let window = Window {
        from: Nanos(0),
        to: timeline.end(),
        n_columns: 1_000,
    };
    assert!(slices(lane, window).len() <= 1_001);
}

#[test]
fn an_observer_too_far_ahead_is_corrected_by_the_end() {
    let script = "
        0 p0.t0 created MainThread
        10 p0.t0 running @1";
    let mut collector = Collector::from(script::play(script, Collector::default()));
    collector.advance(Nanos(90_000));
    assert_eq!(Nanos(90_000), collector.timeline().lanes()[0].end());
    collector.finish(Nanos(40_000));
    assert_eq!(Nanos(40_000), collector.timeline().end());
    assert_eq!(Nanos(40_000), collector.timeline().lanes()[0].end());
}
