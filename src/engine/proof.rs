//! What an acknowledged write must show afterwards, where its operation says how that is read back.

use super::call;
use super::find::{self, Found};
use super::target::Target;
use crate::fault::Fault;
use crate::json;
use crate::platforms::replies::shows_another;
use crate::platforms::{Operation, ReadBack};
use crate::session::{Done, Given, Outcome};
use serde_json::Value;
use serde_json::value::RawValue;

/// What stands there now.
pub(super) struct Seen {
    /// What read it.
    pub(super) get: &'static Operation,
    /// As it was read.
    pub(super) raw: Box<RawValue>,
    /// How it compares with what was asked for.
    pub(super) compared: Compared,
}

/// How what was read stands to what was asked for.
#[derive(Default)]
pub(super) struct Compared {
    /// Members that were asked for and are not so.
    pub(super) missing: Vec<String>,
    /// Whether any member that was asked for is never shown.
    pub(super) unseen: bool,
    /// Whether any is shown.
    seen: bool,
}

/// Reads what an operation is about, by its id; nothing where that cannot be read.
pub(super) fn seen(target: Target, operation: &Operation, back: &ReadBack, given: &Given) -> Option<Seen> {
    let text = operation.targets.first().and_then(|arg| given.text(arg)).unwrap_or_default();
    let Found::There(get, raw) = find::by_id(target, operation, text) else { return None };
    let compared = compare((operation, back), given, target.session.platform.secret_members, &raw).ok()?;
    Some(Seen { get, raw, compared })
}

/// Compares what was asked for with what is there.
///
/// # Errors
/// What was wrong with the input.
pub(super) fn compare(
    (operation, back): (&Operation, &ReadBack),
    given: &Given,
    secrets: &[&str],
    read: &RawValue,
) -> Result<Compared, Fault> {
    let wanted = call::body(operation, given)?.unwrap_or_default();
    let shown = (back.as_written)(&serde_json::from_str(read.get()).unwrap_or_default());
    let mut compared = Compared::default();
    let empty = serde_json::Map::new();
    for (name, value) in wanted.as_object().unwrap_or(&empty) {
        if back.unreadable.contains(&name.as_str()) {
            compared.unseen = true;
            continue;
        }
        let shown = shown.get(name).unwrap_or(&Value::Null);
        collect(&format!("/{name}"), value, shown, secrets, &mut compared);
    }
    Ok(compared)
}

/// Collects where what was asked for is not in what is shown. Shown objects may have more members and shown lists
/// more elements: platforms complete both.
fn collect(at: &str, wanted: &Value, shown: &Value, secrets: &[&str], compared: &mut Compared) {
    if json::is_secret(secrets, at) {
        compared.unseen = true;
        return;
    }
    if let (Value::Object(members), Value::Object(_)) = (wanted, shown) {
        for (name, value) in members {
            let shown = shown.get(name).unwrap_or(&Value::Null);
            collect(&format!("{at}/{name}"), value, shown, secrets, compared);
        }
        return;
    }
    compared.seen = true;
    compared.unseen |= holds_secret(wanted, secrets);
    if !shows(wanted, shown, secrets, Lists::Completed) {
        compared.missing.push(json::spoken(at));
    }
}

/// Whether anything that an operation was given is never shown.
pub(super) fn is_part_unseen(target: Target, operation: &Operation, given: &Given) -> bool {
    let wanted = call::body(operation, given).ok().flatten().unwrap_or_default();
    let unreadable = operation.read_back.map_or(&[][..], |back| back.unreadable);
    holds_secret(&wanted, target.session.platform.secret_members)
        || unreadable.iter().any(|name| wanted.get(name).is_some())
        || given.secrets().next().is_some()
}

/// Whether a value holds a member that is a secret.
fn holds_secret(value: &Value, secrets: &[&str]) -> bool {
    match value {
        Value::Object(members) => members.iter().any(|(name, value)| {
            json::is_secret(secrets, &format!("/{name}")) || holds_secret(value, secrets)
        }),
        Value::Array(list) => list.iter().any(|value| holds_secret(value, secrets)),
        _ => false,
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
    let seen = session.cancel.check().ok().and_then(|()| seen(target, operation, back, given));
    let Some(Seen { compared: Compared { missing, seen, .. }, .. }) = seen else {
        let message = format!("the change of {label} was accepted and could not be read back");
        let sent = format!("{} {}", operation.method, operation.path);
        return Err(session.name(Fault::unexpected(message)).in_doubt(sent));
    };
    if missing.is_empty() {
        return Ok(Outcome::Done(Done { verified: seen, ..done.clone() }));
    }
    Err(session.name(shows_another(label, &missing)))
}

/// How the elements of a list that was read stand to those that were wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lists {
    /// The whole list was written: it holds these and no others, and what is empty may have been filled.
    Whole,
    /// The platform adds elements of its own.
    Completed,
}

/// Whether what was read holds what was wanted: lists come back in any order, their objects with members
/// that nobody sent, something absent and its empty form say the same, and secrets do not come back.
pub(super) fn shows(wanted: &Value, read: &Value, secrets: &[&str], lists: Lists) -> bool {
    let is_whole = lists == Lists::Whole;
    let holds = |wanted: &Value, read: &Value| shows(wanted, read, secrets, lists);
    match (wanted, read) {
        (Value::Array(left), Value::Array(right)) => {
            (!is_whole || left.len() == right.len())
                && left.iter().all(|wanted| right.iter().any(|read| holds(wanted, read)))
                && (!is_whole || right.iter().all(|read| left.iter().any(|wanted| holds(wanted, read))))
        }
        (Value::Array(list), Value::Null) => list.is_empty(),
        (Value::Null, Value::Array(list)) if is_whole => list.is_empty(),
        // An empty text is how platforms are told to clear a member.
        (Value::String(text), Value::Null) => text.is_empty(),
        (Value::Null, Value::String(text)) if is_whole => text.is_empty(),
        (Value::Object(left), read @ Value::Object(_)) => left.iter().all(|(name, wanted)| {
            json::is_secret(secrets, &format!("/{name}"))
                || holds(wanted, read.get(name).unwrap_or(&Value::Null))
        }),
        (wanted, read) => json::alike(wanted, read),
    }
}
