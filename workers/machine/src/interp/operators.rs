//! Operators: built-in operands first, then the methods of their classes in the order of the data model.

use syntax::code::{Binary, Compare, Unary};

use crate::interp::Go;
use crate::names;
use crate::native::{Cx, Raised, Res};
use crate::object::Body;
use crate::signature;
use crate::thread::{Attempt, Operation, Then};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Classes that fill in values by `%`.
const TEXTS: [ObjectId; 3] = [types::STR, types::BYTES, types::BYTEARRAY];
/// Sequences that can be repeated.
const SEQUENCES: [ObjectId; 5] = [
    types::LIST,
    types::TUPLE,
    types::STR,
    types::BYTES,
    types::BYTEARRAY,
];
/// Sets, and the views of dictionaries that are like sets.
const SETS: [ObjectId; 2] = [types::SET, types::FROZENSET];
const VIEWS: [ObjectId; 2] = [types::DICT_KEYS, types::DICT_ITEMS];

/// The methods of a binary operator: its own, the reflected, the in-place one, and the symbol.
fn methods(op: Binary) -> (ObjectId, ObjectId, ObjectId, &'static str) {
    match op {
        Binary::Add => (names::ADD, names::RADD, names::IADD, "+"),
        Binary::Subtract => (names::SUB, names::RSUB, names::ISUB, "-"),
        Binary::Multiply => (names::MUL, names::RMUL, names::IMUL, "*"),
        Binary::MatrixMultiply => (names::MATMUL, names::RMATMUL, names::IMATMUL, "@"),
        Binary::TrueDivide => (names::TRUEDIV, names::RTRUEDIV, names::ITRUEDIV, "/"),
        Binary::FloorDivide => (names::FLOORDIV, names::RFLOORDIV, names::IFLOORDIV, "//"),
        Binary::Remainder => (names::MOD, names::RMOD, names::IMOD, "%"),
        Binary::Power => (names::POW, names::RPOW, names::IPOW, "** or pow()"),
        Binary::LeftShift => (names::LSHIFT, names::RLSHIFT, names::ILSHIFT, "<<"),
        Binary::RightShift => (names::RSHIFT, names::RRSHIFT, names::IRSHIFT, ">>"),
        Binary::And => (names::AND, names::RAND, names::IAND, "&"),
        Binary::Or => (names::OR, names::ROR, names::IOR, "|"),
        Binary::Xor => (names::XOR, names::RXOR, names::IXOR, "^"),
    }
}

/// Whether a special method is none of the machine's own.
pub(crate) fn is_python(method: Value) -> bool {
    !matches!(method, Value::Unbound | Value::Native(_))
}

/// The method of a comparison, its reflection, and the symbol.
fn comparison(op: Compare) -> (ObjectId, ObjectId, &'static str) {
    match op {
        Compare::Less => (names::LT, names::GT, "<"),
        Compare::LessEqual => (names::LE, names::GE, "<="),
        Compare::Equal => (names::EQ, names::EQ, "=="),
        Compare::NotEqual => (names::NE, names::NE, "!="),
        Compare::Greater => (names::GT, names::LT, ">"),
        Compare::GreaterEqual => (names::GE, names::LE, ">="),
    }
}

