//! How people are found here, what their accounts hold, and how an account is closed.

use crate::commands::args::{AUTHENTICATOR, CREDENTIAL, DEVICE, GROUPS, NEW_STATUS, OWNER, ROLES, USER};
use crate::commands::{authenticators, credentials, devices, users};
use crate::platforms::person::{
    AccountLookup, AccountState, Accounts, ClosingStep, ElementTest, Give, Holding, HoldingRead, People,
};

const STATUS: &str = "/status/status";

/// States from which a credential or a device can be revoked.
const LIVE: &[ElementTest] = &[ElementTest::Is(STATUS, &["ACTIVE", "SUSPENDED"])];

pub(super) static PEOPLE: People = People::Accounts(&Accounts {
    lookup: AccountLookup::List(&users::LIST),
    get: &users::GET,
    user: &USER,
    id: "/id",
    username: "/userName",
    emails: &["/emails"],
    external_id: Some("/externalId"),
    state: AccountState { read: None, at: "/active", active: "true", refusals: &[] },
    holds: &[
        Holding::new("authenticators", HoldingRead::List(&authenticators::LIST, &OWNER), "/id", "/id")
            .with_state(STATUS, &["DISABLED"]),
        Holding::new("devices", HoldingRead::List(&devices::LIST, &OWNER), "/id", "/externalId")
            .with_state(STATUS, &["REVOKED", "TERMINATED"]),
        Holding::new(
            "credentials",
            HoldingRead::Within("devices", &credentials::LIST, &OWNER),
            "/id",
            "/externalId",
        )
        .with_state(STATUS, &["REVOKED", "TERMINATED"]),
        Holding::new("groups", HoldingRead::Sparse("/groups"), "/value", "/display"),
        Holding::new("roles", HoldingRead::Sparse("/roles"), "/value", "/display"),
    ],
    steps: &[
        ClosingStep::block("sign-in", &users::DISABLE, &["disabled"], &[(&USER, Give::Account)]),
        ClosingStep::revoke(
            "authenticators",
            &authenticators::DISABLE,
            ("authenticators", &[ElementTest::Is(STATUS, &["ENABLED"])]),
            &[(&AUTHENTICATOR, Give::Element)],
        ),
        ClosingStep::revoke(
            "credentials",
            &credentials::SET_STATUS,
            ("credentials", LIVE),
            &[(&CREDENTIAL, Give::Element), (&NEW_STATUS, Give::Text("REVOKED"))],
        ),
        ClosingStep::revoke(
            "pending-credentials",
            &credentials::DELETE,
            ("credentials", &[ElementTest::Is(STATUS, &["PENDING"])]),
            &[(&CREDENTIAL, Give::Element)],
        ),
        ClosingStep::revoke(
            "devices",
            &devices::SET_STATUS,
            ("devices", LIVE),
            &[(&DEVICE, Give::Element), (&NEW_STATUS, Give::Text("REVOKED"))],
        ),
        ClosingStep::revoke(
            "pending-devices",
            &devices::DELETE,
            ("devices", &[ElementTest::Is(STATUS, &["PENDING"])]),
            &[(&DEVICE, Give::Element)],
        ),
        ClosingStep::leave("groups", &users::UPDATE, &[(&USER, Give::Account), (&GROUPS, Give::Nothing)]),
        ClosingStep::leave("roles", &users::UPDATE, &[(&USER, Give::Account), (&ROLES, Give::Nothing)]),
        ClosingStep::delete(&users::DELETE, &[(&USER, Give::Account)]),
    ],
    cannot: &[
        (
            "unassign devices",
            "the documents say how a device is assigned, and not how it is taken back; it is revoked",
        ),
        ("end sessions", "the API ends no session of another account"),
    ],
});
