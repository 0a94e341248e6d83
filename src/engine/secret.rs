//! Secrets that an operation makes and that only its answer shows: whether there will be one, how it gets to its owner,
//! and what to do about one that got to nobody.

use super::target::Target;
use super::{call, doubt, look};
use crate::commands::args::SECRET_OUT;
use crate::fault::{Fault, Kind};
use crate::platforms::Operation;
use crate::session::CommandInput;
use serde_json::Value;
use serde_json::value::RawValue;

/// Whether an operation may make a secret that its answer shows once.
pub fn may_mint(operation: &Operation) -> bool {
    operation.args().any(|arg| std::ptr::eq(arg, &SECRET_OUT))
}

/// Whether it makes one of what it is given.
pub fn mints(operation: &Operation, given: &CommandInput) -> bool {
    may_mint(operation)
        && operation.mints.is_none_or(|mints| {
            // What is no body is refused before anything is sent.
            call::body(operation, given).is_ok_and(|body| mints(&body.unwrap_or(Value::Null)))
        })
}

/// Takes the secret in an answer to its owner.
///
/// # Errors
/// It got to nobody: what was made, and how to get rid of it.
pub fn hand_over(
    target: Target,
    operation: &Operation,
    given: &CommandInput,
    (label, answer): (&str, &RawValue),
) -> Result<(), Fault> {
    let session = target.session;
    session.handover.deliver(answer, label).map_err(|fault| {
        if fault.kind() == Kind::ClosedPipe {
            return fault;
        }
        let id = look::id_in(operation, answer).or_else(|| look::id_at(answer, "/id"));
        session.name(lost(target, operation, given, (label, id), fault))
    })
}

fn lost(
    target: Target,
    operation: &Operation,
    given: &CommandInput,
    (label, id): (&str, Option<String>),
    fault: Fault,
) -> Fault {
    let removal = doubt::removal(target, operation, given, id.as_deref());
    let named = id.as_ref().map(|id| format!(" {id}")).unwrap_or_default();
    let whose = if label.is_empty() { String::new() } else { format!(" of {label}") };
    let fault = match id {
        Some(id) => fault.with("made", vec![id].into()),
        None => fault,
    };
    match removal {
        Some(line) => fault.hint(format!(
            "what was made{named}{whose} is there, and nobody has its secret: '{line}' removes it, then make another"
        )),
        None => fault.hint(format!("it was done{whose}, and nobody has the secret: do it again for another")),
    }
}
