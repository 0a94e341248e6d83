//! What kind of value a member holds: what is a text, a number, or true or false stays one. YAML without quotes is the
//! usual way to change that without a sign of it.

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
pub(super) fn check_data(operation: &Operation, given: &Given) -> Result<(), Fault> {
    let Some(data) = &given.data else { return Ok(()) };
    let text = Value::String(String::new());
    let fields = operation.body.iter().filter(|field| field.arg.is_some_and(|arg| arg.kind == ArgKind::Text));
    fields
        .filter(|field| !field.at.is_empty())
        .try_for_each(|field| check(given, field.at, &text, json::at(data, field.at)))
}

/// Refuses another kind of value than is there now, unless it is insisted on.
///
/// # Errors
/// Usage, naming the member.
pub(super) fn check_changed(root: &str, given: &Given, differences: &[Difference]) -> Result<(), Fault> {
    differences.iter().try_for_each(|one| {
        let at = one.pointer.strip_prefix(root).unwrap_or(&one.pointer);
        check(given, at, &one.before, &one.after)
    })
}

fn check(given: &Given, at: &str, before: &Value, after: &Value) -> Result<(), Fault> {
    let scalar = |value: &Value| value.is_string() || value.is_number() || value.is_boolean();
    let same = std::mem::discriminant(before) == std::mem::discriminant(after);
    let first = json::spoken(at).split('.').next().unwrap_or_default().to_owned();
    if same || !scalar(before) || !scalar(after) || given.force_members.contains(&first) {
        return Ok(());
    }
    let (name, kind) = (
        json::spoken(at),
        match before {
            Value::String(_) => "text",
            Value::Number(_) => "a number",
            _ => "true or false",
        },
    );
    let quoted = if before.is_string() { format!("write \"{after}\"; ") } else { String::new() };
    Err(Fault::usage(format!("'{name}' is {kind}, and {after} is not"))
        .hint(format!("nothing was sent; {quoted}--force-member {first} sends it all the same")))
}
