//! What every store contains before a program is loaded: built-in classes, known names, the module dictionaries.

use crate::names;
use crate::types::BUILTIN_COUNT;
use crate::value::ObjectId;

const AFTER_NAMES: u32 = BUILTIN_COUNT + names::TEXTS.len() as u32;

/// The dictionary of the module `builtins`.
pub const BUILTINS: ObjectId = ObjectId(AFTER_NAMES);
/// The dictionary of the prelude.
pub const PRELUDE: ObjectId = ObjectId(AFTER_NAMES + 1);
/// `sys.modules`
pub const MODULES: ObjectId = ObjectId(AFTER_NAMES + 2);
