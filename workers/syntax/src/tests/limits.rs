//! Texts that nest deeply end in code or in a diagnostic, never in an overflow of the stack.

use crate::compile::compile;

/// Compiles on a stack of known size and returns the first message, or nothing if there is code.
#[track_caller]
fn check(source: String, expected: Option<&str>) {
    // Unoptimised code needs a few times the stack of optimised code, which stays under one megabyte.
    let thread = std::thread::Builder::new().stack_size(8 << 20);
    let found = thread
        .spawn(move || {
            let compiled = compile(&source, "program.py");
            let first = compiled.diagnostics.into_iter().next();
            first
                .filter(|_| compiled.code.is_none())
                .map(|diagnostic| diagnostic.message)
        })
        .expect("a thread can be started")
        .join()
        .expect("the compiler does not panic");
    assert_eq!(found.as_deref(), expected);
}

const BRACKETS: Option<&str> = Some("too many nested parentheses");
const OPERATORS: Option<&str> = Some("too many nested operators");
const CHAIN: Option<&str> = Some("too many operators in one expression");

#[test]
fn brackets_nest_up_to_the_limit() {
    check(format!("x = {}1{}", "(".repeat(200), ")".repeat(200)), None);
    check(
        format!("x = {}1{}", "[".repeat(201), "]".repeat(201)),
        BRACKETS,
    );
    check(
        format!("x = {}1{}", "f(".repeat(200), ")".repeat(200)),
        None,
    );
    check(format!("x = {}", "{".repeat(100_000)), BRACKETS);
    check(
        format!("x = {}1{}", "f'{".repeat(90), "}'".repeat(90)),
        None,
    );
    check(format!("x = {}", "f'{".repeat(50_000)), BRACKETS);
}

#[test]
fn operators_nest_up_to_the_limit() {
    for prefix in ["-", "not ", "~", "2 ** ", "lambda: ", "lambda a, b: "] {
        check(format!("x = {}1", prefix.repeat(150)), None);
        check(format!("x = {}1", prefix.repeat(5000)), OPERATORS);
    }
    check(format!("x = {}1", "1 if a else ".repeat(90)), None);
    check(format!("x = {}1", "1 if a else ".repeat(5000)), OPERATORS);
    check(format!("x = [{}]", "-1, ".repeat(5000)), None);
    check(format!("x = [{}]", "lambda: 1, ".repeat(5000)), None);
}

#[test]
fn chains_have_a_limit() {
    for link in [" + 1", ".b", "()", "[0]", " % 2"] {
        check(format!("x = a{}", link.repeat(900)), None);
        check(format!("x = a{}", link.repeat(5000)), CHAIN);
    }
    // Long sums of small terms are flat enough.
    for term in ["a ** 2", "-a", "a.b.c", "f(a)"] {
        let sum = vec![term; 400].join(" + ");
        check(format!("x = {sum}"), None);
        let condition = vec![format!("not {term} < 1"); 1000].join(" and ");
        check(format!("x = {condition}"), None);
    }
    for link in [" or b", " < b", " and b"] {
        check(format!("x = a{}", link.repeat(5000)), None);
    }
}

#[test]
fn blocks_nest_up_to_the_limit() {
    let nested = |levels: usize, header: &str| {
        let mut source = String::new();
        for level in 0..levels {
            source.push_str(&format!("{}{header}\n", " ".repeat(level)));
        }
        source.push_str(&format!("{}pass\n", " ".repeat(levels)));
        source
    };
    for header in [
        "if a:",
        "while a:",
        "def f():",
        "class A:",
        "with a:",
        "for a in b:",
    ] {
        check(nested(100, header), None);
    }
    check(nested(101, "if a:"), Some("too many levels of indentation"));
    check(
        format!("if a: pass\n{}", "elif b: pass\n".repeat(3000)),
        None,
    );
}
