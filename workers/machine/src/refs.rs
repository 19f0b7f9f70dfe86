//! What refers to what: the references inside objects, threads and code.
//!
//! A garbage collector marks along these references. They are found by the walk over all content
//! ([`crate::image`]) of which all but the references is left out.

use trace::ids::ThreadId;

use crate::code::Code;
use crate::dict::Dict;
use crate::image::{Content, Sink};
use crate::object::{Body, Class, Exception, Function, Generator, GeneratorState, Iter, Object};
use crate::primitive::{Primitive, PrimitiveState};
use crate::thread::{Suspended, Thread};
use crate::value::{ObjectId, Value};

/// Receives references.
pub trait Visit {
    /// A reference to an object.
    fn object(&mut self, id: ObjectId);
    /// A reference that does not keep its object alive. Who does not tell the difference takes it for any other.
    fn weak(&mut self, id: ObjectId) {
        self.object(id);
    }
    /// A reference to code. Who wants what the code refers to calls [`Code::each_ref`], once for each code.
    fn code(&mut self, code: &'static Code);
}

/// Passes on references and nothing else.
struct References<'a, V>(&'a mut V);

impl<V: Visit> Sink for References<'_, V> {
    #[inline]
    fn byte(&mut self, _: u8) {}
    #[inline]
    fn number(&mut self, _: u64) {}
    #[inline]
    fn bytes(&mut self, _: &[u8]) {}
    #[inline]
    fn object(&mut self, id: ObjectId) {
        self.0.object(id);
    }
    #[inline]
    fn weak(&mut self, id: ObjectId) {
        self.0.weak(id);
    }
    #[inline]
    fn code(&mut self, code: &'static Code) {
        self.0.code(code);
    }
    #[inline]
    fn thread(&mut self, _: ThreadId) {}
    #[inline]
    fn moment(&mut self, _: f64) {}
    #[inline]
    fn label(&mut self, _: u32) {}
    #[inline]
    fn hash(&mut self, _: u64) {}
}

impl Object {
    /// Visits everything that the object refers to, its class included.
    pub fn each_ref(&self, visit: &mut impl Visit) {
        self.write(&mut References(visit));
    }

    /// An estimate of the memory that the object owns beside itself, in bytes.
    #[inline]
    pub fn owned_bytes(&self) -> usize {
        let attrs = self
            .attrs
            .as_ref()
            .map_or(0, |attrs| size_of::<Dict>() + attrs.bytes());
        attrs + self.body.owned_bytes()
    }
}

impl Thread {
    /// Visits everything that the thread refers to. Its cache is not visited: it is to be cleared when objects go.
    pub fn each_ref(&self, visit: &mut impl Visit) {
        self.write(&mut References(visit));
    }
}

impl Code {
    /// Visits constants and names; nested code is among the constants.
    pub fn each_ref(&self, visit: &mut impl Visit) {
        let sink = &mut References(visit);
        ObjectId::write_all(&self.locals, sink);
        Value::write_all(&self.consts, sink);
        ObjectId::write_all(&self.names, sink);
        self.doc.write(sink);
    }
}

impl Body {
    #[inline]
    fn owned_bytes(&self) -> usize {
        match self {
            Body::BigInt(number) => 32 + number.bits() as usize / 8,
            Body::Str(text) => text.owned_bytes(),
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
            | Body::InstanceDict(_)
            | Body::Weak(_)
            | Body::Float(_)
            | Body::Complex(..)
            | Body::Cell(_)
            | Body::Wrapper(_)
            | Body::Code(_)
            | Body::Method(..)
            | Body::Module(_)
            | Body::View(_)
            | Body::Super(..)
            | Body::Slot(..) => 0,
        }
    }
}

impl Generator {
    fn owned_bytes(&self) -> usize {
        match &self.state {
            GeneratorState::Created(frame) | GeneratorState::Suspended(frame) => {
                size_of::<Suspended>() + frame.stack.capacity() * size_of::<Value>()
            }
            GeneratorState::Running | GeneratorState::Finished => 0,
        }
    }
}

impl Primitive {
    fn owned_bytes(&self) -> usize {
        match &self.state {
            PrimitiveState::Queue { items, .. } => items.capacity() * size_of::<Value>(),
            _ => 0,
        }
    }
}
