//! One look at the platform: whether a write that makes a thing, changes it or takes it away is done. It proves a write
//! that was acknowledged, and settles one whose answer was lost.

use super::find::{self, Found};
pub(super) use super::listing::id_at;
pub(super) use super::settled::About;
pub use super::settled::Settled;
use super::settled::{no_list, unseen};
use super::shown::read_back;
use super::target::Target;
use super::{answer, call, documented, kept, proof};
use crate::commands::{Effect, Show};
use crate::fault::Kind;
use crate::http::{self, Call, Method};
use crate::json;
use crate::platforms::person::People;
use crate::platforms::{FindList, Operation};
use crate::session::{CommandInput, Input};
use serde_json::Value;
use serde_json::value::RawValue;

/// Asks the platform once whether a write was carried out. `given` is what it was given, and `by` how its targets are to
/// be taken: as ids where names were turned into them.
pub fn look(
    target: Target,
    operation: &'static Operation,
    given: &CommandInput,
    by: Option<&str>,
) -> Settled {
    let about = About { operation, given, by, before: None, told: false };
    if let Some(key) = find::key(operation, given) {
        return match find::made(target, operation, key) {
            Found::There(get, raw) => match other_value(target, operation, given, (get, &raw)) {
                Some(member) => Settled::Other(member),
                None => Settled::There(get, raw, proof::is_part_unseen(target, operation, given)),
            },
            found => unseen(&found),
        };
    }
    changed(target, about)
}

/// The same once the platform said that it did it: what was made is found by the id in its answer.
pub(super) fn look_again(target: Target, about: About, answer: &RawValue) -> Settled {
    let About { operation, given, .. } = about;
    if !operation.unproven.is_empty() {
        return Settled::Unreadable;
    }
    if makes(operation) {
        let by_key = || find::key(operation, given).map(|key| find::made(target, operation, key));
        let settled = match made(target, about, answer) {
            // The id in an answer may be another's: what is there by its name is there.
            none @ (None | Some(Settled::NotDone)) => {
                by_key().map(|found| as_made(target, about, found)).or(none)
            }
            settled => settled,
        };
        match settled {
            None | Some(Settled::Unreadable) => {}
            Some(settled) => return settled,
        }
    }
    if let (Some(census), false) = (operation.census, deletes(operation)) {
        return listed_now(target, about, census, answer);
    }
    changed(target, about)
}

fn changed(target: Target, about: About) -> Settled {
    if !about.operation.unproven.is_empty() {
        return Settled::Unreadable;
    }
    match about.operation.read_back {
        Some(back) => read_back(target, about, back),
        None if deletes(about.operation) => deleted(target, about),
        None => Settled::Unreadable,
    }
}

/// What was made, by the id in the answer; nothing where the answer has none, or nothing reads by it.
fn made(target: Target, about: About, answer: &RawValue) -> Option<Settled> {
    let About { operation, given, .. } = about;
    let id = id_in(operation, answer)?;
    let get = find::getter(target.platform, operation)?;
    let (last, front) = get.targets.split_last()?;
    if operation.is_target(last) {
        // It is read by whose it is.
        return match find::about(target, get, given, about.by) {
            Found::There(_, raw) if id_in(get, &raw).is_none_or(|there| there != id) => {
                Some(Settled::NotDone)
            }
            found => Some(as_made(target, about, found)),
        };
    }
    let mut wanted = CommandInput::default();
    for arg in front {
        wanted.set(arg, Input::Text(given.get(arg)?.to_text()?));
    }
    wanted.set(last, Input::Text(id));
    Some(as_made(target, about, find::about(target, get, &wanted, Some("id"))))
}

fn as_made(target: Target, about: About, found: Found) -> Settled {
    match found {
        Found::There(get, raw) => match other_values(target, about.operation, about.given, (get, &raw)) {
            lost if !lost.is_empty() => Settled::Lacks(lost),
            _ => Settled::Done(get, raw),
        },
        found => unseen(&found),
    }
}

/// Rows of a list of the newest that are surely on its one page.
const SURELY_LISTED: usize = 50;

