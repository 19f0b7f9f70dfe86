//! The object model's own functions: `object`, `type`, `super`, descriptors, `isinstance`, `getattr`.

use smallvec::smallvec;

use crate::dict::Dict;
use crate::names;
use crate::native::{Args, Cx, Flow, Res};
use crate::object::{Body, Layout, Object};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// Methods of `object`. `__new__` is the first row: `Cx::is_object_new` relies on it.
    object_rows {
        "staticmethod __new__(cls, /, *args, **keywords)" = object_new,
        "__repr__(self, /)" = object_repr,
        "__hash__(self, /)" = object_hash,
        "__str__(self, /)" = object_str,
        "__getattribute__(self, name, /)" = object_getattribute,
        "__setattr__(self, name, value, /)" = object_setattr,
        "__delattr__(self, name, /)" = object_delattr,
        "__lt__(self, value, /)" = not_implemented,
        "__le__(self, value, /)" = not_implemented,
        "__eq__(self, value, /)" = object_eq,
        "__ne__(self, value, /)" = object_ne,
        "__gt__(self, value, /)" = not_implemented,
        "__ge__(self, value, /)" = not_implemented,
        "__init__(self, /, *args, **keywords)" = object_init,
        "__reduce_ex__(self, protocol, /)" = object_reduce,
        "__reduce__(self, /)" = object_reduce,
        "__getstate__(self, /)" = |cx, args| cx.in_python("state_of", &[args.get(0)]),
        "classmethod __subclasshook__(cls, subclass, /)" = not_implemented,
        "classmethod __init_subclass__(cls, /, **keywords)" = object_init_subclass,
        "__format__(self, spec, /)" = object_format,
        "__sizeof__(self, /)" = |cx, args| cx.in_python("size_of", &[args.get(0)]),
        "__dir__(self, /)" = object_dir,
    }
}

rows! {
    /// Methods of `type`.
    type_rows {
        "staticmethod __new__(cls, name, bases, namespace, /, **keywords)" = type_new,
        "__init__(self, /, *args, **keywords)" = nothing,
        "__call__(self, /, *args, **keywords)" = type_call,
        "mro(self, /)" = type_mro,
        "__subclasses__(self, /)" = type_subclasses,
        "__instancecheck__(self, instance, /)" = type_instancecheck,
        "__subclasscheck__(self, subclass, /)" = type_subclasscheck,
    }
}

rows! {
    /// Methods of functions.
    function_rows {
        "staticmethod __new__(cls, code, globals, name=None, argdefs=None, closure=None)" = function_new,
        "__get__(self, instance, owner=None, /)" = function_get,
    }
}

rows! {
    /// Methods of methods.
    method_rows {
        "staticmethod __new__(cls, function, instance, /)" = method_new,
    }
}

rows! {
    /// Methods of `super`, `property`, `classmethod` and `staticmethod`.
    super_rows {
        "staticmethod __new__(cls, start=?, object=?, /)" = super_new,
    }
}

rows! {
    /// Methods of modules.
    module_rows {
        "staticmethod __new__(cls, name, doc=None)" = module_new,
    }
}

