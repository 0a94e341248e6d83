//! `--data` of a write that takes only what is to change: an object that was shown and is given back is reduced to what
//! is new in it.

use super::find::{self, Found};
use super::loss::{self, Loss};
use super::members::{loses_nothing, not_shown, tell_left, unchangeable, unknown};
use super::target::Target;
use super::{call, edges, kinds};
use crate::fault::{Delivery, Fault};
use crate::json::{self, half, hidden};
use crate::platforms::{Field, Operation, Platform, ReadBack};
use crate::schema::{Documented, Mistake, violations};
use crate::session::{CommandInput, Input, Session};
use serde_json::{Map, Value, json};

/// Leaves out of `--data` what is so already; tells whether nothing is left to change.
///
/// # Errors
/// Usage: a member that cannot change or that nobody knows, or a hidden secret that cannot be told.
pub(super) fn leave_out(
    target: Target,
    operation: &Operation,
    given: &mut CommandInput,
) -> Result<bool, Fault> {
    let (Some(back), Some(arg)) = (operation.taken_back(), operation.targets.first()) else {
        return Ok(false);
    };
    let shown = shown_halves(operation, given);
    let data = given.data.as_ref().and_then(Value::as_object);
    if data.is_none() && shown.is_empty() {
        return Ok(false);
    }
    let session = target.session;
    session.platform.dialect.check(session)?;
    let text = given.text(arg).unwrap_or_default();
    let by = given.by.as_deref().or(given.ids.contains(&arg.name).then_some("id"));
    let Found::There(_, raw) = find::target(target, operation, text, by) else {
        // Whoever is not there is told of by the write itself.
        return Ok(false);
    };
    let read: Value = json::exact(raw.get().as_bytes()).unwrap_or_default();
    let written = (back.as_written)(&read);
    for field in shown {
        keep_half(given, field, &written);
    }
    let flags = operation.body.iter().filter_map(|field| field.arg);
    let mut flags = flags.filter(|arg| !operation.is_target(arg));
    let Some(Value::Object(data)) = &given.data else { return Ok(!flags.any(|arg| given.has(arg))) };
    let body = target.platform.schemas.request(operation.method.as_str(), operation.path);
    let rest = Comparison { session, operation, back, given, read: &read, written, body }
        .rest(data)
        .map_err(|fault| fault.delivery(Delivery::NotSent))?;
    let rest = Value::Object(rest);
    if let Some(guard) = back.guard.filter(|_| given.force_members.is_empty()) {
        guard([&read, &rest]).map_err(|fault| session.name(fault.delivery(Delivery::NotSent)))?;
    }
    edges::check_body(target.platform, operation, given, &rest)
        .map_err(|fault| fault.delivery(Delivery::NotSent))?;
    let rest = Some(rest).filter(|rest| rest.as_object().is_some_and(|rest| !rest.is_empty()));
    let nothing = rest.is_none() && !flags.any(|arg| given.has(arg));
    given.data = rest;
    Ok(nothing)
}

/// `--data` with the members in the shape of a write that stand there as they were shown. What of such a member no write
/// documents is left out: whether it is as it was is known once it is compared.
pub(super) fn as_written(platform: &Platform, operation: &Operation, given: &mut CommandInput) {
    let (Some(back), Some(Value::Object(data))) = (operation.taken_back(), &mut given.data) else { return };
    let body = platform.schemas.request(operation.method.as_str(), operation.path);
    for (name, value) in data {
        let one = json!({ name.as_str(): &*value });
        let Some(mut written) = (back.as_written)(&one).get_mut(name).map(Value::take) else { continue };
        if let (true, Value::Object(parts), Some(body)) = (written != *value, &mut written, &body) {
            let at = json::escaped(name);
            parts.retain(|part, _| body.at(&format!("/{at}/{}", json::escaped(part))).is_some());
        }
        *value = written;
    }
}

/// How the object is read again whose lists a write replaces.
fn replacing(operation: &Operation) -> Option<&'static ReadBack> {
    operation.read_back.filter(|back| !back.replaces.is_empty())
}

/// The members of a body that would replace lists.
fn lists<'a>(back: &ReadBack, body: &'a Value) -> Vec<(&'static str, &'a Value)> {
    let lists = back.replaces.iter().filter_map(|name| Some((*name, body.get(name)?)));
    // What is emptied is told of any member.
    lists.filter(|(_, list)| !loss::is_blank(list)).collect()
}

/// Whether a body has lists that take the place of those that are there.
pub(super) fn replaces(operation: &Operation, body: &Value) -> bool {
    replacing(operation).is_some_and(|back| !lists(back, body).is_empty())
}

/// Whether a write may take something from a list by replacing it.
pub(super) fn may_replace(operation: &Operation, given: &CommandInput) -> bool {
    let body = call::body(operation, given).ok().flatten();
    body.is_some_and(|body| replaces(operation, &body))
}

