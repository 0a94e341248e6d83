//! What this platform can be checked for.

use crate::commands::users;
use crate::platforms::checks::{CheckTest, CheckTopic, Checks, ListCheck};

pub(super) static CHECKS: Checks = Checks {
    all: &[
        ListCheck::new(
            CheckTopic::Privileged,
            "account that holds roles",
            &users::LIST,
            CheckTest::Holds("/roles", "/value", &[]),
        )
        .row("/id", "/userName")
        .only(&[("/active", &["true"])])
        .weighs("info")
        .fix("users get {id} --by id"),
        ListCheck::new(
            CheckTopic::Privileged,
            "disabled account that holds roles",
            &users::LIST,
            CheckTest::Holds("/roles", "/value", &[]),
        )
        .row("/id", "/userName")
        .only(&[("/active", &["false"])])
        .weighs("medium")
        .fix("users get {id} --by id"),
    ],
    cannot: &[
        (CheckTopic::Secrets, "the standard knows no secrets that end"),
        (CheckTopic::Certificates, "the standard does not say when certificates of users end"),
        (CheckTopic::Unused, "the standard knows no clients"),
        (CheckTopic::Dormant, "the standard knows no last sign-in"),
    ],
};
