//! Loading programs: from source text to linked code and a first frame.

use syntax::code::{Code as Compiled, Const};
use syntax::diagnostic::{Diagnostic, Severity};

use crate::code::Code;
use crate::native::Cx;
use crate::object::{Body, Function, Object};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Compiles and links a text.
///
/// # Errors
/// What is wrong with it; nothing is linked then.
pub fn link_source<W: World>(
    cx: &mut Cx<'_, W>,
    source: &str,
    file: &str,
    library: bool,
) -> Result<&'static Code, Vec<Diagnostic>> {
    let compiled = syntax::compile::compile(source, file);
    let failed = compiled
        .diagnostics
        .iter()
        .any(|one| one.severity == Severity::Error);
    match compiled.code {
        Some(code) if !failed => Ok(link(cx, &code, source, file, library)),
        _ => Err(compiled.diagnostics),
    }
}

/// Links compiled code to a store: its constants become objects, its names interned strings.
pub fn link<W: World>(
    cx: &mut Cx<'_, W>,
    code: &Compiled,
    source: &str,
    file: &str,
    library: bool,
) -> &'static Code {
    let file: &'static str = Box::leak(file.to_owned().into_boxed_str());
    let source: &'static str = Box::leak(source.to_owned().into_boxed_str());
    let mut linker = Linker {
        file,
        source,
        library,
        linked: 0,
    };
    linker.code(cx, code)
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

struct Linker {
    file: &'static str,
    source: &'static str,
    library: bool,
    linked: u32,
}

impl Linker {
    fn code<W: World>(&mut self, cx: &mut Cx<'_, W>, code: &Compiled) -> &'static Code {
        let number = self.linked;
        self.linked += 1;
        let consts = code
            .consts
            .iter()
            .map(|constant| self.constant(cx, constant))
            .collect();
        let linked = Code {
            number,
            file: self.file,
            source: self.source,
            name: Box::leak(code.name.clone().into_boxed_str()),
            qualname: Box::leak(code.qualname.clone().into_boxed_str()),
            kind: code.kind,
            flavour: code.flavour,
            params: code.params,
            param_slots: code.params.slots(),
            locals: intern_all(cx, &code.locals),
            cells: code.cells.clone().into(),
            free: code.free,
            consts,
            names: intern_all(cx, &code.names),
            instrs: code.instrs.clone().into(),
            spans: code.spans.clone().into(),
            handlers: code.handlers.clone().into(),
            stack_max: code.stack_max,
            first_line: code.first_line,
            doc: code
                .doc
                .as_ref()
                .map_or(Value::None, |doc| cx.str(doc.as_str())),
            library: self.library,
        };
        let linked: &'static Code = Box::leak(Box::new(linked));
        cx.world.linked(linked);
        linked
    }

    fn constant<W: World>(&mut self, cx: &mut Cx<'_, W>, constant: &Const) -> Value {
        match constant {
            Const::None => Value::None,
            Const::Ellipsis => Value::Ellipsis,
            Const::Bool(truth) => Value::Bool(*truth),
            Const::Int(number) => Value::Int(*number),
            Const::BigInt(digits) => match digits.parse() {
                Ok(number) => cx.int(number),
                Err(_) => Value::Int(0),
            },
            Const::Float(float) => Value::Float(*float),
            Const::Imaginary(part) => cx.make(types::COMPLEX, Body::Complex(0.0, *part)),
            Const::Str(text) if text.len() <= 64 => cx.name(text),
            Const::Str(text) => cx.str(text.as_str()),
            Const::Bytes(bytes) => cx.bytes(bytes.clone()),
            Const::Tuple(items) => {
                let items = items.iter().map(|item| self.constant(cx, item)).collect();
                cx.tuple(items)
            }
            Const::Code(code) => {
                let code = self.code(cx, code);
                let object = Object::plain(types::CODE, Body::Code(code));
                Value::Obj(cx.world.alloc(object))
            }
        }
    }
}

fn intern_all<W: World>(cx: &mut Cx<'_, W>, texts: &[String]) -> Box<[ObjectId]> {
    texts.iter().map(|text| cx.world.intern(text)).collect()
}
