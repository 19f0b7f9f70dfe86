//! f-strings.

use ruff_python_ast::{
    ConversionFlag, ExprFString, FStringPart, InterpolatedElement, InterpolatedStringElement,
};
use ruff_text_size::TextRange;

use super::Compiler;
use crate::assemble::count;
use crate::code::{Const, Conversion, Instr};

/// A piece of an f-string: text, gathered from neighbours, or a field.
enum Piece<'a> {
    Text(String),
    Field(&'a InterpolatedElement),
}

impl<'a> Compiler<'a> {
    pub(super) fn fstring(&mut self, node: &'a ExprFString) {
        let mut pieces = Vec::new();
        for part in &node.value {
            match part {
                FStringPart::Literal(literal) => add_text(&mut pieces, literal.as_str()),
                FStringPart::FString(string) => add_elements(&mut pieces, &string.elements),
            }
        }
        self.pieces(&pieces, node.range);
    }

    /// Leaves the joined string on the stack.
    fn pieces(&mut self, pieces: &[Piece<'a>], range: TextRange) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.constant(Const::Str(text.clone()), range),
                Piece::Field(field) => self.field(field, field.range),
            }
        }
        match pieces.len() {
            0 => self.constant(Const::Str(String::new()), range),
            1 => {}
            n => self.emit(Instr::BuildString(count(n)), range),
        }
    }

    fn field(&mut self, field: &'a InterpolatedElement, range: TextRange) {
        self.expression(&field.expression);
        let conversion = match field.conversion {
            ConversionFlag::Str => Conversion::Str,
            ConversionFlag::Repr => Conversion::Repr,
            ConversionFlag::Ascii => Conversion::Ascii,
            // `f"{x=}"` shows the repr, `f"{x=:>9}"` formats the value.
            ConversionFlag::None if field.debug_text.is_some() && field.format_spec.is_none() => {
                Conversion::Repr
            }
            ConversionFlag::None => Conversion::None,
        };
        match &field.format_spec {
            None => self.emit(Instr::FormatSimple(conversion), range),
            Some(spec) => {
                let mut pieces = Vec::new();
                add_elements(&mut pieces, &spec.elements);
                self.pieces(&pieces, range);
                self.emit(Instr::FormatWithSpec(conversion), range);
            }
        }
    }
}

fn add_text(pieces: &mut Vec<Piece<'_>>, text: &str) {
    if text.is_empty() {
        return;
    }
    match pieces.last_mut() {
        Some(Piece::Text(before)) => before.push_str(text),
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
}

fn add_elements<'a>(pieces: &mut Vec<Piece<'a>>, elements: &'a [InterpolatedStringElement]) {
    for element in elements {
        match element {
            InterpolatedStringElement::Literal(literal) => add_text(pieces, literal),
            InterpolatedStringElement::Interpolation(field) => {
                if let Some(debug) = &field.debug_text {
                    add_text(pieces, debug.as_str());
                }
                pieces.push(Piece::Field(field));
            }
        }
    }
}
