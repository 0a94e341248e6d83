//! Putting users into groups, one by one and in bulk. There is no way out of a group.

use super::responses::{SecureAuthDone, SecureAuthError, SecureAuthResponse, members, no_body, texts};
use super::state::SecureAuthState;
use crate::http::Call;
use serde_json::{Map, Value, json};

/// Puts one user into one group; tells whether both exist. Doing it again does no harm.
fn associate(state: &mut SecureAuthState, user: &str, group: &str) -> bool {
    let Some(group) = state.group(group) else { return false };
    let Some(user) = state.user_mut(user) else { return false };
    if !user.groups.contains(&group) {
        user.groups.push(group);
    }
    user.account.without_group = false;
    true
}

/// POST /users/U/groups/G and /groups/G/users/U.
pub(super) fn join(state: &mut SecureAuthState, call: &Call, user: &str, group: &str) -> SecureAuthResponse {
    no_body(call, true)?;
    if associate(state, user, group) { SecureAuthDone::wrote("") } else { Err(SecureAuthError::not_added()) }
}

/// POST /users/U/groups.
pub(super) fn join_groups(state: &mut SecureAuthState, call: &Call, user: &str) -> SecureAuthResponse {
    let given = members(call, &["groupNames"])?;
    let groups = texts(&given, "groupNames")?;
    let failed: Vec<&String> = groups.iter().filter(|group| !associate(state, user, group)).collect();
    let told = state.user(user).map_or_else(|| user.to_owned(), |user| user.id.clone());
    Ok(report(&told, &failed, groups.len()))
}

/// POST /groups/G/users.
pub(super) fn add_users(state: &mut SecureAuthState, call: &Call, group: &str) -> SecureAuthResponse {
    let given = members(call, &["userIds"])?;
    let users = texts(&given, "userIds")?;
    let failed: Vec<&String> = users.iter().filter(|user| !associate(state, user, group)).collect();
    let told = state.group(group).unwrap_or_else(|| group.to_owned());
    Ok(report(&told, &failed, users.len()))
}

/// Whatever is not listed was done. The key is in our own spelling, not in the caller's.
fn report(one: &str, failed: &[&String], all: usize) -> SecureAuthDone {
    let changed = failed.len() < all;
    if failed.is_empty() {
        return SecureAuthDone { body: json!({"status": "success", "message": ""}), changed };
    }
    let mut failures = Map::new();
    failures.insert(one.to_owned(), json!(failed));
    let message = match failed.len() {
        1 => "There was 1 association error.".to_owned(),
        count => format!("There were {count} association errors."),
    };
    SecureAuthDone {
        body: json!({"failures": Value::Object(failures), "status": "failed", "message": message}),
        changed,
    }
}
