//! The constant and name tables of a code object while it is written: each entry once.

use rustc_hash::FxHashMap;

use crate::assemble::count;
use crate::code::Const;

/// A constant that can be looked up: floats by their bits, so that `0.0`, `-0.0` and `nan` keep apart.
#[derive(PartialEq, Eq, Hash)]
enum Key {
    None,
    Ellipsis,
    Bool(bool),
    Int(i64),
    BigInt(String),
    Float(u64),
    Imaginary(u64),
    Str(String),
    Bytes(Vec<u8>),
    Tuple(Vec<Key>),
    /// Code objects are never shared; the number keeps them apart.
    Code(u32),
}

/// A table of constants without duplicates.
#[derive(Default)]
pub(crate) struct Constants {
    pub(crate) all: Vec<Const>,
    by_key: FxHashMap<Key, u32>,
}

impl Constants {
    /// The index of a constant, which is added if it is new.
    pub(crate) fn add(&mut self, constant: Const) -> u32 {
        let index = count(self.all.len());
        let found = *self.by_key.entry(key(&constant, index)).or_insert(index);
        if found == index {
            self.all.push(constant);
        }
        found
    }
}

fn key(constant: &Const, index: u32) -> Key {
    match constant {
        Const::None => Key::None,
        Const::Ellipsis => Key::Ellipsis,
        Const::Bool(value) => Key::Bool(*value),
        Const::Int(value) => Key::Int(*value),
        Const::BigInt(digits) => Key::BigInt(digits.clone()),
        Const::Float(value) => Key::Float(value.to_bits()),
        Const::Imaginary(value) => Key::Imaginary(value.to_bits()),
        Const::Str(text) => Key::Str(text.clone()),
        Const::Bytes(bytes) => Key::Bytes(bytes.clone()),
        Const::Tuple(items) => Key::Tuple(items.iter().map(|item| key(item, index)).collect()),
        Const::Code(_) => Key::Code(index),
    }
}

/// A table of names without duplicates.
#[derive(Default)]
pub(crate) struct Names {
    pub(crate) all: Vec<String>,
    by_name: FxHashMap<String, u32>,
}

impl Names {
    /// The index of a name, which is added if it is new.
    pub(crate) fn add(&mut self, name: &str) -> u32 {
        if let Some(&index) = self.by_name.get(name) {
            return index;
        }
        let index = count(self.all.len());
        self.by_name.insert(name.to_owned(), index);
        self.all.push(name.to_owned());
        index
    }

    /// The index of a name that is already in the table.
    pub(crate) fn find(&self, name: &str) -> Option<u32> {
        self.by_name.get(name).copied()
    }
}
