//! What this platform can be checked for.

use crate::commands::{saml, users};
use crate::platforms::checks::{CheckTest, CheckTopic, Checks, ListCheck};

/// Roles whose holders administer.
const ADMINISTRATORS: &[&str] = &["directory_administrator", "security_administrator"];

pub(super) static CHECKS: Checks = Checks {
    all: &[
        ListCheck::new(
            CheckTopic::Certificates,
            "signing certificate of a SAML provider",
            &saml::PROVIDERS_LIST,
            CheckTest::CertificateEnds("/config/signingCertificate"),
        )
        .row("/alias", "/alias")
        .only(&[("/enabled", &["true"])])
        .shows(&["/enabled", "/config"])
        .no_fix("'iamctl saml providers update' takes the new certificate"),
        ListCheck::administrators(&users::LIST, CheckTest::Holds("/with/roles", "", ADMINISTRATORS))
            .with(&["roles"])
            .row("/username", "/username")
            .only(&[("/enabled", &["true"])])
            .whole()
            .fix("users roles remove {name}{held --role {one}}"),
        ListCheck::disabled_holders(&users::LIST, CheckTest::Holds("/with/roles", "", &[]))
            .with(&["roles"])
            .row("/username", "/username")
            .only(&[("/enabled", &["false"])])
            .whole()
            .fix("users roles remove {name}{held --role {one}}"),
    ],
    cannot: &[
        (CheckTopic::Secrets, "its API shows no end of a password or of the secret for Entra"),
        (CheckTopic::Unused, "its API shows no last use"),
        (CheckTopic::Dormant, "its API shows no last sign-in"),
    ],
};
