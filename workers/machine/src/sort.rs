//! Stable sorting by keys whose order needs no Python code.

use std::cmp::Ordering;

use syntax::code::Compare;

use crate::native::{Cx, Raised, Res};
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

    /// Sorts keys that are all small integers, all floats other than NaN, or all strings; `false` for any others.
    fn sort_uniform(&mut self, order: &mut [usize], keys: &[Value]) -> bool {
        let int = |key: &Value| match key {
            Value::Int(number) => Some(*number),
            _ => None,
        };
        if let Some(numbers) = keys.iter().map(int).collect::<Option<Vec<i64>>>() {
            order.sort_by_key(|at| numbers[*at]);
            return true;
        }
        let float = |key: &Value| match key {
            Value::Float(number) if !number.is_nan() => Some(*number),
            _ => None,
        };
        if let Some(numbers) = keys.iter().map(float).collect::<Option<Vec<f64>>>() {
            let by = |a: &usize, b: &usize| numbers[*a].partial_cmp(&numbers[*b]);
            order.sort_by(|a, b| by(a, b).unwrap_or(Ordering::Equal));
            return true;
        }
        let text = |key: &Value| {
            let plain = self.class_of(*key) == types::STR;
            plain.then(|| self.string(*key)).flatten()
        };
        if let Some(texts) = keys.iter().map(text).collect::<Option<Vec<String>>>() {
            order.sort_by(|a, b| texts[*a].cmp(&texts[*b]));
            return true;
        }
        false
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
        match self.compare(Compare::Less, a, b) {
            Ok(Some(less)) => Ok(less),
            Ok(None) => Err(Stopped::Python),
            Err(raised) => Err(Stopped::Raised(raised)),
        }
    }
}
