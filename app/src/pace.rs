//! How often what grows is shown: views of a run must leave the cores to the program that they show.

use leptos::prelude::*;

/// Calls `work` in an animation frame, however often it was asked before that frame, and leaves a gap between calls.
#[derive(Clone, Copy)]
pub struct Pace {
    /// The least time between two calls, in milliseconds.
    gap_ms: f64,
    asked: StoredValue<bool>,
    /// When `work` was called last, by the page's clock.
    called_ms: StoredValue<f64>,
}

impl Pace {
    /// Nothing is asked for yet; the gap is in milliseconds.
    pub fn every(gap_ms: f64) -> Pace {
        Pace {
            gap_ms,
            asked: StoredValue::new(false),
            called_ms: StoredValue::new(f64::NEG_INFINITY),
        }
    }

    /// Asks for `work`, unless some was asked for already.
    pub fn ask(&self, work: impl FnOnce() + 'static) {
        let (asked, called_ms) = (self.asked, self.called_ms);
        if asked.try_get_value() != Some(false) {
            return;
        }
        asked.set_value(true);
        let in_frame = move || {
            request_animation_frame(move || {
                // What is gone by now has no value to reset.
                if asked.try_set_value(false).is_none() {
                    called_ms.try_set_value(js_sys::Date::now());
                    work();
                }
            });
        };
        let wait_ms = called_ms.get_value() + self.gap_ms - js_sys::Date::now();
        if wait_ms > 0.0 {
            let wait = std::time::Duration::from_millis(wait_ms as u64);
            set_timeout(in_frame, wait);
        } else {
            in_frame();
        }
    }
}
