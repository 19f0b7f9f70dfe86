//! The hands of a search in a page: as many workers as there are cores, which share this one's memory. They are started
//! at the first search and stay.

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
static HANDS: OnceLock<Option<Hands>> = OnceLock::new();

struct Hands {
    pool: ThreadPool,
    /// When they were started.
    start_ms: f64,
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
    let hands = HANDS.get_or_init(|| {
        let pool = start(n_cores as usize)?;
        Some(Hands {
            pool,
            start_ms: now_ms,
        })
    });
    let Some(Hands { pool, start_ms }) = hands else {
        return Some(&Alone);
    };
    if N_HERE.load(Ordering::Acquire) == pool.current_num_threads() {
        Some(pool)
    } else if !HAS_FAILED.load(Ordering::Relaxed) && now_ms - start_ms < PATIENCE_MS {
        None
    } else {
        Some(&Alone)
    }
}

/// Starts them; `None` if that cannot be.
fn start(count: usize) -> Option<ThreadPool> {
    let pool = ThreadPoolBuilder::new()
        .num_threads(count)
        .spawn_handler(|builder| {
            builders().push(builder);
            Ok(())
        })
        .build()
        .ok()?;
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
    started.ok().map(|()| pool)
}
