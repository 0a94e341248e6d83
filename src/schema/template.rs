//! A body with every member, to be filled in.

use super::catalog::Documented;
use super::described::{JsonType, Schema};
use serde_json::{Map, Value, json};

/// How deep objects in objects are spelt out.
const DEPTH: usize = 6;

/// What stands in a template for some texts, by their JSON pointers.
pub struct Texts<'a> {
    /// For a secret.
    pub secret: &'a dyn Fn(&str) -> Option<Value>,
    /// For a name that cannot be empty.
    pub name: &'a dyn Fn(&str) -> Option<String>,
}

/// A body that is valid as it stands: defaults and first values where they are documented, examples of the type
/// elsewhere. What the platform alone sets and what is deprecated is left out.
pub fn template(body: &Documented, texts: &Texts) -> Value {
    fill(body, body.node, "", &mut Vec::new(), texts)
}

fn fill(
    body: &Documented,
    node: &'static Schema,
    at: &str,
    above: &mut Vec<*const Schema>,
    texts: &Texts,
) -> Value {
    let node = body.resolve(node);
    if matches!(node.sort(), Some(JsonType::String) | None)
        && let Some(value) = (texts.secret)(at)
    {
        return value;
    }
    if let Some(value) = node.default.as_ref().or(node.values.first()) {
        return value.clone();
    }
    // A type that holds itself ends here.
    if above.contains(&std::ptr::from_ref(node)) || above.len() > DEPTH {
        return Value::Null;
    }
    above.push(std::ptr::from_ref(node));
    let value = match node.sort() {
        Some(JsonType::Object) => {
            let mut members = Map::new();
            for (name, member) in &node.properties {
                if !member.read_only && !member.deprecated {
                    let at = format!("{at}/{}", crate::json::escaped(name));
                    members.insert(name.clone(), fill(body, member, &at, above, texts));
                }
            }
            Value::Object(members)
        }
        Some(JsonType::Array) => {
            let one = node.items.as_deref().map(|items| fill(body, items, &format!("{at}/0"), above, texts));
            // An element without text would name nothing.
            one.filter(|one| !one.is_null() && (one != "" || node.min_items > Some(0))).into_iter().collect()
        }
        Some(JsonType::Boolean) => Value::Bool(false),
        Some(JsonType::Integer | JsonType::Number) => json!(node.minimum.unwrap_or(0).max(0)),
        Some(JsonType::String) | None => text(node, at, texts),
    };
    above.pop();
    value
}

fn text(node: &Schema, at: &str, texts: &Texts) -> Value {
    match node.format.as_deref() {
        Some("date-time") => json!("2030-01-31T12:00:00Z"),
        Some("uri") => json!("https://example.test/"),
        Some("uuid") => json!("00000000-0000-0000-0000-000000000000"),
        _ if (texts.name)(at).is_some() => json!((texts.name)(at)),
        _ => json!("x".repeat(node.min_length.unwrap_or(0))),
    }
}
