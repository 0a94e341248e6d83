//! What a kind takes: its commands on the platform, the members that files may have, and what no change takes.

use super::compare::{self, MemberChange};
use super::object::StateObject;
use super::{emptying, named_lists, places, required};
use crate::engine;
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::managed::{Managed, ManagedKind};
use crate::platforms::{Flow, Operation, Platform};
use crate::schema::{Mistake, Violation, missing, violations};
use serde_json::Value;
use std::collections::HashSet;

/// The kinds that are meant: those that words name, or all but the optional ones.
///
/// # Errors
/// Unsupported: nothing of the platform can be kept in files. Usage: a word that names no kind.
pub fn kinds_of(platform: &Platform, words: &[String]) -> Result<Vec<&'static ManagedKind>, Fault> {
    if let Managed::None(why) = platform.managed {
        return Err(Fault::new(
            Kind::Unsupported,
            format!("nothing of {} can be kept in files: {why}", platform.title),
        ));
    }
    let kept = || platform.managed.kinds().iter().filter(|kind| kind.is_kept());
    if words.is_empty() {
        return Ok(kept().filter(|kind| !kind.optional).collect());
    }
    if let Some(unknown) = words.iter().find(|word| !kept().any(|kind| kind.name == **word)) {
        return Err(no_kind(platform, unknown));
    }
    Ok(kept().filter(|kind| words.iter().any(|word| word == kind.name)).collect())
}

/// The fault for a word that names no kind.
pub(super) fn no_kind(platform: &Platform, word: &str) -> Fault {
    let kinds = || platform.managed.kinds().iter();
    if let Some(kind) = kinds().find(|kind| kind.name == word) {
        let why = kind.cannot.first().map(|(_, why)| *why).unwrap_or("files only refer to them");
        return Fault::usage(format!("{word} of {} are not kept in files: {why}", platform.title));
    }
    let known: Vec<&str> = kinds().filter(|kind| kind.is_kept()).map(|kind| kind.name).collect();
    let near = json::nearest(word, known.iter().copied());
    let near = near.map(|near| format!("; did you mean '{near}'?")).unwrap_or_default();
    Fault::usage(format!("{} has no kind '{word}' that files hold{near}", platform.title))
        .hint(format!("the kinds are {}", known.join(", ")))
}

/// The operation of the command that makes one.
pub(super) fn create_of(platform: &Platform, kind: &ManagedKind) -> Option<&'static Operation> {
    kind.create.and_then(|command| platform.operation(command))
}

/// The operation of the command that changes one.
pub(super) fn update_of(platform: &Platform, kind: &ManagedKind) -> Option<&'static Operation> {
    kind.update.and_then(|command| platform.operation(command))
}

/// The members that a file of a kind may have.
pub(super) fn known(platform: &'static Platform, kind: &ManagedKind) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for operation in [create_of(platform, kind), update_of(platform, kind)].into_iter().flatten() {
        let fields = operation.body.iter().filter_map(|field| field.at.split('/').nth(1));
        names.extend(fields.map(json::unescaped));
        if let Flow::Edit(edit) = operation.flow
            && edit.root.is_empty()
        {
            names.extend(edit.members.named().unwrap_or_default().iter().map(|name| (*name).to_owned()));
        }
        let body = platform.schemas.request(operation.method.as_str(), operation.path);
        let documented = body.iter().flat_map(|body| &body.root().properties);
        names.extend(documented.filter(|(_, schema)| !schema.read_only).map(|(name, _)| name.clone()));
    }
    names.extend(kind.parts.iter().map(|part| part.member.to_owned()));
    if !kind.key.is_empty() {
        names.push(kind.key_member().to_owned());
    }
    names.retain(|name| {
        !name.is_empty() && !kind.sets.contains(&name.as_str()) && !is_unreadable(platform, kind, name)
    });
    names.sort_unstable();
    names.dedup();
    names
}

