//! The kernel itself: who is alive, who holds which end of which channel, who waits for what.

mod blocks;

use std::collections::{BTreeMap, VecDeque};

use self::blocks::out_of_bytes;
use super::channel::Channel;
use super::{Beginning, Reply, Request, StartProcess, Ticket};

/// The most bytes that messages under way and shared blocks of one run may take together.
pub const BYTES_MAX: usize = 64 << 20;

/// What the world has to do after a request, in this order.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Give a process the answer to its request.
    Reply(u32, Ticket, Reply),
    /// Start a process: its number, its parent's, and what it is.
    Start(u32, u32, StartProcess),
    /// End a process from outside, at once: its number and its exit code.
    Kill(u32, i32),
    /// A process is to handle a signal.
    Signal(u32, i32),
}

/// A request that waits: of which process, and its ticket.
pub(super) type Waiter = (u32, Ticket);

/// The kernel of one run.
#[derive(Clone, Debug, PartialEq)]
pub struct Kernel {
    processes: Vec<Process>,
    channels: BTreeMap<u32, Channel>,
    semaphores: BTreeMap<u32, Semaphore>,
    blocks: BTreeMap<u32, Vec<u8>>,
    names: BTreeMap<String, u32>,
    next: u32,
    processes_max: usize,
    /// Bytes in messages, blocks and names.
    bytes: usize,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Process {
    parent: Option<u32>,
    daemon: bool,
    exit: Option<i32>,
    waiters: Vec<Waiter>,
    /// The signals that it handles itself, a bit each.
    handled: u64,
    /// Ends of channels that it holds and how often; true is a sending end.
    handles: BTreeMap<(u32, bool), u32>,
}

#[derive(Clone, Debug, PartialEq)]
struct Semaphore {
    permits: u32,
    permits_max: u32,
    waiters: VecDeque<Waiter>,
}

impl Kernel {
    /// A kernel whose process 0 runs; at most so many processes run at once.
    pub fn new(processes_max: usize) -> Kernel {
        Kernel {
            processes: vec![Process::default()],
            channels: BTreeMap::new(),
            semaphores: BTreeMap::new(),
            blocks: BTreeMap::new(),
            names: BTreeMap::new(),
            next: 1,
            processes_max,
            bytes: 0,
        }
    }

    /// Whether all processes have ended.
    pub fn is_over(&self) -> bool {
        self.processes.iter().all(|process| process.exit.is_some())
    }

    /// Whether a process runs.
    pub fn lives(&self, process: u32) -> bool {
        self.get(process).is_some_and(|it| it.exit.is_none())
    }

    /// Takes a request of a process.
    pub fn request(&mut self, process: u32, ticket: Ticket, request: Request) -> Vec<Effect> {
        let mut effects = Vec::new();
        let waiter = (process, ticket);
        if !self.lives(process) {
            return effects;
        }
        if let Some(reply) = self.answer(waiter, request, &mut effects) {
            effects.push(Effect::Reply(process, ticket, reply));
        }
        effects
    }

