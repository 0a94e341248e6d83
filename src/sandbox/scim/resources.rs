//! Making, replacing and deleting resources, and what every one of them must be.

use super::errors::{refuse, syntax, value};
use super::schema::{ScimType, TYPES};
use super::shape::{ScimAttribute, ScimKind};
use super::state::ScimState;
use super::view::Memberships;
use crate::http::Reply;
use crate::sandbox::people::uuid;
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use std::collections::HashSet;

/// A resource as it came, checked against its schemas: what only the service sets is left out.
pub(super) fn checked(kind: &ScimType, body: &Value) -> Result<Map<String, Value>, Reply> {
    let Value::Object(body) = body else { return Err(syntax("The body is not a JSON object")) };
    let named: Vec<&str> = body
        .get("schemas")
        .and_then(Value::as_array)
        .ok_or_else(|| syntax("The attribute schemas is required"))?
        .iter()
        .filter_map(Value::as_str)
        .collect();
    if !named.contains(&kind.schema.id) {
        return Err(syntax(format!("The schema {} is required", kind.schema.id)));
    }
    if let Some(other) = named.iter().find(|name| **name != kind.schema.id && kind.extension(name).is_none())
    {
        return Err(syntax(format!("The schema {other} is not one of a {}", kind.name)));
    }
    let mut kept = Map::new();
    kept.insert("schemas".to_owned(), json!(named));
    for (name, inner) in body.iter().filter(|(name, _)| *name != "schemas") {
        if let Some(schema) = kind.extension(name) {
            if !named.contains(&schema.id) {
                return Err(syntax(format!("The schema {} is not among the schemas", schema.id)));
            }
            let Value::Object(inner) = inner else {
                return Err(syntax(format!("The extension {} has to be an object", schema.id)));
            };
            let members = members(schema.attributes.iter(), inner, "")?;
            kept.insert(schema.id.to_owned(), Value::Object(members));
        }
    }
    let plain: Map<String, Value> = body
        .iter()
        .filter(|(name, _)| *name != "schemas" && kind.extension(name).is_none())
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    kept.extend(members(kind.root(), &plain, "")?);
    let lacks = |attribute: &&ScimAttribute| {
        attribute.required && kept.get(attribute.name).is_none_or(|value| value == "" || value.is_null())
    };
    match kind.root().find(lacks) {
        Some(attribute) => Err(value(format!("The attribute {} is required", attribute.name))),
        None => Ok(kept),
    }
}

fn members<'a>(
    attributes: impl Iterator<Item = &'a ScimAttribute> + Clone,
    body: &Map<String, Value>,
    place: &str,
) -> Result<Map<String, Value>, Reply> {
    let mut kept = Map::new();
    for (name, inner) in body {
        let attribute = attributes.clone().find(|known| known.name.eq_ignore_ascii_case(name));
        let attribute =
            attribute.ok_or_else(|| syntax(format!("The attribute {place}{name} is not in the schema")))?;
        if attribute.read_only || inner.is_null() || inner.as_array().is_some_and(Vec::is_empty) {
            continue;
        }
        kept.insert(attribute.name.to_owned(), fitted(attribute, inner, &format!("{place}{name}"))?);
    }
    Ok(kept)
}

/// A value of an attribute as it is kept.
pub(super) fn fitted(attribute: &ScimAttribute, given: &Value, place: &str) -> Result<Value, Reply> {
    if attribute.many {
        let Value::Array(list) = given else { return Err(value(format!("{place} has to be a list"))) };
        let list: Vec<Value> =
            list.iter().map(|one| single(attribute, one, place)).collect::<Result<_, _>>()?;
        let primary = list.iter().filter(|one| one["primary"] == true).count();
        if primary > 1 {
            return Err(value(format!("{place} has more than one primary value")));
        }
        return Ok(Value::Array(list));
    }
    single(attribute, given, place)
}

pub(super) fn single(attribute: &ScimAttribute, given: &Value, place: &str) -> Result<Value, Reply> {
    let fits = match attribute.kind {
        ScimKind::Text | ScimKind::Reference => given.is_string(),
        ScimKind::Time => given.as_str().is_some_and(|text| text.parse::<Timestamp>().is_ok()),
        ScimKind::Bool => given.is_boolean(),
        ScimKind::Complex(parts) => {
            let Value::Object(inner) = given else {
                return Err(value(format!("{place} has to be an object")));
            };
            return members(parts.iter(), inner, &format!("{place}.")).map(Value::Object);
        }
    };
    if fits { Ok(given.clone()) } else { Err(value(format!("{place} is of another type"))) }
}

