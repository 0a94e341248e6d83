//! From a request line to what is asked and of whom: path form, domain form and query form.
//! Looks at nothing but method, path and query, and never at the state.

use super::realm::{BASE, DOMAIN};
use super::responses::SecureAuthError;
use crate::http::{Call, Method};
use percent_encoding::percent_decode_str;

/// Which of the two counters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counter {
    /// Attempts at a second factor.
    Factor,
    /// Attempts at a one-time password.
    OneTimePassword,
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SecureAuthAction {
    Profile(String),
    Update(String),
    Create,
    Delete,
    ResetPassword(String),
    ChangePassword(String),
    Status(String),
    SetStatus(String),
    Throttle(Counter, String),
    ResetThrottle(Counter, String),
    Factors(String),
    AccessHistory,
    /// One user into one group: user, group.
    Join(String, String),
    /// One user into several groups.
    JoinGroups(String),
    /// Several users into one group.
    AddUsers(String),
}

/// An act with the version of the interface that it was asked of.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SecureAuthRoute {
    pub(super) version: u8,
    pub(super) act: SecureAuthAction,
}

/// Why there is no route.
#[derive(Debug)]
pub(super) enum Lost {
    /// The web server knows no such place: its own page, before any key is looked at.
    Nowhere,
    /// The place exists, the query is wrong.
    Refused(SecureAuthError),
}

/// Finds the route of a call.
pub(super) fn find(call: &Call) -> Result<SecureAuthRoute, Lost> {
    let rest = call.path.strip_prefix(BASE).ok_or(Lost::Nowhere)?;
    let (version, rest) = rest.split_once('/').ok_or(Lost::Nowhere)?;
    let version = match version {
        "1" => 1,
        "2" => 2,
        "3" => 3,
        _ => return Err(Lost::Nowhere),
    };
    let (rest, slash) = match rest.strip_suffix('/') {
        Some(rest) => (rest, true),
        None => (rest, false),
    };
    let segments: Vec<String> = rest.split('/').map(segment).collect::<Option<_>>().ok_or(Lost::Nowhere)?;
    let names: Vec<&str> = segments.iter().map(String::as_str).collect();
    let asked =
        SecureAuthQuery { method: call.method, slash, queried: call.query_value("username").is_some() };
    let found = match (asked.queried, names.as_slice()) {
        (true, _) => by_query(&asked, &names, call),
        (false, ["users"]) => collection(&asked),
        (false, ["users", user @ ..]) => by_path(&asked, user),
        (false, ["groups", rest @ ..]) => group(&asked, rest),
        (false, ["accesshistory"]) => asked.is(Method::Post).then_some(SecureAuthAction::AccessHistory),
        _ => None,
    };
    let act = found.ok_or(Lost::Nowhere)?;
    check_query(call, asked.queried).map_err(Lost::Refused)?;
    Ok(SecureAuthRoute { version, act })
}

struct SecureAuthQuery {
    method: Method,
    /// Whether the path ended with a slash, which only two places take.
    slash: bool,
    /// Whether the user stands in the query.
    queried: bool,
}

impl SecureAuthQuery {
    /// The method, on a path without a final slash.
    fn is(&self, method: Method) -> bool {
        self.method == method && !self.slash
    }
}

