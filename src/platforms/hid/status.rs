//! The life of credentials and devices: which status may follow which, and the command that moves them.

use super::change::{self, HidObject};
use super::filter::known_status;
use crate::commands::args::{CREDENTIAL, FORCE, NEW_STATUS};
use crate::commands::article;
use crate::fault::{Fault, Kind};
use crate::http::encode_segment;
use crate::json;
use crate::platforms::table::Operation;
use crate::session::{CommandInput, Outcome, Session};
use serde_json::{Value, json};

/// What may follow a status.
const TRANSITIONS: &[(&str, &[&str])] = &[
    ("PENDING", &["ACTIVE"]),
    ("ACTIVE", &["SUSPENDED", "REVOKED"]),
    ("SUSPENDED", &["ACTIVE", "REVOKED"]),
    ("REVOKED", &["TERMINATED"]),
    ("TERMINATED", &[]),
];

/// Whether a status may follow another. A status that the documentation does not know is left to the
/// platform.
///
/// # Errors
/// Rejected, naming what may follow.
pub(super) fn may_follow(label: &str, from: &str, wanted: &str) -> Result<(), Fault> {
    let Some((_, next)) = TRANSITIONS.iter().find(|(status, _)| status.eq_ignore_ascii_case(from)) else {
        return Ok(());
    };
    if next.contains(&wanted) {
        return Ok(());
    }
    let next = if next.is_empty() { "nothing".to_owned() } else { next.join(" or ") };
    Err(Fault::new(Kind::Rejected, format!("{label} is {from} and cannot become {wanted}"))
        .hint(format!("after {from} comes {next}; nothing was sent, --force lets the platform judge")))
}

/// Refuses a status that there is not.
///
/// # Errors
/// Usage, naming those that there are.
pub(super) fn known(given: &CommandInput) -> Result<(), Fault> {
    known_status(given.text(&NEW_STATUS).unwrap_or_default()).map(|_| ())
}

/// Gives the operation's first target a status.
///
/// # Errors
/// Usage: no such status. Rejected: it may not follow the present one. Conflict: changed meanwhile.
pub(super) fn set<'a>(
    session: &'a Session<'a>,
    operation: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let wanted = known_status(given.text(&NEW_STATUS).unwrap_or_default())?;
    let (label, path) = target(session, operation, given)?;
    let change = |object: &Value| {
        let from = json::at(object, "/status/status").as_str().unwrap_or_default();
        if from.eq_ignore_ascii_case(wanted) {
            return Ok(None);
        }
        if !given.flag(&FORCE) {
            may_follow(&label, from, wanted)?;
        }
        let mut body = object.clone();
        json::put(&mut body, "/status/status", json!(wanted));
        activate(&mut body, wanted);
        Ok(Some(body))
    };
    let listed = operation.targets.first().is_some_and(|arg| arg.name == CREDENTIAL.name);
    change::carry_out(session, &HidObject { path: &path, id: &label, listed }, change, |before| {
        let from = json::at(before, "/status/status").as_str().unwrap_or("unknown").to_owned();
        format!("{label}: {from} -> {wanted}")
    })
}

/// What follows from a status, where an object says it.
pub(super) fn activate(body: &mut Value, status: &str) {
    if body["status"]["active"].is_boolean() {
        json::put(body, "/status/active", json!(status == "ACTIVE"));
    }
}

/// The id that an operation is about, and its path.
///
/// # Errors
/// Usage: the id cannot stand in a path.
pub(super) fn target(
    session: &Session,
    operation: &Operation,
    given: &CommandInput,
) -> Result<(String, String), Fault> {
    let arg = operation.targets.first().ok_or_else(|| Fault::unexpected("the operation has no target"))?;
    let id = given.text(arg).unwrap_or_default();
    Ok((id.to_owned(), place(session, operation, arg.name, id)?))
}

/// An operation's path with an id in the place of the placeholder `name`.
///
/// # Errors
/// Usage: the id cannot stand in a path.
pub(super) fn place(session: &Session, operation: &Operation, name: &str, id: &str) -> Result<String, Fault> {
    let segment = encode_segment(id)
        .ok_or_else(|| Fault::usage(format!("'{id}' cannot be {} {name}", article(name))))?;
    Ok(session.path(operation.path).replace(&format!("{{{name}}}"), &segment))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platforms::hid::filter::STATUSES;

    #[test]
    fn exactly_the_documented_statuses_follow_one_another() {
        let open = [
            ("PENDING", "ACTIVE"),
            ("ACTIVE", "SUSPENDED"),
            ("ACTIVE", "REVOKED"),
            ("SUSPENDED", "ACTIVE"),
            ("SUSPENDED", "REVOKED"),
            ("REVOKED", "TERMINATED"),
        ];
        for from in STATUSES {
            for wanted in STATUSES {
                let may = may_follow("1", from, wanted).is_ok();
                assert_eq!(may, open.contains(&(*from, *wanted)), "{from} -> {wanted}");
            }
        }
        assert!(may_follow("1", "LOCKED", "ACTIVE").is_ok(), "what is not known is left to the platform");
    }

    #[test]
    fn a_forbidden_step_names_those_that_are_open() {
        let fault = may_follow("11385", "SUSPENDED", "PENDING").unwrap_err();
        assert_eq!(fault.kind(), Kind::Rejected);
        assert!(fault.to_string().contains("ACTIVE or REVOKED"), "{fault}");
    }
}
