//! Bodies held against what the platform documents, before anything is sent.

use super::change::place;
use super::{kinds, part};
use crate::commands::{Arg, ArgKind, Column, Effect};
use crate::fault::Fault;
use crate::http::{Call, Method};
use crate::json;
use crate::platforms::{Edit, Field, Flow, Operation, Platform};
use crate::schema::{self, Documented, JsonType, Mistake, Schema, Violation, missing, violations};
use crate::session::{Change, CommandInput};
use serde_json::{Value, json};
use std::cell::LazyCell;

use super::target::Target;

/// The longest body of one object, in bytes. No platform documents one that comes near.
const LONGEST: usize = 8 * 1024 * 1024;

/// How many slips one message tells.
const TOLD: usize = 5;

fn documented(target: Target, operation: &Operation) -> Option<Documented> {
    target.platform.schemas.request(operation.method.as_str(), operation.path)
}

/// Puts a list that `--data` gives where the command keeps the list that stands bare on the wire.
///
/// # Errors
/// Usage: the command takes an object, or neither.
pub(super) fn take_list(
    platform: &Platform,
    operation: &Operation,
    given: &mut CommandInput,
) -> Result<(), Fault> {
    let Some(other) = given.data.take_if(|data| !data.is_object()) else { return Ok(()) };
    let body = platform.schemas.request(operation.method.as_str(), operation.path);
    let is_list = body.is_some_and(|body| body.root().sort() == Some(JsonType::Array));
    match (other, operation.body) {
        (list @ Value::Array(_), [field]) if is_list => {
            let mut data = json!({});
            json::put(&mut data, field.at, list);
            given.data = Some(data);
            Ok(())
        }
        _ if is_list => Err(Fault::usage("--data takes a JSON list")),
        _ => Err(Fault::usage("--data takes a JSON object")),
    }
}

/// The documented body of a command that takes members of it besides those of its flags.
pub fn open_body(platform: &'static Platform, operation: &Operation) -> Option<Documented> {
    let closed = operation.command.effect == Effect::Read || part::is_part(platform, operation);
    let sends = !closed && part::sends_data(platform, operation);
    platform.schemas.request(operation.method.as_str(), operation.path).filter(|_| sends)
}

/// A body as it would be sent, and of an edit what was given for it.
///
/// # Errors
/// Usage: a member, type or value that the platform does not document.
pub(super) fn draft(
    target: Target,
    operation: &Operation,
    given: &CommandInput,
    draft: &Call,
) -> Result<(), Fault> {
    // What a search sends is made of its flags only when it runs.
    if operation.command.effect == Effect::Read {
        return Ok(());
    }
    if draft.body.len() > LONGEST {
        return Err(Fault::usage(format!("the body is {} MiB long", draft.body.len() / (1024 * 1024))).hint(
            format!("nothing was sent; at most {} MiB are sent for one object", LONGEST / (1024 * 1024)),
        ));
    }
    let file = operation.document().map(|arg| given.document(arg)).transpose()?;
    let Some(body) = documented(target, operation) else { return Ok(()) };
    let sent = match file {
        Some(file) => file.map(|(_, document)| document).unwrap_or_default(),
        None => bare(&body, operation, json::exact(&draft.body).unwrap_or_default()),
    };
    // A function of its own may make the body when it runs.
    let is_made_later = sent.is_null() && !matches!(operation.flow, Flow::Edit(_));
    if is_made_later || !is_comparable(&body, &sent) {
        return Ok(());
    }
    let mut found = violations(&body, &sent);
    let Flow::Edit(edit) = operation.flow else {
        let told = |one: &Violation| found.iter().any(|other| other.at == one.at);
        let missing: Vec<Violation> = missing(&body, &sent).into_iter().filter(|one| !told(one)).collect();
        found.extend(missing);
        return judge(target, operation, given, &body, found);
    };
    // `--data` may be in the shape that is shown: it is looked at when that was read.
    // Pairs may stand for more than they say until the operation has shaped them, and so may a PEM file.
    let shaped = |arg: &Arg| matches!(arg.kind, ArgKind::Pairs | ArgKind::File) && operation.shape.is_some();
    let given_by_flag = |field: &Field| field.arg.is_some_and(|arg| given.has(arg) && !shaped(arg));
    let flags: Vec<&str> =
        operation.body.iter().filter(|field| given_by_flag(field)).map(|field| field.at).collect();
    let is_flag = |at: &str| flags.iter().any(|flag| !flag.is_empty() && json::is_within(at, flag));
    found.retain(|one| is_flag(&one.at));
    for change in &given.changes {
        slips(target, (operation, edit), &body, change, &mut found)?;
    }
    judge(target, operation, given, &body, found)
}

