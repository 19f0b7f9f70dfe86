//! `text % values` and `bytes % values`.

use std::slice;

use compact_str::CompactString;

use super::PLAIN_BYTES_MAX;
use super::percent::{Amount, Conversion, Part, parse};
use crate::names;
use crate::native::{Cx, Res};
use crate::object::Body;
use crate::types;
use crate::value::Value;
use crate::world::World;

/// The values that a format takes from, in order or by key.
struct Values {
    items: Vec<Value>,
    next: usize,
    mapping: Option<Value>,
    /// Whether the right operand may be left over: a mapping may.
    lenient: bool,
}

impl<W: World> Cx<'_, W> {
    /// `format % values` of a string or bytes; `None` if the left operand is neither, or if Python code must convert a
    /// value.
    ///
    /// # Errors
    /// `TypeError`, `ValueError`, `KeyError` and `OverflowError` in CPython's words.
    pub fn percent(&mut self, format: Value, values: Value) -> Res<Option<Value>> {
        if let Some(text) = self.percent_plainly(format, values) {
            return Ok(Some(self.str(text)));
        }
        if let Some(text) = self.string(format) {
            let text = self.percent_format(&text, values, false)?;
            return Ok(text.map(|text| self.str(text)));
        }
        let Some(bytes) = self.byte_content(format) else {
            return Ok(None);
        };
        // Bytes are formatted as the characters of the same numbers, and nothing else can get in.
        let text: String = bytes.iter().map(|byte| char::from(*byte)).collect();
        let Some(text) = self.percent_format(&text, values, true)? else {
            return Ok(None);
        };
        let bytes: Vec<u8> = text.chars().map(|char| u32::from(char) as u8).collect();
        let mutable = self.with_body(format, |body| matches!(body, Body::ByteArray(_)));
        Ok(Some(if mutable == Some(true) {
            self.make(types::BYTEARRAY, Body::ByteArray(bytes))
        } else {
            self.bytes(bytes)
        }))
    }

    /// The same of a text with nothing but `%s` and `%d`, and values that are texts and small integers, as many as are
    /// wanted; `None` for anything else.
    fn percent_plainly(&self, format: Value, values: Value) -> Option<CompactString> {
        let format = self.world.read(format.id()?);
        let tuple = values.id().map(|id| self.world.read(id));
        let values = match tuple.as_ref().map(|tuple| (&tuple.body, tuple.class)) {
            Some((Body::Tuple(items), types::TUPLE)) => &items[..],
            _ => slice::from_ref(&values),
        };
        let mut values = values.iter();
        let mut parts = format.text()?.as_str().split('%');
        let mut result = CompactString::from(parts.next()?);
        for part in parts {
            let (kind, literal) = part.split_at_checked(1)?;
            match (kind, values.next()?) {
                ("s", value) | ("d", value @ Value::Int(_)) => {
                    self.push_plain(&mut result, *value)?
                }
                _ => return None,
            }
            result.push_str(literal);
        }
        (values.next().is_none() && result.len() <= PLAIN_BYTES_MAX).then_some(result)
    }

    fn percent_format(&mut self, text: &str, values: Value, bytes: bool) -> Res<Option<String>> {
        let parts = match parse(text) {
            Ok(parts) => parts,
            Err(message) => return Err(self.value_error(message)),
        };
        let tuple = self.with_body(values, |body| matches!(body, Body::Tuple(_))) == Some(true);
        let mapping = self.with_body(values, |body| matches!(body, Body::Dict(_))) == Some(true);
        let lenient = self.is_percent_mapping(values, bytes);
        let mut values = Values {
            items: if tuple {
                self.items(values).unwrap_or_default()
            } else {
                vec![values]
            },
            next: 0,
            mapping: mapping.then_some(values),
            lenient,
        };
        let mut result = String::with_capacity(text.len());
        for part in &parts {
            match part {
                Part::Literal(text) => result.push_str(text),
                Part::Conversion(conversion) => {
                    let Some(piece) = self.convert(conversion, &mut values, bytes)? else {
                        return Ok(None);
                    };
                    result.push_str(&piece);
                }
            }
        }
        if values.next < values.items.len() && !values.lenient {
            let kind = if bytes { "bytes" } else { "string" };
            return Err(self.type_error(format!(
                "not all arguments converted during {kind} formatting"
            )));
        }
        Ok(Some(result))
    }

    fn convert(
        &mut self,
        conversion: &Conversion,
        values: &mut Values,
        bytes: bool,
    ) -> Res<Option<String>> {
        if let Some(key) = &conversion.key {
            let Some(found) = self.percent_key(key, values, bytes)? else {
                return Ok(None);
            };
            // From here on what was found is all there is.
            values.items = vec![found];
            values.next = 0;
        }
        let mut conversion = conversion.clone();
        let mut width = 0;
        match conversion.width {
            Some(Amount::Given(given)) => width = given,
            Some(Amount::Argument) => {
                let given = self.percent_star(values)?;
                conversion.left |= given < 0;
                width = given.unsigned_abs() as usize;
            }
            None => {}
        }
        let precision = match conversion.precision {
            Some(Amount::Given(given)) => Some(given),
            Some(Amount::Argument) => Some(self.percent_star(values)?.max(0) as usize),
            None => None,
        };
        let room = width.max(precision.unwrap_or(0));
        if room > 1 << 12 {
            self.reserve(room.saturating_mul(4))?;
        }
        let value = self.percent_next(values)?;
        match conversion.kind {
            's' | 'r' | 'a' | 'b' => self.percent_text(&conversion, value, width, precision, bytes),
            'c' => self.percent_character(&conversion, value, width, bytes),
            'd' | 'i' | 'u' | 'o' | 'x' | 'X' => {
                self.percent_integer(&conversion, value, width, precision)
            }
            'e' | 'E' | 'f' | 'F' | 'g' | 'G' => {
                self.percent_real(&conversion, value, width, precision, bytes)
            }
            kind => {
                let (code, at) = (u32::from(kind), conversion.at);
                let shown = if (31..127).contains(&code) { kind } else { '?' };
                Err(self.value_error(format!(
                    "unsupported format character '{shown}' ({code:#x}) at index {at}"
                )))
            }
        }
    }

    fn percent_key(&mut self, key: &str, values: &mut Values, bytes: bool) -> Res<Option<Value>> {
        let Some(mapping) = values.mapping else {
            if values.lenient {
                return Ok(None);
            }
            return Err(self.type_error("format requires a mapping"));
        };
        let Value::Obj(dict) = mapping else {
            return Ok(None);
        };
        if self.has_python_method(dict, names::GETITEM)
            || self.has_python_method(dict, names::MISSING)
        {
            return Ok(None);
        }
        let key = if bytes {
            self.bytes(key.chars().map(|char| u32::from(char) as u8).collect())
        } else {
            self.str(key)
        };
        match self.quick_get(dict, key)? {
            None => Ok(None),
            Some(Some(value)) => Ok(Some(value)),
            Some(None) => Err(self.error_with(types::KEY_ERROR, vec![key])),
        }
    }

    /// Whether a right operand counts as a mapping, which may have keys and may be left over.
    fn is_percent_mapping(&mut self, value: Value, bytes: bool) -> bool {
        let known = self.with_body(value, |body| match body {
            Body::Str(_) | Body::Tuple(_) => Some(false),
            Body::Bytes(_) | Body::ByteArray(_) => Some(!bytes),
            Body::List(_) | Body::Dict(_) | Body::Range(_) => Some(true),
            _ => None,
        });
        known
            .flatten()
            .unwrap_or_else(|| self.converts(value, names::GETITEM))
    }

    /// Whether the class of a value has a method that is written in Python.
    fn converts(&mut self, value: Value, method: crate::value::ObjectId) -> bool {
        let id = value.id();
        id.is_some_and(|id| self.has_python_method(id, method))
    }

    fn percent_next(&mut self, values: &mut Values) -> Res<Value> {
        match values.items.get(values.next) {
            Some(value) => {
                values.next += 1;
                Ok(*value)
            }
            None => Err(self.type_error("not enough arguments for format string")),
        }
    }

    fn percent_star(&mut self, values: &mut Values) -> Res<i64> {
        let value = self.percent_next(values)?;
        match self.small_int(value) {
            Some(amount) if amount.unsigned_abs() <= i32::MAX as u64 => Ok(amount),
            Some(_) => Err(self.error(
                types::OVERFLOW_ERROR,
                "Python int too large to convert to C int",
            )),
            None => Err(self.type_error("* wants int")),
        }
    }

    fn percent_text(
        &mut self,
        conversion: &Conversion,
        value: Value,
        width: usize,
        precision: Option<usize>,
        bytes: bool,
    ) -> Res<Option<String>> {
        let text = match conversion.kind {
            's' | 'b' if bytes => match self.byte_content(value) {
                Some(bytes) => Some(bytes.iter().map(|byte| char::from(*byte)).collect()),
                None if self.converts(value, names::BYTES) => None,
                None => {
                    let name = self.type_name(value);
                    return Err(self.type_error(format!(
                        "%b requires a bytes-like object, or an object that implements __bytes__, not '{name}'"
                    )));
                }
            },
            's' => self.quick_str(value)?,
            'r' if !bytes => self.quick_repr(value)?,
            'r' | 'a' => self.quick_ascii(value)?,
            kind => {
                let at = conversion.at;
                return Err(self.value_error(format!(
                    "unsupported format character '{kind}' ({:#x}) at index {at}",
                    u32::from(kind)
                )));
            }
        };
        Ok(text.map(|text: String| conversion.text(&text, width, precision)))
    }

    fn percent_character(
        &mut self,
        conversion: &Conversion,
        value: Value,
        width: usize,
        bytes: bool,
    ) -> Res<Option<String>> {
        let limit = if bytes { 256 } else { 0x11_0000 };
        let char = if let Some(number) = self.big_int(value) {
            let code = u32::try_from(&number).ok().filter(|code| *code < limit);
            match code.and_then(char::from_u32) {
                Some(char) => char,
                None => {
                    let range = if bytes {
                        "range(256)"
                    } else {
                        "range(0x110000)"
                    };
                    let message = format!("%c arg not in {range}");
                    return Err(self.error(types::OVERFLOW_ERROR, message));
                }
            }
        } else {
            let text = if bytes {
                self.byte_content(value)
                    .map(|bytes| bytes.iter().map(|byte| char::from(*byte)).collect())
            } else {
                self.string(value)
            };
            let mut chars = text.as_deref().unwrap_or_default().chars();
            match (chars.next(), chars.next()) {
                (Some(char), None) => char,
                _ if self.converts(value, names::INDEX) => return Ok(None),
                _ if bytes => {
                    return Err(
                        self.type_error("%c requires an integer in range(256) or a single byte")
                    );
                }
                _ => return Err(self.type_error("%c requires int or char")),
            }
        };
        Ok(Some(conversion.text(&char.to_string(), width, None)))
    }

    fn percent_integer(
        &mut self,
        conversion: &Conversion,
        value: Value,
        width: usize,
        precision: Option<usize>,
    ) -> Res<Option<String>> {
        let kind = conversion.kind;
        let number = match self
            .number(value)
            .and_then(|number| conversion.as_integer(&number))
        {
            Some(Ok(number)) => number,
            Some(Err(fault)) => return Err(self.fault(fault)),
            None => {
                if self.converts(value, names::INDEX) || self.converts(value, names::INT) {
                    return Ok(None);
                }
                let name = self.type_name(value);
                let wanted = if matches!(kind, 'd' | 'i' | 'u') {
                    "a real number"
                } else {
                    "an integer"
                };
                return Err(
                    self.type_error(format!("%{kind} format: {wanted} is required, not {name}"))
                );
            }
        };
        let most = self.digits_max_of(&number);
        match conversion.integer(&number, width, precision, most) {
            Ok(text) => Ok(Some(text)),
            Err(fault) => Err(self.fault(fault)),
        }
    }

    fn percent_real(
        &mut self,
        conversion: &Conversion,
        value: Value,
        width: usize,
        precision: Option<usize>,
        bytes: bool,
    ) -> Res<Option<String>> {
        let number = match self.number(value).map(|number| number.to_float()) {
            Some(Ok(Some(number))) => number,
            Some(Err(fault)) => return Err(self.fault(fault)),
            _ => {
                if self.converts(value, names::FLOAT) || self.converts(value, names::INDEX) {
                    return Ok(None);
                }
                let name = self.type_name(value);
                let message = if bytes {
                    format!("float argument required, not {name}")
                } else {
                    format!("must be real number, not {name}")
                };
                return Err(self.type_error(message));
            }
        };
        Ok(Some(conversion.real(number, width, precision)))
    }
}
