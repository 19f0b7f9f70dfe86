//! Choices as a value: bytes that say which alternative to take, one after the other.
//!
//! Whatever is made from choices is made smaller by making the bytes fewer and smaller, so that each alternative that
//! is tried first is the simplest. Where the bytes are at an end, the first alternative is taken.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::num::u8::ANY;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// The most bytes of one value.
const BYTES_MAX: usize = 60;

/// Bytes that are read as choices.
#[derive(Debug)]
pub struct Choices<'b>(std::slice::Iter<'b, u8>);

impl<'b> Choices<'b> {
    /// The choices that these bytes stand for.
    pub fn new(bytes: &'b [u8]) -> Choices<'b> {
        Choices(bytes.iter())
    }

    /// A number below `limit`, which is at least 1; a smaller byte never gives a larger number.
    pub fn below(&mut self, limit: usize) -> usize {
        let byte = usize::from(self.0.next().copied().unwrap_or(0));
        if limit <= 256 {
            byte * limit / 256
        } else {
            let low = usize::from(self.0.next().copied().unwrap_or(0));
            (byte * 256 + low) * limit / 65536
        }
    }

    /// One of several things.
    pub fn pick<'t, T>(&mut self, things: &'t [T]) -> &'t T {
        &things[self.below(things.len())]
    }
}

/// Bytes drawn at random; the same for the same seed.
pub struct Source(TestRunner);

/// Bytes that can be made simpler.
pub type Tree = Box<dyn ValueTree<Value = Vec<u8>>>;

impl Source {
    /// The source of a seed and a round.
    pub fn new(seed: u64, round: u64) -> Source {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8..16].copy_from_slice(&round.to_le_bytes());
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &key);
        Source(TestRunner::new_with_rng(Config::default(), rng))
    }

    /// The next bytes.
    pub fn next(&mut self) -> Tree {
        vec(ANY, 1..=BYTES_MAX)
            .boxed()
            .new_tree(&mut self.0)
            .expect("nothing is filtered")
    }
}

/// The simplest text found in some time that is still bad, of those that `make` makes of bytes.
pub fn simplest(
    mut tree: Tree,
    time: Duration,
    make: impl Fn(&[u8]) -> String,
    mut is_bad: impl FnMut(&str) -> bool,
) -> String {
    let start = Instant::now();
    let mut best = make(&tree.current());
    // Many bytes make one text, which is tried once.
    let mut tried = HashMap::from([(best.clone(), true)]);
    while tree.simplify() {
        loop {
            let text = make(&tree.current());
            let bad = match tried.get(&text) {
                Some(bad) => *bad,
                None if start.elapsed() > time => return best,
                None => is_bad(&text),
            };
            tried.insert(text.clone(), bad);
            if bad {
                best = text;
                break;
            }
            if !tree.complicate() {
                return best;
            }
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_draws_the_same() {
        let draw = |seed, round| {
            let mut source = Source::new(seed, round);
            [source.next().current(), source.next().current()]
        };
        assert_eq!(draw(1, 2), draw(1, 2));
        assert_ne!(draw(1, 2), draw(1, 3));
        assert_ne!(draw(1, 2), draw(2, 2));
    }

    #[test]
    fn numbers_cover_their_range_and_bytes_at_an_end_choose_the_first() {
        let all: Vec<u8> = (0..=255).collect();
        let mut choices = Choices::new(&all);
        let mut numbers: Vec<usize> = all.iter().map(|_| choices.below(7)).collect();
        numbers.dedup();
        assert_eq!(numbers, [0, 1, 2, 3, 4, 5, 6]);
        assert_eq!(choices.below(1000), 0);
    }

    #[test]
    fn what_is_bad_is_made_simple() {
        let make = |bytes: &[u8]| format!("{bytes:?}");
        let is_bad = |text: &str| text.contains("99");
        let mut source = Source::new(5, 0);
        let tree = std::iter::from_fn(|| Some(source.next()))
            .find(|tree| is_bad(&make(&tree.current())))
            .expect("a byte of 99 comes soon");
        assert_eq!(simplest(tree, Duration::MAX, make, is_bad), "[99]");
    }
}
