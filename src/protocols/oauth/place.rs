//! The address that issues tokens, taken apart and checked.

use crate::http::{self, proxy};

/// Where tokens come from.
#[derive(Debug, PartialEq)]
pub struct TokenPlace {
    /// Scheme, host and port.
    pub origin: String,
    /// What stands behind them, without a slash at its end.
    pub path: String,
}

/// Takes the setting apart.
///
/// # Errors
/// What is wrong with it, as the end of a sentence. Never repeats what could be a password.
pub fn place(text: &str) -> Result<TokenPlace, &'static str> {
    if text
        .chars()
        .any(|letter| letter.is_control() || letter.is_whitespace() || letter == '\\' || !letter.is_ascii())
    {
        return Err("it has a space, a backslash or a letter beyond ASCII in it");
    }
    if text.contains(['?', '#', '@']) {
        return Err("it has a query, a fragment or a user name in it; give the address alone");
    }
    let start = match text.split_once("://") {
        Some((scheme, rest)) => {
            let host = rest.split('/').next().unwrap_or_default();
            match scheme.to_ascii_lowercase().as_str() {
                _ if host.is_empty() || host.starts_with(':') => return Err("it has no host"),
                "https" => {}
                "http" if proxy::is_loopback_server(host) => {}
                "http" => {
                    return Err(
                        "http would send the client secret in the clear; it must begin with https://",
                    );
                }
                _ => return Err("it must begin with https://"),
            }
            scheme.len() + "://".len()
        }
        // The sandbox in this process.
        None if text.starts_with("sandbox:") => 0,
        None => return Err("it must begin with https://"),
    };
    let end = text[start..].find('/').map_or(text.len(), |slash| start + slash);
    let path = text[end..].trim_end_matches('/');
    if path.split('/').skip(1).any(|part| part.is_empty() || http::is_dots(part)) {
        return Err("its path has an empty part, a . or a .. in it");
    }
    Ok(TokenPlace { origin: text[..end].to_owned(), path: path.to_owned() })
}

/// Checks the setting.
///
/// # Errors
/// What is wrong with it, as the end of a sentence.
pub fn check_place(text: &str) -> Result<(), &'static str> {
    place(text).map(drop)
}