/// What is wrong with one change of an edit, as far as that is known before the object is read.
fn slips(
    target: Target,
    (operation, edit): (&Operation, &Edit),
    body: &Documented,
    change: &Change,
    found: &mut Vec<Violation>,
) -> Result<(), Fault> {
    let at = place(edit.root, change.name());
    let (pointer, text) = match change {
        Change::Set(_, text) => (at, text),
        Change::Add(_, text) | Change::Insert(_, _, text) => (format!("{at}/0"), text),
        // A patch says null, and what a switch is that a whole object lacks nobody knows unless it is documented.
        Change::Unset(_) => {
            let is_told = |schema: &Schema| operation.method == Method::Patch || schema.default.is_none();
            let switch = body.at(&at).filter(|schema| is_told(schema)).and_then(Schema::sort);
            let switch = switch.filter(|sort| *sort == JsonType::Boolean);
            found.extend(switch.map(|sort| Violation { at, wrong: Mistake::Null(sort) }));
            return Ok(());
        }
        Change::Remove(..) => return Ok(()),
    };
    let mut whole = Value::Null;
    if body.at(&pointer).is_none() {
        json::put(&mut whole, &pointer, json!(""));
        // It may be called so in the shape that is shown, which is known where that is documented.
        let shown = target.platform.schemas.answer("GET", edit.read);
        let unknown = violations(body, &whole).into_iter().filter(|one| {
            let (above, _) = one.at.rsplit_once('/').unwrap_or_default();
            matches!(one.wrong, Mistake::Unknown(_))
                && (body.is_closed(above) || is_in_other_letters(one))
                && shown.is_some_and(|shown| shown.at(&one.at).is_none())
        });
        found.extend(unknown);
    } else if !text.starts_with(':') {
        let value = super::change::typed(&like(Some(*body), &pointer), change.name(), text)?;
        json::put(&mut whole, &pointer, value);
        // A number may stand for a name, and other letters for those that the platform writes.
        let kept = violations(body, &(edit.keep)(&whole));
        let whole = violations(body, &whole).into_iter();
        let is_wrong = |one: &Violation| one.at == pointer && one.wrong != Mistake::ReadOnly;
        found.extend(whole.filter(|one| is_wrong(one) && kept.iter().any(|kept| kept.at == one.at)));
    }
    Ok(())
}

/// What an edit would change, in the whole object that would be sent.
///
/// # Errors
/// As [`draft`].
pub(super) fn wanted(
    target: Target,
    operation: &Operation,
    given: &CommandInput,
    objects: [&Value; 2],
) -> Result<(), Fault> {
    let Some((body, found)) = slips_of_wanted(target, operation, objects) else { return Ok(()) };
    judge(target, operation, given, &body, found)
}

/// The same before the object is read again: what is sent all the same is not told twice.
///
/// # Errors
/// As [`draft`].
pub(super) fn wanted_quietly(
    target: Target,
    operation: &Operation,
    given: &CommandInput,
    objects: [&Value; 2],
) -> Result<(), Fault> {
    let Some((body, mut found)) = slips_of_wanted(target, operation, objects) else { return Ok(()) };
    found.retain(|one| !is_open(&body, one));
    judge(target, operation, given, &body, found)
}

fn slips_of_wanted(
    target: Target,
    operation: &Operation,
    objects: [&Value; 2],
) -> Option<(Documented, Vec<Violation>)> {
    let body = documented(target, operation)?;
    let [kept, wanted] = objects.map(|value| bare(&body, operation, value.clone()));
    if !is_comparable(&body, &wanted) {
        return None;
    }
    let mut found = violations(&body, &wanted);
    found.extend(missing(&body, &wanted));
    found.retain(|one| is_new(one, &kept, &wanted));
    Some((body, found))
}

/// Whether something is not as documented where the documents may not say all.
fn is_open(body: &Documented, one: &Violation) -> bool {
    let above = one.at.rsplit_once('/').map_or("", |(above, _)| above);
    matches!(one.wrong, Mistake::Unknown(_) | Mistake::Missing)
        && !body.is_closed(above)
        && !is_in_other_letters(one)
}

/// Whether what is wrong with a whole object is wrong with what was given for it, and not with what was read.
fn is_new(one: &Violation, kept: &Value, wanted: &Value) -> bool {
    // An element that moved up in its list is no change of it.
    let list = || one.at.split('/').nth(1).and_then(|name| kept.pointer(&format!("/{name}")));
    let moved = || list().is_some_and(|list| elements(&one.at, wanted).any(|part| stands(part, list)));
    match one.wrong {
        Mistake::Missing => {
            let (above, name) = one.at.rsplit_once('/').unwrap_or_default();
            let before = kept.pointer(above).and_then(Value::as_object);
            let lacked =
                before.is_some_and(|before| before.get(&json::unescaped(name)).is_none_or(Value::is_null));
            !lacked && !moved()
        }
        Mistake::ReadOnly | Mistake::Null(_) => {
            let stays = || list().is_some_and(|list| stands(json::at(wanted, &one.at), list));
            kept.pointer(&one.at) != wanted.pointer(&one.at) && !stays() && !moved()
        }
        _ => json::at(kept, &one.at) != json::at(wanted, &one.at),
    }
}

