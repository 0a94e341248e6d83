//! Signing in with an application's id and secret, what a token opens, and what a role allows.

use super::errors::{EntrustError, EntrustResponse, denied};
use super::request::EntrustRequest;
use super::state::{EntrustSession, EntrustState, EntrustTable, later, text, time};
use crate::http::Call;
use jiff::Timestamp;
use serde_json::json;

/// How long a token lives, in seconds.
const LIFE: i64 = 15 * 60;

/// The cookie of a web session.
pub(super) const COOKIE: &str = "INTELLITRUST_SESSION_ID";

pub(super) fn authenticate(request: &mut EntrustRequest) -> EntrustResponse {
    let (id, secret) = (request.text("applicationId"), request.text("sharedSecret"));
    let id = id.unwrap_or_default();
    let application = request.state().row(EntrustTable::AdminApps, &id);
    let application = application.ok_or_else(|| {
        EntrustError::new(401, "api_application_not_found", "There is no such administration API application")
    })?;
    if secret.as_deref() != Some(text(application, "sharedSecret")) {
        return Err(denied("The application id and the shared secret do not belong together"));
    }
    let (now, web) = (request.now, request.flag("enableWebSession") == Some(true));
    let application = text(application, "id").to_owned();
    let state = request.change();
    let number = state.next();
    // The marks that base64 has are part of it, so that a client that mangles them is caught.
    let token = format!("not-a-secret-entrust-token/{number:08}+{}==", "made/up+".repeat(20));
    let cookie = web.then(|| format!("not-a-secret-entrust-cookie-{number}"));
    let until = later(now, LIFE);
    state.sessions.retain(|session| session.until > now.as_millisecond());
    state.sessions.push(EntrustSession {
        token: token.clone(),
        application: application.clone(),
        cookie: cookie.clone(),
        until: until.as_millisecond(),
    });
    state.set(EntrustTable::AdminApps, &application, json!({"lastAuthnDate": time(now)}));
    request.cookie = cookie;
    Ok(Some(json!({"authToken": token, "creationTime": time(now), "expirationTime": time(until)})))
}

/// Id of the application behind the header of a call. It holds a token, bare or after `Bearer`, or an
/// application's id and secret with a comma between them where the application allows that.
pub(super) fn holder(state: &EntrustState, call: &Call, now: Timestamp) -> Option<String> {
    let header = call.header("Authorization")?;
    let token = header.strip_prefix("Bearer ").unwrap_or(header);
    if let Some((id, secret)) = token.split_once(',') {
        let application = state.row(EntrustTable::AdminApps, id)?;
        let open = application.get("allowLongLivedToken").is_some_and(|flag| flag == true);
        let good = open && text(application, "sharedSecret") == secret;
        return good.then(|| text(application, "id").to_owned());
    }
    let session = state.sessions.iter().find(|session| session.token == token)?;
    let sent = call.header("Cookie").unwrap_or_default();
    let returned = |cookie: &String| sent.split("; ").any(|pair| pair == format!("{COOKIE}={cookie}"));
    let whole = session.cookie.as_ref().is_none_or(returned);
    let good = whole && session.until > now.as_millisecond();
    state.row(EntrustTable::AdminApps, &session.application).filter(|_| good)?;
    Some(session.application.clone())
}