impl<W: World> Cx<'_, W> {
    /// Whether a class attribute is `object.__new__`, which is a static method.
    pub(crate) fn is_object_new(&self, new: Value) -> bool {
        let inner = self.with_body(new, |body| match body {
            Body::Wrapper(Value::Native(id)) => Some(*id),
            _ => None,
        });
        inner.flatten().is_some_and(|id| {
            let owner = crate::natives::tables::<W>()[id.table as usize].0;
            id.row == 0 && owner == crate::natives::Owner::Class(types::OBJECT)
        })
    }

    /// `object.__new__(class, …)`
    ///
    /// # Errors
    /// `TypeError` for arguments that nobody takes, and for classes whose instances `object` cannot make.
    pub(crate) fn new_instance(
        &mut self,
        class: ObjectId,
        args: &[Value],
        keywords: &[(ObjectId, Value)],
    ) -> Res<Value> {
        let layout = match &self.world.read(class).body {
            Body::Class(class) => class.layout,
            _ => Layout::Sealed,
        };
        if layout != Layout::Instance {
            let name = self.class_name(class);
            return Err(self.type_error(match layout {
                Layout::Sealed => format!("cannot create '{name}' instances"),
                _ => format!("object.__new__({name}) is not safe, use {name}.__new__()"),
            }));
        }
        if !(args.is_empty() && keywords.is_empty()) {
            let init = self.class_attribute(class, names::INIT);
            let new = self.class_attribute(class, names::NEW);
            let plain_init = matches!(init, Value::Native(_));
            if !self.is_object_new(new) {
                let message =
                    "object.__new__() takes exactly one argument (the type to instantiate)";
                return Err(self.type_error(message));
            }
            if plain_init {
                let name = self.class_name(class);
                return Err(self.type_error(format!("{name}() takes no arguments")));
            }
        }
        let attrs = (class != types::OBJECT).then(|| Box::new(Dict::new()));
        let instance = self.world.alloc(Object {
            class,
            attrs,
            body: Body::Instance,
        });
        self.watch_instance(class, instance);
        Ok(Value::Obj(instance))
    }

    pub(super) fn attribute_name(&mut self, name: Value) -> Res<ObjectId> {
        match self.string(name) {
            Some(text) => Ok(self.world.intern(&text)),
            None => {
                let class = self.type_name(name);
                Err(self.type_error(format!("attribute name must be string, not '{class}'")))
            }
        }
    }

    pub(super) fn class_argument(&mut self, value: Value) -> Res<ObjectId> {
        match value.id().filter(|_| self.is_class(value)) {
            Some(id) => Ok(id),
            None => {
                let name = self.type_name(value);
                Err(self.type_error(format!("X is not a type object ({name})")))
            }
        }
    }

    /// Whether a class is one of `classes` (a class or a tuple of them, nested); `None` if a metaclass has a say.
    pub(super) fn quick_subclass(
        &mut self,
        class: ObjectId,
        classes: Value,
        hook: ObjectId,
    ) -> Option<bool> {
        if let Some(true) = self.with_body(classes, |body| matches!(body, Body::Tuple(_))) {
            for one in self.items(classes).unwrap_or_default() {
                if self.quick_subclass(class, one, hook)? {
                    return Some(true);
                }
            }
            return Some(false);
        }
        let id = classes.id().filter(|_| self.is_class(classes))?;
        let metaclass = self.world.read(id).class;
        if metaclass != types::TYPE && self.python_method(metaclass, hook).is_some() {
            return None;
        }
        Some(self.is_subclass(class, id))
    }
}

fn nothing<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    cx.none()
}

/// Of an object it is not known: others are asked.
fn not_implemented<W: World>(_: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    Ok(Value::NotImplemented.into())
}

/// What makes an object; `__reduce__` answers for the oldest protocol.
fn object_reduce<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.in_python("reduce_object", &[args.get(0), args.get(1).or(Value::None)])
}

fn object_init_subclass<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if args.keywords.is_empty() {
        return cx.none();
    }
    let class = cx.class_argument(args.get(0))?;
    let name = cx.class_name(class);
    Err(cx.type_error(format!(
        "{name}.__init_subclass__() takes no keyword arguments"
    )))
}

fn object_new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.class_argument(args.get(0))?;
    cx.new_instance(class, args.rest, args.keywords)
        .map(Flow::Value)
}

fn object_init<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.class_of(args.get(0));
    let new = cx.class_attribute(class, names::NEW);
    let init = cx.class_attribute(class, names::INIT);
    let given = !(args.rest.is_empty() && args.keywords.is_empty());
    let plain_new = class.0 >= types::BUILTIN_COUNT && cx.is_object_new(new);
    if given && (plain_new || matches!(init, Value::Obj(_))) {
        let name = cx.class_name(class);
        let message = if matches!(init, Value::Obj(_)) {
            "object.__init__() takes exactly one argument (the instance to initialize)".to_owned()
        } else {
            format!("{name}() takes no arguments")
        };
        return Err(cx.type_error(message));
    }
    cx.none()
}

fn object_getattribute<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let name = cx.attribute_name(args.get(1))?;
    match cx.find_attribute(args.get(0), name)? {
        crate::interp::Found::Value(value) => Ok(Flow::Value(value)),
        crate::interp::Found::Call(getter, args) => Ok(Flow::Call(getter, args)),
        crate::interp::Found::Missing => Err(cx.no_attribute(args.get(0), name)),
    }
}

