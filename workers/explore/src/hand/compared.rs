//! Which steps have been looked at for races with which.

use rustc_hash::FxHashSet;

/// So many numbers of what steps do to places that threads share are looked at in the fastest way.
const FEW: usize = 32;

/// Which pairs of what steps do to places that threads share have been looked at.
#[derive(Debug, Default)]
pub struct Compared {
    /// A bit for each of the first numbers, by one of them.
    few: [u32; FEW],
    all: FxHashSet<(u32, u32)>,
    /// The numbers that the state's steps have so far, and whether there are others.
    here: u32,
    has_others: bool,
}

impl Compared {
    /// The steps of another state follow.
    pub fn begin(&mut self) {
        (self.here, self.has_others) = (0, false);
    }

    /// One of the state's steps has this number.
    pub fn add(&mut self, number: u32) {
        match (number as usize) < FEW {
            true => self.here |= 1 << number,
            false => self.has_others = true,
        }
    }

    /// Whether a step may make a new pair with those of the state that were added.
    pub fn may_have_new(&self, number: u32) -> bool {
        let known = self.few.get(number as usize);
        self.has_others || known.is_none_or(|known| self.here & !known != 0)
    }

    /// Whether a pair has not been looked at; from now on it has.
    pub fn is_new(&mut self, a: u32, b: u32) -> bool {
        match self.few.get_mut(a as usize).filter(|_| (b as usize) < FEW) {
            Some(known) => {
                let is_new = *known & 1 << b == 0;
                *known |= 1 << b;
                is_new
            }
            None => self.all.insert((a, b)),
        }
    }
}
