//! The signature of requests and replies, the dates that go into it, and the form of a path that a server
//! built on .NET leaves alone. Pure: no clock, no network, no settings. Judged by the vectors in
//! `tests/data/vectors/secureauth.json`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use sha2::Sha256;
use std::fmt;
use zeroize::Zeroizing;

/// The 32 bytes of an application key. Prints as `(hidden)`.
pub struct SigningKey(Zeroizing<[u8; 32]>);

impl SigningKey {
    /// Reads 64 hex digits in either letter case; nothing for any other text.
    pub fn parse(text: &str) -> Option<SigningKey> {
        let digits = text.as_bytes();
        if digits.len() != 64 {
            return None;
        }
        let mut key = Zeroizing::new([0_u8; 32]);
        for (byte, pair) in key.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = hex_digit(pair[0])? << 4 | hex_digit(pair[1])?;
        }
        Some(SigningKey(key))
    }

    /// The MAC over parts joined by a line feed.
    fn mac(&self, parts: &[&[u8]]) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.0.as_slice()).ok()?;
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                mac.update(b"\n");
            }
            mac.update(part);
        }
        Some(mac)
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(crate::secret::HIDDEN)
    }
}

fn hex_digit(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

/// What a request's signature covers. The query is not among it.
#[derive(Debug, Clone, Copy)]
pub struct SignedRequest<'a> {
    /// The method, in upper case.
    pub method: &'a str,
    /// The text of the date header.
    pub date: &'a str,
    /// The application id as configured.
    pub app_id: &'a str,
    /// The path as it stands on the request line, without a query.
    pub path: &'a str,
    /// The bytes of the body; empty for none.
    pub body: &'a [u8],
}

impl SignedRequest<'_> {
    /// The signed fields in their order. An empty body takes its line feed away with it.
    fn fields(&self) -> Vec<&[u8]> {
        let mut fields: Vec<&[u8]> =
            [self.method, self.date, self.app_id, self.path].map(str::as_bytes).into();
        if !self.body.is_empty() {
            fields.push(self.body);
        }
        fields
    }

    /// The bytes that are signed.
    pub fn string_to_sign(&self) -> Vec<u8> {
        self.fields().join(&b'\n')
    }

    /// The value of the `Authorization` header; nothing only if the MAC refuses its key.
    pub fn sign(&self, key: &SigningKey) -> Option<String> {
        let mac = key.mac(&self.fields())?.finalize().into_bytes();
        let pair = format!("{}:{}", self.app_id, STANDARD.encode(mac));
        Some(format!("Basic {}", STANDARD.encode(pair)))
    }
}

/// Whether a reply's signature holds over its date header, the application id and the raw bytes of its
/// body. Takes the same time wherever the difference lies.
pub fn verify(key: &SigningKey, date: &str, app_id: &str, body: &[u8], signature: &str) -> bool {
    let Ok(signature) = STANDARD.decode(signature) else { return false };
    key.mac(&[date.as_bytes(), app_id.as_bytes(), body])
        .is_some_and(|mac| mac.verify_slice(&signature).is_ok())
}

/// How exact a date header is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// `Wed, 08 Apr 2015 21:37:33 GMT`
    Seconds,
    /// `Wed, 08 Apr 2015 21:37:33.123 GMT`
    Milliseconds,
}

/// An instant as a date header writes it; finer parts are cut off.
pub fn date(instant: Timestamp, precision: Precision) -> String {
    let form = match precision {
        Precision::Seconds => "%a, %d %b %Y %H:%M:%S GMT",
        Precision::Milliseconds => "%a, %d %b %Y %H:%M:%S.%3f GMT",
    };
    instant.strftime(form).to_string()
}

/// Reads a date header of either precision; nothing where the text is no such date.
pub fn read_date(text: &str) -> Option<Timestamp> {
    let parsed = jiff::fmt::strtime::parse("%a, %d %b %Y %H:%M:%S%.f GMT", text.trim()).ok()?;
    Some(parsed.to_datetime().ok()?.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp())
}

/// The path that a server on .NET makes of `path` before it looks at a signature: escapes that were not
/// needed are undone, missing ones are made, `\` counts as `/`, and dot segments are resolved. A path that
/// comes back unchanged is safe to sign.
pub fn canonical(path: &str) -> String {
    let spelled = path.replace('\\', "/").split('/').map(respell).collect::<Vec<_>>();
    let mut kept: Vec<&str> = Vec::with_capacity(spelled.len());
    for (index, segment) in spelled.iter().enumerate() {
        let last = index + 1 == spelled.len();
        match segment.as_str() {
            "." | ".." => {
                if segment == ".." && kept.len() > 1 {
                    kept.pop();
                }
                if last {
                    kept.push("");
                }
            }
            segment => kept.push(segment),
        }
    }
    kept.join("/")
}

/// Whether a server on .NET would go somewhere else than `path` says: over a backslash, or over a dot
/// segment in whatever spelling.
pub fn strays(path: &str) -> bool {
    path.contains('\\') || path.split('/').any(|segment| matches!(respell(segment).as_str(), "." | ".."))
}

