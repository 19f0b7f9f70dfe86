//! The end of objects: `__del__`, weak references, generators that nobody goes on with.
//!
//! CPython counts references and knows at once when the last one goes. Nothing is counted here, as threads without a GIL
//! would have to agree on every count. A world that watches objects ([`World::watch`]) lets its threads execute one
//! instruction at a time instead; before each it asks which values the instruction lets go of ([`Cx::suspects`]), and
//! after it looks whether anything watched can no longer be reached. To what cannot be, it bids farewell: a call of the
//! prelude between two instructions, as CPython makes it.

use rustc_hash::FxHashSet;
use syntax::code::{Handler, Instr};

use crate::names;
use crate::native::{Cx, Raised, Res};
use crate::natives;
use crate::object::{Body, GeneratorState, Iter, Object, Weak};
use crate::thread::Then;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Methods of built-in containers that let go of what was in them.
const LETTING_GO: [&str; 9] = [
    "clear",
    "remove",
    "discard",
    "update",
    "difference_update",
    "intersection_update",
    "__delitem__",
    "__setitem__",
    "__delattr__",
];

/// So many objects are looked at to find out that nothing whose end is to be noticed is among them.
const LOOKED_AT_MAX: usize = 64;

/// Generators that go through others are looked into so deep.
const DELEGATES_MAX: u32 = 8;

/// What an instruction may let go of.
#[derive(Clone, Debug, Default)]
pub struct Suspects {
    /// The values, in the order in which CPython lets go of them.
    pub values: Vec<Value>,
    /// Whether it lets go of them only if it jumps.
    pub if_jumping: bool,
    /// Whether it leaves its frame. Another one that does has raised an exception, and let go of what the frame held.
    pub leaves: bool,
    /// Whether it ends a farewell.
    pub end_farewell: bool,
}