    /// The answer to a request, unless it has to wait.
    #[expect(clippy::too_many_lines, reason = "one arm a request")]
    fn answer(
        &mut self,
        waiter: Waiter,
        request: Request,
        effects: &mut Vec<Effect>,
    ) -> Option<Reply> {
        let process = waiter.0;
        match request {
            Request::Start(start) => Some(self.start(process, start, effects)),
            Request::Wait(child) => match self.processes.get_mut(child as usize) {
                None => Some(no_such_process()),
                Some(child) => match child.exit {
                    Some(code) => Some(Reply::Exit(code)),
                    None => {
                        child.waiters.push(waiter);
                        None
                    }
                },
            },
            Request::Poll(child) => Some(match self.get(child) {
                None => no_such_process(),
                Some(child) => child.exit.map_or(Reply::Nothing, Reply::Exit),
            }),
            Request::Kill(child, signal) => Some(self.signal(child, signal, effects)),
            Request::Handle(signals) => self.get_mut(process).map(|it| {
                it.handled = signals;
                Reply::Done
            }),
            Request::NewChannel(capacity) => {
                let number = self.number();
                self.channels.insert(number, Channel::new(capacity));
                self.open(process, number, true);
                self.open(process, number, false);
                Some(Reply::Number(number))
            }
            Request::Open(channel, sending) => {
                self.open(process, channel, sending);
                Some(Reply::Done)
            }
            Request::Close(channel, sending) => {
                self.close(process, channel, sending, effects);
                Some(Reply::Done)
            }
            Request::Adopt(channel, sending, from) => {
                self.open(process, channel, sending);
                self.close(from, channel, sending, effects);
                Some(Reply::Done)
            }
            Request::Give(channel, sending, to) => {
                if self.get(to).is_some_and(|it| it.exit.is_none()) {
                    self.open(to, channel, sending);
                }
                self.close(process, channel, sending, effects);
                Some(Reply::Done)
            }
            Request::ReadLine => Some(Reply::Nothing),
            Request::Fetch(_) => Some(Reply::Refused("the kernel has no network".to_owned())),
            Request::Send(channel, message) => self.send(waiter, channel, message, effects),
            Request::Receive(channel) => {
                self.with_channel(channel, effects, |it, bytes, effects| {
                    it.receive(waiter, bytes, effects)
                })
            }
            Request::Peek(channel) => {
                self.with_channel(channel, effects, |it, _, _| Some(it.peek()))
            }
            Request::WaitReadable(channel) => {
                self.with_channel(channel, effects, |it, _, _| it.wait_readable(waiter))
            }
            Request::NewSemaphore(permits, permits_max) => {
                let number = self.number();
                let waiters = VecDeque::new();
                let semaphore = Semaphore {
                    permits,
                    permits_max,
                    waiters,
                };
                self.semaphores.insert(number, semaphore);
                Some(Reply::Number(number))
            }
            Request::Acquire(semaphore) => self.acquire(semaphore, Some(waiter)),
            Request::TryAcquire(semaphore) => self.acquire(semaphore, None),
            Request::Release(semaphore) => Some(self.release(semaphore, effects)),
            Request::Permits(semaphore) => Some(match self.semaphores.get(&semaphore) {
                Some(semaphore) => Reply::Number(semaphore.permits),
                None => Reply::Closed,
            }),
            Request::NewBlock(bytes) => Some(self.new_block(bytes)),
            Request::ReadBlock(block, offset, length) => {
                Some(self.read_block(block, offset, length))
            }
            Request::WriteBlock(block, offset, bytes) => {
                Some(self.write_block(block, offset, &bytes))
            }
            Request::Bind(name, number) => Some(self.bind(name, number)),
            Request::Find(name) => Some(match self.names.get(&name) {
                Some(number) => Reply::Number(*number),
                None => Reply::Nothing,
            }),
            Request::Unbind(name) => Some(self.unbind(&name)),
        }
    }

    /// Takes a request back, which answers it with [`Reply::TakenBack`]. If it had been answered before, nothing follows:
    /// that answer is under way.
    pub fn cancel(&mut self, process: u32, ticket: Ticket) -> Option<Effect> {
        let waiter = (process, ticket);
        let waited = self.forget(|it| *it == waiter);
        waited.then_some(Effect::Reply(process, ticket, Reply::TakenBack))
    }

    /// A process has ended with this exit code.
    pub fn ended(&mut self, process: u32, code: i32) -> Vec<Effect> {
        let mut effects = Vec::new();
        self.end(process, code, &mut effects);
        effects
    }

    fn get(&self, process: u32) -> Option<&Process> {
        self.processes.get(process as usize)
    }

    fn get_mut(&mut self, process: u32) -> Option<&mut Process> {
        self.processes.get_mut(process as usize)
    }

    fn number(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }

    fn start(&mut self, parent: u32, start: StartProcess, effects: &mut Vec<Effect>) -> Reply {
        let n_running = self.processes.iter().filter(|it| it.exit.is_none()).count();
        if n_running >= self.processes_max {
            let processes_max = self.processes_max;
            return Reply::Refused(format!(
                "no more than {processes_max} processes can run at once"
            ));
        }
        let number = self.processes.len() as u32;
        let handles = match start.begin {
            Beginning::Anew(_) => BTreeMap::new(),
            Beginning::Copy(_) => self.handles_again(parent),
        };
        self.processes.push(Process {
            parent: Some(parent),
            daemon: start.daemon,
            handles,
            ..Process::default()
        });
        effects.push(Effect::Start(number, parent, start));
        Reply::Number(number)
    }

    /// Opens all handles of a process once more.
    fn handles_again(&mut self, process: u32) -> BTreeMap<(u32, bool), u32> {
        let handles = self.get(process).map(|it| it.handles.clone());
        let handles = handles.unwrap_or_default();
        for ((channel, sending), count) in &handles {
            if let Some(channel) = self.channels.get_mut(channel) {
                channel.opened(*sending, *count);
            }
        }
        handles
    }

    /// Sends a signal: to the process itself if it handles it, else it ends.
    fn signal(&mut self, process: u32, signal: i32, effects: &mut Vec<Effect>) -> Reply {
        let bit = 1_u64.checked_shl(signal.unsigned_abs()).unwrap_or(0);
        let running = self.get(process).filter(|it| it.exit.is_none());
        if running.map_or(0, |it| it.handled) & bit != 0 {
            effects.push(Effect::Signal(process, signal));
            return Reply::Done;
        }
        self.kill(process, signal, effects)
    }

