//! A document that a person or a file gives: JSON, or YAML where the file is named so or what it holds is invalid JSON.

use super::{strict, yaml};
use serde_json::Value;

/// Reads one document. `name` is what the file is called, `-` for standard input.
///
/// # Errors
/// What is wrong with it, with its place: the end of a sentence that begins with the name.
pub fn document(content: &[u8], name: &str) -> Result<Value, String> {
    let content = content.strip_prefix(super::BOM).unwrap_or(content);
    if is_yaml(name) {
        return yaml::read(content).map_err(|error| format!("is invalid YAML: {error}"));
    }
    let error = match strict::value(content) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    // What begins with a bracket was meant to be JSON: with a slip in it it may be YAML, and mean something else.
    let bracket = content.trim_ascii_start().first().is_none_or(|first| matches!(first, b'{' | b'['));
    if !bracket {
        match yaml::read(content) {
            Ok(value @ (Value::Object(_) | Value::Array(_))) => return Ok(value),
            Err(error) if content.contains(&b':') => {
                return Err(format!("is neither JSON nor YAML: {error}"));
            }
            _ => {}
        }
    }
    Err(format!("is invalid JSON: {error}"))
}

fn is_yaml(name: &str) -> bool {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    ["yaml", "yml"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_document_is_json_or_yaml_and_says_which_it_is_not() {
        let read = |text: &str, name: &str| document(text.as_bytes(), name);
        assert_eq!(read("\u{feff}{\"a\":[1]}", "-"), Ok(json!({"a": [1]})));
        for name in ["-", "x.yaml", "x.YML"] {
            assert_eq!(
                read("a: [1, 'no']\nb:\n- on: 'yes'\n", name),
                Ok(json!({"a": [1, "no"], "b": [{"on": "yes"}]}))
            );
        }
        assert_eq!(read("\"0900\": 1\n", "-"), Ok(json!({"0900": 1})));
        assert_eq!(read("{a: 1}", "x.yaml"), Ok(json!({"a": 1})));
        for (text, name, told) in [
            ("{", "-", "is invalid JSON: "),
            ("", "-", "is invalid JSON: "),
            ("hello", "-", "is invalid JSON: "),
            ("{\"a\":1,}", "x.json", "is invalid JSON: "),
            ("{a: 1}", "-", "is invalid JSON: "),
            ("a: 1\na: 2", "-", "is neither JSON nor YAML: the key 'a' stands twice"),
            ("a: 1\n---\nb: 2\n", "x.yaml", "is invalid YAML: a second document begins at line 3"),
            ("a: [1", "-", "is neither JSON nor YAML: "),
            ("a: [1", "x.yaml", "is invalid YAML: "),
        ] {
            let wrong = read(text, name).unwrap_err();
            assert!(wrong.starts_with(told) && !wrong.contains('\n'), "{text}: {wrong}");
        }
    }

    #[test]
    fn a_key_that_stands_twice_is_refused_in_both_forms_and_at_any_depth() {
        for text in [r#"{"a":{"b":1,"c":2,"b":3}}"#, "a:\n  b: 1\n  c: 2\n  b: 3\n"] {
            let wrong = document(text.as_bytes(), "-").unwrap_err();
            assert!(wrong.contains('b'), "{wrong}");
        }
    }
}
