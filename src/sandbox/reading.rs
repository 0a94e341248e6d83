//! What every platform reads alike out of a call: the parts of a path, a form, the type of a body.
//! What a platform thinks of it, and the shape in which it refuses, is left to the platform.

use crate::http::Call;
use percent_encoding::percent_decode;

/// The decoded parameters if the parts of a path fit a pattern, in which `{}` stands for one parameter.
pub(super) fn parameters(pattern: &str, parts: &[&str]) -> Option<Vec<String>> {
    let wanted: Vec<&str> = pattern.split('/').skip(1).collect();
    if wanted.len() != parts.len() {
        return None;
    }
    let mut found = Vec::new();
    for (want, part) in wanted.iter().zip(parts) {
        let decoded = percent_decode(part.as_bytes()).decode_utf8().ok()?;
        if *want == "{}" && !decoded.is_empty() {
            found.push(decoded.into_owned());
        } else if *want != decoded {
            return None;
        }
    }
    Some(found)
}

/// The fields of a form in their order; nothing where it is not UTF-8.
pub(super) fn form(body: &[u8]) -> Option<Vec<(String, String)>> {
    let text = std::str::from_utf8(body).ok()?;
    let decode = |part: &str| {
        let spaced = part.replace('+', " ");
        percent_decode(spaced.as_bytes()).decode_utf8().ok().map(|text| text.into_owned())
    };
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| Some((decode(name)?, decode(value)?)))
        .collect()
}

/// The type of the body in lower case, without its parameters; empty where none is named.
pub(super) fn media_type(call: &Call) -> String {
    let kind = call.header("Content-Type").unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}
