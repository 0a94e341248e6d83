//! What this platform can be checked for.

use crate::commands::{saml, users};
use crate::platforms::checks::{CheckTest, CheckTopic, Checks, ListCheck};

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
        .fix("saml providers update {id} --set config.signingCertificate=..."),
        ListCheck::new(
            CheckTopic::Privileged,
            "administrator",
            &users::LIST,
            CheckTest::Holds("/with/roles", "", &["directory_administrator", "security_administrator"]),
        )
        .with(&["roles"])
        .row("/username", "/username")
        .only(&[("/enabled", &["true"])])
        .weighs("info")
        .whole()
        .fix("users roles remove {name} --role ROLE"),
        ListCheck::new(
            CheckTopic::Privileged,
            "disabled account that holds roles",
            &users::LIST,
            CheckTest::Holds("/with/roles", "", &[]),
        )
        .with(&["roles"])
        .row("/username", "/username")
        .only(&[("/enabled", &["false"])])
        .weighs("medium")
        .whole()
        .fix("users roles remove {name} --role ROLE"),
    ],
    cannot: &[
        (CheckTopic::Secrets, "its API shows no end of a password or of the secret for Entra"),
        (CheckTopic::Unused, "its API shows no last use"),
        (CheckTopic::Dormant, "its API shows no last sign-in"),
    ],
};
