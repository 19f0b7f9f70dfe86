//! Values as text by a format: `format()`, f-strings, `str.format` and `%`.

pub mod float;
pub mod number;
pub mod spec;

pub mod fields;
pub mod percent;
mod percent_values;
pub mod quote;
pub mod read;

use compact_str::CompactString;
use num_bigint::BigInt;

use crate::arith::{Fault, Number};
use crate::native::{Cx, Raised, Res};
use crate::object::Body;
use crate::types;
use crate::value::Value;
use crate::world::World;
use number::FormatError;
use spec::{Spec, pad};

/// An integer of at most so many digits becomes decimal text, unless the program says something else:
/// `sys.int_info.default_max_str_digits`.
pub const DECIMAL_DIGITS_MAX: usize = 4_300;

/// So many can always: `sys.int_info.str_digits_check_threshold`.
pub const DECIMAL_DIGITS_FREE: usize = 640;

/// Longer texts ask for memory while they are made.
pub const PLAIN_BYTES_MAX: usize = 1 << 12;

/// The decimal text of an integer.
///
/// # Errors
/// More digits than `most`: the conversion takes time that grows with their square.
pub fn integer_text(number: &BigInt, most: usize) -> Result<String, Fault> {
    // A digit has less than 3.322 bits.
    if number.bits() / 4 > most as u64 {
        return Err(Fault::Digits(most));
    }
    let text = number.to_string();
    if text.trim_start_matches('-').len() > most {
        return Err(Fault::Digits(most));
    }
    Ok(text)
}

impl<W: World> Cx<'_, W> {
    /// Appends what `str(value)` is of a string or a small integer; `None` for anything else.
    #[inline]
    pub fn push_plain(&self, text: &mut CompactString, value: Value) -> Option<()> {
        match value {
            Value::Int(number) => text.push_str(itoa::Buffer::new().format(number)),
            Value::Obj(id) => text.push_str(self.world.read(id).text()?.as_str()),
            _ => return None,
        }
        Some(())
    }

    /// The most digits of an integer's decimal text: what `sys.set_int_max_str_digits` has said.
    pub fn digits_max(&mut self) -> usize {
        let name = self.world.intern("_digits_max");
        let sys = self.module("sys").and_then(|sys| self.module_dict(sys));
        match sys.and_then(|sys| self.dict_name(sys, name)) {
            Some(Value::Int(0)) => usize::MAX,
            Some(Value::Int(most)) => most as usize,
            _ => DECIMAL_DIGITS_MAX,
        }
    }

    /// The same for one integer, if that is not small enough anyway.
    pub fn digits_max_of(&mut self, number: &BigInt) -> usize {
        match number.bits() < DECIMAL_DIGITS_FREE as u64 * 3 {
            true => DECIMAL_DIGITS_FREE,
            false => self.digits_max(),
        }
    }

    /// `format(value, spec)`; `None` if Python code must decide.
    ///
    /// # Errors
    /// `ValueError`, `TypeError` and `OverflowError` in CPython's words; `MemoryError` for a huge width.
    pub fn quick_format(&mut self, value: Value, spec: &str) -> Res<Option<String>> {
        if let Value::Obj(id) = value
            && self.has_python_method(id, crate::names::FORMAT)
        {
            return Ok(None);
        }
        if spec.is_empty() {
            return self.quick_str(value);
        }
        let type_name = self.type_name(value);
        if let Some(number) = self.number(value) {
            let mut spec = self.parse_spec(spec, &type_name)?;
            if let Number::Big(number) = &number {
                spec.digits_max = self.digits_max_of(number);
            }
            if let Some(precision) = spec.precision.filter(|precision| *precision > 1 << 12) {
                if precision > i32::MAX as usize {
                    return Err(self.value_error("precision too big"));
                }
                self.reserve(precision * 4)?;
            }
            return match format_number(&number, &spec, &type_name) {
                Ok(text) => Ok(Some(text)),
                Err(error) => Err(self.format_error(error)),
            };
        }
        if self.with_body(value, |body| matches!(body, Body::Str(_))) != Some(true) {
            return Err(self.type_error(format!(
                "unsupported format string passed to {type_name}.__format__"
            )));
        }
        let spec = self.parse_spec(spec, &type_name)?;
        match self.with_str(value, |text| format_text(text, &spec)) {
            Some(Ok(text)) => Ok(Some(text)),
            Some(Err(error)) => Err(self.format_error(error)),
            None => Ok(None),
        }
    }

    fn parse_spec(&mut self, text: &str, type_name: &str) -> Res<Spec> {
        let spec = match Spec::parse(text, type_name) {
            Ok(spec) => spec,
            Err(message) => return Err(self.value_error(message)),
        };
        let room = spec.width;
        if room > 1 << 12 {
            self.reserve(room.saturating_mul(4))?;
        }
        Ok(spec)
    }

    fn format_error(&mut self, error: FormatError) -> Raised {
        match error {
            FormatError::Value(message) => self.value_error(message),
            FormatError::Overflow(message) => self.error(types::OVERFLOW_ERROR, message),
            FormatError::Fault(fault) => self.fault(fault),
        }
    }
}

