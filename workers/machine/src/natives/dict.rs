//! `dict`: its methods.

use crate::dict::Dict;
use crate::lookup::Spot;
use crate::names;
use crate::native::{Args, Cx, Flow, Res};
use crate::object::{Body, Iter};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// The methods of `dict`.
    rows {
        "staticmethod __new__(cls, /, *args, **kwargs)" = new,
        "__init__(self, iterable=?, /, **kwargs)" = init,
        "get(self, key, default=None, /)" = get,
        "setdefault(self, key, default=None, /)" = setdefault,
        "pop(self, key, default=?, /)" = pop,
        "popitem(self, /)" = popitem,
        "keys(self, /)" = keys,
        "values(self, /)" = values,
        "items(self, /)" = items,
        "update(self, iterable=?, /, **kwargs)" = update,
        "clear(self, /)" = clear,
        "copy(self, /)" = copy,
        "classmethod fromkeys(cls, iterable, value=None, /)" = fromkeys,
        "__reversed__(self, /)" = reversed,
    }
}

fn this<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<ObjectId> {
    cx.receiver(args, types::DICT, method)
}

fn new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.instance_class(args.get(0), types::DICT)?;
    Ok(cx.make_instance(class, Body::Dict(Box::default())).into())
}

fn init<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    this(cx, args, "__init__")?;
    update_with(cx, args)
}

fn update<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    this(cx, args, "update")?;
    update_with(cx, args)
}

fn update_with<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Value::Obj(id) = args.get(0) else {
        return cx.none();
    };
    let mut quick = match args.get(1).given() {
        Some(source) => cx.update_table(id, source)?,
        None => true,
    };
    for (name, value) in args.keywords {
        quick = quick && cx.quick_set(id, Value::Obj(*name), *value)?;
    }
    if quick {
        return cx.none();
    }
    let keywords = cx.dict(Dict::new());
    if let Value::Obj(keywords) = keywords {
        for (name, value) in args.keywords {
            cx.quick_set(keywords, Value::Obj(*name), *value)?;
        }
    }
    let nothing = cx.tuple(Vec::new());
    let source = args.get(1).or(nothing);
    cx.in_python("update_all", &[args.get(0), source, keywords])
}

impl<W: World> Cx<'_, W> {
    /// `dict.update(source)`; `false` if Python code must do it (again from the start).
    ///
    /// # Errors
    /// `TypeError` and `ValueError` for a source that is no mapping and no sequence of pairs; `MemoryError`.
    pub fn update_table(&mut self, id: ObjectId, source: Value) -> Res<bool> {
        let class = self.class_of(source);
        let goes_as_ever = self.python_method(class, names::ITER).is_none();
        if class == types::DICT || self.is_subclass(class, types::DICT) && goes_as_ever {
            return self.update_from_table(id, source);
        }
        if self.is_mapping(source) {
            return Ok(false);
        }
        let Some(pairs) = self.collect(source)? else {
            return if self.is_iterable(source) {
                Ok(false)
            } else {
                Err(self.not_iterable(source))
            };
        };
        for (at, pair) in pairs.into_iter().enumerate() {
            let Some(items) = self.collect(pair)? else {
                if self.is_iterable(pair) {
                    return Ok(false);
                }
                return Err(self.type_error(format!(
                    "cannot convert dictionary update sequence element #{at} to a sequence"
                )));
            };
            let [key, value] = items[..] else {
                let length = items.len();
                return Err(self.value_error(format!(
                    "dictionary update sequence element #{at} has length {length}; 2 is required"
                )));
            };
            if !self.quick_set(id, key, value)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn update_from_table(&mut self, id: ObjectId, source: Value) -> Res<bool> {
        let Some(table) = self.table_of(source) else {
            return Ok(false);
        };
        if self.with_table(id, |table| Some(table.is_empty())) == Some(true) {
            self.reserve_if_large(table.len() * 2)?;
            if let Body::Dict(target) = &mut self.world.write(id).body
                && target.is_empty()
            {
                *target = table;
                return Ok(true);
            }
        }
        for entry in table.iter() {
            let Some(spot) = self.quick_find(id, entry.hash, entry.key) else {
                return Ok(false);
            };
            self.put(id, entry.hash, spot, entry.key, entry.value)?;
        }
        Ok(true)
    }

    /// A copy of the table of a dictionary or set.
    pub fn table_of(&self, value: Value) -> Option<Box<Dict>> {
        match &self.world.read(value.id()?).body {
            Body::Dict(table) | Body::Set(table) | Body::FrozenSet(table) => Some(table.clone()),
            _ => None,
        }
    }
}

fn get<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let default = args.get(2).or(Value::None);
    // What has the body of a dictionary is a dictionary.
    if let Value::Obj(id) = args.get(0)
        && let Some(found) = cx.plain_get(id, args.get(1))
    {
        return Ok(found.unwrap_or(default).into());
    }
    let id = this(cx, args, "get")?;
    match cx.quick_get(id, args.get(1))? {
        Some(found) => Ok(found.unwrap_or(default).into()),
        None => cx.in_python("dict_get", &[args.get(0), args.get(1), default]),
    }
}

