//! The module `_kernel`: what processes share. Requests to the kernel of the run, on which `multiprocessing` is built.

use trace::event::Resource;

use crate::kernel::{Fetch, Fetched, Reply, Request, Ticket};
use crate::native::{Args, Cx, Flow, Raised, Res};
use crate::natives::sync::timed_out;
use crate::types;
use crate::value::Value;
use crate::world::World;

rows! {
    /// The part of the module `_kernel` that is about what processes share.
    rows {
        "new_channel(capacity, /)" = new_channel,
        "send(channel, message, timeout, /)" = send,
        "receive(channel, timeout, /)" = receive,
        "waiting(channel, /)" = waiting,
        "wait_readable(channel, timeout, /)" = wait_readable,
        "open(channel, sending, /)" = open,
        "close(channel, sending, /)" = close,
        "adopt(channel, sending, process, /)" = adopt,
        "give(channel, sending, process, /)" = give,
        "new_semaphore(value, highest, /)" = new_semaphore,
        "acquire(semaphore, timeout, /)" = acquire,
        "try_acquire(semaphore, /)" = try_acquire,
        "release(semaphore, /)" = release,
        "permits(semaphore, /)" = permits,
        "new_block(content, /)" = new_block,
        "read_block(block, offset, length, /)" = read_block,
        "write_block(block, offset, content, /)" = write_block,
        "fetch(method, address, headers, body, timeout, /)" = fetch,
        "float_bytes(number, /)" = float_bytes,
        "bytes_float(content, /)" = bytes_float,
    }
}

/// What a request has come to.
pub(super) enum Answer {
    Reply(Reply),
    TimedOut,
    Wait(Flow),
}

/// Makes a request, or goes on waiting for one that was made when the thread parked.
pub(super) fn ask<W: World>(
    cx: &mut Cx<'_, W>,
    resource: Resource,
    number: u32,
    timeout: Option<f64>,
    request: impl FnOnce() -> Request,
) -> Answer {
    let resume = cx.resumed();
    let ticket = match &resume {
        Some(resume) => Ticket(resume.number),
        None => cx.world.submit(cx.thread.id, request()),
    };
    let mut reply = cx.world.poll(ticket);
    let mut deadline = cx.deadline(&resume, timeout);
    if reply.is_none() && timed_out(&resume) {
        // Only the kernel knows whether it has answered before the time was over; it will say so, or answer.
        cx.world.cancel(ticket);
        reply = cx.world.poll(ticket);
        deadline = None;
    }
    match reply {
        Some(Reply::TakenBack) => Answer::TimedOut,
        Some(reply) => Answer::Reply(reply),
        None => Answer::Wait(cx.park((resource, number), 1, ticket.0, deadline)),
    }
}

