//! Encoding text as bytes and back.

use super::this;
use crate::format::quote::quote;
use crate::native::{Args, Cx, Flow, Raised, Res};
use crate::types;
use crate::value::Value;
use crate::world::World;

/// A known encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Codec {
    Utf8,
    /// With a byte order mark, which decoding skips.
    Utf8Mark,
    Ascii,
    Latin1,
    /// Little endian or not; with a byte order mark or not.
    Utf16(bool, bool),
    /// As [`Codec::Utf16`].
    Utf32(bool, bool),
}

impl Codec {
    fn named(name: &str) -> Option<Codec> {
        let name = name.to_ascii_lowercase().replace(['-', ' '], "_");
        Some(match name.as_str() {
            "utf_8" | "utf8" | "u8" | "utf" => Codec::Utf8,
            "utf_8_sig" => Codec::Utf8Mark,
            "ascii" | "us_ascii" | "646" => Codec::Ascii,
            "latin_1" | "latin1" | "latin" | "iso_8859_1" | "iso8859_1" | "8859" | "l1" => {
                Codec::Latin1
            }
            "utf_16" | "utf16" | "u16" => Codec::Utf16(true, true),
            "utf_16_le" | "utf_16le" => Codec::Utf16(true, false),
            "utf_16_be" | "utf_16be" => Codec::Utf16(false, false),
            "utf_32" | "utf32" | "u32" => Codec::Utf32(true, true),
            "utf_32_le" | "utf_32le" => Codec::Utf32(true, false),
            "utf_32_be" | "utf_32be" => Codec::Utf32(false, false),
            _ => return None,
        })
    }

    /// Its name in messages.
    fn name(self) -> &'static str {
        match self {
            Codec::Utf8 | Codec::Utf8Mark => "utf-8",
            Codec::Ascii => "ascii",
            Codec::Latin1 => "latin-1",
            Codec::Utf16(_, true) => "utf-16",
            Codec::Utf16(true, _) => "utf-16-le",
            Codec::Utf16(..) => "utf-16-be",
            Codec::Utf32(_, true) => "utf-32",
            Codec::Utf32(true, _) => "utf-32-le",
            Codec::Utf32(..) => "utf-32-be",
        }
    }
}

/// The encoding and the error handler that optional arguments name.
fn codec_arguments<W: World>(
    cx: &mut Cx<'_, W>,
    function: &str,
    encoding: Value,
    errors: Value,
) -> Res<(Codec, String)> {
    let mut names = Vec::new();
    for (value, argument, default) in [
        (encoding, "encoding", "utf-8"),
        (errors, "errors", "strict"),
    ] {
        names.push(match value.given() {
            None => default.to_owned(),
            Some(value) => match cx.string(value) {
                Some(name) => name,
                None => {
                    let name = cx.type_name(value);
                    let message =
                        format!("{function}() argument '{argument}' must be str, not {name}");
                    return Err(cx.type_error(message));
                }
            },
        });
    }
    match Codec::named(&names[0]) {
        Some(codec) => Ok((codec, names.swap_remove(1))),
        None => {
            let message = format!("unknown encoding: {}", names[0]);
            Err(cx.error(types::LOOKUP_ERROR, message))
        }
    }
}

/// What handles errors and is known here; others are functions of the program.
const HANDLERS: [&str; 7] = [
    "strict",
    "ignore",
    "replace",
    "backslashreplace",
    "xmlcharrefreplace",
    "surrogateescape",
    "surrogatepass",
];

fn unknown_handler<W: World>(cx: &mut Cx<'_, W>, name: &str) -> Raised {
    cx.error(
        types::LOOKUP_ERROR,
        format!("unknown error handler name '{name}'"),
    )
}

/// The call of what knows the encodings that are not known here, which are written in Python; `None` if it is known.
pub fn rare_codec<W: World>(cx: &mut Cx<'_, W>, args: &Args, encodes: bool) -> Option<Res<Flow>> {
    let encoding = match args.get(1).given() {
        Some(encoding) => encoding,
        None => cx.str("utf-8"),
    };
    let name = cx.string(encoding)?;
    let errors = match args.get(2).given() {
        Some(errors) => errors,
        None => cx.str("strict"),
    };
    let by = match Codec::named(&name) {
        None => "by_codec",
        Some(_) if HANDLERS.contains(&cx.string(errors)?.as_str()) => return None,
        Some(_) => "by_handler",
    };
    let value = args.get(0);
    Some(cx.in_python(by, &[value, encoding, errors, Value::Bool(encodes)]))
}

pub(super) fn encode<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "encode")?;
    if let Some(flow) = rare_codec(cx, args, true) {
        return flow;
    }
    let bytes = encode_value(cx, Value::Obj(id), "encode", args.get(1), args.get(2))?;
    Ok(cx.bytes(bytes).into())
}

