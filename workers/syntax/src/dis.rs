//! A readable listing of a code object, in the manner of Python's `dis`.

use std::fmt::{self, Write};

use crate::code::{Binary, Code, Compare, Const, Conversion, Flavour, Instr, Unary};

/// One instruction as a learner reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The source line if it differs from that of the instruction before.
    pub line: Option<u32>,
    /// Whether something jumps here.
    pub is_target: bool,
    /// The instruction's index.
    pub index: u32,
    /// `LOAD_FAST`.
    pub name: String,
    /// The argument and in parentheses its meaning, or nothing: `0 (counter)`.
    pub argument: String,
}

/// Lists a code object and those nested in it.
pub fn disassemble(code: &Code) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write_code(&mut text, code);
    text
}

fn write_code(text: &mut String, code: &Code) -> fmt::Result {
    write!(text, "{}", code.qualname)?;
    if code.flavour != Flavour::Plain {
        write!(text, ", {:?}", code.flavour)?;
    }
    writeln!(text, ", stack {}", code.stack_max)?;
    write_locals(text, code)?;
    for line in lines(code) {
        let number = line.line.map(|line| line.to_string()).unwrap_or_default();
        let mark = if line.is_target { ">>" } else { "" };
        let row = format!(
            "{number:>4} {mark:>2} {:>4} {:<22} {}",
            line.index, line.name, line.argument
        );
        writeln!(text, "{}", row.trim_end())?;
    }
    for row in &code.handlers {
        writeln!(
            text,
            "  exceptions {}..{} -> {} keeping {}",
            row.start, row.end, row.target, row.depth
        )?;
    }
    for constant in &code.consts {
        if let Const::Code(inner) = constant {
            writeln!(text)?;
            write_code(text, inner)?;
        }
    }
    Ok(())
}

fn write_locals(text: &mut String, code: &Code) -> fmt::Result {
    let slots = code.locals.len();
    let free = slots - code.free as usize;
    for (index, name) in code.locals.iter().enumerate() {
        let what = if index >= free {
            "free"
        } else if code.cells.iter().any(|&cell| cell as usize == index) {
            "cell"
        } else if (index as u32) < code.params.slots() {
            "parameter"
        } else {
            "local"
        };
        writeln!(text, "  {index} {what} {name}")?;
    }
    Ok(())
}

/// The instructions of a code object, without those nested in it.
pub fn lines(code: &Code) -> Vec<Line> {
    let mut targets = vec![false; code.instrs.len()];
    let jumps = code
        .instrs
        .iter()
        .filter_map(|instr| crate::verify::effect(*instr).jump.map(|(target, _)| target));
    let handlers = code.handlers.iter().map(|row| row.target);
    for target in jumps.chain(handlers) {
        if let Some(target) = targets.get_mut(target as usize) {
            *target = true;
        }
    }
    let mut before = 0;
    let mut lines = Vec::with_capacity(code.instrs.len());
    for (index, instr) in code.instrs.iter().enumerate() {
        let line = code.spans.get(index).map_or(0, |span| span.line);
        let (name, argument) = describe(code, *instr);
        lines.push(Line {
            line: (line != before && line != 0).then_some(line),
            is_target: targets[index],
            index: index as u32,
            name,
            argument,
        });
        if line != 0 {
            before = line;
        }
    }
    lines
}

/// The name of an instruction in CPython's spelling, and its argument with its meaning.
pub fn describe(code: &Code, instr: Instr) -> (String, String) {
    describe_with(instr, |operand| match operand {
        Operand::Const(at) => code.consts.get(at as usize).map(repr),
        Operand::Local(slot) => code.locals.get(slot as usize).cloned(),
        Operand::Name(at) => code.names.get(at as usize).cloned(),
    })
}

/// What the argument of an instruction counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operand {
    /// Constants of the code.
    Const(u32),
    /// Its slots.
    Local(u32),
    /// Its names.
    Name(u32),
}

/// As [`describe`], with the code's tables looked up by the caller: a constant is written as Python does.
pub fn describe_with(
    instr: Instr,
    look_up: impl FnOnce(Operand) -> Option<String>,
) -> (String, String) {
    let debug = format!("{instr:?}");
    let (variant, inner) = match debug.split_once('(') {
        Some((variant, rest)) => (variant, rest.trim_end_matches(')')),
        None => (&*debug, ""),
    };
    let name = upper_snake(variant);
    let meaning = meaning(instr, look_up);
    let argument = match meaning {
        Some(meaning) if inner.parse::<u32>().is_ok() => format!("{inner} ({meaning})"),
        Some(meaning) => meaning,
        None => inner.to_owned(),
    };
    (name, argument)
}

