//! What a `memoryview` shows keeps its size as long as the view is in use.
//!
//! Views are Python (`_memoryview`), and nobody counts who refers to them. Those that a variable of a call in progress
//! or of its module holds are in use for certain, so only these are looked for.

use crate::boot;
use crate::names;
use crate::native::{Args, Cx, Flow, Res};
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

impl<W: World> Cx<'_, W> {
    /// Whether a view is in use that shows this object.
    #[inline(never)]
    pub(crate) fn is_viewed(&mut self, shown: ObjectId) -> bool {
        let Some(module) = self.dict_name(boot::MODULES, names::MEMORYVIEW) else {
            return false;
        };
        let [view, buffer, array, released] =
            ["View", "_buffer", "array", "_released"].map(|name| self.world.intern(name));
        let Some(module) = self.module_dict(module) else {
            return false;
        };
        let class = self.dict_name(module, view).and_then(Value::id);
        let mut held = self.thread.stack.to_vec();
        let mut globals: Vec<ObjectId> = self.thread.frames.iter().map(|it| it.globals).collect();
        globals.sort_unstable_by_key(|id| id.0);
        globals.dedup();
        for module in globals {
            let values =
                |table: &crate::dict::Dict| table.iter().map(|entry| entry.value).collect();
            held.extend::<Vec<Value>>(
                self.with_table(module, |table| Some(values(table)))
                    .unwrap_or_default(),
            );
        }
        held.into_iter().any(|value| {
            let inside = self.with_body(value, |body| match body {
                Body::Cell(content) => Some(*content),
                _ => None,
            });
            let Value::Obj(id) = inside.flatten().unwrap_or(value) else {
                return false;
            };
            if class != Some(self.world.read(id).class) {
                return false;
            }
            let is_over = self.own_attribute(id, released);
            let is_over = is_over.is_some_and(|over| over.is(Value::Bool(true)));
            let content = self.own_attribute(id, buffer).and_then(Value::id);
            let inner = content.and_then(|content| self.own_attribute(content, array));
            !is_over && (content == Some(shown) || inner.and_then(Value::id) == Some(shown))
        })
    }

    /// Before a `bytearray` changes its size.
    ///
    /// # Errors
    /// `BufferError`: it is viewed.
    #[inline(never)]
    pub(crate) fn check_views(&mut self, shown: ObjectId) -> Res<()> {
        if self.is_viewed(shown) {
            let message = "Existing exports of data: object cannot be re-sized";
            return Err(self.error(types::BUFFER_ERROR, message));
        }
        Ok(())
    }
}

/// Whether a view is in use that shows an object.
pub(in crate::natives) fn is_viewed<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let viewed = args.get(0).id().is_some_and(|id| cx.is_viewed(id));
    Ok(Value::Bool(viewed).into())
}
