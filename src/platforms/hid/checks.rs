//! What this platform can be checked for.

use crate::commands::{credentials, devices, users};
use crate::platforms::checks::{CheckTest, CheckTopic, Checks, ListCheck};

/// What opens something.
const LIVE: &[(&str, &[&str])] = &[("/status/status", &["ACTIVE"])];

/// What says whether it does, and until when.
const STATUS: &[&str] = &["/status/status", "/status/expiryDate"];

/// Why no command fixes what ends and has not ended yet.
const RENEW: &str = "issue another one in its place";

/// Roles that an account holds.
const ROLES: CheckTest = CheckTest::Holds("/roles", "/display", &[]);

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
        .shows(STATUS)
        .fix_ended("credentials delete {id}", RENEW),
        ListCheck::new(CheckTopic::Secrets, "device", &devices::LIST, CheckTest::Ends("/status/expiryDate"))
            .row("/id", "/externalId")
            .only(LIVE)
            .shows(STATUS)
            .fix_ended("devices delete {id}", RENEW),
        ListCheck::administrators(&users::LIST, ROLES)
            .row("/id", "/userName")
            .only(&[("/active", &["true"])])
            .shows(&["/active"])
            .held_somewhere()
            .fix_removing("users update {id} --by id", "roles", "value"),
        ListCheck::disabled_holders(&users::LIST, ROLES)
            .row("/id", "/userName")
            .only(&[("/active", &["false"])])
            .shows(&["/active"])
            .held_somewhere()
            .fix_removing("users update {id} --by id", "roles", "value"),
    ],
    cannot: &[
        (CheckTopic::Certificates, "its API shows no certificates"),
        (CheckTopic::Unused, "its API lists no clients"),
        (CheckTopic::Dormant, "its lists of users show no last sign-in"),
    ],
};
