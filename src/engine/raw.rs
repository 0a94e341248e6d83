//! Asking before a raw call: on a protected profile, and where it writes to the account that the profile signs in as.

use super::account::{self, OwnAccount};
use super::confirm::{Act, Gate};
use super::how::How;
use super::target::Target;
use crate::commands::Effect;
use crate::fault::Fault;
use crate::http::{Call, Method, decode_segment};
use crate::json;
use crate::platforms::Operation;
use crate::session::{CommandInput, Input};
use serde_json::Value;

/// Names a protected profile that a raw call writes to, and asks before the call removes something there. A call that
/// writes to the account that acts asks for its name on every profile; any other does what was typed.
///
/// # Errors
/// Unconfirmed, or when the terminal fails.
pub fn confirm_raw(target: Target, call: &Call, effect: Effect, how: &How) -> Result<(), Fault> {
    let session = target.session;
    let own = if effect > Effect::Read { own_name(target, call) } else { None };
    if !how.protect && own.is_none() {
        return Ok(());
    }
    let name = format!("{} {}", call.method, call.path);
    let act = Act { name: &name, about: &name, caution: "" };
    let mut gate = Gate { cautioned: true, ..Gate::new(session, act, effect, how) };
    if let Some(own) = own {
        gate.label = own;
        gate.raise(Effect::Destroy, OwnAccount::Itself);
    }
    gate.precheck()?;
    gate.pass()
}

/// What a call calls the account that acts, if it is about that.
fn own_name(target: Target, call: &Call) -> Option<String> {
    let below = call.path.strip_prefix(&target.session.prefix).unwrap_or(&call.path);
    let body = serde_json::from_slice(&call.body).unwrap_or_default();
    // What a call that no operation makes is about, the others of its path tell.
    let methods = [call.method, Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];
    let mut known = methods.into_iter().flat_map(|method| target.platform.operations_at(method, below));
    known.find_map(|operation| {
        let given = told(operation, below, &body);
        let text = given.text(operation.targets.first()?)?.to_owned();
        let is_own = account::is_given(target, operation, &given)
            || account::may_be_other_name(target, operation)
                && account::show(target, operation, &given, &text)
                    .ok()
                    .flatten()
                    .is_some_and(|shown| account::is_read(target, operation, &shown.object));
        is_own.then_some(text)
    })
}

/// The targets of an operation that a path and a body say.
fn told(operation: &Operation, below: &str, body: &Value) -> CommandInput {
    let mut given = CommandInput::default();
    for (place, segment) in operation.path.split('/').zip(below.split('/')) {
        let arg = operation.targets.iter().find(|arg| place == format!("{{{}}}", arg.name));
        if let (Some(arg), Some(text)) = (arg, decode_segment(segment)) {
            given.set(arg, Input::Text(text));
        }
    }
    for field in operation.body {
        let arg = field.arg.filter(|arg| operation.is_target(arg) && !given.has(arg));
        if let (Some(arg), Some(text)) = (arg, json::text_at(body, field.at)) {
            given.set(arg, Input::Text(text));
        }
    }
    given
}
