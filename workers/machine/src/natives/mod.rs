//! The native tables: one file a class or module, one row a function.
//!
//! Adding a function is adding a row; adding a class or module is adding a file and a line in [`tables`].

/// Tables of native functions: `name { "signature(self, /)" = function, … }`.
macro_rules! rows {
    ($($(#[$doc:meta])* $table:ident { $($signature:literal = $function:path,)* })*) => {
        $(
            $(#[$doc])*
            pub const fn $table<W: crate::world::World>() -> &'static [crate::native::Row<W>] {
                const { &[$(crate::native::Row { signature: $signature, function: $function },)*] }
            }
        )*
    };
}

pub mod argument;
pub mod builtins;
pub mod builtins_text;
pub mod byte_strings;
pub mod deque;
pub mod dict;
pub mod exceptions;
pub mod floats;
pub mod integers;
pub mod iterators;
pub mod kernel;
pub mod list;
pub mod math;
pub mod objects;
pub mod operators;
pub mod pickle;
pub mod prelude;
pub mod print;
pub mod protocol;
pub mod random;
pub mod range;
pub mod receiver;
pub mod runtime;
pub mod set;
pub mod strings;
pub mod sync;
pub mod system;
pub mod text;
pub mod tuple;
pub mod views;

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
            (Owner::Class(types::LIST), protocol::collection_rows()),
            (Owner::Class(types::TUPLE), protocol::collection_rows()),
            (Owner::Class(types::STR), protocol::collection_rows()),
            (Owner::Class(types::BYTES), protocol::collection_rows()),
            (Owner::Class(types::BYTEARRAY), protocol::collection_rows()),
            (Owner::Class(types::DICT), protocol::collection_rows()),
            (Owner::Class(types::SET), protocol::collection_rows()),
            (Owner::Class(types::FROZENSET), protocol::collection_rows()),
            (Owner::Class(types::RANGE), protocol::collection_rows()),
            (Owner::Class(types::DICT_KEYS), protocol::collection_rows()),
            (
                Owner::Class(types::DICT_VALUES),
                protocol::collection_rows(),
            ),
            (Owner::Class(types::DICT_ITEMS), protocol::collection_rows()),
            (Owner::Class(types::LIST), protocol::subscript_rows()),
            (Owner::Class(types::TUPLE), protocol::subscript_rows()),
            (Owner::Class(types::STR), protocol::subscript_rows()),
            (Owner::Class(types::BYTES), protocol::subscript_rows()),
            (Owner::Class(types::BYTEARRAY), protocol::subscript_rows()),
            (Owner::Class(types::DICT), protocol::subscript_rows()),
            (Owner::Class(types::RANGE), protocol::subscript_rows()),
            (Owner::Class(types::LIST), protocol::mutable_rows()),
            (Owner::Class(types::BYTEARRAY), protocol::mutable_rows()),
            (Owner::Class(types::DICT), protocol::mutable_rows()),
            (Owner::Class(types::LIST), list::rows()),
            (Owner::Class(types::TUPLE), tuple::rows()),
            (Owner::Class(types::DICT), dict::rows()),
            (Owner::Class(types::SET), set::rows()),
            (Owner::Class(types::SET), set::shared_rows()),
            (Owner::Class(types::FROZENSET), set::frozen_rows()),
            (Owner::Class(types::FROZENSET), set::shared_rows()),
            (Owner::Class(types::RANGE), range::rows()),
            (Owner::Class(types::SLICE), range::slice_rows()),
            (Owner::Class(types::DEQUE), protocol::collection_rows()),
            (Owner::Class(types::DEQUE), protocol::subscript_rows()),
            (Owner::Class(types::DEQUE), protocol::mutable_rows()),
            (Owner::Class(types::DEQUE), operators::equality_rows()),
            (Owner::Class(types::DEQUE), deque::rows()),
            (Owner::Module("_collections"), deque::module_rows()),
            (Owner::Module("_itertools"), iterators::module_rows()),
            (Owner::Class(types::DICT_KEYS), views::rows()),
            (Owner::Class(types::DICT_KEYS), views::set_rows()),
            (Owner::Class(types::DICT_VALUES), views::rows()),
            (Owner::Class(types::DICT_ITEMS), views::rows()),
            (Owner::Class(types::DICT_ITEMS), views::set_rows()),
            (Owner::Class(types::ITERATOR), iterators::rows()),
            (Owner::Class(types::ENUMERATE), iterators::enumerate_rows()),
            (Owner::Class(types::ZIP), iterators::zip_rows()),
            (Owner::Class(types::MAP), iterators::map_rows()),
            (Owner::Class(types::FILTER), iterators::filter_rows()),
            (Owner::Class(types::REVERSED), iterators::reversed_rows()),
            (Owner::Module("builtins"), builtins::rows()),
            (Owner::Module("builtins"), print::rows()),
            (Owner::Module("_prelude"), prelude::rows()),
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
            (Owner::Module("builtins"), builtins_text::rows()),
            (Owner::Module("_math"), math::rows()),
            (Owner::Module("_random"), random::rows()),
            (Owner::Module("_text"), text::rows()),
            (Owner::Class(types::STR), strings::rows()),
            (Owner::Class(types::STR), operators::text_rows()),
            (Owner::Class(types::STR), operators::sequence_rows()),
            (Owner::Class(types::STR), operators::percent_rows()),
            (Owner::Class(types::STR), operators::order_rows()),
            (Owner::Class(types::STR), operators::equality_rows()),
            (Owner::Class(types::STR), operators::hash_rows()),
            (Owner::Class(types::BYTES), byte_strings::rows()),
            (Owner::Class(types::BYTES), operators::sequence_rows()),
            (Owner::Class(types::BYTES), operators::percent_rows()),
            (Owner::Class(types::BYTES), operators::order_rows()),
            (Owner::Class(types::BYTES), operators::equality_rows()),
            (Owner::Class(types::BYTES), operators::hash_rows()),
            (Owner::Class(types::BYTEARRAY), byte_strings::rows()),
            (Owner::Class(types::BYTEARRAY), byte_strings::mutable_rows()),
            (Owner::Class(types::BYTEARRAY), operators::sequence_rows()),
            (
                Owner::Class(types::BYTEARRAY),
                operators::mutable_sequence_rows(),
            ),
            (Owner::Class(types::BYTEARRAY), operators::order_rows()),
            (Owner::Class(types::BYTEARRAY), operators::equality_rows()),
            (Owner::Class(types::INT), integers::rows()),
            (Owner::Class(types::INT), operators::integer_rows()),
            (Owner::Class(types::INT), operators::number_rows()),
            (Owner::Class(types::INT), operators::real_rows()),
            (Owner::Class(types::INT), operators::format_rows()),
            (Owner::Class(types::INT), operators::order_rows()),
            (Owner::Class(types::INT), operators::equality_rows()),
            (Owner::Class(types::INT), operators::hash_rows()),
            (Owner::Class(types::BOOL), integers::bool_rows()),
            (Owner::Class(types::FLOAT), floats::rows()),
            (Owner::Class(types::FLOAT), operators::number_rows()),
            (Owner::Class(types::FLOAT), operators::real_rows()),
            (Owner::Class(types::FLOAT), operators::format_rows()),
            (Owner::Class(types::FLOAT), operators::order_rows()),
            (Owner::Class(types::FLOAT), operators::equality_rows()),
            (Owner::Class(types::FLOAT), operators::hash_rows()),
            (Owner::Class(types::COMPLEX), floats::complex_rows()),
            (Owner::Class(types::COMPLEX), operators::number_rows()),
            (Owner::Class(types::COMPLEX), operators::format_rows()),
            (Owner::Class(types::COMPLEX), operators::equality_rows()),
            (Owner::Class(types::COMPLEX), operators::hash_rows()),
            (Owner::Class(types::LIST), operators::sequence_rows()),
            (
                Owner::Class(types::LIST),
                operators::mutable_sequence_rows(),
            ),
            (Owner::Class(types::LIST), operators::order_rows()),
            (Owner::Class(types::LIST), operators::equality_rows()),
            (Owner::Class(types::TUPLE), operators::sequence_rows()),
            (Owner::Class(types::TUPLE), operators::order_rows()),
            (Owner::Class(types::TUPLE), operators::equality_rows()),
            (Owner::Class(types::TUPLE), operators::hash_rows()),
            (Owner::Class(types::SET), operators::set_rows()),
            (Owner::Class(types::SET), operators::mutable_set_rows()),
            (Owner::Class(types::SET), operators::order_rows()),
            (Owner::Class(types::SET), operators::equality_rows()),
            (Owner::Class(types::FROZENSET), operators::set_rows()),
            (Owner::Class(types::FROZENSET), operators::order_rows()),
            (Owner::Class(types::FROZENSET), operators::equality_rows()),
            (Owner::Class(types::FROZENSET), operators::hash_rows()),
            (Owner::Class(types::DICT), operators::dict_rows()),
            (Owner::Class(types::DICT), operators::equality_rows()),
            (Owner::Module("_runtime"), runtime::rows()),
            (Owner::Module("_prelude"), runtime::prelude_rows()),
        ]
    }
}
