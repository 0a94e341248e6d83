//! Finds the accounts of a person on several profiles, side by side.

use super::account::{PersonAccount, PersonQuery, state};
use crate::commands::{Arg, Command};
use crate::engine::{self, How, Target};
use crate::fault::{Fault, Kind};
use crate::jobs::side_by_side;
use crate::json;
use crate::platforms::person::{AccountLookup, Accounts, People};
use crate::session::{CommandInput, Input, Outcome};
use serde_json::Value;
use serde_json::value::RawValue;

/// What one profile answered.
pub type Answered<'a> = Result<Vec<PersonAccount<'a>>, Fault>;

/// Pages that are read at once.
const PAGES: usize = 8;

/// The accounts of each person on each profile: by person, then by profile in the order of the profiles. Lists are read once
/// for all. Where nothing lists accounts, the names that a person has elsewhere are tried too, and count where the account
/// shows the person.
pub fn find<'a>(targets: &[Target<'a>], queries: &[PersonQuery]) -> Vec<Vec<Answered<'a>>> {
    let first = |target: &Target<'a>| {
        let names: Vec<Vec<String>> =
            queries.iter().map(|query| vec![query.on(&target.session.profile).typed]).collect();
        of_profile(*target, queries, &names)
    };
    let mut all = by_person(queries.len(), beside(targets, first));
    let names: Vec<Vec<String>> = queries.iter().zip(&all).map(|(query, all)| names(query, all)).collect();
    let is_open = |place: usize| {
        accounts(targets[place]).is_some_and(|own| matches!(own.lookup, AccountLookup::Name))
            && all.iter().any(|all| matches!(&all[place], Ok(found) if found.is_empty()))
    };
    let open: Vec<usize> = (0..targets.len()).filter(|place| is_open(*place)).collect();
    let second = |place: &usize| {
        let missing = |person: usize| matches!(&all[person][*place], Ok(found) if found.is_empty());
        let names = names.iter().enumerate();
        let names: Vec<Vec<String>> =
            names.map(|(person, names)| if missing(person) { names.clone() } else { Vec::new() }).collect();
        of_profile(targets[*place], queries, &names)
    };
    let found = by_person(queries.len(), beside(&open, second));
    for (own, found) in all.iter_mut().zip(found) {
        for (place, found) in open.iter().zip(found) {
            if matches!(&own[*place], Ok(known) if known.is_empty()) {
                own[*place] = found;
            }
        }
    }
    all
}

/// What each profile answered about each person, by person.
fn by_person<'a>(
    people: usize,
    profiles: Vec<Result<Vec<Vec<PersonAccount<'a>>>, Fault>>,
) -> Vec<Vec<Answered<'a>>> {
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
    for account in all.iter().flatten().flatten() {
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
fn of_profile<'a>(
    target: Target<'a>,
    queries: &[PersonQuery],
    names: &[Vec<String>],
) -> Result<Vec<Vec<PersonAccount<'a>>>, Fault> {
    let Some(accounts) = accounts(target) else { return Ok(queries.iter().map(|_| Vec::new()).collect()) };
    let queries: Vec<PersonQuery> = queries.iter().map(|query| query.on(&target.session.profile)).collect();
    match accounts.lookup {
        AccountLookup::List(command) => {
            let mut given = CommandInput::default();
            given.jobs = Some(PAGES);
            let mut found: Vec<Vec<PersonAccount>> = queries.iter().map(|_| Vec::new()).collect();
            let mut odd = None;
            let mut keep = |raw: &RawValue| {
                let account = match PersonAccount::of(target, accounts, &parsed(raw)) {
                    Ok(account) => account,
                    Err(fault) => return odd = Some(fault),
                };
                for (query, found) in queries.iter().zip(&mut found) {
                    if let Some(matched) = account.matches(query) {
                        found.push(PersonAccount { matched: matched.to_owned(), ..account.clone() });
                    }
                }
            };
            whole(target, || target.session.beside(|| rows(target, command, given, &mut keep)))?;
            odd.map_or(Ok(found), Err)
        }
        AccountLookup::Name => {
            queries.iter().zip(names).map(|(query, names)| by_name(target, accounts, query, names)).collect()
        }
    }
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
    let mut found: Vec<PersonAccount> = Vec::new();
    for name in names {
        let shown = match item(target, accounts.get, &named(accounts, name)) {
            Ok(Some(shown)) => shown,
            Ok(None) => continue,
            Err(fault) => match refused_for(accounts, &fault) {
                Some(state) => {
                    let mut account = PersonAccount::unshown(target, accounts, name, state);
                    account.is_proven = query.is(name);
                    found.push(account);
                    continue;
                }
                None => return Err(fault),
            },
        };
        let account = matching(target, accounts, &shown, query)?;
        let account = account.filter(|account| found.iter().all(|known| known.id != account.id));
        let Some(mut account) = account else { continue };
        if !query.is(name) {
            account.matched = format!("{}, as {name}", account.matched);
        }
        account.state = read_state(target, accounts, &account.id, &shown)?;
        found.push(account);
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

fn matching<'a>(
    target: Target<'a>,
    accounts: &'static Accounts,
    shown: &Value,
    query: &PersonQuery,
) -> Result<Option<PersonAccount<'a>>, Fault> {
    let account = PersonAccount::of(target, accounts, shown)?;
    let Some(matched) = account.matches(query) else { return Ok(None) };
    Ok(Some(PersonAccount { matched: matched.to_owned(), ..account }))
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
