//! `list`: its methods.

use crate::index::bounds;
use crate::native::{Args, Cx, Flow, Res};
use crate::object::{Body, Iter};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// The methods of `list`.
    rows {
        "staticmethod __new__(cls, /, *args, **kwargs)" = new,
        "__init__(self, iterable=(), /)" = init,
        "append(self, object, /)" = append,
        "extend(self, iterable, /)" = extend,
        "insert(self, index, object, /)" = insert,
        "remove(self, value, /)" = remove,
        "pop(self, index=-1, /)" = pop,
        "clear(self, /)" = clear,
        "index(self, value, start=0, stop=?, /)" = index,
        "count(self, value, /)" = count,
        "sort(self, /, *, key=None, reverse=False)" = sort,
        "reverse(self, /)" = reverse,
        "copy(self, /)" = copy,
        "__reversed__(self, /)" = reversed,
    }
}

fn this<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<ObjectId> {
    cx.receiver(args, types::LIST, method)
}

fn with_items<W: World, R: Default>(
    cx: &mut Cx<'_, W>,
    id: ObjectId,
    change: impl FnOnce(&mut Vec<Value>) -> R,
) -> R {
    match &mut cx.world.write(id).body {
        Body::List(items) => change(items),
        _ => R::default(),
    }
}

fn new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.instance_class(args.get(0), types::LIST)?;
    Ok(cx.make_instance(class, Body::List(Vec::new())).into())
}

fn init<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "__init__")?;
    let Some(iterable) = args.get(1).given() else {
        with_items(cx, id, Vec::clear);
        return cx.none();
    };
    match cx.collect(iterable)? {
        Some(items) => {
            with_items(cx, id, |list| *list = items);
            cx.none()
        }
        None if cx.is_iterable(iterable) => cx.in_python("list_fill", &[args.get(0), iterable]),
        None => Err(cx.not_iterable(iterable)),
    }
}

fn append<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "append")?;
    let item = args.get(1);
    let pushed = with_items(cx, id, |items| {
        let room = items.len() < items.capacity() || items.len() < 1 << 12;
        if room {
            items.push(item);
        }
        room
    });
    if !pushed {
        let length = cx.with_body(args.get(0), body_length).unwrap_or(0);
        cx.reserve(length * size_of::<Value>())?;
        with_items(cx, id, |items| items.push(item));
    }
    cx.none()
}

fn body_length(body: &Body) -> usize {
    match body {
        Body::List(items) => items.len(),
        _ => 0,
    }
}

fn extend<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "extend")?;
    let iterable = args.get(1);
    match cx.collect(iterable)? {
        Some(items) => {
            cx.reserve_if_large(items.len())?;
            with_items(cx, id, |list| list.extend(items));
            cx.none()
        }
        None if cx.is_iterable(iterable) => cx.in_python("extend", &[args.get(0), iterable]),
        None => Err(cx.not_iterable(iterable)),
    }
}

fn insert<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "insert")?;
    let index = cx.index_argument(args.get(1))?;
    let item = args.get(2);
    cx.reserve_if_large(cx.with_body(args.get(0), body_length).unwrap_or(0))?;
    with_items(cx, id, |items| {
        let (at, _) = bounds(Some(index), None, 1, items.len() as i64);
        items.insert(at as usize, item);
    });
    cx.none()
}

fn pop<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "pop")?;
    let index = match args.get(1) {
        Value::Unbound => -1,
        given => cx.index_argument(given)?,
    };
    let popped = with_items(cx, id, |items| {
        let at = crate::index::position(index, items.len());
        Some(match at {
            Some(at) if at + 1 == items.len() => Ok(items.pop().unwrap_or(Value::Unbound)),
            Some(at) => Ok(items.remove(at)),
            None => Err(items.is_empty()),
        })
    });
    match popped {
        Some(Ok(item)) => Ok(item.into()),
        Some(Err(false)) => Err(cx.error(types::INDEX_ERROR, "pop index out of range")),
        _ => Err(cx.error(types::INDEX_ERROR, "pop from empty list")),
    }
}

fn clear<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "clear")?;
    with_items(cx, id, |items| *items = Vec::new());
    cx.none()
}

