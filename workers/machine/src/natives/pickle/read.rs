//! Reading what [`super`] has written. The bytes come from another process of the same run; damaged ones raise
//! `UnpicklingError`.

use num_bigint::BigInt;
use trace::event::State;

use super::{find_global, tag, unwrapped};
use crate::native::{Args, Cx, Flow, Raised, Res};
use crate::object::{Body, Object, Range};
use crate::types;
use crate::value::{NativeId, ObjectId, Value};
use crate::world::World;

/// The object that bytes stand for, and a list of `(object, state)` whose `__setstate__` is still to be called.
pub(super) fn loads<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let bytes = content(cx, args.get(0))?;
    cx.world.enter(State::Serialising);
    let mut reader = Reader::new(&bytes);
    let object = reader.modules(cx).and_then(|_| reader.object(cx));
    cx.world.enter(State::Running);
    let object = object?;
    let states = cx.list(reader.states);
    Ok(Flow::Value(cx.tuple(vec![object, states])))
}

/// The names of the modules that the bytes refer to.
pub(super) fn modules<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let bytes = content(cx, args.get(0))?;
    let names = Reader::new(&bytes).modules(cx)?;
    let names = names.into_iter().map(|name| cx.str(name)).collect();
    Ok(Flow::Value(cx.list(names)))
}

