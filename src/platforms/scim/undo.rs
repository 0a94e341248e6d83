//! What does not come back of what this platform's commands remove.

use crate::commands::{described, groups, users};
use crate::platforms::table::LostParts;

pub(super) static LOST: &[LostParts] = &[
    (&users::DELETE, &["externalId", "its membership of groups"]),
    (&groups::DELETE, &["externalId"]),
    (&described::DELETE, &["externalId"]),
];
