//! The machine's two traits for the world of a step.

use std::sync::Arc;

use machine::code::Code;
use machine::kernel::{Beginning, Reply, Request, Ticket};
use machine::library::Volume;
use machine::object::{Body, Object};
use machine::text::Text;
use machine::thread::Thread;
use machine::types;
use machine::value::ObjectId;
use machine::world::{ProcessFacts, Store, World};
use trace::event::State;
use trace::ids::ThreadId;
use trace::schedule::DRAW_MAX;

use crate::exchange::Exchange;
use crate::known::Brief;
use crate::step::Unsupported;
use crate::store::Stored;
use crate::touch::Found;
use crate::world::{ExploreWorld, Undo};

/// Containers may be asked to grow by so many bytes at once; programs that want more are not for a search.
const RESERVE_MAX: usize = 64 << 20;
/// What clocks of the day show when a run begins, in seconds since 1970.
const WALL_CLOCK_START: f64 = 1_700_000_000.0;
/// The numbers that are shown of objects that were made after a second thread are above this.
const LATE_FROM: u64 = 1 << 32;
/// Random numbers begin with this, so that two searches see the same ones.
const SEED: u64 = 20_260_101;

impl Store for ExploreWorld {
    type Read<'a> = &'a Object;
    type Write<'a> = &'a mut Object;

    fn alloc(&mut self, object: Object) -> ObjectId {
        let version = self.fresh_version();
        let site = self.site();
        let id = self.heap.push(object, version, self.owner, site);
        if self.journaling {
            self.created.push(id.0);
        }
        id
    }

    #[inline]
    fn read(&self, id: ObjectId) -> &Object {
        let slot = self.heap.slot(id);
        if self.watching && slot.owner != self.owner {
            self.note_read(slot);
        }
        &slot.stored.object
    }

    fn write(&mut self, id: ObjectId) -> &mut Object {
        let at = self.change(id);
        if self.watching && self.heap.slots()[at].owner != self.owner {
            let touched = self.touched.get_mut();
            if touched.last() != Some(&(id, true)) {
                touched.push((id, true));
            }
        }
        &mut Stored::change(&mut self.heap.slot_mut(at).stored).object
    }

    #[inline]
    fn version(&self, id: ObjectId) -> u32 {
        let slot = self.heap.slot(id);
        if self.watching && slot.owner != self.owner {
            self.note_read(slot);
        }
        slot.version
    }

    fn class_epoch(&self) -> u32 {
        self.class_read.set(true);
        self.heap.class_epoch
    }

    fn class_changed(&mut self) {
        self.heap.class_epoch = self.fresh_version();
    }

    fn intern(&mut self, text: &str) -> ObjectId {
        if let Some(id) = self.heap.name(text) {
            return id;
        }
        let version = self.fresh_version();
        let object = Object::plain(types::STR, Body::Str(Text::new(text)));
        let id = self.heap.push(object, version, 0, 0);
        self.heap.add_name(text, id);
        if self.journaling {
            self.created.push(id.0);
        }
        id
    }

    fn reserve(&mut self, bytes: usize) -> bool {
        bytes <= RESERVE_MAX
    }
}

impl ExploreWorld {
    /// An object is about to be changed, which can be taken back; its place in the heap.
    fn change(&mut self, id: ObjectId) -> usize {
        let version = self.fresh_version();
        let at = match self.heap.find(id.0) {
            Some(at) => {
                // What the step has made or changed already can be taken back already.
                if self.journaling && !self.is_of_step(self.heap.slots()[at].version) {
                    let slot = self.heap.slot_mut(at).clone();
                    self.journal.push(Undo::Changed(slot));
                }
                at
            }
            None => {
                if self.journaling {
                    self.journal.push(Undo::Adopted(id.0));
                }
                self.heap.adopt(id.0)
            }
        };
        self.heap.slot_mut(at).version = version;
        at
    }
}

impl World for ExploreWorld {
    fn wants_pause(&self) -> bool {
        true
    }

    fn print(&mut self, text: &str, to_error: bool) {
        if !to_error {
            self.effects.out.push_str(text);
        }
    }

    fn monotonic(&mut self) -> f64 {
        self.effects.asked_time = true;
        self.now
    }

    fn wall_clock(&mut self) -> f64 {
        self.effects.asked_time = true;
        WALL_CLOCK_START + self.now
    }

    fn cpu_time(&mut self, _: bool) -> f64 {
        self.effects.asked_time = true;
        self.now
    }

