//! What goes over the wire as plain data: a request, its reply, and what carries one to the other.

use super::encode::encode_pairs;
use super::wanted::StillWanted;
use crate::fault::Fault;
use crate::json::{self, BOM};
use crate::secret::one_line;
use std::fmt;

/// Headers that may carry the id of a request, in the order in which they are looked for.
const REQUEST_IDS: [&str; 3] = ["X-Request-ID", "X-Correlation-ID", "Request-Id"];

/// The longest id that is shown, in characters.
const LONGEST_ID: usize = 200;

/// A request method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads.
    Get,
    /// Reads the head.
    Head,
    /// Creates or acts.
    Post,
    /// Replaces.
    Put,
    /// Changes.
    Patch,
    /// Removes.
    Delete,
}

impl Method {
    /// The upper-case word of the request line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Head => "HEAD",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }

    /// Reads a method in any letter case.
    pub fn parse(text: &str) -> Option<Method> {
        use Method::{Delete, Get, Head, Patch, Post, Put};
        [Get, Head, Post, Put, Patch, Delete]
            .into_iter()
            .find(|method| method.as_str().eq_ignore_ascii_case(text))
    }
}

impl fmt::Display for Method {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// What a call does to the platform. Decides whether a dry run may send it and how it may be repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallEffect {
    /// Changes nothing.
    Read,
    /// Changes something.
    Write,
    /// Opens, renews or closes a session: allowed in a dry run.
    SignIn,
}

/// One request. The body is serialised once, before signing, and these bytes are sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// The method.
    pub method: Method,
    /// The path from the root of the host, already percent-encoded, without a query.
    pub path: String,
    /// Query names and values, not encoded.
    pub query: Vec<(String, String)>,
    /// Headers; names in any case.
    pub headers: Vec<(String, String)>,
    /// The body's bytes; empty for none.
    pub body: Vec<u8>,
    /// What it does.
    pub effect: CallEffect,
    /// Scheme, host and port, where it does not go to the platform's own: signing in elsewhere.
    pub origin: Option<String>,
    /// Whether somebody waits for the answer.
    pub wanted: StillWanted,
}

impl Call {
    /// A call without query, headers and body. Everything but GET and HEAD counts as a write until
    /// [`Call::effect`] says otherwise.
    pub fn new(method: Method, path: impl Into<String>) -> Self {
        let effect =
            if matches!(method, Method::Get | Method::Head) { CallEffect::Read } else { CallEffect::Write };
        Call {
            method,
            path: path.into(),
            query: Vec::new(),
            headers: Vec::new(),
            body: Vec::new(),
            effect,
            origin: None,
            wanted: StillWanted::default(),
        }
    }

    /// Says what the call does.
    #[must_use]
    pub fn effect(mut self, effect: CallEffect) -> Self {
        self.effect = effect;
        self
    }

    /// Sends it to another scheme, host and port than the platform's own.
    #[must_use]
    pub fn to(mut self, origin: &str) -> Self {
        self.origin = Some(origin.to_owned());
        self
    }

    /// Serialises a JSON body and names its type.
    #[must_use]
    pub fn json(mut self, body: &serde_json::Value) -> Self {
        self.body = body.to_string().into_bytes();
        self.set_header("Content-Type", "application/json");
        self
    }

    /// Encodes a form body and names its type.
    #[must_use]
    pub fn form(mut self, fields: &[(&str, &str)]) -> Self {
        self.body = encode_pairs(fields.iter().copied()).into_bytes();
        self.set_header("Content-Type", "application/x-www-form-urlencoded");
        self
    }

    /// Sets a header, replacing one of the same name.
    pub fn set_header(&mut self, name: &str, value: impl Into<String>) {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.into()));
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        find_header(&self.headers, name)
    }

    /// Sets a query value, replacing one of the same name.
    pub fn set_query(&mut self, name: &str, value: impl Into<String>) {
        let value = value.into();
        match self.query.iter_mut().find(|(known, _)| known == name) {
            Some(pair) => pair.1 = value,
            None => self.query.push((name.to_owned(), value)),
        }
    }

    /// The value of a query name.
    pub fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Path and encoded query, as on the request line.
    pub fn target(&self) -> String {
        if self.query.is_empty() {
            return self.path.clone();
        }
        let query = encode_pairs(self.query.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        format!("{}?{query}", self.path)
    }

    /// Method and path, as errors name it.
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Lets halves of surrogate pairs out as they were read.
    pub fn let_halves_out(&mut self) {
        if let Some(body) = json::half::let_out(&self.body) {
            self.body = body;
        }
    }

    /// Whether sending it changes something.
    pub fn writes(&self) -> bool {
        self.effect == CallEffect::Write
    }
}

/// One answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// Headers, in the order received.
    pub headers: Vec<(String, String)>,
    /// The raw bytes of the body.
    pub body: Vec<u8>,
}

impl Reply {
    /// An answer with a JSON body.
    pub fn json(status: u16, body: &serde_json::Value) -> Self {
        let headers = vec![("Content-Type".to_owned(), "application/json".to_owned())];
        Reply { status, headers, body: body.to_string().into_bytes() }
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        find_header(&self.headers, name)
    }

    /// The id by which the platform's support finds the request: one line, and of no great length.
    pub fn request_id(&self) -> Option<String> {
        let id = REQUEST_IDS.iter().find_map(|name| self.header(name))?;
        Some(one_line(id).chars().take(LONGEST_ID).collect())
    }

    /// When it was sent, by the clock of who sent it; nothing where it does not say.
    pub fn date(&self) -> Option<jiff::Timestamp> {
        Some(jiff::fmt::rfc2822::parse(self.header("Date")?.trim()).ok()?.timestamp())
    }

    /// Whether the status is 200 to 299.
    pub fn ok(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Takes the byte order mark off JSON, and halves of surrogate pairs in: it can be read then. The result says
    /// whether there were halves.
    pub fn settle(&mut self) -> bool {
        let text = self.body.strip_prefix(BOM).unwrap_or(&self.body);
        let halves = json::half::taken_in(text);
        let marked = text.len() < self.body.len() && json::begins_like_json(text);
        let found = halves.is_some();
        if let Some(body) = halves.or_else(|| marked.then(|| text.to_vec())) {
            self.body = body;
        }
        found
    }

    /// Whether the body as it may have been before it was [settled](Self::settle) fits, for who verifies it.
    pub fn came_as(&self, fits: impl Fn(&[u8]) -> bool) -> bool {
        let out = json::half::let_out(&self.body);
        let body = out.as_deref().unwrap_or(&self.body);
        fits(body) || fits(&[BOM, body].concat())
    }

    /// The body as JSON, if it is and is no [heavier](json::is_heavy) than a tree may be.
    pub fn value(&self) -> Option<serde_json::Value> {
        if json::is_heavy(&self.body) {
            return None;
        }
        serde_json::from_slice(&self.body).ok()
    }
}

/// Carries a call to a platform and brings the reply, whatever its status.
pub trait Transport: Send + Sync {
    /// Sends once: no retry, no redirect.
    ///
    /// # Errors
    /// When no whole reply came; [`crate::fault::Delivery`] tells how far the call got.
    fn send(&self, call: &Call) -> Result<Reply, Fault>;

    /// The certificate that the server showed first, in DER; nothing where it showed none.
    fn certificate(&self) -> Option<Vec<u8>> {
        None
    }
}

fn find_header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_post_is_a_write_until_it_is_said_to_read() {
        let call = Call::new(Method::Post, "/x");
        assert!(call.writes());
        assert!(!call.effect(CallEffect::Read).writes());
    }
}
