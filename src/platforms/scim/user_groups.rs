//! The groups that users show. Who shows none is in none only where users show theirs.

use super::rows::rows;
use crate::http::{Call, Method, encode_segment};
use crate::json;
use crate::session::{Named, Session};
use serde_json::Value;

/// What is known of somebody and a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Membership {
    /// Is in it.
    In,
    /// Is not in it.
    Out,
    /// The service does not tell.
    Untold,
}

/// Users of whom one may show a group.
const LOOKED_AT: &str = "50";

/// Noted once a user showed a group.
const SHOWS: &str = "users of this service show their groups";

/// Whether somebody is in a group by the groups that they show.
pub(super) fn by_groups(session: &Session, group: &str, user: &str) -> Membership {
    let Some(id) = encode_segment(user) else { return Membership::Untold };
    let mut call = Call::new(Method::Get, session.path(&format!("/Users/{id}")));
    call.set_query("attributes", "groups");
    let Ok(reply) = session.exchange(&call) else { return Membership::Untold };
    let shown = reply.value().unwrap_or_default();
    let is_it = |one: &Value| json::text_at(one, "/value").as_deref() == Some(group);
    let shown = groups(&shown);
    if shown.is_some() {
        session.is_first(SHOWS);
    }
    match shown {
        Some(groups) if groups.iter().any(|one| is_it(one) && is_direct(one)) => Membership::In,
        Some(_) => Membership::Out,
        None if users_show_groups(session) => Membership::Out,
        None => Membership::Untold,
    }
}

/// The groups that a user shows, where there are any.
fn groups(user: &Value) -> Option<&[Value]> {
    user["groups"].as_array().map(Vec::as_slice).filter(|groups| !groups.is_empty())
}

/// Whether somebody is in a group by themselves, and not by way of another.
fn is_direct(group: &Value) -> bool {
    !group["type"].as_str().is_some_and(|kind| kind.eq_ignore_ascii_case("indirect"))
}

/// Whether any of the first users shows groups; asked once a run.
pub(super) fn users_show_groups(session: &Session) -> bool {
    if session.is_so(SHOWS) {
        return true;
    }
    let told = session.named("whether users show their groups", || {
        let mut call = Call::new(Method::Get, session.path("/Users"));
        call.set_query("attributes", "id,groups");
        call.set_query("startIndex", "1");
        call.set_query("count", LOOKED_AT);
        let page = session.exchange(&call)?.value().unwrap_or_default();
        let some = rows(&page).iter().any(|user| groups(user).is_some());
        Ok(some.then(|| Named::new("shown".to_owned(), Vec::new())).into_iter().collect())
    });
    told.is_ok_and(|told| !told.is_empty())
}
