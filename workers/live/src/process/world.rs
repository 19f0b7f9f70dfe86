//! The machine's world as one thread of a process sees it.

use std::sync::Arc;

use machine::code::Code;
use machine::farewell;
use machine::image;
use machine::image::process::{Counters, Image};
use machine::kernel::{Beginning, Reply, Request, StartProcess, Ticket};
use machine::library::Volume;
use machine::object::{Body, Object, Weak};
use machine::thread::Thread;
use machine::value::{ObjectId, Value};
use machine::world::{ProcessFacts, Store, World};
use rustc_hash::FxHashMap;
use trace::event::State;
use trace::ids::ThreadId;
use trace::schedule::DRAW_MAX;

use super::slot::ThreadSlot;
use super::turn::Turn;
use super::{Process, THREADS_MAX};
use crate::messages::Stream;
use crate::output::Written;
use crate::platform::atomic::Ordering;
use crate::ring::Mark;
use crate::store::{Mutator, Read, Write};
use crate::sync::lock;
use crate::sync::pause::Pause;

/// A process and one of its threads.
pub struct LiveWorld {
    process: Arc<Process>,
    slot: Arc<ThreadSlot>,
    pause: Arc<Pause>,
    mutator: Mutator,
    /// Names that this thread has asked for, so that asking again writes nothing that threads share.
    names: FxHashMap<Box<str>, ObjectId>,
    names_of_collection: u32,
    /// A request for a copy of this process, until its thread has parked.
    pub(super) forking: Option<(Ticket, StartProcess)>,
    /// What is to be asked of the world outside, until this thread has given up its turn.
    pub(super) outside: Option<(Ticket, Request)>,
    /// Whether this thread has started another one, which comes first now.
    pub(super) starting: bool,
    /// When the current stretch of execution began, in nanoseconds.
    pub(super) running_since: u64,
}

impl LiveWorld {
    /// The world of a thread.
    pub fn new(process: Arc<Process>, slot: Arc<ThreadSlot>) -> LiveWorld {
        LiveWorld {
            pause: Arc::clone(&process.pause),
            mutator: process.heap.mutator(),
            names: FxHashMap::default(),
            names_of_collection: process.heap.n_collections(),
            forking: None,
            outside: None,
            starting: false,
            running_since: process.setup.clock.nanos(),
            process,
            slot,
        }
    }

    /// Enters a name whose object exists already.
    pub(super) fn know_name(&self, text: &str, id: ObjectId) {
        self.process.heap.know_name(text, id);
    }

    /// The `name` of a thread's Python object.
    fn thread_name(&mut self, thread: &Thread) -> String {
        let number = thread.id.0;
        let key = Value::Obj(self.intern("_name"));
        let name = thread.object.id().and_then(|object| {
            let object = self.read(object);
            let attrs = object.attrs.as_ref()?;
            attrs
                .iter()
                .find(|entry| entry.key.is(key))
                .map(|entry| entry.value)
        });
        let text = name
            .and_then(Value::id)
            .and_then(|name| match &self.read(name).body {
                Body::Str(text) => Some(text.as_str().to_owned()),
                _ => None,
            });
        text.unwrap_or_else(|| format!("Thread-{number}"))
    }

    /// An image of the process with this thread. No other thread executes a step.
    pub(super) fn image(&self, thread: &Thread) -> Vec<u8> {
        let counters = Counters {
            next_thread: self.process.next_thread.load(Ordering::Relaxed),
            next_primitive: self.process.next_primitive.load(Ordering::Relaxed),
        };
        let name = |text: &str| self.process.heap.name(text);
        image::process::write(self, thread, name, counters)
    }

    /// Fills the empty heap with what an image says; gives the thread.
    pub(super) fn restore(&mut self, image: Image) -> Thread {
        let process = Arc::clone(&self.process);
        let Counters {
            next_thread,
            next_primitive,
        } = image.counters;
        process.next_thread.store(next_thread, Ordering::Relaxed);
        process
            .next_primitive
            .store(next_primitive, Ordering::Relaxed);
        let ends_of_image = farewell::watched_in(&image.objects);
        process
            .heap
            .restore(&mut self.mutator, image.objects, &image.names);
        for id in ends_of_image {
            self.watch(Some(id));
        }
        image.codes.into_iter().for_each(|code| self.linked(code));
        let mut thread = image.thread;
        image::process::enter_child(&mut thread);
        thread
    }

