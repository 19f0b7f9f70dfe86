//! Objects: a class, attributes, and a body.
//!
//! Objects are passive. What can be done with them is in the native tables; where they live is the store's business.

use std::collections::VecDeque;

use num_bigint::BigInt;

use crate::code::Code;
use crate::dict::{Dict, Entry};
use crate::primitive::Primitive;
use crate::text::Text;
use crate::thread::Suspended;
use crate::types;
use crate::value::{ObjectId, Value};

/// An object.
#[derive(Clone, Debug)]
pub struct Object {
    /// Its class.
    pub class: ObjectId,
    /// Its attributes, keyed by interned strings; `None` for objects that cannot have any. See
    /// [`Object::attributes_elsewhere`].
    pub attrs: Option<Box<Dict>>,
    /// What it is made of.
    pub body: Body,
}

/// What an object is made of. Immutable bodies may be read by several threads without a lock.
#[derive(Clone, Debug)]
pub enum Body {
    /// Nothing but attributes.
    Instance,
    /// The same, after its `__dict__` was asked for: the attributes are in this dictionary, and in `attrs` only those
    /// that `__slots__` name.
    InstanceDict(ObjectId),
    /// An integer beyond 64 bits, or of a subclass of `int`.
    BigInt(Box<BigInt>),
    /// A float of a subclass of `float`.
    Float(f64),
    /// A complex number.
    Complex(f64, f64),
    /// A string.
    Str(Text),
    /// Bytes.
    Bytes(Box<[u8]>),
    /// Mutable bytes.
    ByteArray(Vec<u8>),
    /// A tuple.
    Tuple(Box<[Value]>),
    /// A list.
    List(Vec<Value>),
    /// A dictionary, also the globals of a module.
    Dict(Box<Dict>),
    /// A set.
    Set(Box<Dict>),
    /// A frozen set.
    FrozenSet(Box<Dict>),
    /// A range of integers.
    Range(Box<Range>),
    /// A slice: start, stop, step.
    Slice(Box<[Value; 3]>),
    /// A variable shared with inner functions; `Unbound` while empty.
    Cell(Value),
    /// Linked bytecode.
    Code(&'static Code),
    /// A Python function.
    Function(Box<Function>),
    /// A callable bound to its first argument.
    Method(Value, Value),
    /// A name in `__slots__`, and the class that has it: how the attribute is found in the class.
    Slot(ObjectId, ObjectId),
    /// A class.
    Class(Box<Class>),
    /// A module: its globals are a dictionary of their own.
    Module(ObjectId),
    /// A generator, coroutine or asynchronous generator.
    Generator(Box<Generator>),
    /// An iterator over a built-in container.
    Iterator(Box<Iter>),
    /// A view of a dictionary: keys, values or items, told by its class.
    View(ObjectId),
    /// A property: getter, setter, deleter, doc.
    Property(Box<[Value; 4]>),
    /// `classmethod` or `staticmethod`, told by its class, of a callable; or a native function that a class written in
    /// Python has as a special method.
    Wrapper(Value),
    /// `super(class, object)`: where the search starts, the object, the class whose order is searched.
    Super(ObjectId, Value, ObjectId),
    /// An exception.
    Exception(Box<Exception>),
    /// A traceback.
    Traceback(Box<[TracebackEntry]>),
    /// A lock, queue or other thing that threads wait for.
    Primitive(Box<Primitive>),
    /// `collections.deque`
    Deque(Box<Deque>),
    /// A weak reference: attributes, and what it refers to for as long as something else does too.
    Weak(Weak),
}

/// A reference that does not keep its object alive; `None` once that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weak(pub Option<ObjectId>);

/// A queue with two ends.
#[derive(Clone, Debug, Default)]
pub struct Deque {
    /// What is in it.
    pub items: VecDeque<Value>,
    /// Most items: beyond it the other end loses one.
    pub maxlen: Option<usize>,
}

/// Which body the instances of a class have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are named after the bodies")]
pub enum Layout {
    Instance,
    Class,
    Int,
    Float,
    Complex,
    Str,
    Bytes,
    ByteArray,
    Tuple,
    List,
    Dict,
    Set,
    FrozenSet,
    Module,
    Property,
    Wrapper,
    Exception,
    Primitive,
    Deque,
    /// Cannot be subclassed or made by calling `object.__new__`.
    Sealed,
}

/// `range(start, stop, step)` within 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// First.
    pub start: i64,
    /// First no longer included.
    pub stop: i64,
    /// Never 0.
    pub step: i64,
}

