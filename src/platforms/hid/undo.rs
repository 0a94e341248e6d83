//! What of this platform's commands cannot be taken back, or by another command than its tables tell.

use crate::commands::{Command, audits, authenticators, credentials, devices};
use crate::platforms::table::Undo;

pub(super) static UNDO: &[(&Command, Undo)] = &[
    (&devices::ACT, Undo::Never("what a device did stays done")),
    (&authenticators::ACT, Undo::Never("what an authenticator did stays done")),
    (&audits::CREATE, Undo::Never("audit records are not removed")),
    (&credentials::DELETE, Undo::Never("what it removes is not shown in a form that makes it again")),
    (&credentials::REPLACE, Undo::Never("the secret of the credential before is not shown")),
    (&credentials::SET_STATUS, Undo::Never("set the status before with the same command")),
    (&devices::SET_STATUS, Undo::Never("set the status before with the same command")),
    (&credentials::ATTRIBUTES_REMOVE, Undo::Never("'credentials attributes set' sets it again")),
];
