//! What is learnt before somebody is asked: whether anything would change, what a command removes, and whose it is.

use super::account::{self, OwnAccount};
use super::change::check_target;
use super::effect::may_take;
use super::target::Target;
use super::wording::unchanged;
use super::{already, any_id, confirm, given_back, grants, loss};
use crate::commands::Effect;
use crate::fault::{Delivery, Fault};
use crate::platforms::{Flow, Operation};
use crate::session::{CommandInput, Outcome, Session};

/// Asks where something is removed, once it is known what and whose; the outcome where nothing would change.
pub(super) fn ask<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    given: &CommandInput,
    gate: &mut confirm::Gate,
) -> Result<Option<Outcome<'a>>, Fault> {
    given.data.as_ref().map_or(Ok(()), |data| check_target(operation, given, data))?;
    if already::is_so(target, operation, given, gate.how) {
        return Ok(Some(Outcome::Unchanged(unchanged(&gate.label))));
    }
    if let Some(unchanged) = changes_nothing(target.session, operation, given, gate)? {
        return Ok(Some(unchanged));
    }
    if !gate.how.agreed {
        let taken = take(target, operation, given, gate);
        taken
            .and_then(|()| replace(target, operation, given, gate))
            .map_err(|fault| fault.delivery(Delivery::NotSent))?;
        know(target, operation, given, gate)?;
    }
    gate.pass().map(|()| None)
}

/// Learns what a command removes that only reading tells.
fn take(
    target: Target,
    operation: &'static Operation,
    given: &CommandInput,
    gate: &mut confirm::Gate,
) -> Result<(), Fault> {
    let Some((_, takes)) = operation.takes.filter(|_| may_take(operation, given)) else { return Ok(()) };
    if let Some(what) = takes(target.session, given)? {
        gate.more.push_str(&format!(" ({what})"));
        gate.raise(Effect::Destroy, OwnAccount::itself(account::is_given(target, operation, given)));
        gate.precheck()?;
    }
    Ok(())
}

/// Learns what a command removes by the lists that it replaces.
fn replace(
    target: Target,
    operation: &'static Operation,
    given: &CommandInput,
    gate: &mut confirm::Gate,
) -> Result<(), Fault> {
    let losses = given_back::replaced(target, operation, given)?;
    if losses.is_empty() {
        return Ok(());
    }
    gate.more.push_str(&loss::describe(&losses));
    gate.raise(Effect::Destroy, OwnAccount::itself(account::is_given(target, operation, given)));
    gate.precheck()
}

/// Learns whom a command that removes something is about, for the question, and because it may be the account that
/// acts.
fn know(
    target: Target,
    operation: &'static Operation,
    given: &CommandInput,
    gate: &mut confirm::Gate,
) -> Result<(), Fault> {
    let takes = gate.effect >= Effect::Destroy;
    let secret = account::may_get_secret(target, operation, given);
    if !(takes || secret) {
        return Ok(());
    }
    let by_id = account::may_be_other_name(target, operation) || any_id::is_typed(target, operation, given);
    let mut own = account::is_given(target, operation, given);
    if ((by_id && !own) || gate.asks())
        && let Some(shown) = account::show(target, operation, given, &gate.label)?
    {
        own |= account::is_read(target, operation, &shown.object);
        gate.shown.push_str(&shown.text);
    }
    if !(takes || own) {
        return Ok(());
    }
    gate.raise(Effect::Destroy, OwnAccount::itself(own));
    if gate.effect < Effect::HighImpact {
        gate.raise(Effect::Destroy, grants::held(target, operation, given));
    }
    gate.precheck()
}

/// What a function of its own comes to where it finds that nothing is to change. It is looked at only where somebody
/// would have to be asked, and nothing is written meanwhile.
fn changes_nothing<'a>(
    session: &'a Session<'a>,
    operation: &Operation,
    given: &CommandInput,
    gate: &confirm::Gate,
) -> Result<Option<Outcome<'a>>, Fault> {
    let Flow::Own(own) = operation.flow else { return Ok(None) };
    if gate.is_open() {
        return Ok(None);
    }
    match session.planned(|| own(session, operation, given)) {
        Ok(unchanged @ Outcome::Unchanged(_)) => Ok(Some(unchanged)),
        // A second attempt to sign in may lock the account.
        Err(fault) if fault.is_hopeless() => Err(fault),
        _ => Ok(None),
    }
}
