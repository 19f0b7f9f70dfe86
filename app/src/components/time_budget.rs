//! The time budget: where the wall time of every thread went, as bars and in numbers.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;

use crate::timeline::bars::{BAR_PX, Bar, Numbers, Scope, bars, layout, summary, table};
use crate::timeline::browser::{Size, draw_on, pixel_ratio, read_palette, size_of, theme_revision};
use crate::timeline::run::{RunTrace, growth, with_views};
use crate::timeline::swatch::swatch;

/// How often the budget of a growing run is summed up, in milliseconds.
const GROWTH_MS: f64 = 250.0;

/// Where the time went, per thread and for all threads together.
#[component]
pub fn TimeBudget(
    /// The runs. A run that grows is followed.
    #[prop(into)]
    runs: Signal<Vec<Arc<RunTrace>>>,
) -> impl IntoView {
    let frame = growth(runs, GROWTH_MS);
    let bars = Memo::new(move |_| {
        frame.track();
        runs.with(|runs| with_views(runs, bars))
    });
    let open = RwSignal::new(false);
    view! {
        <section class="time-budget" aria-label="Time budget">
            <header class="time-budget-head">
                <h3 class="time-budget-heading">"Time budget"</h3>
                <button
                    type="button"
                    class="button button-quiet"
                    aria-expanded=move || open.get().to_string()
                    on:click=move |_| open.update(|it| *it = !*it)
                >
                    "Table"
                </button>
            </header>
            <div class="time-budget-chart">
                <div class="time-budget-titles" aria-hidden="true">
                    {move || bars.with(|bars| bars.iter().map(title).collect_view())}
                </div>
                <Bars bars/>
            </div>
            <Shares bars/>
            <div class="time-budget-table" class:visually-hidden=move || !open.get()>
                {move || bars.with(|bars| numbers(bars))}
            </div>
        </section>
    }
}

fn title(bar: &Bar) -> impl IntoView + use<> {
    let is_run = bar.scope == Scope::Run;
    let color = match bar.scope {
        Scope::Run | Scope::Others => None,
        Scope::Thread(process, thread) => {
            let number = crate::run::colors::thread_color(process, thread);
            Some(format!("var(--color-thread-{number})"))
        }
    };
    view! {
        <div
            class="time-budget-title"
            class:time-budget-title-run=is_run
            style:block-size=format!("{BAR_PX}px")
        >
            {color.map(|it| view! { <span class="timeline-dot" style:background=it></span> })}
            <span class="timeline-name">{bar.title.clone()}</span>
            <span class="timeline-note">{bar.note.clone()}</span>
        </div>
    }
}

/// The bars on their canvas.
#[component]
fn Bars(bars: Memo<Vec<Bar>>) -> impl IntoView {
    let frame = NodeRef::<html::Div>::new();
    let canvas = NodeRef::<html::Canvas>::new();
    let size = size_of(frame);
    let ratio = pixel_ratio();
    let theme = theme_revision();
    let palette = Memo::new(move |_| {
        theme.track();
        canvas.get().map(|it| read_palette(&it))
    });
    Effect::new(move |_| {
        let Some(canvas) = canvas.get() else { return };
        let (width_px, ratio) = (size.get().width_px, ratio.get());
        let (shapes, height_px) = bars.with(|bars| {
            let height_px = bars.len() as f64 * BAR_PX;
            (layout(bars, width_px, ratio), height_px)
        });
        let size = Size {
            width_px,
            height_px,
        };
        palette.with(|palette| {
            if let Some(palette) = palette {
                draw_on(&canvas, size, ratio, &shapes, palette);
            }
        });
    });
    let height = move || format!("{}px", bars.with(Vec::len) as f64 * BAR_PX);
    view! {
        <div
            class="time-budget-bars"
            node_ref=frame
            role="img"
            aria-label=move || bars.with(|it| summary(it))
            style:block-size=height
        >
            <canvas class="timeline-canvas" node_ref=canvas></canvas>
        </div>
    }
}

fn entry(
    sample: AnyView,
    label: &'static str,
    (time, share): (String, String),
) -> impl IntoView + use<> {
    view! {
        <li class="time-budget-share">
            {sample}
            <span>{label}</span>
            <strong>{share}</strong>
            <span class="timeline-note">{time}</span>
        </li>
    }
}

/// The shares of all threads of each run, in numbers beside their patterns.
#[component]
fn Shares(bars: Memo<Vec<Bar>>) -> impl IntoView {
    let lists = move || {
        let runs = bars.with(|bars| {
            let runs = bars.iter().filter(|it| it.scope == Scope::Run);
            runs.cloned().collect::<Vec<_>>()
        });
        let (columns, rows) = table(&runs);
        let has_runs = runs.len() > 1;
        let list = move |row: Numbers| {
            let times = columns.iter().zip(row.times);
            let spent = times.filter(|(_, (time, _))| time != "0");
            let entries = spent
                .map(|(&activity, it)| entry(swatch(activity).into_any(), activity.label(), it));
            let empty = view! { <span class="time-budget-empty"></span> }.into_any();
            let absent = entry(empty, "not existing", row.absent);
            let label = has_runs.then(|| view! { <p class="timeline-name">{row.title}</p> });
            view! {
                <div>
                    {label}
                    <ul class="time-budget-shares">{entries.collect_view()} {absent}</ul>
                </div>
            }
        };
        rows.into_iter().map(list).collect_view()
    };
    view! { <div class="time-budget-runs" aria-hidden="true">{lists}</div> }
}

fn numbers(bars: &[Bar]) -> impl IntoView + use<> {
    let (columns, rows) = table(bars);
    let heads = columns
        .into_iter()
        .map(|it| view! { <th scope="col">{swatch(it)} {it.label()}</th> });
    let heads = heads.collect_view();
    let cell = |(time, share): (String, String)| {
        view! { <td>{time} <span class="timeline-share">{share}</span></td> }
    };
    let row = move |it: Numbers| {
        view! {
            <tr>
                <th scope="row">{it.title} <span class="timeline-share">{it.note}</span></th>
                {it.times.into_iter().map(cell).collect_view()}
                {cell(it.absent)}
                <td>{it.whole}</td>
            </tr>
        }
    };
    view! {
        <table class="timeline-table">
            <caption>
                "Every nanosecond of wall time × threads, and the share of it. \"Not existing\" is before a thread was asked for and after it ended."
            </caption>
            <thead>
                <tr>
                    <th scope="col">"thread"</th>
                    {heads}
                    <th scope="col">"not existing"</th>
                    <th scope="col">"sum"</th>
                </tr>
            </thead>
            <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}
