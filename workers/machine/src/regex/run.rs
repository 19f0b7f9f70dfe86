//! A run: where it is in program and text, what it has found, and what it can go back to.

use serde::{Deserialize, Serialize};

use super::{Matcher, word};

/// The place of what has not been found.
const NOWHERE: u32 = u32::MAX;

/// What a run can go back to, at most: some fifty megabytes.
const FRAMES_MAX: usize = 1 << 21;

/// Whoever must not run out of patience: a run stops after so many words.
const FUEL: u32 = 1 << 20;

/// Why a run stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// It has matched; [`Run::marks`] say where.
    Matched,
    /// There is no match.
    Failed,
    /// Its fuel is used up: it can go on.
    Paused,
    /// There is too much to go back to.
    TooLarge,
}

/// What is gone back to: another possibility, or what was the case before.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
enum Frame {
    /// Go on there.
    Branch { pc: u32, at: u32 },
    /// A repeated character that was taken as often as possible gives one back.
    Shorter { pc: u32, least: u32, at: u32 },
    /// A repeated character that was taken as seldom as possible takes one more.
    Longer { pc: u32, at: u32, left: u32 },
    /// A lazy loop takes one more round.
    Round { pc: u32, at: u32 },
    /// A group began elsewhere.
    Opened { group: u32, old: u32 },
    /// A group was elsewhere.
    Closed {
        group: u32,
        begin: u32,
        end: u32,
        last: u32,
    },
    /// A loop was in another round.
    Counted { number: u32, count: u32, last: u32 },
    /// A part that stands alone began here: nothing in it can be gone back to from outside.
    Barrier { pc: u32, at: u32 },
}

/// A run of a program: a value that can be kept and go on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Run {
    /// Begin and end of the match and of each group, in characters; `u32::MAX` of a group that took no part.
    pub marks: Vec<u32>,
    /// The group that was closed last, or 0.
    pub last_group: u32,
    pc: u32,
    at: u32,
    start: u32,
    /// A match must not end here.
    forbidden: u32,
    /// Whether a match must take the text to its end.
    is_full: bool,
    /// Whether later starts are tried.
    is_search: bool,
    opened: Vec<u32>,
    /// Rounds of each loop, and where the last one began.
    loops: Vec<(u32, u32)>,
    frames: Vec<Frame>,
    barriers: Vec<u32>,
}

impl Run {
    /// A run that begins at a place. `forbidden` is where a match must not end.
    pub fn new(groups: usize, loops: usize, start: usize, forbidden: Option<usize>) -> Run {
        Run {
            marks: vec![NOWHERE; 2 * groups + 2],
            last_group: 0,
            pc: 0,
            at: start as u32,
            start: start as u32,
            forbidden: forbidden.map_or(NOWHERE, |at| at as u32),
            is_full: false,
            is_search: false,
            opened: vec![NOWHERE; groups + 1],
            loops: vec![(0, NOWHERE); loops],
            frames: Vec::new(),
            barriers: Vec::new(),
        }
    }

    /// Also from later starts.
    pub fn searching(mut self) -> Run {
        self.is_search = true;
        self
    }

    /// Only to the end of the text.
    pub fn full(mut self) -> Run {
        self.is_full = true;
        self
    }

    /// Goes on until it has an answer or its fuel is used up.
    pub fn go_on(&mut self, matcher: &Matcher<'_>) -> Stopped {
        let first = matcher.first().filter(|_| self.is_search);
        let mut fuel = FUEL;
        loop {
            if self.is_fresh()
                && let Some(first) = first
            {
                match matcher.text.find(first, self.start as usize, matcher.end) {
                    Some(at) => (self.start, self.at) = (at as u32, at as u32),
                    None => return Stopped::Failed,
                }
            }
            match self.attempt(matcher, &mut fuel) {
                Stopped::Failed if self.is_search && (self.start as usize) < matcher.end => {
                    self.start += 1;
                    (self.pc, self.at) = (0, self.start);
                }
                stopped => return stopped,
            }
        }
    }

    fn is_fresh(&self) -> bool {
        self.pc == 0 && self.frames.is_empty()
    }

    fn attempt(&mut self, matcher: &Matcher<'_>, fuel: &mut u32) -> Stopped {
        loop {
            if *fuel == 0 {
                return Stopped::Paused;
            }
            *fuel -= 1;
            if matcher.word(self.pc as usize) == word::END && self.ends(matcher) {
                (self.marks[0], self.marks[1]) = (self.start, self.at);
                return Stopped::Matched;
            }
            if !self.step(matcher, fuel) && !self.back(matcher) {
                return Stopped::Failed;
            }
            if self.frames.len() > FRAMES_MAX {
                return Stopped::TooLarge;
            }
        }
    }

