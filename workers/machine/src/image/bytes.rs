//! Images as bytes: numbers in seven bits a byte, ids as they are, code by its place in a list.

use rustc_hash::FxHashMap;
use trace::ids::ThreadId;

use super::Sink;
use crate::code::Code;
use crate::value::ObjectId;

/// No store gives out ids from here on.
pub const ID_MAX: u32 = 1 << 26;

/// Parts may be nested this deep.
const DEPTH_MAX: u32 = 256;

/// These bytes were not written by a [`Writer`] of this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Corrupt;

/// Makes bytes of content.
#[derive(Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
    /// The objects that were referred to and not yet taken with [`Writer::next_object`].
    todo: Vec<ObjectId>,
    seen: IdSet,
    codes: Vec<&'static Code>,
    places: FxHashMap<*const Code, u64>,
    /// These two threads are each written as the other.
    swapped: Option<(ThreadId, ThreadId)>,
}

impl Writer {
    /// Writes these two threads each as the other.
    pub fn swap(&mut self, one: ThreadId, other: ThreadId) {
        self.swapped = Some((one, other));
    }

    /// The bytes since this was last asked.
    pub fn take_bytes(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes)
    }

    /// All code that was referred to so far, in the order of its places in the bytes.
    pub fn codes(&self) -> &[&'static Code] {
        &self.codes
    }

    /// An object that has been referred to, each once.
    pub fn next_object(&mut self) -> Option<ObjectId> {
        self.todo.pop()
    }

    /// The object is as good as referred to.
    pub fn want(&mut self, id: ObjectId) {
        if self.seen.add(id) {
            self.todo.push(id);
        }
    }
}

/// A set of ids.
#[derive(Clone, Debug, Default)]
pub struct IdSet(Vec<u64>);

impl IdSet {
    /// Adds an id; whether it is new.
    pub fn add(&mut self, id: ObjectId) -> bool {
        let at = id.0 as usize / 64;
        if at >= self.0.len() {
            self.0.resize(at + 1, 0);
        }
        let bit = 1 << (id.0 % 64);
        let new = self.0[at] & bit == 0;
        self.0[at] |= bit;
        new
    }

    /// Whether all ids of the other are in this one.
    pub fn contains(&self, other: &IdSet) -> bool {
        let mine = self.0.iter().chain(std::iter::repeat(&0));
        other.0.iter().zip(mine).all(|(its, mine)| its & !mine == 0)
    }
}

impl Sink for Writer {
    fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        self.bytes.extend_from_slice(bytes);
    }

    fn object(&mut self, id: ObjectId) {
        self.number(u64::from(id.0));
        self.want(id);
    }

    fn code(&mut self, code: &'static Code) {
        let new = self.codes.len() as u64;
        let place = *self.places.entry(code).or_insert(new);
        if place == new {
            self.codes.push(code);
        }
        self.number(place);
    }

    fn thread(&mut self, id: ThreadId) {
        let id = match self.swapped {
            Some((one, other)) if id == one => other,
            Some((one, other)) if id == other => one,
            _ => id,
        };
        self.number(u64::from(id.0));
    }

    fn moment(&mut self, seconds: f64) {
        self.number(seconds.to_bits());
    }

    fn label(&mut self, number: u32) {
        self.number(u64::from(number));
    }

    fn hash(&mut self, hash: u64) {
        self.bytes.extend_from_slice(&hash.to_le_bytes());
    }
}

/// Bytes to make content of.
#[derive(Debug)]
pub struct Source<'a> {
    rest: &'a [u8],
    codes: &'a [&'static Code],
    referred: IdSet,
    depth: u32,
}

impl<'a> Source<'a> {
    /// Bytes whose code has these places.
    pub fn new(bytes: &'a [u8], codes: &'a [&'static Code]) -> Source<'a> {
        Source {
            rest: bytes,
            codes,
            referred: IdSet::default(),
            depth: 0,
        }
    }

    /// The rest of the bytes, whose code has these places.
    pub fn with_codes<'b>(self, codes: &'b [&'static Code]) -> Source<'b>
    where
        'a: 'b,
    {
        Source { codes, ..self }
    }

    /// The objects that were referred to so far.
    pub fn referred(&self) -> &IdSet {
        &self.referred
    }

    /// Whether everything has been read.
    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// One byte.
    ///
    /// # Errors
    /// [`Corrupt`] at the end.
    pub fn byte(&mut self) -> Result<u8, Corrupt> {
        let (byte, rest) = self.rest.split_first().ok_or(Corrupt)?;
        self.rest = rest;
        Ok(*byte)
    }

    /// A number.
    ///
    /// # Errors
    /// [`Corrupt`] if it does not end, or has more than 64 bits.
    pub fn number(&mut self) -> Result<u64, Corrupt> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            if bits << shift >> shift != bits {
                return Err(Corrupt);
            }
            number |= bits << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(Corrupt)
    }

    /// How many parts follow, each of at least one byte.
    ///
    /// # Errors
    /// [`Corrupt`] if there are not so many bytes left.
    pub fn count(&mut self) -> Result<usize, Corrupt> {
        let count = usize::try_from(self.number()?).map_err(|_| Corrupt)?;
        if count > self.rest.len() {
            return Err(Corrupt);
        }
        Ok(count)
    }

    /// Bytes with their length in front.
    ///
    /// # Errors
    /// [`Corrupt`] if there are not so many.
    pub fn bytes(&mut self) -> Result<&'a [u8], Corrupt> {
        let count = self.count()?;
        let (bytes, rest) = self.rest.split_at(count);
        self.rest = rest;
        Ok(bytes)
    }

    /// Text with its length in front.
    ///
    /// # Errors
    /// [`Corrupt`] if it is not UTF-8.
    pub fn text(&mut self) -> Result<&'a str, Corrupt> {
        std::str::from_utf8(self.bytes()?).map_err(|_| Corrupt)
    }

    /// A reference to an object.
    ///
    /// # Errors
    /// [`Corrupt`] if it is no id below [`ID_MAX`].
    pub fn object(&mut self) -> Result<ObjectId, Corrupt> {
        let id = self.number()?.try_into().map_err(|_| Corrupt)?;
        if id >= ID_MAX {
            return Err(Corrupt);
        }
        self.referred.add(ObjectId(id));
        Ok(ObjectId(id))
    }

    /// A reference to code.
    ///
    /// # Errors
    /// [`Corrupt`] if there is no such code.
    pub fn code(&mut self) -> Result<&'static Code, Corrupt> {
        let place = usize::try_from(self.number()?).map_err(|_| Corrupt)?;
        self.codes.get(place).copied().ok_or(Corrupt)
    }

    /// A moment.
    ///
    /// # Errors
    /// [`Corrupt`] as for a number.
    pub fn moment(&mut self) -> Result<f64, Corrupt> {
        self.number().map(f64::from_bits)
    }

    /// The hash of a key.
    ///
    /// # Errors
    /// [`Corrupt`] at the end.
    pub fn hash(&mut self) -> Result<u64, Corrupt> {
        let (hash, rest) = self.rest.split_first_chunk().ok_or(Corrupt)?;
        self.rest = rest;
        Ok(u64::from_le_bytes(*hash))
    }

    /// A part within a part.
    ///
    /// # Errors
    /// [`Corrupt`] if it is nested too deep; what reading it gives.
    pub fn nested<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Corrupt>,
    ) -> Result<T, Corrupt> {
        if self.depth == DEPTH_MAX {
            return Err(Corrupt);
        }
        self.depth += 1;
        let part = read(self);
        self.depth -= 1;
        part
    }
}
