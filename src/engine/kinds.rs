//! What kind of value a member holds: what is a text, a number, true or false, a list or an object stays one. YAML
//! without quotes and a single value for a list are the usual ways to change that without a sign of it.

use super::proof;
use crate::commands::ArgKind;
use crate::fault::Fault;
use crate::json::{self, Difference};
use crate::platforms::Operation;
use crate::schema::{JsonType, Mistake, of_type};
use crate::session::CommandInput;
use serde_json::Value;

/// Refuses another kind of value in `--data` where a flag gives a text, unless it is insisted on.
///
/// # Errors
/// Usage, naming the member.
pub(super) fn check_data(secrets: &[&str], operation: &Operation, given: &CommandInput) -> Result<(), Fault> {
    let Some(data) = &given.data else { return Ok(()) };
    let fields = operation.body.iter().filter(|field| field.arg.is_some_and(|arg| arg.kind == ArgKind::Text));
    fields
        // A list or an object may be the shape in which the platform shows it.
        .filter(|field| !field.at.is_empty() && !is_nested(json::at(data, field.at)))
        .try_for_each(|field| check(secrets, given, field.at, (JsonType::String, json::at(data, field.at))))
}

/// Refuses another kind of value than is there now, unless it is insisted on.
///
/// # Errors
/// Usage, naming the member.
pub(super) fn check_changed(
    secrets: &[&str],
    root: &str,
    given: &CommandInput,
    differences: &[Difference],
) -> Result<(), Fault> {
    differences.iter().try_for_each(|one| {
        let at = one.pointer.strip_prefix(root).unwrap_or(&one.pointer);
        JsonType::of(&one.before).map_or(Ok(()), |before| check(secrets, given, at, (before, &one.after)))
    })
}

fn check(
    secrets: &[&str],
    given: &CommandInput,
    at: &str,
    (wanted, value): (JsonType, &Value),
) -> Result<(), Fault> {
    let first = json::unescaped(at.split('/').nth(1).unwrap_or_default());
    let Some(wrong) = of_type(wanted, value).filter(|_| !given.forces(&first)) else { return Ok(()) };
    let instead = instead(secrets, at, &wrong, value);
    Err(Fault::usage(format!("{}: {wrong}", json::spoken(at)))
        .hint(format!("nothing was sent; {instead}--force-member {first} sends it all the same")))
}

/// How a value of another type is written in the one that is wanted, as a part of a hint; nothing of secrets is told.
pub(super) fn instead(secrets: &[&str], at: &str, wrong: &Mistake, value: &Value) -> String {
    if is_nested(value) || json::is_secret(secrets, at) || proof::holds_secret(value, secrets) {
        return String::new();
    }
    match wrong {
        Mistake::Type(JsonType::String, _) => format!("write \"{value}\"; "),
        Mistake::Type(JsonType::Array, _) => format!("write [{value}] for a list of one; "),
        _ => String::new(),
    }
}

fn is_nested(value: &Value) -> bool {
    value.is_array() || value.is_object()
}
