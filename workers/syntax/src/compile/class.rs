//! Classes.

use ruff_python_ast::StmtClassDef;
use ruff_text_size::TextRange;

use super::function::definition_range;
use super::{Compiler, after_docstring};
use crate::code::{Const, Instr};

impl<'a> Compiler<'a> {
    pub(super) fn class(&mut self, node: &'a StmtClassDef) {
        self.decorators(&node.decorator_list);
        let range = definition_range(node.range, &node.decorator_list, node.name.range, self);
        match node.type_params.as_deref() {
            None => self.built_class(node, range),
            Some(parameters) => {
                let arguments = self.generic(parameters, &node.name, range, |compiler| {
                    compiler.built_class(node, range);
                    compiler.keep_parameters(parameters, range);
                });
                self.call_generic(&arguments, 0, range);
            }
        }
        self.apply_decorators(&node.decorator_list);
        self.store_name(&node.name, range);
    }

    /// Leaves the class on the stack.
    fn built_class(&mut self, node: &'a StmtClassDef, range: TextRange) {
        for _ in 0..3 {
            // No defaults, keyword defaults or annotations.
            self.none(range);
        }
        self.class_body(node, range);
        self.constant(Const::Str(node.name.to_string()), range);
        let (bases, keywords) = match &node.arguments {
            Some(arguments) => (&*arguments.args, &*arguments.keywords),
            None => (&[][..], &[][..]),
        };
        self.check_keywords(keywords);
        self.positional_tuple(bases, range);
        if let Some(parameters) = &node.type_params {
            self.generic_base(parameters, range);
        }
        self.keyword_dict(keywords, range);
        self.emit(Instr::BuildClass, range);
    }

    /// Leaves the function that runs the body on the stack.
    fn class_body(&mut self, node: &'a StmtClassDef, range: TextRange) {
        self.begin(self.scopes.of(node), &node.name, range);
        let module = self.unit.names.add("__name__");
        self.emit(Instr::LoadName(module), range);
        self.store_name("__module__", range);
        let qualname = self.unit.qualname.clone();
        self.constant(Const::Str(qualname), range);
        self.store_name("__qualname__", range);
        self.begin_namespace(&node.body);
        self.body(after_docstring(&node.body));
        if self.scopes.all[self.unit.scope].needs_class_cell {
            let slot = self.unit.slots.find("__class__").unwrap_or(u32::MAX);
            let range = self.unit.asm.last_range().unwrap_or(range);
            self.emit(Instr::LoadClosure(slot), range);
            self.emit(Instr::Return, range);
        }
        self.implicit_return();
        let code = self.end();
        self.make_function(code, range);
    }
}
