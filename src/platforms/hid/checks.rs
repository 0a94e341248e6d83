//! What this platform can be checked for.

use crate::commands::{credentials, devices, users};
use crate::platforms::checks::{CheckTest, CheckTopic, Checks, ListCheck};

/// What opens something.
const LIVE: &[(&str, &[&str])] = &[("/status/status", &["ACTIVE"])];

pub(super) static CHECKS: Checks = Checks {
    all: &[
        ListCheck::new(
            CheckTopic::Secrets,
            "credential",
            &credentials::LIST,
            CheckTest::Ends("/status/expiryDate"),
        )
        .row("/id", "/externalId")
        .only(LIVE)
        .fix("credentials get {id}"),
        ListCheck::new(CheckTopic::Secrets, "device", &devices::LIST, CheckTest::Ends("/status/expiryDate"))
            .row("/id", "/externalId")
            .only(LIVE)
            .fix("devices get {id}"),
        ListCheck::new(
            CheckTopic::Privileged,
            "administrator",
            &users::LIST,
            CheckTest::Holds("/roles", "/display", &[]),
        )
        .row("/id", "/userName")
        .only(&[("/active", &["true"])])
        .weighs("info")
        .fix("users get {id} --by id"),
        ListCheck::new(
            CheckTopic::Privileged,
            "disabled account that holds roles",
            &users::LIST,
            CheckTest::Holds("/roles", "/display", &[]),
        )
        .row("/id", "/userName")
        .only(&[("/active", &["false"])])
        .weighs("medium")
        .fix("users get {id} --by id"),
    ],
    cannot: &[
        (CheckTopic::Certificates, "its API shows no certificates"),
        (CheckTopic::Unused, "its API lists no clients"),
        (CheckTopic::Dormant, "its lists of users show no last sign-in"),
    ],
};
