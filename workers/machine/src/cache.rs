//! What a thread remembers of earlier look-ups. Private to the thread, so that looking a name up in a dictionary or class
//! that all threads share writes nothing that they share.

use crate::value::{ObjectId, Value};

const ROWS: usize = 512;

/// Caches of one thread. They never change what a look-up finds: every row is checked against the version of what
/// it was read from.
#[derive(Clone, Debug)]
pub struct Cache {
    globals: Box<[GlobalRow; ROWS]>,
    methods: Box<[MethodRow; ROWS]>,
    attributes: Box<[AttributeRow; ROWS]>,
}

/// What is known of an attribute of the instances of a class.
#[derive(Clone, Copy, Debug)]
pub struct AttributeRow {
    /// The class.
    pub class: ObjectId,
    /// The attribute's name.
    pub name: ObjectId,
    /// The class epoch in which this was learnt.
    pub epoch: u32,
    /// Where it was in the `__dict__` of the instance looked at last: a guess.
    pub position: u32,
    /// The hash of the name.
    pub hash: u64,
    /// What the class has under the name; `Unbound` if nothing.
    pub value: Value,
    /// The epoch again if what an instance has itself is what reading gives, else [`NEVER`].
    pub reads_in: u32,
    /// Whether what the class has is a value like any other.
    pub plain: bool,
    /// Whether what the class has is called with the instance.
    pub method: bool,
    /// Whether that is so of every instance that has no attributes of its own: the class is a built-in one.
    pub sure: bool,
    /// Whether writing changes the instance's own `__dict__` and nothing else.
    pub writable: bool,
}

#[derive(Clone, Copy, Debug)]
struct GlobalRow {
    dict: ObjectId,
    name: ObjectId,
    version: u32,
    /// [`NEVER`] if it is not a builtin.
    builtins_version: u32,
    value: Value,
}

#[derive(Clone, Copy, Debug)]
struct MethodRow {
    class: ObjectId,
    name: ObjectId,
    epoch: u32,
    value: Value,
}

/// No epoch, and no version.
pub const NEVER: u32 = u32::MAX;

const NOWHERE: ObjectId = ObjectId(u32::MAX);

impl Default for Cache {
    fn default() -> Self {
        let global = GlobalRow {
            dict: NOWHERE,
            name: NOWHERE,
            version: 0,
            builtins_version: 0,
            value: Value::Unbound,
        };
        let method = MethodRow {
            class: NOWHERE,
            name: NOWHERE,
            epoch: 0,
            value: Value::Unbound,
        };
        let attribute = AttributeRow {
            class: NOWHERE,
            name: NOWHERE,
            epoch: 0,
            position: 0,
            hash: 0,
            value: Value::Unbound,
            reads_in: NEVER,
            plain: false,
            method: false,
            sure: false,
            writable: false,
        };
        Cache {
            globals: rows(global),
            methods: rows(method),
            attributes: rows(attribute),
        }
    }
}

/// Rows on the heap from the start: they are too many for the stack.
fn rows<T: Copy>(row: T) -> Box<[T; ROWS]> {
    let rows: Box<[T]> = vec![row; ROWS].into();
    rows.try_into().unwrap_or_else(|_| Box::new([row; ROWS]))
}

#[inline]
fn row(a: ObjectId, b: ObjectId) -> usize {
    (a.0.wrapping_mul(31).wrapping_add(b.0)) as usize % ROWS
}

impl Cache {
    /// What is known of an attribute of the instances of a class.
    #[inline]
    pub fn attribute(&self, class: ObjectId, name: ObjectId, epoch: u32) -> Option<&AttributeRow> {
        let found = &self.attributes[row(class, name)];
        (found.class == class && found.name == name && found.epoch == epoch).then_some(found)
    }

    /// Where an instance of a class had an attribute that it had itself, if what it has itself is what reading gives.
    #[inline]
    pub fn position(&self, class: ObjectId, name: ObjectId, epoch: u32) -> Option<usize> {
        let found = &self.attributes[row(class, name)];
        (found.class == class && found.name == name && found.reads_in == epoch)
            .then_some(found.position as usize)
    }

    /// Remembers what is known of an attribute.
    pub fn set_attribute(&mut self, known: AttributeRow) {
        self.attributes[row(known.class, known.name)] = known;
    }

    /// Remembers where an instance had an attribute.
    pub fn set_position(&mut self, class: ObjectId, name: ObjectId, position: u32) {
        let found = &mut self.attributes[row(class, name)];
        if found.class == class && found.name == name {
            found.position = position;
        }
    }

    /// The value of a global, if it was read when its dictionary had this version; of a builtin, if the one with builtins
    /// had this version too.
    #[inline]
    pub fn global(
        &self,
        dict: ObjectId,
        name: ObjectId,
        version: u32,
        builtins_version: impl FnOnce() -> u32,
    ) -> Option<Value> {
        let found = &self.globals[row(dict, name)];
        (found.dict == dict
            && found.name == name
            && found.version == version
            && (found.builtins_version == NEVER || found.builtins_version == builtins_version()))
        .then_some(found.value)
    }

    /// Remembers a global, or a builtin with the version of their dictionary.
    pub fn set_global(
        &mut self,
        dict: ObjectId,
        name: ObjectId,
        version: u32,
        builtins_version: Option<u32>,
        value: Value,
    ) {
        self.globals[row(dict, name)] = GlobalRow {
            dict,
            name,
            version,
            builtins_version: builtins_version.unwrap_or(NEVER),
            value,
        };
    }

    /// What a class (or one of its bases) has under a name; `Unbound` if nothing.
    #[inline]
    pub fn method(&self, class: ObjectId, name: ObjectId, epoch: u32) -> Option<Value> {
        let found = &self.methods[row(class, name)];
        (found.class == class && found.name == name && found.epoch == epoch).then_some(found.value)
    }

    /// Remembers what a class has under a name.
    pub fn set_method(&mut self, class: ObjectId, name: ObjectId, epoch: u32, value: Value) {
        self.methods[row(class, name)] = MethodRow {
            class,
            name,
            epoch,
            value,
        };
    }

    /// Forgets everything: after a garbage collection ids may name other objects.
    pub fn clear(&mut self) {
        *self = Cache::default();
    }
}
