//! The reader's desk: the run that is stepped through and the search under way, kept in step with the explorer.

use std::sync::Arc;
use std::time::Duration;

use explorer::messages::{
    Command, Found, Machine, Passed, Progress, Report, Scheduler, Step, Stride, Subject,
    SwitchPoints, Verdict,
};
use explorer::page::Link;
use leptos::prelude::*;
use live::messages::{Forced, Options};
use syntax::diagnostic::Diagnostic;
use trace::collector::Timeline;
use trace::moment::{Moment, Who};

use super::place::Place;
use crate::address;
use crate::timeline::run::RunTrace;

/// The file name that tracebacks show.
const FILE_NAME: &str = "main.py";

/// How long a search that is to end is waited for. It looks for commands some times a second; one whose workers have
/// died, as when no memory was left, never does.
const PATIENCE: Duration = Duration::from_secs(4);

/// How the reader wants runs to be stepped and programs to be searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wishes {
    /// Who chooses the next thread.
    pub scheduler: Scheduler,
    /// How many cores the machine has in virtual time.
    pub cores: u32,
    /// Where threads may be switched.
    pub switch_points: SwitchPoints,
    /// Whether what a searched program draws at random may be anything.
    pub any_random: bool,
    /// The most states of a search.
    pub states_max: u64,
}

impl Default for Wishes {
    fn default() -> Wishes {
        Wishes {
            scheduler: Scheduler::default(),
            cores: 4,
            switch_points: SwitchPoints::default(),
            any_random: false,
            states_max: 1_000_000,
        }
    }
}

/// The desk. What it holds are signals; the explorer's worker is started when it is first needed.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The program.
    pub source: RwSignal<String>,
    /// How it is run; the GIL and its switch interval count here too.
    pub options: RwSignal<Options>,
    /// Where in its run the reader is.
    pub place: RwSignal<Option<Place>>,
    /// The reader's wishes.
    pub wishes: RwSignal<Wishes>,
    /// The moment that is looked at.
    pub moment: RwSignal<Option<Arc<Moment>>>,
    /// The lanes of its run, as far as they were asked for.
    pub lanes: RwSignal<Option<Arc<RunTrace>>>,
    /// Why a step was not taken.
    pub refusal: RwSignal<Option<String>>,
    /// What is wrong with the program.
    pub rejected: RwSignal<Vec<Diagnostic>>,
    /// A schedule that is to be forced upon real workers; whoever runs programs takes it.
    pub forced: RwSignal<Option<Forced>>,
    /// How far the search under way has come.
    pub progress: RwSignal<Option<Progress>>,
    /// What the last search has found, and in which program.
    pub found: RwSignal<Option<Arc<(Found, String)>>>,
    /// The states of its graph that the run passes.
    pub passed: RwSignal<Vec<Passed>>,
    /// The program that the place is in.
    opened: RwSignal<Option<String>>,
    is_open: StoredValue<bool>,
    checked: StoredValue<String>,
    /// How many searches there have been.
    n_searches: StoredValue<u32>,
    /// Whether a step is under way; the latest step asked for meanwhile.
    waiting: StoredValue<bool>,
    next: StoredValue<Option<Step>>,
    link: StoredValue<Option<Link>, LocalStorage>,
    checker: StoredValue<Option<Link>, LocalStorage>,
}

impl Desk {
    /// A desk for the program and its options; nothing is opened yet.
    pub fn new(source: RwSignal<String>, options: RwSignal<Options>) -> Desk {
        let desk = Desk {
            source,
            options,
            place: RwSignal::new(None),
            wishes: RwSignal::new(Wishes::default()),
            moment: RwSignal::new(None),
            lanes: RwSignal::new(None),
            refusal: RwSignal::new(None),
            rejected: RwSignal::new(Vec::new()),
            forced: RwSignal::new(None),
            progress: RwSignal::new(None),
            found: RwSignal::new(None),
            passed: RwSignal::new(Vec::new()),
            opened: RwSignal::new(None),
            is_open: StoredValue::new(false),
            checked: StoredValue::new(String::new()),
            n_searches: StoredValue::new(0),
            waiting: StoredValue::new(false),
            next: StoredValue::new(None),
            link: StoredValue::new_local(None),
            checker: StoredValue::new_local(None),
        };
        on_cleanup(move || {
            desk.link.try_set_value(None);
            desk.checker.try_set_value(None);
        });
        desk
    }

