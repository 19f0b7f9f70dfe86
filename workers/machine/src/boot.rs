//! What every store contains before a program is loaded: built-in classes, known names, the module dictionaries, the
//! functions of the native tables, the prelude.

use syntax::diagnostic::Diagnostic;

use crate::dict::Dict;
use crate::interp;
use crate::library;
use crate::load;
use crate::names;
use crate::native::{Cx, Raised};
use crate::natives::{self, Owner};
use crate::object::{Body, Class, Object};
use crate::signature;
use crate::text::Text;
use crate::thread::Thread;
use crate::types::{self, BUILTIN_COUNT, BUILTINS as CLASSES};
use crate::value::{NativeId, ObjectId, Value};
use crate::world::World;

const AFTER_NAMES: u32 = BUILTIN_COUNT + names::TEXTS.len() as u32;

/// The dictionary of the module `builtins`.
pub const BUILTINS: ObjectId = ObjectId(AFTER_NAMES);
/// The dictionary of the prelude.
pub const PRELUDE: ObjectId = ObjectId(AFTER_NAMES + 1);
/// `sys.modules`
pub const MODULES: ObjectId = ObjectId(AFTER_NAMES + 2);
/// The first id that is free after booting the fixed objects.
pub const FIRST_FREE: u32 = AFTER_NAMES + 3;

/// The objects with fixed ids, in the order of their ids. A store allocates them first and interns the names
/// ([`names::TEXTS`], from id [`BUILTIN_COUNT`] on) under their texts.
pub fn fixed_objects() -> Vec<Object> {
    let mut objects = Vec::with_capacity(FIRST_FREE as usize);
    for (at, class) in CLASSES.iter().enumerate() {
        let id = ObjectId(at as u32);
        let mut mro = vec![id];
        let mut base = class.base;
        while *mro.last().unwrap_or(&base) != base {
            mro.push(base);
            base = CLASSES[base.0 as usize].base;
        }
        let class = Class {
            name: class.name.into(),
            qualname: class.name.into(),
            bases: if id == types::OBJECT {
                Box::default()
            } else {
                Box::new([class.base])
            },
            mro: mro.into(),
            dict: Dict::new(),
            layout: class.layout,
            instance_dict: false,
        };
        objects.push(Object::plain(types::TYPE, Body::Class(Box::new(class))));
    }
    for text in names::TEXTS {
        objects.push(Object::plain(types::STR, Body::Str(Text::new(*text))));
    }
    for _ in 0..3 {
        objects.push(Object::plain(types::DICT, Body::Dict(Box::default())));
    }
    objects
}

/// The functions of a native table with their names.
pub fn table_entries<W: World>(table: usize) -> Vec<(String, NativeId)> {
    (0..natives::tables::<W>()[table].1.len())
        .map(|row| {
            let id = NativeId {
                table: table as u16,
                row: row as u16,
            };
            (signature::of::<W>(id).name.clone(), id)
        })
        .collect()
}

