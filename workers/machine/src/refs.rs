//! What refers to what: the references inside objects, threads and code.
//!
//! A garbage collector marks along these references; a process image and a state's canonical form follow them too.
//! The order is always the same for the same content.

use crate::code::Code;
use crate::dict::Dict;
use crate::object::{Body, Class, Exception, Function, Generator, GeneratorState, Iter, Object};
use crate::primitive::{Primitive, PrimitiveState};
use crate::thread::{Attempt, ClassParts, Frame, NewCall, Suspended, Then, Thread};
use crate::value::{ObjectId, Value};

/// Receives references.
pub trait Visit {
    /// A reference to an object.
    fn object(&mut self, id: ObjectId);
    /// A reference to code. Who wants what the code refers to calls [`Code::each_ref`], once for each code.
    fn code(&mut self, code: &'static Code);

    /// A reference, if the value is one.
    fn value(&mut self, value: Value) {
        if let Value::Obj(id) = value {
            self.object(id);
        }
    }

    /// Several values.
    fn values(&mut self, values: &[Value]) {
        for value in values {
            self.value(*value);
        }
    }
}

impl Object {
    /// Visits everything that the object refers to, its class included.
    pub fn each_ref(&self, visit: &mut impl Visit) {
        visit.object(self.class);
        if let Some(attrs) = &self.attrs {
            attrs.each_ref(visit);
        }
        self.body.each_ref(visit);
    }

    /// An estimate of the memory that the object owns beside itself, in bytes.
    pub fn owned_bytes(&self) -> usize {
        let attrs = self
            .attrs
            .as_ref()
            .map_or(0, |attrs| size_of::<Dict>() + attrs.bytes());
        attrs + self.body.owned_bytes()
    }
}

impl Body {
    fn each_ref(&self, visit: &mut impl Visit) {
        match self {
            Body::Instance
            | Body::BigInt(_)
            | Body::Float(_)
            | Body::Complex(..)
            | Body::Str(_)
            | Body::Bytes(_)
            | Body::ByteArray(_)
            | Body::Range(_) => {}
            Body::Tuple(items) => visit.values(items),
            Body::List(items) => visit.values(items),
            Body::Deque(deque) => deque.items.iter().for_each(|item| visit.value(*item)),
            Body::Dict(table) | Body::Set(table) | Body::FrozenSet(table) => table.each_ref(visit),
            Body::Slice(parts) => visit.values(&parts[..]),
            Body::Property(parts) => visit.values(&parts[..]),
            Body::Cell(value) | Body::Wrapper(value) => visit.value(*value),
            Body::Code(code) => visit.code(code),
            Body::Function(function) => function.each_ref(visit),
            Body::Method(callable, first) => visit.values(&[*callable, *first]),
            Body::Class(class) => class.each_ref(visit),
            Body::Module(dict) | Body::View(dict) => visit.object(*dict),
            Body::Generator(generator) => generator.each_ref(visit),
            Body::Iterator(iterator) => iterator.each_ref(visit),
            Body::Super(start, object, class) => {
                visit.object(*start);
                visit.value(*object);
                visit.object(*class);
            }
            Body::Exception(exception) => exception.each_ref(visit),
            Body::Traceback(entries) => entries.iter().for_each(|entry| visit.code(entry.code)),
            Body::Primitive(primitive) => primitive.each_ref(visit),
        }
    }

