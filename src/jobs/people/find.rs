//! Finds the accounts of a person on several profiles, side by side.

use super::account::{Alike, AlikeAccount, PersonAccount, PersonQuery, folded, state};
use crate::commands::{Arg, Command};
use crate::engine::{self, How, Target};
use crate::fault::{Fault, Kind};
use crate::jobs::side_by_side;
use crate::json;
use crate::platforms::person::{AccountLookup, Accounts, People};
use crate::session::{CommandInput, Input, Outcome};
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// What one profile shows of one person.
#[derive(Clone, Default)]
pub struct FoundHere<'a> {
    /// The person's accounts.
    pub own: Vec<PersonAccount<'a>>,
    /// Accounts that may be the person's, and are not counted as such.
    pub alike: Vec<AlikeAccount<'a>>,
}

/// What one profile answered.
pub type Answered<'a> = Result<FoundHere<'a>, Fault>;

/// What one profile answered about several people, and the usernames that its list shows, as hashes.
type ProfileFound<'a> = Result<(Vec<FoundHere<'a>>, HashSet<u64>), Fault>;

/// Pages that are read at once.
const PAGES: usize = 8;

/// The accounts of each person on each profile: by person, then by profile in the order of the profiles. Lists are read once
/// for all. The names that a person has elsewhere are looked for too: where nothing lists accounts they find them, if the
/// account shows the person; everywhere else they find [what is alike](FoundHere::alike).
pub fn find<'a>(targets: &[Target<'a>], queries: &[PersonQuery]) -> Vec<Vec<Answered<'a>>> {
    let mut usernames = Vec::with_capacity(targets.len());
    let first = beside(targets, |target| {
        let names: Vec<Vec<String>> =
            queries.iter().map(|query| vec![query.on(&target.session.profile).typed]).collect();
        of_profile(*target, queries, &names)
    });
    let first = first.into_iter().map(|looked| {
        let (found, names) =
            looked.map_or_else(|fault| (Err(fault), HashSet::new()), |(found, names)| (Ok(found), names));
        usernames.push(names);
        found
    });
    let mut all = by_person(queries.len(), first.collect());
    let names: Vec<Vec<String>> = queries.iter().zip(&all).map(|(query, all)| names(query, all)).collect();
    let wanted = |place: usize| -> Vec<Vec<String>> {
        let is_listed =
            accounts(targets[place]).is_some_and(|own| matches!(own.lookup, AccountLookup::List(_)));
        let is_wanted = |name: &&String| !is_listed || usernames[place].contains(&hash(name));
        let of_person = |(names, answers): (&Vec<String>, &Vec<Answered>)| match &answers[place] {
            Ok(found) if found.own.is_empty() => names.iter().filter(is_wanted).cloned().collect(),
            _ => Vec::new(),
        };
        names.iter().zip(&all).map(of_person).collect()
    };
    let open: Vec<(usize, Vec<Vec<String>>)> =
        (0..targets.len()).map(|place| (place, wanted(place))).collect();
    let open: Vec<_> =
        open.into_iter().filter(|(_, names)| names.iter().any(|own| !own.is_empty())).collect();
    let found = beside(&open, |(place, names)| named_alike(targets[*place], queries, names));
    for ((place, _), found) in open.into_iter().zip(found) {
        match found {
            Ok(found) => {
                all.iter_mut().zip(found).for_each(|(own, found)| own[place] = merged(&own[place], found))
            }
            Err(fault) => all.iter_mut().for_each(|own| own[place] = Err(fault.clone())),
        }
    }
    all
}

/// What was found at first with what was found by the names of elsewhere.
fn merged<'a>(first: &Answered<'a>, further: FoundHere<'a>) -> Answered<'a> {
    let mut found = first.clone()?;
    found.own.extend(further.own);
    for one in further.alike {
        if found.alike.iter().all(|known| known.account.id != one.account.id) {
            found.alike.push(one);
        }
    }
    Ok(found)
}

