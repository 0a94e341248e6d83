//! Where a call goes under the settings `user_in` and `domain`: the user id in the path or in the query,
//! with the domain in front of it, beside it or in the body. No vendor page describes these forms; they
//! are what the vendor's own clients send.

use crate::fault::Fault;
use crate::http::{Call, Method, decode_segment, encode_segment};
use crate::json;
use crate::session::Session;
use serde_json::Value;

/// What may follow a user id, and whether a client is known to send it in the query form.
const LEAVES: &[(&str, bool)] = &[
    ("status", true),
    ("factors", true),
    ("throttle", true),
    ("resetpwd", true),
    ("changepwd", true),
    ("groups", true),
    ("otpvalidatethrottle", false),
];

/// A place that names one user.
#[derive(Debug, PartialEq)]
enum RoutePlace<'a> {
    /// `/users/U`, and a leaf below it.
    User { user: &'a str, leaf: Option<&'a str> },
    /// `/users/U/groups/G` or `/groups/G/users/U`: one user and one group. Segments before and after the
    /// user.
    Pair { user: &'a str, group: &'a str, from_group: bool },
    /// The body names whom it is about.
    Body,
}

/// Reads the path below the prefix, still encoded.
fn place(below: &str) -> Option<RoutePlace<'_>> {
    let segments: Vec<&str> = below.strip_prefix('/')?.split('/').collect();
    let known = |leaf: &str| LEAVES.iter().any(|(name, _)| *name == leaf);
    match *segments.as_slice() {
        ["users" | "accesshistory"] | ["users", ""] | ["groups", _, "users"] => Some(RoutePlace::Body),
        ["users", user] => Some(RoutePlace::User { user, leaf: None }),
        ["users", user, leaf] if known(leaf) => Some(RoutePlace::User { user, leaf: Some(leaf) }),
        ["users", user, "groups", group] => Some(RoutePlace::Pair { user, group, from_group: false }),
        ["groups", group, "users", user] => Some(RoutePlace::Pair { user, group, from_group: true }),
        _ => None,
    }
}

/// Rewrites a call for the profile's `user_in` and `domain`. A call that has a `username` in its query
/// says itself where it goes and is left alone, and so is a path that is not known here.
///
/// # Errors
/// Usage, when the domain cannot stand in a path or the user id is not a text.
pub(super) fn apply(session: &Session, call: &mut Call) -> Result<(), Fault> {
    let below = call.path.strip_prefix(&session.prefix);
    let is_user = match below.and_then(place) {
        Some(RoutePlace::User { user, leaf: None }) => !user.is_empty(),
        _ => below == Some("/users") && call.query_value("username").is_some(),
    };
    if call.method == Method::Put && session.setting("update_method") == "POST" && is_user {
        call.method = Method::Post;
    }
    if call.query_value("username").is_some() {
        return Ok(());
    }
    let Some(below) = call.path.strip_prefix(&session.prefix) else { return Ok(()) };
    let Some(place) = place(below) else { return Ok(()) };
    let (domain, barred) = (session.setting("domain"), is_barred(&place)?);
    let query = barred || session.setting("user_in") == "query";
    match place {
        RoutePlace::Body => {
            if !domain.is_empty() {
                add_domain(call, domain);
            }
            return Ok(());
        }
        RoutePlace::User { user, leaf } if query && has_query_form(leaf) => {
            let path = leaf.map_or_else(|| "/users".to_owned(), |leaf| format!("/users/{leaf}"));
            let user = decoded(user)?;
            to_query(session, call, &path, &user, domain);
        }
        RoutePlace::Pair { user, group, .. } if query => {
            let (path, user) = (format!("/groups/{group}/users"), decoded(user)?);
            to_query(session, call, &path, &user, domain);
        }
        RoutePlace::User { .. } if barred => {
            return Err(Fault::usage("a user name with a slash or backslash cannot stand in a path")
                .hint("nothing was sent; the platform has this call for names without them only"));
        }
        _ if domain.is_empty() => {}
        RoutePlace::User { user, leaf } => {
            let leaf = leaf.map(|leaf| format!("/{leaf}")).unwrap_or_default();
            call.path = session.path(&format!("/users/{}/{user}{leaf}", segment(domain)?));
        }
        RoutePlace::Pair { user, group, from_group } => {
            let domain = segment(domain)?;
            let below = match from_group {
                true => format!("/groups/{group}/users/{domain}/{user}"),
                false => format!("/users/{domain}/{user}/groups/{group}"),
            };
            call.path = session.path(&below);
        }
    }
    Ok(())
}

