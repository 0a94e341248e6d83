//! Who a command is about: the thing as the platform shows it, for the question, and whether it is the account that
//! the profile signs in as.

use super::change::place;
use super::loss::{self, Loss};
use super::target::Target;
use super::{find, lookup, read};
use crate::commands::{Arg, ArgKind, columns};
use crate::fault::{Delivery, Fault};
use crate::json;
use crate::platforms::replies::is_about_another;
use crate::platforms::{Account, Edit, Field, Operation, Presence};
use crate::session::{Change, CommandInput};
use serde_json::Value;

/// How the account that acts stands to what a command takes something from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OwnAccount {
    /// Not at all.
    Not,
    /// Whether it has its rights by way of this could not be read.
    Unchecked,
    /// It has it, or is in it.
    Has,
    /// It is the account itself.
    Itself,
}

impl OwnAccount {
    /// What a command is about where this is so.
    pub(super) fn itself(is_so: bool) -> Self {
        if is_so { OwnAccount::Itself } else { OwnAccount::Not }
    }

    /// What is said of it; empty for nothing.
    pub(super) fn said(self) -> &'static str {
        match self {
            OwnAccount::Not => "",
            OwnAccount::Unchecked => {
                "whether the account that the profile signs in as has rights by way of this could not be checked"
            }
            OwnAccount::Has => "the account that the profile signs in as has rights by way of this",
            OwnAccount::Itself => "this is the account that the profile signs in as",
        }
    }
}

/// The accounts that an argument may name, each with what the profile's setting says.
pub(super) fn declared<'a>(target: Target<'a>) -> impl Iterator<Item = (&'static Account, &'a str)> {
    let session = target.session;
    let accounts = target.platform.accounts.iter();
    let named =
        accounts.filter_map(|account| Some((account, session.settings.get(account.setting)?.as_str())));
    named.filter(|(_, name)| !name.is_empty())
}

/// Whether a text, in any letter case, is what the profile calls the account, by one of these arguments.
pub(super) fn names(target: Target, arg: &Arg, text: &str) -> bool {
    declared(target).any(|(account, name)| std::ptr::eq(account.arg, arg) && name.eq_ignore_ascii_case(text))
}

/// Whether one of these texts is what the profile calls the account that it signs in as, where an operation acts on such.
pub fn is_own_name(target: Target, operation: &Operation, texts: &[&str]) -> bool {
    operation.targets.iter().any(|arg| texts.iter().any(|text| names(target, arg, text)))
}

/// Whether the account is what a command is about, in the words that were given.
pub(super) fn is_given(target: Target, operation: &Operation, given: &CommandInput) -> bool {
    operation.targets.iter().any(|arg| given.text(arg).is_some_and(|text| names(target, arg, text)))
}

/// The account, where a command is about it by any of its names.
pub(super) fn meant(target: Target, operation: &Operation, given: &CommandInput) -> Option<&'static Account> {
    let all = || declared(target).filter(|(account, _)| operation.is_target(account.arg));
    let (account, _) = all()
        .find(|(account, name)| given.text(account.arg).is_some_and(|text| text.eq_ignore_ascii_case(name)))
        .or_else(|| all().next().filter(|_| is_own_id(target, operation, given)))?;
    Some(account)
}

/// Whether a command gives a new secret to what may be the account: what the profile holds opens nothing any more then.
pub(super) fn may_get_secret(target: Target, operation: &Operation, given: &CommandInput) -> bool {
    let mut accounts = declared(target);
    let is_given = |field: &Field| {
        let secret = field.arg.filter(|arg| arg.kind == ArgKind::Secret);
        secret.is_some_and(|arg| {
            given.has(arg) || given.data.as_ref().is_some_and(|data| !json::at(data, field.at).is_null())
        })
    };
    accounts.any(|(account, _)| operation.is_target(account.arg)) && operation.body.iter().any(is_given)
}

/// Whether the account is among what a command is to take out of a list.
pub(super) fn is_taken(target: Target, operation: &Operation, given: &CommandInput) -> bool {
    let taken =
        operation.body.iter().filter(|field| field.need == Presence::Take).filter_map(|field| field.arg);
    taken.into_iter().any(|arg| given.many(arg).iter().any(|text| names(target, arg, text)))
}

/// Whether an object that was read is the account, being what the operation's targets name.
pub(super) fn is_read(target: Target, operation: &Operation, object: &Value) -> bool {
    declared(target).any(|(account, name)| {
        operation.is_target(account.arg)
            && !account.name.is_empty()
            && json::text_at(object, account.name).is_some_and(|text| text.eq_ignore_ascii_case(name))
    })
}

/// Whether what is written calls the account otherwise than what was read.
pub(super) fn is_renamed(target: Target, before: &Value, wanted: &Value) -> bool {
    declared(target).any(|(account, _)| {
        let (was, is) = (json::text_at(before, account.name), json::text_at(wanted, account.name));
        !account.name.is_empty() && is.is_some() && was.is_some() && is != was
    })
}

/// What a change of the account's own object makes of its rights, besides what goes from lists.
pub(super) fn rights_changed(
    target: Target,
    operation: &Operation,
    before: &Value,
    wanted: &Value,
) -> Vec<Loss> {
    // What is emptied is a loss by that.
    let differs = |at: &&str| {
        let is = json::at(wanted, at);
        json::at(before, at) != is && !loss::is_blank(is)
    };
    rights(target, operation).filter(differs).map(|at| Loss::Right(json::spoken(at))).collect()
}

