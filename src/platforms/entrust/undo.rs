//! What of this platform's commands cannot be taken back, or by another command than its tables tell.

use crate::commands::{
    Arg, Command, args, authenticators, clients, groups, oidc, organizations, rules, saml, tenants,
    user_attributes, users, webhooks,
};
use crate::platforms::table::{GiveBack, LostParts, TakeBack, Undo};

/// What assigns a token or a grid again.
const TO_OWNER: &[(&Arg, &str)] = &[(&args::SERIAL_NUMBER, "/serialNumber"), (&args::USER, "/userId")];

/// What takes a grid from its user; what the platform calls the grid itself, a read by its serial number shows.
const GRID_FREED: TakeBack =
    TakeBack::by(&authenticators::grids::UNASSIGN).reads(&authenticators::grids::FIND).names(THE_GRID);

/// Where a read shows what the platform calls a grid.
const THE_GRID: &[(&Arg, &str)] = &[(&args::GRID, "/id")];

/// Why nobody knows whether a certificate was on hold before.
const HELD: &str = "no command shows whether a certificate was on hold before";

pub(super) static LOST: &[LostParts] = &[
    (
        &users::DELETE,
        &[
            "its administrators' roles",
            "what it signs in with (password, tokens, grids, cards, passkeys, security questions, temporary access code)",
            "its risk settings",
            "its link to a directory",
        ],
    ),
    (&user_attributes::DELETE, &["its value on each user"]),
    (&groups::DELETE, &["its membership of users"]),
    (&organizations::DELETE, &["its membership of users"]),
    (&webhooks::DELETE, &["its expiry date"]),
    (&authenticators::tokens::ASSIGN, &["its groups"]),
    (&authenticators::tokens::ASSIGN_TO_LOGIN, &["its groups"]),
    (&authenticators::tokens::UNASSIGN, &["its label"]),
    (&authenticators::grids::UNASSIGN, &["its state"]),
    (&clients::ADMIN_API_DELETE, &[]),
    (&clients::AUTH_API_DELETE, &[]),
    (&rules::RESOURCES_DELETE, &[]),
    (&rules::FLOWS_DELETE, &[]),
    (&rules::ACRS_DELETE, &[]),
    (&oidc::PROVIDERS_DELETE, &[]),
    (&saml::PROVIDERS_DELETE, &[]),
];

