//! Loading programs: from source text to linked code and a first frame.

use std::hash::{Hash, Hasher};
use std::sync::OnceLock;

use rustc_hash::FxHasher;
use syntax::code::{Code as Compiled, Const};
use syntax::diagnostic::{Diagnostic, Severity};

use crate::code::Code;
use crate::fused;
use crate::library::{File, Opened};
use crate::native::{Cx, Res};
use crate::object::{Body, Function, Object};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Links a file of the library.
///
/// # Errors
/// `ImportError`: the file apart cannot be had.
pub fn link_library<W: World>(cx: &mut Cx<'_, W>, file: &File) -> Res<&'static Code> {
    let Some(opened) = file.open(|volume| cx.world.apart_library(volume)) else {
        let message = format!("{} could not be fetched", file.name);
        return Err(cx.error(types::IMPORT_ERROR, message));
    };
    let origin = Origin::library(&opened);
    Ok(link(cx, opened.code, origin))
}

/// Compiles and links a text of the user's. With the code come warnings.
///
/// # Errors
/// What is wrong with it; nothing is linked then.
pub fn link_source<W: World>(
    cx: &mut Cx<'_, W>,
    source: &str,
    file: &str,
) -> Result<(&'static Code, Vec<Diagnostic>), Vec<Diagnostic>> {
    let compiled = syntax::compile::compile(source, file);
    let failed = compiled
        .diagnostics
        .iter()
        .any(|one| one.severity == Severity::Error);
    match compiled.code {
        Some(code) if !failed => {
            let code = link(cx, code, Origin::user(file, source));
            Ok((code, compiled.diagnostics))
        }
        _ => Err(compiled.diagnostics),
    }
}

/// Links compiled code to a store: its constants become objects, its names interned strings.
fn link<W: World>(cx: &mut Cx<'_, W>, code: Compiled, origin: Origin) -> &'static Code {
    Linker { origin, linked: 0 }.code(cx, code)
}

/// A function that runs a module's body in a dictionary of globals.
pub fn module_function<W: World>(
    cx: &mut Cx<'_, W>,
    code: &'static Code,
    globals: ObjectId,
) -> Value {
    let name = cx.name(code.name);
    let function = Function {
        code,
        globals,
        name,
        qualname: name,
        doc: Value::None,
        module: Value::None,
        defaults: Box::default(),
        keyword_defaults: Box::default(),
        closure: Box::default(),
        annotations: Value::Unbound,
    };
    cx.make(types::FUNCTION, Body::Function(Box::new(function)))
}

/// Where code comes from.
#[derive(Clone, Copy, Debug)]
pub struct Origin {
    /// The file, as tracebacks show it.
    pub file: &'static str,
    /// The text of the whole file.
    pub source: &'static str,
    /// Whether it is the library.
    pub is_library: bool,
    /// What it is told from others by; reckoned once for all its bodies.
    print: u64,
}

impl Origin {
    /// A file of the library.
    pub fn library(file: &Opened) -> Origin {
        Origin {
            file: file.name,
            source: file.source,
            is_library: true,
            print: print_of_text(file.name, ""),
        }
    }

    /// A text of the user's.
    pub fn user(file: &str, source: &str) -> Origin {
        Origin {
            file: Box::leak(file.into()),
            source: Box::leak(source.into()),
            is_library: false,
            print: print_of_text(file, source),
        }
    }
}

/// What linking adds to a compiled body: objects of a store.
#[derive(Debug)]
pub struct Links {
    /// Names of the slots.
    pub locals: Box<[ObjectId]>,
    /// Constants.
    pub consts: Box<[Value]>,
    /// Names.
    pub names: Box<[ObjectId]>,
    /// Doc string.
    pub doc: Value,
}

/// What a text is told from others by; of the library its name is enough.
fn print_of_text(file: &str, source: &str) -> u64 {
    let mut hasher = FxHasher::default();
    (file, source).hash(&mut hasher);
    hasher.finish()
}

/// What a body is told from others by.
fn print(origin: Origin, number: u32) -> u64 {
    let mut hasher = FxHasher::default();
    (origin.print, number).hash(&mut hasher);
    hasher.finish()
}

/// Whether a program asks for the variables of calls that are over.
fn asks_for_locals(source: &str) -> bool {
    ["f_locals", "capture_locals"]
        .iter()
        .any(|name| source.contains(name))
}

/// A compiled body with what links it to a store.
pub fn join(code: Compiled, origin: Origin, number: u32, links: Links) -> &'static Code {
    Box::leak(Box::new(Code {
        number,
        print: print(origin, number),
        marks: code.marks,
        file: origin.file,
        source: origin.source,
        name: Box::leak(code.name.into_boxed_str()),
        qualname: Box::leak(code.qualname.into_boxed_str()),
        inlined: code.inlined,
        kind: code.kind,
        flavour: code.flavour,
        params: code.params,
        param_slots: code.params.slots(),
        locals: links.locals,
        cells: code.cells.into(),
        free: code.free,
        consts: links.consts,
        fused: fused::fuse(&code.instrs, &links.names),
        names: links.names,
        instrs: code.instrs.into(),
        spans: code.spans.into(),
        handlers: code.handlers.into(),
        stack_max: code.stack_max,
        first_line: code.first_line,
        starts: code.starts,
        doc: links.doc,
        is_library: origin.is_library,
        object: OnceLock::new(),
        keeps_locals: !origin.is_library && asks_for_locals(origin.source),
    }))
}

/// A body and all bodies within it, in the order of their numbers; of what is taken out, `None` is left.
pub fn bodies(code: Compiled) -> Vec<Option<Compiled>> {
    fn add(constant: &mut Const, all: &mut Vec<Option<Compiled>>) {
        match constant {
            Const::Code(_) => {
                if let Const::Code(code) = std::mem::replace(constant, Const::None) {
                    add_code(*code, all);
                }
            }
            Const::Tuple(items) => items.iter_mut().for_each(|item| add(item, all)),
            _ => {}
        }
    }
    fn add_code(mut code: Compiled, all: &mut Vec<Option<Compiled>>) {
        let place = all.len();
        all.push(None);
        code.consts.iter_mut().for_each(|one| add(one, all));
        all[place] = Some(code);
    }
    let mut all = Vec::new();
    add_code(code, &mut all);
    all
}

struct Linker {
    origin: Origin,
    linked: u32,
}

impl Linker {
    fn code<W: World>(&mut self, cx: &mut Cx<'_, W>, mut code: Compiled) -> &'static Code {
        let number = self.linked;
        self.linked += 1;
        let links = Links {
            consts: std::mem::take(&mut code.consts)
                .into_iter()
                .map(|constant| self.constant(cx, constant))
                .collect(),
            locals: intern_all(cx, &code.locals),
            names: intern_all(cx, &code.names),
            doc: code
                .doc
                .as_ref()
                .map_or(Value::None, |doc| cx.str(doc.as_str())),
        };
        let linked = join(code, self.origin, number, links);
        cx.world.linked(linked);
        linked
    }

    fn constant<W: World>(&mut self, cx: &mut Cx<'_, W>, constant: Const) -> Value {
        match constant {
            Const::None => Value::None,
            Const::Ellipsis => Value::Ellipsis,
            Const::Bool(truth) => Value::Bool(truth),
            Const::Int(number) => Value::Int(number),
            Const::BigInt(digits) => match digits.parse() {
                Ok(number) => cx.int(number),
                Err(_) => Value::Int(0),
            },
            Const::Float(float) => Value::Float(float),
            Const::Imaginary(part) => cx.make(types::COMPLEX, Body::Complex(0.0, part)),
            Const::Str(text) if text.len() <= 64 => cx.name(&text),
            Const::Str(text) => cx.str(text),
            Const::Bytes(bytes) => cx.bytes(bytes),
            Const::Tuple(items) => {
                let items = items
                    .into_iter()
                    .map(|item| self.constant(cx, item))
                    .collect();
                cx.tuple(items)
            }
            Const::Code(code) => {
                let code = self.code(cx, *code);
                let object = Object::plain(types::CODE, Body::Code(code));
                let id = cx.world.alloc(object);
                Value::Obj(*code.object.get_or_init(|| id))
            }
        }
    }
}

fn intern_all<W: World>(cx: &mut Cx<'_, W>, texts: &[String]) -> Box<[ObjectId]> {
    texts.iter().map(|text| cx.world.intern(text)).collect()
}