    fn subject(&self) -> Subject {
        Subject {
            source: self.source.get_untracked(),
            file_name: FILE_NAME.to_owned(),
            switch_points: self.wishes.with_untracked(|wishes| wishes.switch_points),
            any_random: self.wishes.with_untracked(|wishes| wishes.any_random),
        }
    }

    /// The machine that the run is thought to run on. Followed.
    pub fn machine(&self) -> Machine {
        let gil = self
            .options
            .with(|options| options.gil.then_some(options.switch_interval_us));
        Machine {
            cores: self.wishes.with(|wishes| wishes.cores),
            switch_interval_us: gil,
        }
    }

    /// Remembers a place in the program as it is now, to be gone to when the run is opened.
    pub fn restore(&self, place: Option<Place>) {
        self.opened
            .set(place.as_ref().map(|_| self.source.get_untracked()));
        self.place.set(place);
        self.is_open.set_value(false);
        self.moment.set(None);
    }

    /// Where in the run of the program as it is now the reader is. Followed.
    pub fn place_now(&self) -> Option<Place> {
        self.place.get().filter(|_| !self.is_stale())
    }

    /// Opens a run of the program as it is now: at a place, or at its beginning, with the rest as the scheduler chooses.
    pub fn open(&self, place: Option<Place>) {
        let subject = self.subject();
        self.opened.set(Some(subject.source.clone()));
        self.is_open.set_value(true);
        self.rejected.set(Vec::new());
        let (schedule, moment) = match place {
            Some(place) => (place.schedule, place.moment),
            None => (String::new(), 0),
        };
        self.waiting.set_value(true);
        self.next.set_value(None);
        let machine = untrack(|| self.machine());
        self.stepper().send(Command::Open {
            subject,
            machine,
            schedule,
            scheduler: self.wishes.with_untracked(|wishes| wishes.scheduler),
            moment: Some(moment),
        });
    }

    /// Opens a schedule at its end, or at the end of the run that begins with it.
    pub fn open_schedule(&self, schedule: &str, goes_on: bool) {
        self.open(Some(Place {
            schedule: schedule.to_owned(),
            moment: u32::MAX,
        }));
        if goes_on {
            self.next.set_value(Some(self.onward(Stride::Whole)));
        }
    }

    /// Forces a schedule upon real workers, frozen after so many instructions.
    pub fn force(&self, schedule: &str, freeze_at: Option<u32>) {
        self.forced.set(Some(Forced {
            schedule: schedule.to_owned(),
            freeze_at,
        }));
    }

    /// Forces the run that is stepped through, frozen at the moment that is looked at.
    pub fn force_here(&self) {
        let steps = self
            .moment
            .with_untracked(|moment| moment.as_ref().map(|it| it.steps));
        self.place.with_untracked(|place| {
            if let Some(place) = place {
                let is_inside = steps.is_some_and(|steps| place.moment < steps);
                self.force(&place.schedule, is_inside.then_some(place.moment));
            }
        });
    }

    /// Whether the run is of another program than the one that is there now. Followed.
    pub fn is_stale(&self) -> bool {
        let opened = self.opened.get();
        self.source
            .with(|source| opened.is_some_and(|opened| opened != *source))
    }

    /// Whether a run was ever opened. Not followed.
    pub fn is_open(&self) -> bool {
        self.is_open.get_value()
    }

    /// Whether the stepper has ever been asked for anything. Not followed.
    pub fn was_shown(&self) -> bool {
        self.link.with_value(Option::is_some)
    }

    /// Takes a step. While one is under way only the latest of those asked for is taken next.
    pub fn step(&self, step: Step) {
        if !self.is_open() || self.moment.with_untracked(Option::is_none) {
            return;
        }
        if self.waiting.get_value() {
            self.next.set_value(Some(step));
        } else {
            self.waiting.set_value(true);
            self.stepper().send(Command::Step(step));
        }
    }

    /// Goes on as the scheduler chooses.
    pub fn forward(&self, stride: Stride) {
        self.step(self.onward(stride));
    }

    fn onward(&self, stride: Stride) -> Step {
        let scheduler = self.wishes.with_untracked(|wishes| wishes.scheduler);
        Step::Forward(stride, scheduler)
    }

    /// Lets the scheduler choose the rest of the run.
    pub fn plan(&self) {
        self.step(Step::Plan(
            self.wishes.with_untracked(|wishes| wishes.scheduler),
        ));
    }

    /// Asks for the lanes of the whole run.
    pub fn ask_for_lanes(&self) {
        if self.is_open.try_get_value() == Some(true) {
            self.stepper().send(Command::Trace);
        }
    }

