//! Quoted text: what `repr` shows of strings, bytes and values without parts.

use std::fmt::Write;

use super::float;
use crate::natives::{self, Owner};
use crate::signature;
use crate::types;
use crate::value::{NativeId, Value};
use crate::world::World;

/// `repr` of a string.
pub fn quote(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') {
        '"'
    } else {
        '\''
    };
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push(quote);
    for char in text.chars() {
        match char {
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            char if char == quote => {
                quoted.push('\\');
                quoted.push(char);
            }
            char if is_printable(char) => quoted.push(char),
            char => push_escape(&mut quoted, char),
        }
    }
    quoted.push(quote);
    quoted
}

/// `repr` of bytes.
pub fn quote_bytes(bytes: &[u8]) -> String {
    let quote = if bytes.contains(&b'\'') && !bytes.contains(&b'"') {
        b'"'
    } else {
        b'\''
    };
    let mut quoted = String::with_capacity(bytes.len() + 3);
    quoted.push('b');
    quoted.push(char::from(quote));
    for byte in bytes {
        match byte {
            b'\\' => quoted.push_str("\\\\"),
            b'\n' => quoted.push_str("\\n"),
            b'\r' => quoted.push_str("\\r"),
            b'\t' => quoted.push_str("\\t"),
            byte if *byte == quote => {
                quoted.push('\\');
                quoted.push(char::from(*byte));
            }
            b' '..=b'~' => quoted.push(char::from(*byte)),
            byte => push_escape(&mut quoted, char::from(*byte)),
        }
    }
    quoted.push(char::from(quote));
    quoted
}

/// A representation with everything beyond ASCII escaped.
pub fn ascii(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        if char.is_ascii() {
            escaped.push(char);
        } else {
            push_escape(&mut escaped, char);
        }
    }
    escaped
}

fn push_escape(text: &mut String, char: char) {
    let code = u32::from(char);
    // Writing to a string cannot fail.
    let _ = match code {
        0..=0xff => write!(text, "\\x{code:02x}"),
        0x100..=0xffff => write!(text, "\\u{code:04x}"),
        _ => write!(text, "\\U{code:08x}"),
    };
}

/// `str.isprintable` of one character: neither a control or unassigned character nor a separator other than a space.
pub fn is_printable(char: char) -> bool {
    if char.is_ascii() {
        return (' '..='~').contains(&char);
    }
    // Rust escapes the same categories, and combining marks only where they come first.
    let mut text = [b'a', 0, 0, 0, 0];
    let length = char.encode_utf8(&mut text[1..]).len();
    std::str::from_utf8(&text[..=length]).is_ok_and(|text| text.escape_debug().count() == 2)
}

/// `repr` of a value that is no object.
pub fn inline_repr(value: Value) -> String {
    match value {
        Value::None | Value::Unbound => "None".to_owned(),
        Value::NotImplemented => "NotImplemented".to_owned(),
        Value::Ellipsis => "Ellipsis".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Int(int) => int.to_string(),
        Value::Float(float) => float::repr(float),
        Value::Native(_) | Value::Obj(_) => String::new(),
    }
}

/// `repr` of a native function.
pub fn native_repr<W: World>(id: NativeId) -> String {
    let name = &signature::of::<W>(id).name;
    match natives::tables::<W>().get(usize::from(id.table)) {
        Some((Owner::Class(class), _)) => {
            let class = types::BUILTINS
                .get(class.0 as usize)
                .map_or("object", |class| class.name);
            let slot = name.starts_with("__") && name.ends_with("__");
            let kind = if slot { "slot wrapper" } else { "method" };
            format!("<{kind} '{name}' of '{class}' objects>")
        }
        _ => format!("<built-in function {name}>"),
    }
}

/// `repr` of a complex number.
pub fn complex_repr(re: f64, im: f64) -> String {
    let part = |number: f64| match float::special(number) {
        Some(text) => text.to_owned(),
        None => float::shortest(number, false),
    };
    if re == 0.0 && re.is_sign_positive() {
        return format!("{}j", part(im));
    }
    let im_text = part(im);
    let sign = if im_text.starts_with('-') { "" } else { "+" };
    format!("({}{sign}{im_text}j)", part(re))
}
