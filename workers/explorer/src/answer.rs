//! Answers commands. A search is cut into slices, so that whoever calls can hear other commands in between.

use explore::clock::Hardware;
use explore::crew::{Alone, Crew};
use explore::schedulers::{self, Adversary};
use explore::search::{Options, Search};
use explore::stepping::{self, Refused, Run};
use trace::event::{ProcessInfo, Trace};
use trace::ids::{Nanos, ProcessId, ThreadId};
use trace::moment::{End, Moment};
use trace::schedule::Schedule;

use crate::messages::{Command, Machine, Progress, Report, Scheduler, Step, Stride, Subject};
use crate::words;

/// What remembers the run that is stepped through and the search that is under way.
pub struct Explorer {
    /// Who searches.
    pub crew: &'static dyn Crew,
    run: Option<Run>,
    /// The adversary's plan for the run's program, once it was asked for.
    adversary: Option<Adversary>,
    /// The search under way.
    check: Option<Search<'static>>,
    /// The last search that is over, for its graph; not kept if it is large.
    checked: Option<Search<'static>>,
}

/// A search of more states is not kept.
const KEPT_MAX: u64 = 200_000;

/// So many steps of a run are recorded before the reader takes them.
const PLANNED_MAX: u32 = 50_000;

impl Default for Explorer {
    /// Nothing is done yet; the caller will search alone.
    fn default() -> Explorer {
        Explorer {
            crew: &Alone,
            run: None,
            adversary: None,
            check: None,
            checked: None,
        }
    }
}

impl Explorer {
    /// Carries a command out, but for a search, which [`Explorer::slice`] takes further. `seconds` is how long the search
    /// under way has taken.
    pub fn answer(&mut self, command: Command, seconds: f64) -> Option<Report> {
        match command {
            Command::Open {
                subject,
                machine,
                schedule,
                scheduler,
                moment,
            } => Some(self.open(&subject, machine, &schedule, scheduler, moment)),
            Command::Step(step) => self.step(step),
            Command::Trace => self
                .run
                .as_mut()
                .map(|run| Report::Trace(Box::new(trace(run)))),
            Command::Check {
                subject,
                states_max,
            } => {
                self.checked = None;
                let options = Options {
                    atomicity: words::atomicity(subject.switch_points),
                    states_max,
                };
                match Search::new(self.crew, &words::program(&subject), &options) {
                    Ok(search) => {
                        self.check = Some(search);
                        None
                    }
                    Err(diagnostics) => {
                        self.check = None;
                        Some(Report::Rejected(diagnostics))
                    }
                }
            }
            Command::StopCheck => self.finish(seconds),
            Command::Pass { schedule } => {
                let search = self.checked.as_mut()?;
                let schedule: Schedule = schedule.parse().ok()?;
                Some(Report::Passed(words::passed(search.passed(&schedule))))
            }
        }
    }

    /// Whether a search is under way.
    pub fn is_checking(&self) -> bool {
        self.check.is_some()
    }

    /// Takes the search further until `go_on` answers `false`; what is to be told of it, after `seconds` of it.
    pub fn slice(
        &mut self,
        go_on: &mut dyn FnMut() -> bool,
        seconds: &dyn Fn() -> f64,
    ) -> Option<Report> {
        let search = self.check.as_mut()?;
        match search.run(&mut |_| go_on()) {
            true => self.finish(seconds()),
            false => {
                let progress = words::progress(&search.progress(), seconds());
                Some(Report::Progress(progress))
            }
        }
    }

    fn finish(&mut self, seconds: f64) -> Option<Report> {
        let mut search = self.check.take()?;
        let progress: Progress = words::progress(&search.progress(), seconds);
        let graph = Some(search.state_graph());
        let report = search.report(&mut || true);
        let found = words::found(&mut search, report, graph, progress);
        self.checked = Some(search).filter(|_| progress.states <= KEPT_MAX);
        Some(Report::Found(Box::new(found)))
    }

