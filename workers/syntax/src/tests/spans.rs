//! Instructions carry the places that CPython 3.11 points at in tracebacks.

use crate::code::{Code, Const, Instr};
use crate::compile::compile;
use crate::source::Source;

/// The text under the spans of some instructions, nested code included, each once.
fn marked(code: &Code, source: &Source<'_>, wanted: fn(Instr) -> bool, found: &mut Vec<String>) {
    for (instr, span) in code.instrs.iter().zip(&code.spans) {
        if !wanted(*instr) {
            continue;
        }
        let first = source.slice(source.line_range(span.line));
        let skipped: String = first.chars().skip(span.column as usize).collect();
        let text = if span.line == span.end_line {
            let width = (span.end_column - span.column) as usize;
            skipped.chars().take(width).collect()
        } else {
            format!("{skipped} …")
        };
        if !found.contains(&text) {
            found.push(text);
        }
    }
    for constant in &code.consts {
        if let Const::Code(inner) = constant {
            marked(inner, source, wanted, found);
        }
    }
}

#[track_caller]
fn check(text: &str, wanted: fn(Instr) -> bool, expected: &[&str]) {
    let code = compile(text, "program.py")
        .code
        .expect("the program is right");
    let mut found = Vec::new();
    marked(&code, &Source::new(text), wanted, &mut found);
    assert_eq!(found, expected);
}

#[test]
fn operators_point_at_the_whole_expression() {
    let binary = |instr| matches!(instr, Instr::BinaryOp(_));
    check(
        "x = 1 + a * (b - 2)",
        binary,
        &["b - 2", "a * (b - 2)", "1 + a * (b - 2)"],
    );
    check("é = 'ü' + ü % 2", binary, &["ü % 2", "'ü' + ü % 2"]);
    let subscript = |instr| matches!(instr, Instr::BinarySubscr | Instr::StoreSubscr);
    check(
        "a[0][i + 1] = b[2]",
        subscript,
        &["b[2]", "a[0]", "a[0][i + 1]"],
    );
}

#[test]
fn calls_over_several_lines_point_at_their_method() {
    let call = |instr| {
        matches!(
            instr,
            Instr::Call(_) | Instr::CallMethod(_) | Instr::CallKw(_)
        )
    };
    check(
        "work(1)\npool.map(f, [1])\n",
        call,
        &["work(1)", "pool.map(f, [1])"],
    );
    check(
        "(table\n  .filter(positive)\n  .map(square))\n",
        call,
        &["filter", "map"],
    );
    check(
        "x = total(n for n in numbers)",
        call,
        &["(n for n in numbers)", "total(n for n in numbers)"],
    );
}

#[test]
fn statements_point_at_themselves() {
    let iterate = |instr| matches!(instr, Instr::GetIter);
    check("for n in 5:\n    pass\n", iterate, &["for n in 5: …"]);
    let raise = |instr| matches!(instr, Instr::Raise(_));
    check(
        "assert a == 6\nassert a, 'no'\n",
        raise,
        &["a == 6", "assert a, 'no'"],
    );
    check(
        "def f():\n    raise ValueError(1)\n",
        raise,
        &["raise ValueError(1)"],
    );
}
