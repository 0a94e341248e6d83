//! What a run tells on the side: notices, warnings, and with `-v` and `--debug` the traffic, with every
//! secret taken out. Where the lines go is the listener's affair.

use super::encode::encode_pairs;
use super::message::{Call, Reply};
use crate::json;
use crate::secret::{HIDDEN, Redactor, Secret};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// How much a person asked to see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Something is wrong, though the command goes on. Always shown.
    Warning,
    /// Something worth knowing. Shown unless quiet.
    Notice,
    /// One line a request: `-v`.
    Verbose,
    /// Headers and bodies, redacted: `--debug`.
    Debug,
}

/// Takes lines for standard error.
pub trait Listener: Send + Sync {
    /// Whether lines of this level are wanted.
    fn wants(&self, level: Level) -> bool;
    /// Takes one line.
    fn line(&self, level: Level, text: &str);
}

/// A listener that wants nothing.
pub struct Silent;

impl Listener for Silent {
    fn wants(&self, _: Level) -> bool {
        false
    }

    fn line(&self, _: Level, _: &str) {}
}

/// The longest part of a body that is shown, in characters.
const SHOWN: usize = 4096;

/// The longest body of which a part is shown, in bytes: it has to be read as a whole for that.
const LARGE: usize = 1024 * 1024;

/// The longest secret that is known, in characters.
const LONGEST: usize = 64 * 1024;

/// Takes what is secret out of lines: what was learned in this run, and what its name says is a secret.
pub struct Traced<'a> {
    /// Knows the secrets of this run.
    pub redactor: &'a Redactor,
    /// The platform's names of members with secrets, besides those that are secrets everywhere.
    pub names: &'a [&'a str],
}

/// Tells of a call before it is sent.
pub fn call(listener: &dyn Listener, traced: &Traced, call: &Call) {
    if listener.wants(Level::Verbose) {
        let line = format!("> {} {}", call.method, target(call, traced.names));
        listener.line(Level::Verbose, &traced.redactor.clean(&line));
    }
    if listener.wants(Level::Debug) {
        traffic(listener, traced, '>', &call.headers, &call.body);
    }
}

/// Tells of a reply.
pub fn reply(listener: &dyn Listener, traced: &Traced, reply: &Reply, millis: i64) {
    if listener.wants(Level::Verbose) {
        let size = reply.body.len();
        listener.line(Level::Verbose, &format!("< {} ({size} bytes, {millis} ms)", reply.status));
    }
    if listener.wants(Level::Debug) {
        traffic(listener, traced, '<', &reply.headers, &reply.body);
    }
}

fn traffic(listener: &dyn Listener, traced: &Traced, mark: char, headers: &[(String, String)], body: &[u8]) {
    for (name, value) in headers {
        let value = traced.redactor.clean(header_text(name, value));
        listener.line(Level::Debug, &format!("{mark} {name}: {value}"));
    }
    if body.len() > LARGE {
        listener.line(Level::Debug, &format!("{mark} ({} bytes, too many to be shown)", body.len()));
    } else if !body.is_empty() {
        // Cut only after the secrets are out: the first half of one is not a secret that anybody knows. What is cut off
        // before is as far away as the longest secret is long.
        let text = body_text(body, traced.names);
        let clean = traced.redactor.clean(begin(&text, SHOWN + LONGEST));
        let shown = begin(&clean, SHOWN);
        let whole = shown.len() == clean.len();
        let rest = if whole { String::new() } else { format!(" ... ({} bytes in all)", body.len()) };
        listener.line(Level::Debug, &format!("{mark} {shown}{rest}"));
    }
}

/// A header's value, hidden where the name says that it is a secret.
pub fn header_text<'a>(name: &str, value: &'a str) -> &'a str {
    if json::is_secret_name(&[], name) { HIDDEN } else { value }
}

fn target(call: &Call, names: &[&str]) -> String {
    if call.query.is_empty() {
        call.path.clone()
    } else {
        format!("{}?{}", call.path, query_text(&call.query, names))
    }
}

/// An encoded query, the values hidden where the name says that it is a secret.
pub fn query_text(pairs: &[(String, String)], names: &[&str]) -> String {
    let pair = |(name, value): &(String, String)| {
        let shown = encode_pairs(std::iter::once((name.as_str(), value.as_str())));
        if value == HIDDEN || json::is_secret_name(names, name) {
            let end = shown.find('=').unwrap_or(shown.len());
            return format!("{}={HIDDEN}", &shown[..end]);
        }
        shown
    };
    pairs.iter().map(pair).collect::<Vec<_>>().join("&")
}

/// A whole body as text, with the values of secret names hidden whatever they are.
pub fn whole_body_text(body: &[u8], names: &[&str]) -> String {
    match json::half::value(body) {
        Ok(mut value) => {
            json::hide(&mut value, names);
            value.to_string()
        }
        Err(_) => hide_form(&String::from_utf8_lossy(body), names),
    }
}

/// A body as [`whole_body_text`] gives it, the values of named attributes hidden too: any
/// of them may be a secret, and a trace is made to be passed on.
fn body_text(body: &[u8], names: &[&str]) -> String {
    whole_body_text(body, &[names, &["attributes.value"]].concat())
}

/// So many characters of a text, or all of it.
fn begin(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end])
}

