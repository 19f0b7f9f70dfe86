//! The kernel of a run: processes and what they share. A pure state machine: requests in, replies out.
//!
//! Processes share nothing, so everything between them goes through here as bytes. Each world drives one kernel for
//! the whole run: natively behind a mutex, in the browser in the first process's coordinator, in the explorer as
//! part of the state.

mod channel;
pub mod state;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

/// Names a request that a process has made; unique within the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Ticket(pub u64);

/// What a process asks for. Channels, semaphores and blocks are numbered by the kernel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// Starts a process that runs `main`; answered with `Number` of the process.
    Start(StartProcess),
    /// Waits for a process to end; answered with `Exit`.
    Wait(u32),
    /// The exit code if the process has ended, else `Nothing`, at once.
    Poll(u32),
    /// Ends a process from outside with this signal number: 15 terminate, 9 kill.
    Kill(u32, i32),
    /// The asking process handles these signals itself: bit `n` is signal `n`; `Done`.
    Handle(u64),
    /// Makes a channel that holds at most so many messages (0: no limit); answered with `Number`.
    NewChannel(u32),
    /// Puts a message; waits while the channel is full. `Done`, or `Closed` if nobody can receive it.
    Send(u32, #[serde(with = "serde_bytes")] Vec<u8>),
    /// Takes a message; waits while there is none. `Bytes`, or `Closed` when there will be none.
    Receive(u32),
    /// Whether a `Receive` would be answered at once, now: `Number` of messages waiting; `Closed`.
    Peek(u32),
    /// Waits until a channel has a message or is closed, without taking it; `Done`.
    WaitReadable(u32),
    /// This process holds one more handle of the sending (true) or receiving end.
    Open(u32, bool),
    /// This process gives up one handle of the sending (true) or receiving end.
    Close(u32, bool),
    /// Takes over a handle of the sending (true) or receiving end that the process of this number has opened for this
    /// one; `Done`.
    Adopt(u32, bool, u32),
    /// Gives a handle of the sending (true) or receiving end to the process of this number, as if it had opened it itself;
    /// `Done`.
    Give(u32, bool, u32),
    /// Makes a semaphore with a value and a highest value (0: none); answered with `Number`.
    NewSemaphore(u32, u32),
    /// Takes a permit; waits while there is none. `Done`.
    Acquire(u32),
    /// Takes a permit if there is one now: `Done`, else `Nothing`.
    TryAcquire(u32),
    /// Gives a permit back: `Done`, or `Nothing` if that would exceed the highest value.
    Release(u32),
    /// The value of a semaphore: `Number`.
    Permits(u32),
    /// Makes a block of shared bytes; answered with `Number`.
    NewBlock(#[serde(with = "serde_bytes")] Vec<u8>),
    /// Reads bytes of a block: block, offset, length.
    ReadBlock(u32, u32, u32),
    /// Writes bytes of a block: block, offset, bytes. `Done`.
    WriteBlock(u32, u32, #[serde(with = "serde_bytes")] Vec<u8>),
    /// Gives a number a name by which every process of the run finds it: `Done`, or `Nothing` if the name is taken.
    Bind(String, u32),
    /// The number of a name: `Number`, or `Nothing`.
    Find(String),
    /// Takes a name away: `Done`, or `Nothing` if there is none.
    Unbind(String),
    /// Asks a server; answered with `Fetched`, or `Refused` if there is no answer. The world of a process does this without
    /// the kernel, while the thread that asks waits.
    Fetch(Box<Fetch>),
    /// Reads a line of the run's standard input: `Bytes`, or `Nothing` at its end. Done as `Fetch` is.
    ReadLine,
}

/// A request over HTTP.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fetch {
    /// `GET`, `POST`, …
    pub method: String,
    /// The address; one without a scheme is of the site that the page is on.
    pub address: String,
    /// Names and values of headers.
    pub headers: Vec<(String, String)>,
    /// What is sent.
    #[serde(with = "serde_bytes")]
    pub body: Option<Vec<u8>>,
    /// How long the answer is waited for, in milliseconds; 0: as long as it takes.
    pub timeout_ms: u32,
}

/// A server's answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fetched {
    /// The status: 200, 404, …
    pub status: u16,
    /// Its words: `OK`.
    pub reason: String,
    /// The address that has answered in the end.
    pub address: String,
    /// Names and values of headers.
    pub headers: Vec<(String, String)>,
    /// The content.
    #[serde(with = "serde_bytes")]
    pub body: Vec<u8>,
}

/// A process to be started.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StartProcess {
    /// Its Python name, for lanes: `Process-1`.
    pub name: String,
    /// Whether it ends with its parent.
    pub daemon: bool,
    /// How it begins.
    pub begin: Beginning,
}

/// How a process begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Beginning {
    /// *spawn*: with the main program anew, then with what this pickled process object says. In the first process the
    /// bytes are empty.
    Anew(#[serde(with = "serde_bytes")] Vec<u8>),
    /// *fork*: as a copy of its parent and of the thread that asked, and with all handles of its parent. The machine
    /// asks with no bytes; its world puts the image ([`crate::image::process`]) there when that thread has parked.
    Copy(#[serde(with = "serde_bytes")] Vec<u8>),
}

/// The kernel's answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// It is done.
    Done,
    /// Not now.
    Nothing,
    /// A number.
    Number(u32),
    /// A message.
    Bytes(#[serde(with = "serde_bytes")] Vec<u8>),
    /// The exit code of a process; negative signal numbers for killed ones.
    Exit(i32),
    /// A server's answer.
    Fetched(Box<Fetched>),
    /// The other end is gone.
    Closed,
    /// The request was taken back before there was an answer.
    TakenBack,
    /// The run has no room for it: what, in words.
    Refused(String),
}
