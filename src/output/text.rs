//! Raw JSON laid out again without reading it into a tree, so that every number and every escape stays as
//! the platform wrote it: without white space, or indented.

use std::borrow::Cow;

/// Levels beyond this are not indented further: a hostile answer could ask for gigabytes of blanks.
const DEEPEST: usize = 64;

/// A text as `change` makes it; where nothing is made again, the text itself. What was made again is not held beside what it
/// was made from.
pub(super) fn changed<'r>(
    text: Cow<'r, str>,
    change: impl for<'t> FnOnce(&'t str) -> Cow<'t, str>,
) -> Cow<'r, str> {
    match change(&text) {
        Cow::Owned(changed) => Cow::Owned(changed),
        Cow::Borrowed(_) => text,
    }
}

/// JSON on one line. Text that has no newline is left as it is.
pub(super) fn one_line(raw: &str) -> Cow<'_, str> {
    if memchr::memchr2(b'\n', b'\r', raw.as_bytes()).is_none() {
        return Cow::Borrowed(raw);
    }
    let mut text = String::with_capacity(raw.len());
    tokens(raw, |token| text.push_str(token));
    Cow::Owned(text)
}

/// Appends JSON indented by two spaces a level, as if it stood `level` levels deep.
pub(super) fn indent(raw: &str, mut level: usize, text: &mut String) {
    let new_line = |text: &mut String, level: usize| {
        text.push('\n');
        (0..level.min(DEEPEST)).for_each(|_| text.push_str("  "));
    };
    let mut opened = false;
    tokens(raw, |token| {
        let closes = matches!(token, "}" | "]");
        if closes {
            level = level.saturating_sub(1);
        }
        // An empty list or object stays on one line.
        if closes != opened {
            new_line(text, level);
        }
        text.push_str(token);
        opened = matches!(token, "{" | "[");
        match token {
            "{" | "[" => level += 1,
            ":" => text.push(' '),
            "," => new_line(text, level),
            _ => {}
        }
    });
}

/// Hands over the parts of valid JSON without the white space between them: each mark alone, each string
/// and each other scalar whole.
fn tokens<'a>(raw: &'a str, mut take: impl FnMut(&'a str)) {
    let bytes = raw.as_bytes();
    let mut start = 0;
    while let Some(byte) = bytes.get(start) {
        let end = match byte {
            b' ' | b'\t' | b'\n' | b'\r' => {
                start += 1;
                continue;
            }
            b'"' => string_end(bytes, start),
            b'{' | b'}' | b'[' | b']' | b',' | b':' => start + 1,
            _ => bytes[start..]
                .iter()
                .position(|byte| matches!(byte, b',' | b'}' | b']' | b':' | b' ' | b'\t' | b'\n' | b'\r'))
                .map_or(bytes.len(), |length| start + length),
        };
        take(&raw[start..end]);
        start = end;
    }
}

fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut place = start + 1;
    while let Some(byte) = bytes.get(place) {
        match byte {
            b'"' => return place + 1,
            b'\\' => place += 2,
            _ => place += 1,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn one_line_drops_white_space_and_nothing_else() {
        let raw = "{ \"a b\" : [ 1.50,\n\t1e400 ] ,\r\n \"c\\\" \\\\\": \"x  y\" }";
        assert_eq!(one_line(raw), r#"{"a b":[1.50,1e400],"c\" \\":"x  y"}"#);
        assert_eq!(one_line("{ \"a\" : 1 }"), "{ \"a\" : 1 }");
    }

    #[test]
    fn indenting_agrees_with_serde() {
        let values = [
            json!({"a": [1, {"b": []}, {}], "c": "x, y: {z}\n\"", "d": {"e": null}}),
            json!([]),
            json!([[]]),
            json!("text"),
            json!(-1.5),
        ];
        for value in values {
            let mut text = String::new();
            indent(&value.to_string(), 0, &mut text);
            assert_eq!(text, serde_json::to_string_pretty(&value).unwrap());
            assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
        }
    }

    #[test]
    fn a_deeply_nested_answer_is_not_blown_up() {
        let depth = 20_000;
        let raw = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let mut text = String::new();
        indent(&raw, 0, &mut text);
        assert!(text.len() < depth * 300);
    }
}