    fn apart_library(&mut self, volume: Volume) -> Option<&'static [u8]> {
        (self.apart)(volume)
    }

    fn entropy(&mut self) -> u64 {
        SEED
    }

    fn draw(&mut self, bound: u64) -> Option<u8> {
        if let Some(drawn) = self.drawn.take() {
            return Some(drawn);
        }
        if !self.any_random || !(2..=DRAW_MAX).contains(&bound) {
            return None;
        }
        self.effects.draws = bound as u8;
        Some(0)
    }

    fn spawn(&mut self, thread: Box<Thread>) -> bool {
        if thread.id.0 >= Brief::THREADS_MAX {
            self.effects.unsupported =
                Unsupported::end("programs that start more than 65,536 threads");
        }
        self.effects.spawned.push(thread);
        true
    }

    fn next_thread_id(&mut self) -> ThreadId {
        self.heap.end_early();
        self.heap.next_thread += 1;
        ThreadId(self.heap.next_thread - 1)
    }

    fn next_primitive(&mut self) -> u32 {
        self.heap.next_primitive += 1;
        self.heap.next_primitive - 1
    }

    fn unpark(&mut self, thread: ThreadId) {
        self.effects.unparked.push(thread);
    }

    fn enter(&mut self, _: State) {}

    fn submit(&mut self, thread: ThreadId, request: Request) -> Ticket {
        self.effects.has_asked = true;
        if matches!(&request, Request::Start(start) if matches!(start.begin, Beginning::Copy(_))) {
            self.effects.unsupported = Unsupported::end("forked processes");
        }
        if matches!(&request, Request::Fetch(_)) {
            self.effects.unsupported = Unsupported::end("requests to servers");
        }
        let exchange = Arc::make_mut(self.exchange.get_or_insert_default());
        let process = self.facts.number;
        exchange.ask(process, thread, request, &mut self.effects.sequel);
        let is_its = |to: &(u32, ThreadId)| *to == (process, thread);
        self.effects.sequel.answered.retain(|to| !is_its(to));
        Exchange::ticket(thread)
    }

    fn poll(&mut self, ticket: Ticket) -> Option<Reply> {
        self.effects.has_asked = true;
        let process = self.facts.number;
        let exchange = self.exchange.as_mut()?;
        let has_answer = exchange.has_answer(process, ticket);
        has_answer.then(|| Arc::make_mut(exchange).take(process, ticket))?
    }

    fn cancel(&mut self, ticket: Ticket) {
        if let Some(exchange) = &mut self.exchange {
            Arc::make_mut(exchange).cancel(self.facts.number, ticket);
        }
    }

    fn cpu_count(&self) -> u32 {
        4
    }

    fn gil(&self) -> (f64, bool) {
        (0.005, !self.free_threaded)
    }

    fn set_switch_interval(&mut self, _: f64) {}

    fn linked(&mut self, code: &'static Code) {
        self.heap.linked(code);
        if self.heap.fixed_below() == 0 {
            // As long as there is no base, nobody asks whose they are.
            return;
        }
        // Whoever can call it can reach them.
        let mut found = Found::new(self.heap.fixed_below());
        code.each_ref(&mut found);
        self.share(found);
    }

    fn uncaught(&mut self, exception: ObjectId, message: &str) {
        self.effects.uncaught.push((exception, message.to_owned()));
    }

    fn glanced(&mut self, at: ObjectId) {
        self.effects.glanced.push(at);
    }

    fn watch(&mut self, _: Option<ObjectId>) {
        self.effects.unsupported = Some(Unsupported {
            what: "the ends of objects (__del__, weak references, generators that are left)",
            goes_on: true,
        });
    }

    fn id_shown(&mut self, object: ObjectId) -> u64 {
        if self.heap.is_early(object) {
            return u64::from(object.0);
        }
        self.effects.shows_place = true;
        let known = self.heap.slot(object).stored.shown;
        let number = match known {
            0 => {
                self.heap.n_shown += 1;
                let number = self.heap.n_shown;
                // No touch of the object: who is told of it first is told by the touch of the numbers.
                let at = self.change(object);
                Stored::change(&mut self.heap.slot_mut(at).stored).shown = number;
                number
            }
            known => known,
        };
        LATE_FROM + u64::from(number)
    }

    fn thread_asked(&mut self) {
        self.effects.thread_asked = true;
    }

    fn process(&self) -> &ProcessFacts {
        &self.facts
    }
}
