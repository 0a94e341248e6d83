//! Getting a token with id and secret. A refused sign-in is never repeated: the platform counts failures
//! and disables the client.

use crate::fault::{Fault, Kind};
use crate::http::Reply;
use crate::json;
use crate::platforms::replies::{phrase, tidy};
use crate::protocols::oauth::{self, ClientCredentials, ClientProof};
use crate::secret::Secret;
use crate::session::{Session, Token};
use serde_json::Value;

/// Where tokens are given, unless the profile says otherwise.
const ENDPOINT: &str = "/idp/{tenant}/authn/token";

/// Life of a token where the answer does not say, in seconds.
const LIFE: i64 = 300;

/// Signs in, once.
///
/// # Errors
/// Unauthenticated where the platform refuses; unexpected where no token comes.
pub(super) fn sign_in(session: &Session) -> Result<Token, Fault> {
    let secret = session.secret("client_secret")?;
    let path = match session.setting("token_path") {
        "" => ENDPOINT,
        path => path,
    };
    let reply = oauth::ask(
        session,
        &ClientCredentials {
            origin: None,
            path: &session.path(path),
            id: session.setting("client_id"),
            secret: &secret,
            scope: "",
            proof: ClientProof::EncodedBasic,
        },
    )?;
    let token = if reply.ok() { token(session, &reply) } else { Err(refused(session, &reply)) };
    token.map_err(|fault| fault.status(reply.status).on(&session.profile, session.platform.name))
}

fn refused(session: &Session, reply: &Reply) -> Fault {
    let text = reply.value().as_ref().and_then(said).unwrap_or_else(|| phrase(reply.status));
    let client = session.setting("client_id");
    let mut fault = match reply.status {
        400 | 401 => Fault::new(Kind::Unauthenticated, format!("signing in as {client} failed: {text}")).hint(
            "check client_id and its secret before trying again: a few failures in a row disable the client",
        ),
        403 => Fault::new(Kind::Forbidden, format!("{client} may not sign in: {text}")),
        404 | 405 => Fault::configuration(format!("there is no sign-in at this address: {text}"))
            .hint("check the address, the tenant and the token_path of the profile"),
        408 | 429 | 500.. => Fault::new(Kind::PlatformFailed, format!("signing in failed: {text}")),
        _ => Fault::unexpected(format!("signing in failed: {text}"))
            .hint("check the address of the profile; redirects are not followed"),
    };
    if let Some(error) = reply.value().as_ref().and_then(|body| json::text_at(body, "/error")) {
        fault = fault.platform_code(error);
    }
    fault
}

/// What a refusal says for people: OAuth's members, and SCIM's where the answer is not from the sign-in.
const WORDS: &[&str] = &["error_description", "error", "detail"];

/// What only frames a refusal of SCIM.
const FRAME: &[&str] = &["schemas", "status"];

/// The words of a refusal: the standard members first, then every other one as it came. Zero is the code of whatever has
/// no code of its own.
fn said(body: &Value) -> Option<String> {
    let members = body.as_object()?;
    let known = WORDS.iter().find_map(|name| members.get(*name)?.as_str());
    let others = members
        .iter()
        .filter(|(name, value)| {
            let is_framed = known.is_some() && FRAME.contains(&name.as_str());
            !WORDS.contains(&name.as_str()) && !is_framed && !value.is_null() && value.as_i64() != Some(0)
        })
        .map(|(name, value)| format!("{name} {value}"));
    let parts: Vec<String> = known.map(str::to_owned).into_iter().chain(others).collect();
    (!parts.is_empty()).then(|| tidy(&parts.join(", ")))
}

fn token(session: &Session, reply: &Reply) -> Result<Token, Fault> {
    let body = reply.value().unwrap_or_default();
    // Some services break the line of a token.
    let access: String =
        json::at(&body, "/access_token").as_str().unwrap_or_default().split_whitespace().collect();
    if access.is_empty() {
        return Err(Fault::unexpected("the platform accepted the sign-in, but sent no token")
            .hint("check that the address and token_path of the profile are those of the service"));
    }
    if !access.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Fault::unexpected("the platform sent a token that no header can carry"));
    }
    let life = oauth::life(&body).filter(|life| *life > 0).unwrap_or(LIFE);
    Ok(oauth::granted(session, Secret::new(access), life))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_refusal_says_its_words_and_every_member_that_is_no_frame() {
        let scim = json!({"schemas": ["urn:x"], "detail": "There is no such endpoint", "status": "404", "errorCode": 0});
        assert_eq!(said(&scim).as_deref(), Some("There is no such endpoint"));
        let oauth =
            json!({"error": "invalid_client", "error_description": "unknown client", "errorCode": 1009});
        assert_eq!(said(&oauth).as_deref(), Some("unknown client, errorCode 1009"));
        assert_eq!(said(&json!({"status": "404"})).as_deref(), Some("status \"404\""));
        assert_eq!(said(&json!({})), None);
    }
}
