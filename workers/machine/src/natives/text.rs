//! `_text`: what the library's own code about text asks of the machine.

use crate::format::{fields, percent, quote};
use crate::native::{Args, Cx, Flow, Res};
use crate::value::Value;
use crate::world::World;

rows! {
    /// The functions of `_text`.
    rows {
        "escape(text, /)" = escape,
        "thread_number()" = thread_number,
        "percent_plan(format, /)" = percent_plan,
        "format_parts(format, /)" = format_parts,
    }
}

fn escape<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let text = cx.with_str(args.get(0), quote::ascii).unwrap_or_default();
    Ok(cx.str(text).into())
}

fn thread_number<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    Ok(Value::Int(i64::from(cx.thread.id.0)).into())
}

/// A format without keys and with `%s` for all text, and a list of the keys and letters that it had.
fn percent_plan<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let text = cx.string(args.get(0));
    let bytes = text.is_none();
    let text = match text {
        Some(text) => text,
        None => {
            let bytes = cx.byte_content(args.get(0)).unwrap_or_default();
            bytes.iter().map(|byte| char::from(*byte)).collect()
        }
    };
    let parts = match percent::parse(&text) {
        Ok(parts) => parts,
        Err(message) => return Err(cx.value_error(message)),
    };
    let (mut plain, mut plan) = (String::new(), Vec::new());
    for part in parts {
        match part {
            percent::Part::Literal(text) => plain.push_str(&text.replace('%', "%%")),
            percent::Part::Conversion(mut conversion) => {
                let key = match &conversion.key {
                    Some(key) => cx.str(&key[..]),
                    None => Value::None,
                };
                for star in [conversion.width, conversion.precision] {
                    if star == Some(percent::Amount::Argument) {
                        let letter = cx.str("*");
                        plan.push(cx.tuple(vec![Value::None, letter]));
                    }
                }
                let letter = cx.str(conversion.kind.to_string());
                plan.push(cx.tuple(vec![key, letter]));
                if bytes && conversion.kind == 'b' {
                    conversion.kind = 's';
                }
                plain.push_str(&conversion.without_key());
            }
        }
    }
    let (plain, plan) = (cx.str(plain), cx.list(plan));
    Ok(cx.tuple(vec![plain, plan]).into())
}

/// The parts of a `str.format` text: `(literal, first, path, conversion, spec)`.
fn format_parts<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let text = cx.string(args.get(0)).unwrap_or_default();
    let parts = match fields::parse(&text) {
        Ok(parts) => parts,
        Err(message) => return Err(cx.value_error(message)),
    };
    let mut list = Vec::new();
    for part in parts {
        let items = match part {
            fields::Part::Literal(text) => {
                vec![
                    cx.str(text),
                    Value::None,
                    Value::None,
                    Value::None,
                    Value::None,
                ]
            }
            fields::Part::Field(field) => {
                let mut path = Vec::new();
                for access in field.path {
                    path.push(access_value(cx, access));
                }
                vec![
                    Value::None,
                    cx.str(field.first),
                    cx.list(path),
                    match field.conversion {
                        Some(letter) => cx.str(letter.to_string()),
                        None => Value::None,
                    },
                    cx.str(field.spec),
                ]
            }
        };
        list.push(cx.tuple(items));
    }
    Ok(cx.list(list).into())
}

fn access_value<W: World>(cx: &mut Cx<'_, W>, access: fields::Access) -> Value {
    let (kind, name) = match access {
        fields::Access::Attribute(name) => ("attribute", cx.str(name)),
        fields::Access::Index(index) => ("item", Value::Int(index as i64)),
        fields::Access::Key(key) => ("item", cx.str(key)),
    };
    let kind = cx.str(kind);
    cx.tuple(vec![kind, name])
}
