//! The hands of a search on threads of the operating system.

use std::sync::OnceLock;
use std::time::Instant;

use explore::crew::Crew;
use rayon::{ThreadPool, ThreadPoolBuilder};

/// The calling thread and as many others as there are to be more: these are started when there is first something for
/// them to do, which in a small search there never is.
pub struct Hands {
    n_hands: u32,
    /// When they stop whatever they are at; `None` for never.
    end: Option<Instant>,
    /// `None` where the system refuses threads.
    pool: OnceLock<Option<ThreadPool>>,
}

impl Hands {
    /// So many hands, at least one, which stop at a moment if there is one.
    pub fn new(n_hands: u32, end: Option<Instant>) -> Hands {
        Hands {
            n_hands: n_hands.max(1),
            end,
            pool: OnceLock::new(),
        }
    }

    /// The threads, the calling one among them.
    fn pool(&self) -> Option<&ThreadPool> {
        let builder = ThreadPoolBuilder::new().num_threads(self.n_hands as usize);
        let start = || builder.use_current_thread().build().ok();
        match self.n_hands {
            1 => None,
            _ => self.pool.get_or_init(start).as_ref(),
        }
    }
}

impl Crew for Hands {
    fn n_hands(&self) -> u32 {
        self.n_hands
    }

    fn work(&self, job: &(dyn Fn(usize) + Sync)) {
        let numbers = 0..self.n_hands as usize;
        match self.pool() {
            // The part of a thread that does not come to it in time is done by another: where there is more to do than
            // there are processors, nobody waits for one.
            Some(pool) => pool.in_place_scope(|scope| {
                numbers
                    .skip(1)
                    .for_each(|number| scope.spawn(move |_| job(number)));
                job(0);
            }),
            None => numbers.for_each(job),
        }
    }

    fn wants_stop(&self) -> bool {
        self.end.is_some_and(|end| Instant::now() >= end)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::{Crew, Hands};

    #[test]
    fn each_hand_does_its_part_each_time() {
        for n_hands in [0, 1, 2, 5] {
            // A thread belongs to one pool only.
            let thread = std::thread::spawn(move || {
                let hands = Hands::new(n_hands, None);
                for _ in 0..3 {
                    let done = Mutex::new(Vec::new());
                    hands.work(&|number| done.lock().expect("no panic").push(number));
                    let mut done = done.into_inner().expect("no panic");
                    done.sort_unstable();
                    assert_eq!(done, (0..n_hands.max(1) as usize).collect::<Vec<_>>());
                }
            });
            thread.join().expect("no panic");
        }
    }
}
