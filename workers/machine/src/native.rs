//! Native functions: how they are declared, called and answer.
//!
//! A row is a signature, written as Python's documentation writes it, and a function. Widening the machine is
//! adding rows.

use smallvec::SmallVec;

use crate::signature::Arity;
use crate::thread::{ClassParts, Park, Thread};
use crate::value::{ObjectId, Value};
use crate::world::World;

/// An exception on its way: the exception object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raised(pub ObjectId);

/// What can raise.
pub type Res<T> = Result<T, Raised>;

/// What a native function works with: the world and the calling thread.
pub struct Cx<'a, W: World> {
    /// The world.
    pub world: &'a mut W,
    /// The calling thread.
    pub thread: &'a mut Thread,
}

/// Arguments after binding to the signature.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a> {
    /// One value for each named parameter, in order; `Unbound` where an optional one was not given. More of those may
    /// follow.
    pub values: &'a [Value],
    /// What `*rest` took.
    pub rest: &'a [Value],
    /// What `**keywords` took: interned names and values.
    pub keywords: &'a [(ObjectId, Value)],
}

impl Args<'_> {
    /// The value of a parameter; `Unbound` if not given.
    #[inline]
    pub fn get(&self, index: usize) -> Value {
        self.values.get(index).copied().unwrap_or(Value::Unbound)
    }
}

/// How a native function answers.
#[derive(Clone, Debug)]
pub enum Flow {
    /// With a value.
    Value(Value),
    /// With what this call returns: the machine makes the call in the native's place.
    Call(Value, SmallVec<[Value; 4]>),
    /// The same with keyword arguments.
    CallKeywords(Value, SmallVec<[Value; 4]>, Vec<(ObjectId, Value)>),
    /// With what this native makes of the call's result: it is called with `state`, then the result.
    CallThen {
        /// What to call.
        callable: Value,
        /// With which arguments.
        args: SmallVec<[Value; 4]>,
        /// Which native goes on.
        then: crate::value::NativeId,
        /// What it is given before the result.
        state: Box<[Value]>,
    },
    /// With what this call returns, or with `value` if it raises an exception of `class`. If `replacement` is not
    /// `Unbound` it takes the place of what the call returns.
    CallOr {
        /// What to call.
        callable: Value,
        /// With which arguments.
        args: SmallVec<[Value; 4]>,
        /// The exception that is replaced.
        class: ObjectId,
        /// By what.
        value: Value,
        /// What replaces a result.
        replacement: Value,
    },
    /// With what a generator yields next when it is sent this value.
    Resume(ObjectId, Value),
    /// With what a generator yields next when this exception is raised where it stands.
    Throw(ObjectId, Raised),
    /// With an attribute. If `default` is not `Unbound` it stands for a missing one; if `replacement` is not `Unbound`
    /// it stands for one that is there.
    Attribute {
        /// Of which object.
        object: Value,
        /// Its name.
        name: ObjectId,
        /// Instead of `AttributeError`.
        default: Value,
        /// Instead of the value.
        replacement: Value,
    },
    /// With `None`, after an attribute has been set, or deleted if the value is `Unbound`.
    SetAttribute {
        /// Of which object.
        object: Value,
        /// Its name.
        name: ObjectId,
        /// The new value.
        value: Value,
        /// Whether `__setattr__` written in Python is asked.
        hooks: bool,
    },
    /// With an iterator over a value.
    Iterate(Value),
    /// With the next item of an iterator; if the second value is not `Unbound` it stands for the end.
    Next(Value, Value),
    /// With a new instance, as `type.__call__` makes it.
    Instantiate {
        /// Of which class.
        class: ObjectId,
        /// From which arguments.
        args: Vec<Value>,
        /// And keyword arguments.
        keywords: Vec<(ObjectId, Value)>,
    },
    /// With the class that this body makes.
    ClassBody(Value, Box<ClassParts>),
    /// With `a op b`, in place if the flag is set.
    Binary(syntax::code::Binary, bool, Value, Value),
    /// With `a cmp b`.
    Compare(syntax::code::Compare, Value, Value),
    /// With a module by its full name, loading it first. Only as the answer to a call made by an instruction: the
    /// instruction runs again when a module has been loaded.
    Import(String),
    /// With the truth of a value.
    Truth(Value),
    /// The thread must wait; afterwards the same call is made again, with `thread.resume` as the native left it.
    Park(Park),
    /// With `None`, after who follows the thread has changed.
    Followed,
    /// The process ends at once with this exit code.
    Exit(i32),
}

/// A native function.
pub type Function<W> = fn(&mut Cx<'_, W>, &Args) -> Res<Flow>;

/// A row of a native table.
pub struct Row<W: World> {
    /// The signature as the documentation writes it: `get(self, key, default=None, /)`. `=?` marks an optional
    /// parameter without a documented default. `*rest` and `**keywords` collect.
    pub signature: &'static str,
    /// What it says about arguments given by position.
    pub arity: Arity,
    /// The function.
    pub function: Function<W>,
}

impl<W: World> Row<W> {
    /// A row.
    pub const fn new(signature: &'static str, function: Function<W>) -> Row<W> {
        Row {
            signature,
            arity: Arity::of(signature),
            function,
        }
    }
}

impl From<Value> for Flow {
    fn from(value: Value) -> Flow {
        Flow::Value(value)
    }
}
