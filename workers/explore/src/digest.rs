//! Fingerprints of content: what tells states apart without keeping them.
//!
//! A fingerprint has 128 bits, made of two lanes of 64 bits that mix the same words with different constants. Each
//! step of a lane is a bijection of its state, so two sequences of the same length can only meet if a later difference
//! happens to cancel what multiplication has spread over the lane. Of the 128 bits of a state's fingerprint 102 are kept
//! (`known`): 6 say in which share of the states it is, and 96 are written down there. For n states that are told
//! apart by 102 well-mixed bits, the chance that any two of them meet is below n² / 2^103: 10^-15 for a hundred million
//! states. A program is not an adversary that looks for collisions: it would have to know the constants and find states
//! that it can reach.

use machine::code::Code;
use machine::image::Sink;
use machine::value::ObjectId;
use trace::ids::ThreadId;

/// A fingerprint in the making.
#[derive(Clone, Copy, Debug)]
pub struct Digest {
    a: u64,
    b: u64,
}

/// In the place of an id that has no meaning beyond its state.
const MOVABLE: u64 = 0x6d6f_7661_626c_6521;

impl Default for Digest {
    /// Of nothing yet.
    fn default() -> Digest {
        Digest {
            a: 0x243f_6a88_85a3_08d3,
            b: 0x1319_8a2e_0370_7344,
        }
    }
}

impl Digest {
    /// Takes a word in.
    #[inline]
    pub fn word(&mut self, word: u64) {
        let a = (self.a ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.a = a ^ (a >> 32);
        let b = (self.b ^ word.rotate_left(27)).wrapping_mul(0xd6e8_feb8_6659_fd93);
        self.b = b.rotate_left(31) ^ (b >> 29);
    }

    /// Takes a fingerprint in.
    #[inline]
    pub fn print(&mut self, print: u128) {
        self.word(print as u64);
        self.word((print >> 64) as u64);
    }

    /// Takes text in, with its length.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.word(bytes.len() as u64);
        let mut chunks = bytes.chunks_exact(8);
        for chunk in &mut chunks {
            let mut word = [0; 8];
            word.copy_from_slice(chunk);
            self.word(u64::from_le_bytes(word));
        }
        let rest = chunks.remainder();
        if !rest.is_empty() {
            let mut word = [0; 8];
            word[..rest.len()].copy_from_slice(rest);
            self.word(u64::from_le_bytes(word));
        }
    }

    /// The fingerprint of what was taken in.
    pub fn finish(mut self) -> u128 {
        self.word(0x5851_f42d_4c95_7f2d);
        self.word(self.a ^ self.b.rotate_left(32));
        u128::from(self.a) << 64 | u128::from(self.b)
    }
}

/// Something that content refers to and whose number may have no meaning beyond its state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ref {
    /// An object.
    Object(ObjectId),
    /// A thread.
    Thread(ThreadId),
}

/// What is known of a part of a state without the rest: its content with places for what it refers to, and that in
/// order.
#[derive(Clone, Debug)]
pub struct Summary {
    /// The content.
    pub print: u128,
    /// What it refers to.
    pub refs: Box<[Ref]>,
    /// The content with what it refers to as it is numbered in this state, and with numbers that only timelines show.
    pub exact: u128,
}

/// Makes a summary.
#[derive(Debug)]
pub struct Summarising {
    /// The content so far.
    pub digest: Digest,
    refs: Vec<Ref>,
    labels: u64,
    /// Whether threads are told by their numbers: the end of a thread is that of this thread.
    pub names_threads: bool,
    fixed_below: u32,
}

impl Summarising {
    /// Ids below `fixed_below` mean the same object in every state.
    pub fn new(fixed_below: u32) -> Summarising {
        Summarising {
            digest: Digest::default(),
            refs: Vec::new(),
            labels: 0,
            names_threads: false,
            fixed_below,
        }
    }

    /// The summary.
    pub fn finish(self) -> Summary {
        let print = self.digest.finish();
        let mut exact = Digest::default();
        exact.print(print);
        exact.word(self.labels);
        for it in &self.refs {
            exact.word(match it {
                Ref::Object(id) => u64::from(id.0),
                Ref::Thread(id) => u64::from(id.0) | 1 << 32,
            });
        }
        Summary {
            print,
            refs: self.refs.into(),
            exact: exact.finish(),
        }
    }
}

impl Sink for Summarising {
    #[inline]
    fn byte(&mut self, byte: u8) {
        self.digest.word(u64::from(byte));
    }
    #[inline]
    fn number(&mut self, number: u64) {
        self.digest.word(number);
    }
    fn bytes(&mut self, bytes: &[u8]) {
        self.digest.bytes(bytes);
    }
    #[inline]
    fn object(&mut self, id: ObjectId) {
        if id.0 < self.fixed_below {
            self.digest.word(u64::from(id.0));
        } else {
            self.digest.word(MOVABLE);
            self.refs.push(Ref::Object(id));
        }
    }
    fn code(&mut self, code: &'static Code) {
        // Not its address: what is found must not depend on where code was put.
        self.digest.word(code.print);
    }
    fn thread(&mut self, id: ThreadId) {
        match self.names_threads {
            true => self.digest.word(u64::from(id.0)),
            false => {
                self.digest.word(MOVABLE);
                self.refs.push(Ref::Thread(id));
            }
        }
    }
    fn moment(&mut self, seconds: f64) {
        self.digest.word(seconds.to_bits());
    }
    fn label(&mut self, number: u32) {
        self.labels = (self.labels ^ u64::from(number)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
    fn hash(&mut self, _: u64) {}
}
