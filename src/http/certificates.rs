//! Files with certificates: which authorities are trusted, and what is wrong with a file that cannot be used. The
//! system's are read once in a process, from one file where there is one instead of from a hundred.

use crate::fault::Fault;
use crate::files;
use crate::json;
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::{PemObject, SectionKind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Where systems keep all their authorities in one file.
const BUNDLES: &[&str] = &[
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
    "/usr/local/share/certs/ca-root-nss.crt",
];

/// The longest file of certificates, in bytes; those of systems have a quarter of a mebibyte.
const LONGEST: u64 = 16 * 1024 * 1024;

/// Begins what is said of the file of the environment.
const FROM_FILE: &str = "SSL_CERT_FILE: ";

const PEM_FILE: &str = "name a file with certificates or keys in PEM form";

/// Authorities, as certificates.
pub(super) type Authorities = Vec<CertificateDer<'static>>;

/// What the environment says about trust, in place of what the system has.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Trust {
    /// `SSL_CERT_FILE`.
    pub file: Option<PathBuf>,
    /// `SSL_CERT_DIR`, a list of folders.
    pub folders: Option<PathBuf>,
}

impl Trust {
    /// The authorities that are trusted; none where the system has to be asked in its own way.
    ///
    /// # Errors
    /// Configuration: a file of the environment that cannot be read or holds no certificate.
    pub(super) fn authorities(&self) -> Result<Option<Authorities>, Fault> {
        static READ: Mutex<Vec<(Trust, Option<Authorities>)>> = Mutex::new(Vec::new());
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, known)) = read.iter().find(|(trust, _)| trust == self) {
            return Ok(known.clone());
        }
        let found = self.find()?;
        read.push((self.clone(), found.clone()));
        Ok(found)
    }

    fn find(&self) -> Result<Option<Authorities>, Fault> {
        if self.file.is_none() && self.folders.is_none() {
            // Elsewhere the system decides, by a store of its own.
            let has_bundles = cfg!(all(unix, not(target_vendor = "apple"), not(target_os = "android")));
            let bundles = BUNDLES.iter().filter(|_| has_bundles);
            let mut found =
                bundles.filter_map(|path| files::read(Path::new(path), LONGEST).ok()).map(|pem| usable(&pem));
            return Ok(found.find(|authorities| !authorities.is_empty()));
        }
        let mut authorities = Vec::new();
        if let Some(path) = &self.file {
            // A file of the system may hold what is no authority to us; in one of somebody's own each block is meant.
            let is_systems = std::fs::canonicalize(path).is_ok_and(|path| {
                BUNDLES
                    .iter()
                    .filter_map(|bundle| std::fs::canonicalize(bundle).ok())
                    .any(|bundle| bundle == path)
            });
            authorities.extend(match is_systems {
                true => usable(&read(path, FROM_FILE)?),
                false => named(path, FROM_FILE)?,
            });
        }
        for folder in self.folders.iter().flat_map(std::env::split_paths) {
            let entries =
                std::fs::read_dir(&folder).map_err(|error| unread(&folder, "SSL_CERT_DIR: ", &error))?;
            entries
                .flatten()
                .filter_map(|entry| files::read(&entry.path(), LONGEST).ok())
                .for_each(|pem| authorities.extend(usable(&pem)));
        }
        if authorities.is_empty() {
            return Err(Fault::configuration("SSL_CERT_FILE and SSL_CERT_DIR name no certificate to trust")
                .hint("without these variables the certificates of the system are trusted"));
        }
        // The same certificate is often there under several names.
        authorities.sort_by(|left, right| left.as_ref().cmp(right.as_ref()));
        authorities.dedup();
        Ok(Some(authorities))
    }
}

/// The certificates of a bundle that somebody named: each must be one.
///
/// # Errors
/// Configuration, with the number of the first block that is no certificate.
pub(super) fn bundle(path: &Path) -> Result<Authorities, Fault> {
    let authorities = named(path, "")?;
    if authorities.is_empty() {
        return Err(not_pem(path, "certificate"));
    }
    Ok(authorities)
}

/// The certificates of a file, of which there may be none; `from` says what named it.
fn named(path: &Path, from: &str) -> Result<Authorities, Fault> {
    let pem = read(path, from)?;
    let mut authorities = Authorities::new();
    for (index, block) in blocks(&pem).enumerate() {
        let der = CertificateDer::from_pem_slice(block).ok().filter(is_authority);
        authorities.push(der.ok_or_else(|| {
            let (number, path) = (index + 1, path.display());
            Fault::configuration(format!("{from}certificate {number} in {path} cannot be read"))
                .hint("take the block out, or replace it by the whole certificate in PEM form")
        })?);
    }
    Ok(authorities)
}

/// The blocks that begin like certificates.
fn blocks(pem: &[u8]) -> impl Iterator<Item = &[u8]> {
    let starts: Vec<usize> = memchr::memmem::find_iter(pem, b"-----BEGIN CERTIFICATE-----").collect();
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([pem.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| &pem[start..end])
}

/// The certificates of a store of the system; what is none of them is passed over, as other programs do.
fn usable(pem: &[u8]) -> Authorities {
    let sections = <(SectionKind, Vec<u8>)>::pem_slice_iter(pem).flatten();
    sections
        .filter(|(kind, _)| *kind == SectionKind::Certificate)
        .map(|(_, der)| CertificateDer::from(der))
        .filter(is_authority)
        .collect()
}

fn is_authority(der: &CertificateDer<'static>) -> bool {
    RootCertStore::empty().add(der.clone()).is_ok()
}

/// Refuses a pipe or a device: opening one may wait for ever, and it may have no end.
///
/// # Errors
/// Configuration, naming the file; `from` says before it what named it.
pub fn regular(path: &Path, from: &str) -> Result<(), Fault> {
    files::check(path).map_err(|error| unread(path, from, &error).hint(PEM_FILE))
}

/// The bytes of a file.
///
/// # Errors
/// Configuration, naming the file.
pub(super) fn read(path: &Path, from: &str) -> Result<Vec<u8>, Fault> {
    let mut pem = files::read(path, LONGEST).map_err(|error| unread(path, from, &error).hint(PEM_FILE))?;
    json::drop_mark(&mut pem);
    Ok(pem)
}

fn unread(path: &Path, from: &str, error: &std::io::Error) -> Fault {
    Fault::configuration(format!("{from}{} cannot be read: {error}", path.display()))
}

/// The fault for a file without what it should hold.
pub(super) fn not_pem(path: &Path, what: &str) -> Fault {
    Fault::configuration(format!("{} holds no {what} in PEM form", path.display()))
}