fn object_setattr<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let name = cx.attribute_name(args.get(1))?;
    Ok(Flow::SetAttribute {
        object: args.get(0),
        name,
        value: args.get(2),
        hooks: false,
    })
}

fn object_delattr<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let name = cx.attribute_name(args.get(1))?;
    Ok(Flow::SetAttribute {
        object: args.get(0),
        name,
        value: Value::Unbound,
        hooks: false,
    })
}

fn object_eq<W: World>(_: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let same = args.get(0).is(args.get(1));
    Ok(Flow::Value(if same {
        Value::Bool(true)
    } else {
        Value::NotImplemented
    }))
}

fn object_ne<W: World>(_: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let same = args.get(0).is(args.get(1));
    Ok(Flow::Value(if same {
        Value::Bool(false)
    } else {
        Value::NotImplemented
    }))
}

fn object_hash<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let value = match args.get(0) {
        Value::Obj(id) => cx.hash_of_place(id) as i64,
        other => cx.quick_hash(other)?.unwrap_or(0) as i64,
    };
    Ok(Flow::Value(Value::Int(value)))
}

fn object_repr<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    // The classes of other bodies inherit this method and mean their own text by it.
    let generic = match args.get(0) {
        Value::Obj(id) => matches!(
            cx.world.read(id).body,
            Body::Instance
                | Body::InstanceDict(_)
                | Body::BigInt(_)
                | Body::Float(_)
                | Body::Complex(..)
                | Body::Str(_)
                | Body::Bytes(_)
                | Body::ByteArray(_)
                | Body::Tuple(_)
                | Body::List(_)
                | Body::Dict(_)
                | Body::Set(_)
                | Body::FrozenSet(_)
                | Body::Range(_)
                | Body::Slice(_)
                | Body::Deque(_)
        ),
        other => matches!(other, Value::Int(_) | Value::Float(_) | Value::Bool(_)),
    };
    if !generic {
        return super::operators::builtin_repr(cx, args.get(0));
    }
    let name = cx.full_class_name(cx.class_of(args.get(0)));
    let address = cx.address_text(cx.object_id(args.get(0)));
    let text = format!("<{name} object at {address}>");
    Ok(Flow::Value(cx.str(text)))
}

fn object_str<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let repr = cx.prelude("repr");
    Ok(Flow::Call(repr, smallvec![args.get(0)]))
}

fn object_format<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let spec = cx.string(args.get(1)).unwrap_or_default();
    if !spec.is_empty() {
        let name = cx.type_name(args.get(0));
        let message = format!("unsupported format string passed to {name}.__format__");
        return Err(cx.type_error(message));
    }
    let str_class = Value::Obj(types::STR);
    Ok(Flow::Call(str_class, smallvec![args.get(0)]))
}

fn object_dir<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let dir = cx.prelude("dir_of");
    Ok(Flow::Call(dir, smallvec![args.get(0)]))
}

fn type_new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let metaclass = cx.class_argument(args.get(0))?;
    let parts = [
        (args.get(1), types::STR, "str"),
        (args.get(2), types::TUPLE, "tuple"),
        (args.get(3), types::DICT, "dict"),
    ];
    for (at, (value, class, what)) in parts.into_iter().enumerate() {
        if !cx.is_instance(value, class) {
            let (at, got) = (at + 1, cx.type_name(value));
            let message = format!("type.__new__() argument {at} must be {what}, not {got}");
            return Err(cx.type_error(message));
        }
    }
    let bases = cx.items(args.get(2)).unwrap_or_default();
    for base in &bases {
        if !cx.is_class(*base) {
            let message = match cx.has_method(*base, names::MRO_ENTRIES) {
                true => "type() doesn't support MRO entry resolution; use types.new_class()",
                false => crate::interp::CONFLICT,
            };
            return Err(cx.type_error(message));
        }
    }
    let winner = cx.metaclass_for(metaclass, &bases)?;
    let new = cx.class_attribute(winner, names::NEW);
    if winner != metaclass && !new.is(cx.class_attribute(types::TYPE, names::NEW)) {
        // Its `__init__` is called by whoever has called this.
        let given = smallvec![Value::Obj(winner), args.get(1), args.get(2), args.get(3)];
        return Ok(Flow::CallKeywords(new, given, args.keywords.to_vec()));
    }
    let metaclass = winner;
    let class = cx.new_class(metaclass, args.get(1), args.get(2), args.get(3))?;
    if cx.own_class_attribute(class, names::MODULE).is_none() {
        let globals = cx.thread.frames.last().map(|frame| frame.globals);
        let module = globals.and_then(|globals| cx.dict_name(globals, names::NAME));
        if let Some(module) = module {
            cx.set_class_attribute(class, names::MODULE, module);
        }
    }
    let keywords = cx.keyword_dict(args.keywords);
    let hooks = cx.prelude("class_hooks");
    Ok(Flow::Call(hooks, smallvec![Value::Obj(class), keywords]))
}

