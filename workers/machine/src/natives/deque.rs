//! `collections.deque`. Its operations at the ends are single steps, as threads that share one expect.

use std::collections::VecDeque;

use crate::native::{Args, Cx, Flow, Res};
use crate::object::{Body, Deque};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// The methods.
    rows {
        "staticmethod __new__(cls, /, *args, **kwargs)" = new,
        "__init__(self, iterable=(), maxlen=None)" = init,
        "append(self, item, /)" = append,
        "appendleft(self, item, /)" = appendleft,
        "extend(self, iterable, /)" = extend,
        "extendleft(self, iterable, /)" = extendleft,
        "pop(self, /)" = pop,
        "popleft(self, /)" = popleft,
        "clear(self, /)" = clear,
        "copy(self, /)" = copy,
    }
}

rows! {
    /// The methods that work inside.
    inner_rows {
        "rotate(self, n=1, /)" = rotate,
        "reverse(self, /)" = reverse,
        "insert(self, index, item, /)" = insert,
        "remove(self, value, /)" = remove,
        "index(self, value, start=0, stop=?, /)" = index,
        "count(self, value, /)" = count,
        "__reversed__(self, /)" = reversed,
        "__copy__(self, /)" = copy,
    }
}

rows! {
    /// The module `_collections`.
    module_rows {
        "deque_class()" = deque_class,
    }
}

fn deque_class<W: World>(_: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    Ok(Value::Obj(types::DEQUE).into())
}

/// Which end.
#[derive(Clone, Copy, PartialEq)]
enum End {
    Left,
    Right,
}

impl Deque {
    fn add(&mut self, end: End, item: Value) {
        match end {
            End::Left => self.items.push_front(item),
            End::Right => self.items.push_back(item),
        }
        if self.maxlen.is_some_and(|most| self.items.len() > most) {
            self.take(if end == End::Left {
                End::Right
            } else {
                End::Left
            });
        }
    }

    fn take(&mut self, end: End) -> Option<Value> {
        match end {
            End::Left => self.items.pop_front(),
            End::Right => self.items.pop_back(),
        }
    }
}

fn this<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<ObjectId> {
    cx.receiver(args, types::DEQUE, method)
}

fn change<W: World, R: Default>(
    cx: &mut Cx<'_, W>,
    id: ObjectId,
    change: impl FnOnce(&mut Deque) -> R,
) -> R {
    match &mut cx.world.write(id).body {
        Body::Deque(deque) => change(deque),
        _ => R::default(),
    }
}

fn new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.instance_class(args.get(0), types::DEQUE)?;
    Ok(cx.make_instance(class, Body::Deque(Box::default())).into())
}

fn init<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "__init__")?;
    let maxlen = match args.get(2).or(Value::None) {
        Value::None => None,
        given => match usize::try_from(cx.index_argument(given)?) {
            Ok(most) => Some(most),
            Err(_) => return Err(cx.value_error("maxlen must be non-negative")),
        },
    };
    change(cx, id, |deque| {
        *deque = Deque {
            items: VecDeque::new(),
            maxlen,
        }
    });
    match args.get(1).given() {
        Some(iterable) => add_all(cx, args.get(0), id, iterable, End::Right),
        None => cx.none(),
    }
}

fn add_all<W: World>(
    cx: &mut Cx<'_, W>,
    this: Value,
    id: ObjectId,
    iterable: Value,
    end: End,
) -> Res<Flow> {
    match cx.collect(iterable)? {
        Some(items) => {
            cx.reserve_if_large(items.len())?;
            change(cx, id, |deque| {
                items.into_iter().for_each(|item| deque.add(end, item))
            });
            cx.none()
        }
        None if cx.is_iterable(iterable) => {
            let name = if end == End::Left {
                "deque_extendleft"
            } else {
                "deque_extend"
            };
            cx.in_python(name, &[this, iterable])
        }
        None => Err(cx.not_iterable(iterable)),
    }
}

fn add<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, end: End, item: Value) -> Res<Flow> {
    let growth = change(cx, id, |deque| {
        let full = deque.items.len() == deque.items.capacity();
        if full { deque.items.len() } else { 0 }
    });
    cx.reserve_if_large(growth)?;
    change(cx, id, |deque| deque.add(end, item));
    cx.none()
}

fn append<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "append")?;
    add(cx, id, End::Right, args.get(1))
}

fn appendleft<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "appendleft")?;
    add(cx, id, End::Left, args.get(1))
}

