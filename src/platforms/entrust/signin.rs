//! Signing in: an application's id and secret for a token. There is no renewing and no signing out.

use super::judge;
use crate::clock;
use crate::fault::{Fault, Kind};
use crate::http::{Call, CallEffect, Method};
use crate::json;
use crate::secret::Secret;
use crate::session::{Session, Token};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

/// Where to sign in, below the prefix.
pub(super) const PATH: &str = "/v1/adminapi/authenticate";

/// Life of a token where the answer does not say.
const LIFE: SignedDuration = SignedDuration::from_mins(10);

/// Whether the profile sends id and secret with every call instead of a token.
pub(super) fn is_long_lived(session: &Session) -> bool {
    session.setting("token_form") == "long-lived"
}

/// What goes into the header with the long-lived form.
///
/// # Errors
/// When the secret cannot be had.
pub(super) fn pair(session: &Session) -> Result<Secret, Fault> {
    let secret = session.secret("shared_secret")?;
    let pair = Secret::new(format!("{},{}", session.setting("application_id"), secret.expose()));
    session.redactor.learn(&pair);
    Ok(pair)
}

/// Gets a token.
///
/// # Errors
/// Unauthenticated or forbidden as the platform says; unexpected where no token comes; configuration where
/// the profile needs no sign-in.
pub(super) fn sign_in(session: &Session) -> Result<Token, Fault> {
    if is_long_lived(session) {
        return Err(Fault::configuration("the token form long-lived needs no sign-in")
            .hint("every call carries id and secret; set token_form to session to sign in"));
    }
    let secret = session.secret("shared_secret")?;
    let body = json!({"applicationId": session.setting("application_id"), "sharedSecret": secret.expose()});
    let mut call = Call::new(Method::Post, session.path(PATH)).json(&body).effect(CallEffect::SignIn);
    call.set_header("Accept", "application/json");
    let reply = judge::judge(&call, session.send(&call)?)
        .map_err(|fault| refused(fault).on(&session.profile, session.platform.name))?;
    let answer = reply.value().unwrap_or_default();
    let token = json::at(&answer, "/authToken").as_str().filter(|text| is_header_text(text));
    let token = token.ok_or_else(|| {
        Fault::unexpected("the platform accepted the sign-in, but sent no token")
            .status(reply.status)
            .hint("check that the address is the host of the account")
    })?;
    let now = session.clock.now();
    let instant = |pointer: &str| {
        clock::instant(json::at(&answer, pointer).as_str()?, now, true, &jiff::tz::TimeZone::UTC)
    };
    let expires = life(now, instant("/creationTime"), instant("/expirationTime"));
    Ok(Token {
        access: Secret::new(token),
        refresh: None,
        issued: now,
        expires,
        refresh_expires: None,
        route: None,
        life_told: true,
    })
}

/// When the token ends by this machine's clock: its life counts, not what the platform's clock shows.
fn life(now: Timestamp, created: Option<Timestamp>, ends: Option<Timestamp>) -> Timestamp {
    let life = match (created, ends) {
        (Some(created), Some(ends)) if ends > created => ends.duration_since(created),
        (None, Some(ends)) if ends > now => ends.duration_since(now),
        _ => LIFE,
    };
    now.saturating_add(life).unwrap_or(now)
}

fn is_header_text(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}

fn refused(mut fault: Fault) -> Fault {
    let detail = fault.detail_mut();
    if matches!(detail.kind, Kind::Rejected | Kind::NotFound | Kind::Conflict) {
        detail.kind = Kind::Unauthenticated;
    }
    detail.message = format!("signing in failed: {}", detail.message);
    if detail.kind == Kind::Unauthenticated {
        detail.hints = vec![
            "check application_id and the shared secret: the file that the portal gives for an \
             Administration API application has both"
                .to_owned(),
        ];
    }
    fault
}
