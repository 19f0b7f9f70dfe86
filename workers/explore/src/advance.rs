//! Steps as the search takes them: one that other threads could notice, and all that follow and that nobody can.

use machine::object::{Body, Iter, Object};
use machine::thread::Then;
use machine::value::Value;
use syntax::code::{Binary, Instr, Unary};
use trace::event::Resource;
use trace::ids::ThreadId;

use crate::held::{holder, is_lock};
use crate::state::{State, ThreadState};
use crate::step::{Atomicity, Moved, Ran, Stepper};
use crate::store::Heap;
use trace::schedule::Choice;

/// A step is cut short after so many instructions that nobody can notice: the thread may never come to another one.
const FUEL: u32 = 20_000;

/// How a thread goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Going {
    On,
    Stopped,
    Ended,
}

/// Whether waiting for this can be left out: a thread that would wait for it may as well try later, when it need not.
/// Nothing but the order of waiters remembers a wait for one of these, and that order any schedule can bring about.
/// An event and a condition wake those who waited when they were set or notified, so waiting for them is a step.
fn can_try_later(ran: Ran) -> bool {
    let Ran::Parked(park) = ran else { return false };
    park.deadline.is_none()
        && matches!(
            park.on.map(|on| on.resource),
            Some(
                Resource::Lock
                    | Resource::RLock
                    | Resource::Semaphore
                    | Resource::Queue
                    | Resource::Barrier
                    | Resource::Thread
                    | Resource::Process
                    | Resource::Message
            )
        )
}

/// Whether the instruction waits for the end of a thread.
fn waits_for_thread(ran: Ran) -> bool {
    let Ran::Parked(park) = ran else { return false };
    park.on.is_some_and(|on| on.resource == Resource::Thread)
}

/// Whether a thread rests at the end of a thread that has ended.
fn waits_in_vain(thread: &ThreadState, heap: &Heap) -> bool {
    thread.rests.is_some_and(|at| {
        let object = &heap.slot(at).stored.object;
        !is_lock(object) && holder(object).is_none()
    })
}

impl Stepper {
    /// A thread's next step together with all that follow and that no other thread can notice; then the same for
    /// threads that it has started. `None` if the thread cannot take a step so, or would only begin to wait for
    /// something that it can as well try later.
    pub fn advance(&mut self, state: &mut State, choice: Choice) -> Option<Moved> {
        let mut moved = Moved::default();
        if !self.take(state, choice, &mut moved) {
            return None;
        }
        self.world.watching = true;
        let first_new = self.world.heap.next_thread;
        let process = self.process;
        let Some(mut going) = self.noticed(state, choice.late, &mut moved) else {
            self.unload(state, false);
            return None;
        };
        if going == Going::On {
            going = self.unnoticed(state, &mut moved);
        }
        self.finish(state, going == Going::Ended);
        self.settle(state, process, first_new, &mut moved);
        if going == Going::Ended {
            self.settle_waiting(state, process, &mut moved);
        }
        Some(moved)
    }

    /// Whether a thread cannot take a step: what it would wait for is not to be had, or does not matter yet. `at` is
    /// what it rests at ([`ThreadState::rests`]).
    pub fn is_held_up(&self, thread: ThreadId, at: &Object, n_threads: usize) -> bool {
        match is_lock(at) {
            true => holder(at).is_some_and(|holder| holder != thread),
            false => holder(at).is_some() || self.may_wait(n_threads),
        }
    }

    /// Whether who waits for the end of several threads may as well wait until all have ended: it makes no difference
    /// which of them ends first. That lets states be one that differ in who has.
    fn may_wait(&self, n_threads: usize) -> bool {
        !self.world.places.has_individuals() && n_threads > 1
    }

    /// All that threads of a process, from a number on, do before they do something that others can notice.
    pub fn settle(&mut self, state: &mut State, process: usize, from: u32, moved: &mut Moved) {
        let mut from = from;
        loop {
            let threads = &state.processes[process].threads;
            let Some(next) = threads.iter().find(|it| it.id.0 >= from) else {
                break;
            };
            let thread = next.id;
            from = thread.0 + 1;
            let choice = Choice::run(process as u32, thread);
            if self.settle_one(state, choice, moved) {
                self.settle_waiting(state, process, moved);
            }
        }
    }

    /// Lets a thread do what nobody can notice; whether it has ended.
    fn settle_one(&mut self, state: &mut State, choice: Choice, moved: &mut Moved) -> bool {
        if !self.take(state, choice, moved) {
            return false;
        }
        self.world.watching = true;
        let has_ended = self.unnoticed(state, moved) == Going::Ended;
        self.finish(state, has_ended);
        has_ended
    }

