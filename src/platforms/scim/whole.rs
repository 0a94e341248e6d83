//! What a service shows of a resource only where it is asked for, or never: what is to be changed has to be known, and a
//! resource that is sent whole removes what is not in it.

use super::features::{self, RareAttribute};
use super::membership;
use super::profile::chosen;
use super::rows;
use super::shared;
use super::user_groups::Membership;
use super::wholeness::{self, Wholeness};
use crate::fault::{Delivery, Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::json;
use crate::platforms::replies::not_the_answer;
use crate::protocols::scim::comparison;
use crate::session::{EditNeeds, Session};
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};

const MEMBERS: &str = "/members";

/// Notes that a change of a resource goes out, so that what is read next is what became of it.
pub(super) fn note_change(session: &Session, call: &Call) {
    if matches!(call.method, Method::Patch | Method::Put) {
        session.note(changed(&call.path), String::new());
    }
}

/// Notes that nothing came of a change: the service has no such call.
pub(super) fn note_refused(session: &Session, call: &Call, fault: &Fault) {
    if call.method == Method::Patch && matches!(fault.detail().http_status, Some(405 | 501)) {
        session.take_note(&changed(&call.path));
    }
}

fn changed(path: &str) -> String {
    format!("a change of {path} was sent")
}

/// A resource that was read, with what is shown only where it is asked for, as far as an edit needs it.
///
/// # Errors
/// Rejected, before anything is sent: the service does not show what the edit would remove.
pub(super) fn completed(
    session: &Session,
    path: &str,
    mut read: Value,
    needs: &EditNeeds,
) -> Result<Value, Fault> {
    let below = path.strip_prefix(session.prefix.as_str()).unwrap_or(path);
    let Some(endpoint) = below.split('/').nth(1) else { return Ok(read) };
    let is_after = session.take_note(&changed(path)).is_some();
    let top = |one: &RareAttribute| one.pointer.split('/').nth(1).map(json::unescaped).unwrap_or_default();
    let named =
        |names: &[String], one: &RareAttribute| names.iter().any(|name| name.eq_ignore_ascii_case(&top(one)));
    let about_members = endpoint == "Groups" && needs.changes.iter().any(|name| name == "members");
    if !(needs.whole || about_members) {
        return Ok(read);
    }
    let mut rare = features::rare(session, endpoint);
    // An empty list of members is what others do not show at all (RFC 7643, section 2.5).
    let is_unshown = |one: &RareAttribute| {
        let value = json::at(&read, &one.pointer);
        value.is_null() || one.pointer == MEMBERS && !has_some(value)
    };
    rare.retain(|one| is_unshown(one) && (needs.whole || named(&needs.changes, one)));
    if let Some(never) = rare.iter().find(|one| one.is_never && needs.whole && !named(&needs.changes, one)) {
        return Err(unseen(&format!(
            "the service never shows '{}', and the whole resource would be sent without it",
            never.name
        ))
        .hint("say it as well, with --set; or send the change as PATCH: --setting patch=auto"));
    }
    let only_adds = !needs.whole && named(&needs.adds, &RareAttribute::members());
    // Whom alone the change is about, where a patch says it so.
    let about = needs.elements.iter().find(|(name, _)| name == "members").map(|(_, ids)| ids.as_slice());
    let about = about.filter(|_| !needs.whole && about_members);
    if about_members && rare.iter().any(|one| one.is_never && one.pointer == MEMBERS) {
        match about {
            None if !only_adds => return Err(never_shown()),
            None => session.warn_once(NEVER),
            Some(_) => {}
        }
    }
    rare.retain(|one| !one.is_never);
    let unread: Vec<&RareAttribute> =
        rare.iter().filter(|one| json::at(&read, &one.pointer).is_null()).collect();
    if !unread.is_empty() && chosen(session, "attributes") != "off" {
        let names: Vec<&str> = unread.iter().map(|one| one.name.as_str()).collect();
        let mut call = Call::new(Method::Get, path);
        call.set_query("attributes", names.join(","));
        let reply = session.exchange(&call)?;
        let more = reply.value().filter(|more| more["id"] == read["id"]);
        let more = more.ok_or_else(|| not_the_answer(&reply.body))?;
        let values: Vec<(String, Value)> =
            unread.iter().map(|one| (one.pointer.clone(), json::at(&more, &one.pointer).clone())).collect();
        for (at, value) in values.into_iter().filter(|(_, value)| !value.is_null()) {
            json::put(&mut read, &at, value);
        }
    }
    if endpoint == "Groups" {
        let is_asked_for = rare.iter().any(|one| one.pointer == MEMBERS);
        let members = MembersEdit { about, is_asked_for, only_adds, is_after, whole: needs.whole };
        complete_members(session, path, &mut read, &members)?;
    }
    Ok(read)
}

