//! Which proxy a call goes through: a pure decision over what the environment says. Connecting is left to the HTTP
//! client.

use crate::fault::Fault;
use crate::secret::Secret;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// A proxy as a variable of the environment names it. It may hold a password, so it does not print.
#[derive(Clone, PartialEq, Eq)]
pub struct ProxyAddress {
    /// The variable, such as `HTTPS_PROXY`.
    pub variable: String,
    /// What it holds.
    pub address: String,
}

/// Proxies as the environment names them.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Proxies {
    /// For http.
    pub http: Option<ProxyAddress>,
    /// For https.
    pub https: Option<ProxyAddress>,
    /// For whatever has none of its own.
    pub all: Option<ProxyAddress>,
    /// Hosts that are reached without one.
    pub no: Option<String>,
}

impl fmt::Debug for ProxyAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(crate::secret::HIDDEN)
    }
}

impl fmt::Debug for Proxies {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(crate::secret::HIDDEN)
    }
}

/// The schemes of proxies.
const SCHEMES: &[&str] = &["http", "https", "socks4", "socks4a", "socks5", "socks5h"];

impl ProxyAddress {
    /// The address with its scheme, which is http where none is written.
    ///
    /// # Errors
    /// Configuration, naming the variable and never what it holds.
    pub fn whole(&self) -> Result<String, Fault> {
        let address = self.address.trim();
        let (scheme, rest, server) = self.parts();
        let scheme = scheme.to_ascii_lowercase();
        if !SCHEMES.contains(&scheme.as_str()) {
            return Err(self.broken("its scheme is none of a proxy"));
        }
        let (host, port) = split_port(server);
        let digits = port.is_none_or(|port| !port.is_empty() && port.parse::<u16>().is_ok());
        if host.is_empty() || !digits || host.starts_with('[') != host.ends_with(']') {
            return Err(self.broken("it needs a host, and a port below 65536"));
        }
        if address.chars().any(|character| character.is_control() || character.is_whitespace()) {
            return Err(self.broken("it has a space or a control character in it"));
        }
        Ok(format!("{scheme}://{rest}"))
    }

    /// The fault for an address that cannot be used.
    pub fn broken(&self, why: &str) -> Fault {
        Fault::configuration(format!("the proxy address in {} is not usable: {why}", self.variable))
            .hint(format!("write it like http://HOST:PORT; {} work too", SCHEMES[1..].join(", ")))
            .hint("NO_PROXY lists hosts that are reached without a proxy")
    }

    /// As messages name it: scheme, host and port, and the variable.
    pub fn shown(&self) -> String {
        let (scheme, _, server) = self.parts();
        format!("{scheme}://{server} ({})", self.variable)
    }

    /// Its host and port, the usual one of its scheme where none is written.
    pub fn server(&self) -> (&str, u16) {
        let (scheme, _, server) = self.parts();
        let (host, port) = split_port(server);
        let usual = match scheme.to_ascii_lowercase().as_str() {
            "https" => 443,
            "http" => 80,
            _ => 1080,
        };
        (host, port.and_then(|port| port.parse().ok()).unwrap_or(usual))
    }

    /// What of it is a secret, however the proxy gives it back: the password, or the user name where it stands alone, as a token
    /// does; and both as they are sent.
    fn secrets(&self) -> Vec<Secret> {
        let (_, rest, _) = self.parts();
        let Some((credentials, _)) = rest.rsplit_once('@') else { return Vec::new() };
        let plain = percent_encoding::percent_decode_str(credentials).decode_utf8_lossy().into_owned();
        let (user, password) = credentials.split_once(':').unwrap_or((credentials, ""));
        let secret = if password.is_empty() { user } else { password };
        let decoded = percent_encoding::percent_decode_str(secret).decode_utf8_lossy().into_owned();
        let pair = if credentials.contains(':') { plain } else { format!("{plain}:") };
        let sent = STANDARD.encode(&pair);
        [secret.to_owned(), decoded, pair, sent].into_iter().map(Secret::new).collect()
    }

    /// Its scheme, what follows that, and of that the server alone.
    fn parts(&self) -> (&str, &str, &str) {
        let address = self.address.trim();
        let (scheme, rest) = address.split_once("://").unwrap_or(("http", address));
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        (scheme, rest, authority.rsplit_once('@').map_or(authority, |(_, server)| server))
    }
}

impl Proxies {
    /// The credentials in all of them.
    pub fn secrets(&self) -> Vec<Secret> {
        [&self.http, &self.https, &self.all].into_iter().flatten().flat_map(ProxyAddress::secrets).collect()
    }

