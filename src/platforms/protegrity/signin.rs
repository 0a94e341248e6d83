//! Opening, renewing and closing a session. The access token is looked for in a header first; a token from
//! the body that the gateway refuses leads to the older sign-in path, and that is remembered.

use super::judge;
use crate::fault::{Fault, Kind};
use crate::http::{Call, CallEffect, Method, Reply};
use crate::json;
use crate::secret::Secret;
use crate::session::{Session, Token};
use jiff::SignedDuration;
use serde_json::{Value, json};

/// Signing in, below the prefix.
pub(super) const LOGIN: &str = "/login/token";
/// Renewing, below the prefix.
pub(super) const REFRESH: &str = "/login/token/refresh";
/// Signing out, below the prefix.
pub(super) const LOGOUT: &str = "/logout";
/// Signing in as older products of the vendor have it, from the root of the host.
pub(super) const LEGACY_LOGIN: &str = "/api/v1/auth/login/token";

/// The header that carries the access token.
const HEADER: &str = "pty_access_jwt_token";

/// The token came in the header.
pub(super) const FROM_HEADER: &str = "pty";
/// The token came in the body: the gateway may refuse it.
pub(super) const FROM_BODY: &str = "pty-body";
/// The gateway did refuse it.
pub(super) const BODY_REFUSED: &str = "pty-body-refused";
/// The token came from the older path.
pub(super) const LEGACY: &str = "legacy";

/// Life of an access token where the answer does not say, in seconds.
const LIFE: i64 = 300;
/// What the platform adds to it for the refresh token, in seconds.
const REFRESH_MORE: i64 = 600;
/// A life longer than this, in seconds, is taken as this.
pub(super) const LONGEST: i64 = 366 * 24 * 3600;

/// Signs in with name and password. Of the two paths the second is tried only where the first is not there.
///
/// # Errors
/// Unauthenticated or forbidden as the platform says; unexpected where no token comes.
pub(super) fn sign_in(session: &Session, last: Option<&Token>) -> Result<Token, Fault> {
    let remembered = last.and_then(|token| token.route.as_deref());
    let (first, second) = match session.setting("login_path") {
        "pty" => (false, None),
        "legacy" => (true, None),
        _ if matches!(remembered, Some(LEGACY | BODY_REFUSED)) => (true, Some(false)),
        _ => (false, Some(true)),
    };
    match (open(session, first), second) {
        (Err(fault), Some(second)) if fault.kind() == Kind::NotFound => {
            // Of two absent paths the first one's fault is the one to tell.
            open(session, second).map_err(|other| if other.kind() == Kind::NotFound { fault } else { other })
        }
        (opened, _) => opened,
    }
    .map_err(|mut fault| {
        // Where one signs in is not an object that could be asked for.
        if fault.kind() == Kind::NotFound {
            fault.detail_mut().kind = Kind::Unexpected;
        }
        fault.on(&session.profile, session.platform.name)
    })
}

fn open(session: &Session, legacy: bool) -> Result<Token, Fault> {
    let path = if legacy { LEGACY_LOGIN.to_owned() } else { session.path(LOGIN) };
    let password = session.secret("password")?;
    let fields = [("loginname", session.setting("username")), ("password", password.expose())];
    let reply = send(session, Call::new(Method::Post, path).form(&fields))?;
    if !reply.ok() {
        return Err(refused(session, &reply));
    }
    let route = |from_header: bool| match (legacy, from_header) {
        (true, _) => LEGACY,
        (false, true) => FROM_HEADER,
        (false, false) => FROM_BODY,
    };
    token(session, &reply, None, route)
}

fn send(session: &Session, mut call: Call) -> Result<Reply, Fault> {
    call.set_header("Accept", "application/json");
    session.send(&call.effect(CallEffect::SignIn))
}

fn refused(session: &Session, reply: &Reply) -> Fault {
    let text = judge::reply_text(reply);
    let name = session.setting("username");
    let fault = match reply.status {
        400 | 401 | 422 => Fault::new(Kind::Unauthenticated, format!("signing in as {name} failed: {text}"))
            .hint("check the username of the profile and its password; an account may be locked too"),
        403 => Fault::new(Kind::Forbidden, format!("{name} may not sign in to the API: {text}")).hint(
            "the account needs a role with the permission can_create_token; the built-in viewer roles lack it",
        ),
        404 | 405 => Fault::new(Kind::NotFound, format!("there is no sign-in at this address: {text}"))
            .hint("check the address of the profile and its login_path"),
        408 | 429 | 500.. => Fault::new(Kind::PlatformFailed, format!("signing in failed: {text}")),
        _ => Fault::unexpected(format!("signing in failed: {text}"))
            .hint("check the address of the profile; redirects are not followed"),
    };
    fault.status(reply.status)
}