fn function_new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let given = [1, 2, 3, 4, 5].map(|at| args.get(at).or(Value::None));
    crate::special::make_function(cx, &given).map(Flow::Value)
}

fn function_get<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if args.get(1).is_none() {
        return Ok(args.get(0).into());
    }
    let method = Body::Method(args.get(0), args.get(1));
    Ok(cx.make(types::METHOD, method).into())
}

fn method_new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let method = Body::Method(args.get(1), args.get(2));
    Ok(cx.make(types::METHOD, method).into())
}

fn type_call<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.class_argument(args.get(0))?;
    Ok(Flow::Instantiate {
        class,
        args: args.rest.to_vec(),
        keywords: args.keywords.to_vec(),
    })
}

fn type_mro<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.class_argument(args.get(0))?;
    let order = match &cx.world.read(class).body {
        Body::Class(class) => class.mro.iter().map(|id| Value::Obj(*id)).collect(),
        _ => Vec::new(),
    };
    Ok(Flow::Value(cx.list(order)))
}

fn type_subclasses<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.class_argument(args.get(0))?;
    let found = cx.subclasses(class);
    Ok(cx.list(found.into_iter().map(Value::Obj).collect()).into())
}

fn type_instancecheck<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.class_argument(args.get(0))?;
    Ok(Flow::Value(Value::Bool(cx.is_instance(args.get(1), class))))
}

fn type_subclasscheck<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (class, sub) = (
        cx.class_argument(args.get(0))?,
        cx.class_argument(args.get(1))?,
    );
    Ok(Flow::Value(Value::Bool(cx.is_subclass(sub, class))))
}

fn super_new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if args.get(1).is_unbound() {
        let caller = cx.thread.frames.last();
        let message = match caller.is_some_and(|frame| frame.code.params.positional > 0) {
            true => "super(): __class__ cell not found",
            false => "super(): no arguments",
        };
        return Err(cx.error(types::RUNTIME_ERROR, message));
    }
    if !cx.is_class(args.get(1)) {
        let got = cx.type_name(args.get(1));
        return Err(cx.type_error(format!("super() argument 1 must be a type, not {got}")));
    }
    let start = cx.class_argument(args.get(1))?;
    let receiver = args.get(2).or(Value::None);
    let order = match receiver.id().filter(|_| cx.is_class(receiver)) {
        Some(id) if cx.is_subclass(id, start) => id,
        _ => cx.class_of(receiver),
    };
    if !cx.is_subclass(order, start) {
        let message = "super(type, obj): obj must be an instance or subtype of type";
        return Err(cx.type_error(message));
    }
    Ok(Flow::Value(
        cx.make(types::SUPER, Body::Super(start, receiver, order)),
    ))
}

fn module_new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.instance_class(args.get(0), types::MODULE)?;
    let Some(name) = cx.string(args.get(1)) else {
        let got = cx.type_name(args.get(1));
        return Err(cx.type_error(format!("module() argument 'name' must be str, not {got}")));
    };
    let module = cx.new_module(&name, false);
    let Some(globals) = cx.module_dict(module) else {
        return Ok(module.into());
    };
    if args.get(2).given().is_some() {
        cx.set_dict_name(globals, names::DOC, args.get(2));
    }
    Ok(cx.module_of_program(class, globals).into())
}
