//! Stable sorting by keys whose order needs no Python code.

use std::cmp::Ordering;

use syntax::code::Compare;

use crate::native::{Cx, Raised, Res};
use crate::object::Body;
use crate::types;
use crate::value::Value;
use crate::world::World;

/// Fewer items than this are sorted by insertion.
const INSERTED: usize = 64;

/// Why a sort stopped.
enum Stopped {
    /// Two keys need Python code to be ordered.
    Python,
    /// Two keys cannot be ordered.
    Raised(Raised),
}

/// What keys are that can be ranked.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Int,
    Float,
    Text,
    /// Tuples that begin with a small integer.
    Numbered,
    Tuple,
}

impl<W: World> Cx<'_, W> {
    /// The items in the order of their keys (one each), equal ones in their original order; `None` if comparing keys
    /// needs Python code.
    ///
    /// # Errors
    /// `TypeError` for keys that cannot be ordered, `MemoryError`.
    pub fn sort_natively(
        &mut self,
        items: &[Value],
        keys: &[Value],
        reverse: bool,
    ) -> Res<Option<Vec<Value>>> {
        self.reserve_if_large(items.len() * 3)?;
        let mut order: Vec<usize> = (0..items.len().min(keys.len())).collect();
        // Reversing before and after keeps equal items in their original order.
        if reverse {
            order.reverse();
        }
        if !self.sort_uniform(&mut order, keys) {
            let mut spare = order.clone();
            match self.merge_sort(&mut order, &mut spare, keys) {
                Ok(()) => {}
                Err(Stopped::Python) => return Ok(None),
                Err(Stopped::Raised(raised)) => {
                    return Err(self.first_unordered(keys, reverse).unwrap_or(raised));
                }
            }
        }
        if reverse {
            order.reverse();
        }
        Ok(Some(order.into_iter().map(|at| items[at]).collect()))
    }

    /// What comparing each key with the one before it raises first: the pair that messages speak of.
    fn first_unordered(&mut self, keys: &[Value], reverse: bool) -> Option<Raised> {
        keys.windows(2).enumerate().find_map(|(at, _)| {
            let at = if reverse { keys.len() - 2 - at } else { at };
            let (before, after) = (keys[at], keys[at + 1]);
            let (a, b) = if reverse {
                (before, after)
            } else {
                (after, before)
            };
            match self.less(a, b) {
                Err(Stopped::Raised(raised)) => Some(raised),
                _ => None,
            }
        })
    }

    /// Sorts keys of one kind that are compared without further ado; `false` for any others.
    fn sort_uniform(&self, order: &mut [usize], keys: &[Value]) -> bool {
        let Some((kind, mut ranks)) = self.ranks(order, keys) else {
            return false;
        };
        ranks.sort_by_key(|(rank, _)| *rank);
        if !matches!(kind, Kind::Int | Kind::Float) {
            for run in ranks.chunk_by_mut(|a, b| a.0 == b.0) {
                if !self.sort_run(kind, run, keys) {
                    return false;
                }
            }
        }
        for (place, (_, at)) in order.iter_mut().zip(ranks) {
            *place = at;
        }
        true
    }

    /// Sorts what is of one rank. The library's sort must be sure of every pair, so tuples have to be alike.
    fn sort_run(&self, kind: Kind, run: &mut [(i64, usize)], keys: &[Value]) -> bool {
        let [(_, first), rest @ ..] = &*run else {
            return true;
        };
        if rest.is_empty() {
            return true;
        }
        let alike = |(_, at): &(i64, usize)| self.are_alike(keys[*first], keys[*at]);
        if kind != Kind::Text && !run.iter().all(alike) {
            return false;
        }
        run.sort_by(|a, b| {
            let order = self.plain_order(keys[a.1], keys[b.1]);
            order.unwrap_or(Ordering::Equal)
        });
        true
    }

    /// The ranks of all keys, if they are of one kind, and where these are.
    fn ranks(&self, order: &[usize], keys: &[Value]) -> Option<(Kind, Vec<(i64, usize)>)> {
        let (kind, _) = self.rank(*keys.first()?)?;
        let ranked = order.iter().map(|at| match self.rank(keys[*at]) {
            Some((other, rank)) if other == kind => Some((rank, *at)),
            _ => None,
        });
        Some((kind, ranked.collect::<Option<_>>()?))
    }

    /// Of two keys of one kind the one with the smaller rank comes first; for equal ranks nothing is said.
    fn rank(&self, key: Value) -> Option<(Kind, i64)> {
        match key {
            Value::Int(number) => Some((Kind::Int, number)),
            Value::Float(number) if !number.is_nan() => {
                // Both zeros are equal; the bits of negative floats fall as these rise.
                let bits = (number + 0.0).to_bits() as i64;
                Some((Kind::Float, bits ^ (bits >> 63 & i64::MAX)))
            }
            Value::Obj(id) => {
                let object = self.world.read(id);
                match &object.body {
                    Body::Str(text) if object.class == types::STR => {
                        let mut start = [0; 8];
                        let bytes = text.as_str().as_bytes();
                        let n_bytes = bytes.len().min(start.len());
                        start[..n_bytes].copy_from_slice(&bytes[..n_bytes]);
                        Some((Kind::Text, (u64::from_be_bytes(start) >> 1) as i64))
                    }
                    Body::Tuple(items) if object.class == types::TUPLE => match items.first()? {
                        Value::Int(number) => Some((Kind::Numbered, *number)),
                        _ => Some((Kind::Tuple, 0)),
                    },
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Sorts `order` by keys that are compared one pair at a time. The depth is the logarithm of the length.
    fn merge_sort(
        &mut self,
        order: &mut [usize],
        spare: &mut [usize],
        keys: &[Value],
    ) -> Result<(), Stopped> {
        if order.len() < INSERTED {
            return self.insertion_sort(order, keys);
        }
        let middle = order.len() / 2;
        self.merge_sort(&mut order[..middle], &mut spare[..middle], keys)?;
        self.merge_sort(&mut order[middle..], &mut spare[middle..], keys)?;
        if !self.less(keys[order[middle]], keys[order[middle - 1]])? {
            return Ok(());
        }
        self.look_up(order.len() - 1).map_err(Stopped::Raised)?;
        spare.copy_from_slice(order);
        let (mut left, mut right) = (0, middle);
        for place in order.iter_mut() {
            let from_right = right < spare.len()
                && (left == middle || self.less(keys[spare[right]], keys[spare[left]])?);
            let from = if from_right { &mut right } else { &mut left };
            *place = spare[*from];
            *from += 1;
        }
        Ok(())
    }

    /// Sorts a few as CPython does, comparing the same pairs in the same order: errors and classes can tell.
    fn insertion_sort(&mut self, order: &mut [usize], keys: &[Value]) -> Result<(), Stopped> {
        if order.len() < 2 {
            return Ok(());
        }
        let falling = self.less(keys[order[1]], keys[order[0]])?;
        let mut done = 2;
        while done < order.len() && self.less(keys[order[done]], keys[order[done - 1]])? == falling
        {
            done += 1;
        }
        if falling {
            order[..done].reverse();
        }
        for next in done..order.len() {
            let key = keys[order[next]];
            let (mut low, mut high) = (0, next);
            while low < high {
                let middle = (low + high) / 2;
                if self.less(key, keys[order[middle]])? {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            order[low..=next].rotate_right(1);
        }
        Ok(())
    }

    fn less(&mut self, a: Value, b: Value) -> Result<bool, Stopped> {
        if let Some(order) = self.plain_order(a, b) {
            return Ok(order == Ordering::Less);
        }
        match self.compare(Compare::Less, a, b) {
            Ok(Some(less)) => Ok(less),
            Ok(None) => Err(Stopped::Python),
            Err(raised) => Err(Stopped::Raised(raised)),
        }
    }
}
