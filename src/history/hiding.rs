//! What a history keeps no word of: values of secret members, and secrets within texts, such as those in addresses.

use super::secret_names::says_secret;
use crate::http::decode_segment;
use crate::json;
use crate::secret::HIDDEN;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde_json::{Map, Value};

/// Names of parameters of addresses whose values are secrets, beside those of members.
const PARAMETERS: [&str; 9] =
    ["auth", "code", "credential", "credentials", "jwt", "key", "sig", "signature", "ticket"];

/// Words before a credential, wherever they stand.
const SCHEMES: [&str; 4] = ["apikey", "bearer", "negotiate", "ssws"];

/// The word before a name and a password in base64.
const PAIR: &str = "basic";

/// Headers whose values are credentials; before those of the first two stands a scheme.
const HEADERS: [&str; 6] =
    ["authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "x-auth-token"];

/// The shortest word that is taken for a credential behind a name that says so, behind a word that prose has too, and behind a
/// parameter of any name.
const SHORTEST: usize = 4;
const SHORTEST_OF_SCHEME: usize = 12;
const SHORTEST_OF_PARAMETER: usize = 8;

/// Members that say of whose value the one beside them is: `{"name": "PIN", "value": "1"}`.
const SAYING: [&str; 5] = ["attribute", "attributename", "key", "name", "path"];

/// Hides what is secret in a value, as it is before it is kept.
pub fn hide(value: &mut Value, names: &[&str]) {
    json::hide(value, names);
    hide_further(value, names);
}

/// Whether what stands at a pointer is hidden by its name, or by that of what it stands in.
pub fn is_secret(names: &[&str], pointer: &str) -> bool {
    json::is_secret(names, pointer) || pointer.split('/').any(|step| says_secret(&json::unescaped(step)))
}

/// Hides what names say in a wider sense, and what is secret within texts.
fn hide_further(value: &mut Value, names: &[&str]) {
    match value {
        Value::Object(members) => {
            let is_said = says_of_value(members);
            for (name, inner) in members.iter_mut() {
                if says_secret(name) || is_said && is_value(name) {
                    hide_plain(inner);
                }
                hide_further(inner, names);
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|inner| hide_further(inner, names)),
        Value::String(text) => {
            if let Some(shown) = shown(text, names) {
                *text = shown;
            }
        }
        _ => {}
    }
}

/// Whether a member says that the value beside it is a secret.
fn says_of_value(members: &Map<String, Value>) -> bool {
    members.iter().any(|(name, said)| {
        SAYING.iter().any(|saying| name.eq_ignore_ascii_case(saying))
            && said.as_str().is_some_and(says_secret)
    })
}

fn is_value(name: &str) -> bool {
    ["val", "value", "values"].iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// Hides texts and numbers, those of a list, and the value of an object: what else that has is no secret by the name of it.
fn hide_plain(value: &mut Value) {
    match value {
        Value::String(text) if text.is_empty() || is_switch(text) => {}
        Value::String(_) | Value::Number(_) => *value = Value::from(HIDDEN),
        Value::Array(list) => list.iter_mut().for_each(hide_plain),
        Value::Object(members) => {
            members.iter_mut().filter(|(name, _)| is_value(name)).for_each(|(_, inner)| hide_plain(inner));
        }
        _ => {}
    }
}

/// Whether a text is a switch: such a member says whether there is a secret, or what is done with it.
fn is_switch(text: &str) -> bool {
    text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false")
}

/// A text that is JSON without the secrets in it; nothing where there are none.
fn shown_json(text: &str, names: &[&str]) -> Option<String> {
    text.trim_start().starts_with(['{', '[', '"']).then_some(())?;
    let mut value = json::half::value(text.as_bytes()).ok()?;
    let before = value.clone();
    hide(&mut value, names);
    (value != before).then(|| value.to_string())
}

/// A text without the secrets in its addresses, in JSON that it is, and without credentials.
pub(super) fn hide_text(text: &str, names: &[&str]) -> String {
    shown(text, names).unwrap_or_else(|| text.to_owned())
}

/// The same; nothing where there can be none in it.
fn shown(text: &str, names: &[&str]) -> Option<String> {
    if let Some(shown) = shown_json(text, names) {
        return Some(shown);
    }
    if !may_be_in(text) {
        return None;
    }
    Some(without_credentials(&without_addresses(&without_keys(text), names)))
}

/// A form without the values of its secret fields.
pub(super) fn hide_form(form: &str, names: &[&str]) -> String {
    let shown = hide_query(&format!("?{form}"), names);
    hide_text(shown.strip_prefix('?').unwrap_or(&shown), names)
}

/// Whether plain JSON, without escapes, may have a member in it that a name hides, or a text that says of whose value another
/// is.
pub(super) fn may_be_said_in(text: &str) -> bool {
    find(text, "\"path\"").is_some() || text.split('"').skip(1).step_by(2).any(says_secret)
}

/// Whether a text may have addresses, credentials or keys in it.
pub(super) fn may_be_in(text: &str) -> bool {
    text.contains("://") || text.contains(KEY_BEGINS) || credential(text).is_some()
}

/// Where a word of ASCII stands, in letters of any case.
fn find(text: &str, word: &str) -> Option<usize> {
    text.as_bytes().windows(word.len()).position(|window| window.eq_ignore_ascii_case(word.as_bytes()))
}

/// What stands before a credential.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lead {
    /// A word after which prose may follow as well.
    Scheme,
    /// A word after which a name and a password stand, or prose.
    Pair,
    /// The name of a header: all to the end of the line belongs to it.
    Header,
    /// A name that says that its value is a secret, with `=` behind it.
    Name,
}

/// Where the first credential may begin, and what stands before it.
fn credential(text: &str) -> Option<(usize, Lead)> {
    let bytes = text.as_bytes();
    memchr::memchr3_iter(b' ', b':', b'=', bytes).find_map(|at| {
        let before = bytes[..at].trim_ascii_end();
        let ends = |word: &str| ends_so(&text[..before.len()], word);
        let blanks = bytes[at + 1..].iter().take_while(|byte| **byte == b' ').count();
        let lead = match bytes[at] {
            b':' => HEADERS.iter().any(|word| ends(word)).then_some(Lead::Header),
            b'=' => is_secret_word(&text[..before.len()]).then_some(Lead::Name),
            _ if ends(PAIR) => Some(Lead::Pair),
            _ => SCHEMES.iter().any(|word| ends(word)).then_some(Lead::Scheme),
        }?;
        Some((at + 1 + if lead == Lead::Header { 0 } else { blanks }, lead))
    })
}

/// Whether a text ends so, in letters of any case.
fn ends_so(text: &str, end: &str) -> bool {
    let from = text.len().checked_sub(end.len());
    from.is_some_and(|from| text.as_bytes()[from..].eq_ignore_ascii_case(end.as_bytes()))
}

/// Whether the last word of a text says that it names a secret.
fn is_secret_word(text: &str) -> bool {
    let is_of_word = |letter: char| letter.is_ascii_alphanumeric() || "_-".contains(letter);
    let word = text.rsplit(|letter: char| !is_of_word(letter)).next().unwrap_or_default();
    says_secret(word)
}

fn without_credentials(text: &str) -> String {
    let (mut shown, mut rest) = (String::new(), text);
    while let Some((at, lead)) = credential(rest) {
        let (before, after) = rest.split_at(at);
        shown.push_str(before);
        let ends = |letter: char| letter.is_control() || "\"'<>".contains(letter);
        let parts = |letter: char| letter.is_whitespace() || ends(letter) || ",;&".contains(letter);
        let end = if lead == Lead::Header { after.find(ends) } else { after.find(parts) };
        let (said, after) = after.split_at(end.unwrap_or(after.len()));
        match lead {
            // Cookies are pairs.
            Lead::Header if ends_so(before, "cookie:") => {
                shown.push_str(&if said.contains('=') { format!(" {HIDDEN}") } else { said.to_owned() });
            }
            Lead::Header => shown.push_str(&shown_header(said, ends_so(before, "authorization:"))),
            Lead::Scheme if said.len() < SHORTEST_OF_SCHEME => shown.push_str(said),
            Lead::Scheme => shown.push_str(shown_credential(said)),
            Lead::Pair => shown.push_str(if is_pair(said) { HIDDEN } else { said }),
            Lead::Name if is_switch(said) => shown.push_str(said),
            Lead::Name => shown.push_str(shown_credential(said)),
        }
        rest = after;
    }
    shown + rest
}

/// How the line ends behind which a private key stands.
const KEY_BEGINS: &str = "PRIVATE KEY-----";

/// A text without the private keys in it, as PEM writes them.
fn without_keys(text: &str) -> String {
    let (mut shown, mut rest) = (String::new(), text);
    while let Some(at) = rest.find(KEY_BEGINS) {
        let (before, after) = rest.split_at(at + KEY_BEGINS.len());
        shown.push_str(before);
        shown.push_str(HIDDEN);
        let end = after.find("-----END").unwrap_or(after.len());
        let (close, left) =
            after[end..].split_at(after[end..].find(KEY_BEGINS).map_or(0, |at| at + KEY_BEGINS.len()));
        shown.push_str(close);
        rest = left;
    }
    shown + rest
}

/// The value of a header: hidden, but for the scheme before it where it has one. Where nothing looks like a credential it is prose.
fn shown_header(said: &str, has_scheme: bool) -> String {
    let value = said.trim_start();
    let blanks = &said[..said.len() - value.len()];
    let is_prose = |text: &str| text.split_whitespace().all(|word| shown_credential(word) == word);
    let is_scheme = |word: &str| word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    match value.split_once(' ').filter(|(scheme, _)| has_scheme && is_scheme(scheme)) {
        Some((_, behind)) if is_prose(behind) => said.to_owned(),
        Some((scheme, _)) => format!("{blanks}{scheme} {HIDDEN}"),
        None if is_prose(value) => said.to_owned(),
        None => format!("{blanks}{HIDDEN}"),
    }
}

/// Whether a word is a name and a password in base64.
fn is_pair(word: &str) -> bool {
    STANDARD_NO_PAD.decode(word.trim_end_matches('=')).is_ok_and(|pair| pair.contains(&b':'))
}

/// A word that may be a credential: hidden where it is none of prose.
fn shown_credential(word: &str) -> &str {
    let is_word = word.bytes().all(|byte| byte.is_ascii_lowercase()) && word.len() < 20;
    if word.len() < SHORTEST || is_word || word == HIDDEN { word } else { HIDDEN }
}

fn without_addresses(text: &str, names: &[&str]) -> String {
    let (mut shown, mut rest) = (String::new(), text);
    while let Some(at) = rest.find("://") {
        let (before, after) = rest.split_at(at + 3);
        let end = after.find(|letter: char| letter.is_whitespace() || "\"'<>\\".contains(letter));
        let (address, after) = after.split_at(end.unwrap_or(after.len()));
        shown.push_str(before);
        shown.push_str(&shown_address(address, names));
        rest = after;
    }
    shown + rest
}

/// An address behind its scheme.
fn shown_address(address: &str, names: &[&str]) -> String {
    let (host, rest) = address.split_at(address.find(['/', '?', '#']).unwrap_or(address.len()));
    let host = host.rsplit_once('@').map_or_else(|| host.to_owned(), |(_, host)| format!("{HIDDEN}@{host}"));
    host + &hide_query(rest, names)
}

/// A path with the values of secret parameters behind it hidden.
pub(super) fn hide_query(path: &str, names: &[&str]) -> String {
    let Some(at) = path.find(['?', '#']) else { return path.to_owned() };
    let (mut shown, mut rest) = (path[..at].to_owned(), &path[at..]);
    while let Some(mark) = rest.chars().next() {
        let after = &rest[mark.len_utf8()..];
        let (pair, left) = after.split_at(after.find(['&', ';', '?', '#']).unwrap_or(after.len()));
        shown.push(mark);
        match pair.split_once('=') {
            Some((name, value)) if !value.is_empty() && is_parameter((name, value), names) => {
                shown.push_str(&format!("{name}={HIDDEN}"));
            }
            _ => shown.push_str(pair),
        }
        rest = left;
    }
    shown
}

fn is_parameter((name, value): (&str, &str), names: &[&str]) -> bool {
    let name = decode_segment(name).unwrap_or_else(|| name.to_owned());
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    json::is_secret_name(names, &name)
        || says_secret(&name)
        || value.len() >= SHORTEST_OF_PARAMETER
            && PARAMETERS.iter().any(|known| plain.eq_ignore_ascii_case(known))
        || plain.to_ascii_lowercase().ends_with("signature")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn secrets_in_addresses_and_credentials_are_hidden_and_all_else_stays() {
        let mut value = json!({
            "url": "see https://ann:not-a-secret-1@a.test:8443/x?page=2&api_key=not-a-secret-2&sig=not-a-secret-3#access_token=not-a-secret-4 there",
            "list": ["ftp://not-a-secret-5@b.test", "wss://c.test?X-Amz-Signature=not-a-secret-6"],
            "auth": "Bearer not-a-secret-7", "note": "Basic authentication, basic bearer tokens",
            "pair": "Basic YW5uOm5vdC1hLXNlY3JldA==", "course": "Basic training2024 rooms, Basic Plan-B",
            "prosaic": ["boarding pass=blue", "pin=1 board", "Bearer shares2024", "office: seed=2", "Cookie: Fortune1 cookies",
                "Authorization: Level-2 needed", "https://x.test/a?key=de", "https://x.test/?ticket=4711", "token=lost since 2024"],
            "plain": "https://d.test/cb?state=1",
            "headers": "x: 1\nAuthorization: Token not-a-secret-8\nCookie: a=not-a-secret-9; b=c\nAccept: json",
            "one": "authorization:not-a-secret-10", "quoted": "curl -H 'Authorization: Splunk not-a-secret-11' x",
            "key": "SSWS not-a-secret-12", "prose": "Authorization: as the policy has it",
            "pem": "a\n-----BEGIN RSA PRIVATE KEY-----\nnot-a-secret-13\n-----END RSA PRIVATE KEY-----\nb",
            "conn": "Server=a;Pwd=not-a-secret-14;Trusted=yes", "changed": "changePassword=true&state=1",
        });
        hide(&mut value, &[]);
        let hidden = json!({
            "url": format!("see https://{HIDDEN}@a.test:8443/x?page=2&api_key={HIDDEN}&sig={HIDDEN}#access_token={HIDDEN} there"),
            "list": [format!("ftp://{HIDDEN}@b.test"), format!("wss://c.test?X-Amz-Signature={HIDDEN}")],
            "auth": format!("Bearer {HIDDEN}"), "note": "Basic authentication, basic bearer tokens",
            "pair": format!("Basic {HIDDEN}"), "course": "Basic training2024 rooms, Basic Plan-B",
            "prosaic": ["boarding pass=blue", "pin=1 board", "Bearer shares2024", "office: seed=2", "Cookie: Fortune1 cookies",
                "Authorization: Level-2 needed", "https://x.test/a?key=de", "https://x.test/?ticket=4711", "token=lost since 2024"],
            "plain": "https://d.test/cb?state=1",
            "headers": format!("x: 1\nAuthorization: Token {HIDDEN}\nCookie: {HIDDEN}\nAccept: json"),
            "one": format!("authorization:{HIDDEN}"),
            "quoted": format!("curl -H 'Authorization: Splunk {HIDDEN}' x"),
            "key": format!("SSWS {HIDDEN}"), "prose": "Authorization: as the policy has it",
            "pem": format!("a\n-----BEGIN RSA PRIVATE KEY-----{HIDDEN}-----END RSA PRIVATE KEY-----\nb"),
            "conn": format!("Server=a;Pwd={HIDDEN};Trusted=yes"), "changed": "changePassword=true&state=1",
        });
        assert_eq!(value, hidden);
    }

    #[test]
    fn secrets_behind_a_schema_in_lists_and_in_json_within_a_text_are_hidden_and_ids_are_not() {
        let text = |inner: Value| inner.to_string();
        let mut value = json!({
            "urn:ietf:params:scim:schemas:core:2.0:User:password": "not-a-secret-1",
            "urn:hid:scim:api:idp:2.0:Password": {"expiryDate": "2026-01-01"},
            "passwords": ["not-a-secret-2"], "pin": 1234, "passcode": "not-a-secret-3", "assertion": "not-a-secret-4",
            "data": text(json!({"password": "not-a-secret-7", "deep": text(json!([{"Pin": "not-a-secret-8"}])), "id": 7})),
            "userPassword": "not-a-secret-9", "attributes": [{"name": "Device PIN", "value": "not-a-secret-10", "type": "text"}],
            "Operations": [{"OP": "add", "PATH": "userPassword", "VALUE": "not-a-secret-11"}, {"Op": "add", "Path": "password", "Value": "not-a-secret-12"}],
            "PINs": ["not-a-secret-13"], "otp": {"value": "not-a-secret-14", "label": "mine"}, "changePassword": "true",
            "credential": "11386", "credentialId": "11385", "pinPolicy": "six", "note": "{not json", "list": "[1, 2]",
        });
        hide(&mut value, &[]);
        let shown = value.to_string();
        assert!(!shown.contains("not-a-secret") && !shown.contains("1234"), "{shown}");
        for stays in [
            "mine",
            "\"true\"",
            "Device PIN",
            "2026-01-01",
            "11385",
            "11386",
            "six",
            "{not json",
            "[1, 2]",
            "\\\"id\\\":7",
        ] {
            assert!(shown.contains(stays), "{stays}: {shown}");
        }
    }
}
