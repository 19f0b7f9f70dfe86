//! How often each outcome came about in real runs.

use std::collections::BTreeMap;

/// How a real run ended.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Seen {
    /// Normally, with this output.
    Output(String),
    /// With an exit code other than 0.
    Failed(i32),
    /// Not within the time that it was given.
    Hung,
}

/// Real runs, counted by how they ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    counts: BTreeMap<Seen, u32>,
    n_runs: u32,
}

impl Tally {
    /// Counts a run.
    pub fn add(&mut self, seen: Seen) {
        *self.counts.entry(seen).or_insert(0) += 1;
        self.n_runs += 1;
    }

    /// How many runs there were.
    pub fn n_runs(&self) -> u32 {
        self.n_runs
    }

    /// How often an outcome was seen.
    pub fn of(&self, seen: &Seen) -> u32 {
        self.counts.get(seen).copied().unwrap_or(0)
    }

    /// How many of some outcomes were seen.
    pub fn n_seen<'a>(&self, outputs: impl Iterator<Item = &'a str>) -> usize {
        let seen = outputs.filter(|output| self.of(&Seen::Output((*output).to_owned())) > 0);
        seen.count()
    }

    /// What was seen beside some outcomes, and how often.
    pub fn others(&self, outputs: &[&str]) -> Vec<(Seen, u32)> {
        let others = self.counts.iter().filter(|(seen, _)| match seen {
            Seen::Output(text) => !outputs.contains(&text.as_str()),
            _ => true,
        });
        others.map(|(seen, count)| (seen.clone(), *count)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Seen, Tally};

    #[test]
    fn what_was_seen_is_told_from_what_is_possible() {
        let mut tally = Tally::default();
        for text in ["2\n", "2\n", "3\n", "x\n"] {
            tally.add(Seen::Output(text.to_owned()));
        }
        tally.add(Seen::Hung);
        let possible = ["1\n", "2\n", "3\n"];
        assert_eq!(tally.n_runs(), 5);
        assert_eq!(tally.of(&Seen::Output("2\n".to_owned())), 2);
        assert_eq!(tally.n_seen(possible.into_iter()), 2);
        let others = tally.others(&possible);
        assert_eq!(
            others,
            [(Seen::Output("x\n".to_owned()), 1), (Seen::Hung, 1)]
        );
    }
}
