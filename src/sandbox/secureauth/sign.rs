//! Server-side signatures, from the platform's documents: what a request's header must hold, what an
//! answer carries, and the two date forms. Pure. Shares nothing with the client that it tests.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use sha2::Sha256;

/// One application id with the key that belongs to it.
pub(super) struct Application {
    /// The id, compared as it is written.
    pub(super) id: &'static str,
    /// The key as pairs of hexadecimal digits.
    pub(super) key: &'static str,
}

/// The decoded key; nothing where it is not made of hexadecimal pairs.
pub(super) fn key_bytes(hex: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = hex.chars().map(|digit| digit.to_digit(16)).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    digits.chunks(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).ok()).collect()
}

/// What is signed of a request.
pub(super) struct SignedCall<'a> {
    pub(super) method: &'a str,
    pub(super) date: &'a str,
    pub(super) app_id: &'a str,
    /// As it stood on the request line, without the query.
    pub(super) path: &'a str,
    pub(super) body: &'a [u8],
}

impl SignedCall<'_> {
    /// Lines joined by one line feed; an empty body has no line, and so no line feed before it.
    fn text(&self) -> Vec<u8> {
        let mut text = [self.method, self.date, self.app_id, self.path].join("\n").into_bytes();
        if !self.body.is_empty() {
            text.push(b'\n');
            text.extend_from_slice(self.body);
        }
        text
    }

    /// Whether `mac`, in base64, is the request's own under `key`.
    pub(super) fn holds(&self, key: &[u8], mac: &str) -> bool {
        let Ok(given) = STANDARD.decode(mac) else { return false };
        code(key, &self.text()).is_some_and(|code| code.verify_slice(&given).is_ok())
    }

    /// The whole `Authorization` value, as an honest client would send it.
    #[cfg(test)]
    pub(super) fn authorization(&self, key: &[u8]) -> String {
        let mac = STANDARD.encode(code(key, &self.text()).unwrap().finalize().into_bytes());
        format!("Basic {}", STANDARD.encode(format!("{}:{mac}", self.app_id)))
    }
}

/// The signature of an answer: its date, the application id and the raw body.
pub(super) fn answer_signature(key: &[u8], date: &str, app_id: &str, body: &[u8]) -> String {
    let mut text = format!("{date}\n{app_id}\n").into_bytes();
    text.extend_from_slice(body);
    code(key, &text).map(|code| STANDARD.encode(code.finalize().into_bytes())).unwrap_or_default()
}

fn code(key: &[u8], text: &[u8]) -> Option<Hmac<Sha256>> {
    let mut code = Hmac::<Sha256>::new_from_slice(key).ok()?;
    code.update(text);
    Some(code)
}

const SECONDS: &str = "%a, %d %b %Y %H:%M:%S GMT";

/// The form with whole seconds, such as `Wed, 08 Apr 2015 21:37:33 GMT`.
pub(super) fn date_seconds(instant: Timestamp) -> String {
    instant.strftime(SECONDS).to_string()
}

/// The form with three digits of milliseconds, such as `Wed, 08 Apr 2015 21:37:33.123 GMT`.
pub(super) fn date_milliseconds(instant: Timestamp) -> String {
    let millis = instant.as_millisecond().rem_euclid(1000);
    date_seconds(instant).replace(" GMT", &format!(".{millis:03} GMT"))
}

/// Reads a date of one form exactly: a weekday that does not fit, a missing zero or `UTC` in place of
/// `GMT` make it no date.
pub(super) fn read_date(text: &str, milliseconds: bool) -> Option<Timestamp> {
    let format = if milliseconds { "%a, %d %b %Y %H:%M:%S%.f GMT" } else { SECONDS };
    let date = DateTime::strptime(format, text).ok()?;
    let instant = date.to_zoned(TimeZone::UTC).ok()?.timestamp();
    let again = if milliseconds { date_milliseconds(instant) } else { date_seconds(instant) };
    (again == text).then_some(instant)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn vectors() -> Value {
        serde_json::from_str(include_str!("../../../tests/data/vectors/secureauth.json")).unwrap()
    }

    fn text<'a>(value: &'a Value, name: &str) -> &'a str {
        value[name].as_str().unwrap_or_default()
    }

    fn request(vector: &Value) -> SignedCall<'_> {
        SignedCall {
            method: text(vector, "method"),
            date: text(vector, "date"),
            app_id: text(vector, "app_id"),
            path: text(vector, "path"),
            body: text(vector, "body").as_bytes(),
        }
    }

    /// The part of an `Authorization` value behind the application id.
    fn mac(authorization: &str, app_id: &str) -> String {
        let inner = STANDARD.decode(authorization.strip_prefix("Basic ").unwrap()).unwrap();
        String::from_utf8(inner).unwrap().strip_prefix(&format!("{app_id}:")).unwrap().to_owned()
    }

    #[test]
    fn every_request_vector_holds_and_is_reproduced() {
        let vectors = vectors();
        for vector in vectors["requests"].as_array().unwrap() {
            let (request, given) = (request(vector), text(vector, "authorization"));
            let key = key_bytes(text(vector, "app_key")).unwrap();
            assert!(request.holds(&key, &mac(given, request.app_id)), "{}", vector["id"]);
            assert_eq!(request.authorization(&key), given, "{}", vector["id"]);
        }
    }

    #[test]
    fn every_known_mistake_is_refused() {
        let vectors = vectors();
        for wrong in vectors["known_wrong"].as_array().unwrap() {
            let vector = vectors["requests"].as_array().unwrap().iter().find(|one| one["id"] == wrong["of"]);
            let vector = vector.unwrap();
            let request = request(vector);
            let key = key_bytes(text(vector, "app_key")).unwrap();
            let mac = mac(text(wrong, "authorization"), request.app_id);
            assert!(!request.holds(&key, &mac), "{}", wrong["mistake"]);
        }
    }

    #[test]
    fn answers_are_signed_as_the_response_vectors_say() {
        let vectors = vectors();
        for vector in vectors["responses"].as_array().unwrap() {
            let key = key_bytes(text(vector, "app_key")).unwrap();
            let body = text(vector, "body").as_bytes();
            let made = answer_signature(&key, text(vector, "x_sa_date"), text(vector, "app_id"), body);
            let same = made == text(vector, "x_sa_signature");
            assert_eq!(same, vector["valid"].as_bool().unwrap(), "{}", vector["id"]);
        }
    }

    #[test]
    fn only_the_exact_date_forms_are_dates() {
        let whole = "Wed, 08 Apr 2015 21:37:33 GMT";
        let fine = "Wed, 08 Apr 2015 21:37:33.003 GMT";
        assert_eq!(date_seconds(read_date(whole, false).unwrap()), whole);
        assert_eq!(date_milliseconds(read_date(fine, true).unwrap()), fine);
        for (wrong, milliseconds) in [
            (whole, true),
            (fine, false),
            ("Wed, 08 Apr 2015 21:37:33 UTC", false),
            ("Thu, 08 Apr 2015 21:37:33 GMT", false),
            ("Wed, 8 Apr 2015 21:37:33 GMT", false),
            ("Wed, 08 Apr 2015 21:37:33.3 GMT", true),
            ("Wed, 08 Apr 2015 21:37:60 GMT", false),
            ("", false),
        ] {
            assert_eq!(read_date(wrong, milliseconds), None, "{wrong}");
        }
    }

    #[test]
    fn a_key_is_made_of_hexadecimal_pairs() {
        assert_eq!(key_bytes("00fF"), Some(vec![0, 255]));
        assert_eq!(key_bytes("0"), None);
        assert_eq!(key_bytes("zz"), None);
    }
}
