//! Which part of the objects that it touches an instruction is about.

use machine::code::Code;
use machine::native::Cx;
use machine::object::Body;
use machine::value::{ObjectId, Value};
use smallvec::{SmallVec, smallvec};
use syntax::code::Instr;

use crate::access::{Part, Whole};
use crate::step::Stepper;

/// Which part of the objects that it touches an instruction is about.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Focus {
    /// Any.
    Everything,
    /// The name with this hash. An attribute of the receiver, if there is one.
    Name {
        hash: u64,
        special: bool,
        receiver: Option<ObjectId>,
        stores: bool,
    },
    /// The key with this hash, the element at this index.
    Key {
        hash: Option<u64>,
        index: Option<u64>,
    },
    /// A variable that inner functions share.
    Cell,
    /// Methods of classes such as `__add__`, and all of built-in objects.
    Special,
}

impl Focus {
    /// Whether it is a single variable, attribute or item.
    pub(crate) fn is_one(self) -> bool {
        matches!(self, Focus::Name { .. } | Focus::Key { .. } | Focus::Cell)
    }
}

/// Parts of one object.
pub(crate) type Parts = SmallVec<[Part; 2]>;

impl Stepper {
    /// Whether the instruction that has just been executed gives a variable, an attribute or an item a value, and looks at
    /// what was there before for no other reason.
    pub(crate) fn only_stores(&self) -> bool {
        let frame = self.saved.frames.last();
        let instr = frame.map(|frame| frame.code.instrs[frame.pc as usize]);
        let is_store = matches!(
            instr,
            Some(
                Instr::StoreGlobal(_)
                    | Instr::StoreName(_)
                    | Instr::StoreAttr(_)
                    | Instr::StoreSubscr
                    | Instr::StoreDeref(_)
            )
        );
        is_store || self.called().is_some_and(|called| called.stores())
    }

    /// What the instruction that has just been executed is about.
    pub(crate) fn focus(&mut self) -> Focus {
        let Some(frame) = self.saved.frames.last() else {
            return Focus::Everything;
        };
        let (code, instr) = (frame.code, frame.code.instrs[frame.pc as usize]);
        let stack = &self.saved.stack;
        let top = |depth: usize| stack.len().checked_sub(depth).map(|at| stack[at]);
        let key = match instr {
            Instr::LoadGlobal(name)
            | Instr::StoreGlobal(name)
            | Instr::DeleteGlobal(name)
            | Instr::LoadName(name)
            | Instr::StoreName(name)
            | Instr::DeleteName(name) => return self.name(code, name, None, false),
            Instr::LoadAttr(name) | Instr::LoadMethod(name) | Instr::ImportFrom(name) => {
                let receiver = top(1).and_then(Value::id);
                return self.name(code, name, receiver, false);
            }
            Instr::StoreAttr(name) | Instr::DeleteAttr(name) => {
                let receiver = top(1).and_then(Value::id);
                return self.name(code, name, receiver, true);
            }
            Instr::LoadDeref(_) | Instr::StoreDeref(_) | Instr::DeleteDeref(_) => {
                return Focus::Cell;
            }
            Instr::BinarySubscr | Instr::StoreSubscr => (top(1), true),
            Instr::DeleteSubscr => (top(1), false),
            Instr::ContainsOp(_) => (top(2), false),
            Instr::BinaryOp(_)
            | Instr::InplaceOp(_)
            | Instr::UnaryOp(_)
            | Instr::CompareOp(_)
            | Instr::GetIter
            | Instr::ForIter(_)
            | Instr::BeforeWith
            | Instr::PopJumpIfFalse(_)
            | Instr::PopJumpIfTrue(_)
            | Instr::JumpIfFalseOrPop(_)
            | Instr::JumpIfTrueOrPop(_) => return Focus::Special,
            _ => return self.focus_of_call(),
        };
        let (Some(key), indexed) = key else {
            return Focus::Special;
        };
        self.key(key, indexed)
    }

    /// What the call of a function in C is about.
    fn focus_of_call(&mut self) -> Focus {
        let Some(called) = self.called() else {
            return Focus::Everything;
        };
        let stores = called.stores();
        match (called.name, called.args) {
            (
                "getattr" | "__getattribute__" | "hasattr" | "setattr" | "__setattr__" | "delattr"
                | "__delattr__",
                [object, name, ..],
            ) => match name.id() {
                Some(name) => self.text(name, object.id(), stores),
                None => Focus::Everything,
            },
            ("__getitem__" | "__setitem__", [_, key, ..]) => self.key(*key, true),
            ("get" | "pop" | "setdefault" | "add" | "discard" | "remove", [_, key, ..])
                if called.is_of_table() =>
            {
                let key = *key;
                self.key(key, false)
            }
            // What follows in a list moves.
            ("__delitem__", [_, key, ..]) => self.key(*key, false),
            _ => Focus::Everything,
        }
    }

