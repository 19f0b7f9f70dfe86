//! The image of a process with one of its threads: what a forked child begins as.
//!
//! An image holds the objects that can be reached, under their ids, and says of code where it came from: the child
//! compiles the same texts and finds in the image which objects the code refers to.

use std::hash::Hasher;

use rustc_hash::{FxHashMap, FxHasher};
use syntax::character_names;
use trace::ids::ThreadId;

use super::bytes::{Corrupt, IdSet, Source, Writer};
use super::{Content, Sink};
use crate::boot;
use crate::code::Code;
use crate::library::{self, Volume};
use crate::load::{self, Links, Origin};
use crate::object::{Body, Object};
use crate::primitive::{Primitive, PrimitiveState};
use crate::thread::{Resume, Thread};
use crate::value::ObjectId;
use crate::world::Store;

/// The [`Resume::phase`] of the thread in the child: by this the native function that forked knows where it is.
pub const CHILD: u32 = 2;

/// In front of each object: there is one more, and whether it is the object of a name.
const END: u8 = 0;
const OBJECT: u8 = 1;
const NAME: u8 = 2;

/// What a process counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counters {
    /// The id of the next thread.
    pub next_thread: u32,
    /// The number of the next primitive.
    pub next_primitive: u32,
}

/// What an image says.
#[derive(Debug)]
pub struct Image {
    /// The thread, within the call that forked.
    pub thread: Thread,
    /// The objects, each id once.
    pub objects: Vec<(ObjectId, Object)>,
    /// Those that are the objects of names.
    pub names: Vec<ObjectId>,
    /// The code that they refer to, linked.
    pub codes: Vec<&'static Code>,
    /// What the process counts.
    pub counters: Counters,
}

/// Makes the image of a process: everything that this thread, which has parked to fork, and the fixed objects reach. In
/// the image the thread is the main thread, [`ThreadId`] 0; if another one was that, it has this one's id.
///
/// `name` gives the object of a name, if the text is one. No other thread executes a step meanwhile.
pub fn write<S: Store>(
    store: &S,
    thread: &Thread,
    name: impl Fn(&str) -> Option<ObjectId>,
    counters: Counters,
) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.swap(thread.id, ThreadId(0));
    (0..boot::FIRST_FREE).for_each(|id| writer.want(ObjectId(id)));
    counters.next_thread.write(&mut writer);
    counters.next_primitive.write(&mut writer);
    thread.write(&mut writer);
    let mut body = writer.take_bytes();
    let mut origins = Origins::default();
    let mut links = Vec::new();
    let mut n_linked = 0;
    loop {
        while let Some(id) = writer.next_object() {
            let object = store.read(id);
            let is_name = match &object.body {
                Body::Str(text) => name(text.as_str()) == Some(id),
                _ => false,
            };
            writer.byte(if is_name { NAME } else { OBJECT });
            id.write(&mut writer);
            object.write(&mut writer);
        }
        body.append(&mut writer.take_bytes());
        let Some(code) = writer.codes().get(n_linked).copied() else {
            break;
        };
        n_linked += 1;
        origins.place(code).write(&mut writer);
        code.number.write(&mut writer);
        code.locals.write(&mut writer);
        code.consts.write(&mut writer);
        code.names.write(&mut writer);
        code.doc.write(&mut writer);
        links.append(&mut writer.take_bytes());
    }
    body.push(END);
    origins.write(&mut writer);
    n_linked.write(&mut writer);
    let mut bytes = writer.take_bytes();
    bytes.append(&mut links);
    bytes.append(&mut body);
    bytes.extend_from_slice(&checksum(&bytes).to_le_bytes());
    bytes
}

/// Makes of an image what it says. `apart` is [`World::apart_library`](crate::world::World::apart_library).
///
/// # Errors
/// [`Corrupt`] if it is no image of this version, or if it needs the file apart and that cannot be had.
pub fn read(
    bytes: &[u8],
    apart: impl FnMut(Volume) -> Option<&'static [u8]>,
) -> Result<Image, Corrupt> {
    let (bytes, sum) = bytes.split_last_chunk().ok_or(Corrupt)?;
    if u64::from_le_bytes(*sum) != checksum(bytes) {
        return Err(Corrupt);
    }
    let mut source = Source::new(bytes, &[]);
    let codes = read_codes(&mut source, apart)?;
    let mut source = source.with_codes(&codes);
    let counters = Counters {
        next_thread: Content::read(&mut source)?,
        next_primitive: Content::read(&mut source)?,
    };
    let thread = Thread::read(&mut source)?;
    let (mut objects, mut names) = (Vec::new(), Vec::new());
    let mut present = IdSet::default();
    loop {
        let kind = source.byte()?;
        if kind == END {
            break;
        }
        let id = ObjectId::read(&mut source)?;
        let mut object = Object::read(&mut source)?;
        if let Body::Primitive(primitive) = &mut object.body {
            forget_threads(primitive);
        }
        match (kind, &object.body) {
            (OBJECT, _) => {}
            (NAME, Body::Str(_)) => names.push(id),
            _ => return Err(Corrupt),
        }
        if !present.add(id) {
            return Err(Corrupt);
        }
        objects.push((id, object));
    }
    let fixed = (0..boot::FIRST_FREE).all(|id| !present.add(ObjectId(id)));
    if !fixed || !source.is_empty() || !present.contains(source.referred()) {
        return Err(Corrupt);
    }
    Ok(Image {
        thread,
        objects,
        names,
        codes,
        counters,
    })
}

