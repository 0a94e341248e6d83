//! The authority's token endpoint: client credentials for the accounts of the sandbox and for every
//! registered client that may ask for the administration scope. Tokens are opaque.

use super::accounts::ACCOUNTS;
use super::errors::{no_token, wrong_method};
use super::members::U4idsObject;
use super::models::CLIENT;
use super::request::U4idsRequest;
use super::secrets;
use super::state::{U4idsState, U4idsToken, Used, use_key};
use crate::http::{Call, Method, Reply};
use crate::sandbox::people::uuid;
use crate::sandbox::reading::{form, media_type};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use percent_encoding::percent_decode_str;
use serde_json::json;

/// Where the authority issues tokens.
pub(super) const PATH: &str = "/identity/connect/token";

/// The only scope that opens the API.
const SCOPE: &str = "u4ids-admin";

/// Life of the token of a built-in account, in seconds.
const LIFE: i64 = 3_600;

/// Who signs in: the life of the token in seconds, and whether it may change anything.
struct U4idsGrant {
    life: i64,
    writes: bool,
}

pub(super) fn issue(request: &mut U4idsRequest, call: &Call) -> Result<Reply, Reply> {
    if call.method != Method::Post {
        return Err(wrong_method("POST"));
    }
    let broken = |text: &'static str| no_token("invalid_request", Some(text));
    if media_type(call) != "application/x-www-form-urlencoded" || !call.query.is_empty() {
        return Err(broken("a form is expected, and no query"));
    }
    let fields = form(&call.body).ok_or_else(|| broken("the form is not UTF-8"))?;
    let known = ["grant_type", "scope", "client_id", "client_secret"];
    let once = |name: &str| fields.iter().filter(|(field, _)| field == name).count() == 1;
    if !fields.iter().all(|(name, _)| known.contains(&name.as_str()) && once(name)) {
        return Err(broken("a field is not known or comes twice"));
    }
    let field = |name: &str| fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str());
    let credentials = credentials(call, field("client_id"), field("client_secret"))?;
    let (client, secret) = credentials.ok_or_else(|| no_token("invalid_client", None))?;
    let grant = admit(request.state(), &client, &secret, request.now);
    let grant = grant.ok_or_else(|| no_token("invalid_client", None))?;
    if field("grant_type") != Some("client_credentials") {
        return Err(no_token("unsupported_grant_type", None));
    }
    if field("scope") != Some(SCOPE) {
        return Err(no_token("invalid_scope", None));
    }
    Ok(granted(request, client, &grant))
}

/// Id and secret by header or by form; both ways at once are refused.
fn credentials(
    call: &Call,
    id: Option<&str>,
    secret: Option<&str>,
) -> Result<Option<(String, String)>, Reply> {
    let Some(header) = call.header("Authorization") else {
        return Ok(id.zip(secret).map(|(id, secret)| (id.to_owned(), secret.to_owned())));
    };
    if secret.is_some() {
        return Err(no_token("invalid_request", Some("the client signs in twice")));
    }
    let decode = |text: &str| percent_decode_str(text).decode_utf8().ok().map(|text| text.into_owned());
    let read = || {
        let bytes = STANDARD.decode(header.strip_prefix("Basic ")?).ok()?;
        let text = String::from_utf8(bytes).ok()?;
        let (id, secret) = text.split_once(':')?;
        Some((decode(id)?, decode(secret)?))
    };
    Ok(read())
}

/// A registered client takes the place of the built-in one of the same id.
fn admit(state: &U4idsState, id: &str, secret: &str, now: Timestamp) -> Option<U4idsGrant> {
    let value = |pairs: &[(&'static str, &'static str)], name: &str| {
        pairs.iter().find(|pair| pair.0 == name).map(|pair| pair.1)
    };
    let account = ACCOUNTS.iter().find(|account| value(account.settings, "client_id") == Some(id));
    let writes = account.is_none_or(|account| account.name == "admin");
    match (state.one(&CLIENT, id), account) {
        (Some(client), _) => {
            let life = client["accessTokenLifetime"].as_i64().unwrap_or(LIFE);
            opens(state, client, secret, now).then_some(U4idsGrant { life, writes })
        }
        (None, Some(account)) => {
            let right = value(account.secrets, "client_secret") == Some(secret);
            right.then_some(U4idsGrant { life: LIFE, writes })
        }
        (None, None) => None,
    }
}

/// Whether a registered client may sign in with this secret now.
fn opens(state: &U4idsState, client: &U4idsObject, secret: &str, now: Timestamp) -> bool {
    let digest = secrets::digest(secret);
    let fits = |known: &serde_json::Value| {
        let until = known["expiration"].as_str().and_then(|text| text.parse::<Timestamp>().ok());
        state.digests.get(&secrets::id_text(known)) == Some(&digest) && until.is_none_or(|until| until > now)
    };
    let allowed = client["allowedScopes"].as_array().is_some_and(|list| list.contains(&json!(SCOPE)));
    client["enabled"] == true
        && client["flow"] == "ClientCredentials"
        && (allowed || client["allowAccessToAllScopes"] == true)
        && client["clientSecrets"].as_array().is_some_and(|list| list.iter().any(fits))
}

fn granted(request: &mut U4idsRequest, client: String, grant: &U4idsGrant) -> Reply {
    let now = request.now;
    let state = request.change();
    let token = format!("not-a-secret-token-{}", uuid("u4ids/token", state.next()));
    if state.one(&CLIENT, &client).is_some() {
        let time = now.strftime("%Y%m%d %H:%M:%S.%3f").to_string();
        state.used.insert(use_key(&CLIENT, &client), Used::Quoted(time));
    }
    let until = now.as_millisecond().saturating_add(grant.life.saturating_mul(1_000));
    state.tokens.retain(|known| known.until > now.as_millisecond());
    state.tokens.push(U4idsToken { token: token.clone(), client, writes: grant.writes, until });
    Reply::json(200, &json!({"access_token": token, "expires_in": grant.life, "token_type": "Bearer"}))
}
