//! Whether somebody is in a group that does not show its members: asked by the filter on members, and by the groups that users
//! show. What was never told of anybody proves nothing where it is not told of one.

use super::by_member::{self, ATTRIBUTE, NoGroup};
use super::features;
use super::rows::rows;
use super::user_groups::{Membership, by_groups};
use crate::http::{Call, Method};
use crate::json;
use crate::protocols::scim::comparison;
use crate::session::{Named, Session};

/// Whether somebody is in a group, by their ids.
pub(super) fn of(session: &Session, group: &str, user: &str) -> Membership {
    match by_filter(session, group, user) {
        Membership::Untold => by_groups(session, group, user),
        told => told,
    }
}

/// The same by the filter on members alone.
pub(super) fn by_filter(session: &Session, group: &str, user: &str) -> Membership {
    match is_named(session, group, user) {
        None => Membership::Untold,
        Some(true) => Membership::In,
        Some(false) => match by_member::tried(session) {
            NoGroup::Proven => Membership::Out,
            NoGroup::Missed | NoGroup::Untold => Membership::Untold,
        },
    }
}

/// Whether the service finds a group by a member; nothing where it does not obey the filter. That it does not find it proves
/// nothing by itself.
pub(super) fn is_named(session: &Session, group: &str, user: &str) -> Option<bool> {
    if !features::filters(session) {
        return None;
    }
    let member = comparison(ATTRIBUTE, "eq", user);
    let both = found(session, &format!("{} and {member}", comparison("id", "eq", group)));
    let is_it = |id: &String| id == group;
    let is_in = match both {
        // A service that shows others obeys in part, or not at all.
        Some((ids, _)) if ids.iter().any(|id| !is_it(id)) => return None,
        Some((ids, _)) => ids.iter().any(is_it),
        // Some know no `and`.
        None => match found(session, &member) {
            Some((ids, _)) if ids.iter().any(is_it) && is_obeyed(session) => true,
            Some((ids, is_whole)) if !ids.iter().any(is_it) && is_whole => false,
            _ => return None,
        },
    };
    if is_in {
        by_member::note_found(session);
    }
    Some(is_in)
}

/// Whether a filter that fits no other group finds this one; nothing where the service refuses it, or finds others.
pub(super) fn is_found(session: &Session, group: &str, filter: &str) -> Option<bool> {
    let (ids, is_whole) = found(session, filter)?;
    if !is_whole || ids.iter().any(|id| id != group) {
        return None;
    }
    Some(!ids.is_empty())
}

/// The ids of groups that fit a filter, and whether these are all; nothing where that is refused.
fn found(session: &Session, filter: &str) -> Option<(Vec<String>, bool)> {
    let mut call = Call::new(Method::Get, session.path("/Groups"));
    call.set_query("filter", filter);
    call.set_query("excludedAttributes", "members");
    call.set_query("startIndex", "1");
    call.set_query("count", session.platform.page_size.0.to_string());
    let page = session.exchange(&call).ok()?.value()?;
    let ids: Vec<String> = rows(&page).iter().filter_map(|group| json::text_at(group, "/id")).collect();
    let is_whole = json::text_at(&page, "/totalResults").as_deref() == Some(ids.len().to_string().as_str());
    Some((ids, is_whole))
}

/// Whether no group is found by a member that nobody is; asked once a run.
pub(super) fn is_obeyed(session: &Session) -> bool {
    let told = session.named("whether the filter on members is obeyed", || {
        let nobody = comparison(ATTRIBUTE, "eq", "iamctl-nobody-has-this-id");
        let obeyed = found(session, &nobody).is_some_and(|(ids, is_whole)| ids.is_empty() && is_whole);
        Ok(obeyed.then(|| Named::new("obeyed".to_owned(), Vec::new())).into_iter().collect())
    });
    told.is_ok_and(|told| !told.is_empty())
}
