//! Ids of any form: only the platform tells whether a text that somebody typed is one. A name comes first, and what is the
//! name of one thing and the id of another is refused. Nothing is guessed from how a text looks.

use super::lookup::look_up;
use super::target::Target;
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::{Operation, Resolver};
use crate::session::{CommandInput, Named, Session};
use serde_json::{Value, json};

/// The id that a typed text stands for: that of the thing of this name, else the text itself where it is an id.
///
/// # Errors
/// Ambiguous, naming both; not found; or what the platform said.
pub(super) fn typed(session: &Session, resolver: &Resolver, text: &str) -> Result<String, Fault> {
    let what = resolver.arg.name;
    match look_up(session, resolver, text) {
        Ok(id) if id == text => Ok(id),
        Ok(id) => match under(session, resolver, text) {
            Ok(Some(other)) => {
                Err(both(session, what, text, [&other, &Named::new(id, vec![text.to_owned()])]))
            }
            Ok(None) => Ok(id),
            Err(fault) if fault.is_hopeless() || fault.is_outage() || fault.kind().ends_run() => Err(fault),
            Err(fault) => {
                session.warn_once(&format!(
                    "whether '{text}' is the id of another {what} could not be asked ({}); it is taken as a name",
                    fault.detail().message
                ));
                Ok(id)
            }
        },
        // Who may not look names up can still act by id.
        Err(fault) if fault.kind() == Kind::Forbidden => match under(session, resolver, text) {
            Ok(Some(_)) => Ok(text.to_owned()),
            _ if (resolver.is_id)(text) => Ok(text.to_owned()),
            _ => Err(fault.hint("--by id takes it as an id, without looking a name up")),
        },
        Err(fault) if fault.kind() == Kind::NotFound && is_sure(resolver, text) => Ok(text.to_owned()),
        Err(fault) if fault.kind() == Kind::NotFound => match under(session, resolver, text)? {
            Some(_) => Ok(text.to_owned()),
            None => Err(fault),
        },
        Err(fault) => Err(fault),
    }
}

/// The same for a text in a body as the platform has it: an id, else a name.
///
/// # Errors
/// Not found, ambiguous, or what the platform said.
pub(super) fn written(session: &Session, resolver: &Resolver, text: &str) -> Result<String, Fault> {
    match under(session, resolver, text)? {
        Some(_) => Ok(text.to_owned()),
        None => look_up(session, resolver, text),
    }
}

/// Whether the id of what a command is about was typed, where the platform may take another spelling of it for the same.
pub(super) fn is_typed(target: Target, operation: &Operation, given: &CommandInput) -> bool {
    let first = operation.targets.first().and_then(|arg| target.platform.resolver(arg));
    given.by.as_deref() == Some("id") && first.is_some_and(|resolver| resolver.any_id.is_some())
}

/// Whether a text that is nobody's name is an id by its look.
fn is_sure(resolver: &Resolver, text: &str) -> bool {
    resolver.any_id.is_some_and(|any| any.trusts_looks) && (resolver.is_id)(text)
}

/// What stands under an id, spelt just so; asked for once a command.
fn under(session: &Session, resolver: &Resolver, text: &str) -> Result<Option<Named>, Fault> {
    let Some(call) = resolver.any_id.and_then(|any| (any.read)(session, text)) else { return Ok(None) };
    let asked = session.named(&format!("{} by id", call.target()), || match session.exchange(&call) {
        Ok(reply) => {
            let thing = reply.value().unwrap_or_default();
            let names = resolver.keys.iter().filter_map(|key| json::text_at(&thing, key)).collect();
            let id = json::text_at(&thing, resolver.id).filter(|id| id == text);
            Ok(id.map(|id| Named::new(id, names)).into_iter().collect())
        }
        // Services refuse texts that none of their ids looks like.
        Err(fault) if matches!(fault.detail().http_status, Some(400 | 404 | 410 | 422)) => Ok(Vec::new()),
        Err(fault) => Err(fault),
    })?;
    Ok(asked.first().map(|one| Named::new(one.id.clone(), one.names.clone())))
}

fn both(session: &Session, what: &str, text: &str, found: [&Named; 2]) -> Fault {
    let shown = |one: &Named| json!({"id": one.id, "name": one.names.first()});
    let [by_id, by_name] = found;
    let other = by_id.names.first().map(|name| format!(" of '{name}'")).unwrap_or_default();
    Fault::new(
        Kind::Ambiguous,
        format!("'{text}' is the name of the {what} {}, and the id{other} as well", by_name.id),
    )
    .hint(format!(
        "'{}' means the one{}; for what is typed without a flag --by id or --by name says which",
        by_name.id,
        by_id.names.first().map(|name| format!(", '{name}' the other")).unwrap_or_default()
    ))
    .with("candidates", Value::Array(vec![shown(by_id), shown(by_name)]))
    .on(&session.profile, session.platform.name)
}
