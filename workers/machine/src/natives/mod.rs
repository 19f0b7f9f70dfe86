//! The native tables: one file a class or module, one row a function.
//!
//! Adding a function is adding a row; adding a class or module is adding a file and a line in [`tables`].

pub mod exceptions;
pub mod kernel;
pub mod objects;
pub mod pickle;
pub mod runtime;
pub mod sync;
pub mod system;

use crate::native::Row;
use crate::types;
use crate::value::ObjectId;
use crate::world::World;

/// Where the functions of a table appear in Python.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// In a built-in class, as methods.
    Class(ObjectId),
    /// In a module, which exists by having a table. What Python programs import is mostly written in Python in
    /// `library/` and imports such a module under a name with an underscore.
    Module(&'static str),
}

/// A table: where its rows appear and the rows.
pub type Table<W> = (Owner, &'static [Row<W>]);

/// All tables. A [`crate::value::NativeId`] is a position in this list and in a table.
pub fn tables<W: World>() -> &'static [Table<W>] {
    const {
        &[
            (Owner::Class(types::OBJECT), objects::object_rows()),
            (Owner::Class(types::TYPE), objects::type_rows()),
            (Owner::Class(types::SUPER), objects::super_rows()),
            (Owner::Class(types::PROPERTY), objects::property_rows()),
            (Owner::Class(types::CLASSMETHOD), objects::wrapper_rows()),
            (Owner::Class(types::STATICMETHOD), objects::wrapper_rows()),
            (Owner::Module("builtins"), objects::builtin_rows()),
            (Owner::Class(types::BASE_EXCEPTION), exceptions::rows()),
            (Owner::Class(types::GENERATOR), exceptions::generator_rows()),
            (Owner::Class(types::COROUTINE), exceptions::generator_rows()),
            (Owner::Class(types::LOCK), sync::lock::lock_rows()),
            (Owner::Class(types::RLOCK), sync::lock::rlock_rows()),
            (Owner::Class(types::SEMAPHORE), sync::semaphore::rows()),
            (Owner::Class(types::CONDITION), sync::condition::rows()),
            (Owner::Class(types::EVENT), sync::event::rows()),
            (Owner::Class(types::BARRIER), sync::barrier::rows()),
            (Owner::Class(types::QUEUE), sync::queue::rows()),
            (
                Owner::Class(types::THREAD_HANDLE),
                sync::thread::handle_rows(),
            ),
            (Owner::Module("_thread"), sync::thread::rows()),
            (Owner::Module("_kernel"), kernel::rows()),
            (Owner::Module("_pickle"), pickle::rows()),
            (Owner::Module("_sys"), system::sys_rows()),
            (Owner::Module("_time"), system::time_rows()),
            (Owner::Module("_runtime"), runtime::rows()),
            (Owner::Module("_prelude"), runtime::prelude_rows()),
        ]
    }
}
