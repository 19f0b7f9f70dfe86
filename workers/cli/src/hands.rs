//! The hands of a search on threads of the operating system.

use std::sync::OnceLock;

use explore::crew::Crew;
use rayon::{ThreadPool, ThreadPoolBuilder};

/// The calling thread and as many others as there are to be more: these are started when there is first something for
/// them to do, which in a small search there never is.
pub struct Hands {
    n_hands: u32,
    /// `None` where the system refuses threads.
    others: OnceLock<Option<ThreadPool>>,
}

impl Hands {
    /// So many hands, at least one.
    pub fn new(n_hands: u32) -> Hands {
        Hands {
            n_hands: n_hands.max(1),
            others: OnceLock::new(),
        }
    }

    fn others(&self) -> Option<&ThreadPool> {
        let n_others = self.n_hands as usize - 1;
        let start = || ThreadPoolBuilder::new().num_threads(n_others).build().ok();
        match n_others {
            0 => None,
            _ => self.others.get_or_init(start).as_ref(),
        }
    }
}

impl Crew for Hands {
    fn n_hands(&self) -> u32 {
        self.n_hands
    }

    fn work(&self, job: &(dyn Fn(usize) + Sync)) {
        match self.others() {
            Some(others) => others.in_place_scope(|scope| {
                scope.spawn_broadcast(|_, thread| job(thread.index() + 1));
                job(0);
            }),
            None => (0..self.n_hands as usize).for_each(job),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::{Crew, Hands};

    #[test]
    fn each_hand_does_its_part_each_time() {
        for n_hands in [0, 1, 2, 5] {
            let hands = Hands::new(n_hands);
            for _ in 0..3 {
                let done = Mutex::new(Vec::new());
                hands.work(&|number| done.lock().expect("no panic").push(number));
                let mut done = done.into_inner().expect("no panic");
                done.sort_unstable();
                assert_eq!(done, (0..n_hands.max(1) as usize).collect::<Vec<_>>());
            }
        }
    }
}
