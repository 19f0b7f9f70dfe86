//! Names that the machine itself asks for. Their strings follow the built-in classes in every store.

use crate::types::BUILTIN_COUNT;
use crate::value::ObjectId;

macro_rules! names {
    ($($id:ident = $text:literal;)*) => {
        #[repr(u32)]
        #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "only a counter for the constants below")]
        enum Order { $($id,)* }
        $(
            #[doc = concat!("`", $text, "`")]
            pub const $id: ObjectId = ObjectId(BUILTIN_COUNT + Order::$id as u32);
        )*
        const NAMES: &[&str] = &[$($text,)*];
    };
}

names! {
    EMPTY = "";
    MEMORYVIEW = "_memoryview";
    ADD = "__add__"; RADD = "__radd__"; IADD = "__iadd__";
    SUB = "__sub__"; RSUB = "__rsub__"; ISUB = "__isub__";
    MUL = "__mul__"; RMUL = "__rmul__"; IMUL = "__imul__";
    MATMUL = "__matmul__"; RMATMUL = "__rmatmul__"; IMATMUL = "__imatmul__";
    TRUEDIV = "__truediv__"; RTRUEDIV = "__rtruediv__"; ITRUEDIV = "__itruediv__";
    FLOORDIV = "__floordiv__"; RFLOORDIV = "__rfloordiv__"; IFLOORDIV = "__ifloordiv__";
    MOD = "__mod__"; RMOD = "__rmod__"; IMOD = "__imod__";
    POW = "__pow__"; RPOW = "__rpow__"; IPOW = "__ipow__";
    LSHIFT = "__lshift__"; RLSHIFT = "__rlshift__"; ILSHIFT = "__ilshift__";
    RSHIFT = "__rshift__"; RRSHIFT = "__rrshift__"; IRSHIFT = "__irshift__";
    AND = "__and__"; RAND = "__rand__"; IAND = "__iand__";
    OR = "__or__"; ROR = "__ror__"; IOR = "__ior__";
    XOR = "__xor__"; RXOR = "__rxor__"; IXOR = "__ixor__";
    NEG = "__neg__"; POS = "__pos__"; INVERT = "__invert__"; ABS = "__abs__";
    LT = "__lt__"; LE = "__le__"; EQ = "__eq__"; NE = "__ne__"; GT = "__gt__"; GE = "__ge__";
    HASH = "__hash__"; BOOL = "__bool__"; LEN = "__len__"; CONTAINS = "__contains__";
    GETITEM = "__getitem__"; SETITEM = "__setitem__"; DELITEM = "__delitem__"; MISSING = "__missing__";
    CLASS_GETITEM = "__class_getitem__";
    ITER = "__iter__"; NEXT = "__next__"; REVERSED = "__reversed__"; INDEX = "__index__";
    INT = "__int__"; FLOAT = "__float__"; COMPLEX = "__complex__"; ROUND = "__round__";
    STR = "__str__"; REPR = "__repr__"; FORMAT = "__format__"; BYTES = "__bytes__";
    NEW = "__new__"; INIT = "__init__"; CALL = "__call__"; DEL = "__del__";
    INIT_SUBCLASS = "__init_subclass__"; SET_NAME = "__set_name__"; PREPARE = "__prepare__";
    MRO_ENTRIES = "__mro_entries__"; INSTANCECHECK = "__instancecheck__"; SUBCLASSCHECK = "__subclasscheck__";
    GETATTR = "__getattr__"; GETATTRIBUTE = "__getattribute__"; SETATTR = "__setattr__"; DELATTR = "__delattr__";
    GET = "__get__"; SET = "__set__"; DELETE = "__delete__";
    ENTER = "__enter__"; EXIT = "__exit__"; AENTER = "__aenter__"; AEXIT = "__aexit__";
    AWAIT = "__await__"; AITER = "__aiter__"; ANEXT = "__anext__";
    DICT = "__dict__"; CLASS = "__class__"; NAME = "__name__"; QUALNAME = "__qualname__";
    MODULE = "__module__"; DOC = "__doc__"; WEAKREF = "__weakref__"; FILE = "__file__"; BASES = "__bases__"; BASE = "__base__"; MRO = "__mro__";
    DEFAULTS = "__defaults__"; KWDEFAULTS = "__kwdefaults__"; CLOSURE = "__closure__"; CODE = "__code__";
    GLOBALS = "__globals__"; ANNOTATIONS = "__annotations__"; WRAPPED = "__wrapped__"; SLOTS = "__slots__";
    FUNC = "__func__"; SELF = "__self__"; MATCH_ARGS = "__match_args__"; ALL = "__all__";
    CAUSE = "__cause__"; CONTEXT = "__context__"; SUPPRESS_CONTEXT = "__suppress_context__";
    TRACEBACK = "__traceback__"; NOTES = "__notes__"; ARGS = "args"; NAME_ATTR = "name"; OF_SELF = "_of_self"; OBJ = "obj"; VALUE = "value"; CODE_ATTR = "code";
    MAIN = "__main__"; BUILTINS = "__builtins__"; PATH = "__path__"; LOADING = "__loading__"; LOADED = "__loaded__"; CLASSCELL = "__classcell__";
    KEYS = "keys"; SEND = "send"; THROW = "throw"; CLOSE = "close"; METACLASS = "metaclass";
    FGET = "fget"; FSET = "fset"; FDEL = "fdel"; GETTER = "getter"; SETTER = "setter"; DELETER = "deleter";
    ERRNO = "errno"; STRERROR = "strerror"; FILENAME = "filename"; FILENAME2 = "filename2";
    REDUCE = "__reduce__"; GETSTATE = "__getstate__"; SETSTATE = "__setstate__"; COPY = "__copy__"; DEEPCOPY = "__deepcopy__";
}

/// How many characters have strings of their own.
const CHARACTERS: usize = 128;

/// The texts, in order of their ids: the names, then each ASCII character.
pub const TEXTS: &[&str] = &texts();

const fn texts() -> [&'static str; NAMES.len() + CHARACTERS] {
    const ASCII: &[u8; CHARACTERS] = &{
        let mut bytes = [0; CHARACTERS];
        let mut at = 0;
        while at < CHARACTERS {
            bytes[at] = at as u8;
            at += 1;
        }
        bytes
    };
    let mut texts = [""; NAMES.len() + CHARACTERS];
    let mut at = 0;
    while at < texts.len() {
        texts[at] = if at < NAMES.len() {
            NAMES[at]
        } else {
            let byte = ASCII.split_at(at - NAMES.len()).1.split_at(1).0;
            match str::from_utf8(byte) {
                Ok(text) => text,
                Err(_) => "",
            }
        };
        at += 1;
    }
    texts
}

/// The string of an ASCII character.
#[inline]
pub fn character(ascii: u8) -> ObjectId {
    let at = usize::from(ascii) % CHARACTERS;
    ObjectId(BUILTIN_COUNT + (NAMES.len() + at) as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_ascii_character_has_a_string() {
        for ascii in 0..128u8 {
            let at = character(ascii).0 - BUILTIN_COUNT;
            assert_eq!(TEXTS[at as usize].as_bytes(), [ascii]);
        }
    }
}
