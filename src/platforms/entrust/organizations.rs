//! Organizations and their members. A user's whole list is set with `users organizations set`.

use super::answers::WITH_ID;
use super::keep;
use super::search::{self, FILTERED, ORDERED, PAGED};
use crate::commands::args::{DESCRIPTION, DISPLAY_NAME, LOGO_URL, NAME, ORGANIZATION, USER};
use crate::commands::{Arg, Column, column, columns, organizations, users};
use crate::platforms::table::{Edit, Operation, ReadBack, may, must, named};
use serde_json::Value;

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::DISPLAY_NAME, "/displayName"),
    column(&columns::DESCRIPTION, "/description"),
];

const EDIT: &str = "ORGANIZATIONS:EDIT";
const MEMBER: &[&Arg] = &[&ORGANIZATION, &USER];

pub(super) const TAKEN: &[&str] = &["name", "displayName", "description", "logoUri"];

static UPDATE: Edit = Edit::new("/v1/organizations/{organization}", keep_organization)
    .takes(TAKEN)
    .fixed(&[("id", keep::OF_PLATFORM)]);

/// Whom a user belongs to, by their ids.
static JOINED: ReadBack = of_user().names(&[("/organizations", &ORGANIZATION)]);
static LEFT: ReadBack = of_user().lacks(&[("/organizations", &ORGANIZATION)]);

const fn of_user() -> ReadBack {
    ReadBack::new(|user| keep::ids(user, "organizations")).by(&users::GET)
}

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::search(&organizations::LIST, "/v1/organizationspaged", PAGED)
        .body(&[FILTERED, ORDERED])
        .offers(|arg, text| search::lists::ORGANIZATIONS.offers(arg, text))
        .prepare(|session, given| search::prepare(&search::lists::ORGANIZATIONS, session, given))
        .narrows(&search::lists::ORGANIZATIONS)
        .columns(COLUMNS)
        .needs("ORGANIZATIONS:VIEW")
        .try_it(&["organizations list", "organizations list --where displayName~o --order-by -name"]),
    Operation::get(&organizations::GET, "/v1/organizations/{organization}")
        .on(&[&ORGANIZATION])
        .columns(COLUMNS)
        .answers(WITH_ID)
        .needs("ORGANIZATIONS:VIEW")
        .try_it(&["organizations get harbour"]),
    Operation::post(&organizations::CREATE, "/v1/organizations")
        .body(&[
            named(&NAME, "/name"),
            must(&DISPLAY_NAME, "/displayName"),
            may(&DESCRIPTION, "/description"),
            may(&LOGO_URL, "/logoUri"),
        ])
        .columns(COLUMNS)
        .answers(WITH_ID)
        .needs("ORGANIZATIONS:ADD")
        .try_it(&["organizations create --name branch-north --display-name 'Branch North'"]),
    Operation::edit(&organizations::UPDATE, "/v1/organizations/{organization}", &UPDATE)
        .on(&[&ORGANIZATION])
        .body(&[
            may(&NAME, "/name"),
            may(&DISPLAY_NAME, "/displayName"),
            may(&DESCRIPTION, "/description"),
            may(&LOGO_URL, "/logoUri"),
        ])
        .columns(COLUMNS)
        .needs(EDIT)
        .try_it(&["organizations update harbour --description 'Since 1907'"]),
    Operation::delete(&organizations::DELETE, "/v1/organizations/{organization}")
        .on(&[&ORGANIZATION])
        .needs("ORGANIZATIONS:REMOVE")
        .try_it(&["organizations delete harbour --yes"]),
    Operation::post(&organizations::MEMBERS_ADD, "/v1/organizations/{organization}/users/{user}")
        .on(MEMBER)
        .read_back(&JOINED)
        .needs(EDIT)
        .try_it(&["organizations members add orchard ann.example"]),
    Operation::delete(&organizations::MEMBERS_REMOVE, "/v1/organizations/{organization}/users/{user}")
        .on(MEMBER)
        .read_back(&LEFT)
        .needs(EDIT)
        .try_it(&["organizations members remove harbour ann.example --yes"]),
];

fn keep_organization(read: &Value) -> Value {
    keep::members(read, TAKEN)
}
