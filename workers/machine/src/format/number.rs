//! Integers, floats and complex numbers by a parsed specification.

use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

use super::float;
use super::spec::{Spec, pad};
use crate::arith::Fault;

/// Why a number cannot be formatted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormatError {
    /// A `ValueError` with this message.
    Value(String),
    /// An `OverflowError` with this message.
    Overflow(String),
    /// An arithmetic fault on the way.
    Fault(Fault),
}

impl From<&str> for FormatError {
    fn from(text: &str) -> FormatError {
        FormatError::Value(text.to_owned())
    }
}

/// The error for a type letter that a type does not know.
pub fn unknown_code(kind: char, type_name: &str) -> FormatError {
    FormatError::Value(if kind > ' ' && kind < '\u{80}' {
        format!("Unknown format code '{kind}' for object of type '{type_name}'")
    } else {
        let code = u32::from(kind);
        format!("Unknown format code '\\x{code:x}' for object of type '{type_name}'")
    })
}

/// A number's text in parts: what goes before the digits, the digits to be grouped, and the rest.
struct Parts<'a> {
    sign: &'a str,
    prefix: &'a str,
    whole: &'a str,
    rest: &'a str,
    group: usize,
}

/// An integer by a specification whose type is one of integers.
pub fn integer(number: &BigInt, spec: &Spec) -> Result<String, FormatError> {
    let kind = spec.kind.unwrap_or('d');
    if spec.precision.is_some() {
        return Err("Precision not allowed in integer format specifier".into());
    }
    if spec.no_negative_zero {
        return Err("Negative zero coercion (z) not allowed in integer format specifier".into());
    }
    if kind == 'c' {
        return character(number, spec);
    }
    let digits = match kind {
        'b' => number.magnitude().to_str_radix(2),
        'o' => number.magnitude().to_str_radix(8),
        'x' => number.magnitude().to_str_radix(16),
        'X' => number.magnitude().to_str_radix(16).to_uppercase(),
        _ => super::integer_text(number, spec.digits_max)
            .map_err(FormatError::Fault)?
            .trim_start_matches('-')
            .to_owned(),
    };
    let prefix = match kind {
        'b' if spec.alternate => "0b",
        'o' if spec.alternate => "0o",
        'x' if spec.alternate => "0x",
        'X' if spec.alternate => "0X",
        _ => "",
    };
    let group = if matches!(kind, 'b' | 'o' | 'x' | 'X') {
        4
    } else {
        3
    };
    Ok(assemble(
        &Parts {
            sign: sign(number.is_negative(), spec),
            prefix,
            whole: &digits,
            rest: "",
            group,
        },
        spec,
    ))
}

fn character(number: &BigInt, spec: &Spec) -> Result<String, FormatError> {
    if spec.sign.is_some() {
        return Err("Sign not allowed with integer format specifier 'c'".into());
    }
    if spec.alternate {
        return Err("Alternate form (#) not allowed with integer format specifier 'c'".into());
    }
    match number.to_u32().and_then(char::from_u32) {
        Some(char) => {
            let (fill, align) = spec.placement('>');
            Ok(pad(&char.to_string(), spec.width, fill, align))
        }
        None => Err(FormatError::Overflow(
            "%c arg not in range(0x110000)".to_owned(),
        )),
    }
}

fn sign(negative: bool, spec: &Spec) -> &'static str {
    match (negative, spec.sign) {
        (true, _) => "-",
        (false, Some('+')) => "+",
        (false, Some(' ')) => " ",
        _ => "",
    }
}

/// A float by a specification whose type is one of floats or missing.
pub fn real(number: f64, spec: &Spec) -> Result<String, FormatError> {
    let text = unsigned(number, spec);
    let negative = number.is_sign_negative() && !number.is_nan();
    let zero = text
        .bytes()
        .take_while(|byte| *byte != b'e')
        .all(|byte| !(b'1'..=b'9').contains(&byte))
        && number.is_finite();
    let negative = negative && !(spec.no_negative_zero && zero);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let spec = &Spec {
        grouping: spec.grouping.filter(|_| number.is_finite()),
        ..*spec
    };
    Ok(assemble(
        &Parts {
            sign: sign(negative, spec),
            prefix: "",
            whole: &text[..digits],
            rest: &text[digits..],
            group: 3,
        },
        spec,
    ))
}

