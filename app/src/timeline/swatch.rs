//! Samples of patterns for legends and tables, as SVG in the colours of the style sheet.

use leptos::prelude::*;
use trace::activity::Activity;

use super::palette::property;
use super::shape::{Area, Brush, Form, Ink, Shape, draw};

const WIDTH: i32 = 28;
const HEIGHT: i32 = 14;

/// A sample of an activity's pattern; decoration beside its name.
pub fn swatch(activity: Activity) -> impl IntoView {
    let area = Area {
        x0: 0,
        y0: 0,
        x1: WIDTH,
        y1: HEIGHT,
    };
    let brush = Brush {
        thread: Ink::State(Activity::Running),
        ratio: 1.0,
        origin_px: 0,
    };
    let mut shapes = Vec::new();
    draw(&mut shapes, activity, area, brush);
    let children = shapes.iter().map(element).collect_view();
    view! {
        <svg
            class="swatch"
            width=WIDTH
            height=HEIGHT
            viewBox=format!("0 0 {WIDTH} {HEIGHT}")
            aria-hidden="true"
        >
            {children}
        </svg>
    }
}

fn element(shape: &Shape) -> AnyView {
    let color = match shape.ink {
        Ink::State(activity) => format!("var({})", property(activity)),
        Ink::Thread(number) => format!("var(--color-thread-{number})"),
        Ink::Grid | Ink::Missing => "currentColor".to_owned(),
    };
    let alpha = shape.alpha.to_string();
    match &shape.form {
        Form::Rect(area) => view! {
            <rect
                x=area.x0
                y=area.y0
                width=area.x1 - area.x0
                height=area.y1 - area.y0
                style:fill=color
                fill-opacity=alpha
            ></rect>
        }
        .into_any(),
        Form::Path(points, width_px) => view! {
            <polyline
                points=coordinates(points)
                fill="none"
                style:stroke=color
                stroke-opacity=alpha
                stroke-width=*width_px
            ></polyline>
        }
        .into_any(),
        Form::Polygon(points) => view! {
            <polygon points=coordinates(points) style:fill=color fill-opacity=alpha></polygon>
        }
        .into_any(),
    }
}

fn coordinates(points: &[(i32, i32)]) -> String {
    let pairs: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
    pairs.join(" ")
}