/// Whether a user has a name that no web server lets into a path, however it is written: it goes into the query.
fn is_barred(place: &RoutePlace) -> Result<bool, Fault> {
    match place {
        RoutePlace::User { user, .. } | RoutePlace::Pair { user, .. } => {
            Ok(decoded(user)?.contains(['/', '\\']))
        }
        RoutePlace::Body => Ok(false),
    }
}

/// Whether a call, as it goes out, is to the profile of one user.
pub(super) fn is_profile(session: &Session, call: &Call) -> bool {
    let below = call.path.strip_prefix(&session.prefix);
    let below = below.map(|below| below.split('/').skip(1).collect::<Vec<_>>());
    match below.as_deref() {
        Some(["users"]) => call.query_value("username").is_some(),
        // Beside a user in the query it is a leaf, such as `changepwd`.
        Some(["users", user]) => !user.is_empty() && call.query_value("username").is_none(),
        // The domain stands before the user.
        Some(["users", domain, user]) => {
            segment(session.setting("domain")).is_ok_and(|own| own == *domain) && !user.is_empty()
        }
        _ => false,
    }
}

/// The user that a call is about, as it goes out.
pub(super) fn user(session: &Session, call: &Call) -> Option<String> {
    if let Some(user) = call.query_value("username") {
        return Some(user.to_owned());
    }
    let below = call.path.strip_prefix(&session.prefix)?;
    let parts: Vec<&str> = below.split('/').skip(1).collect();
    let domain = segment(session.setting("domain")).ok().filter(|domain| !domain.is_empty());
    let user = match parts.as_slice() {
        ["users", own, user, ..] if Some(*own) == domain.as_deref() => user,
        ["groups", _, "users", .., user] | ["users", user, ..] => user,
        _ => return json::exact(&call.body).ok()?.get("user_id")?.as_str().map(str::to_owned),
    };
    decoded(user).ok().filter(|user| !user.is_empty())
}

fn has_query_form(leaf: Option<&str>) -> bool {
    leaf.is_none_or(|leaf| LEAVES.iter().any(|(name, query)| *name == leaf && *query))
}

fn to_query(session: &Session, call: &mut Call, below: &str, user: &str, domain: &str) {
    call.path = session.path(below);
    call.set_query("username", user);
    if !domain.is_empty() {
        call.set_query("domain", domain);
    }
}

/// Puts the domain into a body that is an object and names none.
fn add_domain(call: &mut Call, domain: &str) {
    if let Ok(Value::Object(mut body)) = json::exact(&call.body) {
        body.entry("domain").or_insert_with(|| domain.into());
        call.body = Value::Object(body).to_string().into_bytes();
    }
}

fn decoded(user: &str) -> Result<String, Fault> {
    decode_segment(user).ok_or_else(|| Fault::usage("the user id in the path is not UTF-8 text"))
}

fn segment(domain: &str) -> Result<String, Fault> {
    encode_segment(domain).ok_or_else(|| {
        Fault::configuration(format!("the domain \"{domain}\" cannot be part of a path"))
            .hint("set domain to the name of a domain, or leave it empty")
    })
}

/// Whether the call reads a user's status: the one call for which an account's state is the result.
pub(super) fn reads_status(session: &Session, call: &Call) -> bool {
    let Some(below) = call.path.strip_prefix(&session.prefix) else { return false };
    let segments = below.split('/').filter(|segment| !segment.is_empty()).count();
    let named = call.query_value("username").is_some();
    // `/users/status` without a query is the profile of somebody called `status`.
    let enough = segments >= 3 || (segments == 2 && named);
    call.method == Method::Get && enough && below.ends_with("/status")
}
