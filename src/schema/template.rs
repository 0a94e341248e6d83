//! A body with every member, to be filled in.

use super::catalog::Documented;
use super::described::{JsonType, Schema};
use serde_json::{Map, Value, json};

/// How deep objects in objects are spelt out.
const DEPTH: usize = 6;

/// What may be given at a place of a body.
#[derive(Debug, Clone, PartialEq)]
pub enum Offer {
    /// What is documented.
    Free,
    /// The same, and no empty text.
    Filled,
    /// This alone.
    Always(Value),
    /// Nothing: it is given otherwise, or cannot be changed.
    Nothing,
}

/// A body that is valid as it stands: examples, defaults and first values where they are documented, made of the type
/// elsewhere. What the platform alone sets and what is deprecated is left out; `offer` says what else is, by its JSON
/// pointer.
pub fn template(body: &Documented, offer: &dyn Fn(&str) -> Offer) -> Value {
    Filling { body, offer }.fill((body.node, true), "", &mut Vec::new()).unwrap_or_else(|| json!({}))
}

struct Filling<'a> {
    body: &'a Documented,
    offer: &'a dyn Fn(&str) -> Offer,
}

impl Filling<'_> {
    /// A value for a place; nothing where it is to be left out.
    fn fill(
        &self,
        (own, mut required): (&'static Schema, bool),
        at: &str,
        above: &mut Vec<*const Schema>,
    ) -> Option<Value> {
        let node = self.body.resolve(own);
        match (self.offer)(at) {
            Offer::Nothing => return None,
            Offer::Always(value) => return Some(value),
            Offer::Filled => required = true,
            Offer::Free => {}
        }
        let said = [own, node].into_iter().find_map(|node| node.examples.first().or(node.default.as_ref()));
        if let Some(value) = said.or(node.values.first()) {
            return Some(value.clone());
        }
        // A type that holds itself ends here.
        if above.contains(&std::ptr::from_ref(node)) || above.len() > DEPTH {
            return None;
        }
        above.push(std::ptr::from_ref(node));
        let value = match node.sort() {
            Some(JsonType::Object) => self.object(node, at, above),
            Some(JsonType::Array) => {
                let one =
                    node.items.as_deref().map(|items| self.fill((items, true), &format!("{at}/0"), above));
                Some(one.flatten().into_iter().collect())
            }
            Some(JsonType::Boolean) => Some(json!(false)),
            Some(JsonType::Integer | JsonType::Number) => Some(json!(node.minimum.unwrap_or(0).max(0))),
            Some(JsonType::String) | None => Some(text(node, required)),
        };
        above.pop();
        value
    }

    fn object(&self, node: &'static Schema, at: &str, above: &mut Vec<*const Schema>) -> Option<Value> {
        let mut members = Map::new();
        for (name, member) in node.properties.iter().filter(|(_, member)| {
            let meant = self.body.resolve(member);
            ![member.read_only, member.deprecated, meant.read_only, meant.deprecated].contains(&true)
        }) {
            let at = format!("{at}/{}", crate::json::escaped(name));
            if let Some(value) = self.fill((member, node.required.contains(name)), &at, above) {
                members.insert(name.clone(), value);
            }
        }
        // Where all members are left out, so is what holds them.
        Some(Value::Object(members)).filter(|value| node.properties.is_empty() || *value != json!({}))
    }
}

/// A text: of the form that is documented, and not empty where it must be there.
fn text(node: &Schema, required: bool) -> Value {
    match node.format.as_deref() {
        Some("date-time") => return json!("2030-01-31T12:00:00Z"),
        Some("uri") => return json!("https://example.test/"),
        // The base64 text of a file.
        Some("byte") => return json!("ZXhhbXBsZQ=="),
        Some("uuid") => return json!("00000000-0000-0000-0000-000000000000"),
        _ => {}
    }
    let least = node.min_length.unwrap_or(0);
    if !required && least == 0 {
        return json!("");
    }
    let mut text = "example".to_owned();
    text.extend(std::iter::repeat_n('x', least.saturating_sub(text.len())));
    text.truncate(node.max_length.unwrap_or(text.len()));
    json!(text)
}
