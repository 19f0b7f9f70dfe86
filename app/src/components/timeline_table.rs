//! The timeline as tables: the sums per thread, and the intervals of one thread page by page.

use std::sync::Arc;

use leptos::prelude::*;
use trace::ids::Line;

use crate::timeline::run::{RunTrace, growth, with_views};
use crate::timeline::swatch::swatch;
use crate::timeline::table::{IntervalRow, Totals, page, totals};

/// How often the tables of a growing run are made anew, in milliseconds.
const GROWTH_MS: f64 = 500.0;

/// The tables. The sums are always there for screen readers; the rest when opened.
#[component]
pub fn TimelineTable(
    /// The runs.
    runs: Signal<Vec<Arc<RunTrace>>>,
    /// Whether the tables are shown.
    open: RwSignal<bool>,
    /// Called with a source line when the reader goes to it.
    on_line: Option<Callback<Line>>,
) -> impl IntoView {
    let frame = growth(runs, GROWTH_MS);
    let sums = Memo::new(move |_| {
        frame.track();
        runs.with(|runs| with_views(runs, totals))
    });
    view! {
        <div class="timeline-tables" class:visually-hidden=move || !open.get()>
            {move || sums.with(|it| sums_view(it, runs.with(Vec::len) > 1))}
            <Show when=move || open.get()>
                <Intervals runs frame sums on_line/>
            </Show>
        </div>
    }
}

fn sums_view(sums: &Totals, has_runs: bool) -> impl IntoView + use<> {
    let heads = sums.activities.iter().map(|&it| {
        view! { <th scope="col">{swatch(it)} {it.label()}</th> }
    });
    let heads = heads.collect_view();
    let rows = sums.rows.iter().map(|row| {
        let cells = row.times.iter().map(|(time, share)| {
            view! { <td>{time.clone()} <span class="timeline-share">{share.clone()}</span></td> }
        });
        view! {
            <tr>
                {has_runs.then(|| view! { <td>{row.run.clone()}</td> })}
                <td>{row.process.clone()}</td>
                <th scope="row">{row.thread.clone()}</th>
                {cells.collect_view()}
                <td>{row.existed.clone()}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <div class="timeline-table-frame" tabindex="0" role="region" aria-label="Table of what each thread did">
            <table class="timeline-table">
                <caption>"What each thread spent its time on, and the share of the wall time"</caption>
                <thead>
                    <tr>
                        {has_runs.then(|| view! { <th scope="col">"run"</th> })}
                        <th scope="col">"process"</th>
                        <th scope="col">"thread"</th>
                        {heads}
                        <th scope="col">"existed"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// The intervals of the chosen thread.
#[component]
fn Intervals(
    runs: Signal<Vec<Arc<RunTrace>>>,
    frame: ReadSignal<u32>,
    sums: Memo<Totals>,
    on_line: Option<Callback<Line>>,
) -> impl IntoView {
    // The place of the chosen thread among the rows of the sums.
    let chosen = RwSignal::new(0usize);
    let page_idx = RwSignal::new(0usize);
    let shown = Memo::new(move |_| {
        frame.track();
        let (row, page_idx) = (chosen.get(), page_idx.get());
        let place = sums.with(|sums| sums.rows.get(row)?.place);
        runs.with(|runs| {
            with_views(runs, |views| {
                let run = place.and_then(|(run, lane)| Some((views.get(run)?, lane)));
                run.map_or((Vec::new(), 0), |(run, lane)| page(run, lane, page_idx))
            })
        })
    });
    let n_pages = move || shown.with(|it| it.1);
    let is_last = move || n_pages() <= page_idx.get() + 1;
    let choose = move |event| {
        chosen.set(event_target_value(&event).parse().unwrap_or(0));
        page_idx.set(0);
    };
    let options = move || {
        sums.with(|sums| {
            let option = |(idx, row): (usize, &crate::timeline::table::ThreadRow)| {
                let text = format!("{}, {}", row.process, row.thread);
                view! { <option value=idx.to_string()>{text}</option> }
            };
            let threads = sums.rows.iter().enumerate();
            threads
                .filter(|(_, row)| row.place.is_some())
                .map(option)
                .collect_view()
        })
    };
    let rows = move || {
        let row = |it: IntervalRow| interval_view(it, on_line);
        shown.get().0.into_iter().map(row).collect_view()
    };
    let turn = move |forward: bool| {
        page_idx.update(|it| {
            *it = if forward {
                (*it + 1).min(n_pages().saturating_sub(1))
            } else {
                it.saturating_sub(1)
            }
        });
    };
    view! {
        <div class="timeline-intervals">
            <div class="timeline-pages">
                <label>"Intervals of " <select on:change=choose>{options}</select></label>
                <button type="button" class="button button-quiet"
                    disabled=move || page_idx.get() == 0
                    on:click=move |_| turn(false)>"Earlier"</button>
                <span role="status">
                    {move || format!("page {} of {}", page_idx.get() + 1, n_pages().max(1))}
                </span>
                <button type="button" class="button button-quiet"
                    disabled=is_last
                    on:click=move |_| turn(true)>"Later"</button>
            </div>
            <table class="timeline-table">
                <caption class="visually-hidden">"Intervals of one thread"</caption>
                <thead>
                    <tr>
                        <th scope="col">"from"</th>
                        <th scope="col">"for"</th>
                        <th scope="col">"state"</th>
                        <th scope="col">"line"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn interval_view(row: IntervalRow, on_line: Option<Callback<Line>>) -> impl IntoView {
    let line = row.line.map(|line| match on_line {
        Some(on_line) => view! {
            <button
                type="button"
                class="timeline-line"
                aria-label=format!("Go to line {}", line.0)
                on:click=move |_| {
                    on_line.try_run(line);
                }
            >
                {line.0}
            </button>
        }
        .into_any(),
        None => line.0.into_any(),
    });
    view! {
        <tr>
            <td>{row.start}</td>
            <td>{row.duration}</td>
            <td>{row.state}</td>
            <td>{line}</td>
        </tr>
    }
}
