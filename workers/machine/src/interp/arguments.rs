//! Binding arguments to the parameters of Python functions, and entering them.
//!
//! The rules are those of the language reference, section "Calls".

use syntax::code::Flavour;

use crate::code::Code;
use crate::dict::Dict;
use crate::interp::Go;
use crate::native::{Cx, Raised, Res};
use crate::object::{Body, Generator, GeneratorState};
use crate::thread::{Frame, Suspended, Then};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

impl<W: World> Cx<'_, W> {
    /// Calls a Python function: binds, makes cells, enters or makes a generator.
    #[expect(clippy::too_many_arguments, reason = "the parts of a call")]
    pub(super) fn call_function(
        &mut self,
        function: ObjectId,
        code: &'static Code,
        globals: ObjectId,
        args: &[Value],
        keywords: &[(ObjectId, Value)],
        floor: u32,
        then: Then,
    ) -> Res<Go> {
        let mut slots = self.bind_slots(function, code, args, keywords)?;
        self.fill_cells(function, code, &mut slots);
        let mut frame = Frame {
            code,
            pc: 0,
            base: 0,
            floor,
            globals,
            context: Value::Obj(function),
            then: Then::Push,
            generator: None,
        };
        if code.flavour == Flavour::Plain {
            frame.base = self.thread.stack.len() as u32;
            frame.then = then;
            self.thread.stack.extend_from_slice(&slots);
            return self.enter(frame);
        }
        let generator = self.make_generator(function, frame, slots);
        let is_kept = code.flavour == Flavour::Coroutine
            && matches!(then, Then::Push)
            && self.made_coroutine(generator);
        let go = self.finish(then, generator, floor)?;
        // From here on ends are noticed.
        Ok(if is_kept { self.settle(go) } else { go })
    }

    fn make_generator(&mut self, function: ObjectId, frame: Frame, slots: Vec<Value>) -> Value {
        let (name, qualname) = match &self.world.read(function).body {
            Body::Function(function) => (function.name, function.qualname),
            _ => (Value::None, Value::None),
        };
        let class = match frame.code.flavour {
            Flavour::Coroutine => types::COROUTINE,
            Flavour::AsyncGenerator => types::ASYNC_GENERATOR,
            _ => types::GENERATOR,
        };
        let suspended = Suspended {
            frame,
            stack: slots,
            handling: Value::None,
        };
        let state = GeneratorState::Created(Box::new(suspended));
        self.make(
            class,
            Body::Generator(Box::new(Generator {
                state,
                name,
                qualname,
            })),
        )
    }

    /// Wraps shared slots in cells and appends the closure's.
    pub(super) fn fill_cells(
        &mut self,
        function: ObjectId,
        code: &'static Code,
        slots: &mut [Value],
    ) {
        for slot in &code.cells {
            let slot = *slot as usize;
            slots[slot] = self.make(types::CELL, Body::Cell(slots[slot]));
        }
        if code.free > 0
            && let Body::Function(function) = &self.world.read(function).body
        {
            let first = slots.len() - code.free as usize;
            for (slot, cell) in slots[first..].iter_mut().zip(&function.closure) {
                *slot = *cell;
            }
        }
    }

    fn bind_slots(
        &mut self,
        function: ObjectId,
        code: &'static Code,
        args: &[Value],
        keywords: &[(ObjectId, Value)],
    ) -> Res<Vec<Value>> {
        let params = &code.params;
        let positional = params.positional as usize;
        let named = positional + params.keyword_only as usize;
        let mut slots = vec![Value::Unbound; code.locals.len()];
        let fixed = args.len().min(positional);
        slots[..fixed].copy_from_slice(&args[..fixed]);
        let mut at = named;
        if params.var_positional {
            slots[at] = self.tuple(args[fixed..].to_vec());
            at += 1;
        }
        let mut rest = Dict::new();
        for (name, value) in keywords {
            let found = code.locals[..named].iter().position(|local| local == name);
            match found.filter(|at| *at >= params.positional_only as usize) {
                Some(at) if slots[at].is_unbound() => slots[at] = *value,
                Some(_) => {
                    let name = self.name_text(*name);
                    let full = self.called_name(function, code);
                    let message = format!("{full}() got multiple values for argument '{name}'");
                    return Err(self.type_error(message));
                }
                None if params.var_keyword => {
                    let hash = self.quick_hash(Value::Obj(*name))?.unwrap_or(0);
                    rest.push(hash, Value::Obj(*name), *value);
                }
                None => return Err(self.unexpected_keyword(function, code, *name, keywords)),
            }
        }
        if params.var_keyword {
            slots[at] = self.dict(rest);
        }
        if args.len() > positional && !params.var_positional {
            return Err(self.too_many_positional(function, code, args.len(), &slots));
        }
        self.fill_defaults(function, code, &mut slots)?;
        Ok(slots)
    }

    fn fill_defaults(
        &mut self,
        function: ObjectId,
        code: &'static Code,
        slots: &mut [Value],
    ) -> Res<()> {
        let positional = code.params.positional as usize;
        let named = positional + code.params.keyword_only as usize;
        if slots[..named].iter().all(|slot| !slot.is_unbound()) {
            return Ok(());
        }
        if let Body::Function(function) = &self.world.read(function).body {
            let first = positional - function.defaults.len().min(positional);
            for (slot, default) in slots[first..positional].iter_mut().zip(&function.defaults) {
                *slot = slot.or(*default);
            }
            for (slot, default) in slots[positional..named]
                .iter_mut()
                .zip(&function.keyword_defaults)
            {
                *slot = slot.or(*default);
            }
        }
        for (range, kind) in [
            (0..positional, "positional"),
            (positional..named, "keyword-only"),
        ] {
            let missing: Vec<String> = range
                .filter(|at| slots[*at].is_unbound())
                .map(|at| format!("'{}'", self.name_text(code.locals[at])))
                .collect();
            if !missing.is_empty() {
                let plural = if missing.len() == 1 { "" } else { "s" };
                let message = format!(
                    "{}() missing {} required {kind} argument{plural}: {}",
                    self.called_name(function, code),
                    missing.len(),
                    listed(&missing)
                );
                return Err(self.type_error(message));
            }
        }
        Ok(())
    }

    /// What messages call a function: its `__qualname__`, which `functools.wraps` may have changed.
    fn called_name(&self, function: ObjectId, code: &'static Code) -> String {
        let name = match &self.world.read(function).body {
            Body::Function(function) => Some(function.qualname),
            _ => None,
        };
        name.and_then(|name| self.string(name))
            .unwrap_or_else(|| code.qualname.to_string())
    }

    fn unexpected_keyword(
        &mut self,
        function: ObjectId,
        code: &'static Code,
        name: ObjectId,
        keywords: &[(ObjectId, Value)],
    ) -> Raised {
        let full = self.called_name(function, code);
        let positional_only = &code.locals[..code.params.positional_only as usize];
        let wrong: Vec<String> = positional_only
            .iter()
            .filter(|local| keywords.iter().any(|(given, _)| given == *local))
            .map(|local| self.name_text(*local))
            .collect();
        let message = if !wrong.is_empty() {
            format!(
                "{full}() got some positional-only arguments passed as keyword arguments: '{}'",
                wrong.join(", ")
            )
        } else {
            let name = self.name_text(name);
            format!("{full}() got an unexpected keyword argument '{name}'")
        };
        self.type_error(message)
    }

    fn too_many_positional(
        &mut self,
        function: ObjectId,
        code: &'static Code,
        given: usize,
        slots: &[Value],
    ) -> Raised {
        let defaults = match &self.world.read(function).body {
            Body::Function(function) => function.defaults.len(),
            _ => 0,
        };
        let most = code.params.positional as usize;
        let takes = if defaults == 0 {
            format!(
                "{most} positional argument{}",
                if most == 1 { "" } else { "s" }
            )
        } else {
            format!("from {} to {most} positional arguments", most - defaults)
        };
        let keyword_only = slots[most..most + code.params.keyword_only as usize]
            .iter()
            .filter(|v| !v.is_unbound())
            .count();
        let given = if keyword_only == 0 {
            format!("{given} {} given", if given == 1 { "was" } else { "were" })
        } else {
            let (a, b) = (
                if given == 1 { "" } else { "s" },
                if keyword_only == 1 { "" } else { "s" },
            );
            format!(
                "{given} positional argument{a} (and {keyword_only} keyword-only argument{b}) were given"
            )
        };
        let full = self.called_name(function, code);
        self.type_error(format!("{full}() takes {takes} but {given}"))
    }
}

/// `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`.
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [first @ .., last] => format!("{}, and {last}", first.join(", ")),
    }
}
