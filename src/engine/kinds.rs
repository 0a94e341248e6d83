//! What kind of value a member holds: what is a text, a number, true or false, a list or an object stays one. YAML
//! without quotes and a single value for a list are the usual ways to change that without a sign of it.

use super::proof;
use crate::commands::ArgKind;
use crate::fault::Fault;
use crate::json::{self, Difference};
use crate::platforms::Operation;
use crate::session::Given;
use serde_json::Value;

/// Refuses another kind of value in `--data` where a flag gives a text, unless it is insisted on.
///
/// # Errors
/// Usage, naming the member.
pub(super) fn check_data(secrets: &[&str], operation: &Operation, given: &Given) -> Result<(), Fault> {
    let Some(data) = &given.data else { return Ok(()) };
    let text = Value::String(String::new());
    let fields = operation.body.iter().filter(|field| field.arg.is_some_and(|arg| arg.kind == ArgKind::Text));
    fields
        // A list or an object may be the shape in which the platform shows it.
        .filter(|field| !field.at.is_empty() && !is_nested(json::at(data, field.at)))
        .try_for_each(|field| check(secrets, given, field.at, [&text, json::at(data, field.at)]))
}

/// Refuses another kind of value than is there now, unless it is insisted on.
///
/// # Errors
/// Usage, naming the member.
pub(super) fn check_changed(
    secrets: &[&str],
    root: &str,
    given: &Given,
    differences: &[Difference],
) -> Result<(), Fault> {
    differences.iter().try_for_each(|one| {
        let at = one.pointer.strip_prefix(root).unwrap_or(&one.pointer);
        check(secrets, given, at, [&one.before, &one.after])
    })
}

fn check(secrets: &[&str], given: &Given, at: &str, [before, after]: [&Value; 2]) -> Result<(), Fault> {
    let same = std::mem::discriminant(before) == std::mem::discriminant(after);
    let first = json::unescaped(at.split('/').nth(1).unwrap_or_default());
    if same || before.is_null() || after.is_null() || given.forces(&first) {
        return Ok(());
    }
    let is_secret = json::is_secret(secrets, at) || proof::holds_secret(after, secrets);
    let scalar = !is_nested(after) && !is_secret;
    let hint = match before {
        Value::String(_) if scalar => format!("write \"{after}\"; "),
        Value::Array(_) if scalar => format!("write [{after}] for a list of one; "),
        _ => String::new(),
    };
    let after = if is_secret { "what was given".to_owned() } else { after.to_string() };
    Err(Fault::usage(format!("'{}' is {}, and {after} is not", json::spoken(at), kind(before)))
        .hint(format!("nothing was sent; {hint}--force-member {first} sends it all the same")))
}

fn is_nested(value: &Value) -> bool {
    value.is_array() || value.is_object()
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::String(_) => "text",
        Value::Number(_) => "a number",
        Value::Bool(_) => "true or false",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
        Value::Null => "nothing",
    }
}
