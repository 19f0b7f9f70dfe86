//! `_inspect`: what `inspect`, `traceback`, `warnings`, `logging` and `asyncio` ask of functions, frames and
//! coroutines.

use syntax::code::{CodeKind, Flavour};
use syntax::dis::{self, Operand};
use syntax::verify;

use crate::code::Code;
use crate::dict::Dict;
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::{attributes, byte_strings};
use crate::object::{Body, GeneratorState, TracebackEntry};
use crate::thread::Then;
use crate::traceback;
use crate::tracer::Told;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// The functions of `_inspect`.
    rows {
        "frame(depth, /)" = frame,
        "frame_count()" = frame_count,
        "frame_at(index, /)" = frame_at,
        "frame_locals(index, /)" = frame_locals,
        "trace_frame(index, frame, wants, /)" = trace_frame,
        "traceback_place(traceback, /)" = traceback_place,
        "generator_locals(generator, /)" = generator_locals,
        "traceback_entries(traceback, /)" = traceback_entries,
        "variables(traceback, /)" = variables,
        "generator_facts(generator, /)" = generator_facts,
        "parameters(function, /)" = parameters,
        "source(code, /)" = source,
        "instructions(code, /)" = instructions,
        "positions(code, /)" = positions,
        "is_viewed(object, /)" = byte_strings::is_viewed,
    }
}

impl<W: World> Cx<'_, W> {
    /// The object of a code: one and the same for each, but for those of modules.
    pub fn code_object(&mut self, code: &'static Code) -> Value {
        match code.object.get() {
            Some(id) => Value::Obj(*id),
            None => self.make(types::CODE, Body::Code(code)),
        }
    }
}

/// The attribute of a code object that CPython documents under this name.
pub fn code_attribute<W: World>(
    cx: &mut Cx<'_, W>,
    code: &'static Code,
    name: &str,
) -> Option<Value> {
    let params = code.params;
    Some(match name {
        "co_name" => cx.str(code.name),
        "co_qualname" => cx.str(code.qualname),
        "co_filename" => cx.str(code.file),
        "co_firstlineno" => Value::Int(i64::from(code.first_line)),
        "co_flags" => Value::Int(flags(code)),
        "co_argcount" => Value::Int(i64::from(params.positional)),
        "co_posonlyargcount" => Value::Int(i64::from(params.positional_only)),
        "co_kwonlyargcount" => Value::Int(i64::from(params.keyword_only)),
        "co_nlocals" => Value::Int(variable_names(code).len() as i64),
        "co_stacksize" => Value::Int(i64::from(code.stack_max)),
        "co_consts" => {
            let mut consts = code.consts.to_vec();
            // Code of a function begins with its doc string, or with `None`.
            if code.kind == CodeKind::Function && !code.name.starts_with('<') {
                consts.retain(|value| !value.is(code.doc));
                consts.insert(0, code.doc);
            }
            cx.tuple(consts)
        }
        "co_names" => names(cx, &code.names),
        "co_varnames" => names(cx, &variable_names(code)),
        "co_cellvars" => {
            let own = code.cells.iter();
            let own: Vec<_> = own.map(|at| code.locals[*at as usize]).collect();
            names(cx, &own)
        }
        "co_freevars" => names(cx, &code.locals[code.locals.len() - code.free as usize..]),
        _ => return None,
    })
}

/// The names of parameters, and of variables that no inner function uses.
fn variable_names(code: &Code) -> Vec<ObjectId> {
    let own = code.locals.len() - code.free as usize;
    let is_variable =
        |at: &usize| *at < code.param_slots as usize || !code.cells.contains(&(*at as u32));
    let places = (0..own).filter(is_variable);
    places.map(|at| code.locals[at]).collect()
}

fn names<W: World>(cx: &mut Cx<'_, W>, ids: &[ObjectId]) -> Value {
    cx.tuple(ids.iter().map(|id| Value::Obj(*id)).collect())
}

/// `co_flags` as the documentation of CPython's `inspect` lists them.
fn flags(code: &Code) -> i64 {
    let flavour = match code.flavour {
        Flavour::Plain => 0,
        Flavour::Generator => 0x20,
        Flavour::Coroutine => 0x80,
        Flavour::AsyncGenerator => 0x200,
    };
    let function = if code.kind == CodeKind::Function {
        0x3
    } else {
        0
    };
    let positional = i64::from(code.params.var_positional) * 0x4;
    let keyword = i64::from(code.params.var_keyword) * 0x8;
    flavour | function | positional | keyword
}