fn content<W: World>(cx: &mut Cx<'_, W>, value: Value) -> Res<Vec<u8>> {
    let bytes = cx.with_body(value, |body| match body {
        Body::Bytes(bytes) => Some(bytes.to_vec()),
        _ => None,
    });
    match bytes.flatten() {
        Some(bytes) => Ok(bytes),
        None => Err(cx.type_error("a bytes-like object is required")),
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    met: Vec<Value>,
    states: Vec<Value>,
}

impl Reader<'_> {
    fn new(bytes: &[u8]) -> Reader<'_> {
        Reader {
            bytes,
            at: 0,
            met: Vec::new(),
            states: Vec::new(),
        }
    }

    /// The names with which the bytes begin.
    fn modules<W: World>(&mut self, cx: &mut Cx<'_, W>) -> Res<Vec<String>> {
        let count = self.count(cx)?;
        let mut names = Vec::new();
        for _ in 0..count {
            let [_] = self.array(cx)?;
            names.push(self.text(cx)?);
        }
        Ok(names)
    }

    fn take<W: World>(&mut self, cx: &mut Cx<'_, W>, count: usize) -> Res<&[u8]> {
        match self.bytes.get(self.at..self.at.saturating_add(count)) {
            Some(bytes) => {
                self.at += count;
                Ok(bytes)
            }
            None => Err(damaged(cx)),
        }
    }

    fn array<const N: usize, W: World>(&mut self, cx: &mut Cx<'_, W>) -> Res<[u8; N]> {
        let mut array = [0; N];
        array.copy_from_slice(self.take(cx, N)?);
        Ok(array)
    }

    fn count<W: World>(&mut self, cx: &mut Cx<'_, W>) -> Res<usize> {
        Ok(u32::from_le_bytes(self.array(cx)?) as usize)
    }

    fn blob<W: World>(&mut self, cx: &mut Cx<'_, W>) -> Res<Vec<u8>> {
        let count = self.count(cx)?;
        self.take(cx, count).map(<[u8]>::to_vec)
    }

    fn text<W: World>(&mut self, cx: &mut Cx<'_, W>) -> Res<String> {
        let bytes = self.blob(cx)?;
        String::from_utf8(bytes).map_err(|_| damaged(cx))
    }

    /// Keeps an object for later references to it; the place was taken when the object began.
    fn keep(&mut self, place: usize, value: Value) -> Value {
        self.met[place] = value;
        value
    }

    fn place(&mut self) -> usize {
        self.met.push(Value::None);
        self.met.len() - 1
    }

    fn object<W: World>(&mut self, cx: &mut Cx<'_, W>) -> Res<Value> {
        let [tag] = self.array(cx)?;
        match tag {
            tag::NONE => Ok(Value::None),
            tag::ELLIPSIS => Ok(Value::Ellipsis),
            tag::NOT_IMPLEMENTED => Ok(Value::NotImplemented),
            tag::TRUE => Ok(Value::Bool(true)),
            tag::FALSE => Ok(Value::Bool(false)),
            tag::INT => Ok(Value::Int(i64::from_le_bytes(self.array(cx)?))),
            tag::FLOAT => Ok(Value::Float(f64::from_le_bytes(self.array(cx)?))),
            tag::NATIVE => {
                let table = u16::from_le_bytes(self.array(cx)?);
                let row = u16::from_le_bytes(self.array(cx)?);
                let tables = crate::natives::tables::<W>();
                let exists = tables
                    .get(table as usize)
                    .is_some_and(|(_, rows)| (row as usize) < rows.len());
                if exists {
                    Ok(Value::Native(NativeId { table, row }))
                } else {
                    Err(damaged(cx))
                }
            }
            tag::AGAIN => {
                let index = self.count(cx)?;
                self.met.get(index).copied().ok_or_else(|| damaged(cx))
            }
            tag::GLOBAL => self.global(cx),
            tag => {
                let place = self.place();
                self.heap_object(cx, tag, place)
            }
        }
    }

    fn global<W: World>(&mut self, cx: &mut Cx<'_, W>) -> Res<Value> {
        self.take(cx, 1)?;
        let module = self.text(cx)?;
        self.take(cx, 1)?;
        let qualname = self.text(cx)?;
        match find_global(cx, &module, &qualname) {
            Some(found) => Ok(found),
            None => {
                let message = format!("Can't get attribute '{qualname}' on <module '{module}'>");
                Err(cx.error(types::ATTRIBUTE_ERROR, message))
            }
        }
    }

    fn heap_object<W: World>(&mut self, cx: &mut Cx<'_, W>, tag: u8, place: usize) -> Res<Value> {
        let value = match tag {
            tag::STR => {
                let text = self.text(cx)?;
                cx.str(text)
            }
            tag::BYTES => {
                let bytes = self.blob(cx)?;
                cx.bytes(bytes)
            }
            tag::BYTEARRAY => {
                let bytes = self.blob(cx)?;
                cx.make(types::BYTEARRAY, Body::ByteArray(bytes))
            }
            tag::BIG => {
                let number = BigInt::from_signed_bytes_le(&self.blob(cx)?);
                cx.int(number)
            }
            tag::COMPLEX => {
                let (re, im) = (self.array(cx)?, self.array(cx)?);
                cx.make(
                    types::COMPLEX,
                    Body::Complex(f64::from_le_bytes(re), f64::from_le_bytes(im)),
                )
            }
            tag::TUPLE => {
                let items = self.all(cx)?;
                cx.tuple(items)
            }
            tag::SLICE => {
                let mut items = self.all(cx)?;
                items.resize(3, Value::None);
                cx.make(
                    types::SLICE,
                    Body::Slice(Box::new([items[0], items[1], items[2]])),
                )
            }
            tag::FROZENSET => {
                let items = self.all(cx)?;
                let set = cx.make(types::FROZENSET, Body::FrozenSet(Box::default()));
                self.add_all(cx, set, items)?;
                set
            }
            tag::RANGE => {
                let (start, stop, step) = (self.array(cx)?, self.array(cx)?, self.array(cx)?);
                let [start, stop, step] = [start, stop, step].map(i64::from_le_bytes);
                let step = if step == 0 { 1 } else { step };
                cx.make(
                    types::RANGE,
                    Body::Range(Box::new(Range { start, stop, step })),
                )
            }
            _ => return self.mutable(cx, tag, place),
        };
        Ok(self.keep(place, value))
    }

    /// Objects that may refer to themselves: kept before their content is read.
    fn mutable<W: World>(&mut self, cx: &mut Cx<'_, W>, tag: u8, place: usize) -> Res<Value> {
        match tag {
            tag::LIST => {
                let list = cx.list(Vec::new());
                self.keep(place, list);
                for item in self.all(cx)? {
                    cx.append(list, item)?;
                }
                Ok(list)
            }
            tag::SET => {
                let set = cx.make(types::SET, Body::Set(Box::default()));
                self.keep(place, set);
                let items = self.all(cx)?;
                self.add_all(cx, set, items)?;
                Ok(set)
            }
            tag::DICT => {
                let dict = cx.dict(crate::dict::Dict::new());
                self.keep(place, dict);
                let count = self.count(cx)?;
                for _ in 0..count {
                    let (key, value) = (self.object(cx)?, self.object(cx)?);
                    self.set(cx, dict, key, value)?;
                }
                Ok(dict)
            }
            tag::METHOD => {
                let (name, receiver) = (self.object(cx)?, self.object(cx)?);
                let text = cx.string(name).unwrap_or_default();
                let name = cx.world.intern(&text);
                let class = match receiver.id().filter(|_| cx.is_class(receiver)) {
                    Some(class) => class,
                    None => cx.class_of(receiver),
                };
                let function = cx.class_attribute(class, name);
                let function = unwrapped(cx, function);
                let method = cx.make(types::METHOD, Body::Method(function, receiver));
                Ok(self.keep(place, method))
            }
            tag::INSTANCE => self.instance(cx, place),
            tag::STATE => {
                let class = self.class(cx)?;
                let object = Object {
                    class,
                    attrs: Some(Box::default()),
                    body: Body::Instance,
                };
                let object = Value::Obj(cx.world.alloc(object));
                self.keep(place, object);
                let state = self.object(cx)?;
                let pair = cx.tuple(vec![object, state]);
                self.states.push(pair);
                Ok(object)
            }
            tag::EXCEPTION => {
                let class = self.class(cx)?;
                let args = self.object(cx)?;
                let items = cx.items(args).unwrap_or_default();
                let Raised(id) = cx.error_with(class, items);
                self.keep(place, Value::Obj(id));
                self.attributes(cx, id)?;
                Ok(Value::Obj(id))
            }
            _ => Err(damaged(cx)),
        }
    }

    fn class<W: World>(&mut self, cx: &mut Cx<'_, W>) -> Res<ObjectId> {
        let class = self.object(cx)?;
        class
            .id()
            .filter(|_| cx.is_class(class))
            .ok_or_else(|| damaged(cx))
    }

    fn instance<W: World>(&mut self, cx: &mut Cx<'_, W>, place: usize) -> Res<Value> {
        let class = self.class(cx)?;
        let object = Object {
            class,
            attrs: Some(Box::default()),
            body: Body::Instance,
        };
        let id = cx.world.alloc(object);
        self.keep(place, Value::Obj(id));
        let [tag] = self.array(cx)?;
        if tag != tag::NONE {
            let inner = match tag {
                tag::FLOAT => Value::Float(f64::from_le_bytes(self.array(cx)?)),
                tag => self.heap_object(cx, tag, place)?,
            };
            self.keep(place, Value::Obj(id));
            let body = match inner {
                Value::Obj(inner) => Some(cx.world.read(inner).body.clone()),
                Value::Int(number) => Some(Body::BigInt(Box::new(number.into()))),
                Value::Float(number) => Some(Body::Float(number)),
                _ => None,
            };
            if let Some(body) = body {
                cx.world.write(id).body = body;
            }
        }
        self.attributes(cx, id)?;
        Ok(Value::Obj(id))
    }

    fn attributes<W: World>(&mut self, cx: &mut Cx<'_, W>, id: ObjectId) -> Res<()> {
        let count = self.count(cx)?;
        for _ in 0..count {
            let (key, value) = (self.object(cx)?, self.object(cx)?);
            let text = cx.string(key).unwrap_or_default();
            let name = cx.world.intern(&text);
            cx.set_own_attribute(id, name, value);
        }
        Ok(())
    }

    fn all<W: World>(&mut self, cx: &mut Cx<'_, W>) -> Res<Vec<Value>> {
        let count = self.count(cx)?;
        let mut items = Vec::with_capacity(count.min(self.bytes.len() - self.at));
        for _ in 0..count {
            items.push(self.object(cx)?);
        }
        Ok(items)
    }

    fn add_all<W: World>(&mut self, cx: &mut Cx<'_, W>, set: Value, items: Vec<Value>) -> Res<()> {
        for item in items {
            self.set(cx, set, item, Value::Unbound)?;
        }
        Ok(())
    }

    fn set<W: World>(
        &mut self,
        cx: &mut Cx<'_, W>,
        table: Value,
        key: Value,
        value: Value,
    ) -> Res<()> {
        let Value::Obj(id) = table else { return Ok(()) };
        if cx.quick_set(id, key, value)? {
            return Ok(());
        }
        Err(cx.type_error(
            "a key whose class defines __hash__ or __eq__ cannot be sent to another process",
        ))
    }
}

fn damaged<W: World>(cx: &mut Cx<'_, W>) -> Raised {
    cx.error_of_module("pickle", "UnpicklingError")
}
