//! The program as lines of coloured tokens, so that it can be read before any script has loaded.

use crate::model::Token;

/// Every line of the program, each as tokens from left to right.
pub fn lines(source: &str) -> Vec<Vec<Token>> {
    let token = |(class, text): (&str, String)| Token {
        kind: class.to_owned(),
        text,
    };
    syntax::highlight::tokens(source)
        .into_iter()
        .map(|line| line.into_iter().map(token).collect())
        .collect()
}

/// Tokens as HTML: a `span` with the class `token-KIND` for each that has a kind.
pub fn html(line: &[Token]) -> String {
    let mut html = String::new();
    for token in line {
        let text = escape(&token.text);
        if token.kind.is_empty() {
            html.push_str(&text);
        } else {
            html.push_str(&format!(
                "<span class=\"token-{}\">{text}</span>",
                token.kind
            ));
        }
    }
    html
}

/// Lines as HTML, each in a `span` of the class `line`, moved to the left by the indentation that all of them share.
pub fn dedented_html(lines: &[&[Token]]) -> String {
    let indent = |line: &&[Token]| {
        let first = line.first()?.text.as_str();
        Some(first.len() - first.trim_start_matches(' ').len())
    };
    let shared = lines.iter().filter_map(indent).min().unwrap_or(0);
    let moved = lines.iter().map(|line| {
        let mut line = line.to_vec();
        if let Some(first) = line.first_mut() {
            first.text.drain(..shared);
        }
        format!("<span class=\"line\">{}</span>", html(&line))
    });
    moved.collect::<Vec<_>>().join("\n")
}

/// The text with the characters escaped that HTML gives a meaning, in content and in attributes.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{dedented_html, lines};

    #[test]
    fn an_excerpt_moves_to_the_left_as_one() {
        let lines = lines("    if a < b:\n\n        c()\n");
        let lines: Vec<_> = lines.iter().map(Vec::as_slice).collect();
        let expect = "<span class=\"line\"><span class=\"token-keyword\">if</span> a \
            <span class=\"token-operator\">&lt;</span> b:</span>\n<span class=\"line\"></span>\n\
            <span class=\"line\">    <span class=\"token-function\">c</span>()</span>";
        assert_eq!(dedented_html(&lines), expect);
    }
}
