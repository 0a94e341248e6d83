//! What it means that a call came to no reply, from where it ended and what lay behind: the fault, whether the call was sent,
//! and what to do. Names no library.

use super::handshake;
use crate::fault::{Delivery, Fault, Kind};
use std::error::Error;
use std::io::ErrorKind;
use std::time::Duration;

/// A call that came to no reply.
pub(super) struct Failure<'a> {
    /// Scheme, host and port of the platform.
    pub(super) origin: &'a str,
    /// The proxy on the way.
    pub(super) proxy: Option<ProxyFacts<'a>>,
    /// Where it ended.
    pub(super) step: Step,
    /// Whether a limit on time ended it.
    pub(super) is_late: bool,
    /// The limits on connecting, and on the whole of the call.
    pub(super) limits: (Duration, Duration),
    /// Whether a client certificate was shown.
    pub(super) is_identified: bool,
    /// Every cause, the outermost first.
    pub(super) causes: Vec<&'a (dyn Error + 'static)>,
}

/// Where a call ended.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Step {
    /// It could not be made.
    Request,
    /// There was no connection.
    Connection,
    /// It may have been sent.
    Exchange,
}

/// A proxy, as far as faults tell of it.
pub(super) struct ProxyFacts<'a> {
    /// Its address without a password.
    pub(super) shown: String,
    /// The variable that names it.
    pub(super) variable: &'a str,
    /// The scheme of its address.
    pub(super) scheme: &'a str,
    /// Whether its address holds a password.
    pub(super) signs_in: bool,
}

/// What the library says where the way to the proxy itself failed.
const TO_PROXY: &str = "tunnel error: failed to create underlying connection";

impl Failure<'_> {
    /// The fault; `ask_proxy` gets the status with which the proxy refuses the way.
    pub(super) fn told(&self, ask_proxy: &dyn Fn() -> Option<u16>) -> Fault {
        let origin = self.origin;
        let by = self.proxy.as_ref().map(|proxy| format!(" by the proxy {}", proxy.shown));
        let server = format!("{origin}{}", by.unwrap_or_default());
        if self.is_late && self.step == Step::Connection {
            let seconds = self.limits.0.as_secs_f64();
            return unreachable(format!("no connection to {server} within {seconds} s"))
                .hint("check address, network and proxy; --connect-timeout sets the limit")
                .delivery(Delivery::NotSent)
                .timed_out();
        }
        if self.is_late {
            return late(&server, self.limits.1);
        }
        if let Some(fault) = self.of_handshake(&server) {
            return fault;
        }
        let cause = self.causes.last().map(ToString::to_string).unwrap_or_default();
        match self.step {
            Step::Connection => self.of_connection(&cause, ask_proxy),
            Step::Request => {
                Fault::unexpected(format!("the request cannot be made: {cause}")).delivery(Delivery::NotSent)
            }
            Step::Exchange => {
                unreachable(format!("the exchange with {server} failed: {cause}")).delivery(Delivery::Unknown)
            }
        }
    }

    /// The fault of a TLS handshake, where that is what failed.
    fn of_handshake(&self, server: &str) -> Option<Fault> {
        let with_proxy = self.proxy.as_ref().filter(|_| !is_secure(self.origin) || self.says(TO_PROXY));
        let shown = with_proxy.map(|proxy| format!("the proxy {}", proxy.shown));
        let other = handshake::Other {
            server: shown.as_deref().unwrap_or(server),
            proxy: with_proxy.map(|proxy| proxy.variable),
            proved: self.is_identified,
        };
        let cause = self.causes.iter().find_map(|cause| cause.downcast_ref::<rustls::Error>())?;
        handshake::explain(cause, &other, self.step == Step::Connection)
    }

    fn of_connection(&self, cause: &str, ask_proxy: &dyn Fn() -> Option<u16>) -> Fault {
        let origin = self.origin;
        let fault = match &self.proxy {
            Some(proxy) if self.says("proxy authorization required") => {
                return refused(origin, proxy, Some(407));
            }
            Some(proxy) if self.says("tunnel error: unsuccessful") => {
                return refused(origin, proxy, ask_proxy());
            }
            Some(proxy) if self.says("error resolving for socks proxy") => unresolved(origin, proxy, cause),
            Some(ProxyFacts { shown, variable, .. }) => {
                unreachable(format!("no connection to {origin}: the proxy {shown} failed: {cause}"))
                    .hint(format!("check {variable}, or name the host in NO_PROXY"))
            }
            None if self.hung_up() => {
                unreachable(format!("{origin} closed the connection during the TLS handshake"))
                    .hint("check scheme and port of the address; it may not speak TLS there")
            }
            None => unreachable(format!("no connection to {origin}: {cause}"))
                .hint("check address, network and proxy"),
        };
        fault.delivery(Delivery::NotSent)
    }

    fn says(&self, text: &str) -> bool {
        self.causes.iter().any(|cause| cause.to_string().contains(text))
    }

    /// Whether the other side went away in the middle of a handshake.
    fn hung_up(&self) -> bool {
        let mut errors = self.causes.iter().filter_map(|cause| cause.downcast_ref::<std::io::Error>());
        errors.any(|error| error.kind() == ErrorKind::UnexpectedEof)
    }
}

fn unreachable(message: String) -> Fault {
    Fault::new(Kind::Unreachable, message)
}

/// The fault where no whole reply came in time.
pub(super) fn late(server: &str, limit: Duration) -> Fault {
    unreachable(format!("{server} did not answer within {} s", limit.as_secs_f64()))
        .hint("--timeout sets the limit")
        .delivery(Delivery::Unknown)
        .timed_out()
}

/// The fault for a proxy that did not let a call through. It never reached the platform.
pub(super) fn refused(origin: &str, proxy: &ProxyFacts<'_>, status: Option<u16>) -> Fault {
    let ProxyFacts { shown, variable, .. } = proxy;
    let told = status.map(|status| format!(" (status {status})")).unwrap_or_default();
    let hint = match status {
        Some(407) if proxy.signs_in => format!("it did not take the user name and password in {variable}"),
        Some(407) => format!("it wants a sign-in: write {variable} as http://USER:PASSWORD@HOST:PORT"),
        Some(500..) => "the proxy could not reach it; check the address".to_owned(),
        _ => "whoever runs the proxy has to allow it; NO_PROXY names hosts that need no proxy".to_owned(),
    };
    let mut fault = unreachable(format!("the proxy {shown} refused the way to {origin}{told}"))
        .hint(hint)
        .delivery(Delivery::NotSent);
    fault.detail_mut().retryable = status.is_some_and(|status| status >= 500);
    if let Some(status) = status {
        fault.detail_mut().extra.insert("proxy_status".to_owned(), status.into());
    }
    fault
}

/// The fault where this machine, and not the proxy, has to look up the platform's name and does not find it.
fn unresolved(origin: &str, proxy: &ProxyFacts<'_>, cause: &str) -> Fault {
    let ProxyFacts { variable, scheme, .. } = proxy;
    let far = if *scheme == "socks4" { "socks4a" } else { "socks5h" };
    unreachable(format!("no connection to {origin}: this machine finds no address for its host: {cause}")).hint(format!(
        "check the address; with {far}:// in place of {scheme}:// in {variable} the proxy looks the host up"
    ))
}

/// Whether a call goes over TLS.
pub(super) fn is_secure(origin: &str) -> bool {
    origin.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("https:"))
}