    fn owned_bytes(&self) -> usize {
        match self {
            Body::BigInt(number) => 32 + number.bits() as usize / 8,
            Body::Str(text) => text.as_str().len(),
            Body::Bytes(bytes) => bytes.len(),
            Body::ByteArray(bytes) => bytes.capacity(),
            Body::Tuple(items) => size_of_val(&**items),
            Body::List(items) => items.capacity() * size_of::<Value>(),
            Body::Deque(deque) => deque.items.capacity() * size_of::<Value>(),
            Body::Dict(table) | Body::Set(table) | Body::FrozenSet(table) => {
                size_of::<Dict>() + table.bytes()
            }
            Body::Function(_) => size_of::<Function>(),
            Body::Class(class) => size_of::<Class>() + class.dict.bytes(),
            Body::Generator(generator) => size_of::<Generator>() + generator.owned_bytes(),
            Body::Iterator(_) => size_of::<Iter>(),
            Body::Exception(_) => size_of::<Exception>(),
            Body::Primitive(primitive) => size_of::<Primitive>() + primitive.owned_bytes(),
            Body::Slice(parts) => size_of_val(&**parts),
            Body::Property(parts) => size_of_val(&**parts),
            Body::Range(range) => size_of_val(&**range),
            Body::Traceback(entries) => size_of_val(&**entries),
            Body::Instance
            | Body::Float(_)
            | Body::Complex(..)
            | Body::Cell(_)
            | Body::Wrapper(_)
            | Body::Code(_)
            | Body::Method(..)
            | Body::Module(_)
            | Body::View(_)
            | Body::Super(..) => 0,
        }
    }
}

impl Dict {
    /// Visits keys and values.
    pub fn each_ref(&self, visit: &mut impl Visit) {
        for entry in self.iter() {
            visit.value(entry.key);
            visit.value(entry.value);
        }
    }
}

impl Function {
    fn each_ref(&self, visit: &mut impl Visit) {
        visit.code(self.code);
        visit.object(self.globals);
        visit.values(&[self.name, self.qualname, self.doc, self.module]);
        visit.values(&self.defaults);
        visit.values(&self.keyword_defaults);
        visit.values(&self.closure);
        visit.value(self.annotations);
    }
}

impl Class {
    fn each_ref(&self, visit: &mut impl Visit) {
        self.bases.iter().for_each(|base| visit.object(*base));
        self.mro.iter().for_each(|base| visit.object(*base));
        self.dict.each_ref(visit);
    }
}

impl Generator {
    fn each_ref(&self, visit: &mut impl Visit) {
        if let GeneratorState::Created(frame) | GeneratorState::Suspended(frame) = &self.state {
            frame.each_ref(visit);
        }
        visit.values(&[self.name, self.qualname]);
    }

    fn owned_bytes(&self) -> usize {
        match &self.state {
            GeneratorState::Created(frame) | GeneratorState::Suspended(frame) => {
                size_of::<Suspended>() + frame.stack.capacity() * size_of::<Value>()
            }
            GeneratorState::Running | GeneratorState::Finished => 0,
        }
    }
}

impl Suspended {
    fn each_ref(&self, visit: &mut impl Visit) {
        self.frame.each_ref(visit);
        visit.values(&self.stack);
        visit.value(self.handling);
    }
}

impl Iter {
    fn each_ref(&self, visit: &mut impl Visit) {
        match self {
            Iter::Sequence(id, _)
            | Iter::SequenceReversed(id, _)
            | Iter::Str(id, _)
            | Iter::Bytes(id, _)
            | Iter::Keys(id, ..)
            | Iter::Values(id, ..)
            | Iter::Items(id, ..)
            | Iter::Deque(id, ..)
            | Iter::Failed(id)
            | Iter::KeysReversed(id, ..) => visit.object(*id),
            Iter::GetItem(value, _) | Iter::Enumerate(value, _) => visit.value(*value),
            Iter::Call(callable, sentinel) => visit.values(&[*callable, *sentinel]),
            Iter::Zip(iterators, _) => visit.values(iterators),
            Iter::Map(function, iterators) => {
                visit.value(*function);
                visit.values(iterators);
            }
            Iter::Filter(function, iterator) => visit.values(&[*function, *iterator]),
            Iter::Range(_) | Iter::Exhausted => {}
        }
    }
}

impl Exception {
    fn each_ref(&self, visit: &mut impl Visit) {
        visit.values(&[self.args, self.cause, self.context]);
        for entry in &self.traceback {
            visit.code(entry.code);
        }
    }
}

impl Primitive {
    fn each_ref(&self, visit: &mut impl Visit) {
        match &self.state {
            PrimitiveState::Condition { lock, .. } => visit.value(*lock),
            PrimitiveState::Barrier { action, .. } => visit.value(*action),
            PrimitiveState::Queue { items, .. } => items.iter().for_each(|item| visit.value(*item)),
            PrimitiveState::Lock { .. }
            | PrimitiveState::RLock { .. }
            | PrimitiveState::Semaphore { .. }
            | PrimitiveState::Event { .. }
            | PrimitiveState::Thread { .. } => {}
        }
    }

