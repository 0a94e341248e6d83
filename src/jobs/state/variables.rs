//! `${NAME}` in files: values that differ from account to account. `$${` stands for `${` itself.

use crate::json;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Values by name.
#[derive(Debug, Clone, Default)]
pub struct Variables(BTreeMap<String, Value>);

/// The shortest text that an export replaces by a variable: shorter ones stand everywhere by chance.
const SHORTEST: usize = 3;

impl Variables {
    /// Sets a variable.
    ///
    /// # Errors
    /// The name is none, or there is no value: the end of a sentence.
    pub fn set(&mut self, name: &str, value: Value) -> Result<(), String> {
        if !is_name(name) {
            return Err(format!("'{name}' is no name of a variable: letters, digits and _ make one"));
        }
        if value.is_null() {
            return Err(format!("the variable {name} has no value"));
        }
        self.0.insert(name.to_owned(), value);
        Ok(())
    }

    /// The names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Puts values in the place of names.
    ///
    /// # Errors
    /// A name without a value, or a `${` that names nothing: the end of a sentence.
    pub(super) fn resolved(&self, value: Value) -> Result<Value, String> {
        match json::any(&value, &|one| one.as_str().is_some_and(|text| text.contains("${"))) {
            true => self.put_in(value),
            false => Ok(value),
        }
    }

    fn put_in(&self, value: Value) -> Result<Value, String> {
        Ok(match value {
            Value::String(text) if text.contains("${") => self.text(&text)?,
            Value::Array(list) => {
                Value::Array(list.into_iter().map(|one| self.put_in(one)).collect::<Result<_, _>>()?)
            }
            Value::Object(members) => {
                let member = |(name, value)| self.put_in(value).map(|value| (name, value));
                Value::Object(members.into_iter().map(member).collect::<Result<Map<_, _>, _>>()?)
            }
            other => other,
        })
    }

    fn text(&self, text: &str) -> Result<Value, String> {
        let (mut made, mut rest) = (String::new(), text);
        while let Some(at) = rest.find("${") {
            if at > 0 && rest[..at].ends_with('$') {
                made.push_str(&rest[..at - 1]);
                made.push_str("${");
                rest = &rest[at + 2..];
                continue;
            }
            made.push_str(&rest[..at]);
            let inner = &rest[at + 2..];
            let end = inner.find('}').filter(|end| is_name(&inner[..*end]));
            let Some(end) = end else {
                return Err(format!("has '${{' without a name and '}}' in '{text}'; $${{ stands for itself"));
            };
            let name = &inner[..end];
            let value = self.0.get(name).ok_or_else(|| format!("needs the variable {name}"))?;
            rest = &inner[end + 1..];
            match value {
                // It stands alone, so it keeps its type.
                value if made.is_empty() && rest.is_empty() => return Ok(value.clone()),
                Value::String(text) => made.push_str(text),
                Value::Array(_) | Value::Object(_) => {
                    return Err(format!("has text beside the variable {name}, which is a list or an object"));
                }
                other => made.push_str(&other.to_string()),
            }
        }
        made.push_str(rest);
        Ok(Value::String(made))
    }

    /// What was read, as a file says it: where the file that is there had variables for it, they stay; elsewhere texts that
    /// hold the text of a variable name it.
    pub(super) fn put_back(&self, value: Value, there: Option<&Value>) -> Value {
        let names_one = |old: &&Value| old.as_str().is_some_and(|text| text.contains("${"));
        let is_same = |old: &&Value| self.resolved((*old).clone()).is_ok_and(|old| old == value);
        if let Some(old) = there.filter(names_one).filter(is_same) {
            return old.clone();
        }
        match value {
            Value::String(text) => Value::String(self.named(&text)),
            Value::Array(list) => {
                let old = there.and_then(Value::as_array).filter(|old| old.len() == list.len());
                let one = |(place, value)| self.put_back(value, old.and_then(|old| old.get(place)));
                Value::Array(list.into_iter().enumerate().map(one).collect())
            }
            Value::Object(members) => {
                let one = |(name, value): (String, Value)| {
                    let old = there.and_then(|old| old.get(&name));
                    let value = self.put_back(value, old);
                    (name, value)
                };
                Value::Object(members.into_iter().map(one).collect())
            }
            other => other,
        }
    }

    /// A name that was read, as a file says it: what the file that is there has for it stays, and no variable is put in.
    pub(super) fn kept(&self, value: Value, there: Option<&Value>) -> Value {
        let is_same = |old: &&Value| self.resolved((*old).clone()).is_ok_and(|old| old == value);
        match there.filter(|old| old.is_string()).filter(is_same) {
            Some(old) => old.clone(),
            None => Variables::default().put_back(value, None),
        }
    }