/// A float's digits without a sign.
fn unsigned(number: f64, spec: &Spec) -> String {
    let kind = spec.kind;
    let number = number.abs();
    let upper = matches!(kind, Some('E' | 'F' | 'G'));
    let alternate = spec.alternate;
    let text = if let Some(text) = float::special(number) {
        let percent = if kind == Some('%') { "%" } else { "" };
        format!("{text}{percent}")
    } else {
        match (kind.map(|kind| kind.to_ascii_lowercase()), spec.precision) {
            (None, None) => {
                let text = float::shortest(number, true);
                if alternate && !text.contains('.') {
                    text.replacen('e', ".e", 1)
                } else {
                    text
                }
            }
            (None, Some(precision)) => float::general(number, precision, alternate, true),
            (Some('e'), precision) => float::scientific(number, precision.unwrap_or(6), alternate),
            (Some('f'), precision) => float::fixed(number, precision.unwrap_or(6), alternate),
            (Some('%'), precision) => {
                let scaled = number * 100.0;
                let text = match float::special(scaled) {
                    Some(text) => text.to_owned(),
                    None => float::fixed(scaled, precision.unwrap_or(6), alternate),
                };
                format!("{text}%")
            }
            (_, precision) => float::general(number, precision.unwrap_or(6), alternate, false),
        }
    };
    if upper { text.to_uppercase() } else { text }
}

/// A complex number.
pub fn complex(re: f64, im: f64, spec: &Spec) -> Result<String, FormatError> {
    if spec.zero || spec.fill == Some('0') {
        return Err("Zero padding is not allowed in complex format specifier".into());
    }
    if spec.align == Some('=') {
        return Err("'=' alignment flag is not allowed in complex format specifier".into());
    }
    let bare = Spec {
        width: 0,
        fill: None,
        align: None,
        ..*spec
    };
    let part = |number: f64, sign: Option<char>| -> Result<String, FormatError> {
        let spec = Spec { sign, ..bare };
        if spec.kind.is_none() && spec.precision.is_none() && number.is_finite() {
            let text = float::shortest(number.abs(), false);
            let digits = text.bytes().take_while(u8::is_ascii_digit).count();
            let parts = Parts {
                sign: self::sign(number.is_sign_negative(), &spec),
                prefix: "",
                whole: &text[..digits],
                rest: &text[digits..],
                group: 3,
            };
            return Ok(assemble(&parts, &spec));
        }
        let kind = spec.kind.or(Some('g'));
        real(number, &Spec { kind, ..spec })
    };
    let plain = spec.kind.is_none();
    let text = if plain && re == 0.0 && re.is_sign_positive() {
        format!("{}j", part(im, spec.sign)?)
    } else {
        let both = format!("{}{}j", part(re, spec.sign)?, part(im, Some('+'))?);
        if plain { format!("({both})") } else { both }
    };
    let (fill, align) = spec.placement('>');
    Ok(pad(&text, spec.width, fill, align))
}

/// Puts sign, prefix, grouped digits and the rest together and pads them.
fn assemble(parts: &Parts<'_>, spec: &Spec) -> String {
    let default = if spec.zero { '=' } else { '>' };
    let (fill, align) = spec.placement(default);
    let around = parts.sign.len() + parts.prefix.len() + parts.rest.chars().count();
    // Zeros that fill up a grouped number are grouped themselves.
    let least = if fill == '0' && align == '=' {
        spec.width.saturating_sub(around)
    } else {
        0
    };
    let whole = match spec.grouping {
        Some(separator) => grouped(parts.whole, separator, parts.group, least),
        None => parts.whole.to_owned(),
    };
    let Parts {
        sign, prefix, rest, ..
    } = parts;
    if align == '=' {
        let body = format!("{whole}{rest}");
        let width = spec.width.saturating_sub(sign.len() + prefix.len());
        return format!("{sign}{prefix}{}", pad(&body, width, fill, '>'));
    }
    pad(
        &format!("{sign}{prefix}{whole}{rest}"),
        spec.width,
        fill,
        align,
    )
}

/// Digits with a separator between groups, filled up with zeros to at least a width. CPython's
/// `_PyUnicode_InsertThousandsGrouping`: a separator never comes first, so the result may be one wider.
fn grouped(digits: &str, separator: char, group: usize, least: usize) -> String {
    let mut reversed: Vec<char> = Vec::new();
    let mut remaining = digits.chars().rev().peekable();
    let (mut left, mut least) = (digits.len() as i64, least as i64);
    loop {
        let length = (group as i64).min(left.max(least).max(1));
        for _ in 0..length {
            reversed.push(remaining.next().unwrap_or('0'));
        }
        left -= length;
        least -= length;
        if left <= 0 && least <= 0 {
            break;
        }
        reversed.push(separator);
        least -= 1;
    }
    reversed.iter().rev().collect()
}
