//! OAuth 2.0 client credentials (RFC 6749, section 4.4): the request for a token, and the token out of the answer. What a
//! refusal means is told by the platforms.

mod place;

pub use place::{TokenPlace, check_place, place};

use crate::fault::Fault;
use crate::http::{Call, CallEffect, Method, Reply};
use crate::json;
use crate::secret::Secret;
use crate::session::{Session, Token};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::SignedDuration;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// A life longer than this, in seconds, is taken as this.
pub const LONGEST_LIFE: i64 = 366 * 24 * 3600;

/// All but the characters that every reading of a form leaves alone.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');

/// How a client says who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClientProof {
    /// Id and secret as fields of the form.
    Form,
    /// In a Basic header, as they are.
    Basic,
    /// In a Basic header, both encoded as in a form first, so that a colon within them separates nothing.
    EncodedBasic,
}

/// A client that asks for a token.
pub struct ClientCredentials<'a> {
    /// Scheme, host and port, where they are not the platform's own.
    pub origin: Option<&'a str>,
    /// The path of the token endpoint.
    pub path: &'a str,
    /// Who asks.
    pub id: &'a str,
    /// Its secret.
    pub secret: &'a Secret,
    /// What the token is to be good for; empty to say nothing.
    pub scope: &'a str,
    /// How the client says who it is.
    pub proof: ClientProof,
}

/// The value of a Basic header, known to the redactor.
pub fn basic(session: &Session, id: &str, secret: &str) -> String {
    let pair = STANDARD.encode(format!("{id}:{secret}"));
    session.redactor.learn(&Secret::new(pair.as_str()));
    format!("Basic {pair}")
}

/// Asks for a token, once.
///
/// # Errors
/// When no whole reply came.
pub fn ask(session: &Session, client: &ClientCredentials) -> Result<Reply, Fault> {
    let secret = client.secret.expose();
    let mut fields = vec![("grant_type", "client_credentials")];
    if !client.scope.is_empty() {
        fields.push(("scope", client.scope));
    }
    if client.proof == ClientProof::Form {
        fields.extend([("client_id", client.id), ("client_secret", secret)]);
    }
    let mut call = Call::new(Method::Post, client.path).form(&fields);
    if let Some(origin) = client.origin {
        call = call.to(origin);
    }
    let encode = |text: &str| utf8_percent_encode(text, ENCODED).to_string();
    match client.proof {
        ClientProof::Form => {}
        ClientProof::Basic => call.set_header("Authorization", basic(session, client.id, secret)),
        ClientProof::EncodedBasic => {
            let header = basic(session, &encode(client.id), &encode(secret));
            call.set_header("Authorization", header);
        }
    }
    call.set_header("Accept", "application/json");
    session.send(&call.effect(CallEffect::SignIn))
}

/// How long the token of an answer lives, in seconds, where the answer says so: as a number or a text.
pub fn life(answer: &Value) -> Option<i64> {
    json::text_at(answer, "/expires_in").and_then(|text| text.trim().parse().ok())
}

/// A token that was given just now.
pub fn granted(session: &Session, access: Secret, life: i64) -> Token {
    let issued = session.clock.now();
    let life = SignedDuration::from_secs(life.clamp(0, LONGEST_LIFE));
    let expires = issued.checked_add(life).unwrap_or(issued);
    Token { access, refresh: None, issued, expires, refresh_expires: None, route: None, life_told: true }
}
