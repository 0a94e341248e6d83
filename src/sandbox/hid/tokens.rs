//! Signing in with client credentials, and what a token is worth. Signed assertions and client
//! certificates, which the platform takes too, are left out.

use super::accounts::ACCOUNTS;
use super::errors::{code, oauth, unauthorized};
use super::kinds::TENANT;
use super::state::{HidState, HidToken};
use crate::http::{Call, Method, Reply};
use crate::sandbox::account::SandboxAccount;
use crate::sandbox::people::uuid;
use crate::sandbox::reading::{form, media_type};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::json;

/// Life of a token, in seconds.
const LIFE: i64 = 3_600;

/// After so many failures in a row a client is disabled until the sandbox is reset.
const FAILURES: u32 = 5;

/// Whether a path is the token endpoint of the tenant.
pub(super) fn is_endpoint(path: &str) -> bool {
    path.strip_prefix("/idp/").and_then(|rest| rest.strip_prefix(TENANT)) == Some("/authn/token")
}

/// The account behind the token of a call.
pub(super) fn holder(
    state: &HidState,
    call: &Call,
    now: Timestamp,
) -> Result<&'static SandboxAccount, Reply> {
    let header = call.header("Authorization").unwrap_or_default();
    let token = header.strip_prefix("Bearer ").filter(|token| !token.is_empty());
    let token = token.ok_or_else(|| unauthorized("A bearer token is required"))?;
    let known = state.tokens.iter().find(|known| known.text == token && known.until > now.as_millisecond());
    let account = known.and_then(|known| account(&known.client));
    account.ok_or_else(|| unauthorized("The token is unknown or has expired"))
}

fn account(client: &str) -> Option<&'static SandboxAccount> {
    ACCOUNTS.iter().find(|account| setting(account, "client_id") == client)
}

fn setting(account: &SandboxAccount, name: &str) -> &'static str {
    let pairs = account.settings.iter().chain(account.secrets);
    pairs.into_iter().find(|pair| pair.0 == name).map(|pair| pair.1).unwrap_or_default()
}

/// Answers a call to the token endpoint. Failures are counted, so even a refusal changes the state.
pub(super) fn sign_in(state: &mut HidState, call: &Call, now: Timestamp) -> Result<Reply, Reply> {
    let malformed = |text: &str| oauth("invalid_request", code::BAD_FORMAT, text);
    if call.method != Method::Post {
        let mut reply = malformed("The token endpoint takes POST");
        reply.status = 405;
        reply.headers.push(("Allow".into(), "POST".into()));
        return Err(reply);
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
    match field("grant_type").as_deref() {
        Some("client_credentials") => {}
        Some(_) => {
            return Err(oauth("unsupported_grant_type", code::UNSUPPORTED, "The grant is not supported"));
        }
        None => return Err(malformed("The field grant_type is required")),
    }
    let (client, secret) = match (call.header("Authorization"), field("client_id"), field("client_secret")) {
        (Some(_), _, Some(_)) => return Err(malformed("The client authenticates in two ways at once")),
        (Some(header), _, None) => basic(header).ok_or_else(|| wrong(100, "The header cannot be read"))?,
        (None, Some(client), Some(secret)) => (client, secret),
        (None, ..) => return Err(wrong(code::ABSENT, "The client does not authenticate")),
    };
    check(state, &client, &secret)?;
    Ok(issue(state, client, now))
}

fn wrong(code: i64, text: &str) -> Reply {
    oauth("invalid_client", code, text)
}

/// Id and secret, each of which was encoded as in a form before they were joined by a colon.
fn basic(header: &str) -> Option<(String, String)> {
    let joined = String::from_utf8(STANDARD.decode(header.strip_prefix("Basic ")?).ok()?).ok()?;
    let (client, secret) = joined.split_once(':').filter(|(_, secret)| !secret.contains(':'))?;
    let mut fields = form(format!("i={client}&s={secret}").as_bytes())?.into_iter();
    match (fields.next(), fields.next(), fields.next()) {
        (Some((_, client)), Some((_, secret)), None) => Some((client, secret)),
        _ => None,
    }
}

fn check(state: &mut HidState, client: &str, secret: &str) -> Result<(), Reply> {
    let known = account(client).ok_or_else(|| wrong(100, "The client is unknown or its secret is wrong"))?;
    let failures = state.failures.entry(client.to_owned()).or_default();
    if *failures >= FAILURES {
        return Err(wrong(code::BAD_STATUS, "The authenticator of the client is disabled"));
    }
    if setting(known, "client_secret") != secret {
        *failures += 1;
        return Err(wrong(100, "The client is unknown or its secret is wrong"));
    }
    *failures = 0;
    Ok(())
}

fn issue(state: &mut HidState, client: String, now: Timestamp) -> Reply {
    let now = now.as_millisecond();
    let text = format!("not-a-secret-hid-token-{}", uuid("hid/token", state.next()));
    // The real platform breaks the line of a token; a client that does not trim it is caught.
    let body = json!({"access_token": format!("{text}\n"), "token_type": "Bearer", "expires_in": LIFE});
    state.tokens.retain(|known| known.until > now);
    state.tokens.push(HidToken { text, client, until: now + LIFE * 1_000 });
    let mut reply = Reply::json(200, &body);
    reply.headers.push(("Cache-Control".into(), "no-store".into()));
    reply
}
