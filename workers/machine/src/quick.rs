//! Equality, hashing and truth of built-in values, without calling Python.
//!
//! Each answers `None` where a class written in Python has a say; the caller then calls Python in its place.

use num_bigint::BigInt;
use num_traits::ToPrimitive;

use crate::dict::Dict;
use crate::interp::is_python;
use crate::names;
use crate::native::{Cx, Res};
use crate::object::{Body, Deque, Object, Range};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Containers nested deeper than this are compared by Python code, which counts its depth.
const DEPTH_MAX: u32 = 50;

impl<W: World> Cx<'_, W> {
    /// `a == b`; `None` if Python code must decide.
    pub fn quick_equal(&mut self, a: Value, b: Value) -> Option<bool> {
        self.equal_at(a, b, 0)
    }

    fn equal_at(&mut self, a: Value, b: Value, depth: u32) -> Option<bool> {
        match (a, b) {
            (Value::Int(a), Value::Int(b)) => return Some(a == b),
            (Value::Float(a), Value::Float(b)) => return Some(a == b),
            (Value::Int(i), Value::Float(f)) | (Value::Float(f), Value::Int(i)) => {
                return Some(int_equals_float(i, f));
            }
            (Value::Bool(t), Value::Float(f)) | (Value::Float(f), Value::Bool(t)) => {
                return Some(f == f64::from(u8::from(t)));
            }
            (Value::Bool(t), Value::Int(i)) | (Value::Int(i), Value::Bool(t)) => {
                return Some(i == i64::from(t));
            }
            (Value::Obj(x), Value::Obj(y)) if x != y => return self.objects_equal(x, y, depth),
            (Value::Obj(id), other) | (other, Value::Obj(id)) if !other.is(Value::Obj(id)) => {
                return self.object_equals_inline(id, other);
            }
            _ => {}
        }
        if let Value::Obj(id) = a {
            return if self.has_python_method(id, names::EQ) {
                None
            } else {
                Some(true)
            };
        }
        Some(a.is(b))
    }

    fn object_equals_inline(&mut self, id: ObjectId, other: Value) -> Option<bool> {
        if self.has_python_method(id, names::EQ) {
            return None;
        }
        Some(self.numbers_equal(Value::Obj(id), other))
    }

    fn objects_equal(&mut self, x: ObjectId, y: ObjectId, depth: u32) -> Option<bool> {
        let python = depth > DEPTH_MAX
            || self.has_python_method(x, names::EQ)
            || self.has_python_method(y, names::EQ);
        if python {
            None
        } else {
            self.bodies_equal_at(x, y, depth)
        }
    }

    /// `a == b` by what the objects are made of, whatever their classes say; `None` if an element needs Python code.
    pub fn quick_equal_bodies(&mut self, a: Value, b: Value) -> Option<bool> {
        match (a, b) {
            (Value::Obj(x), Value::Obj(y)) => self.bodies_equal_at(x, y, 0),
            _ => Some(self.numbers_equal(a, b)),
        }
    }

    fn bodies_equal_at(&mut self, x: ObjectId, y: ObjectId, depth: u32) -> Option<bool> {
        let parts = {
            let a = self.world.read(x);
            let b = self.world.read(y);
            match (&a.body, &b.body) {
                (Body::Str(a), Body::Str(b)) => return Some(a.as_str() == b.as_str()),
                (Body::BigInt(a), Body::BigInt(b)) => return Some(a == b),
                (
                    Body::BigInt(_) | Body::Float(_) | Body::Complex(..),
                    Body::BigInt(_) | Body::Float(_) | Body::Complex(..),
                ) => Parts::Numbers,
                (Body::Bytes(a), Body::Bytes(b)) => return Some(a == b),
                (Body::ByteArray(a), Body::ByteArray(b)) => return Some(a == b),
                (Body::Bytes(a), Body::ByteArray(b)) | (Body::ByteArray(b), Body::Bytes(a)) => {
                    return Some(**a == **b);
                }
                (Body::Range(a), Body::Range(b)) => return Some(ranges_equal(a, b)),
                (Body::Slice(a), Body::Slice(b)) => Parts::items(&a[..], &b[..]),
                (Body::Tuple(a), Body::Tuple(b)) => Parts::items(a, b),
                (Body::List(a), Body::List(b)) => Parts::items(a, b),
                (Body::Deque(a), Body::Deque(b)) => {
                    let items = |deque: &Deque| deque.items.iter().copied().collect::<Vec<_>>();
                    Parts::items(&items(a), &items(b))
                }
                (Body::Code(a), Body::Code(b)) => return Some(a.print == b.print),
                (Body::Method(f, s), Body::Method(g, t)) => return Some(f.is(*g) && s.is(*t)),
                (Body::View(_), Body::Set(_) | Body::FrozenSet(_) | Body::View(_))
                | (Body::Set(_) | Body::FrozenSet(_), Body::View(_))
                    if [a.class, b.class].contains(&types::DICT_ITEMS)
                        && ![a.class, b.class].contains(&types::DICT_VALUES) =>
                {
                    return None;
                }
                (Body::View(_), _) | (_, Body::View(_)) => {
                    let keys = (self.keys_of(&a), self.keys_of(&b));
                    match keys {
                        (Some(a), Some(b)) => Parts::Tables(a, b),
                        _ => return Some(false),
                    }
                }
                (Body::Dict(a), Body::Dict(b))
                | (Body::Set(a) | Body::FrozenSet(a), Body::Set(b) | Body::FrozenSet(b)) => {
                    Parts::Tables(a.clone(), b.clone())
                }
                _ => return Some(false),
            }
        };
        match parts {
            Parts::Unequal => Some(false),
            Parts::Numbers => Some(self.numbers_equal(Value::Obj(x), Value::Obj(y))),
            Parts::Tables(a, b) => self.tables_equal(&a, &b, depth),
            Parts::Items(pairs) => {
                for (a, b) in pairs {
                    if !a.is(b) && !self.equal_at(a, b, depth + 1)? {
                        return Some(false);
                    }
                }
                Some(true)
            }
        }
    }

    /// The keys of a set or of a dictionary's view of keys, as a table without values.
    fn keys_of(&self, object: &Object) -> Option<Box<Dict>> {
        match &object.body {
            Body::Set(table) | Body::FrozenSet(table) => Some(table.clone()),
            Body::View(dict) if object.class == types::DICT_KEYS => {
                let mut keys = Dict::new();
                if let Body::Dict(table) = &self.world.read(*dict).body {
                    for entry in table.iter() {
                        keys.push(entry.hash, entry.key, Value::Unbound);
                    }
                }
                Some(Box::new(keys))
            }
            _ => None,
        }
    }

    fn tables_equal(&mut self, a: &Dict, b: &Dict, depth: u32) -> Option<bool> {
        if a.len() != b.len() {
            return Some(false);
        }
        for entry in a.iter() {
            let mut found = None;
            for other in b.iter().filter(|other| other.hash == entry.hash) {
                if entry.key.is(other.key) || self.equal_at(entry.key, other.key, depth + 1)? {
                    found = Some(other.value);
                    break;
                }
            }
            let Some(value) = found else {
                return Some(false);
            };
            if !entry.value.is(value) && !self.equal_at(entry.value, value, depth + 1)? {
                return Some(false);
            }
        }
        Some(true)
    }

    /// Whether an object's class has this method written in Python.
    pub fn has_python_method(&mut self, id: ObjectId, name: ObjectId) -> bool {
        let class = self.world.read(id).class;
        if class.0 < types::BUILTIN_COUNT {
            return false;
        }
        is_python(self.class_attribute(class, name))
    }

    /// `hash(value)`; `Ok(None)` if Python code must decide.
    ///
    /// # Errors
    /// `TypeError` for unhashable values.
    pub fn quick_hash(&mut self, value: Value) -> Res<Option<u64>> {
        self.hash_nested(value, 0)
    }

    fn hash_nested(&mut self, value: Value, depth: u32) -> Res<Option<u64>> {
        Ok(Some(match value {
            Value::Int(i) => hash_int(i),
            Value::Bool(truth) => u64::from(truth),
            Value::Float(f) => hash_float(f),
            Value::Obj(id) => return self.hash_object(id, depth),
            Value::Native(id) => 0x6e61_7469 ^ (u64::from(id.table) << 16 | u64::from(id.row)),
            Value::None => 0x4e6f_6e65,
            Value::Ellipsis => 0x2e2e_2e2e,
            Value::NotImplemented | Value::Unbound => 0x4e6f_7469,
        }))
    }

    fn hash_object(&mut self, id: ObjectId, depth: u32) -> Res<Option<u64>> {
        if depth > DEPTH_MAX {
            return Ok(None);
        }
        if self.world.read(id).class.0 >= types::BUILTIN_COUNT {
            let class = self.world.read(id).class;
            match self.class_attribute(class, names::HASH) {
                Value::None => return self.unhashable(id),
                method if is_python(method) => return Ok(None),
                _ => {}
            }
        }
        let items = {
            let object = self.world.read(id);
            match &object.body {
                Body::Str(text) => return Ok(Some(text.hash())),
                Body::BigInt(big) => return Ok(Some(hash_big(big))),
                Body::Float(f) => return Ok(Some(hash_float(*f))),
                Body::Complex(re, im) => {
                    return Ok(Some(
                        hash_float(*re).wrapping_add(hash_float(*im).wrapping_mul(1_000_003)),
                    ));
                }
                Body::Bytes(bytes) => return Ok(Some(hash_bytes(bytes))),
                Body::Tuple(items) => items.to_vec(),
                Body::Code(code) => return Ok(Some(code.print)),
                Body::FrozenSet(table) => {
                    return Ok(Some(mix_set(table)));
                }
                Body::Range(range) => vec![
                    Value::Int(range.len() as i64),
                    Value::Int(if range.is_empty() { 0 } else { range.start }),
                    Value::Int(if range.len() < 2 { 0 } else { range.step }),
                ],
                Body::Method(function, receiver) => vec![*function, *receiver],
                Body::Slice(parts) => parts.to_vec(),
                Body::List(_)
                | Body::Deque(_)
                | Body::Dict(_)
                | Body::Set(_)
                | Body::ByteArray(_) => {
                    drop(object);
                    return self.unhashable(id);
                }
                Body::View(_) if object.class != types::DICT_VALUES => {
                    drop(object);
                    return self.unhashable(id);
                }
                _ => return Ok(Some(mix(u64::from(id.0)))),
            }
        };
        let mut parts = Vec::with_capacity(items.len());
        for item in items {
            match self.hash_nested(item, depth + 1)? {
                Some(part) => parts.push(part),
                None => return Ok(None),
            }
        }
        Ok(Some(mix_hashes(parts)))
    }

    /// The hash of an object that is equal to itself alone, as the program is told it.
    pub fn hash_of_place(&mut self, id: ObjectId) -> u64 {
        mix(self.world.id_shown(id))
    }

    fn unhashable(&mut self, id: ObjectId) -> Res<Option<u64>> {
        let name = self.type_name(Value::Obj(id));
        Err(self.type_error(format!("unhashable type: '{name}'")))
    }

    /// `bool(value)`; `None` if Python code must decide.
    pub fn quick_truth(&mut self, value: Value) -> Option<bool> {
        let id = match value {
            Value::Bool(truth) => return Some(truth),
            Value::None | Value::Unbound => return Some(false),
            Value::Int(i) => return Some(i != 0),
            Value::Float(f) => return Some(f != 0.0),
            Value::NotImplemented | Value::Ellipsis | Value::Native(_) => return Some(true),
            Value::Obj(id) => id,
        };
        if self.has_python_method(id, names::BOOL) || self.has_python_method(id, names::LEN) {
            return None;
        }
        let object = self.world.read(id);
        Some(match &object.body {
            Body::Str(text) => text.chars() > 0,
            Body::Bytes(bytes) => !bytes.is_empty(),
            Body::ByteArray(bytes) => !bytes.is_empty(),
            Body::Tuple(items) => !items.is_empty(),
            Body::List(items) => !items.is_empty(),
            Body::Deque(deque) => !deque.items.is_empty(),
            Body::Dict(table) | Body::Set(table) | Body::FrozenSet(table) => !table.is_empty(),
            Body::Range(range) => !range.is_empty(),
            Body::BigInt(big) => big.sign() != num_bigint::Sign::NoSign,
            Body::Float(f) => *f != 0.0,
            Body::Complex(re, im) => *re != 0.0 || *im != 0.0,
            Body::View(dict) => {
                let dict = *dict;
                match &self.world.read(dict).body {
                    Body::Dict(table) => !table.is_empty(),
                    _ => true,
                }
            }
            _ => true,
        })
    }
}