    /// The thread of a number on the keyboard, counted from 1.
    pub fn thread(&self, number: usize) -> Option<Who> {
        self.moment.with_untracked(|moment| {
            let threads = &moment.as_ref()?.threads;
            threads.get(number.checked_sub(1)?).map(|thread| thread.who)
        })
    }

    /// Searches all interleavings of the program as it is now.
    pub fn check(&self) {
        let subject = self.subject();
        self.checked.set_value(subject.source.clone());
        self.n_searches.update_value(|number| *number += 1);
        self.rejected.set(Vec::new());
        self.found.set(None);
        self.progress.set(Some(Progress::default()));
        let states_max = self.wishes.with_untracked(|wishes| wishes.states_max);
        self.searcher().send(Command::Check {
            subject,
            states_max,
        });
    }

    /// Asks which states of the last search's graph a run passes; none if the schedule is empty.
    pub fn ask_passed(&self, schedule: String) {
        if schedule.is_empty() {
            self.passed.try_set(Vec::new());
        } else {
            self.searcher().send(Command::Pass { schedule });
        }
    }

    /// Ends the search; what it has found is told. One that does not answer is given up.
    pub fn stop_check(&self) {
        self.searcher().send(Command::StopCheck);
        let (desk, number) = (*self, self.n_searches.get_value());
        set_timeout(move || desk.give_up_search(number), PATIENCE);
    }

    /// Ends the workers of a search, if it is still under way.
    fn give_up_search(&self, number: u32) {
        let Some(Some(progress)) = self.progress.try_get_untracked() else {
            return;
        };
        if self.n_searches.get_value() != number {
            return;
        }
        self.checker.set_value(None);
        let bound = "it did not answer any more and was ended; how far it had come is known, what it had found is lost. \
             Perhaps no memory was left: try a smaller program, or fewer states";
        self.take_search(Report::Found(Box::new(Found {
            verdict: Verdict::Incomplete,
            outcomes: Vec::new(),
            flaws: Vec::new(),
            progress,
            bound: Some(bound.to_owned()),
            graph: None,
        })));
    }

    fn stepper(&self) -> Link {
        let desk = *self;
        linked(self.link, move |report| desk.take_step(report))
    }

    fn searcher(&self) -> Link {
        let desk = *self;
        linked(self.checker, move |report| desk.take_search(report))
    }

    /// Takes in what the explorer says of the run. The page may be gone.
    fn take_step(&self, report: Report) {
        match report {
            Report::Rejected(diagnostics) => {
                self.rejected.try_set(diagnostics);
                self.moment.try_set(None);
                self.next.try_set_value(None);
            }
            Report::Moment {
                moment,
                schedule,
                refusal,
            } => {
                let at = moment.at;
                self.place.try_update(|place| {
                    let place = place.get_or_insert_default();
                    place.moment = at;
                    if let Some(schedule) = schedule {
                        place.schedule = schedule;
                    }
                });
                self.refusal.try_set(refusal);
                self.moment.try_set(Some(Arc::new(*moment)));
            }
            Report::Trace(trace) => {
                let timeline = Timeline::from(&*trace);
                self.lanes
                    .try_set(Some(RunTrace::finished("Stepped through", timeline)));
                return;
            }
            _ => {}
        }
        match self.next.try_update_value(Option::take).flatten() {
            Some(step) => self.stepper().send(Command::Step(step)),
            None => {
                self.waiting.try_set_value(false);
            }
        }
    }

    /// Takes in what the explorer says of the search.
    fn take_search(&self, report: Report) {
        match report {
            Report::Rejected(diagnostics) => {
                self.rejected.try_set(diagnostics);
                self.progress.try_set(None);
            }
            Report::Progress(progress) => {
                self.progress.try_set(Some(progress));
            }
            Report::Found(found) => {
                self.progress.try_set(None);
                let source = self.checked.try_get_value().unwrap_or_default();
                self.passed.try_set(Vec::new());
                self.found.try_set(Some(Arc::new((*found, source))));
            }
            Report::Passed(passed) => {
                self.passed.try_set(passed);
            }
            _ => {}
        }
    }
}

/// The worker behind a link, started if need be. Stepping and searching have one each, so that neither waits for the
/// other.
fn linked(
    link: StoredValue<Option<Link>, LocalStorage>,
    on_report: impl Fn(Report) + 'static,
) -> Link {
    if let Some(link) = link.get_value() {
        return link;
    }
    let folder = |name| address::asset(name).unwrap_or_default();
    let new = Link::start(&folder("explorer"), &folder("engine"), on_report);
    link.set_value(Some(new.clone()));
    new
}