    fn named(&self, text: &str) -> String {
        let mut texts: Vec<(&str, &str)> =
            self.0.iter().filter_map(|(name, value)| Some((name.as_str(), value.as_str()?))).collect();
        texts.retain(|(_, value)| value.chars().count() >= SHORTEST);
        texts.sort_by_key(|(_, value)| std::cmp::Reverse(value.len()));
        let (mut made, mut rest) = (String::new(), text);
        while let Some(sign) = rest.chars().next() {
            // Behind a `$`, what names a variable would stand for itself.
            let is_free = !made.ends_with('$');
            let variable = texts.iter().find(|(_, value)| is_free && rest.starts_with(value));
            if let Some((name, value)) = variable {
                made.push_str(&format!("${{{name}}}"));
                rest = &rest[value.len()..];
            } else if rest.starts_with("${") {
                made.push_str("$${");
                rest = &rest[2..];
            } else {
                made.push(sign);
                rest = &rest[sign.len_utf8()..];
            }
        }
        made
    }
}

/// The names of the variables in a file of this name.
pub fn named_variables(content: &[u8], name: &str) -> Vec<String> {
    let mut found = Vec::new();
    if memchr::memmem::find(content, b"${").is_some()
        && let Ok(value) = json::document::document(content, name)
    {
        names_in(&value, &mut found);
    }
    found
}

fn names_in(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            let mut rest = text.as_str();
            while let Some(at) = rest.find("${") {
                let inner = &rest[at + 2..];
                let name = inner.find('}').map(|end| &inner[..end]).filter(|name| is_name(name));
                found.extend(name.filter(|_| !rest[..at].ends_with('$')).map(str::to_owned));
                rest = inner;
            }
        }
        Value::Array(list) => list.iter().for_each(|one| names_in(one, found)),
        Value::Object(members) => members.values().for_each(|one| names_in(one, found)),
        _ => {}
    }
}

fn is_name(text: &str) -> bool {
    let is_sign = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
    !text.is_empty() && text.chars().all(is_sign) && !text.starts_with(|sign: char| sign.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn variables() -> Variables {
        let mut variables = Variables::default();
        variables.set("HOST", json!("portal.example.test")).unwrap();
        variables.set("PORT", json!(8443)).unwrap();
        variables.set("X", json!("ab")).unwrap();
        variables.set("LIST", json!(["x", 1])).unwrap();
        variables
    }

    #[test]
    fn a_variable_alone_keeps_its_type_and_a_missing_one_is_told() {
        let resolved = |value: Value| variables().resolved(value);
        assert_eq!(
            resolved(json!({"a": ["https://${HOST}:${PORT}/x"]})),
            Ok(json!({"a": ["https://portal.example.test:8443/x"]}))
        );
        assert_eq!(resolved(json!("${PORT}")), Ok(json!(8443)));
        assert_eq!(resolved(json!("$${HOST} $$${HOST} $5")), Ok(json!("${HOST} $${HOST} $5")));
        assert_eq!(resolved(json!("${NONE}")), Err("needs the variable NONE".to_owned()));
        assert!(resolved(json!("${")).is_err_and(|why| why.contains("without a name")));
        assert!(Variables::default().set("a-b", json!("x")).is_err());
        assert!(Variables::default().set("A", json!(null)).is_err());
        assert_eq!(resolved(json!({"a": "${LIST}"})), Ok(json!({"a": ["x", 1]})));
        assert!(resolved(json!("x${LIST}")).is_err_and(|why| why.contains("LIST")));
    }

    #[test]
    fn what_is_put_back_resolves_to_what_was_read() {
        for (read, there, file) in [
            (json!("https://portal.example.test/x"), Value::Null, json!("https://${HOST}/x")),
            (json!("ab ${HOST}"), Value::Null, json!("ab $${HOST}")),
            (json!(8443), json!("${PORT}"), json!("${PORT}")),
            (json!(8444), json!("${PORT}"), json!(8444)),
            (json!(["x", 1]), json!("${LIST}"), json!("${LIST}")),
            (json!(["x", 2]), json!("${LIST}"), json!(["x", 2])),
            (json!({"a": "ab"}), json!({"a": "${X}"}), json!({"a": "${X}"})),
            (json!(["$${", "ab"]), json!(["x", "${X}"]), json!(["$$${", "${X}"])),
            (json!("costs $ab"), Value::Null, json!("costs $ab")),
        ] {
            let put = variables().put_back(read.clone(), Some(&there));
            assert_eq!(put, file);
            assert_eq!(variables().resolved(put), Ok(read));
        }
    }

    #[test]
    fn every_text_of_signs_and_values_comes_back_from_its_file() {
        let mut variables = Variables::default();
        for (name, value) in [("A", "abc"), ("B", "$ab"), ("C", "{x}"), ("D", "ab$"), ("E", "${A")] {
            variables.set(name, json!(value)).unwrap();
        }
        let parts = ["$", "{", "}", "${", "abc", "ab", "{x}", "x", "${A}", "c"];
        for number in 0..parts.len().pow(5) {
            let mut rest = number;
            let mut text = String::new();
            for _ in 0..5 {
                text.push_str(parts[rest % parts.len()]);
                rest /= parts.len();
            }
            let read = Value::from(text);
            let put = variables.put_back(read.clone(), None);
            assert_eq!(variables.resolved(put.clone()), Ok(read), "{put}");
        }
    }
}
