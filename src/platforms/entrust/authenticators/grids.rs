//! Grid cards. Their serial numbers are whole numbers, and the owner in an answer is a user's id with the
//! name beside it.

use super::parts::{self, GROUP_COLUMNS, OF_USER};
use crate::commands::args::{
    AMOUNT, ASYNC, FIRST_GRID_STATE, GRID, GRID_SERIAL, GRID_STATE, GROUPS, LOGIN, MAIL, MAIL_ATTRIBUTE, OUT,
    SECRET_OUT, SERIAL_NUMBER, UNASSIGNED, USER,
};
use crate::commands::authenticators::grids;
use crate::commands::{Arg, Column, column, columns};
use crate::fault::Fault;
use crate::json;
use crate::platforms::entrust::answers::{WITH_ID, newest};
use crate::platforms::entrust::search::{self, FILTERED, ORDERED, PAGED, lists};
use crate::platforms::entrust::{dialect, poll};
use crate::platforms::table::{Answer, Edit, FindList, Operation, ReadBack, local, may, must, path_or};
use crate::session::{CommandInput, Session};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::SERIAL_NUMBER, "/serialNumber"),
    column(&columns::STATUS, "/state"),
    column(&columns::OWNER, "/userName"),
    column(&columns::EXPIRED, "/expired"),
    column(&columns::CREATED, "/createDate"),
    column(&columns::ASSIGNED, "/assignDate"),
    column(&columns::EXPIRES, "/expiryDate"),
];

const UNASSIGNED_COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::SERIAL_NUMBER, "/serialNumber"),
    column(&columns::STATUS, "/state"),
    column(&columns::GROUPS, "/groups"),
    column(&columns::CREATED, "/createDate"),
];

const ONE: &[&Arg] = &[&GRID];
const VIEW: &str = "GRIDS:VIEW";
const ADD: &str = "GRIDS:ADD";
const EDIT: &str = "GRIDS:EDIT";

static GROUPS_OF: Edit = parts::groups_at("/v2/grids/{grid}");

static OWNED: ReadBack = ReadBack::new(Clone::clone)
    .by(&grids::FIND)
    .unreadable(&["serialNumber", "userId", "emailParms"])
    .never(&[("/userId", &["null"])]);

static HELD: FindList = newest("/v2/gridspaged/assigned", NEWEST);

static SHELF: FindList = newest("/v1/gridspaged/unassigned", NEWEST);