impl<W: World> Cx<'_, W> {
    pub(super) fn kernel_number(&mut self, value: Value) -> Res<u32> {
        match self
            .small_int(value)
            .and_then(|number| u32::try_from(number).ok())
        {
            Some(number) => Ok(number),
            None => Err(self.value_error("a number from 0 to 4294967295 is wanted")),
        }
    }

    pub(super) fn octets(&mut self, value: Value) -> Res<Vec<u8>> {
        let bytes = self.with_body(value, |body| match body {
            crate::object::Body::Bytes(bytes) => Some(bytes.to_vec()),
            crate::object::Body::ByteArray(bytes) => Some(bytes.clone()),
            _ => None,
        });
        match bytes.flatten() {
            Some(bytes) => Ok(bytes),
            None => Err(self.type_error("a bytes-like object is required")),
        }
    }

    fn refused(&mut self, reply: Reply) -> Raised {
        match reply {
            Reply::Refused(why) => self.error(types::OS_ERROR, why),
            other => self.error(
                types::SYSTEM_ERROR,
                format!("machine bug: the kernel answered {other:?}"),
            ),
        }
    }

    /// Status, reason, address, pairs of headers and content of a server's answer.
    fn fetched(&mut self, fetched: Fetched) -> Value {
        let mut headers = Vec::new();
        for (name, value) in fetched.headers {
            let pair = vec![self.str(name), self.str(value)];
            headers.push(self.tuple(pair));
        }
        let parts = vec![
            Value::Int(i64::from(fetched.status)),
            self.str(fetched.reason),
            self.str(fetched.address),
            self.list(headers),
            self.bytes(fetched.body),
        ];
        self.tuple(parts)
    }

    /// Turns an answer into a value: bytes, numbers and exit codes as such, `Done` as `True`, `Nothing` as `None`,
    /// a closed channel as `EOFError`; running out of time is `False`.
    pub(super) fn answer(&mut self, answer: Answer) -> Res<Flow> {
        let reply = match answer {
            Answer::Wait(flow) => return Ok(flow),
            Answer::TimedOut => return Ok(Flow::Value(Value::Bool(false))),
            Answer::Reply(reply) => reply,
        };
        Ok(Flow::Value(match reply {
            Reply::Done => Value::Bool(true),
            Reply::Nothing => Value::None,
            Reply::Number(number) => Value::Int(i64::from(number)),
            Reply::Exit(code) => Value::Int(i64::from(code)),
            Reply::Bytes(bytes) => {
                self.reserve(bytes.len())?;
                self.bytes(bytes)
            }
            Reply::Fetched(fetched) => {
                self.reserve(fetched.body.len())?;
                self.fetched(*fetched)
            }
            Reply::Closed => return Err(self.error_with(types::EOF_ERROR, Vec::new())),
            other @ (Reply::Refused(_) | Reply::TakenBack) => return Err(self.refused(other)),
        }))
    }
}

/// A server's answer, as [`Cx::fetched`] has it. `headers` are pairs, `body` is bytes or
/// `None`, `timeout` seconds or `None`.
fn fetch<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let texts = |cx: &Cx<'_, W>, value| -> Vec<String> {
        let items = cx.items(value).unwrap_or_default();
        items.iter().filter_map(|item| cx.string(*item)).collect()
    };
    let pairs = cx.items(args.get(2)).unwrap_or_default();
    let mut request = Fetch {
        method: cx.string(args.get(0)).unwrap_or_default(),
        address: cx.string(args.get(1)).unwrap_or_default(),
        ..Fetch::default()
    };
    for pair in pairs {
        if let [name, value] = texts(cx, pair).as_slice() {
            request.headers.push((name.clone(), value.clone()));
        }
    }
    if !args.get(3).is_none() {
        request.body = Some(cx.octets(args.get(3))?);
    }
    if let Some(seconds) = cx.timeout(args.get(4))? {
        request.timeout_ms = (seconds * 1e3).ceil().clamp(1.0, 1e9) as u32;
    }
    let answer = ask(cx, Resource::Response, 0, None, || {
        Request::Fetch(Box::new(request))
    });
    cx.answer(answer)
}

fn new_channel<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let capacity = cx.kernel_number(args.get(0))?;
    let answer = ask(cx, Resource::Message, 0, None, || {
        Request::NewChannel(capacity)
    });
    cx.answer(answer)
}

fn send<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let channel = cx.kernel_number(args.get(0))?;
    let message = cx.octets(args.get(1))?;
    let timeout = cx.timeout(args.get(2))?;
    let answer = ask(cx, Resource::Message, channel, timeout, || {
        Request::Send(channel, message)
    });
    match answer {
        Answer::Reply(Reply::Closed) => {
            let message = cx.str("Broken pipe");
            Err(cx.error_with(types::BROKEN_PIPE_ERROR, vec![Value::Int(32), message]))
        }
        answer => cx.answer(answer),
    }
}

fn receive<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let channel = cx.kernel_number(args.get(0))?;
    let timeout = cx.timeout(args.get(1))?;
    let answer = ask(cx, Resource::Message, channel, timeout, || {
        Request::Receive(channel)
    });
    cx.answer(answer)
}

fn waiting<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let channel = cx.kernel_number(args.get(0))?;
    let answer = ask(cx, Resource::Message, channel, None, || {
        Request::Peek(channel)
    });
    cx.answer(answer)
}