    /// An item; of what has its items in a row, `indexed` says that all others stay where they are.
    fn key(&mut self, key: Value, indexed: bool) -> Focus {
        Focus::Key {
            hash: self.hash(key),
            index: match key {
                Value::Int(index) if indexed => u64::try_from(index).ok(),
                _ => None,
            },
        }
    }

    fn name(&self, code: &Code, at: u32, receiver: Option<ObjectId>, stores: bool) -> Focus {
        self.text(code.names[at as usize], receiver, stores)
    }

    /// A name that is a string.
    fn text(&self, name: ObjectId, receiver: Option<ObjectId>, stores: bool) -> Focus {
        match &self.world.heap.slot(name).stored.object.body {
            // These two stand for all of an object.
            Body::Str(text) if matches!(text.as_str(), "__dict__" | "__class__") => {
                Focus::Everything
            }
            Body::Str(text) => Focus::Name {
                hash: text.hash(),
                special: text.as_str().starts_with("__"),
                receiver,
                stores,
            },
            _ => Focus::Everything,
        }
    }

    /// The hash of a number, a string, or a tuple of these: of what has the same in every state.
    fn hash(&mut self, key: Value) -> Option<u64> {
        if !self.has_lasting_hash(key) {
            return None;
        }
        let mut cx = Cx {
            world: &mut self.world,
            thread: &mut self.thread,
        };
        cx.quick_hash(key).ok().flatten()
    }

    fn has_lasting_hash(&self, key: Value) -> bool {
        match key {
            Value::Int(_) | Value::Bool(_) | Value::Float(_) | Value::None => true,
            Value::Obj(id) => match &self.world.heap.slot(id).stored.object.body {
                Body::Str(_) | Body::BigInt(_) | Body::Float(_) | Body::Bytes(_) => true,
                Body::Tuple(items) => items.iter().all(|item| self.has_lasting_hash(*item)),
                _ => false,
            },
            _ => false,
        }
    }

    pub(crate) fn parts(&self, id: ObjectId, write: bool, focus: Focus) -> (Whole, Parts) {
        let object = &self.world.heap.slot(id).stored.object;
        let whole = match object.body {
            Body::Class(_) => return (self.world.classes(), of_classes(focus, write)),
            _ => self.world.whole(id),
        };
        let parts = match (&object.body, focus) {
            (Body::Instance | Body::InstanceDict(_), Focus::Name { hash, .. }) => {
                smallvec![Part::attribute(hash)]
            }
            // Only the class is asked.
            (Body::Instance | Body::InstanceDict(_), Focus::Key { .. } | Focus::Special) => {
                smallvec![Part::attribute(0)]
            }
            (Body::Instance | Body::InstanceDict(_), Focus::Everything) => {
                smallvec![Part::ATTRIBUTES]
            }
            (Body::Dict(_), Focus::Name { hash, receiver, .. }) if receiver != Some(id) => {
                smallvec![Part::of(hash)]
            }
            (Body::Primitive(_), Focus::Name { stores: false, .. } | Focus::Special) if write => {
                smallvec![Part::ALL]
            }
            (Body::Primitive(_), Focus::Special) => smallvec![Part::attribute(0)],
            (
                Body::List(_)
                | Body::Dict(_)
                | Body::Set(_)
                | Body::Deque(_)
                | Body::ByteArray(_)
                | Body::Primitive(_),
                Focus::Name { hash, .. },
            ) => smallvec![Part::attribute(hash)],
            (
                Body::Dict(_) | Body::Set(_),
                Focus::Key {
                    hash: Some(hash), ..
                },
            ) => {
                smallvec![Part::of(hash)]
            }
            (
                Body::List(_),
                Focus::Key {
                    index: Some(index), ..
                },
            ) => smallvec![Part::of(index)],
            _ if object.attrs.is_some() => smallvec![Part::ALL, Part::ATTRIBUTES],
            _ => smallvec![Part::ALL],
        };
        (whole, parts)
    }
}

/// Which attributes of classes are looked at or changed.
pub(crate) fn of_classes(focus: Focus, write: bool) -> Parts {
    match focus {
        Focus::Everything => smallvec![Part::ALL],
        Focus::Name { special: true, .. } if write => smallvec![Part::ALL],
        Focus::Name { hash, .. } if write => smallvec![Part::of(hash)],
        Focus::Name { hash, .. } => smallvec![Part::of(hash), Part::SPECIAL],
        Focus::Key { .. } | Focus::Cell | Focus::Special if write => smallvec![Part::ALL],
        Focus::Key { .. } | Focus::Cell | Focus::Special => smallvec![Part::SPECIAL],
    }
}