/// Whether what was made stands in the list of its kind, by the ids in the answer.
fn listed_now(target: Target, about: About, census: &FindList, answer: &RawValue) -> Settled {
    let named = id_in(about.operation, answer);
    let answer: Value = serde_json::from_str(answer.get()).unwrap_or_default();
    let made: Vec<String> = match &answer {
        Value::Array(rows) => rows.iter().filter_map(|row| json::text_at(row, census.id)).collect(),
        one => named.or_else(|| json::text_at(one, census.id)).into_iter().collect(),
    };
    if made.is_empty() && (about.before.is_none() || !census.proves) {
        return Settled::Unreadable;
    }
    match listed(target, about.operation, about.given) {
        Err(kind) => no_list(kind),
        Ok(rows) if made.is_empty() => {
            let new = |(id, _): &(String, Value)| about.before.is_some_and(|before| !before.contains(id));
            if rows.iter().any(new) { Settled::Seen } else { Settled::NotDone }
        }
        Ok(rows) => {
            let there = |id: &String| rows.iter().any(|(there, _)| there == id);
            let all = made.len() <= SURELY_LISTED;
            let seen = if all { made.iter().all(there) } else { made.iter().any(there) };
            if seen { Settled::Seen } else { Settled::NotDone }
        }
    }
}

/// Whether what a write removes is gone: from the list of its kind, or by the platform's own word.
fn deleted(target: Target, about: About) -> Settled {
    let About { operation, given, by, .. } = about;
    if operation.census.is_some() {
        let rows = match listed(target, operation, given) {
            Ok(rows) => rows,
            Err(kind) => return no_list(kind),
        };
        let one =
            operation.targets.last().filter(|arg| operation.path.ends_with(&format!("/{{{}}}", arg.name)));
        let id = one.and_then(|arg| given.text(arg));
        // A list without rows is also what an answer without its rows looks like.
        if rows.is_empty() && !about.told {
            return Settled::Unknown;
        }
        let gone = match id {
            Some(id) => rows.iter().all(|(there, _)| there != id),
            None => rows.is_empty(),
        };
        return if gone { Settled::Seen } else { Settled::NotDone };
    }
    let found = match (find::getter(target.platform, operation), operation.targets) {
        (Some(get), [_, _, ..]) => find::about(target, get, given, by),
        (Some(_), [arg]) => find::target(target, operation, given.text(arg).unwrap_or_default(), by),
        (Some(_), []) => find::target(target, operation, "", by),
        (None, _) => Found::Unreadable,
    };
    match found {
        Found::NotThere => Settled::Seen,
        Found::There(..) => Settled::NotDone,
        found => unseen(&found),
    }
}

/// The state, in words, of an account that was to be deleted and is there still, closed.
pub(super) fn stays_closed(target: Target, about: About) -> Option<String> {
    let People::Accounts(accounts) = target.platform.people else { return None };
    let is_account = about.operation.targets.last().is_some_and(|arg| arg.name == accounts.user.name);
    let get = target.platform.operation(accounts.get).filter(|_| is_account && deletes(about.operation))?;
    let Found::There(_, raw) = find::about(target, get, about.given, about.by) else { return None };
    let state = id_at(&raw, accounts.state.at).filter(|_| accounts.state.read.is_none())?;
    match state.as_str() {
        state if state.eq_ignore_ascii_case(accounts.state.active) => None,
        state if state.eq_ignore_ascii_case("false") => Some("disabled".to_owned()),
        state => Some(state.to_lowercase()),
    }
}

/// The first member that was asked for and has another value in what was found.
fn other_value(
    target: Target,
    operation: &Operation,
    given: &CommandInput,
    (get, found): (&Operation, &RawValue),
) -> Option<String> {
    other_values(target, operation, given, (get, found)).into_iter().next()
}

/// The members that were asked for and have another value in what was found, and by which operation. One that is not
/// there counts where that operation shows it of others.
pub(super) fn other_values(
    target: Target,
    operation: &Operation,
    given: &CommandInput,
    (get, found): (&Operation, &RawValue),
) -> Vec<String> {
    let secrets = target.session.platform.secret_members;
    if let Some(back) = operation.read_back {
        return proof::compare((operation, back), given, secrets, found)
            .map_or_else(|_| Vec::new(), |compared| compared.missing);
    }
    let Ok(Some(mut wanted)) = call::body(operation, given) else { return Vec::new() };
    // What comes by --data may be another thing as it was shown, with members that the platform sets itself.
    if let (Value::Object(wanted), Some(data)) = (&mut wanted, &given.data) {
        wanted.retain(|name, value| {
            let is_id = operation.id_column().is_some_and(|id| id.pointer.strip_prefix('/') == Some(name));
            data.get(name).is_none()
                || !is_id && is_flat(value) && documented::is_taken(target, operation, name, value)
        });
    }
    let found: Value = serde_json::from_str(found.get()).unwrap_or_default();
    kept::lost((get, secrets), &wanted, &found)
}

