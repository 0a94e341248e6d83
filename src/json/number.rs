//! Numbers keep the digits in which they came, so one number may be written in several ways: whether two values are one.

use serde_json::{Number, Value};

/// Whether two values say the same, their numbers in whatever form.
pub fn alike(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left == right || same(left, right),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| alike(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            let has =
                |(name, value): (&String, &Value)| right.get(name).is_some_and(|other| alike(value, other));
            left.len() == right.len() && left.iter().all(has)
        }
        _ => left == right,
    }
}

fn same(left: &Number, right: &Number) -> bool {
    let (left, right) = (left.to_string(), right.to_string());
    matches!((parts(&left), parts(&right)), (Some(left), Some(right)) if left == right)
}

/// The sign of a number, its digits from the first to the last that is not 0, and the power of ten of that one.
/// Nothing where the power is beyond all measure.
fn parts(text: &str) -> Option<(bool, String, i64)> {
    let (digits, power) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let power: i64 = power.parse().ok()?;
    let (negative, digits) = digits.strip_prefix('-').map_or((false, digits), |digits| (true, digits));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let all = format!("{whole}{part}");
    let significant = all.trim_end_matches('0');
    let behind = i64::try_from(all.len() - significant.len()).ok()?;
    let power = power.checked_sub(i64::try_from(part.len()).ok()?)?.checked_add(behind)?;
    match significant.trim_start_matches('0') {
        "" => Some((false, String::new(), 0)),
        digits => Some((negative, digits.to_owned(), power)),
    }
}

/// Reads JSON in which powers of ten keep their form, too: the parser writes `1e5` as `1e+5`.
///
/// # Errors
/// It is not JSON.
pub fn exact(text: &[u8]) -> Result<Value, serde_json::Error> {
    let mut value = serde_json::from_slice(text)?;
    let forms = powers(text);
    if !forms.is_empty() {
        restore(&mut value, &mut forms.into_iter());
    }
    Ok(value)
}

/// The numbers of JSON that have a power of ten, as they stand in it.
fn powers(text: &[u8]) -> Vec<&str> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(byte) = text.get(at) {
        let start = at;
        at += 1;
        match byte {
            b'"' => {
                while let Some(next) = text.get(at..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) {
                    at += next + 1;
                    if text[at - 1] == b'"' {
                        break;
                    }
                    at += 1;
                }
            }
            b'-' | b'0'..=b'9' => {
                let digit = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-');
                at += text[at..].iter().take_while(digit).count();
                let number = std::str::from_utf8(&text[start..at]).unwrap_or_default();
                if number.contains(['e', 'E']) {
                    found.push(number);
                }
            }
            _ => {}
        }
    }
    found
}

/// Gives numbers their forms, in the order of the text; stops where the two do not go together.
fn restore<'t>(value: &mut Value, forms: &mut impl Iterator<Item = &'t str>) -> Option<()> {
    match value {
        Value::Number(number) if number.to_string().contains('e') => {
            let form = Number::from_string_unchecked(forms.next()?.to_owned());
            if !same(number, &form) {
                return None;
            }
            *number = form;
            Some(())
        }
        Value::Array(list) => list.iter_mut().try_for_each(|item| restore(item, forms)),
        Value::Object(members) => members.values_mut().try_for_each(|member| restore(member, forms)),
        _ => Some(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_of_ten_keep_their_form() {
        for text in [
            r#"{"a":1e5,"b":[1E-7,"1e5 \" 1e6",{"1e9":-2.50E+400}],"c":true,"d":1e+5}"#,
            "1e5",
            r#"["\\",1E5]"#,
        ] {
            assert_eq!(exact(text.as_bytes()).unwrap().to_string(), text);
        }
        assert_eq!(exact(br#"{"a":1e5,"b":2,"a":3}"#).unwrap().to_string(), r#"{"a":3,"b":2}"#);
        assert!(exact(b"1e").is_err());
    }

    #[test]
    fn one_number_in_two_forms_is_one_and_two_that_look_alike_are_two() {
        let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        for (left, right, one) in [
            ("1", "1.0", true),
            ("1e5", "100000", true),
            ("0", "-0.00e7", true),
            ("1.50", "15E-1", true),
            ("12345678901234567890123", "12345678901234567890124", false),
            ("0.1", "0.10000000000000000000001", false),
            ("-1", "1", false),
            ("1e99999999999999999999", "1e99999999999999999999", true),
            ("[1,{\"a\":2.0}]", "[1.0,{\"a\":2}]", true),
            ("[1,2]", "[1]", false),
            ("{\"a\":1}", "{\"b\":1}", false),
            ("1", "\"1\"", false),
        ] {
            assert_eq!(alike(&value(left), &value(right)), one, "{left} {right}");
        }
    }
}