    /// The thread is about to do what other processes can notice: in a forced run a newborn process waits for its turn.
    #[inline(never)]
    pub(super) fn notice(&mut self) {
        let process = Arc::clone(&self.process);
        let script = process.turn.script();
        let Some(script) = script.filter(|script| script.is_newborn()) else {
            return;
        };
        self.ran();
        process.record(&self.slot, Mark::Enter(State::Ready, None));
        script.notice(self.slot.id().0);
        process.record(&self.slot, Mark::Enter(State::Running, None));
        self.running_since = process.setup.clock.nanos();
    }

    /// A stretch of execution is over.
    pub(super) fn ran(&self) {
        let now = self.process.setup.clock.nanos();
        let ran = now.saturating_sub(self.running_since);
        self.slot.running_ns.fetch_add(ran, Ordering::Relaxed);
    }

    pub(super) fn retire(&mut self) {
        self.process.heap.retire(&mut self.mutator);
    }
}

impl Store for LiveWorld {
    type Read<'a> = Read<'a>;
    type Write<'a> = Write<'a>;

    #[inline]
    fn alloc(&mut self, object: Object) -> ObjectId {
        self.process.heap.alloc(&mut self.mutator, object)
    }

    #[inline]
    fn read(&self, id: ObjectId) -> Read<'_> {
        self.process.heap.read(&self.mutator, id)
    }

    #[inline]
    fn write(&mut self, id: ObjectId) -> Write<'_> {
        self.process.heap.write(&mut self.mutator, id)
    }

    #[inline]
    fn version(&self, id: ObjectId) -> u32 {
        self.process.heap.version(id)
    }

    #[inline]
    fn class_epoch(&self) -> u32 {
        self.process.heap.class_epoch()
    }

    fn class_changed(&mut self) {
        self.process.heap.class_changed();
    }

    fn intern(&mut self, text: &str) -> ObjectId {
        let n_collections = self.process.heap.n_collections();
        if self.names_of_collection != n_collections {
            self.names.clear();
            self.names_of_collection = n_collections;
        }
        if let Some(id) = self.names.get(text) {
            return *id;
        }
        let id = self.process.heap.intern(&mut self.mutator, text);
        self.names.insert(text.into(), id);
        id
    }

    #[inline]
    fn keep_private(&mut self, id: ObjectId) {
        self.process.heap.keep_private(id);
    }

    fn reserve(&mut self, bytes: usize) -> bool {
        self.process.heap.reserve(&mut self.mutator, bytes)
    }
}

impl World for LiveWorld {
    #[inline]
    fn wants_pause(&self) -> bool {
        self.pause.any()
    }

    fn can_watch(&self) -> bool {
        true
    }

    fn watch(&mut self, object: Option<ObjectId>) {
        let of = |id| match self.read(id).body {
            Body::Weak(Weak(Some(target))) => target,
            _ => id,
        };
        self.process.ends.watch(object.map(|id| (id, of(id))));
        self.pause.set(Pause::ENDS);
    }

    fn watches(&self) -> bool {
        self.process.ends.is_on()
    }

    fn watched(&self) -> Vec<ObjectId> {
        self.process.ends.watched()
    }

    fn tells_end_of(&self, object: ObjectId) -> bool {
        self.process.ends.is_told(object)
    }

    fn unwatch(&mut self, object: ObjectId) -> bool {
        self.process.ends.unwatch(object)
    }

    fn cycles(&mut self, ask: bool) -> u64 {
        if ask {
            self.process.ends.ask_for_cycles();
            self.pause.set(Pause::ENDS);
        }
        self.process.ends.cycles_found()
    }

    fn interrupted(&mut self) -> bool {
        let is_main = self.slot.id() == ThreadId(0);
        is_main && self.process.take_interrupt() || self.pause.has(Pause::STOP)
    }

    fn takes_signals(&self) -> bool {
        self.process.turn.script().is_none()
    }

    fn permits(&self) -> u64 {
        self.slot.parker.n_permits()
    }

    fn was_unparked(&mut self, permits: u64) -> bool {
        let was = self.slot.parker.n_permits() != permits;
        if was {
            self.slot.parker.forget();
        }
        was
    }

    fn signal_main(&mut self, signal: i32) {
        self.process.signal(signal);
    }

    fn is_ending(&self) -> bool {
        self.pause.has(Pause::STOP)
    }

    fn print(&mut self, text: &str, to_error: bool) {
        let stream = if to_error {
            Stream::Err
        } else {
            self.notice();
            Stream::Out
        };
        let at = self.process.setup.clock.nanos();
        let written = self.process.output.write(stream, self.slot.id(), at, text);
        match written {
            Written::Pending(true) => self.process.host.output_waits(&self.process),
            Written::Pending(false) | Written::Discarded => {}
            Written::Full => {
                self.process.host.output_waits(&self.process);
                if self.process.host.can_wait() {
                    self.process.output.wait_for_reader();
                } else {
                    self.pause.set(Pause::OUTPUT);
                }
            }
        }
    }

