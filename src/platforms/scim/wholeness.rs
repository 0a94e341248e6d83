//! Whether a group shows all of its members. A list that is shown, also an empty one, proves nothing by itself: some services
//! show a part, or an empty list for every group.

use super::features;
use super::membership;
use super::rows::rows;
use super::user_groups::Membership;
use crate::fault::Fault;
use crate::http::{Call, Method};
use crate::json;
use crate::protocols::scim::comparison;
use crate::session::{Named, Session};
use serde_json::Value;

/// What is known of the members that a group shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wholeness {
    /// They are all.
    Proven,
    /// It has others.
    Partial,
    /// The service does not tell.
    Untold,
}

/// The most members that one filter names.
const NAMED: usize = 100;

/// The most users who are asked about one by one.
const ASKED: usize = 40;

/// Users of a page, and the most pages that are read.
const PAGE: (&str, usize) = ("100", 10);

/// An id that nobody has.
const NOBODY: &str = "iamctl-nobody-has-this-id";

/// Whether a group shows all of its members; looked for once a run.
pub(super) fn of(session: &Session, group: &Value) -> Wholeness {
    let Some(id) = json::text_at(group, "/id") else { return Wholeness::Untold };
    let shown = ids(&group["members"]);
    let what = format!("whether the {} members that group {id} shows are all", shown.len());
    let told = session.named(&what, || {
        let word = match look(session, &id, &shown) {
            Wholeness::Proven => "proven",
            Wholeness::Partial => "partial",
            Wholeness::Untold => "untold",
        };
        Ok(vec![Named::new(word.to_owned(), Vec::new())])
    });
    match told.as_deref().map(Vec::as_slice) {
        Ok([told]) if told.id == "proven" => Wholeness::Proven,
        Ok([told]) if told.id == "partial" => Wholeness::Partial,
        _ => Wholeness::Untold,
    }
}

fn ids(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(|one| json::text_at(one, "/value")).collect()
}

fn look(session: &Session, id: &str, shown: &[String]) -> Wholeness {
    let others = has_others(session, id, shown);
    match others {
        Some(false) => Wholeness::Proven,
        _ => match by_users(session, id, shown) {
            Ok(Wholeness::Proven) if others == Some(true) => Wholeness::Untold,
            told => told.unwrap_or(Wholeness::Untold),
        },
    }
}

/// Whether the service finds the group by a member that is none of those shown; nothing where it does not find it by one that is
/// not one whom nobody is.
fn has_others(session: &Session, id: &str, shown: &[String]) -> Option<bool> {
    if !features::filters(session) || shown.is_empty() || shown.len() > NAMED {
        return None;
    }
    let found = |tests: Vec<String>| {
        let filter = format!("{} and members[{}]", comparison("id", "eq", id), tests.join(" and "));
        membership::is_found(session, id, &filter)
    };
    let is_not = |one: &str| comparison("value", "ne", one);
    if found(vec![is_not(NOBODY)]) != Some(true) {
        return None;
    }
    found(shown.iter().map(|one| is_not(one)).collect())
}

/// By the groups that all users show, or else by asking about each user whom the group does not show.
fn by_users(session: &Session, id: &str, shown: &[String]) -> Result<Wholeness, Fault> {
    let Some(users) = users(session)? else { return Ok(Wholeness::Untold) };
    let is_shown = |user: &&Value| json::text_at(user, "/id").is_some_and(|own| shown.contains(&own));
    let has_it = |user: &Value| {
        let is_direct =
            |one: &Value| !one["type"].as_str().is_some_and(|kind| kind.eq_ignore_ascii_case("indirect"));
        user["groups"]
            .as_array()
            .into_iter()
            .flatten()
            .any(|one| json::text_at(one, "/value").as_deref() == Some(id) && is_direct(one))
    };
    let (inside, outside): (Vec<&Value>, Vec<&Value>) = users.iter().partition(is_shown);
    if outside.iter().any(|user| has_it(user)) {
        return Ok(Wholeness::Partial);
    }
    let shows = match shown {
        [] => users.iter().any(|user| user["groups"].as_array().is_some_and(|list| !list.is_empty())),
        _ => inside.iter().any(|user| has_it(user)),
    };
    if shows {
        return Ok(Wholeness::Proven);
    }
    if outside.len() > ASKED {
        return Ok(Wholeness::Untold);
    }
    for user in outside.iter().filter_map(|user| json::text_at(user, "/id")) {
        match membership::by_filter(session, id, &user) {
            Membership::In => return Ok(Wholeness::Partial),
            Membership::Untold => return Ok(Wholeness::Untold),
            Membership::Out => {}
        }
    }
    Ok(Wholeness::Proven)
}

/// All users with their groups, where they are not too many.
fn users(session: &Session) -> Result<Option<Vec<Value>>, Fault> {
    let mut users = Vec::new();
    for _ in 0..PAGE.1 {
        let mut call = Call::new(Method::Get, session.path("/Users"));
        call.set_query("attributes", "id,groups");
        call.set_query("startIndex", (users.len() + 1).to_string());
        call.set_query("count", PAGE.0);
        let page = session.exchange(&call)?.value().unwrap_or_default();
        let total = json::text_at(&page, "/totalResults").and_then(|total| total.trim().parse().ok());
        users.extend_from_slice(rows(&page));
        if total.is_some_and(|total: usize| users.len() >= total) {
            return Ok(Some(users));
        }
        if rows(&page).is_empty() {
            break;
        }
    }
    Ok(None)
}
