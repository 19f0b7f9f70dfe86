//! States in parts: a state is written down as the numbers of its parts, each of which is kept once.
//!
//! A *record* of a state names what has been printed, and for each process the objects that several threads can reach
//! ([`Common`]) and its threads, each with the objects that it alone can reach ([`Own`]). States have most of their
//! parts in common with others, so records are short; and what a step does follows from the two parts that it is taken
//! in ([`crate::memo`]).

pub(crate) mod making;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustc_hash::FxHashMap;
use trace::ids::ThreadId;

pub(crate) use self::making::Marks;
use crate::digest::Ref;
use crate::exchange::Exchange;
use crate::interned::Interned;
use crate::state::{Output, Process, State, ThreadState};
use crate::store::Slot;

/// A thread with the objects that it alone can reach.
#[derive(Debug)]
pub struct Own {
    /// The thread.
    pub thread: Arc<ThreadState>,
    /// The objects, in the order of their ids.
    pub slots: Vec<Slot>,
    /// Whether it can change places with others, see [`crate::likeness`].
    pub is_anonymous: bool,
    /// The content of all, without what it refers to outside.
    pub print: u128,
    /// What it refers to outside, in an order that follows from the content.
    pub outside: Box<[Ref]>,
    /// What tells it from all others by itself: `None` if that takes more than the content, because it refers to
    /// something outside whose number depends on the rest of the state. A thread that cannot change places tells its
    /// own number.
    pub alone: Option<u128>,
}

/// What the threads of a process have in common.
#[derive(Debug)]
pub struct Common {
    /// The process, without threads and without the objects that one thread alone can reach.
    pub process: Process,
    /// The content of what is reached from objects of the base, without threads that it names.
    pub print: u128,
    /// The objects beyond the base that are reached so, in the order of their ids, each with its place in an order that
    /// follows from the content.
    pub numbers: Box<[(u32, u32)]>,
    /// The threads that are named, in an order that follows from the content.
    pub threads: Box<[ThreadId]>,
    /// Whether some objects are reached from threads only.
    pub has_loose: bool,
}

impl Common {
    /// The place of an object; `None` if it is reached from threads only.
    pub fn number(&self, id: u32) -> Option<u32> {
        let at = self.numbers.binary_search_by_key(&id, |it| it.0).ok()?;
        Some(self.numbers[at].1)
    }
}

/// Parts of one kind, numbered.
#[derive(Debug)]
struct Row<T> {
    all: Vec<Arc<T>>,
    known: FxHashMap<u128, u32>,
}

impl<T> Default for Row<T> {
    fn default() -> Self {
        Row {
            all: Vec::new(),
            known: FxHashMap::default(),
        }
    }
}

impl<T> Row<T> {
    fn enter(&mut self, key: u128, make: impl FnOnce() -> T) -> u32 {
        *self.known.entry(key).or_insert_with(|| {
            self.all.push(Arc::new(make()));
            self.all.len() as u32 - 1
        })
    }
}

impl<T> Row<T> {
    /// Keeps some parts only, and gives them new numbers; where each is now.
    fn keep(&mut self, wanted: &[bool]) -> Vec<u32> {
        let mut places = vec![u32::MAX; self.all.len()];
        let mut kept = Vec::new();
        for (number, part) in std::mem::take(&mut self.all).into_iter().enumerate() {
            if wanted[number] {
                places[number] = kept.len() as u32;
                kept.push(part);
            }
        }
        self.all = kept;
        self.known.retain(|_, number| {
            *number = places[*number as usize];
            *number != u32::MAX
        });
        places
    }
}

/// All parts of the states of a search.
#[derive(Debug, Default)]
struct All {
    owns: Row<Own>,
    commons: Row<Common>,
    outs: Row<Output>,
    exchanges: Row<(u128, Option<Arc<Exchange>>)>,
}

/// The parts of the states of a search, for several hands at once.
#[derive(Debug, Default)]
pub struct Pool {
    all: Mutex<All>,
    n_parts: AtomicUsize,
    /// What steps print.
    texts: Interned<str>,
}

impl Pool {
    fn lock(&self) -> MutexGuard<'_, All> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many parts there are.
    pub fn len(&self) -> usize {
        self.n_parts.load(Ordering::Relaxed)
    }

    /// The number of a part of one kind. It is made only if it is new, and not while others wait for that.
    fn enter<T>(
        &self,
        row: fn(&mut All) -> &mut Row<T>,
        key: u128,
        make: impl FnOnce() -> T,
    ) -> u32 {
        if let Some(known) = row(&mut self.lock()).known.get(&key) {
            return *known;
        }
        let made = make();
        let mut all = self.lock();
        let row = row(&mut all);
        let n_before = row.all.len();
        let number = row.enter(key, || made);
        self.n_parts
            .fetch_add(row.all.len() - n_before, Ordering::Relaxed);
        number
    }

