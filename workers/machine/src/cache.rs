//! What a thread remembers of earlier look-ups. Private to the thread, so that looking a name up in a dictionary or class
//! that all threads share writes nothing that they share.

use crate::value::{ObjectId, Value};

const ROWS: usize = 256;

/// Caches of one thread. They never change what a look-up finds: every row is checked against the version of what
/// it was read from.
#[derive(Clone, Debug)]
pub struct Cache {
    globals: Box<[GlobalRow]>,
    methods: Box<[MethodRow]>,
}

#[derive(Clone, Copy, Debug)]
struct GlobalRow {
    dict: ObjectId,
    name: ObjectId,
    version: u32,
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
        Cache {
            globals: vec![global; ROWS].into(),
            methods: vec![method; ROWS].into(),
        }
    }
}

fn row(a: ObjectId, b: ObjectId) -> usize {
    (a.0.wrapping_mul(31).wrapping_add(b.0)) as usize % ROWS
}

impl Cache {
    /// The value of a global or builtin, if it was read when both dictionaries had these versions.
    pub fn global(
        &self,
        dict: ObjectId,
        name: ObjectId,
        version: u32,
        builtins_version: u32,
    ) -> Option<Value> {
        let found = &self.globals[row(dict, name)];
        (found.dict == dict
            && found.name == name
            && found.version == version
            && found.builtins_version == builtins_version)
            .then_some(found.value)
    }

    /// Remembers a global or builtin.
    pub fn set_global(
        &mut self,
        dict: ObjectId,
        name: ObjectId,
        version: u32,
        builtins_version: u32,
        value: Value,
    ) {
        self.globals[row(dict, name)] = GlobalRow {
            dict,
            name,
            version,
            builtins_version,
            value,
        };
    }

    /// What a class (or one of its bases) has under a name; `Unbound` if nothing.
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