    /// Lets those go on that wait for the end of several threads, some of which have ended, as far as they can.
    pub fn let_go(&mut self, state: &mut State, moved: &mut Moved) {
        for process in 0..state.processes.len() {
            let threads = &state.processes[process].threads;
            let threads: Vec<ThreadId> = threads.iter().map(|it| it.id).collect();
            for thread in threads {
                let heap = &state.processes[process].heap;
                let mut known = state.processes[process].threads.iter();
                let thread = known.find(|it| it.id == thread && waits_in_vain(it, heap));
                if let Some(choice) = thread.map(|it| Choice::run(process as u32, it.id)) {
                    self.settle_one(state, choice, moved);
                }
            }
        }
    }

    /// If a step has ended processes, finds out what those would have gone on to do that still waited there for several
    /// threads, some of which had ended.
    pub fn look_at_cut_off(&mut self, before: &State, after: &State, moved: &Moved) {
        let has_moved = |process: usize, thread: ThreadId| {
            let mut segments = moved.segments.iter().map(|it| it.choice);
            segments.any(|it| (it.process as usize, it.thread) == (process, thread))
        };
        let both = before.processes.iter().zip(&after.processes).enumerate();
        let mut ended = both.filter(|(_, (before, after))| before.exit != after.exit);
        let is_cut_off = ended.any(|(number, (before, _))| {
            let mut threads = before.threads.iter();
            threads.any(|it| waits_in_vain(it, &before.heap) && !has_moved(number, it.id))
        });
        if is_cut_off {
            self.let_go(&mut before.clone(), &mut Moved::default());
        }
    }

    /// The same as [`Stepper::settle`] for threads that have waited for one that has ended now, unless they may as well
    /// wait until all have ended. Whether such a thread would do anything but wait for the next one need not be looked
    /// at here: up to the first thing that it would do and that others can notice, its instructions commute with all of
    /// theirs, so it comes to the same when it goes on in the end. If it never does, because the others wait for it or
    /// its process ends before, it is let go there ([`Stepper::let_go`]).
    fn settle_waiting(&mut self, state: &mut State, process: usize, moved: &mut Moved) {
        let mut at = 0;
        while let Some(thread) = state.processes[process].threads.get(at) {
            let heap = &state.processes[process].heap;
            let can_go_on = waits_in_vain(thread, heap)
                && !self.may_wait(state.processes[process].threads.len());
            let choice = Choice::run(process as u32, thread.id);
            at += 1;
            if can_go_on && self.settle_last(state, choice, moved) {
                at = 0;
            }
        }
    }

    /// As [`Stepper::settle_one`], remembered if the thread is the last.
    fn settle_last(&mut self, state: &mut State, choice: Choice, moved: &mut Moved) -> bool {
        let key = self.settled.as_mut().and_then(|known| known.key(state));
        let (Some(key), Some(known)) = (key, &self.settled) else {
            return self.settle_one(state, choice, moved);
        };
        if let Some(has_ended) = known.again(key, state, moved) {
            return has_ended;
        }
        let n_printed = state.out.text.len();
        let mut further = Moved::default();
        let has_ended = self.settle_one(state, choice, &mut further);
        moved.append(&further);
        if let Some(known) = &mut self.settled {
            known.learn(key, n_printed, state, further, has_ended);
        }
        has_ended
    }

    /// The step that others can notice, up to where threads may be switched. `None` if the thread would only begin
    /// to wait: then nothing has happened.
    fn noticed(&mut self, state: &mut State, late: bool, moved: &mut Moved) -> Option<Going> {
        let mut first = true;
        let mut n_executed = 0;
        loop {
            self.save();
            let ran = self.instruction();
            if self.is_to_draw() {
                return Some(Going::Stopped);
            }
            // What is taken back has not been touched, but for what it would have waited for.
            if can_try_later(ran) && !(first && late) {
                self.note_wait(ran);
                self.rest(ran);
                self.undo();
                return (!first).then_some(Going::Stopped);
            }
            self.collecting = first;
            self.note(ran, state);
            self.collecting = false;
            self.escape();
            if self.commit(state, ran, moved) {
                return Some(Going::Ended);
            }
            if self.state.parked.is_some() {
                return Some(self.slept(moved));
            }
            let may_switch =
                ran == (Ran::On { switch: true }) || self.atomicity != Atomicity::Cpython310;
            n_executed += 1;
            if may_switch && (!self.is_in_one_step() || n_executed > FUEL) {
                return Some(Going::On);
            }
            first = false;
        }
    }

    /// All steps up to one that others can notice.
    fn unnoticed(&mut self, state: &mut State, moved: &mut Moved) -> Going {
        self.has_learnt = false;
        let going = self.up_to_noticed(state, moved);
        // It has waited for a thread, and goes on, or ends its process, while there are others or could be.
        let leaves_some = going != Going::Ended || self.ends_too_soon(state);
        if self.has_learnt && leaves_some && !self.is_last() {
            self.world.places.found_individuals();
        }
        going
    }

