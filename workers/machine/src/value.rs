//! What a variable holds: small things inline, everything else by [`ObjectId`].
//!
//! A value is 16 bytes and `Copy`; copying one never touches the object it names, so several real threads can pass
//! the same object around without writing to it.

/// Names an object of a store. Ids below [`crate::types::BUILTIN_COUNT`] are the built-in classes, the same in every store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectId(pub u32);

/// Names a native function: a row of one of the tables in [`crate::native`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NativeId {
    /// Which table.
    pub table: u16,
    /// Which row.
    pub row: u16,
}

/// A Python value. The tag is a word, so that a value is copied as two words: as a byte it would be copied in pieces.
#[derive(Clone, Copy, Debug)]
#[repr(u64)]
pub enum Value {
    /// No value: an unassigned variable, an argument not given, a deleted entry. Never visible to Python.
    Unbound,
    /// `None`
    None,
    /// `NotImplemented`
    NotImplemented,
    /// `...`
    Ellipsis,
    /// `True` and `False`
    Bool(bool),
    /// An integer of at most 64 bits. Larger ones are objects; the two never overlap.
    Int(i64),
    /// A float.
    Float(f64),
    /// A native function that is bound to nothing.
    Native(NativeId),
    /// An object.
    Obj(ObjectId),
}

impl Value {
    /// Python's `is`. Equal small integers and floats of equal bits are the same value.
    #[inline]
    pub fn is(self, other: Value) -> bool {
        match (self, other) {
            (Value::Unbound, Value::Unbound)
            | (Value::None, Value::None)
            | (Value::NotImplemented, Value::NotImplemented)
            | (Value::Ellipsis, Value::Ellipsis) => true,
            (Value::Bool(a), Value::Bool(b)) => a == b,
            (Value::Int(a), Value::Int(b)) => a == b,
            (Value::Float(a), Value::Float(b)) => a.to_bits() == b.to_bits(),
            (Value::Native(a), Value::Native(b)) => a == b,
            (Value::Obj(a), Value::Obj(b)) => a == b,
            _ => false,
        }
    }

    /// The same value, read as it was written. A value that has just been made was written in two words, which most
    /// processors cannot read as one before both have reached the cache; to be used where what was made is copied at once.
    #[inline(always)]
    pub fn fresh(self) -> Value {
        if cfg!(target_arch = "wasm32") {
            return self;
        }
        match self {
            Value::Obj(id) => Value::Obj(id),
            Value::Int(number) => Value::Int(number),
            other => other,
        }
    }

    /// Whether a value is missing.
    #[inline]
    pub fn is_unbound(self) -> bool {
        matches!(self, Value::Unbound)
    }

    /// Whether it is `None`.
    #[inline]
    pub fn is_none(self) -> bool {
        matches!(self, Value::None)
    }

    /// The object's id, if it is an object.
    #[inline]
    pub fn id(self) -> Option<ObjectId> {
        match self {
            Value::Obj(id) => Some(id),
            _ => None,
        }
    }

    /// `self`, or `other` if missing.
    #[inline]
    pub fn or(self, other: Value) -> Value {
        if self.is_unbound() { other } else { self }
    }

    /// `None` for a missing value.
    #[inline]
    pub fn given(self) -> Option<Value> {
        if self.is_unbound() { None } else { Some(self) }
    }
}
