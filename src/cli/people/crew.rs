//! The profiles on which somebody is looked for, and who was found on them.

use crate::cli::context::Context;
use crate::cli::fleet::{self, Opened, OpenedProfile};
use crate::config::spelt_alike;
use crate::engine::Target;
use crate::fault::{Fault, Kind};
use crate::http::trace::{Level, Listener as _};
use crate::jobs::people::{AlikeAccount, Answered, Held, PersonAccount, PersonQuery, PlanOptions, hold_each};
use crate::jobs::{Fleet, people, verdict};
use crate::output::Format;
use crate::platforms::Platform;
use crate::platforms::person::{AccountLookup, People};
use std::collections::BTreeSet;

/// What was found on the profiles.
#[derive(Clone, Default)]
pub(super) struct FoundPeople<'a> {
    pub(super) accounts: Vec<PersonAccount<'a>>,
    /// Accounts that may be the person's.
    pub(super) alike: Vec<AlikeAccount<'a>>,
    /// Profiles that were asked, without an account of the person.
    pub(super) without: Vec<(String, &'static Platform)>,
    /// Profiles that could not be asked.
    pub(super) failed: Vec<(String, Option<&'static Platform>, Fault)>,
    /// Profiles whose account another one has, which stands first.
    pub(super) passed: Vec<(String, String)>,
}

/// Whom somebody typed.
///
/// # Errors
/// Usage: nothing but blanks.
pub(super) fn query(typed: &str) -> Result<PersonQuery, Fault> {
    PersonQuery::new(typed).ok_or_else(|| {
        Fault::usage("the person is blank")
            .hint("give an e-mail address, a username or an id of another system")
    })
}

/// Opens the profiles of this run: those of a pattern or list, or the one.
///
/// # Errors
/// Usage or configuration: what means no profile.
pub(in crate::cli) fn open<'a>(context: &'a Context<'a>) -> Result<Opened<'a>, Fault> {
    if let Some(selected) = context.several()? {
        return Opened::all(context, selected);
    }
    let settings = context.settings()?;
    let profile = settings.profile.clone();
    Ok(Opened::one(OpenedProfile { profile, connection: context.connect(settings), by_name: true }))
}

/// Looks for people on all profiles. Platforms that have no accounts of people are told of once.
pub(super) fn search<'a>(
    context: &Context,
    fleet: &'a Fleet,
    queries: &[PersonQuery],
) -> Vec<FoundPeople<'a>> {
    let (mut all, mut targets) = (FoundPeople::default(), Vec::<Target>::new());
    let mut peopleless: Vec<&Platform> = Vec::new();
    for member in &fleet.members {
        match member.target() {
            Err(fault) => all.failed.push((member.profile.clone(), member.platform(), fault)),
            Ok(target) if matches!(target.platform.people, People::None(_)) => {
                if !peopleless.iter().any(|known| known.name == target.platform.name) {
                    peopleless.push(target.platform);
                }
                all.without.push((member.profile.clone(), target.platform));
            }
            Ok(target) => targets.push(target),
        }
    }
    for platform in peopleless {
        let People::None(why) = platform.people else { continue };
        let text = format!("{} has no accounts of people: {why}", platform.title);
        context.teller().line(Level::Notice, &text);
    }
    let answers = people::find(&targets, queries);
    answers.into_iter().map(|answers| all.with(&targets, answers)).collect()
}

/// What profiles failed by, each profile once with all that was said of it.
pub(super) fn by_profile(failed: impl IntoIterator<Item = (String, Fault)>) -> Vec<(String, Fault)> {
    let mut all: Vec<(String, Fault)> = Vec::new();
    for (profile, fault) in failed {
        match all.iter_mut().find(|(known, _)| *known == profile) {
            Some((_, known)) => {
                let detail = known.detail_mut();
                if !detail.message.contains(&fault.detail().message) {
                    detail.message = format!("{}; {}", detail.message, fault.detail().message);
                }
            }
            None => all.push((profile, fault)),
        }
    }
    all
}

/// Where a profile leads: two that lead to one place show the same accounts.
fn place<'o>(opened: &'o Opened, account: &'o PersonAccount) -> Option<(&'o str, String, &'o str)> {
    let one = opened.all.iter().find(|one| one.profile == account.profile())?;
    let settings = &one.connection.as_ref().ok()?.settings;
    Some((settings.platform.name, spelt_alike(&settings.url), &account.target.session.prefix))
}

impl<'a> FoundPeople<'a> {
    /// The same with what profiles answered about one person.
    fn with(&self, targets: &[Target<'a>], answers: Vec<Answered<'a>>) -> FoundPeople<'a> {
        let mut found = self.clone();
        for (target, answered) in targets.iter().zip(answers) {
            let profile = target.session.profile.clone();
            match answered {
                Ok(here) => {
                    if here.own.is_empty() {
                        found.without.push((profile, target.platform));
                    }
                    found.accounts.extend(here.own);
                    found.alike.extend(here.alike);
                }
                Err(fault) => {
                    let fault = fault.on(&profile, target.platform.name);
                    found.failed.push((profile, Some(target.platform), fault));
                }
            }
        }
        found
    }

    /// Reads what the accounts hold; what cannot be read has failed.
    pub(super) fn hold(&mut self) -> Vec<Held<'a>> {
        let mut all = Vec::new();
        for (account, came) in self.accounts.iter().zip(hold_each(&self.accounts)) {
            let platform = account.target.platform;
            let mut fail = |fault: Fault| {
                let fault = fault.on(account.profile(), platform.name);
                self.failed.push((account.profile().to_owned(), Some(platform), fault));
            };
            match came {
                Ok(held) => {
                    held.gaps().for_each(&mut fail);
                    all.push(held);
                }
                Err(fault) => fail(fault),
            }
        }
        all
    }
}