pub(super) static UNDO: &[(&Command, Undo)] = &[
    (&users::UNSYNC, Undo::Never("a user is attached to a directory by its synchronisation")),
    (&users::SYNC, Undo::Never("what a synchronisation changed is the directory's to say")),
    (&users::ROLES_ADD, Undo::By(TakeBack::by(&users::ROLES_REMOVE).reads(&users::ROLES_LIST))),
    (&users::ROLES_REMOVE, Undo::By(TakeBack::by(&users::ROLES_ADD).reads(&users::ROLES_LIST))),
    (&users::BULK_UPDATE, Undo::Never("'users update --each' is taken back row by row; this call is not")),
    (&users::BULK_DELETE, Undo::Never("'users delete --each' is taken back row by row; this call is not")),
    (&users::BULK_CREATE, Undo::Never("'users create --each' is taken back row by row; this call is not")),
    (&webhooks::TEST, Undo::Never("a message that was sent stays sent")),
    (&authenticators::tokens::DELETE, Undo::Never("another token takes another activation by its user")),
    (&authenticators::grids::DELETE, Undo::Never("another grid has other cells")),
    (
        &authenticators::smart_credentials::DELETE,
        Undo::Never("another smart credential takes another activation by its user"),
    ),
    (
        &authenticators::smart_credentials::CREATE,
        Undo::Never("how it is shown afterwards is documented nowhere, so changes since are not known"),
    ),
    (&authenticators::smart_credentials::ACTIVATE, Undo::Never("an activation stays done")),
    (&authenticators::smart_credentials::UNASSIGN, Undo::Never("assigning needs a new activation")),
    (
        &authenticators::smart_credentials::UNBLOCK,
        Undo::Never("a card that was unblocked is blocked by its user alone"),
    ),
    (&authenticators::smart_credentials::SIGN_START, Undo::Never("what was signed stays signed")),
    (&authenticators::smart_credentials::SIGN_COMPLETE, Undo::Never("what was signed stays signed")),
    (
        &authenticators::smart_credentials::CERTIFICATES_REVOKE,
        Undo::Never("a certificate that was revoked stays revoked"),
    ),
    (
        &authenticators::tokens::ASSIGN,
        Undo::By(
            TakeBack::by(&authenticators::tokens::UNASSIGN)
                .reads(&authenticators::tokens::FIND)
                .names(&[(&args::TOKEN, "/id")]),
        ),
    ),
    (&authenticators::tokens::ASSIGN_TO_LOGIN, Undo::By(TakeBack::by(&authenticators::tokens::UNASSIGN))),
    (&authenticators::tokens::UNASSIGN, Undo::Give(&GiveBack::by(&authenticators::tokens::ASSIGN, TO_OWNER))),
    (&authenticators::tokens::ACTIVATE, Undo::Never("an activation stays done")),
    (&authenticators::tokens::COMPLETE, Undo::Never("an activation stays done")),
    (
        &authenticators::tokens::LABEL,
        Undo::Give(
            &GiveBack::by(&authenticators::tokens::LABEL, &[(&args::LABEL, "/label")]).keeps(&["/userId"]),
        ),
    ),
    (&authenticators::tokens::RESET, Undo::Never("a counter that was reset is not set back")),
    (&authenticators::tokens::UNLOCK, Undo::Never("a token is locked by wrong codes alone")),
    (&authenticators::fido::REGISTER, Undo::Never("delete the passkey by its id")),
    (&authenticators::fido::DELETE, Undo::Never("a passkey is registered by its user alone")),
    (&authenticators::grids::CREATE_UNASSIGNED, Undo::Never("delete the grid by its serial number")),
    (&authenticators::grids::ASSIGN, Undo::By(GRID_FREED)),
    (&authenticators::grids::ASSIGN_TO_LOGIN, Undo::By(GRID_FREED)),
    (&authenticators::grids::UNASSIGN, Undo::Give(&GiveBack::by(&authenticators::grids::ASSIGN, TO_OWNER))),
    (&authenticators::grids::MAIL, Undo::Never("a message that was sent stays sent")),
    (
        &authenticators::magic_links::CREATE,
        Undo::Never(
            "a link takes the place of the one before: 'authenticators magic-links delete' revokes it",
        ),
    ),
    (
        &authenticators::temp_access_codes::CREATE,
        Undo::Never(
            "a code takes the place of the one before: 'authenticators temp-access-codes delete' withdraws it",
        ),
    ),
    (&authenticators::temp_access_codes::DELETE, Undo::Never("a code that was withdrawn stays so")),
    (&authenticators::magic_links::DELETE, Undo::Never("a link that was revoked stays so")),
    (
        &authenticators::kba::CREATE,
        Undo::Never("'authenticators kba delete' removes all that the user has by now"),
    ),
    (&authenticators::kba::REPLACE, Undo::Never("answers are not shown")),
    (&authenticators::kba::DELETE, Undo::Never("answers are not shown")),
    (&authenticators::kba::DELETE_QUESTION, Undo::Never("answers are not shown")),
    (&authenticators::kba::FORGET_CHALLENGES, Undo::Never("challenges come again by themselves")),
    (&users::PASSWORD_SET, Undo::Never("the password before is not known")),
    (&authenticators::passwords::GENERATE, Undo::Never("the password before is not known")),
    (&authenticators::passwords::NOTIFY, Undo::Never("a message that was sent stays sent")),
    (&authenticators::passwords::NOTIFY_NAMED, Undo::Never("a message that was sent stays sent")),
    (&authenticators::passwords::DELETE, Undo::Never("the password before is not known")),
    (&authenticators::passwords::DELETE_NAMED, Undo::Never("the password before is not known")),
    (&authenticators::otps::CREATE, Undo::Never("a code ends by itself")),
    (&authenticators::otps::CONTACT_SEND, Undo::Never("a message that was sent stays sent")),
    (&authenticators::otps::CONTACT_CHECK, Undo::Never("a code that was used stays used")),
    (&authenticators::machines::DELETE, Undo::Never("a machine is registered by its user alone")),
    (&authenticators::face::CREATE_OLD, Undo::Never("delete the biometric by its id")),
    (&authenticators::face::UPDATE, Undo::Never("no command shows one face, so what it was is not known")),
    (&authenticators::face::MAIL, Undo::Never("a message that was sent stays sent")),
    (&authenticators::face::DELETE, Undo::Never("a face is registered by its user alone")),
    (&users::LOCATIONS_DELETE, Undo::Never("what it removes is not shown in a form that makes it again")),
    (
        &users::LOCATIONS_SET_EXPECTED,
        Undo::Never("it replaces the whole list: the one before is given to the same command as a file"),
    ),
    (&clients::SECRETS_ROTATE, Undo::Never("a secret that was replaced is not shown")),
    (&tenants::DELETE, Undo::Never("a tenant and all in it is gone")),
    (&tenants::CREATE, Undo::Never("delete the tenant by its id")),
    (&tenants::CREATIONS_START, Undo::Never("delete the tenant by its id")),
    (&tenants::CREATIONS_RESULT, Undo::Never("it only fetches what was made")),
    (&tenants::ENTITLEMENTS_SET, Undo::Never("what a tenant is entitled to is accounted for from then on")),
    (
        &tenants::ENTITLEMENTS_DELETE,
        Undo::Never("what it removes is not shown in a form that makes it again"),
    ),
    (&authenticators::smart_credentials::CERTIFICATES_HOLD, Undo::Never(HELD)),
    (&authenticators::smart_credentials::CERTIFICATES_UNHOLD, Undo::Never(HELD)),
    (
        &authenticators::tokens::SET_STATE,
        Undo::Give(
            &GiveBack::by(&authenticators::tokens::SET_STATE, &[(&args::ON_OFF, "/state")])
                .keeps(&["/userId"]),
        ),
    ),
    (
        &authenticators::grids::SET_STATE,
        Undo::Give(
            &GiveBack::by(&authenticators::grids::SET_STATE, &[(&args::GRID_STATE, "/state")])
                .ways(&[("ACTIVE", &["INACTIVE"]), ("INACTIVE", &["ACTIVE"])])
                .keeps(&["/userId"]),
        ),
    ),
    (
        &authenticators::smart_credentials::SET_STATE,
        Undo::Give(&GiveBack::by(
            &authenticators::smart_credentials::SET_STATE,
            &[(&args::ON_OFF, "/state")],
        )),
    ),
];
