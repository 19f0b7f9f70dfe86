//! Replaying a schedule: no search, no reduction, one instruction after the other.

use rustc_hash::FxHashSet;
use syntax::diagnostic::Diagnostic;

use crate::identity::Identity;
use crate::program::Program;
use crate::search;
use crate::state::State;
use crate::step::{Atomicity, Failure, Stepper};
use trace::schedule::{Choice, Schedule, Segment};

/// What a schedule has led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replayed {
    /// Standard output so far.
    pub out: String,
    /// Exceptions that were left uncaught.
    pub failures: Vec<Failure>,
    /// Whether all processes have ended.
    pub is_over: bool,
    /// Whether nobody can go on though not all have ended.
    pub is_stuck: bool,
}

/// Why a schedule cannot be replayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// The program is not valid.
    Invalid(Vec<Diagnostic>),
    /// The schedule is not one of this program: at a segment, counted from 0, its thread cannot go on.
    Foreign(usize),
}

/// Replays a schedule from the start of a program.
///
/// # Errors
/// See [`Unfit`].
pub fn replay(
    program: &Program,
    atomicity: Atomicity,
    schedule: &Schedule,
) -> Result<Replayed, Unfit> {
    let mut loaded = program.load(atomicity).map_err(Unfit::Invalid)?;
    let (stepper, state) = (&mut loaded.stepper, &mut loaded.root);
    let mut failures = Vec::new();
    for (at, choice) in steps(schedule, &loaded.prefix)? {
        let moved = stepper.single(state, choice).ok_or(Unfit::Foreign(at))?;
        failures.extend(moved.failures);
    }
    Ok(Replayed {
        out: state.out.text.clone(),
        failures,
        is_over: state.is_over(),
        is_stuck: is_stuck(stepper, state),
    })
}

/// Whether the state that a schedule leads to is one that was there before.
///
/// # Errors
/// See [`Unfit`].
pub fn comes_back(
    program: &Program,
    atomicity: Atomicity,
    schedule: &Schedule,
) -> Result<bool, Unfit> {
    let mut loaded = program.load(atomicity).map_err(Unfit::Invalid)?;
    let (stepper, state) = (&mut loaded.stepper, &mut loaded.root);
    let mut identity = Identity::default();
    let mut seen = FxHashSet::default();
    for (at, choice) in steps(schedule, &loaded.prefix)? {
        seen.insert(identity.of(state));
        stepper.single(state, choice).ok_or(Unfit::Foreign(at))?;
    }
    Ok(seen.contains(&identity.of(state)))
}

/// The steps of a schedule after its beginning, each with its segment counted from there.
///
/// # Errors
/// [`Unfit::Foreign`] if it begins otherwise.
pub(crate) fn steps(
    schedule: &Schedule,
    beginning: &Schedule,
) -> Result<impl Iterator<Item = (usize, Choice)>, Unfit> {
    let mut rest = schedule.clone();
    if !rest.skip(beginning) {
        return Err(Unfit::Foreign(0));
    }
    let segments: Vec<_> = rest.segments().iter().copied().enumerate().collect();
    Ok(segments
        .into_iter()
        .flat_map(|(at, segment)| each(segment).map(move |choice| (at, choice))))
}

/// The steps of a schedule.
pub fn choices(schedule: &Schedule) -> impl Iterator<Item = Choice> {
    schedule.segments().iter().copied().flat_map(each)
}

fn each(segment: Segment) -> impl Iterator<Item = Choice> {
    (0..segment.count).map(move |step| Choice {
        late: segment.choice.late && step == 0,
        drawn: segment.choice.drawn.filter(|_| step == 0),
        ..segment.choice
    })
}

/// Whether no step of any thread would do anything but wait.
fn is_stuck(stepper: &mut Stepper, state: &State) -> bool {
    !state.is_over()
        && search::choices(state).into_iter().all(|choice| {
            let mut next = state.clone();
            stepper.advance(&mut next, choice).is_none()
        })
}