/// What the lists of a write remove that replace those that are there.
pub(super) fn replaced(
    target: Target,
    operation: &Operation,
    given: &CommandInput,
) -> Result<Vec<Loss>, Fault> {
    let (Some(back), Some(arg)) = (replacing(operation), operation.targets.first()) else {
        return Ok(Vec::new());
    };
    let body = call::body(operation, given)?.unwrap_or_default();
    let lists = lists(back, &body);
    let text = given.text(arg).filter(|_| !lists.is_empty());
    let found = text.map(|text| find::target(target, operation, text, Some("id")));
    // Whoever is not there is told of by the write itself.
    let Some(Found::There(_, raw)) = found else { return Ok(Vec::new()) };
    let there = (back.as_written)(&json::exact(raw.get().as_bytes()).unwrap_or_default());
    let loss = |(name, list): (&str, &Value)| {
        loss::between(&json!({ name: there.get(name) }), &json!({ name: list }))
    };
    Ok(lists.into_iter().flat_map(loss).collect())
}

/// The flags whose text may be what was shown of one that holds half a pair.
fn shown_halves(operation: &Operation, given: &CommandInput) -> Vec<&'static Field> {
    let is_one = |field: &&Field| {
        let text = field.arg.filter(|arg| !operation.is_target(arg)).and_then(|arg| given.text(arg));
        text.is_some_and(half::may_stand_for_one)
    };
    operation.body.iter().filter(is_one).collect()
}

/// Takes a flag away that says what is there; puts the halves into one that says more.
fn keep_half(given: &mut CommandInput, field: &Field, written: &Value) {
    let Some((arg, text)) = field.arg.and_then(|arg| Some((arg, given.text(arg)?))) else { return };
    let there = json::at(written, field.at);
    let mut wanted = Value::from(text);
    half::keep(&mut wanted, there);
    match wanted {
        wanted if wanted == *there => *given = given.without(arg),
        Value::String(text) => given.set(arg, Input::Text(text)),
        _ => {}
    }
}

struct Comparison<'a> {
    session: &'a Session<'a>,
    operation: &'a Operation,
    back: &'a ReadBack,
    given: &'a CommandInput,
    read: &'a Value,
    /// The same in the shape of a write.
    written: Value,
    /// What is documented of a write.
    body: Option<Documented>,
}

impl Comparison<'_> {
    fn rest(&self, data: &Map<String, Value>) -> Result<Map<String, Value>, Fault> {
        let (mut rest, mut left) = (Map::new(), Vec::new());
        for (name, value) in data {
            let forced = self.given.forces(name);
            if self.read.get(name) == Some(value) && !forced {
                continue;
            }
            if self.back.moves.contains(&name.as_str()) && !forced {
                left.push(name.as_str());
                continue;
            }
            let there = self.written.get(name).unwrap_or(&Value::Null);
            if self.is_no_null(name, value) {
                rest.insert(name.clone(), Value::Null);
            } else if let Some(value) = news(&self.as_written(name, value)?, there) {
                if !forced {
                    self.may_write(name)?;
                    let of = |value: &Value| json!({ name.as_str(): value });
                    let differences = json::differences(&of(there), &of(&value));
                    kinds::check_changed(self.session.platform.secret_members, "", self.given, &differences)?;
                }
                rest.insert(name.clone(), value);
            }
        }
        tell_left(self.session, &left);
        Ok(rest)
    }

    /// Whether null is given for a member that is not shown so and that the documents do not let be null: it is no word
    /// for what is not there.
    fn is_no_null(&self, name: &str, value: &Value) -> bool {
        let is_shown = || [self.read, &self.written].iter().any(|there| there.get(name).is_some());
        let refused = |body: Documented| {
            let found = violations(&body, &json!({ name: null }));
            found.iter().any(|one| matches!(one.wrong, Mistake::Null(_)))
        };
        value.is_null() && !is_shown() && self.body.is_some_and(refused)
    }

    fn may_write(&self, name: &str) -> Result<(), Fault> {
        if let Some((_, reason)) = self.back.fixed.iter().find(|(fixed, _)| *fixed == name) {
            return Err(unchangeable(self.operation, name, reason));
        }
        match self.back.members.named() {
            Some(known) if !known.contains(&name) => {
                Err(unknown(self.operation, name, known.iter().copied()))
            }
            _ => Ok(()),
        }
    }

    /// A member as a write takes it, with the secrets that output had hidden.
    fn as_written(&self, name: &str, value: &Value) -> Result<Value, Fault> {
        let one = |value: &Value| Value::Object([(name.to_owned(), value.clone())].into_iter().collect());
        let mut whole = match (self.back.as_written)(&one(value)).get(name) {
            Some(written) if loses_nothing(value, written, self.read.get(name), self.back.moves) => {
                one(written)
            }
            _ => one(value),
        };
        half::keep(&mut whole, &self.written);
        hidden::restore(&mut whole, &self.written, self.session.platform.secret_members)
            .map_err(|at| not_shown(&at))?;
        Ok(json::at(&whole, &format!("/{}", json::escaped(name))).clone())
    }
}

/// What of a member is not so already; of an object those members that are not.
fn news(value: &Value, there: &Value) -> Option<Value> {
    match (value, there) {
        (value, there) if value == there => None,
        (Value::Object(members), Value::Object(known)) => {
            let new = members.iter().filter(|(name, value)| known.get(*name) != Some(*value));
            let new: Map<_, _> = new.map(|(name, value)| (name.clone(), value.clone())).collect();
            (!new.is_empty()).then_some(Value::Object(new))
        }
        (value, _) => Some(value.clone()),
    }
}
