//! What of this platform's commands cannot be taken back, or by another command than its tables tell.

use crate::commands::{
    Arg, Command, args, audits, authenticators, credentials, devices, groups, roles, users,
};
use crate::platforms::table::{DocumentBack, GiveBack, LostParts, Undo};

/// Where the status of a credential or a device is shown.
const STATUS: &[(&Arg, &str)] = &[(&args::NEW_STATUS, "/status/status")];

/// From which status the documents know a way back: what is revoked stays so, and nothing becomes pending again.
const WAYS: &[(&str, &[&str])] = &[("SUSPENDED", &["ACTIVE"]), ("ACTIVE", &["SUSPENDED"])];

/// A credential as it was before: what the platform takes of one, but for the status, which it does not set back everywhere.
const WHOLE: &DocumentBack = &DocumentBack {
    by: &credentials::REPLACE,
    file: &args::OBJECT_FILE,
    agrees: &args::ALLOW_EMPTY,
    reads: &credentials::GET,
    id: "/id",
    names: &["/schemas", "/id"],
    parts: &["/attributes"],
};

pub(super) static LOST: &[LostParts] = &[
    (
        &users::DELETE,
        &[
            "what it signs in with (devices, authenticators)",
            "its user type",
            "attributes that are read only",
        ],
    ),
    (&groups::DELETE, &["its membership of users"]),
    (&roles::DELETE, &["its assignment to users"]),
    (&devices::DELETE, &["its serial number", "its credentials"]),
    (&authenticators::DELETE, &["its statistics", "its end"]),
];

pub(super) static UNDO: &[(&Command, Undo)] = &[
    (&devices::ACT, Undo::Never("what a device did stays done")),
    (&authenticators::ACT, Undo::Never("what an authenticator did stays done")),
    (&audits::CREATE, Undo::Never("audit records are not removed")),
    (&credentials::DELETE, Undo::Never("what it removes is not shown in a form that makes it again")),
    (&credentials::REPLACE, Undo::Document(WHOLE)),
    (&credentials::ATTRIBUTES_SET, Undo::Document(WHOLE)),
    (&credentials::ATTRIBUTES_REMOVE, Undo::Document(WHOLE)),
    (&credentials::SET_STATUS, Undo::Give(&GiveBack::by(&credentials::SET_STATUS, STATUS).ways(WAYS))),
    (&devices::SET_STATUS, Undo::Give(&GiveBack::by(&devices::SET_STATUS, STATUS).ways(WAYS))),
    (&devices::ASSIGN, Undo::Give(&GiveBack::by(&devices::ASSIGN, &[(&args::USER, "/owner/value")]))),
];
