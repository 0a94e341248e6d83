//! How people are found here, what their accounts hold, and how an account is closed.

use crate::commands::args::{AUTHENTICATOR, CREDENTIAL, DEVICE, GROUPS, NEW_STATUS, OWNER, ROLES, USER};
use crate::commands::{authenticators, credentials, devices, users};
use crate::platforms::person::{
    AccountLookup, AccountState, Accounts, Give, Holding, HoldingRead, People, Stage, Step, StepOn, Test,
};

const STATUS: &str = "/status/status";

/// States from which a credential or a device can be revoked.
const LIVE: &[Test] = &[Test::Is(STATUS, &["ACTIVE", "SUSPENDED"])];

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
        },
        Holding {
            kind: "devices",
            read: HoldingRead::List(&devices::LIST, &OWNER),
            id: "/id",
            name: "/externalId",
            state: Some(STATUS),
        },
        Holding {
            kind: "credentials",
            read: HoldingRead::Within("devices", &credentials::LIST, &OWNER),
            id: "/id",
            name: "/externalId",
            state: Some(STATUS),
        },
        Holding {
            kind: "groups",
            read: HoldingRead::Account("/groups"),
            id: "/value",
            name: "/display",
            state: None,
        },
        Holding {
            kind: "roles",
            read: HoldingRead::Account("/roles"),
            id: "/value",
            name: "/display",
            state: None,
        },
    ],
    steps: &[
        Step {
            name: "sign-in",
            stage: Stage::Block,
            command: &users::DISABLE,
            on: StepOn::State(&["disabled"]),
            give: &[(&USER, Give::Account)],
        },
        Step {
            name: "authenticators",
            stage: Stage::Revoke,
            command: &authenticators::DISABLE,
            on: StepOn::Each("authenticators", &[Test::Is(STATUS, &["ENABLED"])]),
            give: &[(&AUTHENTICATOR, Give::Element)],
        },
        Step {
            name: "credentials",
            stage: Stage::Revoke,
            command: &credentials::SET_STATUS,
            on: StepOn::Each("credentials", LIVE),
            give: &[(&CREDENTIAL, Give::Element), (&NEW_STATUS, Give::Text("REVOKED"))],
        },
        Step {
            name: "pending-credentials",
            stage: Stage::Revoke,
            command: &credentials::DELETE,
            on: StepOn::Each("credentials", &[Test::Is(STATUS, &["PENDING"])]),
            give: &[(&CREDENTIAL, Give::Element)],
        },
        Step {
            name: "devices",
            stage: Stage::Revoke,
            command: &devices::SET_STATUS,
            on: StepOn::Each("devices", LIVE),
            give: &[(&DEVICE, Give::Element), (&NEW_STATUS, Give::Text("REVOKED"))],
        },
        Step {
            name: "groups",
            stage: Stage::Remove,
            command: &users::UPDATE,
            on: StepOn::All("groups"),
            give: &[(&USER, Give::Account), (&GROUPS, Give::Nothing)],
        },
        Step {
            name: "roles",
            stage: Stage::Remove,
            command: &users::UPDATE,
            on: StepOn::All("roles"),
            give: &[(&USER, Give::Account), (&ROLES, Give::Nothing)],
        },
        Step {
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
