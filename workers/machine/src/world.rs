//! The one seam between the interpreter and its two worlds.

use std::ops::{Deref, DerefMut};

use trace::event::State;
use trace::ids::ThreadId;

use crate::code::Code;
use crate::kernel::{Beginning, Reply, Request, Ticket};
use crate::library::Volume;
use crate::object::Object;
use crate::thread::Thread;
use crate::value::ObjectId;

/// Where objects live.
///
/// `write` borrows the store mutably, so no other object can be touched while one is being changed: a store may
/// therefore lock each object without any risk of deadlock. Several objects may be read at once.
pub trait Store {
    /// A guard for reading.
    type Read<'a>: Deref<Target = Object>
    where
        Self: 'a;
    /// A guard for changing.
    type Write<'a>: DerefMut<Target = Object>
    where
        Self: 'a;

    /// Adds an object. Never collects garbage: between two steps is the only time for that.
    fn alloc(&mut self, object: Object) -> ObjectId;
    /// Reads an object.
    fn read(&self, id: ObjectId) -> Self::Read<'_>;
    /// Changes an object; afterwards its version is another.
    fn write(&mut self, id: ObjectId) -> Self::Write<'_>;
    /// A number that differs after every `write` of the object.
    fn version(&self, id: ObjectId) -> u32;
    /// A number that differs after every change to any class.
    fn class_epoch(&self) -> u32;
    /// To be called after a class that may have instances has changed.
    fn class_changed(&mut self);
    /// The one string object of a text that is used as a name.
    fn intern(&mut self, text: &str) -> ObjectId;
    /// Only the running frame refers to this object, now and for as long as it lives, so that no lock is needed to
    /// read or change it: the iterator of a `for` loop, which lies among the frame's operands.
    fn keep_private(&mut self, _id: ObjectId) {}
    /// Asks for memory before a container grows by so many bytes; `false` means `MemoryError`.
    fn reserve(&mut self, bytes: usize) -> bool;
}