/// What two containers have to be compared by.
enum Parts {
    Unequal,
    Numbers,
    Items(Vec<(Value, Value)>),
    Tables(Box<Dict>, Box<Dict>),
}

impl Parts {
    fn items(a: &[Value], b: &[Value]) -> Parts {
        if a.len() != b.len() {
            return Parts::Unequal;
        }
        Parts::Items(a.iter().copied().zip(b.iter().copied()).collect())
    }
}

fn ranges_equal(a: &Range, b: &Range) -> bool {
    let length = a.len();
    length == b.len() && (length == 0 || a.start == b.start && (length == 1 || a.step == b.step))
}

/// CPython's hash of numbers: the value modulo the Mersenne prime 2**61 - 1 (`sys.hash_info.modulus`).
const MODULUS: u64 = (1 << 61) - 1;

/// The hash of an integer.
#[inline]
pub fn hash_int(number: i64) -> u64 {
    signed(number.unsigned_abs() % MODULUS, number < 0)
}

fn hash_wide(number: i128) -> u64 {
    let rest = (number.unsigned_abs() % u128::from(MODULUS)) as u64;
    signed(rest, number < 0)
}

fn hash_big(number: &BigInt) -> u64 {
    let rest = (number.magnitude() % MODULUS).to_u64().unwrap_or(0);
    signed(rest, number.sign() == num_bigint::Sign::Minus)
}