    /// Keeps only the parts of some states, whose records follow each other. The records change, and nobody may go on
    /// with what is known of others.
    pub fn keep(&self, records: &mut [u32], ends: &[usize]) {
        let all = &mut *self.lock();
        let counts = [
            all.outs.all.len(),
            all.exchanges.all.len(),
            all.commons.all.len(),
            all.owns.all.len(),
        ];
        let mut wanted = counts.map(|count| vec![false; count]);
        each_part(records, ends, |kind, number| {
            wanted[kind as usize][*number as usize] = true;
        });
        let places = [
            all.outs.keep(&wanted[0]),
            all.exchanges.keep(&wanted[1]),
            all.commons.keep(&wanted[2]),
            all.owns.keep(&wanted[3]),
        ];
        let n_parts = all.outs.all.len()
            + all.exchanges.all.len()
            + all.commons.all.len()
            + all.owns.all.len();
        self.n_parts.store(n_parts, Ordering::Relaxed);
        each_part(records, ends, |kind, number| {
            *number = places[kind as usize][*number as usize];
        });
    }
}

/// What is asked of a thread in each state that it is in.
#[derive(Clone, Copy, Debug)]
pub struct Glance {
    alone: u128,
    thread: ThreadId,
    is_alone: bool,
    is_single: bool,
    /// Whether others may keep it from its next step.
    pub rests: bool,
}

impl Glance {
    fn of(own: &Own) -> Glance {
        let thread = &own.thread;
        Glance {
            alone: own.alone.unwrap_or_default(),
            thread: thread.id,
            is_alone: own.alone.is_some(),
            is_single: thread.parked.is_none() && thread.draws == 0,
            rests: thread.rests.is_some(),
        }
    }

    /// The thread, if it can take its next step in one way only.
    #[inline]
    pub fn single(&self) -> Option<ThreadId> {
        self.is_single.then_some(self.thread)
    }

    /// As in [`Own`].
    #[inline]
    pub fn alone(&self) -> Option<u128> {
        self.is_alone.then_some(self.alone)
    }
}

/// What one hand knows of a pool: it asks the pool only for what is new.
#[derive(Debug)]
pub struct Parts {
    pool: Arc<Pool>,
    owns: Vec<Arc<Own>>,
    /// In one place, as they are asked for far more often than all else of threads.
    glances: Vec<Glance>,
    commons: Vec<Arc<Common>>,
    /// The content of each, if it names no thread and no object in it is reached from threads only.
    plain: Vec<Option<u128>>,
    outs: Vec<Arc<Output>>,
    exchanges: Vec<Arc<(u128, Option<Arc<Exchange>>)>>,
    /// How many parts there were when it last asked the pool.
    n_parts: usize,
    /// Output and more after it.
    longer: FxHashMap<(u32, u32), u32>,
    merges_threads: bool,
    marks: Marks,
}

/// A record: what has been printed, whether an exception was left uncaught, what processes share; then for each process its common part,
/// the number of its threads, and these.
pub type Record = [u32];

/// Where the first process begins in a record.
const HEADER: usize = 3;

/// A process in a record.
#[derive(Clone, Copy, Debug)]
pub struct Group<'a> {
    /// Its common part.
    pub common: u32,
    /// Its threads, in the order of their ids.
    pub owns: &'a [u32],
    /// Where in the record the threads begin.
    pub at: usize,
}

/// The processes of a record.
pub fn groups(record: &Record) -> impl Iterator<Item = Group<'_>> {
    let mut at = HEADER;
    std::iter::from_fn(move || {
        let common = *record.get(at)?;
        let first = at + 2;
        at = first + record[at + 1] as usize;
        Some(Group {
            common,
            owns: &record[first..at],
            at: first,
        })
    })
}

/// Kinds of parts.
#[derive(Clone, Copy)]
enum Kind {
    Out,
    Exchange,
    Common,
    Own,
}

/// Goes over all parts in records that follow each other.
fn each_part(records: &mut [u32], ends: &[usize], mut each: impl FnMut(Kind, &mut u32)) {
    let mut at = 0;
    for end in ends {
        each(Kind::Out, &mut records[at]);
        each(Kind::Exchange, &mut records[at + 2]);
        at += HEADER;
        while at < *end {
            each(Kind::Common, &mut records[at]);
            let n_threads = records[at + 1] as usize;
            at += 2;
            let owns = &mut records[at..at + n_threads];
            owns.iter_mut().for_each(|own| each(Kind::Own, own));
            at += n_threads;
        }
    }
}

impl Parts {
    /// Of a pool.
    pub fn new(pool: Arc<Pool>, merges_threads: bool) -> Parts {
        Parts {
            pool,
            merges_threads,
            owns: Vec::new(),
            glances: Vec::new(),
            commons: Vec::new(),
            plain: Vec::new(),
            n_parts: 0,
            outs: Vec::new(),
            exchanges: Vec::new(),
            longer: FxHashMap::default(),
            marks: Marks::default(),
        }
    }

