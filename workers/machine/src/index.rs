//! Indices and slices: what `a[i]` and `a[i:j:k]` mean for a sequence of a given length.

use num_traits::Signed;

use crate::names;
use crate::native::{Cx, Raised, Res};
use crate::object::Body;
use crate::types;
use crate::value::Value;
use crate::world::World;

/// A slice applied to a sequence: `count` positions from `start` in steps of `step`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SliceRange {
    /// First position; within the sequence if `count` is above 0.
    pub start: usize,
    /// Where a slice of step 1 ends; never before `start`.
    pub stop: usize,
    /// Never 0.
    pub step: i64,
    /// How many positions.
    pub count: usize,
    /// The first position and the one where it ends, as `slice.indices` gives them.
    pub bounds: (i64, i64),
}

impl SliceRange {
    /// A slice of a sequence of `length` items, as `slice.indices` says. The step is not 0.
    pub fn new(start: Option<i64>, stop: Option<i64>, step: i64, length: usize) -> SliceRange {
        let (from, to) = bounds(start, stop, step, length as i64);
        let count = if step > 0 && from < to {
            ((to - from - 1) / step + 1) as usize
        } else if step < 0 && from > to {
            ((from - to - 1) as u64 / step.unsigned_abs() + 1) as usize
        } else {
            0
        };
        let start = from.max(0) as usize;
        SliceRange {
            start,
            stop: start.max(to.max(0) as usize),
            step,
            count,
            bounds: (from, to),
        }
    }

    /// The positions, in the order of the slice.
    pub fn positions(self) -> impl Iterator<Item = usize> {
        (0..self.count as i64).map(move |n| (self.start as i64 + n * self.step) as usize)
    }

    /// The positions in ascending order.
    pub fn ascending(self) -> Vec<usize> {
        let mut positions: Vec<usize> = self.positions().collect();
        if self.step < 0 {
            positions.reverse();
        }
        positions
    }

    /// The selected items of a sequence.
    pub fn select<T: Clone>(self, items: &[T]) -> Vec<T> {
        if self.step == 1 {
            return items
                .get(self.start..self.start + self.count)
                .unwrap_or_default()
                .to_vec();
        }
        self.positions()
            .filter_map(|at| items.get(at).cloned())
            .collect()
    }
}

/// `slice(start, stop, step).indices(length)` without the step.
pub fn bounds(start: Option<i64>, stop: Option<i64>, step: i64, length: i64) -> (i64, i64) {
    let (lowest, highest) = if step < 0 {
        (-1, length - 1)
    } else {
        (0, length)
    };
    let clamp = |value: i64| {
        let value = if value < 0 {
            value.saturating_add(length)
        } else {
            value
        };
        value.clamp(lowest, highest)
    };
    let (first, last) = if step < 0 {
        (highest, lowest)
    } else {
        (lowest, highest)
    };
    (start.map_or(first, clamp), stop.map_or(last, clamp))
}

/// The position that an index means, or `None` outside.
#[inline]
pub fn position(index: i64, length: usize) -> Option<usize> {
    let at = if index < 0 {
        index + length as i64
    } else {
        index
    };
    usize::try_from(at).ok().filter(|at| *at < length)
}

impl<W: World> Cx<'_, W> {
    /// An integer that can index something; `None` if Python's `__index__` must be asked or if there is none.
    /// Integers beyond 64 bits give the nearest that fits, which no container reaches.
    pub fn index_of(&self, value: Value) -> Option<i64> {
        match value {
            Value::Int(index) => Some(index),
            Value::Bool(truth) => Some(i64::from(truth)),
            Value::Obj(id) => match &self.world.read(id).body {
                Body::BigInt(big) => Some(i64::try_from(&**big).unwrap_or(if big.is_negative() {
                    i64::MIN
                } else {
                    i64::MAX
                })),
                _ => None,
            },
            _ => None,
        }
    }

    /// The three parts of a slice object; `None` for anything else.
    pub fn slice_parts(&self, value: Value) -> Option<[Value; 3]> {
        match &self.world.read(value.id()?).body {
            Body::Slice(parts) => Some(**parts),
            _ => None,
        }
    }

    /// Applies the parts of a slice to a sequence of `length` items; `None` if a part's `__index__` must be called.
    ///
    /// # Errors
    /// `ValueError` for a step of 0, `TypeError` for parts that are no indices.
    pub fn slice_of(&mut self, parts: [Value; 3], length: usize) -> Res<Option<SliceRange>> {
        let mut numbers = [None; 3];
        for (number, part) in numbers.iter_mut().zip(parts) {
            if part.is_none() || part.is_unbound() {
                continue;
            }
            match self.index_of(part) {
                Some(index) => *number = Some(index),
                None if self.has_index(part) => return Ok(None),
                None => {
                    return Err(self.type_error(
                        "slice indices must be integers or None or have an __index__ method",
                    ));
                }
            }
        }
        let [start, stop, step] = numbers;
        match step {
            Some(0) => Err(self.value_error("slice step cannot be zero")),
            _ => Ok(Some(SliceRange::new(
                start,
                stop,
                step.unwrap_or(1).max(-i64::MAX),
                length,
            ))),
        }
    }

    /// Whether a value's class has `__index__`.
    pub fn has_index(&mut self, value: Value) -> bool {
        let class = self.class_of(value);
        !self.class_attribute(class, names::INDEX).is_unbound()
    }

    /// `TypeError`: not an index of this kind of container.
    pub fn bad_index(&mut self, kind: &str, key: Value) -> Raised {
        let name = self.type_name(key);
        self.type_error(match kind {
            "string" => format!("string indices must be integers, not '{name}'"),
            "sequence" => format!("sequence index must be integer, not '{name}'"),
            kind => format!("{kind} indices must be integers or slices, not {name}"),
        })
    }

    /// `IndexError` with a message, or CPython's for integers beyond any index.
    pub fn index_error(&mut self, key: Value, message: &str) -> Raised {
        if matches!(key, Value::Obj(_)) {
            return self.error(
                types::INDEX_ERROR,
                "cannot fit 'int' into an index-sized integer",
            );
        }
        self.error(types::INDEX_ERROR, message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slices_select_what_python_selects() {
        let items = [0, 1, 2, 3, 4, 5];
        let select =
            |start, stop, step| SliceRange::new(start, stop, step, items.len()).select(&items);
        assert_eq!(select(Some(1), Some(4), 1), [1, 2, 3]);
        assert_eq!(select(None, None, -1), [5, 4, 3, 2, 1, 0]);
        assert_eq!(select(Some(-2), None, 1), [4, 5]);
        assert_eq!(select(Some(4), Some(1), 1), Vec::<usize>::new());
        assert_eq!(select(Some(4), Some(0), -2), [4, 2]);
        assert_eq!(select(None, Some(-100), -3), [5, 2]);
        assert_eq!(select(Some(i64::MAX), Some(i64::MIN), -i64::MAX), [5]);
        assert_eq!(select(None, None, i64::MAX), [0]);
    }

    #[test]
    fn insertion_point_of_an_empty_slice_is_its_start() {
        let range = SliceRange::new(Some(4), Some(1), 1, 6);
        assert_eq!((range.start, range.stop, range.count), (4, 4, 0));
    }

    #[test]
    fn positions_outside_are_none() {
        assert_eq!(position(-1, 3), Some(2));
        assert_eq!(position(-4, 3), None);
        assert_eq!(position(3, 3), None);
        assert_eq!(position(i64::MIN, 3), None);
    }
}