/// Whether the platform takes a member that it never shows: whether it is so could be told by nobody.
fn is_unreadable(platform: &Platform, kind: &ManagedKind, name: &str) -> bool {
    let at = format!("/{}", json::escaped(name));
    let is_secret = kind.secrets.iter().any(|secret| json::is_within(secret.at, &at));
    let edit = update_of(platform, kind).map(|update| update.flow);
    matches!(edit, Some(Flow::Edit(edit)) if !is_secret && edit.unreadable.contains(&at.as_str()))
}

/// Why no change does this to an object that is there: the place and the reason; nothing where one does.
pub(super) fn fixed_by(
    platform: &Platform,
    kind: &ManagedKind,
    one: &MemberChange,
) -> Option<(String, String)> {
    if let Some(why) = fixed(platform, kind, &one.at) {
        return Some((one.at.clone(), why));
    }
    // It may be about a member of what is changed as a whole.
    let below = |(fixed, why): &(&str, &str)| {
        let rest = fixed.strip_prefix(&one.at).filter(|rest| rest.starts_with('/'))?;
        let is_so = compare::fits(json::at(&one.after, rest), json::at(&one.before, rest));
        (!is_so).then(|| ((*fixed).to_owned(), (*why).to_owned()))
    };
    kind.fixed.iter().find_map(below)
}

/// Why no change takes a member of an object that is there; nothing where one does.
fn fixed(platform: &Platform, kind: &ManagedKind, at: &str) -> Option<String> {
    let Some(update) = update_of(platform, kind) else {
        return Some(format!("{} has no command that changes {}", platform.title, kind.name));
    };
    if let Some((_, why)) = kind.fixed.iter().find(|(fixed, _)| json::is_within(at, fixed)) {
        return Some((*why).to_owned());
    }
    let Flow::Edit(edit) = update.flow else { return None };
    let name = at.split('/').nth(1).map(json::unescaped).unwrap_or_default();
    edit.fixed.iter().find(|(fixed, _)| *fixed == name).map(|(_, why)| (*why).to_owned())
}

/// The body that makes an object, before names are ids and secrets are there: without what is null, and without lists
/// that have commands of their own.
pub(super) fn body(platform: &'static Platform, kind: &ManagedKind, value: &Value) -> Value {
    let mut body = value.clone();
    required::fill_new(platform, kind, &mut body);
    json::drop_nulls(&mut body);
    for part in kind.parts {
        json::remove(&mut body, &format!("/{}", json::escaped(part.member)));
    }
    body
}

/// Checks an object of a file without asking the platform. `known` are the members that its kind may have.
///
/// # Errors
/// Usage, naming the file and the member.
pub(super) fn check(
    platform: &'static Platform,
    known: &[String],
    object: &StateObject,
) -> Result<(), Fault> {
    let (kind, file) = (object.kind, &object.file);
    let mut members = object.value.as_object().into_iter().flatten();
    let is_wrong = |name: &String| !known.contains(name) || is_id(kind, name);
    if let Some((name, _)) = members.find(|(name, _)| is_wrong(name)) {
        if kind.sets.contains(&name.as_str()) || is_id(kind, name) {
            return Err(Fault::usage(format!("{file}: only the platform sets '{name}'")).hint("leave it out"));
        }
        if is_unreadable(platform, kind, name) {
            return Err(Fault::usage(format!(
                "{file}: the platform never shows '{name}', so no file can hold it"
            ))
            .hint("leave it out, and set it by its command"));
        }
        let near = json::nearest(name, known.iter().map(String::as_str));
        let near = near.map(|near| format!("; did you mean '{near}'?")).unwrap_or_default();
        return Err(Fault::usage(format!("{file}: {} have no member '{name}'{near}", kind.name)));
    }
    check_parts(object)?;
    check_sets(object)?;
    named_lists::check(platform, object)?;
    if let Some(Flow::Edit(edit)) = update_of(platform, kind).map(|update| update.flow)
        && !edit.root.is_empty()
        && object.value.pointer(edit.root).is_some_and(Value::is_null)
    {
        let member = json::spoken(edit.root);
        return Err(Fault::usage(format!("{file}: {member}: nothing clears it as a whole"))
            .hint("leave it out, or name the members of it that are to change"));
    }
    match wrong(platform, object, false).first() {
        Some(one) => Err(Fault::usage(format!("{file}: {}: {}", json::spoken(&one.at), one.wrong))),
        None => Ok(()),
    }
}

