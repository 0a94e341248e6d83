//! How people are found here, what their accounts hold, and how an account is closed.

use crate::commands::args::{GROUPS, ROLES, USER};
use crate::commands::users;
use crate::platforms::person::{AccountLookup, AccountState, Accounts, ClosingStep, Give, Holding, People};

pub(super) static PEOPLE: People = People::Accounts(&Accounts {
    lookup: AccountLookup::List(&users::LIST),
    get: &users::GET,
    user: &USER,
    id: "/id",
    username: "/username",
    emails: &["/email"],
    external_id: None,
    state: AccountState { read: None, at: "/enabled", active: "true", refusals: &[] },
    holds: &[Holding::texts("groups", "/groups"), Holding::texts("roles", "/roles")],
    steps: &[
        ClosingStep::block("sign-in", &users::DISABLE, &["disabled"], &[(&USER, Give::Account)]),
        ClosingStep::leave(
            "roles",
            &users::ROLES_REMOVE,
            &[(&USER, Give::Account), (&ROLES, Give::Elements)],
        ),
        ClosingStep::leave(
            "groups",
            &users::GROUPS_REMOVE,
            &[(&USER, Give::Account), (&GROUPS, Give::Elements)],
        ),
        ClosingStep::delete(&users::DELETE, &[(&USER, Give::Account)]),
    ],
    cannot: &[("end sessions", "the API ends no session of another account; its tokens end by themselves")],
});
