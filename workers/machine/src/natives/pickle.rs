//! The module `_pickle`: objects as bytes for another process, and back.
//!
//! The rules are those of CPython's `pickle`: functions and classes travel as names, instances as their class and their
//! attributes. The bytes are Interleave's own: they never leave a run.

use num_bigint::BigInt;
use rustc_hash::FxHashMap;
use trace::event::State;

use crate::dict::Dict;
use crate::names;
use crate::native::{Args, Cx, Flow, Raised, Res};
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

mod read;

/// Objects may nest this deep.
const DEPTH_MAX: u32 = 200;

rows! {
    /// The module `_pickle`.
    rows {
        "dumps(object, states, /)" = dumps,
        "loads(content, /)" = read::loads,
        "modules(content, /)" = read::modules,
    }
}

/// What the first byte of each object says.
pub(super) mod tag {
    pub const NONE: u8 = b'N';
    pub const TRUE: u8 = b'T';
    pub const FALSE: u8 = b'F';
    pub const ELLIPSIS: u8 = b'E';
    pub const NOT_IMPLEMENTED: u8 = b'~';
    pub const INT: u8 = b'i';
    pub const BIG: u8 = b'I';
    pub const FLOAT: u8 = b'f';
    pub const COMPLEX: u8 = b'c';
    pub const STR: u8 = b's';
    pub const BYTES: u8 = b'b';
    pub const BYTEARRAY: u8 = b'B';
    pub const TUPLE: u8 = b't';
    pub const LIST: u8 = b'l';
    pub const DICT: u8 = b'd';
    pub const SET: u8 = b'S';
    pub const FROZENSET: u8 = b'z';
    pub const RANGE: u8 = b'R';
    pub const SLICE: u8 = b'|';
    pub const NATIVE: u8 = b'n';
    pub const METHOD: u8 = b'm';
    /// A module and a qualified name.
    pub const GLOBAL: u8 = b'g';
    /// An object met before.
    pub const AGAIN: u8 = b'r';
    /// A class, a body and attributes.
    pub const INSTANCE: u8 = b'o';
    /// A class and what its `__setstate__` is given.
    pub const STATE: u8 = b'O';
    /// What makes the object: a callable, its arguments, a state, items and pairs. Only Python code reads it.
    pub const REDUCED: u8 = b'X';
    pub const EXCEPTION: u8 = b'e';
}

struct Writer {
    bytes: Vec<u8>,
    /// The modules that functions and classes are from, for the reader to import first.
    modules: Vec<String>,
    met: FxHashMap<ObjectId, u32>,
    /// What objects have said of themselves: their state, or what a reduction consists of.
    states: FxHashMap<ObjectId, Vec<Value>>,
    /// Objects that have to be asked, because their classes have a `__getstate__` or `__reduce__` written in Python.
    asked: Vec<Value>,
}

/// The bytes of an object; or a tuple of objects whose state must be known first. `states` is a list of tuples: an object
/// and its state, or an object and the parts of its reduction.
fn dumps<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.world.enter(State::Serialising);
    let mut states = FxHashMap::default();
    for pair in cx.items(args.get(1)).unwrap_or_default() {
        if let Some([Value::Obj(id), parts @ ..]) = cx.items(pair).as_deref() {
            states.insert(*id, parts.to_vec());
        }
    }
    let mut writer = Writer {
        bytes: Vec::new(),
        modules: Vec::new(),
        met: FxHashMap::default(),
        states,
        asked: Vec::new(),
    };
    let written = writer.object(cx, args.get(0), 0);
    cx.world.enter(State::Running);
    written?;
    if !writer.asked.is_empty() {
        return Ok(cx.tuple(writer.asked).into());
    }
    cx.reserve(writer.bytes.len())?;
    let content = writer.finish();
    Ok(cx.bytes(content).into())
}

impl Writer {
    /// The names of the modules, then the objects.
    fn finish(mut self) -> Vec<u8> {
        let mut objects = std::mem::take(&mut self.bytes);
        self.count(self.modules.len());
        for name in std::mem::take(&mut self.modules) {
            self.blob(tag::STR, name.as_bytes());
        }
        self.bytes.append(&mut objects);
        self.bytes
    }

    fn count(&mut self, count: usize) {
        self.bytes.extend_from_slice(&(count as u32).to_le_bytes());
    }

    fn blob(&mut self, tag: u8, bytes: &[u8]) {
        self.bytes.push(tag);
        self.count(bytes.len());
        self.bytes.extend_from_slice(bytes);
    }