/// Why commands would not find an object of this name; nothing where they do.
pub(super) fn unreachable(platform: &Platform, kind: &ManagedKind, key: &str) -> Option<String> {
    let sign = key.chars().find(|sign| kind.id == kind.key && kind.id_lacks.contains(sign))?;
    Some(format!("'{key}' is not an id of {}: no id of {} holds '{sign}'", platform.title, kind.name))
}

/// Whether a member is the platform's id, by which no file goes.
fn is_id(kind: &ManagedKind, name: &str) -> bool {
    kind.id != kind.key && kind.id.trim_start_matches('/') == name
}

/// Refuses what stands twice in a list in which the order says nothing: the platform would have it once.
fn check_sets(object: &StateObject) -> Result<(), Fault> {
    for at in object.kind.sets_of {
        let Value::Array(list) = json::at(&object.value, at) else { continue };
        let mut known: HashSet<&str> = HashSet::new();
        if let Some(twice) = list.iter().filter_map(Value::as_str).find(|text| !known.insert(*text)) {
            let (file, member) = (&object.file, json::spoken(at));
            return Err(Fault::usage(format!("{file}: '{twice}' stands twice in {member}")));
        }
    }
    Ok(())
}

fn check_parts(object: &StateObject) -> Result<(), Fault> {
    let file = &object.file;
    for part in object.kind.parts {
        let Some(list) = object.value.get(part.member).filter(|list| !list.is_null()) else { continue };
        let Some(list) = list.as_array() else {
            return Err(Fault::usage(format!("{file}: '{}' is not a list", part.member)));
        };
        let mut keys: Vec<String> = Vec::new();
        for (place, element) in list.iter().enumerate() {
            let key = json::text_at(element, part.key).filter(|key| !key.is_empty());
            let Some(key) = key else {
                let member = json::spoken(part.key);
                return Err(Fault::usage(format!("{file}: {}.{place} has no '{member}'", part.member)));
            };
            if keys.contains(&key) {
                return Err(Fault::usage(format!("{file}: '{key}' stands twice in {}", part.member)));
            }
            let set = element
                .as_object()
                .into_iter()
                .flatten()
                .find(|(name, _)| part.sets.contains(&name.as_str()));
            if let Some((name, _)) = set {
                return Err(Fault::usage(format!(
                    "{file}: only the platform sets '{name}' of {}.{place}",
                    part.member
                )));
            }
            keys.push(key);
        }
    }
    Ok(())
}

/// What a new object does not go without and its file does not name; one that is there keeps what it has.
pub(super) fn lacking(platform: &'static Platform, object: &StateObject) -> Option<String> {
    let found = wrong(platform, object, true);
    let missing = found.first().map(|one| format!("{}: {}", json::spoken(&one.at), one.wrong));
    missing.or_else(|| required::empty_in_new(platform, object.kind, &object.value))
}

