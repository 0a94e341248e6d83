//! What a call does to the state: hands it to its platform, lets go wrong what is to go wrong, and counts. The same call
//! at the same time does the same to the same state.

use super::answer::{AnswerWay, SandboxAnswer};
use super::fault::alter::Struck;
use super::fault::kind::FaultKind;
use super::fault::rule::due;
use super::platform::SandboxPlatform;
use super::state::SandboxState;
use super::wire::Class;
use crate::fault::Fault;
use crate::http::Call;
use jiff::Timestamp;

/// Carries a call out; tells whether anything changed.
///
/// # Errors
/// Configuration: the platform's share is damaged.
pub(super) fn carry_out(
    state: &mut SandboxState,
    platform: &'static SandboxPlatform,
    call: &Call,
    now: Timestamp,
) -> Result<(SandboxAnswer, bool), Fault> {
    let (due, counted) = due(&mut state.faults, platform, call);
    let (answer, changed) = answer(state, platform, call, now, &due)?;
    Ok((answer, changed || counted))
}

/// Runs the platform between what the due faults do before and after it.
fn answer(
    state: &mut SandboxState,
    platform: &'static SandboxPlatform,
    call: &Call,
    now: Timestamp,
    due: &[FaultKind],
) -> Result<(SandboxAnswer, bool), Fault> {
    *state.requests.entry(platform.name.to_owned()).or_default() += 1;
    let struck = Struck { wire: platform.wire, call, now };
    let delay = due.iter().map(FaultKind::delay).sum();
    let way = due.iter().find_map(FaultKind::way).unwrap_or(AnswerWay::Whole);
    if let Some(reply) = due.iter().find_map(|kind| kind.instead(&struck)) {
        return Ok((SandboxAnswer { reply, way, delay }, false));
    }
    let mut asked = call.clone();
    due.iter().for_each(|kind| kind.divert(&mut asked, &struck));
    let expires = due.contains(&FaultKind::ExpireTokens);
    let share = state.of(platform.name)?;
    if expires {
        share.expire_tokens();
    }
    let (mut reply, touched) = if due.contains(&FaultKind::NotDone) {
        (share.rehearse(&asked, now), false)
    } else {
        share.answer(&asked, now)
    };
    if touched && reply.ok() && platform.wire.class(call) == Class::Write {
        *state.writes.entry(platform.name.to_owned()).or_default() += 1;
    }
    for kind in due {
        kind.spoil(&mut reply, &struck);
    }
    Ok((SandboxAnswer { reply, way, delay }, expires || touched))
}
