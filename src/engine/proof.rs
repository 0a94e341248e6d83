//! What an acknowledged write must show afterwards, where its operation says how that is read back.

use super::call;
use super::find::{self, Found};
use super::target::Target;
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::{Operation, ReadBack};

use crate::session::{Done, Given, Outcome};
use serde_json::Value;
use serde_json::value::RawValue;

/// What was asked for and is not in what is there; nothing where all of it is.
///
/// # Errors
/// What was wrong with the input.
pub(super) fn missing(
    (operation, back): (&Operation, &ReadBack),
    given: &Given,
    secrets: &[&str],
    read: &RawValue,
) -> Result<Vec<String>, Fault> {
    let wanted = call::body(operation, given)?.unwrap_or_default();
    let shown = (back.as_written)(&serde_json::from_str(read.get()).unwrap_or_default());
    let mut missing = Vec::new();
    let empty = serde_json::Map::new();
    for (name, value) in wanted.as_object().unwrap_or(&empty) {
        if !back.unreadable.contains(&name.as_str()) {
            collect(
                &format!("/{name}"),
                value,
                shown.get(name).unwrap_or(&Value::Null),
                secrets,
                &mut missing,
            );
        }
    }
    Ok(missing)
}

/// Collects where what was asked for is not in what is shown. Shown objects may have more members and shown lists
/// more elements: platforms complete both.
fn collect(at: &str, wanted: &Value, shown: &Value, secrets: &[&str], missing: &mut Vec<String>) {
    if json::is_secret(secrets, at) {
        return;
    }
    if let (Value::Object(members), Value::Object(_)) = (wanted, shown) {
        for (name, value) in members {
            let shown = shown.get(name).unwrap_or(&Value::Null);
            collect(&format!("{at}/{name}"), value, shown, secrets, missing);
        }
        return;
    }
    if !holds(wanted, shown, secrets) {
        missing.push(at.trim_start_matches('/').replace('/', "."));
    }
}

fn holds(wanted: &Value, shown: &Value, secrets: &[&str]) -> bool {
    match (wanted, shown) {
        (Value::Object(members), Value::Object(_)) => members.iter().all(|(name, wanted)| {
            json::is_secret(secrets, &format!("/{name}"))
                || holds(wanted, shown.get(name).unwrap_or(&Value::Null), secrets)
        }),
        (Value::Array(wanted), Value::Array(shown)) => {
            wanted.iter().all(|one| shown.iter().any(|other| holds(one, other, secrets)))
        }
        (Value::Array(list), Value::Null) => list.is_empty(),
        // An empty text is how platforms are told to clear a member.
        (Value::String(text), Value::Null) => text.is_empty(),
        (wanted, shown) => wanted == shown,
    }
}

/// Reads back what an acknowledged write changed.
///
/// # Errors
/// Rejected, naming what is not as it was asked for; in doubt where it cannot be read.
pub(super) fn prove<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    given: &Given,
    label: &str,
    outcome: Outcome<'a>,
) -> Result<Outcome<'a>, Fault> {
    // What is made is told by its answer.
    if operation.targets.is_empty() {
        return Ok(outcome);
    }
    let (Some(back), Outcome::Done(done @ Done { verified: false, .. })) = (operation.read_back, &outcome)
    else {
        return Ok(outcome);
    };
    let session = target.session;
    let text = operation.targets.first().and_then(|arg| given.text(arg)).unwrap_or_default();
    let read = match session.cancel.check().map(|()| find::by_id(target, operation, text)) {
        Ok(Found::There(_, read)) => read,
        _ => {
            let message = format!("the change of {label} was accepted and could not be read back");
            let sent = format!("{} {}", operation.method, operation.path);
            return Err(session.name(Fault::unexpected(message)).in_doubt(sent));
        }
    };
    let missing = missing((operation, back), given, session.platform.secret_members, &read)?;
    if missing.is_empty() {
        return Ok(Outcome::Done(Done { verified: true, ..done.clone() }));
    }
    let message =
        format!("the platform accepted the change of {label} but shows another {}", missing.join(", "));
    Err(session.name(Fault::new(Kind::Rejected, message).hint("read it again before relying on it")))
}
