//! How an offboarding ends: what is left to do, and the exit code.

use super::case::LeaverCase;
use super::crew::FoundPeople;
use crate::cli::context::Context;
use crate::cli::fleet;
use crate::fault::{Fault, Kind};
use crate::http::trace::{Level, Listener as _};
use crate::jobs::people::{AccountRecord, Held, OffboardingRecord, PersonAccount, PersonQuery, PlannedStep};
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
    (made, refused): (&[ClosedCase], Vec<(String, Fault)>),
    (of_file, again): (bool, &str),
) -> Result<(), Fault> {
    let all = made.len() + refused.len();
    let mut failed = refused;
    for case in made {
        if let Err(fault) = one(context, style, case, again) {
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
fn one(
    context: &Context,
    style: &Style,
    (query, found, made): &ClosedCase,
    again: &str,
) -> Result<(), Fault> {
    let mut in_doubt = false;
    let (mut open, mut unproven) = (Vec::<String>::new(), Vec::<String>::new());
    for account in &made.accounts {
        let profile = account.before.account.profile();
        if account.is_done(&made.options) {
            let left_out = steps_said(&account.left_out(&made.options));
            let what = match (account.steps.is_empty(), left_out.is_empty()) {
                (_, false) => format!("left out: {left_out}"),
                (true, _) => "nothing to do".to_owned(),
                (false, _) => "closed, and read again".to_owned(),
            };
            context.teller().line(Level::Notice, &format!("{profile}: {what} ({})", query.typed));
            continue;
        }
        in_doubt |= account.steps.iter().any(|(_, result)| result.outcome == "in-doubt");
        open.push(format!("{profile}: {}", why(account, made)));
        let after = account.after.as_ref().ok();
        unproven.extend(after.filter(|after| after.is_hidden).map(named));
    }
    for one in made.open_alike() {
        open.push(format!("{}: {} {}", one.account.profile(), one.account.username, one.reason()));
        unproven.push(named_account(&one.account));
    }
    if open.is_empty() {
        return found.verdict(context, style.format);
    }
    let kind = if in_doubt { Kind::InDoubt } else { Kind::Partial };
    let message = format!("'{}' is not closed everywhere: {}", made.person, open.join(". "));
    fleet::tell(context, style.format, &found.faults());
    let fault = others(found, made).into_iter().fold(Fault::new(kind, message), Fault::hint).hint(again);
    Err(match unproven.is_empty() {
        true => fault,
        false => fault.hint(format!(
            "whose it is cannot be told: name it, '{}', or leave it out with --skip PROFILE:*",
            unproven.join("', '")
        )),
    })
}

/// Profiles that may be able to close what others had no permission for.
fn others(found: &FoundPeople, made: &OffboardingRecord) -> Vec<String> {
    let forbidden = |account: &&AccountRecord| {
        account.steps.iter().any(|(_, result)| result.code.as_deref() == Some(Kind::Forbidden.code()))
    };
    let closed = made.accounts.iter().filter(forbidden).map(|account| account.before.account.profile());
    let others = closed.flat_map(|profile| found.passed.iter().filter(move |(has, _)| has == profile));
    others
        .map(|(has, other)| {
            format!("{has} may not do this; {other} is at the same address: --profile {other}, or --skip '{has}:*'")
        })
        .collect()
}

fn named(held: &Held) -> String {
    named_account(&held.account)
}

/// The line that closes an account by its name.
fn named_account(account: &PersonAccount) -> String {
    format!("iamctl people offboard {} -p {}", account.username, account.profile())
}

fn steps_said(steps: &[PlannedStep]) -> String {
    steps.iter().map(|step| format!("{} {}", step.step.name, step.about)).collect::<Vec<_>>().join("; ")
}

/// The steps that failed, by their names.
fn failed(account: &AccountRecord) -> String {
    let failed = account.steps.iter().filter(|(_, result)| !result.is_done());
    failed.map(|(step, _)| format!("{} {}", step.step.name, step.about)).collect::<Vec<_>>().join("; ")
}

/// Why an account is not closed.
fn why(account: &AccountRecord, made: &OffboardingRecord) -> String {
    match (&account.after, account.left(&made.options)) {
        (Err(fault), _) => format!("could not be read again: {}", fault.detail().message),
        (Ok(_), Ok(left)) if !left.is_empty() => format!("left to do: {}", steps_said(&left)),
        (Ok(_), _) if !account.open(&made.options).is_empty() => {
            format!("open, and no step can close it: {}", account.open(&made.options).join("; "))
        }
        (Ok(after), _) if !after.is_there && !account.was_deleted() => {
            "it is gone, and nothing deleted it".to_owned()
        }
        (Ok(after), _) if !after.is_there => {
            format!("it was deleted; steps that failed: {}", failed(account))
        }
        (Ok(after), _) if !after.account.is_proven => {
            "whose it is cannot be read, and it was not deleted".to_owned()
        }
        (Ok(after), _) if after.unread.is_empty() => {
            format!("steps that failed: {}; run it again to see that nothing is left", failed(account))
        }
        (Ok(after), _) => {
            let kinds: Vec<&str> = after.unread.iter().map(|(kind, _)| *kind).collect();
            format!("not read again: {}", kinds.join(", "))
        }
    }
}
