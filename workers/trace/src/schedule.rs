//! Schedules: which thread takes how many steps, one after the other. A schedule replays without any search.

use std::fmt;
use std::str::FromStr;

use crate::ids::ThreadId;

/// The version of the text form.
const VERSION: &str = "1:";

/// A process that starts anew runs by itself until it does what others could notice, so many instructions at most; they are
/// in no schedule. The first process is not one of these.
pub const ALONE_MAX: u32 = 500_000;
/// Of so many numbers at most any can be drawn at random, and a schedule says which was; of more, it is what the generator
/// gives.
pub const DRAW_MAX: u64 = 64;

/// Who takes the next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Choice {
    /// The process, by its number in the run.
    pub process: u32,
    /// The thread.
    pub thread: ThreadId,
    /// Whether the thread waits, and its deadline passes now.
    pub late: bool,
    /// What its first instruction draws, where `random` gives any number below a bound; `None` if it draws nothing, or
    /// what the generator gives.
    pub drawn: Option<u8>,
}

impl Choice {
    /// A thread that can go on.
    pub fn run(process: u32, thread: ThreadId) -> Choice {
        Choice {
            process,
            thread,
            late: false,
            drawn: None,
        }
    }

    /// Whether it says more than whose turn it is, so that a segment begins with it.
    fn is_special(self) -> bool {
        self.late || self.drawn.is_some()
    }
}

/// A thread that takes several steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Which thread, and how its first step begins.
    pub choice: Choice,
    /// How many instructions it executes.
    pub count: u32,
}

/// A schedule. As text it is `1:` and its segments with points between them: the thread, `-`, and how many
/// instructions; `~` in place of `-` if the thread's deadline passes first; `*` and a number after the thread if its
/// first instruction draws that at random; before the thread of another process than the first, the process and `_`. All
/// of its characters can stand in a link as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    segments: Vec<Segment>,
}

impl Schedule {
    /// The segments, of which no two in a row could be one.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// Adds a segment.
    pub fn push(&mut self, segment: Segment) {
        if segment.count == 0 && !segment.choice.late {
            return;
        }
        match self.segments.last_mut() {
            Some(last)
                if !segment.choice.is_special()
                    && last.choice.process == segment.choice.process
                    && last.choice.thread == segment.choice.thread =>
            {
                last.count += segment.count;
            }
            _ => self.segments.push(segment),
        }
    }

    /// Its first steps, so many at most.
    pub fn first(&self, n_steps: u32) -> Schedule {
        let mut left = n_steps;
        let mut first = Schedule::default();
        for segment in &self.segments {
            let count = segment.count.min(left);
            left -= count;
            if count > 0 {
                first.push(Segment { count, ..*segment });
            }
        }
        first
    }

    /// Takes away what it begins with; `false` if it does not begin so.
    pub fn skip(&mut self, beginning: &Schedule) -> bool {
        let Some((last, before)) = beginning.segments.split_last() else {
            return true;
        };
        let n_before = before.len();
        let fits = self.segments.len() > n_before
            && self.segments[..n_before] == *before
            && self.segments[n_before].choice == last.choice
            && self.segments[n_before].count >= last.count;
        if fits {
            self.segments.drain(..n_before);
            let first = &mut self.segments[0];
            first.count -= last.count;
            first.choice = Choice::run(first.choice.process, first.choice.thread);
        }
        fits
    }

    /// Adds several.
    pub fn extend(&mut self, segments: &[Segment]) {
        segments.iter().for_each(|segment| self.push(*segment));
    }
}

impl fmt::Display for Schedule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(VERSION)?;
        for (at, segment) in self.segments.iter().enumerate() {
            let point = if at > 0 { "." } else { "" };
            let mark = if segment.choice.late { '~' } else { '-' };
            formatter.write_str(point)?;
            if segment.choice.process > 0 {
                write!(formatter, "{}_", segment.choice.process)?;
            }
            write!(formatter, "{}", segment.choice.thread.0)?;
            if let Some(drawn) = segment.choice.drawn {
                write!(formatter, "*{drawn}")?;
            }
            write!(formatter, "{mark}{}", segment.count)?;
        }
        Ok(())
    }
}

/// What is wrong with the text of a schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoSchedule;

impl fmt::Display for NoSchedule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("this is not a schedule of this version")
    }
}

impl FromStr for Schedule {
    type Err = NoSchedule;

    fn from_str(text: &str) -> Result<Schedule, NoSchedule> {
        let rest = text.strip_prefix(VERSION).ok_or(NoSchedule)?;
        let mut schedule = Schedule::default();
        for part in rest.split('.').filter(|_| !rest.is_empty()) {
            schedule.push(segment(part).ok_or(NoSchedule)?);
        }
        Ok(schedule)
    }
}

fn segment(text: &str) -> Option<Segment> {
    let (process, rest) = text.split_once('_').unwrap_or(("0", text));
    let at = rest.find(['-', '~'])?;
    let late = rest[at..].starts_with('~');
    let (thread, drawn) = match rest[..at].split_once('*') {
        None => (&rest[..at], None),
        Some((thread, drawn)) => (thread, Some(drawn.parse().ok()?)),
    };
    Some(Segment {
        choice: Choice {
            process: process.parse().ok()?,
            thread: ThreadId(thread.parse().ok()?),
            late,
            drawn,
        },
        count: rest[at + 1..].parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::Schedule;

    #[test]
    fn text_is_read_as_it_is_written() {
        for text in [
            "1:",
            "1:0-7",
            "1:0-5120.1-40.0~12.2_1-3.2_0~1",
            "1:0-5.0*3-1.0*0-9.1*2-1",
        ] {
            assert_eq!(
                text.parse::<Schedule>().map(|it| it.to_string()),
                Ok(text.to_owned())
            );
        }
    }

    #[test]
    fn other_text_is_refused() {
        for text in [
            "",
            "0-7",
            "2:0-7",
            "1:0-",
            "1:0",
            "1:a-1",
            "1:0-1..1-1",
            "1:-1-5",
            "1:0*-5",
            "1:0*256-5",
        ] {
            assert!(text.parse::<Schedule>().is_err(), "{text}");
        }
    }
}
