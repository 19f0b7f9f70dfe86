//! `print` and `input`.

use crate::boot;
use crate::native::{Args, Cx, Flow, Res};
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// The functions.
    rows {
        "print(*args, sep=' ', end='\\n', file=None, flush=False)" = print,
        "input(prompt='', /)" = input,
    }
}

/// Writes the whole line at once, so that lines of different threads do not mix. CPython writes text and line end one
/// after the other, with the GIL possibly given up in between.
fn print<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let separator = part(cx, args.get(0), "sep", " ")?;
    let end = part(cx, args.get(1), "end", "\n")?;
    let mut text = String::new();
    for (at, value) in args.rest.iter().enumerate() {
        if at > 0 {
            text.push_str(&separator);
        }
        match cx.quick_str(*value)? {
            Some(piece) => text.push_str(&piece),
            None => return in_python(cx, args, &separator, &end),
        }
    }
    text.push_str(&end);
    match args.get(2).or(Value::None) {
        Value::None => match cx.redirected_output() {
            None => {
                cx.world.print(&text, false);
                cx.none()
            }
            Some(file) => write(cx, file, text),
        },
        file => write(cx, file, text),
    }
}

fn write<W: World>(cx: &mut Cx<'_, W>, file: Value, text: String) -> Res<Flow> {
    let text = cx.str(text);
    cx.in_python("print_to", &[file, text])
}

fn part<W: World>(cx: &mut Cx<'_, W>, value: Value, name: &str, default: &str) -> Res<String> {
    if value.is_unbound() || value.is_none() {
        return Ok(default.to_owned());
    }
    match cx.string(value) {
        Some(text) => Ok(text),
        None => {
            let got = cx.type_name(value);
            Err(cx.type_error(format!("{name} must be None or a string, not {got}")))
        }
    }
}

/// Some value's `__str__` is written in Python: the prelude converts the values and prints their texts.
fn in_python<W: World>(cx: &mut Cx<'_, W>, args: &Args, separator: &str, end: &str) -> Res<Flow> {
    let values = cx.tuple(args.rest.to_vec());
    let (separator, end) = (cx.str(separator), cx.str(end));
    cx.in_python(
        "print_converted",
        &[values, separator, end, args.get(2).or(Value::None)],
    )
}

impl<W: World> Cx<'_, W> {
    /// What `sys.stdout` has been replaced by, if it has.
    pub fn redirected_output(&mut self) -> Option<Value> {
        let sys = self.world.intern("sys");
        let module = self.dict_name(boot::MODULES, sys)?;
        let names = self.with_body(module, |body| match body {
            Body::Module(names) => Some(*names),
            _ => None,
        })??;
        let current = self.entry(names, "stdout")?;
        let original = self.entry(names, "__stdout__")?;
        if current.is(original) {
            // The stream may have got another `write`.
            let write = self.world.intern("write");
            self.own_attribute(current.id()?, write)?;
        }
        Some(current)
    }

    fn entry(&mut self, names: ObjectId, name: &str) -> Option<Value> {
        let name = self.world.intern(name);
        self.dict_name(names, name)
    }
}

fn input<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if let Some(prompt) = args.get(0).given()
        && let Some(text) = cx.quick_str(prompt)?
    {
        cx.world.print(&text, false);
    }
    Err(cx.error(types::EOF_ERROR, "EOF when reading a line"))
}
