//! Loading, storing and deleting names where they live.

use ruff_text_size::TextRange;

use super::Compiler;
use crate::code::{CodeKind, Instr};
use crate::scope::{Place, mangle};

/// What to do with a name.
#[derive(Clone, Copy)]
enum Access {
    Load,
    Store,
    Delete,
}

impl Compiler<'_> {
    /// The name as it is called inside the current class.
    pub(super) fn mangled(&self, name: &str) -> String {
        mangle(self.scopes.all[self.unit.scope].private.as_deref(), name)
    }

    /// The index of an attribute or module name.
    pub(super) fn name_index(&mut self, name: &str) -> u32 {
        let name = self.mangled(name);
        self.unit.names.add(&name)
    }

    pub(super) fn load_name(&mut self, name: &str, range: TextRange) {
        self.access(name, Access::Load, range);
    }

    /// `__debug__` cannot be changed.
    pub(super) fn refuse_debug(&mut self, name: &str, range: TextRange, what: &str) {
        if name == "__debug__" {
            self.error(range, format!("cannot {what} __debug__"));
        }
    }

    pub(super) fn store_name(&mut self, name: &str, range: TextRange) {
        self.refuse_debug(name, range, "assign to");
        self.access(name, Access::Store, range);
    }

    pub(super) fn delete_name(&mut self, name: &str, range: TextRange) {
        self.refuse_debug(name, range, "delete");
        self.access(name, Access::Delete, range);
    }

    fn access(&mut self, name: &str, access: Access, range: TextRange) {
        if !self.unit.asm.is_live() {
            return;
        }
        let mut name = self.mangled(name);
        let scope = &self.scopes.all[self.unit.scope];
        if scope.class_names.contains(&name) {
            name.insert(0, '.');
        }
        let place = self.scopes.all[self.unit.scope]
            .get(&name)
            .map_or(Place::Local, |symbol| symbol.place);
        let in_function = self.unit.kind == CodeKind::Function;
        let instr = match place {
            Place::Cell | Place::Free => {
                let slot = self.unit.slots.find(&name).unwrap_or(u32::MAX);
                match access {
                    Access::Load if in_function => Instr::LoadDeref(slot),
                    Access::Load => Instr::LoadClassDeref(slot),
                    Access::Store => Instr::StoreDeref(slot),
                    Access::Delete => Instr::DeleteDeref(slot),
                }
            }
            Place::Local if in_function => {
                let slot = self.unit.slots.find(&name).unwrap_or(u32::MAX);
                match access {
                    Access::Load => Instr::LoadFast(slot),
                    Access::Store => Instr::StoreFast(slot),
                    Access::Delete => Instr::DeleteFast(slot),
                }
            }
            Place::GlobalExplicit | Place::GlobalImplicit
                if in_function
                    || (place == Place::GlobalExplicit && self.unit.kind == CodeKind::Class) =>
            {
                let name = self.unit.names.add(&name);
                match access {
                    Access::Load => Instr::LoadGlobal(name),
                    Access::Store => Instr::StoreGlobal(name),
                    Access::Delete => Instr::DeleteGlobal(name),
                }
            }
            _ => {
                let name = self.unit.names.add(&name);
                match access {
                    Access::Load => Instr::LoadName(name),
                    Access::Store => Instr::StoreName(name),
                    Access::Delete => Instr::DeleteName(name),
                }
            }
        };
        self.emit(instr, range);
    }
}
