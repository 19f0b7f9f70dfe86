//! `str.format` and `str.format_map`.

use compact_str::CompactString;

use super::this;
use crate::format::PLAIN_BYTES_MAX;
use crate::format::fields::{Access, Field, Part, parse};
use crate::native::{Args, Cx, Flow, Res};
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Where fields take their values from.
enum Source<'a> {
    /// Arguments by position and name.
    Arguments(&'a [Value], &'a [(ObjectId, Value)]),
    /// A dictionary.
    Mapping(ObjectId),
}

/// How fields are numbered: mixing is an error.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Numbering {
    Unknown,
    Automatic(usize),
    Manual,
}

pub(super) fn format<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "format")?;
    if let Some(text) = fill_plainly(cx, id, args.rest) {
        return Ok(cx.str(text).into());
    }
    let text = cx.string(Value::Obj(id)).unwrap_or_default();
    let source = Source::Arguments(args.rest, args.keywords);
    match fill(cx, &text, &source, &mut Numbering::Unknown, 2)? {
        Some(text) => Ok(cx.str(text).into()),
        None => {
            let positional = cx.tuple(args.rest.to_vec());
            let keywords = cx.dict(crate::dict::Dict::new());
            if let Value::Obj(dict) = keywords {
                for (name, value) in args.keywords {
                    cx.set_dict_name(dict, *name, *value);
                }
            }
            cx.in_python("str_format", &[args.get(0), positional, keywords])
        }
    }
}

pub(super) fn format_map<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "format_map")?;
    let text = cx.string(Value::Obj(id)).unwrap_or_default();
    if let Value::Obj(mapping) = args.get(1)
        && matches!(cx.world.read(mapping).body, Body::Dict(_))
        && !cx.has_python_method(mapping, crate::names::GETITEM)
        && !cx.has_python_method(mapping, crate::names::MISSING)
    {
        let source = Source::Mapping(mapping);
        if let Some(text) = fill(cx, &text, &source, &mut Numbering::Unknown, 2)? {
            return Ok(cx.str(text).into());
        }
    }
    cx.in_python("str_format", &[args.get(0), Value::None, args.get(1)])
}

/// Fills in fields that say nothing, with values that are texts and small integers; `None` for anything else.
fn fill_plainly<W: World>(cx: &Cx<'_, W>, id: ObjectId, values: &[Value]) -> Option<CompactString> {
    let format = cx.world.read(id);
    let mut values = values.iter();
    let mut result = CompactString::default();
    for (at, part) in format.text()?.as_str().split('{').enumerate() {
        let mut literal = part;
        if at > 0 {
            cx.push_plain(&mut result, *values.next()?)?;
            literal = part.strip_prefix('}')?;
        }
        if literal.contains('}') {
            return None;
        }
        result.push_str(literal);
    }
    (result.len() <= PLAIN_BYTES_MAX).then_some(result)
}

/// Fills in the fields; `None` if Python code must decide.
fn fill<W: World>(
    cx: &mut Cx<'_, W>,
    text: &str,
    source: &Source<'_>,
    numbering: &mut Numbering,
    depth: u32,
) -> Res<Option<String>> {
    if depth == 0 {
        return Err(cx.value_error("Max string recursion exceeded"));
    }
    let parts = match parse(text) {
        Ok(parts) => parts,
        Err(message) => return Err(cx.value_error(message)),
    };
    let mut result = String::with_capacity(text.len());
    for part in &parts {
        let field = match part {
            Part::Literal(text) => {
                result.push_str(text);
                continue;
            }
            Part::Field(field) => field,
        };
        let Some(value) = field_value(cx, field, source, numbering)? else {
            return Ok(None);
        };
        let spec = if field.spec.contains(['{', '}']) {
            match fill(cx, &field.spec, source, numbering, depth - 1)? {
                Some(spec) => spec,
                None => return Ok(None),
            }
        } else {
            field.spec.clone()
        };
        let converted = match field.conversion {
            None => cx.quick_format(value, &spec)?,
            Some(letter) => {
                let text = match letter {
                    's' => cx.quick_str(value)?,
                    'r' => cx.quick_repr(value)?,
                    'a' => cx.quick_ascii(value)?,
                    other => {
                        let message = format!("Unknown conversion specifier {other}");
                        return Err(cx.value_error(message));
                    }
                };
                let Some(text) = text else { return Ok(None) };
                let text = cx.str(text);
                cx.quick_format(text, &spec)?
            }
        };
        let Some(converted) = converted else {
            return Ok(None);
        };
        result.push_str(&converted);
        if result.len() > 1 << 12 {
            cx.reserve(result.len())?;
        }
    }
    Ok(Some(result))
}