    /// The proxy for an origin, which is `scheme://host` or `scheme://host:port`; none for this machine, whatever
    /// the environment says.
    pub fn of(&self, origin: &str) -> Option<&ProxyAddress> {
        let (scheme, server) = origin.split_once("://")?;
        let (host, port) = split_port(server);
        let port = match port {
            Some(port) => port.parse().ok()?,
            None if scheme.eq_ignore_ascii_case("https") => 443,
            None => 80,
        };
        if is_loopback(host) || self.no.as_deref().is_some_and(|list| frees(list, host, port)) {
            return None;
        }
        let own = if scheme.eq_ignore_ascii_case("https") { &self.https } else { &self.http };
        own.as_ref().or(self.all.as_ref()).filter(|proxy| !proxy.address.trim().is_empty())
    }
}

/// Whether a host as it stands in an address is this machine.
pub fn is_loopback(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    host.eq_ignore_ascii_case("localhost")
        || address(host).is_some_and(|address| match address {
            IpAddr::V4(address) => address.is_loopback(),
            IpAddr::V6(address) => {
                address.is_loopback() || address.to_ipv4_mapped().is_some_and(|inner| inner.is_loopback())
            }
        })
}

/// The same of `host`, `host:port` or `[address]:port`.
pub fn is_loopback_server(server: &str) -> bool {
    is_loopback(split_port(server).0)
}

/// Whether a list frees a host from the proxy. It is read as curl reads it, and by what other programs take too:
/// `*` anywhere in it, `*.example.test`, `HOST:PORT`, blanks between entries.
fn frees(list: &str, host: &str, port: u16) -> bool {
    list.split([',', ' ', '\t', '\r', '\n'])
        .filter(|entry| !entry.is_empty())
        .any(|entry| entry == "*" || matches(entry, host, port))
}

fn matches(entry: &str, host: &str, port: u16) -> bool {
    let (entry, only) = match split_port(entry) {
        (bare, Some(only)) if !bare.is_empty() => (bare, Some(only)),
        _ => (entry, None),
    };
    if only.is_some_and(|only| only.parse() != Ok(port)) {
        return false;
    }
    if let Some(host) = address(host) {
        return match entry.split_once('/') {
            Some((network, bits)) => address(network)
                .zip(bits.parse().ok())
                .is_some_and(|(network, bits)| within(network, bits, host)),
            None => address(entry) == Some(host),
        };
    }
    let entry = entry.strip_prefix("*.").or_else(|| entry.strip_prefix('.')).unwrap_or(entry);
    let plain = |name: &str| name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
    let (entry, host) = (plain(entry), plain(host));
    !entry.is_empty() && (host == entry || host.strip_suffix(&entry).is_some_and(|rest| rest.ends_with('.')))
}

fn within(network: IpAddr, bits: u32, host: IpAddr) -> bool {
    let same = |left: u128, right: u128, width: u32| {
        bits <= width && (left ^ right).checked_shr(width - bits).unwrap_or(0) == 0
    };
    match (network, host) {
        (IpAddr::V4(network), IpAddr::V4(host)) => {
            same(network.to_bits().into(), host.to_bits().into(), Ipv4Addr::BITS)
        }
        (IpAddr::V6(network), IpAddr::V6(host)) => same(network.to_bits(), host.to_bits(), Ipv6Addr::BITS),
        _ => false,
    }
}

/// An IP address, in brackets or not.
fn address(host: &str) -> Option<IpAddr> {
    let inner = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host);
    inner.parse().ok()
}

