//! What a service shows of a resource only where it is asked for, or never: what is to be changed has to be known, and a
//! resource that is sent whole removes what is not in it.

use super::features::{self, RareAttribute};
use super::membership;
use super::profile::chosen;
use super::shared;
use super::user_groups::Membership;
use crate::fault::{Delivery, Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::json;
use crate::platforms::replies::not_the_answer;
use crate::protocols::scim::comparison;
use crate::session::{EditNeeds, Session};
use serde_json::{Value, json};
use std::collections::HashSet;

const MEMBERS: &str = "/members";

/// Notes that a change of a resource goes out, so that what is read next is what became of it.
pub(super) fn note_change(session: &Session, call: &Call) {
    if matches!(call.method, Method::Patch | Method::Put) {
        session.note(changed(&call.path), String::new());
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
    rare.retain(|one| json::at(&read, &one.pointer).is_null() && (needs.whole || named(&needs.changes, one)));
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
    if rare.is_empty() && about.is_none() {
        return Ok(read);
    }
    if !rare.is_empty() && chosen(session, "attributes") != "off" {
        let names: Vec<&str> = rare.iter().map(|one| one.name.as_str()).collect();
        let mut call = Call::new(Method::Get, path);
        call.set_query("attributes", names.join(","));
        let reply = session.exchange(&call)?;
        let more = reply.value().filter(|more| more["id"] == read["id"]);
        let more = more.ok_or_else(|| not_the_answer(&reply.body))?;
        for one in &rare {
            let value = json::at(&more, &one.pointer);
            if !value.is_null() {
                json::put(&mut read, &one.pointer, value.clone());
            }
        }
    }
    let shown = format!("{path} shows its members");
    match about {
        _ if endpoint != "Groups" => {}
        _ if !json::at(&read, MEMBERS).is_null() => drop(session.is_first(&shown)),
        // It showed those that it had.
        _ if session.is_so(&shown) => {}
        Some(ids) => {
            let known = asked(session, &read, ids, (only_adds, is_after))?;
            if !known.is_empty() {
                json::put(&mut read, MEMBERS, Value::Array(known));
            }
        }
        None if rare.iter().any(|one| one.pointer == MEMBERS) => known_empty(session, &read, only_adds)?,
        None => {}
    }
    Ok(read)
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
    session.warn_once(
        "the service shows no members of this group: of those who are in it only who is named is asked about",
    );
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
    let id = json::text_at(group, "/id").unwrap_or_default();
    match has_members(session, &id) {
        Some(false) => Ok(()),
        Some(true) => Err(withheld()
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
    let Some(group) = reply.value().filter(|group| json::at(group, MEMBERS).is_null()) else { return Ok(()) };
    let Some(id) = json::text_at(&group, "/id") else { return Ok(()) };
    if is_never_shown(session) {
        return Err(never_shown());
    }
    match has_members(session, &id) {
        Some(false) => Ok(()),
        Some(true) => Err(withheld()),
        None => {
            session.warn("the service shows no members of this group; whether it has none or shows none could not be asked");
            Ok(())
        }
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
    match shared::rows(&page) {
        [] if json::text_at(&page, "/totalResults").as_deref() == Some("0") => Some(false),
        [one] if json::text_at(one, "/id").as_deref() == Some(id) => Some(true),
        _ => None,
    }
}

fn unseen(message: &str) -> Fault {
    Fault::new(Kind::Rejected, message).delivery(Delivery::NotSent)
}
