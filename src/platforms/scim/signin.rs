//! The three ways in: a bearer token, name and password, or a token for the credentials of a client.

use super::judge;
use super::profile::SETTINGS;
use crate::fault::{Fault, Kind};
use crate::http::{Call, Reply};
use crate::json;
use crate::platforms::replies::{phrase, tidy};
use crate::platforms::setting;
use crate::protocols::oauth::{self, ClientCredentials, ClientProof};
use crate::secret::Secret;
use crate::session::{Session, Token, token};

/// Life of a token where the answer does not say, in seconds.
const LIFE: i64 = 300;

/// Whether calls carry a token that was got by signing in.
pub(super) fn needs_token(session: &Session) -> bool {
    session.setting("auth") == "client_credentials"
}

/// Checks the settings of signing in.
///
/// # Errors
/// Configuration, naming the setting.
pub(super) fn check(session: &Session) -> Result<(), Fault> {
    setting::check(session, SETTINGS)?;
    let (auth, id) = (session.setting("auth"), session.setting("client_id"));
    let lacks = |name: &str| {
        Err(Fault::configuration(format!("auth {auth} needs the setting {name}"))
            .hint(format!("set it with --setting {name}=VALUE or in the profile")))
    };
    match auth {
        "basic" | "client_credentials" if id.is_empty() => lacks("client_id"),
        "client_credentials" if session.setting("token_url").is_empty() => lacks("token_url"),
        "basic" if id.contains(':') => {
            Err(Fault::configuration("a user name with a colon cannot sign in with auth basic"))
        }
        _ => Ok(()),
    }
}

/// Says in a call who makes it.
///
/// # Errors
/// Configuration: a secret that no header can carry. Otherwise when signing in fails.
pub(super) fn authorize(session: &Session, call: &mut Call) -> Result<(), Fault> {
    let header = match session.setting("auth") {
        "basic" => {
            oauth::basic(session, session.setting("client_id"), session.secret("credential")?.expose())
        }
        "client_credentials" => format!("Bearer {}", token::access(session)?.expose()),
        _ => {
            let secret = session.secret("credential")?;
            if !secret.expose().bytes().all(|byte| byte.is_ascii_graphic()) || secret.expose().is_empty() {
                return Err(Fault::configuration(
                    "the bearer token is empty or holds what no header can carry",
                )
                .hint("store it again: 'iamctl auth login'"));
            }
            format!("Bearer {}", secret.expose())
        }
    };
    call.set_header("Authorization", header);
    Ok(())
}

/// Signs in, once.
///
/// # Errors
/// Unauthenticated or forbidden as the token endpoint says; unexpected where no token comes.
pub(super) fn sign_in(session: &Session) -> Result<Token, Fault> {
    open(session).map_err(|fault| fault.on(&session.profile, session.platform.name))
}

fn open(session: &Session) -> Result<Token, Fault> {
    if !needs_token(session) {
        let message = "the profile has no tokens: every call carries the credential itself";
        return Err(Fault::new(Kind::Unsupported, message));
    }
    let place = oauth::place(session.setting("token_url"))
        .map_err(|why| Fault::configuration(format!("the token_url of the profile cannot be used: {why}")))?;
    let secret = session.secret("credential")?;
    let form = session.setting("client_auth") == "form";
    let reply = oauth::ask(
        session,
        &ClientCredentials {
            origin: Some(&place.origin),
            path: &place.path,
            id: session.setting("client_id"),
            secret: &secret,
            scope: session.setting("scope"),
            proof: if form { ClientProof::Form } else { ClientProof::EncodedBasic },
        },
    )?;
    if !reply.ok() {
        return Err(refused(session, &reply));
    }
    token(session, &reply)
}

fn refused(session: &Session, reply: &Reply) -> Fault {
    let value = reply.value().unwrap_or_default();
    let said = judge::said(&value).map(|text| tidy(&text)).unwrap_or_else(|| phrase(reply.status));
    let code = json::at(&value, "/error").as_str().unwrap_or_default();
    let id = session.setting("client_id");
    let fault = match (reply.status, code) {
        (_, "invalid_scope") => Fault::new(Kind::Forbidden, format!("{id} may not have this scope: {said}"))
            .hint("check the scope of the profile"),
        (_, "unauthorized_client" | "unsupported_grant_type") => {
            Fault::new(Kind::Forbidden, format!("{id} may not sign in this way: {said}"))
                .hint("the client needs the grant client_credentials")
        }
        (400 | 401, _) => Fault::new(Kind::Unauthenticated, format!("signing in as {id} failed: {said}"))
            .hint("check client_id, its secret and client_auth of the profile"),
        (403, _) => Fault::new(Kind::Forbidden, format!("{id} may not sign in: {said}")),
        (404 | 405, _) => Fault::configuration(format!("there is no sign-in at the token_url: {said}"))
            .hint("check the token_url of the profile"),
        (408 | 429 | 500.., _) => Fault::new(Kind::PlatformFailed, format!("signing in failed: {said}")),
        _ => Fault::unexpected(format!("signing in failed: {said}"))
            .hint("check the token_url of the profile; redirects are not followed"),
    };
    let fault = fault.status(reply.status);
    if code.is_empty() { fault } else { fault.platform_code(code) }
}

fn token(session: &Session, reply: &Reply) -> Result<Token, Fault> {
    let unreadable = |what: &str| {
        Fault::unexpected(format!("the token endpoint accepted the sign-in but sent {what}"))
            .status(reply.status)
            .hint("check the token_url of the profile")
    };
    let value = reply.value().ok_or_else(|| unreadable("no JSON"))?;
    let access = json::at(&value, "/access_token").as_str().map(str::trim).filter(|text| !text.is_empty());
    let access = Secret::new(access.ok_or_else(|| unreadable("no token"))?);
    session.redactor.learn(&access);
    if !access.expose().bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(unreadable("a token that no header can carry"));
    }
    if json::at(&value, "/token_type").as_str().is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
        return Err(unreadable("a token that is no bearer token"));
    }
    Ok(oauth::granted(session, access, oauth::life(&value).unwrap_or(LIFE)))
}
