//! Tokens, hard and soft. A soft token is made for a user and activated; a hardware token lies on the shelf
//! until somebody gets it.

use super::parts::{self, GROUP_COLUMNS};
use crate::commands::args::{
    ACTIVATIONS, ASYNC, CHALLENGE, GROUPS, HARDWARE_TYPE, LABEL, LOGIN, MAIL, ON_OFF, QR_CODE,
    REGISTRATION_CODE, SECRET_OUT, SEED, SERIAL_NUMBER, TOKEN, TOKEN_RESPONSE, TOKEN_TYPE, UNASSIGNED, USER,
};
use crate::commands::authenticators::tokens;
use crate::commands::{Arg, Column, column, columns};
use crate::fault::Fault;
use crate::json;
use crate::platforms::entrust::answers::{BY_SERIAL, WITH_ID, newest};
use crate::platforms::entrust::search::{self, FILTERED, ORDERED, PAGED, lists};
use crate::platforms::entrust::{dialect, poll};
use crate::platforms::table::{Edit, FindList, Operation, ReadBack, default, local, may, must, path_or};
use crate::session::{CommandInput, Session};
use serde_json::Value;

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::SERIAL_NUMBER, "/serialNumber"),
    column(&columns::KIND, "/type"),
    column(&columns::STATUS, "/state"),
    column(&columns::OWNER, "/userId"),
    column(&columns::LABEL, "/label"),
    column(&columns::CREATED, "/loadDate"),
    column(&columns::SEEN, "/lastUsedDate"),
];

const UNASSIGNED_COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::SERIAL_NUMBER, "/serialNumber"),
    column(&columns::KIND, "/type"),
    column(&columns::STATUS, "/state"),
    column(&columns::GROUPS, "/groups"),
    column(&columns::CREATED, "/loadDate"),
];

const ACTIVATION: &[Column] = &[
    column(&columns::SERIAL_NUMBER, "/serialNumber"),
    column(&columns::ACTIVATION_CODE, "/activationCode"),
    column(&columns::ACTIVATION_PASSWORD, "/activationPassword"),
    column(&columns::ACTIVATION_URL, "/activationURL"),
    column(&columns::ONLINE_URL, "/activationOnlineURL"),
    column(&columns::HTTP_URL, "/activationOnlineHttpURL"),
    column(&columns::QR_CODE, "/activationQRCode"),
];

const ONE: &[&Arg] = &[&TOKEN];
const VIEW: &str = "TOKENS:VIEW";
const ADD: &str = "TOKENS:ADD";
const EDIT: &str = "TOKENS:EDIT";

static GROUPS_OF: Edit = parts::groups_at("/v1/tokens/{authenticator}");

static OWNED: ReadBack = ReadBack::new(Clone::clone).unreadable(&["userId"]).never(&[("/userId", &["null"])]);
static OWNED_BY_SERIAL: ReadBack = ReadBack::new(Clone::clone)
    .by(&tokens::FIND)
    .unreadable(&["serialNumber", "tokenType"])
    .never(&[("/userId", &["null"])]);

static HELD: FindList = newest("/v1/tokenspaged/assigned", NEWEST);

