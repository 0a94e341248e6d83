//! Who a command is about: the thing as the platform shows it, for the question, and whether it is the account that
//! the profile signs in as.

use super::loss::Loss;
use super::target::Target;
use super::{find, read, resolve};
use crate::commands::{Arg, columns};
use crate::json;
use crate::platforms::{Account, Need, Operation};
use crate::session::{Given, Input};
use serde_json::Value;

/// Said where something is taken from the account that acts.
pub(super) const OWN: &str = "this is the account that the profile signs in as";

/// The accounts that an argument may name, each with what the profile's setting says.
fn declared<'a>(target: Target<'a>) -> impl Iterator<Item = (&'static Account, &'a str)> {
    let session = target.session;
    let accounts = target.platform.accounts.iter();
    let named =
        accounts.filter_map(|account| Some((account, session.settings.get(account.setting)?.as_str())));
    named.filter(|(_, name)| !name.is_empty())
}

/// Whether a text, in any letter case, is what the profile calls the account, by one of these arguments.
fn names(target: Target, arg: &Arg, text: &str) -> bool {
    declared(target).any(|(account, name)| std::ptr::eq(account.arg, arg) && name.eq_ignore_ascii_case(text))
}

/// Whether the account is what was given: as what a command is about, or as what it takes out of a list.
pub(super) fn is_given(target: Target, operation: &Operation, given: &Given) -> bool {
    let taken = operation.body.iter().filter(|field| field.need == Need::Take).filter_map(|field| field.arg);
    operation.targets.iter().copied().chain(taken).any(|arg| match given.get(arg) {
        Some(Input::Text(text)) => names(target, arg, text),
        Some(Input::Many(many)) => many.iter().any(|text| names(target, arg, text)),
        _ => false,
    })
}

/// Whether an object that was read is the account, being what the operation's targets name.
pub(super) fn is_read(target: Target, operation: &Operation, object: &Value) -> bool {
    declared(target).any(|(account, name)| {
        operation.targets.iter().any(|arg| std::ptr::eq(*arg, account.arg))
            && !account.name.is_empty()
            && json::text_at(object, account.name).is_some_and(|text| text.eq_ignore_ascii_case(name))
    })
}

/// Whether the account is among what goes from a list.
pub(super) fn is_among(target: Target, operation: &Operation, losses: &[Loss]) -> bool {
    losses.iter().any(|loss| {
        let Loss::Elements(at, gone) = loss else { return false };
        let field = operation.body.iter().find(|field| field.at.trim_start_matches('/') == at);
        let Some(arg) = field.and_then(|field| field.arg) else { return false };
        gone.iter().any(|element| {
            ["", "/value", "/id", "/name", "/username"]
                .iter()
                .filter_map(|at| json::at(element, at).as_str())
                .any(|text| names(target, arg, text))
        })
    })
}

/// The id of the account, looked up once a run: rows of an input name accounts by id as well.
pub(super) fn is_own_id(target: Target, operation: &Operation, given: &Given) -> bool {
    let Target { session, platform } = target;
    declared(target).any(|(account, name)| {
        let text = operation
            .targets
            .iter()
            .find(|arg| std::ptr::eq(**arg, account.arg))
            .and_then(|arg| given.text(arg));
        let resolver = platform.resolvers.iter().find(|resolver| std::ptr::eq(resolver.arg, account.arg));
        let (Some(text), Some(resolver)) = (text.filter(|_| !account.name.is_empty()), resolver) else {
            return false;
        };
        let find = || {
            resolve::look_up(session, resolver, name)
                .map(|id| vec![crate::session::Named { id, names: Vec::new() }])
        };
        (resolver.is_id)(text)
            && session.named("the account itself", find).is_ok_and(|own| own.iter().any(|own| own.id == text))
    })
}

/// What a command is about, as the platform shows it.
pub(super) struct Shown {
    /// Name and id, as far as they say more than what was typed.
    pub(super) text: String,
    /// The object.
    pub(super) object: Value,
}

/// Reads what the first target names, which is an id by now.
pub(super) fn show(target: Target, operation: &Operation, given: &Given, label: &str) -> Option<Shown> {
    let arg = *operation.targets.first()?;
    let get = find::reader(target.platform, arg)?;
    let mut wanted = Given::default();
    wanted.by = Some("id".to_owned());
    wanted.set(arg, given.get(arg)?.clone());
    let raw = read::object(target, get, &wanted).ok()??;
    let object: Value = serde_json::from_str(raw.get()).ok()?;
    Some(Shown { text: spoken(get, &object, label), object })
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
