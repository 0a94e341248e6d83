//! What this platform can be checked for.

use crate::commands::args::{FULL, UNUSED_SINCE};
use crate::commands::{clients, scopes};
use crate::platforms::checks::{CheckGive, CheckTest, CheckTopic, Checks, ListCheck};

pub(super) static CHECKS: Checks = Checks {
    all: &[
        ListCheck::new(CheckTopic::Secrets, "client secret", &clients::LIST, CheckTest::Ends("/expiration"))
            .give(&[(&FULL, CheckGive::On)])
            .row("/clientId", "/clientId")
            .each("/clientSecrets", "/id")
            .whole()
            .fix("clients secrets rotate {id}"),
        ListCheck::new(CheckTopic::Secrets, "scope secret", &scopes::LIST, CheckTest::Ends("/expiration"))
            .row("/scopeId", "/scopeId")
            .each("/scopeSecrets", "/id")
            .whole()
            .fix("scopes secrets rotate {id}"),
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
            .fix("scopes update {id} --enabled false"),
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
