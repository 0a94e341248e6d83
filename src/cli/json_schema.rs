//! The JSON Schema of a body as a command takes it: narrower than the documents, and open for what is given otherwise.

use crate::json;
use crate::schema::{Documented, Offer};
use serde_json::{Value, json};

/// Says in a JSON Schema what a command takes of a body: members that it refuses are false, those that it sets constant.
pub(super) fn narrow(document: &mut Value, body: &Documented, offer: &dyn Fn(&str) -> Offer) {
    inline(document);
    for (name, _) in &body.root().properties {
        let at = format!("/{}", json::escaped(name));
        let said = match offer(&at) {
            Offer::Free | Offer::Filled(_) => continue,
            Offer::Always(value) => json!({ "const": value }),
            Offer::Nothing => json!(false),
        };
        json::put(document, &format!("/properties{at}"), said);
    }
}

/// Puts the type that a document refers to as a whole in its place, so that its members can be narrowed.
fn inline(document: &mut Value) {
    let named = document.get("$ref").and_then(Value::as_str).and_then(|name| name.strip_prefix('#'));
    let whole = named.and_then(|at| document.pointer(at)).cloned();
    if let (Some(Value::Object(whole)), Some(document)) = (whole, document.as_object_mut()) {
        document.remove("$ref");
        for (name, member) in whole {
            document.entry(name).or_insert(member);
        }
    }
}

/// Makes what a body lacks by right no fault of it: members that the platform sets itself or that arguments say, and
/// secrets whose place is given.
pub(super) fn relax(schema: &mut Value, parent: &str, secrets: &[&str]) {
    let is_given = |member: &Value| member != &json!(false) && member.get("readOnly") != Some(&json!(true));
    let given: Option<Vec<String>> = schema.get("properties").and_then(Value::as_object).map(|members| {
        members.iter().filter(|(_, member)| is_given(member)).map(|(name, _)| name.clone()).collect()
    });
    if let (Some(given), Some(Value::Array(required))) = (given, schema.get_mut("required")) {
        required.retain(|name| given.iter().any(|given| name == given));
    }
    if let Some(Value::Object(members)) = schema.get_mut("properties") {
        for (name, member) in members {
            relax(member, name, secrets);
            let at = format!("/{}/{}", json::escaped(parent), json::escaped(name));
            if json::is_secret(secrets, &at) {
                take_places(member);
            }
        }
    }
    for below in ["items", "additionalProperties"] {
        schema.get_mut(below).into_iter().for_each(|below| relax(below, parent, secrets));
    }
    if let Some(Value::Object(types)) = schema.get_mut("$defs") {
        types.values_mut().for_each(|one| relax(one, "", secrets));
    }
}

/// Lets the texts of the types that secrets are of be given by their places too: what stands below a secret is one.
pub(super) fn open_secret_types(schema: &mut Value, secrets: &[&str]) {
    let mut types = Vec::new();
    secret_types(schema, secrets, &mut types);
    for at in types {
        let members = schema.pointer_mut(&at).and_then(|one| one.get_mut("properties"));
        if let Some(Value::Object(members)) = members {
            members.values_mut().for_each(take_places);
        }
    }
}

/// Where the types stand that members with secret names refer to.
fn secret_types(schema: &Value, secrets: &[&str], found: &mut Vec<String>) {
    let members = schema.get("properties").and_then(Value::as_object);
    for (_, member) in members.into_iter().flatten().filter(|(name, _)| json::is_secret_name(secrets, name)) {
        let named = member.get("$ref").and_then(Value::as_str).and_then(|name| name.strip_prefix('#'));
        found.extend(named.map(str::to_owned));
    }
    match schema {
        Value::Object(map) => map.values().for_each(|one| secret_types(one, secrets, found)),
        Value::Array(list) => list.iter().for_each(|one| secret_types(one, secrets, found)),
        _ => {}
    }
}

/// Lets a secret text, or each in a list of them, be given by its place.
fn take_places(secret: &mut Value) {
    if secret.get("type") == Some(&json!("string")) {
        *secret = json!({ "anyOf": [secret.take(), by_place("env"), by_place("file")] });
    } else if let Some(items) = secret.get_mut("items") {
        take_places(items);
    }
}

/// The place of a secret, as a body names it.
fn by_place(kind: &str) -> Value {
    json!({
        "type": "object",
        "properties": { kind: { "type": "string" } },
        "required": [kind],
        "additionalProperties": false
    })
}