/// Whether an edit may change rights of an account that it is about, by what was given alone.
pub(super) fn may_change_rights(
    target: Target,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
) -> bool {
    let whole = given.patch.is_some()
        || given.replace.is_some()
        || operation.body.iter().any(|field| field.at.is_empty());
    let says = |at: &str| {
        let mut fields = operation.body.iter().filter(|field| field.at == at).filter_map(|field| field.arg);
        let changes = |change: &Change| {
            let there = place(edit.root, change.name());
            json::is_within(&there, at) || json::is_within(at, &there)
        };
        fields.any(|arg| given.has(arg))
            || given.data.as_ref().is_some_and(|data| !loss::members(data, at).is_empty())
            || given.changes.iter().any(changes)
    };
    rights(target, operation).any(|at| whole || says(at))
}

/// Where the object that an operation is about says what rights the account has, if it is its object.
fn rights<'a>(target: Target<'a>, operation: &'a Operation) -> impl Iterator<Item = &'static str> + use<'a> {
    let about = declared(target).filter(|(account, _)| operation.is_target(account.arg));
    about.flat_map(|(account, _)| account.rights.iter().copied())
}

/// Whether the account is among what goes from a list.
pub(super) fn is_among(target: Target, operation: &Operation, losses: &[Loss]) -> bool {
    losses.iter().any(|loss| {
        let Loss::Elements(at, gone) = loss else { return false };
        let field = operation.body.iter().find(|field| field.at.trim_start_matches('/') == at);
        let Some(arg) = field.and_then(|field| field.arg) else { return false };
        gone.iter().flat_map(called).any(|text| names(target, arg, text))
    })
}

/// The texts by which an element of a list says what it stands for.
pub(super) fn called(element: &Value) -> impl Iterator<Item = &str> {
    ["", "/value", "/id", "/name", "/username"].iter().filter_map(|at| json::at(element, at).as_str())
}

/// Whether an id, or another name of the account, was given: rows of an input are about it as well.
pub(super) fn is_own_id(target: Target, operation: &Operation, given: &CommandInput) -> bool {
    let Target { session, platform } = target;
    declared(target).any(|(account, name)| {
        let about = Some(account.arg).filter(|arg| operation.is_target(arg));
        let (Some(text), Some(resolver)) =
            (about.and_then(|arg| given.text(arg)), platform.resolver(account.arg))
        else {
            return false;
        };
        let id = |name: &str| lookup::look_up(session, resolver, name).ok();
        if account.name.is_empty() {
            // The setting is the id, and a name is another name of it.
            let is_name = given.by.as_deref() == Some("name") || !given.settled && !(resolver.is_id)(text);
            return is_name && id(text).is_some_and(|found| found.eq_ignore_ascii_case(name));
        }
        let own = || id(name);
        // Whoever is named by another key is known by it alone.
        if let Some(reading) = given.by.as_deref().and_then(|by| resolver.reading(by)) {
            let meant = lookup::look_up(session, &reading, text).ok();
            return meant.is_some_and(|meant| own().is_some_and(|own| own == meant));
        }
        let by_mail = resolver.keys.contains(&"/email") && text.contains('@');
        match given.settled || resolver.may_be_id(text) {
            true => own().is_some_and(|own| own == text),
            // A name that is not the account's own is somebody else's, and nothing need be asked.
            false => by_mail && id(text).is_some_and(|found| own().is_some_and(|own| own == found)),
        }
    })
}

/// Whether what an operation may be about can be the account by another name than the one it was given.
pub(super) fn may_be_other_name(target: Target, operation: &Operation) -> bool {
    let accounts = target.platform.accounts.iter();
    accounts.into_iter().any(|account| !account.name.is_empty() && operation.is_target(account.arg))
}

/// What a command is about, as the platform shows it.
pub(super) struct Shown {
    /// Name and id, as far as they say more than what was typed.
    pub(super) text: String,
    /// The object.
    pub(super) object: Value,
}

/// Reads what the first target names, which is an id by now; nothing where it cannot be read.
///
/// # Errors
/// Unexpected: the platform shows another thing under that id, which would be acted on.
pub(super) fn show(
    target: Target,
    operation: &Operation,
    given: &CommandInput,
    label: &str,
) -> Result<Option<Shown>, Fault> {
    let first = operation.targets.first().copied();
    let get = first.and_then(|arg| Some((arg, find::reader(target.platform, arg)?, given.get(arg)?.clone())));
    let Some((arg, get, input)) = get else { return Ok(None) };
    let mut wanted = CommandInput::default();
    wanted.by = Some("id".to_owned());
    wanted.set(arg, input);
    let raw = match read::object(target, get, &wanted) {
        Err(fault) if is_about_another(&fault) => return Err(fault.delivery(Delivery::NotSent)),
        read => read.ok().flatten(),
    };
    let object = raw.and_then(|raw| serde_json::from_str::<Value>(raw.get()).ok());
    Ok(object.map(|object| Shown { text: spoken(get, &object, label), object }))
}

/// The same of an object that was read already.
pub(super) fn spoken_of(target: Target, operation: &Operation, object: &Value, label: &str) -> String {
    let get = operation.targets.first().and_then(|arg| find::reader(target.platform, arg));
    get.map_or_else(String::new, |get| spoken(get, object, label))
}

fn spoken(get: &Operation, object: &Value, label: &str) -> String {
    let text = |wanted: &[&str]| {
        let column = get.columns.iter().find(|column| wanted.contains(&column.heading.name))?;
        json::text_at(object, column.pointer).filter(|text| !text.is_empty())
    };
    let names = [columns::USERNAME.name, columns::NAME.name, columns::DISPLAY_NAME.name];
    let id = text(&[columns::ID.name]).filter(|id| id != label).map(|id| format!("id {id}"));
    let parts: Vec<String> = text(&names).filter(|name| name != label).into_iter().chain(id).collect();
    if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(", ")) }
}
