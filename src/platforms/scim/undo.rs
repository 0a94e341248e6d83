//! What does not come back of what this platform's commands remove, and what is taken back by the opposite command.

use crate::commands::{Command, described, groups, users};
use crate::platforms::table::{LostParts, TakeBack, Undo};

/// Groups may show no members, or not all: the opposite command asks about each.
pub(super) static UNDO: &[(&Command, Undo)] = &[
    (&groups::MEMBERS_ADD, Undo::By(TakeBack::by(&groups::MEMBERS_REMOVE).looking())),
    (&groups::MEMBERS_REMOVE, Undo::By(TakeBack::by(&groups::MEMBERS_ADD).looking())),
];

pub(super) static LOST: &[LostParts] = &[
    (&users::DELETE, &["its membership of groups"]),
    (&groups::DELETE, &["a member that the service did not show"]),
    (&described::DELETE, &[]),
];