/// `(file, line, function, source line, text as a traceback shows it)` of an instruction.
fn place<W: World>(cx: &mut Cx<'_, W>, entry: TracebackEntry) -> Value {
    let line = entry.code.line(entry.pc);
    let source = cx.source_line(&entry);
    let mut text = String::new();
    cx.format_entry(&entry, &mut text);
    let items = vec![
        cx.str(entry.code.file),
        Value::Int(i64::from(line)),
        cx.str(entry.code.name),
        cx.str(source.unwrap_or_default().trim()),
        cx.str(text),
    ];
    cx.tuple(items)
}

/// Where the calling thread stands `depth` frames up from the caller; `None` above its first function.
fn frame<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let depth = cx.small_int(args.get(0)).unwrap_or(0).max(0) as usize;
    let frames = &cx.thread.frames;
    let at = frames.len().checked_sub(depth + 1);
    let found = at.map(|at| {
        let frame = &frames[at];
        // A farewell comes between two instructions and is about what the first of them has done.
        let above = frames.get(at + 1);
        let back = above.is_some_and(|above| matches!(above.then, Then::Farewell));
        TracebackEntry {
            code: frame.code,
            pc: frame.pc.saturating_sub(u32::from(back)),
        }
    });
    match found.filter(traceback::is_shown) {
        Some(entry) => Ok(place(cx, entry).into()),
        None => cx.none(),
    }
}

/// How many calls the thread is in.
fn frame_count<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    Ok(Value::Int(cx.thread.frames.len() as i64).into())
}

/// Which of the thread's calls an argument means.
fn frame_index<W: World>(cx: &Cx<'_, W>, args: &Args) -> Option<usize> {
    let index = cx.small_int(args.get(0))?;
    let index = usize::try_from(index).ok()?;
    (index < cx.thread.frames.len()).then_some(index)
}

/// `(code, line, globals, whether tracebacks show it, print, frame)` of a call, counted from the thread's first; `None` if
/// the thread is in none of that number. Codes of one print are the same code. The frame is the object that who follows
/// the thread was given, or `None`.
fn frame_at<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some(index) = frame_index(cx, args) else {
        return cx.none();
    };
    let frame = &cx.thread.frames[index];
    let (code, pc, globals) = (frame.code, frame.pc, frame.globals);
    let shown = traceback::is_shown(&TracebackEntry { code, pc });
    let tracer = cx.thread.tracer.as_deref();
    let standing = tracer.and_then(|tracer| tracer.standing);
    let line = match standing {
        Some((at, line)) if at == index as u32 => line,
        _ => code.line(pc),
    };
    let fits = |told: &&Told| std::ptr::eq(told.code, code);
    let told = tracer.and_then(|tracer| tracer.calls.get(index).filter(fits));
    let frame = told.map_or(Value::None, |told| told.frame);
    let items = vec![
        cx.code_object(code),
        Value::Int(i64::from(line)),
        Value::Obj(globals),
        Value::Bool(shown),
        Value::Int(code.print as i64),
        frame,
    ];
    Ok(cx.tuple(items).into())
}

/// Has the thread remember a frame object for a call, counted from the thread's first, and what it wants to be told: the
/// sum of [`Told::LOCAL`] and those after it.
fn trace_frame<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let wants = cx.small_int(args.get(2)).unwrap_or(0) as u32;
    let all = Told::LOCAL | Told::LINES | Told::OPCODES;
    if let Some(index) = frame_index(cx, args) {
        let tracer = cx.thread.tracer.get_or_insert_default();
        if tracer.calls.len() <= index {
            tracer.meet(&cx.thread.frames);
        }
        let told = &mut tracer.calls[index];
        told.frame = args.get(1);
        told.flags = told.flags & !all | wants & all;
    }
    cx.none()
}

/// The variables of a call, counted from the thread's first.
fn frame_locals<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match frame_index(cx, args) {
        Some(index) => Ok(attributes::locals_of(cx, index).into()),
        None => cx.none(),
    }
}

