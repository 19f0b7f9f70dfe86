//! `print` and `input`.

use crate::boot;
use crate::native::{Args, Cx, Flow, Res};
use crate::object::Body;
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
    let mut pieces = Vec::new();
    for (at, value) in args.rest.iter().enumerate() {
        if at > 0 {
            pieces.push(separator.clone());
        }
        match cx.quick_str(*value)? {
            Some(piece) => pieces.push(piece),
            None => return in_python(cx, args, &separator, &end),
        }
    }
    pieces.push(end);
    let file = match args.get(2).or(Value::None) {
        Value::None => cx.redirected_output(),
        file => Some(file),
    };
    match file {
        None => {
            cx.world.print(&pieces.concat(), false);
            cx.none()
        }
        Some(file) => {
            let pieces = pieces.into_iter().map(|piece| cx.str(piece)).collect();
            let pieces = cx.tuple(pieces);
            cx.in_python("print_to", &[file, pieces, flush(args)])
        }
    }
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
        &[
            values,
            separator,
            end,
            args.get(2).or(Value::None),
            flush(args),
        ],
    )
}

/// Whether the stream is to be flushed; those of the machine always are.
fn flush(args: &Args) -> Value {
    args.get(3).or(Value::Bool(false))
}

impl<W: World> Cx<'_, W> {
    /// What `sys.stdout` has been replaced by, or it itself if its `write` has been, if anything has.
    pub fn redirected_output(&mut self) -> Option<Value> {
        let sys = self.world.intern("sys");
        let module = self.dict_name(boot::MODULES, sys)?;
        let names = self.with_body(module, |body| match body {
            Body::Module(names) => Some(*names),
            _ => None,
        })??;
        let current = self.entry(names, "stdout")?;
        let original = self.entry(names, "__stdout__")?;
        let write = self.world.intern("write");
        let is_other = !current.is(original)
            || current
                .id()
                .is_some_and(|id| self.own_attribute(id, write).is_some());
        is_other.then_some(current)
    }

    fn entry(&mut self, names: ObjectId, name: &str) -> Option<Value> {
        let name = self.world.intern(name);
        self.dict_name(names, name)
    }
}

fn input<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let prompt = cx.str("");
    let prompt = args.get(0).or(prompt);
    cx.in_python("read_input", &[prompt])
}