fn format_number(number: &Number, spec: &Spec, type_name: &str) -> Result<String, FormatError> {
    let spec = &Spec {
        kind: match (spec.kind, number) {
            // There is one locale, and in it `n` is plain.
            (Some('n'), Number::Int(_) | Number::Big(_)) => Some('d'),
            (Some('n'), _) => Some('g'),
            (kind, _) => kind,
        },
        ..*spec
    };
    let real_kind = matches!(spec.kind, Some('e' | 'E' | 'f' | 'F' | 'g' | 'G'));
    match number {
        Number::Int(_) | Number::Big(_) if real_kind || spec.kind == Some('%') => {
            let float = number.to_float().map_err(FormatError::Fault)?;
            number::real(float.unwrap_or(0.0), spec)
        }
        Number::Int(_) | Number::Big(_) => match spec.kind {
            None | Some('b' | 'c' | 'd' | 'o' | 'x' | 'X') => {
                let big = number.clone().into_big().unwrap_or_default();
                number::integer(&big, spec)
            }
            Some(kind) => Err(number::unknown_code(kind, type_name)),
        },
        Number::Float(float) => match spec.kind {
            Some(kind) if !real_kind && kind != '%' => Err(number::unknown_code(kind, type_name)),
            _ => number::real(*float, spec),
        },
        Number::Complex(re, im) => match spec.kind {
            Some(kind) if !real_kind => Err(number::unknown_code(kind, type_name)),
            _ => number::complex(*re, *im, spec),
        },
    }
}

/// A string by a specification.
fn format_text(text: &str, spec: &Spec) -> Result<String, FormatError> {
    match spec.kind {
        None | Some('s') => {}
        Some(kind) => return Err(number::unknown_code(kind, "str")),
    }
    if let Some(grouping) = spec.grouping {
        return Err(FormatError::Value(format!(
            "Cannot specify '{grouping}' with 's'."
        )));
    }
    match spec.sign {
        Some(' ') => return Err("Space not allowed in string format specifier".into()),
        Some(_) => return Err("Sign not allowed in string format specifier".into()),
        None => {}
    }
    if spec.no_negative_zero {
        return Err("Negative zero coercion (z) not allowed in string format specifier".into());
    }
    if spec.alternate {
        return Err("Alternate form (#) not allowed in string format specifier".into());
    }
    if spec.align == Some('=') {
        return Err("'=' alignment not allowed in string format specifier".into());
    }
    let (fill, align) = spec.placement('<');
    let cut = match spec.precision {
        Some(precision) => match text.char_indices().nth(precision) {
            Some((end, _)) => &text[..end],
            None => text,
        },
        None => text,
    };
    Ok(pad(cut, spec.width, fill, align))
}
