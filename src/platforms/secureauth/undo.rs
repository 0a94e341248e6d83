//! What of this platform's commands cannot be taken back, or by another command than its tables tell.

use crate::commands::{Command, groups, users};
use crate::platforms::table::{LostParts, Undo};

pub(super) static LOST: &[LostParts] = &[(&users::DELETE, &["its access history", "what its factors know"])];

pub(super) static UNDO: &[(&Command, Undo)] = &[
    (&users::PASSWORD_SET, Undo::Never("the password before is not known")),
    (&users::PASSWORD_CHANGE, Undo::Never("the password before is not known")),
    (&users::GROUPS_ADD, Undo::Never("the platform has no call that takes a user out of a group")),
    (&users::GROUPS_JOIN, Undo::Never("the platform has no call that takes a user out of a group")),
    (&groups::MEMBERS_ADD, Undo::Never("the platform has no call that takes a user out of a group")),
    (&groups::MEMBERS_JOIN, Undo::Never("the platform has no call that takes a user out of a group")),
    (&users::THROTTLE_RESET, Undo::Never("the platform sets no counter but to zero")),
    (&users::OTP_THROTTLE_RESET, Undo::Never("the platform sets no counter but to zero")),
    (&users::HISTORY_ADD, Undo::Never("the platform removes no entry of an access history")),
];
