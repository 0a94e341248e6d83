//! What of this platform's commands cannot be taken back, or by another command than its tables tell.

use crate::commands::args::{CLIENT, DELETE_OLD};
use crate::commands::{Command, audits, clients, saml, scopes, tenants};
use crate::platforms::table::{KeptList, LostParts, TakeBack, Undo};

/// Why a rotation that removed a secret is not taken back.
const REMOVED: &str = "the value of the secret that was removed is not shown";

/// The secrets that a new one was made beside.
const OF_CLIENT: KeptList = KeptList { at: "/clientSecrets", id: "/id", ends: "/expiration" };

/// The same of a scope.
const OF_SCOPE: KeptList = KeptList { at: "/scopeSecrets", id: "/id", ends: "/expiration" };

pub(super) static LOST: &[LostParts] = &[
    (&clients::DELETE, &["its owner", "the secrets that it signs in with"]),
    (&scopes::DELETE, &["who made it", "the secrets that it signs in with"]),
    (&scopes::TITLES_DELETE, &[]),
    (&tenants::DELETE, &["what belonged to it"]),
];

pub(super) static UNDO: &[(&Command, Undo)] = &[
    (
        &clients::SECRETS_ROTATE,
        Undo::By(
            TakeBack::by(&clients::SECRETS_DELETE)
                .reads(&clients::GET)
                .keeps(&OF_CLIENT)
                .unless(&DELETE_OLD, REMOVED)
                .unless_own(&CLIENT, "client_id", "the profile signs in with the new secret"),
        ),
    ),
    (
        &scopes::SECRETS_ROTATE,
        Undo::By(
            TakeBack::by(&scopes::SECRETS_DELETE)
                .reads(&scopes::GET)
                .keeps(&OF_SCOPE)
                .unless(&DELETE_OLD, REMOVED),
        ),
    ),
    (&clients::SECRETS_DELETE, Undo::Never("the value of the secret is not shown")),
    (&scopes::SECRETS_DELETE, Undo::Never("the value of the secret is not shown")),
    (&clients::SECRETS_UPDATE, Undo::Never("no command shows one secret, so what it was is not known")),
    (&scopes::SECRETS_UPDATE, Undo::Never("no command shows one secret, so what it was is not known")),
    (&audits::PURGE, Undo::Never("what was purged is gone")),
    (&saml::CACHE_REMOVE, Undo::Never("a cache fills itself again")),
];