impl FoundPeople<'_> {
    /// Leaves out accounts that another profile shows too: the first one that is not skipped has them.
    pub(super) fn once(&mut self, context: &Context, opened: &Opened, options: &PlanOptions) {
        let mut kept: Vec<PersonAccount> = Vec::new();
        let is_skipped = |account: &PersonAccount| {
            options.skips.iter().any(|(on, step)| on == account.profile() && step == "*")
        };
        let mut all = std::mem::take(&mut self.accounts);
        all.sort_by_key(is_skipped);
        for account in all {
            let is_it = |known: &&PersonAccount| {
                known.id == account.id
                    && known.profile() != account.profile()
                    && place(opened, known) == place(opened, &account)
            };
            match kept.iter().find(is_it) {
                Some(known) => {
                    let text = format!(
                        "{}: the account of {} at the same address, and left to that profile",
                        account.profile(),
                        known.profile()
                    );
                    context.teller().line(Level::Notice, &text);
                    self.passed.push((known.profile().to_owned(), account.profile().to_owned()));
                }
                None => kept.push(account),
            }
        }
        let place =
            |account: &PersonAccount| opened.all.iter().position(|one| one.profile == account.profile());
        kept.sort_by_key(place);
        self.accounts = kept;
    }

    /// Refuses where a name that was given for a profile is that of nobody there.
    ///
    /// # Errors
    /// Not found, naming the profile.
    pub(super) fn named(&self, query: &PersonQuery) -> Result<(), Fault> {
        for (profile, name) in query.names() {
            if let Some((_, platform)) = self.without.iter().find(|(known, _)| known == profile) {
                let fault = Fault::new(Kind::NotFound, format!("there is no '{name}', which the file names"));
                return Err(fault.on(profile, platform.name));
            }
        }
        Ok(())
    }

    /// Tells of accounts that may be the person's.
    pub(super) fn tell_alike(&self, context: &Context) {
        for one in &self.alike {
            let account = &one.account;
            let whose = account.emails.first().map(|email| format!(", {email}")).unwrap_or_default();
            let text = format!(
                "{}: {} ({}{whose}) {}",
                account.profile(),
                account.username,
                account.state,
                one.reason()
            );
            let level = if one.is_open() { Level::Warning } else { Level::Notice };
            context.teller().line(level, &text);
        }
    }

    /// Tells which profiles failed.
    ///
    /// # Errors
    /// What all of them failed by, or partial.
    pub(super) fn verdict(&self, context: &Context, format: Format) -> Result<(), Fault> {
        let failed = self.faults();
        fleet::tell(context, format, &failed);
        let with = self.accounts.iter().map(PersonAccount::profile);
        let without = self.without.iter().map(|(profile, _)| profile.as_str());
        let all: BTreeSet<&str> = with.chain(without).chain(failed.iter().map(|(name, _)| &**name)).collect();
        verdict("profiles failed", all.len(), &failed)
    }

    /// What the profiles failed by, each once.
    pub(super) fn faults(&self) -> Vec<(String, Fault)> {
        by_profile(self.failed.iter().map(|(profile, _, fault)| (profile.clone(), fault.clone())))
    }

    /// Refuses where nobody was found, though every profile answered.
    ///
    /// # Errors
    /// Not found.
    pub(super) fn somebody(&self, query: &PersonQuery) -> Result<(), Fault> {
        if !self.accounts.is_empty() || !self.failed.is_empty() {
            return Ok(());
        }
        let profiles = match self.without.len() {
            1 => "the profile".to_owned(),
            count => format!("any of {count} profiles"),
        };
        let fault = Fault::new(Kind::NotFound, format!("'{}' has no account on {profiles}", query.typed));
        let by_name = |(_, platform): &&(String, &'static Platform)| match platform.people {
            People::Accounts(own) => matches!(own.lookup, AccountLookup::Name),
            People::None(_) => false,
        };
        let unlisted: Vec<&str> =
            self.without.iter().filter(by_name).map(|(profile, _)| profile.as_str()).collect();
        let fault = match unlisted.is_empty() {
            true => fault,
            false => fault.hint(format!(
                "on {} only the name to sign in with finds an account: give that one to be sure",
                unlisted.join(", ")
            )),
        };
        Err(fault.hint(
            "an e-mail address, a username or an id of another system finds a person, whole and not in part",
        ))
    }

    /// Refuses where a profile shows several accounts.
    ///
    /// # Errors
    /// Ambiguous, naming them.
    pub(super) fn one_each(&self, query: &PersonQuery) -> Result<(), Fault> {
        for account in &self.accounts {
            let same: Vec<&PersonAccount> =
                self.accounts.iter().filter(|other| other.profile() == account.profile()).collect();
            if same.len() > 1 {
                let names: Vec<String> = same
                    .iter()
                    .map(|one| format!("{} ({}, id {})", one.username, one.matched, one.id))
                    .collect();
                let message = format!("'{}' is {} accounts: {}", query.typed, same.len(), names.join(", "));
                let fault = Fault::new(Kind::Ambiguous, message)
                    .hint("nothing was sent; name the person by what only one of them has, or leave the profile out");
                return Err(fault.on(account.profile(), account.target.platform.name));
            }
        }
        Ok(())
    }
}
