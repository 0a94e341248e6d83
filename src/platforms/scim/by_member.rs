//! Groups by a member. That nothing is found proves something only where the service finds a group by a member that it shows.

use super::rows::rows;
use super::{features, user_groups};
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::json;
use crate::protocols::scim::comparison;
use crate::session::{Named, Session};
use serde_json::Value;

/// The attribute that groups are found by.
pub(super) const ATTRIBUTE: &str = "members.value";

/// Noted once a group was found by a member.
const FINDS: &str = "this service finds groups by their members";

/// Groups of a page of which one may show a member.
const LOOKED_AT: &str = "50";

/// Pages of them that are read at most.
const PAGES: usize = 20;

/// Users with whom it is tried.
const TRIED_WITH: &str = "20";

/// What it means that a service finds no group by a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoGroup {
    /// There is none.
    Proven,
    /// Nothing: it does not find those that it shows either.
    Missed,
    /// Nothing is known: no group shows a member to try it with.
    Untold,
}

/// What an answer without groups means where it was asked for those with a member; nothing where it was asked for others, or
/// shows some. Where filters are not sent, one without members.
pub(super) fn meaning(session: &Session, call: &Call, reply: &Reply) -> Option<NoGroup> {
    let asks = call.query_value("filter").is_some_and(|text| text.starts_with(ATTRIBUTE));
    if !asks || call.path != session.path("/Groups") {
        return None;
    }
    let page = reply.value().unwrap_or_default();
    let told = match features::filters(session) {
        true if !rows(&page).is_empty() => {
            note_found(session);
            return None;
        }
        true => tried(session),
        false if rows(&page).iter().any(|group| a_member(group).is_some()) => return None,
        false => seen(session),
    };
    match told {
        NoGroup::Untold if user_groups::users_show_groups(session) => Some(NoGroup::Proven),
        told => Some(told),
    }
}

/// Whether groups show members at all, so that one who is in none of those is in none; looked for once a run.
fn seen(session: &Session) -> NoGroup {
    let seen = session.named("whether groups show members", || {
        let some = !matches!(shown(session)?, ShownMembers::Nobody);
        Ok(some.then(|| Named::new("shown".to_owned(), Vec::new())).into_iter().collect())
    });
    if seen.is_ok_and(|seen| !seen.is_empty()) { NoGroup::Proven } else { NoGroup::Untold }
}

/// The answer where nothing is known.
pub(super) fn untold() -> Fault {
    let message = "the service finds no group by this member, and shows no members by which it could be tried whether it finds any";
    Fault::new(Kind::Rejected, message)
        .hint("who is in a group cannot be told here; look at the service itself")
}

/// Notes that the service finds groups by their members.
pub(super) fn note_found(session: &Session) {
    session.is_first(FINDS);
}

/// What it means that no group is found: tried with a member that is shown, once a run.
pub(super) fn tried(session: &Session) -> NoGroup {
    if session.is_so(FINDS) {
        return NoGroup::Proven;
    }
    let word = |told: &str| Named::new(told.to_owned(), Vec::new());
    let told = session.named("whether groups are found by their members", || {
        Ok(vec![word(match try_it(session)? {
            NoGroup::Proven => "proven",
            NoGroup::Missed => "missed",
            NoGroup::Untold => "untold",
        })])
    });
    match told.as_deref().map(Vec::as_slice) {
        Ok([told]) if told.id == "proven" => NoGroup::Proven,
        Ok([told]) if told.id == "missed" => NoGroup::Missed,
        _ => NoGroup::Untold,
    }
}

fn try_it(session: &Session) -> Result<NoGroup, Fault> {
    let member = match shown(session)? {
        ShownMembers::NoGroups => return Ok(NoGroup::Proven),
        ShownMembers::Member(member) => member,
        ShownMembers::Nobody => return by_some_users(session),
    };
    let mut call = Call::new(Method::Get, session.path("/Groups"));
    call.set_query("filter", comparison(ATTRIBUTE, "eq", &member));
    call.set_query("startIndex", "1");
    call.set_query("count", "1");
    let found = session.exchange(&call)?.value().unwrap_or_default();
    Ok(if rows(&found).is_empty() { NoGroup::Missed } else { NoGroup::Proven })
}

/// What groups show.
enum ShownMembers {
    /// There are none.
    NoGroups,
    /// The id of a member.
    Member(String),
    /// No member, as far as was looked.
    Nobody,
}

fn shown(session: &Session) -> Result<ShownMembers, Fault> {
    let mut start = 1;
    for _ in 0..PAGES {
        let mut call = Call::new(Method::Get, session.path("/Groups"));
        call.set_query("attributes", "id,members");
        call.set_query("startIndex", start.to_string());
        call.set_query("count", LOOKED_AT);
        let page = session.exchange(&call)?.value().unwrap_or_default();
        let groups = rows(&page);
        if let Some(member) = groups.iter().find_map(a_member) {
            return Ok(ShownMembers::Member(member));
        }
        if groups.is_empty() {
            let none = start == 1 && json::text_at(&page, "/totalResults").as_deref() == Some("0");
            return Ok(if none { ShownMembers::NoGroups } else { ShownMembers::Nobody });
        }
        start += groups.len();
    }
    Ok(ShownMembers::Nobody)
}

/// The first member that a group shows.
fn a_member(group: &Value) -> Option<String> {
    json::text_at(group, "/members/0/value")
}

/// The same where no group shows a member: tried with some users, of whom one is likely in a group.
fn by_some_users(session: &Session) -> Result<NoGroup, Fault> {
    let ask = |below: &str, query: [(&str, &str); 2]| {
        let mut call = Call::new(Method::Get, session.path(below));
        query.iter().for_each(|(name, value)| call.set_query(name, *value));
        call.set_query("startIndex", "1");
        session.exchange(&call).map(|reply| reply.value().unwrap_or_default())
    };
    let users = ask("/Users", [("attributes", "id"), ("count", TRIED_WITH)])?;
    let ids = rows(&users).iter().filter_map(|user| json::text_at(user, "/id"));
    let each: Vec<String> = ids.map(|id| comparison(ATTRIBUTE, "eq", &id)).collect();
    let finds = |filter: &str| {
        let found = ask("/Groups", [("filter", filter), ("count", "1")]);
        found.map(|found| !rows(&found).is_empty())
    };
    // Some know no `or`.
    let one_by_one = |_| each.iter().any(|one| finds(one).is_ok_and(|found| found));
    if !each.is_empty() && finds(&each.join(" or ")).unwrap_or_else(one_by_one) {
        return Ok(NoGroup::Proven);
    }
    // A service that says that it shows members, and that no group has any, is believed.
    let all = ask("/Groups", [("filter", "members pr"), ("count", "1")]).unwrap_or_default();
    let none = rows(&all).is_empty() && json::text_at(&all, "/totalResults").as_deref() == Some("0");
    let proven = none && features::says_members_are_shown(session);
    Ok(if proven { NoGroup::Proven } else { NoGroup::Untold })
}
