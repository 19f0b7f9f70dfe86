//! Executing a thread that is followed: `sys.settrace` and `sys.setprofile`.
//!
//! Instructions are executed one by one, and between them functions of the program are told what is about to happen, as
//! CPython's documentation of `sys.settrace` lists it. To tell is a call of the library's `_tracing.tell`, which takes one
//! step; while it runs nothing is told, and the thread is executed as ever.

use syntax::code::{CodeKind, Instr, Marks};

use super::{Stop, hot};
use crate::code::Code;
use crate::names;
use crate::native::{Cx, Raised, Res};
use crate::object::{Body, TracebackEntry};
use crate::special;
use crate::thread::Then;
use crate::traceback;
use crate::tracer::{Told, Tracer};
use crate::types;
use crate::value::Value;
use crate::world::World;

impl<W: World> Cx<'_, W> {
    /// What the thread remembers of being followed, if it is.
    pub(super) fn active_tracer(&mut self) -> Option<&mut Tracer> {
        let tracer = self.thread.tracer.as_deref_mut();
        tracer.filter(|tracer| tracer.is_active())
    }

    /// Whether the loop was left because who follows the thread has changed; said once.
    pub(super) fn has_left(&mut self) -> bool {
        let tracer = self.thread.tracer.as_deref_mut();
        tracer.is_some_and(|tracer| std::mem::take(&mut tracer.left))
    }

    /// Executes the thread while it is followed and there is fuel; `None` if it no longer is followed.
    #[cold]
    pub(super) fn run_traced(&mut self, fuel: &mut u32) -> Option<Stop> {
        while *fuel > 0 {
            let tracer = self.active_tracer()?;
            if tracer.busy {
                return None;
            }
            if tracer.raised.is_some() {
                *fuel -= 1;
                if let Some(stop) = self.unwind_traced() {
                    return Some(stop);
                }
                continue;
            }
            match self.tell_next() {
                Ok(false) => {}
                Ok(true) => {
                    *fuel -= 1;
                    continue;
                }
                Err(raised) => {
                    self.raise_traced(raised, true);
                    continue;
                }
            }
            let place = self.before();
            let mut one = 1;
            let done = hot::burst(self.world, self.thread, &mut one);
            *fuel -= 1 - one;
            self.after(place);
            match done {
                Ok(Stop::Fuel) => {}
                Ok(Stop::Pause) if self.has_left() => {}
                Ok(stop) => return Some(stop),
                Err(_) if self.world.is_ending() => return Some(Stop::Pause),
                Err((raised, fresh)) => self.raise_traced(raised, fresh),
            }
        }
        Some(Stop::Fuel)
    }

    /// An instruction is about to be executed: what is needed to tell afterwards what it has done.
    fn before(&mut self) -> (usize, u32) {
        let (Some(frame), Some(tracer)) =
            (self.thread.frames.last(), self.thread.tracer.as_deref_mut())
        else {
            return (0, 0);
        };
        let instr = frame.code.instrs[frame.pc as usize];
        // What is on top afterwards is another call, even if it is as deep.
        if matches!(instr, Instr::Return | Instr::Yield) {
            tracer.calls.pop();
            return (tracer.calls.len(), 0);
        }
        (tracer.calls.len(), frame.pc)
    }

    fn after(&mut self, (known, pc): (usize, u32)) {
        let frames = &self.thread.frames;
        let Some(tracer) = self.thread.tracer.as_deref_mut() else {
            return;
        };
        tracer.calls.truncate(frames.len());
        let stays = frames.len() == known && known == tracer.calls.len();
        for frame in &frames[tracer.calls.len()..] {
            tracer.calls.push(Told::of(frame, Told::NEW));
        }
        let Some(frame) = frames.last().filter(|_| stays) else {
            return;
        };
        let owner = tracer.owner(known - 1);
        let told = &mut tracer.calls[owner];
        told.flags &= !(Told::AT_OPCODE | Told::STARTED);
        // What is awaited is asked again and again, in one line.
        let asks_again = matches!(frame.code.instrs[frame.pc as usize], Instr::Send(_));
        if frame.pc < pc && !asks_again {
            told.line = 0;
        }
    }

    /// Tells what is to be told before the next instruction, one thing at a time; whether there was something.
    fn tell_next(&mut self) -> Res<bool> {
        let (Some(frame), Some(tracer)) =
            (self.thread.frames.last(), self.thread.tracer.as_deref_mut())
        else {
            return Ok(false);
        };
        let (code, pc) = (frame.code, frame.pc);
        let at = self.thread.frames.len() - 1;
        if tracer.calls.len() <= at || !is_followed(code) {
            return Ok(false);
        }
        let profiled = !tracer.profile.is_none();
        let owner = tracer.owner(at);
        let told = &mut tracer.calls[owner];
        let begins = told.has(Told::NEW) && owner == at;
        if begins {
            told.flags &= !Told::NEW;
            // A generator that goes on stands at the line of its `yield`.
            told.line = if pc == 0 { 0 } else { code.line(pc - 1) };
            // CPython begins a call where its code begins, a module before its first line.
            let first = match code.kind {
                CodeKind::Module => 0,
                _ => code.first_line,
            };
            tracer.standing = (pc == 0).then_some((at as u32, first));
            return self.tell(at, "call", Value::None);
        }
        let (function, by) = told.calling;
        if !function.is_unbound() && by != pc {
            told.calling.0 = Value::Unbound;
            return self.tell(owner, "c_return", function);
        }
        let start = code.starts.iter().find(|start| start.0 == pc);
        if let Some((_, line)) = start
            && told.has(Told::LOCAL)
            && told.has(Told::LINES)
            && told.begin(Told::STARTED)
        {
            told.line = *line;
            tracer.standing = Some((owner as u32, *line));
            return self.tell(owner, "line", Value::None);
        }
        let has_line = !forgets_exception(code, pc as usize) && !is_implied(code, pc as usize);
        let line = if has_line { code.line(pc) } else { told.line };
        let local = told.has(Told::LOCAL);
        if local && told.has(Told::LINES) && line != 0 && line != told.line {
            told.line = line;
            return self.tell(owner, "line", Value::None);
        }
        if local && told.has(Told::OPCODES) && told.begin(Told::AT_OPCODE) {
            return self.tell(owner, "opcode", Value::None);
        }
        let instr = code.instrs[pc as usize];
        if matches!(instr, Instr::Return | Instr::Yield) {
            let wanted = owner == at && (local || profiled) && told.begin(Told::RETURNED);
            if !wanted {
                return Ok(false);
            }
            if !has_line && line != 0 {
                tracer.standing = Some((at as u32, line));
            }
            return self.tell(at, "return", self.peek(1));
        }
        if profiled && function.is_unbound() {
            return self.tell_call(owner, instr, pc);
        }
        Ok(false)
    }

    /// Tells of the call of a function in C, if the next instruction is one.
    fn tell_call(&mut self, owner: usize, instr: Instr, pc: u32) -> Res<bool> {
        let callable = match instr {
            Instr::Call(count) => self.peek(count as usize + 1),
            Instr::CallMethod(count) => self.peek(count as usize + 2),
            Instr::CallKw(count) => self.peek(count as usize + 2),
            Instr::CallEx => self.peek(3),
            _ => return Ok(false),
        };
        let is_c = self.is_in_c(callable);
        if let Some(tracer) = self.thread.tracer.as_deref_mut()
            && is_c
        {
            tracer.calls[owner].calling = (callable, pc);
            return self.tell(owner, "c_call", callable);
        }
        Ok(false)
    }

    /// Whether a function is in C in CPython: a native one, or what tracebacks do not show of the library.
    fn is_in_c(&self, callable: Value) -> bool {
        let Value::Obj(id) = callable else {
            return matches!(callable, Value::Native(_));
        };
        let object = self.world.read(id);
        match &object.body {
            Body::Method(function, _) => self.is_in_c(*function),
            Body::Wrapper(_) => object.class == types::BUILTIN_FUNCTION,
            Body::Function(function) => !traceback::is_shown(&TracebackEntry {
                code: function.code,
                pc: 0,
            }),
            _ => false,
        }
    }

    /// Tells one thing of a call, if the library can.
    fn tell(&mut self, at: usize, event: &str, argument: Value) -> Res<bool> {
        let name = self.world.intern("tell");
        let module = self.module("_tracing");
        let dict = module.and_then(|module| self.module_dict(module));
        let function = dict.and_then(|dict| self.dict_name(dict, name));
        let event = self.name(event);
        let (Some(function), Some(tracer)) = (function, self.thread.tracer.as_deref_mut()) else {
            return Ok(false);
        };
        tracer.busy = true;
        let args = [
            tracer.trace,
            tracer.profile,
            Value::Int(at as i64),
            tracer.calls[at].frame,
            event,
            argument,
        ];
        let floor = self.thread.stack.len() as u32;
        self.call(function, &args, &[], floor, Then::Traced)?;
        Ok(true)
    }

    /// What was to be told has been.
    pub(super) fn has_told(&mut self) {
        if let Some(tracer) = self.thread.tracer.as_deref_mut() {
            (tracer.busy, tracer.left, tracer.standing) = (false, true, None);
        }
    }

    /// Who was told has raised an exception: the thread is no longer followed.
    pub(super) fn tells_no_more(&mut self) {
        self.thread.tracer = None;
    }

    /// An exception begins to go through calls that are followed.
    pub(super) fn raise_traced(&mut self, raised: Raised, fresh: bool) {
        self.chain(raised, fresh);
        if let Some(tracer) = self.thread.tracer.as_deref_mut() {
            let frames = &self.thread.frames;
            tracer.calls.truncate(frames.len());
            tracer.meet(frames);
            for told in &mut tracer.calls {
                told.flags &= !(Told::RAISED | Told::RETURNED | Told::EXHAUSTED);
            }
            tracer.raised = Some((Value::Obj(raised.0), fresh));
        }
        self.note_place(raised, fresh);
    }

    /// The next thing that becomes of the exception: somebody is told, it is handled, or it leaves a call.
    fn unwind_traced(&mut self) -> Option<Stop> {
        let tracer = self.thread.tracer.as_deref_mut()?;
        let (Value::Obj(id), fresh) = tracer.raised? else {
            return None;
        };
        let raised = Raised(id);
        let Some(at) = self.thread.frames.len().checked_sub(1) else {
            return Some(Stop::Ended(Err(raised)));
        };
        match self.tell_of(raised, fresh, at) {
            Ok(true) => return None,
            Ok(false) => {}
            Err(other) => {
                self.tells_no_more();
                return self.unwind(other, true);
            }
        }
        if self.find_handler() {
            let exception = Value::Obj(id);
            self.push(exception);
            self.now_raised(None);
            return None;
        }
        match self.tell_leaving(raised, at) {
            Ok(true) => return None,
            Ok(false) => {}
            Err(other) => {
                self.tells_no_more();
                return self.unwind(other, true);
            }
        }
        if let Some(tracer) = self.thread.tracer.as_deref_mut() {
            tracer.calls.truncate(at);
        }
        match self.pass_on(raised) {
            Err((raised, fresh)) => {
                self.now_raised(Some((Value::Obj(raised.0), fresh)));
                self.note_place(raised, fresh);
            }
            Ok(stop) => {
                self.now_raised(None);
                let known = (at, 0);
                self.after(known);
                return stop;
            }
        }
        None
    }

    fn now_raised(&mut self, raised: Option<(Value, bool)>) {
        if let Some(tracer) = self.thread.tracer.as_deref_mut() {
            tracer.raised = raised;
        }
    }

    /// Tells the call at the top of an exception.
    fn tell_of(&mut self, raised: Raised, fresh: bool, at: usize) -> Res<bool> {
        if !self
            .thread
            .frames
            .get(at)
            .is_some_and(|frame| is_followed(frame.code))
        {
            return Ok(false);
        }
        let Some(tracer) = self.thread.tracer.as_deref_mut() else {
            return Ok(false);
        };
        let owner = tracer.owner(at);
        let told = &mut tracer.calls[owner];
        if told.has(Told::NEW) && owner == at {
            told.flags &= !Told::NEW;
            return self.tell(at, "call", Value::None);
        }
        let function = std::mem::replace(&mut told.calling.0, Value::Unbound);
        if !function.is_unbound() {
            return self.tell(owner, "c_exception", function);
        }
        if fresh && told.has(Told::LOCAL) && told.begin(Told::RAISED) {
            let argument = self.exception_facts(raised);
            return self.tell(owner, "exception", argument);
        }
        Ok(false)
    }

    /// Tells that an exception leaves a call; and the loop around it, where that is all that it means, that there is no
    /// more.
    fn tell_leaving(&mut self, raised: Raised, at: usize) -> Res<bool> {
        let ends = matches!(
            self.thread.frames[at].then,
            Then::ForIter(_) | Then::Send(_)
        ) && self.is_instance(Value::Obj(raised.0), types::STOP_ITERATION);
        let Some(tracer) = self.thread.tracer.as_deref_mut() else {
            return Ok(false);
        };
        let profiled = !tracer.profile.is_none();
        let told = &mut tracer.calls[at];
        let follows = (told.has(Told::LOCAL) || profiled) && !told.code.inlined;
        if follows && told.begin(Told::RETURNED) {
            return self.tell(at, "return", Value::None);
        }
        if let Some(below) = at.checked_sub(1).filter(|_| ends) {
            let owner = tracer.owner(below);
            let told = &mut tracer.calls[owner];
            if told.has(Told::LOCAL) && tracer.calls[at].begin(Told::EXHAUSTED) {
                let argument = self.exception_facts(raised);
                return self.tell(owner, "exception", argument);
            }
        }
        Ok(false)
    }

    /// `(class, exception, traceback)`
    fn exception_facts(&mut self, raised: Raised) -> Value {
        let exception = Value::Obj(raised.0);
        let class = Value::Obj(self.class_of(exception));
        let traceback = special::get(self, exception, names::TRACEBACK).unwrap_or(Value::None);
        self.tuple(vec![class, exception, traceback])
    }
}

