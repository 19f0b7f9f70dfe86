//! Values in words, read from a heap without executing anything.

use machine::format::quote::{inline_repr, quote, quote_bytes};
use machine::object::Body;
use machine::value::Value;

use crate::state::ThreadState;
use crate::store::Heap;

/// A text is shown up to so many characters.
const TEXT_MAX: usize = 60;
/// A tuple is shown in words up to so many elements.
const TUPLE_MAX: usize = 6;

/// The Python name of a thread.
pub fn name_of(thread: &ThreadState, heap: &Heap) -> String {
    let named = thread
        .object
        .id()
        .and_then(|object| attribute(Value::Obj(object), "_name", heap))
        .and_then(|name| text(name, heap));
    named.map_or_else(
        || match thread.id.0 {
            0 => "MainThread".to_owned(),
            number => format!("Thread-{number}"),
        },
        str::to_owned,
    )
}

/// An attribute that an object itself has.
pub fn attribute(object: Value, name: &str, heap: &Heap) -> Option<Value> {
    let attrs = heap.slot(object.id()?).stored.object.attrs.as_ref()?;
    let mut entries = attrs.iter();
    let found = entries.find(|entry| text(entry.key, heap) == Some(name))?;
    Some(found.value)
}

/// The content of a string.
pub fn text(value: Value, heap: &Heap) -> Option<&str> {
    match &heap.slot(value.id()?).stored.object.body {
        Body::Str(text) => Some(text.as_str()),
        _ => None,
    }
}

/// The name of a class.
pub fn class_name(class: Value, heap: &Heap) -> &str {
    let class = class.id().map(|id| &heap.slot(id).stored.object.body);
    match class {
        Some(Body::Class(class)) => &class.name,
        _ => "object",
    }
}

/// A value that is no thing of its own, as the program would write it: numbers, texts, tuples of these, functions.
pub fn shown(value: Value, heap: &Heap) -> Option<String> {
    let id = match value {
        Value::Unbound => return None,
        Value::Native(_) => return Some("<built-in function>".to_owned()),
        Value::Obj(id) => id,
        simple => return Some(inline_repr(simple)),
    };
    match &heap.slot(id).stored.object.body {
        Body::Str(text) => Some(quote(&shortened(text.as_str()))),
        Body::BigInt(number) => Some(shortened(&number.to_string())),
        Body::Float(number) => Some(inline_repr(Value::Float(*number))),
        Body::Bytes(bytes) if bytes.len() <= TEXT_MAX => Some(quote_bytes(bytes)),
        Body::Range(range) => Some(match range.step {
            1 => format!("range({}, {})", range.start, range.stop),
            step => format!("range({}, {}, {step})", range.start, range.stop),
        }),
        Body::Tuple(items) if items.len() <= TUPLE_MAX => {
            let items: Option<Vec<String>> = items.iter().map(|item| shown(*item, heap)).collect();
            let items = items?;
            Some(match &*items {
                [one] => format!("({one},)"),
                items => format!("({})", items.join(", ")),
            })
        }
        Body::Function(function) => {
            text(function.name, heap).map(|name| format!("<function {name}>"))
        }
        Body::Class(class) => Some(format!("<class {}>", class.name)),
        Body::Module(_) => Some("<module>".to_owned()),
        _ => None,
    }
}

/// Whether a value is a function, a class or a module, which programs hardly ever change.
pub fn is_definition(value: Value, heap: &Heap) -> bool {
    let body = value.id().map(|id| &heap.slot(id).stored.object.body);
    matches!(
        body,
        Some(Body::Function(_) | Body::Class(_) | Body::Module(_) | Body::Method(..))
    ) || matches!(value, Value::Native(_))
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(TEXT_MAX) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
