//! Filling a new store with what every program finds there.

use machine::boot;
use machine::names;
use machine::native::{Cx, Raised};
use machine::object::Body;
use machine::thread::Thread;
use machine::types::BUILTIN_COUNT;
use machine::value::{ObjectId, Value};
use machine::world::Store;

use super::world::LiveWorld;

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