    fn up_to_noticed(&mut self, state: &mut State, moved: &mut Moved) -> Going {
        for _ in 0..FUEL {
            if self.state.parked.is_some() {
                return Going::Stopped;
            }
            if self.is_local() {
                self.world.watching = false;
                self.world.begin_final();
                let ran = self.instruction();
                self.world.watching = true;
                if self.commit(state, ran, moved) {
                    return Going::Ended;
                }
                continue;
            }
            self.save();
            let ran = self.instruction();
            if self.is_to_draw() {
                return Going::Stopped;
            }
            if can_try_later(ran) || self.note(ran, state) {
                self.has_learnt &= !waits_for_thread(ran);
                if can_try_later(ran) {
                    self.note_wait(ran);
                    self.rest(ran);
                }
                self.undo();
                return Going::Stopped;
            }
            self.escape();
            if self.commit(state, ran, moved) {
                return Going::Ended;
            }
            if self.state.parked.is_some() && self.slept(moved) == Going::Stopped {
                return Going::Stopped;
            }
        }
        Going::Stopped
    }

    /// Remembers what the thread would wait for.
    fn rest(&mut self, ran: Ran) {
        self.has_asked = self.world.effects.has_asked;
        if let Ran::Parked(park) = ran
            && !self.world.effects.has_asked
        {
            let at = park.on.and_then(|on| self.world.waits_at(on));
            self.state.rests = at;
        }
    }

    /// A thread that sleeps may wake at any time, so it may as well wake at once.
    fn slept(&mut self, moved: &mut Moved) -> Going {
        match self.state.parked {
            Some(park) if park.on.is_none() => {
                self.wake(moved);
                Going::On
            }
            _ => Going::Stopped,
        }
    }

    /// Whether the next instruction works on nothing but the thread's own values, so that it need not be watched.
    fn is_local(&self) -> bool {
        let Some(frame) = self.thread.frames.last() else {
            return false;
        };
        let stack = &self.thread.stack;
        let top = |depth: usize| stack.len().checked_sub(depth).map(|at| stack[at]);
        let numbers = matches!(
            (top(1), top(2)),
            (Some(Value::Int(_)), Some(Value::Int(_)))
                | (Some(Value::Float(_)), Some(Value::Float(_)))
        );
        let inline = matches!(
            top(1),
            Some(Value::Int(_) | Value::Float(_) | Value::Bool(_) | Value::None)
        );
        match frame.code.instrs[frame.pc as usize] {
            Instr::LoadFast(slot) => stack
                .get((frame.base + slot) as usize)
                .is_some_and(|value| !value.is_unbound()),
            Instr::Nop
            | Instr::Pop
            | Instr::Copy(_)
            | Instr::Swap(_)
            | Instr::LoadConst(_)
            | Instr::StoreFast(_)
            | Instr::Jump(_)
            | Instr::JumpBackward(_)
            | Instr::IsOp(_)
            | Instr::LoadClosure(_)
            | Instr::BuildTuple(_)
            | Instr::BuildList(_)
            | Instr::PushExcInfo
            | Instr::PopExcept
            | Instr::PopJumpIfNone(_)
            | Instr::PopJumpIfNotNone(_) => true,
            // None of these can fail.
            Instr::BinaryOp(op) | Instr::InplaceOp(op) => {
                numbers && matches!(op, Binary::Add | Binary::Subtract | Binary::Multiply)
            }
            Instr::CompareOp(_) => numbers,
            Instr::UnaryOp(op) => inline && op == Unary::Not,
            Instr::PopJumpIfFalse(_)
            | Instr::PopJumpIfTrue(_)
            | Instr::JumpIfFalseOrPop(_)
            | Instr::JumpIfTrueOrPop(_) => inline,
            Instr::ForIter(_) => stack.last().and_then(|it| it.id()).is_some_and(|id| {
                let slot = self.world.heap.slot(id);
                slot.owner == self.world.owner
                    && matches!(&slot.stored.object.body, Body::Iterator(iterator)
                        if matches!(**iterator, Iter::Range(_) | Iter::Exhausted))
            }),
            Instr::LoadGlobal(_) => {
                let places = &self.world.places;
                !places.is_written(self.world.whole_fixed(machine::boot::BUILTINS))
                    && frame.globals.0 < self.world.heap.fixed_below()
                    && !places.is_written(self.world.whole_fixed(frame.globals))
            }
            Instr::Return => {
                frame.generator.is_none() && matches!(frame.then, Then::Push | Then::Discard)
            }
            _ => false,
        }
    }
}
