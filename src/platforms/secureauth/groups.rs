//! Groups: users can be put into them, and nothing else. The platform neither lists groups nor takes
//! anybody out.

use super::users::{ANSWER, ASSOCIATION, EACH_IN_GROUP, IN_GROUP, SUCCESS};
use crate::commands::{args, groups};
use crate::platforms::table::{Operation, must};

/// The table.
pub(super) static OPERATIONS: &[Operation] = &[
    Operation::post(&groups::MEMBERS_ADD, "/groups/{group}/users")
        .on(&[&args::GROUP])
        .body(&[must(&args::USERS, "/userIds")])
        .read_back(&EACH_IN_GROUP)
        .answers(SUCCESS)
        .columns(ANSWER)
        .repeatable()
        .requires(ASSOCIATION)
        .try_it(&["groups members add admins --user jdoe --user kmartin"]),
    Operation::post(&groups::MEMBERS_JOIN, "/groups/{group}/users/{user}")
        .on(&[&args::GROUP, &args::USER])
        .read_back(&IN_GROUP)
        .answers(SUCCESS)
        .columns(ANSWER)
        .repeatable()
        .requires(ASSOCIATION)
        .try_it(&["groups members join admins kmartin", "groups members join Finance jsmith"]),
];