/// Renews a token; nothing where only a sign-in helps.
///
/// # Errors
/// Network, or that the platform failed.
pub(super) fn refresh(session: &Session, last: &Token) -> Result<Option<Token>, Fault> {
    let route = last.route.as_deref().unwrap_or(FROM_HEADER);
    let Some(refresh) = last.refresh.as_ref().filter(|_| route != BODY_REFUSED) else { return Ok(None) };
    let body = json!({ "refreshToken": refresh.expose() });
    let reply = send(session, Call::new(Method::Post, session.path(REFRESH)).json(&body))?;
    match reply.status {
        200..300 => {}
        408 | 429 | 500.. => {
            let text = judge::reply_text(&reply);
            let fault = Fault::new(Kind::PlatformFailed, format!("renewing the session failed: {text}"));
            return Err(fault.status(reply.status).on(&session.profile, session.platform.name));
        }
        // Ended, rotated away by another process, or a server without the call: a sign-in fixes all three.
        _ => return Ok(None),
    }
    if route != FROM_BODY && header_token(&reply).is_none() {
        // Where the header carried the token before, one from the body is likely the refused sort.
        return Ok(None);
    }
    let route = route.to_owned();
    token(session, &reply, Some(refresh), |_| &route).map(Some)
}

/// Ends the session behind a refresh token. Without one there is nothing to end.
///
/// # Errors
/// When the platform refuses, other than by saying that the session has ended already.
pub(super) fn sign_out(session: &Session, token: &Token) -> Result<(), Fault> {
    let Some(refresh) = &token.refresh else { return Ok(()) };
    let body = json!({ "refreshToken": refresh.expose() });
    let mut call = Call::new(Method::Post, session.path(LOGOUT)).json(&body);
    call.set_header("Authorization", format!("Bearer {}", token.access.expose()));
    let reply = send(session, call.clone())?;
    if matches!(reply.status, 400 | 401) {
        return Ok(());
    }
    let judged = judge::judge(&call, reply).map(|_| ());
    judged.map_err(|fault| fault.on(&session.profile, session.platform.name))
}

/// Reads a token out of an answer. `route` names the way by whether the header carried it.
fn token<'a>(
    session: &Session,
    reply: &Reply,
    last_refresh: Option<&Secret>,
    route: impl Fn(bool) -> &'a str,
) -> Result<Token, Fault> {
    let body = reply.value().unwrap_or(Value::Null);
    if json::at(&body, "/status").as_i64().is_some_and(|status| status != 0) {
        let text = judge::reply_text(reply);
        return Err(Fault::new(Kind::Unauthenticated, format!("signing in failed: {text}"))
            .status(reply.status)
            .hint("check the username of the profile and its password"));
    }
    let header = header_token(reply);
    let from_header = header.is_some();
    let in_body = |pointer: &str| json::at(&body, pointer).as_str().filter(|text| !text.is_empty());
    let access = header.or_else(|| in_body("/data/accessToken")).ok_or_else(|| {
        Fault::unexpected(format!(
            "the platform accepted the sign-in, but sent no token: neither the header {HEADER} nor the body has one"
        ))
        .status(reply.status)
        .hint("check that the address is that of the cluster")
    })?;
    if !access.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(
            Fault::unexpected("the platform sent a token that no header can carry").status(reply.status)
        );
    }
    let refresh = in_body("/data/refreshToken").map(Secret::new).or_else(|| last_refresh.cloned());
    let told = seconds(json::at(&body, "/data/expiresIn"));
    let life = told.unwrap_or(LIFE);
    let more = seconds(json::at(&body, "/data/refreshExpiresIn")).unwrap_or(life + REFRESH_MORE);
    let now = session.clock.now();
    let after = |seconds: i64| now.saturating_add(SignedDuration::from_secs(seconds)).unwrap_or(now);
    Ok(Token {
        access: Secret::new(access),
        refresh_expires: refresh.as_ref().map(|_| after(more)),
        refresh,
        issued: now,
        expires: after(life),
        route: Some(route(from_header).to_owned()),
        life_told: told.is_some(),
    })
}

fn header_token(reply: &Reply) -> Option<&str> {
    let text = reply.header(HEADER)?.trim();
    let text = text.strip_prefix("Bearer ").unwrap_or(text).trim();
    (!text.is_empty()).then_some(text)
}

/// A life in seconds, as a number or as text.
fn seconds(value: &Value) -> Option<i64> {
    let number = value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())?;
    (number > 0).then(|| number.min(LONGEST))
}
