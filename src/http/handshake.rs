//! Faults of TLS in the words of people: what is wrong with whom, and what fixes that very thing.

use crate::fault::{Delivery, Fault, Kind};
use rustls::pki_types::UnixTime;
use rustls::{AlertDescription, CertificateError, Error};

/// The most names of a certificate that are told.
const MOST_NAMES: usize = 5;

const CLOCK: &str = "where the date here is wrong, set the clock of this machine";
const CLIENT: &str = "--client-cert FILE and --client-key FILE give a client certificate";

/// The other side of a handshake.
pub(super) struct Other<'a> {
    /// Whoever was asked.
    pub(super) server: &'a str,
    /// The variable that names it, where it is a proxy and not the platform.
    pub(super) proxy: Option<&'a str>,
    /// Whether it was shown a client certificate.
    pub(super) proved: bool,
}

impl Other<'_> {
    /// A hint in which `{whose}` stands for whoever can put something right.
    fn hint(&self, hint: &str) -> String {
        match self.proxy {
            Some(variable) => hint
                .replace("runs the platform", "runs the proxy")
                .replace("private platform", "private proxy")
                .replace("address; --url gives another one", &format!("proxy in {variable}"))
                .replace("of the address", &format!("of the proxy in {variable}"))
                .replace("check the address", &format!("check {variable}")),
            None => hint.to_owned(),
        }
    }
}

/// The fault for a handshake that failed. None where the error may have come after the call had been taken.
pub(super) fn explain(error: &Error, other: &Other<'_>, connecting: bool) -> Option<Fault> {
    let (server, proved) = (other.server, other.proved);
    let refused = matches!(error, Error::AlertReceived(alert) if is_about_client(*alert));
    if !connecting && !refused {
        return None;
    }
    let (message, hint) = match error {
        Error::InvalidCertificate(error) => certificate(error, server),
        Error::AlertReceived(alert) => alerted(*alert, server, proved),
        Error::PeerIncompatible(_) => outdated(server),
        Error::InvalidMessage(_) | Error::InappropriateMessage { .. } => (
            format!("{server} does not speak TLS"),
            "check scheme and port of the address; --url gives another one",
        ),
        error => (format!("the TLS handshake with {server} failed: {error}"), "check the address"),
    };
    let mut fault = Fault::new(Kind::Unreachable, message).hint(other.hint(hint)).delivery(Delivery::NotSent);
    fault.detail_mut().retryable = false;
    Some(fault)
}

fn certificate(error: &CertificateError, server: &str) -> (String, &'static str) {
    let renew = "whoever runs the platform has to renew it; where the date here is wrong, set the clock of this machine";
    let issuer = "--ca-bundle FILE trusts the certificate authority of a private platform";
    let the = format!("the certificate of {server}");
    match error {
        CertificateError::Expired => (format!("{the} has expired"), renew),
        CertificateError::ExpiredContext { time, not_after } => {
            (format!("{the} expired at {}; it is {} now", date(*not_after), date(*time)), renew)
        }
        CertificateError::NotValidYet => (format!("{the} is not valid yet"), CLOCK),
        CertificateError::NotValidYetContext { time, not_before } => {
            (format!("{the} is not valid before {}; it is {} now", date(*not_before), date(*time)), CLOCK)
        }
        CertificateError::NotValidForName => {
            (format!("{the} is for another host"), "use the name that the certificate is for")
        }
        CertificateError::NotValidForNameContext { expected, presented } => (
            format!("{the} is for {}, not for {}", names(presented), expected.to_str()),
            "use a name that the certificate is for",
        ),
        CertificateError::UnknownIssuer => {
            (format!("{the} comes from an authority that this machine does not trust"), issuer)
        }
        CertificateError::BadSignature => (
            format!("the signature of {the} does not hold"),
            "the trusted certificate of its authority may be an older one; --ca-bundle FILE adds the present one",
        ),
        CertificateError::Revoked => {
            (format!("{the} was revoked"), "whoever runs the platform has to replace it")
        }
        CertificateError::InvalidPurpose | CertificateError::InvalidPurposeContext { .. } => {
            (format!("{the} is not meant for servers"), "whoever runs the platform has to replace it")
        }
        // webpki's word for a certificate of an authority in the place of a server's.
        CertificateError::Other(other) if other.to_string().contains("CaUsedAsEndEntity") => (
            format!("{the} is that of an authority, not of a server"),
            "whoever runs the platform has to replace it by one for the host: 'openssl req -x509' makes one with \
             -addext basicConstraints=critical,CA:FALSE -addext subjectAltName=DNS:HOST, which --ca-bundle can trust",
        ),
        CertificateError::Other(other) if other.to_string().contains("UnsupportedCertVersion") => (
            format!("{the} is of version 1 of X.509, which names no host"),
            "whoever runs the platform has to replace it by one that does",
        ),
        other => {
            let other = other.to_string();
            // The library's own name for it stands innermost.
            let why = other.rsplit('(').next().unwrap_or_default().trim_end_matches(')');
            (format!("{the} cannot be used ({})", spaced(why)), "whoever runs the platform has to replace it")
        }
    }
}

