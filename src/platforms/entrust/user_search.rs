//! Searches for users that run on their own at the platform: started, asked after and read one by one.
//! `users list --async` does all three.

use super::answers::{FOLLOWED, STARTED};
use super::search::{self, FILTERED, LOADED, ORDERED, PAGED};
use super::user_fields::USER_COLUMNS;
use crate::commands::args::{CURSOR, ROWS, SEARCH_ID};
use crate::commands::{Arg, Column, column, columns, users};
use crate::platforms::table::{Flow, Operation, default, may};

/// Columns of an operation that runs on its own.
pub(super) const RUNNING: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::STATUS, "/state"),
    column(&columns::STARTED, "/initTime"),
];

const ONE: &[&Arg] = &[&SEARCH_ID];
const VIEW: &str = "USERS:VIEW";

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::post(&users::SEARCH_START, "/v4/async/userspaged")
        .body(&[FILTERED, ORDERED, LOADED, default(&ROWS, "/limit", "100"), may(&CURSOR, "/cursor")])
        .offers(|arg, text| search::lists::USERS.offers(arg, text))
        .prepare(|session, given| search::prepare(&search::lists::USERS, session, given))
        .shape(search::one_page)
        .columns(RUNNING)
        .answers(STARTED)
        .needs(VIEW)
        .try_it(&["users search start", "users search start --where state=ACTIVE --rows 50"]),
    Operation::get(&users::SEARCH_STATUS, "/v4/async/userspaged/{search}/status")
        .on(ONE)
        .columns(RUNNING)
        .answers(FOLLOWED)
        .needs(VIEW)
        .try_it(&["users search status 640b3540-40ca-4848-b0e1-8d1295f4f428"]),
    Operation::new(
        &users::SEARCH_RESULT,
        Flow::List(PAGED),
        crate::http::Method::Get,
        "/v4/async/userspaged/{search}/result",
    )
    .on(ONE)
    .columns(USER_COLUMNS)
    .needs(VIEW)
    .try_it(&["users search result 640b3540-40ca-4848-b0e1-8d1295f4f428"]),
];