impl<W: World> Cx<'_, W> {
    /// What the next instruction of the thread may let go of.
    pub fn suspects(&mut self) -> Suspects {
        let Some(frame) = self.thread.frames.last() else {
            return Suspects::default();
        };
        let instr = frame.code.instrs[frame.pc as usize];
        if matches!(frame.then, Then::Farewell) {
            // One end after the other: the next one when this is over.
            let over = instr == Instr::Return;
            return Suspects {
                values: if over { vec![Value::None] } else { Vec::new() },
                leaves: over,
                end_farewell: over,
                ..Suspects::default()
            };
        }
        let values = self.let_go_by(instr);
        Suspects {
            values: self.holding(values),
            if_jumping: matches!(instr, Instr::ForIter(_)),
            leaves: matches!(instr, Instr::Return | Instr::Yield),
            end_farewell: false,
        }
    }

    /// What the next instruction, which is this one, lets go of.
    fn let_go_by(&mut self, instr: Instr) -> Vec<Value> {
        let Some(frame) = self.thread.frames.last() else {
            return Vec::new();
        };
        let (code, pc, globals) = (frame.code, frame.pc as usize, frame.globals);
        let base = frame.base as usize;
        let name = |index: u32| code.names[index as usize];
        let loaded = pc
            .checked_sub(1)
            .is_some_and(|before| is_load(code.instrs[before]));
        match instr {
            Instr::Pop | Instr::LoadAttr(_) if loaded => Vec::new(),
            Instr::Pop | Instr::LoadAttr(_) | Instr::ForIter(_) => vec![self.operand(1)],
            Instr::StoreFast(slot) | Instr::DeleteFast(slot) => {
                vec![self.thread.stack[base + slot as usize]]
            }
            Instr::StoreDeref(slot) | Instr::DeleteDeref(slot) => {
                match self.thread.stack[base + slot as usize] {
                    Value::Obj(cell) => match self.world.read(cell).body {
                        Body::Cell(content) => vec![content],
                        _ => Vec::new(),
                    },
                    _ => Vec::new(),
                }
            }
            Instr::StoreName(index) | Instr::DeleteName(index) => {
                let namespace = self.namespace();
                self.dict_name(namespace, name(index)).into_iter().collect()
            }
            Instr::StoreGlobal(index) | Instr::DeleteGlobal(index) => {
                self.dict_name(globals, name(index)).into_iter().collect()
            }
            Instr::StoreAttr(index) | Instr::DeleteAttr(index) => {
                self.attribute_let_go(self.operand(1), name(index))
            }
            Instr::StoreSubscr | Instr::DeleteSubscr => {
                let (container, key) = (self.operand(2), self.operand(1));
                match self.item(container, key) {
                    Some(item) => vec![item],
                    None => self.contents(container),
                }
            }
            Instr::BinarySubscr
            | Instr::BinaryOp(_)
            | Instr::InplaceOp(_)
            | Instr::CompareOp(_)
            | Instr::ContainsOp(_)
            | Instr::IsOp(_) => vec![self.operand(2), self.operand(1)],
            Instr::Return => self.thread.stack[base..].to_vec(),
            Instr::PopExcept => vec![self.thread.handling],
            Instr::Call(count) => self.call_lets_go(count as usize + 1),
            Instr::CallMethod(count) => self.call_lets_go(count as usize + 2),
            _ => Vec::new(),
        }
    }

    /// Whether what the values hold may be, or is, something whose end is to be noticed.
    fn hold_any(&self, values: &[Value]) -> bool {
        let mut left: Vec<Value> = values.to_vec();
        let mut met = FxHashSet::default();
        while let Some(value) = left.pop() {
            let Value::Obj(id) = value else { continue };
            if !met.insert(id) {
                continue;
            }
            if met.len() > LOOKED_AT_MAX || self.world.tells_end_of(id) {
                return true;
            }
            let (contents, attributes) = contents_of(&self.world.read(id));
            left.extend(contents.into_iter().chain(attributes));
        }
        false
    }

    /// Those of the values that may refer to other objects, or that somebody may want to know about.
    fn holding(&self, mut values: Vec<Value>) -> Vec<Value> {
        values.retain(|value| {
            let Value::Obj(id) = *value else {
                return false;
            };
            !matches!(
                self.world.read(id).body,
                Body::BigInt(_)
                    | Body::Float(_)
                    | Body::Complex(..)
                    | Body::Str(_)
                    | Body::Bytes(_)
                    | Body::ByteArray(_)
                    | Body::Range(_)
                    | Body::Code(_)
                    | Body::Class(_)
                    | Body::Module(_)
                    | Body::Traceback(_)
            )
        });
        if !self.hold_any(&values) {
            values.clear();
        }
        values
    }

    fn operand(&self, depth: usize) -> Value {
        let stack = &self.thread.stack;
        let at = stack.len().checked_sub(depth);
        at.map_or(Value::Unbound, |at| stack[at])
    }

    fn attribute_let_go(&self, object: Value, name: ObjectId) -> Vec<Value> {
        let Value::Obj(id) = object else {
            return Vec::new();
        };
        let object = self.world.read(id);
        let of = |attrs: &crate::dict::Dict| {
            let found = attrs.iter().find(|entry| entry.key.is(Value::Obj(name)));
            found.map(|entry| entry.value)
        };
        object.attrs.as_deref().and_then(of).into_iter().collect()
    }

    /// The operands of a call that is not of a Python function, which takes them over; and what the call of a method
    /// takes out of a container.
    fn call_lets_go(&mut self, count: usize) -> Vec<Value> {
        let at = self.thread.stack.len().saturating_sub(count);
        let operands = self.thread.stack[at..].to_vec();
        match operands.first() {
            Some(Value::Native(id)) => {
                let signature = natives::row::<W>(*id).signature;
                let name = signature.split('(').next().unwrap_or_default();
                if LETTING_GO.contains(&name) {
                    return self.contents(operands.get(1).copied().unwrap_or(Value::None));
                }
                operands
            }
            Some(Value::Obj(id))
                if matches!(
                    self.world.read(*id).body,
                    Body::Function(_) | Body::Class(_)
                ) =>
            {
                Vec::new()
            }
            _ => operands,
        }
    }

    /// A new instance of a class: if that has `__del__`, its end is noticed.
    pub(crate) fn watch_instance(&mut self, class: ObjectId, instance: ObjectId) {
        if self.world.watches() && !self.class_attribute(class, names::DEL).is_unbound() {
            self.world.watch(Some(instance));
        }
    }

    /// Whether the thread is about to go on within a farewell, before or after what that calls.
    pub fn is_within_farewell(&self) -> bool {
        let frame = self.thread.frames.last();
        frame.is_some_and(|frame| matches!(frame.then, Then::Farewell))
    }

    /// Whether the thread is bidding farewell to some object.
    pub fn is_bidding_farewell(&self) -> bool {
        let mut frames = self.thread.frames.iter();
        frames.any(|frame| matches!(frame.then, Then::Farewell))
    }

    /// Whether an object is a generator that would do something if it were closed, or that goes through one that would.
    pub(crate) fn is_in_the_middle(&self, object: &Object) -> bool {
        self.is_in_the_midst(object, DELEGATES_MAX)
    }

    fn is_in_the_midst(&self, object: &Object, depth: u32) -> bool {
        let Body::Generator(generator) = &object.body else {
            return false;
        };
        let GeneratorState::Suspended(suspended) = &generator.state else {
            return false;
        };
        let frame = &suspended.frame;
        let covers = |handler: &Handler| (handler.start..handler.end).contains(&frame.pc);
        let goes_on = |value: &Value| match *value {
            Value::Obj(id) if depth > 0 => self.is_in_the_midst(&self.world.read(id), depth - 1),
            _ => false,
        };
        object.class == types::GENERATOR
            && (frame.code.handlers.iter().any(covers) || suspended.stack.iter().any(goes_on))
    }

    /// A generator has yielded to a call of the program, not to a loop: whoever keeps it may let go of it, and if it would
    /// do something then, it is watched.
    pub(crate) fn yielded_to_call(&mut self, generator: ObjectId) {
        let caller = self.thread.frames.last();
        if caller.is_some_and(|frame| !frame.code.is_library)
            && self.is_in_the_middle(&self.world.read(generator))
            && !self.world.tells_end_of(generator)
        {
            self.world.watch(Some(generator));
        }
    }

    /// A coroutine that the next instruction of the program keeps in a variable: if nobody ever awaits it, that is told
    /// when it is let go of. Whether it is such a one.
    pub(crate) fn made_coroutine(&mut self, coroutine: Value) -> bool {
        let Some(frame) = self.thread.frames.last() else {
            return false;
        };
        let next = frame.code.instrs.get(frame.pc as usize + 1);
        let is_kept = matches!(
            next,
            Some(Instr::StoreFast(_) | Instr::StoreName(_) | Instr::StoreDeref(_))
        );
        let is_kept = is_kept && !frame.code.is_library && self.world.can_watch();
        if is_kept {
            self.world.watch(coroutine.id());
        }
        is_kept
    }

    /// A generator has begun or ended: its end need not be noticed as it had to be before.
    pub(crate) fn moved_on(&mut self, generator: ObjectId) {
        if self.world.watches() {
            self.world.unwatch(generator);
        }
    }

    /// Operands from an index on are let go of because of an exception: generators among them that are in the middle of
    /// something are watched.
    pub(crate) fn lets_go_from(&mut self, at: usize) {
        if !self.world.can_watch() {
            return;
        }
        for at in at..self.thread.stack.len() {
            if let Value::Obj(id) = self.thread.stack[at]
                && self.is_in_the_middle(&self.world.read(id))
                && !self.world.tells_end_of(id)
            {
                self.world.watch(Some(id));
            }
        }
    }

    /// An exception leaves the frame that is on top: it keeps what the frame holds that may tell its end.
    pub(crate) fn keep_held(&mut self, raised: Raised) {
        let Some(frame) = self.thread.frames.last() else {
            return;
        };
        let from = frame.base as usize;
        let slots = self.thread.stack[from..from + frame.code.locals.len()].to_vec();
        let held = self.holding(slots);
        if !held.is_empty() {
            self.with_exception(raised.0, |exception| exception.held.extend(held));
        }
    }

    /// What a container holds, in the order in which CPython lets go of it: of lists and tuples the last comes first.
    fn contents(&self, container: Value) -> Vec<Value> {
        let Value::Obj(id) = container else {
            return Vec::new();
        };
        contents_of(&self.world.read(id)).0
    }

    /// Of the objects that nothing refers to any more, in the order in which CPython lets go of them.
    pub fn in_order(&self, suspects: &[Value], dead: &[ObjectId]) -> Vec<ObjectId> {
        let mut found = Vec::new();
        let mut met = FxHashSet::default();
        let mut left: Vec<Value> = suspects.iter().rev().copied().collect();
        while let Some(value) = left.pop() {
            let Value::Obj(id) = value else { continue };
            if !met.insert(id) || met.len() > 10_000 {
                continue;
            }
            if dead.contains(&id) {
                found.push(id);
            }
            let (contents, attributes) = contents_of(&self.world.read(id));
            left.extend(contents.into_iter().chain(attributes).rev());
        }
        let others = dead.iter().filter(|id| !met.contains(id));
        found.extend(others);
        found
    }

    /// The object whose end a watched object is to tell: itself, or what a weak reference refers to. `None` if that is of
    /// no interest any more.
    pub fn interest(&self, id: ObjectId) -> Option<ObjectId> {
        match &self.world.read(id).body {
            Body::Weak(Weak(target)) => *target,
            Body::Generator(generator) => {
                let class = self.world.read(id).class;
                let tells = match generator.state {
                    // One that runs now is suspended later, and then let go of.
                    GeneratorState::Suspended(_) | GeneratorState::Running => {
                        class != types::COROUTINE
                    }
                    GeneratorState::Created(_) => class == types::COROUTINE,
                    _ => false,
                };
                tells.then_some(id)
            }
            _ => Some(id),
        }
    }

    /// Calls what is to be called at the end of an object: `__del__`, or `close` of a generator.
    ///
    /// # Errors
    /// What the call raises at once.
    pub fn bid_farewell(&mut self, object: ObjectId) -> Res<()> {
        let function = self.prelude("finalize");
        let floor = self.thread.stack.len() as u32;
        self.call(function, &[Value::Obj(object)], &[], floor, Then::Farewell)?;
        Ok(())
    }

    /// Makes weak references refer to nothing, and calls what is to be called then.
    ///
    /// # Errors
    /// What the call raises at once.
    pub fn forget_weakly(&mut self, references: &[ObjectId]) -> Res<()> {
        for id in references {
            if let Body::Weak(target) = &mut self.world.write(*id).body {
                target.0 = None;
            }
        }
        let references: Vec<Value> = references.iter().rev().map(|id| Value::Obj(*id)).collect();
        let references = self.tuple(references);
        let function = self.prelude("forgotten");
        let floor = self.thread.stack.len() as u32;
        self.call(function, &[references], &[], floor, Then::Farewell)?;
        Ok(())
    }
}