/// Refuses a resource that another one, or nobody, stands in the way of.
pub(super) fn consistent(
    state: &ScimState,
    kind: &ScimType,
    id: &str,
    made: &Map<String, Value>,
) -> Result<(), Reply> {
    let same = |left: &Value, right: &Value, exact: bool| match (left.as_str(), right.as_str()) {
        (Some(left), Some(right)) if !exact => left.to_lowercase() == right.to_lowercase(),
        _ => left == right,
    };
    for attribute in kind.root().filter(|attribute| attribute.unique) {
        let Some(value) = made.get(attribute.name) else { continue };
        let taken = |row: &&Value| row["id"] != id && same(&row[attribute.name], value, attribute.exact);
        if state.rows(kind.table).iter().any(|row| taken(&row)) {
            let detail = format!("Another {} has the {} {value}", kind.name, attribute.name);
            return Err(refuse(409, "uniqueness", detail));
        }
    }
    let manager = made.get(super::schema::ENTERPRISE.id).map(|part| &part["manager"]["value"]);
    if let Some(manager) =
        manager.filter(|id| !id.is_null() && state.row("users", id.as_str().unwrap_or("")).is_none())
    {
        return Err(value(format!("There is no user {manager} to be a manager")));
    }
    let owner = made.get("owner").map(|owner| &owner["value"]);
    let members = made.get("members").and_then(Value::as_array).into_iter().flatten();
    // Those that were there before are not looked for again: there may be very many.
    let before =
        state.row(kind.table, id).and_then(|row| row["members"].as_array()).map_or(&[][..], Vec::as_slice);
    let known: HashSet<&str> = before.iter().filter_map(|one| one["value"].as_str()).collect();
    let new = members.map(|one| &one["value"]).filter(|id| !id.as_str().is_some_and(|id| known.contains(id)));
    let new: Vec<&Value> = new.chain(owner).collect();
    if new.is_empty() {
        return Ok(());
    }
    let all = TYPES.iter().flat_map(|kind| state.rows(kind.table));
    let there: HashSet<&str> = all.filter_map(|row| row["id"].as_str()).collect();
    match new.into_iter().find(|id| !id.as_str().is_some_and(|id| there.contains(id))) {
        Some(nobody) => Err(value(format!("There is no resource {nobody}"))),
        None => Ok(()),
    }
}

/// A new resource with what the service sets.
pub(super) fn create(
    state: &mut ScimState,
    kind: &ScimType,
    body: &Value,
    now: Timestamp,
) -> Result<Value, Reply> {
    let kept = checked(kind, body)?;
    consistent(state, kind, "", &kept)?;
    let number = state.next();
    let takes_own = state.is("ids", "external") || state.is("idtype", "number");
    let own = kept.get("externalId").and_then(Value::as_str).filter(|_| takes_own);
    let id = own.map_or_else(|| uuid(&format!("scim/made/{}", kind.table), number), str::to_owned);
    let row = settled(state, kind, &id, kept, (now, now));
    state.rows_mut(kind.table).push(row.clone());
    Ok(row)
}

/// Puts another resource in the place of one.
pub(super) fn replace(
    state: &mut ScimState,
    kind: &ScimType,
    before: &Value,
    kept: Map<String, Value>,
    now: Timestamp,
) -> Result<Value, Reply> {
    let id = before["id"].as_str().unwrap_or_default();
    consistent(state, kind, id, &kept)?;
    let same = |old: &Value| {
        let mut old = old.clone();
        if let Value::Object(members) = &mut old {
            ["id", "meta"].iter().for_each(|name| drop(members.shift_remove(*name)));
        }
        old == Value::Object(kept.clone())
    };
    if same(before) {
        return Ok(before.clone());
    }
    let created = before["meta"]["created"].as_str().and_then(|text| text.parse().ok()).unwrap_or(now);
    let row = settled(state, kind, id, kept, (created, now));
    if let Some(place) = state.rows_mut(kind.table).iter_mut().find(|row| row["id"] == id) {
        *place = row.clone();
    }
    Ok(row)
}

fn settled(
    state: &mut ScimState,
    kind: &ScimType,
    id: &str,
    kept: Map<String, Value>,
    (created, modified): (Timestamp, Timestamp),
) -> Value {
    let mut row = Map::new();
    row.extend(kept.get("schemas").map(|schemas| ("schemas".to_owned(), schemas.clone())));
    row.insert("id".to_owned(), json!(id));
    row.extend(kept);
    let text = |instant: Timestamp| instant.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string();
    let version = state.next();
    row.insert(
        "meta".to_owned(),
        json!({
            "resourceType": kind.name,
            "created": text(created),
            "lastModified": text(modified),
            "location": format!("/{}/{id}", kind.endpoint),
            "version": tag(state, version),
        }),
    );
    Value::Object(row)
}

/// The version of a resource, as services write it.
pub(super) fn tag(state: &ScimState, version: u64) -> String {
    if state.is("etag", "strong") { format!("\"{version}\"") } else { format!("W/\"{version}\"") }
}

/// Deletes a resource, and every reference to it.
pub(super) fn delete(state: &mut ScimState, kind: &ScimType, id: &str) {
    state.rows_mut(kind.table).retain(|row| row["id"] != id);
    for group in state.rows_mut("groups") {
        if let Some(Value::Array(members)) = group.get_mut("members") {
            members.retain(|member| member["value"] != id);
        }
    }
}

/// The groups of these users, or of all; nothing where resources are in none.
pub(super) fn memberships(state: &ScimState, kind: &ScimType, of: Option<&HashSet<&str>>) -> Memberships {
    let mut found = Memberships::new();
    if kind.table != "users" {
        return found;
    }
    let members = |group: &Value| group["members"].as_array().cloned().unwrap_or_default();
    for group in state.rows("groups") {
        let mut add = |member: &Value, way: &str| {
            let id = member["value"].as_str().unwrap_or_default();
            if of.is_none_or(|of| of.contains(id)) {
                found.entry(id.to_owned()).or_default().push(json!({
                    "value": group["id"],
                    "$ref": format!("/Groups/{}", group["id"].as_str().unwrap_or_default()),
                    "display": group["displayName"],
                    "type": way,
                }));
            }
        };
        for member in group["members"].as_array().into_iter().flatten() {
            add(member, "direct");
            // Who is in a group that is in this one is in this one as well.
            if member["type"] == "Group"
                && let Some(inner) = member["value"].as_str().and_then(|id| state.row("groups", id))
            {
                members(inner).iter().for_each(|one| add(one, "indirect"));
            }
        }
    }
    found
}
