//! A world for tests: objects in a vector, output in a string, time that stands still until everybody sleeps.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;
use trace::event::State;
use trace::ids::ThreadId;

use crate::boot;
use crate::code::Code;
use crate::image;
use crate::image::bytes::Corrupt;
use crate::image::process::Counters;
use crate::interp::{self, Stop};
use crate::kernel::{Beginning, Reply, Request, Ticket};
use crate::library::Volume;
use crate::names;
use crate::native::Cx;
use crate::object::{Body, Object};
use crate::text::Text;
use crate::thread::{Park, Thread};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::{ProcessFacts, Store, World};

/// One process whose threads are stepped in turn.
#[derive(Clone)]
pub struct TestWorld {
    objects: Vec<Object>,
    versions: Vec<u32>,
    interned: FxHashMap<String, ObjectId>,
    epoch: u32,
    now: f64,
    spawned: VecDeque<Box<Thread>>,
    permits: Vec<ThreadId>,
    next_thread: u32,
    next_primitive: u32,
    facts: ProcessFacts,
    /// What the program has written to standard output.
    pub out: String,
    /// What it has written to standard error.
    pub err: String,
}

/// How a program ended.
pub struct Outcome {
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
    /// The exit code, or -1 if threads were left that nobody will ever wake.
    pub code: i64,
}

impl TestWorld {
    /// A world without objects.
    fn empty(source: &str) -> TestWorld {
        TestWorld {
            objects: Vec::new(),
            versions: Vec::new(),
            interned: FxHashMap::default(),
            epoch: 0,
            now: 0.0,
            spawned: VecDeque::new(),
            permits: Vec::new(),
            next_thread: 1,
            next_primitive: 0,
            facts: ProcessFacts {
                number: 0,
                parent: None,
                fork: false,
                argv: vec!["program.py".to_owned()],
                main_name: "__main__".to_owned(),
                begin: Beginning::Anew(Vec::new()),
                file_name: "program.py".to_owned(),
                source: source.to_owned(),
            },
            out: String::new(),
            err: String::new(),
        }
    }

    /// The image of the process with this thread.
    pub fn image(&self, thread: &Thread) -> Vec<u8> {
        let counters = Counters {
            next_thread: self.next_thread,
            next_primitive: self.next_primitive,
        };
        let name = |text: &str| self.interned.get(text).copied();
        image::process::write(self, thread, name, counters)
    }

    /// What an image of a process with this program says, as a world and a thread.
    pub fn of_image(bytes: &[u8], source: &str) -> Result<(TestWorld, Thread), Corrupt> {
        let image = image::process::read(bytes, |volume| Some(volume.content()))?;
        let mut world = TestWorld::empty(source);
        world.next_thread = image.counters.next_thread;
        world.next_primitive = image.counters.next_primitive;
        let end = image.objects.iter().map(|(id, _)| id.0 + 1).max();
        let nothing = Object::plain(types::OBJECT, Body::Instance);
        world.objects = vec![nothing; end.unwrap_or(0) as usize];
        world.versions = vec![0; world.objects.len()];
        for (id, object) in image.objects {
            world.objects[id.0 as usize] = object;
        }
        for id in image.names {
            if let Body::Str(text) = &world.objects[id.0 as usize].body {
                world.interned.insert(text.as_str().to_owned(), id);
            }
        }
        Ok((world, image.thread))
    }

    /// A booted world for a program.
    pub fn new(source: &str) -> TestWorld {
        let mut world = TestWorld::empty(source);
        for object in boot::fixed_objects() {
            world.alloc(object);
        }
        for (at, text) in names::TEXTS.iter().enumerate() {
            world.interned.insert(
                (*text).to_owned(),
                ObjectId(types::BUILTIN_COUNT + at as u32),
            );
        }
        let mut thread = Thread::new(ThreadId(0));
        let booted = boot::boot(&mut Cx {
            world: &mut world,
            thread: &mut thread,
        });
        if let Err(raised) = booted {
            let text = Cx {
                world: &mut world,
                thread: &mut thread,
            }
            .format_exception(raised.0, &[]);
            panic!("machine bug: booting raised {text}");
        }
        world
    }
}

/// A thread and what it waits for.
struct Running {
    thread: Box<Thread>,
    parked: Option<Park>,
}

/// Runs a program; `pick` chooses among the indices of runnable threads, after every `quantum` instructions.
pub fn run_scheduled(source: &str, quantum: u32, mut pick: impl FnMut(usize) -> usize) -> Outcome {
    let mut world = TestWorld::new(source);
    let mut main = Box::new(Thread::new(ThreadId(0)));
    if let Err(diagnostics) = boot::main_thread(&mut world, &mut main) {
        let err = diagnostics
            .iter()
            .map(|one| format!("{}: {}\n", one.span.line, one.message))
            .collect();
        return Outcome {
            out: String::new(),
            err,
            code: 1,
        };
    }
    let mut threads = vec![Running {
        thread: main,
        parked: None,
    }];
    let mut code = -1;
    while threads
        .iter()
        .any(|running| running.thread.id == ThreadId(0))
    {
        while let Some(thread) = world.spawned.pop_front() {
            threads.push(Running {
                thread,
                parked: None,
            });
        }
        wake(&mut world, &mut threads);
        let ready: Vec<usize> = (0..threads.len())
            .filter(|at| threads[*at].parked.is_none())
            .collect();
        if ready.is_empty() {
            break;
        }
        let at = ready[pick(ready.len()) % ready.len()];
        let thread = &mut threads[at].thread;
        match interp::run(
            &mut Cx {
                world: &mut world,
                thread,
            },
            quantum,
        ) {
            Stop::Fuel | Stop::Pause => {}
            Stop::Park(park) => threads[at].parked = Some(park),
            Stop::Exit(now) => {
                code = i64::from(now);
                break;
            }
            Stop::Ended(result) => {
                let thread = threads.remove(at).thread;
                if thread.id == ThreadId(0) {
                    code = match (result, thread.stack.first()) {
                        (Ok(()), Some(Value::Int(code))) => *code,
                        _ => 1,
                    };
                }
            }
        }
    }
    Outcome {
        out: world.out,
        err: world.err,
        code,
    }
}

