//! The Mersenne Twister MT19937 of Matsumoto and Nishimura (2002), seeded and read as CPython does, so that the same seed
//! gives the same numbers.
//!
//! The state is kept as bytes, 624 words and the position among them, so that it can live in a `bytearray`: it is
//! cloned, compared and sent to other processes like any other.

/// Words of the state.
const WORDS: usize = 624;
const MIDDLE: usize = 397;
/// Bytes of the state: the words and the position, little-endian.
pub const STATE_BYTES: usize = (WORDS + 1) * 4;

/// A generator on a state of [`STATE_BYTES`] bytes.
pub struct Mersenne<'a> {
    state: &'a mut [u8],
}

impl<'a> Mersenne<'a> {
    /// A generator that goes on from a state; `None` if the bytes are no state.
    pub fn on(state: &'a mut [u8]) -> Option<Mersenne<'a>> {
        (state.len() == STATE_BYTES).then_some(Mersenne { state })
    }

    /// A word of the state; after the last comes the position.
    pub fn word(&self, at: usize) -> u32 {
        match self.state[at * 4..].first_chunk() {
            Some(bytes) => u32::from_le_bytes(*bytes),
            None => 0,
        }
    }

    /// Sets a word of the state.
    pub fn set_word(&mut self, at: usize, word: u32) {
        self.state[at * 4..at * 4 + 4].copy_from_slice(&word.to_le_bytes());
    }

    /// Seeds with an array of words: `init_by_array` of the authors' program.
    pub fn seed(&mut self, key: &[u32]) {
        self.seed_with_word(19_650_218);
        let (mut i, mut j) = (1, 0);
        for _ in 0..WORDS.max(key.len()) {
            let mixed = self.word(i) ^ self.mixed(i - 1).wrapping_mul(1_664_525);
            self.set_word(i, mixed.wrapping_add(key[j]).wrapping_add(j as u32));
            i = self.after(i);
            j = (j + 1) % key.len();
        }
        for _ in 0..WORDS - 1 {
            let mixed = self.word(i) ^ self.mixed(i - 1).wrapping_mul(1_566_083_941);
            self.set_word(i, mixed.wrapping_sub(i as u32));
            i = self.after(i);
        }
        self.set_word(0, 0x8000_0000);
    }

    fn seed_with_word(&mut self, seed: u32) {
        self.set_word(0, seed);
        for at in 1..WORDS {
            let next = self
                .mixed(at - 1)
                .wrapping_mul(1_812_433_253)
                .wrapping_add(at as u32);
            self.set_word(at, next);
        }
        self.set_word(WORDS, WORDS as u32);
    }

    fn mixed(&self, at: usize) -> u32 {
        let word = self.word(at);
        word ^ (word >> 30)
    }

    /// The position after another; past the end the last word wraps to the front.
    fn after(&mut self, at: usize) -> usize {
        if at + 1 < WORDS {
            return at + 1;
        }
        self.set_word(0, self.word(WORDS - 1));
        1
    }

    /// The next 32 bits.
    pub fn next_word(&mut self) -> u32 {
        let mut position = self.word(WORDS) as usize;
        if position >= WORDS {
            self.twist();
            position = 0;
        }
        self.set_word(WORDS, position as u32 + 1);
        let mut word = self.word(position);
        word ^= word >> 11;
        word ^= (word << 7) & 0x9d2c_5680;
        word ^= (word << 15) & 0xefc6_0000;
        word ^ (word >> 18)
    }

    fn twist(&mut self) {
        for at in 0..WORDS {
            let next = self.word((at + 1) % WORDS);
            let joined = (self.word(at) & 0x8000_0000) | (next & 0x7fff_ffff);
            let odd = if joined & 1 == 1 { 0x9908_b0df } else { 0 };
            let word = self.word((at + MIDDLE) % WORDS) ^ (joined >> 1) ^ odd;
            self.set_word(at, word);
        }
    }

    /// The next float from 0 up to 1, of 53 random bits.
    pub fn next_float(&mut self) -> f64 {
        let high = f64::from(self.next_word() >> 5);
        let low = f64::from(self.next_word() >> 6);
        (high * 67_108_864.0 + low) * (1.0 / 9_007_199_254_740_992.0)
    }

    /// The next so many bits as words, the least significant first.
    pub fn next_bits(&mut self, bits: usize) -> Vec<u32> {
        let mut left = bits;
        let mut words = Vec::with_capacity(bits.div_ceil(32));
        while left > 0 {
            let word = self.next_word();
            words.push(if left < 32 { word >> (32 - left) } else { word });
            left = left.saturating_sub(32);
        }
        words
    }

    /// The next so many bits, at most 64.
    pub fn next_small(&mut self, bits: u32) -> u64 {
        match bits {
            0 => 0,
            1..=32 => u64::from(self.next_word() >> (32 - bits)),
            _ => {
                let low = u64::from(self.next_word());
                low | u64::from(self.next_word() >> (64 - bits)) << 32
            }
        }
    }
}