/// Whether a list of members shows any.
fn has_some(members: &Value) -> bool {
    members.as_array().is_some_and(|list| !list.is_empty())
}

/// What an edit does with the members of a group.
struct MembersEdit<'n> {
    /// Whom alone it is about.
    about: Option<&'n [String]>,
    /// Whether it shows none, and was asked for them.
    is_asked_for: bool,
    only_adds: bool,
    /// Whether the change was sent.
    is_after: bool,
    /// Whether the whole group is sent.
    whole: bool,
}

/// Adds to a group that was read whom it does not show, as far as an edit needs it.
///
/// # Errors
/// Rejected: it has, or may have, members that the edit would lose.
fn complete_members(
    session: &Session,
    path: &str,
    read: &mut Value,
    edit: &MembersEdit,
) -> Result<(), Fault> {
    let shown = format!("{path} shows its members");
    let is_shown = has_some(json::at(read, MEMBERS));
    if is_shown {
        session.is_first(&shown);
    }
    let known = match edit.about {
        Some(ids) if is_shown => contradicting(session, path, read, ids, edit)?,
        None if is_shown && !edit.is_after => return check_all_shown(session, read, edit),
        _ if is_shown => return Ok(()),
        // It showed those that it had.
        _ if session.is_so(&shown) => return Ok(()),
        Some(ids) => asked(session, read, ids, (edit.only_adds, edit.is_after))?,
        None if edit.is_asked_for && !edit.is_after => return known_empty(session, read, edit.only_adds),
        None => return Ok(()),
    };
    if !known.is_empty() {
        let mut members = read["members"].as_array().cloned().unwrap_or_default();
        members.extend(known);
        json::put(read, MEMBERS, Value::Array(members));
    }
    Ok(())
}

/// Those of some users whom a group does not show among its members although the service finds it by them. Who was shown before
/// the change, and is not any more, is in it no more.
///
/// # Errors
/// Rejected: the service does not tell any more what it told before.
fn contradicting(
    session: &Session,
    path: &str,
    group: &Value,
    ids: &[String],
    edit: &MembersEdit,
) -> Result<Vec<Value>, Fault> {
    let Some(id) = json::text_at(group, "/id") else { return Ok(Vec::new()) };
    // Who is added is looked for afterwards: to add somebody twice changes nothing.
    if edit.only_adds && !edit.is_after {
        return Ok(Vec::new());
    }
    let list = group["members"].as_array().map(Vec::as_slice).unwrap_or_default();
    let shown: HashSet<String> =
        list.iter().filter_map(|one| json::text_at(one, "/value")).map(|id| id.to_lowercase()).collect();
    let mut known = Vec::new();
    for user in ids.iter().filter(|user| !shown.contains(&user.to_lowercase())) {
        let seen = format!("{path} has {user} and does not show it");
        if edit.is_after && !edit.only_adds && !session.is_so(&seen) {
            continue;
        }
        match membership::is_named(session, &id, user) {
            Some(true) => {
                session.is_first(&seen);
                session.warn_once(
                    "the service finds this group by a member whom it does not show: what it shows is not all",
                );
                let value = if edit.only_adds { shared::id_like(group.get("id"), user) } else { json!(user) };
                known.push(json!({ "value": value }));
            }
            None if edit.is_after && session.is_so(&seen) => {
                let why = "the service does not show all members of this group, and does not tell whether";
                return Err(unseen(&format!("{why} '{user}' is in it")).hint("look at the service itself"));
            }
            _ => {}
        }
    }
    Ok(known)
}