/// Host and port of `host`, `host:port` or `[address]:port`; an IPv6 address without brackets has no port.
pub fn split_port(server: &str) -> (&str, Option<&str>) {
    match server.rsplit_once(':') {
        Some((host, port)) if host.ends_with(']') || !host.contains(':') => (host, Some(port)),
        _ => (server, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxy(variable: &str, address: &str) -> Option<ProxyAddress> {
        Some(ProxyAddress { variable: variable.to_owned(), address: address.to_owned() })
    }

    fn reached_directly(list: &str, origin: &str) -> bool {
        let proxies = Proxies {
            all: proxy("ALL_PROXY", "http://proxy.test"),
            no: Some(list.to_owned()),
            ..Proxies::default()
        };
        proxies.of(origin).is_none()
    }

    #[test]
    fn this_machine_is_never_reached_by_a_proxy() {
        for origin in [
            "http://localhost:8080",
            "http://LOCALHOST.",
            "http://127.0.0.1:9",
            "https://127.9.9.9",
            "http://[::1]:80",
            "http://[::ffff:127.0.0.1]",
        ] {
            assert!(reached_directly("", origin), "{origin}");
        }
        for origin in ["http://localhost.test", "https://127.0.0.1.test", "https://10.0.0.1"] {
            assert!(!reached_directly("", origin), "{origin}");
        }
    }

    #[test]
    fn hosts_without_a_proxy_are_listed_as_curl_lists_them() {
        for (list, direct, by_proxy) in [
            ("*", &["https://a.test", "https://10.0.0.1", "https://[2001:db8::1]"][..], &[][..]),
            ("x.test,*", &["https://10.0.0.1"], &[]),
            ("", &[], &["https://a.test"]),
            (
                "example.test",
                &["https://example.test", "https://EXAMPLE.test:8443", "https://a.b.example.test"],
                &["https://notexample.test", "https://example.test.other"],
            ),
            (
                ".example.test",
                &["https://example.test", "https://a.example.test"],
                &["https://aexample.test"],
            ),
            ("*.example.test", &["https://a.example.test"], &["https://aexample.test"]),
            ("example.test.", &["https://example.test", "https://a.example.test."], &[]),
            (
                "example.test:8443",
                &["https://example.test:8443", "https://a.example.test:8443"],
                &["https://example.test", "https://example.test:443"],
            ),
            ("example.test:443", &["https://example.test"], &["http://example.test"]),
            ("example.test:80", &["http://example.test"], &["https://example.test"]),
            ("a.test b.test\tc.test", &["https://a.test", "https://b.test", "https://c.test"], &[]),
            ("a.test,,  b.test ,c.test,", &["https://a.test", "https://b.test", "https://c.test"], &[]),
            ("10.0.0.1", &["https://10.0.0.1", "https://10.0.0.1:1"], &["https://10.0.0.11"]),
            ("10.0.0.1:8443", &["https://10.0.0.1:8443"], &["https://10.0.0.1"]),
            (
                "10.0.0.0/8,192.0.2.128/25",
                &["https://10.200.3.4", "https://192.0.2.129"],
                &["https://11.0.0.1", "https://192.0.2.1"],
            ),
            ("0.0.0.0/0", &["https://203.0.113.9"], &["https://[2001:db8::1]", "https://a.test"]),
            ("10.0.0.0/33,10.0.0.0/x,10.0.0.0/", &[], &["https://10.0.0.0"]),
            (
                "2001:db8::1",
                &["https://[2001:db8::1]", "https://[2001:0DB8::1]:8443"],
                &["https://[2001:db8::2]"],
            ),
            ("[2001:db8::1]:8443", &["https://[2001:db8::1]:8443"], &["https://[2001:db8::1]"]),
            ("2001:db8::/32", &["https://[2001:db8:ffff::1]"], &["https://[2001:db9::1]"]),
            ("0.0.1", &[], &["https://10.0.0.1"]),
            (".", &[], &["https://a.test"]),
            ("*.", &[], &["https://a.test"]),
        ] {
            for origin in direct {
                assert!(reached_directly(list, origin), "{list:?} frees {origin}");
            }
            for origin in by_proxy {
                assert!(!reached_directly(list, origin), "{list:?} does not free {origin}");
            }
        }
    }

    #[test]
    fn each_scheme_has_its_proxy_and_else_the_one_for_all() {
        let both = Proxies {
            http: proxy("HTTP_PROXY", "plain"),
            https: proxy("https_proxy", "safe"),
            all: proxy("ALL_PROXY", "rest"),
            no: None,
        };
        let taken = |proxies: &Proxies, origin: &str| {
            proxies.of(origin).map(|proxy| proxy.variable.clone()).unwrap_or_default()
        };
        assert_eq!(taken(&both, "http://a.test"), "HTTP_PROXY");
        assert_eq!(taken(&both, "https://a.test"), "https_proxy");
        let rest = Proxies { https: None, http: None, ..both };
        assert_eq!(taken(&rest, "http://a.test"), "ALL_PROXY");
        assert_eq!(taken(&rest, "https://a.test"), "ALL_PROXY");
        assert_eq!(taken(&Proxies::default(), "https://a.test"), "");
    }

    #[test]
    fn an_address_of_a_proxy_that_cannot_be_used_is_refused_without_being_repeated() {
        for (address, whole) in [
            ("proxy.test:3128", "http://proxy.test:3128"),
            ("http://u:not-a-secret-1@proxy.test:3128/", "http://u:not-a-secret-1@proxy.test:3128/"),
            ("SOCKS5H://[::1]:1080", "socks5h://[::1]:1080"),
            (" https://proxy.test ", "https://proxy.test"),
        ] {
            let address = proxy("ALL_PROXY", address).unwrap();
            assert_eq!(address.whole().unwrap(), whole);
            assert!(!address.shown().contains("not-a-secret"), "{}", address.shown());
        }
        for address in [
            "ftp://u:not-a-secret-1@proxy.test",
            "htp://proxy.test:3128",
            "http://",
            "http://u:not-a-secret-1@",
            "http://proxy.test:",
            "http://proxy.test:not-a-secret-1",
            "http://proxy.test:99999",
            "http://[::1",
            "http://not-a-secret-1 proxy.test",
            "://",
        ] {
            let fault = proxy("ALL_PROXY", address).unwrap().whole().unwrap_err();
            assert_eq!(fault.kind().exit_code(), 3, "{address}");
            let told = format!("{fault} {:?}", fault.detail().hints);
            assert!(told.contains("ALL_PROXY") && !told.contains("not-a-secret"), "{told}");
        }
    }
}
