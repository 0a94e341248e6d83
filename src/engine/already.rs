//! Whether a change is so already: what would be sent is compared with what is shown, and then nothing is sent.

use super::call;
use super::find::{self, Found};
use super::how::{How, Looks};
use super::proof::{self, Lists};
use super::target::Target;
use crate::json;
use crate::platforms::{Flow, Operation, ReadBack};
use crate::session::CommandInput;
use serde_json::Value;

/// Whether the platform shows all that a write would send. Reads once; a run over many rows is charged that read for those
/// alone that come from a list, most of which nobody edited. A write whose effect is shown elsewhere than in the members
/// that it sends is always sent.
pub(super) fn is_so(target: Target, operation: &Operation, given: &CommandInput, how: &How) -> bool {
    let changes = matches!(operation.flow, Flow::One) && operation.command.verb() != "create";
    let shown_as_sent = |back: &&'static ReadBack| {
        [back.names, back.lacks].iter().all(|lists| lists.is_empty())
            && [back.shows, back.never].iter().all(|states| states.is_empty())
            && back.each.is_none()
            && back.asks.is_none()
    };
    let Some(back) = operation.read_back.filter(shown_as_sent) else { return false };
    let reads = how.looks == Looks::Always || is_listed(operation, given);
    if !changes || !reads || !operation.unproven.is_empty() {
        return false;
    }
    let Ok(Some(Value::Object(wanted))) = call::body(operation, given) else { return false };
    let secrets = target.session.platform.secret_members;
    let hidden = |name: &str, value: &Value| {
        back.unreadable.contains(&name)
            || json::is_secret(secrets, &format!("/{name}"))
            || proof::holds_secret(value, secrets)
    };
    if wanted.is_empty() || wanted.iter().any(|(name, value)| hidden(name, value)) {
        return false;
    }
    let Some(get) = find::shows(target.platform, operation, back) else { return false };
    let Found::There(_, raw) = find::about(target, get, given, Some("id")) else { return false };
    let read = json::exact(raw.get().as_bytes()).unwrap_or_default();
    let shown = (back.as_written)(&read);
    let member = |name: &str| proof::member(back, name, [&shown, &read]);
    wanted.iter().all(|(name, value)| proof::shows(value, &member(name), secrets, Lists::Whole))
}

/// Whether a row may be what a list shows: it names its object by the platform's own id, and the command takes what is
/// shown.
fn is_listed(operation: &Operation, given: &CommandInput) -> bool {
    operation.taken_back().is_some() && operation.targets.iter().any(|arg| given.ids.contains(&arg.name))
}