/// One segment in the spelling that .NET settles on.
fn respell(segment: &str) -> String {
    let bytes = segment.as_bytes();
    let mut spelled = String::with_capacity(segment.len());
    let mut place = 0;
    while let Some(&byte) = bytes.get(place) {
        let escape = bytes.get(place..place + 3).filter(|_| byte == b'%').and_then(|escape| {
            Some((hex_digit(escape[1])? << 4 | hex_digit(escape[2])?, &segment[place..place + 3]))
        });
        match escape {
            Some((value, _)) if is_unreserved(value) => spelled.push(char::from(value)),
            // Only the escapes of non-ASCII characters get upper-case digits.
            Some((value, _)) if value >= 0x80 => spelled.push_str(&format!("%{value:02X}")),
            Some((_, written)) => spelled.push_str(written),
            None if is_unreserved(byte) || b"!$&'()*+,;=:@[]".contains(&byte) => {
                spelled.push(char::from(byte))
            }
            None => spelled.push_str(&format!("%{byte:02X}")),
        }
        place += if escape.is_some() { 3 } else { 1 };
    }
    spelled
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::decode_segment;
    use serde_json::Value;

    fn vectors(part: &str) -> Vec<Value> {
        let text = include_str!("../../../tests/data/vectors/secureauth.json");
        let all: Value = serde_json::from_str(text).unwrap();
        let part = all[part].as_array().unwrap().clone();
        assert!(!part.is_empty());
        part
    }

    fn key(vector: &Value) -> SigningKey {
        SigningKey::parse(vector["app_key"].as_str().unwrap()).unwrap()
    }

    fn request(vector: &Value) -> SignedRequest<'_> {
        SignedRequest {
            method: vector["method"].as_str().unwrap(),
            date: vector["date"].as_str().unwrap(),
            app_id: vector["app_id"].as_str().unwrap(),
            path: vector["path"].as_str().unwrap(),
            body: vector["body"].as_str().unwrap_or_default().as_bytes(),
        }
    }

    #[test]
    fn every_request_vector_is_signed_alike() {
        for vector in vectors("requests") {
            let (request, id) = (request(&vector), &vector["id"]);
            let text = STANDARD.decode(vector["string_to_sign_base64"].as_str().unwrap()).unwrap();
            assert_eq!(request.string_to_sign(), text, "{id}");
            assert_eq!(request.sign(&key(&vector)).as_deref(), vector["authorization"].as_str(), "{id}");
        }
    }

    #[test]
    fn no_known_mistake_is_made() {
        let requests = vectors("requests");
        for wrong in vectors("known_wrong") {
            let vector = requests.iter().find(|vector| vector["id"] == wrong["of"]).unwrap();
            let made = request(vector).sign(&key(vector));
            assert_ne!(made.as_deref(), wrong["authorization"].as_str(), "{}", wrong["mistake"]);
        }
    }

    #[test]
    fn every_reply_vector_is_judged_alike() {
        for vector in vectors("responses") {
            let text = |name: &str| vector[name].as_str().unwrap();
            let holds = verify(
                &key(&vector),
                text("x_sa_date"),
                text("app_id"),
                text("body").as_bytes(),
                text("x_sa_signature"),
            );
            assert_eq!(Some(holds), vector["valid"].as_bool(), "{}", vector["id"]);
        }
    }

    #[test]
    fn every_path_vector_is_rewritten_alike() {
        for vector in vectors("path_canonical") {
            let given = vector["given"].as_str().unwrap();
            assert_eq!(Some(canonical(given).as_str()), vector["signed_by_csharp_sdk"].as_str(), "{given}");
        }
    }

    #[test]
    fn segments_as_this_tool_encodes_them_stay_as_they_are() {
        for text in ["test+1@example.test", "anna märz", r"CORP\ann", "a/b?c#d%e", "100%", "'(!*)~-._", "%2e"]
        {
            let path = format!("/r/api/v2/users/{}", crate::http::encode_segment(text).unwrap());
            assert_eq!(canonical(&path), path);
            assert_eq!(decode_segment(path.rsplit('/').next().unwrap()).as_deref(), Some(text));
        }
    }

    #[test]
    fn escaped_dot_segments_do_not_slip_through() {
        assert_eq!(canonical("/r/users/%2e%2e/x"), "/r/x");
        assert_eq!(canonical("/r/users/a/.."), "/r/users/");
        assert_eq!(canonical("/../../r"), "/r");
        for path in ["/r/%2E%2e/x", "/r/.", r"/r/a\b\c/../d", r"/r\a"] {
            assert!(strays(path), "{path}");
        }
        assert!(!strays("/r/...%5C/a.b/"));
        assert_eq!(canonical("/r/%"), "/r/%25");
        assert_eq!(canonical("/r/%é"), "/r/%25%C3%A9");
    }

    #[test]
    fn only_64_hex_digits_make_a_key() {
        assert!(SigningKey::parse(&"aF".repeat(32)).is_some());
        for text in
            ["", &"0".repeat(63), &"0".repeat(65), &"0g".repeat(32), &"é".repeat(32), &" 0".repeat(32)]
        {
            assert!(SigningKey::parse(text).is_none(), "{text}");
        }
        assert_eq!(format!("{:?}", SigningKey::parse(&"0".repeat(64)).unwrap()), crate::secret::HIDDEN);
    }

    #[test]
    fn dates_are_written_as_the_vectors_have_them_and_read_back() {
        let instant: Timestamp = "2015-04-08T21:37:33.007999Z".parse().unwrap();
        assert_eq!(date(instant, Precision::Seconds), "Wed, 08 Apr 2015 21:37:33 GMT");
        assert_eq!(date(instant, Precision::Milliseconds), "Wed, 08 Apr 2015 21:37:33.007 GMT");
        let whole: Timestamp = "2024-03-01T00:00:00Z".parse().unwrap();
        assert_eq!(date(whole, Precision::Milliseconds), "Fri, 01 Mar 2024 00:00:00.000 GMT");
        for vector in vectors("requests") {
            let text = vector["date"].as_str().unwrap();
            let precision = if text.contains('.') { Precision::Milliseconds } else { Precision::Seconds };
            assert_eq!(date(read_date(text).unwrap(), precision), text);
        }
        assert_eq!(read_date("2015-04-08T21:37:33Z"), None);
    }
}
