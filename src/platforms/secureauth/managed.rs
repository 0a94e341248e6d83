//! What of SecureAuth can be kept in files.

use crate::platforms::managed::Managed;

pub(super) static MANAGED: Managed = Managed::None(
    "its API configures no realm: realms, data stores and policies are set in the admin console alone",
);
