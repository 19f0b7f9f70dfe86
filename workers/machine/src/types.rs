//! The built-in classes. They occupy the first ids of every store, in the order of this list, so that a class can be
//! named without looking it up.

use crate::object::Layout;
use crate::value::ObjectId;

/// A built-in class as [`crate::boot`] makes it.
pub struct Builtin {
    /// Its Python name.
    pub name: &'static str,
    /// Its base; `object` has itself.
    pub base: ObjectId,
    /// What its instances are made of.
    pub layout: Layout,
    /// Whether it is a name of the module `builtins`.
    pub public: bool,
}

macro_rules! builtin_classes {
    ($($id:ident = $name:literal : $base:ident, $layout:ident, $public:literal;)*) => {
        #[repr(u32)]
        #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "only a counter for the constants below")]
        enum Order { $($id,)* COUNT }
        $(
            #[doc = concat!("`", $name, "`")]
            pub const $id: ObjectId = ObjectId(Order::$id as u32);
        )*
        /// How many there are.
        pub const BUILTIN_COUNT: u32 = Order::COUNT as u32;
        /// All of them, by id.
        pub const BUILTINS: &[Builtin] = &[
            $(Builtin { name: $name, base: $base, layout: Layout::$layout, public: $public },)*
        ];
    };
}

