//! Temporary access codes: one a user, for somebody who has nothing else at hand.

use super::parts::OF_USER;
use crate::commands::args::SECRET_OUT;
use crate::commands::authenticators::temp_access_codes;
use crate::commands::{Column, column, columns};
use crate::platforms::table::{Answer, FindList, Operation, local};

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::EXPIRED, "/expired"),
    column(&columns::CREATED, "/createDate"),
    column(&columns::EXPIRES, "/expiryDate"),
    column(&columns::USES, "/maxUses"),
    column(&columns::USED, "/numUses"),
];

const PATH: &str = "/v1/users/{user}/tempaccesscode";

// A user has one code, or none and a 404.
static HELD: FindList = FindList { read: PATH, search: None, items: "", id: "/id", proves: false };

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[
    Operation::get(&temp_access_codes::GET, PATH)
        .on(OF_USER)
        .columns(COLUMNS)
        .needs("TEMPACCESSCODE:VIEW")
        .try_it(&["authenticators temp-access-codes get bob.example"]),
    Operation::post(&temp_access_codes::CREATE, PATH)
        .on(OF_USER)
        .body(&[local(&SECRET_OUT)])
        .columns(&[
            column(&columns::SECRET, "/code"),
            column(&columns::CREATED, "/createDate"),
            column(&columns::EXPIRES, "/expiryDate"),
            column(&columns::USES, "/maxUses"),
        ])
        .answers(Answer::holds(&["/code", "/id"]))
        .counted_by(&HELD)
        .needs("TEMPACCESSCODE:ADD")
        .caution("a code that the user has already stops working")
        .try_it(&["authenticators temp-access-codes create ann.example"]),
    Operation::delete(&temp_access_codes::DELETE, PATH)
        .on(OF_USER)
        .needs("TEMPACCESSCODE:REMOVE")
        .try_it(&["authenticators temp-access-codes delete bob.example --yes"]),
];
