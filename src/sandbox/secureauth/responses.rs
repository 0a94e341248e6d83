//! The shapes of answers, and reading a request's body as strictly as they are written.

use super::realm::DOMAIN;
use crate::http::{Call, Reply};
use serde_json::{Map, Value, json};

/// What a successful operation says, and whether it changed anything.
pub(super) struct SecureAuthDone {
    pub(super) body: Value,
    pub(super) changed: bool,
}

/// What came of an operation.
pub(super) type SecureAuthResponse = Result<SecureAuthDone, SecureAuthError>;

impl SecureAuthDone {
    /// A read.
    pub(super) fn read(body: Value) -> SecureAuthResponse {
        Ok(SecureAuthDone { body, changed: false })
    }

    /// A write that answers with `success` and a text.
    pub(super) fn wrote(message: &str) -> SecureAuthResponse {
        Ok(SecureAuthDone { body: json!({"status": "success", "message": message}), changed: true })
    }
}

/// A refusal in the platform's own words.
#[derive(Debug, PartialEq)]
pub(super) struct SecureAuthError {
    pub(super) http: u16,
    pub(super) status: &'static str,
    pub(super) message: String,
}

impl SecureAuthError {
    fn new(http: u16, status: &'static str, message: impl Into<String>) -> Self {
        SecureAuthError { http, status, message: message.into() }
    }

    /// The request itself, or its authentication, is wrong.
    pub(super) fn invalid(message: impl Into<String>) -> Self {
        Self::new(400, "invalid", message)
    }

    /// The values are refused.
    pub(super) fn failed(message: impl Into<String>) -> Self {
        Self::new(200, "failed", message)
    }

    /// No such user.
    pub(super) fn not_found() -> Self {
        Self::new(404, "not_found", "User Id was not found")
    }

    /// No such user to write to: the update has words of its own for it.
    pub(super) fn missing() -> Self {
        Self::new(200, "error", "Not_Found")
    }

    /// One association was refused.
    pub(super) fn not_added() -> Self {
        Self::new(200, "failure", "Failed to add user to group.")
    }

    /// The data store has no groups.
    pub(super) fn without_groups() -> Self {
        Self::new(200, "failure", "Group actions are not supported with the current configuration.")
    }

    /// Something went wrong inside.
    pub(super) fn broken() -> Self {
        Self::new(500, "server_error", "The LDAP server is unavailable.")
    }

    /// The account's state stops the operation.
    pub(super) fn state(status: &'static str, message: &str) -> Self {
        Self::new(200, status, message)
    }

    /// The answer.
    pub(super) fn reply(&self) -> Reply {
        Reply::json(self.http, &json!({"status": self.status, "message": self.message}))
    }
}

/// The page of the web server in front, for a path that leads to no operation.
pub(super) fn nowhere() -> Reply {
    let page = "<!DOCTYPE html>\r\n<html><head><title>404 - File or directory not found.</title></head>\r\n\
        <body><h1>Server Error</h1><h2>404 - File or directory not found.</h2>\r\n<p>The resource you are \
        looking for might have been removed or is temporarily unavailable.</p></body></html>\r\n";
    let headers = vec![("Content-Type".to_owned(), "text/html".to_owned())];
    Reply { status: 404, headers, body: page.as_bytes().to_vec() }
}

/// Refuses a body where none belongs. `braces` lets an empty object pass, which some clients send.
pub(super) fn no_body(call: &Call, braces: bool) -> Result<(), SecureAuthError> {
    let empty_object =
        || braces && matches!(serde_json::from_slice(&call.body), Ok(Value::Object(map)) if map.is_empty());
    if call.body.is_empty() || empty_object() {
        return Ok(());
    }
    Err(SecureAuthError::invalid("This request takes no body."))
}

/// The members of a body, each of them known. `domain` is known everywhere.
pub(super) fn members(call: &Call, known: &[&str]) -> Result<Map<String, Value>, SecureAuthError> {
    if call.body.is_empty() {
        return Err(SecureAuthError::invalid("The request body is missing."));
    }
    let kind = call.header("Content-Type").unwrap_or_default();
    if !kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json")) {
        return Err(SecureAuthError::invalid("Content-Type must be application/json."));
    }
    let Ok(Value::Object(members)) = serde_json::from_slice(&call.body) else {
        return Err(SecureAuthError::invalid("The request body is not a JSON object."));
    };
    if let Some(name) = members.keys().find(|name| *name != "domain" && !known.contains(&name.as_str())) {
        return Err(SecureAuthError::failed(format!("Member '{name}' is unknown.")));
    }
    match members.get("domain") {
        None | Some(Value::Null) => Ok(members),
        Some(Value::String(domain)) if domain.is_empty() || domain.eq_ignore_ascii_case(DOMAIN) => {
            Ok(members)
        }
        Some(_) => Err(SecureAuthError::failed("The domain is unknown.")),
    }
}

/// The text of a member; nothing where it is absent or null.
pub(super) fn text<'a>(
    members: &'a Map<String, Value>,
    name: &str,
) -> Result<Option<&'a str>, SecureAuthError> {
    match members.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(SecureAuthError::failed(format!("Member '{name}' must be text."))),
    }
}

/// The texts of a list that must not be empty.
pub(super) fn texts(members: &Map<String, Value>, name: &str) -> Result<Vec<String>, SecureAuthError> {
    let list = members.get(name).and_then(Value::as_array).filter(|list| !list.is_empty());
    let texts = list.and_then(|list| list.iter().map(|item| item.as_str().map(str::to_owned)).collect());
    texts.ok_or_else(|| SecureAuthError::failed(format!("Member '{name}' must be a list of names.")))
}
