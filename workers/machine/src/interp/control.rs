//! Jumps that ask for truth, iteration, `with`, and subscripts.

use syntax::code::Instr;

use crate::interp::Go;
use crate::iterate::Next;
use crate::names;
use crate::native::{Cx, Raised, Res};
use crate::object::Body;
use crate::thread::Then;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Built-in classes with types for their parts, as `list[int]`.
const GENERIC: [ObjectId; 8] = [
    types::LIST,
    types::DICT,
    types::TUPLE,
    types::SET,
    types::FROZENSET,
    types::DEQUE,
    types::ENUMERATE,
    types::QUEUE,
];

impl<W: World> Cx<'_, W> {
    /// A conditional jump: to `target` if the top operand's truth is `wanted`, which it then keeps if `keep`.
    pub(super) fn jump_if(&mut self, wanted: bool, keep: bool, target: u32) -> Res<Go> {
        let value = self.peek(1);
        let Some(truth) = self.quick_truth(value) else {
            if keep {
                // The value itself may have to stay: its truth is asked above it.
                return self.jump_if_kept(wanted, target);
            }
            let floor = self.floor(1);
            return self.truth_call(value, floor, Then::Truth);
        };
        if truth == wanted && keep {
            return Ok(Go::Jump(target));
        }
        self.pop();
        Ok(if truth == wanted {
            Go::Jump(target)
        } else {
            Go::Next
        })
    }

    fn jump_if_kept(&mut self, wanted: bool, target: u32) -> Res<Go> {
        let value = self.peek(1);
        let function = self.prelude("truth");
        let floor = self.floor(0);
        self.call(function, &[value], &[], floor, Then::Kept(wanted, target))
    }

    /// `[iterable] -> [iterator]`
    pub(super) fn get_iter(&mut self) -> Res<Go> {
        let value = self.peek(1);
        let floor = self.floor(1);
        if let Some(iterator) = self.loop_iterator(value)? {
            return self.finish(Then::Push, iterator, floor);
        }
        self.iterator_of(value, floor, Then::Push)
    }

    /// The iterator of a `for` loop over something built in: nobody but the loop can ever refer to it.
    fn loop_iterator(&mut self, value: Value) -> Res<Option<Value>> {
        let Some(frame) = self.thread.frames.last() else {
            return Ok(None);
        };
        let follows = frame.code.instrs.get(frame.pc as usize + 1);
        if !matches!(follows, Some(Instr::ForIter(_)))
            || self.class_of(value).0 >= types::BUILTIN_COUNT
        {
            return Ok(None);
        }
        let iterator = self.quick_iter(value)?;
        if let Some(Value::Obj(id)) = iterator
            && !value.is(Value::Obj(id))
        {
            self.world.keep_private(id);
        }
        Ok(iterator)
    }

    /// `iter(value)`
    pub(crate) fn iterator_of(&mut self, value: Value, floor: u32, then: Then) -> Res<Go> {
        let class = self.class_of(value);
        if let Some(method) = self.python_method(class, names::ITER)
            && !method.is_none()
        {
            return self.call(method, &[value], &[], floor, then);
        }
        if let Some(iterator) = self.quick_iter(value)? {
            return self.finish(then, iterator, floor);
        }
        let method = self.class_attribute(class, names::ITER);
        if !method.is_unbound() && !method.is_none() {
            return self.call(method, &[value], &[], floor, then);
        }
        if method.is_unbound() && !self.class_attribute(class, names::GETITEM).is_unbound() {
            let body = Body::Iterator(Box::new(crate::object::Iter::GetItem(value, 0)));
            let iterator = self.make(types::ITERATOR, body);
            return self.finish(then, iterator, floor);
        }
        let name = self.type_name(value);
        Err(self.type_error(format!("'{name}' object is not iterable")))
    }

    /// `[iterator] -> [iterator, item]` or jump.
    pub(super) fn for_iter(&mut self, target: u32) -> Res<Go> {
        let iterator = self.peek(1);
        let floor = self.floor(0);
        if let Value::Obj(id) = iterator {
            match self.quick_next(id)? {
                Next::Item(item) => {
                    self.push(item);
                    return Ok(Go::Next);
                }
                Next::Done => {
                    self.pop();
                    return Ok(Go::Jump(target));
                }
                Next::Python => {}
            }
        }
        self.advance_iterator(iterator, floor, Then::ForIter(target))
    }

    /// `next(iterator)`, by whatever means it has.
    pub(crate) fn advance_iterator(&mut self, iterator: Value, floor: u32, then: Then) -> Res<Go> {
        if let Value::Obj(id) = iterator {
            if self.is_generator(id) {
                return self.resume_generator(id, Value::None, floor, then);
            }
            if self.with_body(iterator, |body| matches!(body, Body::Iterator(_))) == Some(true) {
                let function = self.prelude("iterator_next");
                return self.call(function, &[iterator], &[], floor, then);
            }
        }
        let class = self.class_of(iterator);
        let method = self.class_attribute(class, names::NEXT);
        if method.is_unbound() {
            let name = self.type_name(iterator);
            return Err(self.type_error(if matches!(then, Then::ForIter(_)) {
                format!("iter() returned non-iterator of type '{name}'")
            } else {
                format!("'{name}' object is not an iterator")
            }));
        }
        self.call(method, &[iterator], &[], floor, then)
    }

    /// `next(iterator)` as a function: `StopIteration` is raised, not turned into a jump.
    pub(crate) fn next_item(&mut self, iterator: Value, floor: u32, then: Then) -> Res<Go> {
        if let Some(id) = iterator.id()
            && self.with_body(iterator, |body| matches!(body, Body::Iterator(_))) == Some(true)
        {
            match self.quick_next(id)? {
                Next::Item(item) => return self.finish(then, item, floor),
                Next::Done => {
                    let raised = self.stop_iteration(Value::None);
                    return self.maybe_default(then, raised, floor);
                }
                Next::Python => {}
            }
        }
        self.advance_iterator(iterator, floor, then)
    }

    /// `[container, key] -> [container[key]]`
    pub(super) fn binary_subscr(&mut self) -> Res<Go> {
        let (container, key) = (self.peek(2), self.peek(1));
        let floor = self.floor(2);
        let class = self.class_of(container);
        if let Some(method) = self.python_method(class, names::GETITEM) {
            return self.call(method, &[container, key], &[], floor, Then::Push);
        }
        if let Some(value) = self.subscript(container, key)? {
            return self.done(floor, value);
        }
        if self.is_class(container) {
            return self.class_subscript(container, key, floor);
        }
        if let Some(function) = self.prelude_subscript(class, "getitem") {
            return self.call(function, &[container, key], &[], floor, Then::Push);
        }
        Err(self.no_subscript(container, "is not subscriptable"))
    }

    /// `C[item]`: `__class_getitem__`, or what annotations such as `list[int]` are for built-in classes.
    fn class_subscript(&mut self, class: Value, key: Value, floor: u32) -> Res<Go> {
        let Value::Obj(id) = class else {
            return Err(self.no_subscript(class, "is not subscriptable"));
        };
        let meta = self.class_of(class);
        if let Some(method) = self.python_method(meta, names::GETITEM) {
            return self.call(method, &[class, key], &[], floor, Then::Push);
        }
        let hook = self.class_attribute(id, names::CLASS_GETITEM);
        if !hook.is_unbound() && !hook.is_none() {
            return match self.find_attribute(class, names::CLASS_GETITEM)? {
                super::attributes::Found::Value(method) => {
                    self.call(method, &[key], &[], floor, Then::Push)
                }
                _ => Err(self.no_subscript(class, "is not subscriptable")),
            };
        }
        let generic = hook.is_unbound() && GENERIC.iter().any(|of| self.is_subclass(id, *of));
        if generic || id == types::TYPE {
            let alias = self.prelude("GenericAlias");
            return self.call(alias, &[class, key], &[], floor, Then::Push);
        }
        let name = self.class_name(id);
        Err(self.type_error(format!("type '{name}' is not subscriptable")))
    }

    fn prelude_subscript(&mut self, class: ObjectId, name: &str) -> Option<Value> {
        let known = [
            types::DICT,
            types::LIST,
            types::TUPLE,
            types::STR,
            types::BYTES,
            types::BYTEARRAY,
            types::RANGE,
        ];
        let fits = known.iter().any(|known| self.is_subclass(class, *known));
        fits.then(|| self.prelude(name))
    }

    /// `[value, container, key] -> []`
    pub(super) fn store_subscr(&mut self) -> Res<Go> {
        let (value, container, key) = (self.peek(3), self.peek(2), self.peek(1));
        let floor = self.floor(3);
        let class = self.class_of(container);
        if let Some(method) = self.python_method(class, names::SETITEM) {
            return self.call(method, &[container, key, value], &[], floor, Then::Discard);
        }
        if self.set_subscript(container, key, value)? {
            return self.finish(Then::Discard, Value::None, floor);
        }
        if let Some(function) = self.prelude_subscript(class, "setitem") {
            return self.call(
                function,
                &[container, key, value],
                &[],
                floor,
                Then::Discard,
            );
        }
        Err(self.no_subscript(container, "does not support item assignment"))
    }

    /// `[container, key] -> []`
    pub(super) fn delete_subscr(&mut self) -> Res<Go> {
        let (container, key) = (self.peek(2), self.peek(1));
        let floor = self.floor(2);
        let class = self.class_of(container);
        if let Some(method) = self.python_method(class, names::DELITEM) {
            return self.call(method, &[container, key], &[], floor, Then::Discard);
        }
        if self.delete_subscript(container, key)? {
            return self.finish(Then::Discard, Value::None, floor);
        }
        if let Some(function) = self.prelude_subscript(class, "delitem") {
            return self.call(function, &[container, key], &[], floor, Then::Discard);
        }
        // CPython has two ways to say it: the second is that of sequences.
        let sequences = [
            types::STR,
            types::TUPLE,
            types::BYTES,
            types::RANGE,
            types::FROZENSET,
            types::DICT_KEYS,
        ];
        let is_sequence = class.0 >= types::BUILTIN_COUNT || sequences.contains(&class);
        let is_index = matches!(key, Value::Int(_) | Value::Bool(_));
        Err(self.no_subscript(
            container,
            match is_sequence && is_index {
                true => "doesn't support item deletion",
                false => "does not support item deletion",
            },
        ))
    }

    fn no_subscript(&mut self, container: Value, what: &str) -> Raised {
        let name = self.type_name(container);
        self.type_error(format!("'{name}' object {what}"))
    }

    /// `[item, container] -> [item in container]`
    pub(super) fn contains_op(&mut self, negate: bool) -> Res<Go> {
        let (item, container) = (self.peek(2), self.peek(1));
        let floor = self.floor(2);
        let class = self.class_of(container);
        if let Some(method) = self.python_method(class, names::CONTAINS) {
            if method.is_none() {
                let name = self.type_name(container);
                return Err(self.type_error(format!("'{name}' object is not a container")));
            }
            return self.call(
                method,
                &[container, item],
                &[],
                floor,
                Then::Bool(negate, None),
            );
        }
        if let Some(truth) = self.quick_contains(container, item)? {
            return self.done(floor, Value::Bool(truth != negate));
        }
        let iterable = self.is_iterable(container)
            || class.0 < types::BUILTIN_COUNT && self.quick_iter(container)?.is_some();
        if !iterable {
            let name = self.type_name(container);
            return Err(self.type_error(format!("argument of type '{name}' is not iterable")));
        }
        let function = self.prelude("contains");
        self.call(
            function,
            &[container, item],
            &[],
            floor,
            Then::Bool(negate, None),
        )
    }

    /// `[manager] -> [exit-method, entered]`
    pub(super) fn before_with(&mut self, enter: ObjectId, exit: ObjectId) -> Res<Go> {
        let manager = self.peek(1);
        let class = self.class_of(manager);
        let (enter_method, exit_method) = (
            self.class_attribute(class, enter),
            self.class_attribute(class, exit),
        );
        if enter_method.is_unbound() || exit_method.is_unbound() {
            let asynchronous = enter == names::AENTER;
            let name = self.type_name(manager);
            let kind = if asynchronous {
                "asynchronous context manager"
            } else {
                "context manager"
            };
            let missed = if !enter_method.is_unbound() {
                format!(" (missed {} method)", self.name_text(exit))
            } else {
                String::new()
            };
            let message = format!("'{name}' object does not support the {kind} protocol{missed}");
            return Err(self.type_error(message));
        }
        let bound = self.make(types::METHOD, Body::Method(exit_method, manager));
        let floor = self.floor(1);
        self.call(enter_method, &[manager], &[], floor, Then::Enter(bound))
    }

    /// Calls the exit method at a depth with the exception on top.
    pub(super) fn with_except_start(&mut self, depth: usize) -> Res<Go> {
        let exception = self.peek(1);
        let exit = self.peek(depth);
        let class = self.class_of(exception);
        let traceback =
            crate::special::get(self, exception, names::TRACEBACK).unwrap_or(Value::None);
        let floor = self.floor(0);
        self.call(
            exit,
            &[Value::Obj(class), exception, traceback],
            &[],
            floor,
            Then::Keep,
        )
    }
}
