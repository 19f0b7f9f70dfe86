//! What just happened, in one sentence.

use trace::ids::{Line, ProcessId};
use trace::moment::Deed;

use crate::stepping::{Run, execute};
use crate::story::{Act, Before};

/// No more steps than this are looked at again to tell what they did together.
const STEPS_MAX: u32 = 2_000;

impl Run {
    /// What the latest thread has done at its line up to now.
    pub(crate) fn deed(&mut self) -> Option<Deed> {
        let now = self.at();
        let start = self.deed_start();
        let latest = self.latest()?;
        let mut acts: Vec<Act> = Vec::new();
        if now - start <= STEPS_MAX {
            let here = self.position.clone();
            self.go_to(start);
            while self.at() < now {
                let choice = self.recorded(self.at());
                let before = Before::of(&self.position.state, choice);
                let moved = execute(&mut self.stepper, &mut self.position, choice, None)?;
                if let Some(before) = before {
                    before.tell(&self.position.state, &moved, &mut acts);
                }
            }
            self.position = here;
        }
        let events: Vec<&str> = acts
            .iter()
            .flat_map(|act| &act.events)
            .map(String::as_str)
            .collect();
        let (name, line) = acts.last().map(|act| (act.name.clone(), act.line))?;
        let text = self
            .program()
            .source
            .lines()
            .nth(line.saturating_sub(1) as usize);
        let text = text.unwrap_or_default().trim();
        let sentence = match &*events {
            // No line of the program is at work yet, only the library.
            [] if line == 0 => format!("{name} starts up."),
            [] => format!("{name} is at work on line {line}: {text}"),
            events => format!("{name} {}.", listed(events)),
        };
        Some(Deed {
            who: (ProcessId(latest.process), latest.thread),
            line: Line(line),
            sentence,
        })
    }
}

/// `a`, `a and b`, `a, b and c`; of many the last few.
fn listed(events: &[&str]) -> String {
    let skipped = events.len().saturating_sub(4);
    let (last, before) = match events[skipped..].split_last() {
        Some((last, before)) => (*last, before),
        None => return String::new(),
    };
    let dots = if skipped > 0 { "…, " } else { "" };
    match before {
        [] => format!("{dots}{last}"),
        before => format!("{dots}{} and {last}", before.join(", ")),
    }
}
