//! What of this platform's commands cannot be taken back, or by another command than its tables tell.

use crate::commands::{
    Arg, Command, args, audits, authenticators, credentials, devices, groups, roles, users,
};
use crate::platforms::table::{GiveBack, LostParts, Undo};

/// Where the status of a credential or a device is shown.
const STATUS: &[(&Arg, &str)] = &[(&args::NEW_STATUS, "/status/status")];

/// From which status the documents know a way back: what is revoked stays so, and nothing becomes pending again.
const WAYS: &[(&str, &[&str])] = &[("SUSPENDED", &["ACTIVE"]), ("ACTIVE", &["SUSPENDED"])];

pub(super) static LOST: &[LostParts] = &[
    (&users::DELETE, &["what it signs in with (devices, authenticators)", "its user type"]),
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
    (&credentials::REPLACE, Undo::Never("the secret of the credential before is not shown")),
    (&credentials::SET_STATUS, Undo::Give(&GiveBack::by(&credentials::SET_STATUS, STATUS).ways(WAYS))),
    (&devices::SET_STATUS, Undo::Give(&GiveBack::by(&devices::SET_STATUS, STATUS).ways(WAYS))),
    (&devices::ASSIGN, Undo::Give(&GiveBack::by(&devices::ASSIGN, &[(&args::USER, "/owner/value")]))),
    (
        &credentials::ATTRIBUTES_SET,
        Undo::Never(
            "what was there before is not noted; 'credentials attributes set' sets it where it is known",
        ),
    ),
    (
        &credentials::ATTRIBUTES_REMOVE,
        Undo::Never(
            "the value that was removed is not noted; 'credentials attributes set' sets it where it is known",
        ),
    ),
];
