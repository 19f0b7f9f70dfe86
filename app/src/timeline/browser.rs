//! The seam to the browser: sizes, themes and canvases.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, MutationObserverInit};

use super::paint::paint;
use super::palette::{Color, Palette};
use super::shape::Shape;

/// A size in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Size {
    /// The width.
    pub width_px: f64,
    /// The height.
    pub height_px: f64,
}

/// The inner size of an element, as it changes; zero until the element stands in the document.
pub fn size_of(node: NodeRef<html::Div>) -> ReadSignal<Size> {
    let (size, set_size) = signal(Size::default());
    let watched = StoredValue::new_local(None::<(web_sys::ResizeObserver, Closure<dyn FnMut()>)>);
    Effect::new(move |_| {
        let Some(element) = node.get() else { return };
        let measured = element.clone();
        let measure = Closure::<dyn FnMut()>::new(move || {
            let now = Size {
                width_px: f64::from(measured.client_width()),
                height_px: f64::from(measured.client_height()),
            };
            if size.try_get_untracked().is_some_and(|it| it != now) {
                set_size.try_set(now);
            }
        });
        if let Ok(observer) = web_sys::ResizeObserver::new(measure.as_ref().unchecked_ref()) {
            observer.observe(&element);
            let former = watched.try_update_value(|it| it.replace((observer, measure)));
            disconnect(former.flatten());
        }
    });
    on_cleanup(move || {
        disconnect(watched.try_update_value(Option::take).flatten());
    });
    size
}

fn disconnect(watched: Option<(web_sys::ResizeObserver, Closure<dyn FnMut()>)>) {
    if let Some((observer, _)) = watched {
        observer.disconnect();
    }
}

/// Device pixels per CSS pixel, as it changes with zoom and screen.
pub fn pixel_ratio() -> ReadSignal<f64> {
    let read = || window().device_pixel_ratio().clamp(0.5, 4.0);
    let (ratio, set_ratio) = signal(read());
    let handle = window_event_listener(leptos::ev::resize, move |_| {
        if ratio.try_get_untracked().is_some_and(|it| it != read()) {
            set_ratio.try_set(read());
        }
    });
    on_cleanup(move || handle.remove());
    ratio
}

/// A number that changes whenever the page's colours may have changed.
pub fn theme_revision() -> ReadSignal<u32> {
    let (revision, set_revision) = signal(0);
    let bump = Closure::<dyn FnMut()>::new(move || {
        set_revision.try_update(|it| *it += 1);
    });
    let on_bump: &js_sys::Function = bump.as_ref().unchecked_ref();
    let observer = web_sys::MutationObserver::new(on_bump).ok();
    if let (Some(observer), Some(root)) = (&observer, document().document_element()) {
        let what = MutationObserverInit::new();
        what.set_attributes(true);
        // Observing an element of the document with attributes on cannot fail.
        let _ = observer.observe_with_options(&root, &what);
    }
    let query = window().match_media("(prefers-color-scheme: dark)");
    let query = query.ok().flatten();
    if let Some(query) = &query {
        // Adding a listener with a fixed name cannot fail.
        let _ = query.add_event_listener_with_callback("change", on_bump);
    }
    let kept = StoredValue::new_local(Some((observer, query, bump)));
    on_cleanup(move || {
        let Some((observer, query, bump)) = kept.try_update_value(Option::take).flatten() else {
            return;
        };
        if let Some(observer) = observer {
            observer.disconnect();
        }
        if let Some(query) = query {
            let on_bump = bump.as_ref().unchecked_ref();
            let _ = query.remove_event_listener_with_callback("change", on_bump);
        }
    });
    revision
}

/// Asks the browser for the colours in force at `element`, whatever syntax they are written in.
pub fn read_palette(element: &web_sys::HtmlElement) -> Palette {
    let style = window().get_computed_style(element).ok().flatten();
    let swatch = small_canvas();
    let color = |name: &str| {
        let value = style.as_ref()?.get_property_value(name).ok()?;
        color_of(swatch.as_ref()?, value.trim())
    };
    Palette::from_properties(|name| color(name).unwrap_or_default())
}

/// A canvas of one pixel, on which the browser turns any colour into numbers.
fn small_canvas() -> Option<CanvasRenderingContext2d> {
    let canvas = document().create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    canvas.set_width(1);
    canvas.set_height(1);
    let options = js_sys::Object::new();
    // Setting a field of a new object cannot fail.
    let _ = js_sys::Reflect::set(&options, &"willReadFrequently".into(), &true.into());
    let context = canvas.get_context_with_context_options("2d", &options);
    context.ok()??.dyn_into().ok()
}

fn context_of(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

fn color_of(context: &CanvasRenderingContext2d, value: &str) -> Option<Color> {
    context.clear_rect(0.0, 0.0, 1.0, 1.0);
    context.set_fill_style_str(value);
    context.fill_rect(0.0, 0.0, 1.0, 1.0);
    let pixel = context.get_image_data(0.0, 0.0, 1.0, 1.0).ok()?.data();
    let [red, green, blue, alpha] = pixel.0[..] else {
        return None;
    };
    Some(Color {
        rgb: (red, green, blue),
        alpha: f64::from(alpha) / 255.0,
    })
}

/// Draws `shapes` on `canvas`, which covers `size` and has `ratio` device pixels per CSS pixel.
pub fn draw_on(
    canvas: &HtmlCanvasElement,
    size: Size,
    ratio: f64,
    shapes: &[Shape],
    palette: &Palette,
) {
    let device = |css_px: f64| (css_px * ratio).round().clamp(1.0, 16_384.0) as u32;
    let (width, height) = (device(size.width_px), device(size.height_px));
    if (canvas.width(), canvas.height()) == (width, height) {
        if let Some(context) = context_of(canvas) {
            context.clear_rect(0.0, 0.0, f64::from(width), f64::from(height));
        }
    } else {
        // Setting the size also clears.
        canvas.set_width(width);
        canvas.set_height(height);
    }
    let Some(mut backend) = plotters_canvas::CanvasBackend::with_canvas_object(canvas.clone())
    else {
        return;
    };
    if let Err(error) = paint(shapes, palette, &mut backend) {
        leptos::logging::error!("the picture could not be drawn: {error}");
    }
}

/// The size of the document's text, in CSS pixels; 16 where the browser does not say.
pub fn rem_px() -> f64 {
    let size = || {
        let style = window().get_computed_style(&document().document_element()?);
        let value = style.ok()??.get_property_value("font-size").ok()?;
        value.strip_suffix("px")?.parse().ok()
    };
    size().unwrap_or(16.0)
}

/// The size of an element's box and where it stands on the screen: left and top in CSS pixels.
pub fn place_of(element: &web_sys::Element) -> (f64, f64) {
    let place = element.get_bounding_client_rect();
    (place.left(), place.top())
}
