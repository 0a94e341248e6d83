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
    /// The same, and no empty text: this one where nothing else is documented.
    Filled(String),
    /// This alone.
    Always(Value),
    /// Nothing: it is given otherwise, or cannot be changed.
    Nothing,
}

/// A body that is valid as it stands: examples, defaults and first values where they are documented, made of the type
/// elsewhere. What the platform alone sets and what is deprecated is left out; `offer` says what else is, by its JSON
/// pointer.
pub fn template(body: &Documented, offer: &dyn Fn(&str) -> Offer) -> Value {
    Filling { body, offer, sent: true }
        .fill((body.node, true), "", &mut Vec::new())
        .unwrap_or_else(|| json!({}))
}

/// An answer with every member, what the platform alone sets and what is deprecated among them.
pub fn whole(answer: &Documented) -> Value {
    let filling = Filling { body: answer, offer: &|_| Offer::Free, sent: false };
    filling.fill((answer.node, true), "", &mut Vec::new()).unwrap_or_else(|| json!({}))
}

struct Filling<'a> {
    body: &'a Documented,
    offer: &'a dyn Fn(&str) -> Offer,
    /// Whether it is to be sent.
    sent: bool,
}

impl Filling<'_> {
    /// A value for a place; nothing where it is to be left out.
    fn fill(
        &self,
        (own, required): (&'static Schema, bool),
        at: &str,
        above: &mut Vec<*const Schema>,
    ) -> Option<Value> {
        let node = self.body.resolve(own);
        let words = match (self.offer)(at) {
            Offer::Nothing => return None,
            Offer::Always(value) => return Some(value),
            Offer::Filled(words) => words,
            Offer::Free if required && self.sent => "example".to_owned(),
            // Of an answer no two places hold the same.
            Offer::Free if !self.sent => at.to_owned(),
            Offer::Free => String::new(),
        };
        let said = [own, node].into_iter().find_map(|node| node.examples.first().or(node.default.as_ref()));
        if let Some(value) = said.or(node.values.first()) {
            return Some(value.clone());
        }
        // A type that holds itself ends here, and so does what need not be there far below.
        if above.contains(&std::ptr::from_ref(node)) || above.len() > DEPTH && !required {
            return None;
        }
        above.push(std::ptr::from_ref(node));
        let value = match node.sort() {
            Some(JsonType::Object) => self.object(node, at, above),
            Some(JsonType::Array) => {
                let one =
                    node.items.as_deref().map(|items| self.fill((items, true), &format!("{at}/0"), above));
                let least = node.min_items.unwrap_or(1).max(1);
                Some(one.flatten().into_iter().flat_map(|one| std::iter::repeat_n(one, least)).collect())
            }
            Some(JsonType::Boolean) => Some(json!(false)),
            Some(JsonType::Integer | JsonType::Number) => Some(json!(node.minimum.unwrap_or(0).max(0))),
            Some(JsonType::String) | None => Some(text(node, words)),
        };
        above.pop();
        value
    }

    fn object(&self, node: &'static Schema, at: &str, above: &mut Vec<*const Schema>) -> Option<Value> {
        let mut members = Map::new();
        for (name, member) in node.properties.iter().filter(|(_, member)| {
            let meant = self.body.resolve(member);
            !self.sent
                || ![member.read_only, member.deprecated, meant.read_only, meant.deprecated].contains(&true)
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

/// A text: of the form and length that are documented, else these words.
fn text(node: &Schema, mut words: String) -> Value {
    match node.format.as_deref() {
        Some("date-time") => return json!("2030-01-31T12:00:00Z"),
        Some("uri") => return json!("https://example.test/"),
        // The base64 text of a file.
        Some("byte") => return json!("ZXhhbXBsZQ=="),
        Some("uuid") => return json!("00000000-0000-0000-0000-000000000000"),
        _ => {}
    }
    words.extend(std::iter::repeat_n('x', node.min_length.unwrap_or(0).saturating_sub(words.len())));
    words.truncate(node.max_length.unwrap_or(words.len()));
    json!(words)
}