/// What each profile answered about each person, by person.
fn by_person<'a>(people: usize, profiles: Vec<Result<Vec<FoundHere<'a>>, Fault>>) -> Vec<Vec<Answered<'a>>> {
    let mut all: Vec<Vec<Answered<'a>>> = (0..people).map(|_| Vec::with_capacity(profiles.len())).collect();
    for answered in profiles {
        match answered {
            Ok(found) => all.iter_mut().zip(found).for_each(|(own, found)| own.push(Ok(found))),
            Err(fault) => all.iter_mut().for_each(|own| own.push(Err(fault.clone()))),
        }
    }
    all
}

/// What the person is called elsewhere.
fn names(query: &PersonQuery, all: &[Answered]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for account in all.iter().flatten().flat_map(|found| &found.own) {
        if !names.contains(&account.username) && !query.is(&account.username) {
            names.push(account.username.clone());
        }
    }
    names
}

/// Does the same for each, side by side; the answers stand in the order of the items.
pub(super) fn beside<T: Sync, R: Send>(items: &[T], each: impl Fn(&T) -> R + Sync) -> Vec<R> {
    side_by_side::each(items.len(), |place| each(&items[place]))
}

/// How the platform of a profile has accounts of people, if it has.
pub(super) fn accounts(target: Target) -> Option<&'static Accounts> {
    match target.platform.people {
        People::Accounts(accounts) => Some(accounts),
        People::None(_) => None,
    }
}

/// The accounts of each person on one profile; `names` are those to try for each where nothing lists accounts.
fn of_profile<'a>(target: Target<'a>, queries: &[PersonQuery], names: &[Vec<String>]) -> ProfileFound<'a> {
    let mut found: Vec<FoundHere> = queries.iter().map(|_| FoundHere::default()).collect();
    let mut usernames = HashSet::new();
    let Some(accounts) = accounts(target) else { return Ok((found, usernames)) };
    let here: Vec<PersonQuery> = queries.iter().map(|query| query.on(&target.session.profile)).collect();
    let AccountLookup::List(command) = accounts.lookup else {
        let found = here.iter().zip(names).map(|(query, names)| by_name(target, accounts, query, names));
        return Ok((found.collect::<Result<_, _>>()?, usernames));
    };
    each_account(target, accounts, command, &mut |account| {
        usernames.insert(hash(&account.username));
        for ((own, query), found) in here.iter().zip(queries).zip(&mut found) {
            if let Some(matched) = account.matches(own) {
                found.own.push(PersonAccount { matched: matched.to_owned(), ..account.clone() });
            } else if account.matches(query).is_some() {
                found.alike.push(AlikeAccount { account: account.clone(), why: Alike::OtherIsNamed });
            }
        }
    })?;
    Ok((found, usernames))
}

/// What is found of each person by the names of elsewhere.
fn named_alike<'a>(
    target: Target<'a>,
    queries: &[PersonQuery],
    names: &[Vec<String>],
) -> Result<Vec<FoundHere<'a>>, Fault> {
    let Some(accounts) = accounts(target) else { return Ok(Vec::new()) };
    let AccountLookup::List(command) = accounts.lookup else {
        return Ok(of_profile(target, queries, names)?.0);
    };
    let names: Vec<HashSet<String>> =
        names.iter().map(|names| names.iter().map(|name| folded(name)).collect()).collect();
    let mut found: Vec<FoundHere> = queries.iter().map(|_| FoundHere::default()).collect();
    each_account(target, accounts, command, &mut |account| {
        let name = folded(&account.username);
        for (names, found) in names.iter().zip(&mut found) {
            if names.contains(&name) {
                found.alike.push(AlikeAccount::named(account.clone()));
            }
        }
    })?;
    Ok(found)
}

/// Hands every account of a list over.
fn each_account<'a>(
    target: Target<'a>,
    accounts: &'static Accounts,
    command: &'static Command,
    each: &mut dyn FnMut(PersonAccount<'a>),
) -> Result<(), Fault> {
    let mut given = CommandInput::default();
    given.jobs = Some(PAGES);
    given.first_alone = true;
    let mut odd = None;
    let mut keep = |raw: &RawValue| match PersonAccount::of(target, accounts, &parsed(raw)) {
        Ok(account) => each(account),
        Err(fault) => odd = Some(fault),
    };
    whole(target, || target.session.beside(|| rows(target, command, given, &mut keep)))?;
    odd.map_or(Ok(()), Err)
}

fn hash(username: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    folded(username).hash(&mut hasher);
    hasher.finish()
}