impl<W: World> Cx<'_, W> {
    /// `[a, b] -> [a op b]`
    pub(super) fn binary_op(&mut self, op: Binary, in_place: bool) -> Res<Go> {
        let (a, b) = (self.peek(2), self.peek(1));
        let floor = self.floor(2);
        if op == Binary::Add
            && self.is_plain_str(a)
            && self.is_plain_str(b)
            && let Some(text) = self.concatenate(a, b)?
        {
            return self.done(floor, text);
        }
        self.binary_values(op, in_place, a, b, floor, Then::Push)
    }

    /// `a op b` for any operands.
    pub(crate) fn binary_values(
        &mut self,
        op: Binary,
        in_place: bool,
        a: Value,
        b: Value,
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        if !self.is_user_object(a) && !self.is_user_object(b) {
            return self.binary_built_in(op, in_place, a, b, floor, then);
        }
        let (own, reflected, in_place_name, _) = methods(op);
        let mut rest = Vec::new();
        let (left, right) = (self.class_of(a), self.class_of(b));
        let forward = self.python_method(left, own);
        let backward = self
            .python_method(right, reflected)
            .filter(|_| left != right)
            // A text knows what to do with any operand.
            .filter(|_| {
                op != Binary::Remainder || !self.is_any(a, &TEXTS) || self.is_subclass(right, left)
            });
        // A derived class goes first if it has a method of its own.
        let backward_first = backward.is_some_and(|method| {
            self.is_subclass(right, left) && !self.class_attribute(left, reflected).is(method)
        });
        if let Some(method) = backward.filter(|_| !backward_first) {
            rest.push((method, vec![b, a]));
        }
        if let Some(method) = forward {
            rest.push((method, vec![a, b]));
        }
        if let Some(method) = backward.filter(|_| backward_first) {
            rest.push((method, vec![b, a]));
        }
        if in_place && let Some(method) = self.python_method(left, in_place_name) {
            rest.push((method, vec![a, b]));
        }
        let operation = Operation::Binary(op, in_place);
        self.next_attempt(
            Attempt {
                operation,
                left: a,
                right: b,
                rest,
            },
            floor,
            then,
        )
    }

    /// Makes the next attempt of an operation; when none is left, built-in behaviour or the error.
    pub(super) fn next_attempt(&mut self, mut attempt: Attempt, floor: u32, then: Then) -> Res<Go> {
        if let Some((method, args)) = attempt.rest.pop() {
            let then = Then::Operator(Box::new(attempt), then.next());
            return self.call(method, &args, &[], floor, then);
        }
        let (a, b) = (attempt.left, attempt.right);
        match attempt.operation {
            Operation::Binary(op, in_place) => {
                self.binary_built_in(op, in_place, a, b, floor, then)
            }
            Operation::Compare(op) => self.compare_built_in(op, a, b, floor, then),
        }
    }

    fn binary_built_in(
        &mut self,
        op: Binary,
        in_place: bool,
        a: Value,
        b: Value,
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        let built_in = if in_place {
            self.inplace(op, a, b)?
        } else {
            self.binary(op, a, b)?
        };
        if let Some(value) = built_in {
            return self.finish(then, value, floor);
        }
        if let Some((callable, args)) = self.prelude_binary(op, in_place, a, b) {
            return self.call(callable, &args, &[], floor, then);
        }
        Err(self.unsupported(op, in_place, a, b))
    }

    /// Operations of built-in containers that need Python code for their elements, and `int | None`.
    fn prelude_binary(
        &mut self,
        op: Binary,
        in_place: bool,
        a: Value,
        b: Value,
    ) -> Option<(Value, Vec<Value>)> {
        let of = |cx: &Self, class| cx.is_instance(a, class);
        let name = match op {
            Binary::Add if in_place && of(self, types::LIST) => "list_iadd",
            Binary::Add if in_place && of(self, types::DEQUE) => "deque_iadd",
            Binary::Or if in_place && of(self, types::DICT) => "dict_ior",
            Binary::Multiply if self.is_any(a, &[types::DEQUE]) || self.is_any(b, &[types::DEQUE]) => {
                "deque_repeat"
            }
            Binary::Multiply
                if self.is_any(a, &SEQUENCES) && self.python_method_of(b, names::INDEX).is_some()
                    || self.is_any(b, &SEQUENCES)
                        && self.python_method_of(a, names::INDEX).is_some() =>
            {
                "sequence_repeat"
            }
            Binary::Remainder if of(self, types::STR) || of(self, types::BYTES) => "percent_format",
            Binary::And | Binary::Or | Binary::Subtract | Binary::Xor
                // A view takes any iterable for the other operand.
                if self.is_any(a, &VIEWS)
                    || self.is_any(b, &VIEWS)
                    || self.is_any(a, &SETS) && self.is_any(b, &SETS) =>
            {
                "set_operation"
            }
            Binary::Or if self.is_class(a) || self.is_class(b) => "union_type",
            _ => return None,
        };
        if name == "set_operation" {
            let symbol = self.str(methods(op).3);
            return Some((self.prelude(name), vec![symbol, a, b]));
        }
        Some((self.prelude(name), vec![a, b]))
    }

    fn unsupported(&mut self, op: Binary, in_place: bool, a: Value, b: Value) -> Raised {
        let (left, right) = (self.type_name(a), self.type_name(b));
        let other = match (self.is_any(a, &SEQUENCES), self.is_any(b, &SEQUENCES)) {
            (true, _) => Some(&right),
            (_, true) => Some(&left),
            _ => None,
        };
        if let (Binary::Multiply, Some(other)) = (op, other) {
            let message = format!("can't multiply sequence by non-int of type '{other}'");
            return self.type_error(message);
        }
        if op == Binary::Add && matches!(left.as_str(), "str" | "list" | "tuple") {
            let message = format!("can only concatenate {left} (not \"{right}\") to {left}");
            return self.type_error(message);
        }
        let symbol = methods(op).3;
        let symbol = if !in_place {
            symbol.to_owned()
        } else if op == Binary::Power {
            "**=".to_owned()
        } else {
            format!("{symbol}=")
        };
        let printed = op == Binary::RightShift
            && matches!(a, Value::Native(id) if signature::of::<W>(id).name == "print");
        let meant = match printed {
            true => ". Did you mean \"print(<message>, file=<output_stream>)\"?",
            false => "",
        };
        self.type_error(format!(
            "unsupported operand type(s) for {symbol}: '{left}' and '{right}'{meant}"
        ))
    }

    /// Whether a value's class is written in Python.
    pub(crate) fn is_user_object(&self, value: Value) -> bool {
        matches!(value, Value::Obj(id) if self.world.read(id).class.0 >= types::BUILTIN_COUNT)
    }

    /// Whether a value is a string, and not of a subclass of `str`.
    fn is_plain_str(&self, value: Value) -> bool {
        matches!(value, Value::Obj(id) if self.world.read(id).class == types::STR)
    }

    /// A method of a class that is written in Python, or what is in the place of one and cannot be called.
    pub(crate) fn python_method(&mut self, class: ObjectId, name: ObjectId) -> Option<Value> {
        if class.0 < types::BUILTIN_COUNT {
            return None;
        }
        let found = self.class_attribute(class, name);
        is_python(found).then_some(found)
    }

    /// `[a, b] -> [a cmp b]`
    pub(super) fn compare_op(&mut self, op: Compare) -> Res<Go> {
        let (a, b) = (self.peek(2), self.peek(1));
        let floor = self.floor(2);
        self.compare_values(op, a, b, floor, Then::Push)
    }

    /// `a cmp b` for any operands.
    pub(crate) fn compare_values(
        &mut self,
        op: Compare,
        a: Value,
        b: Value,
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        if !self.is_user_object(a) && !self.is_user_object(b) {
            return self.compare_built_in(op, a, b, floor, then);
        }
        let (own, reflected, _) = comparison(op);
        let mut rest = Vec::new();
        let (left, right) = (self.class_of(a), self.class_of(b));
        let mut forward = self
            .python_method(left, own)
            .map(|method| (method, vec![a, b]));
        let mut backward = self
            .python_method(right, reflected)
            .map(|method| (method, vec![b, a]));
        if op == Compare::NotEqual {
            match (&forward, &backward) {
                (None, None) => return self.not_equal(a, b, floor, then),
                (None, Some(_)) => forward = self.default_not_equal(a, b),
                (Some(_), None) => backward = self.default_not_equal(b, a),
                _ => {}
            }
        }
        if right != left && self.is_subclass(right, left) {
            rest.extend(forward);
            rest.extend(backward);
        } else {
            rest.extend(backward);
            rest.extend(forward);
        }
        let operation = Operation::Compare(op);
        self.next_attempt(
            Attempt {
                operation,
                left: a,
                right: b,
                rest,
            },
            floor,
            then,
        )
    }

    /// The `__ne__` of an object whose class only defines `__eq__`.
    fn default_not_equal(&mut self, a: Value, b: Value) -> Option<(Value, Vec<Value>)> {
        self.python_method(self.class_of(a), names::EQ)?;
        Some((self.prelude("default_not_equal"), vec![a, b]))
    }

    /// `a != b` where no class defines `__ne__`: the opposite of `a == b`.
    fn not_equal(&mut self, a: Value, b: Value, floor: u32, then: Then) -> Res<Go> {
        self.compare_values(Compare::Equal, a, b, floor, Then::Bool(true, then.next()))
    }

    fn compare_built_in(
        &mut self,
        op: Compare,
        a: Value,
        b: Value,
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        let user = self.is_user_object(a) || self.is_user_object(b);
        if user && matches!(op, Compare::Equal | Compare::NotEqual) {
            // Every method has answered NotImplemented or there is none; bodies of built-in bases may still compare.
            let equal = match a.is(b) {
                true => Some(true),
                false => self.bodies_equal(a, b),
            };
            if let Some(equal) = equal {
                return self.finish(then, Value::Bool(equal == (op == Compare::Equal)), floor);
            }
        } else if let Some(truth) = self.compare(op, a, b)? {
            return self.finish(then, Value::Bool(truth), floor);
        }
        let name = match op {
            Compare::Equal => "equal",
            Compare::NotEqual => return self.not_equal_containers(a, b, floor, then),
            _ => "compare",
        };
        if self.are_containers(a, b) {
            let function = self.prelude(name);
            let symbol = self.str(comparison(op).2);
            let args = if name == "equal" {
                vec![a, b]
            } else {
                vec![symbol, a, b]
            };
            return self.call(function, &args, &[], floor, then);
        }
        let (left, right) = (self.type_name(a), self.type_name(b));
        let symbol = comparison(op).2;
        let message =
            format!("'{symbol}' not supported between instances of '{left}' and '{right}'");
        Err(self.type_error(message))
    }

    fn not_equal_containers(&mut self, a: Value, b: Value, floor: u32, then: Then) -> Res<Go> {
        let function = self.prelude("equal");
        self.call(function, &[a, b], &[], floor, Then::Bool(true, then.next()))
    }

    /// Whether the bodies of two objects are equal; `None` if Python code must compare what is in them.
    fn bodies_equal(&mut self, a: Value, b: Value) -> Option<bool> {
        let instance = |cx: &Self, value: Value| {
            cx.with_body(value, |body| {
                matches!(body, Body::Instance | Body::InstanceDict(_))
            }) == Some(true)
        };
        if instance(self, a) || instance(self, b) {
            return Some(false);
        }
        match self.quick_equal_bodies(a, b) {
            None if !self.are_containers(a, b) => Some(false),
            equal => equal,
        }
    }

    fn are_containers(&self, a: Value, b: Value) -> bool {
        let sets = |value| self.is_any(value, &SETS) || self.is_any(value, &VIEWS);
        let both = |class| self.is_instance(a, class) && self.is_instance(b, class);
        sets(a) && sets(b) || both(types::LIST) || both(types::TUPLE) || both(types::DICT)
    }

    fn is_any(&self, value: Value, classes: &[ObjectId]) -> bool {
        classes.iter().any(|class| self.is_instance(value, *class))
    }

    /// `[a] -> [op a]`
    pub(super) fn unary_op(&mut self, op: Unary) -> Res<Go> {
        let a = self.peek(1);
        let floor = self.floor(1);
        if op == Unary::Not {
            return match self.quick_truth(a) {
                Some(truth) => self.done(floor, Value::Bool(!truth)),
                None => self.truth_call(a, floor, Then::Bool(true, None)),
            };
        }
        let (name, symbol) = match op {
            Unary::Negative => (names::NEG, "-"),
            Unary::Positive => (names::POS, "+"),
            _ => (names::INVERT, "~"),
        };
        let class = self.class_of(a);
        if let Some(method) = self.python_method(class, name) {
            return self.call(method, &[a], &[], floor, Then::Push);
        }
        match self.unary(op, a)? {
            Some(value) => self.done(floor, value),
            None => {
                let name = self.type_name(a);
                Err(self.type_error(format!("bad operand type for unary {symbol}: '{name}'")))
            }
        }
    }

    /// Calls `__bool__` or `__len__` of a value that has one.
    pub(crate) fn truth_call(&mut self, value: Value, floor: u32, then: Then) -> Res<Go> {
        let class = self.class_of(value);
        let (method, then) = match (self.python_method(class, names::BOOL), then) {
            // It must be a truth for the instruction.
            (Some(method), then @ Then::Truth) => (method, then),
            (Some(method), then) => (method, Then::Asked(false, then.next())),
            (None, then) => {
                let method = self.class_attribute(class, names::LEN);
                (method, Then::Asked(true, then.next()))
            }
        };
        self.call(method, &[value], &[], floor, then)
    }
}
