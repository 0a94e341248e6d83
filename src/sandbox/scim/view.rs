//! Which attributes of a resource are shown.

use super::errors::{syntax, value};
use super::schema::ScimType;
use super::state::ScimState;
use crate::http::{Call, Reply};
use serde_json::{Map, Value};
use std::collections::HashMap;

/// Which attributes are shown.
#[derive(Debug, Default)]
pub(super) struct ScimView {
    only: Vec<Vec<&'static str>>,
    not: Vec<Vec<&'static str>>,
}

/// The groups of everybody, by id.
pub(super) type Memberships = HashMap<String, Vec<Value>>;

impl ScimView {
    /// What the query of a call asks for.
    pub(super) fn of(call: &Call, kind: &ScimType) -> Result<ScimView, Reply> {
        let ways = |name: &str| -> Result<Vec<Vec<&'static str>>, Reply> {
            let list = call.query_value(name).unwrap_or_default().split(',').map(str::trim);
            list.filter(|part| !part.is_empty())
                .map(|part| {
                    if let Some(schema) = kind.extension(part) {
                        return Ok(vec![schema.id]);
                    }
                    let found = kind.locate(part).map(|(way, _)| way);
                    found.ok_or_else(|| syntax(format!("The attribute {part} is not in the schema")))
                })
                .collect()
        };
        let view = ScimView { only: ways("attributes")?, not: ways("excludedAttributes")? };
        if !view.only.is_empty() && !view.not.is_empty() {
            return Err(value("attributes and excludedAttributes exclude each other"));
        }
        Ok(view)
    }

    /// A resource as it is shown.
    pub(super) fn show(&self, row: &Value, kind: &ScimType, groups: &Memberships) -> Value {
        let mut whole = row.clone();
        let Value::Object(members) = &mut whole else { return whole };
        let hidden = kind.root().filter(|attribute| attribute.hidden);
        hidden.for_each(|attribute| drop(members.shift_remove(attribute.name)));
        if let Some(groups) = row["id"].as_str().and_then(|id| groups.get(id)) {
            members.insert("groups".to_owned(), Value::Array(groups.clone()));
        }
        if !self.only.is_empty() {
            let mut kept = Map::new();
            for name in ["schemas", "id"] {
                kept.extend(members.get(name).map(|value| (name.to_owned(), value.clone())));
            }
            let mut kept = Value::Object(kept);
            self.only.iter().for_each(|way| keep(members, &mut kept, way));
            return kept;
        }
        for way in self.not.iter().filter(|way| !matches!(way.as_slice(), ["id" | "schemas"])) {
            cut(&mut whole, way);
        }
        whole
    }
}

impl ScimView {
    /// Takes out what the service does not show, or only where it is asked for.
    pub(super) fn withhold(&self, state: &ScimState, kind: &ScimType, shown: &mut Value) {
        let asked = self.only.iter().any(|way| way.first() == Some(&"members"));
        let never = state.is("members", "hidden") || state.is("members", "never");
        let withheld = never || state.is("members", "request") && !asked;
        let ("groups", Value::Object(members)) = (kind.table, shown) else { return };
        if withheld {
            members.shift_remove("members");
        }
        if state.is("members", "empty") {
            members.insert("members".to_owned(), Value::Array(Vec::new()));
        }
        if let Some(Value::Array(list)) =
            members.get_mut("members").filter(|_| state.is("members", "partial"))
        {
            list.truncate(1);
        }
    }
}

fn keep(from: &Map<String, Value>, to: &mut Value, way: &[&str]) {
    let Some((first, rest)) = way.split_first() else { return };
    let Some(value) = from.get(*first) else { return };
    match (value, rest) {
        (value, []) => to[*first] = value.clone(),
        (Value::Object(inner), rest) => {
            if to[*first].is_null() {
                to[*first] = Value::Object(Map::new());
            }
            keep(inner, &mut to[*first], rest);
        }
        (Value::Array(list), rest) => {
            let part = |one: &Value| {
                let mut kept = Value::Object(Map::new());
                if let Value::Object(inner) = one {
                    keep(inner, &mut kept, rest);
                }
                kept
            };
            let parts: Vec<Value> = list.iter().map(part).collect();
            match &mut to[*first] {
                Value::Array(there) => there.iter_mut().zip(parts).for_each(|(there, part)| {
                    if let (Value::Object(there), Value::Object(part)) = (there, part) {
                        there.extend(part);
                    }
                }),
                place => *place = Value::Array(parts),
            }
        }
        _ => {}
    }
}

fn cut(value: &mut Value, way: &[&str]) {
    match (value, way) {
        (Value::Array(list), way) => list.iter_mut().for_each(|one| cut(one, way)),
        (Value::Object(members), [last]) => drop(members.shift_remove(*last)),
        (Value::Object(members), [first, rest @ ..]) => {
            if let Some(inner) = members.get_mut(*first) {
                cut(inner, rest);
            }
        }
        _ => {}
    }
}
