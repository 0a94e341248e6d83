//! What the service says of itself, and who signs in.

use super::shared::DESCRIBED;
use crate::commands::args::SCHEMA;
use crate::commands::{column, columns, described, settings};
use crate::http::Method;
use crate::platforms::table::{Answer, Flow, Operation};

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::new(&described::TYPES_LIST, Flow::List(DESCRIBED), Method::Get, "/ResourceTypes")
        .columns(&[
            column(&columns::NAME, "/name"),
            column(&columns::ENDPOINT, "/endpoint"),
            column(&columns::SCHEMA, "/schema"),
        ])
        .try_it(&["types list"]),
    Operation::new(&described::SCHEMAS_LIST, Flow::List(DESCRIBED), Method::Get, "/Schemas")
        .columns(&[
            column(&columns::ID, "/id"),
            column(&columns::NAME, "/name"),
            column(&columns::ATTRIBUTES, "/attributes"),
        ])
        .try_it(&["schemas list"]),
    Operation::get(&described::SCHEMAS_GET, "/Schemas/{schema}")
        .on(&[&SCHEMA])
        .columns(&[
            column(&columns::ID, "/id"),
            column(&columns::NAME, "/name"),
            column(&columns::ATTRIBUTES, "/attributes"),
        ])
        .try_it(&["schemas get urn:ietf:params:scim:schemas:core:2.0:Group"]),
    Operation::get(&described::ME_GET, "/Me")
        .columns(&[
            column(&columns::ID, "/id"),
            column(&columns::USERNAME, "/userName"),
            column(&columns::DISPLAY_NAME, "/displayName"),
            column(&columns::ENABLED, "/active"),
        ])
        .requires("credentials that belong to a user of the service")
        .try_it(&["me get --profile sandbox/scim-basic"]),
    Operation::get(&settings::FEATURES, "/ServiceProviderConfig")
        .answers(Answer::holds(&["/patch", "/filter"]))
        .columns(&[
            column(&columns::PATCH, "/patch/supported"),
            column(&columns::FILTER, "/filter/supported"),
            column(&columns::PAGE, "/filter/maxResults"),
            column(&columns::SORT, "/sort/supported"),
            column(&columns::ETAG, "/etag/supported"),
            column(&columns::BULK, "/bulk/supported"),
        ])
        .try_it(&["system features"]),
];