/// What threads share and what reaches outside the machine.
pub trait World: Store + 'static {
    /// Whether the running thread should stop at the next switch point: the GIL is wanted, a collection is due, the
    /// run is being stopped. Asked at calls and backward jumps.
    fn wants_pause(&self) -> bool;
    /// Whether the running thread is to leave what it does with `KeyboardInterrupt`, once, or the run is being stopped.
    /// Natives that take long ask in between; everything else is left at the next switch point.
    fn interrupted(&mut self) -> bool {
        false
    }
    /// Whether the main thread can be told of signals.
    fn takes_signals(&self) -> bool {
        false
    }
    /// Has the main thread handle a signal at its next switch point ([`Cx::deliver`](crate::native::Cx::deliver)).
    fn signal_main(&mut self, _signal: i32) {}
    /// How often the running thread has been unparked.
    fn permits(&self) -> u64 {
        0
    }
    /// Whether the running thread has been unparked since it had been so often; then it has no permit any more.
    fn was_unparked(&mut self, _permits: u64) -> bool {
        false
    }
    /// Whether the run is being stopped: no exception is handled any more.
    fn is_ending(&self) -> bool {
        false
    }
    /// Writes text to standard output, or to standard error.
    fn print(&mut self, text: &str, to_error: bool);
    /// Seconds of a clock that never goes back, from the start of the run.
    fn monotonic(&mut self) -> f64;
    /// Seconds since 1970.
    fn wall_clock(&mut self) -> f64;
    /// Seconds of processor time of the running thread, or of the whole process.
    fn cpu_time(&mut self, whole_process: bool) -> f64;
    /// The content of a volume of the library, from wherever the world keeps it. Asked each time that a
    /// module in it is imported; `None` if it cannot be had.
    fn apart_library(&mut self, volume: Volume) -> Option<&'static [u8]>;
    /// A seed for `random`.
    fn entropy(&mut self) -> u64;
    /// The number below a bound that is to be drawn at random now, where the world has a say in that; else `None`, and
    /// the program's generator draws it.
    fn draw(&mut self, _bound: u64) -> Option<u8> {
        None
    }
    /// Starts a thread; the machine has set it up and chosen its id. `false` means that no more can be started.
    fn spawn(&mut self, thread: Box<Thread>) -> bool;
    /// The id for the next thread.
    fn next_thread_id(&mut self) -> ThreadId;
    /// Number for the next lock, queue or other primitive, from 1.
    fn next_primitive(&mut self) -> u32;
    /// Wakes a thread that has parked or is about to: one permit, as in `std::thread::park`.
    fn unpark(&mut self, thread: ThreadId);
    /// Says that the running thread is (or is no longer) serialising.
    fn enter(&mut self, state: State);
    /// Asks the kernel of the run (processes, pipes, shared memory) for something. A process that begins as a copy
    /// ([`Beginning::Copy`]) is a copy of this one as it is when the asking thread has parked, between two steps.
    fn submit(&mut self, thread: ThreadId, request: Request) -> Ticket;
    /// The answer to a request, once. Until it is there the thread parks; the world unparks it.
    fn poll(&mut self, ticket: Ticket) -> Option<Reply>;
    /// Asks to take a request back: its answer is then [`Reply::TakenBack`], unless it has been answered before.
    fn cancel(&mut self, ticket: Ticket);
    /// The number of cores.
    fn cpu_count(&self) -> u32;
    /// The GIL's switch interval in seconds, and whether there is a GIL.
    fn gil(&self) -> (f64, bool);
    /// Sets the switch interval in seconds.
    fn set_switch_interval(&mut self, seconds: f64);
    /// Code has been linked; its constants and names must stay alive for as long as the store.
    fn linked(&mut self, code: &'static Code);
    /// An exception that nobody has caught is being reported, with its message.
    fn uncaught(&mut self, _exception: ObjectId, _message: &str) {}
    /// The running thread looks at a lock, or at whether a thread has ended, without waiting until it is free or has.
    fn glanced(&mut self, _at: ObjectId) {}
    /// Whether ends of objects can be noticed: on the stacks of such a world there are no ids of objects that are gone.
    fn can_watch(&self) -> bool {
        false
    }
    /// From now on the end of this object is to be noticed ([`crate::farewell`]); with `None`, that of instances whose
    /// class has `__del__`.
    fn watch(&mut self, _object: Option<ObjectId>) {}
    /// Whether ends are noticed.
    fn watches(&self) -> bool {
        false
    }
    /// The objects whose end is to be noticed, in the order in which that began.
    fn watched(&self) -> Vec<ObjectId> {
        Vec::new()
    }
    /// Whether the end of an object is to be noticed, for itself or because something refers to it weakly. It may be that
    /// it no longer is.
    fn tells_end_of(&self, _object: ObjectId) -> bool {
        false
    }
    /// The end of an object is no longer to be noticed. Whether it was to be.
    fn unwatch(&mut self, _object: ObjectId) -> bool {
        false
    }
    /// How many objects that refer to each other and to which nothing else refers were found when that was last asked
    /// for; with `true`, asks for it to be found out at the next switch point, and for farewells to those among them.
    fn cycles(&mut self, _ask: bool) -> u64 {
        0
    }
    /// The program is told something that follows from an object's id: the number that this is, below 2^40.
    fn id_shown(&mut self, object: ObjectId) -> u64 {
        u64::from(object.0)
    }
    /// The program asks which thread is running.
    fn thread_asked(&mut self) {}
    /// The facts of this process.
    fn process(&self) -> &ProcessFacts;
}

/// What a process is told at its start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcessFacts {
    /// Its number in the run, 0 for the first.
    pub number: u32,
    /// Its parent's number.
    pub parent: Option<u32>,
    /// Whether `multiprocessing` forks rather than spawns.
    pub fork: bool,
    /// `sys.argv`
    pub argv: Vec<String>,
    /// The name of the main module: `__main__`, or `__mp_main__` in a spawned process.
    pub main_name: String,
    /// How it begins. What was an image is empty here.
    pub begin: Beginning,
    /// The main program's file name.
    pub file_name: String,
    /// The main program's text.
    pub source: String,
}
