//! How an offboarding ends: what is left to do, and the exit code.

use super::case::LeaverCase;
use super::crew::FoundPeople;
use crate::cli::context::Context;
use crate::cli::fleet;
use crate::fault::{Fault, Kind};
use crate::http::trace::{Level, Listener as _};
use crate::jobs::people::{OffboardingRecord, PersonQuery};
use crate::jobs::verdict;
use crate::output::Style;

/// A person, where they were found, and what was done.
pub(super) type ClosedCase<'a> = (PersonQuery, FoundPeople<'a>, OffboardingRecord<'a>);

/// Ends a run that only showed its plan.
///
/// # Errors
/// What profiles failed by; partial where people of a file have no plan.
pub(super) fn shown(
    context: &Context,
    style: &Style,
    cases: &[LeaverCase],
    mut refused: Vec<(String, Fault)>,
) -> Result<(), Fault> {
    if let ([case], true) = (cases, refused.is_empty()) {
        return case.found.verdict(context, style.format);
    }
    let all = cases.len() + refused.len();
    for case in cases {
        let failed = case.found.faults();
        fleet::tell(context, style.format, &failed);
        refused.extend(failed.into_iter().next().map(|(_, fault)| (case.query.typed.clone(), fault)));
    }
    fleet::tell(context, style.format, &refused);
    verdict("people have no whole plan", all, &refused)
}

/// Ends a run that was carried out.
///
/// # Errors
/// A signal. Partial where something is left to do or a profile failed; in doubt where nobody knows what came of a step.
pub(super) fn done(
    context: &Context,
    style: &Style,
    made: &[ClosedCase],
    refused: Vec<(String, Fault)>,
    of_file: bool,
) -> Result<(), Fault> {
    let all = made.len() + refused.len();
    let mut failed = refused;
    for case in made {
        if let Err(fault) = one(context, style, case) {
            failed.push((case.0.typed.clone(), fault));
        }
    }
    context.cancel.check()?;
    if !of_file {
        return failed.into_iter().next().map_or(Ok(()), |(_, fault)| Err(fault));
    }
    fleet::tell(context, style.format, &failed);
    verdict("people are not closed everywhere", all, &failed)
}

/// Tells what is left of one person.
fn one(context: &Context, style: &Style, (query, found, made): &ClosedCase) -> Result<(), Fault> {
    let mut in_doubt = false;
    let mut open: Vec<String> = Vec::new();
    for account in &made.accounts {
        let profile = account.before.account.profile();
        if account.is_verified(&made.options) {
            let what = if account.steps.is_empty() { "nothing to do" } else { "closed, and read again" };
            context.teller().line(Level::Notice, &format!("{profile}: {what} ({})", query.typed));
            continue;
        }
        in_doubt |= account.steps.iter().any(|(_, result)| result.outcome == "in-doubt");
        let why = match (&account.after, account.left(&made.options)) {
            (Err(fault), _) => format!("could not be read again: {}", fault.detail().message),
            (Ok(_), Ok(left)) if !left.is_empty() => {
                let names: Vec<String> =
                    left.iter().map(|step| format!("{} {}", step.step.name, step.about)).collect();
                format!("left to do: {}", names.join("; "))
            }
            (Ok(_), _) if !account.open(&made.options).is_empty() => {
                format!("open, and no step can close it: {}", account.open(&made.options).join("; "))
            }
            (Ok(after), _) if !after.is_there => "it is gone, and nothing deleted it".to_owned(),
            (Ok(after), _) if !after.account.is_proven => {
                "whose it is cannot be read, and it was not deleted".to_owned()
            }
            (Ok(after), _) if after.unread.is_empty() => {
                let failed = account.steps.iter().filter(|(_, result)| !result.is_done());
                let names: Vec<&str> = failed.map(|(step, _)| step.step.name).collect();
                format!("steps that failed: {}; run it again to see that nothing is left", names.join(", "))
            }
            (Ok(after), _) => {
                let kinds: Vec<&str> = after.unread.iter().map(|(kind, _)| *kind).collect();
                format!("not read again: {}", kinds.join(", "))
            }
        };
        open.push(format!("{profile}: {why}"));
    }
    if open.is_empty() {
        return found.verdict(context, style.format);
    }
    let kind = if in_doubt { Kind::InDoubt } else { Kind::Partial };
    let message = format!("'{}' is not closed everywhere: {}", made.person, open.join(". "));
    fleet::tell(context, style.format, &found.faults());
    Err(Fault::new(kind, message).hint("run it again: what is done already is left alone"))
}
