//! Running the program many times on real workers, to see how often each outcome comes about by itself.

use std::time::Duration;

use leptos::prelude::*;
use live::messages::{Command, Ending, Options, Report, Stream};
use live::page::News;

use super::icon::{Icon, icon};
use crate::address;
use crate::explore::desk::Desk;
use crate::explore::tally::{Seen, Tally};
use crate::parts;
use crate::run::runner::{Begin, Running};

/// A run that has not ended after so long is taken for one that never will.
const PATIENCE: Duration = Duration::from_secs(4);

/// Real runs, one after the other.
#[derive(Clone, Copy)]
pub struct RealRuns {
    desk: Desk,
    tally: RwSignal<Tally>,
    /// How many runs are still to be made.
    left: RwSignal<u32>,
    /// Counts the runs, so that a late word of an earlier one is told apart.
    number: StoredValue<u32>,
    output: StoredValue<String>,
    running: StoredValue<Option<Box<dyn Running>>, LocalStorage>,
    problem: RwSignal<Option<String>>,
    /// The program and options of these runs: others begin anew.
    what: StoredValue<Option<(String, Options)>>,
}

impl RealRuns {
    /// No runs yet.
    pub fn new(desk: Desk) -> RealRuns {
        let runs = RealRuns {
            desk,
            tally: RwSignal::new(Tally::default()),
            left: RwSignal::new(0),
            number: StoredValue::new(0),
            output: StoredValue::new(String::new()),
            running: StoredValue::new_local(None),
            problem: RwSignal::new(None),
            what: StoredValue::new(None),
        };
        // Runs of another program say nothing about this one.
        Effect::new(move |_| {
            let now = (desk.source.get(), desk.options.get());
            if runs
                .what
                .with_value(|what| what.as_ref().is_some_and(|what| *what != now))
            {
                runs.stop();
                runs.tally.set(Tally::default());
                runs.what.set_value(None);
            }
        });
        on_cleanup(move || {
            runs.running.try_set_value(None);
        });
        runs
    }

    /// Reads the counts and follows them.
    pub fn with<T>(&self, read: impl FnOnce(&Tally) -> T) -> T {
        self.tally.with(read)
    }

    /// Runs the program so many times more.
    fn start(&self, times: u32) {
        let what = (
            self.desk.source.get_untracked(),
            self.desk.options.get_untracked(),
        );
        self.what.set_value(Some(what));
        self.problem.set(None);
        self.left.set(times);
        self.next();
    }

    /// Ends the runs; what was seen is kept.
    fn stop(&self) {
        self.left.set(0);
        self.number.update_value(|number| *number += 1);
        self.running.set_value(None);
    }

    fn next(&self) {
        let Some(Some((source, options))) = self.what.try_get_value() else {
            return;
        };
        let number = self.number.get_value() + 1;
        self.number.set_value(number);
        self.output.set_value(String::new());
        let runs = *self;
        leptos::task::spawn_local(async move {
            let Ok(begin) = parts::runner().await else {
                runs.fail(
                    "What runs programs could not be loaded. Check the connection and try again.",
                );
                return;
            };
            if runs.number.try_get_value() != Some(number) {
                return;
            }
            let running = begin(Begin {
                engine: address::asset("engine").unwrap_or_default(),
                command: Command::Start {
                    source,
                    file_name: "main.py".to_owned(),
                    options,
                    arguments: Vec::new(),
                },
                on_news: Box::new(move |news| runs.take(number, news)),
            });
            runs.running.try_set_value(Some(running));
            set_timeout(move || runs.give_up(number), PATIENCE);
        });
    }

    fn take(&self, number: u32, news: News) {
        if self.number.try_get_value() != Some(number) {
            return;
        }
        match news {
            News::Report(Report::Output {
                stream: Stream::Out,
                text,
                ..
            }) => {
                self.output
                    .try_update_value(|output| output.push_str(&text));
            }
            News::Report(Report::Ended { how, .. }) => match how {
                Ending::Exited(0) => {
                    let output = self.output.try_get_value().unwrap_or_default();
                    self.count(Seen::Output(output));
                }
                Ending::Exited(code) => self.count(Seen::Failed(code)),
                Ending::Stopped => {}
                Ending::Failed(cause) => self.fail(&cause),
            },
            News::Report(Report::Rejected(_)) => {
                self.fail("The program is not valid Python. What is wrong stands under Output after a run.");
            }
            _ => {}
        }
    }

    fn give_up(&self, number: u32) {
        if self.number.try_get_value() == Some(number) && self.left.try_get_untracked() > Some(0) {
            self.running.try_set_value(None);
            self.count(Seen::Hung);
        }
    }

    fn count(&self, seen: Seen) {
        self.tally.try_update(|tally| tally.add(seen));
        self.left.try_update(|left| *left = left.saturating_sub(1));
        if self.left.try_get_untracked() > Some(0) {
            let runs = *self;
            // The run that has just ended is still telling so: the next one begins after it.
            leptos::task::spawn_local(async move { runs.next() });
        } else {
            self.number.try_update_value(|number| *number += 1);
        }
    }

    fn fail(&self, problem: &str) {
        self.problem.try_set(Some(problem.to_owned()));
        self.left.try_set(0);
    }
}

/// The buttons.
#[component]
pub fn RealRunsBar(
    /// The runs.
    runs: RealRuns,
) -> impl IntoView {
    let is_busy = Memo::new(move |_| runs.left.get() > 0);
    let start = move |times: u32, title: &'static str| {
        view! {
            <button type="button" class="button" on:click=move |_| runs.start(times)>
                {icon(Icon::Run)}
                {title}
            </button>
        }
    };
    view! {
        <section class="outcomes-part">
            <h3>"On real workers"</h3>
            <p class="outcomes-hint">"Luck shows some outcomes often and others hardly ever. Run the program many times and see which."</p>
            <div class="outcomes-bar">
                <Show
                    when=move || is_busy.get()
                    fallback=move || view! {
                        {start(100, "Run it 100 times")}
                        {start(1000, "Run it 1,000 times")}
                    }
                >
                    <button type="button" class="button button-stop" on:click=move |_| runs.stop()>
                        {icon(Icon::Stop)}
                        "Stop"
                    </button>
                    <p class="outcomes-left" role="status">{move || format!("{} runs left", runs.left.get())}</p>
                </Show>
            </div>
            {move || runs.problem.get().map(|problem| view! { <p class="step-note">{problem}</p> })}
        </section>
    }
}
