//! The bytecode: a stack machine whose instructions are named after CPython's, so that what a learner sees
//! in Interleave's `dis` reads like what Python's own documentation says.
//!
//! Where an instruction differs from CPython's of the same name, its comment says so. Stack effects are written
//! `[before] -> [after]`, top of stack on the right.

use serde::{Deserialize, Serialize};

use crate::span::Span;

/// A constant of a code object.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Const {
    /// `None`.
    None,
    /// `...`.
    Ellipsis,
    /// `True` or `False`.
    Bool(bool),
    /// An integer of at most 64 bits.
    Int(i64),
    /// A larger integer, in decimal.
    BigInt(String),
    /// A float.
    Float(f64),
    /// The imaginary part of a complex literal.
    Imaginary(f64),
    /// A string.
    Str(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A tuple of constants (keyword names, default tuples).
    Tuple(Vec<Const>),
    /// A nested function, class body, lambda or comprehension.
    Code(Box<Code>),
}

/// What a code object is the body of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CodeKind {
    /// A module: names live in its globals.
    Module,
    /// A class body: names live in the namespace being built.
    Class,
    /// A function, lambda, comprehension or generator expression: names live in slots.
    Function,
}

/// What calling a function does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Flavour {
    /// Runs the body.
    Plain,
    /// Makes a generator.
    Generator,
    /// Makes a coroutine.
    Coroutine,
    /// Makes an asynchronous generator.
    AsyncGenerator,
}

/// The parameters of a function. In the slots they come in this order: positional (positional-only first),
/// keyword-only, `*args`, `**kwargs`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Params {
    /// How many are positional-only.
    pub positional_only: u32,
    /// How many are positional, positional-only included.
    pub positional: u32,
    /// How many are keyword-only.
    pub keyword_only: u32,
    /// Whether there is a `*args`.
    pub var_positional: bool,
    /// Whether there is a `**kwargs`.
    pub var_keyword: bool,
}

impl Params {
    /// The number of slots that parameters take.
    pub fn slots(&self) -> u32 {
        self.positional
            + self.keyword_only
            + u32::from(self.var_positional)
            + u32::from(self.var_keyword)
    }
}

/// One row of the exception table, as in CPython 3.11 and later: an exception raised by an instruction in
/// `start..end` empties the operand stack down to `depth`, pushes the exception and goes on at `target`.
/// The table is searched in order and the first row that covers the instruction wins: inner rows come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handler {
    /// First instruction covered.
    pub start: u32,
    /// First instruction no longer covered.
    pub end: u32,
    /// Where to go on.
    pub target: u32,
    /// How many operands to keep.
    pub depth: u32,
}

/// A compiled body. Pure data: it can be sent to another process.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Code {
    /// `f`, `<module>`, `<lambda>`, `<genexpr>`. A comprehension for a list, set or dictionary has the name of the body
    /// that it is in (PEP 709).
    pub name: String,
    /// `Outer.f`, `g.<locals>.<lambda>`.
    pub qualname: String,
    /// Whether it is such a comprehension, of which tracebacks show no call.
    pub inlined: bool,
    /// What it is the body of.
    pub kind: CodeKind,
    /// What calling it does.
    pub flavour: Flavour,
    /// Its parameters.
    pub params: Params,
    /// The names of its slots: parameters first, then other locals (cells included), then free variables.
    pub locals: Vec<String>,
    /// Slots that inner functions share. At entry each is wrapped in a cell holding the argument or nothing.
    pub cells: Vec<u32>,
    /// How many of the last slots are free variables; they are filled from the function's closure, in order.
    pub free: u32,
    /// Constants.
    pub consts: Vec<Const>,
    /// Names of globals, attributes and modules.
    pub names: Vec<String>,
    /// The instructions.
    pub instrs: Vec<Instr>,
    /// One span for each instruction.
    #[serde(with = "crate::span::columns")]
    pub spans: Vec<Span>,
    /// Lines with a `try`, which has no instruction, each with the instruction that it begins before. Not in the library.
    #[serde(skip)]
    pub starts: Vec<(u32, u32)>,
    /// The exception table.
    pub handlers: Vec<Handler>,
    /// An upper bound of the operand stack's depth.
    pub stack_max: u32,
    /// The first line of the definition (decorators excluded).
    pub first_line: u32,
    /// The doc string.
    pub doc: Option<String>,
    /// What the library says of its own functions.
    pub marks: Marks,
}

