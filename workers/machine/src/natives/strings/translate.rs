//! `translate` and the tables that `maketrans` makes.

use super::this;
use crate::native::{Args, Cx, Flow, Res};
use crate::object::Body;
use crate::types;
use crate::value::Value;
use crate::world::World;

pub(super) fn translate<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "translate")?;
    let table = match args.get(1) {
        Value::Obj(table)
            if matches!(cx.world.read(table).body, Body::Dict(_))
                && !cx.has_python_method(table, crate::names::GETITEM)
                && !cx.has_python_method(table, crate::names::MISSING) =>
        {
            table
        }
        _ => return cx.in_python("str_translate", &[args.get(0), args.get(1)]),
    };
    let text = cx.string(Value::Obj(id)).unwrap_or_default();
    let mut result = String::with_capacity(text.len());
    for char in text.chars() {
        match cx.quick_get(table, Value::Int(i64::from(u32::from(char))))? {
            Some(None) => result.push(char),
            Some(Some(Value::None)) => {}
            Some(Some(value)) => match (cx.small_int(value), cx.string(value)) {
                (_, Some(text)) => {
                    if result.len() > 1 << 12 {
                        cx.reserve(result.len() + text.len())?;
                    }
                    result.push_str(&text);
                }
                (Some(code), _) => match u32::try_from(code).ok().and_then(char::from_u32) {
                    Some(char) => result.push(char),
                    None => {
                        return Err(cx.value_error("character mapping must be in range(0x110000)"));
                    }
                },
                _ => {
                    return Err(cx.type_error("character mapping must return integer, None or str"));
                }
            },
            None => return cx.in_python("str_translate", &[args.get(0), args.get(1)]),
        }
    }
    Ok(cx.str(result).into())
}

fn set<W: World>(cx: &mut Cx<'_, W>, table: Value, char: char, value: Value) -> Res<()> {
    if let Value::Obj(table) = table {
        cx.quick_set(table, Value::Int(i64::from(u32::from(char))), value)?;
    }
    Ok(())
}

pub(super) fn maketrans<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let table = cx.dict(crate::dict::Dict::new());
    if args.get(1).is_unbound() {
        return from_dict(cx, args.get(0), table);
    }
    let mut texts = Vec::new();
    for at in 0..3 {
        let Some(value) = args.get(at).given() else {
            continue;
        };
        match cx.string(value) {
            Some(text) => texts.push(text),
            None if at == 0 => {
                return Err(cx.type_error(
                    "first maketrans argument must be a string if there is a second argument",
                ));
            }
            None => {
                let name = cx.type_name(value);
                let at = at + 1;
                return Err(
                    cx.type_error(format!("maketrans() argument {at} must be str, not {name}"))
                );
            }
        }
    }
    if texts[0].chars().count() != texts[1].chars().count() {
        return Err(cx.value_error("the first two maketrans arguments must have equal length"));
    }
    for (from, to) in texts[0].chars().zip(texts[1].chars()) {
        set(cx, table, from, Value::Int(i64::from(u32::from(to))))?;
    }
    for char in texts.get(2).map_or("", String::as_str).chars() {
        set(cx, table, char, Value::None)?;
    }
    Ok(table.into())
}

fn from_dict<W: World>(cx: &mut Cx<'_, W>, from: Value, table: Value) -> Res<Flow> {
    let is_dict = cx.with_body(from, |body| matches!(body, Body::Dict(_)));
    let (Some(true), Value::Obj(from), Value::Obj(to)) = (is_dict, from, table) else {
        return Err(cx.type_error("if you give only one argument to maketrans it must be a dict"));
    };
    for entry in cx.table_entries(from) {
        if let Some(text) = cx.string(entry.key) {
            let mut chars = text.chars();
            match (chars.next(), chars.next()) {
                (Some(char), None) => set(cx, table, char, entry.value)?,
                _ => {
                    return Err(
                        cx.value_error("string keys in translate table must be of length 1")
                    );
                }
            }
        } else if cx.is_instance(entry.key, types::INT) {
            cx.quick_set(to, entry.key, entry.value)?;
        } else {
            return Err(cx.type_error("keys in translate table must be strings or integers"));
        }
    }
    Ok(table.into())
}
