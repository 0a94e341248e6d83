//! A certificate authority and a server certificate made afresh for one run.

use crate::clock::Clock;
use crate::fault::{Fault, Kind};
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use rcgen::{BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair};
use rcgen::{KeyUsagePurpose, date_time_ymd};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use std::error::Error;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The names and addresses that the server answers to.
const NAMES: [&str; 2] = ["localhost", "127.0.0.1"];
/// Valid from so long ago: the clocks of client and server may differ.
const PAST: SignedDuration = SignedDuration::from_hours(24);
/// Valid for a year: some clients refuse certificates that live much longer.
const FUTURE: SignedDuration = SignedDuration::from_hours(365 * 24);

/// What the server shows, and what a client has to trust to believe it.
pub(super) struct Identity {
    pub(super) config: Arc<ServerConfig>,
    pub(super) ca_pem: String,
}

/// Makes one. The keys live in memory only.
pub(super) fn identity(clock: &dyn Clock) -> Result<Identity, Fault> {
    make(clock.now()).map_err(|error| {
        Fault::unexpected(format!("cannot make a certificate for the sandbox: {error}"))
            .hint("serve without TLS, or check that the clock of this machine is right")
    })
}

fn make(now: Timestamp) -> Result<Identity, Box<dyn Error>> {
    let authority_key = KeyPair::generate()?;
    let mut authority = dated(CertificateParams::default(), now);
    authority.distinguished_name.push(DnType::CommonName, "iamctl sandbox authority");
    authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let ca_pem = authority.self_signed(&authority_key)?.pem();
    let issuer = Issuer::new(authority, authority_key);

    let key = KeyPair::generate()?;
    let mut server = dated(CertificateParams::new(NAMES.map(str::to_owned))?, now);
    server.distinguished_name.push(DnType::CommonName, "iamctl sandbox");
    server.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    server.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    server.use_authority_key_identifier_extension = true;
    let certificate = server.signed_by(&key, &issuer)?;

    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::Pkcs8(key.serialize_der().into()),
        )?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Identity { config: Arc::new(config), ca_pem })
}

fn dated(mut params: CertificateParams, now: Timestamp) -> CertificateParams {
    let day = |date: Date| {
        date_time_ymd(i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs())
    };
    let date = |instant: Timestamp| instant.to_zoned(TimeZone::UTC).date();
    params.not_before = day(date(now.saturating_sub(PAST).unwrap_or(now)));
    params.not_after = day(date(now.saturating_add(FUTURE).unwrap_or(now)));
    // The default names every certificate "rcgen self signed cert".
    params.distinguished_name = rcgen::DistinguishedName::new();
    params
}

/// Writes the authority's certificate where a client can be pointed to it: `ca-PORT.pem`, readable by all,
/// whole or not at all.
pub(super) fn write_authority(directory: &Path, port: u16, pem: &str) -> Result<PathBuf, Fault> {
    let path = directory.join(format!("ca-{port}.pem"));
    let save = || -> io::Result<()> {
        crate::owner::private_folder(directory)?;
        let mut file = tempfile::NamedTempFile::new_in(directory)?;
        file.write_all(pem.as_bytes())?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644))?;
        }
        file.persist(&path)?;
        Ok(())
    };
    save().map_err(|error| {
        Fault::new(Kind::Configuration, format!("cannot write {}: {error}", path.display()))
            .hint("choose a directory that exists and is writable")
    })?;
    Ok(path)
}
