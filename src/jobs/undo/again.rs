//! Whether something that was removed is there again: because it was taken back before, or by somebody's hand.

use super::ids;
use super::inputs::targets;
use super::left::{alike, is_of_platform, masked};
use super::now::{ExpectedThings, hidden};
use super::part;
use super::past::UndoPast;
use super::step::UndoPlan;
use super::unkept::without_secrets;
use crate::engine::{self, CalledSo, Target, current, place_of, tells_nothing};
use crate::fault::Fault;
use crate::history::ActItem;
use crate::json;
use crate::platforms::Operation;
use crate::session::Input;
use serde_json::Value;

/// How it is said that whoever asks should look for himself.
const LOOK: &str = "look, and make it by hand where it is not";

/// The ids by which a thing was known that was removed.
pub(super) fn old_ids(target: Target, delete: &Operation, item: &ActItem) -> Vec<String> {
    let given = delete.targets.last().and_then(|arg| json::text_at(&item.given, &format!("/{}", arg.name)));
    let mut all: Vec<String> = shown_id(target, delete, &item.before).into_iter().chain(given).collect();
    all.dedup();
    all
}

/// The id that the platform shows of a thing.
fn shown_id(target: Target, delete: &Operation, shown: &Value) -> Option<String> {
    json::text_at(shown, target.platform.shows(delete)?.id_column()?.pointer)
}

/// Why a thing is not made again that is there again, or may be; nothing where it is not there.
///
/// # Errors
/// Something cannot be read.
pub(super) fn again<'a>(
    target: Target<'a>,
    (delete, create): (&'static Operation, &'static Operation),
    (item, mark): (&ActItem, &str),
    (past, meanwhile): (&mut UndoPast, &mut ExpectedThings),
) -> Result<Option<UndoPlan<'a>>, Fault> {
    let mut found = None;
    let mut doubt = None;
    for (entry, remade) in
        past.remade(mark).into_iter().filter(|(entry, _)| entry.command == create.command.path)
    {
        let answer = json::raw(part::answered(target, entry, remade));
        let id = engine::look::id_in(create, &answer).filter(|id| !id.is_empty());
        match (entry.outcome_of(remade).as_str(), id) {
            ("refused" | "not-sent" | "not-done", _) => {}
            (_, Some(id)) => {
                let mut about = targets(delete, &item.given);
                if let Some(last) = delete.targets.last() {
                    about.set(last, Input::Text(id.clone()));
                }
                if let Some(now) = current(target, delete, &about)? {
                    found = Some((id, now));
                    break;
                }
            }
            (_, None) => doubt = doubt.or(Some(entry.mark(remade))),
        }
    }
    if let Some((id, now)) = found {
        return Ok(Some(there(target, delete, item, (Some(id), now), (past, meanwhile))));
    }
    match engine::called_so(target, (create, delete), &item.before)? {
        CalledSo::Nobody => Ok(None),
        CalledSo::One(now) => {
            let id = shown_id(target, delete, &now);
            if is_like(target, create, item, &now) {
                return Ok(Some(there(target, delete, item, (id, now), (past, meanwhile))));
            }
            let which = id.map(|id| format!(" ({id})")).unwrap_or_default();
            let why = format!("another one{which} that is called so is there, and may be it: {LOOK}");
            Ok(Some(UndoPlan::Never(why)))
        }
        CalledSo::Several(ids) => {
            let ids = ids.join(", ");
            Ok(Some(UndoPlan::Never(format!(
                "others that are called so are there ({ids}), and one may be it: {LOOK}"
            ))))
        }
        CalledSo::Untold => unnamed(target, (delete, create), item, (past, doubt)),
    }
}

