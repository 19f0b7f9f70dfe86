//! Filling a new store: with what every program finds there, or with what another process had.
#![expect(
    unsafe_code,
    reason = "the main thread's value is reached through its slot"
)]

use std::sync::Arc;

use machine::boot;
use machine::image;
use machine::kernel::Beginning;
use machine::names;
use machine::native::{Cx, Raised};
use machine::object::Body;
use machine::thread::Thread;
use machine::types::BUILTIN_COUNT;
use machine::value::{ObjectId, Value};
use machine::world::{Store, World};
use trace::event::State;

use super::step::Runner;
use super::world::LiveWorld;
use crate::ring::Mark;
use crate::sync::lock;

/// Boots the store of a process.
///
/// # Errors
/// What went wrong, as a traceback: a machine bug.
pub fn boot(world: &mut LiveWorld, thread: &mut Thread) -> Result<(), String> {
    for (index, object) in boot::fixed_objects().into_iter().enumerate() {
        let id = world.alloc(object);
        assert_eq!(
            id.0 as usize, index,
            "machine bug: ids do not count up from 0"
        );
    }
    for (index, text) in names::TEXTS.iter().enumerate() {
        world.know_name(text, ObjectId(BUILTIN_COUNT + index as u32));
    }
    let mut cx = Cx { world, thread };
    let booted = boot::boot(&mut cx);
    booted.map_err(|raised| traceback(world, thread, raised))
}

/// The traceback of an exception that nobody caught.
pub fn traceback(world: &mut LiveWorld, thread: &mut Thread, raised: Raised) -> String {
    let mut cx = Cx { world, thread };
    let message = message_of(&cx, raised);
    cx.format_exception(raised.0, &[message])
}

/// The first argument of an exception, if it is a text.
fn message_of(cx: &Cx<'_, LiveWorld>, raised: Raised) -> String {
    let args = cx.with_body(Value::Obj(raised.0), |body| match body {
        Body::Exception(exception) => exception.args,
        _ => Value::None,
    });
    let first = cx
        .items(args.unwrap_or(Value::None))
        .and_then(|args| args.first().copied());
    first.and_then(|first| cx.string(first)).unwrap_or_default()
}

impl Runner {
    /// Fills the store and makes the main thread's first frame. `false` if the program is not valid.
    pub(super) fn load(&mut self) -> bool {
        let process = Arc::clone(self.process());
        let image = std::mem::take(&mut *lock(&process.image));
        if matches!(process.setup.facts.begin, Beginning::Copy(_)) {
            return self.load_image(&image);
        }
        // SAFETY: this is the thread's worker, it has its turn, and the references end with this function.
        let (thread, world) = unsafe { self.parts() };
        if let Err(message) = boot(world, thread) {
            process.fail(message);
            return false;
        }
        process.heap.booted();
        match boot::main_thread(world, thread) {
            Ok(()) => true,
            Err(diagnostics) => {
                process.reject(diagnostics);
                false
            }
        }
    }

    /// Begins as a copy of another process.
    fn load_image(&mut self, image: &[u8]) -> bool {
        self.record(Mark::Enter(State::Serialising, None));
        let process = Arc::clone(self.process());
        // SAFETY: this is the thread's worker, it has its turn, and the references end with this block.
        let (thread, world) = unsafe { self.parts() };
        let Ok(image) = image::process::read(image, |volume| world.apart_library(volume)) else {
            process.fail("the image of a process is corrupt".to_owned());
            return false;
        };
        *thread = world.restore(image);
        self.record(Mark::Enter(State::Running, None));
        true
    }
}
