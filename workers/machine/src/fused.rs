//! Fused instructions: what follows an index in a body, several instructions at a time.
//!
//! A body has one entry for each index of its bytecode. An entry says how to do the instruction there, or that one and
//! the next few, on values that need no other object's code: integers, floats, plain containers, plain calls. Where a
//! value turns out to be something else the instructions themselves are executed, so an entry never changes what a
//! program does. Whoever steps instruction by instruction never meets one.

mod fuse;

use syntax::code::{Binary, Compare, Unary};

use crate::value::ObjectId;

pub use fuse::fuse;

/// The most instructions that one entry stands for.
pub const LEN_MAX: u32 = 8;

/// In place of a slot: the result goes onto the stack.
pub const PUSH: u16 = u16::MAX;

/// What to do at an index. Slots and constants are as in the instructions that the entry stands for; names are the
/// interned strings themselves, or their indices where there is no room for that.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fused {
    /// Nothing is known: execute the instruction.
    Plain,
    /// `Pop`
    Pop,
    /// `Copy`
    Copy(u32),
    /// `Swap`
    Swap(u32),
    /// `LoadConst`
    LoadConst(u32),
    /// `LoadFast`
    LoadFast(u32),
    /// `StoreFast`
    StoreFast(u32),
    /// `LoadDeref`
    LoadDeref(u32),
    /// `LoadGlobal`
    LoadGlobal(ObjectId),
    /// `LoadAttr`
    LoadAttr(ObjectId),
    /// `StoreAttr`
    StoreAttr(ObjectId),
    /// `LoadMethod`
    LoadMethod(ObjectId),
    /// `UnaryOp`
    UnaryOp(Unary),
    /// `CompareOp`
    CompareOp(Compare),
    /// `IsOp`
    IsOp(bool),
    /// `ContainsOp`
    Contains(bool),
    /// `BinarySubscr`
    Subscript,
    /// `StoreSubscr`
    StoreSubscript,
    /// `Jump`
    Jump(u32),
    /// `JumpBackward`
    JumpBackward(u32),
    /// `PopJumpIfFalse`
    PopJumpIfFalse(u32),
    /// `PopJumpIfTrue`
    PopJumpIfTrue(u32),
    /// `ForIter`
    ForIter(u32),
    /// `Return`
    Return,
    /// `Call`
    Call(u32),
    /// `CallMethod`
    CallMethod(u32),
    /// `CallKw`
    CallKw(u32),
    /// `LoadFast`, `LoadFast`
    LoadFastFast(u16, u16),
    /// `LoadFast`, `LoadConst`
    LoadFastConst(u16, u16),
    /// `LoadFast` or `LoadConst` (if the flag is set), `StoreFast`
    Move {
        /// The constant or slot that is read.
        from: u16,
        /// Whether it is a constant.
        constant: bool,
        /// The slot that is written.
        to: u16,
    },
    /// `LoadFast a`, `LoadFast b`, a binary operator, and `StoreFast` unless `to` is [`PUSH`].
    BinaryFastFast {
        /// The operator.
        op: Binary,
        /// Left operand.
        a: u16,
        /// Right operand.
        b: u16,
        /// Where the result goes.
        to: u16,
    },
    /// `LoadFast a`, `LoadConst b`, a binary operator, perhaps `StoreFast`.
    BinaryFastConst {
        /// The operator.
        op: Binary,
        /// Left operand.
        a: u16,
        /// Right operand.
        b: u16,
        /// Where the result goes.
        to: u16,
    },
    /// `LoadFast b`, a binary operator on the top operand and it, perhaps `StoreFast`.
    BinaryFast {
        /// The operator.
        op: Binary,
        /// Right operand.
        b: u16,
        /// Where the result goes.
        to: u16,
    },
    /// `LoadConst b`, a binary operator on the top operand and it, perhaps `StoreFast`.
    BinaryConst {
        /// The operator.
        op: Binary,
        /// Right operand.
        b: u16,
        /// Where the result goes.
        to: u16,
    },
    /// A binary operator, perhaps `StoreFast`.
    Binary {
        /// The operator.
        op: Binary,
        /// Where the result goes.
        to: u16,
    },
    /// `LoadFast a`, `LoadFast b`, a comparison, a conditional jump.
    CompareFastFast(Branch, u16, u16),
    /// `LoadFast a`, `LoadConst b`, a comparison, a conditional jump.
    CompareFastConst(Branch, u16, u16),
    /// `LoadFast b`, a comparison of the top operand with it, a conditional jump.
    CompareFast(Branch, u16),
    /// `LoadConst b`, a comparison of the top operand with it, a conditional jump.
    CompareConst(Branch, u16),
    /// A comparison, a conditional jump.
    Compare(Branch),
    /// `LoadFast`, `LoadFast`, `BinarySubscr`
    SubscriptFastFast(u16, u16),
    /// `LoadFast`, `BinarySubscr`
    SubscriptFast(u16),
    /// `LoadFast`, `LoadFast`, `StoreSubscr`
    StoreSubscriptFastFast(u16, u16),
    /// `ForIter`, `StoreFast`
    ForIterStore(u32, u16),
    /// `LoadFast`, `LoadAttr`
    AttributeFast(u16, ObjectId),
    /// `LoadFast`, `Copy(1)`, `LoadAttr`: the object stays below its attribute.
    AttributeBeside(u16, ObjectId),
    /// `LoadFast b`, `LoadConst b` or nothing, a binary operator on an attribute and that, `Swap(2)`, `StoreAttr`.
    ChangeAttribute {
        /// The operator.
        op: Binary,
        /// Where the right operand is.
        from: From,
        /// Which slot or constant that is.
        b: u16,
        /// The attribute's name.
        name: ObjectId,
    },
    /// The same with the three instructions of an [`Fused::AttributeBeside`] before it; the right operand may be an
    /// attribute too (`LoadFast`, `LoadAttr`).
    ChangeAttributeFast {
        /// The operator.
        op: Binary,
        /// Where the right operand is.
        from: Operand,
        /// The slot of the object.
        slot: u16,
        /// Which slot or constant the right operand, or the object that has it, is.
        b: u16,
        /// The index of the name that the right operand has in its object.
        second: u16,
        /// The attribute's name.
        name: ObjectId,
    },
    /// `LoadFast`, `LoadAttr` (with the index of the name), `LoadConst`, a comparison, a conditional jump.
    CompareAttributeConst(Branch, u16, u16, u16),
    /// `LoadFast`, `LoadMethod`
    MethodFast(u16, ObjectId),
    /// `LoadFast`, `StoreAttr`
    StoreAttributeFast(u16, ObjectId),
    /// `FormatSimple` of what `BuildString` takes: a text or a small integer may stay as it is.
    FormatPart,
    /// `LoadFast`, `Return`
    ReturnFast(u16),
    /// `LoadConst`, `Return`
    ReturnConst(u16),
}

/// Where an operand is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// On the stack.
    Stack,
    /// In a slot.
    Slot,
    /// Among the constants.
    Constants,
}

/// Where the right operand of [`Fused::ChangeAttributeFast`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operand {
    /// In a slot.
    Slot,
    /// Among the constants.
    Constants,
    /// It is an attribute of what is in a slot.
    Attribute,
}

/// A comparison and where it leads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Branch {
    /// The comparison.
    pub op: Compare,
    /// Which truth jumps.
    pub wanted: bool,
    /// Where to.
    pub target: u32,
}
