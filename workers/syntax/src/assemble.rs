//! From instructions with labels to a finished instruction list and exception table.
//!
//! While code is written the assembler follows the depth of the operand stack. After an instruction that never
//! goes on nothing is written until a label is placed that something jumps to: unreachable code never exists.

use ruff_text_size::TextRange;

use crate::code::{Handler, Instr};
use crate::verify::effect;

/// A place to jump to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Label(u32);

/// A stretch of code whose exceptions go to one handler; it may have holes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Region(u32);

#[derive(Clone, Copy, Default)]
struct LabelState {
    /// The instruction it stands before.
    at: Option<u32>,
    /// The depth of the stack there; nothing as long as nothing jumps to it.
    depth: Option<u32>,
}

struct RegionState {
    handler: Label,
    depth: u32,
    /// Where the open stretch began.
    open: Option<u32>,
}

/// The instructions of one code object while they are written. Jumps hold label numbers.
pub(crate) struct Assembler {
    instrs: Vec<Instr>,
    ranges: Vec<TextRange>,
    labels: Vec<LabelState>,
    regions: Vec<RegionState>,
    /// Region number, start, end.
    rows: Vec<(u32, u32, u32)>,
    /// What begins before an instruction without one of its own.
    starts: Vec<(u32, TextRange)>,
    depth: u32,
    live: bool,
}

/// What [`Assembler::finish`] gives.
pub(crate) struct Assembled {
    pub(crate) instrs: Vec<Instr>,
    pub(crate) ranges: Vec<TextRange>,
    pub(crate) handlers: Vec<Handler>,
    pub(crate) starts: Vec<(u32, TextRange)>,
}

impl Assembler {
    pub(crate) fn new() -> Self {
        Self {
            instrs: Vec::new(),
            ranges: Vec::new(),
            labels: Vec::new(),
            regions: Vec::new(),
            rows: Vec::new(),
            starts: Vec::new(),
            depth: 0,
            live: true,
        }
    }

    /// Whether the next instruction can be reached.
    pub(crate) fn is_live(&self) -> bool {
        self.live
    }

    /// The range of the instruction written last.
    pub(crate) fn last_range(&self) -> Option<TextRange> {
        self.ranges.last().copied()
    }

    pub(crate) fn label(&mut self) -> Label {
        self.labels.push(LabelState::default());
        Label(count(self.labels.len()) - 1)
    }

    /// Writes an instruction that does not jump.
    pub(crate) fn emit(&mut self, instr: Instr, range: TextRange) {
        if !self.live {
            return;
        }
        self.instrs.push(instr);
        self.ranges.push(range);
        self.go_on(instr);
    }

    /// Writes a jump; `jump` is the variant of the instruction.
    pub(crate) fn jump(&mut self, jump: fn(u32) -> Instr, target: Label, range: TextRange) {
        if !self.live {
            return;
        }
        let instr = jump(target.0);
        let effect = effect(instr);
        let taken = effect.jump.map_or(0, |(_, pushes)| pushes);
        let depth = self.depth.saturating_sub(effect.pops) + taken;
        self.labels[target.0 as usize].depth.get_or_insert(depth);
        self.instrs.push(instr);
        self.ranges.push(range);
        self.go_on(instr);
    }

    /// Notes that something begins here that has no instruction of its own.
    pub(crate) fn start(&mut self, range: TextRange) {
        if self.live {
            self.starts.push((count(self.instrs.len()), range));
        }
    }

    fn go_on(&mut self, instr: Instr) {
        let effect = effect(instr);
        match effect.next {
            Some(pushes) => self.depth = self.depth.saturating_sub(effect.pops) + pushes,
            None => self.live = false,
        }
    }

    /// Puts a label before the next instruction.
    pub(crate) fn place(&mut self, label: Label) {
        let here = count(self.instrs.len());
        let state = &mut self.labels[label.0 as usize];
        state.at = Some(here);
        if self.live {
            state.depth.get_or_insert(self.depth);
        } else if let Some(depth) = state.depth {
            self.depth = depth;
            self.live = true;
        }
    }

    /// From here on exceptions go to `handler`, which keeps the operands that are now on the stack.
    pub(crate) fn protect(&mut self, handler: Label) -> Region {
        self.protect_keeping(handler, self.depth)
    }

    /// As [`Assembler::protect`] with another number of operands to keep.
    pub(crate) fn protect_keeping(&mut self, handler: Label, depth: u32) -> Region {
        self.regions.push(RegionState {
            handler,
            depth,
            open: Some(count(self.instrs.len())),
        });
        Region(count(self.regions.len()) - 1)
    }

    /// The depth of the operand stack.
    pub(crate) fn depth(&self) -> u32 {
        self.depth
    }

    /// Ends the protection, for good or until [`Assembler::resume`].
    pub(crate) fn suspend(&mut self, region: Region) {
        let here = count(self.instrs.len());
        let state = &mut self.regions[region.0 as usize];
        let Some(start) = state.open.take() else {
            return;
        };
        if start < here {
            self.rows.push((region.0, start, here));
            self.labels[state.handler.0 as usize]
                .depth
                .get_or_insert(state.depth + 1);
        }
    }

    /// Protects again from here on.
    pub(crate) fn resume(&mut self, region: Region) {
        let here = count(self.instrs.len());
        self.regions[region.0 as usize].open.get_or_insert(here);
    }

