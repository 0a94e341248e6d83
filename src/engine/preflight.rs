//! What happens to what was given before anything is sent: it is checked and completed, and what stands between it and its
//! effect is weighed.

use super::account::OwnAccount;
use super::check::{self, check_args};
use super::effect::{effect, emptied, heavy_flags, past_end};
use super::how::How;
use super::target::Target;
use super::wording::label;
use super::{account, call, confirm, documented, given_back, new_from};
use crate::commands::{ArgKind, Effect};
use crate::fault::{Delivery, Fault};
use crate::http::Call;
use crate::platforms::{Operation, Presence};
use crate::session::{CommandInput, Input, Session};

/// What was given to an operation, once it was checked and completed, and nothing was sent.
pub(super) struct DueOperation<'a> {
    /// What the thing is called.
    pub label: String,
    /// The call as far as it is known, and what stands between it and its effect; nothing where nothing would change.
    pub due: Option<(Call, confirm::Gate<'a>)>,
}

/// Checks and completes what was given to an operation.
///
/// # Errors
/// What is wrong with it.
pub(super) fn due<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    given: &mut CommandInput,
    how: &'a How<'a>,
) -> Result<DueOperation<'a>, Fault> {
    let Target { session, platform } = target;
    documented::take_list(platform, operation, given)?;
    call::name_by_data(operation, given)?;
    check_args(platform, operation, given)?;
    check::verify(operation, given)?;
    let cautioned = ask_for_secrets(session, operation, given, how)?;
    given.secrets().for_each(|secret| session.redactor.learn(secret));
    let label = label(operation, given);
    if given_back::leave_out(target, operation, given)? {
        return Ok(DueOperation { label, due: None });
    }
    new_from::take_over(target, operation, given)?;
    call::find_by_data(operation, given);
    if let Some(prepare) = operation.prepare {
        session.platform.dialect.check(session)?;
        prepare(session, given).map_err(|fault| fault.delivery(Delivery::NotSent))?;
    }
    // Built once before anything is sent, so that bad input costs nothing.
    let draft = call::build(session, operation, given)?;
    documented::draft(target, operation, given, &draft)?;
    session.platform.dialect.check(session)?;
    let gate = gate(target, operation, (given, &draft), (&label, cautioned), how);
    Ok(DueOperation { label, due: Some((draft, gate)) })
}

/// What stands between the command and its effect, as far as that is known before anything is read.
fn gate<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    (given, draft): (&CommandInput, &Call),
    (label, cautioned): (&str, bool),
    how: &'a How<'a>,
) -> confirm::Gate<'a> {
    let past = past_end(target, operation, given);
    let own = account::is_given(target, operation, given);
    let locks = own && account::may_get_secret(target, operation, given);
    let ends = if past.is_some() || locks { Effect::Destroy } else { Effect::Read };
    let effect = effect(target.platform, operation, given, draft).max(ends);
    // A thing within another, or of a type, is told by both.
    let others = operation.targets.iter().skip(1).filter_map(|arg| given.text(arg));
    let mut gate = confirm::Gate {
        label: label.to_owned(),
        shown: others.map(|text| format!(" {text}")).collect(),
        more: heavy_flags(operation, given)
            + &emptied(target.platform, operation, draft)
            + &past.unwrap_or_default(),
        cautioned,
        ..confirm::Gate::new(target.session, operation.into(), effect, how)
    };
    gate.raise(effect, OwnAccount::itself(own));
    gate
}

/// Asks for a secret that must be there and was not given, where somebody can answer. What is to be known before is
/// said first; tells whether that was so.
fn ask_for_secrets(
    session: &Session,
    operation: &Operation,
    given: &mut CommandInput,
    how: &How,
) -> Result<bool, Fault> {
    let mut asked = false;
    for field in operation.body.iter().filter(|field| field.need == Presence::Must) {
        if let Some(arg) = field.arg
            && arg.kind == ArgKind::Secret
            && !given.has(arg)
            && given.data.is_none()
            && how.person.can_ask()
        {
            if !asked {
                confirm::caution(session, operation, how);
            }
            asked = true;
            let label = label(operation, given);
            let whose = if label.is_empty() { String::new() } else { format!(" for {label}") };
            given.set(arg, Input::Secret(how.person.new_secret(&format!("{}{whose}", arg.help))?));
        }
    }
    Ok(asked)
}