/// Fails where a group may have members that it does not show and that the edit would lose.
fn check_all_shown(session: &Session, group: &Value, edit: &MembersEdit) -> Result<(), Fault> {
    if edit.only_adds {
        return Ok(());
    }
    match wholeness::of(session, group) {
        Wholeness::Proven => Ok(()),
        Wholeness::Partial => Err(unseen("the service does not show all members of this group")
            .hint("who is in it cannot be told; 'groups members add' and 'remove' go by PATCH and ask about each user")),
        Wholeness::Untold if edit.whole => Err(unseen(
            "whether the service shows all members of this group is not known, and those that it does not show would be lost",
        )
        .hint("send the change as PATCH: --setting patch=auto; or write the group by 'iamctl api'")),
        Wholeness::Untold => {
            session.warn_once(
                "whether the service shows all members of this group is not known: those that it does not show stay",
            );
            Ok(())
        }
    }
}

/// A group as it is sent whole: its members with what was read of them besides their ids, such as their types.
pub(super) fn sent(before: &Value, wanted: &Value) -> Value {
    let mut sent = wanted.clone();
    let list = before["members"].as_array().map(Vec::as_slice).unwrap_or_default();
    let read: HashMap<String, &Value> =
        list.iter().filter_map(|one| Some((json::text_at(one, "/value")?, one))).collect();
    for one in sent.get_mut("members").and_then(Value::as_array_mut).into_iter().flatten() {
        let is_bare = one.as_object().is_some_and(|members| members.len() == 1);
        let known = json::text_at(one, "/value").and_then(|id| read.get(&id).copied());
        if let Some(known) = known.filter(|_| is_bare) {
            *one = known.clone();
        }
    }
    sent
}

/// Those of some users who are in a group that shows no members: each is asked about. Before the change whoever may be in it
/// is taken out, and whoever may not be is added.
///
/// # Errors
/// Rejected: nothing tells what became of somebody, or who is meant.
fn asked(
    session: &Session,
    group: &Value,
    ids: &[String],
    (adds, is_after): (bool, bool),
) -> Result<Vec<Value>, Fault> {
    let Some(id) = json::text_at(group, "/id") else { return Ok(Vec::new()) };
    // What is added to a group that has nobody is shown afterwards, or asked about.
    let is_open = adds && !is_after && !is_never_shown(session);
    if (is_open || features::says_members_are_shown(session)) && has_members(session, &id) == Some(false) {
        return Ok(Vec::new());
    }
    let folded: HashSet<String> = ids.iter().map(|id| id.to_lowercase()).collect();
    if !adds && folded.len() < ids.iter().collect::<HashSet<_>>().len() {
        let message = "ids that differ in letter case only would be taken for one by the service";
        return Err(unseen(message).hint("remove them one after the other, and look at the service itself"));
    }
    // An empty list is what a group without members shows as well.
    if json::at(group, MEMBERS).is_null() {
        session.warn_once(
            "the service shows no members of this group: of those who are in it only who is named is asked about",
        );
    }
    let mut told: Vec<Membership> = ids.iter().map(|user| membership::of(session, &id, user)).collect();
    // That one is found tells what it means that another is not.
    for (user, told) in ids.iter().zip(&mut told).filter(|(_, told)| **told == Membership::Untold) {
        *told = membership::of(session, &id, user);
    }
    let mut known = Vec::new();
    for (user, told) in ids.iter().zip(told) {
        if told == Membership::Untold && is_after {
            let why = "the service shows no members of this group, and does not tell whether";
            return Err(unseen(&format!("{why} '{user}' is in it")).hint("look at the service itself"));
        }
        if told == Membership::In || told == Membership::Untold && !adds {
            // By a text alone a patch names one of them, and not the whole list.
            let value = if adds { shared::id_like(group.get("id"), user) } else { json!(user) };
            known.push(json!({ "value": value }));
        }
    }
    Ok(known)
}

