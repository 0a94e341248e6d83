//! What an administrator does to an account: passwords, status, throttles, access history, deletion.

use super::people::{History, SecureAuthUser};
use super::realm::DOMAIN;
use super::responses::{SecureAuthDone, SecureAuthError, SecureAuthResponse, members, no_body, text};
use super::route::Counter;
use super::state::SecureAuthState;
use crate::http::Call;
use jiff::Timestamp;
use serde_json::{Value, json};
use std::net::IpAddr;

const WEAK: &str =
    "The password needs at least 8 characters with an upper-case letter, a lower-case letter and a digit.";

/// The password rule.
pub(super) fn is_strong(password: &str) -> bool {
    password.chars().count() >= 8
        && password.chars().any(char::is_uppercase)
        && password.chars().any(char::is_lowercase)
        && password.chars().any(|letter| letter.is_ascii_digit())
}

fn store_password(user: &mut SecureAuthUser, password: &str) -> Result<(), SecureAuthError> {
    if !is_strong(password) {
        return Err(SecureAuthError::failed(WEAK));
    }
    user.password = SecureAuthUser::digest(password);
    user.account.password_expired = false;
    user.account.must_change_password = false;
    Ok(())
}

/// POST /users/U/resetpwd. Version 1 minds the account's state, later ones do not.
pub(super) fn reset_password(
    state: &mut SecureAuthState,
    call: &Call,
    id: &str,
    version: u8,
) -> SecureAuthResponse {
    let given = members(call, &["password"])?;
    let user = state.user_mut(id).ok_or_else(SecureAuthError::not_found)?;
    if version == 1 && (user.account.disabled || user.account.locked) {
        user.account.must_be_in_order()?;
    }
    store_password(user, text(&given, "password")?.unwrap_or_default())?;
    SecureAuthDone::wrote("Password was reset")
}

/// POST /users/U/changepwd.
pub(super) fn change_password(state: &mut SecureAuthState, call: &Call, id: &str) -> SecureAuthResponse {
    let given = members(call, &["currentPassword", "newPassword"])?;
    let user = state.user_mut(id).ok_or_else(SecureAuthError::not_found)?;
    let current = text(&given, "currentPassword")?.unwrap_or_default();
    if user.password.is_empty() || SecureAuthUser::digest(current) != user.password {
        return Err(SecureAuthError::failed("The current password is incorrect."));
    }
    store_password(user, text(&given, "newPassword")?.unwrap_or_default())?;
    SecureAuthDone::wrote("Password was changed")
}

/// GET /users/U/status: here the account's state is the result.
pub(super) fn status(state: &SecureAuthState, call: &Call, id: &str) -> SecureAuthResponse {
    no_body(call, false)?;
    let user = state.user(id).ok_or_else(SecureAuthError::not_found)?;
    let (status, message) = user.account.trouble().unwrap_or(("valid", ""));
    SecureAuthDone::read(json!({"user_id": user.id, "status": status, "message": message}))
}

/// POST /users/U/status.
pub(super) fn set_status(state: &mut SecureAuthState, call: &Call, id: &str) -> SecureAuthResponse {
    let given = members(call, &["status"])?;
    let user = state.user_mut(id).ok_or_else(SecureAuthError::not_found)?;
    match text(&given, "status")? {
        Some("lock") => user.account.locked = true,
        Some("unlock") => user.account.locked = false,
        Some("disable") => user.account.disabled = true,
        Some("enable") => user.account.disabled = false,
        _ => return Err(SecureAuthError::failed("Status must be lock, unlock, enable or disable.")),
    }
    SecureAuthDone::wrote("User Status update complete")
}

/// GET /users/U/throttle and its sister.
pub(super) fn throttle(
    state: &SecureAuthState,
    call: &Call,
    counter: Counter,
    id: &str,
) -> SecureAuthResponse {
    no_body(call, false)?;
    let user = state.user(id).ok_or_else(SecureAuthError::not_found)?;
    let count = match counter {
        Counter::Factor => user.throttle,
        Counter::OneTimePassword => user.otp_throttle,
    };
    SecureAuthDone::read(json!({"count": count, "status": "found", "message": ""}))
}

/// PUT /users/U/throttle and its sister: without a body, or with a count of nought.
pub(super) fn reset_throttle(
    state: &mut SecureAuthState,
    call: &Call,
    counter: Counter,
    id: &str,
) -> SecureAuthResponse {
    if !call.body.is_empty() {
        let given = members(call, &["count"])?;
        if given.get("count") != Some(&json!(0)) {
            return Err(SecureAuthError::failed("The count can be set to 0 only."));
        }
    }
    let user = state.user_mut(id).ok_or_else(SecureAuthError::not_found)?;
    match counter {
        Counter::Factor => user.throttle = 0,
        Counter::OneTimePassword => user.otp_throttle = 0,
    }
    Ok(SecureAuthDone { body: json!({"count": 0, "status": "found", "message": ""}), changed: true })
}

/// POST /accesshistory.
pub(super) fn access_history(state: &mut SecureAuthState, call: &Call, now: Timestamp) -> SecureAuthResponse {
    let given = members(call, &["user_id", "ip_address"])?;
    let id = text(&given, "user_id")?.unwrap_or_default();
    let user = state.user_mut(id).ok_or_else(SecureAuthError::not_found)?;
    let address = text(&given, "ip_address")?.unwrap_or_default();
    if address.parse::<IpAddr>().is_err() {
        return Err(SecureAuthError::failed("Member 'ip_address' must be an address."));
    }
    user.histories.push(History {
        user_agent: call.header("User-Agent").unwrap_or_default().to_owned(),
        ip_address: address.to_owned(),
        time_stamp: now.to_string(),
        auth_state: "Success".to_owned(),
    });
    SecureAuthDone::wrote("")
}

/// DELETE /users/, with the user in the body.
pub(super) fn delete(state: &mut SecureAuthState, call: &Call) -> SecureAuthResponse {
    let given = members(call, &["user_id", "deleteAllRelatedData"])?;
    if !matches!(given.get("deleteAllRelatedData"), None | Some(Value::Bool(_))) {
        return Err(SecureAuthError::failed("Member 'deleteAllRelatedData' must be true or false."));
    }
    let id = text(&given, "user_id")?.unwrap_or_default();
    let Some(user) = state.users.remove(&id.to_lowercase()) else {
        return Err(SecureAuthError::failed("user_id does not exist"));
    };
    let domain = text(&given, "domain")?.filter(|domain| !domain.is_empty());
    let told = if domain.is_some() { format!(r"{DOMAIN}\{}", user.id) } else { user.id };
    let body = json!({"user_id": told, "status": "success", "message": "User delete complete"});
    Ok(SecureAuthDone { body, changed: true })
}