/// Whether an instruction pushes what is kept elsewhere too.
fn is_load(instr: Instr) -> bool {
    matches!(
        instr,
        Instr::LoadFast(_)
            | Instr::LoadName(_)
            | Instr::LoadGlobal(_)
            | Instr::LoadDeref(_)
            | Instr::LoadConst(_)
    )
}

/// What an object holds, and its attributes.
fn contents_of(object: &Object) -> (Vec<Value>, Vec<Value>) {
    let values = |table: &crate::dict::Dict| -> Vec<Value> {
        table
            .iter()
            .flat_map(|entry| [entry.key, entry.value])
            .collect()
    };
    let contents = match &object.body {
        Body::List(items) => items.iter().rev().copied().collect(),
        Body::Tuple(items) => items.iter().rev().copied().collect(),
        Body::Deque(deque) => deque.items.iter().copied().collect(),
        Body::Dict(table) | Body::Set(table) | Body::FrozenSet(table) => values(table),
        Body::Cell(value) => vec![*value],
        Body::Method(function, receiver) => vec![*function, *receiver],
        Body::Function(function) => function.closure.to_vec(),
        Body::InstanceDict(dict) => vec![Value::Obj(*dict)],
        Body::Generator(generator) => match &generator.state {
            GeneratorState::Created(own) | GeneratorState::Suspended(own) => own.stack.clone(),
            GeneratorState::Running | GeneratorState::Finished => Vec::new(),
        },
        Body::Iterator(iter) => match **iter {
            Iter::Sequence(id, _) | Iter::SequenceReversed(id, _) => vec![Value::Obj(id)],
            _ => Vec::new(),
        },
        Body::Exception(exception) => {
            let parts = [exception.args, exception.cause, exception.context];
            [&parts, exception.held.as_slice()].concat()
        }
        _ => Vec::new(),
    };
    (
        contents,
        object.attrs.as_deref().map(values).unwrap_or_default(),
    )
}

/// The objects of an image whose end is to be noticed.
pub fn watched_in(objects: &[(ObjectId, Object)]) -> Vec<ObjectId> {
    let del = Value::Obj(names::DEL);
    let finalizes = |object: &Object| match &object.body {
        Body::Class(class) => class.dict.iter().any(|entry| entry.key.is(del)),
        _ => false,
    };
    let own: FxHashSet<ObjectId> = objects
        .iter()
        .filter(|(_, object)| finalizes(object))
        .map(|(id, _)| *id)
        .collect();
    let inherits = |object: &Object| match &object.body {
        Body::Class(class) => class.mro.iter().any(|id| own.contains(id)),
        _ => false,
    };
    let classes: FxHashSet<ObjectId> = objects
        .iter()
        .filter(|(_, object)| inherits(object))
        .map(|(id, _)| *id)
        .collect();
    let is_watched =
        |object: &Object| classes.contains(&object.class) || matches!(object.body, Body::Weak(_));
    let watched = objects.iter().filter(|(_, object)| is_watched(object));
    watched.map(|(id, _)| *id).collect()
}