    fn monotonic(&mut self) -> f64 {
        self.process.setup.clock.seconds()
    }

    fn wall_clock(&mut self) -> f64 {
        self.process.setup.clock.wall_seconds()
    }

    /// The time spent executing Python: exact as long as there are cores enough for the threads that execute.
    fn cpu_time(&mut self, whole_process: bool) -> f64 {
        let current = self.process.setup.clock.nanos() - self.running_since;
        let before: u64 = if whole_process {
            let present: u64 = lock(&self.process.threads)
                .values()
                .map(|slot| slot.running_ns.load(Ordering::Relaxed))
                .sum();
            present + self.process.retired_ns.load(Ordering::Relaxed)
        } else {
            self.slot.running_ns.load(Ordering::Relaxed)
        };
        (before + current) as f64 / 1e9
    }

    fn apart_library(&mut self, volume: Volume) -> Option<&'static [u8]> {
        self.process.host.apart_library(volume)
    }

    fn entropy(&mut self) -> u64 {
        #[cfg(test)]
        crate::tests::bug_on_purpose(&self.process.setup.facts.file_name);
        self.process.host.entropy()
    }

    fn draw(&mut self, bound: u64) -> Option<u8> {
        if (2..=DRAW_MAX).contains(&bound) {
            self.notice();
        }
        self.process.turn.script()?.drawn()
    }

    fn uncaught(&mut self, _: ObjectId, _: &str) {
        self.notice();
    }

    fn spawn(&mut self, thread: Box<Thread>) -> bool {
        self.notice();
        // Each thread that was started has a ring until the page has its events, so a page that is behind is waited for.
        if self.process.is_behind() {
            if self.process.host.can_wait() {
                self.process.wait_for_reporter();
            } else {
                self.pause.set(Pause::OUTPUT);
            }
        }
        let alive = lock(&self.process.threads)
            .values()
            .filter(|slot| !slot.is_over())
            .count();
        if alive >= THREADS_MAX {
            return false;
        }
        if matches!(self.process.turn, Turn::Gate(_)) {
            // Until now this was the only thread: nobody holds a guard.
            self.process.heap.start_locking();
            self.mutator.start_locking();
        }
        let name = self.thread_name(&thread);
        let created = self.process.setup.clock.nanos();
        let has_gil = self.process.turn.gil().is_some();
        let slot = ThreadSlot::new(thread, &name, created);
        let launched = self
            .process
            .launch(slot.started_by(has_gil.then(|| self.slot.id())));
        if launched && has_gil {
            self.starting = true;
            self.pause.set(Pause::START);
        }
        launched
    }

    fn next_thread_id(&mut self) -> ThreadId {
        ThreadId(self.process.next_thread.fetch_add(1, Ordering::Relaxed))
    }

    fn next_primitive(&mut self) -> u32 {
        self.process.next_primitive.fetch_add(1, Ordering::Relaxed)
    }

    fn unpark(&mut self, thread: ThreadId) {
        self.process.unpark(thread);
    }

    fn enter(&mut self, state: State) {
        self.process.record(&self.slot, Mark::Enter(state, None));
    }

    fn submit(&mut self, thread: ThreadId, request: Request) -> Ticket {
        self.notice();
        let ticket = self.process.mailbox.enter(thread);
        match request {
            Request::Start(start) if matches!(start.begin, Beginning::Copy(_)) => {
                self.forking = Some((ticket, start));
            }
            Request::Fetch(_) | Request::ReadLine => self.outside = Some((ticket, request)),
            request => self.process.host.request(&self.process, ticket, request),
        }
        ticket
    }

    fn poll(&mut self, ticket: Ticket) -> Option<Reply> {
        self.process.mailbox.take(ticket)
    }

    fn cancel(&mut self, ticket: Ticket) {
        self.process.host.cancel(&self.process, ticket);
    }

    fn cpu_count(&self) -> u32 {
        self.process.host.cores()
    }

    fn gil(&self) -> (f64, bool) {
        match &self.process.turn {
            Turn::Gil(gil) => (f64::from(gil.interval_us()) / 1e6, true),
            turn => {
                let interval_us = self.process.setup.options.switch_interval_us;
                (f64::from(interval_us) / 1e6, turn.is_gil())
            }
        }
    }

    fn set_switch_interval(&mut self, seconds: f64) {
        if let Turn::Gil(gil) = &self.process.turn {
            gil.set_interval_us((seconds * 1e6) as u32);
        }
    }

    fn linked(&mut self, code: &'static Code) {
        self.process.heap.linked(code);
    }

    fn process(&self) -> &ProcessFacts {
        &self.process.setup.facts
    }
}
