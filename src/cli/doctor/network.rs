//! The checks of the way to the platform: proxy, name, connection, certificate, and the clock at its end. One HEAD of
//! the address, without secrets, is all that is sent.

use super::finding::Finding;
use super::subject::Subject;
use crate::cli::context::split_url;
use crate::fault::Fault;
use crate::http::proxy::{ProxyAddress, is_loopback_server, split_port};
use crate::http::{Call, Method, Reply, probe, validity};
use std::net::SocketAddr;

/// A certificate that ends sooner is worth a warning.
const DAYS_LEFT: i64 = 30;

/// Seconds by which a clock may be wrong before it is told.
const SKEW: i64 = 30;

/// Seconds by which a clock may be wrong before signatures and tokens are refused.
const MOST_SKEW: i64 = 300;

const HERE: &str = "the platform is in this process";

impl Subject<'_> {
    /// Scheme and server of the address; nothing where there is no network on the way.
    fn server(&self) -> Option<(&str, &str)> {
        split_url(&self.settings.url).0.split_once("://")
    }

    fn proxy(&self) -> Option<&ProxyAddress> {
        self.settings.proxies.of(split_url(&self.settings.url).0)
    }

    /// Host and port of whoever is connected to first.
    fn first_hop(&self) -> Option<(&str, u16)> {
        let (scheme, server) = self.server()?;
        let (host, port) = split_port(server);
        let usual = if scheme == "https" { 443 } else { 80 };
        let direct = (host, port.and_then(|port| port.parse().ok()).unwrap_or(usual));
        Some(self.proxy().map_or(direct, ProxyAddress::server))
    }

    fn addresses(&self) -> Option<Result<&Vec<SocketAddr>, Fault>> {
        let (host, port) = self.first_hop()?;
        let look_up = || probe::addresses(host, port, self.settings.connect_timeout);
        Some(self.addresses.get_or_init(look_up).as_ref().map_err(Clone::clone))
    }

    /// What the server says to a call that asks for nothing.
    fn reply(&self) -> Result<&Reply, Fault> {
        let ask = || self.connection()?.transport().send(&Call::new(Method::Head, "/"));
        self.reply.get_or_init(ask).as_ref().map_err(Clone::clone)
    }
}

pub(super) fn proxy(subject: &Subject) -> Vec<Finding> {
    if subject.server().is_none() {
        return vec![Finding::skipped(HERE)];
    }
    vec![match subject.proxy() {
        None => Finding::pass("none for this address"),
        Some(proxy) => match proxy.whole() {
            Ok(_) => Finding::pass(proxy.shown()),
            Err(fault) => Finding::fail(&fault),
        },
    }]
}

pub(super) fn dns(subject: &Subject) -> Vec<Finding> {
    let (Some((host, _)), Some(found)) = (subject.first_hop(), subject.addresses()) else {
        return vec![Finding::skipped(HERE)];
    };
    vec![match found {
        Ok(found) => {
            let shown: Vec<String> = found.iter().map(|address| address.ip().to_string()).collect();
            Finding::pass(format!("{host}: {}", shown.join(", ")))
        }
        Err(fault) => Finding::fail(&fault),
    }]
}

pub(super) fn connection(subject: &Subject) -> Vec<Finding> {
    let Some(found) = subject.addresses() else { return vec![Finding::skipped(HERE)] };
    let connected = found.and_then(|found| probe::connect(found, subject.settings.connect_timeout));
    vec![match connected {
        Ok(address) => Finding::pass(address.to_string()),
        Err(fault) => Finding::fail(&fault),
    }]
}

pub(super) fn tls(subject: &Subject) -> Vec<Finding> {
    let Some((scheme, server)) = subject.server() else { return vec![Finding::skipped(HERE)] };
    if let Err(fault) = subject.reply() {
        return vec![Finding::fail(&fault)];
    }
    if scheme != "https" {
        return vec![if is_loopback_server(server) {
            Finding::skipped("http on this machine")
        } else {
            Finding::odd("http: everything that is sent can be read on the way", "use an https address")
        }];
    }
    let certificate = subject.connection().ok().and_then(|connection| connection.transport().certificate());
    let Some((_, last)) = certificate.as_deref().and_then(validity) else {
        return vec![Finding::pass("the certificate is accepted")];
    };
    let days = (last.as_second() - subject.context.clock.now().as_second()).div_euclid(24 * 60 * 60);
    let detail = format!("the certificate is valid until {}", last.strftime("%F"));
    vec![match days {
        ..0 => Finding::odd(format!("the certificate expired on {}", last.strftime("%F")), RENEW),
        0..DAYS_LEFT => Finding::odd(format!("{detail}: {days} days"), RENEW),
        _ => Finding::pass(detail),
    }]
}

const RENEW: &str = "whoever runs the platform has to renew it";

pub(super) fn clock(subject: &Subject) -> Vec<Finding> {
    if subject.server().is_none() {
        return vec![Finding::skipped(HERE)];
    }
    let Some(theirs) = subject.reply().ok().and_then(Reply::date) else {
        return vec![Finding::skipped("the server does not tell its time")];
    };
    let ahead = subject.context.clock.now().as_second() - theirs.as_second();
    let detail = match ahead {
        0 => "the same time as the server".to_owned(),
        ..0 => format!("{} s behind the server", -ahead),
        _ => format!("{ahead} s ahead of the server"),
    };
    let fix = "set the clock of this machine, or that of the server where it is wrong";
    vec![match ahead.abs() {
        0..=SKEW => Finding::pass(detail),
        skew if skew <= MOST_SKEW => Finding::odd(detail, fix),
        _ => Finding::fail(&Fault::configuration(detail).hint(fix)),
    }]
}
