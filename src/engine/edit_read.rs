//! What an edit reads: the object as a whole, with what has to be known of it before it is changed.

use super::answer::{self, raw_body};
use super::call;
use super::change::place;
use super::target::Target;
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method};
use crate::json;
use crate::platforms::replies::{nameless, not_the_answer};
use crate::platforms::{Edit, Field, Operation};
use crate::session::{Change, CommandInput, EditNeeds, Session};
use serde_json::Value;

/// What has to be known of the object.
fn needs(session: &Session, operation: &Operation, edit: &Edit, given: &CommandInput) -> EditNeeds {
    let first = |at: &str| at.strip_prefix(edit.root)?.split('/').nth(1).map(json::unescaped);
    let is_given = |field: &&Field| field.arg.is_some_and(|arg| given.has(arg));
    let fields = operation.body.iter().filter(is_given).filter_map(Field::place);
    let places = given.changes.iter().map(|change| (change, place(edit.root, change.name())));
    let mut changes: Vec<String> = fields.filter_map(first).collect();
    let is_adding = operation.command.verb() == "add";
    let (mut adds, mut others) =
        if is_adding { (changes.clone(), Vec::new()) } else { (Vec::new(), changes.clone()) };
    for (change, at) in places {
        let list =
            if matches!(change, Change::Add(..) | Change::Insert(..)) { &mut adds } else { &mut others };
        list.extend(first(&at));
        changes.extend(first(&at));
    }
    adds.retain(|name| !others.contains(name));
    changes.extend(given.data.iter().filter_map(Value::as_object).flat_map(|data| data.keys().cloned()));
    let whole = operation.method == Method::Patch
        && (given.replace.is_some() || !session.platform.dialect.patches(session));
    EditNeeds { whole, changes, adds, elements: elements(operation, edit, given) }
}

/// The elements of lists that a command adds or removes, where it does nothing else.
fn elements(operation: &Operation, edit: &Edit, given: &CommandInput) -> Vec<(String, Vec<String>)> {
    let is_alone = given.changes.is_empty() && given.data.is_none() && given.patch.is_none();
    if !is_alone || !["add", "remove"].contains(&operation.command.verb()) {
        return Vec::new();
    }
    let named = |field: &Field| {
        let list = field.place()?.strip_prefix(edit.root)?.split('/').nth(1).map(json::unescaped)?;
        let many = given.many(field.arg?);
        (!many.is_empty()).then(|| (list, many.to_vec()))
    };
    operation.body.iter().filter_map(named).collect()
}

pub(super) fn read(
    target: Target,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
) -> Result<Value, Fault> {
    let session = target.session;
    let path = session.path(&call::path(edit.read, operation.targets, given)?);
    let reply = session.exchange(&Call::new(Method::Get, path.clone()))?;
    let raw = raw_body(&reply.body).map_err(|fault| session.name(fault))?;
    let value: Value = json::exact(raw.get().as_bytes()).unwrap_or_default();
    let Some((pointer, arg)) = edit.find else {
        answer::check_read(target.platform, edit.read, given, &raw).map_err(|fault| session.name(fault))?;
        let needs = needs(session, operation, edit, given);
        let completed = session.platform.dialect.completed(session, &path, value, &needs);
        return completed.map_err(|fault| session.name(fault));
    };
    if !value.is_array() {
        return Err(session.name(not_the_answer(raw.get().as_bytes())));
    }
    let key = given.text(arg).unwrap_or_default();
    let found = value.as_array().and_then(|list| {
        list.iter().find(|element| json::at(element, pointer).as_str() == Some(key)).cloned()
    });
    found.ok_or_else(|| {
        let rows = value.as_array().map(Vec::as_slice).unwrap_or_default();
        if rows.iter().any(|row| json::text_at(row, pointer).is_none()) {
            return session.name(nameless(arg.name, key));
        }
        Fault::new(Kind::NotFound, format!("there is no {} '{key}' that this account can see", arg.name))
            .on(&session.profile, session.platform.name)
    })
}
