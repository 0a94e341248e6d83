//! What this platform can be checked for.

use crate::commands::{identity_providers, users};
use crate::platforms::checks::{CheckTest, CheckTopic, Checks, ListCheck};

/// Accounts that can be used.
const ACTIVE: &[(&str, &[&str])] = &[("/state", &["ACTIVE"])];

pub(super) static CHECKS: Checks = Checks {
    all: &[
        ListCheck::new(
            CheckTopic::Certificates,
            "verification certificate of an identity provider",
            &identity_providers::LIST,
            CheckTest::Ends("/verificationCertificateExpiryDate"),
        )
        .row("/id", "/name")
        .fix("saml providers update {id}"),
        ListCheck::new(
            CheckTopic::Certificates,
            "second verification certificate of an identity provider",
            &identity_providers::LIST,
            CheckTest::Ends("/verificationCertificate2ExpiryDate"),
        )
        .row("/id", "/name")
        .fix("saml providers update {id}"),
        ListCheck::new(CheckTopic::Dormant, "account", &users::LIST, CheckTest::LastUsed("/lastAuthTime"))
            .row("/id", "/userId")
            .only(ACTIVE)
            .with(&["roles"])
            .whole()
            .fix("users disable {name}"),
        ListCheck::new(
            CheckTopic::Privileged,
            "administrator",
            &users::LIST,
            CheckTest::Holds("/with/roles", "", &[]),
        )
        .with(&["roles"])
        .row("/id", "/userId")
        .only(ACTIVE)
        .weighs("info")
        .whole()
        .fix("users roles list {name}"),
        ListCheck::new(
            CheckTopic::Privileged,
            "disabled account that holds roles",
            &users::LIST,
            CheckTest::Holds("/with/roles", "", &[]),
        )
        .with(&["roles"])
        .row("/id", "/userId")
        .only(&[("/state", &["INACTIVE"])])
        .weighs("medium")
        .whole()
        .fix("users roles list {name}"),
    ],
    cannot: &[
        (CheckTopic::Secrets, "its API shows no end of the secrets of applications"),
        (CheckTopic::Unused, "its API shows no last use of applications"),
    ],
};