/// The same of what is found by no name: what is listed and shows the same may be it.
fn unnamed<'a>(
    target: Target<'a>,
    (delete, create): (&'static Operation, &'static Operation),
    item: &ActItem,
    (past, doubt): (&mut UndoPast, Option<String>),
) -> Result<Option<UndoPlan<'a>>, Fault> {
    if let Some(undone) = doubt {
        let why = format!("whether {undone} made it again is not known: {LOOK}");
        return Ok(Some(UndoPlan::Never(why)));
    }
    let rows = past.listed(target, delete, &targets(delete, &item.given))?.unwrap_or_default();
    let like = rows.iter().find(|row| shows_the_same(target, (delete, create), item, row));
    Ok(like.map(|row| {
        let which = shown_id(target, delete, row).map(|id| format!(" ({id})")).unwrap_or_default();
        UndoPlan::Never(format!("one{which} that shows the same is there, and may be it: {LOOK}"))
    }))
}

/// It is there again, and what the steps before find in its place is that.
fn there<'a>(
    target: Target<'a>,
    delete: &'static Operation,
    item: &ActItem,
    (id, mut now): (Option<String>, Value),
    (past, meanwhile): (&mut UndoPast, &mut ExpectedThings),
) -> UndoPlan<'a> {
    let old = old_ids(target, delete, item);
    if let (Some(new), Some(first)) = (&id, old.first()) {
        past.renew(target, &old, new);
        ids::replace(&mut now, new, first);
    }
    if let Some(place) = place_of(target, delete, &targets(delete, &item.given)) {
        meanwhile.insert(place, now);
    }
    let which = id.filter(|id| !old.contains(id)).map(|id| format!(", as {id}")).unwrap_or_default();
    UndoPlan::Nothing(format!("it is there again{which}"))
}

/// Whether a thing holds what another one held before it was removed, as far as it would be made of that.
fn is_like(target: Target, create: &Operation, item: &ActItem, now: &Value) -> bool {
    let made = |shown: &Value| {
        let mut given = targets(create, &item.given);
        let mut data = shown.clone();
        without_secrets(&mut data);
        given.data = Some(data);
        let mut made = engine::made_of(target, create, &given);
        without_ids(&mut made);
        made
    };
    let before = made(&item.before);
    let now = made(&masked(&item.before, hidden(target, now)));
    json::differences(&before, &now).iter().all(|one| {
        is_of_platform(&one.pointer)
            || tells_nothing(target, create, &one.pointer)
            || is_same(&one.before, &one.after)
    })
}

/// Whether a row of a list shows what a thing held before it was removed, as far as both of them show it.
fn shows_the_same(
    target: Target,
    (delete, create): (&'static Operation, &'static Operation),
    item: &ActItem,
    row: &Value,
) -> bool {
    let Some(members) = item.before.as_object() else { return false };
    let id = target.platform.shows(delete).and_then(|get| Some(get.id_column()?.pointer)).unwrap_or_default();
    let mut seen = 0;
    let is_one = |name: &String, before: &Value, seen: &mut usize| {
        let at = format!("/{}", json::escaped(name));
        let Some(now) = row.get(name) else { return true };
        if at == id || is_of_platform(&at) || tells_nothing(target, create, &at) {
            return true;
        }
        *seen += usize::from(!now.is_null());
        let (mut before, mut now) = (before.clone(), masked(before, hidden(target, now)));
        without_ids(&mut before);
        without_ids(&mut now);
        is_same(&before, &now)
    };
    members.iter().all(|(name, before)| is_one(name, before, &mut seen)) && seen > 0
}

/// Whether two values are one, lists in any order.
fn is_same(left: &Value, right: &Value) -> bool {
    if let (Value::Array(left), Value::Array(right)) = (left, right) {
        let has = |list: &[Value], one: &Value| list.iter().any(|other| alike(other, one));
        return left.len() == right.len()
            && left.iter().all(|one| has(right, one))
            && right.iter().all(|one| has(left, one));
    }
    alike(left, right)
}

/// Takes the ids away that the platform gives to what stands within a thing.
fn without_ids(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.shift_remove("id");
            members.values_mut().for_each(without_ids);
        }
        Value::Array(list) => list.iter_mut().for_each(without_ids),
        _ => {}
    }
}
