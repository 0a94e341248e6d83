//! How people are found here, what their accounts hold, and how an account is closed.

use crate::commands::args::{AUTHENTICATOR, CREDENTIAL, DEVICE, GROUPS, NEW_STATUS, OWNER, ROLES, USER};
use crate::commands::{authenticators, credentials, devices, users};
use crate::platforms::person::{
    AccountLookup, AccountState, Accounts, ClosingStep, ElementTest, Give, Holding, HoldingRead, People,
    Stage, StepOn,
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
        Holding {
            kind: "authenticators",
            read: HoldingRead::List(&authenticators::LIST, &OWNER),
            id: "/id",
            name: "/id",
            state: Some(STATUS),
            closed: &["DISABLED"],
        },
        Holding {
            kind: "devices",
            read: HoldingRead::List(&devices::LIST, &OWNER),
            id: "/id",
            name: "/externalId",
            state: Some(STATUS),
            closed: &["REVOKED", "TERMINATED"],
        },
        Holding {
            kind: "credentials",
            read: HoldingRead::Within("devices", &credentials::LIST, &OWNER),
            id: "/id",
            name: "/externalId",
            state: Some(STATUS),
            closed: &["REVOKED", "TERMINATED"],
        },
        Holding {
            kind: "groups",
            read: HoldingRead::Sparse("/groups"),
            id: "/value",
            name: "/display",
            state: None,
            closed: &[],
        },
        Holding {
            kind: "roles",
            read: HoldingRead::Sparse("/roles"),
            id: "/value",
            name: "/display",
            state: None,
            closed: &[],
        },
    ],
    steps: &[
        ClosingStep {
            name: "sign-in",
            stage: Stage::Block,
            command: &users::DISABLE,
            on: StepOn::State(&["disabled"]),
            give: &[(&USER, Give::Account)],
        },
        ClosingStep {
            name: "authenticators",
            stage: Stage::Revoke,
            command: &authenticators::DISABLE,
            on: StepOn::Each("authenticators", &[ElementTest::Is(STATUS, &["ENABLED"])]),
            give: &[(&AUTHENTICATOR, Give::Element)],
        },
        ClosingStep {
            name: "credentials",
            stage: Stage::Revoke,
            command: &credentials::SET_STATUS,
            on: StepOn::Each("credentials", LIVE),
            give: &[(&CREDENTIAL, Give::Element), (&NEW_STATUS, Give::Text("REVOKED"))],
        },
        ClosingStep {
            name: "pending-credentials",
            stage: Stage::Revoke,
            command: &credentials::DELETE,
            on: StepOn::Each("credentials", &[ElementTest::Is(STATUS, &["PENDING"])]),
            give: &[(&CREDENTIAL, Give::Element)],
        },
        ClosingStep {
            name: "devices",
            stage: Stage::Revoke,
            command: &devices::SET_STATUS,
            on: StepOn::Each("devices", LIVE),
            give: &[(&DEVICE, Give::Element), (&NEW_STATUS, Give::Text("REVOKED"))],
        },
        ClosingStep {
            name: "pending-devices",
            stage: Stage::Revoke,
            command: &devices::DELETE,
            on: StepOn::Each("devices", &[ElementTest::Is(STATUS, &["PENDING"])]),
            give: &[(&DEVICE, Give::Element)],
        },
        ClosingStep {
            name: "groups",
            stage: Stage::Remove,
            command: &users::UPDATE,
            on: StepOn::All("groups"),
            give: &[(&USER, Give::Account), (&GROUPS, Give::Nothing)],
        },
        ClosingStep {
            name: "roles",
            stage: Stage::Remove,
            command: &users::UPDATE,
            on: StepOn::All("roles"),
            give: &[(&USER, Give::Account), (&ROLES, Give::Nothing)],
        },
        ClosingStep {
            name: "account",
            stage: Stage::Delete,
            command: &users::DELETE,
            on: StepOn::Always,
            give: &[(&USER, Give::Account)],
        },
    ],
    cannot: &[
        (
            "unassign devices",
            "the documents say how a device is assigned, and not how it is taken back; it is revoked",
        ),
        ("end sessions", "the API ends no session of another account"),
    ],
});
