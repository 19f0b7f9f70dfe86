//! `_digests`: the digests of MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4), for `hashlib`, and for what CPython mixes into
//! a seed of text.

use md5::Md5;
use sha1::Sha1;
use sha2::digest::Digest;
use sha2::{Sha224, Sha256, Sha384, Sha512};

use crate::native::{Args, Cx, Flow, Res};
use crate::world::World;

rows! {
    /// The functions of `_digests`.
    rows {
        "digest(name, data, /)" = digest,
    }
}

/// The digest of a name, such as `sha256`, of bytes.
fn digest<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let name = cx.string(args.get(0)).unwrap_or_default();
    let Some(data) = cx.byte_content(args.get(1)) else {
        return Err(cx.type_error("a bytes-like object is required"));
    };
    let digest = match name.as_str() {
        "md5" => Md5::digest(&data).to_vec(),
        "sha1" => Sha1::digest(&data).to_vec(),
        "sha224" => Sha224::digest(&data).to_vec(),
        "sha256" => Sha256::digest(&data).to_vec(),
        "sha384" => Sha384::digest(&data).to_vec(),
        "sha512" => Sha512::digest(&data).to_vec(),
        _ => return Err(cx.value_error(format!("unsupported hash type {name}"))),
    };
    Ok(cx.bytes(digest).into())
}