#[inline]
fn signed(rest: u64, negative: bool) -> u64 {
    let hash = if negative {
        -(rest as i64)
    } else {
        rest as i64
    };
    if hash == -1 {
        -2i64 as u64
    } else {
        hash as u64
    }
}

fn hash_float(number: f64) -> u64 {
    if number.fract() == 0.0 && number.abs() < 1.0e38 {
        return hash_wide(number as i128);
    }
    if number.is_infinite() {
        return if number > 0.0 {
            314_159
        } else {
            -314_159i64 as u64
        };
    }
    if number.is_nan() {
        return 0;
    }
    // The fraction m / 2**e modulo the prime: m times the inverse of 2, e times, and 2**61 = 1.
    let bits = number.abs().to_bits();
    let (exponent, mantissa) = ((bits >> 52) as i64, bits & ((1 << 52) - 1));
    let (mantissa, exponent) = if exponent == 0 {
        (mantissa, -1074)
    } else {
        (mantissa | 1 << 52, exponent - 1075)
    };
    let shift = exponent.rem_euclid(61) as u32;
    let rest = (u128::from(mantissa) << shift) % u128::from(MODULUS);
    signed(rest as u64, number < 0.0)
}

fn hash_bytes(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3)
    })
}

/// The hash of a tuple whose items have these hashes: that of CPython, `tuplehash` in its `tupleobject.c`.
pub fn mix_hashes(parts: impl IntoIterator<Item = u64>) -> u64 {
    const PRIMES: [u64; 3] = [
        0x9e37_79b1_85eb_ca87,
        0xc2b2_ae3d_27d4_eb4f,
        0x27d4_eb2f_1656_67c5,
    ];
    let mut count = 0u64;
    let mixed = parts.into_iter().fold(PRIMES[2], |hash, part| {
        count += 1;
        hash.wrapping_add(part.wrapping_mul(PRIMES[1]))
            .rotate_left(31)
            .wrapping_mul(PRIMES[0])
    });
    match mixed.wrapping_add(count ^ (PRIMES[2] ^ 3_527_539)) {
        u64::MAX => 1_546_275_796,
        hash => hash,
    }
}

/// The hash of a frozen set: that of CPython, `frozenset_hash` in its `setobject.c`.
fn mix_set(table: &Dict) -> u64 {
    let spread = |hash: u64| ((hash ^ 89_869_747) ^ (hash << 16)).wrapping_mul(3_644_798_167);
    let mut hash = table.iter().fold(0, |sum, entry| sum ^ spread(entry.hash));
    hash ^= (table.len() as u64 + 1).wrapping_mul(1_927_868_237);
    hash ^= (hash >> 11) ^ (hash >> 25);
    match hash.wrapping_mul(69_069).wrapping_add(907_133_923) {
        u64::MAX => 590_923_713,
        hash => hash,
    }
}

fn mix(hash: u64) -> u64 {
    (hash ^ (hash >> 31)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

fn int_equals_float(i: i64, f: f64) -> bool {
    f.fract() == 0.0 && (-9.3e18..9.3e18).contains(&f) && f as i128 == i128::from(i)
}
