//! Keywords written with a slip.

/// The keyword a word that begins a statement was probably meant to be.
pub(super) fn misspelt(word: &str) -> Option<&'static str> {
    const KEYWORDS: &[&str] = &[
        "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
        "except", "finally", "for", "from", "global", "if", "import", "nonlocal", "pass", "raise",
        "return", "try", "while", "with", "yield",
    ];
    let lower = word.to_lowercase();
    let found = KEYWORDS.iter().find(|keyword| near(&lower, keyword))?;
    (*found != word).then_some(found)
}

/// Whether two words differ by one letter added, lost, changed or exchanged with its neighbour.
fn near(word: &str, keyword: &str) -> bool {
    if word == keyword {
        return true;
    }
    if keyword.len() < 4 {
        return matches!(
            (word, keyword),
            ("fro", "for") | ("fi", "if") | ("dfe" | "fed" | "fun", "def")
        );
    }
    let (a, b): (Vec<char>, Vec<char>) = (word.chars().collect(), keyword.chars().collect());
    let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let rest = (&a[start..], &b[start..]);
    match rest {
        ([x1, x2, xs @ ..], [y1, y2, ys @ ..]) if x1 == y2 && x2 == y1 && xs == ys => true,
        ([_, xs @ ..], [_, ys @ ..]) if xs == ys => true,
        ([_, xs @ ..], ys) if xs == ys => true,
        (xs, [_, ys @ ..]) => xs == ys,
        _ => false,
    }
}
