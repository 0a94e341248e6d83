//! Signing in: client credentials at the authority, which is another address than the Admin API. The token
//! is opaque, and there is nothing to renew it with but signing in again.

use super::judge;
use super::profile::SETTINGS;
use crate::fault::{Fault, Kind};
use crate::http::Reply;
use crate::json;
use crate::platforms::setting;
use crate::protocols::oauth::{self, ClientCredentials, ClientProof};
use crate::secret::Secret;
use crate::session::{Session, Token};

/// Below the authority.
const TOKEN_PATH: &str = "/connect/token";
/// What the Admin API asks a token to hold.
const SCOPE: &str = "u4ids-admin";
/// Life of a token where the answer does not say, in seconds.
const LIFE: i64 = 3600;

/// Checks the settings of signing in.
///
/// # Errors
/// Configuration, naming the setting.
pub(super) fn check(session: &Session) -> Result<(), Fault> {
    setting::check(session, SETTINGS)?;
    if session.setting("client_auth") == "basic" && session.setting("client_id").contains(':') {
        return Err(Fault::configuration("a client_id with a colon cannot sign in with client_auth basic")
            .hint("set client_auth to form"));
    }
    Ok(())
}

/// Signs in. A refusal is final: the platform answers a wrong client with 400, and asking again is no use.
///
/// # Errors
/// Unauthenticated or forbidden as the authority says; unexpected where no token comes.
pub(super) fn sign_in(session: &Session) -> Result<Token, Fault> {
    open(session).map_err(|fault| fault.on(&session.profile, session.platform.name))
}

fn open(session: &Session) -> Result<Token, Fault> {
    let place = oauth::place(session.setting("authority"))
        .map_err(|why| Fault::configuration(format!("the authority of the profile cannot be used: {why}")))?;
    let secret = session.secret("client_secret")?;
    let id = session.setting("client_id");
    let basic = session.setting("client_auth") == "basic";
    let reply = oauth::ask(
        session,
        &ClientCredentials {
            origin: Some(&place.origin),
            path: &format!("{}{TOKEN_PATH}", place.path),
            id,
            secret: &secret,
            scope: SCOPE,
            proof: if basic { ClientProof::Basic } else { ClientProof::Form },
        },
    )?;
    if !reply.ok() {
        return Err(refused(id, &reply));
    }
    token(session, &reply)
}

fn refused(id: &str, reply: &Reply) -> Fault {
    let text = judge::reply_text(reply);
    let value = reply.value().unwrap_or_default();
    let code = json::at(&value, "/error").as_str().unwrap_or_default();
    let fault = match (reply.status, code) {
        (_, "invalid_client") => Fault::new(Kind::Unauthenticated, format!("signing in as {id} failed: {text}")).hint(
            "check client_id and client secret of the profile; the secret may have expired, or the client may be disabled",
        ),
        (_, "unauthorized_client" | "unsupported_grant_type" | "invalid_grant") => {
            Fault::new(Kind::Forbidden, format!("{id} may not sign in this way: {text}"))
                .hint("the client needs the flow ClientCredentials")
        }
        (_, "invalid_scope") => Fault::new(Kind::Forbidden, format!("{id} may not use the Admin API: {text}"))
            .hint(format!("the client needs {SCOPE} among its allowedScopes")),
        (408 | 429 | 500.., _) => Fault::new(Kind::PlatformFailed, format!("signing in failed: {text}")),
        (400 | 401 | 422, _) => Fault::new(Kind::Unauthenticated, format!("signing in as {id} failed: {text}")),
        (403, _) => Fault::new(Kind::Forbidden, format!("{id} may not sign in: {text}")),
        (404 | 405, _) => Fault::configuration(format!("there is no sign-in at the authority: {text}"))
            .hint("check the authority of the profile; it commonly ends in /identity"),
        _ => Fault::unexpected(format!("signing in failed: {text}"))
            .hint("check the authority of the profile; redirects are not followed"),
    };
    let fault = fault.status(reply.status);
    if code.is_empty() { fault } else { fault.platform_code(code) }
}

fn token(session: &Session, reply: &Reply) -> Result<Token, Fault> {
    let unreadable = |what: &str| {
        Fault::unexpected(format!("the authority accepted the sign-in but sent {what}"))
            .status(reply.status)
            .hint("check the authority of the profile")
    };
    let value = reply.value().ok_or_else(|| unreadable("no JSON"))?;
    let access = json::at(&value, "/access_token").as_str().filter(|text| !text.is_empty());
    let access = Secret::new(access.ok_or_else(|| unreadable("no token"))?);
    session.redactor.learn(&access);
    if access
        .expose()
        .chars()
        .any(|letter| letter.is_control() || letter.is_whitespace() || !letter.is_ascii())
    {
        return Err(unreadable("a token that no header can carry"));
    }
    if json::at(&value, "/token_type").as_str().is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
        return Err(unreadable("a token that is no bearer token"));
    }
    Ok(oauth::granted(session, access, oauth::life(&value).unwrap_or(LIFE)))
}

#[cfg(test)]
#[path = "tests/signin.rs"]
mod tests;