    /// A thread with its objects.
    #[inline]
    pub fn own(&self, number: u32) -> &Own {
        &self.owns[number as usize]
    }

    /// What is asked of a thread in each state.
    #[inline]
    pub fn glance(&self, number: u32) -> Glance {
        self.glances[number as usize]
    }

    /// The common part of a process.
    #[inline]
    pub fn common(&self, number: u32) -> &Common {
        &self.commons[number as usize]
    }

    /// The content of a common part, if it names no thread and no object in it is reached from threads only.
    #[inline]
    pub fn plain(&self, number: u32) -> Option<u128> {
        self.plain[number as usize]
    }

    /// What has been printed.
    #[inline]
    pub fn out(&self, number: u32) -> &Output {
        &self.outs[number as usize]
    }

    /// Makes sure that all parts are known here that there are by now.
    pub fn learn_all(&mut self) {
        if self.n_parts != self.pool.len() {
            let pool = Arc::clone(&self.pool);
            self.catch_up(&pool.lock());
            self.n_parts =
                self.owns.len() + self.commons.len() + self.outs.len() + self.exchanges.len();
        }
    }

    fn catch_up(&mut self, all: &All) {
        let new = &all.owns.all[self.owns.len()..];
        self.owns.extend_from_slice(new);
        self.glances.extend(new.iter().map(|own| Glance::of(own)));
        let new = &all.commons.all[self.commons.len()..];
        self.commons.extend_from_slice(new);
        self.plain.extend(new.iter().map(|common| {
            let is_plain = !common.has_loose && common.threads.is_empty();
            is_plain.then_some(common.print)
        }));
        self.outs
            .extend_from_slice(&all.outs.all[self.outs.len()..]);
        self.exchanges
            .extend_from_slice(&all.exchanges.all[self.exchanges.len()..]);
    }

    /// The number of a text among those that steps print; 0 is no text.
    pub fn text(&self, text: &str) -> u32 {
        match text.is_empty() {
            true => 0,
            false => self.pool.texts.number(text),
        }
    }

    /// Output and a text after it.
    pub fn longer(&mut self, out: u32, text: u32) -> u32 {
        if let Some(known) = self.longer.get(&(out, text)) {
            return *known;
        }
        let Some(more) = self.pool.texts.get(text) else {
            return out;
        };
        let output = self.outs[out as usize].and(&more);
        let number = self
            .pool
            .enter(|all| &mut all.outs, output.print(), || output);
        self.learn_all();
        self.longer.insert((out, text), number);
        number
    }

    /// A fingerprint of what processes share.
    #[inline]
    pub fn exchange(&self, number: u32) -> u128 {
        self.exchanges[number as usize].0
    }

    /// Writes a state down. What nothing refers to any more is left out. `before` is the state that a step has led from,
    /// if it was known: threads that are as they were then need not be looked at.
    pub fn write(&mut self, state: &State, before: Option<&Record>) -> Vec<u32> {
        let pool = Arc::clone(&self.pool);
        let out = &state.out;
        let out = pool.enter(|all| &mut all.outs, out.print(), || out.copy());
        let print = state.exchange.as_ref().map_or(0, |it| it.print());
        let exchange = || (print, state.exchange.clone());
        let exchange = pool.enter(|all| &mut all.exchanges, print, exchange);
        let mut record = vec![out, u32::from(state.failed), exchange];
        let mut befores = groups(before.unwrap_or_default());
        let merges = self.merges_threads;
        for process in &state.processes {
            let before = befores.next().map_or(&[][..], |group| group.owns);
            let goes_on = process.exit.is_none();
            self.marks.of(process);
            let key = making::common_key(process, &self.marks);
            let make = || making::common(process, &self.marks, merges);
            record.push(pool.enter(|all| &mut all.commons, key, make));
            record.push(process.threads.len() as u32);
            for thread in &process.threads {
                let is_it = |own: &&u32| Arc::ptr_eq(&self.own(**own).thread, thread);
                if let Some(own) = before.iter().find(is_it).filter(|_| goes_on) {
                    record.push(*own);
                    continue;
                }
                let slots = making::owned(process, thread, &self.marks);
                let key = making::own_key(process, thread, &slots);
                let make = || making::own(process, thread, &slots, merges);
                record.push(pool.enter(|all| &mut all.owns, key, make));
            }
        }
        self.learn_all();
        record
    }

    /// The state that a record is of.
    pub fn read(&self, record: &Record) -> State {
        let processes = groups(record).map(|group| {
            let mut process = self.common(group.common).process.clone();
            for own in group.owns {
                let own = self.own(*own);
                process.threads.push(Arc::clone(&own.thread));
                process.heap.take_in(&own.slots);
            }
            process.heap.put_in_order();
            process
        });
        State {
            processes: processes.collect(),
            exchange: self.exchanges[record[2] as usize].1.clone(),
            out: Arc::clone(&self.outs[record[0] as usize]),
            failed: record[1] != 0,
        }
    }
}
