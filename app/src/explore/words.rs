//! What the explorer told, in the page's words.

use std::collections::BTreeMap;

use explorer::messages::Verdict;
use trace::event::State;
use trace::ids::ProcessId;
use trace::moment::{Deed, End, Moment, Named, Shown, ThreadMoment};

/// What a thread does, in a word or two.
pub fn state(thread: &ThreadMoment) -> String {
    let waits = |what: &str| match &thread.waits_for {
        Some(on) => format!("waits for {on}"),
        None => what.to_owned(),
    };
    match thread.state {
        State::Starting => "about to start".to_owned(),
        State::Running => "runs".to_owned(),
        State::Ready => "can run".to_owned(),
        State::WaitingForGil => "can run, without the GIL".to_owned(),
        State::Blocked => waits("waits"),
        State::Sleeping => "sleeps".to_owned(),
        State::Serialising => "pickles".to_owned(),
        State::Ended => "has ended".to_owned(),
    }
}

/// The key of a state: the name of its colour.
pub fn state_key(state: State) -> &'static str {
    match state {
        State::Starting => "starting",
        State::Running => "running",
        State::Ready => "ready",
        State::WaitingForGil => "waiting-for-gil",
        State::Blocked => "blocked",
        State::Sleeping => "sleeping",
        State::Serialising => "serialising",
        State::Ended => "ended",
    }
}

/// What just happened, and what follows from it.
pub fn sentence(moment: &Moment) -> String {
    let happened = match &moment.deed {
        Some(Deed { sentence, .. }) => sentence.clone(),
        None => "Nothing has happened yet. Choose a thread to go on, or let the scheduler choose."
            .to_owned(),
    };
    match &moment.end {
        None => happened,
        Some(End::Exited(0)) => format!("{happened} The program has ended."),
        Some(End::Exited(code)) => {
            format!("{happened} The program has ended with exit code {code}.")
        }
        Some(End::Deadlock) => {
            format!("{happened} Deadlock: threads wait for each other, and nobody can go on.")
        }
        Some(End::Full) => {
            format!("{happened} The run is as long as a recording can be.")
        }
    }
}

/// What objects are called, by their processes and numbers: `list #12`, and what the program calls them first.
pub type Labels = BTreeMap<(ProcessId, u32), String>;

/// What the objects of a moment are called.
pub fn labels(moment: &Moment) -> Labels {
    let mut labels = Labels::new();
    for memory in &moment.memory {
        for object in &memory.objects {
            let number = object.number;
            let is_it = |global: &&Named| global.value == Shown::Object(number);
            let label = match memory.globals.iter().find(is_it) {
                Some(global) => format!("{} ({} #{number})", global.name, object.class),
                None => format!("{} #{number}", object.class),
            };
            labels.insert((memory.process, number), label);
        }
    }
    labels
}

/// A value in words: an object by its label or, where it has none, its number.
pub fn value(value: &Shown, process: ProcessId, labels: &Labels) -> String {
    match value {
        Shown::Text(text) => text.clone(),
        Shown::Object(number) => labels
            .get(&(process, *number))
            .cloned()
            .unwrap_or_else(|| format!("#{number}")),
    }
}

/// A verdict on a program of so many outputs, as a heading and a sentence.
pub fn verdict(verdict: Verdict, n_outputs: usize) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Safe if n_outputs > 1 => (
            "Nothing fails, but the output is not always the same",
            "Every interleaving was looked at: all of them end, none fails, and they do not print the same.",
        ),
        Verdict::Safe => (
            "Safe",
            "Every interleaving was looked at: all of them end, and nothing goes wrong in any.",
        ),
        Verdict::Assertion => (
            "An assertion can fail",
            "There is an order of steps in which it is false.",
        ),
        Verdict::Deadlock => (
            "Deadlock is possible",
            "There is an order of steps after which threads wait for ever.",
        ),
        Verdict::Exception => (
            "An exception can be left uncaught",
            "There is an order of steps in which it is raised.",
        ),
        Verdict::Race => (
            "Data race",
            "Two threads can touch the same data at the same moment, and one of them writes.",
        ),
        Verdict::Livelock => (
            "Livelock is possible",
            "There is an order of steps in which threads go on for ever without getting anywhere.",
        ),
        Verdict::Incomplete => (
            "Not decided",
            "Nothing was found to be wrong, but not everything was looked at.",
        ),
    }
}

/// The kind of a flaw, in a word.
pub fn kind(kind: Verdict) -> &'static str {
    match kind {
        Verdict::Assertion => "assertion",
        Verdict::Deadlock => "deadlock",
        Verdict::Exception => "exception",
        Verdict::Race => "data race",
        Verdict::Livelock => "livelock",
        Verdict::Safe | Verdict::Incomplete => "note",
    }
}

/// A number with its thousands apart: `12,345`.
pub fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn thousands_stand_apart() {
        for (number, text) in [
            (0, "0"),
            (999, "999"),
            (1_000, "1,000"),
            (1_234_567, "1,234,567"),
        ] {
            assert_eq!(count(number), text);
        }
    }
}
