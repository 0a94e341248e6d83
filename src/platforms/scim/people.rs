//! How people are found here, what their accounts hold, and how an account is closed.

use crate::commands::args::{FILTER, GROUP, INCLUDE, USER, USERS};
use crate::commands::{groups, users};
use crate::platforms::person::{
    AccountLookup, AccountState, Accounts, ClosingStep, ElementTest, Give, HeldElsewhere, Holding,
    HoldingRead, People, Stage, StepOn,
};
use crate::protocols::scim::comparison;
use crate::session::{CommandInput, Input};
use serde_json::json;

/// Some services show users without their groups, which so are asked for those with the user among their members.
static GROUPS_OF: HeldElsewhere = HeldElsewhere {
    at: "/groups",
    command: &groups::LIST,
    asks: |id| {
        let mut given = CommandInput::default();
        given.set(&FILTER, Input::Text(comparison("members.value", "eq", id)));
        given.set(&INCLUDE, Input::Text("id,displayName,members".to_owned()));
        given
    },
    element: |row| json!({"value": row["id"], "display": row["displayName"]}),
};

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
        Holding::new("groups", HoldingRead::Or(&GROUPS_OF), "/value", "/display")
            .staying("by way of another group"),
        Holding::new("roles", HoldingRead::Sparse("/roles"), "/value", "/display"),
        Holding::new("entitlements", HoldingRead::Sparse("/entitlements"), "/value", "/display"),
    ],
    steps: &[
        ClosingStep::block("sign-in", &users::DISABLE, &["disabled"], &[(&USER, Give::Account)]),
        ClosingStep {
            name: "groups",
            stage: Stage::Remove,
            command: &groups::MEMBERS_REMOVE,
            // Who is in a group by way of another leaves it with that one.
            on: StepOn::Each("groups", &[ElementTest::IsNot("/type", &["indirect"])]),
            give: &[(&GROUP, Give::Element), (&USERS, Give::Account)],
        },
        ClosingStep::delete(&users::DELETE, &[(&USER, Give::Account)]),
    ],
    cannot: &[
        (
            "end sessions",
            "the standard knows no sessions; a service ends them when an account is disabled, or does not",
        ),
        ("remove roles", "services disagree on who may change roles and entitlements"),
    ],
});