/// Fails where a group that shows no members, also where it is asked for them, may have some. Those that are only added
/// are added to whatever is there.
fn known_empty(session: &Session, group: &Value, adds: bool) -> Result<(), Fault> {
    match is_empty(session, group, adds) {
        Some(true) => Ok(()),
        Some(false) => Err(withheld()
            .hint("who is in it cannot be told; 'groups members add' and 'remove' go by PATCH and ask about each user")),
        None if adds => {
            session.warn_once(
                "the service shows no members of this group, also where it is asked for them; it is taken for empty",
            );
            Ok(())
        }
        None => Err(unseen(
            "the service shows no members of this group, and those that it may have would be lost or stay unseen",
        )
        .hint("who is in it cannot be told; 'groups members add' and 'remove' go by PATCH and ask about each user")),
    }
}

/// Fails where the members of a group were asked for, it shows none, and has some.
///
/// # Errors
/// Rejected: the service does not show them.
pub(super) fn check_members(session: &Session, call: &Call, reply: &Reply) -> Result<(), Fault> {
    let below = call.path.strip_prefix(session.prefix.as_str()).unwrap_or(&call.path);
    if !below.starts_with("/Groups/") || call.query_value("attributes") != Some("members") {
        return Ok(());
    }
    let Some(group) = reply.value().filter(|group| !has_some(json::at(group, MEMBERS))) else {
        return Ok(());
    };
    if json::text_at(&group, "/id").is_none() {
        return Ok(());
    }
    if is_never_shown(session) {
        return Err(never_shown());
    }
    match is_empty(session, &group, false) {
        Some(true) => Ok(()),
        Some(false) => Err(withheld()),
        None => {
            session.warn("the service shows no members of this group; whether it has none or shows none could not be asked");
            Ok(())
        }
    }
}

/// Whether a group that shows no members has none; nothing where the service does not tell.
fn is_empty(session: &Session, group: &Value, adds: bool) -> Option<bool> {
    let id = json::text_at(group, "/id").unwrap_or_default();
    match has_members(session, &id) {
        Some(has) => Some(!has),
        None if adds => None,
        None => match wholeness::of(session, group) {
            Wholeness::Proven => Some(true),
            Wholeness::Partial => Some(false),
            Wholeness::Untold => None,
        },
    }
}

/// Whether the service says of itself that it never shows members.
fn is_never_shown(session: &Session) -> bool {
    features::rare(session, "Groups").iter().any(|one| one.pointer == MEMBERS && one.is_never)
}

/// What such a service says of itself.
const NEVER: &str = "the service never shows the members of groups";

fn never_shown() -> Fault {
    unseen(NEVER).hint("'groups members add' and 'remove' go by PATCH and ask about each user")
}

fn withheld() -> Fault {
    unseen("the service does not show the members of this group, and it has some")
}

/// Whether the service says that a group has members; nothing where it cannot be asked.
fn has_members(session: &Session, id: &str) -> Option<bool> {
    if !features::filters(session) {
        return None;
    }
    let mut call = Call::new(Method::Get, session.path("/Groups"));
    call.set_query("filter", format!("{} and members pr", comparison("id", "eq", id)));
    call.set_query("excludedAttributes", "members");
    call.set_query("startIndex", "1");
    call.set_query("count", "2");
    let page = session.exchange(&call).ok()?.value()?;
    match rows::rows(&page) {
        [] if json::text_at(&page, "/totalResults").as_deref() == Some("0") => Some(false),
        [one] if json::text_at(one, "/id").as_deref() == Some(id) => Some(true),
        _ => None,
    }
}

fn unseen(message: &str) -> Fault {
    Fault::new(Kind::Rejected, message).delivery(Delivery::NotSent)
}
