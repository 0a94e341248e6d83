//! Names of attributes: `userName`, `name.familyName`, and those of extensions behind their URN and a colon.

use crate::json;
use serde_json::Value;

/// How the name of a schema begins.
pub const URN: &str = "urn:";

/// The name of an attribute, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttributePath {
    /// The schema that it stands behind; empty for none.
    pub schema: String,
    /// The attribute; empty for a whole extension.
    pub name: String,
    /// A part of it; empty for all of it.
    pub sub: String,
}

impl AttributePath {
    /// Takes a name apart; nothing where it is none.
    pub fn read(text: &str) -> Option<Self> {
        let is_urn = text.get(..URN.len()).is_some_and(|start| start.eq_ignore_ascii_case(URN));
        let (schema, rest) = match text.rsplit_once(':').filter(|_| is_urn) {
            // The name of a schema ends in a word behind its version, which is no attribute.
            Some((front, last)) if is_versioned(front) => (format!("{front}:{last}"), ""),
            Some((front, last)) => (front.to_owned(), last),
            None => (String::new(), text),
        };
        let (name, sub) = rest.split_once('.').unwrap_or((rest, ""));
        let good = |part: &str| {
            let mut letters = part.chars();
            let first = letters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '$');
            first && letters.all(|one| one.is_ascii_alphanumeric() || matches!(one, '-' | '_' | '$'))
        };
        let whole = !schema.is_empty() && name.is_empty();
        (whole || good(name) && (sub.is_empty() || good(sub))).then(|| AttributePath {
            schema,
            name: name.to_owned(),
            sub: sub.to_owned(),
        })
    }

    /// The path of what stands at a JSON pointer of a resource, as a patch or a query names it.
    pub fn of_pointer(pointer: &str) -> String {
        let mut parts = pointer.split('/').skip(1).map(json::unescaped);
        let first = parts.next().unwrap_or_default();
        let rest: Vec<String> = parts.filter(|part| part.parse::<usize>().is_err()).collect();
        let sign = if first.starts_with(URN) { ":" } else { "." };
        match (rest.is_empty(), sign) {
            (true, _) => first,
            (false, sign) => format!("{first}{sign}{}", rest.join(".")),
        }
    }

    /// The values that stand there in an object: one, those of a list, or none.
    pub fn find<'v>(&self, object: &'v Value) -> Vec<&'v Value> {
        // The attributes of the core stand at the root, with their schema or without it.
        let below = member(object, &self.schema).filter(|_| !self.schema.is_empty()).unwrap_or(object);
        let found = if self.name.is_empty() { Some(below) } else { member(below, &self.name) };
        let Some(found) = found else { return Vec::new() };
        let each = match found {
            Value::Array(list) => list.iter().collect(),
            one => vec![one],
        };
        if self.sub.is_empty() {
            return each;
        }
        each.into_iter().filter_map(|one| member(one, &self.sub)).collect()
    }
}

/// Whether a front of a URN ends in a version, so that only the name of the schema follows.
fn is_versioned(front: &str) -> bool {
    front.rsplit(':').next().is_some_and(|last| {
        !last.is_empty() && last.contains('.') && last.chars().all(|one| one.is_ascii_digit() || one == '.')
    })
}

/// A member of an object: names of attributes are one in any letter case.
pub(super) fn member<'v>(object: &'v Value, name: &str) -> Option<&'v Value> {
    let members = object.as_object()?;
    members.get(name).or_else(|| {
        members.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    })
}
