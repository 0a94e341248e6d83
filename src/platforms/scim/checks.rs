//! What this platform can be checked for.

use crate::commands::users;
use crate::platforms::checks::{CheckTest, CheckTopic, Checks, ListCheck};

/// An attribute that has no value may be left out: no roles are none, and who is not said to be disabled can sign in.
const DISABLED: &[(&str, &[&str])] = &[("/active", &["false"])];

/// Roles that an account holds.
const ROLES: CheckTest = CheckTest::Holds("/roles", "/value", &[]);

pub(super) static CHECKS: Checks = Checks {
    all: &[
        ListCheck::new(CheckTopic::Privileged, "account that holds roles", &users::LIST, ROLES)
            .row("/id", "/userName")
            .unless(DISABLED)
            .shows(&["/userName"])
            .weighs("info")
            .fix_removing("users update {id} --by id", "roles", "value"),
        ListCheck::disabled_holders(&users::LIST, ROLES)
            .row("/id", "/userName")
            .only(DISABLED)
            .shows(&["/userName"])
            .fix_removing("users update {id} --by id", "roles", "value"),
    ],
    cannot: &[
        (CheckTopic::Secrets, "the standard knows no secrets that end"),
        (CheckTopic::Certificates, "the standard does not say when certificates of users end"),
        (CheckTopic::Unused, "the standard knows no clients"),
        (CheckTopic::Dormant, "the standard knows no last sign-in"),
    ],
};
