//! What may stand as the address of a platform: https, or http on this machine; nothing hidden in it.
//! Connecting is left to the HTTP client.

use crate::http::proxy::is_loopback;
use std::net::Ipv6Addr;

/// Checks an address and gives it back without its trailing slash, scheme and host in lower case.
///
/// # Errors
/// What is wrong with it, as the end of a sentence. Never repeats what could be a password.
pub fn check(address: &str, allow_http: bool) -> Result<String, String> {
    let address = address.trim();
    if address
        .chars()
        .any(|character| character.is_control() || character.is_whitespace() || character == '\\')
    {
        return Err("it has a space, a backslash or a control character in it".to_owned());
    }
    let Some((scheme, rest)) = address.split_once("://") else {
        return Err("it must begin with https://".to_owned());
    };
    let scheme = scheme.to_ascii_lowercase();
    if scheme != "https" && scheme != "http" {
        return Err("it must begin with https://".to_owned());
    }
    if rest.contains(['?', '#']) {
        return Err("it has a query or a fragment; give the address alone".to_owned());
    }
    let (authority, path) = rest.find('/').map_or((rest, ""), |slash| rest.split_at(slash));
    if authority.contains('@') {
        return Err("it has a user name or password in it; secrets belong in a store".to_owned());
    }
    let host = check_authority(authority)?;
    if path.split('/').any(crate::http::is_dots) {
        return Err("its path has a . or .. in it".to_owned());
    }
    if scheme == "http" && !allow_http && !is_loopback(host) {
        return Err(
            "http would send secrets in the clear; use https, or set allow_http = true in the profile"
                .to_owned(),
        );
    }
    let path = path.trim_end_matches('/');
    Ok(format!("{scheme}://{}{path}", authority.to_ascii_lowercase()))
}

/// The host of `host`, `host:port` or `[address]:port`.
fn check_authority(authority: &str) -> Result<&str, String> {
    let (host, port) = if authority.starts_with('[') {
        let end = authority.find(']').ok_or("its host has no closing bracket")?;
        let (host, rest) = authority.split_at(end + 1);
        if host[1..end].parse::<Ipv6Addr>().is_err() {
            return Err("its host is not an IPv6 address".to_owned());
        }
        match rest.strip_prefix(':') {
            Some(port) => (host, Some(port)),
            None if rest.is_empty() => (host, None),
            None => return Err("its host is followed by something that is not a port".to_owned()),
        }
    } else {
        match authority.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (authority, None),
        }
    };
    if host.is_empty() {
        return Err("it has no host".to_owned());
    }
    let plain = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '.' | '_');
    if !host.starts_with('[') && !host.chars().all(plain) {
        return Err(
            "its host has a character that hosts cannot have; write an international name as xn--".into()
        );
    }
    let digits = |port: &str| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    if port.is_some_and(|port| !digits(port) || port.parse::<u16>().is_err()) {
        return Err("its port is not a number below 65536".to_owned());
    }
    Ok(host)
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn an_address_loses_its_trailing_slash_and_nothing_else() {
        for (given, kept) in [
            ("https://Example.com/", "https://example.com"),
            ("HTTPS://example.com/Tenant//", "https://example.com/Tenant"),
            ("https://example.com:8443/a%20b", "https://example.com:8443/a%20b"),
            ("http://127.0.0.1:9", "http://127.0.0.1:9"),
            ("http://127.9.9.9", "http://127.9.9.9"),
            ("http://[::1]:80/", "http://[::1]:80"),
            ("http://localhost:8080", "http://localhost:8080"),
        ] {
            assert_eq!(check(given, false).as_deref(), Ok(kept));
        }
    }

    #[test]
    fn http_reaches_other_machines_only_when_allowed() {
        for address in [
            "http://example.com",
            "http://10.0.0.1",
            "http://localhost.evil.example",
            "http://127.0.0.1.nip.io",
        ] {
            assert!(check(address, false).is_err(), "{address}");
            assert!(check(address, true).is_ok(), "{address}");
        }
    }

    #[test]
    fn addresses_that_hide_something_are_refused_without_repeating_it() {
        for address in [
            "",
            "example.com",
            "ftp://example.com",
            "sandbox:hid",
            "https://",
            "https://:443",
            "https://example.com?x=1",
            "https://example.com#x",
            "https://a b.example",
            "https://example.com:99999",
            "https://example.com:+80",
            "https://example.com:",
            "https://[::1",
            "https://[zz]",
            "https://[::1]x",
            "https://ex%61mple.com",
            "https://example.com/a/../b",
            "https://example.com/a/%2e%2E/b",
            "https://example.com/.%2e",
            "https://example.com\\@evil.example",
        ] {
            assert!(check(address, true).is_err(), "{address}");
        }
        let refused = check("https://admin:not-a-secret-1@example.com", true);
        assert!(refused.is_err_and(|why| why.contains("password") && !why.contains("not-a-secret")));
    }
}