/// What the documents say against an object, or what it lacks to be made, but for what is not known before names are ids and secrets are there.
fn wrong(platform: &'static Platform, object: &StateObject, only_missing: bool) -> Vec<Violation> {
    let kind = object.kind;
    let create = create_of(platform, kind);
    let Some(operation) = create.or_else(|| update_of(platform, kind)) else { return Vec::new() };
    let Some(documented) = platform.schemas.request(operation.method.as_str(), operation.path) else {
        return Vec::new();
    };
    let mut body = body(platform, kind, &object.value);
    let root = match operation.flow {
        Flow::Edit(edit) => edit.root,
        _ => "",
    };
    let is_below = !root.is_empty() && body.pointer(root).is_none();
    if is_below {
        let mut whole = Value::Null;
        json::put(&mut whole, root, body);
        body = whole;
    }
    let mut found = if only_missing { Vec::new() } else { violations(&documented, &body) };
    if only_missing {
        // What a row of the table gives by itself is not missing.
        let is_given = |at: &str| {
            let by_row =
                operation.body.iter().any(|field| field.arg.is_none() && json::is_within(at, field.at));
            let by_default = operation
                .body
                .iter()
                .any(|field| field.at == at && matches!(field.need, crate::platforms::Presence::Default(_)));
            let mut names = kind.references.iter().filter_map(|one| one.name_beside(one.at));
            by_row
                || by_default
                || names.any(|name| places::is_of(at, &name))
                || kind.secrets.iter().any(|secret| places::is_of(at, secret.at))
        };
        found.extend(missing(&documented, &body).into_iter().filter(|one| !is_given(&one.at)));
    }
    for one in found.iter_mut().filter(|_| is_below) {
        one.at = one.at.strip_prefix(root).unwrap_or(&one.at).to_owned();
    }
    found.retain(|one| {
        let is_reference = kind.references.iter().any(|reference| places::is_of(&one.at, reference.at));
        let is_shape_of_id = matches!(one.wrong, Mistake::Format(_) | Mistake::Bounds(_));
        !(is_reference && is_shape_of_id)
    });
    found
}

/// Members that the elements of an object's lists lack and that must be there: a file may have them so from a platform that shows
/// none, and elsewhere they are refused. An element of a list with secrets keeps what is there.
pub fn lacking_inside(platform: &'static Platform, object: &StateObject) -> Vec<String> {
    let is_inside = |one: &&Violation| {
        let above = one.at.rsplit_once('/').map_or("", |(above, _)| above);
        above.split('/').any(|part| part.parse::<usize>().is_ok())
            && !object.kind.secrets.iter().any(|secret| {
                secret.at.split_once("/*").is_some_and(|(list, _)| json::is_within(&one.at, list))
            })
    };
    let found = wrong(platform, object, true);
    let told = |one: &Violation| {
        format!("{}: {}: {}, where it is changed", object.named(), json::spoken(&one.at), one.wrong)
    };
    found.iter().filter(is_inside).map(told).collect()
}

/// Members of an object that are null or empty and that no change makes so: a file may have them from a platform that shows nothing
/// there, and elsewhere they are refused.
pub fn never_null(platform: &'static Platform, object: &StateObject) -> Vec<String> {
    let mut found = Vec::new();
    blanks("", &object.value, &mut found);
    let told = |(at, said): (String, &Value)| {
        let why = emptying::refused_anywhere(platform, object.kind, (&at, said))?;
        Some(format!("{}: {why}, where it is anything else by now", object.named()))
    };
    found.into_iter().filter_map(told).collect()
}

/// Where null or an empty text stands in a value, but for what stands in lists: those are written whole.
fn blanks<'v>(at: &str, value: &'v Value, found: &mut Vec<(String, &'v Value)>) {
    match value {
        Value::Null => found.push((at.to_owned(), value)),
        Value::String(text) if text.is_empty() => found.push((at.to_owned(), value)),
        Value::Object(members) => {
            members
                .iter()
                .for_each(|(name, one)| blanks(&format!("{at}/{}", json::escaped(name)), one, found));
        }
        _ => {}
    }
}

/// The operation of a command.
///
/// # Errors
/// Unsupported: the platform's tables lack it.
pub(super) fn operation(
    platform: &'static Platform,
    command: &'static crate::commands::Command,
) -> Result<&'static Operation, Fault> {
    engine::operation(platform, command)
}