/// `(code, line, print, whether it is where the exception being handled has come to, variables)` of the outermost place of
/// a traceback; the variables are `None` if they were not kept.
fn traceback_place<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let count = |body: &Body| match body {
        Body::Traceback(entries) => entries.len(),
        Body::Exception(exception) => exception.traceback.len(),
        _ => 0,
    };
    let outermost = cx.with_body(args.get(0), |body| match body {
        Body::Traceback(entries) => entries.last().copied(),
        _ => None,
    });
    let Some(Some(entry)) = outermost else {
        return Err(cx.type_error("a traceback is wanted"));
    };
    let name = cx.world.intern("_locals");
    let locals = args.get(0).id().and_then(|id| cx.own_attribute(id, name));
    let locals = locals
        .and_then(|locals| cx.items(locals))
        .unwrap_or_default();
    let at = cx
        .with_body(args.get(0), count)
        .unwrap_or(0)
        .wrapping_sub(1);
    let kept = locals.get(at).copied().unwrap_or(Value::None);
    let tracer = cx.thread.tracer.as_deref();
    let on_its_way = tracer.and_then(|tracer| tracer.raised);
    let handling = on_its_way.map_or(cx.thread.handling, |(raised, _)| raised);
    let arrived = cx.with_body(args.get(0), count) == cx.with_body(handling, count);
    let items = vec![
        cx.code_object(entry.code),
        Value::Int(i64::from(entry.code.line(entry.pc))),
        Value::Int(entry.code.print as i64),
        Value::Bool(arrived),
        kept,
    ];
    Ok(cx.tuple(items).into())
}

/// The variables of a generator or coroutine that does not run.
fn generator_locals<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let found = cx.with_body(args.get(0), |body| match body {
        Body::Generator(generator) => match &generator.state {
            GeneratorState::Created(own) | GeneratorState::Suspended(own) => {
                Some((own.frame.code, own.stack.clone()))
            }
            _ => None,
        },
        _ => None,
    });
    let variables = match found.flatten() {
        Some((code, stack)) => attributes::variables(cx, code, &stack),
        None => cx.dict(Dict::new()),
    };
    Ok(variables.into())
}

/// The places of a traceback, outermost first.
fn traceback_entries<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let entries = cx.with_body(args.get(0), |body| match body {
        Body::Traceback(entries) => entries.to_vec(),
        Body::Exception(exception) => exception.traceback.clone(),
        _ => Vec::new(),
    });
    let mut places = Vec::new();
    for entry in entries.unwrap_or_default().into_iter().rev() {
        if traceback::is_shown(&entry) {
            places.push(place(cx, entry));
        }
    }
    Ok(cx.list(places).into())
}

/// The names of the variables of the innermost function of a traceback.
fn variables<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let code = cx.with_body(args.get(0), |body| match body {
        Body::Traceback(entries) => entries.first().map(|entry| entry.code),
        _ => None,
    });
    let locals = code.flatten().map_or(&[][..], |code| &code.locals[..]);
    Ok(names(cx, locals).into())
}

/// `(state, file, first line, line, code, delegate)` of a generator or coroutine: state is "created", "running",
/// "suspended" or "closed"; the rest is `None` when it is closed. The delegate is what it awaits or yields from.
fn generator_facts<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let standing = |frame: &crate::thread::Frame, back: u32| {
        let line = frame.code.line(frame.pc.saturating_sub(back));
        (frame.code, line)
    };
    let facts = match args.get(0) {
        Value::Obj(id) => match &cx.world.read(id).body {
            Body::Generator(generator) => Some(match &generator.state {
                GeneratorState::Created(suspended) => {
                    let code = suspended.frame.code;
                    ("created", Some((code, code.first_line)))
                }
                GeneratorState::Suspended(suspended) => {
                    ("suspended", Some(standing(&suspended.frame, 1)))
                }
                GeneratorState::Running => {
                    let own = |frame: &&crate::thread::Frame| {
                        frame.generator.is_some_and(|(own, _)| own == id)
                    };
                    let frame = cx.thread.frames.iter().find(own);
                    ("running", frame.map(|frame| standing(frame, 1)))
                }
                GeneratorState::Finished => ("closed", None),
            }),
            _ => None,
        },
        _ => None,
    };
    let delegate = args
        .get(0)
        .id()
        .and_then(|id| match &cx.world.read(id).body {
            Body::Generator(generator) => match &generator.state {
                GeneratorState::Suspended(suspended) => cx.delegate(suspended),
                _ => None,
            },
            _ => None,
        });
    let Some((state, place)) = facts else {
        return Err(cx.type_error("a generator or coroutine is wanted"));
    };
    let mut items = vec![cx.str(state)];
    match place {
        Some((code, line)) => items.extend([
            cx.str(code.file),
            Value::Int(i64::from(code.first_line)),
            Value::Int(i64::from(line)),
            cx.code_object(code),
            delegate.unwrap_or(Value::None),
        ]),
        None => items.extend([Value::None; 5]),
    }
    Ok(cx.tuple(items).into())
}

