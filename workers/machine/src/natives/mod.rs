//! The native tables: one file a class or module, one row a function.
//!
//! Adding a function is adding a row; adding a class or module is adding a file and a line in [`tables`].

/// Tables of native functions: `name { "signature(self, /)" = function, … }`.
macro_rules! rows {
    ($($(#[$doc:meta])* $table:ident { $($signature:literal = $function:expr,)* })*) => {
        $(
            $(#[$doc])*
            pub const fn $table<W: crate::world::World>() -> &'static [crate::native::Row<W>] {
                const { &[$(crate::native::Row::new($signature, $function),)*] }
            }
        )*
    };
}

pub mod argument;
pub mod attributes;
pub mod builtins;
pub mod builtins_text;
pub mod byte_strings;
pub mod deque;
pub mod descriptors;
pub mod dict;
pub mod digests;
pub mod ends;
pub mod evaluate;
pub mod exceptions;
pub mod floats;
pub mod inspect;
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
pub mod processes;
pub mod protocol;
pub mod random;
pub mod range;
pub mod receiver;
pub mod regex;
pub mod runtime;
pub mod set;
pub mod set_algebra;
pub mod strings;
pub mod sync;
pub mod system;
pub mod text;
pub mod tuple;
pub mod views;

use crate::native::Row;
use crate::types;
use crate::value::{NativeId, ObjectId};
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

/// The row of a native function.
#[inline]
pub fn row<W: World>(id: NativeId) -> &'static Row<W> {
    &tables::<W>()[id.table as usize].1[id.row as usize]
}

macro_rules! tables {
    ($($kind:ident($owner:expr): $($rows:path),+;)*) => {
        /// All tables. A [`crate::value::NativeId`] is a position in this list and in a table.
        pub fn tables<W: World>() -> &'static [Table<W>] {
            const { &[$($((Owner::$kind($owner), $rows()),)+)*] }
        }
    };
}

