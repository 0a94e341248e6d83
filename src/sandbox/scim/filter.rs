//! Filters: a comparison names an attribute of the schema, or it is refused.

use super::schema::{ScimType, find};
use super::shape::{ScimAttribute, ScimKind};
use serde_json::Value;

/// A filter.
#[derive(Debug)]
pub(super) enum Term {
    All(Vec<Term>),
    Any(Vec<Term>),
    Not(Box<Term>),
    /// The members on the way, what is compared, and with what.
    Test {
        way: Vec<&'static str>,
        exact: bool,
        operator: String,
        wanted: Value,
    },
    Within {
        way: Vec<&'static str>,
        inner: Box<Term>,
    },
}

/// What a name in a filter can mean.
#[derive(Clone, Copy)]
pub(super) enum ScimNames<'a> {
    Resource(&'a ScimType),
    Parts(&'static [ScimAttribute]),
}

impl ScimNames<'_> {
    pub(super) fn locate(self, name: &str) -> Result<(Vec<&'static str>, &'static ScimAttribute), String> {
        let found = match self {
            ScimNames::Resource(kind) => kind.locate(name),
            ScimNames::Parts(parts) => find(parts, name).map(|part| (vec![part.name], part)),
        };
        found.ok_or_else(|| format!("The attribute {name} is not in the schema"))
    }
}

impl Term {
    /// Whether an object fits.
    pub(super) fn fits(&self, object: &Value) -> bool {
        match self {
            Term::All(terms) => terms.iter().all(|term| term.fits(object)),
            Term::Any(terms) => terms.iter().any(|term| term.fits(object)),
            Term::Not(term) => !term.fits(object),
            Term::Within { way, inner } => values(object, way).iter().any(|one| inner.fits(one)),
            Term::Test { way, exact, operator, wanted } => {
                let found = values(object, way);
                if operator == "pr" {
                    return found.iter().any(|one| !one.is_null() && **one != "");
                }
                if operator == "ne" {
                    return !found.iter().any(|one| passes(one, "eq", wanted, *exact));
                }
                found.iter().any(|one| passes(one, operator, wanted, *exact))
            }
        }
    }
}

/// The values at a place, those of lists one by one.
pub(super) fn values<'v>(object: &'v Value, way: &[&str]) -> Vec<&'v Value> {
    let Some((first, rest)) = way.split_first() else { return vec![object] };
    match object.get(first) {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(list)) => list.iter().flat_map(|one| values(one, rest)).collect(),
        Some(one) => values(one, rest),
    }
}

fn passes(found: &Value, operator: &str, wanted: &Value, exact: bool) -> bool {
    let folded = |text: &str| if exact { text.to_owned() } else { text.to_lowercase() };
    let found = found.get("value").unwrap_or(found);
    match (found, wanted) {
        (Value::String(found), Value::String(wanted)) => {
            let (found, wanted) = (folded(found), folded(wanted));
            match operator {
                "eq" => found == wanted,
                "co" => found.contains(&wanted),
                "sw" => found.starts_with(&wanted),
                "ew" => found.ends_with(&wanted),
                "gt" => found > wanted,
                "ge" => found >= wanted,
                "lt" => found < wanted,
                _ => found <= wanted,
            }
        }
        (found, wanted) => operator == "eq" && found == wanted,
    }
}

/// Whether a value of a type can be compared so.
pub(super) fn can(kind: ScimKind, operator: &str, wanted: &Value) -> bool {
    let is_text =
        matches!(kind, ScimKind::Text | ScimKind::Time | ScimKind::Reference | ScimKind::Complex(_));
    match wanted {
        Value::String(_) => is_text,
        Value::Bool(_) => matches!(kind, ScimKind::Bool) && ["eq", "ne"].contains(&operator),
        Value::Null => ["eq", "ne"].contains(&operator),
        _ => false,
    }
}
