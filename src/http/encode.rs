//! Percent-encoding of paths, queries and forms.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// All but RFC 3986 unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// One path segment, percent-encoded with upper-case hex; nothing where the segment is empty, `.` or
/// `..`, which a server or proxy would resolve away.
pub fn encode_segment(segment: &str) -> Option<String> {
    if matches!(segment, "" | "." | "..") {
        return None;
    }
    Some(utf8_percent_encode(segment, RESERVED).to_string())
}

/// A path segment as it was before it was percent-encoded; nothing where that is not UTF-8.
pub fn decode_segment(segment: &str) -> Option<String> {
    percent_decode_str(segment).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

/// Whether a server or proxy would resolve a segment of a path away: `.` or `..`, percent-encoded or not.
pub fn is_dots(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

/// `name=value` pairs joined by `&`, each part percent-encoded.
pub fn encode_pairs<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let encode = |text| utf8_percent_encode(text, RESERVED).to_string();
    pairs.map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_are_encoded_and_dot_segments_refused() {
        assert_eq!(encode_segment("a/b?c#d%e é").as_deref(), Some("a%2Fb%3Fc%23d%25e%20%C3%A9"));
        assert_eq!(encode_segment("x.y_z~-").as_deref(), Some("x.y_z~-"));
        for refused in ["", ".", ".."] {
            assert_eq!(encode_segment(refused), None);
        }
    }
}
