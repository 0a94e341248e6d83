//! What undoing needs to know of operations: what they are about as it is now, in the shape in which it is written.

use super::find::{self, Found};
use super::target::Target;
use super::{call, edit_read, kept, proof};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::person::People;
use crate::platforms::{Flow, Operation, Platform};
use crate::session::CommandInput;
use serde_json::Value;

/// What an operation is about as the platform shows it now, its targets taken as ids; nothing where it is not there.
///
/// # Errors
/// It cannot be read.
pub fn current(
    target: Target,
    operation: &'static Operation,
    given: &CommandInput,
) -> Result<Option<Value>, Fault> {
    if let Flow::Edit(edit) = operation.flow {
        return match edit_read::read(target, operation, edit, given) {
            Ok(value) => Ok(Some(value)),
            Err(fault) if fault.kind() == Kind::NotFound => Ok(None),
            Err(fault) => Err(fault),
        };
    }
    let unread = || {
        let why = format!("'{}': no command reads what it is about", operation.command.path);
        Err(target.session.name(Fault::new(Kind::Unsupported, why)))
    };
    let Some(get) = target.platform.shows(operation).or_else(|| find::getter(target.platform, operation))
    else {
        return unread();
    };
    match find::asked_about(target, get, given, Some("id"))? {
        Found::There(_, raw) => Ok(Some(json::exact(raw.get().as_bytes()).unwrap_or_default())),
        Found::NotThere => Ok(None),
        Found::Unreadable | Found::Several(_) | Found::Closed | Found::Unknown => unread(),
    }
}

/// Where what an operation is about is read: what two operations are about is one thing where that is the same.
pub fn place_of(target: Target, operation: &'static Operation, given: &CommandInput) -> Option<String> {
    let (read, targets) = match operation.flow {
        Flow::Edit(edit) => (edit.read, operation.targets),
        _ => {
            let get =
                target.platform.shows(operation).or_else(|| find::getter(target.platform, operation))?;
            (get.path, get.targets)
        }
    };
    let path = call::path(read, targets, given).ok()?;
    Some(format!("{} {path}", target.session.profile))
}

/// An object that was shown, in the shape in which an operation writes it.
pub fn as_written(operation: &Operation, shown: &Value) -> Value {
    match (operation.flow, operation.read_back) {
        (Flow::Edit(edit), _) => (edit.keep)(shown),
        (_, Some(back)) => (back.as_written)(shown),
        _ => shown.clone(),
    }
}

/// Whether what stands at a pointer says nothing of what a write did: the platform changes it by itself, or never shows it.
pub fn tells_nothing(target: Target, operation: &Operation, pointer: &str) -> bool {
    let (moves, unreadable) = match (operation.flow, operation.read_back) {
        (Flow::Edit(edit), _) => (edit.moves, edit.unreadable),
        (_, Some(back)) => (back.moves, back.unreadable),
        _ => (&[][..], &[][..]),
    };
    let within = |names: &[&str]| {
        names.iter().any(|name| json::is_within(pointer, &format!("/{}", name.trim_start_matches('/'))))
    };
    within(moves) || within(unreadable) || json::is_secret(target.session.platform.secret_members, pointer)
}

/// The members that something was made with and that are shown with another value now.
pub fn changed_since_made(target: Target, get: &Operation, made: &Value, now: &Value) -> Vec<String> {
    let secrets = target.session.platform.secret_members;
    let mut made = made.clone();
    if let Value::Object(members) = &mut made {
        let is_plain = |value: &Value| match value {
            Value::Object(_) => false,
            Value::Array(list) => !list.iter().any(|one| one.is_object() || one.is_array()),
            _ => true,
        };
        members.retain(|name, value| {
            is_plain(value) && now.get(name).is_some() && !json::is_secret(secrets, &format!("/{name}"))
        });
    }
    kept::lost((get, secrets), &made, now)
}

/// Whether a thing as it is shown is as an operation leaves it; nothing where what is shown does not tell.
pub fn is_left_so(
    platform: &'static Platform,
    operation: &'static Operation,
    given: &CommandInput,
    shown: &Value,
) -> Option<bool> {
    let back = operation.read_back.filter(|back| back.asks.is_none() && back.each.is_none())?;
    let reads = find::shows(platform, operation, back)?;
    if !platform.shows(operation).is_some_and(|get| std::ptr::eq(get, reads)) {
        return None;
    }
    let raw = json::raw(shown);
    let compared = proof::compare((operation, back), given, platform.info.secret_members, &raw).ok()?;
    (compared.seen && !compared.hidden).then_some(compared.missing.is_empty())
}

/// The state of an account that is not the one of an account that can be used, where another command than the one that
/// shows the account tells it.
pub fn other_state(target: Target, operation: &'static Operation, given: &CommandInput) -> Option<String> {
    let People::Accounts(accounts) = target.platform.people else { return None };
    let is_account = operation.targets.last().is_some_and(|arg| arg.name == accounts.user.name);
    let reads = target.platform.operation(accounts.state.read?).filter(|_| is_account)?;
    let Found::There(_, raw) = find::about(target, reads, given, Some("id")) else { return None };
    let state = json::text_at(&serde_json::from_str(raw.get()).unwrap_or_default(), accounts.state.at)?;
    (!state.eq_ignore_ascii_case(accounts.state.active)).then_some(state)
}

/// The places of members that something was made with and that are shown with another value, or with none.
pub fn lost_since(target: Target, get: &Operation, made: &Value, shown: &Value) -> Vec<String> {
    let lost = kept::lost((get, target.session.platform.secret_members), made, shown);
    lost.into_iter().map(|member| format!("/{}", member.replace('.', "/"))).collect()
}