/// One decoded segment. An encoded slash or backslash never gets past the web server.
fn segment(text: &str) -> Option<String> {
    let broken = text.match_indices('%').any(|(at, _)| {
        !text.get(at + 1..at + 3).is_some_and(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
    });
    let decoded = percent_decode_str(text).decode_utf8().ok()?;
    let odd = decoded.chars().any(|letter| matches!(letter, '/' | '\\') || letter.is_control());
    (!broken && !odd && !matches!(&*decoded, "" | "." | "..")).then(|| decoded.into_owned())
}

fn collection(asked: &SecureAuthQuery) -> Option<SecureAuthAction> {
    match (asked.method, asked.slash) {
        (Method::Post, _) => Some(SecureAuthAction::Create),
        (Method::Delete, true) => Some(SecureAuthAction::Delete),
        // The query form without its query: the query check says what is missing.
        (Method::Get | Method::Put, false) => Some(SecureAuthAction::Profile(String::new())),
        _ => None,
    }
}

/// Drops the domain in front of a user.
fn without_domain<'a>(names: &'a [&'a str]) -> &'a [&'a str] {
    match names {
        [domain, rest @ ..] if !rest.is_empty() && domain.eq_ignore_ascii_case(DOMAIN) => rest,
        _ => names,
    }
}

fn by_path(asked: &SecureAuthQuery, names: &[&str]) -> Option<SecureAuthAction> {
    match without_domain(names) {
        [user] => of_user(asked, "", user),
        [user, "otpvalidatethrottle"] => {
            let user = (*user).to_owned();
            match asked.method {
                Method::Get if !asked.slash => {
                    Some(SecureAuthAction::Throttle(Counter::OneTimePassword, user))
                }
                Method::Put if !asked.slash => {
                    Some(SecureAuthAction::ResetThrottle(Counter::OneTimePassword, user))
                }
                _ => None,
            }
        }
        [user, leaf] => of_user(asked, leaf, user),
        [user, "groups", group] => {
            asked.is(Method::Post).then(|| SecureAuthAction::Join((*user).to_owned(), (*group).to_owned()))
        }
        _ => None,
    }
}

/// What both forms have: `leaf` is the part behind the user, empty for the profile itself.
fn of_user(asked: &SecureAuthQuery, leaf: &str, user: &str) -> Option<SecureAuthAction> {
    let user = user.to_owned();
    if leaf == "groups" && asked.method == Method::Post {
        return Some(SecureAuthAction::JoinGroups(user));
    }
    if asked.slash {
        return None;
    }
    match (asked.method, leaf) {
        (Method::Get, "") => Some(SecureAuthAction::Profile(user)),
        (Method::Put | Method::Post, "") => Some(SecureAuthAction::Update(user)),
        (Method::Post, "resetpwd") => Some(SecureAuthAction::ResetPassword(user)),
        (Method::Post, "changepwd") => Some(SecureAuthAction::ChangePassword(user)),
        (Method::Get, "status") => Some(SecureAuthAction::Status(user)),
        (Method::Post, "status") => Some(SecureAuthAction::SetStatus(user)),
        (Method::Get, "factors") => Some(SecureAuthAction::Factors(user)),
        (Method::Get, "throttle") => Some(SecureAuthAction::Throttle(Counter::Factor, user)),
        (Method::Put, "throttle") => Some(SecureAuthAction::ResetThrottle(Counter::Factor, user)),
        _ => None,
    }
}

fn group(asked: &SecureAuthQuery, names: &[&str]) -> Option<SecureAuthAction> {
    let [group, "users", user @ ..] = names else { return None };
    if !asked.is(Method::Post) {
        return None;
    }
    match without_domain(user) {
        [] => Some(SecureAuthAction::AddUsers((*group).to_owned())),
        [user] => Some(SecureAuthAction::Join((*user).to_owned(), (*group).to_owned())),
        _ => None,
    }
}

fn by_query(asked: &SecureAuthQuery, names: &[&str], call: &Call) -> Option<SecureAuthAction> {
    let user = call.query_value("username")?;
    match names {
        ["users"] => of_user(asked, "", user),
        ["users", leaf] if !leaf.is_empty() => of_user(asked, leaf, user),
        ["groups", group, "users"] => {
            asked.is(Method::Post).then(|| SecureAuthAction::Join(user.to_owned(), (*group).to_owned()))
        }
        _ => None,
    }
}

fn check_query(call: &Call, queried: bool) -> Result<(), SecureAuthError> {
    let lonely = |name: &str| call.query.iter().filter(|(known, _)| known == name).count() < 2;
    for (name, _) in &call.query {
        if !matches!(name.as_str(), "username" | "domain") {
            return Err(SecureAuthError::invalid(format!("Query parameter '{name}' is unknown.")));
        }
        if !lonely(name) {
            return Err(SecureAuthError::invalid(format!("Query parameter '{name}' is given twice.")));
        }
    }
    let bare = call.path.ends_with("/users") && matches!(call.method, Method::Get | Method::Put);
    match (queried, call.query_value("username"), call.query_value("domain")) {
        (true, Some(""), _) => Err(SecureAuthError::invalid("Query parameter 'username' is empty.")),
        (true, _, Some(domain)) if !domain.eq_ignore_ascii_case(DOMAIN) => Err(SecureAuthError::not_found()),
        (false, _, None) if bare => Err(SecureAuthError::invalid("Query parameter 'username' is missing.")),
        (false, _, Some(_)) => Err(SecureAuthError::invalid("Query parameter 'domain' needs 'username'.")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(method: Method, path: &str) -> Result<SecureAuthRoute, Lost> {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let mut call = Call::new(method, format!("/secureauth2/api{path}"));
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            call.query.push((name.to_owned(), value.to_owned()));
        }
        find(&call)
    }

    #[test]
    fn the_three_forms_of_a_user_lead_to_the_same_act() {
        for path in [
            "/v2/users/jdoe/status",
            "/v2/users/CORP/jdoe/status",
            "/v2/users/status?username=jdoe",
            "/v2/users/status?username=jdoe&domain=corp",
        ] {
            let found = route(Method::Get, path).unwrap();
            assert_eq!(
                found,
                SecureAuthRoute { version: 2, act: SecureAuthAction::Status("jdoe".into()) },
                "{path}"
            );
        }
    }

    #[test]
    fn one_user_joins_one_group_from_either_side() {
        for path in [
            "/v1/users/jdoe/groups/Help%20Desk",
            "/v1/users/CORP/jdoe/groups/Help%20Desk",
            "/v1/groups/Help%20Desk/users/jdoe",
            "/v1/groups/Help%20Desk/users/CORP/jdoe",
            "/v1/groups/Help%20Desk/users?username=jdoe",
        ] {
            let act = route(Method::Post, path).unwrap().act;
            assert_eq!(act, SecureAuthAction::Join("jdoe".into(), "Help Desk".into()), "{path}");
        }
    }

    #[test]
    fn a_place_that_is_not_documented_is_nowhere() {
        for (method, path) in [
            (Method::Get, "/v4/users/jdoe"),
            (Method::Get, "/v2/users/"),
            (Method::Get, "/v2/users/jdoe/"),
            (Method::Get, "/v2/Users/jdoe"),
            (Method::Delete, "/v2/users/jdoe"),
            (Method::Delete, "/v2/users"),
            (Method::Get, "/v2/groups"),
            (Method::Get, "/v2/users/OTHER/jdoe"),
            (Method::Get, "/v2/users/a%2Fb"),
            (Method::Get, "/v2/users/a%zz"),
            (Method::Get, "/v2//users/jdoe"),
            (Method::Get, "/v2/users/otpvalidatethrottle?username=jdoe"),
            (Method::Delete, "/v2/users/jdoe/groups/admins"),
        ] {
            assert!(matches!(route(method, path), Err(Lost::Nowhere)), "{method} {path}");
        }
        assert!(matches!(find(&Call::new(Method::Get, "/SecureAuth2/api/v2/users/x")), Err(Lost::Nowhere)));
    }

    #[test]
    fn a_wrong_query_is_refused_rather_than_lost() {
        for path in
            ["/v2/users/jdoe?expand=1", "/v2/users", "/v2/users?username=", "/v2/users?username=a&username=b"]
        {
            assert!(matches!(route(Method::Get, path), Err(Lost::Refused(_))), "{path}");
        }
    }

    #[test]
    fn segments_are_decoded() {
        let act = route(Method::Get, "/v2/users/test%2B1%40example.test").unwrap().act;
        assert_eq!(act, SecureAuthAction::Profile("test+1@example.test".into()));
        let act = route(Method::Get, "/v2/users/anna%20m%C3%A4rz").unwrap().act;
        assert_eq!(act, SecureAuthAction::Profile("anna märz".into()));
    }
}
