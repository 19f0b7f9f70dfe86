//! What threads wait for, as state machines over *park* and *unpark*.
//!
//! A thread that cannot go on enters itself among the waiters and parks. Whoever makes progress possible takes the
//! first waiter out and unparks it; the woken thread tries again. A thread that gives up after a timeout and finds
//! itself no longer among the waiters has been chosen already: it passes the wake-up on.

pub mod barrier;
pub mod condition;
pub mod event;
pub mod lock;
pub mod queue;
pub mod semaphore;
pub mod thread;

use trace::event::{Resource, Waiting};
use trace::ids::ThreadId;

use crate::native::{Cx, Flow, Raised, Res};
use crate::object::{Body, Object};
use crate::primitive::{Primitive, PrimitiveState};
use crate::thread::{Park, Resume};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

impl<W: World> Cx<'_, W> {
    /// Makes a primitive of a class.
    pub(crate) fn new_primitive(&mut self, class: Value, state: PrimitiveState) -> Value {
        let number = self.world.next_primitive();
        let primitive = Primitive {
            number,
            state,
            waiters: Default::default(),
        };
        let class = class.id().unwrap_or(types::LOCK);
        // Those that CPython writes in Python have a `__dict__`.
        let python = types::module_of(class) == "threading";
        let attrs = (python || class.0 >= types::BUILTIN_COUNT).then(Box::default);
        let body = Body::Primitive(Box::new(primitive));
        Value::Obj(self.world.alloc(Object { class, attrs, body }))
    }

    /// Gives a primitive its first state: what an `__init__` does.
    ///
    /// # Errors
    /// `TypeError` if the value is none.
    pub(crate) fn set_primitive(&mut self, value: Value, state: PrimitiveState) -> Res<Flow> {
        self.with_primitive(value, |primitive| primitive.state = state)?;
        self.none()
    }

    /// Changes a primitive; nothing else can happen meanwhile.
    ///
    /// # Errors
    /// `TypeError` if the value is none.
    pub(crate) fn with_primitive<R>(
        &mut self,
        value: Value,
        change: impl FnOnce(&mut Primitive) -> R,
    ) -> Res<R> {
        if let Value::Obj(id) = value
            && let Body::Primitive(primitive) = &mut self.world.write(id).body
        {
            return Ok(change(primitive));
        }
        Err(self.not_a_primitive(value))
    }

    fn not_a_primitive(&mut self, value: Value) -> Raised {
        let name = self.type_name(value);
        self.type_error(format!(
            "'{name}' object is not a synchronization primitive"
        ))
    }

    /// What the thread remembered when it parked in the call that is now made again.
    pub(crate) fn resumed(&mut self) -> Option<Resume> {
        self.thread.resume.take()
    }

    /// Parks the thread until it is unparked or the deadline passes.
    pub(crate) fn park(
        &mut self,
        on: (Resource, u32),
        phase: u32,
        number: u64,
        deadline: Option<f64>,
    ) -> Flow {
        self.thread.resume = Some(Resume {
            phase,
            number,
            deadline,
            unparked: false,
        });
        let (resource, which) = on;
        Flow::Park(Park {
            on: Some(Waiting {
                resource,
                number: which,
            }),
            deadline,
        })
    }

    /// The deadline of a wait: the one of the resumed wait, or `timeout` seconds from now.
    pub(crate) fn deadline(
        &mut self,
        resume: &Option<Resume>,
        timeout: Option<f64>,
    ) -> Option<f64> {
        match resume {
            Some(resume) => resume.deadline,
            None => timeout.map(|seconds| self.world.monotonic() + seconds.max(0.0)),
        }
    }

    /// Unparks threads.
    pub(crate) fn unpark_all(&mut self, threads: impl IntoIterator<Item = ThreadId>) {
        for thread in threads {
            self.world.unpark(thread);
        }
    }

    /// An exception class that a library module defines: `queue.Empty`.
    pub(crate) fn error_of_module(&mut self, module: &str, class: &str) -> Raised {
        let name = self.world.intern(class);
        let found = self
            .module(module)
            .and_then(|module| self.module_dict(module));
        let found = found
            .and_then(|dict| self.dict_name(dict, name))
            .and_then(Value::id);
        self.error_with(found.unwrap_or(types::RUNTIME_ERROR), Vec::new())
    }

    /// The id of an object argument.
    pub(crate) fn object_id(&self, value: Value) -> ObjectId {
        value.id().unwrap_or(types::NONE_TYPE)
    }
}

/// Whether a resumed wait has run into its deadline.
pub(crate) fn timed_out(resume: &Option<Resume>) -> bool {
    resume.is_some_and(|resume| !resume.unparked && resume.deadline.is_some())
}

impl Primitive {
    /// Enters a thread among the waiters: at the front if it has waited before, so that being overtaken costs it nothing
    /// but time.
    pub(crate) fn enqueue(&mut self, thread: ThreadId, again: bool) {
        if self.waiters.contains(&thread) {
            return;
        }
        if again {
            self.waiters.push_front(thread);
        } else {
            self.waiters.push_back(thread);
        }
    }

    /// Takes a thread out of the waiters; whether it was there.
    pub(crate) fn dequeue(&mut self, thread: ThreadId) -> bool {
        let before = self.waiters.len();
        self.waiters.retain(|waiter| *waiter != thread);
        self.waiters.len() < before
    }
}
