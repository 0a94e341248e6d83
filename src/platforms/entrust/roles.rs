//! Roles of administrators. The platform shows them; it lets nobody change them here, only who has them
//! (`users`).

use super::answers::WITH_ID;
use crate::commands::args::ROLE;
use crate::commands::{column, columns, roles};
use crate::platforms::Operation;

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::list(&roles::LIST, "/v1/roles")
        .columns(&[
            column(&columns::ID, "/id"),
            column(&columns::NAME, "/roleName"),
            column(&columns::DESCRIPTION, "/roleDescription"),
            column(&columns::DEFAULT, "/defaultRole"),
            column(&columns::USERS, "/usersInRole"),
        ])
        .needs("ROLES:VIEW")
        .try_it(&["roles list"]),
    Operation::get(&roles::GET, "/v1/roles/{role}")
        .on(&[&ROLE])
        .columns(&[
            column(&columns::ID, "/id"),
            column(&columns::NAME, "/name"),
            column(&columns::DESCRIPTION, "/description"),
            column(&columns::KIND, "/roleType"),
            column(&columns::DEFAULT, "/defaultRole"),
        ])
        .answers(WITH_ID)
        .needs("ROLES:VIEW")
        .try_it(&["roles get Auditor"]),
];