/// A string's text in an encoding.
///
/// # Errors
/// `LookupError` for an unknown encoding or error handler, `UnicodeEncodeError`.
pub fn encode_value<W: World>(
    cx: &mut Cx<'_, W>,
    text_value: Value,
    function: &str,
    encoding: Value,
    errors: Value,
) -> Res<Vec<u8>> {
    let text = cx.string(text_value).unwrap_or_default();
    let (codec, errors) = codec_arguments(cx, function, encoding, errors)?;
    let limit = match codec {
        Codec::Utf8 => return Ok(text.into_bytes()),
        Codec::Utf8Mark => return Ok(format!("\u{feff}{text}").into_bytes()),
        Codec::Utf16(little, mark) => return Ok(utf_16(&text, little, mark)),
        Codec::Utf32(little, mark) => return Ok(utf_32(&text, little, mark)),
        Codec::Ascii => 128,
        Codec::Latin1 => 256,
    };
    let mut bytes = Vec::with_capacity(text.len());
    for (at, char) in text.chars().enumerate() {
        let code = u32::from(char);
        if code < limit {
            bytes.push(code as u8);
            continue;
        }
        match errors.as_str() {
            // There are no surrogates: nothing can escape as one.
            "strict" | "surrogateescape" | "surrogatepass" => {
                let reason = format!("ordinal not in range({limit})");
                let run = text
                    .chars()
                    .skip(at)
                    .take_while(|char| u32::from(*char) >= limit);
                let end = at + run.count();
                let args = [
                    cx.str(codec.name()),
                    text_value,
                    Value::Int(at as i64),
                    Value::Int(end as i64),
                    cx.str(reason),
                ];
                return Err(cx.error_with(types::UNICODE_ENCODE_ERROR, args.to_vec()));
            }
            "ignore" => {}
            "replace" => bytes.push(b'?'),
            "xmlcharrefreplace" => bytes.extend(format!("&#{code};").bytes()),
            "backslashreplace" => {
                let escaped = crate::format::quote::ascii(&char.to_string());
                bytes.extend(escaped.bytes());
            }
            other => return Err(unknown_handler(cx, other)),
        }
    }
    Ok(bytes)
}

fn utf_16(text: &str, little: bool, mark: bool) -> Vec<u8> {
    let units = mark
        .then_some(0xfeff)
        .into_iter()
        .chain(text.encode_utf16());
    units
        .flat_map(|unit| {
            if little {
                unit.to_le_bytes()
            } else {
                unit.to_be_bytes()
            }
        })
        .collect()
}

fn utf_32(text: &str, little: bool, mark: bool) -> Vec<u8> {
    let units = mark
        .then_some(0xfeff)
        .into_iter()
        .chain(text.chars().map(u32::from));
    units
        .flat_map(|unit| {
            if little {
                unit.to_le_bytes()
            } else {
                unit.to_be_bytes()
            }
        })
        .collect()
}