const NEWEST: &str = r#"{"limit":100,"orderByAttribute":{"name":"createDate","ascending":false}}"#;

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[
    Operation::search(&grids::LIST, "/v2/gridspaged/assigned", PAGED)
        .query(&[may(&ASYNC, poll::ASYNC), may(&UNASSIGNED, dialect::UNASSIGNED)])
        .body(&[FILTERED, ORDERED])
        .offers(|arg, text| lists::GRIDS.offers(arg, text))
        .prepare(either)
        .narrows(&lists::GRIDS)
        .columns(COLUMNS)
        .needs(VIEW)
        .try_it(&[
            "authenticators grids list --limit 20",
            "authenticators grids list --where state=ACTIVE --where 'serialNumber>=1000' --order-by -createDate",
            "authenticators grids list --unassigned",
        ]),
    Operation::search(&grids::LIST_UNASSIGNED, "/v1/gridspaged/unassigned", PAGED)
        .query(&[may(&ASYNC, poll::ASYNC)])
        .body(&[FILTERED, ORDERED])
        .offers(|arg, text| lists::UNASSIGNED_GRIDS.offers(arg, text))
        .prepare(unassigned)
        .narrows(&lists::UNASSIGNED_GRIDS)
        .columns(UNASSIGNED_COLUMNS)
        .needs(VIEW)
        .try_it(&["authenticators grids list-unassigned --order-by serialNumber"]),
    Operation::get(&grids::GET, "/v2/grids/{grid}")
        .on(ONE)
        .columns(COLUMNS)
        .answers(WITH_ID)
        .needs(VIEW)
        .try_it(&["authenticators grids get 1003"]),
    Operation::get(&grids::FIND, "/v2/grids/sernum/{serial-number}")
        .on(&[&GRID_SERIAL])
        .columns(COLUMNS)
        .answers(Answer::holds(&["/serialNumber"]).echoes(&[(&GRID_SERIAL, &["/serialNumber"])]))
        .needs(VIEW)
        .try_it(&["authenticators grids find 1003"]),
    Operation::get(&grids::LIMITS, "/v1/grids/properties")
        .columns(&[
            column(&columns::MAXIMUM, "/maxGridGeneratePerRequest"),
            column(&columns::TOTAL, "/maxGridTotalUnassigned"),
        ])
        .needs(VIEW)
        .try_it(&["authenticators grids limits"]),
    Operation::post(&grids::CREATE, "/v2/users/{user}/grids")
        .on(OF_USER)
        .body(&[
            may(&GRID_SERIAL, "/serialNumber"),
            may(&FIRST_GRID_STATE, "/state"),
            local(&MAIL),
            may(&MAIL_ATTRIBUTE, "/emailParms/emailAttributeName"),
            local(&SECRET_OUT),
        ])
        .shape(mail)
        .mints(parts::seen_here)
        .columns(&[
            column(&columns::ID, "/id"),
            column(&columns::SERIAL_NUMBER, "/serialNumber"),
            column(&columns::STATUS, "/state"),
            column(&columns::SECRET, "/gridContents"),
        ])
        .answers(
            WITH_ID
                .echoes(&[(&USER, &["/userId"])])
                .repeats(&[(&GRID_SERIAL, &["/serialNumber"]), (&FIRST_GRID_STATE, &["/state"])]),
        )
        .counted_by(&HELD)
        .needs(ADD)
        .try_it(&[
            "authenticators grids create ann.example",
            "authenticators grids create ann.example --serial-number 4711 --state ACTIVE --mail",
        ]),
    Operation::post(&grids::CREATE_UNASSIGNED, "/v1/grids")
        .body(&[
            may(&AMOUNT, "/numberOfGrids"),
            may(&GRID_SERIAL, "/serialNumber"),
            may(&GROUPS, "/groups"),
        ])
        .prepare(|_, given| parts::bounds(given, &AMOUNT, 1, 1000))
        .shape(parts::object)
        .columns(UNASSIGNED_COLUMNS)
        .answers(Answer::holds(&["/0/id"]).counts(&[("", &AMOUNT)]))
        .counted_by(&SHELF)
        .needs(ADD)
        .try_it(&["authenticators grids create-unassigned --amount 3 --group Finance"]),
    Operation::put(&grids::ASSIGN, "/v1/users/{user}/grids/assign")
        .body(&[
            must(&SERIAL_NUMBER, "/serialNumber"),
            path_or(&USER, "/userId"),
            local(&MAIL),
            may(&MAIL_ATTRIBUTE, "/emailParms/emailAttributeName"),
        ])
        .shape(mail)
        .read_back(&OWNED)
        .needs(EDIT)
        .try_it(&["authenticators grids assign --serial-number 101000 --user ann.example"]),
    Operation::put(&grids::ASSIGN_TO_LOGIN, "/v1/grids/{serial-number}/assign")
        .on(&[&GRID_SERIAL, &LOGIN])
        .body(&[
            must(&LOGIN, "/userId"),
            local(&MAIL),
            may(&MAIL_ATTRIBUTE, "/emailParms/emailAttributeName"),
        ])
        .shape(mail)
        .apart(&["serialNumber"])
        .read_back(&OWNED)
        .needs(EDIT)
        .try_it(&["authenticators grids assign-to-login 101000 ann.example"]),
    Operation::put(&grids::UNASSIGN, "/v1/grids/{grid}/unassign")
        .on(ONE)
        .read_back(&parts::FREE)
        .needs(EDIT)
        .try_it(&["authenticators grids unassign 1003 --yes"]),
    Operation::put(&grids::SET_STATE, "/v2/grids/{grid}/changestate")
        .on(&[&GRID, &GRID_STATE])
        .body(&[must(&GRID_STATE, "/state")])
        .read_back(&parts::SHOWN)
        .needs(EDIT)
        .try_it(&["authenticators grids set-state 1003 INACTIVE --yes"]),
    Operation::post(&grids::MAIL, "/v1/grids/{grid}/email")
        .on(ONE)
        .body(&[may(&MAIL_ATTRIBUTE, "/emailAttributeName")])
        .needs(VIEW)
        .try_it(&["authenticators grids mail 1003", "authenticators grids mail 1003 --mail-attribute email"]),
    Operation::get(&grids::EXPORT, "/v1/grids/{grid}/export")
        .on(ONE)
        .body(&[local(&OUT)])
        .own(|session, operation, given| {
            if !given.has(&OUT) {
                session.notice("the cells are kept back; --out FILE writes the PDF");
            }
            parts::export(session, operation, given, pdf)
        })
        .answers(Answer::holds(&["/content", "/file"]))
        .needs(VIEW)
        .try_it(&["authenticators grids export 1003"]),
    Operation::edit(&grids::GROUPS_SET, "/v2/grids/{grid}", &GROUPS_OF)
        .on(ONE)
        .body(&[may(&GROUPS, "/groups")])
        .columns(GROUP_COLUMNS)
        .needs(EDIT)
        .try_it(&["authenticators grids groups set 101000 --group Finance --yes"]),
    Operation::delete(&grids::DELETE, "/v2/grids/{grid}")
        .on(ONE)
        .needs("GRIDS:REMOVE")
        .try_it(&["authenticators grids delete 101000 --yes"]),
    parts::start(&grids::SEARCH_START, "/v2/async/gridspaged/assigned", assigned)
        .offers(|arg, text| lists::GRIDS.offers(arg, text))
        .needs(VIEW)
        .try_it(&[
        "authenticators grids search start",
        "authenticators grids search start --where state=ACTIVE --rows 50",
    ]),
    parts::status(&grids::SEARCH_STATUS, "/v2/async/gridspaged/{search}/assigned/status")
        .needs(VIEW)
        .try_it(&["authenticators grids search status 0bde3c57-9fff-43a5-929c-3ed4f806804a"]),
    parts::result(&grids::SEARCH_RESULT, "/v2/async/gridspaged/{search}/assigned/result")
        .columns(COLUMNS)
        .needs(VIEW)
        .try_it(&["authenticators grids search result 0bde3c57-9fff-43a5-929c-3ed4f806804a"]),
    parts::start(&grids::SEARCH_UNASSIGNED_START, "/v2/async/gridspaged/unassigned", unassigned)
        .offers(|arg, text| lists::UNASSIGNED_GRIDS.offers(arg, text))
        .needs(VIEW)
        .try_it(&["authenticators grids search-unassigned start --rows 10"]),
    parts::status(&grids::SEARCH_UNASSIGNED_STATUS, "/v2/async/gridspaged/{search}/unassigned/status")
        .needs(VIEW)
        .try_it(&["authenticators grids search-unassigned status a62cfcbe-fcb3-410e-8f91-6e52d3b3d8c4"]),
    parts::result(&grids::SEARCH_UNASSIGNED_RESULT, "/v2/async/gridspaged/{search}/unassigned/result")
        .columns(UNASSIGNED_COLUMNS)
        .needs(VIEW)
        .try_it(&["authenticators grids search-unassigned result a62cfcbe-fcb3-410e-8f91-6e52d3b3d8c4"]),
];

fn assigned(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    search::prepare(&lists::GRIDS, session, given)
}

fn unassigned(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    search::prepare(&lists::UNASSIGNED_GRIDS, session, given)
}

fn either(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    if given.flag(&UNASSIGNED) { unassigned(session, given) } else { assigned(session, given) }
}

/// The platform mails where there is anything about mail at all, so nothing is said about it unless wished.
fn mail(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    if given.has(&MAIL_ATTRIBUTE) && !given.flag(&MAIL) {
        return Err(
            Fault::usage("--mail-attribute says where to mail to, but nothing is mailed").hint("add --mail")
        );
    }
    if given.flag(&MAIL) && body.pointer("/emailParms").is_none() {
        json::put(body, "/emailParms", json!({}));
    }
    Ok(())
}

/// The PDF in the answer, which is in Base64.
fn pdf(answer: &Value) -> Result<Vec<u8>, Fault> {
    let text = json::at(answer, "/content").as_str().unwrap_or_default();
    let bytes = STANDARD.decode(text.trim()).ok().filter(|bytes| !bytes.is_empty());
    bytes.ok_or_else(|| Fault::unexpected("the platform's answer holds no PDF that can be read"))
}
