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

/// Tokens as HTML: a `span` with the kind as its class for each that has one.
pub fn html(line: &[Token]) -> String {
    let mut html = String::new();
    for token in line {
        let text = escape(&token.text);
        if token.kind.is_empty() {
            html.push_str(&text);
        } else {
            html.push_str(&format!("<span class=\"{}\">{text}</span>", token.kind));
        }
    }
    html
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