const NEWEST: &str = r#"{"limit":100,"orderByAttribute":{"name":"loadDate","ascending":false}}"#;

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[
    Operation::search(&tokens::LIST, "/v1/tokenspaged/assigned", PAGED)
        .query(&[may(&ASYNC, poll::ASYNC), may(&UNASSIGNED, dialect::UNASSIGNED)])
        .body(&[FILTERED, ORDERED])
        .offers(|arg, text| lists::TOKENS.offers(arg, text))
        .prepare(either)
        .narrows(&lists::TOKENS)
        .columns(COLUMNS)
        .needs(VIEW)
        .try_it(&[
            "authenticators tokens list --limit 20",
            "authenticators tokens list --where state=ACTIVE --where 'lastUsedDate<90d' --order-by serialNumber",
            "authenticators tokens list --unassigned",
        ]),
    Operation::search(&tokens::LIST_UNASSIGNED, "/v1/tokenspaged/unassigned", PAGED)
        .query(&[may(&ASYNC, poll::ASYNC)])
        .body(&[FILTERED, ORDERED])
        .offers(|arg, text| lists::UNASSIGNED_TOKENS.offers(arg, text))
        .prepare(unassigned)
        .narrows(&lists::UNASSIGNED_TOKENS)
        .columns(UNASSIGNED_COLUMNS)
        .needs(VIEW)
        .try_it(&[
            "authenticators tokens list-unassigned",
            "authenticators tokens list-unassigned --where serialNumber^=1234 --order-by -serialNumber",
        ]),
    Operation::get(&tokens::GET, "/v1/tokens/{authenticator}")
        .on(ONE)
        .columns(COLUMNS)
        .answers(WITH_ID)
        .needs(VIEW)
        .try_it(&["authenticators tokens get 20000900", "authenticators tokens get 30000901"]),
    Operation::get(&tokens::FIND, "/v1/tokens/sernum/{serial-number}")
        .on(&[&SERIAL_NUMBER])
        .columns(COLUMNS)
        .answers(BY_SERIAL)
        .needs(VIEW)
        .try_it(&["authenticators tokens find 20000900", "authenticators tokens find 30000901"]),
    Operation::post(&tokens::CREATE, "/v1/users/{user}/tokens/{type}")
        .on(&[&USER, &TOKEN_TYPE])
        .body(&[
            may(&ACTIVATIONS, "/activateParms/type"),
            may(&SEED, "/activateParms/secret"),
            may(&MAIL, "/activateParms/deliverActivationEmail"),
        ])
        .prepare(ways)
        .shape(first_activation)
        .columns(COLUMNS)
        .answers(WITH_ID.repeats(&[(&TOKEN_TYPE, &["/type"])]))
        .counted_by(&HELD)
        .needs(ADD)
        .try_it(&[
            "authenticators tokens create ann.example ENTRUST_SOFT_TOKEN",
            "authenticators tokens create ann.example ENTRUST_SOFT_TOKEN --activation online --mail",
        ]),
    Operation::put(&tokens::ASSIGN, "/v1/users/{user}/tokens/assign")
        .body(&[must(&SERIAL_NUMBER, "/serialNumber"), may(&HARDWARE_TYPE, "/tokenType"), path_or(&USER, "/userId")])
        .read_back(&OWNED_BY_SERIAL)
        .needs(EDIT)
        .try_it(&["authenticators tokens assign --serial-number 1234567 --user ann.example"]),
    Operation::put(&tokens::ASSIGN_TO_LOGIN, "/v1/tokens/{authenticator}/assign")
        .on(&[&TOKEN, &LOGIN])
        .body(&[must(&LOGIN, "/userId")])
        .apart(&["serialNumber", "tokenType"])
        .read_back(&OWNED)
        .needs(EDIT)
        .try_it(&["authenticators tokens assign-to-login 1234567 ann.example"]),
    Operation::put(&tokens::UNASSIGN, "/v1/tokens/{authenticator}/unassign")
        .on(ONE)
        .read_back(&parts::FREE)
        .needs(EDIT)
        .try_it(&["authenticators tokens unassign 30000901 --yes"]),
    // Without a word the platform mails, and says so in one of two places only: every flag is sent.
    Operation::post(&tokens::ACTIVATE, "/v1/tokens/{authenticator}/activation")
        .on(ONE)
        .body(&[
            may(&ACTIVATIONS, "/type"),
            may(&SEED, "/secret"),
            default(&QR_CODE, "/returnQRCode", "false"),
            default(&MAIL, "/deliverActivationEmail", "false"),
            local(&SECRET_OUT),
        ])
        .prepare(ways)
        .mints(parts::seen_here)
        .columns(ACTIVATION)
        .needs(ADD)
        .try_it(&[
            "authenticators tokens activate 20000900",
            "authenticators tokens activate 20000900 --activation offline --qr-code",
        ]),
    Operation::put(&tokens::COMPLETE, "/v1/tokens/{authenticator}/activation")
        .on(ONE)
        .body(&[must(&REGISTRATION_CODE, "/registrationCode")])
        .needs(ADD)
        .try_it(&["authenticators tokens complete 20000902 --registration-code-stdin"]),
    Operation::put(&tokens::SET_STATE, "/v1/tokens/{authenticator}/changestate")
        .on(&[&TOKEN, &ON_OFF])
        .body(&[must(&ON_OFF, "/state")])
        .read_back(&parts::SHOWN)
        .needs(EDIT)
        .try_it(&[
            "authenticators tokens set-state 30000901 INACTIVE --yes",
        ]),
    Operation::put(&tokens::LABEL, "/v1/tokens/{authenticator}/assigned")
        .on(ONE)
        .body(&[must(&LABEL, "/label")])
        .read_back(&parts::SHOWN)
        .needs(EDIT)
        .try_it(&["authenticators tokens label 30000901 --label 'desk drawer'"]),
    Operation::put(&tokens::RESET, "/v1/tokens/{authenticator}/reset")
        .on(ONE)
        .body(&[may(&TOKEN_RESPONSE, "/response")])
        .shape(parts::object)
        .needs(EDIT)
        .try_it(&["authenticators tokens reset 30000901"]),
    Operation::put(&tokens::UNLOCK, "/v1/tokens/{authenticator}/unlock")
        .on(ONE)
        .body(&[must(&CHALLENGE, "/unlockChallenge"), local(&SECRET_OUT)])
        .columns(&[column(&columns::SECRET, "/unlockCode")])
        .needs(EDIT)
        .try_it(&["authenticators tokens unlock 30000901 --challenge 4711"]),
    Operation::edit(&tokens::GROUPS_SET, "/v1/tokens/{authenticator}", &GROUPS_OF)
        .on(ONE)
        .body(&[may(&GROUPS, "/groups")])
        .columns(GROUP_COLUMNS)
        .needs(EDIT)
        .try_it(&["authenticators tokens groups set 1234567 --group Finance --yes"]),
    Operation::delete(&tokens::DELETE, "/v1/tokens/{authenticator}")
        .on(ONE)
        .needs("TOKENS:REMOVE")
        .try_it(&["authenticators tokens delete 20000900 --yes"]),
    parts::start(&tokens::SEARCH_START, "/v1/async/tokenspaged/assigned", assigned)
        .offers(|arg, text| lists::TOKENS.offers(arg, text))
        .needs(VIEW)
        .try_it(&[
        "authenticators tokens search start",
        "authenticators tokens search start --where state=ACTIVE --rows 50",
    ]),
    parts::status(&tokens::SEARCH_STATUS, "/v1/async/tokenspaged/{search}/assigned/status")
        .needs(VIEW)
        .try_it(&["authenticators tokens search status ddc3583d-449d-45ca-a6b6-bb59b900db68"]),
    parts::result(&tokens::SEARCH_RESULT, "/v1/async/tokenspaged/{search}/assigned/result")
        .columns(RESULT)
        .needs(VIEW)
        .try_it(&["authenticators tokens search result ddc3583d-449d-45ca-a6b6-bb59b900db68"]),
    parts::start(&tokens::SEARCH_UNASSIGNED_START, "/v1/async/tokenspaged/unassigned", unassigned)
        .offers(|arg, text| lists::UNASSIGNED_TOKENS.offers(arg, text))
        .needs(VIEW)
        .try_it(&["authenticators tokens search-unassigned start --rows 10"]),
    parts::status(&tokens::SEARCH_UNASSIGNED_STATUS, "/v1/async/tokenspaged/{search}/unassigned/status")
        .needs(VIEW)
        .try_it(&["authenticators tokens search-unassigned status 9211854a-26cf-4c3b-9132-17d30b6bbf85"]),
    parts::result(&tokens::SEARCH_UNASSIGNED_RESULT, "/v1/async/tokenspaged/{search}/unassigned/result")
        .columns(UNASSIGNED_COLUMNS)
        .needs(VIEW)
        .try_it(&["authenticators tokens search-unassigned result 9211854a-26cf-4c3b-9132-17d30b6bbf85"]),
];

