//! `--data` of a create: an object that was shown makes another one like it. What the platform sets itself is left out,
//! what is shown in another shape is put into the one that is sent, and names that the platform does not know are
//! refused.

use super::loss;
use super::members::{loses_nothing, unknown};
use super::target::Target;
use crate::commands::args::ID;
use crate::fault::Fault;
use crate::json;
use crate::platforms::{Field, Flow, MemberEdits, Operation, Platform};
use crate::secret::HIDDEN;
use crate::session::CommandInput;
use serde_json::{Map, Value};

/// What is known of a resource from the operation that changes its things.
struct Kin {
    as_written: fn(&Value) -> Value,
    members: MemberEdits,
    /// Members that a new thing does not take over.
    own: Vec<&'static str>,
    /// Those that one thing alone has, though a new one may bring others.
    apart: &'static [&'static str],
}

/// The first part of the place of a field.
fn first(field: &Field) -> Option<&'static str> {
    field.at.split('/').nth(1)
}

impl Kin {
    fn of(platform: &Platform, operation: &Operation) -> Option<Kin> {
        let front = operation.command.path.strip_suffix(" create")?;
        if let Some(back) = operation.read_back {
            let own = back.fixed.iter().map(|(name, _)| *name).chain(back.moves.iter().copied()).collect();
            return Some(Kin { as_written: back.as_written, members: back.members, own, apart: &[] });
        }
        if !operation.apart.is_empty() {
            let own = operation.apart.to_vec();
            return Some(Kin { as_written: Value::clone, members: MemberEdits::Open, own, apart: &[] });
        }
        let update = platform.operations().find(|other| {
            other.command.path.strip_prefix(front).is_some_and(|verb| verb == " update" || verb == " replace")
        })?;
        let (as_written, members, fixed, moves) = match (update.flow, update.read_back) {
            // What stands in a wrapper of its own is not made.
            (Flow::Edit(edit), _) if edit.root.is_empty() => {
                (edit.keep, edit.members, edit.fixed, edit.moves)
            }
            (_, Some(back)) => (back.as_written, back.members, back.fixed, back.moves),
            _ => return None,
        };
        let is_target = |field: &&Field| field.arg.is_some_and(|arg| update.is_target(arg));
        let keys = update.body.iter().filter(is_target).filter_map(first);
        let own = fixed.iter().map(|(name, _)| *name).chain(moves.iter().copied()).chain(keys).collect();
        let apart = match update.flow {
            Flow::Edit(edit) => edit.apart,
            _ => &[],
        };
        Some(Kin { as_written, members, own, apart })
    }
}

/// Whether names of members in `--data` are checked for an operation.
pub(super) fn is_checked(platform: &Platform, operation: &Operation) -> bool {
    Kin::of(platform, operation).is_some()
}

/// Whether a create takes a member of something that was never shown.
pub(super) fn may_take(platform: &Platform, operation: &Operation, name: &str) -> bool {
    let fields = || operation.body.iter().filter_map(first);
    Kin::of(platform, operation).is_none_or(|kin| {
        let is_field = || fields().any(|field| field == name);
        is_field()
            || !kin.own.contains(&name) && kin.members.named().is_none_or(|named| named.contains(&name))
    })
}

/// Makes of what was shown what is sent.
///
/// # Errors
/// Usage: a name that the platform does not know, or the text that stands for a secret.
pub(super) fn take_over(
    target: Target,
    operation: &Operation,
    given: &mut CommandInput,
) -> Result<(), Fault> {
    let Some(Value::Object(data)) = &given.data else { return Ok(()) };
    if operation.command.verb() != "create" {
        return Ok(());
    }
    let data = without_given_secrets(operation, given, data);
    let Some(kin) = Kin::of(target.platform, operation) else {
        let data = Value::Object(data);
        refuse_hidden(target, operation, &data)?;
        given.data = Some(data);
        return Ok(());
    };
    let (body, left) = New::of(operation, &kin, given, &data).body(target)?;
    if !left.is_empty() {
        target.session.notice(&format!("left out of the new one: {}", left.join(", ")));
    }
    given.data = Some(Value::Object(body));
    Ok(())
}

/// The same without a word, for whoever only looks; nothing where what was given is no such thing.
pub(super) fn made_again(target: Target, operation: &Operation, given: &CommandInput) -> Option<Value> {
    let Some(Value::Object(data)) = &given.data else { return None };
    let data = without_given_secrets(operation, given, data);
    let kin = Kin::of(target.platform, operation)?;
    let (body, _) = New::of(operation, &kin, given, &data).body(target).ok()?;
    Some(Value::Object(body))
}

/// A secret that output had hidden says nothing beside the flag that gives it.
fn without_given_secrets(
    operation: &Operation,
    given: &CommandInput,
    data: &Map<String, Value>,
) -> Map<String, Value> {
    let mut data = data.clone();
    let flags = operation.body.iter().filter(|field| field.arg.is_some_and(|arg| given.has(arg)));
    for name in flags.filter_map(|field| field.at.strip_prefix('/')) {
        if data.get(name).is_some_and(|value| value == HIDDEN) {
            data.shift_remove(name);
        }
    }
    data
}

/// A new thing, from what was given of it.
struct New<'a> {
    operation: &'a Operation,
    kin: &'a Kin,
    given: &'a CommandInput,
    data: &'a Map<String, Value>,
    /// Members that fields of the create fill.
    fields: Vec<&'static str>,
    /// Those of them that a thing which was shown does not hand on: its id, and where it belongs.
    keys: Vec<&'static str>,
    /// Whether it was shown by the platform, which sets members of its own.
    shown: bool,
}

