//! What processes share, as a part of the state: the kernel of the run and the answers that nobody has taken yet.
//!
//! A thread has one request under way at most, so its number names the request.

use std::collections::BTreeMap;

use machine::kernel::state::{Effect, Kernel};
use machine::kernel::{Reply, Request, StartProcess, Ticket};
use trace::ids::ThreadId;

use crate::digest::Digest;
use crate::known::Brief;

/// The kernel and answers under way.
#[derive(Clone, Debug, PartialEq)]
pub struct Exchange {
    kernel: Kernel,
    answers: BTreeMap<(u32, u64), Reply>,
}

/// What follows from a request beside the answer to it.
#[derive(Debug, Default)]
pub struct Sequel {
    /// Threads that now have an answer, with their processes.
    pub answered: Vec<(u32, ThreadId)>,
    /// Processes that start: number, parent, and what they are.
    pub started: Vec<(u32, u32, StartProcess)>,
    /// Processes that are ended from outside, with their exit codes.
    pub killed: Vec<(u32, i32)>,
}

impl Sequel {
    /// Whether nothing follows.
    pub fn is_empty(&self) -> bool {
        self.answered.is_empty() && self.started.is_empty() && self.killed.is_empty()
    }

    fn add(&mut self, answers: &mut BTreeMap<(u32, u64), Reply>, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Reply(process, ticket, reply) => {
                    answers.insert((process, ticket.0), reply);
                    self.answered.push((process, ThreadId(ticket.0 as u32)));
                }
                Effect::Start(number, parent, start) => self.started.push((number, parent, start)),
                Effect::Kill(process, code) => self.killed.push((process, code)),
                // Asked for by worlds that take signals only.
                Effect::Signal(..) => {}
            }
        }
    }
}

impl Default for Exchange {
    /// The first process runs, and nothing has been asked for.
    fn default() -> Exchange {
        Exchange {
            kernel: Kernel::new(Brief::PROCESSES_MAX as usize - 1),
            answers: BTreeMap::new(),
        }
    }
}

impl Exchange {
    /// The name of a request of a thread.
    pub fn ticket(thread: ThreadId) -> Ticket {
        Ticket(u64::from(thread.0))
    }

    /// Takes a request.
    pub fn ask(&mut self, process: u32, thread: ThreadId, request: Request, sequel: &mut Sequel) {
        let ticket = Self::ticket(thread);
        let effects = self.kernel.request(process, ticket, request);
        sequel.add(&mut self.answers, effects);
    }

    /// Whether there is an answer.
    pub fn has_answer(&self, process: u32, ticket: Ticket) -> bool {
        self.answers.contains_key(&(process, ticket.0))
    }

    /// Takes an answer.
    pub fn take(&mut self, process: u32, ticket: Ticket) -> Option<Reply> {
        self.answers.remove(&(process, ticket.0))
    }

    /// Takes back a request that has not been answered yet.
    pub fn cancel(&mut self, process: u32, ticket: Ticket) {
        if let Some(Effect::Reply(_, _, reply)) = self.kernel.cancel(process, ticket) {
            self.answers.insert((process, ticket.0), reply);
        }
    }

    /// A process has ended.
    pub fn ended(&mut self, process: u32, code: i32, sequel: &mut Sequel) {
        let effects = self.kernel.ended(process, code);
        self.answers.retain(|of, _| of.0 != process);
        sequel.add(&mut self.answers, effects);
    }

    /// A fingerprint of all of it.
    pub fn print(&self) -> u128 {
        let mut digest = Digest::default();
        digest.bytes(format!("{self:?}").as_bytes());
        digest.finish()
    }
}
