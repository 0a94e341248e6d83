//! What this platform can be checked for.

use crate::commands::users;
use crate::platforms::checks::{CheckTest, CheckTopic, Checks, ListCheck};

pub(super) static CHECKS: Checks = Checks {
    all: &[ListCheck::new(
        CheckTopic::Privileged,
        "disabled account that is in groups",
        &users::LIST,
        CheckTest::Holds("/groups", "/display", &[]),
    )
    .row("/id", "/userName")
    .only(&[("/active", &["false"])])
    .weighs("medium")
    .fix("users get {id} --by id")],
    cannot: &[
        (CheckTopic::Secrets, "the standard shows no secrets of clients"),
        (CheckTopic::Certificates, "the standard shows no certificates of providers"),
        (CheckTopic::Unused, "the standard has no clients"),
        (CheckTopic::Dormant, "the standard shows no last sign-in"),
    ],
};
