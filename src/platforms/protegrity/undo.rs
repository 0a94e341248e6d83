//! What of this platform's commands cannot be taken back, or by another command than its tables tell.

use crate::commands::{Command, entra, groups, roles, saml, settings, users};
use crate::platforms::table::{LostParts, Undo};

pub(super) static LOST: &[LostParts] = &[
    (&users::DELETE, &["a link to an identity provider", "what its attributes hold"]),
    (&groups::DELETE, &["what its attributes hold"]),
    (&roles::DELETE, &["its assignment to users and groups"]),
    (&saml::PROVIDERS_DELETE, &["what its mappers did"]),
    (&entra::CONFIG_DELETE, &[]),
];

pub(super) static UNDO: &[(&Command, Undo)] = &[
    (&users::LOCK, Undo::Never("unlocking sets a new password: 'users unlock' does it with one")),
    (&users::UNLOCK, Undo::Never("it set a new password: 'users lock' locks the account again")),
    (&users::PASSWORD_SET, Undo::Never("the password before is not known")),
    (&saml::MAPPERS_DELETE, Undo::Never("what it removes is not shown in a form that makes it again")),
    (&entra::CONFIG_UPDATE, Undo::Never("the client secret before is not shown")),
    (
        &entra::USERS_IMPORT,
        Undo::Never("what an import made is not told apart from what was there; delete the users by name"),
    ),
    (
        &entra::GROUPS_IMPORT,
        Undo::Never("what an import made is not told apart from what was there; delete the groups by name"),
    ),
    (&settings::TOKEN_LIFESPAN_SET, Undo::Never("the value before is not shown")),
    (&settings::LOG_LEVEL_SET, Undo::Never("the value before is not shown")),
];
