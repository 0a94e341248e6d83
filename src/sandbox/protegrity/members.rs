//! What a body may hold: its members, their types, and which must be there. What the values mean is left
//! to the operations.

use super::errors::problem;
use serde_json::{Map, Value};

/// The type of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ProtegrityValueKind {
    Text,
    TextOrNull,
    Bool,
    Int,
    Texts,
    Object,
    Objects,
    Any,
}

impl ProtegrityValueKind {
    fn fits(self, value: &Value) -> bool {
        let all = |test: fn(&Value) -> bool| value.as_array().is_some_and(|list| list.iter().all(test));
        match self {
            ProtegrityValueKind::Text => value.is_string(),
            ProtegrityValueKind::TextOrNull => value.is_string() || value.is_null(),
            ProtegrityValueKind::Bool => value.is_boolean(),
            ProtegrityValueKind::Int => value.is_i64() || value.is_u64(),
            ProtegrityValueKind::Texts => all(Value::is_string),
            ProtegrityValueKind::Object => value.is_object(),
            ProtegrityValueKind::Objects => all(Value::is_object),
            ProtegrityValueKind::Any => true,
        }
    }

    /// The sentence and the type word of the refusal.
    fn wanted(self) -> (&'static str, &'static str) {
        match self {
            ProtegrityValueKind::Text | ProtegrityValueKind::TextOrNull | ProtegrityValueKind::Any => {
                ("str type expected", "type_error.str")
            }
            ProtegrityValueKind::Bool => ("value could not be parsed to a boolean", "type_error.bool"),
            ProtegrityValueKind::Int => ("value is not a valid integer", "type_error.integer"),
            ProtegrityValueKind::Texts => ("value is not a valid list of str", "type_error.list"),
            ProtegrityValueKind::Object => ("value is not a valid dict", "type_error.dict"),
            ProtegrityValueKind::Objects => ("value is not a valid list of dict", "type_error.list"),
        }
    }
}

/// A member that a body may have.
#[derive(Debug, Clone, Copy)]
pub(super) struct ProtegrityMember {
    name: &'static str,
    kind: ProtegrityValueKind,
    required: bool,
}

/// A member that must be there.
pub(super) const fn must(name: &'static str, kind: ProtegrityValueKind) -> ProtegrityMember {
    ProtegrityMember { name, kind, required: true }
}

/// A member that may be left out.
pub(super) const fn may(name: &'static str, kind: ProtegrityValueKind) -> ProtegrityMember {
    ProtegrityMember { name, kind, required: false }
}

/// Everything that does not fit about an object that stands at `place`.
pub(super) fn check(place: &[&str], object: &Map<String, Value>, members: &[ProtegrityMember]) -> Vec<Value> {
    let at = |name: &str, text: &str, kind: &str| {
        let mut full = place.to_vec();
        full.push(name);
        problem(&full, text, kind)
    };
    let mut problems = Vec::new();
    for member in members {
        match object.get(member.name) {
            None if member.required => {
                problems.push(at(member.name, "field required", "value_error.missing"));
            }
            Some(value) if !member.kind.fits(value) => {
                let (text, kind) = member.kind.wanted();
                problems.push(at(member.name, text, kind));
            }
            _ => {}
        }
    }
    for name in object.keys().filter(|name| members.iter().all(|member| member.name != *name)) {
        problems.push(at(name, "extra fields not permitted", "value_error.extra"));
    }
    problems
}
