//! One person of an offboarding: what was found, what it holds, and what is to be done.

use super::crew::FoundPeople;
use crate::cli::context::Context;
use crate::cli::fleet::Opened;
use crate::fault::{Fault, Kind};
use crate::http::trace::{Level, Listener as _};
use crate::jobs::people::{Held, PersonQuery, PlanOptions, PlannedStep, plan, staying};
use crate::output::Style;
use std::collections::HashMap;

/// One person.
pub(super) struct LeaverCase<'a> {
    pub(super) query: PersonQuery,
    pub(super) found: FoundPeople<'a>,
    pub(super) held: Vec<Held<'a>>,
    /// The steps of each account.
    pub(super) steps: Vec<Vec<PlannedStep<'a>>>,
}

impl<'a> LeaverCase<'a> {
    /// Reads and plans; sends nothing that writes.
    ///
    /// # Errors
    /// Not found, ambiguous, or usage: the account is the one that acts.
    pub(super) fn plan(
        context: &Context,
        query: PersonQuery,
        mut found: FoundPeople<'a>,
        (opened, options): (&Opened, &PlanOptions),
    ) -> Result<LeaverCase<'a>, Fault> {
        found.named(&query)?;
        found.somebody(&query)?;
        found.one_each(&query)?;
        found.once(context, opened, options);
        found.tell_alike(context);
        tell_unproven(context, &found);
        let held = found.hold();
        held.iter().try_for_each(|held| is_still(held, &query))?;
        let steps = planned(&held, options)?;
        steps.iter().flatten().try_for_each(PlannedStep::check)?;
        Ok(LeaverCase { query, found, held, steps })
    }
}

/// Refuses a case of which a profile could not be read: a plan is of all profiles.
///
/// # Errors
/// What the profiles failed by.
pub(super) fn whole(context: &Context, style: &Style, case: &LeaverCase) -> Result<(), Fault> {
    let unsent = |fault: Fault| {
        fault.hint("nothing was sent, and no plan was made; leave the profile out, or try again")
    };
    case.found.verdict(context, style.format).map_err(unsent)
}

impl LeaverCase<'_> {
    /// Tells which accounts it is about.
    pub(super) fn tell(&self, context: &Context) {
        for held in &self.held {
            let account = &held.account;
            let email = account.emails.first().map_or("no e-mail address", String::as_str);
            let text =
                format!("{}: {}, {email}, by {}", account.profile(), account.username, account.matched);
            context.teller().line(Level::Notice, &text);
        }
    }
}

/// Refuses people of a file who share an account: two rows mean one person.
///
/// # Errors
/// Usage, naming both and the account.
pub(super) fn apart(cases: &[LeaverCase]) -> Result<(), Fault> {
    let mut owners: HashMap<(&str, &str), &LeaverCase> = HashMap::new();
    for case in cases {
        for held in &case.held {
            let account = &held.account;
            let Some(other) = owners.insert((account.profile(), &account.id), case) else { continue };
            let message = format!(
                "'{}' and '{}' are one person: both have the account {}",
                other.query.typed, case.query.typed, account.username
            );
            let fault = Fault::usage(message).hint("nothing was sent; leave one of them out of the file");
            return Err(fault.on(account.profile(), account.target.platform.name));
        }
    }
    Ok(())
}

/// Refuses an account that is not the person's when it is read by itself: what a list says is no proof.
fn is_still(held: &Held, query: &PersonQuery) -> Result<(), Fault> {
    let account = &held.account;
    let is_person = || account.matches(&query.on(account.profile())).is_some();
    if held.is_hidden || held.is_there && is_person() {
        return Ok(());
    }
    let message = match held.is_there {
        true => format!(
            "{} was found for '{}', and is not that person's when it is read",
            account.username, query.typed
        ),
        false => {
            format!("{} was found for '{}', and is not there when it is read", account.username, query.typed)
        }
    };
    let fault =
        Fault::new(Kind::Conflict, message).hint("nothing was sent; try again, and look at the account");
    Err(fault.on(account.profile(), account.target.platform.name))
}

fn planned<'a>(held: &[Held<'a>], options: &PlanOptions) -> Result<Vec<Vec<PlannedStep<'a>>>, Fault> {
    let unknown = options.skips.iter().find(|(profile, step)| {
        let own = held.iter().find(|held| held.account.profile() == profile);
        step != "*"
            && own.is_some_and(|held| held.account.accounts.steps.iter().all(|known| known.name != step))
    });
    if let Some((profile, step)) = unknown {
        let own = held.iter().find(|held| held.account.profile() == profile);
        let mut names: Vec<&str> =
            own.into_iter().flat_map(|held| held.account.accounts.steps).map(|step| step.name).collect();
        names.dedup();
        return Err(Fault::usage(format!("--skip {profile}:{step}: there is no such step"))
            .hint(format!("nothing was sent; there are: {}", names.join(", "))));
    }
    held.iter().map(|held| plan(held, options)).collect()
}

/// Tells of accounts that have but the name of the person's.
fn tell_unproven(context: &Context, found: &FoundPeople) {
    for account in found.accounts.iter().filter(|account| !account.is_proven) {
        let text = format!(
            "{}: {} is {}, and the platform does not show whose it is: left as it is",
            account.profile(),
            account.username,
            account.state
        );
        context.teller().line(Level::Notice, &text);
    }
}

/// Tells what the platforms cannot do, once each.
pub(super) fn tell_limits<'h>(context: &Context, held: impl Iterator<Item = &'h Held<'h>>) {
    let mut told: Vec<&str> = Vec::new();
    for held in held {
        let platform = held.account.target.platform;
        for stays in staying(held) {
            let text = format!(
                "{}: {} has {stays}, and loses it with that",
                held.account.profile(),
                held.account.username
            );
            context.teller().line(Level::Notice, &text);
        }
        if told.contains(&platform.name) {
            continue;
        }
        told.push(platform.name);
        for (what, why) in held.account.accounts.cannot {
            context.teller().line(Level::Notice, &format!("{} cannot {what}: {why}", platform.title));
        }
    }
}