    /// Resolves the labels, shortens chains of jumps and drops what is not needed.
    ///
    /// `line_of` gives the line of a range: a `Nop` stays only if it is the only instruction of its line there.
    pub(crate) fn finish(mut self, line_of: impl Fn(TextRange) -> u32) -> Assembled {
        let mut rows = std::mem::take(&mut self.rows);
        // Inner regions are made after the outer ones.
        rows.sort_by_key(|&(region, start, _)| (u32::MAX - region, start));
        let mut handlers: Vec<Handler> = rows
            .into_iter()
            .map(|(region, start, end)| {
                let state = &self.regions[region as usize];
                Handler {
                    start,
                    end,
                    target: self.labels[state.handler.0 as usize].at.unwrap_or(0),
                    depth: state.depth,
                }
            })
            .collect();
        for instr in &mut self.instrs {
            let labels = &self.labels;
            retarget(instr, |label| labels[label as usize].at.unwrap_or(0));
        }
        thread_jumps(&mut self.instrs);
        let reached = reachable(&self.instrs, &handlers);
        let kept = self.kept(&reached, line_of);
        let mut new_index = Vec::with_capacity(kept.len() + 1);
        let mut next = 0;
        for &keep in &kept {
            new_index.push(next);
            next += u32::from(keep);
        }
        new_index.push(next);
        let moved = |at: u32| new_index[at as usize];
        for handler in &mut handlers {
            handler.start = moved(handler.start);
            handler.end = moved(handler.end);
            handler.target = moved(handler.target);
        }
        for start in &mut self.starts {
            start.0 = moved(start.0);
        }
        handlers.retain(|handler| handler.start < handler.end);
        let mut instrs = Vec::with_capacity(next as usize);
        let mut ranges = Vec::with_capacity(next as usize);
        for (at, mut instr) in self.instrs.into_iter().enumerate() {
            if kept[at] {
                retarget(&mut instr, moved);
                if let Instr::Jump(target) = instr
                    && target as usize <= instrs.len()
                {
                    instr = Instr::JumpBackward(target);
                }
                instrs.push(instr);
                ranges.push(self.ranges[at]);
            }
        }
        Assembled {
            instrs,
            ranges,
            handlers,
            starts: self.starts,
        }
    }
}

impl Assembler {
    /// Which instructions stay: reached ones but jumps to the next instruction and needless `Nop`s.
    fn kept(&self, reached: &[bool], line_of: impl Fn(TextRange) -> u32) -> Vec<bool> {
        let mut kept = vec![false; reached.len()];
        let mut next_kept = reached.len();
        for at in (0..reached.len()).rev() {
            kept[at] = reached[at]
                && match self.instrs[at] {
                    Instr::Jump(target) => next_kept < target as usize || target as usize <= at,
                    Instr::Nop => self
                        .ranges
                        .get(next_kept)
                        .is_none_or(|next| line_of(self.ranges[at]) != line_of(*next)),
                    _ => true,
                };
            if kept[at] {
                next_kept = at;
            }
        }
        kept
    }
}

/// Tables of a code object have at most `u32::MAX` entries, as the source has at most that many bytes.
pub(crate) fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

/// Replaces the target of a jump.
fn retarget(instr: &mut Instr, new: impl Fn(u32) -> u32) {
    match instr {
        Instr::Jump(target)
        | Instr::JumpBackward(target)
        | Instr::PopJumpIfFalse(target)
        | Instr::PopJumpIfTrue(target)
        | Instr::PopJumpIfNone(target)
        | Instr::PopJumpIfNotNone(target)
        | Instr::JumpIfFalseOrPop(target)
        | Instr::JumpIfTrueOrPop(target)
        | Instr::ForIter(target)
        | Instr::Send(target) => *target = new(*target),
        _ => {}
    }
}

/// Lets jumps to jumps go straight to the last target.
///
/// Conditional jumps stay forward ones: only [`Instr::JumpBackward`] is a switch point.
fn thread_jumps(instrs: &mut [Instr]) {
    for at in 0..instrs.len() {
        let unconditional = matches!(instrs[at], Instr::Jump(_) | Instr::JumpBackward(_));
        let mut instr = instrs[at];
        let here = count(at);
        retarget(&mut instr, |mut target| {
            // A chain longer than this is a loop of jumps, such as `while True: pass` makes.
            for _ in 0..64 {
                match instrs[target as usize] {
                    Instr::Jump(next) if next > here || unconditional => target = next,
                    Instr::JumpBackward(next) if unconditional => target = next,
                    _ => break,
                }
            }
            target
        });
        if let Instr::Jump(target) | Instr::JumpBackward(target) = instr {
            instr = if target <= here {
                Instr::JumpBackward(target)
            } else {
                Instr::Jump(target)
            };
        }
        instrs[at] = instr;
    }
}

/// Which instructions some path from the start reaches.
fn reachable(instrs: &[Instr], handlers: &[Handler]) -> Vec<bool> {
    let mut reached = vec![false; instrs.len()];
    let mut todo = vec![0];
    while let Some(at) = todo.pop() {
        if at as usize >= instrs.len() || std::mem::replace(&mut reached[at as usize], true) {
            continue;
        }
        let effect = effect(instrs[at as usize]);
        if effect.next.is_some() {
            todo.push(at + 1);
        }
        if let Some((target, _)) = effect.jump {
            todo.push(target);
        }
        if let Some(row) = handlers.iter().find(|row| row.start <= at && at < row.end) {
            todo.push(row.target);
        }
    }
    reached
}
