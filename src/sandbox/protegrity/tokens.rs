//! Signing in and out, and what a token is worth. Two access tokens come with every sign-in, and only
//! the one in the header opens anything: the real gateway refuses the one in the body.

use super::errors::{detail, forbidden, gateway, grant, sign_in as refused};
use super::password;
use super::request::ProtegrityRequest;
use super::state::{ProtegrityAccess, ProtegritySession, ProtegrityState, ProtegrityUser};
use crate::http::Reply;
use crate::sandbox::people::uuid;
use jiff::Timestamp;
use serde_json::{Value, json};

/// The header that carries the access token.
const HEADER: &str = "pty_access_jwt_token";

/// How much longer a session may idle than an access token lives, in seconds.
const IDLE: i64 = 600;

/// The most that a token may live, in seconds: ten days.
const LONGEST: i64 = 864_000;

/// The user whom the gateway sees behind a token.
pub(super) fn holder<'a>(
    state: &'a ProtegrityState,
    token: &str,
    now: Timestamp,
) -> Result<&'a ProtegrityUser, Reply> {
    let access = state.access.iter().find(|access| access.token == token);
    let access = access.ok_or_else(|| gateway("Jwt verification fails"))?;
    if access.until <= now.as_millisecond() {
        return Err(gateway("Jwt is expired"));
    }
    state.user(&access.user).ok_or_else(|| gateway("Jwt verification fails"))
}

pub(super) fn sign_in(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let user = check(request)?;
    let now = request.now;
    let state = request.change();
    let number = state.next();
    Ok(issue(state, &user, number, now))
}

/// The older form answers nothing but the header.
pub(super) fn sign_in_legacy(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let mut reply = sign_in(request)?;
    reply.body = json!({"status": 0, "messages": [], "data": null}).to_string().into_bytes();
    Ok(reply)
}

/// The id of the user who may sign in with what was sent.
fn check(request: &ProtegrityRequest) -> Result<String, Reply> {
    let state = request.state();
    let wrong = || refused(401, "Invalid user credentials");
    let user = state.user_named(&request.required("loginname")).ok_or_else(wrong)?;
    if user.passwords.first() != Some(&password::digest(&user.id, &request.required("password"))) {
        return Err(wrong());
    }
    if !user.enabled {
        return Err(refused(401, "Account disabled"));
    }
    if user.password_temporary {
        return Err(refused(401, "Account is not fully set up"));
    }
    if !state.allows(user, "can_create_token") {
        return Err(refused(403, "The account lacks the permission to create tokens"));
    }
    Ok(user.id.clone())
}

/// Makes the tokens of a session again; its former refresh token is worth nothing from then on.
fn issue(state: &mut ProtegrityState, user: &str, session: u64, now: Timestamp) -> Reply {
    let number = state.next();
    let made = |what: &str| format!("not-a-secret-{what}-{}", uuid(what, number));
    let (access, inner, refresh) = (made("access"), made("body"), made("refresh"));
    let now = now.as_millisecond();
    let (life, idle) = (state.lifespan, state.lifespan + IDLE);
    state.sessions.retain(|known| known.number != session && known.until > now);
    state.sessions.push(ProtegritySession {
        number: session,
        user: user.to_owned(),
        refresh: refresh.clone(),
        until: now + idle * 1_000,
    });
    // Tokens that expired lately are kept, because the gateway says of them that they expired.
    state.access.retain(|known| known.until > now - LONGEST * 1_000);
    state.access.push(ProtegrityAccess {
        token: access.clone(),
        session,
        user: user.to_owned(),
        until: now + life * 1_000,
    });
    let body = json!({
        "status": 0,
        "data": {
            "accessToken": inner,
            "refreshToken": refresh,
            "expiresIn": life,
            "refreshExpiresIn": idle,
        },
        "messages": [],
    });
    let mut reply = Reply::json(200, &body);
    reply.headers.push((HEADER.into(), access));
    reply
}

/// The session behind the refresh token that was sent.
fn session(request: &ProtegrityRequest) -> Result<ProtegritySession, Reply> {
    let token = request.required("refreshToken");
    let found = request.state().sessions.iter().find(|session| session.refresh == token);
    let session = found.ok_or_else(|| grant("Invalid refresh token"))?;
    if session.until <= request.now.as_millisecond() {
        return Err(grant("Token is not active"));
    }
    Ok(session.clone())
}

pub(super) fn refresh(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let session = session(request)?;
    let user = request.state().user(&session.user).filter(|user| user.enabled);
    let user = user.ok_or_else(|| grant("User disabled"))?;
    if !request.state().allows(user, "can_create_token") {
        return Err(forbidden());
    }
    let now = request.now;
    Ok(issue(request.change(), &session.user, session.number, now))
}

pub(super) fn sign_out(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let session = session(request)?;
    let state = request.change();
    state.sessions.retain(|known| known.number != session.number);
    state.access.retain(|known| known.session != session.number);
    let body = json!({"status": 0, "data": {"message": "Token invalidated successfully."}, "messages": []});
    Ok(Reply::json(200, &body))
}

/// The answer is a bare JSON string.
pub(super) fn set_lifespan(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let seconds = request.body.get("accessTokenLifespan").and_then(Value::as_i64).unwrap_or(0);
    if !(1..=LONGEST).contains(&seconds) {
        return Err(detail(400, "The lifespan must be between 1 and 864000 seconds"));
    }
    request.change().lifespan = seconds;
    Ok(Reply::json(200, &json!("Token lifespan updated successfully.")))
}
