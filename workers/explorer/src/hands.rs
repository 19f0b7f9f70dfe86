//! The hands of a search in a page: as many workers as there are cores, which share this one's memory. They are started
//! at the first search and stay.

use std::cell::RefCell;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use explore::crew::{Alone, Crew};
use js_sys::Function;
use rayon::{ThreadBuilder, ThreadPool, ThreadPoolBuilder};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use web_threads::scope;

/// So many workers at most.
const HANDS_MAX: u32 = 32;
/// How long they are waited for, in milliseconds.
const PATIENCE_MS: f64 = 5_000.0;

/// What each of them is to become when it is there.
static BUILDERS: Mutex<Vec<ThreadBuilder>> = Mutex::new(Vec::new());
static N_HERE: AtomicUsize = AtomicUsize::new(0);
static HAS_FAILED: AtomicBool = AtomicBool::new(false);
static POOL: OnceLock<Pool> = OnceLock::new();

thread_local! {
    /// When they were started.
    static START_MS: RefCell<Option<f64>> = const { RefCell::new(None) };
}

struct Pool(ThreadPool);

impl Crew for Pool {
    fn n_hands(&self) -> u32 {
        self.0.current_num_threads() as u32
    }

    fn work(&self, job: &(dyn Fn(usize) + Sync)) {
        self.0.broadcast(|thread| job(thread.index()));
    }
}

fn builders() -> MutexGuard<'static, Vec<ThreadBuilder>> {
    BUILDERS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Works for every search to come. Called in the hands' own workers.
#[wasm_bindgen]
pub fn work() {
    web_threads::join();
    let builder = builders().pop();
    N_HERE.fetch_add(1, Ordering::Release);
    if let Some(builder) = builder {
        builder.run();
    }
}

/// Who is there to search; `None` as long as they are still coming. The first call starts them. Where memory cannot be
/// shared, there is one core, or the browser refuses workers, the caller searches alone.
pub fn crew(now_ms: f64) -> Option<&'static dyn Crew> {
    let n_cores = scope::n_cores().min(HANDS_MAX);
    if !scope::is_isolated() || n_cores < 2 {
        return Some(&Alone);
    }
    let start_ms = START_MS.with_borrow_mut(|start_ms| {
        *start_ms.get_or_insert_with(|| {
            start(n_cores as usize);
            now_ms
        })
    });
    match POOL.get() {
        Some(pool) if N_HERE.load(Ordering::Acquire) == pool.0.current_num_threads() => Some(pool),
        Some(_) if !HAS_FAILED.load(Ordering::Relaxed) && now_ms - start_ms < PATIENCE_MS => None,
        _ => Some(&Alone),
    }
}

fn start(count: usize) {
    let pool = ThreadPoolBuilder::new()
        .num_threads(count)
        .spawn_handler(|builder| {
            builders().push(builder);
            Ok(())
        })
        .build();
    let Ok(pool) = pool else { return };
    // It is set here only.
    drop(POOL.set(Pool(pool)));
    let on_message: Function = Closure::<dyn Fn()>::new(|| ())
        .into_js_value()
        .unchecked_into();
    let on_failure = Closure::<dyn Fn()>::new(|| HAS_FAILED.store(true, Ordering::Relaxed));
    let on_failure: Function = on_failure.into_js_value().unchecked_into();
    let script = scope::beside("thread.js");
    // The address of the library's file is the query of each.
    let query = scope::this().location().search();
    let address = format!("{script}{query}");
    let started =
        (0..count).try_for_each(|_| scope::start_thread_worker(&address, &on_message, &on_failure));
    if started.is_err() {
        HAS_FAILED.store(true, Ordering::Relaxed);
    }
}
