//! What this platform can be checked for: nothing, as it lists nothing.

use crate::platforms::checks::{CheckTopic, Checks};

pub(super) static CHECKS: Checks = Checks {
    all: &[],
    cannot: &[
        (CheckTopic::Secrets, "its API shows no secrets of its realms"),
        (CheckTopic::Certificates, "its API shows no certificates"),
        (CheckTopic::Unused, "its API lists no clients"),
        (CheckTopic::Dormant, "its API lists no users"),
        (CheckTopic::Privileged, "its API lists no users"),
    ],
};