/// What a body of the library is to those who step through programs. The compiler gives none: whoever compiles the
/// library reads them from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marks(u8);

impl Marks {
    /// It is written in C in CPython: no other thread goes on in the middle of it where there is a GIL.
    pub const IN_C: Marks = Marks(1);
    /// No thread can tell whether others have gone on in the middle of it.
    pub const ONE_STEP: Marks = Marks(2);
    /// It hands the running thread's object over to what it calls.
    pub const HANDS_THREAD: Marks = Marks(4);
    /// It calls what the thread was started for, and does nothing after that.
    pub const CALLS_TARGET: Marks = Marks(8);
    /// It runs the tasks of an event loop, and waits for something to do.
    pub const RUNS_TASKS: Marks = Marks(16);
    /// Whoever follows a thread ([`sys.settrace`](https://docs.python.org/3/library/sys.html#sys.settrace)) is told of it.
    pub const FOLLOWED: Marks = Marks(32);

    /// A mark by its name in the library.
    pub fn named(name: &str) -> Option<Marks> {
        Some(match name {
            "in Python" => Marks::default(),
            "in C" => Marks::IN_C,
            "one step" => Marks::ONE_STEP,
            "hands the thread over" => Marks::HANDS_THREAD,
            "calls the target" => Marks::CALLS_TARGET,
            "runs tasks" => Marks::RUNS_TASKS,
            "followed" => Marks::FOLLOWED,
            _ => return None,
        })
    }

    /// Whether it has any of these marks.
    #[inline]
    pub fn has(self, marks: Marks) -> bool {
        self.0 & marks.0 != 0
    }

    /// These and others.
    pub const fn and(self, marks: Marks) -> Marks {
        Marks(self.0 | marks.0)
    }
}

/// A binary operator; in-place forms try the in-place method first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Python's own")]
pub enum Binary {
    Add,
    Subtract,
    Multiply,
    MatrixMultiply,
    TrueDivide,
    FloorDivide,
    Remainder,
    Power,
    LeftShift,
    RightShift,
    And,
    Or,
    Xor,
}

/// A unary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Python's own")]
pub enum Unary {
    Negative,
    Positive,
    Invert,
    Not,
}

/// A rich comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Python's own")]
pub enum Compare {
    Less,
    LessEqual,
    Equal,
    NotEqual,
    Greater,
    GreaterEqual,
}

/// How an f-string field converts its value first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Python's own")]
pub enum Conversion {
    None,
    Str,
    Repr,
    Ascii,
}

