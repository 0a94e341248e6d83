//! PATCH (RFC 7644, section 3.5.2): all operations or none.

use super::errors::{refuse, syntax, value};
use super::filter::{ScimNames, Term};
use super::filter_parser::parse;
use super::resources::{fitted, single};
use super::schema::{ScimType, find};
use super::shape::{ScimAttribute, ScimKind};
use crate::http::Reply;
use serde_json::{Map, Value, json};

const PATCH_OP: &str = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

/// The resource that a patch makes of another; nothing else is looked at yet.
pub(super) fn patched(kind: &ScimType, before: &Value, body: &Value) -> Result<Map<String, Value>, Reply> {
    if body["schemas"] != json!([PATCH_OP]) {
        return Err(syntax(format!("The schema of a patch is {PATCH_OP}")));
    }
    let operations = body["Operations"].as_array().filter(|list| !list.is_empty());
    let operations = operations.ok_or_else(|| syntax("The patch has no Operations"))?;
    let mut after = before.clone();
    for operation in operations {
        carry_out(kind, &mut after, operation)?;
    }
    let Value::Object(mut members) = after else { return Err(syntax("The resource is not an object")) };
    ["id", "meta"].iter().for_each(|name| drop(members.shift_remove(*name)));
    for schema in kind.extensions {
        let blank = members.get(schema.id).is_some_and(|part| part.as_object().is_some_and(Map::is_empty));
        if blank {
            members.shift_remove(schema.id);
        }
        let has = members.contains_key(schema.id);
        if let Some(Value::Array(schemas)) = members.get_mut("schemas") {
            schemas.retain(|name| name != schema.id);
            if has {
                schemas.push(json!(schema.id));
            }
        }
    }
    let lacks = |attribute: &&ScimAttribute| attribute.required && !members.contains_key(attribute.name);
    match kind.root().find(lacks) {
        Some(attribute) => Err(value(format!("The attribute {} is required", attribute.name))),
        None => Ok(members),
    }
}

fn carry_out(kind: &ScimType, object: &mut Value, operation: &Value) -> Result<(), Reply> {
    let Value::Object(members) = operation else { return Err(syntax("An operation is an object")) };
    if let Some(name) = members.keys().find(|name| !["op", "path", "value"].contains(&name.as_str())) {
        return Err(syntax(format!("An operation has no {name}")));
    }
    let op = operation["op"].as_str().unwrap_or_default().to_lowercase();
    if !["add", "remove", "replace"].contains(&op.as_str()) {
        return Err(syntax(format!("There is no operation '{op}'")));
    }
    let given = &operation["value"];
    match operation["path"].as_str() {
        None if op == "remove" => Err(refuse(400, "noTarget", "A remove has a path")),
        None => {
            let Value::Object(values) = given else {
                return Err(syntax("Without a path the value is an object"));
            };
            for (name, inner) in values {
                match kind.extension(name) {
                    Some(schema) => {
                        for (part, inner) in inner.as_object().into_iter().flatten() {
                            at(kind, object, &op, &format!("{}:{part}", schema.id), inner)?;
                        }
                    }
                    None => at(kind, object, &op, name, inner)?,
                }
            }
            Ok(())
        }
        Some(_) if op != "remove" && given.is_null() => Err(value("The operation has no value")),
        Some(path) => at(kind, object, &op, path, given),
    }
}

