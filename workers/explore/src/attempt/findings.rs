//! What an attempt has found, with a schedule for each.

use std::collections::BTreeMap;

use super::{At, Attempt};
use crate::blocked;
use crate::fallback::{self, Walk};
use crate::graph::{Graph, Round};
use crate::known::{Brief, Node};
use crate::report::{Flaw, FlawKind, Report, Shown, Verdict};
use crate::search::{choices, flaw};
use crate::state::State;
use crate::step::{Atomicity, Moved, Stepper};
use trace::schedule::{Choice, Schedule};

/// So many places where threads can go round for ever are told apart, those that are reached soonest.
const ROUNDS_MAX: usize = 64;

impl Attempt {
    /// The steps that lead to a place in the graph.
    fn way(&self, at: At) -> Vec<Choice> {
        let mut way: Vec<Choice> = at.then.into_iter().collect();
        let steps = self.known.back_from(at.node);
        let steps = steps.filter(|(_, it)| it.parent != Node::NONE);
        way.extend(steps.map(|(_, it)| it.brief.choice()));
        way.reverse();
        way
    }

    /// Walks from the start: the schedule of it and the state that it leads to.
    pub(super) fn walk(
        &self,
        stepper: &mut Stepper,
        prefix: &Schedule,
        way: &[Choice],
    ) -> (Schedule, State) {
        let mut schedule = prefix.clone();
        let (mut state, moved) = self.first.clone();
        schedule.extend(&moved.segments);
        for choice in way {
            if let Some(moved) = stepper.advance(&mut state, *choice) {
                schedule.extend(&moved.segments);
            }
        }
        (schedule, state)
    }

    /// What going round for ever is: a livelock, or a deadlock of those who do not go round.
    fn endless(
        &self,
        stepper: &mut Stepper,
        prefix: &Schedule,
        graph: &Graph,
        round: &Round,
    ) -> Shown<Flaw> {
        let start = At {
            node: round.states[0],
            then: None,
        };
        let mut way = self.way(start);
        let (_, state) = self.walk(stepper, prefix, &way);
        let runners: Vec<_> = round
            .who
            .iter()
            .map(|who| graph.actor(*who))
            .map(|actor| (actor.choice().process, actor.choice().thread))
            .collect();
        let what = blocked::endless(stepper, &state, &runners, round.is_closed);
        for (node, number) in graph.way_round(&round.states) {
            let edge = graph.edges(node).get(number);
            let who = edge.map(|edge| graph.actor(edge.who));
            way.extend(who.and_then(|who| self.choice_of(stepper, prefix, node, who)));
        }
        let (schedule, _) = self.walk(stepper, prefix, &way);
        Shown { what, schedule }
    }

    /// The choice behind a step of a thread.
    fn choice_of(
        &self,
        stepper: &mut Stepper,
        prefix: &Schedule,
        node: u32,
        who: Brief,
    ) -> Option<Choice> {
        let (_, state) = self.walk(stepper, prefix, &self.way(At { node, then: None }));
        let mut choices = choices(&state).into_iter();
        choices.find(|choice| Brief::of(*choice).actor() == who)
    }

    /// What has been found. If something kept the search from being complete, walks look a little further as long as
    /// `go_on` answers `true`.
    pub fn report(
        &mut self,
        stepper: &mut Stepper,
        prefix: &Schedule,
        bound: Option<String>,
        go_on: &mut dyn FnMut() -> bool,
    ) -> Report {
        let outcomes = self.outcomes.iter().map(|(what, at)| {
            let schedule = self.walk(stepper, prefix, &self.way(*at)).0;
            (what.clone(), schedule)
        });
        let outcomes = outcomes.collect();
        let mut flaws: BTreeMap<Flaw, Schedule> = BTreeMap::new();
        for (flaw, at) in &self.flaws {
            let (mut schedule, mut state) = self.walk(stepper, prefix, &self.way(*at));
            if flaw.kind == FlawKind::Deadlock {
                let mut moved = Moved::default();
                stepper.let_go(&mut state, &mut moved);
                schedule.extend(&moved.segments);
            }
            flaws.insert(flaw.clone(), schedule);
        }
        let leads_back = self.known.leads_back();
        if let Some(graph) = self.graph.as_mut().filter(|_| leads_back) {
            graph.read();
        }
        if let Some(graph) = self.graph.as_ref().filter(|_| leads_back) {
            for round in graph.rounds().iter().take(ROUNDS_MAX) {
                if bound.is_some() && !go_on() {
                    break;
                }
                let endless = self.endless(stepper, prefix, graph, round);
                flaws.entry(endless.what).or_insert(endless.schedule);
            }
        }
        let mut outcomes: BTreeMap<String, Schedule> = outcomes;
        if bound.is_some() && !self.begins_at_dead_end {
            let (beginning, root) = self.walk(stepper, prefix, &[]);
            let mut look = |stepper: &mut Stepper, walk: Walk| {
                take_in_walk(stepper, walk, &mut outcomes, &mut flaws);
                true
            };
            fallback::walks(stepper, &root, &beginning, &mut look, go_on);
        }
        let in_parallel = self.options.atomicity == Atomicity::FreeThreaded;
        let mut kinds = flaws.keys().map(|flaw| flaw.kind);
        let worst = kinds.find(|kind| in_parallel || *kind != FlawKind::Race);
        let worst = worst.map(FlawKind::verdict);
        let otherwise = match bound {
            None => Verdict::Safe,
            Some(_) => Verdict::Incomplete,
        };
        Report {
            verdict: worst.unwrap_or(otherwise),
            outcomes: shown(outcomes),
            flaws: shown(flaws),
            states: self.n_states(),
            transitions: self.transitions,
            bound,
        }
    }
}

/// Takes in what a walk has met and the search has not.
fn take_in_walk(
    stepper: &mut Stepper,
    walk: Walk,
    outcomes: &mut BTreeMap<String, Schedule>,
    flaws: &mut BTreeMap<Flaw, Schedule>,
) {
    let mut new: Vec<Flaw> = walk.failures.iter().map(flaw).collect();
    match walk.end {
        Some(state) if !state.is_over() => new.push(blocked::describe(stepper, &state)),
        Some(state) if !state.failed => {
            let text = state.out.text.clone();
            outcomes
                .entry(text)
                .or_insert_with(|| walk.schedule.clone());
        }
        _ => {}
    }
    for flaw in new {
        flaws.entry(flaw).or_insert_with(|| walk.schedule.clone());
    }
}

fn shown<T>(found: BTreeMap<T, Schedule>) -> Vec<Shown<T>> {
    let found = found.into_iter();
    found
        .map(|(what, schedule)| Shown { what, schedule })
        .collect()
}
