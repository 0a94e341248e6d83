//! What of this platform's commands cannot be taken back, or by another command than its tables tell.

use crate::commands::{Command, audits, clients, saml, scopes};
use crate::platforms::table::Undo;

pub(super) static UNDO: &[(&Command, Undo)] = &[
    (&clients::SECRETS_ROTATE, Undo::Never("a secret that was replaced is not shown")),
    (&scopes::SECRETS_ROTATE, Undo::Never("a secret that was replaced is not shown")),
    (&clients::SECRETS_DELETE, Undo::Never("the value of the secret is not shown")),
    (&scopes::SECRETS_DELETE, Undo::Never("the value of the secret is not shown")),
    (&clients::SECRETS_UPDATE, Undo::Never("'history show' has what it was; give that to the command")),
    (&scopes::SECRETS_UPDATE, Undo::Never("'history show' has what it was; give that to the command")),
    (&audits::PURGE, Undo::Never("what was purged is gone")),
    (&saml::CACHE_REMOVE, Undo::Never("a cache fills itself again")),
];