/// Columns of a result, which may have no token with a label.
const RESULT: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::SERIAL_NUMBER, "/serialNumber"),
    column(&columns::KIND, "/type"),
    column(&columns::STATUS, "/state"),
    column(&columns::OWNER, "/userId"),
    column(&columns::CREATED, "/loadDate"),
];

fn assigned(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    search::prepare(&lists::TOKENS, session, given)
}

fn unassigned(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    search::prepare(&lists::UNASSIGNED_TOKENS, session, given)
}

fn either(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    if given.flag(&UNASSIGNED) { unassigned(session, given) } else { assigned(session, given) }
}

fn ways(_session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    parts::words(given, &ACTIVATIONS, &["CLASSIC", "ONLINE", "OFFLINE"])
}

/// A token is activated as it is made only where somebody asks for it. What the user needs can then be had by
/// mail alone: the answer is the token.
fn first_activation(body: &mut Value, _given: &CommandInput) -> Result<(), Fault> {
    let wish = json::at(body, "/activateParms").as_object();
    let only_no_mail = wish.is_some_and(|wish| {
        wish.len() == 1 && wish.get("deliverActivationEmail") == Some(&Value::Bool(false))
    });
    if only_no_mail {
        json::remove(body, "/activateParms");
        return parts_left(body);
    }
    if wish.is_some() {
        for flag in ["/activateParms/deliverActivationEmail", "/activateParms/returnQRCode"] {
            if body.pointer(flag).is_none() {
                json::put(body, flag, Value::Bool(false));
            }
        }
    }
    Ok(())
}

/// An empty body is none.
fn parts_left(body: &mut Value) -> Result<(), Fault> {
    if body.as_object().is_some_and(serde_json::Map::is_empty) {
        *body = Value::Null;
    }
    Ok(())
}