    fn ends(&self, matcher: &Matcher<'_>) -> bool {
        let is_forbidden = self.at == self.forbidden && self.start == self.at;
        !is_forbidden && (!self.is_full || self.at as usize == matcher.end)
    }

    /// Obeys a word; `false` if it fails here.
    fn step(&mut self, matcher: &Matcher<'_>, fuel: &mut u32) -> bool {
        let pc = self.pc as usize;
        let operand = |number: usize| matcher.word(pc + number);
        match matcher.word(pc) {
            word::JUMP => self.pc = operand(1),
            word::SPLIT => {
                self.branch(operand(2));
                self.pc = operand(1);
            }
            word::OPEN => {
                let group = operand(1);
                let old = std::mem::replace(&mut self.opened[group as usize], self.at);
                self.frames.push(Frame::Opened { group, old });
                self.pc += 2;
            }
            word::CLOSE => self.close(operand(1)),
            word::AT => {
                self.pc += 2;
                return matcher.is_at(operand(1), self.at as usize);
            }
            word::BACK => return self.again(matcher, operand(1) as usize, operand(2) != 0),
            word::REPEAT => return self.repeat(matcher, fuel),
            word::BEGIN => {
                self.count(operand(1), 0, NOWHERE);
                self.pc += 2;
            }
            word::LOOP => self.round(matcher, pc),
            word::ENTER => return self.enter(operand(1), operand(2), operand(3)),
            word::LEAVE => return self.leave(matcher),
            word::IF => {
                let is_set = self.marks[2 * operand(1) as usize + 1] != NOWHERE;
                self.pc = if is_set { self.pc + 3 } else { operand(2) };
            }
            _ => return self.one(matcher, pc),
        }
        true
    }

    fn branch(&mut self, pc: u32) {
        self.frames.push(Frame::Branch { pc, at: self.at });
    }

    fn one(&mut self, matcher: &Matcher<'_>, pc: usize) -> bool {
        let passes = self.taken(matcher, pc, self.at as usize);
        self.at += 1;
        self.pc += matcher.length_of_test(pc) as u32;
        passes
    }

    /// Whether there is a character at a place that passes a test.
    #[inline]
    fn taken(&self, matcher: &Matcher<'_>, test: usize, at: usize) -> bool {
        at < matcher.end
            && matcher
                .text
                .at(at)
                .is_some_and(|char| matcher.passes(test, char) == Some(true))
    }

    fn close(&mut self, group: u32) {
        let (begin, end) = (2 * group as usize, 2 * group as usize + 1);
        self.frames.push(Frame::Closed {
            group,
            begin: self.marks[begin],
            end: self.marks[end],
            last: self.last_group,
        });
        self.marks[begin] = self.opened[group as usize];
        self.marks[end] = self.at;
        self.last_group = group;
        self.pc += 2;
    }

    fn again(&mut self, matcher: &Matcher<'_>, group: usize, any_case: bool) -> bool {
        let (begin, end) = (self.marks[2 * group], self.marks[2 * group + 1]);
        let at = self.at as usize;
        let is_again =
            end != NOWHERE && matcher.is_again(begin as usize, end as usize, at, any_case);
        if is_again {
            self.at += end - begin;
        }
        self.pc += 3;
        is_again
    }

    /// A character that is repeated: as often as possible at first, or as seldom.
    fn repeat(&mut self, matcher: &Matcher<'_>, fuel: &mut u32) -> bool {
        let pc = self.pc as usize;
        let (least, most, mode) = (
            matcher.word(pc + 1),
            matcher.word(pc + 2),
            matcher.word(pc + 3),
        );
        let (next, test) = (matcher.word(pc + 4), pc + 5);
        let is_lazy = mode == 1;
        let wanted = if is_lazy { least } else { most };
        let from = self.at;
        while self.at - from < wanted && self.taken(matcher, test, self.at as usize) {
            self.at += 1;
        }
        let count = self.at - from;
        *fuel = fuel.saturating_sub(count / 16);
        if count < least {
            return false;
        }
        if is_lazy && most > least {
            let (pc, left) = (self.pc, most - least);
            self.frames.push(Frame::Longer {
                pc,
                at: self.at,
                left,
            });
        } else if mode == 0 && count > least {
            let (pc, least) = (next, from + least);
            self.frames.push(Frame::Shorter {
                pc,
                least,
                at: self.at,
            });
        }
        self.pc = next;
        true
    }

