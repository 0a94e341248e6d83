//! How people are found here, what their accounts hold, and how an account is closed.

use crate::commands::args::{GROUPS, ROLES, USER};
use crate::commands::users;
use crate::platforms::person::{
    AccountLookup, AccountState, Accounts, ClosingStep, Give, Holding, HoldingRead, People, Stage, StepOn,
};

pub(super) static PEOPLE: People = People::Accounts(&Accounts {
    lookup: AccountLookup::List(&users::LIST),
    get: &users::GET,
    user: &USER,
    id: "/id",
    username: "/username",
    emails: &["/email"],
    external_id: None,
    state: AccountState { read: None, at: "/enabled", active: "true", refusals: &[] },
    holds: &[
        Holding {
            kind: "groups",
            read: HoldingRead::Account("/groups"),
            id: "",
            name: "",
            state: None,
            closed: &[],
        },
        Holding {
            kind: "roles",
            read: HoldingRead::Account("/roles"),
            id: "",
            name: "",
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
            name: "roles",
            stage: Stage::Remove,
            command: &users::ROLES_REMOVE,
            on: StepOn::All("roles"),
            give: &[(&USER, Give::Account), (&ROLES, Give::Elements)],
        },
        ClosingStep {
            name: "groups",
            stage: Stage::Remove,
            command: &users::GROUPS_REMOVE,
            on: StepOn::All("groups"),
            give: &[(&USER, Give::Account), (&GROUPS, Give::Elements)],
        },
        ClosingStep {
            name: "account",
            stage: Stage::Delete,
            command: &users::DELETE,
            on: StepOn::Always,
            give: &[(&USER, Give::Account)],
        },
    ],
    cannot: &[("end sessions", "the API ends no session of another account; its tokens end by themselves")],
});
