//! `schema COMMAND --printed`: a JSON Schema of what `-o json` prints, and of what this tool prints by itself. Within a
//! version members are only added. What a platform documents is loosened: it may leave members out or send null for
//! them, and what was stored before a bound was documented is printed all the same.

use super::carriers::Carried;
use super::context::Context;
use super::schema::{self, OBJECT, SchemaArgs};
use crate::commands::{self, Effect};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::output::Format;
use crate::platforms::{Flow, Operation, Platform};
use crate::session::Outcome;
use serde_json::{Map, Value, json};

/// The version of what is printed.
pub const VERSION: &str = "1";

/// What this tool prints by itself, by the command or by what it is.
static OWN: &str = include_str!("outputs.json");

/// What is documented of values that are sent, and says nothing of those that are printed.
const OF_REQUESTS: [&str; 11] = [
    "required",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "default",
    "examples",
    "nullable",
    "x-emptyClears",
];

/// Shows the schema of what a command prints, or of one of the tool's own outputs.
///
/// # Errors
/// Usage: there is no such command. Unsupported: it prints nothing.
pub(super) fn show(context: &Context, args: &SchemaArgs, locals: &clap::Command) -> Result<(), Fault> {
    let path = args.path();
    let document = match own(&path) {
        Some(document) => document,
        None => {
            let command = commands::all().find(|command| command.path == path);
            let command = command.ok_or_else(|| unknown(&path, locals))?;
            let (platform, operation) = schema::carrier(context, command, args.platform.as_deref())?;
            of((platform, operation))?
        }
    };
    let style = context.style()?;
    if style.format == Format::Table {
        // To be kept and read, so a member a line, in a file too.
        return context.screen.data_line(&format!("{document:#}"));
    }
    context.show_in(&style, &OBJECT, Outcome::Item(json::raw(&document)))
}

/// The names of the tool's own outputs.
pub fn own_names() -> Vec<String> {
    all_own().keys().cloned().collect()
}

fn all_own() -> Map<String, Value> {
    serde_json::from_str(OWN).unwrap_or_default()
}

fn own(path: &str) -> Option<Value> {
    let name = if path == "auth whoami" { "whoami" } else { path };
    let mut found = all_own();
    Some(document(&format!("iamctl:{}", name.replace(' ', "-")), name, found.remove(name)?))
}

/// What a command of the tables prints.
fn of((platform, operation): Carried) -> Result<Value, Fault> {
    let path = operation.command.path;
    if matches!(operation.flow, Flow::Session) {
        let message = format!("'{path}' prints nothing on standard output");
        return Err(
            Fault::new(Kind::Unsupported, message).hint("'iamctl schema error --printed' is of its errors")
        );
    }
    // What a function of its own makes of an answer is described nowhere.
    let reshaped = matches!(operation.flow, Flow::Own(_));
    let (mut schema, types) = if reshaped { (json!({}), Map::new()) } else { parts(platform, operation) };
    if let Flow::List(list) = operation.flow {
        let element = element(&schema, &types, list.items).unwrap_or(json!({}));
        schema = json!({ "type": "array", "items": element });
    }
    if operation.command.effect > Effect::Read {
        let unchanged = json!({ "type": "object", "properties": { "changed": { "const": false } }, "required": ["changed"] });
        let mut answers = vec![schema];
        answers.extend(read_back(operation));
        schema = match answers.iter().any(|answer| answer == &json!({})) {
            true => json!({}),
            false => json!({ "anyOf": answers.into_iter().chain([unchanged]).collect::<Vec<_>>() }),
        };
    }
    let mut made = document(
        &format!("{}:{}", platform.name, path.replace(' ', "-")),
        &format!("{path} ({})", platform.title),
        schema,
    );
    if !types.is_empty() {
        made["$defs"] = Value::Object(types);
    }
    Ok(made)
}

fn document(name: &str, title: &str, schema: Value) -> Value {
    let mut document = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:iamctl:output:{VERSION}:{name}"),
        "title": title,
    });
    if let (Value::Object(document), Value::Object(schema)) = (&mut document, schema) {
        document.extend(schema);
    }
    document
}

/// What is documented of an answer, loosened, and the types that it refers to; anything where nothing is documented.
fn parts(platform: &'static Platform, operation: &Operation) -> (Value, Map<String, Value>) {
    let Some(body) = platform.schemas.answer(operation.method.as_str(), operation.path) else {
        return (json!({}), Map::new());
    };
    let Value::Object(mut document) = body.document("") else { return (json!({}), Map::new()) };
    document.remove("$schema");
    document.remove("title");
    let types = document.remove("$defs");
    let (mut schema, mut types) = (Value::Object(document), types.unwrap_or(json!({})));
    loosen(&mut schema, platform.secret_members, false);
    types.as_object_mut().into_iter().flat_map(Map::values_mut).for_each(|part| {
        loosen(part, platform.secret_members, false);
    });
    (schema, types.as_object().cloned().unwrap_or_default())
}

/// What is shown of a change that was read back: the thing itself, of which the documents of the change say nothing.
fn read_back(operation: &Operation) -> Option<Value> {
    let reads = matches!(operation.flow, Flow::Edit(_) | Flow::Own(_)) || operation.read_back.is_some();
    reads.then(|| json!({}))
}

/// What is documented of the elements of a list that stands at a place.
fn element(schema: &Value, types: &Map<String, Value>, items: &str) -> Option<Value> {
    let resolved = |node: &Value| -> Value {
        let name = node["$ref"].as_str().and_then(|name| name.strip_prefix("#/$defs/"));
        name.and_then(|name| types.get(name)).unwrap_or(node).clone()
    };
    let list = items.split('/').skip(1).try_fold(resolved(schema), |node, name| {
        node["properties"].get(json::unescaped(name)).map(&resolved)
    })?;
    list.get("items").cloned()
}

/// Takes out what holds for values that are sent alone. Everything may be null; a secret is text, `(hidden)`.
fn loosen(node: &mut Value, secret_members: &[&str], secret: bool) {
    let Value::Object(members) = node else { return };
    members.retain(|name, value| {
        let closed = name == "additionalProperties" && !value.is_object();
        !OF_REQUESTS.contains(&name.as_str()) && !closed
    });
    if members.remove("x-anyCase").is_some() || secret {
        members.remove("enum");
    }
    if let Some(Value::Array(values)) = members.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    if let Some(kind) = members.get("type").and_then(Value::as_str).map(str::to_owned) {
        let also = if secret && kind != "string" {
            vec![kind.as_str(), "string", "null"]
        } else {
            vec![kind.as_str(), "null"]
        };
        members.insert("type".to_owned(), json!(also));
    }
    let below = members.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten();
    below.for_each(|(name, value)| loosen(value, secret_members, json::is_secret_name(secret_members, name)));
    for name in ["items", "additionalProperties"] {
        if let Some(value) = members.get_mut(name) {
            loosen(value, secret_members, secret);
        }
    }
}

fn unknown(path: &str, locals: &clap::Command) -> Fault {
    let names = own_names().join(", ");
    schema::unknown(path, locals).hint(format!("of iamctl itself there are: {names}"))
}