/// One instruction: 8 bytes. Jump targets are indices into [`Code::instrs`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Instr {
    // Stack
    /// `[] -> []`
    Nop,
    /// `[a] -> []`
    Pop,
    /// `[.., x, ..] -> [.., x, .., x]`: pushes the operand at this depth; 1 is the top.
    Copy(u32),
    /// Exchanges the top with the operand at this depth; 2 is the one below the top.
    Swap(u32),
    /// `[] -> [const]`
    LoadConst(u32),

    // Names
    /// Slot of a function. `UnboundLocalError` if empty.
    LoadFast(u32),
    /// `[a] -> []` into a slot.
    StoreFast(u32),
    /// Empties a slot.
    DeleteFast(u32),
    /// The content of the cell in a slot. `NameError`/`UnboundLocalError` if empty.
    LoadDeref(u32),
    /// `[a] -> []` into the cell in a slot.
    StoreDeref(u32),
    /// Empties the cell in a slot.
    DeleteDeref(u32),
    /// In a class body: the class namespace by the slot's name first, then the cell.
    LoadClassDeref(u32),
    /// `[] -> [cell]`: the cell itself, for a closure tuple.
    LoadClosure(u32),
    /// A global, then a builtin. Argument: name.
    LoadGlobal(u32),
    /// `[a] -> []`
    StoreGlobal(u32),
    /// Deletes a global.
    DeleteGlobal(u32),
    /// Module and class bodies: namespace, then globals, then builtins.
    LoadName(u32),
    /// `[a] -> []` into the namespace of the module or class body.
    StoreName(u32),
    /// Deletes from the namespace of the module or class body.
    DeleteName(u32),
    /// `[obj] -> [obj.name]`
    LoadAttr(u32),
    /// `[value, obj] -> []`
    StoreAttr(u32),
    /// `[obj] -> []`
    DeleteAttr(u32),
    /// `[obj] -> [callable, self-or-empty]`: for an immediately following call; the machine leaves the second
    /// operand empty when the attribute is not a plain method.
    LoadMethod(u32),

    // Operators
    /// `[a, b] -> [a op b]`
    BinaryOp(Binary),
    /// `[a, b] -> [a op= b]`
    InplaceOp(Binary),
    /// `[a] -> [op a]`
    UnaryOp(Unary),
    /// `[a, b] -> [a cmp b]`
    CompareOp(Compare),
    /// `[a, b] -> [a is b]`, negated if the argument is true.
    IsOp(bool),
    /// `[item, container] -> [item in container]`, negated if the argument is true.
    ContainsOp(bool),
    /// `[container, key] -> [container[key]]`
    BinarySubscr,
    /// `[value, container, key] -> []`
    StoreSubscr,
    /// `[container, key] -> []`
    DeleteSubscr,

    // Building
    /// `[a1 .. an] -> [(a1, .., an)]`
    BuildTuple(u32),
    /// `[a1 .. an] -> [[a1, .., an]]`
    BuildList(u32),
    /// `[a1 .. an] -> [{a1, .., an}]`
    BuildSet(u32),
    /// `[k1, v1 .. kn, vn] -> [{..}]`; the argument is n.
    BuildMap(u32),
    /// `[s1 .. sn] -> [''.join(..)]`; all are strings.
    BuildString(u32),
    /// `[start, stop] -> [slice]` (2) or `[start, stop, step] -> [slice]` (3).
    BuildSlice(u32),
    /// `[.., list, .., item] -> [.., list, ..]`: appends to the list at this depth, counted after popping the item; 1 is the top.
    ListAppend(u32),
    /// As [`Instr::ListAppend`] for a set.
    SetAdd(u32),
    /// `[.., dict, .., key, value] -> [.., dict, ..]`, depth counted after popping both.
    MapAdd(u32),
    /// `[.., list, .., iterable] -> [.., list, ..]`
    ListExtend(u32),
    /// `[.., set, .., iterable] -> [.., set, ..]`
    SetUpdate(u32),
    /// `[.., dict, .., mapping] -> [.., dict, ..]`: later keys win (`{**a}`).
    DictUpdate(u32),
    /// As [`Instr::DictUpdate`] for call keywords: `TypeError` on a repeated key or a key that is no string.
    DictMerge(u32),
    /// `[list] -> [tuple]`
    ListToTuple,
    /// `[value] -> [str]`; an f-string field without a format specification.
    FormatSimple(Conversion),
    /// `[value, spec] -> [str]`
    FormatWithSpec(Conversion),

    // Unpacking
    /// `[iterable] -> [xn .. x1]`: exactly n, first on top.
    UnpackSequence(u32),
    /// `[iterable] -> [.., list, .., x1]`: low 16 bits before the star, high 16 bits after it; first on top.
    UnpackEx(u32),

    // Control
    /// Goes on at the target; forward only.
    Jump(u32),
    /// Goes on at an earlier instruction; one of CPython 3.10's two switch points.
    JumpBackward(u32),
    /// `[a] -> []`
    PopJumpIfFalse(u32),
    /// `[a] -> []`
    PopJumpIfTrue(u32),
    /// `[a] -> []`
    PopJumpIfNone(u32),
    /// `[a] -> []`
    PopJumpIfNotNone(u32),
    /// `[a] -> [a]` and jump, or `[a] -> []`.
    JumpIfFalseOrPop(u32),
    /// `[a] -> [a]` and jump, or `[a] -> []`.
    JumpIfTrueOrPop(u32),
    /// `[iterable] -> [iterator]`
    GetIter,
    /// `[iterator] -> [iterator, item]`, or at the end `[iterator] -> []` and jump.
    ForIter(u32),
    /// `[a] -> `: leaves the frame.
    Return,

    // Calls
    /// `[callable, a1 .. an] -> [result]`
    Call(u32),
    /// `[callable, self-or-empty, a1 .. an] -> [result]`; n excludes self. Follows [`Instr::LoadMethod`].
    CallMethod(u32),
    /// `[callable, a1 .. an, names] -> [result]`: the last arguments are keywords, named by the tuple on top.
    CallKw(u32),
    /// `[callable, args-tuple, kwargs-dict-or-None] -> [result]`
    CallEx,
    /// `[defaults-tuple-or-None, kwdefaults-dict-or-None, annotations-dict-or-None, closure-tuple-or-None, code] -> [function]`
    MakeFunction,
    /// `[body-function, name, bases-tuple, keywords-dict-or-None] -> [class]`: runs the body in a new namespace,
    /// then calls the metaclass. A body that has a `__class__` cell returns that cell; any other returns `None`.
    BuildClass,

    // Modules
    /// `[] -> [module]`: imports the whole dotted path and gives its first module: `import a.b` gives `a`.
    ImportName(u32),
    /// `[] -> [module]`: `import a.b as c` and `from a.b import ..` give `a.b`.
    ImportLeaf(u32),
    /// `[module] -> [module, module.name]`; `ImportError` if there is none.
    ImportFrom(u32),
    /// `[module] -> []`: all public names into the namespace.
    ImportStar,

    // Exceptions
    /// `[] -> raises` (0: the handled exception again), `[exc]` (1), `[exc, cause]` (2).
    Raise(u32),
    /// At the start of a handler: `[exc] -> [previously-handled, exc]`; `exc` is now the handled one.
    PushExcInfo,
    /// `[exc, types] -> [exc, bool]`
    CheckExcMatch,
    /// `[previously-handled] -> []`: the handled exception is again that one.
    PopExcept,
    /// `[exc] -> raises`, traceback kept.
    Reraise,
    /// `[] -> [AssertionError]`
    LoadAssertionError,
    /// `[exc, types] -> [rest-or-None, match-or-None]`: splits an exception group for `except*`.
    CheckEgMatch,
    /// `[original, list-of-raised] -> [exc-or-None]`: what `except*` must raise in the end.
    PrepReraiseStar,

    // With
    /// `[manager] -> [exit-method, entered]`
    BeforeWith,
    /// `[exit-method, .., exc] -> [exit-method, .., exc, result]`: calls exit(type, exc, traceback); the argument is
    /// the depth of exit-method before the push, 1 being the top.
    WithExceptStart(u32),
    /// `[manager] -> [aexit-method, awaitable]`
    BeforeAsyncWith,

    // Generators and coroutines
    /// `[a] -> [sent]`: suspends the frame.
    Yield,
    /// `[iterable] -> [iterator]` for `yield from`; coroutines pass through.
    GetYieldFromIter,
    /// `[awaitable] -> [iterator]`
    GetAwaitable,
    /// `[asynchronous-iterable] -> [asynchronous-iterator]`
    GetAiter,
    /// `[asynchronous-iterator] -> [asynchronous-iterator, awaitable]`
    GetAnext,
    /// `[iterator, sent] -> [iterator, yielded]`, or at the end `[iterator, sent] -> [result]` and jump.
    /// An exception thrown in while suspended is passed to the iterator's `throw`.
    Send(u32),
    /// `[asynchronous-iterator, exc] -> []` on `StopAsyncIteration`, else raises `exc` again.
    EndAsyncFor,

    // Pattern matching
    /// `[subject] -> [subject, bool]`
    MatchSequence,
    /// `[subject] -> [subject, bool]`
    MatchMapping,
    /// `[subject, keys-tuple] -> [subject, keys-tuple, values-tuple-or-None]`
    MatchKeys,
    /// `[subject, class, names-tuple] -> [attributes-tuple-or-None]`; the argument is the number of positional patterns.
    MatchClass(u32),
    /// `[sequence] -> [sequence, len]`
    GetLen,
}
