//! The less frequent single instructions of the loop, on operands alone.

use super::inline::{comparison, unary};
use crate::fused::Fused;
use crate::native::Cx;
use crate::object::Body;
use crate::types;
use crate::value::Value;
use crate::world::World;

impl<W: World> Cx<'_, W> {
    /// Does an entry that stands for one instruction and neither jumps nor calls; `false` if nothing was done. `base` is
    /// where the frame's slots begin.
    #[inline]
    pub(super) fn alone(&mut self, entry: Fused, base: usize) -> bool {
        let stack = &mut self.thread.stack;
        match entry {
            Fused::Pop => match self.thread.stack.last().copied() {
                Some(Value::Obj(id)) if self.is_in_use(id) => return false,
                _ => {
                    self.thread.stack.pop();
                }
            },
            Fused::Copy(depth) => {
                let value = stack[stack.len() - depth as usize];
                stack.push(value);
            }
            Fused::Swap(depth) => {
                let top = stack.len() - 1;
                stack.swap(top, top + 1 - depth as usize);
            }
            Fused::LoadDeref(slot) => match stack[base + slot as usize] {
                Value::Obj(cell) => match self.world.read(cell).body {
                    Body::Cell(value) if !value.is_unbound() => stack.push(value),
                    _ => return false,
                },
                _ => return false,
            },
            Fused::UnaryOp(op) => match stack.last().and_then(|a| unary(op, *a)) {
                Some(value) => self.replace(value),
                None => return false,
            },
            Fused::FormatPart => match stack.last() {
                Some(Value::Int(_)) => {}
                Some(Value::Obj(id)) if self.world.read(*id).class == types::STR => {}
                _ => return false,
            },
            Fused::StoreSubscript => {
                let [.., value, container, key] = *stack.as_slice() else {
                    return false;
                };
                if !self.store_item(container, key, value) {
                    return false;
                }
                let rest = self.thread.stack.len() - 3;
                self.thread.stack.truncate(rest);
            }
            other => return self.of_two(other),
        }
        true
    }

    /// An entry that makes one value of two.
    #[inline]
    fn of_two(&mut self, entry: Fused) -> bool {
        let [.., a, b] = *self.thread.stack.as_slice() else {
            return false;
        };
        let truth = match entry {
            Fused::CompareOp(op) => comparison(op, a, b),
            Fused::IsOp(negate) => Some(a.is(b) != negate),
            Fused::Contains(negate) => self.contains(a, b).map(|found| found != negate),
            _ => None,
        };
        if let Some(truth) = truth {
            self.thread.stack.pop();
            self.replace(Value::Bool(truth));
        }
        truth.is_some()
    }
}