fn alerted(alert: AlertDescription, server: &str, proved: bool) -> (String, &'static str) {
    match alert {
        AlertDescription::ProtocolVersion | AlertDescription::InsufficientSecurity => outdated(server),
        AlertDescription::UnrecognisedName => {
            (format!("{server} answers to another name"), "check the host of the address")
        }
        _ if is_about_client(alert) && proved => {
            let why = match alert {
                AlertDescription::CertificateExpired => ": it has expired",
                AlertDescription::CertificateRevoked => ": it was revoked",
                AlertDescription::UnknownCA => ": it does not trust its authority",
                _ => "",
            };
            (format!("{server} refused the client certificate{why}"), CLIENT)
        }
        _ if is_about_client(alert) => (format!("{server} wants a client certificate"), CLIENT),
        AlertDescription::HandshakeFailure if !proved => (
            format!("{server} refused the TLS handshake"),
            "it may want a client certificate: --client-cert FILE and --client-key FILE give one",
        ),
        other => (
            format!("{server} broke off the TLS handshake ({})", spaced(&format!("{other:?}"))),
            "check the address, and the client certificate where there is one",
        ),
    }
}

fn outdated(server: &str) -> (String, &'static str) {
    (
        format!("{server} and iamctl have no version of TLS in common; 1.2 or 1.3 is needed"),
        "whoever runs the platform has to allow TLS 1.2 or newer",
    )
}

/// Whether an alert speaks of the certificate that we showed or did not show.
fn is_about_client(alert: AlertDescription) -> bool {
    matches!(
        alert,
        AlertDescription::CertificateRequired
            | AlertDescription::NoCertificate
            | AlertDescription::BadCertificate
            | AlertDescription::UnsupportedCertificate
            | AlertDescription::CertificateRevoked
            | AlertDescription::CertificateExpired
            | AlertDescription::CertificateUnknown
            | AlertDescription::UnknownCA
            | AlertDescription::AccessDenied
    )
}

/// The names of a certificate without the words of the library: `DnsName("a.test")` is `a.test`.
fn names(presented: &[String]) -> String {
    let plain = |name: &String| {
        let inner = name.split_once('(').map_or(name.as_str(), |(_, rest)| rest);
        inner.trim_end_matches(')').trim_matches('"').to_owned()
    };
    let mut names: Vec<String> = presented.iter().take(MOST_NAMES).map(plain).collect();
    if presented.len() > MOST_NAMES {
        names.push(format!("{} more", presented.len() - MOST_NAMES));
    }
    if names.is_empty() { "no name".to_owned() } else { names.join(", ") }
}

/// An instant as people read it.
fn date(time: UnixTime) -> String {
    i64::try_from(time.as_secs())
        .ok()
        .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok())
        .map_or_else(|| "an unknown time".to_owned(), |instant| instant.to_string())
}

/// `HandshakeFailure` as `handshake failure`.
fn spaced(word: &str) -> String {
    let mut text = String::new();
    for letter in word.chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push(' ');
        }
        text.extend(letter.to_lowercase());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_library_calls_a_certificate_is_told_in_words() {
        let other = |name: &str| {
            CertificateError::Other(rustls::OtherError(std::sync::Arc::new(std::io::Error::other(
                name.to_owned(),
            ))))
        };
        let told = |error: &CertificateError| certificate(error, "https://h.test").0;
        assert!(told(&other("UnsupportedCertVersion")).contains("version 1 of X.509"));
        assert_eq!(
            told(&CertificateError::BadEncoding),
            "the certificate of https://h.test cannot be used (bad encoding)"
        );
    }
}
