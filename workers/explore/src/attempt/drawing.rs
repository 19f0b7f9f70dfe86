//! The graph of states as it can be drawn, and which of its states a run passes.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;
use trace::ids::ThreadId;

use super::{Attempt, lock};
use crate::hand::expanded::Expanded;
use crate::known::Node;
use crate::memo::Ways;
use crate::replay;
use crate::state::State;
use crate::state_graph::{Passed, Place, STATES_MAX, Standing, StateGraph, Step};
use crate::step::Stepper;
use crate::story::{Act, Before};
use trace::schedule::{Choice, Schedule, Segment};

/// By how many instructions of each thread a state is ahead of a run.
type Ahead = FxHashMap<(u32, ThreadId), u32>;

fn count(ahead: &mut Ahead, segments: &[Segment]) {
    for Segment { choice, count } in segments {
        *ahead.entry((choice.process, choice.thread)).or_default() += count;
    }
}

/// A state that is drawn.
struct Drawn {
    number: u32,
    id: u128,
    record: Vec<u32>,
    state: State,
    schedule: Schedule,
}

impl Attempt {
    /// The graph of states: all of it if it is small, else the shortest ways to what was found.
    pub fn drawing(&self, stepper: &mut Stepper, prefix: &Schedule) -> StateGraph {
        let drawn = self.drawn(stepper, prefix);
        let place_of = places(&drawn);
        let mut steps = Vec::new();
        let mut places = Vec::new();
        for (from, it) in (0..).zip(&drawn) {
            let mut found = Expanded::default();
            lock(&self.hands[0]).expand(&Ways::default(), it.number, &it.record, &mut found);
            places.push(Place {
                schedule: it.schedule.clone(),
                standing: standing(it, found.ids.is_empty()),
            });
            for (id, brief) in found.ids.iter().zip(&found.briefs) {
                if let Some(to) = place_of.get(id) {
                    steps.push(step(stepper, &it.state, brief.choice(), (from, *to)));
                }
            }
        }
        StateGraph {
            places,
            steps,
            n_states: self.known.len() as u64,
        }
    }

    /// The states that are drawn, each after the one that it was first reached from.
    fn drawn(&self, stepper: &mut Stepper, prefix: &Schedule) -> Vec<Drawn> {
        let (schedule, state) = self.walk(stepper, prefix, &[]);
        let draw = |number, state: State, schedule| {
            let (id, record) = lock(&self.hands[0]).write(&state);
            Drawn {
                number,
                id,
                record,
                state,
                schedule,
            }
        };
        let mut drawn = vec![draw(0, state, schedule)];
        for number in self.numbers_drawn() {
            let Some(node) = self.known.node(number).filter(|it| it.parent != Node::NONE) else {
                continue;
            };
            // In the order of numbers, so the state before is there.
            let Ok(before) = drawn.binary_search_by_key(&node.parent, |it| it.number) else {
                continue;
            };
            let mut state = drawn[before].state.clone();
            let mut schedule = drawn[before].schedule.clone();
            if let Some(moved) = stepper.advance(&mut state, node.brief.choice()) {
                schedule.extend(&moved.segments);
            }
            drawn.push(draw(number, state, schedule));
        }
        drawn
    }

    /// The numbers of the states that are drawn.
    fn numbers_drawn(&self) -> BTreeSet<u32> {
        let n_states = self.known.len();
        if n_states <= STATES_MAX {
            return (0..n_states as u32).collect();
        }
        let mut chosen = BTreeSet::from([0]);
        let flaws = self.flaws.values();
        for at in flaws.chain(self.outcomes.values()) {
            let way: Vec<u32> = self.known.back_from(at.node).map(|it| it.0).collect();
            if way.iter().filter(|it| !chosen.contains(it)).count() + chosen.len() <= STATES_MAX {
                chosen.extend(way);
            }
        }
        chosen
    }

    /// The states that a run passes, by the numbers that the drawing gives them, and after how many instructions of the
    /// run.
    ///
    /// The search takes steps that nobody notices as soon as it can; a run takes them at any time. So the state of the
    /// search is ahead of the run by some instructions of each thread, and these are passed over when the run comes to
    /// them.
    pub fn passed(&self, stepper: &mut Stepper, prefix: &Schedule, run: &Schedule) -> Vec<Passed> {
        let place_of = places(&self.drawn(stepper, prefix));
        let Ok(steps) = replay::steps(run, prefix) else {
            return Vec::new();
        };
        let (mut state, moved) = self.first.clone();
        let mut ahead = Ahead::default();
        count(&mut ahead, &moved.segments);
        let n_before: u32 = prefix.segments().iter().map(|it| it.count).sum();
        let mut passed = vec![Passed {
            place: 0,
            at: n_before,
        }];
        for (at, (_, choice)) in (n_before + 1..).zip(steps) {
            let own = ahead.entry((choice.process, choice.thread)).or_default();
            if *own > 0 {
                *own -= 1;
                continue;
            }
            let mut next = state.clone();
            // Who only begins to wait takes no step of the search.
            let Some(moved) = stepper.advance(&mut next, choice) else {
                continue;
            };
            state = next;
            count(&mut ahead, &moved.segments);
            let own = ahead.entry((choice.process, choice.thread)).or_default();
            *own = own.saturating_sub(1);
            let (id, _) = lock(&self.hands[0]).write(&state);
            if let Some(place) = place_of.get(&id) {
                passed.push(Passed { place: *place, at });
            }
        }
        passed
    }
}

/// The places of states by their identities.
fn places(drawn: &[Drawn]) -> FxHashMap<u128, u32> {
    (0..).zip(drawn).map(|(at, it)| (it.id, at)).collect()
}

/// What a state is.
fn standing(it: &Drawn, has_no_steps: bool) -> Standing {
    match &it.state {
        state if state.is_over() && state.failed => Standing::Failed,
        state if state.is_over() => Standing::Ended(state.out.text.clone()),
        _ if has_no_steps => Standing::Stuck,
        _ => Standing::Inner,
    }
}

/// A step, with what it does in words.
fn step(stepper: &mut Stepper, before: &State, choice: Choice, (from, to): (u32, u32)) -> Step {
    let segments = stepper
        .advance(&mut before.clone(), choice)
        .map(|moved| moved.segments)
        .unwrap_or_default();
    let mut schedule = Schedule::default();
    schedule.extend(&segments);
    let mut acts: Vec<Act> = Vec::new();
    let mut state = before.clone();
    for choice in replay::choices(&schedule) {
        let told = Before::of(&state, choice);
        let Some(moved) = stepper.single(&mut state, choice) else {
            break;
        };
        if let Some(told) = told {
            told.tell(&state, &moved, &mut acts);
        }
    }
    acts.retain(|act| !act.events.is_empty());
    Step {
        from,
        to,
        process: choice.process,
        thread: choice.thread,
        acts,
    }
}
