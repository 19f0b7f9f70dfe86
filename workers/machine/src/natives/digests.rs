//! `_digests`: the digests of MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4), for `hashlib`, and for what CPython mixes into
//! a seed of text.
//!
//! Of the libraries' SHA the compression of a block is taken, and the padding is here: their generic digests are compiled
//! into the program for each kind anew, which costs every reader of the page some kilobytes.

use std::slice;

use sha2::digest::generic_array::GenericArray;

use crate::native::{Args, Cx, Flow, Res};
use crate::world::World;

rows! {
    /// The functions of `_digests`.
    rows {
        "digest(name, data, /)" = digest,
    }
}

/// The first state of SHA-1.
const SHA1: [u32; 5] = [
    0x6745_2301,
    0xefcd_ab89,
    0x98ba_dcfe,
    0x1032_5476,
    0xc3d2_e1f0,
];
/// Of SHA-224: the second halves of the words of SHA-384.
const SHA224: [u32; 8] = [
    0xc105_9ed8,
    0x367c_d507,
    0x3070_dd17,
    0xf70e_5939,
    0xffc0_0b31,
    0x6858_1511,
    0x64f9_8fa7,
    0xbefa_4fa4,
];
/// Of SHA-256: the first halves of the words of SHA-512.
const SHA256: [u32; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];
/// Of SHA-384: fractional parts of the square roots of the ninth to the 16th prime.
const SHA384: [u64; 8] = [
    0xcbbb_9d5d_c105_9ed8,
    0x629a_292a_367c_d507,
    0x9159_015a_3070_dd17,
    0x152f_ecd8_f70e_5939,
    0x6733_2667_ffc0_0b31,
    0x8eb4_4a87_6858_1511,
    0xdb0c_2e0d_64f9_8fa7,
    0x47b5_481d_befa_4fa4,
];
/// Of SHA-512: fractional parts of the square roots of the first 8 primes.
const SHA512: [u64; 8] = [
    0x6a09_e667_f3bc_c908,
    0xbb67_ae85_84ca_a73b,
    0x3c6e_f372_fe94_f82b,
    0xa54f_f53a_5f1d_36f1,
    0x510e_527f_ade6_82d1,
    0x9b05_688c_2b3e_6c1f,
    0x1f83_d9ab_fb41_bd6b,
    0x5be0_cd19_137e_2179,
];

/// The digest of a name, such as `sha256`, of bytes.
fn digest<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let name = cx.string(args.get(0)).unwrap_or_default();
    let Some(data) = cx.byte_content(args.get(1)) else {
        return Err(cx.type_error("a bytes-like object is required"));
    };
    let digest = match name.as_str() {
        "md5" => md5::compute(&data).to_vec(),
        "sha1" => sha1_of(data),
        "sha224" => sha256_of(data, SHA224, 28),
        "sha256" => sha256_of(data, SHA256, 32),
        "sha384" => sha512_of(data, SHA384, 48),
        "sha512" => sha512_of(data, SHA512, 64),
        _ => return Err(cx.value_error(format!("unsupported hash type {name}"))),
    };
    Ok(cx.bytes(digest).into())
}

/// Whole blocks of so many bytes: the data, a bit, and at the end how many bits the data has (FIPS 180-4, 5.1).
fn padded(mut data: Vec<u8>, block: usize) -> Vec<u8> {
    let bits = data.len() as u64 * 8;
    data.push(0x80);
    // The length has an eighth of a block, of which 8 bytes are enough.
    let end = (data.len() + block / 8).next_multiple_of(block);
    data.resize(end - 8, 0);
    data.extend(bits.to_be_bytes());
    data
}

fn sha1_of(data: Vec<u8>) -> Vec<u8> {
    let mut state = SHA1;
    for block in padded(data, 64).chunks_exact(64) {
        sha1::compress(&mut state, slice::from_ref(GenericArray::from_slice(block)));
    }
    state.iter().flat_map(|word| word.to_be_bytes()).collect()
}

fn sha256_of(data: Vec<u8>, mut state: [u32; 8], size: usize) -> Vec<u8> {
    for block in padded(data, 64).chunks_exact(64) {
        sha2::compress256(&mut state, slice::from_ref(GenericArray::from_slice(block)));
    }
    let bytes = state.iter().flat_map(|word| word.to_be_bytes());
    bytes.take(size).collect()
}

fn sha512_of(data: Vec<u8>, mut state: [u64; 8], size: usize) -> Vec<u8> {
    for block in padded(data, 128).chunks_exact(128) {
        sha2::compress512(&mut state, slice::from_ref(GenericArray::from_slice(block)));
    }
    let bytes = state.iter().flat_map(|word| word.to_be_bytes());
    bytes.take(size).collect()
}