fn field_value<W: World>(
    cx: &mut Cx<'_, W>,
    field: &Field,
    source: &Source<'_>,
    numbering: &mut Numbering,
) -> Res<Option<Value>> {
    let index = field_index(cx, &field.first, numbering)?;
    let mut value = match (index, source) {
        (Some(_), Source::Mapping(_)) => {
            return Err(cx.value_error("Format string contains positional fields"));
        }
        (Some(index), Source::Arguments(positional, _)) => match positional.get(index) {
            Some(value) => *value,
            None => {
                let message =
                    format!("Replacement index {index} out of range for positional args tuple");
                return Err(cx.error(types::INDEX_ERROR, message));
            }
        },
        (None, Source::Arguments(_, keywords)) => {
            let found = keywords
                .iter()
                .find(|(name, _)| cx.name_text(*name) == field.first);
            match found {
                Some((_, value)) => *value,
                None => return Err(cx.error(types::KEY_ERROR, &field.first[..])),
            }
        }
        (None, Source::Mapping(mapping)) => {
            let key = cx.str(&field.first[..]);
            match cx.quick_get(*mapping, key)? {
                Some(Some(value)) => value,
                Some(None) => return Err(cx.error_with(types::KEY_ERROR, vec![key])),
                None => return Ok(None),
            }
        }
    };
    for access in &field.path {
        match step_into(cx, value, access)? {
            Some(next) => value = next,
            None => return Ok(None),
        }
    }
    Ok(Some(value))
}

/// Which positional argument a field's name means, if any.
fn field_index<W: World>(
    cx: &mut Cx<'_, W>,
    name: &str,
    numbering: &mut Numbering,
) -> Res<Option<usize>> {
    if name.is_empty() {
        let index = match *numbering {
            Numbering::Unknown => 0,
            Numbering::Automatic(next) => next,
            Numbering::Manual => {
                return Err(cx.value_error(
                    "cannot switch from manual field specification to automatic field numbering",
                ));
            }
        };
        *numbering = Numbering::Automatic(index + 1);
        return Ok(Some(index));
    }
    if !name.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(None);
    }
    if matches!(numbering, Numbering::Automatic(_)) {
        return Err(cx.value_error(
            "cannot switch from automatic field numbering to manual field specification",
        ));
    }
    *numbering = Numbering::Manual;
    match name.parse::<i64>() {
        Ok(index) => Ok(usize::try_from(index).ok()),
        Err(_) => Err(cx.value_error("Too many decimal digits in format string")),
    }
}

/// One step into a value; `None` where Python code looks it up.
fn step_into<W: World>(cx: &mut Cx<'_, W>, value: Value, access: &Access) -> Res<Option<Value>> {
    let Value::Obj(id) = value else {
        return Ok(None);
    };
    if cx.world.read(id).class.0 >= types::BUILTIN_COUNT {
        return Ok(None);
    }
    match access {
        Access::Attribute(_) => Ok(None),
        Access::Index(index) => {
            if let Some(items) = cx.items(value) {
                return Ok(items.get(*index).copied());
            }
            let key = i64::try_from(*index).map_or(Value::Unbound, Value::Int);
            lookup(cx, id, key)
        }
        Access::Key(key) => {
            let key = cx.str(&key[..]);
            lookup(cx, id, key)
        }
    }
}

fn lookup<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, key: Value) -> Res<Option<Value>> {
    if key.is_unbound() || !matches!(cx.world.read(id).body, Body::Dict(_)) {
        return Ok(None);
    }
    Ok(cx.quick_get(id, key)?.flatten())
}
