//! `str` of everything built in, without calling Python: exceptions say what they were made with.

use crate::names;
use crate::native::{Cx, Res};
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Exceptions that were made with exceptions are followed so far: one can be its own argument.
const WITHIN_MAX: usize = 200;

impl<W: World> Cx<'_, W> {
    /// `str(value)`; `None` if Python code must decide.
    ///
    /// # Errors
    /// As [`Cx::quick_repr`].
    pub fn quick_str(&mut self, value: Value) -> Res<Option<String>> {
        self.str_within(value, 0)
    }

    /// `str(value)` for an exception that is within so many others.
    fn str_within(&mut self, value: Value, depth: usize) -> Res<Option<String>> {
        let Value::Obj(id) = value else {
            return self.quick_repr(value);
        };
        if self.has_python_method(id, names::STR) {
            return Ok(None);
        }
        let args = {
            let object = self.world.read(id);
            match &object.body {
                Body::Str(text) => return Ok(Some(text.as_str().to_owned())),
                Body::Exception(exception) => Some((exception.args, object.class)),
                _ => None,
            }
        };
        match args {
            Some((args, class)) => self.exception_text_within(id, args, class, depth),
            None => self.quick_repr(value),
        }
    }

    /// What `BaseException.__str__`, or that of a built-in class, says; `None` if Python code must decide.
    ///
    /// # Errors
    /// As [`Cx::quick_repr`].
    pub fn exception_text(
        &mut self,
        id: ObjectId,
        args: Value,
        class: ObjectId,
    ) -> Res<Option<String>> {
        self.exception_text_within(id, args, class, 0)
    }

    fn exception_text_within(
        &mut self,
        id: ObjectId,
        args: Value,
        class: ObjectId,
        depth: usize,
    ) -> Res<Option<String>> {
        if depth > WITHIN_MAX {
            let message = "maximum recursion depth exceeded while getting the str of an object";
            return Err(self.error(types::RECURSION_ERROR, message));
        }
        let depth = depth + 1;
        let items = self.items(args).unwrap_or_default();
        if self.is_subclass(class, types::UNICODE_ERROR)
            && let Some(text) = self.unicode_error_text(&items)
        {
            return Ok(Some(text));
        }
        match items[..] {
            [] => Ok(Some(String::new())),
            [message] if self.is_subclass(class, types::KEY_ERROR) => self.quick_repr(message),
            [message] => self.str_within(message, depth),
            [number, message] if self.is_subclass(class, types::OS_ERROR) => {
                let (Some(number), Some(message)) = (
                    self.str_within(number, depth)?,
                    self.str_within(message, depth)?,
                ) else {
                    return Ok(None);
                };
                let mut text = format!("[Errno {number}] {message}");
                for (before, attribute) in [(": ", names::FILENAME), (" -> ", names::FILENAME2)] {
                    let name = self.own_attribute(id, attribute);
                    let name = name.or_else(|| self.member_value(Value::Obj(id), attribute));
                    if let Some(name) = name {
                        let Some(name) = self.quick_repr(name)? else {
                            return Ok(None);
                        };
                        text = format!("{text}{before}{name}");
                    }
                }
                Ok(Some(text))
            }
            [message, place] if self.is_subclass(class, types::SYNTAX_ERROR) => {
                let message = self.str_within(message, depth)?.unwrap_or_default();
                let place = self.items(place).unwrap_or_default();
                Ok(Some(match place[..] {
                    [file, line, ..] => {
                        let (file, line) =
                            (self.str_within(file, depth)?, self.str_within(line, depth)?);
                        let (file, line) = (file.unwrap_or_default(), line.unwrap_or_default());
                        format!("{message} ({file}, line {line})")
                    }
                    _ => message,
                }))
            }
            _ => self.quick_repr(args),
        }
    }
}
