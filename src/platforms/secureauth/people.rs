//! How people are found here, what their accounts hold, and how an account is closed.

use crate::commands::args::USER;
use crate::commands::users;
use crate::platforms::person::{AccountLookup, AccountState, Accounts, ClosingStep, Give, Holding, People};

pub(super) static PEOPLE: People = People::Accounts(&Accounts {
    lookup: AccountLookup::Name,
    get: &users::GET,
    user: &USER,
    id: "/userId",
    username: "/userId",
    emails: &[
        "/properties/email1/value",
        "/properties/email2/value",
        "/properties/email3/value",
        "/properties/email4/value",
    ],
    external_id: None,
    state: AccountState {
        read: Some(&users::STATUS),
        at: "/status",
        active: "valid",
        refusals: &["disabled", "lock_out", "account_expired"],
    },
    holds: &[Holding::texts("groups", "/groups")],
    steps: &[
        // A disabled account needs no more; one that is but locked is shown to nobody and could not be told to be the person's.
        ClosingStep::block("sign-in", &users::DISABLE, &["disabled"], &[(&USER, Give::Account)]),
        ClosingStep::block("lock", &users::LOCK, &["disabled", "lock_out"], &[(&USER, Give::Account)]),
        ClosingStep::delete(&users::DELETE, &[(&USER, Give::Account)]),
    ],
    cannot: &[
        ("find by e-mail address", "the API finds users by their login alone"),
        ("leave groups", "the API adds users to groups, and takes none out"),
        ("end sessions", "the API knows no sessions"),
    ],
});