    fn count(&mut self, number: u32, count: u32, last: u32) {
        let old = std::mem::replace(&mut self.loops[number as usize], (count, last));
        let (count, last) = old;
        self.frames.push(Frame::Counted {
            number,
            count,
            last,
        });
    }

    /// The head of a loop.
    fn round(&mut self, matcher: &Matcher<'_>, pc: usize) {
        let [number, least, most, is_lazy, exit] = [1, 2, 3, 4, 5].map(|at| matcher.word(pc + at));
        let (count, last) = self.loops[number as usize];
        if count >= least {
            // A round from where the last one began would go on for ever.
            let has_more = count < most && last != self.at;
            if !has_more || is_lazy != 0 {
                if has_more {
                    self.frames.push(Frame::Round {
                        pc: pc as u32,
                        at: self.at,
                    });
                }
                self.pc = exit;
                return;
            }
            self.branch(exit);
        }
        self.count(number, count + 1, self.at);
        self.pc = pc as u32 + 6;
    }

    /// The beginning of a part that stands alone.
    fn enter(&mut self, kind: u32, back: u32, next: u32) -> bool {
        let Some(at) = self.at.checked_sub(back) else {
            self.pc = next;
            return kind == 2;
        };
        self.barriers.push(self.frames.len() as u32);
        self.frames.push(Frame::Barrier {
            pc: self.pc,
            at: self.at,
        });
        self.at = at;
        self.pc += 4;
        true
    }

    /// The end of a part that stands alone: it has matched.
    fn leave(&mut self, matcher: &Matcher<'_>) -> bool {
        let begin = self.barriers.pop().unwrap_or_default() as usize;
        let Some(&Frame::Barrier { pc, at }) = self.frames.get(begin) else {
            return false;
        };
        let kind = matcher.word(pc as usize + 1);
        if kind == 2 {
            while self.frames.len() > begin {
                self.undo();
            }
            return false;
        }
        // What it has changed can be undone; that it could have matched otherwise is forgotten.
        let mut kept = begin;
        for index in begin..self.frames.len() {
            let frame = self.frames[index];
            if matches!(
                frame,
                Frame::Opened { .. } | Frame::Closed { .. } | Frame::Counted { .. }
            ) {
                self.frames[kept] = frame;
                kept += 1;
            }
        }
        self.frames.truncate(kept);
        if kind == 1 {
            self.at = at;
        }
        self.pc = matcher.word(pc as usize + 3);
        true
    }

    /// Takes the last frame away and restores what it remembers.
    fn undo(&mut self) -> Option<Frame> {
        let frame = self.frames.pop()?;
        match frame {
            Frame::Opened { group, old } => self.opened[group as usize] = old,
            Frame::Closed {
                group,
                begin,
                end,
                last,
            } => {
                self.marks[2 * group as usize] = begin;
                self.marks[2 * group as usize + 1] = end;
                self.last_group = last;
            }
            Frame::Counted {
                number,
                count,
                last,
            } => {
                self.loops[number as usize] = (count, last);
            }
            _ => {}
        }
        Some(frame)
    }

    /// Goes back to the last other possibility; `false` if there is none.
    fn back(&mut self, matcher: &Matcher<'_>) -> bool {
        while let Some(frame) = self.undo() {
            match frame {
                Frame::Branch { pc, at } => {
                    (self.pc, self.at) = (pc, at);
                    return true;
                }
                Frame::Shorter { pc, least, at } => {
                    let at = at - 1;
                    if at > least {
                        self.frames.push(Frame::Shorter { pc, least, at });
                    }
                    (self.pc, self.at) = (pc, at);
                    return true;
                }
                Frame::Longer { pc, at, left } => {
                    if !self.taken(matcher, pc as usize + 5, at as usize) {
                        continue;
                    }
                    let (at, left) = (at + 1, left - 1);
                    if left > 0 {
                        self.frames.push(Frame::Longer { pc, at, left });
                    }
                    (self.pc, self.at) = (matcher.word(pc as usize + 4), at);
                    return true;
                }
                Frame::Round { pc, at } => {
                    let number = matcher.word(pc as usize + 1);
                    let count = self.loops[number as usize].0;
                    self.count(number, count + 1, at);
                    (self.pc, self.at) = (pc + 6, at);
                    return true;
                }
                Frame::Barrier { pc, at } => {
                    self.barriers.pop();
                    if matcher.word(pc as usize + 1) == 2 {
                        (self.pc, self.at) = (matcher.word(pc as usize + 3), at);
                        return true;
                    }
                }
                _ => {}
            }
        }
        false
    }
}
