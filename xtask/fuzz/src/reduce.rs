//! Making a text shorter that something is wrong with.

use std::time::{Duration, Instant};

/// The shortest text found that is still bad, in some time: without lines first, then without letters.
pub fn shortest(text: &str, time: Duration, mut is_bad: impl FnMut(&str) -> bool) -> String {
    let start = Instant::now();
    let mut try_one = |pieces: &[&str]| start.elapsed() <= time && is_bad(&pieces.concat());
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let text = fewest(lines, &mut try_one).concat();
    let letters: Vec<&str> = text.split_inclusive(|_| true).collect();
    fewest(letters, &mut try_one).concat()
}

/// Leaves pieces out as long as what remains is bad: first halves, then shorter and shorter runs.
fn fewest<'t>(mut pieces: Vec<&'t str>, is_bad: &mut impl FnMut(&[&str]) -> bool) -> Vec<&'t str> {
    let mut length = pieces.len() / 2;
    while length > 0 {
        let mut at = 0;
        let before = pieces.len();
        while at < pieces.len() {
            let end = (at + length).min(pieces.len());
            let mut fewer = pieces.clone();
            fewer.drain(at..end);
            if is_bad(&fewer) {
                pieces = fewer;
            } else {
                at = end;
            }
        }
        if length > 1 || pieces.len() == before {
            length /= 2;
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_needed_goes() {
        let text = "one\ntwo (\nthree\nfour )\nfive\n";
        let is_bad = |text: &str| text.contains('(') && text.contains(')');
        assert_eq!(shortest(text, Duration::MAX, is_bad), "()");
        assert_eq!(shortest(text, Duration::ZERO, |_| false), text);
    }
}
