//! Bases of classes: the method resolution order, what instances are made of, and which classes inherit from one.

use rustc_hash::FxHashSet;

use crate::boot;
use crate::code::Code;
use crate::names;
use crate::native::{Cx, Res};
use crate::object::{Body, Layout};
use crate::refs::Visit;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Objects that can be reached, those not yet looked at last.
#[derive(Default)]
struct Reached {
    met: FxHashSet<ObjectId>,
    codes: FxHashSet<*const Code>,
    left: Vec<ObjectId>,
}

impl Visit for Reached {
    fn object(&mut self, id: ObjectId) {
        if self.met.insert(id) {
            self.left.push(id);
        }
    }

    fn code(&mut self, code: &'static Code) {
        if self.codes.insert(code) {
            code.each_ref(self);
        }
    }
}

impl<W: World> Cx<'_, W> {
    /// The classes that have a class among their direct bases, in the order in which they were made: those that the
    /// thread can reach. Nobody keeps a list, so all objects are looked at.
    pub(crate) fn subclasses(&mut self, of: ObjectId) -> Vec<ObjectId> {
        let mut reached = Reached::default();
        (0..types::BUILTIN_COUNT).for_each(|id| reached.object(ObjectId(id)));
        for root in [boot::BUILTINS, boot::PRELUDE, boot::MODULES] {
            reached.object(root);
        }
        self.thread.each_ref(&mut reached);
        let mut found = Vec::new();
        while let Some(id) = reached.left.pop() {
            let object = self.world.read(id);
            if let Body::Class(class) = &object.body
                && class.bases.contains(&of)
            {
                found.push(id);
            }
            object.each_ref(&mut reached);
        }
        found.sort_unstable();
        found
    }

    /// The bases that a class statement or `type()` was given.
    ///
    /// # Errors
    /// `TypeError` for a base that is there twice.
    pub(super) fn bases_of(&mut self, bases: Value) -> Res<Vec<ObjectId>> {
        let items = self.items(bases).unwrap_or_default();
        let mut bases: Vec<ObjectId> = Vec::with_capacity(items.len());
        for base in items.iter().filter_map(|base| base.id()) {
            if bases.contains(&base) {
                let name = self.class_name(base);
                return Err(self.type_error(format!("duplicate base class {name}")));
            }
            bases.push(base);
        }
        if bases.is_empty() {
            bases.push(types::OBJECT);
        }
        Ok(bases)
    }

    /// `class.__bases__ = bases`: the class and all that inherit from it get their new method resolution order.
    ///
    /// # Errors
    /// `TypeError` for what cannot be their bases.
    pub(crate) fn set_bases(&mut self, class: ObjectId, bases: Value) -> Res<()> {
        let name = self.class_name(class);
        let items = match self.is_instance(bases, types::TUPLE) {
            true => self.items(bases).unwrap_or_default(),
            false => {
                let got = self.type_name(bases);
                let message = format!("can only assign tuple to {name}.__bases__, not {got}");
                return Err(self.type_error(message));
            }
        };
        if items.is_empty() {
            let message = format!("can only assign non-empty tuple to {name}.__bases__, not ()");
            return Err(self.type_error(message));
        }
        if let Some(wrong) = items.iter().find(|base| !self.is_class(**base)) {
            let got = self.type_name(*wrong);
            let message = format!("{name}.__bases__ must be tuple of classes, not '{got}'");
            return Err(self.type_error(message));
        }
        let bases = self.bases_of(bases)?;
        if bases.iter().any(|base| self.is_subclass(*base, class)) {
            return Err(self.type_error("a __bases__ item causes an inheritance cycle"));
        }
        self.check_new_bases(class, &bases)?;
        if let Body::Class(class) = &mut self.world.write(class).body {
            class.bases = bases.into();
        }
        self.linearise_again(class)?;
        self.world.class_changed();
        Ok(())
    }

    /// Instances keep what they are made of.
    fn check_new_bases(&mut self, class: ObjectId, bases: &[ObjectId]) -> Res<()> {
        let (layout, old) = match &self.world.read(class).body {
            Body::Class(class) => (class.layout, class.bases.first().copied()),
            _ => (Layout::Instance, None),
        };
        let (old, new) = (old.unwrap_or(types::OBJECT), bases[0]);
        let differs = self.class_layout(bases)? != layout;
        if !differs && (old == types::OBJECT) == (new == types::OBJECT) {
            return Ok(());
        }
        let (old, new) = (self.class_name(old), self.class_name(new));
        let what = match differs {
            true => "object layout",
            false => "deallocator",
        };
        let message = format!("__bases__ assignment: '{new}' {what} differs from '{old}'");
        Err(self.type_error(message))
    }

    fn linearise_again(&mut self, class: ObjectId) -> Res<()> {
        let bases = match &self.world.read(class).body {
            Body::Class(class) => class.bases.to_vec(),
            _ => Vec::new(),
        };
        let order = self.linearise(class, &bases)?;
        if let Body::Class(class) = &mut self.world.write(class).body {
            class.mro = order.into();
        }
        for derived in self.subclasses(class) {
            self.linearise_again(derived)?;
        }
        Ok(())
    }

    /// Whether a built-in `__new__` or `__init__` does not look at what is given by name, since the class has the other of
    /// the two written in Python.
    pub(super) fn leaves_keywords(
        &mut self,
        class: ObjectId,
        method: Value,
        other: ObjectId,
    ) -> bool {
        if class.0 < types::BUILTIN_COUNT || !matches!(method, Value::Native(_)) {
            return false;
        }
        let layout = match &self.world.read(class).body {
            Body::Class(class) => class.layout,
            _ => return false,
        };
        let lenient = match other {
            names::INIT => matches!(layout, Layout::Tuple | Layout::Float | Layout::FrozenSet),
            _ => layout == Layout::List,
        };
        if !lenient {
            return false;
        }
        let other = self.class_attribute(class, other);
        let inner = self.with_body(other, |body| match body {
            Body::Wrapper(inner) => Some(*inner),
            _ => None,
        });
        matches!(inner.flatten().unwrap_or(other), Value::Obj(_))
    }

    /// What instances of a class with these bases are made of.
    pub(super) fn class_layout(&mut self, bases: &[ObjectId]) -> Res<Layout> {
        let mut layout = Layout::Instance;
        for base in bases {
            let of_base = match &self.world.read(*base).body {
                Body::Class(class) => class.layout,
                _ => Layout::Instance,
            };
            if of_base == Layout::Sealed {
                let name = self.class_name(*base);
                let message = format!("type '{name}' is not an acceptable base type");
                return Err(self.type_error(message));
            }
            if of_base == Layout::Instance || of_base == layout {
                continue;
            }
            if layout != Layout::Instance {
                return Err(self.type_error("multiple bases have instance lay-out conflict"));
            }
            layout = of_base;
        }
        if bases.len() > 1 && self.slots_conflict(bases) {
            return Err(self.type_error("multiple bases have instance lay-out conflict"));
        }
        Ok(layout)
    }

    /// The C3 linearisation ("The Python 2.3 Method Resolution Order").
    pub(super) fn linearise(&mut self, class: ObjectId, bases: &[ObjectId]) -> Res<Vec<ObjectId>> {
        let mut lists: Vec<Vec<ObjectId>> = bases
            .iter()
            .map(|base| match &self.world.read(*base).body {
                Body::Class(class) => class.mro.to_vec(),
                _ => Vec::new(),
            })
            .collect();
        lists.push(bases.to_vec());
        let mut order = vec![class];
        loop {
            lists.retain(|list| !list.is_empty());
            if lists.is_empty() {
                return Ok(order);
            }
            let next = lists
                .iter()
                .map(|list| list[0])
                .find(|head| lists.iter().all(|list| !list[1..].contains(head)));
            let Some(next) = next else {
                let mut heads: Vec<ObjectId> = Vec::new();
                for list in &lists {
                    if !heads.contains(&list[0]) {
                        heads.push(list[0]);
                    }
                }
                let names: Vec<String> = heads.iter().map(|base| self.class_name(*base)).collect();
                return Err(self.type_error(format!(
                    "Cannot create a consistent method resolution\norder (MRO) for bases {}",
                    names.join(", ")
                )));
            };
            order.push(next);
            for list in &mut lists {
                if list[0] == next {
                    list.remove(0);
                }
            }
        }
    }
}