/// Makes the values of secret names in a query or body known, so that they stay hidden when an answer repeats
/// them.
pub fn learn(redactor: &Redactor, call: &Call, names: &[&str]) {
    let secret = call.query.iter().filter(|(name, _)| json::is_secret_name(names, name));
    secret.for_each(|(_, value)| redactor.learn(&Secret::new(value.as_str())));
    for (name, value) in call.headers.iter().filter(|(name, _)| json::is_secret_name(&[], name)) {
        redactor.learn(&Secret::new(value.as_str()));
        // Of `Bearer x` and its like the second word is the secret; an answer may repeat it alone.
        if let Some((_, credentials)) = value.split_once(' ').filter(|_| !name.eq_ignore_ascii_case("cookie"))
        {
            redactor.learn(&Secret::new(credentials));
            pair_of(credentials).iter().for_each(|secret| redactor.learn(secret));
        }
    }
    match json::half::value(&call.body) {
        Ok(value) => {
            json::secrets_in(value, names).into_iter().for_each(|text| redactor.learn(&Secret::new(text)));
        }
        Err(_) => learn_form(redactor, &call.body, names),
    }
}

/// The pair that credentials of `Basic` are made of, and the secret in it: an answer may take them apart.
fn pair_of(credentials: &str) -> Vec<Secret> {
    let pair =
        STANDARD.decode(credentials).ok().and_then(|pair| String::from_utf8(pair).ok()).map(Secret::new);
    let secret = pair.as_ref().and_then(|pair| Some(Secret::new(pair.expose().split_once(':')?.1)));
    pair.into_iter().filter(|_| secret.is_some()).chain(secret.clone()).collect()
}

fn learn_form(redactor: &Redactor, body: &[u8], names: &[&str]) {
    let Ok(text) = std::str::from_utf8(body) else { return };
    let secret =
        |pair: &&str| pair.split_once('=').is_some_and(|(name, _)| json::is_secret_name(names, name));
    for (_, value) in text.split('&').filter(secret).filter_map(|pair| pair.split_once('=')) {
        let plain = value.replace('+', " ");
        redactor.learn(&Secret::new(percent_encoding::percent_decode_str(&plain).decode_utf8_lossy()));
    }
}

fn hide_form(text: &str, names: &[&str]) -> String {
    let pair = |pair: &str| match pair.split_once('=') {
        Some((name, _)) if json::is_secret_name(names, name) => format!("{name}={HIDDEN}"),
        _ => pair.to_owned(),
    };
    text.split('&').map(pair).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Method;
    use serde_json::json;

    #[test]
    fn bodies_show_no_value_of_a_secret_name() {
        let json = br#"{"newPassword":"not-a-secret-1","data":{"access_token":"not-a-secret-2"},"name":"x"}"#;
        let text = body_text(json, &[]);
        assert!(!text.contains("not-a-secret") && text.contains("\"name\":\"x\""), "{text}");
        let text =
            body_text(br#"{"attributes":[{"name":"PIN","value":"not-a-secret-4"}],"value":"shown"}"#, &[]);
        assert!(!text.contains("not-a-secret") && text.contains("PIN") && text.contains("shown"), "{text}");
        let form = body_text(b"loginname=ann&password=not-a-secret-3", &[]);
        assert_eq!(form, "loginname=ann&password=(hidden)");
    }

    #[test]
    fn secrets_of_a_body_stay_hidden_wherever_they_come_back() {
        let redactor = Redactor::default();
        let body = json!({"name": "plain", "kba": [{"Answer": "not-a-secret-1"}], "secret": {"value": ["not-a-secret-2"]}});
        let mut call = Call::new(Method::Post, "/x").json(&body);
        call.set_query("api_key", "not-a-secret-3");
        learn(&redactor, &call, &[]);
        let echo = "plain not-a-secret-1 not-a-secret-2 not-a-secret-3";
        assert_eq!(redactor.clean(echo), "plain (hidden) (hidden) (hidden)");
        let mut call = Call::new(Method::Post, "/x");
        call.set_header("X-Api-Key", "not-a-secret-4");
        call.body = b"name=plain&Pass_Word=not-a-secret+5%21".to_vec();
        learn(&redactor, &call, &[]);
        assert_eq!(redactor.clean("plain not-a-secret-4 not-a-secret 5!"), "plain (hidden) (hidden)");
    }

    #[test]
    fn a_query_shows_no_value_of_a_secret_name() {
        let mut call = Call::new(Method::Get, "/x");
        for name in ["access_token", "Password", "client-secret", "apikey", "X-API-Key"] {
            call.set_query(name, "not-a-secret");
        }
        call.set_query("user name", "ann b");
        let hidden = "/x?access_token=(hidden)&Password=(hidden)&client-secret=(hidden)&apikey=(hidden)\
            &X-API-Key=(hidden)&user%20name=ann%20b";
        assert_eq!(target(&call, &[]), hidden);
    }

    #[test]
    fn numbers_patches_and_pairs_are_known_like_any_other_secret() {
        let redactor = Redactor::default();
        let names = &["clientSecrets.value", "pin"];
        let body = json!([{"op": "replace", "path": "/idpSecret", "value": "not-a-secret-1"},
            {"op": "add", "path": "/clientSecrets/-", "value": {"value": "not-a-secret-2", "id": 3}},
            {"password": 12345678, "PIN": 987654}]);
        let mut call = Call::new(Method::Patch, "/x").json(&body);
        call.set_header(
            "Authorization",
            format!("Basic {}", STANDARD.encode("application:not-a-signature=")),
        );
        learn(&redactor, &call, names);
        let echo = "not-a-secret-1 not-a-secret-2 12345678 987654 application:not-a-signature= not-a-signature= application";
        let clean = "(hidden) (hidden) (hidden) (hidden) (hidden) (hidden) application";
        assert_eq!(redactor.clean(echo), clean);
        let text = body_text(&call.body, names);
        assert!(
            !text.contains("not-a-secret") && !text.contains("12345678") && text.contains("/idpSecret"),
            "{text}"
        );
    }
}
