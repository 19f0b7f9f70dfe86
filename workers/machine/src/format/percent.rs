//! `%` formatting: parsing of the conversions and what each makes of a number or a text.

use super::float;
use super::integer_text;
use super::spec::pad;
use crate::arith::{Fault, Number};
use num_bigint::BigInt;
use num_traits::Signed;

/// A part of a format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Text as it stands.
    Literal(String),
    /// A conversion.
    Conversion(Conversion),
}

/// How wide or precise a conversion is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// This much.
    Given(usize),
    /// As the next argument says: `*`.
    Argument,
}

/// `%(key)-+ #0width.precision kind`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversion {
    /// The key in a mapping, if given.
    pub key: Option<String>,
    /// `-`
    pub left: bool,
    /// `+`
    pub plus: bool,
    /// a space
    pub space: bool,
    /// `#`
    pub alternate: bool,
    /// `0`
    pub zero: bool,
    /// Least characters.
    pub width: Option<Amount>,
    /// Digits or most characters.
    pub precision: Option<Amount>,
    /// The conversion's letter.
    pub kind: char,
    /// The letter's position in the format, in characters: for messages.
    pub at: usize,
}

/// Takes a format apart.
///
/// # Errors
/// The message of the `ValueError`.
pub fn parse(text: &str) -> Result<Vec<Part>, String> {
    let chars: Vec<char> = text.chars().collect();
    let (mut parts, mut literal, mut at) = (Vec::new(), String::new(), 0);
    while at < chars.len() {
        if chars[at] != '%' {
            literal.push(chars[at]);
            at += 1;
            continue;
        }
        if chars.get(at + 1) == Some(&'%') {
            literal.push('%');
            at += 2;
            continue;
        }
        let conversion = conversion(&chars, &mut at)?;
        if !literal.is_empty() {
            parts.push(Part::Literal(std::mem::take(&mut literal)));
        }
        parts.push(Part::Conversion(conversion));
    }
    if !literal.is_empty() {
        parts.push(Part::Literal(literal));
    }
    Ok(parts)
}

