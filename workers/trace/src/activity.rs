//! What a lane can show at one moment, and exact sums of time per activity.
//!
//! An [`Activity`] is a [`State`] of a thread that exists, or the admission that the state is not
//! known because events are missing. It is what intervals, budgets, pictures and files speak of.

use crate::event::{Resource, State, Waiting};

/// What a lane shows at one moment of the life of its thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Activity {
    /// Executing Python.
    Running,
    /// Able to run, waiting for its turn on a core.
    Ready,
    /// Waiting for the global interpreter lock.
    WaitingForGil,
    /// Waiting for another thread or process.
    Blocked,
    /// In `time.sleep`.
    Sleeping,
    /// Turning objects into messages or messages into objects.
    Serialising,
    /// Requested by its creator, not yet executing.
    Starting,
    /// Not known: events are missing.
    Unknown,
}

impl Activity {
    /// Every activity, in the order in which legends and budgets list them.
    pub const ALL: [Activity; 8] = [
        Activity::Running,
        Activity::Ready,
        Activity::WaitingForGil,
        Activity::Blocked,
        Activity::Sleeping,
        Activity::Serialising,
        Activity::Starting,
        Activity::Unknown,
    ];

    /// The activity that shows `state`; `None` for a thread that is over.
    pub fn of(state: State) -> Option<Activity> {
        Some(match state {
            State::Running => Activity::Running,
            State::Ready => Activity::Ready,
            State::WaitingForGil => Activity::WaitingForGil,
            State::Blocked => Activity::Blocked,
            State::Sleeping => Activity::Sleeping,
            State::Serialising => Activity::Serialising,
            State::Starting => Activity::Starting,
            State::Ended => return None,
        })
    }

    /// The words for legends and tables, in lower case.
    pub fn label(self) -> &'static str {
        match self {
            Activity::Running => "running",
            Activity::Ready => "ready",
            Activity::WaitingForGil => "waiting for the GIL",
            Activity::Blocked => "blocked",
            Activity::Sleeping => "sleeping",
            Activity::Serialising => "messages",
            Activity::Starting => "starting up",
            Activity::Unknown => "unknown",
        }
    }

    /// One word without spaces, for file formats and style classes.
    pub fn key(self) -> &'static str {
        match self {
            Activity::Running => "running",
            Activity::Ready => "ready",
            Activity::WaitingForGil => "gil",
            Activity::Blocked => "blocked",
            Activity::Sleeping => "sleeping",
            Activity::Serialising => "serialising",
            Activity::Starting => "starting",
            Activity::Unknown => "unknown",
        }
    }

    /// The activity whose [`Activity::key`] is `key`.
    pub fn from_key(key: &str) -> Option<Activity> {
        Activity::ALL.into_iter().find(|it| it.key() == key)
    }

    /// The character that stands for it in text lanes.
    pub fn symbol(self) -> char {
        match self {
            Activity::Running => '=',
            Activity::Ready => ':',
            Activity::WaitingForGil => '-',
            Activity::Blocked => '.',
            Activity::Sleeping => 'z',
            Activity::Serialising => '%',
            Activity::Starting => '+',
            Activity::Unknown => '?',
        }
    }
}

impl Resource {
    /// Every kind of resource.
    pub const ALL: [Resource; 12] = [
        Resource::Lock,
        Resource::RLock,
        Resource::Semaphore,
        Resource::Condition,
        Resource::Event,
        Resource::Barrier,
        Resource::Queue,
        Resource::Thread,
        Resource::Process,
        Resource::Message,
        Resource::Future,
        Resource::Response,
    ];

    /// The word a Python programmer uses for it.
    pub fn label(self) -> &'static str {
        match self {
            Resource::Lock => "Lock",
            Resource::RLock => "RLock",
            Resource::Semaphore => "Semaphore",
            Resource::Condition => "Condition",
            Resource::Event => "Event",
            Resource::Barrier => "Barrier",
            Resource::Queue => "Queue",
            Resource::Thread => "Thread",
            Resource::Process => "Process",
            Resource::Message => "message",
            Resource::Future => "Future",
            Resource::Response => "response",
        }
    }

    /// The resource whose [`Resource::label`] is `label`.
    pub fn from_label(label: &str) -> Option<Resource> {
        Resource::ALL.into_iter().find(|it| it.label() == label)
    }
}

/// The activity and what it waits for, in words: `running`, `blocked on Lock 2`.
pub fn describe(activity: Activity, on: Option<Waiting>) -> String {
    match on {
        Some(Waiting { resource, number }) => {
            format!("{} on {} {number}", activity.label(), resource.label())
        }
        None => activity.label().to_owned(),
    }
}

/// Nanoseconds per activity. All sums are exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    times_ns: [u64; Activity::ALL.len()],
}

impl Totals {
    /// The time spent on `activity`, in nanoseconds.
    pub fn get(&self, activity: Activity) -> u64 {
        self.times_ns[activity as usize]
    }

    /// Adds `ns` nanoseconds to `activity`.
    pub fn add(&mut self, activity: Activity, ns: u64) {
        self.times_ns[activity as usize] += ns;
    }

    /// Adds every entry of `other`.
    pub fn merge(&mut self, other: &Totals) {
        for (mine, theirs) in self.times_ns.iter_mut().zip(other.times_ns) {
            *mine += theirs;
        }
    }

    /// What was added since `earlier`, which must be a former value of the same sum.
    pub(crate) fn since(&self, earlier: &Totals) -> Totals {
        let mut res = *self;
        for (mine, theirs) in res.times_ns.iter_mut().zip(earlier.times_ns) {
            *mine -= theirs;
        }
        res
    }

    /// The sum over all activities, in nanoseconds.
    pub fn sum_ns(&self) -> u64 {
        self.times_ns.iter().sum()
    }

    /// The activity with the most time, the first of [`Activity::ALL`] among equals; `None` if
    /// there is no time at all.
    pub fn dominant(&self) -> Option<Activity> {
        let mut best: Option<Activity> = None;
        for activity in Activity::ALL {
            if self.get(activity) > best.map_or(0, |it| self.get(it)) {
                best = Some(activity);
            }
        }
        best
    }

    /// The activities with any time, in the order of [`Activity::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (Activity, u64)> + '_ {
        Activity::ALL
            .into_iter()
            .map(|it| (it, self.get(it)))
            .filter(|&(_, ns)| ns > 0)
    }
}
