//! `import`: finding a module, running it once, binding its names.
//!
//! An import instruction runs again after each module that it had to load, until all are there. A module that another
//! thread is loading is waited for, as CPython's locks of modules do: until it is there, its namespace holds that thread's
//! number as `__loading__`.

use crate::boot;
use crate::interp::Go;
use crate::library;
use crate::load;
use crate::names;
use crate::native::{Cx, Raised, Res};
use crate::natives::{self, Owner};
use crate::object::{Body, Object};
use crate::primitive::PrimitiveState;
use crate::thread::{Frame, Then};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

impl<W: World> Cx<'_, W> {
    /// `import a.b.c`: gives `a`, or `a.b.c` if `leaf`.
    pub(super) fn import(&mut self, name: ObjectId, leaf: bool) -> Res<Go> {
        let path = self.name_text(name);
        match self.loaded_or_load(&path)? {
            Err(go) => Ok(go),
            Ok(module) => {
                let first = path.split('.').next().unwrap_or(&path);
                let wanted = if leaf {
                    module
                } else {
                    self.module(first).unwrap_or(module)
                };
                self.push(wanted);
                Ok(Go::Next)
            }
        }
    }

    /// The module of a dotted path if it and its packages are loaded; else what to do to load the next of them.
    pub(crate) fn loaded_or_load(&mut self, path: &str) -> Res<Result<Value, Go>> {
        let mut at = 0;
        loop {
            let end = path[at..].find('.').map_or(path.len(), |dot| at + dot);
            let prefix = &path[..end];
            let Some(module) = self.module(prefix) else {
                return self.load_module(prefix).map(Err);
            };
            if let Some(namespace) = self.being_loaded(module) {
                return self.wait_for_module(namespace).map(Err);
            }
            if end == path.len() {
                return Ok(Ok(module));
            }
            at = end + 1;
        }
    }

    /// A loaded module by its full name.
    pub(crate) fn module(&mut self, path: &str) -> Option<Value> {
        let name = self.world.intern(path);
        self.dict_name(boot::MODULES, name)
    }

    fn load_module(&mut self, path: &str) -> Res<Go> {
        let name = self.world.intern(path);
        if native_tables::<W>(path).next().is_some() {
            let module = self.new_module(path, false);
            for table in native_tables::<W>(path) {
                self.fill_module(module, table);
            }
            self.register(path, name, module);
            return Ok(Go::Reload);
        }
        let Some(file) = library::find(path) else {
            return Err(self.no_module(path));
        };
        let module = self.new_module(path, file.package);
        if let Some(namespace) = self.module_dict(module) {
            let me = Value::Int(i64::from(self.thread.id.0));
            self.set_dict_name(namespace, names::LOADING, me);
        }
        if !self.register(path, name, module) {
            return Ok(Go::Reload);
        }
        let code = match load::link_library(self, file) {
            Ok(code) => code,
            Err(raised) => {
                self.forget_module(name);
                return Err(raised);
            }
        };
        let Some(globals) = self.module_dict(module) else {
            return Ok(Go::Reload);
        };
        let base = self.thread.stack.len() as u32;
        self.thread
            .stack
            .resize(base as usize + code.locals.len(), Value::Unbound);
        self.enter(Frame {
            code,
            pc: 0,
            base,
            floor: base,
            globals,
            context: Value::None,
            then: Then::Import(name),
            generator: None,
        })
    }

    /// Makes a module known; `false` if another thread has been sooner with one of the name.
    fn register(&mut self, path: &str, name: ObjectId, module: Value) -> bool {
        if !self.add_dict_name(boot::MODULES, name, module) {
            return false;
        }
        if let Some((parent, leaf)) = path.rsplit_once('.')
            && let Some(parent) = self
                .module(parent)
                .and_then(|parent| self.module_dict(parent))
        {
            let leaf = self.world.intern(leaf);
            self.set_dict_name(parent, leaf, module);
        }
        true
    }

    /// A module that failed to load is not kept. Who waits for it loads it anew.
    pub(super) fn forget_module(&mut self, name: ObjectId) {
        let module = self.dict_name(boot::MODULES, name);
        self.delete_dict_name(boot::MODULES, name);
        self.no_longer_loading(module);
    }

    /// A module is there: lets who waits for it go on.
    pub(super) fn module_loaded(&mut self, name: ObjectId) {
        let module = self.dict_name(boot::MODULES, name);
        self.no_longer_loading(module);
    }

    fn no_longer_loading(&mut self, module: Option<Value>) {
        let Some(namespace) = module.and_then(|module| self.module_dict(module)) else {
            return;
        };
        self.delete_dict_name(namespace, names::LOADING);
        // Whoever puts an event there looks after that whether the module is still being loaded.
        if let Some(event) = self.dict_name(namespace, names::LOADED) {
            self.delete_dict_name(namespace, names::LOADED);
            let woken = self.with_primitive(event, |event| {
                event.state = PrimitiveState::Event { set: true };
                std::mem::take(&mut event.waiters)
            });
            self.unpark_all(woken.unwrap_or_default());
        }
    }

    /// The namespace of a module that another thread is loading.
    fn being_loaded(&mut self, module: Value) -> Option<ObjectId> {
        let namespace = self.module_dict(module)?;
        match self.dict_name(namespace, names::LOADING)? {
            Value::Int(thread) if thread >= 0 && thread != i64::from(self.thread.id.0) => {
                Some(namespace)
            }
            _ => None,
        }
    }

    /// Has the instruction run again when another thread has loaded a module.
    fn wait_for_module(&mut self, namespace: ObjectId) -> Res<Go> {
        let function = self.prelude("wait_for_module");
        let me = Value::Int(i64::from(self.thread.id.0));
        let floor = self.thread.stack.len() as u32;
        self.call(
            function,
            &[Value::Obj(namespace), me],
            &[],
            floor,
            // What it returns is dropped: the operands of what is around the import stand right below it.
            Then::Signal(None, None),
        )
    }

    /// An empty module.
    pub(crate) fn new_module(&mut self, path: &str, package: bool) -> Value {
        let dict = self.dict(crate::dict::Dict::new());
        let Value::Obj(globals) = dict else {
            return Value::None;
        };
        let name = self.str(path);
        self.set_dict_name(globals, names::NAME, name);
        self.set_dict_name(globals, names::DOC, Value::None);
        self.set_dict_name(globals, names::BUILTINS, Value::Obj(boot::BUILTINS));
        if package {
            let path = self.list(Vec::new());
            self.set_dict_name(globals, names::PATH, path);
        }
        self.make(types::MODULE, Body::Module(globals))
    }

    /// A module of the program, with this namespace: its class may be set.
    pub(crate) fn module_of_program(&mut self, class: ObjectId, globals: ObjectId) -> Value {
        Value::Obj(self.world.alloc(Object {
            class,
            attrs: Some(Box::default()),
            body: Body::Module(globals),
        }))
    }

    fn fill_module(&mut self, module: Value, table: usize) {
        let Some(globals) = self.module_dict(module) else {
            return;
        };
        for (name, native) in boot::table_entries::<W>(table) {
            let name = self.world.intern(&name);
            self.set_dict_name(globals, name, Value::Native(native));
        }
    }

    fn no_module(&mut self, path: &str) -> Raised {
        let parent = path.rsplit_once('.').map(|(parent, _)| parent);
        let message = match parent {
            Some(parent) if !library::is_package(parent) => {
                format!("No module named '{path}'; '{parent}' is not a package")
            }
            _ => format!("No module named '{path}'"),
        };
        let raised = self.error(types::MODULE_NOT_FOUND_ERROR, message);
        let name = self.str(path);
        self.set_own_attribute(raised.0, names::NAME_ATTR, name);
        raised
    }

    /// `[module] -> [module, module.name]`
    pub(super) fn import_from(&mut self, name: ObjectId) -> Res<Go> {
        let module = self.peek(1);
        let Some(dict) = self.module_dict(module) else {
            return Err(self.error(
                types::IMPORT_ERROR,
                "cannot import from what is not a module",
            ));
        };
        // A class of the program may have the name too, as a property.
        let of_program = self.class_of(module).0 >= types::BUILTIN_COUNT;
        if let (Some(value), false) = (self.dict_name(dict, name), of_program) {
            self.push(value);
            return Ok(Go::Next);
        }
        let of = self.dict_name(dict, names::NAME).unwrap_or(Value::None);
        let of = self.string(of).unwrap_or_default();
        let text = self.name_text(name);
        let full = format!("{of}.{text}");
        if library::find(&full).is_some() || native_tables::<W>(&full).next().is_some() {
            return Ok(match self.loaded_or_load(&full)? {
                Err(go) => go,
                Ok(module) => {
                    self.push(module);
                    Go::Next
                }
            });
        }
        if of_program || self.dict_name(dict, names::GETATTR).is_some() {
            let function = self.prelude("import_name");
            let args = [module, Value::Obj(name)];
            return self.call(function, &args, &[], self.floor(0), Then::Push);
        }
        let message = format!("cannot import name '{text}' from '{of}' (unknown location)");
        let raised = self.error(types::IMPORT_ERROR, message);
        let (module, from) = (self.str(of), self.world.intern("name_from"));
        self.set_own_attribute(raised.0, names::NAME_ATTR, module);
        self.set_own_attribute(raised.0, from, Value::Obj(name));
        Err(raised)
    }

    /// `[module] -> []`: binds all public names.
    pub(super) fn import_star(&mut self) -> Res<Go> {
        let module = self.peek(1);
        let Some(dict) = self.module_dict(module) else {
            self.pop();
            return Ok(Go::Next);
        };
        let listed = self
            .dict_name(dict, names::ALL)
            .and_then(|all| self.items(all));
        let names: Vec<Value> = match listed {
            Some(names) => names,
            None => {
                let keys: Vec<Value> = self
                    .with_table(dict, |table| {
                        Some(table.iter().map(|entry| entry.key).collect())
                    })
                    .unwrap_or_default();
                keys.into_iter()
                    .filter(|key| self.with_str(*key, |text| !text.starts_with('_')) == Some(true))
                    .collect()
            }
        };
        let namespace = self.namespace();
        for name in names {
            let Some(text) = self.string(name) else {
                continue;
            };
            let name = self.world.intern(&text);
            let Some(value) = self.dict_name(dict, name) else {
                // Its `__getattr__` may have it.
                let function = self.prelude("with_all_names");
                return self.call(function, &[module], &[], self.floor(1), Then::Again);
            };
            self.set_dict_name(namespace, name, value);
        }
        self.pop();
        Ok(Go::Next)
    }
}

/// The numbers of the native tables that make up a module.
fn native_tables<W: World>(path: &str) -> impl Iterator<Item = usize> {
    (0..natives::tables::<W>().len()).filter(move |table| {
        let owner = natives::tables::<W>()[*table].0;
        matches!(owner, Owner::Module(name) if name == path && path != "builtins")
    })
}