impl Range {
    /// How many integers it has.
    pub fn len(&self) -> u64 {
        let (from, to, step) = if self.step > 0 {
            (self.start, self.stop, self.step.unsigned_abs())
        } else {
            (self.stop, self.start, self.step.unsigned_abs())
        };
        if from >= to {
            0
        } else {
            (to.abs_diff(from) - 1) / step + 1
        }
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A Python function.
#[derive(Clone, Debug)]
pub struct Function {
    /// Its code.
    pub code: &'static Code,
    /// The dictionary of the module it was defined in.
    pub globals: ObjectId,
    /// `__name__`, a string.
    pub name: Value,
    /// `__qualname__`, a string.
    pub qualname: Value,
    /// `__doc__`
    pub doc: Value,
    /// `__module__`
    pub module: Value,
    /// Defaults of the last positional parameters.
    pub defaults: Box<[Value]>,
    /// Defaults of keyword-only parameters by name, in the order of the parameters; `Unbound` where there is none.
    pub keyword_defaults: Box<[Value]>,
    /// The cells of its free variables.
    pub closure: Box<[Value]>,
    /// `__annotations__`: a dictionary, or `Unbound`.
    pub annotations: Value,
}

/// A class.
#[derive(Clone, Debug)]
pub struct Class {
    /// `__name__`
    pub name: Box<str>,
    /// `__qualname__`
    pub qualname: Box<str>,
    /// Direct bases.
    pub bases: Box<[ObjectId]>,
    /// Method resolution order, itself first, `object` last.
    pub mro: Box<[ObjectId]>,
    /// Its own attributes, keyed by interned strings.
    pub dict: Dict,
    /// What instances are made of.
    pub layout: Layout,
    /// Whether instances have a `__dict__`.
    pub instance_dict: bool,
}

/// A generator, coroutine or asynchronous generator.
#[derive(Clone, Debug)]
pub struct Generator {
    /// Where it stands.
    pub state: GeneratorState,
    /// `__name__`, a string.
    pub name: Value,
    /// `__qualname__`, a string.
    pub qualname: Value,
}

/// Where a generator stands.
#[derive(Clone, Debug)]
pub enum GeneratorState {
    /// Not yet entered.
    Created(Box<Suspended>),
    /// At a `yield`.
    Suspended(Box<Suspended>),
    /// On some thread's stack.
    Running,
    /// Over.
    Finished,
}

/// An iterator over something built in. Positions count entries consumed.
#[derive(Clone, Debug)]
pub enum Iter {
    /// A list or tuple.
    Sequence(ObjectId, usize),
    /// A list or tuple backwards; the position is one past the next.
    SequenceReversed(ObjectId, usize),
    /// A string by characters: the string and the position in bytes.
    Str(ObjectId, usize),
    /// Bytes or a bytearray.
    Bytes(ObjectId, usize),
    /// What is left of a range.
    Range(Range),
    /// A deque: the position and the size at the start.
    Deque(ObjectId, usize, usize),
    /// Keys of a dictionary or set: the container, the position, the size at the start.
    Keys(ObjectId, usize, usize),
    /// Values of a dictionary.
    Values(ObjectId, usize, usize),
    /// Items of a dictionary.
    Items(ObjectId, usize, usize),
    /// Keys of a dictionary backwards: the position is one past the next.
    KeysReversed(ObjectId, usize, usize),
    /// Any object with `__getitem__`, by index.
    GetItem(Value, i64),
    /// `iter(callable, sentinel)`
    Call(Value, Value),
    /// `enumerate`: an iterator and the next number.
    Enumerate(Value, i64),
    /// `zip`: iterators, and whether lengths must agree.
    Zip(Box<[Value]>, bool),
    /// `map`: the function and the iterators.
    Map(Value, Box<[Value]>),
    /// `filter`: the function or `None`, and the iterator.
    Filter(Value, Value),
    /// Has raised this exception when nobody could take it: raises it once more, then it is over.
    Failed(ObjectId),
    /// Ended: stays so.
    Exhausted,
}

/// The parts of an exception.
#[derive(Clone, Debug)]
pub struct Exception {
    /// `args`, a tuple.
    pub args: Value,
    /// `__cause__` or `None`.
    pub cause: Value,
    /// `__context__` or `None`.
    pub context: Value,
    /// `__suppress_context__`
    pub suppress_context: bool,
    /// Where it has been, innermost first: the raising frame is first, unlike in what Python prints.
    pub traceback: Vec<TracebackEntry>,
    /// While ends of objects are noticed: what the frames that it has left held, which CPython's traceback keeps.
    pub held: Vec<Value>,
}

/// One line of a traceback: which instruction of which code.
#[derive(Clone, Copy, Debug)]
pub struct TracebackEntry {
    /// The code.
    pub code: &'static Code,
    /// The instruction.
    pub pc: u32,
}

impl Object {
    /// An object without attributes.
    pub fn plain(class: ObjectId, body: Body) -> Object {
        Object {
            class,
            attrs: None,
            body,
        }
    }

    /// The dictionary in which the attributes are, if they are not in `attrs`. An object with a body of its own names it
    /// in an entry of `attrs` whose key is `None`, the first.
    #[inline]
    pub fn attributes_elsewhere(&self) -> Option<ObjectId> {
        if let Body::InstanceDict(dict) = self.body {
            return Some(dict);
        }
        match self.attrs.as_ref()?.at(0)? {
            Entry {
                key: Value::None,
                value: Value::Obj(dict),
                ..
            } => Some(*dict),
            _ => None,
        }
    }

    /// The text of a string that is not of a subclass of `str`.
    #[inline]
    pub fn text(&self) -> Option<&Text> {
        match &self.body {
            Body::Str(text) if self.class == types::STR => Some(text),
            _ => None,
        }
    }

    /// Whether the object can never change, so that reading it needs no lock.
    pub fn is_immutable(&self) -> bool {
        self.attrs.is_none()
            && matches!(
                self.body,
                Body::BigInt(_)
                    | Body::Float(_)
                    | Body::Complex(..)
                    | Body::Str(_)
                    | Body::Bytes(_)
                    | Body::Tuple(_)
                    | Body::Range(_)
                    | Body::Slice(_)
                    | Body::Code(_)
                    | Body::Method(..)
                    | Body::Module(_)
                    | Body::View(_)
                    | Body::Wrapper(_)
                    | Body::Super(..)
                    | Body::Slot(..)
                    | Body::Traceback(_)
            )
    }
}