    fn open(
        &mut self,
        subject: &Subject,
        machine: Machine,
        schedule: &str,
        scheduler: Scheduler,
        moment: Option<u32>,
    ) -> Report {
        let hardware = Hardware {
            cores: machine.cores,
            switch_interval_ns: machine.switch_interval_us.map(|us| u64::from(us) * 1_000),
        };
        self.adversary = None;
        let atomicity = words::atomicity(subject.switch_points);
        let run = match Run::new(&words::program(subject), atomicity, hardware) {
            Ok(run) => self.run.insert(run),
            Err(diagnostics) => {
                self.run = None;
                return Report::Rejected(diagnostics);
            }
        };
        let fits = match schedule.parse::<Schedule>() {
            Ok(schedule) => run.follow(&schedule),
            // What comes before the program's first line is nobody's business.
            Err(_) => {
                schedule.is_empty() && run.step(0, ThreadId(0), stepping::Stride::Line).is_ok()
            }
        };
        match moment {
            _ if schedule.is_empty() => {
                let adversary = &mut self.adversary;
                scheduled(run, adversary, scheduler, |run, it| {
                    run.plan(it, PLANNED_MAX)
                });
            }
            Some(moment) => run.go_to(moment),
            None => {}
        }
        let refusal = (!fits).then(|| {
            "The schedule is not one of this program: it was followed as far as it goes.".to_owned()
        });
        told(run, true, refusal)
    }

    fn step(&mut self, step: Step) -> Option<Report> {
        let Explorer { run, adversary, .. } = self;
        let run = run.as_mut()?;
        let before = (run.at(), run.steps());
        let mut refusal = None;
        let is_planned = matches!(step, Step::Plan(_));
        match step {
            Step::Thread(who, by) => {
                let done = run.step(who.0.0, who.1, stride(by));
                refusal = done.err().map(|why| refused(why).to_owned());
            }
            Step::Forward(by, scheduler) => {
                scheduled(run, adversary, scheduler, |run, it| {
                    run.forward(stride(by), it)
                });
            }
            Step::Plan(scheduler) => {
                scheduled(run, adversary, scheduler, |run, it| {
                    run.plan(it, PLANNED_MAX)
                });
            }
            Step::Back(by) => run.back(stride(by)),
            Step::Go(moment) => run.go_to(moment),
        }
        // Going along what is recorded leaves it as it is.
        let has_grown = run.at() > before.0 && run.at() == run.steps();
        let is_new = run.steps() != before.1 || is_planned;
        let changed = is_new || has_grown;
        Some(told(run, changed, refusal))
    }
}

/// Lets a scheduler do something with a run. The adversary makes its plan when it is first asked.
fn scheduled(
    run: &mut Run,
    adversary: &mut Option<Adversary>,
    scheduler: Scheduler,
    act: impl FnOnce(&mut Run, &dyn schedulers::Scheduler),
) {
    match scheduler {
        Scheduler::Adversary => {
            let adversary =
                adversary.get_or_insert_with(|| Adversary::of(run.program(), run.atomicity()));
            act(run, adversary);
        }
        scheduler => act(run, &*chosen(scheduler)),
    }
}

fn told(run: &mut Run, with_schedule: bool, refusal: Option<String>) -> Report {
    let moment: Moment = run.moment();
    Report::Moment {
        moment: Box::new(moment),
        schedule: with_schedule.then(|| run.schedule().to_string()),
        refusal,
    }
}

fn refused(why: Refused) -> &'static str {
    match why {
        Refused::Over => "This thread has ended.",
        Refused::Waits => "This thread waits for another one, so it cannot take a step now.",
        Refused::Full => "The run is as long as a recording can be.",
    }
}

fn stride(stride: Stride) -> stepping::Stride {
    match stride {
        Stride::Instruction => stepping::Stride::Instruction,
        Stride::Line => stepping::Stride::Line,
        Stride::Switch => stepping::Stride::Switch,
        Stride::Whole => stepping::Stride::Whole,
    }
}

fn chosen(scheduler: Scheduler) -> Box<dyn schedulers::Scheduler> {
    match scheduler {
        Scheduler::Machine => Box::new(schedulers::Machine),
        Scheduler::RoundRobin(quantum) => Box::new(schedulers::RoundRobin { quantum }),
        Scheduler::Random(seed) => Box::new(schedulers::Random { seed: seed.into() }),
        Scheduler::Pct(seed) => Box::new(schedulers::Pct { seed: seed.into() }),
        Scheduler::Adversary => Box::new(Adversary::default()),
    }
}

/// A run as a trace, from its beginning to the end of what is recorded.
fn trace(run: &mut Run) -> Trace {
    let (events, end) = run.events();
    let process = ProcessInfo {
        id: ProcessId(0),
        name: "MainProcess".to_owned(),
        requested: Nanos(0),
        started: Some(Nanos(0)),
        ended: match run.end() {
            Some(End::Exited(code)) => Some((end, code)),
            _ => None,
        },
    };
    Trace {
        events,
        dropped: Vec::new(),
        processes: vec![process],
        end,
    }
}