tables! {
    Class(types::OBJECT): objects::object_rows;
    Class(types::TYPE): objects::type_rows;
    Class(types::FUNCTION): objects::function_rows;
    Class(types::METHOD): objects::method_rows;
    Class(types::SUPER): objects::super_rows;
    Class(types::PROPERTY): descriptors::property_rows;
    Class(types::CLASSMETHOD): descriptors::wrapper_rows;
    Class(types::STATICMETHOD): descriptors::wrapper_rows;
    Module("builtins"): attributes::builtin_rows, builtins::rows, print::rows, builtins_text::rows;
    Class(types::LIST): operators::repr_rows, protocol::collection_rows, protocol::subscript_rows, protocol::mutable_rows,
        list::rows, operators::sequence_rows, operators::mutable_sequence_rows, operators::order_rows,
        operators::equality_rows;
    Class(types::TUPLE): operators::repr_rows, protocol::collection_rows, protocol::subscript_rows, tuple::rows,
        operators::sequence_rows, operators::order_rows, operators::equality_rows, operators::hash_rows;
    Class(types::STR): operators::repr_rows, protocol::collection_rows, protocol::subscript_rows, strings::rows,
        operators::text_rows, operators::sequence_rows, operators::percent_rows, operators::order_rows,
        operators::equality_rows, operators::hash_rows;
    Class(types::BYTES): operators::repr_rows, protocol::collection_rows, protocol::subscript_rows, byte_strings::rows,
        operators::sequence_rows, operators::percent_rows, operators::order_rows, operators::equality_rows,
        operators::hash_rows;
    Class(types::BYTEARRAY): operators::repr_rows, protocol::collection_rows, protocol::subscript_rows, protocol::mutable_rows,
        byte_strings::rows, byte_strings::mutable_rows, operators::sequence_rows,
        operators::mutable_sequence_rows, operators::order_rows, operators::equality_rows;
    Class(types::DICT): operators::repr_rows, protocol::collection_rows, protocol::subscript_rows, protocol::mutable_rows,
        dict::rows, operators::dict_rows, operators::equality_rows;
    Class(types::SET): operators::repr_rows, protocol::collection_rows, set::rows, set_algebra::rows, operators::set_rows,
        operators::mutable_set_rows, operators::order_rows, operators::equality_rows;
    Class(types::FROZENSET): operators::repr_rows, protocol::collection_rows, set::frozen_rows, set_algebra::rows,
        operators::set_rows, operators::order_rows, operators::equality_rows, operators::hash_rows;
    Class(types::RANGE): operators::repr_rows, protocol::collection_rows, protocol::subscript_rows, range::rows;
    Class(types::DICT_KEYS): protocol::collection_rows, views::rows, views::set_rows;
    Class(types::DICT_VALUES): protocol::collection_rows, views::rows;
    Class(types::DICT_ITEMS): protocol::collection_rows, views::rows, views::set_rows;
    Class(types::MODULE): objects::module_rows;
    Class(types::MEMBER_DESCRIPTOR): descriptors::slot_rows;
    Class(types::SLICE): operators::repr_rows, operators::hash_rows, range::slice_rows;
    Class(types::DEQUE): operators::repr_rows, protocol::collection_rows, protocol::subscript_rows, protocol::mutable_rows,
        operators::equality_rows, deque::rows, deque::inner_rows;
    Module("_collections"): deque::module_rows;
    Module("_itertools"): iterators::module_rows;
    Class(types::ITERATOR): iterators::rows;
    Class(types::ENUMERATE): iterators::enumerate_rows;
    Class(types::ZIP): iterators::zip_rows;
    Class(types::MAP): iterators::map_rows;
    Class(types::FILTER): iterators::filter_rows;
    Class(types::REVERSED): iterators::reversed_rows;
    Module("_prelude"): prelude::rows, runtime::prelude_rows, evaluate::rows;
    Class(types::BASE_EXCEPTION): exceptions::rows;
    Class(types::GENERATOR): exceptions::iterator_rows, exceptions::generator_rows;
    Class(types::COROUTINE): exceptions::coroutine_rows, exceptions::generator_rows;
    Class(types::ASYNC_GENERATOR): exceptions::async_generator_rows;
    Class(types::LOCK): sync::lock::lock_rows;
    Class(types::RLOCK): sync::lock::rlock_rows;
    Class(types::SEMAPHORE): sync::semaphore::rows;
    Class(types::CONDITION): sync::condition::rows;
    Class(types::EVENT): sync::event::rows;
    Class(types::BARRIER): sync::barrier::rows;
    Class(types::QUEUE): sync::queue::rows;
    Class(types::THREAD_HANDLE): sync::thread::handle_rows;
    Module("_threads"): sync::thread::rows;
    Module("_kernel"): kernel::rows, processes::rows;
    Module("_pickle"): pickle::rows;
    Module("_sys"): system::sys_rows;
    Module("_ends"): ends::rows;
    Module("_time"): system::time_rows;
    Module("_math"): math::rows;
    Module("_random"): random::rows;
    Module("_digests"): digests::rows;
    Module("_text"): text::rows;
    Module("_regex"): regex::rows;
    Module("_inspect"): inspect::rows;
    Class(types::INT): integers::rows, operators::integer_rows, operators::number_rows,
        operators::real_rows, operators::format_rows, operators::order_rows, operators::equality_rows,
        operators::hash_rows;
    Class(types::BOOL): operators::repr_rows, integers::bool_rows;
    Class(types::FLOAT): operators::repr_rows, floats::rows, operators::number_rows, operators::real_rows,
        operators::format_rows, operators::order_rows, operators::equality_rows, operators::hash_rows;
    Class(types::COMPLEX): operators::repr_rows, floats::complex_rows, operators::number_rows, operators::format_rows,
        operators::equality_rows, operators::hash_rows;
    Module("_runtime"): runtime::rows;
}
