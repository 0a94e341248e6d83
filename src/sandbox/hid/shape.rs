//! What a body may hold: its members, their types, and which must be there. What the values mean is left
//! to the entities.

use super::errors::{code, syntax, value};
use crate::http::Reply;
use serde_json::{Map, Value};

/// The type of a member.
#[derive(Debug, Clone, Copy)]
pub(super) enum HidValueKind {
    Text,
    Bool,
    Int,
    Texts,
    Object(&'static [HidMember]),
    Objects(&'static [HidMember]),
    /// An object whose members are not looked at.
    Free,
}

/// A member that a body may have.
#[derive(Debug, Clone, Copy)]
pub(super) struct HidMember {
    name: &'static str,
    kind: HidValueKind,
    required: bool,
}

impl HidMember {
    /// Whether it is the extension of this name.
    pub(super) fn is_extension(&self, name: &str) -> bool {
        self.name == name && name.starts_with("urn:")
    }
}

/// A member that must be there.
pub(super) const fn must(name: &'static str, kind: HidValueKind) -> HidMember {
    HidMember { name, kind, required: true }
}

/// A member that may be left out.
pub(super) const fn may(name: &'static str, kind: HidValueKind) -> HidMember {
    HidMember { name, kind, required: false }
}

/// Refuses the first thing about an object that does not fit; `place` is where it stands, with a dot at
/// the end, or empty.
pub(super) fn check(place: &str, object: &Map<String, Value>, members: &[HidMember]) -> Result<(), Reply> {
    for (name, inner) in object {
        let member = members.iter().find(|member| member.name == name);
        let member = member.ok_or_else(|| syntax(format!("The attribute {place}{name} is not known")))?;
        fit(&format!("{place}{name}"), inner, member.kind)?;
    }
    match members.iter().find(|member| member.required && !object.contains_key(member.name)) {
        Some(member) => Err(value(code::ABSENT, format!("The attribute {place}{} is required", member.name))),
        None => Ok(()),
    }
}

fn fit(place: &str, value: &Value, kind: HidValueKind) -> Result<(), Reply> {
    let wrong = |wanted: &str| syntax(format!("The attribute {place} has to be {wanted}"));
    let fits = |fits: bool, wanted: &str| if fits { Ok(()) } else { Err(wrong(wanted)) };
    match kind {
        HidValueKind::Text => fits(value.is_string(), "a text"),
        HidValueKind::Bool => fits(value.is_boolean(), "true or false"),
        HidValueKind::Int => fits(value.is_i64() || value.is_u64(), "a whole number"),
        HidValueKind::Texts => {
            fits(value.as_array().is_some_and(|list| list.iter().all(Value::is_string)), "a list of texts")
        }
        HidValueKind::Free => fits(value.is_object(), "an object"),
        HidValueKind::Object(members) => {
            let object = value.as_object().ok_or_else(|| wrong("an object"))?;
            check(&format!("{place}."), object, members)
        }
        HidValueKind::Objects(members) => {
            let list = value.as_array().ok_or_else(|| wrong("a list of objects"))?;
            list.iter().try_for_each(|element| {
                let object = element.as_object().ok_or_else(|| wrong("a list of objects"))?;
                check(&format!("{place}."), object, members)
            })
        }
    }
}
