//! What a service shows of a resource only where it is asked for, or never: what is to be changed has to be known, and a
//! resource that is sent whole removes what is not in it.

use super::features::{self, RareAttribute};
use super::profile::chosen;
use crate::fault::{Delivery, Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::json;
use crate::platforms::replies::not_the_answer;
use crate::protocols::scim::comparison;
use crate::session::{EditNeeds, Session};
use serde_json::Value;

const MEMBERS: &str = "/members";

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
    if about_members && rare.iter().any(|one| one.is_never && one.pointer == MEMBERS) {
        if !only_adds {
            return Err(never_shown().hint("'groups members add' sends only who is added"));
        }
        session.warn_once(NEVER);
    }
    rare.retain(|one| !one.is_never);
    if rare.is_empty() {
        return Ok(read);
    }
    if chosen(session, "attributes") != "off" {
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
    let members = rare.iter().any(|one| one.pointer == MEMBERS) && json::at(&read, MEMBERS).is_null();
    if members {
        known_empty(session, &read, only_adds)?;
    }
    Ok(read)
}

/// Fails where a group that shows no members, also where it is asked for them, may have some. Those that are only added
/// are added to whatever is there.
fn known_empty(session: &Session, group: &Value, adds: bool) -> Result<(), Fault> {
    let id = json::text_at(group, "/id").unwrap_or_default();
    match has_members(session, &id) {
        Some(false) => Ok(()),
        Some(true) => Err(withheld()
            .hint("who is in it cannot be told; 'iamctl api PATCH' sends a change that nobody checks")),
        None if adds => {
            session.warn_once(
                "the service shows no members of this group, also where it is asked for them; it is taken for empty",
            );
            Ok(())
        }
        None => Err(unseen(
            "the service shows no members of this group, and those that it may have would be lost or stay unseen",
        )
        .hint("who is in it cannot be told; 'groups members add' sends only who is added")),
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
    unseen(NEVER)
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
    let rows = ["Resources", "resources"].iter().find_map(|name| page[name].as_array());
    match rows.map(Vec::as_slice).unwrap_or_default() {
        [] if json::text_at(&page, "/totalResults").as_deref() == Some("0") => Some(false),
        [one] if json::text_at(one, "/id").as_deref() == Some(id) => Some(true),
        _ => None,
    }
}

fn unseen(message: &str) -> Fault {
    Fault::new(Kind::Rejected, message).delivery(Delivery::NotSent)
}
