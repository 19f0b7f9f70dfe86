//! Entries that read, compare or change an attribute: each a function of its own, so that the loop that executes entries
//! stays small enough for its variables to be kept in registers.

use syntax::code::Binary;

use super::inline::{arithmetic, comparison};
use crate::code::Code;
use crate::fused::{Branch, From, Fused, Operand};
use crate::native::Cx;
use crate::object::Body;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// What a comparison of an attribute has come to.
pub(super) enum Compared {
    /// Nothing was done.
    Not,
    /// The attribute is on the stack: it cannot be compared here.
    Loaded,
    /// The truth.
    As(bool),
}

impl<W: World> Cx<'_, W> {
    /// Pushes `object.name` of the object that is at a place of the stack; `false` if nothing was done.
    #[inline(never)]
    pub(super) fn push_attribute(&mut self, at: usize, name: ObjectId) -> bool {
        let object = self.thread.stack[at];
        match self.cached_attribute(object, name) {
            Some(value) => {
                self.push(value);
                true
            }
            None => false,
        }
    }

    /// Pushes the object that is at a place of the stack, and `object.name`; `false` if nothing was done.
    #[inline(never)]
    pub(super) fn push_attribute_beside(&mut self, at: usize, name: ObjectId) -> bool {
        let object = self.thread.stack[at];
        match self.cached_attribute(object, name) {
            Some(value) => {
                self.push(object.fresh());
                self.push(value);
                true
            }
            None => false,
        }
    }

    /// Replaces the top operand by its attribute; `false` if nothing was done.
    #[inline(never)]
    pub(super) fn replace_by_attribute(&mut self, name: ObjectId) -> bool {
        let object = self.peek(1);
        match self.cached_attribute(object, name) {
            Some(value) => {
                self.replace(value);
                true
            }
            None => false,
        }
    }

    /// Compares `object.name` with a value.
    #[inline(never)]
    pub(super) fn compare_attribute(
        &mut self,
        jump: Branch,
        object: Value,
        name: ObjectId,
        other: Value,
    ) -> Compared {
        let Some(value) = self.cached_attribute(object, name) else {
            return Compared::Not;
        };
        match comparison(jump.op, value, other) {
            Some(truth) => Compared::As(truth),
            None => {
                self.push(value);
                Compared::Loaded
            }
        }
    }

    /// Does an entry that changes an attribute, or the loads that it begins with. How many instructions that were; 0 if
    /// nothing was done. `base` is where the frame's slots begin.
    #[inline(never)]
    pub(super) fn change_attribute(&mut self, code: &Code, entry: &Fused, base: usize) -> u32 {
        let slots = &self.thread.stack[base..];
        match *entry {
            Fused::ChangeAttribute { op, from, b, name } => {
                let operand = match from {
                    From::Stack => None,
                    From::Slot => Some(slots[b as usize]),
                    From::Constants => Some(code.consts[b as usize]),
                };
                let len = 3 + u32::from(operand.is_some());
                len * u32::from(self.change_loaded_attribute(op, operand, name))
            }
            Fused::ChangeAttributeFast {
                op,
                from,
                slot,
                b,
                second,
                name,
            } => {
                let object = slots[slot as usize];
                let (operand, len) = match from {
                    Operand::Constants => (Some(code.consts[b as usize]), 7),
                    Operand::Slot => (Some(slots[b as usize]), 7),
                    Operand::Attribute => {
                        let owner = slots[b as usize];
                        let second = code.names[second as usize];
                        (self.cached_attribute(owner, second), 8)
                    }
                };
                if let Some(operand) = operand
                    && self.change_own_attribute(op, object, name, operand)
                {
                    return len;
                }
                3 * u32::from(self.push_attribute_beside(base + slot as usize, name))
            }
            _ => 0,
        }
    }

    /// `object.name op= operand`, with the object, what it has under the name and perhaps the right operand on the stack;
    /// `false` if nothing was done.
    #[inline]
    fn change_loaded_attribute(
        &mut self,
        op: Binary,
        operand: Option<Value>,
        name: ObjectId,
    ) -> bool {
        let (object, a, b, count) = match (operand, self.thread.stack.as_slice()) {
            (Some(b), &[.., object, a]) => (object, a, b, 2),
            (None, &[.., object, a, b]) => (object, a, b, 3),
            _ => return false,
        };
        let done = match arithmetic(op, a, b) {
            Some(value) => self.store_cached_attribute(object, name, value),
            None => false,
        };
        if done {
            let rest = self.thread.stack.len() - count;
            self.thread.stack.truncate(rest);
        }
        done
    }

    /// `object.name op= operand` where the object has an entry of this name where it was last time; `false` if nothing was
    /// done. The object is not locked from the reading to the writing: another thread may come between them, as it may
    /// between the instructions.
    #[inline(always)]
    fn change_own_attribute(
        &mut self,
        op: Binary,
        object: Value,
        name: ObjectId,
        operand: Value,
    ) -> bool {
        let Value::Obj(id) = object else {
            return false;
        };
        let epoch = self.world.class_epoch();
        let (class, position, before) = {
            let object = self.world.read(id);
            let class = object.class;
            let Some(row) = self.thread.cache.attribute(class, name, epoch) else {
                return false;
            };
            let position = row.position as usize;
            if !row.writable || row.reads_in != epoch || !matches!(object.body, Body::Instance) {
                return false;
            }
            match object
                .attrs
                .as_ref()
                .and_then(|it| it.value_at(position, name))
            {
                Some(value) => (class, position, value),
                None => return false,
            }
        };
        let Some(after) = arithmetic(op, before, operand) else {
            return false;
        };
        let mut object = self.world.write(id);
        if object.class != class {
            return false;
        }
        match &mut object.attrs {
            Some(attrs) => attrs.set_value_at(position, name, after.fresh()),
            None => false,
        }
    }

    /// `object.name` where that is an entry of the object's own `__dict__` or a plain value of its class; `None` for all
    /// that needs a closer look, and when the class is not yet known.
    #[inline(always)]
    fn cached_attribute(&mut self, object: Value, name: ObjectId) -> Option<Value> {
        let Value::Obj(id) = object else {
            return None;
        };
        let epoch = self.world.class_epoch();
        {
            let object = self.world.read(id);
            if let Some(position) = self.thread.cache.position(object.class, name, epoch)
                && let Body::Instance = object.body
                && let Some(attrs) = &object.attrs
                && let Some(value) = attrs.value_at(position, name)
            {
                return Some(value.fresh());
            }
        }
        self.attribute_elsewhere(id, name)
    }
}
