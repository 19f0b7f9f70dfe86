//! Numbers from text: what `int`, `float` and `complex` accept.

use num_bigint::BigInt;

use crate::natives::strings::{decimal_value, is_space};

/// Why a text is no integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is none.
    Invalid,
    /// It has so many digits, and reading it would take time that grows with their square.
    TooLong(usize),
}

/// White space trimmed, digits of all scripts made ASCII.
fn normalised(text: &str) -> String {
    text.trim_matches(is_space)
        .chars()
        .map(|char| {
            let digit = decimal_value(char).and_then(|value| char::from_digit(value, 10));
            digit.unwrap_or(char)
        })
        .collect()
}

/// Digits without their underscores, each of which must stand between two digits; `None` otherwise. `leading` allows
/// one before the first: after a prefix.
fn without_underscores(digits: &str, leading: bool) -> Option<String> {
    let digits = if leading {
        digits.strip_prefix('_').unwrap_or(digits)
    } else {
        digits
    };
    if digits.is_empty()
        || digits.starts_with('_')
        || digits.ends_with('_')
        || digits.contains("__")
    {
        return None;
    }
    Some(digits.replace('_', ""))
}

/// The integer that a text is in a base from 2 to 36, or by its prefix if the base is 0.
///
/// # Errors
/// It is none, or too long in decimal.
pub fn integer(text: &str, base: u32, digits_max: usize) -> Result<BigInt, Unreadable> {
    let text = normalised(text);
    let (negative, rest) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, &text[..]),
    };
    let prefixed = match rest.as_bytes() {
        [b'0', b'x' | b'X', ..] => Some(16),
        [b'0', b'o' | b'O', ..] => Some(8),
        [b'0', b'b' | b'B', ..] => Some(2),
        _ => None,
    };
    let (radix, digits, prefix) = match prefixed {
        Some(radix) if base == radix || base == 0 => (radix, &rest[2..], true),
        _ if base == 0 => (10, rest, false),
        _ => (base, rest, false),
    };
    let digits = without_underscores(digits, prefix).ok_or(Unreadable::Invalid)?;
    if base == 0 && !prefix && digits.starts_with('0') && digits.contains(|char| char != '0') {
        return Err(Unreadable::Invalid);
    }
    if !digits.chars().all(|char| char.is_digit(radix)) {
        return Err(Unreadable::Invalid);
    }
    if !radix.is_power_of_two() && digits.len() > digits_max {
        return Err(Unreadable::TooLong(digits.len()));
    }
    let number = BigInt::parse_bytes(digits.as_bytes(), radix).ok_or(Unreadable::Invalid)?;
    Ok(if negative { -number } else { number })
}

/// The float that a text is; `None` if it is none.
pub fn float(text: &str) -> Option<f64> {
    float_of(&normalised(text))
}

fn float_of(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if unsigned.starts_with(['+', '-']) {
        return None;
    }
    let lower = unsigned.to_ascii_lowercase();
    if matches!(lower.as_str(), "inf" | "infinity" | "nan") {
        let size: f64 = lower.parse().ok()?;
        return Some(if text.starts_with('-') { -size } else { size });
    }
    if !lower
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'+' | b'-' | b'_'))
    {
        return None;
    }
    let between = |at: usize| {
        let digit = |at: Option<usize>| {
            at.and_then(|at| text.as_bytes().get(at))
                .is_some_and(u8::is_ascii_digit)
        };
        digit(at.checked_sub(1)) && digit(Some(at + 1))
    };
    if !text.match_indices('_').all(|(at, _)| between(at)) {
        return None;
    }
    text.replace('_', "").parse().ok()
}

/// The complex number that a text is; `None` if it is none.
pub fn complex(text: &str) -> Option<(f64, f64)> {
    let text = normalised(text);
    let text = match text.strip_prefix('(') {
        Some(inner) => inner.strip_suffix(')')?.trim_matches(is_space),
        None => &text,
    };
    let Some(body) = text.strip_suffix(['j', 'J']) else {
        return Some((float_of(text)?, 0.0));
    };
    // The imaginary part begins at the last sign that is not an exponent's.
    let bytes = body.as_bytes();
    let split = (0..bytes.len())
        .rev()
        .find(|at| {
            matches!(bytes[*at], b'+' | b'-') && !(*at > 0 && matches!(bytes[*at - 1], b'e' | b'E'))
        })
        .unwrap_or(0);
    let (re, im) = body.split_at(split);
    let im = match im {
        "" | "+" => 1.0,
        "-" => -1.0,
        im => float_of(im)?,
    };
    Some((if re.is_empty() { 0.0 } else { float_of(re)? }, im))
}

/// The float that `float.fromhex` reads; `None` if it is none, an infinite one where it is too large.
pub fn hexadecimal_float(text: &str) -> Option<f64> {
    let text = text.trim_matches(is_space).to_ascii_lowercase();
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, text.strip_prefix('+').unwrap_or(&text)),
    };
    match rest {
        "inf" | "infinity" => return Some(sign * f64::INFINITY),
        "nan" => return Some(f64::NAN),
        _ => {}
    }
    let rest = rest.strip_prefix("0x").unwrap_or(rest);
    let (mantissa, exponent) = match rest.split_once('p') {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
        None => (rest, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let number = BigInt::parse_bytes(digits.as_bytes(), 16)?;
    if number.bits() == 0 {
        return Some(sign * 0.0);
    }
    let power = exponent.saturating_sub(4 * fraction.len() as i64);
    // The nearest float of number * 2**power, rounded once, through the division that does so.
    let limit = 4 * digits.len() as i64 + 5000;
    let power = power.clamp(-limit, limit);
    let one = BigInt::from(1);
    let quotient = if power >= 0 {
        crate::arith::integer::true_divide(&(number << power), &one)
    } else {
        crate::arith::integer::true_divide(&number, &(one << -power))
    };
    Some(sign * quotient.unwrap_or(f64::INFINITY))
}
