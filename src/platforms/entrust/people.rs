//! How people are found here, what their accounts hold, and how an account is closed.

use crate::commands::args::{
    FACE, GRID, GROUPS, MACHINE, OAUTH_ROLES, ON_OFF, ORGANIZATIONS, PASSKEY, ROLES, SMART_CREDENTIAL, TOKEN,
    USER,
};
use crate::commands::authenticators::{
    face, fido, grids, machines, magic_links, smart_credentials, temp_access_codes, tokens,
};
use crate::commands::{Arg, Command, users};
use crate::platforms::person::{
    AccountLookup, AccountState, Accounts, ClosingStep, ElementTest, Give, Holding, HoldingRead, People,
    Stage, StepOn,
};

const STATE: Option<&str> = Some("/state");

/// Where a token shows what can be done with it.
const ALLOWED: &str = "/allowedActions";

/// Tokens that go back to the stock; all others are deleted.
const HARDWARE: ElementTest =
    ElementTest::Is("/type", &["ENTRUST_PHYSICAL_TOKEN", "OATH_PHYSICAL_TOKEN", "ENTRUST_LEGACY_TOKEN"]);

const SOFT: ElementTest = ElementTest::Is("/type", &["ENTRUST_SOFT_TOKEN", "GOOGLE_AUTHENTICATOR"]);

/// What the account itself lists.
const fn listed(
    kind: &'static str,
    at: &'static str,
    name: &'static str,
    state: Option<&'static str>,
) -> Holding {
    Holding {
        kind,
        read: HoldingRead::Account(at),
        id: "/id",
        name,
        state,
        closed: &["INACTIVE", "CANCELED"],
    }
}

/// What an operation on the account lists or shows.
const fn read(kind: &'static str, command: &'static Command, name: &'static str) -> Holding {
    Holding { kind, read: HoldingRead::Each(command), id: "/id", name, state: None, closed: &[] }
}

const fn revoke(
    name: &'static str,
    command: &'static Command,
    on: StepOn,
    give: &'static [(&'static Arg, Give)],
) -> ClosingStep {
    ClosingStep { name, stage: Stage::Revoke, command, on, give }
}

const fn leave(
    name: &'static str,
    command: &'static Command,
    give: &'static [(&'static Arg, Give)],
) -> ClosingStep {
    ClosingStep { name, stage: Stage::Remove, command, on: StepOn::All(name), give }
}

pub(super) static PEOPLE: People = People::Accounts(&Accounts {
    lookup: AccountLookup::List(&users::LIST),
    get: &users::GET,
    user: &USER,
    id: "/id",
    username: "/userId",
    emails: &["/email", "/alternateEmails"],
    external_id: Some("/externalId"),
    state: AccountState { read: None, at: "/state", active: "ACTIVE", refusals: &[] },
    holds: &[
        listed("tokens", "/tokens", "/serialNumber", STATE),
        listed("grids", "/grids", "/serialNumber", STATE),
        listed("smart-credentials", "/smartCredentials", "/serialNumber", STATE),
        listed("passkeys", "/fidoTokens", "/name", STATE),
        read("machines", &machines::LIST, "/label"),
        read("faces", &face::LIST, "/serialNumber"),
        read("temporary-codes", &temp_access_codes::GET, "/expiryDate"),
        read("magic-links", &magic_links::GET, "/expiry"),
        read("roles", &users::ROLES_LIST, "/name"),
        listed("groups", "/groups", "/name", None),
        listed("organizations", "/organizations", "/name", None),
        listed("oauth-roles", "/oauthRoles", "/name", None),
    ],
    steps: &[
        ClosingStep {
            name: "sign-in",
            stage: Stage::Block,
            command: &users::DISABLE,
            on: StepOn::State(&["INACTIVE"]),
            give: &[(&USER, Give::Account)],
        },
        revoke(
            "tokens",
            &tokens::UNASSIGN,
            StepOn::Each("tokens", &[HARDWARE, ElementTest::Has(ALLOWED, "UNASSIGN")]),
            &[(&TOKEN, Give::Element)],
        ),
        revoke(
            "tokens",
            &tokens::DELETE,
            StepOn::Each("tokens", &[SOFT, ElementTest::Has(ALLOWED, "DELETE")]),
            &[(&TOKEN, Give::Element)],
        ),
        revoke(
            "tokens",
            &tokens::SET_STATE,
            StepOn::Each(
                "tokens",
                &[SOFT, ElementTest::HasNot(ALLOWED, "DELETE"), ElementTest::Has(ALLOWED, "DISABLE")],
            ),
            &[(&TOKEN, Give::Element), (&ON_OFF, Give::Text("INACTIVE"))],
        ),
        revoke("grids", &grids::UNASSIGN, StepOn::Each("grids", &[]), &[(&GRID, Give::Element)]),
        revoke(
            "smart-credentials",
            &smart_credentials::UNASSIGN,
            StepOn::Each("smart-credentials", &[]),
            &[(&SMART_CREDENTIAL, Give::Element)],
        ),
        revoke("passkeys", &fido::DELETE, StepOn::Each("passkeys", &[]), &[(&PASSKEY, Give::Element)]),
        revoke(
            "machines",
            &machines::DELETE,
            StepOn::Each("machines", &[]),
            &[(&USER, Give::Account), (&MACHINE, Give::Element)],
        ),
        revoke("faces", &face::DELETE, StepOn::Each("faces", &[]), &[(&FACE, Give::Element)]),
        revoke(
            "temporary-codes",
            &temp_access_codes::DELETE,
            StepOn::Each("temporary-codes", &[]),
            &[(&USER, Give::Account)],
        ),
        revoke(
            "magic-links",
            &magic_links::DELETE,
            StepOn::Each("magic-links", &[]),
            &[(&USER, Give::Account)],
        ),
        leave("roles", &users::ROLES_REMOVE, &[(&USER, Give::Account), (&ROLES, Give::Elements)]),
        leave("groups", &users::GROUPS_REMOVE, &[(&USER, Give::Account), (&GROUPS, Give::Elements)]),
        leave(
            "organizations",
            &users::ORGANIZATIONS_SET,
            &[(&USER, Give::Account), (&ORGANIZATIONS, Give::Nothing)],
        ),
        leave(
            "oauth-roles",
            &users::OAUTH_ROLES_SET,
            &[(&USER, Give::Account), (&OAUTH_ROLES, Give::Nothing)],
        ),
        ClosingStep {
            name: "account",
            stage: Stage::Delete,
            command: &users::DELETE,
            on: StepOn::Always,
            give: &[(&USER, Give::Account)],
        },
    ],
    cannot: &[(
        "end sessions",
        "the administration API ends no session of a user; an inactive user cannot sign in again",
    )],
});
