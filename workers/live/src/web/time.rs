//! The browser's clock.

use web_sys::Performance;

use web_threads::scope;

thread_local! {
    static PERFORMANCE: Option<(Performance, f64)> = scope::performance();
}

/// Milliseconds since 1970, on a clock that does not go back. Each worker's own clock starts with the worker, so its
/// origin is added.
pub fn now_ms() -> f64 {
    PERFORMANCE.with(|it| {
        it.as_ref()
            .map_or(0.0, |(performance, origin)| origin + performance.now())
    })
}
