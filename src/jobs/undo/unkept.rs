//! What the history does not hold although no name says that it is a secret: a value in which a secret stood that the run had
//! come to know. It is neither compared nor given back.

use super::step::UndoPlan;
use crate::commands::ArgKind;
use crate::engine::Target;
use crate::history::is_secret;
use crate::json;
use crate::platforms::Operation;
use crate::secret::HIDDEN;
use crate::session::{Change, CommandInput};
use serde_json::Value;

/// Where something of a value is hidden that no name tells to be a secret: the first of those places.
pub(super) fn unkept(target: Target, at: &str, value: &Value) -> Option<String> {
    let below = |name: &str, value: &Value| unkept(target, &format!("{at}/{}", json::escaped(name)), value);
    match value {
        Value::Object(members) => members.iter().find_map(|(name, value)| below(name, value)),
        Value::Array(list) => list.iter().enumerate().find_map(|(place, one)| below(&place.to_string(), one)),
        Value::String(text) => {
            let is_hidden = is_hidden(text) && !is_secret(target.session.platform.secret_members, at);
            is_hidden.then(|| at.to_owned())
        }
        _ => None,
    }
}

/// Whether something of a text is hidden.
pub(super) fn is_hidden(text: &str) -> bool {
    text.contains(HIDDEN)
}

/// Takes the members away that stand for a secret, or hold one.
pub(super) fn without_secrets(value: &mut Value) {
    let is_hidden_text = |value: &Value| value.as_str().is_some_and(is_hidden);
    match value {
        Value::Object(members) => {
            members.retain(|_, value| !is_hidden_text(value));
            members.values_mut().for_each(without_secrets);
        }
        Value::Array(list) => {
            list.retain(|value| !is_hidden_text(value));
            list.iter_mut().for_each(without_secrets);
        }
        _ => {}
    }
}

/// Nothing is done by a value that is not known.
pub(super) fn never(what: &str) -> UndoPlan<'static> {
    UndoPlan::Never(format!("the history hides {what}: a secret stands in it"))
}

/// That a part of a text is hidden, which nobody can compare.
pub(super) fn half_known(what: &str) -> String {
    format!("whether somebody changed what is hidden of {what} since is not known")
}

/// What a command would be given of it.
pub(super) fn given_unkept(target: Target, operation: &Operation, given: &CommandInput) -> Option<String> {
    let args = operation.args().filter(|arg| !matches!(arg.kind, ArgKind::Secret | ArgKind::File));
    let mut args = args.filter_map(|arg| Some((arg.name, given.get(arg)?.to_json())));
    let of_arg = args.find_map(|(name, value)| unkept(target, "", &value).map(|at| format!("{name}{at}")));
    let documents = [&given.data, &given.patch, &given.replace];
    let of_data = || documents.into_iter().flatten().find_map(|value| unkept(target, "", value));
    let of_changes = || {
        given.changes.iter().find_map(|change| match change {
            Change::Set(name, text) | Change::Add(name, text) if is_hidden(text) => Some(name.clone()),
            _ => None,
        })
    };
    of_arg.or_else(of_data).or_else(of_changes).map(|at| json::spoken(&at))
}

/// What the values that are hidden are called: of an operation of a patch by its path.
pub(super) fn hidden_names(value: &Value) -> Vec<String> {
    let mut names = Vec::new();
    name_hidden("", value, &mut names);
    names.dedup();
    names
}

fn name_hidden(name: &str, value: &Value, names: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            let path = members.iter().find(|(name, _)| name.eq_ignore_ascii_case("path"));
            let path = path.and_then(|(_, path)| path.as_str());
            let patched = path.and_then(|path| path.rsplit(['/', '.', ':']).next());
            for (own, value) in members {
                let is_value = own.eq_ignore_ascii_case("value");
                let called = patched.or(Some(name).filter(|name| !name.is_empty())).filter(|_| is_value);
                name_hidden(called.unwrap_or(own), value, names);
            }
        }
        Value::Array(list) => list.iter().for_each(|one| name_hidden(name, one, names)),
        Value::String(text) if is_hidden(text) => names.push(name.to_owned()),
        _ => {}
    }
}