/// The parameters of a Python function: `(name, kind, default)` with the kinds numbered as in `inspect`; without a
/// default `(name, kind)`.
fn parameters<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let function = cx.with_body(args.get(0), |body| match body {
        Body::Function(function) => Some(function.clone()),
        _ => None,
    });
    let Some(Some(function)) = function else {
        return cx.none();
    };
    let params = function.code.params;
    let (positional, keyword_only) = (params.positional as usize, params.keyword_only as usize);
    let star = positional + keyword_only;
    let mut order: Vec<(usize, i64, Value)> = Vec::new();
    for at in 0..positional {
        let kind = i64::from(at >= params.positional_only as usize);
        let default = (at + function.defaults.len())
            .checked_sub(positional)
            .map_or(Value::Unbound, |index| function.defaults[index]);
        order.push((at, kind, default));
    }
    if params.var_positional {
        order.push((star, 2, Value::Unbound));
    }
    for (at, default) in function.keyword_defaults.iter().enumerate() {
        order.push((positional + at, 3, *default));
    }
    if params.var_keyword {
        let at = star + usize::from(params.var_positional);
        order.push((at, 4, Value::Unbound));
    }
    let mut items = Vec::new();
    for (at, kind, default) in order {
        let mut parts = vec![Value::Obj(function.code.locals[at]), Value::Int(kind)];
        if !default.is_unbound() {
            parts.push(default);
        }
        items.push(cx.tuple(parts));
    }
    Ok(cx.list(items).into())
}

/// The text of the module that a code object came from.
fn source<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let code = cx.with_body(args.get(0), |body| match body {
        Body::Code(code) => Some(*code),
        _ => None,
    });
    match code.flatten() {
        Some(code) => {
            let text = cx.source(code);
            Ok(cx.str(text).into())
        }
        None => Err(cx.type_error("a code object is wanted")),
    }
}

/// `[(line or None, is_target, index, name, argument, value)]` of a code object: the line if it is another than before;
/// the value of a constant or name, alone in a tuple, or `None`.
fn instructions<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let code = cx.with_body(args.get(0), |body| match body {
        Body::Code(code) => Some(*code),
        _ => None,
    });
    let Some(code) = code.flatten() else {
        return Err(cx.type_error("a code object is wanted"));
    };
    let jumps = code.instrs.iter().filter_map(|it| verify::effect(*it).jump);
    let handlers = code.handlers.iter().map(|row| row.target);
    let targets: Vec<u32> = jumps.map(|(target, _)| target).chain(handlers).collect();
    let mut before = 0;
    let mut rows = Vec::with_capacity(code.instrs.len());
    for (index, instr) in (0..).zip(code.instrs.iter()) {
        let mut value = Value::None;
        let line = code.line(index);
        let (name, argument) = dis::describe_with(*instr, |operand| {
            let found = match operand {
                Operand::Const(at) => code.consts.get(at as usize).copied(),
                Operand::Local(at) => code.locals.get(at as usize).map(|id| Value::Obj(*id)),
                Operand::Name(at) => code.names.get(at as usize).map(|id| Value::Obj(*id)),
            }?;
            value = cx.tuple(vec![found]);
            match operand {
                Operand::Const(_) => cx.quick_repr(found).ok().flatten(),
                _ => cx.string(found),
            }
        });
        let is_new = line != before && line != 0;
        before = if line == 0 { before } else { line };
        let items = vec![
            if is_new {
                Value::Int(line.into())
            } else {
                Value::None
            },
            Value::Bool(targets.contains(&index)),
            Value::Int(index.into()),
            cx.str(name),
            cx.str(argument),
            value,
        ];
        rows.push(cx.tuple(items));
    }
    Ok(cx.list(rows).into())
}

/// Of each instruction of a code the line, the last line, the column and the end column.
fn positions<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let code = cx.with_body(args.get(0), |body| match body {
        Body::Code(code) => Some(*code),
        _ => None,
    });
    let spans = code.flatten().map_or(&[][..], |code| &code.spans);
    let rows = spans.iter().map(|span| {
        let place = [span.line, span.end_line, span.column, span.end_column];
        let part = |number: u32| match span.line {
            0 => Value::None,
            _ => Value::Int(number.into()),
        };
        cx.tuple(place.map(part).to_vec())
    });
    let rows: Vec<Value> = rows.collect();
    Ok(cx.list(rows).into())
}