    fn object<W: World>(&mut self, cx: &mut Cx<'_, W>, value: Value, depth: u32) -> Res<()> {
        if depth > DEPTH_MAX {
            let message = "maximum recursion depth exceeded while pickling an object";
            return Err(cx.error(types::RECURSION_ERROR, message));
        }
        match value {
            Value::None | Value::Unbound => self.bytes.push(tag::NONE),
            Value::NotImplemented => self.bytes.push(tag::NOT_IMPLEMENTED),
            Value::Ellipsis => self.bytes.push(tag::ELLIPSIS),
            Value::Bool(truth) => self.bytes.push(if truth { tag::TRUE } else { tag::FALSE }),
            Value::Int(number) => {
                self.bytes.push(tag::INT);
                self.bytes.extend_from_slice(&number.to_le_bytes());
            }
            Value::Float(number) => {
                self.bytes.push(tag::FLOAT);
                self.bytes.extend_from_slice(&number.to_le_bytes());
            }
            Value::Native(id) => {
                self.bytes.push(tag::NATIVE);
                self.bytes.extend_from_slice(&id.table.to_le_bytes());
                self.bytes.extend_from_slice(&id.row.to_le_bytes());
            }
            Value::Obj(id) => return self.heap_object(cx, id, depth),
        }
        Ok(())
    }

    fn heap_object<W: World>(&mut self, cx: &mut Cx<'_, W>, id: ObjectId, depth: u32) -> Res<()> {
        if let Some(index) = self.met.get(&id) {
            let index = *index as usize;
            self.bytes.push(tag::AGAIN);
            self.count(index);
            return Ok(());
        }
        let (class, body) = {
            let object = cx.world.read(id);
            (object.class, object.body.clone())
        };
        if matches!(body, Body::Function(_) | Body::Class(_)) {
            return self.global(cx, id);
        }
        let index = self.met.len() as u32;
        self.met.insert(id, index);
        if class.0 >= types::BUILTIN_COUNT
            || [types::OBJECT, types::DEQUE].contains(&class)
            || matches!(body, Body::Iterator(_))
        {
            return self.instance(cx, id, class, &body, depth);
        }
        self.body(cx, id, &body, depth)
    }

    fn instance<W: World>(
        &mut self,
        cx: &mut Cx<'_, W>,
        id: ObjectId,
        class: ObjectId,
        body: &Body,
        depth: u32,
    ) -> Res<()> {
        match self.states.get(&id).cloned().as_deref() {
            Some([state]) => {
                self.bytes.push(tag::STATE);
                self.object(cx, Value::Obj(class), depth + 1)?;
                return self.object(cx, *state, depth + 1);
            }
            Some(parts) => {
                self.bytes.push(tag::REDUCED);
                self.module("_reduction");
                return parts
                    .iter()
                    .try_for_each(|part| self.object(cx, *part, depth + 1));
            }
            None => {}
        }
        let reduce_ex = cx.world.intern("__reduce_ex__");
        let hooks = [
            names::GETSTATE,
            names::SETSTATE,
            names::REDUCE,
            reduce_ex,
            // Exceptions are made anew by calling their class.
            names::INIT,
            names::NEW,
        ];
        let n_hooks = match body {
            Body::Exception(_) => hooks.len(),
            _ => 4,
        };
        let mut hooks = hooks[..n_hooks].iter();
        if matches!(body, Body::Deque(_) | Body::Iterator(_))
            || hooks.any(|hook| cx.python_method(class, *hook).is_some())
        {
            self.asked.push(Value::Obj(id));
            return Ok(());
        }
        self.bytes.push(tag::INSTANCE);
        self.object(cx, Value::Obj(class), depth + 1)?;
        match body {
            Body::Instance | Body::InstanceDict(_) => self.bytes.push(tag::NONE),
            body => self.body(cx, id, body, depth + 1)?,
        }
        self.attributes(cx, id, depth)
    }

    fn attributes<W: World>(&mut self, cx: &mut Cx<'_, W>, id: ObjectId, depth: u32) -> Res<()> {
        let attrs = crate::special::table_of_attributes(cx, id);
        self.table(cx, &attrs, depth)
    }

    fn table<W: World>(&mut self, cx: &mut Cx<'_, W>, table: &Dict, depth: u32) -> Res<()> {
        self.count(table.len());
        for entry in table.iter() {
            self.object(cx, entry.key, depth + 1)?;
            self.object(cx, entry.value, depth + 1)?;
        }
        Ok(())
    }

    fn all<W: World>(
        &mut self,
        cx: &mut Cx<'_, W>,
        tag: u8,
        items: &[Value],
        depth: u32,
    ) -> Res<()> {
        self.bytes.push(tag);
        self.count(items.len());
        for item in items {
            self.object(cx, *item, depth + 1)?;
        }
        Ok(())
    }

