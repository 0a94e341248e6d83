//! Who calls: by a bearer token that an administrator made, by name and password, or by a token that a client got.

use super::accounts::ACCOUNTS;
use super::errors::unauthorized;
use super::state::{ScimState, ScimToken};
use crate::http::{Call, Method, Reply};
use crate::sandbox::account::SandboxAccount;
use crate::sandbox::people::uuid;
use crate::sandbox::reading::{form, media_type};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::json;

/// Where clients get tokens.
pub(super) const ENDPOINT: &str = "/oauth/token";

/// Life of a token, in seconds.
const LIFE: i64 = 3_600;

fn of(account: &SandboxAccount, name: &str) -> &'static str {
    let pairs = account.settings.iter().chain(account.secrets);
    pairs.into_iter().find(|pair| pair.0 == name).map(|pair| pair.1).unwrap_or_default()
}

fn account(auth: &str, fits: impl Fn(&SandboxAccount) -> bool) -> Option<&'static SandboxAccount> {
    ACCOUNTS.iter().find(|account| of(account, "auth") == auth && fits(account))
}

/// The account behind a call.
pub(super) fn holder(
    state: &ScimState,
    call: &Call,
    now: Timestamp,
) -> Result<&'static SandboxAccount, Reply> {
    let header = call.header("Authorization").unwrap_or_default();
    let found = match header.split_once(' ') {
        Some(("Basic", pair)) => {
            let (name, password) = basic(pair).ok_or_else(|| unauthorized("The header cannot be read"))?;
            account("basic", |known| of(known, "client_id") == name && of(known, "credential") == password)
        }
        Some(("Bearer", token)) => {
            let lives = |known: &&ScimToken| known.text == token && known.until > now.as_millisecond();
            let given = state.tokens.iter().find(lives);
            given
                .and_then(|given| {
                    account("client_credentials", |known| of(known, "client_id") == given.client)
                })
                .or_else(|| account("", |known| of(known, "credential") == token))
        }
        _ => return Err(unauthorized("The call does not authenticate")),
    };
    found.ok_or_else(|| unauthorized("The credentials are unknown or have expired"))
}

fn basic(pair: &str) -> Option<(String, String)> {
    let joined = String::from_utf8(STANDARD.decode(pair).ok()?).ok()?;
    joined.split_once(':').map(|(name, password)| (name.to_owned(), password.to_owned()))
}

fn refuse(status: u16, error: &str, text: &str) -> Reply {
    Reply::json(status, &json!({"error": error, "error_description": text}))
}

/// Answers a call to the token endpoint.
pub(super) fn sign_in(state: &mut ScimState, call: &Call, now: Timestamp) -> Result<Reply, Reply> {
    let malformed = |text: &str| refuse(400, "invalid_request", text);
    if call.method != Method::Post {
        return Err(refuse(405, "invalid_request", "The token endpoint takes POST"));
    }
    if media_type(call) != "application/x-www-form-urlencoded" || !call.query.is_empty() {
        return Err(malformed("The token endpoint takes a form and no query"));
    }
    let fields = form(&call.body).ok_or_else(|| malformed("The form is not UTF-8"))?;
    let known = ["grant_type", "scope", "client_id", "client_secret"];
    if let Some((name, _)) = fields.iter().find(|(name, _)| !known.contains(&name.as_str())) {
        return Err(malformed(&format!("The field {name} is not known")));
    }
    let field = |wanted: &str| fields.iter().find(|(name, _)| name == wanted).map(|pair| pair.1.clone());
    if field("grant_type").as_deref() != Some("client_credentials") {
        return Err(refuse(400, "unsupported_grant_type", "The grant is not supported"));
    }
    let wrong = || refuse(401, "invalid_client", "The client is unknown or its secret is wrong");
    let (client, secret) = match call.header("Authorization") {
        Some(header) => basic(header.strip_prefix("Basic ").ok_or_else(wrong)?).ok_or_else(wrong)?,
        None => (field("client_id").ok_or_else(wrong)?, field("client_secret").ok_or_else(wrong)?),
    };
    let fits = |known: &SandboxAccount| of(known, "client_id") == client && of(known, "credential") == secret;
    let known = account("client_credentials", fits).ok_or_else(wrong)?;
    if field("scope").is_some_and(|scope| scope != of(known, "scope")) {
        return Err(refuse(400, "invalid_scope", "The client may not have this scope"));
    }
    let now = now.as_millisecond();
    let text = format!("not-a-secret-scim-token-{}", uuid("scim/token", state.next()));
    state.tokens.retain(|known| known.until > now);
    state.tokens.push(ScimToken { text: text.clone(), client, until: now + LIFE * 1_000 });
    Ok(Reply::json(200, &json!({"access_token": text, "token_type": "Bearer", "expires_in": LIFE})))
}
