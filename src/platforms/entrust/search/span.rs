//! The span of time that `--since` and `--until` give a search which must have a start.

use crate::clock::{self, NoInstant};
use crate::commands::Arg;
use crate::commands::args::{SINCE, UNTIL};
use crate::fault::Fault;
use crate::session::{CommandInput, Session};
use jiff::{SignedDuration, Timestamp};

/// Where to start: where somebody said, else so far before the end; that is told on standard error.
///
/// # Errors
/// Usage: no time.
pub(in crate::platforms::entrust) fn start(
    session: &Session,
    given: &CommandInput,
    reach: SignedDuration,
    called: &str,
) -> Result<Timestamp, Fault> {
    if let Some(since) = instant(session, given, &SINCE)? {
        return Ok(since);
    }
    let until = instant(session, given, &UNTIL)?;
    session.notice(&match until {
        Some(_) => format!("no --since: taking the {called} before --until"),
        None => format!("no --since: taking the last {called}"),
    });
    let end = until.unwrap_or_else(|| session.clock.now());
    Ok(end.saturating_sub(reach).unwrap_or(Timestamp::UNIX_EPOCH))
}

/// The instant that an argument gives, if it was given.
///
/// # Errors
/// Usage: no time.
pub(in crate::platforms::entrust) fn instant(
    session: &Session,
    given: &CommandInput,
    arg: &Arg,
) -> Result<Option<Timestamp>, Fault> {
    let Some(text) = given.text(arg) else { return Ok(None) };
    let instant = clock::typed(text, session.clock.now(), false);
    let refused = |no: NoInstant| {
        Fault::usage(format!("'{text}' is no time"))
            .hint(no.why("such as 2026-05-01T10:00:00Z, 2026-05-01, 30d or 2h"))
    };
    instant.map(Some).map_err(refused)
}
