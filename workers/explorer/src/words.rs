//! What was found, as messages.

use explore::program::Program;
use explore::report::{self, Shown};
use explore::search::{self, Search};
use explore::step::Atomicity;
use explore::{state_graph, story};
use machine::library::Volume;
use trace::ids::{Line, ProcessId};
use trace::schedule::Schedule;

use crate::messages::{
    Act, Flaw, Found, GraphStep, Outcome, Passed, Place, Progress, Standing, StateGraph, Subject,
    SwitchPoints, Verdict,
};

/// So many flaws are told with all that happens on the way; the others can be stepped through.
const TOLD_MAX: usize = 24;

/// The program of a subject.
pub fn program(subject: &Subject) -> Program {
    Program {
        source: subject.source.clone(),
        file_name: subject.file_name.clone(),
        apart,
        any_random: subject.any_random,
    }
}

/// What of Python's library is not in the module: fetched in a page.
#[cfg(all(feature = "web", target_arch = "wasm32"))]
fn apart(volume: Volume) -> Option<&'static [u8]> {
    use web_threads::library::{self, File};

    let file = match volume {
        Volume::Modules => File::Modules,
        Volume::Seldom => File::Seldom,
        Volume::Texts => File::Texts,
    };
    library::apart(file, || {
        // The folder of all of them is the query of this worker's own address.
        let query: String = web_threads::scope::this().location().search();
        Some(format!("{}{}", query.strip_prefix('?')?, file.name()))
    })
}

/// What of Python's library is not in the module: here it is.
#[cfg(not(all(feature = "web", target_arch = "wasm32")))]
fn apart(volume: Volume) -> Option<&'static [u8]> {
    Some(volume.content())
}

/// Where threads may be switched.
pub fn atomicity(switch_points: SwitchPoints) -> Atomicity {
    match switch_points {
        SwitchPoints::Bytecode => Atomicity::Bytecode,
        SwitchPoints::Cpython310 => Atomicity::Cpython310,
        SwitchPoints::FreeThreaded => Atomicity::FreeThreaded,
    }
}

/// How far a search has come.
pub fn progress(progress: &search::Progress, seconds: f64) -> Progress {
    Progress {
        states: progress.states,
        frontier: progress.frontier,
        outcomes: progress.outcomes,
        flaws: progress.flaws,
        seconds,
    }
}

/// What a search has found.
pub fn found(
    search: &mut Search<'_>,
    report: report::Report,
    graph: Option<state_graph::StateGraph>,
    progress: Progress,
) -> Found {
    let outcomes = report.outcomes.into_iter().map(|it| Outcome {
        output: it.what,
        schedule: it.schedule.to_string(),
    });
    let outcomes: Vec<Outcome> = outcomes.collect();
    let flaws = report.flaws.iter().enumerate();
    let flaws: Vec<Flaw> = flaws
        .map(|(at, it)| flaw(search, it, at < TOLD_MAX))
        .collect();
    Found {
        verdict: verdict(report.verdict),
        progress: Progress {
            states: report.states,
            outcomes: outcomes.len() as u64,
            flaws: flaws.len() as u64,
            ..progress
        },
        outcomes,
        flaws,
        bound: report.bound,
        graph: graph.map(state_graph),
    }
}

fn state_graph(graph: state_graph::StateGraph) -> StateGraph {
    let places = graph.places.into_iter().map(|it| Place {
        schedule: it.schedule.to_string(),
        standing: match it.standing {
            state_graph::Standing::Inner => Standing::Inner,
            state_graph::Standing::Ended(output) => Standing::Ended(output),
            state_graph::Standing::Failed => Standing::Failed,
            state_graph::Standing::Stuck => Standing::Stuck,
        },
    });
    let steps = graph.steps.into_iter().map(|it| GraphStep {
        from: it.from,
        to: it.to,
        who: (ProcessId(it.process), it.thread),
        acts: it.acts.into_iter().map(act).collect(),
    });
    StateGraph {
        places: places.collect(),
        steps: steps.collect(),
        n_states: graph.n_states,
    }
}

/// The states that a run passes.
pub fn passed(passed: Vec<state_graph::Passed>) -> Vec<Passed> {
    let passed = passed.into_iter();
    passed
        .map(|it| Passed {
            place: it.place,
            at: it.at,
        })
        .collect()
}

fn flaw(search: &mut Search<'_>, it: &Shown<report::Flaw>, is_told: bool) -> Flaw {
    Flaw {
        kind: verdict(it.what.kind.verdict()),
        message: it.what.message.clone(),
        line: Line(it.what.line),
        schedule: it.schedule.to_string(),
        acts: match is_told {
            true => acts(search, &it.schedule),
            false => Vec::new(),
        },
    }
}

fn acts(search: &mut Search<'_>, schedule: &Schedule) -> Vec<Act> {
    let acts = search.story(schedule);
    acts.unwrap_or_default().into_iter().map(act).collect()
}

fn act(act: story::Act) -> Act {
    Act {
        who: (ProcessId(act.process), act.thread),
        name: act.name,
        line: Line(act.line),
        events: act.events.join(", "),
    }
}

fn verdict(verdict: report::Verdict) -> Verdict {
    match verdict {
        report::Verdict::Safe => Verdict::Safe,
        report::Verdict::Assertion => Verdict::Assertion,
        report::Verdict::Deadlock => Verdict::Deadlock,
        report::Verdict::Exception => Verdict::Exception,
        report::Verdict::Race => Verdict::Race,
        report::Verdict::Livelock => Verdict::Livelock,
        report::Verdict::Incomplete => Verdict::Incomplete,
    }
}