/// The elements of lists in which a place lies.
fn elements<'a>(at: &'a str, whole: &'a Value) -> impl Iterator<Item = &'a Value> {
    let places = at.match_indices('/').map(|(end, _)| &at[..end]).chain([at]);
    let in_list =
        |place: &&str| place.rsplit_once('/').is_some_and(|(above, _)| json::at(whole, above).is_array());
    places.filter(in_list).filter_map(|place| whole.pointer(place))
}

/// Refuses null in what `--data` gives where the documents say of which type a member is. What was read so is no change.
///
/// # Errors
/// Usage, naming the members.
pub(super) fn no_nothing(
    target: Target,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
    seen: [&Value; 2],
) -> Result<(), Fault> {
    let (Some(body), Some(data)) = (documented(target, operation), &given.data) else { return Ok(()) };
    let mut whole = Value::Null;
    // The wrapper may be left out.
    let at = if data.pointer(edit.root).is_some() { "" } else { edit.root };
    json::put(&mut whole, at, data.clone());
    let whole = bare(&body, operation, whole);
    let mut found = violations(&body, &whole);
    let is_read = |one: &Violation| {
        seen.iter().any(|seen| {
            seen.pointer(&one.at) == Some(&Value::Null)
                || elements(&one.at, &whole).filter(|part| !part.is_null()).any(|part| stands(part, seen))
        })
    };
    found.retain(|one| matches!(one.wrong, Mistake::Null(_)) && !is_read(one));
    judge(target, operation, given, &body, found)
}

/// Whether an empty text clears what an argument gives.
pub(super) fn is_cleared_by_empty(target: Target, operation: &Operation, arg: &Arg) -> bool {
    let schema = operation.field(arg).and_then(|field| documented(target, operation)?.at(field.at));
    schema.is_some_and(|schema| schema.empty_clears)
}

/// Whether a member of a body is one that the platform documents to take, with nothing in it that it sets itself.
pub(super) fn is_taken(target: Target, operation: &Operation, name: &str, value: &Value) -> bool {
    documented(target, operation).is_some_and(|body| {
        let is_set_by_itself = |one: &Violation| one.wrong == Mistake::ReadOnly;
        body.at(&format!("/{}", json::escaped(name))).is_some()
            && !violations(&body, &json!({ name: value })).iter().any(is_set_by_itself)
    })
}

/// Whether a value stands somewhere in another.
fn stands(value: &Value, whole: &Value) -> bool {
    json::any(whole, &|one| one == value)
}

/// A value of the type that is documented for a place of a body; nothing where none is.
pub(super) fn like(body: Option<Documented>, pointer: &str) -> Value {
    match body.and_then(|body| body.at(pointer)).and_then(|schema| schema.sort()) {
        Some(JsonType::Integer | JsonType::Number) => json!(0),
        Some(JsonType::Boolean) => json!(false),
        Some(JsonType::Array) => json!([]),
        Some(JsonType::Object) => json!({}),
        Some(JsonType::String) | None => Value::Null,
    }
}

/// The same for an operation.
pub(super) fn likeness(target: Target, operation: &Operation) -> impl Fn(&str) -> Value {
    let body = documented(target, operation);
    move |pointer| like(body, pointer)
}

/// A body as it stands on the wire, where that is the list which a field gives.
fn bare(body: &Documented, operation: &Operation, mut value: Value) -> Value {
    match operation.body {
        [field] if !is_comparable(body, &value) => {
            value.pointer_mut(field.at).map(Value::take).unwrap_or_default()
        }
        _ => value,
    }
}

/// Whether a member of what an edit sends is one that the platform documents to take and never to show. What stands in
/// one of these objects, in the shape that is sent, is shown.
pub(super) fn unshown<'a>(
    target: Target,
    operation: &Operation,
    edit: &Edit,
    seen: [&'a Value; 2],
) -> impl Fn(&str) -> bool + use<'a> {
    let request = documented(target, operation);
    let answer = target.platform.schemas.answer("GET", edit.read);
    let columns = target.platform.reader(edit.read).map_or(&[][..], |get| get.columns);
    let keep = edit.keep;
    // Made only for a place that the answer lacks by its own name: an edit may be one of many rows.
    let shown = LazyCell::new(move || answer.map(|answer| keep(&whole(&answer, columns))));
    move |at| match (request, answer) {
        (Some(request), Some(answer)) if request.at(at).is_some() && answer.at(at).is_none() => {
            seen.iter().all(|seen| seen.pointer(at).is_none())
                && shown.as_ref().is_some_and(|shown| shown.pointer(at).is_none())
        }
        _ => false,
    }
}

