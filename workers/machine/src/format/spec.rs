//! The format mini-language: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.

/// A parsed specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spec {
    /// The most digits of an integer.
    pub digits_max: usize,
    /// The fill character; a space unless given.
    pub fill: Option<char>,
    /// `<`, `>`, `=` or `^`, if given.
    pub align: Option<char>,
    /// `+`, `-` or a space, if given.
    pub sign: Option<char>,
    /// `z`: no negative zero.
    pub no_negative_zero: bool,
    /// `#`
    pub alternate: bool,
    /// `0` in front of the width.
    pub zero: bool,
    /// The least number of characters.
    pub width: usize,
    /// `,` or `_`, if given.
    pub grouping: Option<char>,
    /// Digits after the point, or most characters.
    pub precision: Option<usize>,
    /// The type letter, if given.
    pub kind: Option<char>,
}

/// Widths and precisions must not be beyond it, as in CPython.
const NUMBER_MAX: u64 = i64::MAX as u64;

impl Spec {
    /// Parses a specification for a value of the named type.
    ///
    /// # Errors
    /// The message of the `ValueError`.
    pub fn parse(text: &str, type_name: &str) -> Result<Spec, String> {
        let chars: Vec<char> = text.chars().collect();
        let mut at = 0;
        let mut spec = Spec {
            digits_max: super::DECIMAL_DIGITS_MAX,
            fill: None,
            align: None,
            sign: None,
            no_negative_zero: false,
            alternate: false,
            zero: false,
            width: 0,
            grouping: None,
            precision: None,
            kind: None,
        };
        let is_align = |at: usize| chars.get(at).is_some_and(|char| "<>=^".contains(*char));
        if is_align(1) {
            (spec.fill, spec.align) = (Some(chars[0]), Some(chars[1]));
            at = 2;
        } else if is_align(0) {
            spec.align = Some(chars[0]);
            at = 1;
        }
        let mut take = |wanted: &str| -> Option<char> {
            let found = chars.get(at).copied().filter(|char| wanted.contains(*char));
            at += usize::from(found.is_some());
            found
        };
        spec.sign = take("+- ");
        spec.no_negative_zero = take("z").is_some();
        spec.alternate = take("#").is_some();
        if spec.fill.is_none() && take("0").is_some() {
            spec.zero = true;
        }
        let (width, next) = number(&chars, at)?;
        spec.width = width.unwrap_or(0);
        at = grouping(&chars, next, &mut spec)?;
        if chars.get(at) == Some(&'.') {
            let (precision, next) = number(&chars, at + 1)?;
            spec.precision = Some(precision.ok_or("Format specifier missing precision")?);
            at = next;
        }
        if chars.len() > at + 1 {
            return Err(format!(
                "Invalid format specifier '{text}' for object of type '{type_name}'"
            ));
        }
        spec.kind = chars.get(at).copied();
        spec.check_grouping()?;
        Ok(spec)
    }

    fn check_grouping(&self) -> Result<(), String> {
        let (Some(grouping), Some(kind)) = (self.grouping, self.kind) else {
            return Ok(());
        };
        let fits = matches!(kind, 'd' | 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F')
            || grouping == '_' && matches!(kind, 'b' | 'o' | 'x' | 'X');
        if fits {
            return Ok(());
        }
        Err(if kind > ' ' && kind < '\u{80}' {
            format!("Cannot specify '{grouping}' with '{kind}'.")
        } else {
            format!(
                "Cannot specify '{grouping}' with '\\x{:x}'.",
                u32::from(kind)
            )
        })
    }

    /// The fill character and alignment of a value that is aligned like this by default.
    pub fn placement(&self, default: char) -> (char, char) {
        let fill = self.fill.unwrap_or(if self.zero { '0' } else { ' ' });
        let align = self.align.unwrap_or(default);
        (fill, align)
    }
}

fn grouping(chars: &[char], mut at: usize, spec: &mut Spec) -> Result<usize, String> {
    if chars.get(at) == Some(&',') {
        spec.grouping = Some(',');
        at += 1;
    }
    if chars.get(at) == Some(&'_') {
        if spec.grouping.is_some() {
            return Err("Cannot specify both ',' and '_'.".to_owned());
        }
        spec.grouping = Some('_');
        at += 1;
    }
    if chars.get(at) == Some(&',') && spec.grouping == Some('_') {
        return Err("Cannot specify both ',' and '_'.".to_owned());
    }
    Ok(at)
}

/// Decimal digits from a position, and where they end.
fn number(chars: &[char], mut at: usize) -> Result<(Option<usize>, usize), String> {
    let mut value = None;
    while let Some(digit) = chars.get(at).and_then(|char| char.to_digit(10)) {
        let next = value
            .unwrap_or(0u64)
            .saturating_mul(10)
            .saturating_add(u64::from(digit));
        if next > NUMBER_MAX {
            return Err("Too many decimal digits in format string".to_owned());
        }
        value = Some(next);
        at += 1;
    }
    let value = value.map(|value| usize::try_from(value).unwrap_or(usize::MAX));
    Ok((value, at))
}

/// Pads a text to a width in characters.
pub fn pad(text: &str, width: usize, fill: char, align: char) -> String {
    let length = text.chars().count();
    if length >= width {
        return text.to_owned();
    }
    let missing = width - length;
    let before = match align {
        '<' => 0,
        '^' => missing / 2,
        _ => missing,
    };
    let mut padded = String::with_capacity(text.len() + missing * fill.len_utf8());
    padded.extend(std::iter::repeat_n(fill, before));
    padded.push_str(text);
    padded.extend(std::iter::repeat_n(fill, missing - before));
    padded
}