impl<'a> New<'a> {
    fn of(
        operation: &'a Operation,
        kin: &'a Kin,
        given: &'a CommandInput,
        data: &'a Map<String, Value>,
    ) -> Self {
        let fields: Vec<&'static str> = operation.body.iter().filter_map(first).collect();
        let shown =
            data.keys().any(|name| kin.own.contains(&name.as_str()) && !fields.contains(&name.as_str()));
        let is_key = |field: &&Field| {
            shown && field.arg.is_some_and(|arg| std::ptr::eq(arg, &ID) || operation.is_target(arg))
        };
        let keys = operation.body.iter().filter(is_key).filter_map(first).collect();
        New { operation, kin, given, data, fields, keys, shown }
    }

    fn is_own(&self, name: &str) -> bool {
        self.keys.contains(&name)
            || (self.shown && self.kin.apart.contains(&name))
            || (self.kin.own.contains(&name) && !self.fields.contains(&name))
    }

    fn takes(&self, name: &str) -> bool {
        let named = self.kin.members.named().unwrap_or_default();
        !self.is_own(name) && (self.fields.contains(&name) || named.contains(&name))
    }

    /// What is sent, and what is left out of it.
    fn body(&self, target: Target) -> Result<(Map<String, Value>, Vec<String>), Fault> {
        let taken = self.data.iter().filter(|(name, _)| self.takes(name));
        let taken = taken.map(|(name, value)| (name.clone(), value.clone())).collect();
        refuse_hidden(target, self.operation, &Value::Object(taken))?;
        let kept = (self.kin.as_written)(&Value::Object(self.data.clone()));
        let (mut body, mut left) = (Map::new(), Vec::new());
        for (name, value) in self.data {
            let forced = self.given.forces(name);
            if forced {
                body.insert(name.clone(), value.clone());
            } else if self.is_own(name) {
                left.push(name.as_str());
            } else if self.takes(name) {
                let written =
                    kept.get(name).filter(|written| self.shown || loses_nothing(value, written, None, &[]));
                body.insert(name.clone(), written.unwrap_or(value).clone());
            } else if !is_translated(self.kin, self.data, name) {
                let Some(named) = self.kin.members.named() else {
                    let written = kept.get(name).filter(|_| self.shown).unwrap_or(value);
                    body.insert(name.clone(), written.clone());
                    continue;
                };
                let known = self.fields.iter().chain(named).copied().filter(|known| self.takes(known));
                return Err(unknown(self.operation, name, known));
            }
        }
        for (name, value) in kept.as_object().into_iter().flatten() {
            if !self.data.contains_key(name) && self.takes(name) {
                body.insert(name.clone(), value.clone());
            }
        }
        let mut left: Vec<String> = left.into_iter().map(str::to_owned).collect();
        if self.shown {
            for (at, _) in loss::fixed(self.operation) {
                body.shift_remove(at.trim_start_matches('/'));
            }
            body.values_mut().for_each(|value| without_read_only(value, &mut left));
            // The new one is not given what is shown as null.
            body.values_mut().for_each(json::drop_nulls);
            body.retain(|_, value| !value.is_null());
        }
        Ok((body, left))
    }
}

/// Takes elements of lists away that say of themselves that nobody may set them, as attributes of SCIM services do.
fn without_read_only(value: &mut Value, left: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(|value| without_read_only(value, left));
        }
        Value::Array(list) => list.retain(|element| {
            let is_own = element["readOnly"] == true;
            if is_own {
                left.push(
                    json::text_at(element, "/name").unwrap_or_else(|| "a read-only element".to_owned()),
                );
            }
            !is_own
        }),
        _ => {}
    }
}

/// Whether what is given to a create was shown by the platform, which sets members of its own.
pub(super) fn is_shown(platform: &Platform, operation: &Operation, data: &Value) -> bool {
    let Value::Object(data) = data else { return false };
    let kin = Kin::of(platform, operation);
    kin.is_some_and(|kin| New::of(operation, &kin, &CommandInput::default(), data).shown)
}

/// Whether a member that a create does not take says something in the shape that is shown.
fn is_translated(kin: &Kin, data: &Map<String, Value>, name: &str) -> bool {
    let mut without = data.clone();
    without.shift_remove(name);
    let others = |object: Map<String, Value>| {
        let mut written = (kin.as_written)(&Value::Object(object));
        // A member that is passed on as it is says nothing by another name.
        if let Some(members) = written.as_object_mut() {
            members.shift_remove(name);
        }
        written
    };
    others(data.clone()) != others(without)
}

/// A new thing has no secret that the text of a hidden one could mean.
fn refuse_hidden(target: Target, operation: &Operation, body: &Value) -> Result<(), Fault> {
    let Some(at) = json::hidden_secret(body, target.session.platform.secret_members) else { return Ok(()) };
    let field = operation.body.iter().find(|field| json::spoken(field.at) == at).and_then(|field| field.arg);
    let first = at.split('.').next().unwrap_or_default();
    let instead = match field {
        Some(arg) => format!("leave it out and give it with --{0}-stdin or --{0}-file", arg.name),
        None => format!("put its value there, or leave '{first}' out"),
    };
    Err(Fault::usage(format!("{at} is {HIDDEN}, and a new thing has no secret that this could mean"))
        .hint(format!("nothing was sent; {instead}")))
}
