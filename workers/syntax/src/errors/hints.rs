//! What a learner can do about an error, by its message.

/// Advice for a message; nothing where the message says it all.
pub(super) fn of(message: &str) -> Vec<String> {
    RULES
        .iter()
        .find(|(pattern, _)| matches(message, pattern))
        .map(|(_, hint)| vec![(*hint).to_owned()])
        .unwrap_or_default()
}

/// Whether a message fits a pattern: `*` stands for any text.
fn matches(message: &str, pattern: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return message == pattern;
    };
    let Some(mut message) = message.strip_prefix(start) else {
        return false;
    };
    let mut parts = rest.split('*').peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return message.ends_with(part);
        }
        match message.find(part) {
            Some(at) => message = &message[at + part.len()..],
            None => return false,
        }
    }
    true
}

/// Messages and the advice they get.
const RULES: &[(&str, &str)] = &[
    ("expected ':'", "End this line with ':'."),
    (
        "expected '('",
        "Write the parameters in parentheses, () if there are none.",
    ),
    (
        "unexpected indent",
        "Remove the spaces at the start of this line: only a line after ':' begins a block.",
    ),
    (
        "expected an indented block after *",
        "Indent the lines that belong to it by four spaces; write pass if it is to do nothing.",
    ),
    (
        "expected 'except' or 'finally' block",
        "A try needs an except or a finally below it, at its own indentation.",
    ),
    (
        "expected 'else' after 'if' expression",
        "A choice needs both sides: a if condition else b.",
    ),
    (
        "invalid syntax. Perhaps you forgot a comma?",
        "Put a comma, or an operator, between the two.",
    ),
    (
        "invalid syntax. Maybe you meant *",
        "A condition compares with ==; a single = assigns.",
    ),
    (
        "cannot assign to * here. Maybe you meant *",
        "To compare, write ==; to assign, put the name on the left.",
    ),
    (
        "cannot assign to *",
        "Only names, attributes, items and slices can stand left of =.",
    ),
    (
        "cannot delete *",
        "Only names, attributes, items and slices can be deleted.",
    ),
    (
        "* is an illegal expression for augmented assignment",
        "Write the operation in full, or change the parts one by one.",
    ),
    (
        "cannot use assignment expressions with *",
        "Left of := there must be a name.",
    ),
    (
        "Missing parentheses in call to *",
        "Printing is a call in Python 3: put what is to be printed in parentheses.",
    ),
    (
        "'return' outside function",
        "return ends a function: indent it into one, or remove it.",
    ),
    (
        "'yield' outside function",
        "yield works only inside a function; it makes that function a generator.",
    ),
    (
        "'await' outside *",
        "await works only inside a function that begins with async def.",
    ),
    (
        "'async for' outside async function",
        "Begin the function with async def.",
    ),
    (
        "'async with' outside async function",
        "Begin the function with async def.",
    ),
    (
        "asynchronous comprehension outside *",
        "Begin the function with async def.",
    ),
    (
        "'break' outside loop",
        "break leaves a for or while loop: indent it into one, or use return to leave a function.",
    ),
    (
        "'continue' not properly in loop",
        "continue goes on with the next round of a for or while loop: indent it into one.",
    ),
    (
        "name '* is assigned to before global declaration",
        "Move the global line to the top of the function.",
    ),
    (
        "name '* is used prior to global declaration",
        "Move the global line to the top of the function.",
    ),
    (
        "name '* is assigned to before nonlocal declaration",
        "Move the nonlocal line to the top of the function.",
    ),
    (
        "name '* is used prior to nonlocal declaration",
        "Move the nonlocal line to the top of the function.",
    ),
    (
        "name '* is parameter and *",
        "A parameter belongs to the function: rename it, or remove the declaration.",
    ),
    (
        "name '* is nonlocal and global",
        "Keep one of the two declarations.",
    ),
    (
        "no binding for nonlocal *",
        "nonlocal needs a function around this one that assigns the name; for a name of the module use global.",
    ),
    (
        "nonlocal declaration not allowed at module level",
        "At the top level every name is already the module's: remove the line.",
    ),
    ("duplicate argument *", "Give every parameter its own name."),
    ("keyword argument repeated: *", "Pass every keyword once."),
    (
        "positional argument follows keyword argument*",
        "Put the arguments without a name first.",
    ),
    (
        "non-default argument follows default argument",
        "Put the parameters without a default first.",
    ),
    (
        "parameter without a default follows parameter with a default",
        "Put the parameters without a default first.",
    ),
    (
        "expression cannot contain assignment, *",
        "The name of a keyword argument is one plain name; to compare, write ==.",
    ),
    (
        "named arguments must follow bare *",
        "Name at least one parameter after the *.",
    ),
    (
        "Generator expression must be parenthesized",
        "Put parentheses around the generator expression.",
    ),
    (
        "multiple exception types must be parenthesized",
        "Write except (ValueError, TypeError):.",
    ),
    (
        "default 'except:' must be last",
        "Move the except without a type below the others.",
    ),
    (
        "'break', 'continue' and 'return' cannot *",
        "Set a variable in the except* block and act on it after the try.",
    ),
    (
        "import * only allowed at module level",
        "Import the names you need, or move the import to the top of the file.",
    ),
    (
        "from __future__ imports must occur *",
        "Move the line to the top of the file.",
    ),
    (
        "* makes remaining patterns unreachable",
        "A name matches everything: move this case to the end, or compare with a dotted name.",
    ),
    (
        "assertion is always true, *",
        "assert takes the message after a comma, without parentheses: assert x > 0, 'too small'.",
    ),
    (
        "\"is* literal. Did you mean *",
        "is asks whether two names mean the same object; == asks whether values are equal.",
    ),
    (
        "* object is not callable; perhaps you missed a comma?",
        "Separate the elements by commas.",
    ),
    (
        "too many nested *",
        "Split the expression: give its parts names.",
    ),
    (
        "too many operators in one expression",
        "Split the expression: give its parts names.",
    ),
    (
        "too many levels of indentation",
        "Move the inner blocks into functions.",
    ),
    (
        "trailing comma not allowed *",
        "Remove the comma, or put the names in parentheses.",
    ),
    (
        "f-string: single '}' is not allowed",
        "Write }} for a brace in the text of an f-string.",
    ),
    (
        "f-string: valid expression required *",
        "Write an expression between the braces, or {{}} for braces in the text.",
    ),
    (
        "f-string: invalid conversion character*",
        "After ! comes r, s or a; a format begins with ':'.",
    ),
    (
        "':' expected after dictionary key",
        "A dictionary's entries are written key: value.",
    ),
    (
        "expression expected after dictionary key and ':'",
        "Write the value after the ':'.",
    ),
    (
        "starred assignment target must be in a list or tuple",
        "Write a comma after it: *rest, = items.",
    ),
    (
        "multiple starred expressions in assignment",
        "Only one name can take the rest.",
    ),
    (
        "can't use starred expression here",
        "A star unpacks into a call or a display: (*items,) is a tuple.",
    ),
];
