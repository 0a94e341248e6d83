//! The audit log, which is never listed whole, and what the service says of itself.

use super::search::{self, Audits, Searched as _};
use super::shared::{LIST, SEARCH};
use crate::commands::args::{
    ACTION, ACTOR, DETAILS, EXCLUDE, FILTER, INCLUDE, LOG_LEVEL, OUTCOME, RAW_FILTER, SERVICE, SINCE, UNTIL,
};
use crate::commands::{Column, audits, column, columns, settings};
use crate::http::Method;
use crate::platforms::table::{Answer, Events, Flow, Operation, fixed, local, may, must};

const ALL: &str = "/scim/{tenant}/v2/AuditRecords";
const FOUND: &str = "/scim/{tenant}/v2/AuditRecords/.search";

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::TIME, "/created"),
    column(&columns::EVENT, "/action/actionName"),
    column(&columns::OUTCOME, "/result"),
    column(&columns::SUBJECT, "/actingUserId/id"),
    column(&columns::LEVEL, "/severity"),
];

static EVENTS: Events = Events { id: "/id", time: &["/created"] };

pub(super) static OPERATIONS: &[Operation] = &[
    search::search::<Audits>(&audits::LIST, FOUND)
        .body(&[
            fixed("/schemas", SEARCH),
            may(&FILTER, "/filter"),
            may(&INCLUDE, "/attributes"),
            may(&EXCLUDE, "/excludedAttributes"),
            local(&SINCE),
            local(&UNTIL),
            local(&ACTOR),
            local(&ACTION),
            local(&RAW_FILTER),
        ])
        .prepare(search::audits)
        .columns(COLUMNS)
        .events(&EVENTS)
        .try_it(&[
            "audits list --since 2026-01-01 --limit 5",
            "audits list --since 2026-01-01 --until 2026-02-01 --actor jdoe",
            "audits list --filter 'action.actionName eq \"createUser\"' --limit 3",
        ]),
    Operation::new(&audits::SCAN, Flow::List(LIST), Method::Get, ALL)
        .query(&[
            may(&FILTER, "filter"),
            may(&INCLUDE, "attributes"),
            may(&EXCLUDE, "excludedAttributes"),
            local(&SINCE),
            local(&UNTIL),
            local(&RAW_FILTER),
        ])
        .prepare(search::scan_audits)
        .narrows(Audits::TABLE)
        .columns(COLUMNS)
        .try_it(&["audits scan --since 2026-01-01 --limit 5"]),
    Operation::post(&audits::CREATE, ALL)
        .body(&[
            must(&ACTION, "/action/actionName"),
            must(&OUTCOME, "/result"),
            may(&DETAILS, "/action/actionParameters"),
            may(&ACTOR, "/actingUserId/id"),
            may(&SERVICE, "/service/name"),
            may(&LOG_LEVEL, "/severity"),
        ])
        .answers(Answer::holds_or_empty(&["/id", "/result", "/action/actionName", "/meta/location"]))
        .columns(COLUMNS)
        .try_it(&["audits create --action badgePrinted --outcome SUCCESS --actor jdoe --service printing"]),
    Operation::get(&settings::FEATURES, "/scim/{tenant}/v2/ServiceProviderConfig")
        .answers(Answer::holds(&["/patch", "/filter"]))
        .columns(&[
            column(&columns::PATCH, "/patch/supported"),
            column(&columns::FILTER, "/filter/supported"),
            column(&columns::PAGE, "/filter/maxResults"),
            column(&columns::SORT, "/sort/supported"),
            column(&columns::ETAG, "/etag/supported"),
        ])
        .try_it(&["system features"]),
];