/// Reads lists, and fails where rows of them may be missing: nobody knows who is in these.
pub(super) fn whole<T>(target: Target, read: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    let before = target.session.lists_in_doubt();
    let done = read()?;
    if target.session.lists_in_doubt() == before {
        return Ok(done);
    }
    let fault = Fault::unexpected("the list of the platform did not add up: rows may be missing");
    Err(target.session.name(fault.hint("the list may have changed while it was read; try again")))
}

fn by_name<'a>(
    target: Target<'a>,
    accounts: &'static Accounts,
    query: &PersonQuery,
    names: &[String],
) -> Answered<'a> {
    let mut found = FoundHere::default();
    for name in names {
        let shown = match item(target, accounts.get, &named(accounts, name)) {
            Ok(Some(shown)) => shown,
            Ok(None) => continue,
            Err(fault) => match refused_for(accounts, &fault) {
                Some(state) => {
                    let mut account = PersonAccount::unshown(target, accounts, name, state);
                    account.is_proven = query.is(name);
                    found.own.push(account);
                    continue;
                }
                None => return Err(fault),
            },
        };
        let mut account = PersonAccount::of(target, accounts, &shown)?;
        let is_known = |known: &PersonAccount| known.id == account.id;
        if found.own.iter().any(is_known) || found.alike.iter().any(|one| is_known(&one.account)) {
            continue;
        }
        account.state = read_state(target, accounts, &account.id, &shown)?;
        match account.matches(query) {
            None => found.alike.push(AlikeAccount::named(account)),
            Some(matched) => {
                account.matched = match query.is(name) {
                    true => matched.to_owned(),
                    false => format!("{matched}, as {name}"),
                };
                found.own.push(account);
            }
        }
    }
    Ok(found)
}

/// The state of an account that a platform does not show because of it.
pub(super) fn refused_for(accounts: &Accounts, fault: &Fault) -> Option<String> {
    let code = fault.detail().platform_code.as_deref()?;
    accounts.state.refusals.contains(&code).then(|| code.to_owned())
}

/// Whether somebody can sign in with an account, read where the account itself does not tell.
pub(super) fn read_state(
    target: Target,
    accounts: &'static Accounts,
    id: &str,
    shown: &Value,
) -> Result<String, Fault> {
    let Some(command) = accounts.state.read else { return Ok(state(accounts, shown)) };
    Ok(item(target, command, &named(accounts, id))?
        .map_or_else(|| "unknown".to_owned(), |told| state(accounts, &told)))
}

/// What names an account by its id.
pub(super) fn named(accounts: &Accounts, id: &str) -> CommandInput {
    by_id(accounts.user, id)
}

/// What names a thing by its id.
pub(super) fn by_id(arg: &'static Arg, id: &str) -> CommandInput {
    let mut given = CommandInput::default();
    given.ids.push(arg.name);
    given.set(arg, Input::Text(id.to_owned()));
    given
}

pub(super) fn parsed(raw: &RawValue) -> Value {
    json::exact(raw.get().as_bytes()).unwrap_or_default()
}

/// The object that an operation shows; nothing where it is not there.
pub(super) fn item(
    target: Target,
    command: &'static Command,
    given: &CommandInput,
) -> Result<Option<Value>, Fault> {
    let mut found = None;
    match rows(target, command, given.clone(), &mut |raw| found = Some(parsed(raw))) {
        Err(fault) if fault.kind() == Kind::NotFound => Ok(None),
        read => read.map(|()| found),
    }
}

/// Hands every row of a list, or the one object of a read, to `each`.
pub(super) fn rows(
    target: Target,
    command: &'static Command,
    given: CommandInput,
    each: &mut dyn FnMut(&RawValue),
) -> Result<(), Fault> {
    let operation = engine::operation(target.platform, command)?;
    match engine::run(target, operation, given, &How::agreed(false))? {
        Outcome::Rows(mut rows) | Outcome::Followed(mut rows, _) => rows.try_for_each(|row| {
            each(&row?);
            Ok(())
        }),
        Outcome::Item(raw) => {
            each(&raw);
            Ok(())
        }
        _ => Err(Fault::unexpected(format!("'{}' shows nothing", command.path))),
    }
}
