//! What this platform can be checked for.

use crate::commands::{identity_providers, users};
use crate::platforms::checks::{CheckTest, CheckTopic, Checks, ListCheck};

/// Accounts that can be used.
const ACTIVE: &[(&str, &[&str])] = &[("/state", &["ACTIVE"])];

/// Roles that an account holds.
const ROLES: CheckTest = CheckTest::Holds("/with/roles", "", &[]);

/// A check of a certificate with which what identity providers sign is verified; those that speak SAML have one.
const fn verification(kind: &'static str, ends: CheckTest) -> ListCheck {
    ListCheck::new(CheckTopic::Certificates, kind, &identity_providers::LIST, ends)
        .row("/id", "/name")
        .shows(&["/protocol"])
        .no_fix("'iamctl saml providers update' takes the new certificate")
}

pub(super) static CHECKS: Checks = Checks {
    all: &[
        verification(
            "verification certificate of an identity provider",
            CheckTest::Ends("/verificationCertificateExpiryDate"),
        ),
        verification(
            "second verification certificate of an identity provider",
            CheckTest::Ends("/verificationCertificate2ExpiryDate"),
        ),
        ListCheck::new(CheckTopic::Dormant, "account", &users::LIST, CheckTest::LastUsed("/lastAuthTime"))
            .row("/id", "/userId")
            .only(ACTIVE)
            .with(&["roles"])
            .whole()
            .fix("users disable {id} --by id"),
        ListCheck::administrators(&users::LIST, ROLES)
            .with(&["roles"])
            .row("/id", "/userId")
            .only(ACTIVE)
            .whole()
            .fix("users roles remove {id} --by id{held --role {one}}"),
        ListCheck::disabled_holders(&users::LIST, ROLES)
            .with(&["roles"])
            .row("/id", "/userId")
            .only(&[("/state", &["INACTIVE"])])
            .whole()
            .fix("users roles remove {id} --by id{held --role {one}}"),
    ],
    cannot: &[
        (CheckTopic::Secrets, "its API shows no end of the secrets of applications"),
        (CheckTopic::Unused, "its API shows no last use of applications"),
    ],
};
