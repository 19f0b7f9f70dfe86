//! Pointers, wheels and keys on the timeline.

use leptos::ev;
use leptos::prelude::*;
use web_sys::{KeyboardEvent, PointerEvent, WheelEvent};

use crate::timeline::browser::place_of;
use crate::timeline::gesture::{Gesture, Motion};
use crate::timeline::picture::{Picture, Step};

/// What the keys do; part of the picture's name for screen readers.
const KEYS: &str = "Enter inspects, arrow keys move, plus and minus zoom, Home shows all. \
                    The tables below say the same in numbers.";

/// The part of the timeline that is drawn and takes pointers and keys.
#[component]
pub fn Plot(
    /// The picture.
    picture: Picture,
    /// The picture in one sentence.
    sentence: Memo<String>,
    /// What is drawn.
    children: Children,
) -> impl IntoView {
    let gesture = StoredValue::new(Gesture::default());
    let place = move |event: &PointerEvent| {
        let plot = picture.plot.get_untracked()?;
        let (left_px, top_px) = place_of(&plot);
        let x_px = f64::from(event.client_x()) - left_px;
        let y_px = f64::from(event.client_y()) - top_px;
        Some((x_px, y_px))
    };
    let down = move |event: PointerEvent| {
        if event.button() == 0
            && let Some((x_px, y_px)) = place(&event)
        {
            gesture.update_value(|it| it.down(event.pointer_id(), x_px, y_px));
        }
    };
    let moved = move |event: PointerEvent| {
        let Some((x_px, y_px)) = place(&event) else {
            return;
        };
        if gesture.with_value(Gesture::is_active) {
            drag(picture, gesture, &event, (x_px, y_px));
        } else {
            picture.pointer.set(Some((x_px, y_px)));
            let target = picture.target_at(x_px, y_px);
            if picture.hover.get_untracked() != target {
                picture.hover.set(target);
            }
        }
    };
    let up = move |event: PointerEvent| {
        let click = gesture.try_update_value(|it| it.up(event.pointer_id()));
        if let Some((x_px, y_px)) = click.flatten() {
            let target = picture.target_at(x_px, y_px);
            picture.selected.set(target);
            if let Some(target) = target {
                picture.go_to_line(&target);
            }
        }
    };
    let gone = move |event: PointerEvent| {
        gesture.update_value(|it| {
            it.up(event.pointer_id());
        });
        picture.hover.set(None);
        picture.pointer.set(None);
    };
    let height = move || format!("{}px", picture.drawn().height_px);
    view! {
        <div
            class="timeline-plot"
            node_ref=picture.plot
            tabindex="0"
            role="application"
            aria-roledescription="timeline"
            aria-label=move || format!("{} {KEYS}", sentence.get())
            style:block-size=height
            on:pointerdown=down
            on:pointermove=moved
            on:pointerup=up
            on:pointercancel=gone
            on:pointerleave=gone
            on:wheel=move |event| wheel(picture, &event)
            on:keydown=move |event| key(picture, &event)
            on:blur=move |_: ev::FocusEvent| picture.hover.set(None)
        >
            {children()}
        </div>
    }
}

fn drag(
    picture: Picture,
    gesture: StoredValue<Gesture>,
    event: &PointerEvent,
    (x_px, y_px): (f64, f64),
) {
    let width_px = untrack(|| picture.drawn()).width_px;
    let id = event.pointer_id();
    let motion = gesture.try_update_value(|it| it.moved(id, x_px, y_px, width_px));
    let Some(motion) = motion.flatten() else {
        return;
    };
    picture.hover.set(None);
    picture.pointer.set(None);
    if let Some(plot) = picture.plot.get_untracked() {
        // Fails only for a pointer that is gone, which needs no capture.
        let _ = plot.set_pointer_capture(id);
    }
    match motion {
        Motion::Pan(share) => picture.pan(share),
        Motion::Pinch {
            factor,
            anchor,
            pan,
        } => {
            picture.pan(pan);
            picture.zoom(factor, anchor);
        }
    }
}

/// With Ctrl (as touchpads report a pinch) the wheel zooms; sideways it moves; else it scrolls.
fn wheel(picture: Picture, event: &WheelEvent) {
    let (dx, dy) = (event.delta_x(), event.delta_y());
    // Lines and pages to pixels.
    let unit = match event.delta_mode() {
        WheelEvent::DOM_DELTA_PIXEL => 1.0,
        WheelEvent::DOM_DELTA_LINE => 16.0,
        _ => 400.0,
    };
    let width_px = untrack(|| picture.drawn()).width_px.max(1.0);
    if event.ctrl_key() || event.meta_key() {
        event.prevent_default();
        let Some(plot) = picture.plot.get_untracked() else {
            return;
        };
        let anchor = (f64::from(event.client_x()) - place_of(&plot).0) / width_px;
        let steps = (dy * unit).clamp(-120.0, 120.0);
        picture.zoom((steps * 0.004).exp(), anchor.clamp(0.0, 1.0));
    } else if dx.abs() > dy.abs() || event.shift_key() {
        event.prevent_default();
        let sideways = if dx == 0.0 { dy } else { dx };
        picture.pan(sideways * unit / width_px);
    }
}

/// Keys that the picture uses are not passed on: a slide's arrows belong to what has the focus.
fn key(picture: Picture, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let is_picked = picture.selected.get_untracked().is_some();
    let moves = is_picked && !event.shift_key();
    match event.key().as_str() {
        "ArrowLeft" if moves => picture.select_next(Step::Before),
        "ArrowRight" if moves => picture.select_next(Step::After),
        "ArrowUp" if moves => picture.select_next(Step::Above),
        "ArrowDown" if moves => picture.select_next(Step::Below),
        "ArrowLeft" => picture.pan(-0.1),
        "ArrowRight" => picture.pan(0.1),
        "+" | "=" => picture.zoom_here(0.5),
        "-" | "_" => picture.zoom_here(2.0),
        "0" | "Home" => picture.fit(),
        "End" => picture.pan(f64::from(u32::MAX)),
        "Enter" | " " => match picture.selected.get_untracked() {
            Some(target) => picture.go_to_line(&target),
            None => picture.select_first(),
        },
        "Escape" if is_picked => picture.selected.set(None),
        _ => return,
    }
    event.prevent_default();
    event.stop_propagation();
}