    fn body<W: World>(
        &mut self,
        cx: &mut Cx<'_, W>,
        id: ObjectId,
        body: &Body,
        depth: u32,
    ) -> Res<()> {
        match body {
            Body::Str(text) => self.blob(tag::STR, text.as_str().as_bytes()),
            Body::Bytes(bytes) => self.blob(tag::BYTES, bytes),
            Body::ByteArray(bytes) => self.blob(tag::BYTEARRAY, bytes),
            Body::BigInt(big) => self.blob(tag::BIG, &BigInt::to_signed_bytes_le(big)),
            Body::Float(number) => {
                self.bytes.push(tag::FLOAT);
                self.bytes.extend_from_slice(&number.to_le_bytes());
            }
            Body::Complex(re, im) => {
                self.bytes.push(tag::COMPLEX);
                self.bytes.extend_from_slice(&re.to_le_bytes());
                self.bytes.extend_from_slice(&im.to_le_bytes());
            }
            Body::Tuple(items) => self.all(cx, tag::TUPLE, items, depth)?,
            Body::List(items) => self.all(cx, tag::LIST, items, depth)?,
            Body::Slice(items) => self.all(cx, tag::SLICE, &items[..], depth)?,
            Body::Set(table) | Body::FrozenSet(table) => {
                let items: Vec<Value> = table.iter().map(|entry| entry.key).collect();
                let frozen = matches!(body, Body::FrozenSet(_));
                self.all(
                    cx,
                    if frozen { tag::FROZENSET } else { tag::SET },
                    &items,
                    depth,
                )?;
            }
            Body::Dict(table) => {
                self.bytes.push(tag::DICT);
                self.table(cx, table, depth)?;
            }
            Body::Range(range) => {
                self.bytes.push(tag::RANGE);
                for part in [range.start, range.stop, range.step] {
                    self.bytes.extend_from_slice(&part.to_le_bytes());
                }
            }
            Body::Method(function, receiver) => {
                self.bytes.push(tag::METHOD);
                let name = crate::special::get(cx, *function, names::NAME);
                self.object(cx, name.unwrap_or(Value::None), depth + 1)?;
                self.object(cx, *receiver, depth + 1)?;
            }
            Body::Exception(exception) => {
                self.bytes.push(tag::EXCEPTION);
                let class = cx.world.read(id).class;
                self.object(cx, Value::Obj(class), depth + 1)?;
                self.object(cx, exception.args, depth + 1)?;
                self.attributes(cx, id, depth)?;
            }
            _ => return Err(cannot(cx, id)),
        }
        Ok(())
    }

    /// The reader has to import this module.
    fn module(&mut self, name: &str) {
        if !self.modules.iter().any(|known| known == name) {
            self.modules.push(name.to_owned());
        }
    }

    /// A function or class: its module and qualified name, which must lead back to it.
    fn global<W: World>(&mut self, cx: &mut Cx<'_, W>, id: ObjectId) -> Res<()> {
        let this = Value::Obj(id);
        let (module, qualname) = if id.0 < types::BUILTIN_COUNT {
            match id {
                types::NONE_TYPE => ("types".to_owned(), "NoneType".to_owned()),
                _ => (types::module_of(id).to_owned(), cx.class_name(id)),
            }
        } else {
            let module = match cx.find_attribute(this, names::MODULE)? {
                crate::interp::Found::Value(value) => cx.string(value).unwrap_or_default(),
                _ => String::new(),
            };
            let qualname = crate::special::get(cx, this, names::QUALNAME);
            (
                module,
                qualname
                    .and_then(|name| cx.string(name))
                    .unwrap_or_default(),
            )
        };
        if qualname.contains("<locals>") {
            let message = format!("Can't pickle local object '{qualname}'");
            return Err(cx.error(types::ATTRIBUTE_ERROR, message));
        }
        if id != types::NONE_TYPE
            && !find_global(cx, &module, &qualname).is_some_and(|found| found.is(this))
        {
            let shown = cx.quick_repr(this)?.unwrap_or_default();
            let message =
                format!("Can't pickle {shown}: attribute lookup {qualname} on {module} failed");
            let raised = cx.error_of_module("pickle", "PicklingError");
            let text = cx.str(message);
            let args = cx.tuple(vec![text]);
            cx.with_exception(raised.0, |exception| exception.args = args);
            return Err(raised);
        }
        self.bytes.push(tag::GLOBAL);
        self.blob(tag::STR, module.as_bytes());
        self.module(&module);
        self.blob(tag::STR, qualname.as_bytes());
        Ok(())
    }
}

/// What a qualified name of a loaded module names.
pub(super) fn find_global<W: World>(
    cx: &mut Cx<'_, W>,
    module: &str,
    qualname: &str,
) -> Option<Value> {
    let mut at = cx.module(module)?;
    for part in qualname.split('.') {
        let name = cx.world.intern(part);
        at = match cx.module_dict(at) {
            Some(dict) => cx.dict_name(dict, name)?,
            None => {
                let found = cx.own_class_attribute(at.id().filter(|_| cx.is_class(at))?, name)?;
                unwrapped(cx, found)
            }
        };
    }
    Some(at)
}

/// The function of a class or static method, and any other value as it is.
pub(super) fn unwrapped<W: World>(cx: &Cx<'_, W>, value: Value) -> Value {
    let inner = cx.with_body(value, |body| match body {
        Body::Wrapper(inner) => Some(*inner),
        _ => None,
    });
    inner.flatten().unwrap_or(value)
}

fn cannot<W: World>(cx: &mut Cx<'_, W>, id: ObjectId) -> Raised {
    let primitive = matches!(cx.world.read(id).body, Body::Primitive(_));
    // In CPython the others hold a lock.
    let class = match cx.class_of(Value::Obj(id)) {
        types::RLOCK | types::CONDITION => "_thread.RLock".to_owned(),
        _ if primitive => "_thread.lock".to_owned(),
        _ => cx.type_name(Value::Obj(id)),
    };
    cx.type_error(format!("cannot pickle '{class}' object"))
}
