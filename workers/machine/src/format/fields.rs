//! The text of `str.format`: literal parts and replacement fields.

/// A part of a format string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Text as it stands, braces undoubled.
    Literal(String),
    /// A replacement field.
    Field(Field),
}

/// `{name!conversion:spec}`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// A number, a name, or empty for the next positional argument.
    pub first: String,
    /// What follows it.
    pub path: Vec<Access>,
    /// `r`, `s`, `a`, if given.
    pub conversion: Option<char>,
    /// The specification, which may contain fields itself.
    pub spec: String,
}

/// One step into a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// `.name`
    Attribute(String),
    /// `[index]` of digits.
    Index(usize),
    /// `[key]` of anything else.
    Key(String),
}

/// Takes a format string apart.
///
/// # Errors
/// The message of the `ValueError`.
pub fn parse(text: &str) -> Result<Vec<Part>, String> {
    let chars: Vec<char> = text.chars().collect();
    let (mut parts, mut literal, mut at) = (Vec::new(), String::new(), 0);
    while at < chars.len() {
        let char = chars[at];
        at += 1;
        match char {
            '{' | '}' if chars.get(at) == Some(&char) => {
                literal.push(char);
                at += 1;
            }
            '}' => return Err("Single '}' encountered in format string".to_owned()),
            '{' => {
                if !literal.is_empty() {
                    parts.push(Part::Literal(std::mem::take(&mut literal)));
                }
                let (field, next) = field(&chars, at)?;
                parts.push(Part::Field(field));
                at = next;
            }
            char => literal.push(char),
        }
    }
    if !literal.is_empty() {
        parts.push(Part::Literal(literal));
    }
    Ok(parts)
}

/// A field from behind its opening brace, and where it ends.
fn field(chars: &[char], start: usize) -> Result<(Field, usize), String> {
    const UNCLOSED: &str = "expected '}' before end of string";
    if start >= chars.len() {
        return Err("Single '{' encountered in format string".to_owned());
    }
    let mut at = start;
    let mut in_brackets = false;
    while let Some(char) = chars.get(at) {
        match char {
            '[' => in_brackets = true,
            ']' => in_brackets = false,
            '{' => return Err("unexpected '{' in field name".to_owned()),
            '}' | ':' | '!' if !in_brackets => break,
            _ => {}
        }
        at += 1;
    }
    let name: String = chars[start..at].iter().collect();
    let mut conversion = None;
    if chars.get(at) == Some(&'!') {
        conversion = Some(
            *chars
                .get(at + 1)
                .ok_or("end of string while looking for conversion specifier")?,
        );
        at += 2;
        match chars.get(at) {
            Some(':' | '}') => {}
            Some(_) => return Err("expected ':' after conversion specifier".to_owned()),
            None => return Err("unmatched '{' in format spec".to_owned()),
        }
    }
    let mut spec = String::new();
    if chars.get(at) == Some(&':') {
        at += 1;
        let mut depth = 0;
        while let Some(char) = chars.get(at) {
            match char {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                _ => {}
            }
            spec.push(*char);
            at += 1;
        }
        if at >= chars.len() {
            return Err("unmatched '{' in format spec".to_owned());
        }
    }
    if chars.get(at) != Some(&'}') {
        return Err(UNCLOSED.to_owned());
    }
    let (first, path) = field_name(&name)?;
    Ok((
        Field {
            first,
            path,
            conversion,
            spec,
        },
        at + 1,
    ))
}

fn field_name(name: &str) -> Result<(String, Vec<Access>), String> {
    let end = name.find(['.', '[']).unwrap_or(name.len());
    let (first, mut rest) = name.split_at(end);
    let mut path = Vec::new();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(['.', '[']).unwrap_or(after.len());
            if end == 0 {
                return Err("Empty attribute in format string".to_owned());
            }
            path.push(Access::Attribute(after[..end].to_owned()));
            rest = &after[end..];
        } else if let Some(after) = rest.strip_prefix('[') {
            let end = after.find(']').ok_or("Missing ']' in format string")?;
            if end == 0 {
                return Err("Empty attribute in format string".to_owned());
            }
            let key = &after[..end];
            path.push(match key.parse() {
                Ok(index) if key.bytes().all(|byte| byte.is_ascii_digit()) => Access::Index(index),
                _ => Access::Key(key.to_owned()),
            });
            rest = &after[end + 1..];
        } else {
            return Err("Only '.' or '[' may follow ']' in format field specifier".to_owned());
        }
    }
    Ok((first.to_owned(), path))
}