    fn owned_bytes(&self) -> usize {
        match &self.state {
            PrimitiveState::Queue { items, .. } => items.capacity() * size_of::<Value>(),
            _ => 0,
        }
    }
}

impl Code {
    /// Visits constants and names; nested code is among the constants.
    pub fn each_ref(&self, visit: &mut impl Visit) {
        self.locals.iter().for_each(|name| visit.object(*name));
        visit.values(&self.consts);
        self.names.iter().for_each(|name| visit.object(*name));
        visit.value(self.doc);
    }
}

impl Thread {
    /// Visits everything that the thread refers to. Its cache is not visited: it is to be cleared when objects go.
    pub fn each_ref(&self, visit: &mut impl Visit) {
        self.frames.iter().for_each(|frame| frame.each_ref(visit));
        visit.values(&self.stack);
        visit.values(&[self.handling, self.object]);
        if let Some(pending) = self.pending {
            visit.value(pending);
        }
    }
}

impl Frame {
    fn each_ref(&self, visit: &mut impl Visit) {
        visit.code(self.code);
        visit.object(self.globals);
        visit.value(self.context);
        self.then.each_ref(visit);
        if let Some((generator, handling)) = self.generator {
            visit.object(generator);
            visit.value(handling);
        }
    }
}

impl Then {
    fn each_ref(&self, visit: &mut impl Visit) {
        let next = match self {
            Then::Push
            | Then::Discard
            | Then::Truth
            | Then::Kept(..)
            | Then::Again
            | Then::ForIter(_)
            | Then::Send(_)
            | Then::Method
            | Then::Pair
            | Then::Keep
            | Then::End => return,
            Then::Import(module) => return visit.object(*module),
            Then::Enter(exit) => return visit.value(*exit),
            Then::Bool(_, next) => next,
            Then::Init(value, next) => {
                visit.value(*value);
                next
            }
            Then::New(call, next) => {
                call.each_ref(visit);
                next
            }
            Then::Operator(attempt, next) => {
                attempt.each_ref(visit);
                next
            }
            Then::GetAttr(object, name, next) => {
                visit.value(*object);
                visit.object(*name);
                next
            }
            Then::Default(class, value, replacement, next) => {
                visit.object(*class);
                visit.values(&[*value, *replacement]);
                next
            }
            Then::BuildClass(parts, next) => {
                parts.each_ref(visit);
                next
            }
            Then::Native(_, state, next) => {
                visit.values(state);
                next
            }
        };
        if let Some(next) = next {
            next.each_ref(visit);
        }
    }
}

impl NewCall {
    fn each_ref(&self, visit: &mut impl Visit) {
        visit.object(self.class);
        visit.values(&self.args);
        for (name, value) in &self.keywords {
            visit.object(*name);
            visit.value(*value);
        }
    }
}

impl Attempt {
    fn each_ref(&self, visit: &mut impl Visit) {
        visit.values(&[self.left, self.right]);
        for (callable, args) in &self.rest {
            visit.value(*callable);
            visit.values(args);
        }
    }
}

impl ClassParts {
    fn each_ref(&self, visit: &mut impl Visit) {
        visit.values(&[
            self.name,
            self.bases,
            self.keywords,
            self.metaclass,
            self.namespace,
        ]);
    }
}
