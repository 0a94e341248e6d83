//! What this platform can be checked for.

use super::keep::BUILT_IN;
use crate::commands::args::{FULL, UNUSED_SINCE};
use crate::commands::{clients, scopes};
use crate::platforms::checks::{CheckGive, CheckTest, CheckTopic, Checks, ListCheck};

/// Why no command fixes what ends and has not ended yet.
const RENEW: &str = "'secrets rotate' makes another one; delete this one once nobody uses it any more";

/// Scopes that belong to the product.
const STANDARD: &[(&str, &[&str])] = &[("/isStandardScope", &["true"]), ("/scopeId", BUILT_IN)];

pub(super) static CHECKS: Checks = Checks {
    all: &[
        ListCheck::new(CheckTopic::Secrets, "client secret", &clients::LIST, CheckTest::Ends("/expiration"))
            .give(&[(&FULL, CheckGive::On)])
            .row("/clientId", "/clientId")
            .each("/clientSecrets", "/id")
            .whole()
            .fix_ended("clients secrets delete {id} {each}", RENEW),
        ListCheck::new(CheckTopic::Secrets, "scope secret", &scopes::LIST, CheckTest::Ends("/expiration"))
            .row("/scopeId", "/scopeId")
            .each("/scopeSecrets", "/id")
            .whole()
            .fix_ended("scopes secrets delete {id} {each}", RENEW),
        ListCheck::new(CheckTopic::Unused, "client", &clients::LIST, CheckTest::Listed("/lastUsed"))
            .give(&[(&UNUSED_SINCE, CheckGive::Since)])
            .row("/clientId", "/clientId")
            .only(&[("/enabled", &["true"])])
            .shows(&["/enabled"])
            .fix("clients update {id} --enabled false"),
        ListCheck::new(CheckTopic::Unused, "scope", &scopes::LIST, CheckTest::Listed("/lastUsed"))
            .give(&[(&UNUSED_SINCE, CheckGive::Since)])
            .row("/scopeId", "/scopeId")
            .only(&[("/enabled", &["true"])])
            .shows(&["/enabled"])
            .fix("scopes update {id} --enabled false")
            .unfixed(STANDARD, "the platform refuses to change a standard scope"),
        ListCheck::new(
            CheckTopic::Privileged,
            "client",
            &clients::LIST,
            CheckTest::Holds("/allowedScopes", "", &["u4ids-admin"]),
        )
        .give(&[(&FULL, CheckGive::On)])
        .row("/clientId", "/clientId")
        .weighs("info")
        .whole()
        .fix("clients update {id} --remove allowedScopes=u4ids-admin"),
    ],
    cannot: &[
        (CheckTopic::Certificates, "its API shows no certificates"),
        (CheckTopic::Dormant, "it has no accounts of people"),
    ],
};