/// Lets the native function that forked find out that it is in the child.
pub fn enter_child(thread: &mut Thread) {
    thread.resume = Some(Resume {
        phase: CHILD,
        number: 0,
        deadline: None,
        unparked: true,
    });
}

/// The threads that waited are not there any more. What they held stays held: nobody will give it back.
fn forget_threads(primitive: &mut Primitive) {
    primitive.waiters.clear();
    match &mut primitive.state {
        PrimitiveState::Condition { notified, .. } => notified.clear(),
        PrimitiveState::Queue {
            putters, joiners, ..
        } => {
            putters.clear();
            joiners.clear();
        }
        // Who was at the barrier is still counted.
        PrimitiveState::Barrier { outcomes, .. } => outcomes.clear(),
        PrimitiveState::Lock { .. }
        | PrimitiveState::RLock { .. }
        | PrimitiveState::Semaphore { .. }
        | PrimitiveState::Event { .. }
        | PrimitiveState::Opened { .. }
        | PrimitiveState::Thread { .. } => {}
    }
}

/// The texts that code came from.
#[derive(Default)]
struct Origins {
    places: FxHashMap<*const u8, u32>,
    /// A body of each.
    all: Vec<&'static Code>,
}

impl Origins {
    /// The place of a code's text. Each time a text is linked it is a text of its own.
    fn place(&mut self, code: &'static Code) -> u32 {
        let place = self.all.len() as u32;
        *self.places.entry(code.file.as_ptr()).or_insert_with(|| {
            self.all.push(code);
            place
        })
    }

    fn write(&self, sink: &mut impl Sink) {
        sink.number(self.all.len() as u64);
        for code in &self.all {
            sink.byte(u8::from(code.is_library));
            sink.bytes(code.file.as_bytes());
            if !code.is_library {
                sink.bytes(code.source.as_bytes());
                sink.bytes(character_names::told(code.source).as_bytes());
            }
        }
    }
}

fn read_codes(
    source: &mut Source<'_>,
    mut apart: impl FnMut(Volume) -> Option<&'static [u8]>,
) -> Result<Vec<&'static Code>, Corrupt> {
    let mut texts = Vec::new();
    for _ in 0..source.count()? {
        let library = bool::read(source)?;
        let file = source.text()?;
        let (origin, compiled) = if library {
            let file = library::file(file).ok_or(Corrupt)?;
            let opened = file.open(&mut apart).ok_or(Corrupt)?;
            (Origin::library(&opened), Some(opened.code))
        } else {
            let text = source.text()?;
            character_names::learn_all(source.text()?);
            let compiled = syntax::compile::compile(text, file).code;
            (Origin::user(file, text), compiled)
        };
        texts.push((origin, load::bodies(compiled.ok_or(Corrupt)?)));
    }
    let count = source.count()?;
    let mut codes = Vec::new();
    for _ in 0..count {
        let place = u32::read(source)? as usize;
        let number = u32::read(source)?;
        let (origin, bodies) = texts.get_mut(place).ok_or(Corrupt)?;
        let body = bodies.get_mut(number as usize).and_then(Option::take);
        let body = body.ok_or(Corrupt)?;
        let links = Links {
            locals: Content::read(source)?,
            consts: Content::read(source)?,
            names: Content::read(source)?,
            doc: Content::read(source)?,
        };
        let fits = links.locals.len() == body.locals.len()
            && links.consts.len() == body.consts.len()
            && links.names.len() == body.names.len();
        if !fits {
            return Err(Corrupt);
        }
        codes.push(load::join(body, *origin, number, links));
    }
    Ok(codes)
}

/// The last eight bytes of an image: changes under way are noticed.
pub(crate) fn checksum(bytes: &[u8]) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(bytes);
    hasher.finish()
}