/// What decoding meets: a character, or bytes that mean nothing, with their number and what is wrong with them.
enum Unit {
    Char(char, usize),
    Bad(usize, &'static str),
}

/// The text that bytes are in an encoding.
///
/// # Errors
/// `LookupError` for an unknown encoding or error handler, `UnicodeDecodeError`.
pub fn decode<W: World>(
    cx: &mut Cx<'_, W>,
    bytes: &[u8],
    function: &str,
    encoding: Value,
    errors: Value,
) -> Res<String> {
    let (codec, errors) = codec_arguments(cx, function, encoding, errors)?;
    if codec == Codec::Utf8
        && let Ok(text) = std::str::from_utf8(bytes)
    {
        return Ok(text.to_owned());
    }
    let (codec, mut at) = after_mark(codec, bytes);
    let mut text = String::with_capacity(bytes.len());
    while at < bytes.len() {
        let (length, reason) = match next_unit(codec, &bytes[at..]) {
            Unit::Char(char, length) => {
                text.push(char);
                at += length;
                continue;
            }
            Unit::Bad(length, reason) => (length, reason),
        };
        match errors.as_str() {
            "strict" => {
                let args = [
                    cx.str(codec.name()),
                    cx.bytes(bytes.to_vec()),
                    Value::Int(at as i64),
                    Value::Int((at + length) as i64),
                    cx.str(reason),
                ];
                return Err(cx.error_with(types::UNICODE_DECODE_ERROR, args.to_vec()));
            }
            "ignore" => {}
            "replace" => text.push('\u{fffd}'),
            "backslashreplace" => {
                for byte in &bytes[at..at + length] {
                    text.push_str(&format!("\\x{byte:02x}"));
                }
            }
            other => return Err(unknown_handler(cx, other)),
        }
        at += length;
    }
    Ok(text)
}

/// Reads a byte order mark: the encoding that it says, and where the text begins.
fn after_mark(codec: Codec, bytes: &[u8]) -> (Codec, usize) {
    match codec {
        Codec::Utf8Mark => match bytes {
            [0xef, 0xbb, 0xbf, ..] => (Codec::Utf8, 3),
            _ => (Codec::Utf8, 0),
        },
        Codec::Utf16(_, true) => match bytes {
            [0xff, 0xfe, ..] => (Codec::Utf16(true, false), 2),
            [0xfe, 0xff, ..] => (Codec::Utf16(false, false), 2),
            _ => (Codec::Utf16(true, false), 0),
        },
        Codec::Utf32(_, true) => match bytes {
            [0xff, 0xfe, 0, 0, ..] => (Codec::Utf32(true, false), 4),
            [0, 0, 0xfe, 0xff, ..] => (Codec::Utf32(false, false), 4),
            _ => (Codec::Utf32(true, false), 0),
        },
        _ => (codec, 0),
    }
}

fn next_unit(codec: Codec, bytes: &[u8]) -> Unit {
    match codec {
        Codec::Latin1 => Unit::Char(char::from(bytes[0]), 1),
        Codec::Ascii if bytes[0] < 128 => Unit::Char(char::from(bytes[0]), 1),
        Codec::Ascii => Unit::Bad(1, "ordinal not in range(128)"),
        Codec::Utf8 | Codec::Utf8Mark => next_utf_8(bytes),
        Codec::Utf16(little, _) => next_utf_16(bytes, little),
        Codec::Utf32(little, _) => match bytes.first_chunk::<4>() {
            None => Unit::Bad(bytes.len(), "truncated data"),
            Some(unit) => {
                let code = if little {
                    u32::from_le_bytes(*unit)
                } else {
                    u32::from_be_bytes(*unit)
                };
                match char::from_u32(code) {
                    Some(char) => Unit::Char(char, 4),
                    None => Unit::Bad(4, "code point not in range(0x110000)"),
                }
            }
        },
    }
}

fn next_utf_8(bytes: &[u8]) -> Unit {
    let window = &bytes[..bytes.len().min(4)];
    let valid = match std::str::from_utf8(window) {
        Ok(text) => Ok(text),
        Err(error) if error.valid_up_to() > 0 => {
            std::str::from_utf8(&window[..error.valid_up_to()]).map_err(|_| error)
        }
        Err(error) => Err(error),
    };
    match valid {
        Ok(text) => match text.chars().next() {
            Some(char) => Unit::Char(char, char.len_utf8()),
            None => Unit::Bad(1, "invalid start byte"),
        },
        Err(error) => match error.error_len() {
            None => Unit::Bad(window.len(), "unexpected end of data"),
            Some(length) => {
                let starts = matches!(bytes[0], 0xc2..=0xf4);
                let reason = if starts {
                    "invalid continuation byte"
                } else {
                    "invalid start byte"
                };
                Unit::Bad(length, reason)
            }
        },
    }
}

fn next_utf_16(bytes: &[u8], little: bool) -> Unit {
    let unit = |at: usize| -> Option<u16> {
        let pair = [*bytes.get(at)?, *bytes.get(at + 1)?];
        Some(if little {
            u16::from_le_bytes(pair)
        } else {
            u16::from_be_bytes(pair)
        })
    };
    let Some(first) = unit(0) else {
        return Unit::Bad(bytes.len(), "truncated data");
    };
    let mut decoded = char::decode_utf16([Some(first), unit(2)].into_iter().flatten());
    match decoded.next() {
        Some(Ok(char)) => Unit::Char(char, char.len_utf16() * 2),
        _ if (0xd800..0xdc00).contains(&first) && bytes.len() < 4 => {
            Unit::Bad(bytes.len(), "unexpected end of data")
        }
        _ if (0xd800..0xdc00).contains(&first) => Unit::Bad(2, "illegal UTF-16 surrogate"),
        _ => Unit::Bad(2, "illegal encoding"),
    }
}

impl<W: World> Cx<'_, W> {
    /// The message of a `UnicodeEncodeError` or `UnicodeDecodeError`, from its five arguments.
    pub fn unicode_error_text(&mut self, args: &[Value]) -> Option<String> {
        let (before, verb, rest) = match *args {
            [codec, ref rest @ ..] if rest.len() == 4 => {
                (format!("'{}' codec ", self.string(codec)?), "encode", rest)
            }
            _ => (String::new(), "translate", args),
        };
        let [object, start, end, reason] = *rest else {
            return None;
        };
        let reason = self.string(reason)?;
        let (start, end) = (self.small_int(start)?, self.small_int(end)?);
        if let Some(bytes) = self.byte_content(object) {
            return Some(if end == start + 1 {
                let byte = bytes.get(usize::try_from(start).ok()?)?;
                format!("{before}can't decode byte {byte:#04x} in position {start}: {reason}")
            } else {
                format!(
                    "{before}can't decode bytes in position {start}-{}: {reason}",
                    end - 1
                )
            });
        }
        let text = self.string(object)?;
        Some(if end == start + 1 {
            let char = text.chars().nth(usize::try_from(start).ok()?)?;
            let shown = crate::format::quote::ascii(&quote(&char.to_string()));
            format!("{before}can't {verb} character {shown} in position {start}: {reason}")
        } else {
            format!(
                "{before}can't {verb} characters in position {start}-{}: {reason}",
                end - 1
            )
        })
    }
}
