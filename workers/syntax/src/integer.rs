//! Large integer literals in any base to decimal digits.

/// The decimal digits of a literal such as `18446744073709551616` or `0xFFFF_FFFF_FFFF_FFFF_F`.
pub(crate) fn decimal(literal: &str) -> String {
    let literal: String = literal.chars().filter(|&c| c != '_').collect();
    let (digits, bits) = match literal.get(..2).map(str::to_ascii_lowercase).as_deref() {
        Some("0x") => (&literal[2..], 4),
        Some("0o") => (&literal[2..], 3),
        Some("0b") => (&literal[2..], 1),
        _ => return literal,
    };
    // Little-endian parts of nine decimal digits each.
    let mut parts: Vec<u64> = vec![0];
    for digit in digits.chars().filter_map(|c| c.to_digit(16)) {
        let mut carry = u64::from(digit);
        for part in &mut parts {
            let value = (*part << bits) + carry;
            *part = value % 1_000_000_000;
            carry = value / 1_000_000_000;
        }
        if carry > 0 {
            parts.push(carry);
        }
    }
    let mut text = String::new();
    for (index, part) in parts.iter().rev().enumerate() {
        if index == 0 {
            text.push_str(&part.to_string());
        } else {
            text.push_str(&format!("{part:09}"));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn every_base_becomes_decimal() {
        assert_eq!(decimal("18446744073709551616"), "18446744073709551616");
        assert_eq!(
            decimal("1_000_000_000_000_000_000_000"),
            "1000000000000000000000"
        );
        assert_eq!(decimal("0x1_0000_0000_0000_0000"), "18446744073709551616");
        assert_eq!(decimal("0o4000000000000000000000"), "36893488147419103232");
        let two_to_the_64 = format!("0b1{}", "0".repeat(64));
        assert_eq!(decimal(&two_to_the_64), "18446744073709551616");
        assert_eq!(
            decimal("0XDE0B6B3A7640000000000000"),
            "68719476736000000000000000000"
        );
    }
}
