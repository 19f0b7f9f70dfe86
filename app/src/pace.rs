//! How often what grows is shown: views of a run must leave the cores to the program that they show.

use leptos::prelude::*;

/// What is drawn may take this part of the time at most: the gap is so many times what the last call took.
const GAP_PER_COST: f64 = 40.0;
/// The longest gap, in milliseconds: on a slow machine too, what grows is seen to grow.
const GAP_MAX_MS: f64 = 1000.0;

/// Calls `work` in an animation frame, however often it was asked before that frame, and leaves a gap between calls:
/// the longer the more the browser had to do for the last one.
#[derive(Clone, Copy)]
pub struct Pace {
    /// The least time between two calls, in milliseconds.
    gap_ms: f64,
    asked: StoredValue<bool>,
    /// When `work` was called last, by the page's clock.
    called_ms: StoredValue<f64>,
    /// How long the last call took together with the layout and the painting that it caused, in milliseconds.
    cost_ms: StoredValue<f64>,
}

impl Pace {
    /// Nothing is asked for yet; the gap is in milliseconds.
    pub fn every(gap_ms: f64) -> Pace {
        Pace {
            gap_ms,
            asked: StoredValue::new(false),
            called_ms: StoredValue::new(f64::NEG_INFINITY),
            cost_ms: StoredValue::new(0.0),
        }
    }

    /// Asks for `work`, unless some was asked for already.
    pub fn ask(&self, work: impl FnOnce() + 'static) {
        let pace = *self;
        if self.asked.try_get_value() != Some(false) {
            return;
        }
        self.asked.set_value(true);
        let in_frame = move || {
            request_animation_frame(move || {
                // What is gone by now has no value to reset.
                if pace.asked.try_set_value(false).is_none() {
                    pace.call(work);
                }
            });
        };
        let gap_ms = (self.cost_ms.get_value() * GAP_PER_COST).clamp(self.gap_ms, GAP_MAX_MS);
        let wait_ms = self.called_ms.get_value() + gap_ms - now_ms();
        if wait_ms > 0.0 {
            let wait = std::time::Duration::from_millis(wait_ms as u64);
            set_timeout(in_frame, wait);
        } else {
            in_frame();
        }
    }

    fn call(self, work: impl FnOnce()) {
        let called_ms = now_ms();
        self.called_ms.try_set_value(called_ms);
        work();
        // Comes after the frame has been laid out and painted.
        set_timeout(
            move || {
                self.cost_ms.try_set_value(now_ms() - called_ms);
            },
            std::time::Duration::ZERO,
        );
    }
}

/// Calls `work` when what was changed by now is on the screen.
pub fn after_paint(work: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(work, std::time::Duration::ZERO));
}

/// The time by the page's clock, in milliseconds since 1970.
pub fn now_ms() -> f64 {
    js_sys::Date::now()
}