fn at(kind: &ScimType, object: &mut Value, op: &str, path: &str, given: &Value) -> Result<(), Reply> {
    let unknown = || refuse(400, "invalidPath", format!("The path {path} is not in the schema"));
    let (front, only, sub) = match path.split_once('[') {
        None => (path, None, None),
        Some((front, rest)) => {
            let (inner, sub) = rest.rsplit_once(']').ok_or_else(unknown)?;
            (front, Some(inner), sub.strip_prefix('.'))
        }
    };
    if let Some(schema) = kind.extension(front).filter(|_| only.is_none()) {
        if op == "remove" {
            take(object, schema.id);
            return Ok(());
        }
        for (part, inner) in given.as_object().into_iter().flatten() {
            at(kind, object, op, &format!("{}:{part}", schema.id), inner)?;
        }
        return Ok(());
    }
    let (way, attribute) = kind.locate(front).ok_or_else(unknown)?;
    if attribute.read_only || kind.root().any(|known| known.name == way[0] && known.read_only) {
        return Err(refuse(400, "mutability", format!("{path} is read-only")));
    }
    let (last, above) = way.split_last().ok_or_else(unknown)?;
    if op == "remove" && above.iter().try_fold(&*object, |place, name| place.get(name)).is_none() {
        return Ok(());
    }
    let mut place = object;
    for name in above {
        if place[*name].is_null() {
            place[*name] = json!({});
        }
        place = &mut place[*name];
        if place.is_array() {
            return Err(refuse(400, "invalidPath", format!("{path} means every element of a list")));
        }
    }
    if let Some(only) = only {
        return elements(place, last, attribute, op, (only, sub), given);
    }
    match op {
        "remove" => take(place, last),
        _ => put(place, last, attribute, op, given)?,
    }
    Ok(())
}

fn take(place: &mut Value, name: &str) {
    if let Value::Object(members) = place {
        members.shift_remove(name);
    }
}

fn put(
    place: &mut Value,
    name: &str,
    attribute: &ScimAttribute,
    op: &str,
    given: &Value,
) -> Result<(), Reply> {
    if attribute.many && op == "add" {
        let more = match given {
            Value::Array(list) => fitted(attribute, &json!(list), name)?,
            one => fitted(attribute, &json!([one]), name)?,
        };
        if place[name].is_null() {
            place[name] = json!([]);
        }
        let Value::Array(list) = &mut place[name] else { return Ok(()) };
        let known: std::collections::HashSet<String> =
            list.iter().filter_map(|one| one["value"].as_str().map(str::to_owned)).collect();
        for one in more.as_array().into_iter().flatten() {
            if !one["value"].as_str().is_some_and(|value| known.contains(value)) {
                list.push(one.clone());
            }
        }
        return Ok(());
    }
    let fitted = fitted(attribute, given, name)?;
    if let (Value::Object(there), Value::Object(inner)) = (&mut place[name], &fitted) {
        there.extend(inner.clone());
    } else {
        place[name] = fitted;
    }
    Ok(())
}

fn elements(
    place: &mut Value,
    name: &str,
    attribute: &ScimAttribute,
    op: &str,
    (only, sub): (&str, Option<&str>),
    given: &Value,
) -> Result<(), Reply> {
    let ScimKind::Complex(parts) = attribute.kind else {
        return Err(refuse(400, "invalidPath", format!("{name} has no parts")));
    };
    let refused = |why: String| refuse(400, "invalidFilter", why);
    let term: Term = parse(only, ScimNames::Parts(parts)).map_err(refused)?;
    let Value::Array(list) = &mut place[name] else {
        return match op {
            "remove" => Ok(()),
            _ => Err(refuse(400, "noTarget", format!("No element of {name} fits"))),
        };
    };
    if op == "remove" && sub.is_none() {
        list.retain(|one| !term.fits(one));
        if list.is_empty() {
            take(place, name);
        }
        return Ok(());
    }
    let mut found = false;
    for one in list.iter_mut().filter(|one| term.fits(one)) {
        found = true;
        match sub {
            None => {
                let whole = single(attribute, given, name)?;
                if let (Value::Object(there), Value::Object(inner)) = (one, whole) {
                    there.extend(inner);
                }
            }
            Some(sub) => {
                let part = find(parts, sub)
                    .ok_or_else(|| refuse(400, "invalidPath", format!("{name} has no part {sub}")))?;
                match op {
                    "remove" => take(one, part.name),
                    _ => put(one, part.name, part, op, given)?,
                }
            }
        }
    }
    if found { Ok(()) } else { Err(refuse(400, "noTarget", format!("No element of {name} fits"))) }
}