/// The position of the first item equal to a value from a position on.
pub(super) enum Found {
    At(usize),
    Nowhere,
    Python,
}

/// Searches a list or tuple.
pub(super) fn find<W: World>(
    cx: &mut Cx<'_, W>,
    id: ObjectId,
    value: Value,
    from: usize,
    to: usize,
) -> Found {
    for at in from..to {
        let item = match &cx.world.read(id).body {
            Body::List(items) => items.get(at).copied(),
            Body::Tuple(items) => items.get(at).copied(),
            _ => None,
        };
        let Some(item) = item else { break };
        match cx.same(item, value) {
            Some(true) => return Found::At(at),
            Some(false) => {}
            None => return Found::Python,
        }
    }
    Found::Nowhere
}

/// `index(value, start, stop)` of a list or tuple.
pub(super) fn index_of_value<W: World>(
    cx: &mut Cx<'_, W>,
    id: ObjectId,
    args: &Args,
    kind: &str,
) -> Res<Flow> {
    let length = cx.body_len(id)?.unwrap_or(0);
    let start = match args.get(2) {
        Value::Unbound => 0,
        given => cx.index_argument(given)?,
    };
    let stop = match args.get(3) {
        Value::Unbound => i64::MAX,
        given => cx.index_argument(given)?,
    };
    let (from, to) = bounds(Some(start), Some(stop), 1, length as i64);
    match find(cx, id, args.get(1), from as usize, to.max(from) as usize) {
        Found::At(at) => Ok(Value::Int(at as i64).into()),
        Found::Python => {
            let span = [args.get(0), args.get(1), Value::Int(from), Value::Int(to)];
            cx.in_python("index_in", &span)
        }
        Found::Nowhere if kind == "list" => {
            let Some(text) = cx.quick_repr(args.get(1))? else {
                return cx.in_python("not_in_list", &[args.get(1)]);
            };
            Err(cx.value_error(format!("{text} is not in list")))
        }
        Found::Nowhere => Err(cx.value_error("tuple.index(x): x not in tuple")),
    }
}

/// `count(value)` of a list or tuple.
pub(super) fn count_of_value<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let mut count = 0;
    for item in cx.items(args.get(0)).unwrap_or_default() {
        match cx.same(item, args.get(1)) {
            Some(equal) => count += i64::from(equal),
            None => return cx.in_python("count_in", &[args.get(0), args.get(1)]),
        }
    }
    Ok(Value::Int(count).into())
}

fn index<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "index")?;
    index_of_value(cx, id, args, "list")
}

fn count<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    this(cx, args, "count")?;
    count_of_value(cx, args)
}

fn remove<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "remove")?;
    match find(cx, id, args.get(1), 0, usize::MAX) {
        Found::At(at) => {
            with_items(cx, id, |items| {
                if at < items.len() {
                    items.remove(at);
                }
            });
            cx.none()
        }
        Found::Nowhere => Err(cx.value_error("list.remove(x): x not in list")),
        Found::Python => cx.in_python("remove_from", &[args.get(0), args.get(1)]),
    }
}

fn sort<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "sort")?;
    let key = args.get(1).or(Value::None);
    let reverse = args.get(2).or(Value::Bool(false));
    let (Some(reverse), true) = (cx.quick_truth(reverse), key.is_none()) else {
        return cx.in_python("list_sort", &[args.get(0), key, reverse]);
    };
    let items = cx.items(args.get(0)).unwrap_or_default();
    match cx.sort_natively(&items, &items, reverse)? {
        Some(sorted) => {
            with_items(cx, id, |items| *items = sorted);
            cx.none()
        }
        None => cx.in_python("list_sort", &[args.get(0), key, Value::Bool(reverse)]),
    }
}

fn reverse<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "reverse")?;
    with_items(cx, id, |items| items.reverse());
    cx.none()
}

fn copy<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    this(cx, args, "copy")?;
    let items = cx.items(args.get(0)).unwrap_or_default();
    cx.reserve_if_large(items.len())?;
    Ok(cx.list(items).into())
}

fn reversed<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "__reversed__")?;
    let length = cx.body_len(id)?.unwrap_or(0);
    let iter = Iter::SequenceReversed(id, length);
    Ok(cx.make_iter(types::LIST_REVERSEITERATOR, iter).into())
}