builtin_classes! {
    OBJECT = "object": OBJECT, Instance, true;
    TYPE = "type": OBJECT, Class, true;
    NONE_TYPE = "NoneType": OBJECT, Sealed, false;
    NOT_IMPLEMENTED_TYPE = "NotImplementedType": OBJECT, Sealed, false;
    ELLIPSIS_TYPE = "ellipsis": OBJECT, Sealed, false;
    INT = "int": OBJECT, Int, true;
    BOOL = "bool": INT, Sealed, true;
    FLOAT = "float": OBJECT, Float, true;
    COMPLEX = "complex": OBJECT, Complex, true;
    STR = "str": OBJECT, Str, true;
    BYTES = "bytes": OBJECT, Bytes, true;
    BYTEARRAY = "bytearray": OBJECT, ByteArray, true;
    TUPLE = "tuple": OBJECT, Tuple, true;
    LIST = "list": OBJECT, List, true;
    DICT = "dict": OBJECT, Dict, true;
    SET = "set": OBJECT, Set, true;
    FROZENSET = "frozenset": OBJECT, FrozenSet, true;
    RANGE = "range": OBJECT, Sealed, true;
    SLICE = "slice": OBJECT, Sealed, true;
    CELL = "cell": OBJECT, Sealed, false;
    CODE = "code": OBJECT, Sealed, false;
    FUNCTION = "function": OBJECT, Sealed, false;
    BUILTIN_FUNCTION = "builtin_function_or_method": OBJECT, Sealed, false;
    METHOD = "method": OBJECT, Sealed, false;
    MEMBER_DESCRIPTOR = "member_descriptor": OBJECT, Sealed, false;
    MODULE = "module": OBJECT, Module, false;
    GENERATOR = "generator": OBJECT, Sealed, false;
    COROUTINE = "coroutine": OBJECT, Sealed, false;
    ASYNC_GENERATOR = "async_generator": OBJECT, Sealed, false;
    ITERATOR = "iterator": OBJECT, Sealed, false;
    LIST_ITERATOR = "list_iterator": ITERATOR, Sealed, false;
    LIST_REVERSEITERATOR = "list_reverseiterator": ITERATOR, Sealed, false;
    TUPLE_ITERATOR = "tuple_iterator": ITERATOR, Sealed, false;
    STR_ITERATOR = "str_ascii_iterator": ITERATOR, Sealed, false;
    BYTES_ITERATOR = "bytes_iterator": ITERATOR, Sealed, false;
    BYTEARRAY_ITERATOR = "bytearray_iterator": ITERATOR, Sealed, false;
    RANGE_ITERATOR = "range_iterator": ITERATOR, Sealed, false;
    SET_ITERATOR = "set_iterator": ITERATOR, Sealed, false;
    DICT_KEYITERATOR = "dict_keyiterator": ITERATOR, Sealed, false;
    DICT_VALUEITERATOR = "dict_valueiterator": ITERATOR, Sealed, false;
    DICT_ITEMITERATOR = "dict_itemiterator": ITERATOR, Sealed, false;
    DICT_REVERSEKEYITERATOR = "dict_reversekeyiterator": ITERATOR, Sealed, false;
    CALLABLE_ITERATOR = "callable_iterator": ITERATOR, Sealed, false;
    COUNTER = "count": ITERATOR, Sealed, false;
    ENUMERATE = "enumerate": ITERATOR, Instance, true;
    ZIP = "zip": ITERATOR, Instance, true;
    MAP = "map": ITERATOR, Instance, true;
    FILTER = "filter": ITERATOR, Instance, true;
    REVERSED = "reversed": ITERATOR, Sealed, true;
    DICT_KEYS = "dict_keys": OBJECT, Sealed, false;
    DICT_VALUES = "dict_values": OBJECT, Sealed, false;
    DICT_ITEMS = "dict_items": OBJECT, Sealed, false;
    DEQUE = "deque": OBJECT, Deque, false;
    DEQUE_ITERATOR = "_deque_iterator": ITERATOR, Sealed, false;
    PROPERTY = "property": OBJECT, Property, true;
    CLASSMETHOD = "classmethod": OBJECT, Wrapper, true;
    STATICMETHOD = "staticmethod": OBJECT, Wrapper, true;
    SUPER = "super": OBJECT, Sealed, true;
    TRACEBACK = "traceback": OBJECT, Sealed, false;
    LOCK = "lock": OBJECT, Primitive, false;
    RLOCK = "RLock": OBJECT, Primitive, false;
    SEMAPHORE = "Semaphore": OBJECT, Primitive, false;
    BOUNDED_SEMAPHORE = "BoundedSemaphore": SEMAPHORE, Primitive, false;
    CONDITION = "Condition": OBJECT, Primitive, false;
    EVENT = "Event": OBJECT, Primitive, false;
    BARRIER = "Barrier": OBJECT, Primitive, false;
    QUEUE = "Queue": OBJECT, Primitive, false;
    THREAD_HANDLE = "_ThreadHandle": OBJECT, Primitive, false;
    BASE_EXCEPTION = "BaseException": OBJECT, Exception, true;
    EXCEPTION = "Exception": BASE_EXCEPTION, Exception, true;
    SYSTEM_EXIT = "SystemExit": BASE_EXCEPTION, Exception, true;
    KEYBOARD_INTERRUPT = "KeyboardInterrupt": BASE_EXCEPTION, Exception, true;
    GENERATOR_EXIT = "GeneratorExit": BASE_EXCEPTION, Exception, true;
    STOP_ITERATION = "StopIteration": EXCEPTION, Exception, true;
    STOP_ASYNC_ITERATION = "StopAsyncIteration": EXCEPTION, Exception, true;
    ARITHMETIC_ERROR = "ArithmeticError": EXCEPTION, Exception, true;
    FLOATING_POINT_ERROR = "FloatingPointError": ARITHMETIC_ERROR, Exception, true;
    OVERFLOW_ERROR = "OverflowError": ARITHMETIC_ERROR, Exception, true;
    ZERO_DIVISION_ERROR = "ZeroDivisionError": ARITHMETIC_ERROR, Exception, true;
    ASSERTION_ERROR = "AssertionError": EXCEPTION, Exception, true;
    ATTRIBUTE_ERROR = "AttributeError": EXCEPTION, Exception, true;
    BUFFER_ERROR = "BufferError": EXCEPTION, Exception, true;
    EOF_ERROR = "EOFError": EXCEPTION, Exception, true;
    IMPORT_ERROR = "ImportError": EXCEPTION, Exception, true;
    MODULE_NOT_FOUND_ERROR = "ModuleNotFoundError": IMPORT_ERROR, Exception, true;
    LOOKUP_ERROR = "LookupError": EXCEPTION, Exception, true;
    INDEX_ERROR = "IndexError": LOOKUP_ERROR, Exception, true;
    KEY_ERROR = "KeyError": LOOKUP_ERROR, Exception, true;
    MEMORY_ERROR = "MemoryError": EXCEPTION, Exception, true;
    NAME_ERROR = "NameError": EXCEPTION, Exception, true;
    UNBOUND_LOCAL_ERROR = "UnboundLocalError": NAME_ERROR, Exception, true;
    OS_ERROR = "OSError": EXCEPTION, Exception, true;
    BLOCKING_IO_ERROR = "BlockingIOError": OS_ERROR, Exception, true;
    CHILD_PROCESS_ERROR = "ChildProcessError": OS_ERROR, Exception, true;
    CONNECTION_ERROR = "ConnectionError": OS_ERROR, Exception, true;
    BROKEN_PIPE_ERROR = "BrokenPipeError": CONNECTION_ERROR, Exception, true;
    CONNECTION_RESET_ERROR = "ConnectionResetError": CONNECTION_ERROR, Exception, true;
    FILE_EXISTS_ERROR = "FileExistsError": OS_ERROR, Exception, true;
    FILE_NOT_FOUND_ERROR = "FileNotFoundError": OS_ERROR, Exception, true;
    PERMISSION_ERROR = "PermissionError": OS_ERROR, Exception, true;
    PROCESS_LOOKUP_ERROR = "ProcessLookupError": OS_ERROR, Exception, true;
    TIMEOUT_ERROR = "TimeoutError": OS_ERROR, Exception, true;
    REFERENCE_ERROR = "ReferenceError": EXCEPTION, Exception, true;
    RUNTIME_ERROR = "RuntimeError": EXCEPTION, Exception, true;
    NOT_IMPLEMENTED_ERROR = "NotImplementedError": RUNTIME_ERROR, Exception, true;
    RECURSION_ERROR = "RecursionError": RUNTIME_ERROR, Exception, true;
    SYNTAX_ERROR = "SyntaxError": EXCEPTION, Exception, true;
    INDENTATION_ERROR = "IndentationError": SYNTAX_ERROR, Exception, true;
    SYSTEM_ERROR = "SystemError": EXCEPTION, Exception, true;
    TYPE_ERROR = "TypeError": EXCEPTION, Exception, true;
    VALUE_ERROR = "ValueError": EXCEPTION, Exception, true;
    UNICODE_ERROR = "UnicodeError": VALUE_ERROR, Exception, true;
    UNICODE_DECODE_ERROR = "UnicodeDecodeError": UNICODE_ERROR, Exception, true;
    UNICODE_ENCODE_ERROR = "UnicodeEncodeError": UNICODE_ERROR, Exception, true;
    WARNING = "Warning": EXCEPTION, Exception, true;
    DEPRECATION_WARNING = "DeprecationWarning": WARNING, Exception, true;
    RUNTIME_WARNING = "RuntimeWarning": WARNING, Exception, true;
    USER_WARNING = "UserWarning": WARNING, Exception, true;
    BYTES_WARNING = "BytesWarning": WARNING, Exception, true;
    ENCODING_WARNING = "EncodingWarning": WARNING, Exception, true;
    FUTURE_WARNING = "FutureWarning": WARNING, Exception, true;
    IMPORT_WARNING = "ImportWarning": WARNING, Exception, true;
    PENDING_DEPRECATION_WARNING = "PendingDeprecationWarning": WARNING, Exception, true;
    RESOURCE_WARNING = "ResourceWarning": WARNING, Exception, true;
    SYNTAX_WARNING = "SyntaxWarning": WARNING, Exception, true;
    UNICODE_WARNING = "UnicodeWarning": WARNING, Exception, true;
    UNICODE_TRANSLATE_ERROR = "UnicodeTranslateError": UNICODE_ERROR, Exception, true;
    TAB_ERROR = "TabError": INDENTATION_ERROR, Exception, true;
    CONNECTION_ABORTED_ERROR = "ConnectionAbortedError": CONNECTION_ERROR, Exception, true;
    CONNECTION_REFUSED_ERROR = "ConnectionRefusedError": CONNECTION_ERROR, Exception, true;
    INTERRUPTED_ERROR = "InterruptedError": OS_ERROR, Exception, true;
    IS_A_DIRECTORY_ERROR = "IsADirectoryError": OS_ERROR, Exception, true;
    NOT_A_DIRECTORY_ERROR = "NotADirectoryError": OS_ERROR, Exception, true;
}

/// The module that a built-in class says it is from.
pub fn module_of(class: ObjectId) -> &'static str {
    match class {
        LOCK | RLOCK => "_thread",
        SEMAPHORE | BOUNDED_SEMAPHORE | CONDITION | EVENT | BARRIER => "threading",
        DEQUE => "collections",
        COUNTER => "itertools",
        _ => "builtins",
    }
}