fn extend<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "extend")?;
    add_all(cx, args.get(0), id, args.get(1), End::Right)
}

fn extendleft<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "extendleft")?;
    add_all(cx, args.get(0), id, args.get(1), End::Left)
}

fn taken<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, end: End) -> Res<Flow> {
    match change(cx, id, |deque| deque.take(end)) {
        Some(item) => Ok(item.into()),
        None => Err(cx.error(types::INDEX_ERROR, "pop from an empty deque")),
    }
}

fn pop<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "pop")?;
    taken(cx, id, End::Right)
}

fn popleft<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "popleft")?;
    taken(cx, id, End::Left)
}

fn clear<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "clear")?;
    change(cx, id, |deque| deque.items.clear());
    cx.none()
}

fn copy<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "copy")?;
    let (class, deque) = {
        let object = cx.world.read(id);
        match &object.body {
            Body::Deque(deque) => (object.class, deque.clone()),
            _ => (types::DEQUE, Box::default()),
        }
    };
    if class != types::DEQUE {
        // A class of the program makes its own.
        let most = deque.maxlen.map(|most| Value::Int(most as i64));
        let given = [Some(args.get(0)), most].into_iter().flatten().collect();
        return Ok(Flow::Call(Value::Obj(class), given));
    }
    Ok(cx.make_instance(class, Body::Deque(deque)).into())
}

fn rotate<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "rotate")?;
    let steps = match args.get(1).given() {
        Some(steps) => cx.index_argument(steps)?,
        None => 1,
    };
    change(cx, id, |deque| {
        if !deque.items.is_empty() {
            let right = steps.rem_euclid(deque.items.len() as i64);
            deque.items.rotate_right(right as usize);
        }
    });
    cx.none()
}

fn reverse<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "reverse")?;
    change(cx, id, |deque| deque.items.make_contiguous().reverse());
    cx.none()
}

fn insert<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "insert")?;
    let index = cx.index_argument(args.get(1))?;
    let item = args.get(2);
    let inserted = change(cx, id, |deque| {
        if deque.maxlen.is_some_and(|most| deque.items.len() >= most) {
            return false;
        }
        let (at, _) = crate::index::bounds(Some(index), None, 1, deque.items.len() as i64);
        deque.items.insert(at as usize, item);
        true
    });
    match inserted {
        true => cx.none(),
        false => Err(cx.error(types::INDEX_ERROR, "deque already at its maximum size")),
    }
}

/// The position of the first equal item; `Err` if Python code must compare.
fn position<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, value: Value) -> Result<Option<usize>, ()> {
    let items = cx.deque_items(id);
    for (at, item) in items.into_iter().enumerate() {
        match cx.same(item, value) {
            Some(true) => return Ok(Some(at)),
            Some(false) => {}
            None => return Err(()),
        }
    }
    Ok(None)
}

impl<W: World> Cx<'_, W> {
    /// A copy of the items of a deque.
    fn deque_items(&self, id: ObjectId) -> Vec<Value> {
        match &self.world.read(id).body {
            Body::Deque(deque) => deque.items.iter().copied().collect(),
            _ => Vec::new(),
        }
    }
}

fn remove<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "remove")?;
    match position(cx, id, args.get(1)) {
        Ok(Some(at)) => {
            change(cx, id, |deque| deque.items.remove(at));
            cx.none()
        }
        Ok(None) | Err(()) => cx.in_python("deque_remove", &[args.get(0), args.get(1)]),
    }
}

fn index<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "index")?;
    let items = cx.deque_items(id);
    let list = cx.list(items);
    let stop = args.get(3).or(Value::Int(i64::MAX));
    cx.in_python(
        "deque_index",
        &[list, args.get(1), args.get(2).or(Value::Int(0)), stop],
    )
}

fn count<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "count")?;
    let mut count = 0;
    for item in cx.deque_items(id) {
        match cx.same(item, args.get(1)) {
            Some(equal) => count += i64::from(equal),
            None => return cx.in_python("count_in", &[args.get(0), args.get(1)]),
        }
    }
    Ok(Value::Int(count).into())
}

fn reversed<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "__reversed__")?;
    let mut items = cx.deque_items(id);
    items.reverse();
    match cx.list(items) {
        Value::Obj(list) => Ok(cx.body_iter(list).unwrap_or(Value::None).into()),
        _ => cx.none(),
    }
}
