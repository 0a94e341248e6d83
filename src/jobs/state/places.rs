//! Places in a value by a pointer in which `*` stands for each element of a list.

use crate::json;
use serde_json::Value;

/// The pointers to what is there at a pattern.
pub(super) fn matching(value: &Value, pattern: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    for part in pattern.split('/').skip(1) {
        let below = |at: String| -> Vec<String> {
            match json::at(value, &at) {
                Value::Array(list) if part == "*" => {
                    (0..list.len()).map(|place| format!("{at}/{place}")).collect()
                }
                _ if part == "*" => Vec::new(),
                _ => vec![format!("{at}/{part}")],
            }
        };
        found = found.into_iter().flat_map(below).collect();
    }
    found.retain(|at| value.pointer(at).is_some());
    found
}

/// Whether a pointer is one of those of a pattern.
pub(super) fn is_of(pointer: &str, pattern: &str) -> bool {
    let (parts, wanted) = (pointer.split('/'), pattern.split('/'));
    parts.clone().count() == wanted.clone().count()
        && parts
            .zip(wanted)
            .all(|(part, wanted)| wanted == "*" && part.parse::<usize>().is_ok() || part == wanted)
}

/// Sorts the list at a pointer.
pub(super) fn sort(value: &mut Value, pointer: &str) {
    if let Some(Value::Array(list)) = value.pointer_mut(pointer) {
        list.sort_by_cached_key(ToString::to_string);
    }
}

/// Sorts the list at a pointer by a member of its elements, or by all of them.
pub(super) fn sort_by(value: &mut Value, pointer: &str, key: &str) {
    if let Some(Value::Array(list)) = value.pointer_mut(pointer) {
        list.sort_by_cached_key(|one| {
            json::text_at(one, key).filter(|_| !key.is_empty()).unwrap_or_else(|| one.to_string())
        });
    }
}

/// Takes what a pattern leads to away.
pub(super) fn remove(value: &mut Value, pattern: &str) {
    for at in matching(value, pattern).into_iter().rev() {
        json::remove(value, &at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_star_stands_for_each_element() {
        let value = json!({"a": [{"b": 1}, {"c": 2}, {"b": 3}], "d": {"b": 4}});
        assert_eq!(matching(&value, "/a/*/b"), ["/a/0/b", "/a/2/b"]);
        assert_eq!(matching(&value, "/d/b"), ["/d/b"]);
        assert_eq!(matching(&value, "/d/*"), Vec::<String>::new());
        assert!(is_of("/a/0/b", "/a/*/b") && !is_of("/a/x/b", "/a/*/b") && !is_of("/a/0", "/a/*/b"));
        let mut without = value.clone();
        remove(&mut without, "/a/*/b");
        assert_eq!(without["a"], json!([{}, {"c": 2}, {}]));
    }
}