fn conversion(chars: &[char], at: &mut usize) -> Result<Conversion, String> {
    const INCOMPLETE: &str = "incomplete format";
    *at += 1;
    let mut result = Conversion {
        key: None,
        left: false,
        plus: false,
        space: false,
        alternate: false,
        zero: false,
        width: None,
        precision: None,
        kind: ' ',
        at: 0,
    };
    if chars.get(*at) == Some(&'(') {
        let (mut depth, start) = (1, *at + 1);
        let mut end = start;
        while depth > 0 {
            match chars.get(end).ok_or("incomplete format key")? {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            end += 1;
        }
        result.key = Some(chars[start..end - 1].iter().collect());
        *at = end;
    }
    loop {
        match chars.get(*at) {
            Some('-') => result.left = true,
            Some('+') => result.plus = true,
            Some(' ') => result.space = true,
            Some('#') => result.alternate = true,
            Some('0') => result.zero = true,
            _ => break,
        }
        *at += 1;
    }
    result.width = amount(chars, at, "width too big")?;
    if chars.get(*at) == Some(&'.') {
        *at += 1;
        result.precision =
            Some(amount(chars, at, "precision too big")?.unwrap_or(Amount::Given(0)));
    }
    while matches!(chars.get(*at), Some('h' | 'l' | 'L')) {
        *at += 1;
    }
    result.kind = *chars.get(*at).ok_or(INCOMPLETE)?;
    result.at = *at;
    *at += 1;
    Ok(result)
}

fn amount(chars: &[char], at: &mut usize, too_big: &str) -> Result<Option<Amount>, String> {
    if chars.get(*at) == Some(&'*') {
        *at += 1;
        return Ok(Some(Amount::Argument));
    }
    let mut value = None;
    while let Some(digit) = chars.get(*at).and_then(|char| char.to_digit(10)) {
        let next = value.unwrap_or(0usize) * 10 + digit as usize;
        if next > i32::MAX as usize {
            return Err(too_big.to_owned());
        }
        value = Some(next);
        *at += 1;
    }
    Ok(value.map(Amount::Given))
}

impl Conversion {
    /// A converted text: `%s`, `%r`, `%a`, `%c`.
    pub fn text(&self, text: &str, width: usize, precision: Option<usize>) -> String {
        let cut = match precision {
            Some(precision) => match text.char_indices().nth(precision) {
                Some((end, _)) => &text[..end],
                None => text,
            },
            None => text,
        };
        pad(cut, width, ' ', if self.left { '<' } else { '>' })
    }

    /// An integer: `%d`, `%i`, `%u`, `%o`, `%x`, `%X`.
    ///
    /// # Errors
    /// Too many decimal digits.
    pub fn integer(
        &self,
        number: &BigInt,
        width: usize,
        precision: Option<usize>,
        digits_max: usize,
    ) -> Result<String, Fault> {
        let mut digits = match self.kind {
            'o' => number.magnitude().to_str_radix(8),
            'x' => number.magnitude().to_str_radix(16),
            'X' => number.magnitude().to_str_radix(16).to_uppercase(),
            _ => integer_text(number, digits_max)?
                .trim_start_matches('-')
                .to_owned(),
        };
        if let Some(precision) = precision
            && digits.len() < precision
        {
            digits = format!("{}{digits}", "0".repeat(precision - digits.len()));
        }
        let prefix = match self.kind {
            'o' if self.alternate => "0o",
            'x' if self.alternate => "0x",
            'X' if self.alternate => "0X",
            _ => "",
        };
        Ok(self.assemble(number.is_negative(), prefix, &digits, width))
    }

    /// A float: `%e`, `%f`, `%g` and their capitals.
    pub fn real(&self, number: f64, width: usize, precision: Option<usize>) -> String {
        let negative = number.is_sign_negative() && !number.is_nan();
        let number = number.abs();
        let precision = precision.unwrap_or(6);
        let text = match (float::special(number), self.kind.to_ascii_lowercase()) {
            (Some(text), _) => text.to_owned(),
            (None, 'e') => float::scientific(number, precision, self.alternate),
            (None, 'f') => float::fixed(number, precision, self.alternate),
            _ => float::general(number, precision, self.alternate, false),
        };
        let text = if self.kind.is_ascii_uppercase() {
            text.to_uppercase()
        } else {
            text
        };
        self.assemble(negative, "", &text, width)
    }

    fn assemble(&self, negative: bool, prefix: &str, digits: &str, width: usize) -> String {
        let sign = match (negative, self.plus, self.space) {
            (true, ..) => "-",
            (false, true, _) => "+",
            (false, false, true) => " ",
            _ => "",
        };
        if self.zero && !self.left {
            let room = width.saturating_sub(sign.len() + prefix.len());
            return format!("{sign}{prefix}{}", pad(digits, room, '0', '>'));
        }
        let align = if self.left { '<' } else { '>' };
        pad(&format!("{sign}{prefix}{digits}"), width, ' ', align)
    }

    /// The integer that a number is for this conversion: floats are cut for `%d` and refused for `%x` and `%o`.
    pub fn as_integer(&self, number: &Number) -> Option<Result<BigInt, Fault>> {
        match number {
            Number::Int(small) => Some(Ok(BigInt::from(*small))),
            Number::Big(big) => Some(Ok(big.clone())),
            Number::Float(float) if matches!(self.kind, 'd' | 'i' | 'u') => Some(
                crate::arith::integer::from_float(*float).ok_or(if float.is_nan() {
                    Fault::Value("cannot convert float NaN to integer")
                } else {
                    Fault::Overflow("cannot convert float infinity to integer")
                }),
            ),
            _ => None,
        }
    }
}

impl Conversion {
    /// It as a format writes it, without a key and with `s` for every kind of text.
    pub fn without_key(&self) -> String {
        let mut text = "%".to_owned();
        let flags = [
            (self.left, '-'),
            (self.plus, '+'),
            (self.space, ' '),
            (self.alternate, '#'),
            (self.zero, '0'),
        ];
        text.extend(flags.iter().filter(|(set, _)| *set).map(|(_, flag)| flag));
        let amount = |amount: Amount| match amount {
            Amount::Given(given) => given.to_string(),
            Amount::Argument => "*".to_owned(),
        };
        text.extend(self.width.map(amount));
        if let Some(precision) = self.precision {
            text.push('.');
            text.push_str(&amount(precision));
        }
        text.push(if matches!(self.kind, 'r' | 'a') {
            's'
        } else {
            self.kind
        });
        text
    }
}
