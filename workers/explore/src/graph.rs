//! The graph of states: where threads can go round for ever although every one of them gets its turn.

use rustc_hash::FxHashMap;

use crate::known::{Brief, Entered};

/// A step from one state to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The state it leads to.
    pub to: u32,
    /// The thread that takes it; threads are numbered by the graph.
    pub who: u32,
}

/// The steps between states, which are numbered from 0 in the order in which their steps were taken.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// Where the steps of each state begin.
    first: Vec<u32>,
    /// The first of them as they are to be read; the others lead to states by their codes, and are taken by briefs.
    edges: Vec<Edge>,
    n_read: usize,
    /// The numbers of states by their codes, and how many have been entered.
    numbers: FxHashMap<u32, u32>,
    /// The codes of the states by their numbers.
    codes: Vec<u32>,
    /// Threads by their numbers.
    actors: Vec<Brief>,
}

/// States between which threads can go round for ever, each of them as often as it could.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// The states, in the order of their numbers.
    pub states: Vec<u32>,
    /// The threads that go round, in the order of their numbers.
    pub who: Vec<u32>,
    /// Whether no step leads away.
    pub is_closed: bool,
}

impl Graph {
    /// The steps of the next state follow.
    pub fn next_state(&mut self) {
        self.first.push(self.edges.len() as u32);
    }

    /// A step of the state that was named last: where it leads, and who takes it. New states are numbered in their order.
    pub fn add(&mut self, to: Entered, who: Brief) {
        if to.is_new() {
            self.codes.push(to.code());
        }
        self.edges.push(Edge {
            to: to.code(),
            who: who.actor().word(),
        });
    }

    /// The first state, which no step leads to.
    pub fn begin(&mut self, first: Entered) {
        self.codes.push(first.code());
    }

    /// Gets ready to be read.
    pub fn read(&mut self) {
        for number in self.numbers.len()..self.codes.len() {
            self.numbers.insert(self.codes[number], number as u32);
        }
        for edge in &mut self.edges[self.n_read..] {
            edge.to = self.numbers.get(&edge.to).copied().unwrap_or(NONE);
            let actor = Brief::of_word(edge.who);
            let known = self.actors.iter().position(|known| *known == actor);
            edge.who = known.unwrap_or_else(|| {
                self.actors.push(actor);
                self.actors.len() - 1
            }) as u32;
        }
        self.n_read = self.edges.len();
    }

    /// A thread, together with what it draws at random: chance is fair as a scheduler is.
    pub fn actor(&self, who: u32) -> Brief {
        self.actors[who as usize]
    }

    /// How many steps there are.
    pub fn n_edges(&self) -> usize {
        self.edges.len()
    }

    /// The steps of a state.
    pub fn edges(&self, state: u32) -> &[Edge] {
        let at = state as usize;
        let Some(first) = self.first.get(at) else {
            return &[];
        };
        let end = self.first.get(at + 1).copied();
        let end = end.unwrap_or(self.edges.len() as u32);
        &self.edges[*first as usize..end as usize]
    }

    /// Whether any state leads back to itself.
    pub fn goes_round(&self) -> bool {
        let mut n_before = vec![0_u32; self.first.len()];
        for edge in &self.edges {
            if let Some(count) = n_before.get_mut(edge.to as usize) {
                *count += 1;
            }
        }
        let all = 0..self.first.len() as u32;
        let mut open: Vec<u32> = all.filter(|it| n_before[*it as usize] == 0).collect();
        let mut n_ordered = 0;
        while let Some(state) = open.pop() {
            n_ordered += 1;
            for edge in self.edges(state) {
                if let Some(count) = n_before.get_mut(edge.to as usize) {
                    *count -= 1;
                    if *count == 0 {
                        open.push(edge.to);
                    }
                }
            }
        }
        n_ordered < self.first.len()
    }

    /// Where threads can go round for ever under a scheduler that is fair: whoever can take a step again and again
    /// takes one again and again.
    pub fn rounds(&self) -> Vec<Round> {
        let all = (0..self.first.len() as u32).collect();
        let mut open: Vec<Vec<u32>> = vec![all];
        let mut rounds = Vec::new();
        let mut parts = Parts::new(self.first.len());
        while let Some(states) = open.pop() {
            for part in parts.of(self, &states) {
                let (inside, wanting) = self.threads(&part, &parts.part);
                let starved = |who: &u32| !inside.contains(who);
                if !wanting.iter().any(starved) {
                    let is_closed = part.iter().all(|state| {
                        let same = |edge: &Edge| part.binary_search(&edge.to).is_ok();
                        self.edges(*state).iter().all(same)
                    });
                    rounds.push(Round {
                        states: part,
                        who: inside,
                        is_closed,
                    });
                    continue;
                }
                // Where a starved thread could take a step, no fair scheduler keeps coming back.
                let rest = part
                    .into_iter()
                    .filter(|state| !self.edges(*state).iter().any(|edge| starved(&edge.who)));
                open.push(rest.collect());
            }
        }
        rounds.sort_by_key(|round| round.states[0]);
        rounds
    }

    /// The threads that take steps inside a part, and those that can take any.
    fn threads(&self, states: &[u32], part: &[u32]) -> (Vec<u32>, Vec<u32>) {
        let (mut inside, mut wanting) = (Vec::new(), Vec::new());
        for state in states {
            for edge in self.edges(*state) {
                wanting.push(edge.who);
                let to = part.get(edge.to as usize);
                if to == Some(&part[*state as usize]) {
                    inside.push(edge.who);
                }
            }
        }
        for list in [&mut inside, &mut wanting] {
            list.sort_unstable();
            list.dedup();
        }
        (inside, wanting)
    }

