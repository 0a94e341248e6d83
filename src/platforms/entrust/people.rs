//! How people are found here, what their accounts hold, and how an account is closed.

use crate::commands::args::{
    FACE, GRID, GROUPS, MACHINE, OAUTH_ROLES, ON_OFF, ORGANIZATIONS, PASSKEY, ROLES, SMART_CREDENTIAL, TOKEN,
    USER,
};
use crate::commands::authenticators::{
    face, fido, grids, machines, magic_links, smart_credentials, temp_access_codes, tokens,
};
use crate::commands::{Command, users};
use crate::platforms::person::{
    AccountLookup, AccountState, Accounts, ClosingStep, ElementTest, Give, Holding, HoldingRead, People,
};

/// Where a token shows what can be done with it.
const ALLOWED: &str = "/allowedActions";

/// Tokens that go back to the stock; all others are deleted.
const HARDWARE: ElementTest =
    ElementTest::Is("/type", &["ENTRUST_PHYSICAL_TOKEN", "OATH_PHYSICAL_TOKEN", "ENTRUST_LEGACY_TOKEN"]);

const SOFT: ElementTest = ElementTest::Is("/type", &["ENTRUST_SOFT_TOKEN", "GOOGLE_AUTHENTICATOR"]);

/// What the account itself lists.
const fn listed(kind: &'static str, at: &'static str, name: &'static str) -> Holding {
    Holding::new(kind, HoldingRead::Account(at), "/id", name)
}

/// What proves who somebody is, in the list of the account.
const fn proof(kind: &'static str, at: &'static str, name: &'static str) -> Holding {
    listed(kind, at, name).with_state("/state", &["INACTIVE", "CANCELED"])
}

/// What an operation on the account lists or shows.
const fn read(kind: &'static str, command: &'static Command, name: &'static str) -> Holding {
    Holding::new(kind, HoldingRead::Each(command), "/id", name)
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
        proof("tokens", "/tokens", "/serialNumber"),
        proof("grids", "/grids", "/serialNumber"),
        proof("smart-credentials", "/smartCredentials", "/serialNumber"),
        proof("passkeys", "/fidoTokens", "/name"),
        read("machines", &machines::LIST, "/label"),
        read("faces", &face::LIST, "/serialNumber"),
        read("temporary-codes", &temp_access_codes::GET, "/expiryDate"),
        read("magic-links", &magic_links::GET, "/expiry"),
        read("roles", &users::ROLES_LIST, "/name"),
        listed("groups", "/groups", "/name"),
        listed("organizations", "/organizations", "/name"),
        listed("oauth-roles", "/oauthRoles", "/name"),
    ],
    steps: &[
        ClosingStep::block("sign-in", &users::DISABLE, &["INACTIVE"], &[(&USER, Give::Account)]),
        ClosingStep::revoke(
            "tokens",
            &tokens::UNASSIGN,
            ("tokens", &[HARDWARE, ElementTest::Has(ALLOWED, "UNASSIGN")]),
            &[(&TOKEN, Give::Element)],
        ),
        ClosingStep::revoke(
            "tokens",
            &tokens::DELETE,
            ("tokens", &[SOFT, ElementTest::Has(ALLOWED, "DELETE")]),
            &[(&TOKEN, Give::Element)],
        ),
        ClosingStep::revoke(
            "tokens",
            &tokens::SET_STATE,
            ("tokens", &[SOFT, ElementTest::HasNot(ALLOWED, "DELETE"), ElementTest::Has(ALLOWED, "DISABLE")]),
            &[(&TOKEN, Give::Element), (&ON_OFF, Give::Text("INACTIVE"))],
        ),
        // One that is not to go back, and would let somebody in until then.
        ClosingStep::revoke(
            "tokens",
            &tokens::SET_STATE,
            (
                "tokens",
                &[HARDWARE, ElementTest::HasNot(ALLOWED, "UNASSIGN"), ElementTest::Has(ALLOWED, "DISABLE")],
            ),
            &[(&TOKEN, Give::Element), (&ON_OFF, Give::Text("INACTIVE"))],
        ),
        ClosingStep::revoke("grids", &grids::UNASSIGN, ("grids", &[]), &[(&GRID, Give::Element)]),
        ClosingStep::revoke(
            "smart-credentials",
            &smart_credentials::UNASSIGN,
            ("smart-credentials", &[]),
            &[(&SMART_CREDENTIAL, Give::Element)],
        ),
        ClosingStep::revoke("passkeys", &fido::DELETE, ("passkeys", &[]), &[(&PASSKEY, Give::Element)]),
        ClosingStep::revoke(
            "machines",
            &machines::DELETE,
            ("machines", &[]),
            &[(&USER, Give::Account), (&MACHINE, Give::Element)],
        ),
        ClosingStep::revoke("faces", &face::DELETE, ("faces", &[]), &[(&FACE, Give::Element)]),
        ClosingStep::revoke(
            "temporary-codes",
            &temp_access_codes::DELETE,
            ("temporary-codes", &[]),
            &[(&USER, Give::Account)],
        ),
        ClosingStep::revoke(
            "magic-links",
            &magic_links::DELETE,
            ("magic-links", &[]),
            &[(&USER, Give::Account)],
        ),
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
        ClosingStep::leave(
            "organizations",
            &users::ORGANIZATIONS_SET,
            &[(&USER, Give::Account), (&ORGANIZATIONS, Give::Nothing)],
        ),
        ClosingStep::leave(
            "oauth-roles",
            &users::OAUTH_ROLES_SET,
            &[(&USER, Give::Account), (&OAUTH_ROLES, Give::Nothing)],
        ),
        ClosingStep::delete(&users::DELETE, &[(&USER, Give::Account)]),
    ],
    cannot: &[(
        "end sessions",
        "the administration API ends no session of a user; an inactive user cannot sign in again",
    )],
});
