//! Where a blocked thread sleeps: one permit, a deadline, and an end for all sleep when the process stops.

use std::sync::PoisonError;
use std::time::Duration;

use super::lock;
use crate::clock::Clock;
use crate::platform::atomic::{AtomicBool, Ordering};
use crate::platform::{Condvar, Mutex, PARK_SPINS, spin_loop};

/// Longest single wait; longer ones are made of several. Keeps durations far from every platform's limits.
const WAIT_MAX_S: f64 = 3_600.0;

/// Why a thread woke up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Woken {
    /// It was given a permit.
    Permit,
    /// Its deadline came.
    Deadline,
    /// It is to look at its process's flags.
    Interrupted,
}

/// The sleeping place of one thread.
#[derive(Debug, Default)]
pub struct Parker {
    mail: Mutex<Mail>,
    bell: Condvar,
    /// Whether there is something in the mail: a hint for who has not gone to sleep yet, so that nothing else depends on
    /// when it is seen.
    is_rung: AtomicBool,
}

#[derive(Debug, Default)]
struct Mail {
    permit: bool,
    /// How often a permit was given.
    n_permits: u64,
    interrupt: bool,
}

impl Parker {
    /// Sleeps until a permit comes, or until a deadline in seconds of the run's clock.
    pub fn park(&self, deadline: Option<f64>, clock: &Clock) -> Woken {
        self.look_out();
        let mut mail = lock(&self.mail);
        loop {
            if let Some(woken) = self.take(&mut mail) {
                return woken;
            }
            let left = deadline.map(|deadline| deadline - clock.seconds());
            mail = match left {
                None => self.bell.wait(mail).unwrap_or_else(PoisonError::into_inner),
                Some(left) if left > 0.0 => {
                    let wait = Duration::from_secs_f64(left.min(WAIT_MAX_S));
                    self.bell
                        .wait_timeout(mail, wait)
                        .unwrap_or_else(PoisonError::into_inner)
                        .0
                }
                Some(_) => return Woken::Deadline,
            };
        }
    }

    /// Takes what [`Parker::park`] would return now, if it would return at once.
    #[cfg(target_arch = "wasm32")]
    pub fn try_take(&self, deadline: Option<f64>, clock: &Clock) -> Option<Woken> {
        let woken = self.take(&mut lock(&self.mail));
        woken.or_else(|| {
            deadline
                .is_some_and(|deadline| deadline <= clock.seconds())
                .then_some(Woken::Deadline)
        })
    }

    /// How often the permit was given.
    pub fn n_permits(&self) -> u64 {
        lock(&self.mail).n_permits
    }

    /// Takes back a permit that came after the thread had woken up.
    pub fn forget(&self) {
        let mut mail = lock(&self.mail);
        mail.permit = false;
        self.is_rung.store(mail.interrupt, Ordering::Relaxed);
    }

    /// Gives the permit.
    pub fn unpark(&self) {
        let mut mail = lock(&self.mail);
        mail.permit = true;
        mail.n_permits += 1;
        self.is_rung.store(true, Ordering::Relaxed);
        drop(mail);
        self.bell.notify_one();
    }

    /// Wakes the thread so that it looks at its process's flags.
    pub fn interrupt(&self) {
        let mut mail = lock(&self.mail);
        mail.interrupt = true;
        self.is_rung.store(true, Ordering::Relaxed);
        drop(mail);
        self.bell.notify_one();
    }

    /// Looks for a moment whether something comes.
    fn look_out(&self) {
        for _ in 0..PARK_SPINS {
            if self.is_rung.load(Ordering::Relaxed) {
                return;
            }
            spin_loop();
        }
    }

    fn take(&self, mail: &mut Mail) -> Option<Woken> {
        let woken = if std::mem::take(&mut mail.interrupt) {
            Woken::Interrupted
        } else if std::mem::take(&mut mail.permit) {
            Woken::Permit
        } else {
            return None;
        };
        self.is_rung.store(mail.permit, Ordering::Relaxed);
        Some(woken)
    }
}