/// Whether an operation makes a thing.
fn makes(operation: &Operation) -> bool {
    operation.name().is_some() || operation.command.verb() == "create"
}

/// Whether a read of what was made would only say again what its answer says: which id it has.
pub(super) fn names_made(operation: &Operation, answer: &RawValue) -> bool {
    let makes = makes(operation) || (operation.census.is_some() && !deletes(operation));
    makes && id_in(operation, answer).is_some_and(|id| !id.is_empty())
}

/// The platform's id in an answer, where the operation declares one.
pub fn id_in(operation: &Operation, raw: &RawValue) -> Option<String> {
    id_at(raw, operation.id_column()?.pointer)
}

/// Whether its answer shows a secret that can be read only there.
pub(super) fn makes_secret(operation: &Operation) -> bool {
    operation.command.effect > Effect::Read
        && operation.columns.iter().any(|column| column.heading.show == Show::Secret)
}

/// Whether a thing that was read has such a secret, as far as it is shown where the answer shows the secret itself.
pub(super) fn made_secret(operation: &Operation, read: &RawValue) -> bool {
    makes_secret(operation)
        && secret_places(operation).any(|at| {
            let above = at.rsplit_once('/').map_or("", |(above, _)| above);
            above.is_empty() || json::pick(read, above).is_some_and(|value| !value.is_null())
        })
}

/// Where its answer shows such a secret.
pub(super) fn secret_places(operation: &Operation) -> impl Iterator<Item = &'static str> + use<> {
    let secret = operation.columns.iter().filter(|column| column.heading.show == Show::Secret);
    secret.map(|column| column.pointer)
}

fn deletes(operation: &Operation) -> bool {
    operation.command.verb().starts_with("delete")
}

/// The ids of the things that an operation makes one more of, before it is sent. Nothing where that cannot be known.
pub(super) fn count(target: Target, operation: &Operation, given: &CommandInput) -> Option<Vec<String>> {
    if target.session.dry_run || deletes(operation) {
        return None;
    }
    let rows = listed(target, operation, given).ok()?;
    Some(rows.into_iter().map(|(id, _)| id).collect())
}

/// The things of its kind that are there now, with their ids.
///
/// # Errors
/// Why that cannot be known, where the platform said so.
pub(super) fn listed(
    target: Target,
    operation: &Operation,
    given: &CommandInput,
) -> Result<Vec<(String, Value)>, Option<Kind>> {
    let FindList { read, search, items, id, .. } = operation.census.ok_or(None)?;
    let session = target.session;
    let path = session.path(&call::path(read, operation.targets, given).map_err(|_| None)?);
    let call = match search {
        Some(body) => {
            let body = serde_json::from_str(body).map_err(|_| None)?;
            Call::new(Method::Post, path).effect(http::CallEffect::Read).json(&body)
        }
        None => Call::new(Method::Get, path),
    };
    let answer = match session.exchange(&call) {
        Ok(reply) => {
            let raw = answer::raw_body(&reply.body).map_err(|_| None)?;
            answer::check_read(target.platform, read, given, &raw).map_err(|_| None)?;
            reply.value().ok_or(None)?
        }
        Err(fault) if fault.kind() == Kind::NotFound => return Ok(Vec::new()),
        Err(fault) => return Err(Some(fault.kind())),
    };
    let rows = match json::at(&answer, items) {
        // One without an id would be missed, so then nothing is known.
        Value::Array(list) => {
            list.iter().map(|item| Some((json::text_at(item, id)?, item.clone()))).collect()
        }
        only => json::text_at(only, id).map(|id| vec![(id, only.clone())]),
    };
    rows.ok_or(None)
}

/// What is said of a thing whose maker is not known: nobody looked for it before, and a look at every name before it is
/// made would cost a call each.
pub fn is_there(label: &str, unseen: bool) -> String {
    let hidden = if unseen { ", and its secret is not proven" } else { "" };
    format!("{label} is there with what was given: it may have been there before{hidden}")
}

/// Whether a value is one text, number or switch, or a list of such: what is nested has members that the platform works out.
fn is_flat(value: &Value) -> bool {
    match value {
        Value::Object(_) => false,
        Value::Array(list) => !list.iter().any(|one| one.is_object() || one.is_array()),
        _ => true,
    }
}