/// Runs a program with its threads taking turns of 50 instructions.
pub fn run(source: &str) -> Outcome {
    let mut turn = 0;
    run_scheduled(source, 50, move |_| {
        turn += 1;
        turn
    })
}

/// Wakes threads that have a permit; when nobody can run, time goes on to the next deadline.
fn wake(world: &mut TestWorld, threads: &mut [Running]) {
    for running in threads.iter_mut() {
        if running.parked.is_some()
            && let Some(at) = world.permits.iter().position(|id| *id == running.thread.id)
        {
            world.permits.remove(at);
            unpark(running, true);
        }
    }
    if threads.iter().any(|running| running.parked.is_none()) {
        return;
    }
    let next = threads
        .iter()
        .filter_map(|running| running.parked?.deadline)
        .reduce(f64::min);
    let Some(next) = next else { return };
    world.now = world.now.max(next);
    for running in threads.iter_mut() {
        if running
            .parked
            .and_then(|park| park.deadline)
            .is_some_and(|deadline| deadline <= world.now)
        {
            unpark(running, false);
        }
    }
}

fn unpark(running: &mut Running, by_another: bool) {
    running.parked = None;
    if let Some(resume) = &mut running.thread.resume {
        resume.unparked = by_another;
    }
}

impl Store for TestWorld {
    type Read<'a> = &'a Object;
    type Write<'a> = &'a mut Object;

    fn alloc(&mut self, object: Object) -> ObjectId {
        self.objects.push(object);
        self.versions.push(0);
        ObjectId(self.objects.len() as u32 - 1)
    }
    fn read(&self, id: ObjectId) -> &Object {
        &self.objects[id.0 as usize]
    }
    fn write(&mut self, id: ObjectId) -> &mut Object {
        self.versions[id.0 as usize] += 1;
        &mut self.objects[id.0 as usize]
    }
    fn version(&self, id: ObjectId) -> u32 {
        self.versions[id.0 as usize]
    }
    fn class_epoch(&self) -> u32 {
        self.epoch
    }
    fn class_changed(&mut self) {
        self.epoch += 1;
    }
    fn intern(&mut self, text: &str) -> ObjectId {
        if let Some(id) = self.interned.get(text) {
            return *id;
        }
        let object = Object::plain(types::STR, Body::Str(Text::new(text)));
        let id = self.alloc(object);
        self.interned.insert(text.to_owned(), id);
        id
    }
    fn reserve(&mut self, _: usize) -> bool {
        self.objects.len() < 50_000_000
    }
}

impl World for TestWorld {
    fn wants_pause(&self) -> bool {
        false
    }
    fn print(&mut self, text: &str, to_error: bool) {
        if to_error {
            self.err.push_str(text)
        } else {
            self.out.push_str(text)
        }
    }
    fn monotonic(&mut self) -> f64 {
        self.now
    }
    fn wall_clock(&mut self) -> f64 {
        1.7e9 + self.now
    }
    fn cpu_time(&mut self, _: bool) -> f64 {
        self.now
    }
    fn apart_library(&mut self, volume: Volume) -> Option<&'static [u8]> {
        Some(volume.content())
    }

    fn entropy(&mut self) -> u64 {
        42
    }
    fn spawn(&mut self, thread: Box<Thread>) -> bool {
        self.spawned.push_back(thread);
        true
    }
    fn next_thread_id(&mut self) -> ThreadId {
        self.next_thread += 1;
        ThreadId(self.next_thread - 1)
    }
    fn next_primitive(&mut self) -> u32 {
        self.next_primitive += 1;
        self.next_primitive
    }
    fn unpark(&mut self, thread: ThreadId) {
        self.permits.push(thread);
    }
    fn enter(&mut self, _: State) {}
    fn submit(&mut self, _: ThreadId, _: Request) -> Ticket {
        Ticket(0)
    }
    fn poll(&mut self, _: Ticket) -> Option<Reply> {
        Some(Reply::Refused("there is one process only".to_owned()))
    }
    fn cancel(&mut self, _: Ticket) {}
    fn cpu_count(&self) -> u32 {
        2
    }
    fn gil(&self) -> (f64, bool) {
        (0.005, true)
    }
    fn set_switch_interval(&mut self, _: f64) {}
    fn linked(&mut self, _: &'static Code) {}
    fn process(&self) -> &ProcessFacts {
        &self.facts
    }
}