fn setdefault<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "setdefault")?;
    let (key, default) = (args.get(1), args.get(2).or(Value::None));
    if let Some(hash) = cx.quick_hash(key)? {
        while let Some(spot) = cx.quick_find(id, hash, key) {
            match spot {
                Spot::Taken(entry) => return Ok(entry.value.into()),
                free if cx.put_at(id, hash, &free, key, default)? => return Ok(default.into()),
                _ => {}
            }
        }
    }
    cx.in_python("dict_setdefault", &[args.get(0), key, default])
}

fn pop<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "pop")?;
    let key = args.get(1);
    let empty = cx.with_table(id, |table| Some(table.is_empty())) == Some(true);
    let removed = if empty {
        Some(None)
    } else {
        cx.quick_remove(id, key)?
    };
    match (removed, args.get(2).given()) {
        (Some(Some(value)), _) => Ok(value.into()),
        (Some(None), Some(default)) => Ok(default.into()),
        (Some(None), None) => Err(cx.error_with(types::KEY_ERROR, vec![key])),
        (None, Some(default)) => cx.in_python("dict_pop", &[args.get(0), key, default]),
        (None, None) => cx.in_python("dict_pop", &[args.get(0), key]),
    }
}

fn popitem<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "popitem")?;
    let last = match &mut cx.world.write(id).body {
        Body::Dict(table) => {
            let at = (0..table.positions())
                .rev()
                .find(|at| table.at(*at).is_some());
            at.and_then(|at| {
                let key = table.at(at)?.key;
                Some((key, table.remove_at(at)))
            })
        }
        _ => None,
    };
    match last {
        Some((key, value)) => Ok(cx.tuple(vec![key, value]).into()),
        None => {
            let message = cx.str("popitem(): dictionary is empty");
            Err(cx.error_with(types::KEY_ERROR, vec![message]))
        }
    }
}

fn keys<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "keys")?;
    Ok(cx.make(types::DICT_KEYS, Body::View(id)).into())
}

fn values<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "values")?;
    Ok(cx.make(types::DICT_VALUES, Body::View(id)).into())
}

fn items<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "items")?;
    Ok(cx.make(types::DICT_ITEMS, Body::View(id)).into())
}

fn clear<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "clear")?;
    if let Body::Dict(table) = &mut cx.world.write(id).body {
        table.clear();
    }
    cx.none()
}

fn copy<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    this(cx, args, "copy")?;
    let table = cx.table_of(args.get(0)).unwrap_or_default();
    cx.reserve_if_large(table.len() * 2)?;
    Ok(cx.make(types::DICT, Body::Dict(table)).into())
}

fn fromkeys<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (class, iterable, value) = (args.get(0), args.get(1), args.get(2).or(Value::None));
    if class.is(Value::Obj(types::DICT))
        && let Some(keys) = cx.collect(iterable)?
        && let Value::Obj(id) = cx.dict(Dict::new())
    {
        let mut quick = true;
        for key in keys {
            quick = quick && cx.quick_set(id, key, value)?;
        }
        if quick {
            return Ok(Value::Obj(id).into());
        }
    }
    cx.in_python("fromkeys", &[class, iterable, value])
}

fn reversed<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "__reversed__")?;
    Ok(cx.reversed_keys(id).into())
}

impl<W: World> Cx<'_, W> {
    /// An iterator over the keys of a dictionary, last first.
    pub fn reversed_keys(&mut self, id: ObjectId) -> Value {
        let (end, size) = self
            .with_table(id, |table| Some((table.positions(), table.len())))
            .unwrap_or_default();
        self.make_iter(
            types::DICT_REVERSEKEYITERATOR,
            Iter::KeysReversed(id, end, size),
        )
    }
}