/// Whether anybody is told of a call: of the library only what a program that follows threads in CPython would see too.
fn is_followed(code: &Code) -> bool {
    !code.is_library || code.marks.has(Marks::CALLS_TARGET.and(Marks::FOLLOWED))
}

/// Whether an instruction is part of the `return` at the end of a body that the program does not write.
fn is_implied(code: &Code, pc: usize) -> bool {
    let is_end = |at: &usize| {
        let pair = code.instrs.get(*at..).unwrap_or_default();
        matches!(pair, [Instr::LoadConst(_), Instr::Return])
    };
    let start = [Some(pc), pc.checked_sub(1)]
        .into_iter()
        .flatten()
        .find(is_end);
    start.is_some_and(|at| at > 0 && code.spans[at] == code.spans[at - 1])
}

/// Whether an instruction is part of what ends `except … as name`: `name = None; del name`, which has no line of its own.
fn forgets_exception(code: &Code, pc: usize) -> bool {
    let is_part = |at: usize| {
        let Some(&[none, store, delete]) = code.instrs.get(at..at + 3) else {
            return false;
        };
        let spans = &code.spans[at..at + 3];
        let forgets = match (store, delete) {
            (Instr::StoreFast(a), Instr::DeleteFast(b))
            | (Instr::StoreDeref(a), Instr::DeleteDeref(b))
            | (Instr::StoreName(a), Instr::DeleteName(b))
            | (Instr::StoreGlobal(a), Instr::DeleteGlobal(b)) => a == b,
            _ => false,
        };
        forgets
            && matches!(none, Instr::LoadConst(_))
            && spans[0] == spans[1]
            && spans[1] == spans[2]
    };
    (pc.saturating_sub(2)..=pc).any(is_part)
}
