//! User attributes: the fields that users have, those of the platform and those of the account.

use super::answers::WITH_ID;
use super::keep;
use crate::commands::args::{ATTRIBUTE, ATTRIBUTE_TYPE, MANDATORY, NAME, UNIQUE};
use crate::commands::{Column, column, columns, user_attributes};
use crate::platforms::table::{Edit, Operation, may, named};
use serde_json::Value;

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::KIND, "/type"),
    column(&columns::MANDATORY, "/mandatory"),
    column(&columns::UNIQUE, "/unique"),
    column(&columns::BUILT_IN, "/systemDefined"),
];

pub(super) const TAKEN: &[&str] = &["name", "type", "mandatory", "unique"];

static UPDATE: Edit = Edit::new("/v1/userattributes/{attribute}", keep_attribute)
    .takes(TAKEN)
    .fixed(&[("id", keep::OF_PLATFORM), ("systemDefined", keep::OF_PLATFORM)]);

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::list(&user_attributes::LIST, "/v1/userattributes")
        .columns(COLUMNS)
        .needs("USERATTRIBUTES:VIEW")
        .try_it(&["user-attributes list"]),
    Operation::get(&user_attributes::GET, "/v1/userattributes/{attribute}")
        .on(&[&ATTRIBUTE])
        .columns(COLUMNS)
        .answers(WITH_ID)
        .needs("USERATTRIBUTES:VIEW")
        .try_it(&["user-attributes get department"]),
    Operation::post(&user_attributes::CREATE, "/v1/userattributes")
        .body(&[
            named(&NAME, "/name"),
            may(&ATTRIBUTE_TYPE, "/type"),
            may(&MANDATORY, "/mandatory"),
            may(&UNIQUE, "/unique"),
        ])
        .columns(COLUMNS)
        .answers(WITH_ID)
        .needs("USERATTRIBUTES:ADD")
        .try_it(&["user-attributes create --name badge-number --unique"]),
    Operation::edit(&user_attributes::UPDATE, "/v1/userattributes/{attribute}", &UPDATE)
        .on(&[&ATTRIBUTE])
        .body(&[
            may(&NAME, "/name"),
            may(&ATTRIBUTE_TYPE, "/type"),
            may(&MANDATORY, "/mandatory"),
            may(&UNIQUE, "/unique"),
        ])
        .columns(COLUMNS)
        .needs("USERATTRIBUTES:EDIT")
        .try_it(&["user-attributes update department --mandatory"]),
    Operation::delete(&user_attributes::DELETE, "/v1/userattributes/{attribute}")
        .on(&[&ATTRIBUTE])
        .needs("USERATTRIBUTES:REMOVE")
        .try_it(&["user-attributes delete department --yes"]),
];

fn keep_attribute(read: &Value) -> Value {
    keep::members(read, TAKEN)
}