fn wait_readable<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let channel = cx.kernel_number(args.get(0))?;
    let timeout = cx.timeout(args.get(1))?;
    let answer = ask(cx, Resource::Message, channel, timeout, || {
        Request::WaitReadable(channel)
    });
    cx.answer(answer)
}

fn end<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<(u32, bool)> {
    let channel = cx.kernel_number(args.get(0))?;
    Ok((channel, cx.quick_truth(args.get(1)).unwrap_or(false)))
}

fn open<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (channel, sending) = end(cx, args)?;
    let answer = ask(cx, Resource::Message, channel, None, || {
        Request::Open(channel, sending)
    });
    cx.answer(answer)
}

fn close<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (channel, sending) = end(cx, args)?;
    let answer = ask(cx, Resource::Message, channel, None, || {
        Request::Close(channel, sending)
    });
    cx.answer(answer)
}

/// Takes over a handle that another process opened for this one when it pickled the end of a channel.
fn adopt<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (channel, sending) = end(cx, args)?;
    let process = cx.kernel_number(args.get(2))?;
    let request = || Request::Adopt(channel, sending, process);
    let answer = ask(cx, Resource::Message, channel, None, request);
    cx.answer(answer)
}

/// Gives a handle of this process to another.
fn give<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (channel, sending) = end(cx, args)?;
    let process = cx.kernel_number(args.get(2))?;
    let request = || Request::Give(channel, sending, process);
    let answer = ask(cx, Resource::Message, channel, None, request);
    cx.answer(answer)
}

fn new_semaphore<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (value, highest) = (
        cx.kernel_number(args.get(0))?,
        cx.kernel_number(args.get(1))?,
    );
    let request = || Request::NewSemaphore(value, highest);
    let answer = ask(cx, Resource::Semaphore, 0, None, request);
    cx.answer(answer)
}

fn acquire<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let semaphore = cx.kernel_number(args.get(0))?;
    let timeout = cx.timeout(args.get(1))?;
    let answer = ask(cx, Resource::Lock, semaphore, timeout, || {
        Request::Acquire(semaphore)
    });
    cx.answer(answer)
}

fn try_acquire<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let semaphore = cx.kernel_number(args.get(0))?;
    let answer = ask(cx, Resource::Lock, semaphore, None, || {
        Request::TryAcquire(semaphore)
    });
    cx.answer(answer)
}

fn release<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let semaphore = cx.kernel_number(args.get(0))?;
    let answer = ask(cx, Resource::Lock, semaphore, None, || {
        Request::Release(semaphore)
    });
    cx.answer(answer)
}

fn permits<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let semaphore = cx.kernel_number(args.get(0))?;
    let answer = ask(cx, Resource::Lock, semaphore, None, || {
        Request::Permits(semaphore)
    });
    cx.answer(answer)
}

fn new_block<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let content = cx.octets(args.get(0))?;
    let answer = ask(cx, Resource::Message, 0, None, || {
        Request::NewBlock(content)
    });
    cx.answer(answer)
}

fn read_block<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let block = cx.kernel_number(args.get(0))?;
    let (offset, length) = (
        cx.kernel_number(args.get(1))?,
        cx.kernel_number(args.get(2))?,
    );
    let request = || Request::ReadBlock(block, offset, length);
    let answer = ask(cx, Resource::Message, block, None, request);
    cx.answer(answer)
}

fn write_block<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let block = cx.kernel_number(args.get(0))?;
    let offset = cx.kernel_number(args.get(1))?;
    let content = cx.octets(args.get(2))?;
    let request = || Request::WriteBlock(block, offset, content);
    let answer = ask(cx, Resource::Message, block, None, request);
    cx.answer(answer)
}

fn float_bytes<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let number = cx.float(args.get(0)).unwrap_or(f64::NAN);
    Ok(Flow::Value(cx.bytes(number.to_le_bytes().to_vec())))
}

fn bytes_float<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let octets = cx.octets(args.get(0))?;
    match octets.try_into() {
        Ok(octets) => Ok(Flow::Value(Value::Float(f64::from_le_bytes(octets)))),
        Err(_) => Err(cx.value_error("8 bytes are wanted")),
    }
}