/// `LoadFast` to `LOAD_FAST`.
fn upper_snake(name: &str) -> String {
    let mut snake = String::new();
    for (index, letter) in name.chars().enumerate() {
        if letter.is_uppercase() && index > 0 {
            snake.push('_');
        }
        snake.push(letter.to_ascii_uppercase());
    }
    snake
}

/// What the argument of an instruction stands for.
fn meaning(instr: Instr, look_up: impl FnOnce(Operand) -> Option<String>) -> Option<String> {
    use Instr as I;
    match instr {
        I::LoadConst(index) => look_up(Operand::Const(index)),
        I::LoadFast(slot)
        | I::StoreFast(slot)
        | I::DeleteFast(slot)
        | I::LoadDeref(slot)
        | I::StoreDeref(slot)
        | I::DeleteDeref(slot)
        | I::LoadClassDeref(slot)
        | I::LoadClosure(slot) => look_up(Operand::Local(slot)),
        I::LoadGlobal(name)
        | I::StoreGlobal(name)
        | I::DeleteGlobal(name)
        | I::LoadName(name)
        | I::StoreName(name)
        | I::DeleteName(name)
        | I::LoadAttr(name)
        | I::StoreAttr(name)
        | I::DeleteAttr(name)
        | I::LoadMethod(name)
        | I::ImportName(name)
        | I::ImportLeaf(name)
        | I::ImportFrom(name) => look_up(Operand::Name(name)),
        I::BinaryOp(op) => Some(binary(op).to_owned()),
        I::InplaceOp(op) => Some(format!("{}=", binary(op))),
        I::UnaryOp(op) => Some(unary(op).to_owned()),
        I::CompareOp(op) => Some(compare(op).to_owned()),
        I::IsOp(negated) => Some(if negated { "is not" } else { "is" }.to_owned()),
        I::ContainsOp(negated) => Some(if negated { "not in" } else { "in" }.to_owned()),
        I::FormatSimple(conversion) | I::FormatWithSpec(conversion) => {
            Some(self::conversion(conversion).to_owned())
        }
        I::UnpackEx(counts) => Some(format!(
            "{} before, {} after",
            counts & 0xFFFF,
            counts >> 16
        )),
        other => crate::verify::effect(other)
            .jump
            .map(|(target, _)| format!("to {target}")),
    }
}

fn binary(op: Binary) -> &'static str {
    match op {
        Binary::Add => "+",
        Binary::Subtract => "-",
        Binary::Multiply => "*",
        Binary::MatrixMultiply => "@",
        Binary::TrueDivide => "/",
        Binary::FloorDivide => "//",
        Binary::Remainder => "%",
        Binary::Power => "**",
        Binary::LeftShift => "<<",
        Binary::RightShift => ">>",
        Binary::And => "&",
        Binary::Or => "|",
        Binary::Xor => "^",
    }
}

fn unary(op: Unary) -> &'static str {
    match op {
        Unary::Negative => "-",
        Unary::Positive => "+",
        Unary::Invert => "~",
        Unary::Not => "not",
    }
}

fn compare(op: Compare) -> &'static str {
    match op {
        Compare::Less => "<",
        Compare::LessEqual => "<=",
        Compare::Equal => "==",
        Compare::NotEqual => "!=",
        Compare::Greater => ">",
        Compare::GreaterEqual => ">=",
    }
}

fn conversion(conversion: Conversion) -> &'static str {
    match conversion {
        Conversion::None => "",
        Conversion::Str => "str",
        Conversion::Repr => "repr",
        Conversion::Ascii => "ascii",
    }
}

/// A constant much as Python writes it.
pub(crate) fn repr(constant: &Const) -> String {
    match constant {
        Const::None => "None".to_owned(),
        Const::Ellipsis => "Ellipsis".to_owned(),
        Const::Bool(true) => "True".to_owned(),
        Const::Bool(false) => "False".to_owned(),
        Const::Int(value) => value.to_string(),
        Const::BigInt(digits) => digits.clone(),
        Const::Float(value) => format!("{value:?}"),
        Const::Imaginary(value) => format!("{value:?}j"),
        Const::Str(text) => format!("'{}'", text.escape_debug()),
        Const::Bytes(bytes) => format!("b'{}'", bytes.escape_ascii()),
        Const::Tuple(items) => {
            let items: Vec<String> = items.iter().map(repr).collect();
            match &*items {
                [one] => format!("({one},)"),
                _ => format!("({})", items.join(", ")),
            }
        }
        Const::Code(code) => format!("<code {}>", code.qualname),
    }
}