/// Fills the fixed objects: methods, built-in functions and the prelude. The store must hold [`fixed_objects`].
///
/// # Errors
/// An exception of the prelude: a machine bug, which the tests would show.
pub fn boot<W: World>(cx: &mut Cx<'_, W>) -> Result<(), Raised> {
    for (table, (owner, _)) in natives::tables::<W>().iter().enumerate() {
        for (name, id) in table_entries::<W>(table) {
            let name = cx.world.intern(&name);
            match owner {
                Owner::Class(class) => {
                    let value = class_value(cx, id);
                    cx.set_class_attribute(*class, name, value);
                }
                Owner::Module("builtins") => cx.set_dict_name(BUILTINS, name, Value::Native(id)),
                Owner::Module("_prelude") => cx.set_dict_name(PRELUDE, name, Value::Native(id)),
                Owner::Module(_) => {}
            }
        }
    }
    for (at, class) in CLASSES.iter().enumerate().filter(|(_, class)| class.public) {
        let name = cx.world.intern(class.name);
        cx.set_dict_name(BUILTINS, name, Value::Obj(ObjectId(at as u32)));
    }
    for (name, class) in [
        ("EnvironmentError", types::OS_ERROR),
        ("IOError", types::OS_ERROR),
    ] {
        let name = cx.world.intern(name);
        cx.set_dict_name(BUILTINS, name, Value::Obj(class));
    }
    for class in [
        types::LIST,
        types::DICT,
        types::SET,
        types::BYTEARRAY,
        types::DEQUE,
        types::DICT_KEYS,
        types::DICT_ITEMS,
    ] {
        cx.set_class_attribute(class, names::HASH, Value::None);
    }
    for (name, value) in [
        ("NotImplemented", Value::NotImplemented),
        ("Ellipsis", Value::Ellipsis),
    ] {
        let name = cx.world.intern(name);
        cx.set_dict_name(BUILTINS, name, value);
    }
    let debug = cx.world.intern("__debug__");
    cx.set_dict_name(BUILTINS, debug, Value::Bool(true));
    for (name, value) in [
        ("NotImplemented", Value::NotImplemented),
        ("Ellipsis", Value::Ellipsis),
    ] {
        let name = cx.world.intern(name);
        cx.set_dict_name(BUILTINS, name, value);
    }
    let builtins = cx.make(types::MODULE, Body::Module(BUILTINS));
    let name = cx.world.intern("builtins");
    cx.set_dict_name(BUILTINS, names::NAME, Value::Obj(name));
    cx.set_dict_name(MODULES, name, builtins);
    run_prelude(cx)
}

fn class_value<W: World>(cx: &mut Cx<'_, W>, id: NativeId) -> Value {
    let signature = signature::of::<W>(id);
    if signature.class_method {
        return cx.make(types::CLASSMETHOD, Body::Wrapper(Value::Native(id)));
    }
    if signature.static_method {
        return cx.make(types::STATICMETHOD, Body::Wrapper(Value::Native(id)));
    }
    Value::Native(id)
}

fn run_prelude<W: World>(cx: &mut Cx<'_, W>) -> Result<(), Raised> {
    let prelude = cx.world.intern("_prelude");
    cx.set_dict_name(PRELUDE, names::NAME, Value::Obj(prelude));
    for file in library::prelude() {
        let code = load::link_library(cx, file)?;
        let body = load::module_function(cx, code, PRELUDE);
        start_call(cx, body, &[])?;
        loop {
            match interp::run_through(cx) {
                interp::Stop::Ended(result) => break result?,
                interp::Stop::Park(_) | interp::Stop::Exit(_) => break,
                interp::Stop::Fuel | interp::Stop::Pause => {}
            }
        }
        cx.thread.stack.clear();
    }
    cx.thread.frames.clear();
    Ok(())
}

/// Checks the main program and sets up the main thread, which runs it from its first step on. The value that the
/// thread's last frame returns, left alone on its stack, is the exit code.
///
/// # Errors
/// What is wrong with the program.
pub fn main_thread<W: World>(world: &mut W, thread: &mut Thread) -> Result<(), Vec<Diagnostic>> {
    let facts = world.process().clone();
    let checked = syntax::compile::compile(&facts.source, &facts.file_name);
    if checked.code.is_none() {
        return Err(checked.diagnostics);
    }
    let mut cx = Cx { world, thread };
    let entry = cx.prelude("start_process");
    start_call(&mut cx, entry, &[]).map_err(|_| Vec::new())
}

/// Makes a thread's first frame: a call of a Python function. The value that it returns is left alone on the thread's
/// stack when the thread has ended.
///
/// # Errors
/// What calling it raises before its first instruction.
pub fn start_call<W: World>(
    cx: &mut Cx<'_, W>,
    function: Value,
    args: &[Value],
) -> Result<(), Raised> {
    cx.thread.frames.clear();
    cx.thread.stack.clear();
    cx.thread.pending = None;
    cx.start(function, args)
}
