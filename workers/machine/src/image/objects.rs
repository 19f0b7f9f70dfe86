//! The content of values and objects.

use super::Sink;
use super::bytes::{Corrupt, Source};
use super::content::{Content, choice, record};
use crate::dict::{Dict, Entry, Order};
use crate::object::{
    Body, Class, Deque, Exception, Function, Generator, GeneratorState, Iter, Layout, Object,
    Range, TracebackEntry, Weak,
};
use crate::primitive::{Primitive, PrimitiveState, QueueOrder};
use crate::text::Text;
use crate::value::{NativeId, Value};

choice!(Value {
    0: Unbound,
    1: None,
    2: NotImplemented,
    3: Ellipsis,
    4: Bool(truth),
    5: Int(number),
    6: Float(number),
    7: Native(id),
    8: Obj(id),
});

record!(NativeId { table, row });

record!(Object { class, attrs, body });

choice!(Body {
    0: Instance,
    1: BigInt(number),
    2: Float(number),
    3: Complex(real, imaginary),
    4: Str(text),
    5: Bytes(bytes),
    6: ByteArray(bytes),
    7: Tuple(items),
    8: List(items),
    9: Dict(table),
    10: Set(table),
    11: FrozenSet(table),
    12: Range(range),
    13: Slice(parts),
    14: Cell(value),
    15: Code(code),
    16: Function(function),
    17: Method(callable, first),
    18: Class(class),
    19: Module(dict),
    20: Generator(generator),
    21: Iterator(iterator),
    22: View(dict),
    23: Property(parts),
    24: Wrapper(callable),
    25: Super(start, object, class),
    26: Exception(exception),
    27: Traceback(entries),
    28: Primitive(primitive),
    29: Deque(deque),
    30: InstanceDict(dict),
    31: Slot(name, class),
    32: Weak(target),
});

record!(Deque { items, maxlen });

impl Content for Weak {
    fn write(&self, sink: &mut impl Sink) {
        self.0.is_some().write(sink);
        if let Some(id) = self.0 {
            sink.weak(id);
        }
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        Ok(Weak(match bool::read(source)? {
            true => Some(Content::read(source)?),
            false => None,
        }))
    }
}

choice!(Layout {
    0: Instance,
    1: Class,
    2: Int,
    3: Float,
    4: Complex,
    5: Str,
    6: Bytes,
    7: ByteArray,
    8: Tuple,
    9: List,
    10: Dict,
    11: Set,
    12: FrozenSet,
    13: Module,
    14: Property,
    15: Wrapper,
    16: Exception,
    17: Primitive,
    18: Deque,
    19: Sealed,
});

record!(Range { start, stop, step });

record!(Function {
    code,
    globals,
    name,
    qualname,
    doc,
    module,
    defaults,
    keyword_defaults,
    closure,
    annotations,
});

record!(Class {
    name,
    qualname,
    bases,
    mro,
    dict,
    layout,
    instance_dict,
});

record!(Generator {
    state,
    name,
    qualname
});

choice!(GeneratorState {
    0: Created(frame),
    1: Suspended(frame),
    2: Running,
    3: Finished,
});

choice!(Iter {
    0: Sequence(id, position),
    1: SequenceReversed(id, position),
    2: Str(id, position),
    3: Bytes(id, position),
    4: Range(range),
    5: Deque(id, position, size),
    6: Keys(id, position, size),
    7: Values(id, position, size),
    8: Items(id, position, size),
    9: KeysReversed(id, position, size),
    10: GetItem(value, index),
    11: Call(callable, sentinel),
    12: Enumerate(iterator, number),
    13: Zip(iterators, strict),
    14: Map(function, iterators),
    15: Filter(function, iterator),
    16: Failed(exception),
    17: Exhausted,
});

record!(Exception {
    args,
    cause,
    context,
    suppress_context,
    traceback,
    held,
});

record!(TracebackEntry { code, pc });

choice!(PrimitiveState {
    0: Lock { holder },
    1: RLock { owner, count },
    2: Semaphore { permits, bound },
    3: Condition { lock, notified },
    4: Event { set },
    5: Barrier {
        parties,
        present,
        outcomes,
        broken,
        action,
        timeout
    },
    6: Queue {
        items,
        maxsize,
        unfinished,
        putters,
        joiners,
        order,
        closed
    },
    7: Thread { thread, ended },
    8: Opened { by },
});

choice!(QueueOrder { 0: Fifo, 1: Lifo });

impl Content for Primitive {
    fn write(&self, sink: &mut impl Sink) {
        let Primitive {
            number,
            state,
            waiters,
        } = self;
        sink.label(*number);
        state.write(sink);
        waiters.write(sink);
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        Ok(Primitive {
            number: Content::read(source)?,
            state: Content::read(source)?,
            waiters: Content::read(source)?,
        })
    }
}

impl Content for Text {
    fn write(&self, sink: &mut impl Sink) {
        sink.bytes(self.as_str().as_bytes());
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        source.text().map(Text::new)
    }
}

/// Deleted entries are part of the content: running iterators count them.
impl Content for Dict {
    fn write(&self, sink: &mut impl Sink) {
        sink.number(self.positions() as u64);
        for position in 0..self.positions() {
            match self.at(position) {
                Some(entry) => {
                    entry.key.write(sink);
                    entry.value.write(sink);
                    sink.hash(entry.hash);
                }
                None => Value::Unbound.write(sink),
            }
        }
        self.order().is_some().write(sink);
        if let Some(order) = self.order() {
            sink.number(order.fill as u64);
            sink.number(order.finger as u64);
            sink.number(order.slots.len() as u64);
            order.slots.iter().for_each(|slot| slot.write(sink));
        }
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        let count = source.count()?;
        let mut entries = Vec::with_capacity(count.min(1 << 16));
        for _ in 0..count {
            let key = Value::read(source)?;
            let (value, hash) = if key.is_unbound() {
                (Value::Unbound, 0)
            } else {
                (Value::read(source)?, source.hash()?)
            };
            entries.push(Entry { hash, key, value });
        }
        let order = bool::read(source)?.then(|| -> Result<Order, Corrupt> {
            Ok(Order {
                fill: source.count()?,
                finger: source.count()?,
                slots: Content::read(source)?,
            })
        });
        Ok(Dict::from_entries(entries).with_order(order.transpose()?))
    }
}