    /// A shortest way within some states from the first of them back to it, as numbers of steps of each state.
    pub fn way_round(&self, states: &[u32]) -> Vec<(u32, usize)> {
        let start = states[0];
        let mut from: Vec<Option<(usize, usize)>> = vec![None; states.len()];
        let mut open = std::collections::VecDeque::from([0]);
        while let Some(at) = open.pop_front() {
            for (number, edge) in self.edges(states[at]).iter().enumerate() {
                if edge.to == start {
                    let mut way = vec![(states[at], number)];
                    let mut at = at;
                    while let Some((before, number)) = from[at] {
                        way.push((states[before], number));
                        at = before;
                    }
                    way.reverse();
                    return way;
                }
                if let Ok(to) = states.binary_search(&edge.to)
                    && from[to].is_none()
                {
                    from[to] = Some((at, number));
                    open.push_back(to);
                }
            }
        }
        Vec::new()
    }
}

/// Finds the parts of a graph within which every state leads to every other: Tarjan's algorithm.
struct Parts {
    /// The part of each state; states outside the set in question have none.
    part: Vec<u32>,
    order: Vec<u32>,
    low: Vec<u32>,
    n_parts: u32,
}

const NONE: u32 = u32::MAX;

impl Parts {
    fn new(n_states: usize) -> Parts {
        Parts {
            part: vec![NONE; n_states],
            order: vec![NONE; n_states],
            low: vec![NONE; n_states],
            n_parts: 0,
        }
    }

    /// The parts of a set of states that contain a way back to where it began, each in the order of its states.
    fn of(&mut self, graph: &Graph, states: &[u32]) -> Vec<Vec<u32>> {
        for state in states {
            let at = *state as usize;
            (self.part[at], self.order[at]) = (NONE, 0);
        }
        let mut next = 1;
        let mut found = Vec::new();
        let mut stack = Vec::new();
        for start in states {
            if self.order[*start as usize] != 0 {
                continue;
            }
            let mut calls = vec![(*start, 0)];
            while let Some((state, at)) = calls.pop() {
                let here = state as usize;
                if at == 0 {
                    (self.order[here], self.low[here]) = (next, next);
                    next += 1;
                    stack.push(state);
                }
                let mut called = false;
                for (number, edge) in graph.edges(state).iter().enumerate().skip(at) {
                    let to = edge.to as usize;
                    // Outside the set, or done with.
                    if self.order.get(to).is_none_or(|order| *order == NONE) {
                        continue;
                    }
                    if self.order[to] == 0 {
                        calls.push((state, number + 1));
                        calls.push((edge.to, 0));
                        called = true;
                        break;
                    }
                    self.low[here] = self.low[here].min(self.order[to]);
                }
                if called {
                    continue;
                }
                if self.low[here] == self.order[here] {
                    found.extend(self.close(graph, state, &mut stack));
                }
                if let Some((above, _)) = calls.last() {
                    let above = *above as usize;
                    self.low[above] = self.low[above].min(self.low[here]);
                }
            }
        }
        found
    }

    /// Takes the part of a state off the stack.
    fn close(&mut self, graph: &Graph, root: u32, stack: &mut Vec<u32>) -> Option<Vec<u32>> {
        let mut part = Vec::new();
        while let Some(state) = stack.pop() {
            self.order[state as usize] = NONE;
            self.part[state as usize] = self.n_parts;
            part.push(state);
            if state == root {
                break;
            }
        }
        self.n_parts += 1;
        let goes_round = part.len() > 1 || graph.edges(root).iter().any(|edge| edge.to == root);
        part.sort_unstable();
        goes_round.then_some(part)
    }
}

#[cfg(test)]
mod tests {
    use super::{Edge, Graph, Round};

    /// Steps of states 0, 1, …: where to, and who.
    fn graph(states: &[&[(u32, u32)]]) -> Graph {
        let mut graph = Graph::default();
        for edges in states {
            graph.next_state();
            edges
                .iter()
                .for_each(|(to, who)| graph.edges.push(Edge { to: *to, who: *who }));
        }
        graph
    }

    #[test]
    fn what_ends_has_no_round() {
        assert_eq!(
            graph(&[&[(1, 0), (2, 1)], &[(3, 1)], &[(3, 0)], &[]]).rounds(),
            []
        );
    }

    #[test]
    fn a_thread_that_waits_for_another_that_can_go_on_is_no_round() {
        assert_eq!(graph(&[&[(0, 0), (1, 1)], &[(2, 0)], &[]]).rounds(), []);
    }

    #[test]
    fn going_round_alone_is_one() {
        let found = graph(&[&[(1, 1)], &[(2, 0)], &[(1, 0)]]).rounds();
        let round = Round {
            states: vec![1, 2],
            who: vec![0],
            is_closed: true,
        };
        assert_eq!(found, [round]);
    }

    #[test]
    fn a_round_may_avoid_where_others_could_leave() {
        // From 0 to 1 and back by either thread; thread 2 could leave from 1, so fair rounds avoid 1: 0 and 2 remain.
        let states: &[&[(u32, u32)]] = &[&[(1, 0), (2, 1)], &[(0, 1), (3, 2)], &[(0, 0)], &[]];
        let found = graph(states).rounds();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].states, [0, 2]);
        assert!(!found[0].is_closed);
        assert_eq!(graph(states).way_round(&found[0].states), [(0, 1), (2, 0)]);
    }
}
