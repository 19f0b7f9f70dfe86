//! Floats as text: shortest digits for `repr`, exact rounding for `e`, `f` and `g`.
//!
//! Rust's own conversion is exact in both directions, so what remains is where Python puts the point and the exponent.

/// Beyond this many digits after the point every digit of a float is 0.
const EXACT_DIGITS_MAX: usize = 1_100;

/// `repr(number)`
pub fn repr(number: f64) -> String {
    match special(number) {
        Some(text) => text.to_owned(),
        None => shortest(number, true),
    }
}

/// The text of infinities and NaN.
pub fn special(number: f64) -> Option<&'static str> {
    if number.is_nan() {
        Some("nan")
    } else if number.is_infinite() {
        Some(if number > 0.0 { "inf" } else { "-inf" })
    } else {
        None
    }
}

/// The shortest text that reads back as a finite number; with `.0` after a whole number if asked for.
pub fn shortest(number: f64, point_zero: bool) -> String {
    let (negative, digits, exponent) = split(&nearest(number));
    let mut text = String::new();
    if negative {
        text.push('-');
    }
    if (-4..16).contains(&exponent) {
        text.push_str(&fixed_from(&digits, exponent));
        if point_zero && !text.contains('.') {
            text.push_str(".0");
        }
    } else {
        text.push_str(&scientific_from(&digits, exponent, 'e'));
    }
    text
}

/// The shortest digits that read back as a number, and of those the nearest to it. Rust's are, but where two are
/// equally near it may not choose the even one, as Python does.
fn nearest(number: f64) -> String {
    let shortest = format!("{number:e}");
    let digits = shortest
        .bytes()
        .take_while(|byte| *byte != b'e')
        .filter(u8::is_ascii_digit)
        .count();
    // Two numbers so close have at least 15 digits in common.
    if digits >= 15 {
        let even = format!("{number:.*e}", digits - 1);
        if even.parse() == Ok(number) {
            return even;
        }
    }
    shortest
}

/// `%.{precision}f` of a finite number.
pub fn fixed(number: f64, precision: usize, alternate: bool) -> String {
    let exact = precision.min(EXACT_DIGITS_MAX);
    let mut text = format!("{number:.exact$}");
    text.extend(std::iter::repeat_n('0', precision - exact));
    if precision == 0 && alternate {
        text.push('.');
    }
    text
}

/// `%.{precision}e` of a finite number.
pub fn scientific(number: f64, precision: usize, alternate: bool) -> String {
    let exact = precision.min(EXACT_DIGITS_MAX);
    let rust = format!("{number:.exact$e}");
    let (mantissa, exponent) = rust.split_once('e').unwrap_or((&rust, "0"));
    let mut text = mantissa.to_owned();
    text.extend(std::iter::repeat_n('0', precision - exact));
    if precision == 0 && alternate {
        text.push('.');
    }
    push_exponent(&mut text, exponent.parse().unwrap_or(0), 'e');
    text
}

/// `%.{precision}g` of a finite number. `default` is the presentation without a type letter: exponents one digit sooner,
/// and always a digit after the point.
pub fn general(number: f64, precision: usize, alternate: bool, default: bool) -> String {
    let precision = precision.max(1);
    let exact = precision.min(EXACT_DIGITS_MAX);
    let (negative, mut digits, exponent) = split(&format!("{number:.*e}", exact - 1));
    if alternate {
        digits.extend(std::iter::repeat_n('0', precision - exact));
    } else {
        digits.truncate(digits.trim_end_matches('0').len().max(1));
    }
    let mut text = String::new();
    if negative {
        text.push('-');
    }
    let limit = precision as i64 - i64::from(default);
    if exponent < -4 || i64::from(exponent) >= limit {
        let mut part = scientific_from(&digits, exponent, 'e');
        if alternate && digits.len() == 1 {
            part = part.replacen('e', ".e", 1);
        }
        text.push_str(&part);
    } else {
        text.push_str(&fixed_from(&digits, exponent));
        if !text.contains('.') {
            match (default, alternate) {
                (true, _) => text.push_str(".0"),
                (false, true) => text.push('.'),
                (false, false) => {}
            }
        }
    }
    text
}

/// Takes Rust's `{:e}` apart: sign, digits without the point, exponent of the first digit.
fn split(text: &str) -> (bool, String, i32) {
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let (negative, mantissa) = match mantissa.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, mantissa),
    };
    let digits = mantissa.chars().filter(|char| *char != '.').collect();
    (negative, digits, exponent.parse().unwrap_or(0))
}

fn fixed_from(digits: &str, exponent: i32) -> String {
    if exponent < 0 {
        let zeros = "0".repeat((-exponent - 1) as usize);
        return format!("0.{zeros}{digits}");
    }
    let whole = exponent as usize + 1;
    if digits.len() <= whole {
        let zeros = "0".repeat(whole - digits.len());
        return format!("{digits}{zeros}");
    }
    format!("{}.{}", &digits[..whole], &digits[whole..])
}

fn scientific_from(digits: &str, exponent: i32, letter: char) -> String {
    let mut text = digits[..1].to_owned();
    if digits.len() > 1 {
        text.push('.');
        text.push_str(&digits[1..]);
    }
    push_exponent(&mut text, exponent, letter);
    text
}

fn push_exponent(text: &mut String, exponent: i32, letter: char) {
    let sign = if exponent < 0 { '-' } else { '+' };
    text.push(letter);
    text.push(sign);
    text.push_str(&format!("{:02}", exponent.unsigned_abs()));
}

/// `float.hex()`
pub fn hex(number: f64) -> String {
    if let Some(text) = special(number) {
        return text.to_owned();
    }
    let sign = if number.is_sign_negative() { "-" } else { "" };
    let bits = number.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as i64;
    let fraction = bits & ((1 << 52) - 1);
    if exponent == 0 && fraction == 0 {
        return format!("{sign}0x0.0p+0");
    }
    let (lead, power) = if exponent == 0 {
        (0, -1022)
    } else {
        (1, exponent - 1023)
    };
    format!("{sign}0x{lead}.{fraction:013x}p{power:+}")
}
