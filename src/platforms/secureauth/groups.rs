//! Groups: users can be put into them, and nothing else. The platform neither lists groups nor takes
//! anybody out.

use super::users::{ANSWER, SUCCESS};
use crate::commands::{args, groups};
use crate::platforms::{Operation, must};

/// The table.
pub(super) static OPERATIONS: &[Operation] = &[
    Operation::post(&groups::MEMBERS_ADD, "/groups/{group}/users")
        .on(&[&args::GROUP])
        .body(&[must(&args::USERS, "/userIds")])
        .answers(SUCCESS)
        .columns(ANSWER)
        .repeatable()
        .try_it(&["groups members add admins --user jdoe --user kmartin"]),
    Operation::post(&groups::MEMBERS_JOIN, "/groups/{group}/users/{user}")
        .on(&[&args::GROUP, &args::USER])
        .answers(SUCCESS)
        .columns(ANSWER)
        .repeatable()
        .try_it(&["groups members join admins kmartin", "groups members join Finance jsmith"]),
];