    fn kill(&mut self, process: u32, signal: i32, effects: &mut Vec<Effect>) -> Reply {
        match self.get(process) {
            None => no_such_process(),
            Some(it) => {
                if it.exit.is_none() {
                    effects.push(Effect::Kill(process, -signal));
                    self.end(process, -signal, effects);
                }
                Reply::Done
            }
        }
    }

    fn end(&mut self, process: u32, code: i32, effects: &mut Vec<Effect>) {
        let Some(it) = self.get_mut(process).filter(|it| it.exit.is_none()) else {
            return;
        };
        it.exit = Some(code);
        let waiters = std::mem::take(&mut it.waiters);
        let handles = std::mem::take(&mut it.handles);
        effects.extend(
            waiters
                .into_iter()
                .map(|(process, ticket)| Effect::Reply(process, ticket, Reply::Exit(code))),
        );
        self.forget(|waiter| waiter.0 == process);
        self.release_handles(handles, effects);
        let children = (0..self.processes.len() as u32).filter(|child| {
            self.get(*child)
                .is_some_and(|it| it.parent == Some(process) && it.daemon)
        });
        for child in children.collect::<Vec<_>>() {
            self.kill(child, 15, effects);
        }
    }

    /// Removes waiting requests; answers whether there were any.
    fn forget(&mut self, gone: impl Fn(&Waiter) -> bool) -> bool {
        let mut found = false;
        let mut stays = |waiter: &Waiter| {
            let gone = gone(waiter);
            found |= gone;
            !gone
        };
        for process in &mut self.processes {
            process.waiters.retain(&mut stays);
        }
        for channel in self.channels.values_mut() {
            channel.retain(&mut stays, &mut self.bytes);
        }
        for semaphore in self.semaphores.values_mut() {
            semaphore.waiters.retain(&mut stays);
        }
        found
    }

    fn open(&mut self, process: u32, channel: u32, sending: bool) {
        let Some(it) = self.channels.get_mut(&channel) else {
            return;
        };
        it.opened(sending, 1);
        if let Some(process) = self.get_mut(process) {
            *process.handles.entry((channel, sending)).or_insert(0) += 1;
        }
    }

    fn close(&mut self, process: u32, channel: u32, sending: bool, effects: &mut Vec<Effect>) {
        let Some(it) = self.get_mut(process) else {
            return;
        };
        let handle = (channel, sending);
        if let Some(count) = it.handles.get_mut(&handle).filter(|count| **count > 0) {
            *count -= 1;
            self.release_handles(BTreeMap::from([(handle, 1)]), effects);
        }
    }

    fn release_handles(&mut self, handles: BTreeMap<(u32, bool), u32>, effects: &mut Vec<Effect>) {
        for ((number, sending), count) in handles {
            let Some(channel) = self.channels.get_mut(&number) else {
                continue;
            };
            channel.closed(sending, count, &mut self.bytes, effects);
            if channel.is_gone() {
                self.channels.remove(&number);
            }
        }
    }

    fn with_channel(
        &mut self,
        channel: u32,
        effects: &mut Vec<Effect>,
        act: impl FnOnce(&mut Channel, &mut usize, &mut Vec<Effect>) -> Option<Reply>,
    ) -> Option<Reply> {
        match self.channels.get_mut(&channel) {
            Some(channel) => act(channel, &mut self.bytes, effects),
            None => Some(Reply::Closed),
        }
    }

    fn send(
        &mut self,
        waiter: Waiter,
        channel: u32,
        message: Vec<u8>,
        effects: &mut Vec<Effect>,
    ) -> Option<Reply> {
        if self.bytes + message.len() > BYTES_MAX {
            return Some(out_of_bytes());
        }
        self.with_channel(channel, effects, |it, bytes, effects| {
            it.send(waiter, message, bytes, effects)
        })
    }

    fn acquire(&mut self, semaphore: u32, waiter: Option<Waiter>) -> Option<Reply> {
        let Some(semaphore) = self.semaphores.get_mut(&semaphore) else {
            return Some(Reply::Closed);
        };
        if semaphore.permits > 0 {
            semaphore.permits -= 1;
            return Some(Reply::Done);
        }
        match waiter {
            Some(waiter) => {
                semaphore.waiters.push_back(waiter);
                None
            }
            None => Some(Reply::Nothing),
        }
    }

    fn release(&mut self, semaphore: u32, effects: &mut Vec<Effect>) -> Reply {
        let Some(semaphore) = self.semaphores.get_mut(&semaphore) else {
            return Reply::Closed;
        };
        if let Some((process, ticket)) = semaphore.waiters.pop_front() {
            effects.push(Effect::Reply(process, ticket, Reply::Done));
            return Reply::Done;
        }
        if semaphore.permits_max > 0 && semaphore.permits >= semaphore.permits_max {
            return Reply::Nothing;
        }
        semaphore.permits = semaphore.permits.saturating_add(1);
        Reply::Done
    }
}

fn no_such_process() -> Reply {
    Reply::Refused("there is no such process".to_owned())
}
