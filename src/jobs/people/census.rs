//! Everybody: the accounts of several profiles, put together by what they have in common.

use super::account::{PersonAccount, folded};
use super::find::{accounts, beside, parsed, rows, whole};
use crate::engine::Target;
use crate::fault::Fault;
use crate::platforms::person::AccountLookup;
use crate::session::CommandInput;
use std::collections::BTreeMap;

/// Pages that are read at once on each profile.
const PAGES: usize = 8;

/// What accounts are put together by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MatchBy {
    /// The first e-mail address.
    Email,
    /// The username.
    Username,
    /// The id in another system.
    ExternalId,
}

impl MatchBy {
    /// Every way with its word.
    pub const WORDS: &'static [(&'static str, MatchBy)] =
        &[("email", MatchBy::Email), ("username", MatchBy::Username), ("external-id", MatchBy::ExternalId)];

    fn of(self, account: &PersonAccount) -> Option<String> {
        let text = match self {
            MatchBy::Email => account.emails.first().map(String::as_str),
            MatchBy::Username => Some(account.username.as_str()),
            MatchBy::ExternalId => account.external_id.as_deref(),
        };
        text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
    }
}

/// One account, as little as a census needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedAccount {
    /// What it is called.
    pub username: String,
    /// `active`, or what the platform says instead.
    pub state: String,
}

/// Somebody: what the accounts have in common, and those of each profile by its place.
pub type Somebody = (String, BTreeMap<usize, Vec<CountedAccount>>);

/// Everybody on some profiles.
#[derive(Debug, Default)]
pub struct Census {
    /// By what they have in common, folded; as the first account spells it.
    pub people: BTreeMap<String, Somebody>,
    /// Accounts that have nothing to be put together by, each with the place of its profile.
    pub nameless: Vec<(usize, CountedAccount)>,
}

/// Reads the accounts of each profile, side by side, and puts them together. What stands in the way of a profile has its place.
/// Platforms that cannot list accounts have none to count.
pub fn census(targets: &[Target], by: MatchBy) -> (Census, Vec<(usize, Fault)>) {
    let mut census = Census::default();
    let mut failed = Vec::new();
    for (place, read) in beside(targets, |target| counted(*target, by)).into_iter().enumerate() {
        match read {
            Err(fault) => failed.push((place, fault)),
            Ok(list) => list.into_iter().for_each(|(key, account)| match key {
                None => census.nameless.push((place, account)),
                Some(key) => {
                    let person = census.people.entry(folded(&key)).or_insert_with(|| (key, BTreeMap::new()));
                    person.1.entry(place).or_default().push(account);
                }
            }),
        }
    }
    (census, failed)
}

/// Whether a platform can list accounts of people.
pub fn lists_accounts(target: Target) -> bool {
    accounts(target).is_some_and(|own| matches!(own.lookup, AccountLookup::List(_)))
}

type KeyedAccounts = Vec<(Option<String>, CountedAccount)>;

fn counted(target: Target, by: MatchBy) -> Result<KeyedAccounts, Fault> {
    let Some(own) = accounts(target) else { return Ok(Vec::new()) };
    let AccountLookup::List(command) = own.lookup else { return Ok(Vec::new()) };
    let mut given = CommandInput::default();
    given.jobs = Some(PAGES);
    given.first_alone = true;
    let (mut list, mut odd) = (Vec::new(), None);
    let mut read = || {
        rows(target, command, given.clone(), &mut |raw| match PersonAccount::of(target, own, &parsed(raw)) {
            Ok(account) => {
                let key = by.of(&account);
                list.push((key, CountedAccount { username: account.username, state: account.state }));
            }
            Err(fault) => odd = Some(fault),
        })
    };
    whole(target, || target.session.beside(&mut read))?;
    odd.map_or(Ok(list), Err)
}