/// An answer with everything in it: what is documented, and what columns show of parts that are not. Such a value reads
/// as a text and as a switch alike.
fn whole(answer: &Documented, columns: &[Column]) -> Value {
    let mut whole = schema::whole(answer);
    for at in columns.iter().flat_map(|column| std::iter::once(&column.pointer).chain(column.others)) {
        if whole.pointer(at).is_none() {
            json::put(&mut whole, at, json!("true"));
        }
    }
    whole
}

/// A list that stands bare on the wire stands in an object until it is sent.
fn is_comparable(body: &Documented, value: &Value) -> bool {
    body.root().sort() != Some(JsonType::Array) || !value.is_object()
}

/// Refuses what is wrong. A name that is not documented is told and sent where the documents may leave names out.
fn judge(
    target: Target,
    operation: &Operation,
    given: &CommandInput,
    body: &Documented,
    mut found: Vec<Violation>,
) -> Result<(), Fault> {
    let forced = |at: &str| {
        let names = || at.split('/').skip(1);
        given
            .force_members
            .iter()
            .any(|forced| names().any(|name| name == forced) || json::spoken(at) == *forced)
    };
    found.retain(|one| !forced(&one.at));
    let told = |one: &Violation| {
        let flag = operation.body.iter().find(|field| field.at == one.at).and_then(|field| field.arg);
        match flag.filter(|_| one.wrong == Mistake::Missing && !given.settled) {
            Some(arg) => format!("{}: {}; --{} gives it", json::spoken(&one.at), one.wrong, arg.name),
            None => format!("{}: {}", name(operation, given, &one.at), one.wrong),
        }
    };
    let (open, found): (Vec<_>, Vec<_>) = found.into_iter().partition(|one| is_open(body, one));
    let Some(first) = found.first() else {
        // What is likely a slip is told, however many there are.
        let (near, others): (Vec<&Violation>, Vec<_>) =
            open.iter().partition(|one| matches!(one.wrong, Mistake::Unknown(Some(_))));
        let warned = near.iter().chain(others.iter().take(TOLD));
        warned.for_each(|one| target.session.warn(&format!("{}; sending it all the same", told(one))));
        if others.len() > TOLD {
            let rest: Vec<String> = others.iter().skip(TOLD).map(|one| json::spoken(&one.at)).collect();
            target.session.warn(&format!(
                "and {} more that are not as documented; sending them all the same: {}",
                rest.len(),
                rest.join(", ")
            ));
        }
        return Ok(());
    };
    let mut message = told(first);
    for one in found.iter().skip(1).take(TOLD - 1) {
        message.push_str("; ");
        message.push_str(&told(one));
    }
    if found.len() > TOLD {
        message.push_str(&format!("; and {} more", found.len() - TOLD));
    }
    let secrets = target.session.platform.secret_members;
    let there = given.data.as_ref().map_or(&Value::Null, |data| json::at(data, &first.at));
    let instead = match first.wrong {
        Mistake::Null(JsonType::Array) => "leave it out, or give []; ".to_owned(),
        Mistake::Null(_) => "leave it out; ".to_owned(),
        _ if there.is_null() => String::new(),
        _ => kinds::instead(secrets, &first.at, &first.wrong, there),
    };
    let mut hint =
        format!("nothing was sent; {instead}'iamctl schema {}' shows what is taken", operation.command.path);
    if let Some(at) = first.at.split('/').nth(1) {
        hint.push_str(&format!("; --force-member {at} sends it all the same"));
    }
    Err(Fault::usage(message).hint(hint))
}

/// Whether a name that is not documented is a documented one but for its letter case: a platform may read either.
fn is_in_other_letters(one: &Violation) -> bool {
    let name = one.at.rsplit_once('/').map_or("", |(_, name)| name);
    match &one.wrong {
        Mistake::Unknown(Some(near)) => near.eq_ignore_ascii_case(&json::unescaped(name)),
        _ => false,
    }
}

/// What people call a place: the flag that was given for it, or the member.
fn name(operation: &Operation, given: &CommandInput, at: &str) -> String {
    let flag = |field: &&Field| field.at == at && field.arg.is_some_and(|arg| given.has(arg));
    match operation.body.iter().find(flag).and_then(|field| field.arg) {
        Some(arg) if !operation.is_target(arg) => format!("--{}", arg.name),
        Some(arg) => arg.value_name.to_owned(),
        None if at.is_empty() => "the body".to_owned(),
        None => json::spoken(at),
    }
}
