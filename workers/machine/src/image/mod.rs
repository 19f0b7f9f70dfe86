//! Objects and threads as a sequence of small parts: one walk over all of their content.
//!
//! [`Content::write`] tells a [`Sink`] every part of an object or thread, in an order that depends on nothing but the
//! content. What a sink makes of it is its own business: [`bytes::Writer`] makes bytes, from which
//! [`Content::read`] makes the same content again; the garbage collector looks at the references only
//! ([`crate::refs`]); an explorer hashes states and puts its own numbers in the place of ids.
//!
//! Not content, because it can be found again and changes nothing that a program can see: the caches of threads, the
//! index of a dictionary, the remembered hash of a string, versions of objects.
//!
//! Each type lists its fields or variants once, in `objects` and `threads`; writing and reading both follow from
//! the list, and a field that is missing in it does not compile.

pub mod bytes;
pub mod content;
mod objects;
pub mod process;
mod threads;

use trace::ids::ThreadId;

use crate::code::Code;
use crate::value::ObjectId;

pub use content::Content;

/// Receives content.
pub trait Sink {
    /// A small number: which variant of an enumeration follows, or a truth.
    fn byte(&mut self, byte: u8);
    /// A number: an integer, a length, a position, the bits of a float.
    fn number(&mut self, number: u64);
    /// Text or bytes, as a whole.
    fn bytes(&mut self, bytes: &[u8]);
    /// A reference to an object.
    fn object(&mut self, id: ObjectId);
    /// A reference that does not keep its object alive.
    fn weak(&mut self, id: ObjectId) {
        self.object(id);
    }
    /// A reference to code. Who wants what the code refers to calls [`Code::each_ref`], once for each code.
    fn code(&mut self, code: &'static Code);
    /// A thread that is named: the holder of a lock, one that waits.
    fn thread(&mut self, id: ThreadId);
    /// A moment, in seconds of the world's monotonic clock.
    fn moment(&mut self, seconds: f64);
    /// A number by which a timeline names something. No program can see it.
    fn label(&mut self, number: u32);
    /// The hash under which a key is filed. It follows from the key; for keys that are told apart by identity, from
    /// the key's id.
    fn hash(&mut self, hash: u64);
}
